//! Expectations, atomic commits, writers at the same time, erasing.

use std::sync::Arc;

use futures_util::future::join_all;
use phrasebook::store::{Collection, Expected, Key, Space, Store, StoreError, WRITES_MAX};

use super::super::support::{commit, delete, export, later, phrase, put, stamp, team, write};
use super::Engine;

/// What a record is before the write under test.
#[derive(Clone, Copy, Debug)]
enum State {
    Never,
    /// Two texts.
    Second,
    /// Two texts and a deletion.
    Deleted,
    /// The same and a text again.
    Back,
}

const STATES: &[State] = &[State::Never, State::Second, State::Deleted, State::Back];

/// For each expectation and each state: the new revision, or 0 for a conflict; first for a text, then for a deletion.
const TABLE: &[(Expected, [u64; 4], [u64; 4])] = &[
    (Expected::Any, [1, 3, 4, 5], [0, 3, 0, 5]),
    (Expected::Absent, [1, 0, 4, 0], [0, 0, 0, 0]),
    (Expected::Revision(0), [0, 0, 0, 0], [0, 0, 0, 0]),
    (Expected::Revision(1), [0, 0, 0, 0], [0, 0, 0, 0]),
    (Expected::Revision(2), [0, 3, 0, 0], [0, 3, 0, 0]),
    (Expected::Revision(3), [0, 0, 4, 0], [0, 0, 0, 0]),
    (Expected::Revision(4), [0, 0, 0, 5], [0, 0, 0, 5]),
    (Expected::Revision(5), [0, 0, 0, 0], [0, 0, 0, 0]),
    (Expected::Revision(u64::MAX), [0, 0, 0, 0], [0, 0, 0, 0]),
];

async fn bring_into(store: &dyn Store, key: &Key, state: State) {
    let texts: &[Option<&str>] = match state {
        State::Never => &[],
        State::Second => &[Some("1"), Some("2")],
        State::Deleted => &[Some("1"), Some("2"), None],
        State::Back => &[Some("1"), Some("2"), None, Some("4")],
    };
    for text in texts {
        commit(store, write(key.clone(), Expected::Any, *text)).await;
    }
}

pub(crate) async fn every_expectation_meets_every_state(engine: &impl Engine) {
    let store = engine.store();
    let mut number = 0;
    for (expected, texts, deletions) in TABLE {
        for (body, outcomes) in [(Some("new"), texts), (None, deletions)] {
            for (state, outcome) in STATES.iter().zip(outcomes) {
                number += 1;
                let key = phrase("acme", &format!("case-{number}"));
                bring_into(&*store, &key, *state).await;
                let before = store.get(&key).await.unwrap();
                let sequence = store.sequence(&key.space).await.unwrap();
                let answer = store.commit(vec![write(key.clone(), *expected, body)]).await;
                let place = format!("{expected:?}, {body:?}, {state:?}");
                if *outcome == 0 {
                    let actual = before.as_ref().map_or(0, |record| record.revision);
                    let absent = before.as_ref().is_none_or(|record| record.body.is_none());
                    assert_eq!(answer, Err(StoreError::Conflict { key: key.clone(), actual, absent }), "{place}");
                    assert_eq!(store.get(&key).await.unwrap(), before, "{place}");
                    assert_eq!(store.sequence(&key.space).await.unwrap(), sequence, "{place}");
                } else {
                    let record = answer.expect(&place).remove(0);
                    assert_eq!((record.revision, record.body.as_deref()), (*outcome, body), "{place}");
                    assert_eq!(store.get(&key).await.unwrap(), Some(record), "{place}");
                }
            }
        }
    }
    assert_eq!(number, 72);
}

pub(crate) async fn a_commit_is_all_or_nothing(engine: &impl Engine) {
    let store = engine.store();
    let keys: Vec<Key> = (0..5).map(|number| phrase("acme", &format!("p{number}"))).collect();
    commit(&*store, put(&keys[3], "old")).await;
    for culprit in 0..5 {
        let writes = keys.iter().enumerate().map(|(number, key)| {
            let expected = if number == culprit { Expected::Revision(77) } else { Expected::Any };
            write(key.clone(), expected, Some("new"))
        });
        let answer = store.commit(writes.collect()).await;
        assert!(matches!(&answer, Err(StoreError::Conflict { key, .. }) if *key == keys[culprit]), "{answer:?}");
    }
    let found = store.list(&team("acme"), Collection::Phrases, None, 10).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].revision, found[0].body.as_deref()), (1, Some("old")));
    assert_eq!(store.sequence(&team("acme")).await.unwrap(), 1);
}

