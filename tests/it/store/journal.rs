//! What is in the journal and not yet in the log.
//!
//! A copy of the folder of a store that is open is what a process leaves that is killed at this moment.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use phrasebook::store::{Collection, OpenOptions, Record, Store, StoreError, open};
use tempfile::TempDir;

use super::opening::raw;
use super::support::{SledFolder, bodies, commit, copy_folder, export, fast_folder, phrase, put, run, team};

/// Writes some and copies the folder before the store is closed. The answer is the copy and what was written.
fn killed_after(commits: usize) -> (TempDir, Vec<Record>) {
    let (folder, copy) = (SledFolder::new(), fast_folder());
    let records = run(async {
        let store = folder.open();
        write(&*store, commits).await;
        copy_folder(folder.path(), copy.path());
        export(&*store).await
    });
    (copy, records)
}

async fn write(store: &dyn Store, commits: usize) {
    for number in 0..commits {
        commit(store, put(&phrase("acme", &format!("p{}", number % 70)), &format!("{number} ").repeat(300))).await;
    }
}

fn journal(folder: &Path) -> PathBuf {
    folder.join("store/journal")
}

fn log(folder: &Path) -> PathBuf {
    folder.join("store/db")
}

/// Then nothing says how far writes were acknowledged.
fn without_mark(folder: &Path) {
    fs::remove_file(folder.join("store/acknowledged")).unwrap();
}

fn edit(folder: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(journal(folder)).unwrap();
    change(&mut bytes);
    fs::write(journal(folder), bytes).unwrap();
}

/// Where each group starts, the first half of the journal alone.
fn starts(bytes: &[u8]) -> Vec<usize> {
    bytes[..bytes.len() / 2].windows(8).enumerate().filter(|(_, at)| at == b"phrb-jn1").map(|(at, _)| at).collect()
}

async fn assert_holds(folder: &Path, records: &[Record]) {
    let store = open(&OpenOptions::new(folder)).unwrap();
    assert!(export(&*store).await == records);
    let sequence = store.sequence(&team("acme")).await.unwrap();
    assert_eq!(sequence, records.iter().map(|record| record.change).max().unwrap_or(0));
}

fn assert_refused(folder: &Path, why: &str) {
    let refused = open(&OpenOptions::new(folder)).map(drop);
    assert!(matches!(&refused, Err(StoreError::Damaged(text)) if text.contains(why)), "{refused:?}");
}

#[test]
fn what_was_not_in_the_log_yet_is_read_at_the_next_start() {
    // From one group to several turns of the halves.
    for commits in [1, 2, 90, 180, 300, 700] {
        let (copy, records) = killed_after(commits);
        assert_eq!(records.len(), commits);
        run(async {
            assert_holds(copy.path(), &records).await;
            // And once more: the first start left all of it in the log.
            assert_holds(copy.path(), &records).await;
            let store = open(&OpenOptions::new(copy.path())).unwrap();
            let next = commit(&*store, put(&phrase("acme", "p0"), "next")).await;
            assert_eq!(next.change, commits as u64 + 1);
            drop(store);
            let store = open(&OpenOptions::new(copy.path())).unwrap();
            assert_eq!(store.get(&phrase("acme", "p0")).await.unwrap(), Some(next));
        });
    }
}

/// A group whose writing was cut off was not acknowledged; the ones before it were.
#[test]
fn a_group_that_is_not_whole_did_not_happen() {
    let cuts: [fn(&mut Vec<u8>, usize); 3] = [
        |bytes, last| bytes.truncate(last + 100),
        |bytes, last| bytes[last + 200..].fill(0),
        |bytes, last| bytes[last + 30] ^= 1,
    ];
    for cut in cuts {
        let (copy, records) = killed_after(20);
        without_mark(copy.path());
        edit(copy.path(), |bytes| {
            let last = *starts(bytes).last().unwrap();
            cut(bytes, last);
        });
        let newest = records.iter().map(|record| record.change).max().unwrap();
        let before: Vec<_> = records.into_iter().filter(|record| record.change < newest).collect();
        run(assert_holds(copy.path(), &before));
    }
}

