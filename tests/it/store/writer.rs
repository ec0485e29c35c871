//! A process of its own that writes to a store, for tests that end it or let its machine down.
//!
//! It is this test binary, told by a variable to run one test, which is no test unless the variable is there. What was acknowledged is
//! printed, one line each, after the store said so.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use phrasebook::store::{self, Expected, OpenOptions, Store, StoreError, open};

use super::support::{phrase, put, run};

const FOLDER: &str = "PHRASEBOOK_TEST_WRITER_FOLDER";
const LIMIT: &str = "PHRASEBOOK_TEST_WRITER_LIMIT";
const ENGINE: &str = "PHRASEBOOK_TEST_WRITER_ENGINE";

/// How many write at the same time.
const WRITERS: usize = 8;
/// How long a store may take no writes.
const PATIENCE: Duration = Duration::from_secs(20);
/// What is printed when a store did not say whether a round happened.
pub(crate) const UNHEARD: &str = "unheard";

/// One acknowledged commit: which writer, which round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ack {
    pub(crate) writer: usize,
    pub(crate) round: u64,
}

impl Ack {
    /// A process that was killed may leave half a line.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ').filter(|word| !word.is_empty());
        (words.next() == Some("ack")).then_some(())?;
        let (writer, round) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        (words.next() == Some("end")).then_some(Self { writer, round })
    }
}

/// A writing process for a folder, which stops by itself after so many rounds of each writer.
pub(crate) fn spawn(folder: &Path, rounds: u64, engine: &str, adjust: impl FnOnce(&mut Command)) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let name = concat!(module_path!(), "::writes_when_it_is_told_to");
    let name = name.split_once("::").unwrap().1;
    command.args([name, "--exact", "--nocapture", "--test-threads=1", "-q"]);
    command.env(FOLDER, folder).env(LIMIT, rounds.to_string()).env(ENGINE, engine);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    adjust(&mut command);
    command.spawn().unwrap()
}

/// The acknowledgements that a process printed, until it ended.
pub(crate) fn acks(child: &mut Child, mut each: impl FnMut(Ack)) {
    lines(child, |line| Ack::parse(line).into_iter().for_each(&mut each));
}

/// Everything that a process printed, until it ended.
pub(crate) fn lines(child: &mut Child, mut each: impl FnMut(&str)) {
    BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok).for_each(|line| each(&line));
}

/// What writer and round determine: a commit of one to six records, some of them large, the first of them a counter.
pub(crate) fn keys(writer: usize, round: u64) -> Vec<String> {
    let others = (0..round % 5).map(|number| format!("w{writer}-r{}-{number}", round % 40));
    [format!("w{writer}")].into_iter().chain(others).collect()
}

fn body(id: &str, round: u64) -> String {
    let times = match (round % 17, id.len()) {
        (3, _) => 3000,
        (9, 2) => 200,
        _ => 6,
    };
    format!("{id} round {round} ").repeat(times)
}

#[test]
fn writes_when_it_is_told_to() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let rounds: u64 = std::env::var(LIMIT).unwrap().parse().unwrap();
    let engine = std::env::var(ENGINE).unwrap();
    if engine == "plain" {
        write_plainly(Path::new(&folder), rounds);
        return;
    }
    let insists = engine == "insistent";
    // Closed and opened again in between: opening writes, too.
    for _ in 0..3 {
        run(async {
            let store = if insists { open_some_time(&folder) } else { open(&OpenOptions::new(&folder)).unwrap() };
            let writers =
                (0..WRITERS).map(|writer| tokio::spawn(write_rounds(Arc::clone(&store), writer, rounds, insists)));
            join_all(writers).await.into_iter().for_each(|writer| writer.unwrap());
        });
    }
}

fn open_some_time(folder: &str) -> Arc<dyn Store> {
    let start = Instant::now();
    loop {
        match open(&OpenOptions::new(folder)) {
            Err(StoreError::CannotOpen(_)) if start.elapsed() < PATIENCE => {}
            other => return other.unwrap(),
        }
    }
}

