//! `unused-variable`: a required variable that the text leaves out.

use std::collections::BTreeSet;

use super::book::Owner;
use super::report::{Advice, Report};
use super::text::TextView;
use crate::catalog::pattern::{Expression, Inline, Pattern, Piece, Reference, Select};

rule! {
    /// A variable that the catalog requires stands in the text and in each further wording, in every branch: whoever
    /// fills it in expects to read it. Choosing between branches by it counts, as in `{ $days -> [1] tomorrow … }`, and
    /// so does a reference to a message that uses it. `.chat`, `.subject` and the other parts may leave it out.
    ///
    /// ```text
    /// before   It is some days late.
    /// after    It is { $days } days late.
    /// ```
    "unused-variable" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    let Owner::Phrase(phrase) = text.owner else { return };
    let mut required = phrase.variables.iter().filter(|variable| variable.required).peekable();
    if !text.is_wording() || required.peek().is_none() {
        return;
    }
    let always = Uses { text, everywhere: true }.of(text.pattern);
    let sometimes = Uses { text, everywhere: false }.of(text.pattern);
    let name = text.name();
    // Nobody says what a team's own phrase is meant to do.
    let intent = if phrase.intent.is_empty() { "" } else { "; the intent in the catalog says where" };
    for variable in required.map(|variable| variable.name.as_str()) {
        let advice = if !sometimes.contains(variable) {
            Advice::error(
                format!("{name} does not use ${variable}, which the phrase requires"),
                format!("put {{ ${variable} }} where it belongs{intent}"),
            )
        } else if !always.contains(variable) {
            Advice::warning(
                format!("{name} uses ${variable} in some branches only"),
                format!("put {{ ${variable} }} into each branch, or outside the selection"),
            )
        } else {
            continue;
        };
        let at = text.attribute.map_or(text.entry.at, |attribute| attribute.at);
        let length = text.attribute.map_or(text.entry.name.len(), |attribute| attribute.name.len());
        report.text(text, at..at + length, advice);
    }
}

/// Collects the variables whose value a text shows or depends on: in every branch, or in any.
struct Uses<'v, 't> {
    text: &'v TextView<'t>,
    everywhere: bool,
}

impl<'t> Uses<'_, 't> {
    fn of(&self, pattern: &'t Pattern) -> BTreeSet<&'t str> {
        let mut names = BTreeSet::new();
        for piece in &pattern.pieces {
            if let Piece::Placeable(expression) = piece {
                self.expression(expression, &mut names);
            }
        }
        names
    }

    fn expression(&self, expression: &'t Expression, names: &mut BTreeSet<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, names),
            Expression::Select(select) => {
                self.inline(&select.selector, names);
                names.extend(self.branches(select));
            }
        }
    }

    fn branches(&self, select: &'t Select) -> BTreeSet<&'t str> {
        let mut branches = select.variants.iter().map(|variant| self.of(&variant.pattern));
        let first = branches.next().unwrap_or_default();
        branches.fold(first, |names, branch| if self.everywhere { &names & &branch } else { &names | &branch })
    }

    fn inline(&self, inline: &'t Inline, names: &mut BTreeSet<&'t str>) {
        match inline {
            Inline::Variable(variable) => {
                names.insert(&variable.name);
            }
            // GIVEN asks whether there is a value, which does not use it.
            Inline::Call(call) if !call.is_given() => self.inline(call.operand(), names),
            Inline::Message(reference) => self.reference(reference, names),
            Inline::Nested(inner) => self.expression(inner, names),
            Inline::Call(_) | Inline::Text(_) | Inline::Number(_) | Inline::Term(_) => {}
        }
    }

    /// A referenced phrase uses what it requires; that is checked where it stands.
    fn reference(&self, reference: &Reference, names: &mut BTreeSet<&'t str>) {
        let phrase = self.text.book.phrase(&reference.id).filter(|_| reference.attribute.is_none());
        let required = phrase.iter().flat_map(|phrase| &phrase.variables).filter(|variable| variable.required);
        names.extend(required.map(|variable| variable.name.as_str()));
        if let Some(name) = &reference.attribute {
            let attribute = self.text.language.message(&reference.id).and_then(|(_, entry)| entry.attribute(name));
            names.extend(attribute.map(|attribute| attribute.pattern.variables()).unwrap_or_default());
        }
    }
}
