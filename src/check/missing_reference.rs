//! `missing-reference`: a reference to a message, term or attribute that does not exist.

use super::book::TERMS;
use super::report::{Advice, Report};
use super::similar::suggest;
use super::text::TextView;
use super::walk::SiteKind;
use crate::catalog::pattern::Reference;
use crate::catalog::source::Entry;

rule! {
    /// `{ greeting }` puts the text of another message here, `{ -brand }` that of a term, and `{ greeting.title }` that
    /// of an attribute. What is referred to must exist in the same language; otherwise there is a hole in the text.
    ///
    /// A variable has a dollar sign: `{ customer }` refers to a message, `{ $customer }` prints the name.
    ///
    /// ```text
    /// before   { greting }
    /// after    { greeting }
    /// ```
    "missing-reference" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for site in &text.sites {
        let advice = match site.kind {
            SiteKind::Message(reference) => check_message(text, reference),
            SiteKind::Term(term) => check_term(text, &term.reference),
            _ => None,
        };
        if let Some(advice) = advice {
            report.text(text, site.span(), advice);
        }
    }
}

fn check_message(text: &TextView<'_>, reference: &Reference) -> Option<Advice> {
    let id = &*reference.id;
    if let Some((_, entry)) = text.language.message(id) {
        return check_part(entry, reference, "");
    }
    if text.language.is_unread(id) {
        return None;
    }
    let hint = if text.owner.variable(id).is_some() {
        format!("a variable has a dollar sign: {{ ${id} }}")
    } else if text.language.term(id).is_some() {
        format!("a term has a hyphen: {{ -{id} }}")
    } else {
        suggest(id, text.language.message_ids(), "write the sentence out, or add the message")
    };
    Some(Advice::error(format!("there is no message '{id}'"), hint))
}

fn check_term(text: &TextView<'_>, reference: &Reference) -> Option<Advice> {
    let id = &*reference.id;
    if let Some((_, entry)) = text.language.term(id) {
        return check_part(entry, reference, "-");
    }
    if text.language.is_unread(&format!("-{id}")) {
        return None;
    }
    let terms = names(text.language.term_ids());
    let has_file = text.language.files.iter().any(|file| file.file.topic == TERMS);
    // A team's text has the phrasebook's terms and no file to add others to.
    let otherwise = if has_file || terms.is_empty() {
        format!("add it to {}/{TERMS}.ftl", text.language.language.tag())
    } else {
        format!("there are {terms}")
    };
    let hint = suggest(id, text.language.term_ids(), &otherwise);
    Some(Advice::error(format!("there is no term '-{id}'"), hint))
}

/// Terms as they are written, in order.
fn names<'n>(terms: impl Iterator<Item = &'n str>) -> String {
    let mut names: Vec<String> = terms.map(|term| format!("-{term}")).collect();
    names.sort_unstable();
    names.join(", ")
}

fn check_part(entry: &Entry, reference: &Reference, hyphen: &str) -> Option<Advice> {
    let id = &reference.id;
    match &reference.attribute {
        None if entry.value.is_none() => {
            let message = format!("'{hyphen}{id}' has no text of its own, only attributes");
            Some(Advice::error(message, format!("refer to one of them, as in {{ {hyphen}{id}.title }}")))
        }
        Some(name) if entry.attribute(name).is_none() => {
            let known = entry.attributes.iter().map(|attribute| &*attribute.name);
            let hint = suggest(name, known, "write the sentence out, or add the attribute");
            Some(Advice::error(format!("'{hyphen}{id}' has no .{name}"), hint))
        }
        _ => None,
    }
}
