//! Reads: bodies, lists, revisions, points in time, exports and imports.

use std::sync::Arc;

use phrasebook::store::{Collection, Expected, Key, Record, Space, Store, StoreError};

use super::super::support::{bodies, commit, delete, export, ids, phrase, put, team, write};
use super::Engine;

pub(crate) async fn bodies_come_back_as_they_went_in(engine: &impl Engine) {
    let store = engine.store();
    let sizes = [0, 1, 2, 255, 256, 4095, 16_383, 16_384, 16_385, 32_768, 65_537, 262_144];
    let mut texts: Vec<String> = sizes.iter().map(|size| "x".repeat(*size)).collect();
    texts.extend(
        [r#"{"a": 1}"#, "{\"a\" : 1 }\n", "null", "ąčęėįšųūž", "\u{0}\u{1}", "\"\\u0000\"", "😀"].map(str::to_owned),
    );
    texts.push("čž".repeat(20_000));
    for (number, text) in texts.iter().enumerate() {
        commit(&*store, put(&phrase("acme", &format!("p{number}")), text)).await;
    }
    let store = engine.reopen(store);
    for (number, text) in texts.iter().enumerate() {
        let found = store.get(&phrase("acme", &format!("p{number}"))).await.unwrap().unwrap();
        assert!(found.body.as_deref() == Some(text), "{number}");
    }
}

pub(crate) async fn what_never_was_is_none(engine: &impl Engine) {
    let store = engine.store();
    commit(&*store, put(&phrase("acme", "p"), "1")).await;
    let neighbours = [
        phrase("acme", "p2"),
        phrase("acme", "P"),
        phrase("other", "p"),
        Key { space: Space::Server, ..phrase("acme", "p") },
        Key { collection: Collection::Tokens, ..phrase("acme", "p") },
    ];
    for key in &neighbours {
        assert_eq!(store.get(key).await.unwrap(), None, "{key:?}");
        assert_eq!(store.revision(key, 1).await.unwrap(), None, "{key:?}");
        assert_eq!(store.revisions(key, None, 10).await.unwrap(), [], "{key:?}");
    }
    for revision in [0, 2, u64::MAX] {
        assert_eq!(store.revision(&phrase("acme", "p"), revision).await.unwrap(), None, "{revision}");
    }
    assert_eq!(store.sequence(&team("other")).await.unwrap(), 0);
    assert_eq!(store.changes(&team("other"), 0, 10).await.unwrap(), []);
}

/// After which id, how many at most, and what comes.
const PAGES: &[(Option<&str>, usize, &[&str])] = &[
    (None, 10, &["B", "a", "a-1", "aa", "b", "c9"]),
    (None, 6, &["B", "a", "a-1", "aa", "b", "c9"]),
    (None, 2, &["B", "a"]),
    (None, 1, &["B"]),
    (None, 0, &[]),
    (Some("a"), 2, &["a-1", "aa"]),
    (Some("a-1"), 1, &["aa"]),
    (Some("a-2"), 1, &["aa"]),
    (Some("B"), 10, &["a", "a-1", "aa", "b", "c9"]),
    (Some("A"), 1, &["B"]),
    (Some(""), 1, &["B"]),
    (Some("c9"), 10, &[]),
    (Some("zzz"), 10, &[]),
    (Some("c"), usize::MAX, &["c9"]),
    (Some("b"), 0, &[]),
];

pub(crate) async fn lists_are_paged(engine: &impl Engine) {
    let store = engine.store();
    for id in ["c9", "a", "b", "aa", "B", "a-1"] {
        commit(&*store, put(&phrase("acme", id), id)).await;
    }
    for (after, limit, expected) in PAGES {
        let found = store.list(&team("acme"), Collection::Phrases, *after, *limit).await.unwrap();
        assert_eq!(ids(&found), *expected, "after {after:?}, at most {limit}");
    }
}

pub(crate) async fn lists_know_their_place(engine: &impl Engine) {
    let store = engine.store();
    let spaces = [Space::Server, team("a"), team("a-b"), team("ab"), team("b")];
    for space in &spaces {
        for collection in Collection::ALL {
            let key = Key { space: space.clone(), collection, id: "id".into() };
            commit(&*store, put(&key, &format!("{key:?}"))).await;
        }
    }
    for space in &spaces {
        for collection in Collection::ALL {
            let found = store.list(space, collection, None, 100).await.unwrap();
            let key = Key { space: space.clone(), collection, id: "id".into() };
            assert_eq!(bodies(&found), [Some(format!("{key:?}"))]);
        }
    }
}

pub(crate) async fn names_are_compared_by_their_bytes(engine: &impl Engine) {
    let store = engine.store();
    let longest = "x".repeat(80);
    let names = ["-", "--", "0", "00", "9", "A", "Z", "a", "a-", "a0", "aA", "aa", &longest, "z"];
    for name in names.iter().rev() {
        commit(&*store, put(&phrase("acme", name), "1")).await;
    }
    let found = store.list(&team("acme"), Collection::Phrases, None, 100).await.unwrap();
    assert_eq!(ids(&found), names);
}

pub(crate) async fn deleted_records_are_not_listed(engine: &impl Engine) {
    let store = engine.store();
    for number in 0..30 {
        let key = phrase("acme", &format!("p{number:02}"));
        commit(&*store, put(&key, "1")).await;
        if number % 10 != 0 {
            commit(&*store, delete(&key)).await;
        }
    }
    let found = store.list(&team("acme"), Collection::Phrases, None, 2).await.unwrap();
    assert_eq!(ids(&found), ["p00", "p10"]);
    let rest = store.list(&team("acme"), Collection::Phrases, Some("p10"), 2).await.unwrap();
    assert_eq!(ids(&rest), ["p20"]);
    let deleted = store.get(&phrase("acme", "p01")).await.unwrap().unwrap();
    assert_eq!((deleted.revision, deleted.body), (2, None));
    commit(&*store, write(phrase("acme", "p01"), Expected::Absent, Some("again"))).await;
    let found = store.list(&team("acme"), Collection::Phrases, None, 2).await.unwrap();
    assert_eq!(ids(&found), ["p00", "p01"]);
}

pub(crate) async fn a_long_list_is_complete(engine: &impl Engine) {
    let store = engine.store();
    let id = |number: usize| format!("p{number:05}");
    store.commit((0..3000).map(|number| put(&phrase("acme", &id(number)), "1")).collect()).await.unwrap();
    store.commit((500..2500).map(|number| delete(&phrase("acme", &id(number)))).collect()).await.unwrap();
    let expected: Vec<String> = (0..500).chain(2500..3000).map(id).collect();
    for limit in [1, 7, 100, 499, 501, 999, 1000, 1001, 5000] {
        let found = store.list(&team("acme"), Collection::Phrases, None, limit).await.unwrap();
        assert_eq!(ids(&found), expected[..limit.min(1000)], "{limit}");
    }
    let found = store.list(&team("acme"), Collection::Phrases, Some("p00499"), 1).await.unwrap();
    assert_eq!(ids(&found), ["p02500"], "over a long stretch of deletions");
}

pub(crate) async fn revisions_are_kept(engine: &impl Engine) {
    let store = engine.store();
    let key = phrase("acme", "p");
    let long = "long ".repeat(10_000);
    let texts = [Some("1"), Some(&*long), None, Some("4"), Some("5")];
    let mut written = Vec::new();
    for text in texts {
        written.push(commit(&*store, write(key.clone(), Expected::Any, text)).await);
    }
    for record in &written {
        assert_eq!(store.revision(&key, record.revision).await.unwrap().as_ref(), Some(record));
    }
    written.reverse();
    assert_eq!(store.revisions(&key, None, 100).await.unwrap(), written);
}

/// Before which revision, how many at most, and which come.
const REVISIONS: &[(Option<u64>, usize, &[u64])] = &[
    (None, 10, &[5, 4, 3, 2, 1]),
    (None, 2, &[5, 4]),
    (None, 0, &[]),
    (Some(6), 1, &[5]),
    (Some(5), 1, &[4]),
    (Some(5), 10, &[4, 3, 2, 1]),
    (Some(2), 10, &[1]),
    (Some(1), 10, &[]),
    (Some(0), 10, &[]),
    (Some(u64::MAX), 1, &[5]),
    (Some(4), usize::MAX, &[3, 2, 1]),
];

pub(crate) async fn revisions_are_paged(engine: &impl Engine) {
    let store = engine.store();
    let key = phrase("acme", "p");
    for number in 0..5 {
        commit(&*store, put(&key, &number.to_string())).await;
    }
    for (before, limit, expected) in REVISIONS {
        let found = store.revisions(&key, *before, *limit).await.unwrap();
        let found: Vec<u64> = found.iter().map(|record| record.revision).collect();
        assert_eq!(found, *expected, "before {before:?}, at most {limit}");
    }
}

/// Two records are always written together; a list shows the same text in both.
pub(crate) async fn a_reader_never_sees_half_a_commit(engine: &impl Engine) {
    let store = engine.store();
    let keys: Vec<Key> = (0..40).map(|number| phrase("acme", &format!("p{number:02}"))).collect();
    let writer = {
        let (store, keys) = (Arc::clone(&store), keys.clone());
        tokio::spawn(async move {
            for round in 0..60 {
                let text = round.to_string();
                store.commit(keys.iter().map(|key| put(key, &text)).collect()).await.unwrap();
            }
        })
    };
    let mut looks = 0;
    while !writer.is_finished() || looks == 0 {
        let found = store.list(&team("acme"), Collection::Phrases, None, 100).await.unwrap();
        assert!(found.is_empty() || found.len() == 40);
        assert!(found.windows(2).all(|pair| pair[0].body == pair[1].body), "{:?}", bodies(&found));
        looks += 1;
    }
    writer.await.unwrap();
}

/// Writes go on while the export is handed over; it shows the start of it, every commit whole.
pub(crate) async fn an_export_is_one_point_in_time(engine: &impl Engine) {
    let store = engine.store();
    for round in 0..3 {
        let text = round.to_string();
        let writes = (0..1500).map(|number| put(&phrase("acme", &format!("p{number:04}")), &text));
        store.commit(writes.collect()).await.unwrap();
    }
    let before = export(&*store).await;
    let writer = {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            for number in (0..1500).rev() {
                let old = phrase("acme", &format!("p{number:04}"));
                let new = phrase("acme", &format!("p{number:04}-new"));
                if store.commit(vec![delete(&old), put(&new, "new")]).await.is_err() {
                    break;
                }
            }
        })
    };
    let during = export(&*store).await;
    let sequence = during.iter().map(|record| record.change).max().unwrap();
    assert_eq!(during.len() as u64, sequence, "every change up to one number and none after it");
    assert_eq!(sequence % 2, 0, "no commit of two is cut in half");
    let old: Vec<Record> = during.into_iter().filter(|record| record.change <= 4500).collect();
    assert_eq!(old, before);
    writer.await.unwrap();
}

