//! The texts of one language: its messages and terms, ready to render.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use foldhash::{HashMap, HashMapExt};
use serde::Serialize;
use utoipa::ToSchema;

use super::format::Formats;
use super::functions::vocative;
use super::pattern::{Inline, Pattern, Reference};
use super::source::Entry;
use super::terms::OwnTerms;
use super::{Phrase, revision_of};
use crate::locale::Language;
use crate::phrase::{Part, PhraseId, STANDARD_VARIABLES};

/// Every message and term of one language, with all that CLDR knows about the language.
#[derive(Debug, Clone)]
pub struct Texts {
    language: Language,
    formats: Arc<Formats>,
    messages: HashMap<Box<str>, Message>,
    terms: HashMap<Box<str>, Arc<Entry>>,
    own_terms: Option<Arc<OwnTerms>>,
}

/// Who a text comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The phrasebook itself.
    #[default]
    BuiltIn,
    /// The team; the phrase is its own.
    Team,
    /// The team, in place of the phrasebook's text.
    Override,
}

/// A message, and what is known of it where it is the text of a phrase.
#[derive(Debug, Clone)]
struct Message {
    entry: Arc<Entry>,
    mark: Option<Mark>,
}

/// What is known of a phrase's text beside the text.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    /// A name for exactly this text and contract.
    pub(super) revision: Arc<str>,
    /// Who it comes from.
    pub(super) origin: Origin,
}

impl Texts {
    /// Gathers the entries of one language. Of two entries of one name the first stays, as in Fluent.
    pub(super) fn new(
        language: Language,
        formats: Arc<Formats>,
        messages: impl IntoIterator<Item = Arc<Entry>>,
        terms: impl IntoIterator<Item = Arc<Entry>>,
    ) -> Self {
        Self {
            language,
            formats,
            messages: by_name(messages, |entry| Message { entry, mark: None }),
            terms: by_name(terms, |entry| entry),
            own_terms: None,
        }
    }