async fn write_rounds(store: Arc<dyn Store>, writer: usize, rounds: u64, insists: bool) {
    let start = if insists { round_of(&*store, writer).await } else { try_round_of(&*store, writer).await.unwrap() };
    for round in start + 1..=start + rounds {
        if !insists {
            store.commit(writes(writer, round)).await.unwrap();
        } else if tokio::time::timeout(PATIENCE, insist(&*store, writer, round)).await.is_err() {
            // What waits for ever cannot be dropped either.
            std::process::abort();
        }
        acknowledge(writer, round);
    }
}

fn writes(writer: usize, round: u64) -> Vec<store::Write> {
    let mut writes: Vec<_> = keys(writer, round).iter().map(|id| put(&phrase("team", id), &body(id, round))).collect();
    writes[0].expected = if round == 1 { Expected::Absent } else { Expected::Revision(round - 1) };
    if round % 50 == 49 {
        // Larger than one batch of the engine.
        let many = (0..900).map(|number| format!("w{writer}-many-{number}"));
        writes.extend(many.map(|id| put(&phrase("team", &id), &body(&id, round))));
    }
    writes
}

async fn try_round_of(store: &dyn Store, writer: usize) -> Result<u64, StoreError> {
    let counter = store.get(&phrase("team", &format!("w{writer}"))).await?;
    Ok(counter.map_or(0, |record| record.revision))
}

/// Writes a round until it has happened, which is the store's answer or is read from it. Now and then a space is erased before.
async fn insist(store: &dyn Store, writer: usize, round: u64) {
    if round % 20 == 10 {
        let short_lived = phrase(&format!("w{writer}"), "short-lived");
        // Neither has to happen.
        let _outcome = (store.commit(vec![put(&short_lived, "1")]).await, store.erase(&short_lived.space).await);
    }
    loop {
        match store.commit(writes(writer, round)).await {
            Ok(_) => return,
            Err(StoreError::Unavailable(_)) => println!("{UNHEARD}"),
            Err(other) => panic!("{other}"),
        }
        if round_of(store, writer).await == round {
            return;
        }
    }
}

/// The round that a store has, once it can be read and takes writes.
async fn round_of(store: &dyn Store, writer: usize) -> u64 {
    let start = Instant::now();
    loop {
        match (store.health(), try_round_of(store, writer).await) {
            (Ok(()), Ok(round)) => return round,
            (Err(StoreError::Unavailable(_)), _) | (_, Err(StoreError::Unavailable(_)))
                if start.elapsed() < PATIENCE =>
            {
                tokio::task::yield_now().await;
            }
            (health, round) => panic!("{health:?}, {round:?} after {:?}", start.elapsed()),
        }
    }
}

fn acknowledge(writer: usize, round: u64) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("ack {writer} {round} end\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

/// The same on sled alone, with its flush and no more.
fn write_plainly(folder: &Path, rounds: u64) {
    let db = sled::Config::new().path(folder.join("plain")).flush_every_ms(None).open().unwrap();
    // So that its files have their names for certain: what is lost is what was written.
    for path in [folder.join("plain/db"), folder.join("plain/conf"), folder.join("plain")] {
        std::fs::File::open(path).unwrap().sync_all().unwrap();
    }
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let db = &db;
            scope.spawn(move || {
                for round in 1..=rounds {
                    let mut batch = sled::Batch::default();
                    for id in keys(writer, round) {
                        batch.insert(id.as_bytes(), body(&id, round).as_bytes());
                    }
                    db.apply_batch(batch).unwrap();
                    db.flush().unwrap();
                    acknowledge(writer, round);
                }
            });
        }
    });
}

