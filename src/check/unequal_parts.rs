//! `unequal-parts`: an optional part that only the source or only the translation has.

use super::book::{Book, FileView, LanguageView, Owner};
use super::report::{Advice, Report};
use crate::catalog::source::Entry;
use crate::phrase::{Kind, Part};

rule! {
    /// A message has the same parts in every language: as many wordings, and a `.chat`, a `.when` or an `.example`
    /// everywhere or nowhere. An agent then has the same choice whichever language the customer writes, and Pontoon and
    /// compare-locales, which take the source's parts for everybody's, have nothing to complain of.
    ///
    /// A further wording need not translate that of the source; it has to fit the same moment.
    ///
    /// ```text
    /// before   en: .wording-3 = You counted on having this by now.
    ///          lt: (no .wording-3)
    /// after    lt: .wording-3 = Tikėjotės siuntos jau sulaukti.
    /// ```
    "unequal-parts" => Book(check)
}

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in book.languages.iter().filter(|view| !view.language.is_draft()) {
        for (file, entry) in view.messages() {
            if let Some((_, source)) = book.source_of(view, &entry.name) {
                compare(book.owner(file, entry), source, view, (file, entry), report);
            }
        }
    }
}

fn compare<'t>(
    owner: Owner<'_>,
    source: &Entry,
    view: &LanguageView<'_>,
    (file, entry): (&FileView<'t>, &Entry),
    report: &mut Report<'t>,
) {
    let tag = view.language.tag();
    for attribute in entry.attributes.iter().filter(|attribute| is_optional(owner, &attribute.name)) {
        if source.attribute(&attribute.name).is_none() {
            let message = format!("only '{tag}' has a .{} of '{}'", attribute.name, entry.name);
            let hint = "write one in the source language and the others too, or make it a phrase of its own";
            let span = attribute.at..attribute.at + attribute.name.len();
            report.within(file, entry, span, Advice::warning(message, hint));
        }
    }
    for attribute in source.attributes.iter().filter(|attribute| is_optional(owner, &attribute.name)) {
        if entry.attribute(&attribute.name).is_none() {
            let message = format!("'{}' has no .{}, which the source language has", entry.name, attribute.name);
            let hint = format!("add an indented line: .{} = …; it need not be a translation", attribute.name);
            report.entry(file, entry, Advice::warning(message, hint));
        }
    }
}

/// Whether a message may do without the attribute, and may have it.
fn is_optional(owner: Owner<'_>, name: &str) -> bool {
    match owner {
        Owner::Phrase(phrase) => is_optional_part(phrase.kind, name),
        Owner::Label(variable) => variable.is_some() && name == "example",
        Owner::Term | Owner::Stray => false,
    }
}

fn is_optional_part(kind: Kind, name: &str) -> bool {
    if let Some(number) = name.strip_prefix("wording-") {
        return !(kind == Kind::Statement && number == "2");
    }
    let part = Part::ALL.iter().find(|part| part.as_str() == name);
    part.is_some_and(|part| part.is_allowed(kind) && !part.is_required(kind))
}
