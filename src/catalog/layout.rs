//! How the patterns of a Fluent file lie on their lines, and the texts without that.
//!
//! In a file every line of a pattern is indented, which is no part of the text. Whoever takes a pattern out of a file must
//! take away exactly as much as the parser does, or a text comes back with blanks that nobody wrote; whoever finds a fault in
//! the text must know where it stood in the file.

use super::limits::{lines_in_text, starts_entry};
use super::source::Entry;

/// A pattern without its indentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    /// The text, as a team submits it.
    pub text: String,
    /// How many empty lines stood before it.
    pub skipped: usize,
    /// How many blanks were taken from the start of each of its lines.
    pub stripped: Vec<usize>,
}

/// A message of a file, cut into its patterns.
#[derive(Debug, Clone)]
pub struct LaidPart<'t> {
    /// The attribute; none for the value.
    pub name: Option<&'t str>,
    /// Where the pattern begins in the text, in bytes: after the equals sign.
    pub at: usize,
    /// The pattern.
    pub laid: Laid,
}

/// A piece of a file that can be parsed by itself: one message or term with the comment above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'t> {
    /// The line it begins on, counted from 1.
    pub line: usize,
    /// Where it begins, in bytes.
    pub at: usize,
    /// The text.
    pub text: &'t str,
}

/// Cuts a file where its entries begin, so that a file may be as large as it likes while each entry keeps the limits.
pub fn pieces(file: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let (mut start, mut start_line, mut at) = (0, 1, 0);
    let mut before = "";
    for (index, line) in file.split_inclusive('\n').enumerate() {
        let is_comment = line.starts_with('#');
        let begins = is_comment && !before.starts_with('#') || starts_entry(line) && !before.starts_with('#');
        if begins && at > start {
            pieces.push(Piece { line: start_line, at: start, text: file.get(start..at).unwrap_or_default() });
            (start, start_line) = (at, index + 1);
        }
        at += line.len();
        before = line;
    }
    pieces.push(Piece { line: start_line, at: start, text: file.get(start..).unwrap_or_default() });
    pieces
}

/// The patterns of a message, which stands in this text alone and last.
pub fn parts<'t>(text: &str, entry: &'t Entry) -> Vec<LaidPart<'t>> {
    let attributes =
        entry.attributes.iter().map(|attribute| (Some(&*attribute.name), attribute.at, attribute.name.len()));
    let names: Vec<_> = std::iter::once((None, entry.at, entry.name.len())).chain(attributes).collect();
    let ends = names.iter().skip(1).map(|(_, at, _)| at.saturating_sub(1)).chain([text.len()]);
    let part = |((name, at, length), end): ((Option<&'t str>, usize, usize), usize)| {
        let from = text.get(at..end)?.get(length..)?.find('=')? + at + length + 1;
        let laid = laid(text.get(from..end)?);
        (name.is_some() || entry.value.is_some()).then_some(LaidPart { name, at: from, laid })
    };
    names.iter().copied().zip(ends).filter_map(part).collect()
}

/// The comment directly above a message, without its marks.
pub fn comment(text: &str, entry: &Entry) -> Option<String> {
    let above = text.get(..entry.at)?;
    let mark = |line: &str| line.strip_prefix('#').is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let lines: Vec<&str> = above.lines().rev().take_while(|line| mark(line)).collect();
    let bare = |line: &&str| line.strip_prefix("# ").or_else(|| line.strip_prefix('#')).unwrap_or(line).to_owned();
    let lines: Vec<String> = lines.iter().rev().map(bare).collect();
    Some(lines.join("\n")).filter(|comment| !comment.is_empty())
}

/// The pattern that is written like this after an equals sign.
pub fn laid(written: &str) -> Laid {
    let written = written.trim_end_matches([' ', '\n', '\r']);
    let lines: Vec<&str> = written.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
    let in_text = lines_in_text(written);
    let inline = lines.first().is_some_and(|line| !is_blank(line));
    let skipped = if inline { 0 } else { lines.iter().take_while(|line| is_blank(line)).count() };
    let counted =
        || lines.iter().zip(&in_text).skip(skipped.max(usize::from(inline))).filter(|(line, _)| !is_blank(line));
    let common = counted().filter(|(_, in_text)| **in_text).map(|(line, _)| indentation(line)).min();
    let common = common.or_else(|| counted().map(|(line, _)| indentation(line)).min()).unwrap_or_default();
    let mut laid = Laid { text: String::with_capacity(written.len()), skipped, stripped: Vec::new() };
    for (index, line) in lines.iter().enumerate().skip(skipped) {
        let strip = match line {
            line if is_blank(line) => line.len(),
            line if index == 0 => indentation(line),
            line => common.min(indentation(line)),
        };
        laid.text.push_str(if index > skipped { "\n" } else { "" });
        laid.text.push_str(line.get(strip..).unwrap_or_default());
        laid.stripped.push(strip);
    }
    laid
}

/// A submitted pattern in the one form that all its spellings share: what stays of it in a file and comes back.
pub fn settled(pattern: &str) -> String {
    laid(&format!("\n{pattern}")).text
}

fn is_blank(line: &str) -> bool {
    line.bytes().all(|byte| byte == b' ')
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
