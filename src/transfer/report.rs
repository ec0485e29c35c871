//! What came of an import.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Format;
use super::fault::{FileFault, FileSeverity};

/// What came of an import, or would come of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Report {
    /// The format that was read.
    pub format: Format,
    /// Whether it was only tried.
    pub dry_run: bool,
    /// How many phrases had which end.
    pub totals: Totals,
    /// The phrases of the file, in its order.
    pub phrases: Vec<PhraseReport>,
    /// What is wrong with rows or messages that are no phrase.
    pub faults: Vec<FileFault>,
}

/// How many phrases had which end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Totals {
    /// New phrases.
    #[schema(example = 3)]
    pub created: usize,
    /// Phrases that were there and are different now.
    #[schema(example = 12)]
    pub updated: usize,
    /// Phrases that are as they were; nothing was written for them.
    #[schema(example = 185)]
    pub unchanged: usize,
    /// Phrases, and rows that are no phrase, that have an error.
    #[schema(example = 0)]
    pub refused: usize,
}

/// What became of one phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PhraseReport {
    /// The phrase.
    #[schema(example = "thanks-for-order")]
    pub id: String,
    /// Where it begins in the file.
    #[schema(example = 12)]
    pub line: usize,
    /// What became of it.
    pub action: Action,
    /// Its revision now, if it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = 7)]
    pub revision: Option<u64>,
    /// What is wrong with it, or should be looked at.
    pub faults: Vec<FileFault>,
}

/// What became of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It is new.
    Created,
    /// It was there and is different now.
    Updated,
    /// It is as it was.
    Unchanged,
    /// It has an error.
    Refused,
}

impl Report {
    /// Counts what became of the phrases.
    pub(super) fn new(format: Format, dry_run: bool, phrases: Vec<PhraseReport>, faults: Vec<FileFault>) -> Self {
        let count = |action| phrases.iter().filter(|phrase| phrase.action == action).count();
        let lost = lost(&faults);
        let totals = Totals {
            created: count(Action::Created),
            updated: count(Action::Updated),
            unchanged: count(Action::Unchanged),
            refused: count(Action::Refused) + lost,
        };
        Self { format, dry_run, totals, phrases, faults }
    }

    /// How much was refused, as the beginning of a sentence.
    pub(super) fn refusals(&self) -> String {
        let (lost, all) = (lost(&self.faults), self.phrases.len());
        let phrases = self.totals.refused.saturating_sub(lost);
        match (phrases, lost) {
            (phrases, 0) => format!("{phrases} of {all} phrases were refused"),
            (0, 1) => "1 entry that is no phrase was refused".to_owned(),
            (0, lost) => format!("{lost} entries that are no phrase were refused"),
            (phrases, 1) => format!("{phrases} of {all} phrases and 1 entry that is no phrase were refused"),
            (phrases, lost) => {
                format!("{phrases} of {all} phrases and {lost} entries that are no phrase were refused")
            }
        }
    }

    /// Every fault, each with its phrase where it is one's.
    pub fn all_faults(&self) -> impl Iterator<Item = (Option<&str>, &FileFault)> {
        let of_phrases =
            self.phrases.iter().flat_map(|phrase| phrase.faults.iter().map(|fault| (Some(phrase.id.as_str()), fault)));
        self.faults.iter().map(|fault| (None, fault)).chain(of_phrases)
    }
}

/// How many entries of the file are wrong that are no phrase; of one several things may be said.
fn lost(faults: &[FileFault]) -> usize {
    let errors = faults.iter().filter(|fault| fault.severity == FileSeverity::Error);
    errors.map(|fault| (&fault.file, fault.line)).collect::<BTreeSet<_>>().len()
}