pub(crate) async fn a_record_stands_once_in_a_commit(engine: &impl Engine) {
    let store = engine.store();
    let key = phrase("acme", "twice");
    let answer = store.commit(vec![put(&key, "1"), put(&key, "2")]).await;
    assert!(matches!(answer, Err(StoreError::TooLarge(_))), "{answer:?}");
    assert_eq!(store.get(&key).await.unwrap(), None);
}

pub(crate) async fn an_empty_commit_is_nothing(engine: &impl Engine) {
    assert_eq!(engine.store().commit(Vec::new()).await, Ok(Vec::new()));
}

pub(crate) async fn answers_say_what_was_written(engine: &impl Engine) {
    let store = engine.store();
    let mut one = put(&phrase("acme", "b"), "B");
    one.stamp.at = later(7) + jiff::SignedDuration::from_nanos(123_456);
    one.stamp.note = None;
    let two = put(&phrase("acme", "a"), "A");
    let answers = store.commit(vec![one.clone(), two.clone()]).await.unwrap();
    let said: Vec<_> = answers.iter().map(|it| (&*it.key.id, it.revision, it.change, it.body.as_deref())).collect();
    assert_eq!(said, [("b", 1, 1, Some("B")), ("a", 1, 2, Some("A"))]);
    assert_eq!(answers[0].stamp.at, later(7), "to the millisecond");
    assert_eq!((answers[0].stamp.note.as_deref(), &answers[1].stamp), (None, &stamp()));
    for answer in &answers {
        assert_eq!(store.get(&answer.key).await.unwrap().as_ref(), Some(answer));
    }
}

pub(crate) async fn one_of_many_writers_wins(engine: &impl Engine) {
    let store = engine.store();
    let key = phrase("acme", "wanted");
    let first = commit(&*store, put(&key, "0")).await;
    let writers = (0..100).map(|number| {
        let (store, key) = (Arc::clone(&store), key.clone());
        let text = number.to_string();
        tokio::spawn(async move { store.commit(vec![write(key, Expected::Revision(1), Some(&text))]).await })
    });
    let answers: Vec<_> = join_all(writers).await.into_iter().map(Result::unwrap).collect();
    let winners: Vec<_> = answers.iter().flatten().flatten().collect();
    assert_eq!(winners.len(), 1);
    assert_eq!(winners[0].revision, first.revision + 1);
    assert_eq!(store.get(&key).await.unwrap().as_ref(), Some(winners[0]));
    let lost = answers.iter().filter(|answer| matches!(answer, Err(StoreError::Conflict { actual: 2, .. })));
    assert_eq!(lost.count(), 99);
}

pub(crate) async fn no_update_of_many_is_lost(engine: &impl Engine) {
    let store = engine.store();
    let key = phrase("acme", "counter");
    commit(&*store, put(&key, "0")).await;
    let writers = (0..8).map(|_| {
        let (store, key) = (Arc::clone(&store), key.clone());
        tokio::spawn(async move {
            let mut done = 0;
            while done < 20 {
                let now = store.get(&key).await.unwrap().unwrap();
                let count: u64 = now.body.as_ref().unwrap().parse().unwrap();
                let next = write(key.clone(), Expected::Revision(now.revision), Some(&(count + 1).to_string()));
                match store.commit(vec![next]).await {
                    Ok(_) => done += 1,
                    Err(StoreError::Conflict { .. }) => {}
                    Err(fault) => panic!("{fault}"),
                }
            }
        })
    });
    for writer in join_all(writers).await {
        writer.unwrap();
    }
    let last = store.get(&key).await.unwrap().unwrap();
    assert_eq!((last.revision, last.body.as_deref()), (161, Some("160")));
    let revisions = store.revisions(&key, None, 1000).await.unwrap();
    let texts: Vec<u64> = revisions.iter().rev().map(|it| it.body.as_ref().unwrap().parse().unwrap()).collect();
    assert_eq!(texts, (0..=160).collect::<Vec<u64>>());
}

pub(crate) async fn writers_of_many_records_do_not_disturb_each_other(engine: &impl Engine) {
    let store = engine.store();
    let writers = (0..300).map(|number| {
        let store = Arc::clone(&store);
        let key = phrase(&format!("team-{}", number % 7), &format!("p{number}"));
        tokio::spawn(async move { store.commit(vec![write(key, Expected::Absent, Some("x"))]).await.unwrap() })
    });
    let records: Vec<_> = join_all(writers).await.into_iter().flat_map(Result::unwrap).collect();
    assert!(records.iter().all(|record| record.revision == 1));
    assert_eq!(export(&*store).await.len(), 300);
}

