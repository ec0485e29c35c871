//! Writing the Fluent file of one language.

use std::io::{self, Write};

use super::super::export::Export;
use crate::team::Translation;

/// How far the lines of a pattern are indented.
const INDENT: &str = "    ";

/// Writes every text of the export in this language.
pub(super) fn write(export: &Export, locale: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "### The phrases of {} in {locale}", export.team)?;
    for item in &export.items {
        if let Some(translation) = item.definition.translations.get(locale) {
            message(item.id.as_str(), translation, out)?;
        }
    }
    Ok(())
}

fn message(id: &str, translation: &Translation, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out)?;
    if let Some(comment) = translation.comment.as_deref().filter(|comment| !comment.is_empty()) {
        for line in comment.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
            let gap = if line.is_empty() { "" } else { " " };
            writeln!(out, "#{gap}{line}")?;
        }
    }
    pattern(&format!("{id} ="), "", &translation.text, out)?;
    for (name, _, text) in translation.attributes() {
        pattern(&format!("{INDENT}.{name} ="), INDENT, text, out)?;
    }
    Ok(())
}

/// A text of one line stands behind the equals sign, any other below it: there its lines keep their own indentation.
fn pattern(name: &str, indent: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
    let starts_plain = !text.starts_with([' ', '\r', '\n']);
    if !text.contains('\n') && starts_plain {
        return writeln!(out, "{name} {text}");
    }
    writeln!(out, "{name}")?;
    for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
        if line.bytes().all(|byte| byte == b' ') {
            writeln!(out)?;
        } else {
            writeln!(out, "{indent}{INDENT}{line}")?;
        }
    }
    Ok(())
}
