//! The texts of one language: its messages and terms, ready to render.

use std::collections::HashMap;
use std::sync::Arc;

use super::format::Formats;
use super::functions::vocative;
use super::limits::REFERENCE_DEPTH_MAX;
use super::pattern::{Inline, Pattern};
use super::source::Entry;
use super::{Phrase, revision_of};
use crate::locale::Language;
use crate::phrase::{Part, PhraseId, STANDARD_VARIABLES};

/// Every message and term of one language, with all that CLDR knows about the language.
#[derive(Debug)]
pub struct Texts {
    language: Language,
    formats: Formats,
    messages: HashMap<Box<str>, Arc<Entry>>,
    revisions: HashMap<PhraseId, String>,
    terms: HashMap<Box<str>, Arc<Entry>>,
}

impl Texts {
    /// Gathers the entries of one language. Of two entries of one name the first stays, as in Fluent.
    pub(super) fn new(
        language: Language,
        formats: Formats,
        messages: impl IntoIterator<Item = Arc<Entry>>,
        terms: impl IntoIterator<Item = Arc<Entry>>,
    ) -> Self {
        Self { language, formats, messages: by_name(messages), revisions: HashMap::new(), terms: by_name(terms) }
    }

    /// Names the text of each phrase, so that no request has to.
    pub(super) fn set_revisions<'p>(&mut self, phrases: impl Iterator<Item = &'p Phrase>) {
        for phrase in phrases {
            if let Some(message) = self.messages.get(phrase.id.as_str()) {
                let contract = format!("{:?}", phrase.variables);
                let revision = revision_of([&*message.source, &contract].into_iter());
                self.revisions.insert(phrase.id.clone(), revision);
            }
        }
    }

    /// A name for exactly this phrase's text and contract: it changes when either does.
    pub fn revision(&self, phrase: &PhraseId) -> &str {
        self.revisions.get(phrase).map_or("", String::as_str)
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Numbers, dates and money in this language.
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// The message of this name.
    pub fn message(&self, id: &str) -> Option<&Entry> {
        self.messages.get(id).map(Arc::as_ref)
    }

    /// The term of this name, without the hyphen.
    pub fn term(&self, id: &str) -> Option<&Entry> {
        self.terms.get(id).map(Arc::as_ref)
    }

    /// The default form of address, in a language that has several.
    pub fn default_register(&self) -> Option<&str> {
        self.language.registers().first().map(String::as_str)
    }

    /// The form of address to use for a caller who prefers `wanted`: the language's own default where it does not have that.
    pub(super) fn supported_register<'a>(&'a self, wanted: Option<&'a str>) -> Option<&'a str> {
        let supported = wanted.filter(|wanted| self.language.registers().iter().any(|register| register == wanted));
        supported.or_else(|| self.default_register())
    }

    /// The standard variables that a message asks about, itself or through a reference.
    pub fn standard_variables(&self, message: &Entry) -> Vec<&'static str> {
        let mut found = Vec::new();
        self.collect_standard(message, 0, &mut found);
        found
    }

    fn collect_standard(&self, message: &Entry, depth: usize, found: &mut Vec<&'static str>) {
        for pattern in message.patterns() {
            pattern.visit(&mut |inline| match inline {
                Inline::Variable(variable) => add_standard(&variable.name, found),
                // The form of address depends on the gender of the person, as far as it is known.
                Inline::Call(call) if call.is_vocative() && self.has_vocative() => {
                    if let Inline::Variable(person) = call.operand() {
                        add_standard(&format!("{}-gender", person.name), found);
                    }
                }
                Inline::Message(reference) if depth < REFERENCE_DEPTH_MAX => {
                    if let Some(message) = self.message(&reference.id) {
                        self.collect_standard(message, depth + 1, found);
                    }
                }
                _ => {}
            });
        }
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
        self.attribute(part.as_str()).map(|attribute| &attribute.pattern)
    }

    /// The wordings: the value, then `.wording-2`, `.wording-3` and so on.
    pub fn wordings(&self) -> impl Iterator<Item = &Pattern> {
        let further = self.attributes.iter().filter(|attribute| attribute.name.starts_with("wording-"));
        self.value.iter().chain(further.map(|attribute| &attribute.pattern))
    }
}

fn by_name(entries: impl IntoIterator<Item = Arc<Entry>>) -> HashMap<Box<str>, Arc<Entry>> {
    let mut map = HashMap::new();
    for entry in entries {
        map.entry(entry.name.clone()).or_insert(entry);
    }
    map
}
