//! From the patterns of a translation to a Fluent message, and back from a place in it to the pattern.

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
    /// The line of its first line, counted from 1.
    first_line: usize,
}

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
        self.parts.push(PartLines { pointer, first_line: self.source.matches('\n').count() + 1 });
        for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
            // A blank line stays blank: white space alone would be a finding of its own.
            if !line.is_empty() {
                self.source.push_str(&" ".repeat(indent));
                self.source.push_str(line);
            }
            self.source.push('\n');
        }
    }

    /// The pattern that a place in the source belongs to, and the place in the pattern: pointer, line and column, both
    /// counted from 1.
    pub(super) fn locate(&self, line: usize, column: usize) -> (&str, usize, usize) {
        let part = self.parts.iter().rev().find(|part| part.first_line <= line);
        match part {
            Some(part) => (&part.pointer, line - part.first_line + 1, column.saturating_sub(INDENT).max(1)),
            None => ("text", 1, 1),
        }
    }

    /// The names of the attributes that the message must have, no more and no fewer.
    pub(super) fn attribute_count(&self) -> usize {
        self.parts.len() - 1
    }
}
