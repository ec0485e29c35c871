//! Dumps: whole or refused, and kept in number.

use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use flate2::{Compression, GzBuilder};
use phrasebook::store::dump::{self, DUMPS_KEPT, DumpError, Dumper, Verified, dumps, newest_valid, verify};
use phrasebook::store::{OpenOptions, Record, Store, open};
use sha2::{Digest as _, Sha256};
use xxhash_rust::xxh3::xxh3_128;

use super::support::{SledFolder, commit, delete, export, later, phrase, put, run};

async fn filled(folder: &SledFolder) -> Arc<dyn Store> {
    let store = folder.open();
    let long = "ilgas žodis ".repeat(3000);
    for number in 0..40 {
        let key = phrase("acme", &format!("p{}", number % 15));
        commit(&*store, put(&key, if number % 10 == 0 { &long } else { "{\"a\":\"č\\n\"}" })).await;
    }
    commit(&*store, delete(&phrase("acme", "p3"))).await;
    store
}

fn no_progress() -> impl FnMut(u64) + Send {
    |_| {}
}

#[test]
fn a_dump_brings_everything_back() {
    run(async {
        let (from, to) = (SledFolder::new(), SledFolder::new());
        let store = filled(&from).await;
        let path = from.path().join("a.dump.gz");
        let written = dump::write_file(&*store, later(0), &path).await.unwrap();
        assert_eq!((written.records, written.created), (41, later(0)));
        assert_eq!(verify(&path).unwrap(), written);
        let other = to.open();
        let mut heard = Vec::new();
        let restored =
            dump::restore(&Verified::read(&path).unwrap(), &*other, &mut |records| heard.push(records)).await.unwrap();
        assert_eq!((restored, heard), (written, vec![41]));
        assert_eq!(export(&*other).await, export(&*store).await);
    });
}

