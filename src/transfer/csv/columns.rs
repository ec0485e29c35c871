//! The columns of a table.

use crate::phrase::Part;

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Locale,
    /// One of [`HEADS`], by its place there.
    Head(usize),
    Text,
    Title,
    Subject,
    Chat,
    When,
    Comment,
    /// One of the further parts.
    Part(&'static str),
    /// A further wording, counted from 2.
    Wording(usize),
}

/// The columns about a phrase as a whole.
pub(super) const HEADS: &[&str] = &[
    "state",
    "kind",
    "situations",
    "techniques",
    "stage",
    "empathy",
    "channels",
    "accepts-fault",
    "intensity",
    "tags",
    "variables",
];
/// Those of [`HEADS`] that say where a phrase is filed.
pub(super) const METAS: std::ops::Range<usize> = 2..10;
/// How many of [`HEADS`] stand before the texts; the others stand at the end, where they are in nobody's way.
pub(super) const HEADS_FIRST: usize = 2;
/// The members of a translation that a table may have no column for.
const MEMBERS: &[(&str, Column)] = &[
    ("title", Column::Title),
    ("subject", Column::Subject),
    ("chat", Column::Chat),
    ("when", Column::When),
    ("comment", Column::Comment),
];
/// The highest number of a wording.
const WORDING_MAX: usize = 99;

impl Column {
    /// The column of this name, in any case, with blanks around it.
    pub(super) fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_ascii_lowercase();
        let head = HEADS.iter().position(|head| *head == name).map(Self::Head);
        let member = MEMBERS.iter().find(|(member, _)| *member == name).map(|(_, column)| *column);
        let wording =
            || name.strip_prefix("wording-")?.parse().ok().filter(|number| (2..=WORDING_MAX).contains(number));
        match name.as_str() {
            "id" => Some(Self::Id),
            "locale" => Some(Self::Locale),
            "text" => Some(Self::Text),
            _ => head.or(member).or_else(|| part(&name)).or_else(|| wording().map(Self::Wording)),
        }
    }

    /// Its name in the header.
    pub(super) fn name(self) -> String {
        let member = MEMBERS.iter().find(|(_, column)| *column == self).map(|(name, _)| *name);
        match self {
            Self::Id => "id".to_owned(),
            Self::Locale => "locale".to_owned(),
            Self::Text => "text".to_owned(),
            Self::Head(index) => HEADS.get(index).copied().unwrap_or_default().to_owned(),
            Self::Part(name) => name.to_owned(),
            Self::Wording(number) => format!("wording-{number}"),
            Self::Title | Self::Subject | Self::Chat | Self::When | Self::Comment => {
                member.unwrap_or_default().to_owned()
            }
        }
    }
}

/// One of the further parts.
fn part(name: &str) -> Option<Column> {
    Part::from_attribute(name).filter(|part| !is_member(*part)).map(|part| Column::Part(part.as_str()))
}

/// Whether a part has a member of a translation of its own.
fn is_member(part: Part) -> bool {
    matches!(part, Part::Title | Part::Subject | Part::Chat | Part::When)
}

/// Every column of a table with these parts and wordings, in the order in which they are written.
pub(super) fn written(parts: &[&'static str], wordings: usize) -> Vec<Column> {
    let heads = |range: std::ops::Range<usize>| range.map(Column::Head);
    let start = [Column::Id, Column::Locale];
    let texts = [Column::Title, Column::Text, Column::Subject, Column::Chat, Column::When];
    let mut columns: Vec<Column> = start.into_iter().chain(heads(0..HEADS_FIRST)).chain(texts).collect();
    columns.extend(parts.iter().copied().map(Column::Part));
    columns.extend((2..).take(wordings).map(Column::Wording));
    columns.push(Column::Comment);
    columns.extend(heads(HEADS_FIRST..HEADS.len()));
    columns
}

/// The further parts in their order.
pub(super) fn parts() -> impl Iterator<Item = &'static str> {
    Part::ALL.iter().filter(|part| !is_member(**part)).map(|part| part.as_str())
}

/// The members of a translation that a table with these columns says nothing about.
pub(super) fn unsaid(columns: &[Column]) -> Vec<&'static str> {
    let members = MEMBERS.iter().filter(|(_, column)| !columns.contains(column)).map(|(name, _)| *name);
    let parts = parts().filter(|part| !columns.contains(&Column::Part(part)));
    let wordings = columns.iter().all(|column| !matches!(column, Column::Wording(_))).then_some("wordings");
    members.chain(parts).chain(wordings).collect()
}
