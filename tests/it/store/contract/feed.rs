//! The feed of changes.

use std::sync::Arc;

use futures_util::future::join_all;
use phrasebook::store::{Expected, Key, Space, Store};

use super::super::support::{bodies, commit, delete, ids, phrase, put, team, write};
use super::Engine;

pub(crate) async fn changes_are_numbered_without_a_hole(engine: &impl Engine) {
    let store = engine.store();
    for (id, body) in [("a", Some("1")), ("b", Some("2")), ("a", None), ("a", Some("4")), ("b", Some("5"))] {
        commit(&*store, write(phrase("acme", id), Expected::Any, body)).await;
    }
    let changes = store.changes(&team("acme"), 0, 10).await.unwrap();
    let numbers: Vec<(u64, u64)> = changes.iter().map(|record| (record.change, record.revision)).collect();
    assert_eq!(numbers, [(1, 1), (2, 1), (3, 2), (4, 3), (5, 2)]);
    assert_eq!(ids(&changes), ["a", "b", "a", "a", "b"]);
    let texts = [Some("1"), Some("2"), None, Some("4"), Some("5")].map(|text| text.map(str::to_owned));
    assert_eq!(bodies(&changes), texts);
}

/// After which number, how many at most, and which come.
const PAGES: &[(u64, usize, &[u64])] = &[
    (0, 10, &[1, 2, 3, 4, 5]),
    (0, 5, &[1, 2, 3, 4, 5]),
    (0, 2, &[1, 2]),
    (0, 0, &[]),
    (1, 1, &[2]),
    (4, 10, &[5]),
    (5, 10, &[]),
    (6, 10, &[]),
    (u64::MAX, 10, &[]),
    (u64::MAX - 1, 10, &[]),
    (3, usize::MAX, &[4, 5]),
];

pub(crate) async fn changes_are_paged(engine: &impl Engine) {
    let store = engine.store();
    for number in 0..5 {
        commit(&*store, put(&phrase("acme", &format!("p{}", number % 2)), "x")).await;
    }
    for (after, limit, expected) in PAGES {
        let found = store.changes(&team("acme"), *after, *limit).await.unwrap();
        let found: Vec<u64> = found.iter().map(|record| record.change).collect();
        assert_eq!(found, *expected, "after {after}, at most {limit}");
    }
}

pub(crate) async fn each_space_counts_for_itself(engine: &impl Engine) {
    let store = engine.store();
    for (space, count) in [(Space::Server, 3), (team("a"), 2), (team("a-b"), 4), (team("ab"), 1)] {
        for _ in 0..count {
            let key = Key { space: space.clone(), ..phrase("x", "p") };
            commit(&*store, put(&key, "x")).await;
        }
        assert_eq!(store.sequence(&space).await.unwrap(), count);
        assert_eq!(store.changes(&space, 0, 10).await.unwrap().len() as u64, count);
    }
    assert_eq!(store.sequence(&team("b")).await.unwrap(), 0);
}

/// A space that is always written to, one that is now and then, and one that is seldom.
const TURNS: [(&str, u64); 3] = [("always", 1), ("often", 7), ("seldom", 90)];

pub(crate) async fn spaces_take_turns(engine: &impl Engine) {
    let store = engine.store();
    let mut counts = [0; TURNS.len()];
    for number in 0..200 {
        for ((space, every), count) in TURNS.into_iter().zip(&mut counts) {
            if number % every == 0 {
                let id = format!("{space}-{}", number % (3 * every));
                *count += 1;
                assert_eq!(commit(&*store, put(&phrase(space, &id), "x")).await.change, *count);
            }
        }
    }
    for ((space, _), count) in TURNS.into_iter().zip(counts) {
        every_page(&*store, &team(space), 0, count).await;
    }
    store.erase(&team("often")).await.unwrap();
    let store = engine.reopen(store);
    for (space, count) in [("always", counts[0]), ("seldom", counts[2])] {
        every_page(&*store, &team(space), 0, count).await;
    }
    for number in 0..80 {
        commit(&*store, put(&phrase("always", "p"), "x")).await;
        assert_eq!(commit(&*store, put(&phrase("often", "p"), "x")).await.change, counts[1] + number + 1);
    }
    every_page(&*store, &team("always"), 0, counts[0] + 80).await;
    every_page(&*store, &team("often"), counts[1], counts[1] + 80).await;
}

/// The changes of a space are those after `first` up to `last`, from wherever one reads and however many at once.
async fn every_page(store: &dyn Store, space: &Space, first: u64, last: u64) {
    assert_eq!(store.sequence(space).await.unwrap(), last);
    for after in 0..=last + 1 {
        for limit in [1, 5, 1000] {
            let changes = store.changes(space, after, limit).await.unwrap();
            let expected: Vec<u64> = (after.max(first) + 1..=last).take(limit).collect();
            assert_eq!(
                changes.iter().map(|record| record.change).collect::<Vec<_>>(),
                expected,
                "{space:?} after {after}"
            );
            assert!(changes.iter().all(|record| record.key.space == *space));
        }
    }
}

