//! `glued-placeable`: a letter or an apostrophe without a space beside a value.

use super::report::{Advice, Report};
use super::text::TextView;
use super::walk::{SiteKind, VariableUse};
use crate::catalog::format::PluralKind;
use crate::catalog::pattern::{Inline, Select};
use crate::phrase::VariableType;

rule! {
    /// A value comes as it is: nobody can put an ending on it. `{ $order }s` or `{ $product }:n` is right for one
    /// value and wrong for the next. Let a noun beside it carry the ending: "tilauksen { $order }", "order number
    /// { $order }". A hyphen may stand between a value and a word, as in "{ $carrier }-paketti".
    ///
    /// For the name of a person in address there is `VOCATIVE`, and a term has its cases: `{ -brand(case: "genitive") }`.
    ///
    /// ```text
    /// before   { $order }:n tilaus
    /// after    tilaus { $order }
    /// ```
    "glued-placeable" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (index, site) in text.sites.iter().enumerate() {
        let name = match &site.kind {
            SiteKind::Variable(usage) if is_gluable(text, usage) => format!("${}", usage.name),
            SiteKind::Term(term) => format!("-{}", term.reference.id),
            _ => continue,
        };
        let before = glue_before(&text.before(index));
        let after = glue_after(&text.after(index), &text.before(index));
        let message = match (before, after) {
            (Some(glue), _) => format!("'{glue}' is glued to the front of {{ {name} }}"),
            (None, Some(glue)) => format!("'{glue}' is glued to the end of {{ {name} }}"),
            (None, None) => continue,
        };
        let hint = "put a space between them and let another word carry the ending";
        report.text(text, site.span(), Advice::error(message, hint));
    }
}

/// Dates, amounts and links are written by the program, which also knows what follows them. A number that is ranked may
/// have an ending, 1st and 2nd, since each branch has its own.
fn is_gluable(text: &TextView<'_>, usage: &VariableUse<'_>) -> bool {
    let Some(variable) = text.owner.variable(usage.name).filter(|_| !usage.selects) else { return false };
    match variable.kind {
        VariableType::Name | VariableType::Text => true,
        VariableType::Integer | VariableType::Number => !text.selects().any(|(_, select)| ranks(select, usage.name)),
        _ => false,
    }
}

fn ranks(select: &Select, name: &str) -> bool {
    let Inline::Call(call) = &select.selector else { return false };
    let ordinal = call.number_options().is_some_and(|options| options.kind() == PluralKind::Ordinal);
    ordinal && matches!(call.operand(), Inline::Variable(variable) if *variable.name == *name)
}

/// The letters that run into the value, with their apostrophe: `l’{ $x }`.
fn glue_before(flow: &str) -> Option<String> {
    let word = flow.trim_end_matches(is_apostrophe);
    let word = word.get(word.trim_end_matches(char::is_alphabetic).len()..).unwrap_or_default();
    let apostrophes = flow.chars().rev().take_while(|letter| is_apostrophe(*letter)).count();
    let glue: String = word.chars().chain(flow.chars().rev().take(apostrophes)).collect();
    (!word.is_empty()).then_some(glue)
}

/// The letters that the value runs into, with their apostrophe or colon: `{ $x }’s`, `{ $x }:n`. An apostrophe alone is
/// a closing quotation mark if one was opened before.
fn glue_after(flow: &str, before: &str) -> Option<String> {
    let mut letters = flow.chars().peekable();
    let mut glue: String = letters.next_if(|letter| is_apostrophe(*letter) || *letter == ':').into_iter().collect();
    while let Some(letter) = letters.next_if(|letter| letter.is_alphabetic()) {
        glue.push(letter);
    }
    let quoted = before.ends_with(['‘', '’', '\'', '‚']);
    let alone = matches!(glue.as_str(), "’" | "'" | "ʼ");
    let harmless = glue.is_empty() || glue == ":" || (alone && quoted);
    (!harmless).then_some(glue)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}
