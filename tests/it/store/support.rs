//! Short ways to say what is written and read.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use phrasebook::store::{Collection, Expected, Key, OpenOptions, Record, Space, Stamp, Store, Write, open};
use tempfile::TempDir;

/// A time with a millisecond in it; what is finer is not stored.
pub(crate) const NOON: &str = "2026-11-22T12:00:00.123Z";

pub(crate) fn team(id: &str) -> Space {
    Space::Team(id.into())
}

pub(crate) fn phrase(team_id: &str, id: &str) -> Key {
    Key { space: team(team_id), collection: Collection::Phrases, id: id.into() }
}

pub(crate) fn stamp() -> Stamp {
    Stamp { at: NOON.parse().unwrap(), by: "token-1".into(), note: Some("why: žodžiai".into()) }
}

pub(crate) fn write(key: Key, expected: Expected, body: Option<&str>) -> Write {
    Write { key, expected, stamp: stamp(), body: body.map(Arc::from) }
}

pub(crate) fn put(key: &Key, body: &str) -> Write {
    write(key.clone(), Expected::Any, Some(body))
}

pub(crate) fn delete(key: &Key) -> Write {
    write(key.clone(), Expected::Any, None)
}

/// Commits one write.
pub(crate) async fn commit(store: &dyn Store, write: Write) -> Record {
    store.commit(vec![write]).await.unwrap().remove(0)
}

pub(crate) async fn export(store: &dyn Store) -> Vec<Record> {
    let mut records = Vec::new();
    store
        .export(&mut |record| {
            records.push(record);
            Ok(())
        })
        .await
        .unwrap();
    records.sort_by(|one, other| (&one.key, one.revision).cmp(&(&other.key, other.revision)));
    records
}

pub(crate) fn ids(records: &[Record]) -> Vec<String> {
    records.iter().map(|record| record.key.id.to_string()).collect()
}

pub(crate) fn bodies(records: &[Record]) -> Vec<Option<String>> {
    records.iter().map(|record| record.body.as_ref().map(ToString::to_string)).collect()
}

/// A sled store in a folder of its own.
pub(crate) struct SledFolder(TempDir);

impl SledFolder {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn open(&self) -> Arc<dyn Store> {
        open(&OpenOptions::new(self.0.path())).unwrap()
    }
}

pub(crate) fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A folder in memory where there is one: for what is no test of the disk.
pub(crate) fn fast_folder() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap()
}

pub(crate) fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}

pub(crate) fn later(seconds: i64) -> Timestamp {
    NOON.parse::<Timestamp>().unwrap() + jiff::SignedDuration::from_secs(seconds)
}

/// Numbers that look like chance; the same seed gives the same ones.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A new seed, or the one in `PHRASEBOOK_TEST_SEED`, to repeat a run. It is printed.
    pub(crate) fn seed() -> u64 {
        let given = std::env::var("PHRASEBOOK_TEST_SEED").ok().map(|seed| seed.parse().unwrap());
        let nanoseconds = Timestamp::now().as_nanosecond();
        let seed = given.unwrap_or_else(|| u64::try_from(nanoseconds % 1_000_000_007).unwrap());
        println!("PHRASEBOOK_TEST_SEED={seed}");
        seed
    }

    /// `SplitMix64`.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap()
    }
}
