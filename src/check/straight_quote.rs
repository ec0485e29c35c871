//! `straight-quote`: the typewriter's quotation marks and apostrophe.

use super::report::{Advice, Report};
use super::signs::Signs;
use super::text::TextView;
use super::wrong_quote::shown;

rule! {
    /// A text uses the quotation marks of its language (“ ”, « », ” ”, „ “, „ ”) and the apostrophe ’, not the straight
    /// signs of a keyboard. In the rare text that needs one it stands between braces, as in `{ "\"" }`.
    ///
    /// ```text
    /// before   Say "yes"
    /// after    Say “yes”
    /// ```
    "straight-quote" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, plain) in text.plain(Signs::STRAIGHT_QUOTES) {
        for (at, sign) in plain.match_indices(['"', '\'']) {
            let (message, hint) = if sign == "'" && is_inside_word(plain, at) {
                ("a straight apostrophe", "write ’ instead".to_owned())
            } else {
                ("a straight quotation mark", hint(text.language.language.quotes()))
            };
            report.text(text, text.span_in(site, plain, at..at + 1), Advice::error(message, hint));
        }
    }
}

fn hint(pairs: &[String]) -> String {
    if pairs.is_empty() {
        return "use the quotation marks of the language".to_owned();
    }
    format!("write {}", shown(pairs))
}

fn is_inside_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at + 1..).and_then(|after| after.chars().next());
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
}
