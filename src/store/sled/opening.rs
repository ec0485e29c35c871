//! Opening a log, in whatever state it was left.
//!
//! A snapshot only saves time, so one that is unfinished or damaged is set aside and the log is read from its start. A damaged log is
//! refused, and so is one that lacks a group that was acknowledged.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::super::StoreError;
use super::beginning;
use super::fault::{Fault, caught};
use super::journal::{Journal, Written};
use super::keys;
use super::marker::{self, Mark};
use super::memory;
use super::seal::{decode_number, encode_number};
use super::shared::damaged;
use super::tree::{self, Op, Tree};

/// How long to wait for a process that is just ending.
const LOCK_ATTEMPTS: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// Creates the folder if need be and makes it ours alone for as long as the answer lives.
pub(super) fn lock(data: &Path, folder: &Path) -> Result<File, StoreError> {
    let refused = |source: &io::Error| cannot_open(data, source);
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|fault| refused(&fault))?;
    if let Some(parent) = folder.parent() {
        File::open(parent).and_then(|parent| parent.sync_all()).map_err(|fault| refused(&fault))?;
    }
    let mut options = OpenOptions::new();
    let file = options.create(true).truncate(false).write(true).open(folder.join("lock"));
    let file = file.map_err(|fault| refused(&fault))?;
    lock_patiently(data, &file)?;
    Ok(file)
}

fn lock_patiently(data: &Path, file: &File) -> Result<(), StoreError> {
    let mut attempt = 1;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if attempt < LOCK_ATTEMPTS => std::thread::sleep(LOCK_PAUSE),
            Err(TryLockError::WouldBlock) => return Err(locked(data)),
            Err(TryLockError::Error(fault)) => return Err(cannot_open(data, &fault)),
        }
        attempt += 1;
    }
}

/// A store that was opened.
pub(super) struct Opened {
    pub(super) tree: Tree,
    /// The newest group in the tree.
    pub(super) group: u64,
    pub(super) mark: Mark,
    pub(super) journal: Journal,
}

/// Opens the log in a folder that is locked.
pub(super) fn open(data: &Path, folder: &Path, cache_bytes: u64) -> Result<Opened, StoreError> {
    match try_open(data, folder, cache_bytes) {
        Err(StoreError::Full { .. }) => {
            marker::drop_reserve(folder);
            try_open(data, folder, cache_bytes)
        }
        other => other,
    }
}

fn try_open(data: &Path, folder: &Path, cache_bytes: u64) -> Result<Opened, StoreError> {
    if !marker::was_acknowledged(folder) {
        beginning::begin(folder).map_err(|fault| cannot_open(data, &fault))?;
    }
    let tree = open_tree(data, folder, cache_bytes)?;
    match complete(data, folder, &tree) {
        Ok((group, mark, journal)) => Ok(Opened { tree, group, mark, journal }),
        Err(error) => {
            let _closed = tree.close();
            Err(error)
        }
    }
}

/// Brings into the tree what only the journal has, and finds out whether anything is missing.
fn complete(data: &Path, folder: &Path, tree: &Tree) -> Result<(u64, Mark, Journal), StoreError> {
    let mut mark = Mark::open(folder).map_err(|fault| cannot_open(data, &fault))?;
    let acknowledged = mark.read();
    let group = newest_group(data, tree, acknowledged)?;
    beginning::finish(folder).map_err(|fault| cannot_open(data, &fault))?;
    let (journal, written) = Journal::open(folder).map_err(|fault| cannot_open(data, &fault))?;
    let group = replay(tree, group, written).map_err(|fault| to_error(data, fault))?;
    if acknowledged.is_some_and(|acknowledged| acknowledged > group) {
        return Err(damaged(data, "writes that were acknowledged are missing from the end of the log"));
    }
    Ok((group, mark, journal))
}

/// Applies the groups that the tree does not have, which is not synced: the journal still has them. The answer is the newest.
/// The newest that the tree has is applied once more: sled may have failed in the midst of its batch, which has no order.
fn replay(tree: &Tree, group: u64, written: Vec<Written>) -> Result<u64, Fault> {
    let mut newest = group;
    for written in written.into_iter().filter(|written| written.group >= group) {
        if written.group > newest + 1 {
            let lacking = format!("the log ends with group {newest} and its journal goes on with {}", written.group);
            return Err(Fault::Damaged(lacking));
        }
        tree.put(&written.ops)?;
        newest = written.group;
    }
    Ok(newest)
}

fn open_tree(data: &Path, folder: &Path, cache_bytes: u64) -> Result<Tree, StoreError> {
    set_aside(folder, tree::snapshots(folder).into_iter().filter(|path| tree::is_unfinished(path)));
    let conf = fs::read(tree::conf_path(folder)).unwrap_or_default();
    if !conf.is_empty() && !conf.starts_with(tree::conf_text().as_bytes()) {
        set_aside(folder, [tree::conf_path(folder)]);
    }
    let was_closed = marker::take_closed(folder).map_err(|fault| cannot_open(data, &fault))?;
    let first = open_patiently(data, folder, cache_bytes, was_closed);
    let snapshots = tree::snapshots(folder);
    match first {
        Err(StoreError::Damaged(_)) if !snapshots.is_empty() => {
            set_aside(folder, snapshots);
            open_patiently(data, folder, cache_bytes, false)
        }
        other => other,
    }
}

