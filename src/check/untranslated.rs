//! `untranslated`: a text that is still that of the source language.

use super::report::{Advice, Report};
use super::text::TextView;
use super::walk::SiteKind;
use crate::catalog::pattern::{Expression, Inline, Pattern, Piece};

rule! {
    /// A text of three words or more that is the same in the source language was copied and then forgotten. Shorter ones
    /// are often the same with reason: names, "OK", "Chat".
    ///
    /// Where it is meant, a comment above the message says why:
    ///
    /// ```text
    /// # allow untranslated: the name of our programme is the same everywhere
    /// ```
    ///
    /// ```text
    /// before   nb: .title = Late parcel
    /// after    nb: .title = Forsinket pakke
    /// ```
    "untranslated" => Text(check)
}

/// How many words a text has at least, for it to be a translator's to change.
const WORDS_MIN: usize = 3;

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    let Some((_, source)) = text.book.source_of(text.language, &text.entry.name) else { return };
    let source = match text.attribute {
        None => source.value.as_ref(),
        Some(attribute) => source.attribute(&attribute.name).map(|attribute| &attribute.pattern),
    };
    if text.owner.is_stray() || !source.is_some_and(|source| is_same(text.pattern, source)) || words(text) < WORDS_MIN {
        return;
    }
    let origin = text.book.draft.languages.default().tag();
    let at = text.attribute.map_or(text.entry.at, |attribute| attribute.at);
    let length = text.attribute.map_or(text.entry.name.len(), |attribute| attribute.name.len());
    let advice = Advice::warning(
        format!("{} is the same as in '{origin}'", text.name()),
        "translate it; if it is right as it is, say why in a comment above the message: # allow untranslated: …",
    );
    report.text(text, at..at + length, advice);
}

fn words(text: &TextView<'_>) -> usize {
    let plain = text.sites.iter().filter_map(|site| match site.kind {
        SiteKind::Text(text) => Some(text),
        _ => None,
    });
    let is_word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    plain.flat_map(str::split_whitespace).filter(is_word).count()
}

/// Whether two patterns print the same plain text and the same variables in the same order, however they are indented.
fn is_same(one: &Pattern, other: &Pattern) -> bool {
    one.pieces.len() == other.pieces.len()
        && one.pieces.iter().zip(&other.pieces).all(|pair| match pair {
            (Piece::Text(one), Piece::Text(other)) => one.split_whitespace().eq(other.split_whitespace()),
            (Piece::Placeable(Expression::Inline(one)), Piece::Placeable(Expression::Inline(other))) => {
                is_same_inline(one, other)
            }
            (Piece::Placeable(Expression::Select(one)), Piece::Placeable(Expression::Select(other))) => {
                let variants = one.variants.iter().zip(&other.variants);
                let mut variants = variants.map(|(one, other)| is_same(&one.pattern, &other.pattern));
                one.variants.len() == other.variants.len() && variants.all(|same| same)
            }
            _ => false,
        })
}

fn is_same_inline(one: &Inline, other: &Inline) -> bool {
    match (one, other) {
        (Inline::Variable(one), Inline::Variable(other)) => one.name == other.name,
        (Inline::Text(one), Inline::Text(other)) => one == other,
        (Inline::Message(one), Inline::Message(other)) => one.id == other.id,
        (Inline::Term(one), Inline::Term(other)) => one.reference.id == other.reference.id,
        (Inline::Call(one), Inline::Call(other)) => is_same_inline(one.operand(), other.operand()),
        (Inline::Number(one), Inline::Number(other)) => one == other,
        _ => false,
    }
}
