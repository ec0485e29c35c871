//! What a selection on a number has to distinguish in one language.

use std::collections::BTreeSet;

use super::text::TextView;
use crate::catalog::branch::numeric_branch;
use crate::catalog::format::{Formats, NumberOptions, PluralCategory};
use crate::catalog::pattern::{Inline, Key, Select, Variant};
use crate::catalog::variants::sample_numbers;
use crate::phrase::VariableType;

/// A selection whose variants are plural categories and numbers.
pub(super) struct NumericSelect<'t> {
    /// The selection.
    pub(super) select: &'t Select,
    /// What is selected on, as written: `$days`.
    pub(super) subject: String,
    /// How the number is displayed.
    pub(super) options: NumberOptions,
    /// Whether it has decimals.
    pub(super) kind: VariableType,
}

impl<'t> NumericSelect<'t> {
    /// The selection as one on a number, if it is one.
    pub(super) fn of(text: &TextView<'t>, select: &'t Select) -> Option<Self> {
        match &select.selector {
            Inline::Variable(variable) => {
                let kind = text.owner.variable(&variable.name)?.kind;
                let numeric = matches!(kind, VariableType::Integer | VariableType::Number);
                let subject = format!("${}", variable.name);
                numeric.then(|| Self { select, subject, options: NumberOptions::default(), kind })
            }
            Inline::Call(call) => {
                let options = *call.number_options()?;
                let (subject, kind) = match call.operand() {
                    Inline::Variable(variable) => {
                        let declared = text.owner.variable(&variable.name).map(|variable| variable.kind);
                        (format!("NUMBER(${})", variable.name), declared.unwrap_or(VariableType::Number))
                    }
                    _ => ("NUMBER(…)".to_owned(), VariableType::Number),
                };
                Some(Self { select, subject, options, kind })
            }
            _ => None,
        }
    }

    /// The categories that occur and have no variant, each with a number that shows it.
    pub(super) fn missing(&self, formats: &Formats) -> Vec<(PluralCategory, String)> {
        let used: BTreeSet<PluralCategory> = formats.categories(self.options.kind()).collect();
        let mut missing: Vec<(PluralCategory, String)> = Vec::new();
        let kept = |category: PluralCategory| self.select.variants.iter().any(|variant| is_category(variant, category));
        if used.iter().all(|category| kept(*category)) {
            return missing;
        }
        for number in sample_numbers(self.kind) {
            let category = formats.select(&number, &self.options);
            let known = missing.iter().any(|(other, _)| *other == category);
            if !known && numeric_branch(self.select, formats, &self.options, &number).is_none() {
                missing.push((category, number.to_string()));
            }
        }
        missing.sort_by_key(|(category, _)| *category);
        missing
    }
}

/// Whether a variant is that of a plural category.
fn is_category(variant: &Variant, category: PluralCategory) -> bool {
    matches!(&variant.key, Key::Word { category: Some(own), .. } if *own == category)
}
