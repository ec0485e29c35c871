//! What is opened, and what is refused with a word on what to do.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use phrasebook::store::{
    Collection, Key, OpenOptions, Record, STAMP_BYTES_MAX, Space, Store, StoreError, open, verify,
};
use tempfile::TempDir;
use xxhash_rust::xxh3::xxh3_64;

use super::support::{SledFolder, bodies, commit, delete, export, later, phrase, put, run, stamp, team};

/// Keys and values as each version of the layout wrote them, in hexadecimal. These files never change; a later version gets
/// another.
const VERSION_1: &str = include_str!("fixtures/version-1.txt");
const VERSION_2: &str = include_str!("fixtures/version-2.txt");
const VERSION_3: &str = include_str!("fixtures/version-3.txt");
const VERSION_4: &str = include_str!("fixtures/version-4.txt");
const VERSION_5: &str = include_str!("fixtures/version-5.txt");
const VERSION_6: &str = include_str!("fixtures/version-6.txt");

/// The log without the store. Threads of sled's that end an earlier writing may hold its lock for a moment longer.
pub(super) fn raw(folder: &Path) -> sled::Db {
    let config = sled::Config::new().path(folder.join("store")).segment_size(2 * 1024 * 1024).flush_every_ms(None);
    let is_locked = |fault: &sled::Error| fault.to_string().contains("could not acquire lock");
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        match config.open() {
            Err(fault) if is_locked(&fault) && Instant::now() < deadline => std::thread::yield_now(),
            other => return other.unwrap(),
        }
    }
}

