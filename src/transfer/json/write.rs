//! Writing our JSON, one phrase at a time.

use std::io::{self, Write};

use serde::Serialize;

use super::super::VERSION;
use super::super::export::{Export, Item};
use super::NAME;
use crate::team::{Definition, State};

#[derive(Serialize)]
struct PhraseOut<'e> {
    id: &'e str,
    state: State,
    #[serde(flatten)]
    definition: &'e Definition,
}

/// Writes an export.
pub(in crate::transfer) fn write(export: &Export, out: &mut dyn Write) -> io::Result<()> {
    let team = serde_json::to_string(export.team.as_str())?;
    let exported = serde_json::to_string(&export.at)?;
    write!(
        out,
        "{{\n  \"format\": \"{NAME}\",\n  \"version\": {VERSION},\n  \"team\": {team},\n  \"exported\": {exported},\n  \"phrases\": ["
    )?;
    for (index, item) in export.items.iter().enumerate() {
        out.write_all(if index == 0 { b"\n    " } else { b",\n    " })?;
        out.write_all(phrase(item)?.as_bytes())?;
    }
    out.write_all(if export.items.is_empty() { b"]\n}\n" } else { b"\n  ]\n}\n" })
}

/// A phrase on lines of its own: a text then has a line of its own, too, which is what people compare and faults point at.
fn phrase(item: &Item) -> io::Result<String> {
    let phrase = PhraseOut { id: item.id.as_str(), state: item.state, definition: &item.definition };
    Ok(serde_json::to_string_pretty(&phrase)?.replace('\n', "\n    "))
}
