//! How a revision of a record is written.

use std::sync::Arc;

use jiff::Timestamp;

use super::super::{Key, NAME_BYTES_MAX, Record, STAMP_BYTES_MAX, Stamp};
use super::fault::Fault;
use super::keys::Name;
use super::seal::{Reader, Sealing, count_of, damaged, open};
use super::tree::{PAGE_BYTES_MAX, Value};

/// A longer body is stored in pieces of this many bytes. A leaf of sled's tree has up to [`LEAF_VALUES`] values, and a leaf larger than
/// [`PAGE_BYTES_MAX`] goes into a file of its own that nobody syncs.
pub(super) const PART_BYTES: usize = 16 * 1024;

/// One more than the number from which on sled splits a leaf, and what a merge adds to it.
const LEAF_VALUES: usize = 17 + 3;
/// What stands around a body and a stamp: both names, the numbers, the lengths and the seal.
const SHELL_BYTES: usize = 2 * NAME_BYTES_MAX + 256;

// The largest leaf: a body that just stands in its record, and the longest stamp, as often as there can be.
const _: () = assert!(LEAF_VALUES * (PART_BYTES + STAMP_BYTES_MAX + SHELL_BYTES) <= PAGE_BYTES_MAX);

const DELETED: u8 = 0;
const INLINE: u8 = 1;
const IN_PARTS: u8 = 2;

/// A record as it stands under its key, the pieces of a long body apart.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) revision: u64,
    pub(super) change: u64,
    /// The group of commits that wrote it.
    pub(super) group: u64,
    /// As it is written.
    pub(super) value: Value,
    stamp: Stamp,
    body: Body,
}

#[derive(Clone, Debug)]
enum Body {
    Deleted,
    Inline(Arc<str>),
    Parts { count: u32, hash: u64 },
}

/// What a writer has to know of the revision that it replaces.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    pub(super) revision: u64,
    pub(super) is_deleted: bool,
}

impl Standing {
    pub(super) fn decode(name: &Name, value: &[u8]) -> Result<Self, Fault> {
        Self::read(open(name.as_bytes(), value)?).ok_or_else(cut_short)
    }

    fn read(content: &[u8]) -> Option<Self> {
        let mut rest = Reader(content);
        let (revision, _change, _group) = (rest.number()?, rest.number()?, rest.number()?);
        let (_at, _by, _note) = (rest.number()?, rest.text()?, rest.text_or_none()?);
        Some(Self { revision, is_deleted: rest.array()? == [DELETED] })
    }
}

/// The value of a record and the pieces of its body, in order.
pub(super) fn encode(name: &Name, record: &Record, group: u64) -> (Value, Vec<Value>) {
    let inline = record.body.as_ref().filter(|body| body.len() <= PART_BYTES);
    let mut value = Sealing::new(64 + inline.map_or(0, |body| body.len()));
    for number in [record.revision, record.change, group] {
        value.number(number);
    }
    value.bytes(&record.stamp.at.as_millisecond().to_le_bytes());
    value.counted(record.stamp.by.as_bytes());
    value.text_or_none(record.stamp.note.as_deref());
    let mut parts = Vec::new();
    match (&record.body, inline) {
        (None, _) => value.bytes(&[DELETED]),
        (_, Some(body)) => {
            value.bytes(&[INLINE]);
            value.counted(body.as_bytes());
        }
        (Some(body), None) => {
            parts = body.as_bytes().chunks(PART_BYTES).map(Value::from).collect();
            value.bytes(&[IN_PARTS]);
            value.bytes(&count_of(parts.len()).to_le_bytes());
            value.number(xxhash_rust::xxh3::xxh3_64(body.as_bytes()));
        }
    }
    (value.seal(name.as_bytes()), parts)
}

impl Entry {
    pub(super) fn decode(name: &Name, value: &Value) -> Result<Self, Fault> {
        let content = open(name.as_bytes(), value)?;
        Self::read(content, value.clone()).ok_or_else(cut_short)
    }

    fn read(content: &[u8], value: Value) -> Option<Self> {
        let mut rest = Reader(content);
        let (revision, change, group) = (rest.number()?, rest.number()?, rest.number()?);
        let at = Timestamp::from_millisecond(i64::from_le_bytes(rest.array()?)).ok()?;
        let stamp = Stamp { at, by: rest.text()?.into(), note: rest.text_or_none()?.map(Arc::from) };
        let body = match rest.array::<1>()?[0] {
            DELETED => Body::Deleted,
            INLINE => Body::Inline(rest.text()?.into()),
            IN_PARTS => Body::Parts { count: rest.length()?, hash: rest.number()? },
            _ => return None,
        };
        rest.0.is_empty().then_some(Self { revision, change, group, value, stamp, body })
    }

    /// The record, with the pieces of its body fetched by their number.
    pub(super) fn into_record(
        self,
        key: Key,
        fetch: impl Fn(u32) -> Result<Option<Value>, Fault>,
    ) -> Result<Record, Fault> {
        let body = match self.body {
            Body::Deleted => None,
            Body::Inline(body) => Some(body),
            Body::Parts { count, hash } => Some(assemble(count, hash, fetch)?),
        };
        Ok(Record { key, revision: self.revision, change: self.change, stamp: self.stamp, body })
    }
}

fn assemble(count: u32, hash: u64, fetch: impl Fn(u32) -> Result<Option<Value>, Fault>) -> Result<Arc<str>, Fault> {
    let mut bytes = Vec::new();
    for part in 0..count {
        bytes.extend_from_slice(&fetch(part)?.ok_or_else(|| damaged("a piece of a long record is missing"))?);
    }
    if xxhash_rust::xxh3::xxh3_64(&bytes) != hash {
        return Err(damaged("the pieces of a long record are not those that were written"));
    }
    String::from_utf8(bytes).map(Arc::from).map_err(|_| damaged("a record is no text"))
}

fn cut_short() -> Fault {
    damaged("a record is cut short")
}