fn unhex(text: &str) -> Vec<u8> {
    text.as_bytes().chunks(2).map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

/// What stands in the fixture, written by the present version.
async fn write_sample(store: &dyn Store) {
    let server = Key { space: Space::Server, collection: Collection::Teams, id: "acme".into() };
    commit(store, put(&server, "{\"name\":\"Acme\"}")).await;
    let mut plain = put(&phrase("acme", "greeting"), "{\"text\":\"Labas, ąžuole\"}");
    plain.stamp.note = None;
    plain.stamp.at = later(-3600);
    commit(store, plain).await;
    commit(store, put(&phrase("acme", "greeting"), "{\"text\":\"Sveiki\"}")).await;
    commit(store, put(&phrase("acme", "gone"), "1")).await;
    commit(store, delete(&phrase("acme", "gone"))).await;
    commit(store, put(&phrase("acme", "long"), &"0123456789".repeat(1700))).await;
}

/// What only the fixtures from version 5 on have: revisions that were replaced together.
async fn write_many(store: &dyn Store) {
    for body in ["first", "second", "third"] {
        let keys = (0..9).map(|number| phrase("many", &format!("p{number}")));
        store.commit(keys.map(|key| put(&key, body)).collect()).await.unwrap();
    }
}

#[test]
fn records_of_every_version_are_read() {
    run(async {
        for version in [VERSION_1, VERSION_2, VERSION_3, VERSION_4] {
            read_sample(version).await;
        }
        for version in [VERSION_5, VERSION_6] {
            let (old, new) = (folder_with(version), SledFolder::new());
            let (store, present) = (old.open(), new.open());
            write_sample(&*present).await;
            write_many(&*present).await;
            assert_eq!(export(&*store).await, export(&*present).await);
            write_many(&*store).await;
            let history = store.revisions(&phrase("many", "p4"), None, 10).await.unwrap();
            let written = ["third", "second", "first", "third", "second", "first"];
            assert_eq!(bodies(&history), written.map(|body| Some(body.to_owned())));
        }
    });
}

fn folder_with(content: &str) -> SledFolder {
    let folder = SledFolder::new();
    fs::create_dir(folder.path().join("store")).unwrap();
    let db = raw(folder.path());
    for line in content.lines() {
        let (key, value) = line.split_once(' ').unwrap();
        db.insert(unhex(key), unhex(value)).unwrap();
    }
    db.flush().unwrap();
    folder
}

async fn read_sample(content: &str) {
    let (old, new) = (folder_with(content), SledFolder::new());
    let (store, present) = (old.open(), new.open());
    write_sample(&*present).await;
    assert_eq!(export(&*store).await, export(&*present).await);
    let changes = store.changes(&team("acme"), 0, 10).await.unwrap();
    assert_eq!(changes.iter().map(|record| record.change).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(bodies(&changes)[3], None);
    assert_eq!(changes[0].stamp.note, None);
    assert_eq!(changes[1].stamp, stamp());
    assert_eq!(verify(&*store, &mut |_| {}).await.unwrap().revisions, 6);
    let next = commit(&*store, put(&phrase("acme", "greeting"), "3")).await;
    assert_eq!((next.revision, next.change), (3, 6));
    drop(store);
    let store = old.open();
    assert_eq!(store.sequence(&team("acme")).await.unwrap(), 6);
    store.erase(&team("acme")).await.unwrap();
    drop(store);
    let next = commit(&*old.open(), put(&phrase("acme", "greeting"), "4")).await;
    assert_eq!((next.revision, next.change), (1, 7));
}

/// A server of an earlier version would not find the numbers of later changes and would give them out again.
#[test]
fn a_store_of_an_earlier_version_becomes_one_of_the_present() {
    for earlier in [VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5] {
        let folder = folder_with(earlier);
        drop(folder.open());
        let schema = raw(folder.path()).get(b"mschema").unwrap().unwrap();
        assert_eq!(schema.last_chunk(), Some(&6_u64.to_le_bytes()));
    }
}

/// Lists of changes and of replaced revisions have those of several spaces, so an erasure writes them anew.
#[test]
fn an_erasure_leaves_no_name_on_record() {
    let folder = SledFolder::new();
    let keys = |number| ["gone", "kept"].map(|space| phrase(space, &format!("{space}-{number}")));
    run(async {
        let store = folder.open();
        for number in 0..150 {
            let ten = (0..10).flat_map(|one| keys((number + one) % 20));
            store.commit(ten.map(|key| put(&key, &format!("of {}", key.id))).collect()).await.unwrap();
        }
        let kept = |records: Vec<Record>| records.into_iter().filter(|record| record.key.space == team("kept"));
        let before = export(&*store).await;
        store.erase(&team("gone")).await.unwrap();
        assert_eq!(export(&*store).await, kept(before).collect::<Vec<_>>());
        assert_eq!(store.changes(&team("kept"), 0, 2000).await.unwrap().len(), 1500);
        let journal = fs::read(folder.path().join("store/journal")).unwrap();
        assert!(journal.iter().all(|byte| *byte == 0), "the journal still has something");
    });
    let names = names_in(&folder);
    assert_eq!(names("gone-"), 0);
    assert!(names("kept-") > 300, "{}", names("kept-"));
}

/// The power failed before the log was on the disk: nothing can be lost, and no restore is asked for.
#[test]
fn a_beginning_that_was_cut_short_begins_anew() {
    let written = SledFolder::new();
    run(async { commit(&*written.open(), put(&phrase("acme", "p"), "1")).await });
    for file in ["db", "conf", "snap.0000000000000000", "blobs/7"] {
        let folder = SledFolder::new();
        let store = folder.path().join("store");
        fs::create_dir_all(store.join("blobs")).unwrap();
        fs::write(store.join(file), [7; 3000]).unwrap();
        fs::write(store.join("beginning"), []).unwrap();
        run(async {
            let store = folder.open();
            assert_eq!(export(&*store).await, []);
            commit(&*store, put(&phrase("acme", "p"), "1")).await;
        });
        assert!(!store.join("beginning").exists() && !store.join("blobs/7").exists(), "{file}");
        run(async { assert_eq!(export(&*folder.open()).await, export(&*written.open()).await) });
    }
}

/// Somebody starts the server while the log is elsewhere, and brings it back.
#[test]
fn a_log_that_comes_back_is_not_taken_for_a_beginning() {
    let folder = SledFolder::new();
    let (log, elsewhere) = (folder.path().join("store/db"), folder.path().join("elsewhere"));
    run(async { commit(&*folder.open(), put(&phrase("acme", "p"), "1")).await });
    fs::rename(&log, &elsewhere).unwrap();
    assert!(matches!(refusal(folder.path()), StoreError::Damaged(_)));
    fs::write(folder.path().join("store/beginning"), []).unwrap();
    fs::rename(&elsewhere, &log).unwrap();
    run(async { assert_eq!(export(&*folder.open()).await.len(), 1) });
}

/// What was imported may have a lower number than what is there, and is in a later group.
#[test]
fn an_erasure_finds_what_came_out_of_order() {
    let folder = SledFolder::new();
    run(async {
        let (store, key) = (folder.open(), |id: &str| phrase("gone", id));
        let imported = |id, change| Record { key: key(id), revision: 1, change, stamp: stamp(), body: None };
        store.import(vec![imported("gone-1000", 1000)]).await.unwrap();
        for number in 1001..1100 {
            commit(&*store, put(&key(&format!("gone-{number}")), "x")).await;
        }
        store.import(vec![imported("gone-5", 5)]).await.unwrap();
        store.erase(&team("gone")).await.unwrap();
    });
    assert_eq!(names_in(&folder)("gone-"), 0);
}

/// How many entries of the log have a word in their key or value.
fn names_in(folder: &SledFolder) -> impl Fn(&str) -> usize {
    let entries: Vec<_> = raw(folder.path()).iter().map(Result::unwrap).collect();
    let has = |bytes: &[u8], word: &str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
    move |word| entries.iter().filter(|(key, value)| has(key, word) || has(value, word)).count()
}

/// A replaced revision that is not where it was put, and one whose entry was changed.
#[test]
fn a_history_with_a_hole_is_damage() {
    let folder = SledFolder::new();
    run(async { write_many(&*folder.open()).await });
    let db = raw(folder.path());
    let (key, value) = db.scan_prefix(b"o").next().unwrap().unwrap();
    drop(db);
    let place = |name: &[u8]| value.windows(name.len()).position(|part| part == name).unwrap() - 4;
    let item = place(b"many\0pp4")..place(b"many\0pp5");
    assert!(item.len() < 100, "it says only where it differs from the next revision: {}", item.len());
    let changed = item.map(|place| {
        let mut changed = value.to_vec();
        changed[place] ^= 1;
        changed
    });
    let damages = changed.chain([value[..value.len() / 2].to_vec(), Vec::new()]).map(Some);
    for damage in damages.chain([None]) {
        let db = raw(folder.path());
        damage.map_or_else(|| db.remove(&key), |damage| db.insert(&key, damage)).unwrap();
        drop(db);
        run(async {
            let store = folder.open();
            let key = phrase("many", "p4");
            assert_eq!(store.get(&key).await.unwrap().unwrap().revision, 3, "the newest can be read");
            for answer in [store.revisions(&key, None, 10).await, store.revision(&key, 1).await.map(|_| Vec::new())] {
                assert!(matches!(answer, Err(StoreError::Damaged(_))), "{answer:?}");
            }
            assert!(verify(&*store, &mut |_| {}).await.is_err());
        });
    }
}

/// The present version still writes what is in the fixture. When that changes on purpose, the fixture stays and this test
/// gets a fixture of the new version.
#[test]
fn the_layout_is_that_of_the_fixture() {
    let folder = SledFolder::new();
    run(async {
        let store = folder.open();
        write_sample(&*store).await;
        write_many(&*store).await;
    });
    let db = raw(folder.path());
    let lines = db.iter().map(|entry| {
        let (key, value) = entry.unwrap();
        format!("{} {}\n", hex(&key), hex(&value))
    });
    let written: String = lines.collect();
    assert!(written == VERSION_6, "{written}");
}

fn refusal(data: &Path) -> StoreError {
    open(&OpenOptions::new(data)).map(drop).unwrap_err()
}

#[test]
fn a_later_layout_is_refused() {
    let folder = SledFolder::new();
    drop(folder.open());
    let (key, content) = (b"mschema", 7_u64.to_le_bytes());
    let sum = xxh3_64(&[&key[..], &content].concat()).to_le_bytes();
    let db = raw(folder.path());
    db.insert(key, [&[1][..], &sum, &content].concat()).unwrap();
    db.flush().unwrap();
    drop(db);
    let fault = refusal(folder.path());
    assert!(matches!(&fault, StoreError::CannotOpen(text) if text.contains("later version")), "{fault:?}");
}

#[test]
fn a_record_of_an_unknown_version_is_damage() {
    run(async {
        let folder = SledFolder::new();
        commit(&*folder.open(), put(&phrase("acme", "p"), "1")).await;
        let db = raw(folder.path());
        let key = b"hacme\0pp";
        let mut value = db.get(key).unwrap().unwrap().to_vec();
        value[0] = 9;
        db.insert(key, value).unwrap();
        db.flush().unwrap();
        drop(db);
        let store = folder.open();
        let answer = store.get(&phrase("acme", "p")).await;
        assert!(matches!(&answer, Err(StoreError::Damaged(text)) if text.contains("version 9")), "{answer:?}");
        assert_eq!(store.get(&phrase("acme", "q")).await, Ok(None), "the others can be read");
    });
}

/// Bytes of one record under the name of another are not that other record.
#[test]
fn a_record_in_the_wrong_place_is_damage() {
    run(async {
        let folder = SledFolder::new();
        let store = folder.open();
        commit(&*store, put(&phrase("acme", "p"), "1")).await;
        commit(&*store, put(&phrase("acme", "q"), "2")).await;
        drop(store);
        let db = raw(folder.path());
        let value = db.get(b"hacme\0pp").unwrap().unwrap();
        db.insert(b"hacme\0pq", value).unwrap();
        db.flush().unwrap();
        drop(db);
        let answer = folder.open().get(&phrase("acme", "q")).await;
        assert!(matches!(answer, Err(StoreError::Damaged(_))), "{answer:?}");
    });
}

/// It was whole when it got its name, and parts of it may be in the tree.
#[test]
fn a_damaged_intent_is_refused_and_a_draft_of_one_is_nothing() {
    let folder = SledFolder::new();
    run(async { commit(&*folder.open(), put(&phrase("acme", "p"), "1")).await });
    let file = |name: &str| folder.path().join("store").join(name);
    fs::write(file("intent.draft"), "a part of it").unwrap();
    drop(folder.open());
    for content in ["", "a part of it"] {
        fs::write(file("intent"), content).unwrap();
        let fault = refusal(folder.path());
        let StoreError::Damaged(text) = &fault else { panic!("{fault:?}") };
        assert!(text.contains("a large commit") && text.contains("nothing of it is served"), "{text}");
        assert!(file("intent").exists(), "it is left for whoever looks into it");
    }
    fs::remove_file(file("intent")).unwrap();
    assert_eq!(run(async { export(&*folder.open()).await.len() }), 1);
}

/// sled puts a page that is too large into a file of its own, which nobody syncs.
#[test]
fn the_largest_records_stay_inside_the_log() {
    let folder = SledFolder::new();
    run(async {
        let store = folder.open();
        for round in 0..2 {
            let writes = (0..200).map(|number| {
                let mut write = put(&phrase("acme", &format!("p{number:03}")), &"x".repeat(16 * 1024));
                write.stamp.by = "by".into();
                write.stamp.note = Some(format!("{round}").repeat(STAMP_BYTES_MAX - 2).into());
                write
            });
            store.commit(writes.collect()).await.unwrap();
        }
    });
    assert_eq!(fs::read_dir(folder.path().join("store/blobs")).unwrap().count(), 0);
}

/// Writes that were acknowledged and are missing at the end of the log: it looks whole, and it is not.
#[test]
fn a_log_from_an_older_copy_is_refused() {
    run(async {
        let folder = SledFolder::new();
        commit(&*folder.open(), put(&phrase("acme", "p"), "1")).await;
        let log = folder.path().join("store/db");
        let old = fs::read(&log).unwrap();
        commit(&*folder.open(), put(&phrase("acme", "p"), "2")).await;
        fs::write(&log, old).unwrap();
        for snapshot in fs::read_dir(folder.path().join("store")).unwrap().map(|entry| entry.unwrap().path()) {
            if snapshot.to_string_lossy().contains("snap.") {
                fs::remove_file(snapshot).unwrap();
            }
        }
        let fault = refusal(folder.path());
        assert!(matches!(&fault, StoreError::Damaged(text) if text.contains("acknowledged are missing")), "{fault:?}");
    });
}

#[test]
fn a_place_that_is_no_folder_is_refused() {
    let place = TempDir::new().unwrap();
    fs::write(place.path().join("store"), "a file").unwrap();
    let fault = refusal(place.path());
    assert!(matches!(&fault, StoreError::CannotOpen(text) if text.contains("--data names another")), "{fault:?}");
}

/// Where the test may mount a file system that cannot be written to.
#[test]
fn a_read_only_file_system_is_refused() {
    let place = TempDir::new().unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "ro", "tmpfs"]).arg(place.path()).output();
    if !mounted.is_ok_and(|mounted| mounted.status.success()) {
        return;
    }
    let fault = refusal(place.path());
    assert!(Command::new("umount").arg(place.path()).status().unwrap().success());
    assert!(matches!(&fault, StoreError::CannotOpen(text) if text.contains("read-only")), "{fault:?}");
}
