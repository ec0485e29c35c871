//! A folder that somebody or something damaged: never wrong data, never a hang, and a way back.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use phrasebook::store::dump::{self, Dumper, Verified};
use phrasebook::store::{OpenOptions, Record, Store, StoreError, open};
use tempfile::TempDir;

use super::support::{Chance, SledFolder, commit, copy_folder, delete, export, fast_folder, later, phrase, put, run};

/// Longer than any open takes, by far.
const WATCHDOG: Duration = Duration::from_secs(60);

/// A folder with two sessions behind it, what it holds, and a dump of that.
struct Sample {
    folder: SledFolder,
    records: Vec<Record>,
    dump: PathBuf,
}

impl Sample {
    async fn new() -> Self {
        let folder = SledFolder::new();
        let long = "ilga frazė ".repeat(4000);
        for session in 0..2 {
            let store = folder.open();
            for number in 0..240 {
                let key = phrase(&format!("team-{}", number % 3), &format!("p{}", number % 70));
                let body = if number % 40 == 0 { long.clone() } else { format!("{session} {number} ").repeat(40) };
                commit(&*store, put(&key, &body)).await;
            }
            commit(&*store, delete(&phrase("team-0", "p3"))).await;
            store
                .commit((0..500).map(|number| put(&phrase("many", &format!("m{number}")), "{}")).collect())
                .await
                .unwrap();
        }
        let store = folder.open();
        let mut dumper = Dumper::new(Arc::clone(&store), folder.path().to_owned(), || later(0));
        let dump = dumper.dump().await.unwrap().unwrap();
        let records = export(&*store).await;
        Self { folder, records, dump }
    }

    /// A copy to be damaged.
    fn copy(&self) -> TempDir {
        let copy = fast_folder();
        copy_folder(self.folder.path(), copy.path());
        copy
    }
}