pub(crate) async fn an_export_may_be_stopped(engine: &impl Engine) {
    let store = engine.store();
    store.commit((0..50).map(|number| put(&phrase("acme", &format!("p{number}")), "1")).collect()).await.unwrap();
    let mut taken = 0;
    let full = StoreError::Full { path: "elsewhere".to_owned() };
    let answer = store
        .export(&mut |_| {
            taken += 1;
            if taken == 7 { Err(full.clone()) } else { Ok(()) }
        })
        .await;
    assert_eq!((answer, taken), (Err(full.clone()), 7));
    assert_eq!(export(&*store).await.len(), 50);
}

async fn fill(store: &dyn Store) {
    let long = "long ".repeat(10_000);
    for team_id in ["a", "b"] {
        for number in 0..200 {
            let key = phrase(team_id, &format!("p{}", number % 90));
            let body = if number % 50 == 0 { &*long } else { "short" };
            let write = if number % 7 == 6 { delete(&key) } else { put(&key, body) };
            // A deletion of what is not there is refused, which leaves the store as varied as it should be.
            let _refused = store.commit(vec![write]).await;
        }
    }
    let key = Key { space: Space::Server, collection: Collection::Teams, id: "a".into() };
    commit(store, put(&key, "{}")).await;
}

async fn assert_same(one: &dyn Store, other: &dyn Store) {
    let records = export(one).await;
    assert_eq!(export(other).await, records);
    for space in [Space::Server, team("a"), team("b")] {
        assert_eq!(other.sequence(&space).await, one.sequence(&space).await);
        assert_eq!(other.changes(&space, 0, 1000).await, one.changes(&space, 0, 1000).await);
        for collection in Collection::ALL {
            let list = one.list(&space, collection, None, 1000).await;
            assert_eq!(other.list(&space, collection, None, 1000).await, list);
        }
    }
    for record in &records {
        assert_eq!(other.get(&record.key).await, one.get(&record.key).await);
        assert_eq!(other.revision(&record.key, record.revision).await.unwrap().as_ref(), Some(record));
    }
    assert!(records.len() > 250, "{}", records.len());
}

