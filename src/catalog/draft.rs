//! A phrasebook as read from its files, before anybody has decided whether it is good enough to serve.
//!
//! A [`Draft`] always exists if the list of languages can be read; what is wrong with the files stands in
//! [`Draft::faults`] and in each file's own faults. `check` looks at drafts, and [`super::Catalog`] is made from one.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::confirmed::Confirmations;
use super::format::Formats;
use super::metadata::{Dictionary, read_topic, read_variables};
use super::source::{FluentFile, parse};
use super::{Phrase, parallel};
use crate::locale::{Languages, LanguagesError};

/// A file of the phrasebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceText {
    /// The path below the phrasebook's folder, with forward slashes: `lt/delivery.ftl`.
    pub path: String,
    /// The content.
    pub text: Arc<str>,
}

/// The files of a phrasebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// `languages.toml`
    pub languages: SourceText,
    /// `catalog/variables.toml`
    pub variables: SourceText,
    /// `catalog/<topic>.toml`
    pub topics: Vec<SourceText>,
    /// `<tag>/<topic>.ftl`
    pub texts: Vec<SourceText>,
    /// `<tag>/confirmed.toml`
    pub records: Vec<SourceText>,
}

/// A phrasebook as read.
#[derive(Debug)]
pub struct Draft {
    /// The languages.
    pub languages: Languages,
    /// The variables that phrases may list.
    pub dictionary: Dictionary,
    /// The metadata of each topic, by name.
    pub topics: Vec<Topic>,
    /// Every Fluent file, by language and name.
    pub files: Vec<TextFile>,
    /// Which source texts the translations were confirmed against, by language; nothing for one without a record.
    pub confirmed: BTreeMap<String, Confirmations>,
    /// What is wrong with the metadata files.
    pub faults: Vec<DraftFault>,
    /// Formats of languages that somebody has already; the others are built when the draft is compiled or checked.
    pub formats: HashMap<Arc<str>, Arc<Formats>>,
}

/// One metadata file.
#[derive(Debug)]
pub struct Topic {
    /// The name without the ending; its texts are in files of the same name.
    pub name: String,
    /// The file.
    pub source: SourceText,
    /// The phrases, in the order of the file, each with the byte where it stands.
    pub phrases: Vec<(Phrase, usize)>,
}

/// One Fluent file.
#[derive(Debug)]
pub struct TextFile {
    /// The language: the name of the folder.
    pub language: String,
    /// The file name without the ending.
    pub topic: String,
    /// The file.
    pub source: SourceText,
    /// What it says.
    pub parsed: FluentFile,
}

/// A fault of a metadata file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFault {
    /// The file.
    pub source: SourceText,
    /// Where, in bytes.
    pub at: usize,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl Draft {
    /// Reads every file. Fails only if there is no usable list of languages.
    pub fn read(sources: &Sources) -> Result<Self, LanguagesError> {
        let languages = Languages::from_toml(&sources.languages.text)?;
        let (dictionary, variable_faults) = read_variables(&sources.variables.text);
        let mut faults: Vec<DraftFault> =
            variable_faults.into_iter().map(|fault| located(&sources.variables, fault)).collect();
        let mut topics = Vec::with_capacity(sources.topics.len());
        for source in &sources.topics {
            let name = stem(&source.path).to_owned();
            let (phrases, topic_faults) = read_topic(&name, &source.text, &dictionary);
            faults.extend(topic_faults.into_iter().map(|fault| located(source, fault)));
            topics.push(Topic { name, source: source.clone(), phrases });
        }
        // Parsing is most of a start, and each file stands alone.
        let files = parallel::map(&sources.texts, read_text);
        let mut confirmed = BTreeMap::new();
        for source in &sources.records {
            let record = Confirmations::from_toml(&source.text).unwrap_or_else(|(at, message)| {
                faults.push(DraftFault { source: source.clone(), at, message });
                Confirmations::default()
            });
            confirmed.insert(folder(&source.path).to_owned(), record);
        }
        Ok(Self { languages, dictionary, topics, files, confirmed, faults, formats: HashMap::new() })
    }

    /// Every phrase with the topic it belongs to.
    pub fn phrases(&self) -> impl Iterator<Item = (&Topic, &Phrase, usize)> {
        self.topics.iter().flat_map(|topic| topic.phrases.iter().map(move |(phrase, at)| (topic, phrase, *at)))
    }

    /// The Fluent files of one language.
    pub fn files_of(&self, language: &str) -> impl Iterator<Item = &TextFile> {
        self.files.iter().filter(move |file| file.language == language)
    }
}

fn read_text(source: &SourceText) -> TextFile {
    let language = folder(&source.path).to_owned();
    TextFile { language, topic: stem(&source.path).to_owned(), source: source.clone(), parsed: parse(&source.text) }
}

fn located(source: &SourceText, fault: super::metadata::MetadataFault) -> DraftFault {
    DraftFault { source: source.clone(), at: fault.at, message: fault.message }
}

/// The first folder of a path.
fn folder(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

/// The file name without folders and ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
