//! `render-fails`: a text that reads wrongly for some values.

use std::collections::HashSet;
use std::ops::Range;

use super::report::{Advice, Report};
use super::text::RenderedEntry;
use crate::catalog::value::Input;
use crate::catalog::variants::RenderedVariant;
use crate::catalog::{Finding, FindingCode};

rule! {
    /// Each message is rendered in all the ways it can be read: for a number of every plural category, in every form of
    /// address and gender, with and without each optional variable. The result is never empty, shows no braces or
    /// dollar signs, and has its blanks and punctuation in order.
    ///
    /// The usual reason is a selection that keeps or swallows a blank. A branch is printed without the blanks at its
    /// ends, so a comma and what follows it belong inside:
    ///
    /// ```text
    /// Hei{ GIVEN($customer) ->
    ///     [yes] , { $customer }!
    ///    *[no] !
    /// }
    /// ```
    "render-fails" => Rendered(check)
}

/// How much of the text is quoted to either side of the fault, in characters.
const QUOTED_CHARS: usize = 20;

fn check<'t>(rendered: &RenderedEntry<'t>, report: &mut Report<'t>) {
    let mut told = HashSet::new();
    for variant in &rendered.variants {
        for fault in faults(variant) {
            if told.insert((variant.part, variant.wording, fault.what.clone())) {
                let quote = fault.quote.map(|quote| format!(": “{quote}”")).unwrap_or_default();
                let message = format!("{}{}{quote}", fault.what, with(variant));
                let span = rendered.span(variant);
                report.within(rendered.file, rendered.entry, span, Advice::error(message, fault.hint));
            }
        }
    }
}

/// What is wrong with one rendered text.
struct Fault {
    what: String,
    hint: &'static str,
    quote: Option<String>,
}

fn faults(variant: &RenderedVariant) -> Vec<Fault> {
    let text = match &variant.text {
        Ok(text) => text,
        Err(limit) => {
            let hint = "write shorter texts, or refer to fewer of them";
            return vec![Fault { what: limit.to_string(), hint, quote: None }];
        }
    };
    // A call that fails leaves its variable standing in braces, which is no second fault.
    let failed =
        |finding: &&Finding| matches!(finding.code, FindingCode::VariableMistyped | FindingCode::ReferenceBroken);
    if let Some(finding) = variant.findings.iter().find(failed) {
        let hint = "correct the reference or the options of the function";
        return vec![Fault { what: finding.message.clone(), hint, quote: None }];
    }
    let mut faults = Vec::new();
    if text.trim().is_empty() {
        let hint = "write a text for this case, too";
        faults.push(Fault { what: "the text is empty".to_owned(), hint, quote: None });
        return faults;
    }
    if is_plainly_sound(text) {
        return faults;
    }
    for (what, hint, find) in FAULTS {
        if let Some(at) = find(text) {
            faults.push(Fault { what: (*what).to_owned(), hint, quote: Some(quote(text, at)) });
        }
    }
    faults
}

/// Whether one look at the bytes finds nothing that could be one of [`FAULTS`], as in nearly every text.
fn is_plainly_sound(text: &str) -> bool {
    let mut last = b'\n';
    let mut breaks = 0;
    for byte in text.bytes() {
        let blank = matches!(last, b' ' | b'\n');
        match byte {
            b'{' | b'}' | b'$' => return false,
            b' ' if blank => return false,
            b'\n' if last == b' ' || breaks == 2 => return false,
            b',' | b'.' | b';' | b':' | b'!' | b'?'
                if blank || matches!(last, b',' | b'.' | b';' | b':' | b'!' | b'?') =>
            {
                return false;
            }
            _ => {}
        }
        breaks = if byte == b'\n' { breaks + 1 } else { 0 };
        last = byte;
    }
    text.trim() == text
}

/// What is looked for in a rendered text: the fault, its remedy, and where it begins.
type Look = (&'static str, &'static str, fn(&str) -> Option<usize>);