pub(crate) async fn an_import_gives_the_same_store(engine: &impl Engine) {
    let (store, other) = (engine.store(), engine.another());
    fill(&*store).await;
    other.import(Vec::new()).await.unwrap();
    for records in export(&*store).await.chunks(37) {
        other.import(records.to_vec()).await.unwrap();
    }
    assert_same(&*store, &*other).await;
    let next = commit(&*other, put(&phrase("a", "new"), "x")).await;
    assert_eq!(next.change, store.sequence(&team("a")).await.unwrap() + 1);
}

pub(crate) async fn an_import_takes_any_order(engine: &impl Engine) {
    let (store, other) = (engine.store(), engine.another());
    fill(&*store).await;
    let mut records = export(&*store).await;
    // A fixed shuffle: by what looks like chance and is not.
    records.sort_by_key(|record| record.change.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(20) ^ record.revision);
    for records in records.chunks(61) {
        other.import(records.to_vec()).await.unwrap();
    }
    assert_same(&*store, &*other).await;
}

/// What an export has begun to hand over stays until it is done.
pub(crate) async fn an_erasure_waits_for_an_export(engine: &impl Engine) {
    let store = engine.store();
    let many = (0..2000).map(|number| put(&phrase("acme", &format!("p{number:04}")), "1")).collect();
    store.commit(many).await.unwrap();
    let (begun, beginning) = tokio::sync::oneshot::channel();
    let eraser = {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            beginning.await.unwrap();
            store.erase(&team("acme")).await.unwrap();
        })
    };
    let (mut begun, mut taken) = (Some(begun), 0);
    store
        .export(&mut |_| {
            if let Some(begun) = begun.take() {
                begun.send(()).unwrap();
            }
            taken += 1;
            Ok(())
        })
        .await
        .unwrap();
    assert_eq!(taken, 2000);
    eraser.await.unwrap();
    assert_eq!(export(&*store).await, []);
}
