//! `double-space`: blanks that nobody meant.

use super::report::{Advice, Report};
use super::signs::Signs;
use super::text::TextView;

rule! {
    /// Two blanks in a row are seen in the printed text, and so are blanks at the start or end of its lines. Between
    /// words one is enough; the lines of a text have the same indentation.
    ///
    /// ```text
    /// before   We are  here.
    /// after    We are here.
    /// ```
    "double-space" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, plain) in text.plain(Signs::BLANKS) {
        let mut from = 0;
        while let Some(found) = plain.get(from..).and_then(|rest| rest.find("  ")) {
            let start = from + found;
            let rest = plain.get(start..).unwrap_or_default();
            let length = rest.len() - rest.trim_start_matches(' ').len();
            let starts_line = plain.get(..start).is_some_and(|before| before.ends_with('\n'));
            let (message, hint) = if starts_line {
                ("the line is indented further than its neighbours", "give all lines of the text the same indentation")
            } else {
                ("two blanks in a row", "write one")
            };
            report.text(text, text.span_in(site, plain, start..start + length), Advice::error(message, hint));
            from = start + length;
        }
    }
}
