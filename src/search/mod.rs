//! Finding phrases by words, regardless of case and accents.
//!
//! The words of a language are folded when somebody first searches in it, and only read afterwards: folding all of them
//! takes longer than the rest of a start.

mod fold;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::catalog::{Catalog, Located, outline};
use crate::phrase::PhraseId;
pub use fold::fold;

/// The words of every phrase, folded, by language.
#[derive(Debug)]
pub struct Index {
    catalog: Arc<Catalog>,
    languages: HashMap<Arc<str>, OnceLock<HashMap<PhraseId, Arc<str>>>>,
}

/// Words to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// Splits a search text into its words.
    pub fn new(text: &str) -> Self {
        Self { words: fold(text).split_whitespace().map(str::to_owned).collect() }
    }
}

impl Index {
    /// An index over a catalog: id, tags and every text of each phrase.
    pub fn new(catalog: Arc<Catalog>) -> Self {
        let languages = catalog.languages().iter().map(|language| (Arc::clone(language.tag()), OnceLock::new()));
        Self { languages: languages.collect(), catalog }
    }

    /// The index over a catalog that differs in these phrases only: what was folded already is taken over.
    #[must_use]
    pub fn updated(&self, catalog: Arc<Catalog>, changed: &[PhraseId]) -> Self {
        let carry = |(tag, folded): (&Arc<str>, &OnceLock<HashMap<PhraseId, Arc<str>>>)| {
            let carried = folded.get().cloned().map(|mut folded| {
                for id in changed {
                    folded.remove(id);
                    let located = catalog.phrase(id.as_str());
                    let located = located.and_then(|phrase| catalog.locate(phrase, std::slice::from_ref(tag)));
                    folded.extend(located.map(|located| (id.clone(), fold_located(&located))));
                }
                OnceLock::from(folded)
            });
            (Arc::clone(tag), carried.unwrap_or_default())
        };
        Self { languages: self.languages.iter().map(carry).collect(), catalog }
    }

    /// Whether the phrase's text in this language holds all the words.
    pub fn matches(&self, located: &Located<'_>, query: &Query) -> bool {
        let language = located.texts.language().tag();
        let Some(folded) = self.languages.get(language) else { return false };
        let text = folded.get_or_init(|| fold_language(&self.catalog, language)).get(&located.phrase.id);
        text.is_some_and(|text| query.words.iter().all(|word| text.contains(word.as_str())))
    }
}

fn fold_language(catalog: &Catalog, language: &Arc<str>) -> HashMap<PhraseId, Arc<str>> {
    let own = std::slice::from_ref(language);
    let located = catalog.phrases().filter_map(|phrase| catalog.locate(phrase, own));
    located.map(|located| (located.phrase.id.clone(), fold_located(&located))).collect()
}

fn fold_located(located: &Located<'_>) -> Arc<str> {
    fold(&words(located)).into()
}

fn words(located: &Located<'_>) -> String {
    let phrase = located.phrase;
    let mut words = format!("{} {}", phrase.id, phrase.meta.tags.join(" "));
    if let Ok(outlined) = outline(phrase, located.texts, located.message) {
        let parts = outlined.parts.iter().map(|(_, text)| text);
        for text in outlined.wordings.iter().chain(parts) {
            words.push('\n');
            words.push_str(text);
        }
    }
    words
}
