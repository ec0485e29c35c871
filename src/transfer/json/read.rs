//! Reading our JSON.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::super::fault::FileFault;
use super::super::incoming::{Head, Incoming, MetaSaid, Origin, Parsed, SourceFile};
use super::super::{TransferError, VERSION};
use super::NAME;
use crate::json::strict::Strict;
use crate::json::{misread, pointer};
use crate::phrase::{Kind, Meta, PhraseId};
use crate::team::{State, Translation, VariableDefinition};

/// What says that it is one of our files, and of which version.
#[derive(Deserialize)]
struct Mark<'b> {
    format: Option<&'b RawValue>,
    version: Option<&'b RawValue>,
    #[serde(borrow)]
    phrases: Option<&'b RawValue>,
}

/// A file of version 1.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'b> {
    #[serde(rename = "format")]
    _format: IgnoredAny,
    #[serde(rename = "version")]
    _version: IgnoredAny,
    #[serde(rename = "team", default)]
    _team: Option<IgnoredAny>,
    #[serde(rename = "exported", default)]
    _exported: Option<IgnoredAny>,
    #[serde(borrow)]
    phrases: Vec<&'b RawValue>,
}

/// A phrase of version 1.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseIn {
    id: PhraseId,
    state: Option<State>,
    kind: Option<Kind>,
    #[serde(default, deserialize_with = "Strict::read")]
    meta: Option<Meta>,
    #[serde(default, deserialize_with = "Strict::read")]
    variables: Vec<VariableDefinition>,
    #[serde(deserialize_with = "Strict::read")]
    translations: BTreeMap<String, Translation>,
}

/// Enough of a broken phrase to name it.
#[derive(Deserialize)]
struct OnlyId {
    id: PhraseId,
}

/// Reads a file.
pub(in crate::transfer) fn read(text: String) -> Result<Parsed, TransferError> {
    let mut parsed = Parsed::default();
    let document = document(&text)?;
    let mut lines = Lines { text: &text, at: 0, line: 1 };
    for (index, raw) in document.phrases.iter().enumerate() {
        let start = raw.get().as_ptr().addr() - text.as_ptr().addr();
        let origin = Origin { file: 0, index, line: lines.line_of(start), start, end: start + raw.get().len() };
        match phrase(raw.get(), origin) {
            Ok(read) => parsed.phrase(read.id.clone(), origin, |phrase| take(phrase, read)),
            Err(fault) => parsed.faults.push(*fault),
        }
        parsed.check_count()?;
    }
    parsed.sources = vec![SourceFile { name: None, text }];
    Ok(parsed)
}

/// Takes over what was read; of two phrases of one id nobody knows which is meant.
fn take(phrase: &mut Incoming, read: Incoming) {
    if phrase.origin == read.origin {
        *phrase = read;
        return;
    }
    let message = format!("'{}' stands here a second time; the first is in line {}", read.id, phrase.origin.line);
    let pointer = format!("/phrases/{}/id", read.origin.index);
    phrase.faults.push(FileFault::at(read.origin.line, message).of_field(pointer));
}

fn document(text: &str) -> Result<Document<'_>, TransferError> {
    let broken = |fault: serde_json::Error| {
        unreadable(FileFault::at(fault.line(), without_place(&fault)).in_column(fault.column().max(1)))
    };
    if !text.trim_start().starts_with('{') {
        let fault = FileFault::at(1, "this is no export of phrases, which is a JSON object");
        return Err(unreadable(fault.hinting("of a table or a Fluent file, name the format: csv or ftl")));
    }
    let mark: Mark<'_> = serde_json::from_str(text).map_err(broken)?;
    let is_ours =
        mark.format.is_some_and(|format| serde_json::from_str(format.get()).is_ok_and(|name: String| name == NAME));
    if !is_ours || mark.phrases.is_none() {
        let message = format!("this is no export of phrases: it has no \"format\": \"{NAME}\" and \"phrases\"");
        return Err(unreadable(FileFault::at(1, message)));
    }
    let version = mark.version.map_or("none", RawValue::get);
    if version.parse() != Ok(VERSION) {
        let version: String = version.chars().take(40).collect();
        let message = format!("the file has version {version}, and this program reads version {VERSION}");
        return Err(unreadable(
            FileFault::at(1, message).hinting("import it with the program that wrote it, or a later one"),
        ));
    }
    serde_json::from_str(text).map_err(broken)
}

fn unreadable(fault: FileFault) -> TransferError {
    TransferError::Unreadable(Box::new(fault))
}

/// A phrase; one that cannot be read and has an id is a phrase with a fault.
fn phrase(raw: &str, origin: Origin) -> Result<Incoming, Box<FileFault>> {
    // What serde derives for a struct would read an array, too.
    if !raw.starts_with('{') {
        let fault = FileFault::at(origin.line, "a phrase is a JSON object");
        return Err(Box::new(fault.of_field(format!("/phrases/{}", origin.index))));
    }
    let Ok(PhraseIn { id, state, kind, meta, variables, translations }) = serde_json::from_str(raw) else {
        let fault = shape_fault(raw, origin);
        let Ok(OnlyId { id }) = serde_json::from_str(raw) else { return Err(Box::new(fault)) };
        let (head, texts) = (Head::default(), BTreeMap::new());
        return Ok(Incoming { id, origin, head, texts, faults: vec![fault] });
    };
    let head = Head { kind, state, meta: MetaSaid::Whole(meta), variables: Some(variables) };
    let texts = translations.into_iter().map(|(tag, translation)| (tag, (origin, translation))).collect();
    Ok(Incoming { id, origin, head, texts, faults: Vec::new() })
}

/// Parses again, to learn which member is wrong.
fn shape_fault(raw: &str, origin: Origin) -> FileFault {
    let mut deserializer = serde_json::Deserializer::from_str(raw);
    let Err(fault) = serde_path_to_error::deserialize::<_, PhraseIn>(&mut deserializer) else {
        return FileFault::at(origin.line, "this is no phrase");
    };
    let pointer = format!("/phrases/{}{}", origin.index, pointer::of(fault.path()));
    let fault = fault.into_inner();
    FileFault::at(origin.line + fault.line().saturating_sub(1), without_place(&fault)).of_field(pointer)
}

/// `serde_json` ends its messages with a place, which here would be that in the phrase and not in the file.
fn without_place(fault: &serde_json::Error) -> String {
    let message = fault.to_string();
    misread::words(message.rfind(" at line ").and_then(|end| message.get(..end)).unwrap_or(&message))
}

/// Counts lines on the way through a text.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a byte that is not before the last one asked for.
    fn line_of(&mut self, at: usize) -> usize {
        self.line += self.text.get(self.at..at).unwrap_or_default().matches('\n').count();
        self.at = at;
        self.line
    }
}
