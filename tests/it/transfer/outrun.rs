//! Somebody else who is faster than an import.

use phrasebook::store::{Expected, WRITES_MAX, Write};
use phrasebook::team::{Commit, State, TeamError};
use phrasebook::transfer::{Action, Format, ImportOptions, Mode};
use serde_json::{Value, json};

use super::{Shop, options};
use crate::support::counting::{Counting, Doing};
use crate::support::desk::statement;

#[test]
fn of_what_is_right_only_the_phrase_is_refused_that_somebody_has_changed() {
    let shop = Shop::new();
    let published = |id: &'static str, text: &str| (id, State::Published, statement("lt", text));
    shop.write(vec![published("changed", "Pirma.")]);
    shop.write(vec![published("changed", "Antra.")]);
    let writes = || {
        [
            ("changed", State::Published, statement("lt", "Sava."), Expected::Revision(1)),
            ("new", State::Published, statement("lt", "Nauja."), Expected::Absent),
            ("leans", State::Published, statement("lt", "Remiasi: { changed }"), Expected::Absent),
        ]
    };
    let together = shop.try_to_write(Commit::AllOrNothing, writes());
    assert!(matches!(together, Err(TeamError::Conflict { actual: 2, .. })), "{together:?}");

    let outcomes = shop.try_to_write(Commit::WhatIsRight, writes()).unwrap();
    let said = &outcomes[0].as_ref().unwrap_err()[0].message;
    assert_eq!(said, "somebody has changed this phrase meanwhile, to revision 2: compare, and send it again");
    assert!(outcomes[1..].iter().all(|outcome| outcome.as_ref().unwrap().revision == Some(1)), "{outcomes:?}");
    assert_eq!(shop.content()["changed"].1.translations["lt"].text, "Antra.");
}

/// What is written when a later part fails is reported as written.
#[test]
fn an_import_that_is_cut_short_says_what_is_written() {
    let shop = Shop::with_store(|store| Counting::beside(store, Some(rival)));
    let phrases: Value = (0..=WRITES_MAX)
        .map(|number| json!({"id": format!("p-{number:05}"), "kind": "prompt", "translations": {"en": {"text": "A.", "title": "A"}}}))
        .collect();
    let file = json!({"format": "phrasebook", "version": 1, "phrases": phrases}).to_string();
    let partial = ImportOptions { mode: Mode::Partial, ..options(Format::Json) };
    let report = shop.import(&partial, file).unwrap();
    assert_eq!((report.totals.created, report.totals.refused), (WRITES_MAX, 1));
    let last = report.phrases.last().unwrap();
    assert_eq!((last.id.as_str(), last.action, last.revision), (LAST, Action::Refused, None));
    assert_eq!(last.faults[0].message, "this was not reached: somebody has changed 'p-50000' meanwhile, to revision 1");
}

const LAST: &str = "p-50000";

/// Somebody else writes [`LAST`] just before it is written.
fn rival(doing: &Doing<'_>) -> Vec<Write> {
    let Doing::Commit(writes) = doing else { return Vec::new() };
    let late = writes.iter().filter(|write| &*write.key.id == LAST);
    late.map(|late| Write { expected: Expected::Any, ..late.clone() }).collect()
}
