//! `stale`: a translation whose source text has changed since.

use super::book::{Book, FileView, LanguageView, Owner};
use super::place::Source;
use super::report::{Advice, Report};
use crate::catalog::confirmed::{CONFIRMED_FILE, Confirmations, Confirmed};
use crate::catalog::source::Entry;

rule! {
    /// The source text of a message has changed after its translation was confirmed. Somebody has to read both and either
    /// change the translation or confirm it as it is:
    ///
    /// ```text
    /// phrasebook confirm                              everything that is new or was edited
    /// phrasebook confirm delivery-delay-plans         this one, although it was not edited
    /// ```
    ///
    /// `confirmed.toml` in the folder of a language records what was confirmed. A language without that file is not asked.
    "stale" => Book(check)
}

/// How many ids a finding names.
const NAMED_MAX: usize = 3;

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in &book.languages {
        let Some(record) = book.draft.confirmed.get(&**view.language.tag()) else { continue };
        let mut unrecorded = Vec::new();
        for (file, entry) in view.messages() {
            let Owner::Phrase(_) = book.owner(file, entry) else { continue };
            let Some((source_file, source)) = book.source_of(view, &entry.name) else { continue };
            match record.get(&entry.name) {
                None => unrecorded.push(&*entry.name),
                Some(confirmed) => compare(confirmed, (file, entry), (source_file, source), report),
            }
        }
        if !unrecorded.is_empty() && !is_faulty(book, view) {
            tell_unrecorded(view, record, &unrecorded, report);
        }
    }
}

fn compare<'t>(
    confirmed: Confirmed,
    (file, entry): (&'t FileView<'t>, &'t Entry),
    (source_file, source): (&'t FileView<'t>, &'t Entry),
    report: &mut Report<'t>,
) {
    let now = Confirmed::now(source, entry);
    if now.source == confirmed.source {
        return;
    }
    let place = source_file.source.columns(&(source.at..source.at));
    let source = format!("{}:{}", source_file.source.path, place.line);
    let id = &entry.name;
    let advice = if now.own == confirmed.own {
        let hint = format!("compare the two, change what no longer fits, then run 'phrasebook confirm {id}'");
        Advice::warning(format!("the source text in {source} has changed since this was translated"), hint)
    } else {
        let hint = "when both say the same, run 'phrasebook confirm'";
        Advice::warning(format!("this text and its source in {source} have both been edited"), hint)
    };
    report.entry(file, entry, advice);
}

fn tell_unrecorded(view: &LanguageView<'_>, record: &Confirmations, ids: &[&str], report: &mut Report<'_>) {
    let named = ids.iter().take(NAMED_MAX).copied().collect::<Vec<_>>().join(", ");
    let more = if ids.len() > NAMED_MAX { " and others" } else { "" };
    let texts =
        if ids.len() == 1 { "one translation is".to_owned() } else { format!("{} translations are", ids.len()) };
    let yet = if *record == Confirmations::default() { "" } else { " yet" };
    let advice = Advice::warning(
        format!("{texts} not confirmed{yet}: {named}{more}"),
        "when a translation says what its source says, run 'phrasebook confirm'",
    );
    let path = format!("{}/{CONFIRMED_FILE}", view.language.tag());
    report.source(&Source::new(&path, ""), 0..0, advice);
}

/// A record that cannot be read confirms nothing, and `metadata` has said so.
fn is_faulty(book: &Book<'_>, view: &LanguageView<'_>) -> bool {
    let path = format!("{}/{CONFIRMED_FILE}", view.language.tag());
    book.draft.faults.iter().any(|fault| fault.source.path == path)
}
