//! What a check found, the waivers that a translator wrote for it, and the listing that a failing test prints.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use super::texts::Line;
use super::words::around;

/// How many faults a failing test lists.
const LISTED_MAX: usize = 200;

/// Something that a native reader would mend.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    /// The rule, as waivers name it.
    pub(super) rule: &'static str,
    /// The word or span, as waivers name it.
    pub(super) span: String,
    /// What is wrong or how to mend it.
    pub(super) hint: String,
    /// Where it stands: `fi delivery-delay-reply.chat`.
    pub(super) place: String,
    variant: String,
    excerpt: String,
}

impl Fault {
    /// A fault at a byte of `text`, which is the line's text in whatever form the rule reads it.
    pub(super) fn new(rule: &'static str, line: &Line, text: &str, at: usize, span: &str, hint: &str) -> Self {
        Self {
            rule,
            span: span.to_owned(),
            hint: hint.to_owned(),
            place: format!("{} {}.{}", line.language, line.phrase, line.part),
            variant: line.variant.clone(),
            excerpt: around(text, at),
        }
    }
}

/// Fails with a listing of the faults that are not waived, and of the waivers that waive nothing.
///
/// A waiver is a line `rule phrase.part span # reason` of `waive/<tag>.txt`; a `*` stands for every phrase.
#[track_caller]
pub(super) fn expect_none(language: &str, rules: &[&str], faults: Vec<Fault>) {
    let waivers: Vec<Waiver> =
        read_waivers(language).into_iter().filter(|waiver| rules.contains(&waiver.rule.as_str())).collect();
    let mut used = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut listing = String::new();
    let mut count = 0;
    for fault in faults {
        assert!(rules.contains(&fault.rule), "the rule '{}' is not among those of this check", fault.rule);
        let waiver = waivers.iter().position(|waiver| waiver.covers(language, &fault));
        used.extend(waiver);
        if waiver.is_some() || !seen.insert((fault.place.clone(), fault.rule, fault.span.clone())) {
            continue;
        }
        count += 1;
        if count <= LISTED_MAX {
            let Fault { rule, span, hint, place, variant, excerpt } = &fault;
            let _ = writeln!(listing, "{place}: {rule} '{span}': {hint}\n    … {excerpt} …\n    [{variant}]");
        }
    }
    let idle: Vec<&Waiver> =
        waivers.iter().enumerate().filter(|(place, _)| !used.contains(place)).map(|(_, one)| one).collect();
    for waiver in &idle {
        let Waiver { rule, place, span } = waiver;
        let _ = writeln!(listing, "waive/{language}.txt: nothing needs '{rule} {place} {span}' any more; delete it");
    }
    assert!(count == 0 && idle.is_empty(), "{count} faults in {language}\n{listing}");
}

#[derive(Debug)]
struct Waiver {
    rule: String,
    place: String,
    span: String,
}

impl Waiver {
    fn covers(&self, language: &str, fault: &Fault) -> bool {
        let here = self.place == "*" || fault.place == format!("{language} {}", self.place);
        here && self.rule == fault.rule && self.span == fault.span
    }
}

fn read_waivers(language: &str) -> Vec<Waiver> {
    let entries = read_list("waive", language);
    let waivers = entries.into_iter().map(|entry| {
        let mut fields = entry.splitn(3, ' ').map(str::to_owned);
        let (rule, place, span) = (fields.next(), fields.next(), fields.next());
        match (rule, place, span) {
            (Some(rule), Some(place), Some(span)) => Waiver { rule, place, span },
            _ => panic!("waive/{language}.txt: '{entry}' is not 'rule phrase.part span # reason'"),
        }
    });
    waivers.collect()
}

/// The entries of a list, each without its reason. A line without a reason fails.
#[track_caller]
pub(super) fn read_list(folder: &str, language: &str) -> Vec<String> {
    let path: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests/it/language", folder, &format!("{language}.txt")].iter().collect();
    let text = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    let mut entries: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let Some((entry, reason)) = line.split_once(" # ") else {
            panic!("{}: '{line}' gives no reason after ' # '", path.display());
        };
        assert!(!reason.trim().is_empty(), "{}: '{line}' gives no reason", path.display());
        let entry = entry.trim().to_owned();
        assert!(!entries.contains(&entry), "{}: '{entry}' stands twice", path.display());
        entries.push(entry);
    }
    entries
}
