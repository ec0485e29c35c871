//! A commit that is too large for one go.
//!
//! sled may write over a segment that it freed two segments before, so what lies between two syncs must stay small. A large
//! commit is first written to a file of its own and synced: from then on it has happened. Then it goes into the tree piece by piece,
//! synced after each, and the file is removed. Whoever opens the store finishes what is left of it.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::Xxh3;

use super::fault::Fault;
use super::ops;
use super::seal::damaged;
use super::tree::Op;

const MAGIC: &[u8; 16] = b"phrasebook-int-1";

/// Writes down what is going to be done, durably.
pub(super) fn write(folder: &Path, group: u64, ops: &[Op]) -> io::Result<()> {
    let draft = folder.join("intent.draft");
    let written = write_draft(&draft, group, ops).and_then(|()| fs::rename(&draft, path(folder)));
    if written.is_err() {
        // It takes room that others need; if it stays, it is overwritten or ignored.
        let _removed = fs::remove_file(&draft);
    }
    written?;
    File::open(folder)?.sync_all()
}

fn write_draft(draft: &Path, group: u64, ops: &[Op]) -> io::Result<()> {
    let mut out = Summed { out: BufWriter::new(File::create(draft)?), sum: Xxh3::new() };
    out.write_all(MAGIC)?;
    out.write_all(&group.to_le_bytes())?;
    ops::encode(ops, &mut out)?;
    let sum = out.sum.digest128();
    out.out.write_all(&sum.to_le_bytes())?;
    out.out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}

/// What was going to be done, with its group; none where there is nothing. A draft is nothing: its commit was never acknowledged.
/// What has the name of an intent was whole when it got it, and parts of it may be in the tree, so one that is not
/// whole is damage.
pub(super) fn read(folder: &Path) -> Result<Option<(u64, Vec<Op>)>, Fault> {
    let mut bytes = Vec::new();
    match File::open(path(folder)) {
        Ok(mut file) => file.read_to_end(&mut bytes)?,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(fault.into()),
    };
    parse(&bytes).map(Some).ok_or_else(|| damaged("a large commit that was written down is not as it was written"))
}

/// Forgets it. If the removal is undone by a power failure, the group in the tree says that it was done.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_file(path(folder)) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join("intent")
}

fn parse(bytes: &[u8]) -> Option<(u64, Vec<Op>)> {
    let (content, sum) = bytes.split_last_chunk::<16>()?;
    let mut hash = Xxh3::new();
    hash.update(content);
    if hash.digest128().to_le_bytes() != *sum {
        return None;
    }
    let mut rest = content.strip_prefix(MAGIC)?;
    let group = ops::number(&mut rest)?;
    Some((group, ops::decode(rest)?))
}

/// Sums up what passes through.
struct Summed<W> {
    out: W,
    sum: Xxh3,
}

impl<W: Write> Write for Summed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.sum.update(bytes.get(..written).unwrap_or(bytes));
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