/// Nothing is built upon that a failed sync may have left in memory only.
fn open_patiently(data: &Path, folder: &Path, cache_bytes: u64, was_closed: bool) -> Result<Tree, StoreError> {
    if let Some(log) = lock_log(data, folder)? {
        let is_ready = if was_closed { Ok(()) } else { memory::forget(&log) };
        is_ready.and_then(|()| log.unlock()).map_err(|fault| to_error(data, fault.into()))?;
    }
    open_once(data, folder, cache_bytes)
}

/// The folder is ours, but threads of sled's that still end an earlier writing hold a lock of its own for a moment. What they write
/// has to be forgotten, too.
fn lock_log(data: &Path, folder: &Path) -> Result<Option<File>, StoreError> {
    let log = match OpenOptions::new().read(true).write(true).open(tree::log_path(folder)) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(None),
        other => other.map_err(|fault| cannot_open(data, &fault))?,
    };
    lock_patiently(data, &log)?;
    Ok(Some(log))
}

fn open_once(data: &Path, folder: &Path, cache_bytes: u64) -> Result<Tree, StoreError> {
    let opened = caught(|| Ok(Tree::open(folder, cache_bytes)));
    match opened {
        Ok(Ok(tree)) => Ok(tree),
        Ok(Err(::sled::Error::Io(fault))) => match Fault::from(io::Error::new(fault.kind(), fault.to_string())) {
            Fault::Full => Err(StoreError::Full { path: data.display().to_string() }),
            Fault::Damaged(what) => Err(damaged(data, &what)),
            Fault::Failed(what) if what.contains("could not acquire lock") => Err(locked(data)),
            Fault::Failed(_) => Err(cannot_open(data, &fault)),
        },
        Ok(Err(fault)) => Err(damaged(data, &Fault::from(fault).text())),
        Err(fault) => Err(damaged(data, &fault.text())),
    }
}

/// Checks the schema, and starts it where there is nothing yet.
fn newest_group(data: &Path, tree: &Tree, acknowledged: Option<u64>) -> Result<u64, StoreError> {
    let to_error = |fault| to_error(data, fault);
    let number = |key: &[u8]| -> Result<Option<u64>, Fault> {
        tree.get(key)?.map(|value| decode_number(key, &value)).transpose()
    };
    let schema = number(keys::SCHEMA_KEY).map_err(to_error)?;
    match schema {
        Some(keys::SCHEMA) => {}
        Some(earlier) if earlier < keys::SCHEMA => begin_schema(tree).map_err(to_error)?,
        Some(later) => return Err(later_schema(data, later)),
        None if acknowledged.unwrap_or(0) == 0 && tree.is_empty().map_err(to_error)? => {
            start(tree).map_err(to_error)?;
        }
        None => return Err(damaged(data, "its schema version is missing")),
    }
    number(keys::GROUP_KEY).map_err(to_error)?.ok_or_else(|| damaged(data, "its newest group is missing"))
}

fn to_error(data: &Path, fault: Fault) -> StoreError {
    match fault {
        Fault::Full => StoreError::Full { path: data.display().to_string() },
        Fault::Damaged(what) => damaged(data, &what),
        Fault::Failed(what) => cannot_open(data, &io::Error::other(what)),
    }
}

fn start(tree: &Tree) -> Result<(), Fault> {
    tree.apply(&[number(keys::SCHEMA_KEY, keys::SCHEMA), number(keys::GROUP_KEY, 0)])?;
    tree.sync()
}

/// What older versions wrote is read as it is; what is written from here on is not for them.
fn begin_schema(tree: &Tree) -> Result<(), Fault> {
    tree.apply(&[number(keys::SCHEMA_KEY, keys::SCHEMA)])?;
    tree.sync()
}

fn number(key: &[u8], number: u64) -> Op {
    (key.to_vec(), Some(encode_number(key, number)))
}

/// Moves files out of sled's sight, where somebody may look at them later.
fn set_aside(folder: &Path, files: impl IntoIterator<Item = PathBuf>) {
    let aside = folder.join("set-aside");
    for file in files {
        let name = file.file_name().unwrap_or_default();
        let moved = fs::create_dir_all(&aside).and_then(|()| fs::rename(&file, aside.join(name)));
        let file = file.display();
        match moved {
            Ok(()) => tracing::warn!(%file, "set aside: it is damaged or unfinished, and the log has all that it had"),
            Err(fault) => tracing::warn!(%file, %fault, "cannot be set aside, though it is damaged or unfinished"),
        }
    }
}

fn cannot_open(data: &Path, fault: &io::Error) -> StoreError {
    let place = data.display();
    let advice = match fault.kind() {
        io::ErrorKind::ReadOnlyFilesystem => {
            "its file system is read-only: mount it for writing, or name another folder with --data"
        }
        io::ErrorKind::PermissionDenied => {
            "this user may not write there: make the folder this user's own, or name another with --data"
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "no space is left there: free some",
        _ => "--data names another folder",
    };
    StoreError::CannotOpen(format!("the store in {place} cannot be opened ({fault}); {advice}"))
}

fn locked(data: &Path) -> StoreError {
    StoreError::CannotOpen(format!(
        "the store in {} is in use by another process, so this one cannot open it; while a server runs, commands go through it, \
         and to work on the folder itself stop the server first",
        data.display()
    ))
}

fn later_schema(data: &Path, later: u64) -> StoreError {
    StoreError::CannotOpen(format!(
        "the store in {} was written by a later version of phrasebook (layout {later}, this one knows {}); use that version, \
         or restore a dump into another folder",
        data.display(),
        keys::SCHEMA
    ))
}
