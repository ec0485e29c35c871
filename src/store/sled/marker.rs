//! Small files beside the log: the newest acknowledged group, the note of an orderly end, and the reserve.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::xxh3_64;

const ZEROS: &[u8] = &[0; 64 * 1024];
/// The least that is kept back for opening a log on a disk that is full.
///
/// Opening writes over the rest of the last segment and over those that were torn.
const RESERVE_BYTES_MIN: u64 = 8 * 1024 * 1024;
/// And the part of the log's size beyond that: the snapshot written when it is opened grows with it.
const RESERVE_SHARE: u64 = 40;

/// The newest group that was acknowledged.
///
/// A log whose end is cut off looks like one that was never longer. The mark is written once a group is on the disk and is not
/// synced itself, so it may be older than the log and never newer: a log that is behind its mark has lost something.
#[derive(Debug)]
pub(super) struct Mark(File);

impl Mark {
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(mark_path(folder))?;
        Ok(Self(file))
    }

    /// None where there is no mark or it is not whole.
    pub(super) fn read(&mut self) -> Option<u64> {
        let mut bytes = [0; 16];
        self.0.seek(SeekFrom::Start(0)).and_then(|_| self.0.read_exact(&mut bytes)).ok()?;
        let (number, sum) = bytes.split_at(8);
        let group = u64::from_le_bytes(number.try_into().ok()?);
        (xxh3_64(number).to_le_bytes() == sum).then_some(group)
    }

    pub(super) fn write(&mut self, group: u64) {
        let number = group.to_le_bytes();
        let bytes = [number, xxh3_64(&number).to_le_bytes()].concat();
        let written = self.0.seek(SeekFrom::Start(0)).and_then(|_| self.0.write_all(&bytes));
        if let Err(fault) = written {
            tracing::debug!(%fault, "the mark beside the log could not be moved");
        }
    }
}

/// Whether a group was ever acknowledged here, as far as the mark says: a log that is missing is no beginning then.
pub(super) fn was_acknowledged(folder: &Path) -> bool {
    mark_path(folder).exists() && Mark::open(folder).is_ok_and(|mut mark| mark.read().is_some_and(|group| group > 0))
}

pub(super) fn mark_path(folder: &Path) -> PathBuf {
    folder.join("acknowledged")
}

/// Notes that the log was closed with all of it on the disk. What the system has in memory of it is the same, then.
pub(super) fn note_closed(folder: &Path) -> io::Result<()> {
    File::create(closed_path(folder)).map(drop)
}

/// Whether that was noted. It holds for one opening. The note is not synced: after a power failure, nothing is in memory.
pub(super) fn take_closed(folder: &Path) -> io::Result<bool> {
    match fs::remove_file(closed_path(folder)) {
        Ok(()) => Ok(true),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(fault) => Err(fault),
    }
}

fn closed_path(folder: &Path) -> PathBuf {
    folder.join("closed")
}

/// Keeps room back: a full disk then still has what it takes to open the log.
pub(super) fn make_reserve(folder: &Path, log_bytes: u64) -> io::Result<()> {
    let wanted = RESERVE_BYTES_MIN + log_bytes / RESERVE_SHARE;
    let path = reserve_path(folder);
    let has_enough = fs::metadata(&path).is_ok_and(|found| found.len() >= wanted);
    if !has_enough {
        fill(&path, wanted)?;
    }
    Ok(())
}

/// Whether there is room to go on for a while beyond the reserve.
pub(super) fn has_room_to_write(folder: &Path) -> io::Result<()> {
    find_room(folder, RESERVE_BYTES_MIN / 2)
}

/// Whether the log could be opened with the room that there is: a disk without any would lose its readers by the attempt.
pub(super) fn has_room_to_open(folder: &Path) -> bool {
    find_room(folder, RESERVE_BYTES_MIN / 2).is_ok()
}

fn find_room(folder: &Path, bytes: u64) -> io::Result<()> {
    let probe = folder.join("probe");
    let probed = fill(&probe, bytes);
    let removed = fs::remove_file(&probe);
    // What could not be filled is gone already.
    probed.and(removed)
}

/// Gives the room back.
pub(super) fn drop_reserve(folder: &Path) {
    if let Err(fault) = fs::remove_file(reserve_path(folder)) {
        tracing::debug!(%fault, "there was no reserve");
    }
}

fn reserve_path(folder: &Path) -> PathBuf {
    folder.join("reserve")
}

/// Zeros are written out: a file with a hole keeps nothing back.
fn fill(path: &Path, bytes: u64) -> io::Result<()> {
    let written = File::create(path).and_then(|mut file| {
        let mut left = bytes;
        while left > 0 {
            let piece = ZEROS.get(..usize::try_from(left).unwrap_or(ZEROS.len())).unwrap_or(ZEROS);
            file.write_all(piece)?;
            left -= piece.len() as u64;
        }
        // Not synced: what was taken is taken.
        Ok(())
    });
    if written.is_err() {
        // A part of it keeps nothing back for certain.
        let _removed = fs::remove_file(path);
    }
    written
}
