//! Which phrases refer to which: what is changed or taken away changes them, too.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::view::OwnPhrase;
use crate::catalog::Catalog;
use crate::catalog::source::Entry;
use crate::phrase::PhraseId;

/// Phrases by the name of a message that they refer to in some language.
pub(super) type ByName = HashMap<Box<str>, BTreeSet<PhraseId>>;

/// Who refers to whom among the phrases that a team sees. Phrases may be among them that did so before an override.
#[derive(Default)]
pub(super) struct Referrers<'v> {
    built_in: Option<&'v ByName>,
    own: HashMap<&'v str, Vec<&'v PhraseId>>,
}

impl<'v> Referrers<'v> {
    pub(super) fn new(built_in: &'v ByName, phrases: &'v BTreeMap<PhraseId, Arc<OwnPhrase>>) -> Self {
        let mut own: HashMap<&str, Vec<&PhraseId>> = HashMap::new();
        for (id, phrase) in phrases {
            phrase.refers_to().for_each(|name| own.entry(name).or_default().push(id));
        }
        Self { built_in: Some(built_in), own }
    }

    /// The phrases whose texts lead to one of these, over others or at once, these themselves left out.
    pub(super) fn of(&self, changed: &BTreeSet<&PhraseId>) -> BTreeSet<&PhraseId> {
        let mut found = BTreeSet::new();
        let mut pending: Vec<&PhraseId> = changed.iter().copied().collect();
        while let Some(id) = pending.pop() {
            for referring in self.at_once(id) {
                if !changed.contains(referring) && found.insert(referring) {
                    pending.push(referring);
                }
            }
        }
        found
    }

    fn at_once(&self, id: &PhraseId) -> impl Iterator<Item = &PhraseId> {
        let built_in = self.built_in.and_then(|by_name| by_name.get(id.as_str())).into_iter().flatten();
        built_in.chain(self.own.get(id.as_str()).into_iter().flatten().copied())
    }
}

/// The phrases of a catalog by what they refer to.
pub(super) fn by_name(catalog: &Catalog) -> ByName {
    let mut found = ByName::new();
    let texts = catalog.languages().iter().filter_map(|language| catalog.texts(language.tag()));
    for texts in texts {
        for phrase in catalog.phrases() {
            for reference in texts.message(phrase.id.as_str()).into_iter().flat_map(Entry::messages) {
                found.entry(reference.id.clone()).or_default().insert(phrase.id.clone());
            }
        }
    }
    found
}
