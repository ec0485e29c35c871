//! What a file says, in the same shape whatever its format.

use std::collections::{BTreeMap, HashMap};

use super::fault::{FileFault, Spot};
use super::{FAULTS_MAX, PHRASES_MAX, TransferError};
use crate::phrase::{Channel, Empathy, Facet, Intensity, Kind, Meta, PhraseId, Situation, Stage, Technique};
use crate::team::{State, Translation, VariableDefinition};

/// A file that has been read.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    /// The file, or the files of an archive.
    pub(super) sources: Vec<SourceFile>,
    /// The phrases, in the order in which they first appear.
    pub(super) phrases: Vec<Incoming>,
    /// What is wrong with what is no phrase.
    pub(super) faults: Vec<FileFault>,
    /// The members of a translation that the file has no place for; they stay as they are.
    pub(super) unsaid: Vec<&'static str>,
    known: HashMap<PhraseId, usize>,
    /// How many faults the phrases have together.
    of_phrases: usize,
}

/// One text file.
#[derive(Debug, Default)]
pub(super) struct SourceFile {
    /// Its name in the archive; none where there is no archive.
    pub(super) name: Option<String>,
    pub(super) text: String,
}

/// One phrase of a file.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) id: PhraseId,
    /// Where it begins.
    pub(super) origin: Origin,
    pub(super) head: Head,
    /// The texts by language, each with its place.
    pub(super) texts: BTreeMap<String, (Origin, Translation)>,
    /// What keeps it from being understood.
    pub(super) faults: Vec<FileFault>,
}

/// A piece of a source file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Origin {
    /// Which of the files.
    pub(super) file: usize,
    /// Which phrase of our JSON it is, counted from 0.
    pub(super) index: usize,
    /// The line it begins on, counted from 1.
    pub(super) line: usize,
    /// From where to where, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What a file says of a phrase beside its texts. What it does not say stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Head {
    pub(super) kind: Option<Kind>,
    pub(super) state: Option<State>,
    pub(super) meta: MetaSaid,
    pub(super) variables: Option<Vec<VariableDefinition>>,
}

/// What a file says of where a phrase is filed.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum MetaSaid {
    /// Nothing.
    #[default]
    Nothing,
    /// All of it; none for as the built-in phrase is filed.
    Whole(Option<Meta>),
    /// Some of it.
    Some(Box<MetaFields>),
}

/// Some of where a phrase is filed.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct MetaFields {
    pub(super) situations: Option<Vec<Situation>>,
    pub(super) techniques: Option<Vec<Technique>>,
    pub(super) channels: Option<Vec<Channel>>,
    pub(super) tags: Option<Vec<String>>,
    pub(super) stage: Said<Stage>,
    pub(super) empathy: Said<Empathy>,
    pub(super) intensity: Said<Intensity>,
    pub(super) accepts_fault: Option<bool>,
}

/// Whether a value that may be absent was named at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Said<T> {
    /// No: it stays as it is.
    #[default]
    Nothing,
    /// It has no value.
    Empty,
    /// It has this value.
    Is(T),
}

impl<T: Copy> Said<T> {
    fn change(self, value: &mut Option<T>) {
        match self {
            Self::Nothing => {}
            Self::Empty => *value = None,
            Self::Is(new) => *value = Some(new),
        }
    }
}

impl MetaSaid {
    /// Changes what is said and leaves the rest.
    pub(super) fn change(self, meta: &mut Option<Meta>) {
        match self {
            Self::Nothing => {}
            Self::Whole(whole) => *meta = whole,
            Self::Some(fields) => {
                fields.change(meta.get_or_insert_with(|| Meta { channels: Channel::ALL.to_vec(), ..Meta::default() }));
            }
        }
    }
}

impl MetaFields {
    fn change(self, meta: &mut Meta) {
        meta.situations = self.situations.unwrap_or_else(|| std::mem::take(&mut meta.situations));
        meta.techniques = self.techniques.unwrap_or_else(|| std::mem::take(&mut meta.techniques));
        meta.channels = self.channels.unwrap_or_else(|| std::mem::take(&mut meta.channels));
        meta.tags = self.tags.unwrap_or_else(|| std::mem::take(&mut meta.tags));
        meta.accepts_fault = self.accepts_fault.unwrap_or(meta.accepts_fault);
        self.stage.change(&mut meta.stage);
        self.empathy.change(&mut meta.empathy);
        self.intensity.change(&mut meta.intensity);
    }
}

