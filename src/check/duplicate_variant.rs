//! `duplicate-variant`: two branches for one value.

use super::report::{Advice, Report};
use super::text::TextView;
use crate::catalog::branch::same_value;
use crate::catalog::pattern::Key;

rule! {
    /// Of two variants with the same key only the first is ever read. `[1]` and `[1.0]` are the same.
    ///
    /// ```text
    /// before   [one] a day [one] one day *[other] …
    /// after    [one] a day *[other] …
    /// ```
    "duplicate-variant" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (_, select) in text.selects() {
        for (index, variant) in select.variants.iter().enumerate() {
            if select.variants.iter().take(index).any(|earlier| is_same(&earlier.key, &variant.key)) {
                let key = match &variant.key {
                    Key::Word { word, .. } => word.to_string(),
                    Key::Number(number) => number.to_string(),
                };
                let advice = Advice::error(
                    format!("the variant [{key}] stands twice"),
                    "delete one of the two; only the first is read",
                );
                report.text(text, variant.at..variant.at + key.len(), advice);
            }
        }
    }
}

fn is_same(one: &Key, other: &Key) -> bool {
    match (one, other) {
        (Key::Word { word: one, .. }, Key::Word { word: other, .. }) => one == other,
        (Key::Number(one), Key::Number(other)) => same_value(one, other),
        _ => false,
    }
}
