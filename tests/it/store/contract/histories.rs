//! The revisions of many records that are written together, of several spaces.

use phrasebook::store::{Key, Record, Store};

use super::super::support::{commit, delete, export, phrase, put, team};
use super::Engine;

const TEAMS: [&str; 3] = ["acm", "acme", "acme-2"];
const ROUNDS: usize = 21;

fn keys() -> Vec<Key> {
    TEAMS.iter().flat_map(|id| (0..9).map(move |number| phrase(id, &format!("p{number}")))).collect()
}

/// Writes all of them together, again and again: short texts, long ones, deletions. The answer is everything that was written.
async fn write_rounds(store: &dyn Store, keys: &[Key]) -> Vec<Record> {
    let long = "long ".repeat(5000);
    let mut written = Vec::new();
    for round in 0..ROUNDS {
        let writes = keys.iter().enumerate().map(|(number, key)| match (round + number) % 10 {
            3 if round > 0 => delete(key),
            5 => put(key, &long),
            7 => put(key, long.get(..6000).unwrap_or_default()),
            _ => put(key, &format!("{number} in round {round}")),
        });
        written.extend(store.commit(writes.collect()).await.unwrap());
    }
    written
}

async fn assert_histories(store: &dyn Store, keys: &[Key], written: &[Record]) {
    for key in keys {
        let mut history: Vec<_> = written.iter().filter(|record| record.key == *key).cloned().collect();
        history.reverse();
        assert_eq!(store.revisions(key, None, 100).await.unwrap(), history);
        for (place, record) in history.iter().enumerate() {
            assert_eq!(store.revision(key, record.revision).await.unwrap().as_ref(), Some(record));
            let page: Vec<_> = history.iter().skip(place + 1).take(3).cloned().collect();
            assert_eq!(store.revisions(key, Some(record.revision), 3).await.unwrap(), page);
        }
    }
    for id in TEAMS {
        let changes: Vec<_> = written.iter().filter(|record| record.key.space == team(id)).cloned().collect();
        assert_eq!(store.changes(&team(id), 0, 1000).await.unwrap(), changes);
    }
    let mut all = written.to_vec();
    all.sort_by(|one, other| (&one.key, one.revision).cmp(&(&other.key, other.revision)));
    assert_eq!(export(store).await, all);
}

pub(crate) async fn histories_of_many_are_kept(engine: &impl Engine) {
    let store = engine.store();
    let written = write_rounds(&*store, &keys()).await;
    assert_histories(&*store, &keys(), &written).await;
    let store = engine.reopen(store);
    assert_histories(&*store, &keys(), &written).await;
}

pub(crate) async fn an_erasure_leaves_the_histories_of_others(engine: &impl Engine) {
    for gone in TEAMS {
        let store = engine.store();
        for id in TEAMS {
            store.erase(&team(id)).await.unwrap();
        }
        let written = write_rounds(&*store, &keys()).await;
        store.erase(&team(gone)).await.unwrap();
        let (left, kept): (Vec<_>, Vec<_>) = written.into_iter().partition(|record| record.key.space == team(gone));
        assert_histories(&*store, &keys(), &kept).await;
        assert_eq!(store.revision(&left[0].key, 1).await.unwrap(), None);
        let again = commit(&*store, put(&left[0].key, "anew")).await;
        assert_eq!(store.revisions(&again.key, None, 100).await.unwrap(), [again]);
    }
}

/// A history that came in as an import goes on with commits, and the other way round.
pub(crate) async fn a_history_is_of_imports_and_commits(engine: &impl Engine) {
    let (store, other) = (engine.store(), engine.another());
    let mut written = write_rounds(&*store, &keys()).await;
    other.import(written.clone()).await.unwrap();
    written.extend(write_rounds(&*other, &keys()).await);
    assert_histories(&*other, &keys(), &written).await;
    let newer: Vec<_> = written.iter().filter(|record| record.revision > ROUNDS as u64).cloned().collect();
    for records in newer.chunks(5) {
        store.import(records.to_vec()).await.unwrap();
    }
    assert_histories(&*store, &keys(), &written).await;
    written.extend(write_rounds(&*store, &keys()).await);
    assert_histories(&*store, &keys(), &written).await;
}