    /// Names the text of each phrase, so that no request has to.
    pub(super) fn set_revisions<'p>(&mut self, phrases: impl Iterator<Item = &'p Phrase>) {
        for phrase in phrases {
            if let Some(message) = self.messages.get_mut(phrase.id.as_str()) {
                let contract = format!("{:?}", phrase.variables);
                let revision = revision_of([&*message.entry.source, &contract].into_iter()).into();
                message.mark = Some(Mark { revision, origin: Origin::BuiltIn });
            }
        }
    }

    /// Who this phrase's text comes from.
    pub fn origin(&self, phrase: &PhraseId) -> Origin {
        let mark = self.messages.get(phrase.as_str()).and_then(|message| message.mark.as_ref());
        mark.map_or(Origin::BuiltIn, |mark| mark.origin)
    }

    /// The text of a phrase with its mark.
    pub(super) fn marked(&self, phrase: &PhraseId) -> Option<(&Entry, Option<&Mark>)> {
        let Message { entry, mark } = self.messages.get(phrase.as_str())?;
        Some((entry, mark.as_ref()))
    }

    /// Puts in the text of a phrase, in place of another or as a new one.
    pub(super) fn put(&mut self, phrase: &PhraseId, entry: Arc<Entry>, mark: Mark) {
        self.messages.insert(phrase.as_str().into(), Message { entry, mark: Some(mark) });
    }

    /// Takes out the text of a phrase, or makes it that of `base` again, where that has one.
    pub(super) fn reset(&mut self, phrase: &PhraseId, base: Option<&Self>) {
        match base.and_then(|base| base.messages.get_key_value(phrase.as_str())) {
            Some((name, message)) => self.messages.insert(name.clone(), message.clone()),
            None => self.messages.remove(phrase.as_str()),
        };
    }

    /// Makes these the texts of a team: its order of languages, its terms.
    pub(super) fn belong_to(&mut self, language: Language, terms: Option<Arc<OwnTerms>>) {
        self.language = language;
        self.own_terms = terms;
    }

    /// The team's own terms, where they are of a team that has any.
    pub(super) fn own_terms(&self) -> Option<&OwnTerms> {
        self.own_terms.as_deref()
    }

    /// Whether nothing was put over the phrasebook, neither a text nor a term.
    pub(super) fn is_built_in(&self) -> bool {
        let is_built_in = |message: &Message| message.mark.as_ref().is_none_or(|mark| mark.origin == Origin::BuiltIn);
        self.own_terms.is_none() && self.messages.values().all(is_built_in)
    }

    /// Every term and message as Fluent text, in the order of their names.
    pub(super) fn to_source(&self) -> String {
        let mut terms: BTreeMap<&str, Cow<'_, str>> = sources(self.terms.values());
        let own = self.own_terms().into_iter().flat_map(OwnTerms::iter);
        terms.extend(own.map(|(name, forms)| (name, Cow::Owned(forms.to_source(name)))));
        let mut source = String::new();
        let messages = sources(self.messages.values().map(|message| &message.entry));
        for (hyphen, entries) in [("-", terms), ("", messages)] {
            source.extend(entries.values().flat_map(|entry| [hyphen, &**entry, "\n\n"]));
        }
        source.truncate(source.trim_end().len());
        source.push('\n');
        source
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The formats of the language, to be shared.
    pub fn shared_formats(&self) -> Arc<Formats> {
        Arc::clone(&self.formats)
    }

    /// Numbers, dates and money in this language.
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// The message of this name.
    pub fn message(&self, id: &str) -> Option<&Entry> {
        self.messages.get(id).map(|message| &*message.entry)
    }

    /// The term of this name, without the hyphen.
    pub fn term(&self, id: &str) -> Option<&Entry> {
        self.terms.get(id).map(Arc::as_ref)
    }

    /// The names of all terms, without the hyphen, in order.
    pub fn term_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.terms.keys().map(|name| &**name).collect();
        names.sort_unstable();
        names
    }

    /// The default form of address, in a language that has several.
    pub fn default_register(&self) -> Option<&str> {
        self.language.registers().first().map(String::as_str)
    }

    /// The text that a reference to a message stands for.
    pub(super) fn referenced(&self, reference: &Reference) -> Option<&Pattern> {
        let entry = self.message(&reference.id)?;
        match &reference.attribute {
            None => entry.value.as_ref(),
            Some(name) => entry.attribute(name).map(|attribute| &attribute.pattern),
        }
    }

    /// The standard variables that a message asks about, itself or through a reference.
    pub fn standard_variables<'t>(&'t self, message: &'t Entry) -> Vec<&'static str> {
        let mut found = Vec::new();
        let mut references = Vec::new();
        for pattern in message.patterns() {
            self.collect_standard(pattern, &mut found, &mut references);
        }
        // Each text once: the ways through twenty texts that refer to twenty others are countless.
        let mut seen = HashSet::new();
        while let Some(reference) = references.pop() {
            let is_new = seen.insert((&reference.id, &reference.attribute));
            if let Some(pattern) = self.referenced(reference).filter(|_| is_new) {
                self.collect_standard(pattern, &mut found, &mut references);
            }
        }
        found
    }

    /// The standard variables of one text, and what it refers to.
    fn collect_standard<'t>(
        &self,
        pattern: &'t Pattern,
        found: &mut Vec<&'static str>,
        references: &mut Vec<&'t Reference>,
    ) {
        pattern.visit(&mut |inline| match inline {
            Inline::Variable(variable) => add_standard(&variable.name, found),
            // The form of address depends on the gender of the person, as far as it is known.
            Inline::Call(call) if call.is_vocative() && self.has_vocative() => {
                if let Inline::Variable(person) = call.operand() {
                    add_standard(&format!("{}-gender", person.name), found);
                }
            }
            Inline::Message(reference) => references.push(reference),
            _ => {}
        });
    }

    /// Whether names have a separate form of address in this language.
    pub fn has_vocative(&self) -> bool {
        vocative::inflects(self.language.tag())
    }
}

/// Adds the standard variable of this name, if it is one.
fn add_standard(name: &str, found: &mut Vec<&'static str>) {
    let standard = STANDARD_VARIABLES.iter().map(|standard| standard.name).find(|standard| *standard == name);
    if let Some(standard) = standard.filter(|standard| !found.contains(standard)) {
        found.push(standard);
    }
}

impl Entry {
    /// The text of a part.
    pub fn part(&self, part: Part) -> Option<&Pattern> {
        self.attributes.iter().find(|attribute| attribute.part == Some(part)).map(|attribute| &attribute.pattern)
    }

    /// The wordings: the value, then `.wording-2`, `.wording-3` and so on.
    pub fn wordings(&self) -> impl Iterator<Item = &Pattern> {
        let further = self.attributes.iter().filter(|attribute| attribute.name.starts_with("wording-"));
        self.value.iter().chain(further.map(|attribute| &attribute.pattern))
    }
}

/// The entries as they were written, by name.
fn sources<'e>(entries: impl Iterator<Item = &'e Arc<Entry>>) -> BTreeMap<&'e str, Cow<'e, str>> {
    entries.map(|entry| (&*entry.name, Cow::Borrowed(&*entry.source))).collect()
}

fn by_name<T>(entries: impl IntoIterator<Item = Arc<Entry>>, keep: impl Fn(Arc<Entry>) -> T) -> HashMap<Box<str>, T> {
    let mut map = HashMap::new();
    for entry in entries {
        map.entry(entry.name.clone()).or_insert_with(|| keep(entry));
    }
    map
}
