//! How a value is written: a version, a checksum over the key and the content, the content.
//!
//! sled checks what it reads, but not against its own mistakes; with a checksum that covers the name, bytes that belong elsewhere are
//! damage too. Every version that was ever released stays readable: [`open`] looks at the version and knows where each
//! field was.

use std::sync::Arc;

use jiff::Timestamp;
use xxhash_rust::xxh3::Xxh3;

use super::super::{Key, Record, Stamp};
use super::fault::Fault;
use super::keys::Name;
use super::tree::Value;

/// The version that is written.
const VERSION: u8 = 1;

/// A longer body is stored in pieces of this many bytes. A leaf of sled's tree has up to 17 values, and a leaf larger than a quarter of
/// a segment goes into a file of its own that nobody syncs.
pub(super) const PART_BYTES: usize = 16 * 1024;

const DELETED: u8 = 0;
const INLINE: u8 = 1;
const IN_PARTS: u8 = 2;
const NO_NOTE: u32 = u32::MAX;

type Note = Option<Arc<str>>;

/// A record as it stands under its key, the pieces of a long body apart.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) revision: u64,
    pub(super) change: u64,
    /// The group of commits that wrote it.
    pub(super) group: u64,
    stamp: Stamp,
    body: Body,
}

#[derive(Clone, Debug)]
enum Body {
    Deleted,
    Inline(Arc<str>),
    Parts { count: u32, hash: u64 },
}

/// The value of a record and the pieces of its body, in order.
pub(super) fn encode(name: &Name, record: &Record, group: u64) -> (Value, Vec<Value>) {
    let inline = record.body.as_ref().filter(|body| body.len() <= PART_BYTES);
    let mut value = Sealing::new(64 + inline.map_or(0, |body| body.len()));
    for number in [record.revision, record.change, group] {
        value.number(number);
    }
    value.bytes(&record.stamp.at.as_millisecond().to_le_bytes());
    value.text(Some(&record.stamp.by));
    value.text(record.stamp.note.as_deref());
    let mut parts = Vec::new();
    match (&record.body, inline) {
        (None, _) => value.bytes(&[DELETED]),
        (_, Some(body)) => {
            value.bytes(&[INLINE]);
            value.text(Some(body));
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
    pub(super) fn decode(name: &Name, value: &[u8]) -> Result<Self, Fault> {
        Self::read(open(name.as_bytes(), value)?).ok_or_else(|| damaged("a record is cut short"))
    }

    fn read(content: &[u8]) -> Option<Self> {
        let mut rest = Reader(content);
        let (revision, change, group) = (rest.number()?, rest.number()?, rest.number()?);
        let at = Timestamp::from_millisecond(i64::from_le_bytes(rest.array()?)).ok()?;
        let stamp = Stamp { at, by: rest.text()?.into(), note: rest.note()? };
        let body = match rest.array::<1>()?[0] {
            DELETED => Body::Deleted,
            INLINE => Body::Inline(rest.text()?.into()),
            IN_PARTS => Body::Parts { count: rest.length()?, hash: rest.number()? },
            _ => return None,
        };
        rest.0.is_empty().then_some(Self { revision, change, group, stamp, body })
    }

    pub(super) fn is_deleted(&self) -> bool {
        matches!(self.body, Body::Deleted)
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

/// What a change says: which record and which revision of it, and the group that wrote it.
pub(super) struct Change {
    pub(super) name: Name,
    pub(super) key: Key,
    pub(super) revision: u64,
    pub(super) group: u64,
}

impl Change {
    pub(super) fn encode(key: &[u8], name: &Name, revision: u64, group: u64) -> Value {
        let mut value = Sealing::new(16 + name.as_bytes().len());
        value.number(revision);
        value.number(group);
        value.bytes(name.as_bytes());
        value.seal(key)
    }

    pub(super) fn decode(key: &[u8], value: &[u8]) -> Result<Self, Fault> {
        let mut rest = Reader(open(key, value)?);
        let numbers = rest.number().zip(rest.number());
        let parsed = numbers.zip(Name::parse(rest.0));
        let ((revision, group), (name, key)) = parsed.ok_or_else(|| damaged("a change is cut short"))?;
        Ok(Self { name, key, revision, group })
    }
}

pub(super) fn encode_number(key: &[u8], number: u64) -> Value {
    let mut value = Sealing::new(8);
    value.number(number);
    value.seal(key)
}

pub(super) fn decode_number(key: &[u8], value: &[u8]) -> Result<u64, Fault> {
    Reader(open(key, value)?).number().ok_or_else(|| damaged("a number is cut short"))
}

/// A value that is being written: the version, room for the checksum, and the content so far.
struct Sealing(Vec<u8>);

/// The version and the checksum.
const SEAL_BYTES: usize = 9;

impl Sealing {
    fn new(content_bytes: usize) -> Self {
        let mut value = Vec::with_capacity(SEAL_BYTES + content_bytes);
        value.push(VERSION);
        value.extend([0; SEAL_BYTES - 1]);
        Self(value)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    fn text(&mut self, text: Option<&str>) {
        let length = text.map_or(NO_NOTE, |text| count_of(text.len()));
        self.bytes(&length.to_le_bytes());
        self.bytes(text.unwrap_or_default().as_bytes());
    }

    fn seal(mut self, key: &[u8]) -> Value {
        if let Some((head, content)) = self.0.split_first_chunk_mut::<SEAL_BYTES>() {
            let [_, sum @ ..] = head;
            *sum = checksum(key, content).to_le_bytes();
        }
        self.0.into()
    }
}

/// The content of a value of any version, once its checksum is right.
fn open<'v>(key: &[u8], value: &'v [u8]) -> Result<&'v [u8], Fault> {
    let mut rest = Reader(value);
    let head = rest.array::<1>().zip(rest.number());
    match head {
        Some(([VERSION], sum)) if sum == checksum(key, rest.0) => Ok(rest.0),
        Some(([VERSION], _)) => Err(damaged("a checksum is wrong")),
        Some(([version], _)) => Err(damaged(&format!("version {version} of a record is not known"))),
        None => Err(damaged("a value is cut short")),
    }
}

fn checksum(key: &[u8], content: &[u8]) -> u64 {
    let mut hash = Xxh3::new();
    hash.update(key);
    hash.update(content);
    hash.digest()
}

fn damaged(what: &str) -> Fault {
    Fault::Damaged(what.to_owned())
}

/// Lengths are bounded far below 4 GiB before anything is encoded.
fn count_of(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(NO_NOTE - 1)
}

/// What is left to read. Each method is none where there is too little.
struct Reader<'v>(&'v [u8]);

impl<'v> Reader<'v> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*head)
    }

    fn number(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    fn length(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn text(&mut self) -> Option<&'v str> {
        let length = usize::try_from(self.length()?).ok()?;
        let (head, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(head).ok()
    }

    /// A text that may be absent, the inner none.
    fn note(&mut self) -> Option<Note> {
        if self.0.starts_with(&NO_NOTE.to_le_bytes()) {
            self.length()?;
            return Some(None);
        }
        self.text().map(|text| Some(text.into()))
    }
}
