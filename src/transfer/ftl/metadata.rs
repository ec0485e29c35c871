//! `catalog/team.toml`: what Fluent has no place for, one table for each phrase.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::super::export::{Export, Item};
use super::super::fault::FileFault;
use super::super::incoming::{Head, MetaSaid, Origin, Parsed, SourceFile, position};
use super::super::{TransferError, VERSION};
use crate::json::strict::Strict;
use crate::phrase::{Kind, Meta, PhraseId};
use crate::team::{State, VariableDefinition};

/// The file's name in an archive.
pub(super) const NAME: &str = "catalog/team.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: Spanned<u32>,
    #[serde(default)]
    phrases: BTreeMap<Spanned<String>, Spanned<toml::Table>>,
}

#[derive(Serialize)]
struct Section<'e> {
    phrases: BTreeMap<&'e str, HeadOut<'e>>,
}

#[derive(Serialize)]
struct HeadOut<'e> {
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meta: Option<&'e Meta>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    variables: &'e [VariableDefinition],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadIn {
    state: Option<State>,
    kind: Option<Kind>,
    #[serde(default, deserialize_with = "Strict::read")]
    meta: Option<Meta>,
    #[serde(default, deserialize_with = "Strict::read")]
    variables: Vec<VariableDefinition>,
}

/// Writes the file.
pub(super) fn write(export: &Export, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# The phrases of {}: what is the same in every language\nversion = {VERSION}", export.team)?;
    for item in &export.items {
        let section = Section { phrases: BTreeMap::from([(item.id.as_str(), head(item))]) };
        let text = toml::to_string(&section).map_err(io::Error::other)?;
        write!(out, "\n{text}")?;
    }
    Ok(())
}

fn head(item: &Item) -> HeadOut<'_> {
    let definition = &item.definition;
    let (meta, variables) = (definition.meta.as_ref(), definition.variables.as_slice());
    HeadOut { state: item.state, kind: definition.kind, meta, variables }
}

/// Reads the file. It comes first, so that every phrase has its head before its texts.
pub(super) fn read(text: String, parsed: &mut Parsed) -> Result<(), TransferError> {
    let document: Document = toml::from_str(&text).map_err(|fault| {
        let (line, column) = position(&text, fault.span().map_or(0, |span| span.start));
        unreadable(at(line, fault.message()).in_column(column))
    })?;
    let version = *document.version.get_ref();
    if version != VERSION {
        let (line, _) = position(&text, document.version.span().start);
        let message = format!("the file has version {version}, and this program reads version {VERSION}");
        return Err(unreadable(at(line, message).hinting("import it with the program that wrote it, or a later one")));
    }
    let file = parsed.sources.len();
    let mut heads: Vec<_> = document.phrases.into_iter().collect();
    heads.sort_by_key(|(name, _)| name.span().start);
    let (mut line, mut counted) = (1, 0);
    for (name, table) in heads {
        let start = name.span().start;
        line += text.get(counted..start).unwrap_or_default().matches('\n').count();
        counted = start;
        let origin = Origin { file, index: 0, line, start, end: start };
        let head = toml::Value::Table(table.into_inner()).try_into::<HeadIn>();
        match (name.get_ref().parse::<PhraseId>(), head) {
            (Ok(id), Ok(head)) => parsed.phrase(id, origin, |phrase| phrase.head = said(head)),
            (Ok(id), Err(fault)) => {
                let fault = at(line, fault.message());
                parsed.phrase(id, origin, |phrase| phrase.faults.push(fault));
            }
            (Err(fault), _) => parsed.faults.push(at(line, fault.to_string())),
        }
        parsed.check_count()?;
    }
    parsed.sources.push(SourceFile { name: Some(NAME.to_owned()), text });
    Ok(())
}

fn said(head: HeadIn) -> Head {
    let HeadIn { state, kind, meta, variables } = head;
    Head { kind, state, meta: MetaSaid::Whole(meta), variables: Some(variables) }
}

fn at(line: usize, message: impl Into<String>) -> FileFault {
    FileFault { file: Some(NAME.to_owned()), ..FileFault::at(line, message) }
}

fn unreadable(fault: FileFault) -> TransferError {
    TransferError::Unreadable(Box::new(fault))
}
