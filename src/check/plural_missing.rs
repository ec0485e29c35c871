//! `plural-missing`: a form of counting that a selection leaves out.

use super::plural::NumericSelect;
use super::report::{Advice, Report};
use super::text::TextView;
use crate::catalog::format::PluralKind;

rule! {
    /// A selection on a number has a variant for each plural category that the language distinguishes and that the
    /// number can have. Where one is missing, the default stands in, and "21 dienų" is read where "21 diena" is right.
    ///
    /// ```text
    /// { $days ->
    ///     [one] { $days } dan
    ///     [few] { $days } dana
    ///    *[other] { $days } dana
    /// }
    /// ```
    ///
    /// Which categories there are is CLDR's word. One that only fractions have, such as `many` in Lithuanian, is not
    /// asked of whole numbers; one that a number of its own covers, such as `[1]` for `one` in English, is not missing.
    "plural-missing" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    let Ok(texts) = &text.language.texts else { return };
    for (site, select) in text.selects() {
        let Some(numeric) = NumericSelect::of(text, select).filter(|_| !text.owner.is_stray()) else { continue };
        for (category, number) in numeric.missing(texts.formats()) {
            let ordinal = if numeric.options.kind() == PluralKind::Ordinal { "ordinal " } else { "" };
            let advice = Advice::error(
                format!("{} has no {ordinal}variant [{category}], for numbers such as {number}", numeric.subject),
                format!("add a line: [{category}] …, written as for {number}"),
            );
            report.text(text, site.span(), advice);
        }
    }
}