impl Parsed {
    /// Changes the phrase of this id, which may be new.
    pub(super) fn phrase(&mut self, id: PhraseId, origin: Origin, change: impl FnOnce(&mut Incoming)) {
        let next = self.phrases.len();
        let index = *self.known.entry(id.clone()).or_insert(next);
        if index == next {
            let (head, texts) = (Head::default(), BTreeMap::new());
            self.phrases.push(Incoming { id, origin, head, texts, faults: Vec::new() });
        }
        if let Some(phrase) = self.phrases.get_mut(index) {
            let before = phrase.faults.len();
            change(phrase);
            self.of_phrases += phrase.faults.len().saturating_sub(before);
        }
    }

    /// Whether there are more phrases, or more faults, than an import may have.
    pub(super) fn check_count(&self) -> Result<(), TransferError> {
        let faults = self.faults.len() + self.of_phrases;
        if faults > FAULTS_MAX {
            let more =
                format!("more than {FAULTS_MAX} places of the file cannot be read: is it a file of another kind?");
            return Err(TransferError::TooLarge(more));
        }
        if self.phrases.len() <= PHRASES_MAX {
            return Ok(());
        }
        Err(TransferError::TooLarge(format!("an import has at most {PHRASES_MAX} phrases")))
    }

    /// Leaves only the texts in one language, and the phrases that have some.
    pub(super) fn keep(&mut self, locale: &str) {
        for phrase in &mut self.phrases {
            phrase.texts.retain(|tag, _| tag == locale);
        }
        self.phrases.retain(|phrase| !phrase.texts.is_empty() || !phrase.faults.is_empty());
    }

    /// The piece of a file.
    pub(super) fn piece(&self, origin: Origin) -> &str {
        let source = self.sources.get(origin.file).map_or("", |source| source.text.as_str());
        source.get(origin.start..origin.end).unwrap_or_default()
    }

    /// The name of the file, where it is one of several.
    pub(super) fn file(&self, origin: Origin) -> Option<String> {
        self.sources.get(origin.file)?.name.clone()
    }
}

/// The bytes of a file as text.
pub(super) fn text_of(bytes: Vec<u8>) -> Result<String, TransferError> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(fault) => {
            let at = fault.utf8_error().valid_up_to();
            let line = fault.as_bytes().get(..at).unwrap_or_default().split(|byte| *byte == b'\n').count();
            let fault =
                FileFault::at(line, "this is not UTF-8").hinting("save the file as UTF-8, in Excel as 'CSV UTF-8'");
            Err(TransferError::Unreadable(Box::new(fault)))
        }
    }
}

/// The line and column of a byte, both counted from 1; the column in characters.
pub(super) fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    (line, column)
}

/// A pointer into a phrase, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target<'p> {
    /// A text of a language: the rest of the pointer, such as `text` or `wordings/0`.
    Text(&'p str, &'p str),
    /// Anything else.
    Head(&'p str),
}

/// What a pointer of a [`crate::team::Fault`] leads to.
pub(super) fn target(pointer: &str) -> Target<'_> {
    let text = pointer.strip_prefix("/translations/").map(|rest| rest.split_once('/').unwrap_or((rest, "")));
    text.map_or(Target::Head(pointer), |(tag, member)| Target::Text(tag, member))
}

/// The name in Fluent and in tables of a member of a translation.
pub(super) fn member_name(member: &str) -> String {
    match member.split_once('/') {
        Some(("wordings", index)) => {
            index.parse::<usize>().map_or_else(|_| "wording".to_owned(), |index| format!("wording-{}", index + 2))
        }
        Some(("parts", name)) => name.to_owned(),
        _ => member.to_owned(),
    }
}

/// A spot at the beginning of a phrase or text.
pub(super) fn start_of(origin: Origin, field: &str) -> Spot {
    Spot::line(origin.line, field)
}
