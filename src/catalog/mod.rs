//! The catalog: every phrase in every language, compiled, and how a phrase becomes text.
//!
//! In reading order: [`draft`] reads the files, [`limits`] and [`source`] turn Fluent text into [`pattern`]s,
//! [`metadata`] reads what is language-neutral; a [`Catalog`] is what is served, and [`render()`] makes text of it
//! through `resolve`, [`functions`] and [`mod@format`].
//!
//! Text and values come in, values go out: nothing here opens a file, reads a clock or knows HTTP.
//! A catalog never changes. Whoever wants another builds another and swaps the `Arc`.

mod bindings;
pub(crate) mod branch;
pub mod canonical;
mod compile;
pub mod confirmed;
pub mod draft;
mod finding;
pub mod format;
pub mod functions;
mod gap;
mod html;
pub mod layout;
pub mod limits;
pub mod metadata;
mod overlay;
pub(crate) mod parallel;
pub mod pattern;
mod render;
mod resolve;
pub mod source;
pub mod terms;
mod texts;
pub mod value;
pub mod variants;

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

pub use draft::{Draft, SourceText, Sources};
pub use finding::{Finding, FindingCode};
pub use html::to_html;
pub use overlay::OwnText;
pub use render::{MissingPolicy, Outline, RenderFault, RenderRequest, Rendered, Wording, outline, render};
pub use resolve::RenderLimit;
pub use texts::{Origin, Texts};

use foldhash::{HashMap, HashMapExt};
use texts::Mark;

use crate::locale::{Language, Languages};
use crate::phrase::{Facet, Kind, Meta, PhraseId, Variable};
use format::{Formats, FormatsError};
use metadata::Dictionary;
use source::Entry;

/// A phrase without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its name.
    pub id: PhraseId,
    /// What sort of text it is.
    pub kind: Kind,
    /// Where it is filed.
    pub meta: Meta,
    /// Its contract, required variables first.
    pub variables: Vec<Variable>,
    /// What the text must do, for those who write it.
    pub intent: String,
    /// The files its texts stand in.
    pub topic: String,
}

/// Every phrase and every text: immutable, shared in an [`Arc`].
///
/// A clone shares every phrase and text with the original; that is how a team's catalog is made of the built-in one.
#[derive(Debug, Clone)]
pub struct Catalog {
    languages: Languages,
    phrases: BTreeMap<PhraseId, Arc<Phrase>>,
    texts: HashMap<Arc<str>, Arc<Texts>>,
    sources: HashMap<Arc<str>, Arc<str>>,
    dictionary: Arc<Dictionary>,
    revision: Arc<str>,
}

/// The text of a phrase in one language.
#[derive(Debug, Clone, Copy)]
pub struct Located<'c> {
    /// The phrase.
    pub phrase: &'c Phrase,
    /// The texts of the language that has it.
    pub texts: &'c Texts,
    /// The message.
    pub message: &'c Entry,
    mark: Option<&'c Mark>,
}

/// Why a draft cannot be served at all. Whether it should be is for `check` to say.
#[derive(Debug, thiserror::Error)]
#[error("the language '{language}' cannot be served")]
pub struct CatalogError {
    language: String,
    #[source]
    source: Box<FormatsError>,
}

impl Catalog {
    /// Compiles a draft.
    pub fn new(draft: Draft) -> Result<Self, CatalogError> {
        let revision = revision_of(
            draft
                .files
                .iter()
                .map(|file| &*file.source.text)
                .chain(draft.topics.iter().map(|topic| &*topic.source.text)),
        );
        let mut texts = HashMap::new();
        let mut sources = HashMap::new();
        for language in draft.languages.iter() {
            let tag = Arc::clone(language.tag());
            sources.insert(Arc::clone(&tag), bundle_source(&draft, &tag).into());
            texts.insert(tag, compile_language(&draft, language)?);
        }
        let mut phrases = BTreeMap::new();
        for (phrase, _) in draft.topics.into_iter().flat_map(|topic| topic.phrases) {
            phrases.entry(phrase.id.clone()).or_insert(Arc::new(phrase));
        }
        for texts in texts.values_mut() {
            texts.set_revisions(phrases.values().map(Arc::as_ref));
        }
        let texts = texts.into_iter().map(|(tag, texts)| (tag, Arc::new(texts))).collect();
        let dictionary = Arc::new(draft.dictionary);
        Ok(Self { languages: draft.languages, phrases, texts, sources, dictionary, revision: revision.into() })
    }

    /// The languages.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// A name for exactly these files: it changes when any of them does.
    pub fn revision(&self) -> &str {
        &self.revision
    }

