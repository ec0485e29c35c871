//! The store beside a plain file, and at the size of a large customer.
//!
//! Run it with `cargo bench --bench store`. The first table compares acknowledged commits per second with a loop that appends the same
//! bytes to a file and syncs it, as many writers to a sync as there are waiting. The second compares reads with 1,000,000
//! phrases stored and with almost none, and says what such a store costs. A third compares reading histories of revisions that
//! were replaced together, many in a commit, with those that were replaced one at a time. The machine is noisy: compare within a run.
//! `STORE_BENCH_WRITERS` takes other numbers of writers than `1,8,64` and leaves out all but the first table.
//! `STORE_BENCH_TEAMS` takes another number of teams than 1,000, and none leaves the second table out; `STORE_BENCH_DIR` takes
//! another folder than the system's temporary one.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "a benchmark prints, and stops at the first fault"
)]

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use phrasebook::store::{Collection, Expected, Key, OpenOptions, Record, Space, Stamp, Store, Write, open};
use tempfile::TempDir;

/// As the product has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A disk's pace changes from one second to the next, so each ratio is of two rounds in a row.
const WRITE_ROUNDS: usize = 7;
const ROUNDS: usize = 3;
const ROUND: Duration = Duration::from_millis(1500);
const PHRASES: usize = 1000;
const READS: usize = 20_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if let Ok(writers) = std::env::var("STORE_BENCH_WRITERS") {
        writes(&runtime, writers.split(',').map(|number| number.parse().unwrap()));
        return;
    }
    writes(&runtime, [1, 8, 64]);
    runtime.block_on(histories());
    runtime.block_on(reads());
}

fn folder() -> TempDir {
    std::env::var_os("STORE_BENCH_DIR").map_or_else(TempDir::new, TempDir::new_in).unwrap()
}

/// A phrase of the size that teams have: a title, a text in two languages, some metadata.
fn body(number: usize) -> Arc<str> {
    let text = "Labas, {$customer}! Atsiprašome, kad jūsų siunta vėluoja; jau aiškinamės, kur ji yra. ".repeat(4);
    format!("{{\"kind\":\"statement\",\"number\":{number},\"translations\":{{\"lt\":{{\"text\":\"{text}\",\"title\":\"Vėluoja\"}}}}}}").into()
}

fn key(team: usize, number: usize) -> Key {
    let space = Space::Team(format!("team-{team:04}").into());
    Key { space, collection: Collection::Phrases, id: format!("phrase-{number:04}").into() }
}

fn stamp() -> Stamp {
    Stamp { at: "2026-11-22T12:00:00Z".parse().unwrap(), by: "bench".into(), note: None }
}

fn write(key: Key, number: usize) -> Write {
    Write { key, expected: Expected::Any, stamp: stamp(), body: Some(body(number)) }
}

fn writes(runtime: &tokio::runtime::Runtime, numbers: impl IntoIterator<Item = usize>) {
    println!("| writers | commits/s | append + fdatasync/s | ratio |\n| --- | --- | --- | --- |");
    for writers in numbers {
        let (mut ours, mut plain, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..WRITE_ROUNDS {
            let (commits, appends) = (runtime.block_on(commits(writers)), appends(writers));
            ours.push(commits);
            plain.push(appends);
            ratios.push(commits / appends);
        }
        let (ours, plain, ratio) = (median(ours), median(plain), median(ratios));
        println!("| {writers} | {ours:.0} | {plain:.0} | {ratio:.2} |");
    }
}

async fn commits(writers: usize) -> f64 {
    let folder = folder();
    let store = open(&OpenOptions::new(folder.path())).unwrap();
    let start = Instant::now();
    let tasks = (0..writers).map(|writer| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            let mut done = 0;
            while start.elapsed() < ROUND {
                store.commit(vec![write(key(writer, done % 500), done)]).await.unwrap();
                done += 1;
            }
            done
        })
    });
    let mut total = 0;
    for task in tasks.collect::<Vec<_>>() {
        total += task.await.unwrap();
    }
    total as f64 / start.elapsed().as_secs_f64()
}

/// Threads that wait for their bytes to be synced, and one that appends and syncs what waits.
fn appends(writers: usize) -> f64 {
    let folder = folder();
    let mut file = File::create(folder.path().join("log")).unwrap();
    let (sender, queue) = mpsc::channel::<(Arc<str>, mpsc::Sender<()>)>();
    let start = Instant::now();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..writers)
            .map(|_| {
                let sender = sender.clone();
                scope.spawn(move || {
                    let mut done = 0;
                    while start.elapsed() < ROUND {
                        let (answer, answered) = mpsc::channel();
                        sender.send((body(done), answer)).unwrap();
                        answered.recv().unwrap();
                        done += 1;
                    }
                    done
                })
            })
            .collect();
        drop(sender);
        while let Ok(first) = queue.recv() {
            let group: Vec<_> = std::iter::once(first).chain(queue.try_iter()).collect();
            for (bytes, _) in &group {
                file.write_all(bytes.as_bytes()).unwrap();
            }
            file.sync_data().unwrap();
            for (_, answer) in &group {
                answer.send(()).unwrap();
            }
        }
        let total: usize = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
        total as f64 / start.elapsed().as_secs_f64()
    })
}

const RECORDS: usize = 50;
const REVISIONS: usize = 100;

