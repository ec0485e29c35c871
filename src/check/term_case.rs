//! `term-case`: a form that a term does not have.

use super::report::{Advice, Report};
use super::similar::suggest;
use super::text::TextView;
use super::walk::SiteKind;
use crate::catalog::pattern::{Inline, Key, Literal, Pattern, TermReference};
use crate::catalog::source::Entry;

rule! {
    /// `{ -brand(case: "genitive") }` asks a term for one of its forms. If the term has no such form it gives its
    /// default, and the sentence has the wrong case without anybody being told.
    ///
    /// Which forms a term has stands in `terms.ftl`: the keys of its selection on `$case`.
    ///
    /// ```text
    /// before   { -brand(case: "genitiv") }
    /// after    { -brand(case: "genitive") }
    /// ```
    "term-case" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for site in &text.sites {
        let SiteKind::Term(reference) = site.kind else { continue };
        let Some((_, term)) = text.language.term(&reference.reference.id) else { continue };
        for (name, value) in &reference.arguments {
            if let Some(advice) = check_argument(reference, term, name, value) {
                report.text(text, site.span(), advice);
            }
        }
    }
}

fn check_argument(reference: &TermReference, term: &Entry, name: &str, value: &Literal) -> Option<Advice> {
    let id = &reference.reference.id;
    let pattern = match &reference.reference.attribute {
        None => term.value.as_ref(),
        Some(attribute) => term.attribute(attribute).map(|attribute| &attribute.pattern),
    }?;
    let Some(forms) = forms(pattern, name) else {
        let message = format!("the term '-{id}' knows no '{name}'");
        return Some(Advice::error(message, format!("write {{ -{id} }}, or add the forms to the term")));
    };
    let Literal::Text(wanted) = value else { return None };
    if forms.is_empty() || forms.contains(&&**wanted) {
        return None;
    }
    let message = format!("the term '-{id}' has no {name} '{wanted}'");
    Some(Advice::error(message, suggest(wanted, forms.iter().copied(), &format!("it has {}", forms.join(", ")))))
}

/// The cases in which a text can ask for a term; none where it has one form only.
pub(crate) fn cases(term: &Entry) -> Vec<&str> {
    term.value.as_ref().and_then(|pattern| forms(pattern, "case")).unwrap_or_default()
}

/// The keys by which a term selects on an argument; none if it never reads it.
fn forms<'t>(pattern: &'t Pattern, name: &str) -> Option<Vec<&'t str>> {
    let mut keys = Vec::new();
    pattern.visit_selects(&mut |select| {
        if matches!(&select.selector, Inline::Variable(variable) if *variable.name == *name) {
            keys.extend(select.variants.iter().filter_map(|variant| match &variant.key {
                Key::Word { word, .. } => Some(&**word),
                Key::Number(_) => None,
            }));
        }
    });
    let read = pattern.variables().contains(name);
    read.then_some(keys)
}
