//! Finding phrases by words, regardless of case and accents.
//!
//! The index is made once for a catalog and only read afterwards.

mod fold;

use std::collections::HashMap;

use crate::catalog::{Catalog, outline};
use crate::phrase::PhraseId;
pub use fold::fold;

/// The words of every phrase in every language, folded.
#[derive(Debug, Default)]
pub struct Index {
    /// By language and then by phrase.
    texts: HashMap<Box<str>, HashMap<PhraseId, String>>,
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
    /// Indexes a catalog: id, tags and every text of each phrase.
    pub fn new(catalog: &Catalog) -> Self {
        let mut index = Self::default();
        for language in catalog.languages().iter() {
            let Some(texts) = catalog.texts(language.tag()) else { continue };
            let mut folded = HashMap::new();
            for phrase in catalog.phrases() {
                let Some(message) = texts.message(phrase.id.as_str()) else { continue };
                let Ok(outlined) = outline(phrase, texts, message) else { continue };
                let mut words = format!("{} {}", phrase.id, phrase.meta.tags.join(" "));
                for text in outlined.wordings.iter().chain(outlined.parts.iter().map(|(_, text)| text)) {
                    words.push('\n');
                    words.push_str(text);
                }
                folded.insert(phrase.id.clone(), fold(&words));
            }
            index.texts.insert(Box::from(&**language.tag()), folded);
        }
        index
    }

    /// Whether the phrase's text in this language holds all the words.
    pub fn matches(&self, id: &str, language: &str, query: &Query) -> bool {
        let text = self.texts.get(language).and_then(|texts| texts.get(id));
        text.is_some_and(|text| query.words.iter().all(|word| text.contains(word.as_str())))
    }
}