/// Reads of records that were written together and of others that were written one by one.
async fn histories() {
    let (one_folder, many_folder) = (folder(), folder());
    let one_by_one = rewritten(one_folder.path(), 1).await;
    let together = rewritten(many_folder.path(), RECORDS).await;
    println!("\n| read of {REVISIONS} revisions each | one at a time | together | ratio |\n| --- | --- | --- | --- |");
    for (name, limit) in [("any revision", 0), ("20 revisions from any on", 20), ("all of them", REVISIONS)] {
        let (mut alone, mut packed) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            alone.push(history(&*one_by_one, limit).await);
            packed.push(history(&*together, limit).await);
        }
        let (alone, packed) = (median(alone), median(packed));
        println!("| {name} | {alone:.1} us | {packed:.1} us | {:.2} |", packed / alone);
    }
}

async fn rewritten(place: &Path, at_a_time: usize) -> Arc<dyn Store> {
    let store = open(&OpenOptions::new(place)).unwrap();
    for revision in 0..REVISIONS {
        let writes: Vec<_> = (0..RECORDS).map(|number| write(key(number, 0), revision)).collect();
        for writes in writes.chunks(at_a_time) {
            store.commit(writes.to_vec()).await.unwrap();
        }
    }
    store
}

/// Microseconds for each read.
async fn history(store: &dyn Store, limit: usize) -> f64 {
    let reads = READS / limit.max(1);
    let start = Instant::now();
    for number in 0..reads {
        let key = key(number * 7919 % RECORDS, 0);
        let revision = (number * 104_729 % REVISIONS + 1) as u64;
        if limit == 0 {
            assert!(store.revision(&key, revision).await.unwrap().is_some());
        } else {
            let before = if limit == REVISIONS { None } else { Some(revision + 1) };
            assert!(!store.revisions(&key, before, limit).await.unwrap().is_empty());
        }
    }
    start.elapsed().as_secs_f64() * 1e6 / reads as f64
}

async fn reads() {
    let teams: usize = std::env::var("STORE_BENCH_TEAMS").map_or(1000, |text| text.parse().unwrap());
    if teams == 0 {
        return;
    }
    let (small, large) = (folder(), folder());
    fill(small.path(), 1, 100).await;
    let took = fill(large.path(), teams, PHRASES).await;
    println!("\n{} phrases filled in at {:.0}/s", teams * PHRASES, (teams * PHRASES) as f64 / took.as_secs_f64());
    let log = fs::metadata(large.path().join("store/db")).unwrap().len();
    println!("on the disk: {} MiB, {} bytes of it in bodies for each phrase", log >> 20, body(0).len());
    let (before, start) = (resident(), Instant::now());
    let huge = open(&OpenOptions::new(large.path())).unwrap();
    println!("opened in {:.2} s, {} MiB more in memory", start.elapsed().as_secs_f64(), resident() - before);
    let start = Instant::now();
    let first = latency(&*huge, teams, PHRASES, 2000, 20).await;
    println!("the first 2,000 lists of 20 after that: {first:.1} us each ({:.1} s)", start.elapsed().as_secs_f64());
    let tiny = open(&OpenOptions::new(small.path())).unwrap();
    println!("\n| read | almost empty | {} phrases | ratio |\n| --- | --- | --- | --- |", teams * PHRASES);
    for (name, limit, spread) in [
        ("get, of one team", 0, 1),
        ("get, of any team", 0, teams),
        ("list of 20, of one team", 20, 1),
        ("list of 20, of any team", 20, teams),
    ] {
        let (mut little, mut much) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            little.push(latency(&*tiny, 1, 100, READS, limit).await);
            much.push(latency(&*huge, spread, PHRASES, READS, limit).await);
        }
        let (little, much) = (median(little), median(much));
        println!("| {name} | {little:.1} us | {much:.1} us | {:.2} |", much / little);
    }
    println!("\nin memory after the reads: {} MiB more than before the store was opened", resident() - before);
}

async fn fill(place: &Path, teams: usize, phrases: usize) -> Duration {
    let start = Instant::now();
    let store = open(&OpenOptions::new(place)).unwrap();
    for team in 0..teams {
        let record = |number| Record {
            key: key(team, number),
            revision: 1,
            change: number as u64 + 1,
            stamp: stamp(),
            body: Some(body(number)),
        };
        store.import((0..phrases).map(record).collect()).await.unwrap();
    }
    start.elapsed()
}

/// Microseconds for each read, spread over so many teams.
async fn latency(store: &dyn Store, teams: usize, phrases: usize, reads: usize, limit: usize) -> f64 {
    let start = Instant::now();
    for number in 0..reads {
        // Steps that share no factor with the counts visit all.
        let key = key(number * 7919 % teams, number * 104_729 % phrases.saturating_sub(limit).max(1));
        if limit == 0 {
            assert!(store.get(&key).await.unwrap().is_some());
        } else {
            let found = store.list(&key.space, Collection::Phrases, Some(&key.id), limit).await.unwrap();
            assert!(!found.is_empty());
        }
    }
    start.elapsed().as_secs_f64() * 1e6 / reads as f64
}

/// Resident memory in MiB, as Linux counts it.
fn resident() -> i64 {
    let status = fs::read_to_string(PathBuf::from("/proc/self/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or("VmRSS: 0 kB");
    line.split_whitespace().nth(1).unwrap().parse::<i64>().unwrap() / 1024
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