/// A large group goes into the journal and into the log at the same time, so a power failure may leave it in the log alone.
/// Wherever the log ends then, all of the group is there or nothing of it.
#[test]
fn a_group_that_only_the_log_has_is_whole_or_did_not_happen() {
    let (folder, before) = (SledFolder::new(), fast_folder());
    let writes = |text: &str| (0..20).map(|id| put(&phrase("acme", &format!("p{id}")), text)).collect::<Vec<_>>();
    run(async { folder.open().commit(writes("before")).await.unwrap() });
    copy_folder(folder.path(), before.path());
    run(async { folder.open().commit(writes("after")).await.unwrap() });
    let (old, new) = (fs::read(log(before.path())).unwrap(), fs::read(log(folder.path())).unwrap());
    let start = (0..new.len()).find(|at| old.get(*at) != Some(&new[*at])).unwrap();
    // The texts at first and after one more group, where the log ends there.
    let texts = |cut: usize| {
        let copy = fast_folder();
        copy_folder(before.path(), copy.path());
        fs::write(log(copy.path()), [&new[..cut], old.get(cut..).unwrap_or_default()].concat()).unwrap();
        let store = open(&OpenOptions::new(copy.path())).unwrap();
        ["at first", "after the next group"].map(|_| {
            let listed = run(store.list(&team("acme"), Collection::Phrases, None, 100)).unwrap();
            assert_eq!(listed.len(), 20);
            run(commit(&*store, put(&phrase("other", "p"), "next")));
            bodies(&listed).into_iter().flatten().collect::<BTreeSet<_>>()
        })
    };
    let all = |text: &str| [0; 2].map(|_| BTreeSet::from([text.to_owned()]));
    let (mut without, mut with) = (start, new.len());
    assert_eq!([texts(without), texts(with)], [all("before"), all("after")]);
    while with - without > 1 {
        let middle = usize::midpoint(without, with);
        if texts(middle) == all("after") { with = middle } else { without = middle }
    }
    for cut in (start.max(with.saturating_sub(8192))..with).step_by(100) {
        assert_eq!(texts(cut), all("before"), "the log ends at {cut}, and all of the group is there from {with} on");
    }
}

/// sled fails in the midst of a batch, on a full disk: the number of the group may be there and other parts of it not.
#[test]
fn a_group_that_the_log_has_in_part_is_completed_from_the_journal() {
    let (copy, records) = killed_after(20);
    let written = fs::read(journal(copy.path())).unwrap();
    run(assert_holds(copy.path(), &records));
    fs::write(journal(copy.path()), written).unwrap();
    let log = raw(copy.path());
    let newest = log.scan_prefix("h").keys().map(Result::unwrap).find(|key| key.ends_with(b"p19")).unwrap();
    assert!(log.remove(newest).unwrap().is_some());
    log.flush().unwrap();
    drop(log);
    run(assert_holds(copy.path(), &records));
}

#[test]
fn a_journal_that_lost_acknowledged_groups_is_refused() {
    let damages: [fn(&mut Vec<u8>); 4] = [
        Vec::clear,
        |bytes| bytes.truncate(5000),
        |bytes| bytes[100] ^= 1,
        |bytes| {
            let last = *starts(bytes).last().unwrap();
            bytes[last + 30] ^= 1;
        },
    ];
    for damage in damages {
        let (copy, _) = killed_after(20);
        edit(copy.path(), damage);
        assert_refused(copy.path(), "acknowledged are missing");
    }
}

/// A log from an older copy, whose groups the journal does not follow.
#[test]
fn a_journal_of_a_later_log_is_refused() {
    let (copy, _) = killed_after(300);
    let (older, _) = killed_after(1);
    for entry in fs::read_dir(copy.path().join("store")).unwrap().map(Result::unwrap) {
        if entry.file_name() != "journal" {
            fs::remove_file(entry.path()).or_else(|_| fs::remove_dir_all(entry.path())).unwrap();
        }
    }
    fs::remove_file(journal(older.path())).unwrap();
    without_mark(older.path());
    copy_folder(older.path(), copy.path());
    assert_refused(copy.path(), "its journal goes on with");
}

#[test]
fn a_store_that_was_closed_needs_no_journal() {
    let folder = SledFolder::new();
    run(async {
        let store = folder.open();
        write(&*store, 200).await;
        let records = export(&*store).await;
        drop(store);
        fs::remove_file(journal(folder.path())).unwrap();
        assert_holds(folder.path(), &records).await;
    });
}
