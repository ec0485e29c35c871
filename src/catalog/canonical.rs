//! Fluent's canonical form of a file: the indentation, blanks and line breaks that every Fluent tool writes.
//!
//! Nothing else changes. Empty lines between entries stay where a translator left them, one at a time; comments stay word
//! for word. What was formatted is parsed again and compared, so that no fault of the form can change a text.

use std::fmt::Write as _;

use fluent_syntax::ast::{Comment, Entry, Resource};
use fluent_syntax::serializer;

use super::source::{offset, syntax_tree};

/// Why a file is left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CanonicalFault {
    /// Something in the file could not be read, and might be lost.
    #[error("it has an error that 'phrasebook check' shows")]
    Unread,
    /// The canonical form would not say the same.
    #[error("its canonical form would not be the same text, which is a fault of ours")]
    Differs,
}

/// The file in canonical form.
pub fn canonical(text: &str) -> Result<String, CanonicalFault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let tree = syntax_tree(&text).ok_or(CanonicalFault::Unread)?;
    let mut out = String::with_capacity(text.len());
    let mut after_comment = false;
    for entry in &tree.body {
        let is_comment = matches!(entry, Entry::Comment(_));
        if !out.is_empty() && (after_comment || follows_empty_line(&text, entry)) {
            out.push('\n');
        }
        write_entry(entry, &mut out);
        after_comment = is_comment;
    }
    match syntax_tree(&out) {
        Some(again) if again == tree => Ok(out),
        _ => Err(CanonicalFault::Differs),
    }
}

fn write_entry(entry: &Entry<&str>, out: &mut String) {
    let (comment, mark) = match entry {
        Entry::Comment(comment) => (comment, "#"),
        Entry::GroupComment(comment) => (comment, "##"),
        Entry::ResourceComment(comment) => (comment, "###"),
        // The serializer puts empty lines around entries by rules of its own; it sees one at a time.
        entry => {
            let text = serializer::serialize(&Resource { body: vec![entry.clone()] });
            // It indents the empty lines between paragraphs, too, which editors then take away again.
            let lines = text.trim_start().lines();
            return lines.for_each(|line| {
                out.push_str(if line.trim().is_empty() { "" } else { line });
                out.push('\n');
            });
        }
    };
    for line in &comment.content {
        let gap = if line.is_empty() { "" } else { " " };
        let _infallible = writeln!(out, "{mark}{gap}{line}");
    }
}

/// Whether the line above an entry, its comment included, is empty.
fn follows_empty_line(text: &str, entry: &Entry<&str>) -> bool {
    let start = match entry {
        Entry::Message(message) => comment_start(text, message.comment.as_ref(), message.id.name),
        Entry::Term(term) => comment_start(text, term.comment.as_ref(), term.id.name),
        Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
            comment_start(text, Some(comment), "")
        }
        Entry::Junk { content } => Some(offset(text, content)),
    };
    let before = start.and_then(|start| text.get(..start)).unwrap_or("\n\n");
    let line = before.rfind('\n').map_or("", |end| before.get(..end).unwrap_or_default());
    line.is_empty() || line.rsplit('\n').next().is_none_or(|line| line.trim().is_empty())
}

/// A byte in the first line of an entry. An empty line of a comment is no slice of the text, so the first full one counts.
fn comment_start(text: &str, comment: Option<&Comment<&str>>, name: &str) -> Option<usize> {
    let Some(comment) = comment else { return Some(offset(text, name)) };
    let full = comment.content.iter().position(|line| !line.is_empty())?;
    let mut at = offset(text, comment.content.get(full)?);
    for _ in 0..full {
        at = text.get(..at)?.rfind('\n')?;
    }
    Some(at)
}
