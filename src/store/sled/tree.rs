//! The open sled tree and the handle that makes its log durable. The only file that reads or writes through sled.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::ops::{Bound, ControlFlow};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, Scope};
use std::time::Duration;

use super::fault::{Fault, caught};

/// sled writes its log in segments of this size. A freed segment is written over once two later ones are full; the store
/// is synced long before that, so nothing that was moved out of a segment can be lost with it.
const SEGMENT_BYTES: usize = 2 * 1024 * 1024;
/// The largest page that stays inside the log.
pub(super) const PAGE_BYTES_MAX: usize = SEGMENT_BYTES / 4;

/// How long a flush may take before another one looks after it.
const FLUSH_PATIENCE: Duration = Duration::from_millis(200);

/// One insertion, or a removal where there is no value.
pub(super) type Op = (Vec<u8>, Option<Value>);

/// The bytes under a key. A clone shares them.
pub(super) type Value = ::sled::IVec;

/// An open log. Every method turns sled's panics into faults.
pub(super) struct Tree {
    db: ::sled::Db,
    log: File,
    /// Held by whoever writes and whoever flushes. A flush closes the buffer that is written to, and then the writer hands it on
    /// to the disk; where that fails, sled tells nobody, and the flush would wait for ever.
    turn: Mutex<()>,
}

impl Tree {
    /// Opens or creates the log in a folder that exists.
    pub(super) fn open(folder: &Path, cache_bytes: u64) -> Result<Self, ::sled::Error> {
        let config = ::sled::Config::new()
            .path(folder)
            .cache_capacity(cache_bytes)
            .segment_size(SEGMENT_BYTES)
            .mode(::sled::Mode::HighThroughput)
            .flush_every_ms(None);
        let db = config.open()?;
        match open_log(folder) {
            Ok(log) => Ok(Self { db, log, turn: Mutex::default() }),
            Err(fault) => {
                let _closed = close(db);
                Err(fault.into())
            }
        }
    }

    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Value>, Fault> {
        caught(|| Ok(self.db.get(key)?))
    }

    pub(super) fn is_empty(&self) -> Result<bool, Fault> {
        caught(|| Ok(self.db.iter().next().transpose()?.is_none()))
    }

    /// Shows entries in the order of their keys, from `start` on and while they begin with `prefix`.
    pub(super) fn scan(
        &self,
        start: Bound<&[u8]>,
        prefix: &[u8],
        mut visit: impl FnMut(&[u8], &Value) -> Result<ControlFlow<()>, Fault>,
    ) -> Result<(), Fault> {
        caught(|| {
            for entry in self.db.range::<&[u8], _>((start, Bound::Unbounded)) {
                let (key, value) = entry?;
                if !key.starts_with(prefix) || visit(&key, &value)?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }

    /// Shows entries backwards in the order of their keys, from `last` on and while they begin with `prefix`.
    pub(super) fn scan_back(
        &self,
        last: &[u8],
        prefix: &[u8],
        mut visit: impl FnMut(&[u8], &Value) -> Result<ControlFlow<()>, Fault>,
    ) -> Result<(), Fault> {
        caught(|| {
            for entry in self.db.range(prefix..=last).rev() {
                let (key, value) = entry?;
                if visit(&key, &value)?.is_break() {
                    break;
                }
            }
            Ok(())
        })
    }

    /// Does all of these or none.
    pub(super) fn apply(&self, ops: &[Op]) -> Result<(), Fault> {
        let mut batch = ::sled::Batch::default();
        for (key, value) in ops {
            match value {
                Some(value) => batch.insert(key.as_slice(), value),
                None => batch.remove(key.as_slice()),
            }
        }
        let _turn = self.turn();
        caught(|| Ok(self.db.apply_batch(batch)?))
    }

    /// Does one after the other. Readers may meet the first of them without the others, and so may the next opening.
    pub(super) fn put(&self, ops: &[Op]) -> Result<(), Fault> {
        let _turn = self.turn();
        caught(|| {
            for (key, value) in ops {
                match value {
                    Some(value) => self.db.insert(key, value)?,
                    None => self.db.remove(key)?,
                };
            }
            Ok(())
        })
    }

    /// Brings everything that was applied onto the disk. sled's own flush ends in `sync_file_range`, which neither waits for the
    /// drive's cache nor writes the length of the file.
    pub(super) fn sync(&self) -> Result<(), Fault> {
        let turn = self.turn();
        self.flush()?;
        drop(turn);
        Ok(self.log.sync_data()?)
    }

    /// sled writes the head of a batch on a thread of its own and wakes nobody where that fails, so a flush that waits by then
    /// would wait for ever.
    fn flush(&self) -> Result<(), Fault> {
        let (flushing, ended) = mpsc::channel::<()>();
        thread::scope(|scope| {
            let wake = move || self.wake_flushes(scope, &ended);
            thread::Builder::new().name("waker".to_owned()).spawn_scoped(scope, wake)?;
            let flushed = caught(|| Ok(self.db.flush()?));
            drop(flushing);
            flushed.map(drop)
        })
    }

    /// A flush that begins after the failure meets it and wakes all others. One that begins before it waits as well.
    fn wake_flushes<'scope>(&'scope self, scope: &'scope Scope<'scope, '_>, ended: &Receiver<()>) {
        let mut patience = FLUSH_PATIENCE;
        while ended.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
            let flush = || caught(|| Ok(self.db.flush()?));
            // Without a thread for it, there is one later.
            let _begun = thread::Builder::new().name("flush".to_owned()).spawn_scoped(scope, flush);
            patience *= 2;
        }
    }

    fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets go of the log and its lock. Where that fails, what was not synced may be lost.
    pub(super) fn close(self) -> Result<(), Fault> {
        // sled flushes what is left, and might wait for ever.
        let flushed = self.flush();
        flushed.and(close(self.db)).and(self.log.sync_data().map_err(Fault::from))
    }
}

/// The handle that makes the log durable, after the first sync of everything.
fn open_log(folder: &Path) -> io::Result<File> {
    let log = OpenOptions::new().write(true).open(log_path(folder))?;
    for path in [log_path(folder), conf_path(folder), folder.join("blobs"), folder.to_owned()] {
        File::open(path)?.sync_all()?;
    }
    Ok(log)
}

/// sled panics where its last sync fails.
fn close(db: ::sled::Db) -> Result<(), Fault> {
    caught(|| {
        drop(db);
        Ok(())
    })
}

pub(super) fn log_path(folder: &Path) -> PathBuf {
    folder.join("db")
}

pub(super) fn conf_path(folder: &Path) -> PathBuf {
    folder.join("conf")
}

/// What sled writes into `conf`, the checksum at its end apart. It refuses to open with anything else.
pub(super) fn conf_text() -> String {
    format!("segment_size: {SEGMENT_BYTES}\nuse_compression: false\nversion: 0.34\n")
}

/// Snapshots of sled's page table. They only save time: the log has everything.
pub(super) fn snapshots(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| name_of(path).starts_with("snap.")).collect()
}

/// Removes everything that sled wrote into a folder.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    let blobs = folder.join("blobs");
    if blobs.try_exists()? {
        fs::remove_dir_all(blobs)?;
    }
    for path in [log_path(folder), conf_path(folder)].into_iter().chain(snapshots(folder)) {
        if path.try_exists()? {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// A snapshot that was being written when the process ended.
pub(super) fn is_unfinished(snapshot: &Path) -> bool {
    name_of(snapshot).ends_with(".generating")
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
