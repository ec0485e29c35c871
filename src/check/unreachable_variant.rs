//! `unreachable-variant`: a branch that another one always comes before.

use super::plural::NumericSelect;
use super::report::{Advice, Report};
use super::text::TextView;
use crate::catalog::branch::{numeric_branch, same_value};
use crate::catalog::format::{Decimal, Formats, NumberOptions};
use crate::catalog::functions::Call;
use crate::catalog::pattern::{Expression, Inline, Key, Pattern, Piece, Select};
use crate::catalog::variants::sample_numbers;

rule! {
    /// A branch that no value can reach is never read by anybody, and what its writer meant is missing.
    ///
    /// It happens where an earlier variant takes everything, `[1]` after `[one]` in English, and where a selection stands in
    /// a branch of another on the same variable:
    ///
    /// ```text
    /// { $days ->
    ///     [one] { $days ->
    ///         [one] tomorrow
    ///        *[other] in { $days } days       wrong: here $days is one
    ///     }
    ///    *[other] …
    /// }
    /// ```
    ///
    /// A default outside such a branch is always allowed, and so is a plural category that only fractions have.
    "unreachable-variant" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    let Ok(texts) = &text.language.texts else { return };
    if is_worth_a_search(text.pattern, &mut Vec::new()) {
        let mut search = Search { text, formats: texts.formats(), known: Vec::new(), found: Vec::new() };
        search.pattern(text.pattern);
        for (at, length, message, hint) in search.found {
            report.text(text, at..at + length, Advice::error(message, hint));
        }
    }
}

/// Whether a selection stands in another on the same variable, or has numbers among its keys. Only then can a branch be
/// out of reach, and trying every number takes a while.
fn is_worth_a_search<'t>(pattern: &'t Pattern, around: &mut Vec<&'t str>) -> bool {
    pattern.pieces.iter().any(|piece| {
        let Piece::Placeable(Expression::Select(select)) = piece else { return false };
        let operand = match &select.selector {
            Inline::Call(call) => call.operand(),
            selector => selector,
        };
        let Inline::Variable(variable) = operand else { return false };
        let name = &*variable.name;
        let has_number = select.variants.iter().any(|variant| matches!(variant.key, Key::Number(_)));
        if around.contains(&name) || has_number && select.variants.len() > 2 {
            return true;
        }
        around.push(name);
        let worth = select.variants.iter().any(|variant| is_worth_a_search(&variant.pattern, around));
        around.pop();
        worth
    })
}

/// What a selection compares, and the values that it can have where the search stands.
#[derive(Clone)]
enum Values<'t> {
    Numbers(Vec<Decimal>),
    Words(Vec<&'t str>),
}

/// A word that is none of the keys, so that the default takes it.
const OTHER_WORD: &str = "\0";

