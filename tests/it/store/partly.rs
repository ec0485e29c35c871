//! A store of which a part is damaged: that part is an error, and the rest goes on.

use std::fs;
use std::sync::Arc;

use futures_util::future::join_all;
use phrasebook::store::dump::{self, Dumper};
use phrasebook::store::{Record, StoreError, Write};

use super::opening::raw;
use super::support::{SledFolder, commit, export, later, phrase, put, run, stamp, team};

/// Turns a bit in the entry under a key.
fn damage(folder: &SledFolder, key: &[u8]) {
    let db = raw(folder.path());
    let mut value = db.get(key).unwrap().unwrap().to_vec();
    *value.last_mut().unwrap() ^= 1;
    db.insert(key, value).unwrap();
    db.flush().unwrap();
}

/// A folder in which the phrase `p` of `torn` is damaged, and the newest change of `lost`.
async fn damaged() -> SledFolder {
    let folder = SledFolder::new();
    let store = folder.open();
    for space in ["torn", "lost", "fine"] {
        commit(&*store, put(&phrase(space, "p"), "1")).await;
    }
    drop(store);
    damage(&folder, b"htorn\0pp");
    damage(&folder, b"clost\0\0\0\0\0\0\0\0\x01");
    folder
}

fn record(space: &str, id: &str, change: u64) -> Record {
    Record { key: phrase(space, id), revision: 1, change, stamp: stamp(), body: Some("1".into()) }
}

fn is_damaged<T>(answer: &Result<T, StoreError>) -> bool {
    matches!(answer, Err(StoreError::Damaged(text)) if text.contains("only what is whole is served"))
}

#[test]
fn a_damaged_record_refuses_its_own_commit_alone() {
    run(async {
        let folder = damaged().await;
        let store = folder.open();
        let own = |number: usize| put(&phrase("fine", &format!("n{number}")), "1");
        let commits = (0..60).map(|number| {
            let other = match number % 3 {
                0 => Some(put(&phrase("torn", "p"), "2")),
                1 => Some(put(&phrase("lost", &format!("n{number}")), "2")),
                _ => None,
            };
            store.commit([own(number)].into_iter().chain(other).collect::<Vec<Write>>())
        });
        for (number, answer) in join_all(commits).await.into_iter().enumerate() {
            assert!(if number % 3 < 2 { is_damaged(&answer) } else { answer.is_ok() }, "{number}: {answer:?}");
            let written = store.get(&phrase("fine", &format!("n{number}"))).await.unwrap();
            assert_eq!(written.is_some(), number % 3 == 2, "{number}");
        }
        for (space, id, change) in [("torn", "p", 9), ("lost", "n", 9)] {
            let answer = store.import(vec![record("fine", "imported", 22), record(space, id, change)]).await;
            assert!(is_damaged(&answer), "{answer:?}");
            assert_eq!(store.get(&phrase("fine", "imported")).await, Ok(None));
        }
        assert_eq!(store.health(), Ok(()));
        assert_eq!(store.sequence(&team("fine")).await, Ok(21), "refused writes take no number");
    });
}

#[test]
fn a_dump_is_looked_into_once_for_all_reads_of_what_is_damaged() {
    run(async {
        let folder = SledFolder::new();
        let store = folder.open();
        commit(&*store, put(&phrase("torn", "p"), "1")).await;
        let made =
            Dumper::new(Arc::clone(&store), folder.path().to_owned(), || later(0)).dump().await.unwrap().unwrap();
        drop(store);
        damage(&folder, b"htorn\0pp");
        let store = folder.open();
        let read = async || match store.get(&phrase("torn", "p")).await {
            Err(StoreError::Damaged(text)) => text,
            other => panic!("{other:?}"),
        };
        let first = read().await;
        assert!(first.ends_with(&*made.display().to_string()), "{first}");
        let bytes = fs::read(&made).unwrap();
        fs::write(&made, "").unwrap();
        assert_eq!(read().await, first, "the dump was not read again");
        let newer = dump::dumps_folder(folder.path()).join("phrasebook-20270101T000000.000Z.dump.gz");
        fs::write(&newer, bytes).unwrap();
        let text = read().await;
        assert!(text.ends_with(&*newer.display().to_string()), "another dump is: {text}");
    });
}

/// Many revisions, and large ones: what is handed over before the damage is met was read without it.
#[test]
fn an_export_does_not_hold_a_long_history_at_once() {
    for (revisions, body) in [(1200, "x".to_owned()), (12, "x".repeat(200_000))] {
        run(async {
            let folder = SledFolder::new();
            let store = folder.open();
            let revision = |number| Record {
                revision: number,
                body: Some(format!("{number} {body}").into()),
                ..record("acme", "p", number)
            };
            let mut records: Vec<Record> = (1..=revisions).map(revision).collect();
            records.push(record("acme", "q", revisions + 1));
            store.import(records.clone()).await.unwrap();

            let mut found = Vec::new();
            let other = Arc::clone(&store);
            let mut take = |record| {
                if found.is_empty() {
                    let other = Arc::clone(&other);
                    let write = async move { commit(&*other, put(&phrase("acme", "p"), "later")).await };
                    std::thread::spawn(|| run(write)).join().unwrap();
                }
                found.push(record);
                Ok(())
            };
            store.export(&mut take).await.unwrap();
            assert!(found.is_sorted_by(|one, next| (&one.key, next.revision) < (&next.key, one.revision)));
            found.sort_by(|one, next| (&one.key, one.revision).cmp(&(&next.key, next.revision)));
            assert!(found == records, "{} of {}", found.len(), records.len());
            assert_eq!(export(&*store).await.len(), records.len() + 1);

            drop((store, other));
            damage(&folder, b"racme\0pp\0\0\0\0\0\0\0\0\x01");
            let mut count = 0;
            let mut take = |_| {
                count += 1;
                Ok(())
            };
            let answer = folder.open().export(&mut take).await;
            assert!(is_damaged(&answer) && count > 0, "{count}");
        });
    }
}
