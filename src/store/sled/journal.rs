//! The journal: the newest groups, on the disk before they are in sled's log.
//!
//! A group is appended here and synced; from then on it has happened. sled brings it onto the disk later and several groups at a time,
//! because its flush waits for the disk once more and wakes seven threads, which takes longer than everything else that a
//! group needs.
//!
//! The journal has two halves. While one takes groups, the tree is synced with those of the other, which is then written
//! over. Whoever opens the store brings into the tree what only the journal has. Its file is as large from the start as it ever gets, so
//! that an append needs no room and a sync writes nothing but the group.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_128;

use super::tree::Op;
use super::{memory, ops};

const MAGIC: &[u8; 8] = b"phrb-jn1";
/// What a group has around its entries.
const SHELL_BYTES: usize = MAGIC.len() + 8 + 8 + 16;
/// Room for a group of the largest that is written here.
const HALF_BYTES: usize = 512 * 1024;
const BYTES: usize = 2 * HALF_BYTES;
/// A half takes no further group if it would then have more than this. sled writes four times as much as a group has, and may write over
/// a segment that it freed two segments before: what is in two halves has to stay far below that.
const FULL_BYTES: usize = 160 * 1024;

pub(super) struct Journal {
    file: Arc<File>,
    folder: PathBuf,
    half: usize,
    /// What the half has, in bytes.
    used: usize,
    /// What the newest group took.
    newest: usize,
}

/// A group on its way into the journal.
pub(super) struct Entry {
    file: Arc<File>,
    at: u64,
    bytes: Vec<u8>,
}

impl Entry {
    /// Brings it onto the disk.
    pub(super) fn write(&self) -> io::Result<()> {
        write_at(&self.file, self.at, &self.bytes)?;
        self.file.sync_data()
    }
}

/// A group that was written down.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) group: u64,
    pub(super) ops: Vec<Op>,
}

impl Journal {
    /// The journal of a folder, and the groups that it has, the oldest first. They are on the disk.
    pub(super) fn open(folder: &Path) -> io::Result<(Self, Vec<Written>)> {
        let path = folder.join("journal");
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path)?;
        memory::forget(&file)?;
        let mut bytes = Vec::new();
        Read::by_ref(&mut file).take(BYTES as u64).read_to_end(&mut bytes)?;
        let mut written: Vec<Written> = bytes.chunks(HALF_BYTES).flat_map(groups_in).collect();
        written.sort_by_key(|written| written.group);
        Ok((Self { file: Arc::new(file), folder: folder.to_owned(), half: 0, used: 0, newest: 0 }, written))
    }

    /// Whether this half may take a group; an empty one takes any.
    pub(super) fn has_room(&self, ops: &[Op]) -> bool {
        self.used == 0 || self.used + ops::encoded_size(ops) <= FULL_BYTES
    }

    /// Whether this half may take another group like the newest.
    pub(super) fn has_room_for_another(&self) -> bool {
        self.used == 0 || self.used + self.newest <= FULL_BYTES
    }

    /// Goes on in the other half, whose groups are in the tree and on the disk.
    pub(super) fn turn(&mut self) {
        (self.half, self.used) = (1 - self.half, 0);
    }

    /// Starts anew, now that all groups are in the tree and on the disk.
    pub(super) fn restart(&mut self) -> io::Result<()> {
        if self.file.metadata()?.len() != BYTES as u64 {
            self.wipe()?;
        }
        (self.half, self.used) = (0, 0);
        Ok(())
    }

    /// Leaves nothing of the groups, now that all of them are in the tree and on the disk.
    pub(super) fn wipe(&mut self) -> io::Result<()> {
        write_at(&self.file, 0, &vec![0; BYTES])?;
        self.file.set_len(BYTES as u64)?;
        self.file.sync_all()?;
        File::open(&self.folder)?.sync_all()?;
        (self.half, self.used) = (0, 0);
        Ok(())
    }

    /// Ends both halves before their first group. If that is undone by a power failure, the tree has the groups all the same.
    pub(super) fn forget(&mut self) -> io::Result<()> {
        for start in [0, HALF_BYTES] {
            write_at(&self.file, start as u64, &[0; MAGIC.len()])?;
        }
        (self.half, self.used) = (0, 0);
        Ok(())
    }

    /// Makes room for a group behind those that there are. It is in the journal once the answer is written.
    pub(super) fn add(&mut self, group: u64, ops: &[Op]) -> io::Result<Entry> {
        let bytes = encode(group, ops)?;
        if self.used + bytes.len() > HALF_BYTES {
            return Err(io::Error::other("a group is larger than the journal"));
        }
        let at = (self.half * HALF_BYTES + self.used) as u64;
        self.used += bytes.len();
        self.newest = bytes.len();
        Ok(Entry { file: Arc::clone(&self.file), at, bytes })
    }
}

fn write_at(mut file: &File, at: u64, bytes: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::Start(at))?;
    file.write_all(bytes)
}

/// The magic, the group, the length of its entries, the entries, and a checksum of all that.
fn encode(group: u64, ops: &[Op]) -> io::Result<Vec<u8>> {
    let length = ops::encoded_size(ops);
    let mut out = Vec::with_capacity(SHELL_BYTES + length);
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&group.to_le_bytes());
    out.extend_from_slice(&(length as u64).to_le_bytes());
    ops::encode(ops, &mut out)?;
    let sum = xxh3_128(&out);
    out.extend_from_slice(&sum.to_le_bytes());
    Ok(out)
}

/// The groups of a half. What was written over ends where a group is not after the one before.
fn groups_in(half: &[u8]) -> Vec<Written> {
    let mut found: Vec<Written> = Vec::new();
    let mut rest = half;
    while let Some(written) = next(&mut rest).filter(|next| found.last().is_none_or(|last| next.group > last.group)) {
        found.push(written);
    }
    found
}

/// The group at the start of what is left, if it is whole.
fn next(rest: &mut &[u8]) -> Option<Written> {
    let whole = *rest;
    *rest = rest.strip_prefix(MAGIC)?;
    let (group, length) = (ops::number(rest)?, ops::number(rest)?);
    let ops = ops::take(rest, length)?;
    let summed = whole.get(..whole.len() - rest.len())?;
    let sum = ops::take(rest, 16)?;
    (xxh3_128(summed).to_le_bytes() == sum).then(|| ops::decode(ops)).flatten().map(|ops| Written { group, ops })
}
