//! `plural-default`: a selection on a number whose default is not `other`.

use super::plural::NumericSelect;
use super::report::{Advice, Report};
use super::text::TextView;
use crate::catalog::format::PluralCategory;
use crate::catalog::pattern::Key;

rule! {
    /// The default of a selection on a number is `*[other]`: every language has that form, it stands in where a number has
    /// no variant, and other tools expect it there.
    ///
    /// ```text
    /// { $days ->
    ///    *[one] { $days } day          wrong: 1000000 of a language with a form for millions is "day"
    ///     [other] { $days } days
    /// }
    /// ```
    "plural-default" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (_, select) in text.selects() {
        let Some(variant) = select.variants.get(select.default) else { continue };
        let Key::Word { word, category: Some(category) } = &variant.key else { continue };
        if *category == PluralCategory::Other || text.owner.is_stray() {
            continue;
        }
        if let Some(numeric) = NumericSelect::of(text, select) {
            let advice = Advice::warning(
                format!("the default of {} is [{word}]", numeric.subject),
                "make [other] the default, written *[other]",
            );
            report.text(text, variant.at..variant.at + word.len(), advice);
        }
    }
}