/// Commits that wait at the same time may be written together; each keeps its own fate.
pub(crate) async fn a_refused_commit_leaves_its_neighbours_alone(engine: &impl Engine) {
    let store = engine.store();
    let commits = (0..60).map(|number| {
        let key = phrase("acme", &format!("p{number}"));
        let expected = if number % 3 == 0 { Expected::Revision(9) } else { Expected::Absent };
        store.commit(vec![write(key, expected, Some("x"))])
    });
    let answers = join_all(commits).await;
    for (number, answer) in answers.iter().enumerate() {
        assert_eq!(answer.is_err(), number % 3 == 0, "{number}: {answer:?}");
    }
    assert_eq!(store.sequence(&team("acme")).await.unwrap(), 40);
}

pub(crate) async fn a_large_commit_is_one_commit(engine: &impl Engine) {
    let store = engine.store();
    let body = "x".repeat(300);
    let writes = |expected| {
        let one = |number| write(phrase("acme", &format!("p{number:05}")), expected, Some(&*body));
        (0..5000).map(one).collect::<Vec<_>>()
    };
    let answers = store.commit(writes(Expected::Absent)).await.unwrap();
    assert_eq!(answers.iter().map(|answer| answer.change).collect::<Vec<_>>(), (1..=5000).collect::<Vec<u64>>());
    let mut again = writes(Expected::Revision(1));
    again[4999].expected = Expected::Revision(2);
    assert!(store.commit(again).await.is_err());
    assert_eq!(store.sequence(&team("acme")).await.unwrap(), 5000);
    let deletions = answers.iter().map(|answer| delete(&answer.key)).collect();
    store.commit(deletions).await.unwrap();
    assert_eq!(store.list(&team("acme"), Collection::Phrases, None, 10).await.unwrap(), []);
    assert_eq!(export(&*store).await.len(), 10_000);
}

pub(crate) async fn a_commit_may_cross_spaces(engine: &impl Engine) {
    let store = engine.store();
    let server = Key { space: Space::Server, collection: Collection::Teams, id: "acme".into() };
    let token = Key { space: team("acme"), collection: Collection::Tokens, id: "t1".into() };
    let owner = Key { space: Space::Server, collection: Collection::TokenOwners, id: "t1".into() };
    let answers = store.commit(vec![put(&server, "{}"), put(&token, "1"), put(&owner, "2")]).await.unwrap();
    let numbers: Vec<u64> = answers.iter().map(|answer| answer.change).collect();
    assert_eq!(numbers, [1, 1, 2]);
    for key in [server, token, owner] {
        assert_eq!(store.get(&key).await.unwrap().unwrap().key, key);
    }
}

pub(crate) async fn what_was_written_is_there_after_reopening(engine: &impl Engine) {
    let store = engine.store();
    let long = "ž".repeat(100_000);
    for (id, body) in [("a", "1"), ("a", "2"), ("b", &long), ("b", "short"), ("c", "3")] {
        commit(&*store, put(&phrase("acme", id), body)).await;
    }
    commit(&*store, delete(&phrase("acme", "c"))).await;
    let before = export(&*store).await;
    let store = engine.reopen(store);
    assert_eq!(export(&*store).await, before);
    assert_eq!(before.len(), 6);
    let stale = store.commit(vec![write(phrase("acme", "a"), Expected::Revision(1), Some("x"))]).await;
    assert!(matches!(stale, Err(StoreError::Conflict { actual: 2, absent: false, .. })), "{stale:?}");
}

pub(crate) async fn erasing_leaves_nothing_but_the_count(engine: &impl Engine) {
    let store = engine.store();
    let long = "long ".repeat(20_000);
    for number in 0..1500 {
        let key = phrase("acme", &format!("p{}", number % 700));
        if number % 100 == 0 {
            commit(&*store, put(&key, &long)).await;
        }
    }
    let many = (0..1500).map(|number| put(&phrase("acme", &format!("q{number}")), "x")).collect();
    store.commit(many).await.unwrap();
    commit(&*store, delete(&phrase("acme", "q5"))).await;
    let space = team("acme");
    let sequence = store.sequence(&space).await.unwrap();
    store.erase(&space).await.unwrap();
    assert_eq!(store.list(&space, Collection::Phrases, None, 10).await.unwrap(), []);
    assert_eq!(store.changes(&space, 0, 10).await.unwrap(), []);
    assert_eq!(store.get(&phrase("acme", "q5")).await.unwrap(), None);
    assert_eq!(store.revisions(&phrase("acme", "q5"), None, 10).await.unwrap(), []);
    assert_eq!(store.revision(&phrase("acme", "p0"), 1).await.unwrap(), None);
    assert_eq!(export(&*store).await, []);
    assert_eq!(store.sequence(&space).await.unwrap(), sequence);
    let store = engine.reopen(store);
    assert_eq!(export(&*store).await, []);
    assert_eq!(store.sequence(&space).await.unwrap(), sequence);
}

