//! `gender-default`: a selection on a gender that guesses.

use super::report::{Advice, Report};
use super::text::TextView;
use crate::catalog::pattern::{Inline, Key, Select};
use crate::phrase::GENDERS;

rule! {
    /// Nobody's gender is guessed. A selection on `$customer-gender` or `$agent-gender` has a neutral default
    /// `*[unknown]`, and besides it only `[feminine]` and `[masculine]`.
    ///
    /// ```text
    /// { $agent-gender ->
    ///     [feminine] provjerila sam
    ///     [masculine] provjerio sam
    ///    *[unknown] provjereno je
    /// }
    /// ```
    ///
    /// ```text
    /// before   { $agent-gender -> [feminine] … *[masculine] … }
    /// after    { $agent-gender -> [feminine] … [masculine] … *[unknown] … }
    /// ```
    "gender-default" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    if text.owner.is_stray() {
        return;
    }
    for (_, select) in text.selects() {
        if let Inline::Variable(variable) = &select.selector
            && matches!(&*variable.name, "customer-gender" | "agent-gender")
        {
            check_select(text, &variable.name, select, report);
        }
    }
}

fn check_select<'t>(text: &TextView<'t>, name: &str, select: &'t Select, report: &mut Report<'t>) {
    for (index, variant) in select.variants.iter().enumerate() {
        let word = match &variant.key {
            Key::Word { word, .. } => word.to_string(),
            Key::Number(number) => number.to_string(),
        };
        let advice = if !GENDERS.contains(&word.as_str()) {
            Advice::error(format!("${name} is never '{word}'"), format!("its values are {}", GENDERS.join(", ")))
        } else if index == select.default && word != "unknown" {
            Advice::error(
                format!("the default of ${name} guesses '{word}'"),
                "make a neutral text the default: *[unknown] …",
            )
        } else {
            continue;
        };
        report.text(text, variant.at..variant.at + word.len(), advice);
    }
}
