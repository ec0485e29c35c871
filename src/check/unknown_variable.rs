//! `unknown-variable`: a variable that the phrase does not have.

use super::book::is_standard;
use super::report::{Advice, Report};
use super::similar::nearest;
use super::text::TextView;
use super::walk::SiteKind;
use crate::catalog::pattern::Reference;
use crate::phrase::{STANDARD_VARIABLES, Variable};

rule! {
    /// A text may use the variables that the catalog lists for its phrase under `requires` and `accepts`, and the
    /// standard ones: `$register`, `$customer-gender`, `$agent-gender`. Nobody is asked for any other, so there would be
    /// a hole in the text.
    ///
    /// A text that refers to another message needs that message's variables, too: what is required there is required
    /// here, and what is optional there is listed here.
    ///
    /// ```text
    /// before   Hello { $costumer }
    /// after    Hello { $customer }
    /// ```
    "unknown-variable" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, variable) in text.variables() {
        if text.owner.variable(variable.name).is_none() && !is_standard(variable.name) {
            report.text(text, site.span(), unknown(text, variable.name));
        }
    }
    if text.owner.is_stray() {
        return;
    }
    for site in &text.sites {
        if let SiteKind::Message(reference) = site.kind {
            for needed in needed_by(text, reference) {
                if let Some(advice) = check_needed(text, &reference.id, needed) {
                    report.text(text, site.span(), advice);
                }
            }
        }
    }
}

fn unknown(text: &TextView<'_>, name: &str) -> Advice {
    let listed = || text.owner.contract().iter().map(|variable| variable.name.as_str());
    let message = format!("'{}' has no variable ${name}", text.entry.name);
    let known = listed().chain(STANDARD_VARIABLES.iter().map(|standard| standard.name));
    if let Some(known) = nearest(name, known) {
        return Advice::error(message, format!("did you mean ${known}?"));
    }
    let list: Vec<String> = listed().map(|name| format!("${name}")).collect();
    let hint = if list.is_empty() {
        "write the text without it, or give the phrase the variable".to_owned()
    } else {
        format!("it has {}; use these, or give the phrase the variable", list.join(", "))
    };
    Advice::error(message, hint)
}

/// The variables that a referenced text needs: those of its phrase, or those of the one part that is referred to.
fn needed_by<'t>(text: &TextView<'t>, reference: &Reference) -> Vec<&'t Variable> {
    let Some(phrase) = text.book.phrase(&reference.id) else { return Vec::new() };
    let mut needed: Vec<&Variable> = phrase.variables.iter().collect();
    if let Some(name) = &reference.attribute {
        let attribute = text.language.message(&reference.id).and_then(|(_, entry)| entry.attribute(name));
        let used = attribute.map(|attribute| attribute.pattern.variables()).unwrap_or_default();
        needed.retain(|variable| used.contains(variable.name.as_str()));
    }
    needed
}

fn check_needed(text: &TextView<'_>, id: &str, needed: &Variable) -> Option<Advice> {
    let name = &needed.name;
    let message = match text.owner.variable(name.as_str()) {
        None if needed.required => format!("'{id}' needs ${name}, which '{}' does not have", text.entry.name),
        None => format!("'{id}' may use ${name}, which '{}' does not have", text.entry.name),
        Some(own) if needed.required && !own.required => {
            format!("'{id}' needs ${name}, which is optional in '{}'", text.entry.name)
        }
        Some(_) => return None,
    };
    let kind = if needed.required { "required" } else { "optional" };
    let hint = format!("give '{}' the {kind} variable \"{name}\" too, or write the sentence out", text.entry.name);
    Some(Advice::error(message, hint))
}
