//! Which texts are not worth rendering: those with an error, and those that refer to one.

use std::collections::{HashMap, HashSet};

use super::book::{FileView, LanguageView};
use super::report::Report;
use crate::catalog::pattern::EntryKind;
use crate::catalog::source::Entry;

/// A message or term, by its file and its place in it.
type Place<'t> = (&'t str, usize);

/// The messages and terms of one language in which an error was found, which refer to one, or to one that could not be
/// read, be it through others.
pub(super) struct Spoiled<'t>(HashSet<Place<'t>>);

impl<'t> Spoiled<'t> {
    /// Goes from the errors back along the references, so each text and each reference is looked at once.
    pub(super) fn of(language: &'t LanguageView<'t>, report: &Report<'_>) -> Self {
        let mut spoiled = HashSet::new();
        if report.spoils_nothing() && !language.has_unread() {
            return Self(spoiled);
        }
        let mut ready = Vec::new();
        let mut referrers: HashMap<Place<'t>, Vec<Place<'t>>> = HashMap::new();
        for (file, entry) in entries(language) {
            let mut leads_nowhere = false;
            for target in targets(language, entry) {
                match target {
                    Some(target) => referrers.entry(target).or_default().push(place(file, entry)),
                    None => leads_nowhere = true,
                }
            }
            if leads_nowhere || report.is_spoiled(file, entry) {
                ready.push(place(file, entry));
            }
        }
        while let Some(place) = ready.pop() {
            if spoiled.insert(place) {
                ready.extend(referrers.get(&place).into_iter().flatten());
            }
        }
        Self(spoiled)
    }

    pub(super) fn has(&self, file: &'t FileView<'t>, entry: &Entry) -> bool {
        self.0.contains(&place(file, entry))
    }
}

fn entries<'t>(language: &'t LanguageView<'t>) -> impl Iterator<Item = (&'t FileView<'t>, &'t Entry)> {
    language.files.iter().flat_map(|file| {
        let parsed = &file.file.parsed;
        parsed.messages.iter().chain(&parsed.terms).map(move |entry| (file, &**entry))
    })
}

/// What an entry refers to; none for what is not there.
fn targets<'t>(language: &'t LanguageView<'t>, entry: &'t Entry) -> HashSet<Option<Place<'t>>> {
    let targets = entry.references().map(|(kind, reference)| match kind {
        EntryKind::Message => language.message(&reference.id),
        EntryKind::Term => language.term(&reference.id),
    });
    targets.map(|target| target.map(|(file, entry)| place(file, entry))).collect()
}

fn place<'t>(file: &FileView<'t>, entry: &Entry) -> Place<'t> {
    (file.source.path, entry.at)
}
