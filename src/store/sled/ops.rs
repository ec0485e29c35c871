//! Insertions and removals as bytes, for files beside the log.

use std::io::{self, Write};

use super::tree::Op;

/// What stands in the place of a value's length where an entry is removed.
const REMOVED: u64 = u64::MAX;

/// How many bytes there are in the keys and values.
pub(super) fn size(ops: &[Op]) -> usize {
    ops.iter().map(|(key, value)| key.len() + value.as_ref().map_or(0, |value| value.len())).sum()
}

/// How many bytes [`encode`] makes of them.
pub(super) fn encoded_size(ops: &[Op]) -> usize {
    size_of::<u64>() * (1 + 2 * ops.len()) + size(ops)
}

/// Writes these after their count.
pub(super) fn encode(ops: &[Op], out: &mut impl Write) -> io::Result<()> {
    out.write_all(&(ops.len() as u64).to_le_bytes())?;
    for (key, value) in ops {
        out.write_all(&(key.len() as u64).to_le_bytes())?;
        out.write_all(key)?;
        out.write_all(&value.as_ref().map_or(REMOVED, |value| value.len() as u64).to_le_bytes())?;
        out.write_all(value.as_deref().unwrap_or_default())?;
    }
    Ok(())
}

/// None where they are not whole.
pub(super) fn decode(mut rest: &[u8]) -> Option<Vec<Op>> {
    let count = number(&mut rest)?;
    let mut ops = Vec::new();
    for _ in 0..count {
        let length = number(&mut rest)?;
        let key = take(&mut rest, length)?.to_vec();
        let value = match number(&mut rest)? {
            REMOVED => None,
            length => Some(take(&mut rest, length)?.into()),
        };
        ops.push((key, value));
    }
    rest.is_empty().then_some(ops)
}

/// The number at the start of what is left.
pub(super) fn number(rest: &mut &[u8]) -> Option<u64> {
    let (head, tail) = rest.split_first_chunk::<8>()?;
    *rest = tail;
    Some(u64::from_le_bytes(*head))
}

/// So many bytes from the start of what is left.
pub(super) fn take<'b>(rest: &mut &'b [u8], length: u64) -> Option<&'b [u8]> {
    let (head, tail) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    *rest = tail;
    Some(head)
}
