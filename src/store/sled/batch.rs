//! How much goes into the tree at a time.

use super::fault::Fault;
use super::ops::size;
use super::tree::{Op, Tree};

/// A group takes no more commits once it has as much as this to write. Far below a segment: sled may write over one that it freed
/// two segments before.
pub(super) const GROUP_BYTES: usize = 128 * 1024;
/// What is larger than this goes through an intent.
pub(super) const BATCH_BYTES: usize = 2 * GROUP_BYTES;
pub(super) const BATCH_OPS: usize = 768;
/// And then in pieces of so many entries.
pub(super) const PIECE_OPS: usize = BATCH_OPS / 2;

/// Writes these one after the other, each on the disk before the next.
pub(super) fn apply_in_pieces(tree: &Tree, ops: &[Op]) -> Result<(), Fault> {
    let mut rest = ops;
    while !rest.is_empty() {
        let mut bytes = 0;
        let fits = |op: &&Op| {
            bytes += size(std::slice::from_ref(*op));
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

/// Items in their order, as many at a time as have no more than so many bytes together, and at least one.
pub(super) fn parts<T>(items: &[T], bytes_max: usize, bytes_of: impl Fn(&T) -> usize) -> impl Iterator<Item = &[T]> {
    let mut rest = items;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let fits = |item: &&T| {
            bytes += bytes_of(item);
            bytes <= bytes_max
        };
        let count = rest.iter().take_while(fits).count().max(1);
        let (part, later) = rest.split_at_checked(count)?;
        rest = later;
        Some(part)
    })
}
