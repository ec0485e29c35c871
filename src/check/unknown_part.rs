//! `unknown-part`: an attribute that nothing reads.

use super::book::{Book, FileView, Owner};
use super::report::{Advice, Report};
use super::similar::suggest;
use crate::catalog::Phrase;
use crate::catalog::source::{Attribute, Entry};
use crate::phrase::Part;

rule! {
    /// An attribute that the kind of phrase does not have is never shown. Usually it is misspelt.
    ///
    /// Further wordings are numbered from 2 to 9 without a gap: `.wording-2`, `.wording-3`. A label has no attributes,
    /// except that of a variable, which may have an `.example`.
    ///
    /// ```text
    /// before   .titel = Thanks
    /// after    .title = Thanks
    /// ```
    "unknown-part" => Book(check)
}

/// The highest number of a wording; a team that needs more needs another phrase.
const WORDING_MAX: u32 = 9;

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in &book.languages {
        for (file, entry) in view.messages() {
            match book.owner(file, entry) {
                Owner::Phrase(phrase) => check_phrase(phrase, file, entry, report),
                Owner::Label(variable) => check_label(variable.is_some(), file, entry, report),
                Owner::Term | Owner::Stray => {}
            }
        }
    }
}

fn check_phrase<'t>(phrase: &Phrase, file: &FileView<'t>, entry: &Entry, report: &mut Report<'t>) {
    let kind = phrase.kind;
    let allowed = || Part::ALL.iter().filter(|part| part.is_allowed(kind)).map(|part| part.as_str());
    for attribute in &entry.attributes {
        let name = &*attribute.name;
        if let Some(number) = name.strip_prefix("wording-") {
            check_wording(number, file, entry, attribute, report);
        } else if !allowed().any(|part| part == name) {
            let list = allowed().map(|part| format!(".{part}")).collect::<Vec<_>>().join(", ");
            let advice = Advice::error(
                format!("a {kind} has no .{name}"),
                suggest(name, allowed(), &format!("it may have {list} and .wording-2 to .wording-{WORDING_MAX}")),
            );
            report.within(file, entry, span(attribute), advice);
        }
    }
}

fn check_wording<'t>(number: &str, file: &FileView<'t>, entry: &Entry, attribute: &Attribute, report: &mut Report<'t>) {
    let plain = number.parse().ok().filter(|parsed: &u32| (2..=WORDING_MAX).contains(parsed));
    let advice = match plain.filter(|parsed| parsed.to_string() == number) {
        None => Advice::error(
            format!("'.wording-{number}' is no wording"),
            format!("further wordings are .wording-2 to .wording-{WORDING_MAX}; the first is the text itself"),
        ),
        Some(number) if number > 2 && entry.attribute(&format!("wording-{}", number - 1)).is_none() => Advice::error(
            format!("there is a .wording-{number} and no .wording-{}", number - 1),
            format!("call it .wording-{}, so that the numbers have no gap", number - 1),
        ),
        Some(_) => return,
    };
    report.within(file, entry, span(attribute), advice);
}

fn check_label<'t>(is_variable: bool, file: &FileView<'t>, entry: &Entry, report: &mut Report<'t>) {
    for attribute in entry.attributes.iter().filter(|attribute| !(is_variable && &*attribute.name == "example")) {
        let hint = if is_variable { "it may have .example" } else { "delete it; a label is its text alone" };
        let message = format!("the label '{}' has no .{}", entry.name, attribute.name);
        report.within(file, entry, span(attribute), Advice::error(message, hint));
    }
}

fn span(attribute: &Attribute) -> std::ops::Range<usize> {
    attribute.at..attribute.at + attribute.name.len()
}