struct Search<'v, 't> {
    text: &'v TextView<'t>,
    formats: &'v Formats,
    /// What the branches around have decided: how a selector is written, and its values.
    known: Vec<(String, Values<'t>)>,
    found: Vec<(usize, usize, String, &'static str)>,
}

impl<'t> Search<'_, 't> {
    fn pattern(&mut self, pattern: &'t Pattern) {
        for piece in &pattern.pieces {
            let Piece::Placeable(Expression::Select(select)) = piece else { continue };
            match self.selector(select) {
                Some((name, options)) => self.select(select, &name, options),
                None => select.variants.iter().for_each(|variant| self.pattern(&variant.pattern)),
            }
        }
    }

    /// How a selector is called, so that the same one is known again, and how a number is displayed in it.
    fn selector(&self, select: &'t Select) -> Option<(String, Option<NumberOptions>)> {
        if let Some(numeric) = NumericSelect::of(self.text, select) {
            return Some((format!("{} {:?}", numeric.subject, numeric.options), Some(numeric.options)));
        }
        match &select.selector {
            Inline::Variable(variable) => Some((format!("${}", variable.name), None)),
            Inline::Call(call) if call.is_given() => Some((given(call)?, None)),
            _ => None,
        }
    }

    fn select(&mut self, select: &'t Select, name: &str, options: Option<NumberOptions>) {
        let around = self.known.iter().rev().find(|(known, _)| known == name).map(|(_, values)| values.clone());
        let alone = self.values(select, options.is_some());
        let (nested, values) = (around.is_some(), around.unwrap_or_else(|| alone.clone()));
        for (index, variant) in select.variants.iter().enumerate() {
            let taken = self.taken(select, index, &values, options);
            let is_possible = nested || index != select.default;
            if is_empty(&taken)
                && is_possible
                && self.fits(&variant.key, &alone, options)
                && !is_repeated(select, index)
            {
                let key = match &variant.key {
                    Key::Word { word, .. } => word.to_string(),
                    Key::Number(number) => number.to_string(),
                };
                let (message, hint) = if nested {
                    (
                        format!("[{key}] is never reached: the branch around it has decided"),
                        "write its text without this selection",
                    )
                } else {
                    (
                        format!("[{key}] is never reached: a variant before it takes its values"),
                        "delete it, or put it first",
                    )
                };
                self.found.push((variant.at, key.len(), message, hint));
                continue;
            }
            self.known.push((name.to_owned(), taken));
            self.pattern(&variant.pattern);
            self.known.pop();
        }
    }

    /// Every value that the selection distinguishes when it stands alone.
    fn values(&self, select: &'t Select, is_number: bool) -> Values<'t> {
        if is_number {
            let keys = select.variants.iter().filter_map(|variant| match &variant.key {
                Key::Number(number) => Some(number.clone()),
                Key::Word { .. } => None,
            });
            let kind = NumericSelect::of(self.text, select).map(|numeric| numeric.kind);
            return Values::Numbers(keys.chain(kind.into_iter().flat_map(sample_numbers)).collect());
        }
        let keys = select.variants.iter().filter_map(|variant| match &variant.key {
            Key::Word { word, .. } => Some(&**word),
            Key::Number(_) => None,
        });
        let closed = matches!(&select.selector, Inline::Call(_));
        Values::Words(keys.chain((!closed).then_some(OTHER_WORD)).collect())
    }

    /// The values that one branch takes.
    fn taken(
        &self,
        select: &'t Select,
        index: usize,
        values: &Values<'t>,
        options: Option<NumberOptions>,
    ) -> Values<'t> {
        match values {
            Values::Numbers(numbers) => {
                let options = options.unwrap_or_default();
                let branch = |number: &&Decimal| {
                    numeric_branch(select, self.formats, &options, number).unwrap_or(select.default) == index
                };
                Values::Numbers(numbers.iter().filter(branch).cloned().collect())
            }
            Values::Words(words) => {
                let branch = |word: &&&str| {
                    let found = select.variants.iter().position(|variant| is_word(&variant.key, word));
                    found.unwrap_or(select.default) == index
                };
                Values::Words(words.iter().filter(branch).copied().collect())
            }
        }
    }

    /// Whether any value has this key at all. Other rules speak of keys that the language or the variable never has, and a
    /// category of fractions alone is kept for other tools.
    fn fits(&self, key: &Key, alone: &Values<'t>, options: Option<NumberOptions>) -> bool {
        match (alone, key) {
            (Values::Numbers(_), Key::Number(_)) => true,
            (Values::Numbers(numbers), Key::Word { category: Some(category), .. }) => {
                numbers.iter().any(|number| self.formats.select(number, &options.unwrap_or_default()) == *category)
            }
            (Values::Words(words), Key::Word { word, .. }) => words.contains(&&**word),
            _ => false,
        }
    }
}

fn given(call: &Call) -> Option<String> {
    match call.operand() {
        Inline::Variable(variable) => Some(format!("GIVEN(${})", variable.name)),
        _ => None,
    }
}

fn is_empty(values: &Values<'_>) -> bool {
    match values {
        Values::Numbers(numbers) => numbers.is_empty(),
        Values::Words(words) => words.is_empty(),
    }
}

fn is_word(key: &Key, wanted: &str) -> bool {
    matches!(key, Key::Word { word, .. } if **word == *wanted)
}

/// Whether an earlier variant has the same key, which is for `duplicate-variant` to say.
fn is_repeated(select: &Select, index: usize) -> bool {
    let Some(variant) = select.variants.get(index) else { return false };
    select.variants.iter().take(index).any(|earlier| match (&earlier.key, &variant.key) {
        (Key::Word { word: one, .. }, Key::Word { word: other, .. }) => one == other,
        (Key::Number(one), Key::Number(other)) => same_value(one, other),
        _ => false,
    })
}
