//! The language-neutral side of the phrasebook: `locales/catalog/<topic>.toml` and `variables.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Phrase;
use super::value::{Argument, Input};
use crate::phrase::{
    Channel, Empathy, Intensity, Kind, Meta, PhraseId, STANDARD_VARIABLES, Situation, Stage, Technique, Variable,
    VariableName, VariableType,
};

/// The variables that built-in phrases may list, by name.
pub type Dictionary = BTreeMap<VariableName, Variable>;

/// What is wrong with a metadata file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct MetadataFault {
    /// Where, in bytes of the file.
    pub at: usize,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl MetadataFault {
    fn new(at: usize, message: impl std::fmt::Display) -> Self {
        Self { at, message: message.to_string() }
    }

    fn toml(fault: &toml::de::Error) -> Self {
        Self::new(fault.span().map_or(0, |span| span.start), fault.message())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VariableRecord {
    #[serde(rename = "type")]
    kind: VariableType,
    example: String,
    #[serde(default)]
    options: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseRecord {
    kind: Kind,
    intent: String,
    situations: Vec<Situation>,
    techniques: Vec<Technique>,
    stage: Option<Stage>,
    empathy: Option<Empathy>,
    channels: Vec<Channel>,
    accepts_fault: bool,
    intensity: Option<Intensity>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    requires: Vec<VariableName>,
    #[serde(default)]
    accepts: Vec<VariableName>,
}

/// Reads `variables.toml`. Faulty entries are reported and left out.
pub(super) fn read_variables(text: &str) -> (Dictionary, Vec<MetadataFault>) {
    let records: BTreeMap<String, Spanned<VariableRecord>> = match toml::from_str(text) {
        Ok(records) => records,
        Err(fault) => return (Dictionary::new(), vec![MetadataFault::toml(&fault)]),
    };
    let mut dictionary = Dictionary::new();
    let mut faults = Vec::new();
    for (name, record) in records {
        let at = record.span().start;
        match variable(&name, record.into_inner()) {
            Ok(variable) => drop(dictionary.insert(variable.name.clone(), variable)),
            Err(message) => faults.push(MetadataFault { at, message }),
        }
    }
    (dictionary, faults)
}

fn variable(name: &str, record: VariableRecord) -> Result<Variable, String> {
    declare(name, record.kind, record.example, record.options)
}

/// An optional variable of this name and type, if its name is free and its example fits; otherwise what is wrong.
pub fn declare(name: &str, kind: VariableType, example: String, options: Vec<String>) -> Result<Variable, String> {
    let name: VariableName = name.parse().map_err(|fault| format!("{fault}"))?;
    if STANDARD_VARIABLES.iter().any(|standard| standard.name == name.as_str()) {
        return Err(format!("'{name}' is understood by every phrase and must not be declared"));
    }
    let variable = Variable { name, kind, required: false, example, options, labels: BTreeMap::new() };
    Argument::read(&variable, &example_input(&variable))
        .map_err(|fault| format!("the example of '{}' does not fit: {fault}", variable.name))?;
    Ok(variable)
}

/// The example of a variable as a caller would send it.
pub fn example_input(variable: &Variable) -> Input {
    match variable.kind {
        VariableType::List => Input::List(variable.example.split(", ").map(str::to_owned).collect()),
        _ => Input::Text(variable.example.clone()),
    }
}

/// Reads one topic. The phrases come in the order of the file, each with the place where it stands.
pub(super) fn read_topic(
    topic: &str,
    text: &str,
    dictionary: &Dictionary,
) -> (Vec<(Phrase, usize)>, Vec<MetadataFault>) {
    let records: BTreeMap<String, Spanned<PhraseRecord>> = match toml::from_str(text) {
        Ok(records) => records,
        Err(fault) => return (Vec::new(), vec![MetadataFault::toml(&fault)]),
    };
    let mut phrases = Vec::with_capacity(records.len());
    let mut faults = Vec::new();
    for (id, record) in records {
        let at = record.span().start;
        match phrase(topic, &id, record.into_inner(), dictionary) {
            Ok(phrase) => phrases.push((phrase, at)),
            Err(message) => faults.push(MetadataFault::new(at, message)),
        }
    }
    phrases.sort_by_key(|(_, at)| *at);
    (phrases, faults)
}

fn phrase(topic: &str, id: &str, record: PhraseRecord, dictionary: &Dictionary) -> Result<Phrase, String> {
    let id: PhraseId = id.parse().map_err(|fault| format!("{fault}"))?;
    let listed = record.requires.iter().map(|name| (name, true)).chain(record.accepts.iter().map(|name| (name, false)));
    let mut variables: Vec<Variable> = Vec::new();
    for (name, required) in listed {
        let known = dictionary
            .get(name)
            .ok_or_else(|| format!("'{id}' lists the variable '{name}', which variables.toml does not declare"))?;
        if variables.iter().any(|variable| variable.name == *name) {
            return Err(format!("'{id}' lists the variable '{name}' twice"));
        }
        variables.push(Variable { required, ..known.clone() });
    }
    let meta = Meta {
        situations: record.situations,
        techniques: record.techniques,
        stage: record.stage,
        empathy: record.empathy,
        channels: record.channels,
        accepts_fault: record.accepts_fault,
        intensity: record.intensity,
        tags: record.tags,
    };
    Ok(Phrase { id, kind: record.kind, meta, variables, intent: record.intent, topic: topic.to_owned() })
}
