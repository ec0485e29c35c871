//! `duplicate-message`: one name for two texts.

use std::collections::{HashMap, HashSet};

use super::book::{Book, FileView, LanguageView};
use super::report::{Advice, Report};
use crate::catalog::source::Entry;

rule! {
    /// Of two messages of one name in a language only the first is ever shown, whichever files they stand in. The same
    /// holds for two terms and for two attributes of one message.
    ///
    /// A message and a term of one name (`team` and `-team`) are different things, but nobody reading a text can tell
    /// them apart, so one of them needs another name.
    ///
    /// ```text
    /// before   thanks = Thank you.  (and again below) thanks = Thanks.
    /// after    thanks = Thank you.
    /// ```
    "duplicate-message" => Book(check)
}

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in &book.languages {
        let mut messages = HashMap::new();
        let mut terms = HashMap::new();
        for file in &view.files {
            for entry in &file.file.parsed.messages {
                check_entry(file, entry, ("message", ""), &mut messages, report);
            }
            for entry in &file.file.parsed.terms {
                check_entry(file, entry, ("term", "-"), &mut terms, report);
                check_twin(view, file, entry, report);
            }
        }
    }
}

fn check_entry<'t>(
    file: &'t FileView<'t>,
    entry: &'t Entry,
    (sort, hyphen): (&str, &str),
    seen: &mut HashMap<&'t str, String>,
    report: &mut Report<'t>,
) {
    let name = &entry.name;
    if let Some(first) = seen.get(&**name) {
        let message = format!("the {sort} '{hyphen}{name}' stands a second time; the first is in {first}");
        report.entry(file, entry, Advice::error(message, "delete one of the two; only the first is shown"));
    } else {
        let line = file.source.columns(&(entry.at..entry.at)).line;
        seen.insert(name, format!("{}, line {line}", file.source.path));
    }
    let mut attributes = HashSet::new();
    for attribute in &entry.attributes {
        if !attributes.insert(&*attribute.name) {
            let message = format!("'{hyphen}{name}' has two attributes .{}", attribute.name);
            let span = attribute.at..attribute.at + attribute.name.len();
            report.within(file, entry, span, Advice::error(message, "delete one of the two; only the first is shown"));
        }
    }
}

fn check_twin<'t>(view: &'t LanguageView<'t>, file: &'t FileView<'t>, term: &'t Entry, report: &mut Report<'t>) {
    if view.message(&term.name).is_some() {
        let message = format!("'{0}' is a message and '-{0}' is a term", term.name);
        report.entry(file, term, Advice::error(message, "give the term another name"));
    }
}
