//! What goes out.

use std::collections::BTreeSet;
use std::io::{self, Write};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Format, TransferError, csv, ftl, json};
use crate::phrase::PhraseId;
use crate::team::{Definition, KeptPhrase, State, TeamId, Teams, Translation};

/// How many phrases are read at once.
const PAGE: usize = 1000;

/// Which phrases an export has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// What is served.
    #[default]
    Published,
    /// The newest revision of every phrase, drafts included.
    All,
}

/// What is to be exported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportOptions {
    /// The one language; all where there is none.
    pub locale: Option<String>,
    /// Which phrases.
    pub scope: Scope,
}

/// A team's own phrases, ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// The team.
    pub team: TeamId,
    /// When it was made.
    pub at: Timestamp,
    /// The one language that it is of, if it is of one.
    pub locale: Option<String>,
    /// The phrases, in the order of their ids.
    pub items: Vec<Item>,
}

/// A phrase of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub id: PhraseId,
    /// Whether it is a draft.
    pub state: State,
    /// The phrase, in the languages that the export has.
    pub definition: Definition,
}

/// Collects a team's own phrases. A change that is made meanwhile may or may not be among them.
pub async fn export(
    teams: &Teams,
    team: &TeamId,
    options: &ExportOptions,
    at: Timestamp,
) -> Result<Export, TransferError> {
    check_locale(teams, options.locale.as_deref())?;
    let mut items: Vec<Item> = Vec::new();
    let mut after: Option<PhraseId> = None;
    loop {
        let page = teams.own_phrases(team, after.as_ref(), PAGE).await?;
        let is_last = page.len() < PAGE;
        after = page.last().map(|own| own.id.clone());
        for own in page {
            let kept = match options.scope {
                Scope::All => Some(own.kept),
                Scope::Published => served(teams, team, &own.id, own.kept).await?,
            };
            items.extend(kept.and_then(|kept| item(own.id, kept, options.locale.as_deref())));
        }
        if is_last {
            return Ok(Export { team: team.clone(), at, locale: options.locale.clone(), items });
        }
    }
}

/// A language that the phrasebook has, or none.
pub(super) fn check_locale(teams: &Teams, locale: Option<&str>) -> Result<(), TransferError> {
    let base = teams.base();
    let languages = base.languages();
    let Some(unknown) = locale.filter(|tag| languages.get(tag).is_none()) else { return Ok(()) };
    let unknown: String = unknown.chars().take(40).collect();
    Err(TransferError::BadOption(format!("there is no language '{unknown}'; there are {}", languages.listed())))
}

/// The revision that is served; none for a draft of which nothing was ever published.
async fn served(
    teams: &Teams,
    team: &TeamId,
    id: &PhraseId,
    kept: KeptPhrase,
) -> Result<Option<KeptPhrase>, TransferError> {
    match (kept.state, kept.published) {
        (State::Published, _) => Ok(Some(kept)),
        (State::Draft, Some(revision)) => Ok(teams.revision(team, id, revision).await?.phrase),
        (State::Draft, None) => Ok(None),
    }
}

fn item(id: PhraseId, kept: KeptPhrase, locale: Option<&str>) -> Option<Item> {
    let KeptPhrase { state, mut definition, .. } = kept;
    definition.translations.retain(|tag, _| locale.is_none_or(|wanted| wanted == tag));
    (!definition.translations.is_empty()).then_some(Item { id, state, definition })
}

impl Item {
    /// The texts by language.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, &Translation)> {
        self.definition.translations.iter().map(|(tag, text)| (tag.as_str(), text))
    }
}

impl Export {
    /// The languages that there are texts in.
    pub(super) fn locales(&self) -> BTreeSet<&str> {
        self.items.iter().flat_map(|item| item.definition.translations.keys()).map(String::as_str).collect()
    }

    /// The name that a file of it has by custom.
    pub fn file_name(&self, format: Format) -> String {
        let ending = match (format, &self.locale) {
            (Format::Ftl, None) => "zip",
            (format, _) => format.as_str(),
        };
        let locale = self.locale.as_ref().map_or_else(String::new, |locale| format!("-{locale}"));
        format!("{}{locale}.{ending}", self.team)
    }

    /// The media type of a file of it.
    pub fn media_type(&self, format: Format) -> &'static str {
        match (format, &self.locale) {
            (Format::Json, _) => "application/json",
            (Format::Csv, _) => "text/csv; charset=utf-8",
            (Format::Ftl, Some(_)) => "text/plain; charset=utf-8",
            (Format::Ftl, None) => "application/zip",
        }
    }
}

/// Writes an export in a format, piece by piece.
pub fn write(export: &Export, format: Format, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Json => json::write(export, out),
        Format::Ftl => ftl::write(export, out),
        Format::Csv => csv::write(export, out),
    }
}
