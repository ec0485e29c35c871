//! What belongs to what: which message is the text of which phrase, in which language, with which variables.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::place::Source;
use super::text::TextView;
use crate::catalog::draft::{TextFile, Topic};
use crate::catalog::source::Entry;
use crate::catalog::{CatalogError, Draft, Phrase, Texts, compile_language, parallel};
use crate::locale::Language;
use crate::phrase::{
    Channel, Empathy, Facet, Intensity, Kind, STANDARD_VARIABLES, Situation, Stage, Technique, Variable, VariableName,
};

/// The file of terms in each language's folder.
pub(super) const TERMS: &str = "terms";
/// The file of labels in each language's folder.
pub(super) const LABELS: &str = "labels";

/// A draft, looked at from every side that the rules need.
pub(super) struct Book<'d> {
    pub(super) draft: &'d Draft,
    /// The languages of the table; folders of others are no part of them.
    pub(super) languages: Vec<LanguageView<'d>>,
    /// The labels that every language needs, in the order in which they are shown.
    pub(super) labels: Vec<String>,
    phrases: HashMap<&'d str, &'d Phrase>,
    label_set: HashSet<String>,
}

/// One language and its files.
pub(super) struct LanguageView<'d> {
    pub(super) language: &'d Language,
    pub(super) files: Vec<FileView<'d>>,
    /// The same, ready to render; not for a language whose formats CLDR does not have.
    pub(super) texts: Result<Texts, CatalogError>,
    /// How the language's own texts open before a name in its form of address, for `vocative-missing`.
    pub(super) openers: OnceLock<HashSet<String>>,
    messages: HashMap<&'d str, (usize, &'d Entry)>,
    terms: HashMap<&'d str, (usize, &'d Entry)>,
    unread: HashSet<&'d str>,
}

/// One Fluent file.
pub(super) struct FileView<'d> {
    pub(super) file: &'d TextFile,
    pub(super) source: Source<'d>,
}

/// What a message is the text of.
#[derive(Clone, Copy)]
pub(super) enum Owner<'d> {
    /// A phrase.
    Phrase(&'d Phrase),
    /// A label; of a variable, if it names one.
    Label(Option<&'d Variable>),
    /// A term.
    Term,
    /// Nothing that the phrasebook knows.
    Stray,
}

impl<'d> Book<'d> {
    pub(super) fn new(draft: &'d Draft) -> Self {
        let labels = label_ids(draft);
        let languages: Vec<&Language> = draft.languages.iter().collect();
        Self {
            draft,
            languages: parallel::map(&languages, |language| LanguageView::new(draft, language)),
            phrases: draft.phrases().map(|(_, phrase, _)| (phrase.id.as_str(), phrase)).collect(),
            label_set: labels.iter().cloned().collect(),
            labels,
        }
    }

    /// The language that is translated from.
    pub(super) fn origin(&self) -> Option<&LanguageView<'d>> {
        let tag = self.draft.languages.default().tag();
        self.languages.iter().find(|view| view.language.tag() == tag)
    }

    /// The message that one of another language translates.
    pub(super) fn source_of(&self, language: &LanguageView<'_>, id: &str) -> Option<(&FileView<'d>, &'d Entry)> {
        self.origin().filter(|origin| origin.language.tag() != language.language.tag())?.message(id)
    }

    /// The phrase of this id.
    pub(super) fn phrase(&self, id: &str) -> Option<&'d Phrase> {
        self.phrases.get(id).copied()
    }

    /// The ids of all phrases.
    pub(super) fn phrase_ids(&self) -> impl Iterator<Item = &'d str> {
        self.phrases.keys().copied()
    }

    /// Whether every language needs a label of this id.
    pub(super) fn is_label(&self, id: &str) -> bool {
        self.label_set.contains(id)
    }

    /// The topic of this name.
    pub(super) fn topic(&self, name: &str) -> Option<&'d Topic> {
        self.draft.topics.iter().find(|topic| topic.name == name)
    }

    /// Whether a metadata file could be read in full, so that what it does not list does not exist.
    pub(super) fn is_sound(&self, topic: &Topic) -> bool {
        !self.draft.faults.iter().any(|fault| fault.source.path == topic.source.path)
    }

    /// What a message is the text of.
    pub(super) fn owner(&self, file: &FileView<'_>, entry: &Entry) -> Owner<'d> {
        if let Some(phrase) = self.phrase(&entry.name) {
            return Owner::Phrase(phrase);
        }
        if file.file.topic != LABELS || !self.is_label(&entry.name) {
            return Owner::Stray;
        }
        let variable = entry.name.strip_prefix("variable-").and_then(|name| name.strip_suffix("-label"));
        Owner::Label(variable.and_then(|name| self.draft.dictionary.get(name)))
    }
}

impl<'d> LanguageView<'d> {
    fn new(draft: &'d Draft, language: &'d Language) -> Self {
        let files: Vec<_> = draft.files_of(language.tag()).map(FileView::new).collect();
        let faulty = files.iter().filter(|view| !view.file.parsed.faults.is_empty());
        Self {
            language,
            texts: compile_language(draft, language),
            openers: OnceLock::new(),
            messages: index(&files, |file| &file.parsed.messages),
            terms: index(&files, |file| &file.parsed.terms),
            unread: faulty.flat_map(|view| view.file.source.text.lines()).filter_map(entry_name).collect(),
            files,
        }
    }