    /// Every phrase, in the order of the ids.
    pub fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        self.phrases.values().map(Arc::as_ref)
    }

    /// The phrases whose ids come after `id`, in order.
    pub fn phrases_after(&self, id: &str) -> impl Iterator<Item = &Phrase> {
        self.phrases.range::<str, _>((Bound::Excluded(id), Bound::Unbounded)).map(|(_, phrase)| &**phrase)
    }

    /// The phrase of this id.
    pub fn phrase(&self, id: &str) -> Option<&Phrase> {
        self.phrases.get(id).map(Arc::as_ref)
    }

    /// The variables that built-in phrases may list.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// The texts of one language.
    pub fn texts(&self, tag: &str) -> Option<&Texts> {
        self.texts.get(tag).map(Arc::as_ref)
    }

    /// The Fluent source of one language: its files, in the order of their names.
    pub fn source(&self, tag: &str) -> Option<&str> {
        self.sources.get(tag).map(|source| &**source)
    }

    /// The text of a phrase in the first language of `chain` that has it.
    pub fn locate<'c>(&'c self, phrase: &'c Phrase, chain: &[Arc<str>]) -> Option<Located<'c>> {
        chain.iter().find_map(|tag| {
            let texts = self.texts.get(tag)?;
            let (message, mark) = texts.marked(&phrase.id).filter(|(message, _)| message.value.is_some())?;
            Some(Located { phrase, texts, message, mark })
        })
    }

    /// The text of a label in the first language of `chain` that has it.
    ///
    /// A chain of one language goes on as that language's own chain does, and with the default: a label is read by whoever
    /// chooses a phrase and not by a customer, and in another language it says more than an id.
    pub fn label(&self, chain: &[Arc<str>], id: &str) -> Option<String> {
        let own = chain.first().and_then(|tag| self.languages.get(tag)).map_or(chain, |language| language.chain());
        own.iter().chain([self.languages.default().tag()]).find_map(|tag| {
            let texts = self.texts.get(tag)?;
            render::render_label(texts, texts.message(id)?)
        })
    }

    /// The display name of a facet's value; its id where none of these languages has one.
    pub fn facet_label<F: Facet>(&self, chain: &[Arc<str>], value: F) -> String {
        self.label(chain, &value.label_id()).unwrap_or_else(|| value.as_str().to_owned())
    }

    /// The example of a variable: the language's own, where it has one.
    pub fn example(&self, chain: &[Arc<str>], variable: &Variable) -> String {
        let id = format!("variable-{}-label", variable.name);
        let own =
            chain.iter().find_map(|tag| self.texts.get(tag)?.message(&id)?.attribute("example")?.pattern.as_text());
        own.map_or_else(|| variable.example.clone(), str::to_owned)
    }
}

impl<'c> Located<'c> {
    /// A name for exactly this text and its contract: it changes when either does.
    pub fn revision(&self) -> &'c str {
        self.mark.map_or("", |mark| &mark.revision)
    }

    /// Who the text comes from.
    pub fn origin(&self) -> Origin {
        self.mark.map_or(Origin::BuiltIn, |mark| mark.origin)
    }
}

/// The texts of one language of a draft.
pub(crate) fn compile_language(draft: &Draft, language: &Language) -> Result<Texts, CatalogError> {
    let formats = match draft.formats.get(language.tag()) {
        Some(formats) => Arc::clone(formats),
        None => Formats::new(&language.formats().to_string())
            .map(Arc::new)
            .map_err(|source| CatalogError { language: language.tag().to_string(), source: Box::new(source) })?,
    };
    let files: Vec<_> = draft.files_of(language.tag()).map(|file| &file.parsed).collect();
    let messages = files.iter().flat_map(|file| file.messages.iter().map(Arc::clone));
    let terms = files.iter().flat_map(|file| file.terms.iter().map(Arc::clone));
    Ok(Texts::new(language.clone(), formats, messages, terms))
}

fn bundle_source(draft: &Draft, tag: &str) -> String {
    let mut source = String::new();
    for file in draft.files_of(tag) {
        if !source.is_empty() {
            source.push('\n');
        }
        source.push_str(file.source.text.trim_start_matches('\u{feff}'));
    }
    source
}

/// 64 bits of XXH3 over the texts: a short name that changes with them. It guards against nothing but staleness.
fn revision_of<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut hasher = xxhash_rust::xxh3::Xxh3Default::new();
    for text in texts {
        hasher.update(text.as_bytes());
        hasher.update(&[0]);
    }
    format!("{:016x}", hasher.digest())
}