/// What is done to a copy. A file is named by how its name begins.
#[derive(Clone, Copy, Debug)]
enum Damage {
    /// One bit turns.
    Bit(&'static str),
    /// The end is cut off.
    Cut(&'static str),
    /// A block of 4 KiB becomes zeros.
    Zeros(&'static str),
    /// The file is gone.
    Gone(&'static str),
    /// The file is there and empty.
    Empty(&'static str),
    /// A snapshot whose writing was interrupted.
    Unfinished,
    /// A snapshot that claims to be the newest and is nonsense.
    Nonsense,
}

/// How often each.
const CORPUS: &[(Damage, usize)] = &[
    (Damage::Bit("db"), 48),
    (Damage::Zeros("db"), 40),
    (Damage::Cut("db"), 30),
    (Damage::Bit("snap."), 20),
    (Damage::Cut("snap."), 10),
    (Damage::Zeros("snap."), 2),
    (Damage::Empty("snap."), 1),
    (Damage::Gone("snap."), 1),
    (Damage::Unfinished, 10),
    (Damage::Nonsense, 10),
    (Damage::Bit("conf"), 8),
    (Damage::Cut("conf"), 4),
    (Damage::Gone("conf"), 1),
    (Damage::Empty("conf"), 1),
    (Damage::Bit("acknowledged"), 4),
    (Damage::Cut("acknowledged"), 2),
    (Damage::Gone("acknowledged"), 1),
    (Damage::Bit("journal"), 2),
    (Damage::Gone("journal"), 1),
    (Damage::Empty("journal"), 1),
    (Damage::Gone("db"), 1),
    (Damage::Empty("db"), 1),
    (Damage::Gone("reserve"), 1),
];

fn inflict(damage: Damage, store: &Path, chance: &mut Chance) {
    let find = |start: &str| {
        let mut found = fs::read_dir(store).unwrap().map(|entry| entry.unwrap().path());
        found.find(|path| path.file_name().unwrap().to_str().unwrap().starts_with(start)).unwrap()
    };
    let mut edit = |start: &str, edit: &mut dyn FnMut(&mut Vec<u8>, &mut Chance)| {
        let path = find(start);
        let mut bytes = fs::read(&path).unwrap();
        edit(&mut bytes, chance);
        fs::write(path, bytes).unwrap();
    };
    match damage {
        Damage::Bit(start) => edit(start, &mut |bytes, chance| {
            let bit = chance.below(bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
        }),
        Damage::Cut(start) => edit(start, &mut |bytes, chance| bytes.truncate(chance.below(bytes.len()))),
        Damage::Zeros(start) => edit(start, &mut |bytes, chance| {
            let at = chance.below(bytes.len()) / 4096 * 4096;
            let end = (at + 4096).min(bytes.len());
            bytes[at..end].fill(0);
        }),
        Damage::Empty(start) => edit(start, &mut |bytes, _| bytes.clear()),
        Damage::Gone(start) => fs::remove_file(find(start)).unwrap(),
        Damage::Unfinished => {
            let bytes = fs::read(find("snap.")).unwrap();
            let part = chance.below(bytes.len() + 1);
            fs::write(store.join("snap.00000000FFFFFFFF.generating"), &bytes[..part]).unwrap();
        }
        Damage::Nonsense => {
            let bytes: Vec<u8> = (0..chance.below(5000)).map(|_| u8::try_from(chance.below(256)).unwrap()).collect();
            fs::write(store.join("snap.00000000FFFFFFFF"), bytes).unwrap();
        }
    }
}

/// How a damaged folder behaved.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything could be read and was right.
    Harmless,
    /// What could be read was right, the rest an error.
    Partly,
    /// It was refused.
    Refused,
}

#[test]
fn two_hundred_damages_serve_nothing_wrong_and_can_be_mended() {
    let sample = Arc::new(run(Sample::new()));
    let seed = Chance::seed();
    let cases: Vec<Damage> = CORPUS.iter().flat_map(|(damage, times)| std::iter::repeat_n(*damage, *times)).collect();
    assert_eq!(cases.len(), 200);
    let mut counts = [0; 3];
    let workers = [0, 1].map(|worker| {
        let mine: Vec<(usize, Damage)> = cases.iter().copied().enumerate().skip(worker).step_by(2).collect();
        let sample = Arc::clone(&sample);
        std::thread::spawn(move || inflict_all(&mine, &sample, seed))
    });
    for worker in workers {
        for (sum, count) in counts.iter_mut().zip(worker.join().unwrap()) {
            *sum += count;
        }
    }
    println!("harmless, partly, refused: {counts:?}");
    assert!(counts[0] > 20 && counts[2] > 20, "the damages hit nothing: {counts:?}");
}

fn inflict_all(cases: &[(usize, Damage)], sample: &Arc<Sample>, seed: u64) -> [usize; 3] {
    let mut counts = [0; 3];
    for (number, damage) in cases.iter().copied() {
        let copy = sample.copy();
        let mut chance = Chance::new(seed + number as u64);
        inflict(damage, &copy.path().join("store"), &mut chance);
        let (done, outcome) = mpsc::channel();
        let (place, inner) = (copy.path().to_owned(), Arc::clone(sample));
        std::thread::spawn(move || done.send(run(examine(&place, &inner))));
        let outcome = outcome.recv_timeout(WATCHDOG).unwrap_or_else(|_| panic!("{damage:?}, case {number}: it hangs"));
        let outcome = outcome.unwrap_or_else(|fault| panic!("{damage:?}, case {number}, seed {seed}: {fault}"));
        counts[outcome as usize] += 1;
    }
    counts
}

async fn examine(place: &Path, sample: &Sample) -> Result<Outcome, String> {
    match open(&OpenOptions::new(place)) {
        Ok(store) => {
            let outcome = compare(&*store, sample).await?;
            // Whatever can be read can be written to, or says why not.
            let written = store.commit(vec![put(&phrase("new", "p"), "1")]).await;
            match written {
                Ok(_) | Err(StoreError::Damaged(_) | StoreError::Unavailable(_)) => Ok(outcome),
                Err(fault) => Err(format!("a write is answered with {fault:?}")),
            }
        }
        Err(StoreError::Damaged(text)) => mend(&text, place, sample).await.map(|()| Outcome::Refused),
        Err(fault) => Err(format!("refused with {fault:?}")),
    }
}

/// Everything that is read is what was written.
async fn compare(store: &dyn Store, sample: &Sample) -> Result<Outcome, String> {
    let mut outcome = Outcome::Harmless;
    for right in sample.records.chunk_by(|one, other| one.key == other.key).map(|all| all.last()) {
        let key = &right.unwrap().key;
        match store.get(key).await {
            Ok(found) if found.as_ref() == right => {}
            Ok(found) => return Err(format!("{key:?} is {:?}", found.map(|found| (found.revision, found.change)))),
            Err(StoreError::Damaged(_)) => outcome = Outcome::Partly,
            Err(fault) => return Err(format!("a read is answered with {fault:?}")),
        }
    }
    let mut all = Vec::new();
    let exported = store
        .export(&mut |record| {
            all.push(record);
            Ok(())
        })
        .await;
    all.sort_by(|one, other| (&one.key, one.revision).cmp(&(&other.key, other.revision)));
    let strange = all.iter().find(|record| {
        sample
            .records
            .binary_search_by(|known| (&known.key, known.revision).cmp(&(&record.key, record.revision)))
            .map_or(true, |at| sample.records[at] != **record)
    });
    match (strange, exported) {
        (Some(record), _) => Err(format!("{:?} was never written like this", record.key)),
        (None, Ok(())) if all.len() == sample.records.len() => Ok(outcome),
        (None, Ok(())) => Err(format!("of {} revisions {} are left", sample.records.len(), all.len())),
        (None, Err(_)) => Ok(Outcome::Partly),
    }
}

/// The text names the command that brings the dump back.
async fn mend(text: &str, place: &Path, sample: &Sample) -> Result<(), String> {
    let dump = dump::dumps_folder(place).join(sample.dump.file_name().unwrap());
    let command = format!("phrasebook restore --replace --data {} {}", place.display(), dump.display());
    if !text.lines().any(|line| line.trim() == command) {
        return Err(format!("the text has no line '{command}':\n{text}"));
    }
    let dump = Verified::read(&dump).map_err(|fault| format!("the dump is not whole: {fault}"))?;
    let restored = dump::restore_folder(&OpenOptions::new(place), &dump, true, later(9), &mut |_| {}).await;
    let restored = restored.map_err(|fault| format!("the restore failed: {fault}"))?;
    assert_eq!(restored.summary.records, sample.records.len() as u64);
    let store = open(&OpenOptions::new(place)).map_err(|fault| fault.to_string())?;
    if export(&*store).await == sample.records { Ok(()) } else { Err("the restored store is another one".to_owned()) }
}
