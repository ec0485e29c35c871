//! Where a revision differs from the one after it.
//!
//! Most edits leave most of a text as it was, so a revision can be written as what is its own and how much before and behind
//! that is as in the next one. Put together it has the seal that it had: a mistake is damage and never another text.

use super::fault::Fault;
use super::seal::{Reader, count_of, damaged};

/// What a difference starts with. A whole value starts with the version of its shell, which is another.
const MARK: u8 = 2;
/// The shell of a record, its numbers and its time. They are never those of the next.
const OWN_BYTES: usize = 41;
/// How many bytes are compared at a time.
const STEP: usize = 16;

/// What a value has that the next one of its record has not.
pub(super) struct Difference<'v> {
    start: &'v [u8],
    /// How many bytes after the start are as in the next value.
    before: usize,
    changed: &'v [u8],
    /// How many bytes at the end are as in the next value.
    behind: usize,
}

impl<'v> Difference<'v> {
    /// None where it would take as much room as the value.
    pub(super) fn between(value: &'v [u8], next: &[u8]) -> Option<Self> {
        let (start, rest) = value.split_at_checked(OWN_BYTES)?;
        let (_, next) = next.split_at_checked(OWN_BYTES)?;
        let before = same_at_start(rest, next);
        let (rest, next) = (rest.get(before..)?, next.get(before..)?);
        let behind = same_at_end(rest, next);
        let changed = rest.get(..rest.len() - behind)?;
        let difference = Self { start, before, changed, behind };
        (difference.bytes() < value.len()).then_some(difference)
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.bytes());
        out.push(MARK);
        out.extend_from_slice(self.start);
        for length in [self.before, self.behind] {
            out.extend_from_slice(&count_of(length).to_le_bytes());
        }
        out.extend_from_slice(self.changed);
        out
    }

    fn bytes(&self) -> usize {
        1 + self.start.len() + 2 * size_of::<u32>() + self.changed.len()
    }
}

/// A value that was written as it is or as a difference, given the next one of its record.
pub(super) fn whole(written: &[u8], next: &[u8]) -> Result<Vec<u8>, Fault> {
    match written.split_first() {
        Some((&MARK, difference)) => {
            put_together(difference, next).ok_or_else(|| damaged("a replaced revision does not fit the one after it"))
        }
        _ => Ok(written.to_vec()),
    }
}

fn put_together(difference: &[u8], next: &[u8]) -> Option<Vec<u8>> {
    let (start, rest) = difference.split_at_checked(OWN_BYTES)?;
    let (_, next) = next.split_at_checked(OWN_BYTES)?;
    let mut rest = Reader(rest);
    let (before, behind) = (usize::try_from(rest.length()?).ok()?, usize::try_from(rest.length()?).ok()?);
    let (before, behind) = (next.get(..before)?, next.get(next.len().checked_sub(behind)?..)?);
    Some([start, before, rest.0, behind].concat())
}

fn same_at_start(one: &[u8], other: &[u8]) -> usize {
    let ((steps, _), (others, _)) = (one.as_chunks::<STEP>(), other.as_chunks::<STEP>());
    let same = STEP * steps.iter().zip(others).take_while(|(one, other)| one == other).count();
    same + one.iter().zip(other).skip(same).take_while(|(one, other)| one == other).count()
}

fn same_at_end(one: &[u8], other: &[u8]) -> usize {
    let ((_, steps), (_, others)) = (one.as_rchunks::<STEP>(), other.as_rchunks::<STEP>());
    let same = STEP * steps.iter().rev().zip(others.iter().rev()).take_while(|(one, other)| one == other).count();
    same + one.iter().rev().zip(other.iter().rev()).skip(same).take_while(|(one, other)| one == other).count()
}