/// Whoever has no phrasebook at hand can still read it.
#[test]
fn a_dump_is_gzip_of_lines() {
    run(async {
        let folder = SledFolder::new();
        let store = filled(&folder).await;
        let path = folder.path().join("a.dump.gz");
        dump::write_file(&*store, later(0), &path).await.unwrap();
        let shown = std::process::Command::new("zcat").arg(&path).output().unwrap();
        assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
        let text = String::from_utf8(shown.stdout).unwrap();
        assert_eq!(text.lines().count(), 43);
        let first = r#"{"format":"phrasebook-dump","version":1,"created":"2026-11-22T12:00:00.123Z"}"#;
        assert_eq!(text.lines().next(), Some(first));
        assert!(text.lines().last().unwrap().starts_with(r#"{"end":true,"records":41,"#));
    });
}

/// Each bit of a small dump, each length of it, and bytes after its end.
#[test]
fn a_dump_that_is_not_as_it_was_written_is_refused() {
    run(async {
        let folder = SledFolder::new();
        let store = folder.open();
        commit(&*store, put(&phrase("acme", "p"), "1")).await;
        let path = folder.path().join("a.dump.gz");
        dump::write_file(&*store, later(0), &path).await.unwrap();
        let good = fs::read(&path).unwrap();
        let mut tried = 0;
        let mut refuse = |bytes: &[u8], what: String| {
            fs::write(&path, bytes).unwrap();
            let answer = verify(&path);
            assert!(matches!(answer, Err(DumpError::Damaged { .. })), "{what}: {answer:?}");
            tried += 1;
        };
        for bit in 0..good.len() * 8 {
            let mut bytes = good.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            refuse(&bytes, format!("bit {bit}"));
        }
        for length in 0..good.len() {
            refuse(&good[..length], format!("{length} bytes"));
        }
        refuse(&[&*good, b"x"].concat(), "one more byte".to_owned());
        refuse(&[&*good, &*good].concat(), "twice".to_owned());
        assert!(tried > 2500, "{tried}");
        fs::write(&path, &good).unwrap();
        assert_eq!(verify(&path).unwrap().records, 1);
    });
}

/// A dump as somebody would make it who knows how: whole and sealed, with another record than was written.
fn forged(good: &[u8], was: &str, becomes: &str) -> Vec<u8> {
    let mut lines = String::new();
    GzDecoder::new(good).read_to_string(&mut lines).unwrap();
    let [header, record, _end] = lines.lines().collect::<Vec<_>>()[..] else { panic!("{lines}") };
    assert!(record.contains(was), "{record}");
    let record = format!("{}\n", record.replace(was, becomes));
    let content = format!("{:032x}", xxh3_128(record.as_bytes()));
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    write!(packed, "{header}\n{record}{{\"end\":true,\"records\":1,\"content\":\"{content}\"}}\n").unwrap();
    let packed = packed.finish().unwrap();
    let mut comment = "phrasebook-dump sha256=".to_owned();
    Sha256::digest(&packed).iter().for_each(|byte| write!(comment, "{byte:02x}").unwrap());
    write!(comment, " content={content}").unwrap();
    let seal = GzBuilder::new().operating_system(255).comment(comment).write(Vec::new(), Compression::none());
    [packed, seal.finish().unwrap()].concat()
}

#[test]
fn a_dump_with_numbers_that_nobody_counts_to_is_refused() {
    run(async {
        let folder = SledFolder::new();
        let store = folder.open();
        commit(&*store, put(&phrase("acme", "p"), "1")).await;
        let path = folder.path().join("a.dump.gz");
        dump::write_file(&*store, later(0), &path).await.unwrap();
        let good = fs::read(&path).unwrap();
        for (member, number, is_fine) in [
            ("revision", 1, true),
            ("revision", (1 << 53) - 1, true),
            ("revision", 0, false),
            ("revision", 1 << 53, false),
            ("revision", u64::MAX, false),
            ("change", (1 << 53) - 1, true),
            ("change", 0, false),
            ("change", u64::MAX, false),
        ] {
            let forged = forged(&good, &format!("\"{member}\":1,"), &format!("\"{member}\":{number},"));
            fs::write(&path, forged).unwrap();
            let answer = verify(&path).map(drop).map_err(|fault| fault.to_string());
            let fault = format!("record 1: its {member} is {number}, and the numbers go from 1 to 9007199254740991");
            match answer {
                Ok(()) => assert!(is_fine, "{member} {number}"),
                Err(text) => assert!(!is_fine && text.contains(&fault), "{text}"),
            }
        }
    });
}

#[test]
fn a_dump_goes_into_an_empty_store_only() {
    run(async {
        let (from, to) = (SledFolder::new(), SledFolder::new());
        let store = filled(&from).await;
        let path = from.path().join("a.dump.gz");
        dump::write_file(&*store, later(0), &path).await.unwrap();
        let other = to.open();
        commit(&*other, put(&phrase("mine", "p"), "1")).await;
        let answer = dump::restore(&Verified::read(&path).unwrap(), &*other, &mut no_progress()).await;
        assert!(matches!(answer, Err(DumpError::NotEmpty { .. })), "{answer:?}");
        assert_eq!(export(&*other).await.len(), 1);
        let again = dump::write_file(&*store, later(0), &path).await;
        assert!(matches!(again, Err(DumpError::Exists { .. })), "{again:?}");
    });
}

async fn restored(to: &SledFolder, path: &Path, replace: bool) -> Result<dump::Restored, DumpError> {
    dump::restore_folder(&OpenOptions::new(to.path()), &Verified::read(path)?, replace, later(9), &mut no_progress())
        .await
}

#[test]
fn a_folder_is_replaced_only_when_told_and_the_old_one_stays() {
    run(async {
        let (from, to) = (SledFolder::new(), SledFolder::new());
        let store = filled(&from).await;
        let path = from.path().join("a.dump.gz");
        dump::write_file(&*store, later(0), &path).await.unwrap();

        let fresh = restored(&to, &path, false).await.unwrap();
        assert_eq!((fresh.summary.records, fresh.kept), (41, None));
        assert_eq!(export(&*to.open()).await, export(&*store).await);
        commit(&*to.open(), put(&phrase("mine", "p"), "1")).await;

        let refused = restored(&to, &path, false).await;
        assert!(matches!(refused, Err(DumpError::NotEmpty { .. })), "{refused:?}");
        let in_use = to.open();
        let refused = restored(&to, &path, true).await;
        assert!(matches!(refused, Err(DumpError::Store(_))), "{refused:?}");
        drop(in_use);

        let bad = to.path().join("bad.dump.gz");
        fs::write(&bad, &fs::read(&path).unwrap()[1..]).unwrap();
        let refused = restored(&to, &bad, true).await;
        assert!(matches!(refused, Err(DumpError::Damaged { .. })), "{refused:?}");
        assert_eq!(export(&*to.open()).await.len(), 42, "nothing was touched");

        let kept = restored(&to, &path, true).await.unwrap().kept.unwrap();
        assert!(kept.join("db").exists(), "{}", kept.display());
        assert_eq!(export(&*to.open()).await, export(&*store).await);
    });
}

/// Each reading of the clock is a second later.
static SECONDS: AtomicI64 = AtomicI64::new(0);

#[test]
fn dumps_are_made_when_something_changed_and_the_oldest_goes() {
    run(async {
        let folder = SledFolder::new();
        let store = folder.open();
        let clock = || later(SECONDS.fetch_add(1, Ordering::SeqCst));
        let data = folder.path().to_owned();
        let mut dumper = Dumper::new(Arc::clone(&store), data.clone(), clock);
        assert_eq!(dumper.dump().await.unwrap(), None, "there is nothing to dump");
        let mut made: Vec<PathBuf> = Vec::new();
        for round in 0..DUMPS_KEPT + 3 {
            commit(&*store, put(&phrase("acme", "p"), &round.to_string())).await;
            made.push(dumper.dump().await.unwrap().unwrap());
            assert_eq!(dumper.dump().await.unwrap(), None, "nothing changed");
        }
        made.reverse();
        made.truncate(DUMPS_KEPT);
        assert_eq!(dumps(&data), made);
        let mut after_restart = Dumper::new(Arc::clone(&store), data.clone(), clock);
        assert_eq!(after_restart.dump().await.unwrap(), None, "the newest dump has it all");

        let newest = &made[0];
        assert_eq!(newest_valid(&data).as_ref(), Some(newest));
        let bytes = fs::read(newest).unwrap();
        fs::write(newest, &bytes[..bytes.len() - 1]).unwrap();
        assert_eq!(newest_valid(&data).as_ref(), Some(&made[1]), "a damaged one is passed over");
        let mut dumper = Dumper::new(store, data.clone(), clock);
        assert!(dumper.dump().await.unwrap().is_some(), "a damaged one is no dump");
        assert_eq!(dumps(&data).len(), DUMPS_KEPT);
    });
}

/// With as many dumps of a time to come as are kept, the newest once was the first to go.
#[test]
fn the_newest_dump_stays_when_the_clock_was_set_back() {
    run(async {
        let folder = SledFolder::new();
        let (store, data) = (folder.open(), folder.path().to_owned());
        let ahead = || later(1_000_000 + SECONDS.fetch_add(1, Ordering::SeqCst));
        for (clock, rounds) in [(ahead as fn() -> _, DUMPS_KEPT), (|| later(0), 3)] {
            let mut dumper = Dumper::new(Arc::clone(&store), data.clone(), clock);
            for round in 0..rounds {
                commit(&*store, put(&phrase("acme", "p"), &round.to_string())).await;
                let made = dumper.dump().await.unwrap().unwrap();
                assert_eq!(dumps(&data).first(), Some(&made));
            }
        }
        assert_eq!(dumps(&data).len(), DUMPS_KEPT);
        assert_eq!(newest_valid(&data).map(|newest| verify(&newest).unwrap().created), Some(later(0)));
    });
}

#[test]
fn no_draft_of_a_dump_stays() {
    run(async {
        let folder = SledFolder::new();
        let store = folder.open();
        commit(&*store, put(&phrase("acme", "p"), "1")).await;
        let place = dump::dumps_folder(folder.path());
        let files = || {
            let names = fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
            let mut names: Vec<String> = names.collect();
            names.sort();
            names
        };
        fs::create_dir(&place).unwrap();
        for left in ["phrasebook-1.dump.gz.new", "phrasebook-1.dump.gz.new.part", "mine.dump.gz.new"] {
            fs::write(place.join(left), "left by a crash").unwrap();
        }
        let mut dumper = Dumper::new(Arc::clone(&store), folder.path().to_owned(), || later(0));
        let made = dumper.dump().await.unwrap().unwrap();
        let expected = ["mine.dump.gz.new", made.file_name().unwrap().to_str().unwrap()];
        assert_eq!(files(), expected);

        let wrong = Record { change: 1 << 53, ..commit(&*store, put(&phrase("other", "p"), "1")).await };
        let wrong = Record { key: phrase("other", "q"), ..wrong };
        store.import(vec![wrong]).await.unwrap();
        let answer = dumper.dump().await;
        assert!(matches!(answer, Err(DumpError::Damaged { .. })), "{answer:?}");
        assert_eq!(files(), expected);
    });
}

#[test]
fn a_server_dumps_at_its_end() {
    run(async {
        let folder = SledFolder::new();
        let store = filled(&folder).await;
        let clock = || later(1000 + SECONDS.fetch_add(1, Ordering::SeqCst));
        let dumper = Dumper::new(Arc::clone(&store), folder.path().to_owned(), clock);
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let hour = std::time::Duration::from_secs(3600);
        let running = tokio::spawn(dumper.run(hour, async { drop(stopped.await) }));
        commit(&*store, put(&phrase("acme", "last"), "1")).await;
        stop.send(()).unwrap();
        running.await.unwrap();
        assert_eq!(verify(&newest_valid(folder.path()).unwrap()).unwrap().records, 42);
    });
}

#[test]
fn a_store_that_is_in_use_is_not_opened_twice() {
    run(async {
        let folder = SledFolder::new();
        let _first = folder.open();
        let second = open(&OpenOptions::new(folder.path()));
        let text = second.err().unwrap().to_string();
        assert!(text.contains("in use by another process") && text.contains("stop the server"), "{text}");
    });
}
