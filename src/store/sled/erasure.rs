//! Erasing a space: written down first, then done in steps that can be repeated, so that whoever opens the store can finish it.

use std::ops::{Bound, ControlFlow, Range};

use super::super::Space;
use super::batch::{PIECE_OPS, apply_in_pieces};
use super::fault::Fault;
use super::feed::{self, Feed};
use super::keys;
use super::replaced;
use super::seal::{decode_number, encode_number};
use super::tree::{Op, Tree};

/// Removes what was marked. The changes go last but for the records: what the groups that made them wrote is found by them.
pub(super) fn finish(tree: &Tree, space: &Space) -> Result<(), Fault> {
    feed::stretches(tree, space, |groups| leave(tree, space, groups))?;
    for letter in keys::OF_SPACE {
        let prefix = keys::of_space(letter, space);
        loop {
            let doomed = keys_with(tree, &prefix)?;
            if doomed.is_empty() {
                break;
            }
            tree.apply(&doomed)?;
            tree.sync()?;
        }
    }
    tree.apply(&[(keys::erasing(space), None)])?;
    tree.sync()
}

/// Takes a space out of what these groups wrote for several spaces together.
fn leave(tree: &Tree, space: &Space, groups: Range<u64>) -> Result<(), Fault> {
    let mut ops = feed::without(tree, space, &groups)?;
    for group in groups {
        ops.extend(replaced::without(tree, space, group)?);
    }
    apply_in_pieces(tree, &ops)
}

/// Writes down durably that a space is erased up to its newest change, which is the answer.
pub(super) fn mark(tree: &Tree, space: &Space, group: u64) -> Result<u64, Fault> {
    let up_to = Feed { tree, space, at: u64::MAX }.newest()?.number;
    let number = |key: Vec<u8>, number| {
        let value = encode_number(&key, number);
        (key, Some(value))
    };
    tree.apply(&[
        number(keys::erasing(space), up_to),
        number(keys::sequence(space), up_to),
        number(keys::GROUP_KEY.to_vec(), group),
    ])?;
    tree.sync()?;
    Ok(up_to)
}

/// The spaces whose erasure was begun, each with its newest change at that time.
pub(super) fn begun(tree: &Tree) -> Result<Vec<(Space, u64)>, Fault> {
    let mut found = Vec::new();
    tree.scan(Bound::Included(keys::ERASING), keys::ERASING, |key, value| {
        let up_to = decode_number(key, value)?;
        found.extend(keys::space_of(key).map(|space| (space, up_to)));
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

/// Removals of the first keys with a prefix.
fn keys_with(tree: &Tree, prefix: &[u8]) -> Result<Vec<Op>, Fault> {
    let mut found = Vec::new();
    tree.scan(Bound::Included(prefix), prefix, |key, _| {
        found.push((key.to_vec(), None));
        Ok(if found.len() < PIECE_OPS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    Ok(found)
}
