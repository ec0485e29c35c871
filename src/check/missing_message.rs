//! `missing-message`: a phrase that a language lacks.

use super::Severity;
use super::book::{Book, LanguageView};
use super::place::Source;
use super::report::{Advice, Report};
use crate::catalog::draft::Topic;

rule! {
    /// Each phrase of the catalog has a message of the same name in every language, in the file of the same topic.
    ///
    /// Where a language lacks one, its readers get another language. A file that is missing altogether is one finding.
    /// A language that `languages.toml` calls a draft gets one warning for all it lacks.
    ///
    /// ```text
    /// before   (nothing in lt/delivery.ftl)
    /// after    delivery-delay-plans = Buvote suplanavę dieną…
    /// ```
    "missing-message" => Book(check)
}

/// How many ids a finding about a whole file names.
const NAMED_MAX: usize = 5;

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in &book.languages {
        let tag = view.language.tag();
        if view.files.is_empty() {
            let hint =
                format!("add the folder {tag}/ with a file for each topic, or take the language out of the table");
            let advice = Advice::of(severity(view), format!("the language '{tag}' has no texts"), hint);
            report.absent(&format!("{tag}/"), advice);
            continue;
        }
        if view.language.is_draft() {
            check_draft(book, view, report);
            continue;
        }
        for topic in &book.draft.topics {
            check_topic(view, topic, report);
        }
    }
}

/// A language that has only begun lacks most phrases; a finding for each would hide what is wrong with the others.
fn check_draft<'t>(book: &'t Book<'t>, view: &'t LanguageView<'t>, report: &mut Report<'t>) {
    let phrases = book.draft.phrases().map(|(_, phrase, _)| phrase.id.as_str());
    let missing: Vec<&str> = phrases.filter(|id| view.message(id).is_none() && !view.is_unread(id)).collect();
    if !missing.is_empty() {
        let message = format!("{} phrases are not translated yet: {}", missing.len(), list(&missing));
        let hint = "take the '# ' off the lines of a message in this folder and write over its text";
        report.absent(&format!("{}/", view.language.tag()), Advice::warning(message, hint));
    }
}

fn check_topic<'t>(view: &'t LanguageView<'t>, topic: &'t Topic, report: &mut Report<'t>) {
    let ids = topic.phrases.iter().map(|(phrase, _)| phrase.id.as_str());
    let missing: Vec<&str> = ids.filter(|id| view.message(id).is_none() && !view.is_unread(id)).collect();
    if missing.is_empty() {
        return;
    }
    let path = format!("{}/{}.ftl", view.language.tag(), topic.name);
    let Some(file) = view.files.iter().find(|file| file.file.topic == topic.name) else {
        let advice = Advice::error(
            format!("the file is missing; {} of its messages are nowhere else: {}", missing.len(), list(&missing)),
            format!("write it beside the other languages' {}.ftl, with the same messages", topic.name),
        );
        report.absent(&path, advice);
        return;
    };
    let hint = format!("write it in this file; what it must say is the intent in catalog/{}.toml", topic.name);
    for id in missing {
        let advice = Advice::error(format!("the message '{id}' is missing"), hint.as_str());
        report.lacking(&file.source, id, place(&file.source, topic, id, view), advice);
    }
}

/// What a draft lacks is no error: it is being written.
pub(super) fn severity(view: &LanguageView<'_>) -> Severity {
    if view.language.is_draft() { Severity::Warning } else { Severity::Error }
}

/// The message is missed after the one that stands before it in the catalog.
fn place(source: &Source<'_>, topic: &Topic, id: &str, view: &LanguageView<'_>) -> std::ops::Range<usize> {
    let before = topic.phrases.iter().take_while(|(phrase, _)| phrase.id.as_str() != id);
    let known = before.filter_map(|(phrase, _)| view.message(phrase.id.as_str()));
    known
        .filter(|(file, _)| file.source.path == source.path)
        .map(|(_, entry)| entry.at..entry.at + entry.name.len())
        .last()
        .unwrap_or(0..0)
}

pub(super) fn list(ids: &[&str]) -> String {
    let named: Vec<&str> = ids.iter().copied().take(NAMED_MAX).collect();
    let more = if ids.len() > NAMED_MAX { " and others" } else { "" };
    format!("{}{more}", named.join(", "))
}