pub(crate) async fn refused_writes_take_no_number(engine: &impl Engine) {
    let store = engine.store();
    for number in 0..5 {
        let key = phrase("acme", &format!("p{number}"));
        let fine = put(&key, "x");
        let refused = write(phrase("acme", "other"), Expected::Revision(3), Some("x"));
        assert!(store.commit(vec![fine.clone(), refused.clone()]).await.is_err());
        assert!(store.commit(vec![refused, fine.clone()]).await.is_err());
        assert_eq!(commit(&*store, fine).await.change, number + 1);
    }
}

/// The reader asks for what is new as fast as it can while many write.
pub(crate) async fn a_reader_who_saw_a_number_saw_all_before_it(engine: &impl Engine) {
    let store = engine.store();
    let writers = (0..6).map(|writer| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            for number in 0..40 {
                let keys = [phrase("acme", &format!("w{writer}-{number}")), phrase("acme", "shared")];
                store.commit(keys.iter().map(|key| put(key, "x")).collect()).await.unwrap();
            }
        })
    });
    let writers = join_all(writers);
    let reader = async {
        let mut seen = 0;
        while seen < 480 {
            let promised = store.sequence(&team("acme")).await.unwrap();
            let news = store.changes(&team("acme"), seen, 7).await.unwrap();
            let expected: Vec<u64> = (seen + 1..).take(news.len()).collect();
            assert_eq!(news.iter().map(|record| record.change).collect::<Vec<_>>(), expected);
            assert!(news.len() as u64 >= (promised - seen).min(7));
            seen += news.len() as u64;
            tokio::task::yield_now().await;
        }
    };
    let (writers, ()) = tokio::join!(writers, reader);
    for writer in writers {
        writer.unwrap();
    }
}

pub(crate) async fn many_writers_leave_no_hole(engine: &impl Engine) {
    let store = engine.store();
    let commits = (0..200).map(|number| {
        let key = phrase("acme", &format!("p{}", number % 11));
        let expected = if number % 2 == 0 { Expected::Any } else { Expected::Revision(number % 5) };
        store.commit(vec![write(key, expected, Some("x"))])
    });
    let answers = join_all(commits).await;
    let mut numbers: Vec<u64> = answers.iter().flatten().flatten().map(|record| record.change).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=numbers.len() as u64).collect::<Vec<_>>());
    assert_eq!(store.sequence(&team("acme")).await.unwrap(), numbers.len() as u64);
    assert!(numbers.len() >= 100);
}

/// Subscribe, look, wait: whoever does it in this order misses nothing.
pub(crate) async fn commits_wake_up_who_waits(engine: &impl Engine) {
    let store = engine.store();
    let mut wakeups = store.wakeups();
    let waiter = {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            let mut rounds = 0;
            while store.sequence(&team("acme")).await.unwrap() < 30 {
                wakeups.changed().await.unwrap();
                rounds += 1;
            }
            rounds
        })
    };
    for number in 0..30 {
        commit(&*store, put(&phrase("acme", &format!("p{number}")), "x")).await;
    }
    assert!(waiter.await.unwrap() <= 30);
    let mut wakeups = store.wakeups();
    wakeups.mark_unchanged();
    commit(&*store, delete(&phrase("acme", "p1"))).await;
    assert!(wakeups.has_changed().unwrap());
}

pub(crate) async fn numbers_go_on_after_an_erasure(engine: &impl Engine) {
    let store = engine.store();
    for round in 0..3 {
        for number in 0..4 {
            let record = commit(&*store, put(&phrase("acme", &format!("p{number}")), "x")).await;
            assert_eq!((record.change, record.revision), (round * 4 + number + 1, 1));
        }
        let changes = store.changes(&team("acme"), 0, 10).await.unwrap();
        assert_eq!(changes.first().map(|record| record.change), Some(round * 4 + 1));
        assert_eq!(changes.len(), 4);
        store.erase(&team("acme")).await.unwrap();
    }
    assert_eq!(store.sequence(&team("acme")).await.unwrap(), 12);
}

pub(crate) async fn numbers_go_on_after_reopening(engine: &impl Engine) {
    let mut store = engine.store();
    for round in 0..4 {
        let record = commit(&*store, put(&phrase("acme", "p"), "x")).await;
        assert_eq!((record.change, record.revision), (round + 1, round + 1));
        store = engine.reopen(store);
    }
}
