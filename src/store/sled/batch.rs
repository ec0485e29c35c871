//! Bringing entries into the tree and onto the disk, in one go or piece by piece.

use std::path::Path;

use super::fault::Fault;
use super::intent;
use super::tree::{Op, Tree};

/// A group takes no more commits once it has as much as this to write. Far below a segment: sled may write over one that it freed
/// two segments before.
pub(super) const GROUP_BYTES: usize = 128 * 1024;
/// What is larger than this goes through an intent.
const BATCH_BYTES: usize = 2 * GROUP_BYTES;
const BATCH_OPS: usize = 768;
/// And then in pieces of so many entries.
pub(super) const PIECE_OPS: usize = BATCH_OPS / 2;

/// Writes all of a group, or nothing that a reader or the next opening would meet.
pub(super) fn write(folder: &Path, tree: &Tree, group: u64, ops: &[Op]) -> Result<(), Fault> {
    if ops.is_empty() {
        return Ok(());
    }
    if size(ops) <= BATCH_BYTES && ops.len() <= BATCH_OPS {
        tree.apply(ops)?;
        return tree.sync();
    }
    intent::write(folder, group, ops)?;
    apply_in_pieces(tree, ops)?;
    Ok(intent::remove(folder)?)
}

/// Writes these one after the other, each on the disk before the next.
pub(super) fn apply_in_pieces(tree: &Tree, ops: &[Op]) -> Result<(), Fault> {
    let mut rest = ops;
    while !rest.is_empty() {
        let mut bytes = 0;
        let fits = |(key, value): &&Op| {
            bytes += key.len() + value.as_ref().map_or(0, |value| value.len());
            bytes <= GROUP_BYTES
        };
        let count = rest.iter().take(PIECE_OPS).take_while(fits).count().max(1);
        let Some((piece, after)) = rest.split_at_checked(count) else { break };
        tree.apply(piece)?;
        tree.sync()?;
        rest = after;
    }
    Ok(())
}

fn size(ops: &[Op]) -> usize {
    ops.iter().map(|(key, value)| key.len() + value.as_ref().map_or(0, |value| value.len())).sum()
}
