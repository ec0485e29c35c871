//! Phrases that refer to what is being written or taken away, and whether they can be served all the same.

use std::collections::BTreeSet;

use super::referrers::Referrers;
use crate::catalog::limits::REFERENCE_DEPTH_MAX;
use crate::catalog::pattern::{Pattern, Reference};
use crate::catalog::source::Entry;
use crate::catalog::{Catalog, Phrase, Texts, outline};
use crate::phrase::{PhraseId, VariableName};

/// So many phrases that a change would break are looked for: who mends them tries again.
const BROKEN_MAX: usize = 20;

/// A phrase that a change would break.
pub(super) struct Broken {
    pub(super) id: PhraseId,
    /// In which language.
    pub(super) tag: String,
    /// What would be wrong with it.
    pub(super) what: String,
    /// The changed phrases that it leads to.
    pub(super) by: BTreeSet<PhraseId>,
}

/// Phrases that refer to changed ones, over others or at once.
pub(super) struct Standing<'v> {
    view: &'v Catalog,
    changed: BTreeSet<&'v PhraseId>,
    phrases: BTreeSet<&'v PhraseId>,
}

impl<'v> Standing<'v> {
    pub(super) fn on(view: &'v Catalog, changed: BTreeSet<&'v PhraseId>, referrers: &'v Referrers<'_>) -> Self {
        let phrases = referrers.of(&changed);
        Self { view, changed, phrases }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// The first of those that can be served as they are and could no longer be if `after` took the place of it.
    pub(super) fn broken_in(&self, after: &Catalog) -> Vec<Broken> {
        let broken = |id: &&PhraseId| {
            let mut languages = after.languages().iter();
            languages.find_map(|language| self.broken_language(after, id, language.tag()))
        };
        self.phrases.iter().filter_map(broken).take(BROKEN_MAX).collect()
    }

    fn broken_language(&self, after: &Catalog, id: &PhraseId, tag: &str) -> Option<Broken> {
        let what = fault(after, id, tag)?;
        if fault(self.view, id, tag).is_some() {
            return None;
        }
        let texts = after.texts(tag)?;
        let by = levels(texts, texts.message(id.as_str())?).flatten().filter_map(|place| self.changed_of(place.id));
        Some(Broken { id: id.clone(), tag: tag.to_owned(), what, by: by.collect() })
    }

    fn changed_of(&self, name: &str) -> Option<PhraseId> {
        let id: PhraseId = name.parse().ok()?;
        self.changed.contains(&id).then_some(id)
    }
}

/// Why the text of a phrase in a language cannot be served, if there is one and it cannot.
fn fault(catalog: &Catalog, id: &PhraseId, tag: &str) -> Option<String> {
    let (phrase, texts) = (catalog.phrase(id.as_str())?, catalog.texts(tag)?);
    let entry = texts.message(id.as_str())?;
    lacking(texts, entry)
        .or_else(|| unmet(catalog, texts, phrase, entry))
        .or_else(|| outline(phrase, texts, entry).err().map(|limit| limit.to_string()))
}

/// A text that a message leads to and that is not there; or that they lead too far, as in a circle.
fn lacking<'t>(texts: &'t Texts, entry: &'t Entry) -> Option<String> {
    for (depth, level) in levels(texts, entry).enumerate() {
        if depth == REFERENCE_DEPTH_MAX {
            return Some(format!("references lead more than {REFERENCE_DEPTH_MAX} texts deep"));
        }
        if let Some(place) = level.iter().find(|place| place.pattern(texts).is_none()) {
            return Some(format!("there is no text '{place}'"));
        }
    }
    None
}

/// What a message refers to, what that refers to, and so on, one level deeper than a text may be.
fn levels<'t>(texts: &'t Texts, entry: &'t Entry) -> impl Iterator<Item = BTreeSet<Place<'t>>> {
    let first: BTreeSet<Place<'t>> = entry.patterns().flat_map(places).collect();
    let deeper = move |level: &BTreeSet<Place<'t>>| {
        Some(level.iter().filter_map(|place| place.pattern(texts)).flat_map(places).collect())
    };
    std::iter::successors(Some(first), deeper).take_while(|level| !level.is_empty()).take(REFERENCE_DEPTH_MAX + 1)
}

/// A variable that a text needs which this one refers to, and that nobody could give.
fn unmet(catalog: &Catalog, texts: &Texts, phrase: &Phrase, entry: &Entry) -> Option<String> {
    let has = |name: &VariableName| phrase.variables.iter().any(|variable| variable.name == *name);
    entry.patterns().flat_map(places).find_map(|place| {
        let (below, used) = (catalog.phrase(place.id)?, place.pattern(texts)?.variables());
        let mut required = below.variables.iter().filter(|variable| variable.required).map(|variable| &variable.name);
        let name = required.find(|name| used.contains(name.as_str()) && !has(name))?;
        Some(format!("'{place}' needs ${name}, which it does not have"))
    })
}

/// The value of a message, or an attribute of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'p> {
    id: &'p str,
    attribute: Option<&'p str>,
}

impl<'p> Place<'p> {
    fn of(reference: &'p Reference) -> Self {
        Self { id: &reference.id, attribute: reference.attribute.as_deref() }
    }

    fn pattern(self, texts: &'p Texts) -> Option<&'p Pattern> {
        let entry = texts.message(self.id)?;
        match self.attribute {
            Some(name) => entry.attribute(name).map(|attribute| &attribute.pattern),
            None => entry.value.as_ref(),
        }
    }
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.id)?;
        self.attribute.map_or(Ok(()), |name| write!(out, ".{name}"))
    }
}

fn places(pattern: &Pattern) -> impl Iterator<Item = Place<'_>> {
    pattern.messages().map(Place::of)
}