    /// The message of this name and its file.
    pub(super) fn message(&self, id: &str) -> Option<(&FileView<'d>, &'d Entry)> {
        self.messages.get(id).and_then(|(file, entry)| Some((self.files.get(*file)?, *entry)))
    }

    /// The term of this name, without its hyphen, and its file.
    pub(super) fn term(&self, id: &str) -> Option<(&FileView<'d>, &'d Entry)> {
        self.terms.get(id).and_then(|(file, entry)| Some((self.files.get(*file)?, *entry)))
    }

    /// The names of all messages.
    pub(super) fn message_ids(&self) -> impl Iterator<Item = &'d str> {
        self.messages.keys().copied()
    }

    /// The names of all terms, without the hyphen.
    pub(super) fn term_ids(&self) -> impl Iterator<Item = &'d str> {
        self.terms.keys().copied()
    }

    /// Every message, in the order of the files.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&FileView<'d>, &'d Entry)> {
        self.files.iter().flat_map(|view| view.file.parsed.messages.iter().map(move |entry| (view, &**entry)))
    }

    /// Whether an entry of this name stands in a file that could not be read in full. It is not missing but broken, and
    /// `syntax` says so. A term's name has its hyphen.
    pub(super) fn is_unread(&self, name: &str) -> bool {
        self.unread.contains(name)
    }

    /// Whether a file of the language could not be read in full.
    pub(super) fn has_unread(&self) -> bool {
        self.files.iter().any(|view| !view.file.parsed.faults.is_empty())
    }

    /// Reads every text of the language once.
    pub(super) fn each_text<'t>(&'t self, book: &'t Book<'t>, visit: &mut dyn FnMut(&TextView<'t>)) {
        self.files.iter().for_each(|file| self.each_text_of(book, file, visit));
    }

    /// Reads every text of one of its files once.
    pub(super) fn each_text_of<'t>(
        &'t self,
        book: &'t Book<'t>,
        file: &'t FileView<'t>,
        visit: &mut dyn FnMut(&TextView<'t>),
    ) {
        for entry in &file.file.parsed.messages {
            TextView::each_of(book, self, file, (entry, book.owner(file, entry)), visit);
        }
        for entry in &file.file.parsed.terms {
            TextView::each_of(book, self, file, (entry, Owner::Term), visit);
        }
    }
}

impl<'d> FileView<'d> {
    fn new(file: &'d TextFile) -> Self {
        Self { file, source: Source::new(&file.source.path, &file.source.text) }
    }
}

impl<'d> Owner<'d> {
    /// The variables that the text may use besides the standard ones.
    pub(super) fn contract(self) -> &'d [Variable] {
        match self {
            Self::Phrase(phrase) => &phrase.variables,
            Self::Label(_) | Self::Term | Self::Stray => &[],
        }
    }

    /// The variable of this name.
    pub(super) fn variable(self, name: &str) -> Option<&'d Variable> {
        self.contract().iter().find(|variable| variable.name.as_str() == name)
    }

    /// Whether nothing is known of the variables: a term has arguments instead, a stray message has no contract.
    pub(super) fn is_stray(self) -> bool {
        matches!(self, Self::Term | Self::Stray)
    }
}

/// Whether every text understands the variable without listing it.
pub(super) fn is_standard(name: &str) -> bool {
    STANDARD_VARIABLES.iter().any(|standard| standard.name == name)
}

/// Of two entries of one name the first counts, as in Fluent.
fn index<'d>(
    files: &[FileView<'d>],
    entries: fn(&'d TextFile) -> &'d Vec<Arc<Entry>>,
) -> HashMap<&'d str, (usize, &'d Entry)> {
    let mut map = HashMap::new();
    for (number, view) in files.iter().enumerate() {
        for entry in entries(view.file) {
            map.entry(&*entry.name).or_insert((number, &**entry));
        }
    }
    map
}

/// The name that a line of a file defines, if it begins a message or term.
fn entry_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_start_matches('\u{feff}').trim_end_matches(' ');
    let plain =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    plain.then_some(name)
}

fn label_ids(draft: &Draft) -> Vec<String> {
    let mut ids = Vec::new();
    facet_labels::<Kind>(&mut ids);
    facet_labels::<Situation>(&mut ids);
    facet_labels::<Technique>(&mut ids);
    facet_labels::<Stage>(&mut ids);
    facet_labels::<Empathy>(&mut ids);
    facet_labels::<Channel>(&mut ids);
    facet_labels::<Intensity>(&mut ids);
    // The one heading of a facet that is a yes or no and has no values of its own.
    ids.push("facet-accepts-fault-label".to_owned());
    let variables = draft.dictionary.keys().map(VariableName::as_str);
    let standard = STANDARD_VARIABLES.iter().map(|standard| standard.name);
    ids.extend(variables.chain(standard).map(|name| format!("variable-{name}-label")));
    let chosen = draft.dictionary.values().flat_map(|variable| variable.options.iter().map(String::as_str));
    let standard = STANDARD_VARIABLES.iter().flat_map(|standard| standard.options.iter().copied());
    for option in standard.chain(chosen) {
        let id = format!("option-{option}-label");
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

fn facet_labels<F: Facet>(ids: &mut Vec<String>) {
    ids.push(format!("facet-{}-label", F::NAME));
    ids.extend(F::ALL.iter().map(|value| value.label_id()));
}
