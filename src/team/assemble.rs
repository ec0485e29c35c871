//! From the patterns of a translation to a Fluent message, and back from a place in it to the pattern.

use std::ops::Range;

use super::definition::Translation;

/// How far every line of a pattern is indented.
const INDENT: usize = 4;

/// A message in Fluent's syntax that knows where each of its patterns stands.
#[derive(Debug)]
pub(super) struct Assembled {
    /// The message.
    pub(super) source: String,
    /// Its patterns, in the order of their lines.
    parts: Vec<PartLines>,
}

#[derive(Debug)]
struct PartLines {
    /// The place below the translation, such as `text` or `wordings/0`.
    pointer: String,
    /// The line before its first one, counted from 1: its name stands there.
    name_line: usize,
    /// Its lines in the message, in bytes.
    lines: Range<usize>,
}

/// The value of this message is read where a pattern is looked at alone.
const ALONE: &str = "alone =\n";

/// Writes a translation as the message `id`. Its comment comes first, as in a file: that is where a rule is waived.
pub(super) fn assemble(id: &str, translation: &Translation) -> Assembled {
    let mut writer = Assembled { source: String::new(), parts: Vec::new() };
    for line in translation.comment.iter().flat_map(|comment| comment.lines()) {
        writer.source.extend(["# ", line, "\n"]);
    }
    writer.source.extend([id, " =\n"]);
    writer.pattern("text".to_owned(), &translation.text, INDENT);
    for (name, pointer, text) in translation.attributes() {
        writer.source.extend(["    .", &name, " =\n"]);
        writer.pattern(pointer, text, INDENT);
    }
    writer
}

impl Assembled {
    fn pattern(&mut self, pointer: String, text: &str, indent: usize) {
        let (name_line, start) = (self.source.matches('\n').count(), self.source.len());
        for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
            // A blank line stays blank: white space alone would be a finding of its own.
            if !line.is_empty() {
                self.source.push_str(&" ".repeat(indent));
                self.source.push_str(line);
            }
            self.source.push('\n');
        }
        self.parts.push(PartLines { pointer, name_line, lines: start..self.source.len() });
    }

    /// Each pattern as the value of a message of its own, with its pointer: where the whole cannot be read, the one at fault is
    /// found so.
    pub(super) fn alone(&self) -> impl Iterator<Item = (&str, String)> {
        self.parts.iter().map(|part| {
            let lines = self.source.get(part.lines.clone()).unwrap_or_default();
            (part.pointer.as_str(), format!("{ALONE}{lines}"))
        })
    }

    /// The place in a pattern that a byte of its message alone is: line and column, both counted from 1.
    pub(super) fn place_alone(source: &str, at: usize) -> (usize, usize) {
        // What is missing at the end is missing after the last letter.
        let before = source.get(..at).unwrap_or(source);
        let before = if at >= source.trim_end().len() { source.trim_end() } else { before };
        let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        (before.matches('\n').count().max(1), column.saturating_sub(INDENT).max(1))
    }

    /// The pattern that a place in the source belongs to, and the place in the pattern: pointer, line and column, both
    /// counted from 1.
    pub(super) fn locate(&self, line: usize, column: usize) -> (&str, usize, usize) {
        match self.parts.iter().rev().find(|part| part.name_line <= line) {
            // What is said of the name of a part is said of its beginning.
            Some(part) if part.name_line == line => (&part.pointer, 1, 1),
            Some(part) => (&part.pointer, line - part.name_line, column.saturating_sub(INDENT).max(1)),
            None => ("comment", line, 1),
        }
    }

    /// The names of the attributes that the message must have, no more and no fewer.
    pub(super) fn attribute_count(&self) -> usize {
        self.parts.len() - 1
    }
}
