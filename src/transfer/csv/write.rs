//! Writing a table.

use std::io::{self, Write};

use super::super::export::{Export, Item};
use super::cells::guarded;
use super::columns::{Column, parts, written};
use super::head;
use crate::team::Translation;

/// Writes every phrase of the export in every language, or in the one that it is of.
///
/// It begins with a byte order mark: without one, Excel takes the text for that of another century.
pub(in crate::transfer) fn write(export: &Export, out: &mut dyn Write) -> io::Result<()> {
    let texts = || export.items.iter().flat_map(Item::texts);
    let parts: Vec<&'static str> =
        parts().filter(|part| texts().any(|(_, text)| text.parts.contains_key(*part))).collect();
    let wordings = texts().map(|(_, text)| text.wordings.len()).max().unwrap_or_default();
    let columns = written(&parts, wordings);
    out.write_all("\u{feff}".as_bytes())?;
    let mut table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(out);
    table.write_record(columns.iter().map(|column| column.name()))?;
    for item in &export.items {
        let head = head::write(item.state, &item.definition);
        for (locale, text) in item.texts() {
            table.write_record(columns.iter().map(|column| guarded(cell(*column, item, locale, text, &head))))?;
        }
    }
    table.flush()
}

fn cell<'c>(column: Column, item: &'c Item, locale: &'c str, text: &'c Translation, head: &'c [String]) -> &'c str {
    let cell = match column {
        Column::Id => Some(item.id.as_str()),
        Column::Locale => Some(locale),
        Column::Head(index) => head.get(index).map(String::as_str),
        Column::Text => Some(text.text.as_str()),
        Column::Title => text.title.as_deref(),
        Column::Subject => text.subject.as_deref(),
        Column::Chat => text.chat.as_deref(),
        Column::When => text.when.as_deref(),
        Column::Comment => text.comment.as_deref(),
        Column::Part(name) => text.parts.get(name).map(String::as_str),
        Column::Wording(number) => text.wordings.get(number - 2).map(String::as_str),
    };
    cell.unwrap_or_default()
}
