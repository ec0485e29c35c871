//! `wrong-quote`: quotation marks of another language.

use super::report::{Advice, Report};
use super::signs::Signs;
use super::text::TextView;

rule! {
    /// Each language has its own quotation marks, and those of another look wrong to every reader: „labas“ in Lithuanian,
    /// «hei» in Norwegian, ”moi” in Finnish. They are CLDR's, or those that `languages.toml` names with `quotes`: publishers
    /// differ, so this is a warning.
    ///
    /// ```text
    /// Skriv «ja» under.        right in Norwegian
    /// Skriv „ja“ under.        wrong
    /// Skriv »ja« under.        wrong, too: the wrong way round
    /// ```
    "wrong-quote" => Text(check)
}

/// The quotation marks of all languages; ’ is not among them, it is everybody's apostrophe.
const MARKS: [char; 10] = ['“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '‘'];

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    let pairs = text.language.language.quotes();
    if pairs.is_empty() {
        return;
    }
    for (site, plain) in text.plain(Signs::QUOTES) {
        for (at, mark) in plain.match_indices(MARKS) {
            let before = plain.get(..at).and_then(|before| before.chars().next_back());
            let after = plain.get(at + mark.len()..).and_then(|after| after.chars().next());
            let message = match sides(pairs, mark) {
                (false, false) => "is not a quotation mark of this language",
                (false, true) if is_outside(before) && is_inside(after) => "closes a quotation, and here one opens",
                (true, false) if is_inside(before) && is_outside(after) => "opens a quotation, and here one closes",
                _ => continue,
            };
            let advice = Advice::warning(format!("{mark} {message}"), format!("write {}", shown(pairs)));
            report.text(text, text.span_in(site, plain, at..at + mark.len()), advice);
        }
    }
}

/// Whether a mark opens and whether it closes a quotation.
fn sides(pairs: &[String], mark: &str) -> (bool, bool) {
    let opens = pairs.iter().any(|pair| pair.starts_with(mark));
    let closes = pairs.iter().any(|pair| pair.ends_with(mark));
    (opens, closes)
}

/// A sign that stands outside a quotation; where the text begins or ends, something else may stand there.
fn is_outside(sign: Option<char>) -> bool {
    sign.is_some_and(|sign| sign.is_whitespace() || matches!(sign, '(' | ')' | ',' | '.' | ':' | ';' | '?' | '!'))
}

fn is_inside(sign: Option<char>) -> bool {
    sign.is_some_and(char::is_alphanumeric)
}

/// „…“, and what stands inside a quotation.
pub(super) fn shown(pairs: &[String]) -> String {
    let show = |pair: &String| {
        let mut signs = pair.chars();
        Some(format!("{}…{}", signs.next()?, signs.next()?))
    };
    let mut shown: Vec<String> = pairs.iter().filter_map(show).collect();
    shown.dedup();
    shown.join(", and inside a quotation ")
}
