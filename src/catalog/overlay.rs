//! A catalog over a catalog: the built-in phrasebook with a team's phrases, names and order of languages put over it.
//!
//! What the team does not touch is shared, not copied. What it takes back is as it was in the catalog below.

use std::collections::HashMap;
use std::sync::Arc;

use super::source::Entry;
use super::terms::OwnTerms;
use super::texts::{Mark, Origin};
use super::{Catalog, Phrase};
use crate::locale::{Language, Languages};
use crate::phrase::PhraseId;

/// A team's text of a phrase in one language.
#[derive(Debug, Clone)]
pub struct OwnText {
    /// The message; its name is the phrase's.
    pub entry: Arc<Entry>,
    /// A name for exactly this text and contract.
    pub revision: Arc<str>,
    /// Whether the phrase is the team's, or only this text of it.
    pub origin: Origin,
}

impl Catalog {
    /// The same phrases for a team, with its order of languages and its own terms by language.
    ///
    /// `languages` has the languages of this catalog and no others, see [`Languages::reordered`].
    #[must_use]
    pub fn for_team(&self, languages: Languages, terms: &HashMap<Arc<str>, Arc<OwnTerms>>) -> Self {
        let mut team = Self { languages, ..self.clone() };
        let own: Vec<Language> = team.languages.iter().cloned().collect();
        for language in own {
            if let Some(texts) = team.texts.get_mut(language.tag()) {
                let terms = terms.get(language.tag()).map(Arc::clone);
                Arc::make_mut(texts).belong_to(language, terms);
            }
        }
        team
    }

    /// Puts a team's phrase over this catalog, with its texts by language. A language without a text of the team's has that of
    /// `base`, if there is one.
    pub fn put(&mut self, base: &Self, phrase: Arc<Phrase>, texts: &HashMap<Arc<str>, OwnText>) {
        let id = phrase.id.clone();
        for (tag, own) in &mut self.texts {
            let below = base.texts(tag);
            match texts.get(tag) {
                Some(text) => {
                    let mark = Mark { revision: Arc::clone(&text.revision), origin: text.origin };
                    Arc::make_mut(own).put(&id, Arc::clone(&text.entry), mark);
                }
                None if own.origin(&id) != Origin::BuiltIn => Arc::make_mut(own).reset(&id, below),
                None => {}
            }
        }
        self.phrases.insert(id, phrase);
    }

    /// Takes a team's phrase away: what `base` has of it is there again.
    pub fn take_back(&mut self, base: &Self, id: &PhraseId) {
        for (tag, own) in &mut self.texts {
            if own.origin(id) != Origin::BuiltIn {
                Arc::make_mut(own).reset(id, base.texts(tag));
            }
        }
        match base.phrases.get(id) {
            Some(phrase) => self.phrases.insert(id.clone(), Arc::clone(phrase)),
            None => self.phrases.remove(id),
        };
    }

    /// The Fluent source of one language with everything that was put over it: the files as they are where nothing was,
    /// otherwise every term and message in the order of their names.
    pub fn bundle(&self, tag: &str) -> Option<String> {
        let texts = self.texts(tag)?;
        if texts.is_built_in() { self.source(tag).map(str::to_owned) } else { Some(texts.to_source()) }
    }
}
