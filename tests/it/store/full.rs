//! The disk is full.
//!
//! On a small file system in memory where the test may mount one; where not, the test runs itself again with the recorder under it,
//! which refuses whatever would make the files grow beyond a number of bytes.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use phrasebook::store::{Expected, OpenOptions, Record, Store, StoreError, open};
use tempfile::TempDir;

use super::preload::{dawdler, recorder};
use super::support::{Chance, export, fast_folder, phrase, put, run, write};

const POINTS: usize = 50;
/// How often a flush and a write shall meet on a full disk.
const MEETINGS: usize = 40;
const FLAG: &str = "RECORDER_FULL";
const DAWDLER_FLAG: &str = "DAWDLER_FULL";
/// How long a store may take to notice that there is room again.
const PATIENCE: Duration = Duration::from_secs(10);

/// A file system in memory that is gone with this.
struct Mount(TempDir);

impl Mount {
    /// None where nobody lets us.
    fn small() -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=320m", "tmpfs"]).arg(folder.path()).output();
        mount.is_ok_and(|mounted| mounted.status.success()).then_some(Self(folder))
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg("-l").arg(self.0.path()).status();
        assert!(unmounted.is_ok_and(|status| status.success()) || std::thread::panicking());
    }
}

/// A disk that can be filled up and freed.
enum Disk {
    Small(PathBuf),
    /// The file that says how many bytes there may be, and the folder that is counted.
    Refusing(PathBuf, PathBuf),
}

impl Disk {
    /// Leaves so many bytes of room, as far as the disk knows such a thing.
    fn fill(&self, room: usize) {
        match self {
            Self::Small(place) => {
                let spare = place.join("spare");
                fs::write(&spare, vec![1; room]).unwrap();
                let mut file = File::create(place.join("filler")).unwrap();
                for size in [64 * 1024, 4096] {
                    while file.write_all(&vec![1; size]).is_ok() {}
                }
                fs::remove_file(spare).unwrap();
            }
            Self::Refusing(flag, place) => fs::write(flag, (bytes_in(place) + room as u64).to_string()).unwrap(),
        }
    }

    fn free(&self) {
        match self {
            Self::Small(place) => fs::remove_file(place.join("filler")).unwrap(),
            Self::Refusing(flag, _) => fs::remove_file(flag).unwrap(),
        }
    }
}

fn bytes_in(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { bytes_in(&path) } else { path.metadata().unwrap().len() }).sum()
}

#[test]
fn a_full_disk_stops_writes_until_there_is_room_and_loses_nothing() {
    if let Some(flag) = std::env::var_os(FLAG) {
        let place = PathBuf::from(std::env::var_os("RECORDER_FOLDER").unwrap());
        // Counting files for each write takes its time, so few points where there is another way.
        let points = if Mount::small().is_some() { POINTS / 5 } else { POINTS };
        run(fill_up_again_and_again(points, &place.join("data"), &Disk::Refusing(flag.into(), place.clone())));
        return;
    }
    if let Some(mount) = Mount::small() {
        let place = mount.0.path().join("data");
        fs::create_dir(&place).unwrap();
        run(fill_up_again_and_again(POINTS, &place, &Disk::Small(mount.0.path().to_owned())));
    }
}

/// The other way to be full: it works on every machine, so it is tested on every machine.
#[test]
fn a_quota_is_a_full_disk() {
    if std::env::var_os(FLAG).is_some() {
        return;
    }
    let name = concat!(module_path!(), "::a_full_disk_stops_writes_until_there_is_room_and_loses_nothing");
    let (place, notes) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    fs::create_dir(place.path().join("data")).unwrap();
    again(name, |command| {
        command.env("LD_PRELOAD", recorder()).env("RECORDER_FOLDER", place.path());
        command.env(FLAG, notes.path().join("full"));
    });
}

/// Runs a test in a process of its own.
#[track_caller]
fn again(name: &str, set: impl FnOnce(&mut Command)) {
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args([name.split_once("::").unwrap().1, "--exact", "--nocapture", "--test-threads=1"]);
    set(&mut again);
    let output = again.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("times full"), "{text}");
}

async fn fill_up_again_and_again(points: usize, place: &Path, disk: &Disk) {
    let mut chance = Chance::new(Chance::seed());
    let mut store = open(&OpenOptions::new(place)).unwrap();
    let mut known: Vec<Record> = Vec::new();
    for point in 0..points {
        disk.fill(chance.below(300_000));
        let fault = write_until_full(&*store, &mut known, &mut chance).await;
        assert!(matches!(fault, StoreError::Full { .. }), "point {point}: {fault:?}");
        assert!(fault.to_string().contains("free some"), "{fault}");
        assert!(matches!(store.health(), Err(StoreError::Full { .. })), "point {point}: {:?}", store.health());
        assert_known(&*store, &known).await;
        if point % 10 == 5 {
            drop(store);
            store = open(&OpenOptions::new(place)).unwrap();
            assert_known(&*store, &known).await;
        }
        disk.free();
        known.push(write_when_there_is_room(&*store, point).await);
        assert_eq!(store.health(), Ok(()), "point {point}");
        assert_known(&*store, &known).await;
        if point % 10 == 9 {
            store.erase(&phrase("team", "x").space).await.unwrap();
            known.clear();
            assert_known(&*store, &known).await;
            // A log grows with each time that it was cut short, and this disk is small.
            drop(store);
            fs::remove_dir_all(place.join("store")).unwrap();
            store = open(&OpenOptions::new(place)).unwrap();
        }
    }
    drop(store);
    assert_known(&*open(&OpenOptions::new(place)).unwrap(), &known).await;
    println!("{points} times full");
}

