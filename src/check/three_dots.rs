//! `three-dots`: full stops in place of an ellipsis.

use super::report::{Advice, Report};
use super::signs::Signs;
use super::text::TextView;

rule! {
    /// An ellipsis is one sign, …, which keeps its dots together at the end of a line.
    ///
    /// ```text
    /// before   Wait...
    /// after    Wait…
    /// ```
    "three-dots" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, plain) in text.plain(Signs::DOTS) {
        for (at, dots) in plain.match_indices("...") {
            let advice = Advice::error("three full stops in a row", "write the ellipsis …");
            report.text(text, text.span_in(site, plain, at..at + dots.len()), advice);
        }
    }
}
