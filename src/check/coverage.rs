//! Coverage: which phrase has a text in which language, whether it is up to date, and what is wrong with it.

use std::collections::{BTreeSet, HashMap};

use super::{Finding, Severity, stale};
use crate::catalog::Catalog;
use crate::locale::Language;
use crate::phrase::PhraseId;

/// How a phrase stands in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It has a text, as far as is known up to date.
    Present,
    /// It has none, so the fallbacks answer.
    Missing,
    /// It has one, and the source text has changed since.
    Stale,
}

/// Phrases by languages.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    /// The sums, in the order of the table of languages.
    pub languages: Vec<LanguageCoverage>,
    /// The phrases, in the order of their ids.
    pub phrases: Vec<PhraseCoverage>,
}

/// One phrase in every language.
#[derive(Debug, Clone)]
pub struct PhraseCoverage {
    /// The phrase.
    pub id: PhraseId,
    /// How it stands, in the order of [`Coverage::languages`].
    pub cells: Vec<Cell>,
}

/// One phrase in one language.
#[derive(Debug, Clone)]
pub struct Cell {
    /// How it stands.
    pub state: State,
    /// What is wrong with its text.
    pub findings: Vec<Finding>,
}

/// The sums of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageCoverage {
    /// The language.
    pub tag: String,
    /// Whether `languages.toml` calls it a draft.
    pub draft: bool,
    /// How many phrases there are.
    pub phrases: usize,
    /// How many have a text, stale ones included.
    pub present: usize,
    /// How many have none.
    pub missing: usize,
    /// How many have one whose source has changed since.
    pub stale: usize,
    /// The errors in the files of the language, those about no phrase included.
    pub errors: usize,
    /// The warnings, likewise.
    pub warnings: usize,
}

impl Coverage {
    /// The coverage of a catalog, and of the findings about the files it was made from.
    pub fn of(catalog: &Catalog, findings: &[Finding]) -> Self {
        Self::with_left_out(catalog, findings, std::iter::empty())
    }

    /// The same with phrases that should be in the catalog and cannot be: they are missing in every language.
    pub fn with_left_out<'p>(
        catalog: &'p Catalog,
        findings: &[Finding],
        left_out: impl Iterator<Item = &'p PhraseId>,
    ) -> Self {
        let about = by_text(findings);
        let cell = |id: &PhraseId, language: &Language| {
            let found = about.get(&(&**language.tag(), id.as_str())).map(Vec::as_slice).unwrap_or_default();
            Cell::of(catalog, id, language, found)
        };
        let row = |id: &PhraseId| PhraseCoverage {
            id: id.clone(),
            cells: catalog.languages().iter().map(|language| cell(id, language)).collect(),
        };
        let ids: BTreeSet<&PhraseId> = catalog.phrases().map(|phrase| &phrase.id).chain(left_out).collect();
        let phrases: Vec<PhraseCoverage> = ids.into_iter().map(row).collect();
        let sums = |(index, language): (usize, &Language)| {
            let states = phrases.iter().filter_map(|phrase| phrase.cells.get(index)).map(|cell| cell.state);
            LanguageCoverage::of(language, &states.collect::<Vec<_>>(), findings)
        };
        Self { languages: catalog.languages().iter().enumerate().map(sums).collect(), phrases }
    }
}

impl Cell {
    /// A phrase in a language, and what was found in its text there.
    fn of(catalog: &Catalog, id: &PhraseId, language: &Language, found: &[&Finding]) -> Self {
        let message = catalog.texts(language.tag()).and_then(|texts| texts.message(id.as_str()));
        let is_phrase = catalog.phrase(id.as_str()).is_some();
        let has_text = is_phrase && message.is_some_and(|message| message.value.is_some());
        let is_stale = found.iter().any(|finding| finding.rule == stale::RULE.id());
        let state = match (has_text, is_stale) {
            (false, _) => State::Missing,
            (true, true) => State::Stale,
            (true, false) => State::Present,
        };
        Self { state, findings: found.iter().map(|finding| (*finding).clone()).collect() }
    }
}

impl LanguageCoverage {
    /// The sums of the phrases, whose states in the language these are.
    fn of(language: &Language, states: &[State], findings: &[Finding]) -> Self {
        let count = |state: State| states.iter().filter(|own| **own == state).count();
        let own = || findings.iter().filter(|finding| folder(finding) == &**language.tag());
        let errors = own().filter(|finding| finding.severity == Severity::Error).count();
        Self {
            tag: language.tag().to_string(),
            draft: language.is_draft(),
            phrases: states.len(),
            present: count(State::Present) + count(State::Stale),
            missing: count(State::Missing),
            stale: count(State::Stale),
            errors,
            warnings: own().count() - errors,
        }
    }

    /// How many of a hundred phrases have a text that is up to date, rounded down: 100 means all.
    pub fn percent(&self) -> usize {
        (self.present - self.stale.min(self.present)) * 100 / self.phrases.max(1)
    }
}

impl State {
    /// The name in tables and in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Missing => "missing",
            Self::Stale => "stale",
        }
    }
}

/// The findings by the folder and the message that they are about.
fn by_text(findings: &[Finding]) -> HashMap<(&str, &str), Vec<&Finding>> {
    let mut about: HashMap<(&str, &str), Vec<&Finding>> = HashMap::new();
    for finding in findings {
        if let Some(entry) = &finding.entry {
            about.entry((folder(finding), entry)).or_default().push(finding);
        }
    }
    about
}

/// The folder of the file that a finding is about: the tag of its language, if it is about one.
fn folder(finding: &Finding) -> &str {
    finding.path.split('/').next().unwrap_or_default()
}
