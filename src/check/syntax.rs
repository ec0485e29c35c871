//! `syntax`: what Fluent cannot read.

use super::book::Book;
use super::place::Source;
use super::report::{Advice, Report};
use crate::catalog::limits::{DEPTH_MAX, LimitFault};
use crate::catalog::source::SourceFaultKind;

rule! {
    /// A message that cannot be read is left out, and with it the phrase in this language.
    ///
    /// The usual reasons: a brace that is never closed, a line that goes on without being indented, a selection without
    /// a default `*[other]`, a function that does not exist.
    ///
    /// ```text
    /// days-left = { $days ->          wrong: no default
    ///     [one] one day
    ///     [other] { $days } days
    /// }
    /// ```
    "syntax" => Book(check)
}

fn check(book: &Book<'_>, report: &mut Report<'_>) {
    for file in &book.draft.files {
        let source = Source::new(&file.source.path, &file.source.text);
        for fault in &file.parsed.faults {
            let advice = Advice::error(fault.kind.to_string(), hint(&fault.kind));
            report.source(&source, fault.at..fault.at + word_length(source.text, fault.at), advice);
        }
    }
}

/// The length of the word that a fault points at; of one sign where it points at none.
fn word_length(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    let word = rest.len() - rest.trim_start_matches(is_part).len();
    word.max(rest.chars().next().map_or(0, char::len_utf8))
}

fn hint(kind: &SourceFaultKind) -> String {
    match kind {
        SourceFaultKind::Limit(LimitFault::TooLarge { .. }) => {
            "nothing of the file is read; divide it into several topics".to_owned()
        }
        SourceFaultKind::Limit(LimitFault::TooDeep { .. }) => format!(
            "nothing of the file is read; write whole sentences in each branch, so that no more than {DEPTH_MAX} braces \
             stand inside one another"
        ),
        SourceFaultKind::Limit(LimitFault::BrokenEscape { .. }) => {
            "nothing of the file is read; complete the escape, or write the letter itself".to_owned()
        }
        SourceFaultKind::Syntax(_) => {
            "the whole entry is left out until this is mended; compare it with the entry above".to_owned()
        }
        SourceFaultKind::Meaning(_) => "the whole entry is left out until this is mended".to_owned(),
    }
}