async fn write_until_full(store: &dyn Store, known: &mut Vec<Record>, chance: &mut Chance) -> StoreError {
    loop {
        let id = format!("p{}", chance.below(300));
        let size = if chance.below(8) == 0 { 100_000 } else { 3000 };
        let writes = vec![put(&phrase("team", &id), &"x".repeat(size)), put(&phrase("team", "both"), &id)];
        match store.commit(writes).await {
            Ok(written) => known.extend(written),
            Err(fault) => return fault,
        }
    }
}

/// Everything that was acknowledged, and nothing else: what was refused did not happen.
async fn assert_known(store: &dyn Store, known: &[Record]) {
    let mut known = known.to_vec();
    known.sort_by(|one, other| (&one.key, one.revision).cmp(&(&other.key, other.revision)));
    let found = export(store).await;
    let show = |records: &[Record]| records.iter().map(|it| (it.key.id.to_string(), it.revision)).collect::<Vec<_>>();
    assert!(found == known, "found {:?}\nknown {:?}", show(&found), show(&known));
}

async fn write_when_there_is_room(store: &dyn Store, point: usize) -> Record {
    let start = Instant::now();
    let key = phrase("team", &format!("after-{point}-{}", start.elapsed().as_nanos()));
    loop {
        let answer = store.commit(vec![write(key.clone(), Expected::Any, Some("there is room"))]).await;
        match answer {
            Ok(mut written) => return written.remove(0),
            Err(StoreError::Full { .. } | StoreError::Unavailable(_)) if start.elapsed() < PATIENCE => {
                tokio::task::yield_now().await;
            }
            Err(fault) => panic!("point {point}: {fault:?} after {:?}", start.elapsed()),
        }
    }
}

#[test]
fn a_disk_that_was_full_before_the_start_is_read() {
    let Some(mount) = Mount::small() else { return };
    let place = mount.0.path().join("data");
    fs::create_dir(&place).unwrap();
    run(async {
        let store: Arc<dyn Store> = open(&OpenOptions::new(&place)).unwrap();
        let written = store.commit(vec![put(&phrase("team", "p"), "1")]).await.unwrap();
        drop(store);
        fs::remove_file(place.join("store/reserve")).unwrap();
        let disk = Disk::Small(mount.0.path().to_owned());
        disk.fill(7 * 1024 * 1024);
        let store = open(&OpenOptions::new(&place)).unwrap();
        assert_known(&*store, &written).await;
        let refused = store.commit(vec![put(&phrase("team", "p"), "2")]).await;
        assert!(matches!(refused, Err(StoreError::Full { .. })), "{refused:?}");
        disk.free();
        write_when_there_is_room(&*store, 0).await;
    });
}

/// sled wakes nobody where a buffer cannot be written that a flush closed in the middle of a write. The flush waited for ever
/// then, and with it the store. It takes luck to come to that: one in twenty times here.
#[test]
fn a_flush_that_meets_a_write_on_a_full_disk_ends() {
    let Some(flag) = std::env::var_os(DAWDLER_FLAG).map(PathBuf::from) else {
        let notes = TempDir::new().unwrap();
        return again(concat!(module_path!(), "::a_flush_that_meets_a_write_on_a_full_disk_ends"), |command| {
            command.env("LD_PRELOAD", dawdler()).env(DAWDLER_FLAG, notes.path().join("full"));
        });
    };
    run(async {
        let folder = fast_folder();
        let store = open(&OpenOptions::new(folder.path())).unwrap();
        for point in 0..MEETINGS {
            let answered = async {
                write_until_refused(&*store, &flag).await;
                fs::remove_file(&flag).unwrap();
                write_when_there_is_room(&*store, point).await;
            };
            if tokio::time::timeout(2 * PATIENCE, answered).await.is_err() {
                println!("point {point}: no answer");
                // What waits for ever cannot be dropped either.
                std::process::abort();
            }
        }
    });
    println!("{MEETINGS} times full");
}

/// Writes records that fill half of the journal each. The disk is full from the fourth on: the first one after a failure is
/// brought onto it by the committer alone.
async fn write_until_refused(store: &dyn Store, flag: &Path) {
    for round in 0.. {
        if round == 3 {
            fs::write(flag, "").unwrap();
        }
        let key = phrase("team", &format!("p{round}"));
        if store.commit(vec![put(&key, &"x".repeat(100_000))]).await.is_err() {
            return;
        }
    }
}
