//! From bytes of a file to lines and columns.

use std::ops::Range;
use std::sync::OnceLock;

/// A file that findings point into.
pub(super) struct Source<'d> {
    /// Its path below the phrasebook's folder.
    pub(super) path: &'d str,
    /// Its content.
    pub(super) text: &'d str,
    /// Where each line starts, worked out for the first finding; most files have none.
    starts: OnceLock<Vec<usize>>,
}

/// A span of one line, in characters counted from 1.
pub(super) struct Columns {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_column: usize,
}

impl<'d> Source<'d> {
    pub(super) fn new(path: &'d str, text: &'d str) -> Self {
        Self { path, text, starts: OnceLock::new() }
    }

    /// The line and columns of a span, cut at the end of its first line. Every span has an answer: what lies outside the
    /// file is moved to its end.
    pub(super) fn columns(&self, span: &Range<usize>) -> Columns {
        let starts = self.starts.get_or_init(|| line_starts(self.text));
        let at = self.floor(span.start);
        let line = starts.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|index| starts.get(index)).copied().unwrap_or_default();
        let column = 1 + self.characters(start..at);
        let meant = self.text.get(at..self.floor(span.end).max(at)).unwrap_or_default();
        let meant = meant.lines().next().map_or(0, |line| line.chars().count());
        Columns { line: line.max(1), column, end_column: column + meant }
    }

    fn characters(&self, range: Range<usize>) -> usize {
        let text = self.text.get(range).unwrap_or_default();
        text.trim_start_matches('\u{feff}').chars().count()
    }

    /// The start of the character that this byte belongs to.
    fn floor(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}
