//! The languages that are served and what is known of each.
//!
//! They exist only validated, see `table.rs`; nothing about a language can fail later.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::negotiate::Codes;
use super::range::Subtag;
use super::table::{self, LanguagesError};

/// The languages served, in the order of the file, with everything negotiation needs worked out beforehand.
#[derive(Debug, Clone)]
pub struct Languages {
    pub(super) all: Vec<Arc<Language>>,
    pub(super) default: Arc<Language>,
    pub(super) codes: Codes,
    pub(super) near: bool,
}

/// One language that is served.
#[derive(Debug, Clone)]
pub struct Language {
    pub(super) tag: Arc<str>,
    pub(super) id: LanguageIdentifier,
    pub(super) name: String,
    pub(super) formats: LanguageIdentifier,
    pub(super) fallback: Vec<String>,
    pub(super) registers: Vec<String>,
    pub(super) aliases: Vec<String>,
    pub(super) macro_codes: Vec<String>,
    pub(super) near: Vec<String>,
    pub(super) quotes: Vec<String>,
    pub(super) draft: bool,
    pub(super) chain: Arc<[Arc<str>]>,
    /// The script the language is usually written in, as CLDR has it.
    pub(super) script: Subtag,
}

impl Languages {
    /// Reads and validates a table, the text of `locales/languages.toml`.
    ///
    /// ```
    /// use phrasebook::locale::Languages;
    ///
    /// let table = r#"
    ///     default = "fi"
    ///     [[language]]
    ///     tag = "fi"
    ///     name = "suomi"
    ///     aliases = ["fin"]
    /// "#;
    /// let languages = Languages::from_toml(table)?;
    /// assert_eq!(&*languages.negotiate_header("de, fin;q=0.5").served, "fi");
    /// # Ok::<(), phrasebook::locale::LanguagesError>(())
    /// ```
    pub fn from_toml(text: &str) -> Result<Self, LanguagesError> {
        table::read(text)
    }

    /// Switches the near languages on (as they are at first) or off.
    #[must_use]
    pub fn with_near(mut self, near: bool) -> Self {
        self.near = near;
        self
    }

    /// The same languages for somebody who has a default, an order and a form of address of their own.
    ///
    /// Every language falls back along `fallback`, itself and what is none of the languages left out; along the table where
    /// `fallback` is empty. A language that has the form of address `register` has it as its default. `default` is one of the
    /// languages, or the table's default stays.
    #[must_use]
    pub fn reordered(&self, default: &str, fallback: &[String], register: Option<&str>) -> Self {
        let own = |language: &Arc<Language>| Arc::new(language.reordered(fallback, register, &self.all));
        let all: Vec<Arc<Language>> = self.all.iter().map(own).collect();
        let default = find(&all, default).or_else(|| find(&all, &self.default.tag)).unwrap_or(&self.default);
        Self { default: Arc::clone(default), codes: self.codes.leading_to(&all), near: self.near, all }
    }

    /// The language of exactly this tag, the name of its folder; [`Self::negotiate_tag`] is the forgiving way.
    pub fn get(&self, tag: &str) -> Option<&Language> {
        find(&self.all, tag).map(Arc::as_ref)
    }

    /// The languages in the order of the file.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Language> {
        self.all.iter().map(Arc::as_ref)
    }

    /// Their tags, for whoever asked for another: `nb, fi, lt`.
    pub(crate) fn listed(&self) -> String {
        self.all.iter().map(|language| &*language.tag).collect::<Vec<_>>().join(", ")
    }

    /// The language served when nothing asked for is.
    pub fn default(&self) -> &Language {
        &self.default
    }
}

impl Language {
    /// The BCP 47 tag, which is also the name of the folder and the value of `Content-Language`.
    pub fn tag(&self) -> &Arc<str> {
        &self.tag
    }

    /// The tag in the form that Fluent bundles take.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// What the language calls itself.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The CLDR locale for numbers, dates and money: the tag itself where the file names no other.
    pub fn formats(&self) -> &LanguageIdentifier {
        &self.formats
    }

    /// The languages asked for a phrase that this one lacks, as the file lists them; [`Self::chain`] is followed through.
    pub fn fallback(&self) -> &[String] {
        &self.fallback
    }

    /// The forms of address that texts branch on, the default first; empty for a language with one form.
    pub fn registers(&self) -> &[String] {
        &self.registers
    }

    /// Other codes of the same language.
    pub fn aliases(&self) -> &[String] {
        &self.aliases
    }

    /// Codes whose readers read this language as their own.
    pub fn macro_codes(&self) -> &[String] {
        &self.macro_codes
    }

    /// The file's codes of neighbouring languages, served this one when nothing else matches.
    pub fn near(&self) -> &[String] {
        &self.near
    }

    fn reordered(&self, fallback: &[String], register: Option<&str>, all: &[Arc<Self>]) -> Self {
        let mut own = self.clone();
        if !fallback.is_empty() {
            let others = fallback.iter().filter(|tag| **tag != *self.tag);
            let tags: Vec<_> =
                others.filter_map(|tag| find(all, tag)).map(|language| Arc::clone(&language.tag)).collect();
            own.fallback = tags.iter().map(ToString::to_string).collect();
            own.chain = std::iter::once(Arc::clone(&self.tag)).chain(tags).collect();
        }
        // A stable sort: the wanted one comes first and the others keep their order.
        own.registers.sort_by_key(|own| register != Some(own.as_str()));
        own
    }

    /// The pairs of quotation marks, each an opening and a closing sign, the usual one first; those of CLDR where the file
    /// names none, and empty for a language that neither knows.
    pub fn quotes(&self) -> &[String] {
        &self.quotes
    }

    /// Whether the language is being translated still, so that a text it lacks is no error.
    pub fn is_draft(&self) -> bool {
        self.draft
    }

    /// The tags to ask for a phrase in order: this one, its fallbacks as listed, then theirs, each once.
    pub fn chain(&self) -> &Arc<[Arc<str>]> {
        &self.chain
    }
}

/// The language of exactly this tag.
pub(super) fn find<'a>(languages: &'a [Arc<Language>], tag: &str) -> Option<&'a Arc<Language>> {
    languages.iter().find(|language| &*language.tag == tag)
}
