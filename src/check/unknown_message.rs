//! `unknown-message`: a message, a file or a folder that belongs to nothing.

use std::collections::HashSet;

use super::book::{Book, FileView, LABELS, LanguageView, TERMS};
use super::place::Source;
use super::report::{Advice, Report};
use super::similar::nearest;
use crate::catalog::source::Entry;

rule! {
    /// A message that no phrase is called after is never shown to anybody. Usually its name is misspelt, it stands in
    /// the file of another topic, or the phrase was taken out of the catalog.
    ///
    /// The same holds for a file without a topic (`terms.ftl` and `labels.ftl` have none and need none) and for the
    /// folder of a language that `languages.toml` does not list.
    ///
    /// ```text
    /// before   delivery-delya-plans = …
    /// after    delivery-delay-plans = …
    /// ```
    "unknown-message" => Book(check)
}

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    check_folders(book, report);
    for view in &book.languages {
        for file in &view.files {
            check_file(book, view, file, report);
        }
    }
}

fn check_folders(book: &Book<'_>, report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    for file in &book.draft.files {
        if book.draft.languages.get(&file.language).is_none() && seen.insert(&file.language) {
            let advice = Advice::error(
                format!("the folder '{}' belongs to no language", file.language),
                format!("add a table with tag = \"{}\" to languages.toml, or rename the folder", file.language),
            );
            report.source(&Source::new(&file.source.path, &file.source.text), 0..0, advice);
        }
    }
}

fn check_file<'t>(book: &'t Book<'t>, view: &'t LanguageView<'t>, file: &'t FileView<'t>, report: &mut Report<'t>) {
    let name = file.file.topic.as_str();
    let topic = book.topic(name);
    if topic.is_none() && name != TERMS && name != LABELS {
        let advice = Advice::error(
            format!("there is no topic '{name}'"),
            format!("add catalog/{name}.toml, or move the messages to the file of their topic"),
        );
        report.source(&file.source, 0..0, advice);
        return;
    }
    // A catalog file with faults does not list all its phrases.
    if name == LABELS || topic.is_some_and(|topic| !book.is_sound(topic)) {
        return;
    }
    for entry in &file.file.parsed.messages {
        if book.phrase(&entry.name).is_none_or(|phrase| phrase.topic != name) {
            report.entry(file, entry, advice(book, view, name, entry));
        }
    }
}

fn advice(book: &Book<'_>, view: &LanguageView<'_>, file: &str, entry: &Entry) -> Advice {
    let id = &entry.name;
    if let Some(phrase) = book.phrase(id) {
        return Advice::error(
            format!("the message '{id}' belongs to another topic"),
            format!("move it to {}/{}.ftl", view.language.tag(), phrase.topic),
        );
    }
    let message = format!("no phrase is called '{id}'");
    if book.is_label(id) {
        return Advice::error(message, format!("it is a label: move it to {}/{LABELS}.ftl", view.language.tag()));
    }
    let hint = match nearest(id, book.phrase_ids().filter(|known| view.message(known).is_none())) {
        Some(known) => format!("did you mean '{known}'?"),
        None if file == TERMS => {
            format!("a term begins with a hyphen, as in -{id} = …; phrases stand in the file of their topic")
        }
        None => format!("correct the name, take the message out, or add the phrase to catalog/{file}.toml"),
    };
    Advice::error(message, hint)
}