const FAULTS: &[Look] = &[
    ("a brace is printed", "no reply shows one; take it out", |text| text.find(['{', '}'])),
    ("a variable stands without its braces", "write { $name }", bare_variable),
    ("two blanks are printed in a row", "take one of them out; look where a branch begins or ends", |text| {
        text.find("  ")
    }),
    ("a blank is printed before punctuation", "move the punctuation into the branches", blank_before_punctuation),
    ("punctuation is doubled", "take one of the signs out; look where a branch or a date ends", doubled_punctuation),
    ("the text begins or ends with a blank", "take the blank out", |text| {
        (text.trim() != text).then(|| if text.starts_with(char::is_whitespace) { 0 } else { text.len() })
    }),
    ("a line begins or ends with a blank", "take the blank out", |text| text.find("\n ").or_else(|| text.find(" \n"))),
    (
        "there are several empty lines in a row",
        "leave one between paragraphs; look where a branch begins or ends",
        |text| text.find("\n\n\n"),
    ),
];

/// `$days` in the text: the braces were forgotten. An amount such as $5 is no variable.
fn bare_variable(text: &str) -> Option<usize> {
    let follows =
        |at: &usize| text.get(at + 1..).is_some_and(|rest| rest.starts_with(|next: char| next.is_alphabetic()));
    text.match_indices('$').map(|(at, _)| at).find(follows)
}

fn blank_before_punctuation(text: &str) -> Option<usize> {
    let signs = text.match_indices([',', '.', ';', ':', '!', '?']);
    let mut signs = signs.filter(|(at, sign)| {
        let after = text.get(at + sign.len()..).and_then(|rest| rest.chars().next());
        let blank = text.get(..*at).is_some_and(|before| before.ends_with([' ', '\n']));
        blank && after.is_none_or(char::is_whitespace)
    });
    signs.next().map(|(at, _)| at)
}

/// Two signs that never stand together. A full stop may end an abbreviation or a date before another sign, and `?!`
/// is an outcry, so not every pair is doubled. Three dots are a fault of their own, see `three-dots`.
fn doubled_punctuation(text: &str) -> Option<usize> {
    text.as_bytes().windows(2).position(|pair| {
        matches!(
            pair,
            [b',', b',' | b'.' | b';' | b':' | b'!' | b'?']
                | [b';', b';' | b'.']
                | [b':', b':' | b'.']
                | [b'!' | b'?', b'.' | b',']
                | b".."
        )
    })
}

/// A little of the text around a fault.
fn quote(text: &str, at: usize) -> String {
    let before: Vec<char> = text.get(..at).unwrap_or_default().chars().rev().take(QUOTED_CHARS).collect();
    let after = text.get(at..).unwrap_or_default().chars().take(QUOTED_CHARS);
    let quoted: String = before.into_iter().rev().chain(after).collect();
    quoted.replace('\n', "⏎")
}

/// For which values a text was rendered: " with days 21, register formal and without customer".
pub(super) fn with(variant: &RenderedVariant) -> String {
    let given: Vec<String> = variant
        .choices
        .iter()
        .filter_map(|choice| match choice.value.as_ref()? {
            Input::Text(value) | Input::Number(value) => Some(format!("{} {value}", choice.variable)),
            Input::List(items) => Some(format!("{} {}", choice.variable, items.join(", "))),
            Input::Money { .. } | Input::Other(_) => Some(choice.variable.to_string()),
        })
        .collect();
    let absent: Vec<&str> =
        variant.choices.iter().filter(|choice| choice.value.is_none()).map(|choice| &*choice.variable).collect();
    match (given.is_empty(), absent.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!(" with {}", given.join(", ")),
        (true, false) => format!(" without {}", absent.join(", ")),
        (false, false) => format!(" with {} and without {}", given.join(", "), absent.join(", ")),
    }
}

impl RenderedEntry<'_> {
    /// The name of the text that a variant was rendered from.
    pub(super) fn span(&self, variant: &RenderedVariant) -> Range<usize> {
        let name = match (variant.part, variant.wording) {
            (Some(part), _) => Some(part.as_str().to_owned()),
            (None, 1) => None,
            (None, wording) => Some(format!("wording-{wording}")),
        };
        let attribute = name.and_then(|name| self.entry.attribute(&name));
        let (at, length) =
            attribute.map_or((self.entry.at, self.entry.name.len()), |found| (found.at, found.name.len()));
        at..at + length
    }
}
