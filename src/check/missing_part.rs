//! `missing-part`: a message that lacks a text its kind needs.

use super::book::{Book, FileView, Owner};
use super::report::{Advice, Report};
use crate::catalog::Phrase;
use crate::catalog::source::Entry;
use crate::phrase::{Kind, Part};

rule! {
    /// What a phrase is decides which parts its message has: a title for the picker everywhere, a subject and a chat
    /// text for a whole reply, the discouraged line and the reason for an alternative. A statement needs at least one
    /// further wording, so that two customers in a row do not read the same sentence.
    ///
    /// ```text
    /// thanks-for-writing = Thank you for writing.
    ///     .title = Thanks for writing
    ///     .when = First sentence of a reply.
    ///     .wording-2 = I have read all of your message, thank you for it.
    /// ```
    ///
    /// ```text
    /// before   thanks = Thank you.
    /// after    thanks = Thank you.
    ///              .title = Thanks
    /// ```
    "missing-part" => Book(check)
}

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in &book.languages {
        for (file, entry) in view.messages() {
            match book.owner(file, entry) {
                Owner::Phrase(phrase) => check_phrase(phrase, file, entry, report),
                Owner::Label(_) => check_value(file, entry, report),
                Owner::Term | Owner::Stray => {}
            }
        }
    }
}

fn check_phrase<'t>(phrase: &Phrase, file: &FileView<'t>, entry: &Entry, report: &mut Report<'t>) {
    check_value(file, entry, report);
    let kind = phrase.kind;
    for part in Part::ALL.iter().filter(|part| part.is_required(kind) && entry.part(**part).is_none()) {
        missing(part.as_str(), kind, file, entry, report);
    }
    if kind == Kind::Statement && entry.attribute("wording-2").is_none() {
        missing("wording-2", kind, file, entry, report);
    }
}

fn check_value<'t>(file: &FileView<'t>, entry: &Entry, report: &mut Report<'t>) {
    if entry.value.is_none() {
        let message = format!("'{}' has no text of its own, only attributes", entry.name);
        report.entry(
            file,
            entry,
            Advice::error(message, format!("write it after the equals sign: {} = …", entry.name)),
        );
    }
}

fn missing<'t>(part: &str, kind: Kind, file: &FileView<'t>, entry: &Entry, report: &mut Report<'t>) {
    let message = format!("'{}' has no .{part}, which every {kind} needs", entry.name);
    report.entry(file, entry, Advice::error(message, format!("add an indented line: .{part} = …")));
}