/// Ids that begin alike are other spaces all the same.
pub(crate) async fn erasing_leaves_other_spaces_alone(engine: &impl Engine) {
    let store = engine.store();
    let others = ["acm", "acme-2", "acmeo", "ACME", "a", "z"];
    for id in others.iter().chain(&["acme"]) {
        commit(&*store, put(&phrase(id, "p"), "1")).await;
        commit(&*store, put(&phrase(id, "p"), "2")).await;
    }
    let server = Key { space: Space::Server, collection: Collection::Teams, id: "acme".into() };
    commit(&*store, put(&server, "{}")).await;
    store.erase(&team("acme")).await.unwrap();
    for id in others {
        assert_eq!(store.revisions(&phrase(id, "p"), None, 10).await.unwrap().len(), 2, "{id}");
        assert_eq!(store.changes(&team(id), 0, 10).await.unwrap().len(), 2, "{id}");
    }
    assert!(store.get(&server).await.unwrap().is_some());
    assert_eq!(export(&*store).await.len(), 13);
}

pub(crate) async fn erasing_what_is_not_there_is_fine(engine: &impl Engine) {
    let store = engine.store();
    store.erase(&team("nobody")).await.unwrap();
    store.erase(&team("nobody")).await.unwrap();
    assert_eq!(store.sequence(&team("nobody")).await.unwrap(), 0);
}

pub(crate) async fn erased_records_can_be_written_again(engine: &impl Engine) {
    let store = engine.store();
    let key = phrase("acme", "p");
    for body in ["1", "2", "3"] {
        commit(&*store, put(&key, body)).await;
    }
    store.erase(&key.space).await.unwrap();
    let stale = store.commit(vec![write(key.clone(), Expected::Revision(3), Some("x"))]).await;
    assert!(matches!(stale, Err(StoreError::Conflict { actual: 0, absent: true, .. })), "{stale:?}");
    let record = commit(&*store, write(key.clone(), Expected::Absent, Some("new"))).await;
    assert_eq!((record.revision, record.change), (1, 4));
    assert_eq!(store.revisions(&key, None, 10).await.unwrap().first(), Some(&record));
    assert_eq!(store.changes(&key.space, 0, 10).await.unwrap(), [record]);
}

/// Who stops waiting for an answer takes nothing back and breaks nothing.
pub(crate) async fn an_abandoned_commit_happens_or_does_not(engine: &impl Engine) {
    let store = engine.store();
    for number in 0..50 {
        let waiting = store.commit(vec![put(&phrase("acme", &format!("p{number}")), "x")]);
        tokio::select! { biased; _ = waiting => {}, () = std::future::ready(()) => {} }
    }
    let last = commit(&*store, put(&phrase("acme", "last"), "x")).await;
    let changes = store.changes(&team("acme"), 0, 100).await.unwrap();
    assert_eq!(changes.len() as u64, last.change);
}

pub(crate) async fn the_store_is_well(engine: &impl Engine) {
    assert_eq!(engine.store().health(), Ok(()));
    assert_eq!(WRITES_MAX, 50_000, "imports rely on it");
}

/// Whoever looked at a record before it was erased must not go on from what it was.
pub(crate) async fn writers_go_on_while_a_space_is_erased(engine: &impl Engine) {
    let store = engine.store();
    let space = team("acme");
    let writers = (0..8).map(|writer| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            for number in 0..60 {
                let keys =
                    [phrase("acme", &format!("p{}", (writer + number) % 3)), phrase("other", &format!("w{writer}"))];
                store.commit(keys.iter().map(|key| put(key, "x")).collect()).await.unwrap();
            }
        })
    });
    let writers = join_all(writers);
    let erasures = async {
        for _ in 0..20 {
            store.erase(&space).await.unwrap();
        }
    };
    let (writers, ()) = tokio::join!(writers, erasures);
    for writer in writers {
        writer.unwrap();
    }
    assert_eq!(store.sequence(&space).await.unwrap(), 480);
    let changes = store.changes(&space, 0, 1000).await.unwrap();
    assert_eq!(changes.len(), export(&*store).await.iter().filter(|record| record.key.space == space).count());
    let numbers: Vec<u64> = changes.iter().map(|record| record.change).collect();
    assert_eq!(numbers, (481 - changes.len() as u64..=480).collect::<Vec<_>>());
    for id in ["p0", "p1", "p2"] {
        let of_one = changes.iter().filter(|record| *record.key.id == *id).map(|record| record.revision);
        assert_eq!(of_one.clone().collect::<Vec<_>>(), (1..=of_one.count() as u64).collect::<Vec<_>>(), "{id}");
    }
}