/// Checks a folder against what was acknowledged: for each writer the newest round, or a later one that was not heard of;
/// nothing torn, and nothing that comes to light with the next group.
pub(crate) async fn check(folder: &Path, newest: &[u64; WRITERS]) -> Result<(), String> {
    let store = open(&OpenOptions::new(folder)).map_err(|fault| fault.to_string())?;
    store.commit(vec![put(&phrase("other", "next"), "next")]).await.map_err(|fault| fault.to_string())?;
    let checked = check_store(&*store, newest).await;
    checked.and(store::verify(&*store, &mut |_| {}).await.map(drop).map_err(|fault| fault.to_string()))
}

async fn check_store(store: &dyn Store, newest: &[u64; WRITERS]) -> Result<(), String> {
    let failed = |fault: StoreError| fault.to_string();
    for (writer, acknowledged) in newest.iter().enumerate() {
        let counter = store.get(&phrase("team", &format!("w{writer}"))).await.map_err(failed)?;
        let round = counter.as_ref().map_or(0, |record| record.revision);
        if round < *acknowledged {
            return Err(format!("writer {writer}: round {acknowledged} was acknowledged, and there is {round}"));
        }
        if round > *acknowledged + 1 {
            return Err(format!("writer {writer}: round {round}, and {acknowledged} was the last to be heard of"));
        }
        for last in round.saturating_sub(39).max(1)..=round {
            check_round(store, writer, last).await?;
        }
        let many: Vec<u64> = (1..=round).filter(|round| round % 50 == 49).collect();
        for number in (0..900).step_by(37).filter(|_| !many.is_empty()) {
            let id = format!("w{writer}-many-{number}");
            let found = store.get(&phrase("team", &id)).await.map_err(failed)?;
            let found = found.ok_or_else(|| format!("{id} is gone"))?;
            if found.body.as_deref() != many.last().map(|round| body(&id, *round)).as_deref() {
                return Err(format!("{id} is not what was written last"));
            }
        }
    }
    Ok(())
}

/// The records of the last 40 rounds were not written again since.
async fn check_round(store: &dyn Store, writer: usize, round: u64) -> Result<(), String> {
    for (number, id) in keys(writer, round).iter().enumerate() {
        let key = phrase("team", id);
        let found = if number == 0 { store.revision(&key, round).await } else { store.get(&key).await };
        let found = found.map_err(|fault| fault.to_string())?;
        if found.and_then(|record| record.body).as_deref() != Some(&*body(id, round)) {
            return Err(format!("round {round} of writer {writer} is torn: {id}"));
        }
    }
    Ok(())
}

/// The same for plain sled.
pub(crate) fn check_plainly(folder: &Path, newest: &[u64; WRITERS]) -> Result<(), String> {
    let open = || sled::Config::new().path(folder.join("plain")).flush_every_ms(None).open();
    let opened = std::panic::catch_unwind(open).map_err(|_| "sled panics".to_owned())?;
    let db = opened.map_err(|fault| fault.to_string())?;
    for (writer, round) in newest.iter().enumerate().filter(|(_, round)| **round > 0) {
        let id = format!("w{writer}");
        let found = db.get(&id).map_err(|fault| fault.to_string())?;
        let text = found.map(|found| String::from_utf8_lossy(&found).into_owned()).unwrap_or_default();
        let expected = [body(&id, *round), body(&id, round + 1)];
        if !expected.contains(&text) {
            return Err(format!("writer {writer}: round {round} was acknowledged and is not there"));
        }
    }
    Ok(())
}

/// The newest acknowledged round of each writer.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Newest(pub(crate) [u64; WRITERS]);

impl Newest {
    pub(crate) fn note(&mut self, ack: Ack) {
        self.0[ack.writer] = self.0[ack.writer].max(ack.round);
    }
}

/// The newest round of each writer that a folder has.
pub(crate) async fn newest(folder: &Path) -> Newest {
    let store = open(&OpenOptions::new(folder)).unwrap();
    let mut newest = Newest::default();
    for (writer, round) in newest.0.iter_mut().enumerate() {
        let counter = store.get(&phrase("team", &format!("w{writer}"))).await.unwrap();
        *round = counter.map_or(0, |record| record.revision);
    }
    newest
}
