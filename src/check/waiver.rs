//! `waiver`: a comment that lets a warning pass, and does not.

use std::collections::HashSet;

use super::book::{Book, FileView};
use super::report::{Advice, Report};

rule! {
    /// A comment above a message lets the warnings of one rule pass in it, and says why. Errors cannot be waived. A waiver
    /// that names no rule, gives no reason or silences nothing is in the way of the next reader.
    ///
    /// ```text
    /// # allow untranslated: the slogan is English in every country
    /// slogan = Parcels with a promise
    /// ```
    "waiver" => Last(check)
}

/// What a waiver begins with.
const OPENING: &str = "# allow ";

/// One waiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Waiver<'t> {
    /// The rule it names, if the reason is given; the empty string otherwise.
    pub(super) rule: &'t str,
    /// What was written where the rule's name is expected.
    name: &'t str,
    /// The byte where the comment begins.
    pub(super) at: usize,
}

/// The waivers in the comment directly above the entry at this byte.
pub(super) fn waivers_above(text: &str, at: usize) -> impl Iterator<Item = Waiver<'_>> {
    let mut end = text.get(..at).map_or(0, |before| before.rfind('\n').map_or(0, |line| line + 1));
    std::iter::from_fn(move || {
        let before = text.get(..end)?;
        let start = before.strip_suffix('\n').unwrap_or(before).rfind('\n').map_or(0, |line| line + 1);
        let line = before.get(start..).filter(|line| line.starts_with('#'))?;
        end = start;
        Some(waiver(line.trim_end(), start))
    })
    .flatten()
}

fn waiver(line: &str, at: usize) -> Option<Waiver<'_>> {
    let rest = line.strip_prefix(OPENING)?;
    let (name, reason) = rest.split_once(':').unwrap_or((rest, ""));
    let is_rule = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let rule = if is_rule && !reason.trim().is_empty() { name } else { "" };
    // A comment that begins like a sentence, "allow one line for …", is none.
    (is_rule || super::rule(name.split(' ').next().unwrap_or_default()).is_some()).then_some(Waiver { rule, name, at })
}

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for file in book.languages.iter().flat_map(|language| &language.files) {
        if !file.source.text.contains(OPENING) {
            continue;
        }
        let parsed = &file.file.parsed;
        let entries = parsed.messages.iter().chain(&parsed.terms);
        let attached: HashSet<usize> =
            entries.flat_map(|entry| waivers_above(file.source.text, entry.at)).map(|waiver| waiver.at).collect();
        let mut at = 0;
        for line in file.source.text.split_inclusive('\n') {
            if let Some(waiver) = waiver(line.trim_end(), at) {
                check_one(file, &waiver, attached.contains(&at), report);
            }
            at += line.len();
        }
    }
}

fn check_one<'t>(file: &'t FileView<'t>, waiver: &Waiver<'_>, is_attached: bool, report: &mut Report<'t>) {
    let name = waiver.name;
    let advice = if waiver.rule.is_empty() {
        Advice::warning("this waiver gives no reason", "write # allow RULE: why it is right here")
    } else if super::rule(waiver.rule).is_none() {
        let known = super::ALL.iter().map(|rule| rule.id());
        Advice::warning(
            format!("there is no rule '{name}'"),
            super::similar::suggest(name, known, "'phrasebook check --explain' with a rule's name explains it"),
        )
    } else if !is_attached {
        Advice::warning("no message follows this waiver", "write it directly above the message, without an empty line")
    } else if !report.is_needed(file, waiver) {
        Advice::warning(format!("there is no warning of '{name}' to let pass here"), "delete the comment")
    } else {
        return;
    };
    let start = waiver.at + OPENING.len();
    report.source(&file.source, start..start + name.len(), advice);
}
