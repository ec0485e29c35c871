//! The shell of every value: a version, a checksum over the key and the content, the content.
//!
//! sled checks what it reads, but not against its own mistakes; with a checksum that covers the name, bytes that belong elsewhere are
//! damage too. Every version that was ever released stays readable: [`open`] looks at the version, and whoever reads the
//! content knows where each field was.

use xxhash_rust::xxh3::Xxh3;

use super::fault::Fault;
use super::tree::Value;

/// The version that is written.
const VERSION: u8 = 1;
/// What stands for a text that is absent.
const NO_TEXT: u32 = u32::MAX;

pub(super) fn encode_number(key: &[u8], number: u64) -> Value {
    let mut value = Sealing::new(8);
    value.number(number);
    value.seal(key)
}

pub(super) fn decode_number(key: &[u8], value: &[u8]) -> Result<u64, Fault> {
    Reader(open(key, value)?).number().ok_or_else(|| damaged("a number is cut short"))
}

/// A value that is being written: the version, room for the checksum, and the content so far.
pub(super) struct Sealing(Vec<u8>);

/// The version and the checksum.
const SEAL_BYTES: usize = 9;

impl Sealing {
    pub(super) fn new(content_bytes: usize) -> Self {
        let mut value = Vec::with_capacity(SEAL_BYTES + content_bytes);
        value.push(VERSION);
        value.extend([0; SEAL_BYTES - 1]);
        Self(value)
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    /// Bytes after their length.
    pub(super) fn counted(&mut self, bytes: &[u8]) {
        self.bytes(&count_of(bytes.len()).to_le_bytes());
        self.bytes(bytes);
    }

    pub(super) fn text_or_none(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.counted(text.as_bytes()),
            None => self.bytes(&NO_TEXT.to_le_bytes()),
        }
    }

    pub(super) fn seal(mut self, key: &[u8]) -> Value {
        if let Some((head, content)) = self.0.split_first_chunk_mut::<SEAL_BYTES>() {
            let [_, sum @ ..] = head;
            *sum = checksum(key, content).to_le_bytes();
        }
        self.0.into()
    }
}

/// The content of a value of any version, once its checksum is right.
pub(super) fn open<'v>(key: &[u8], value: &'v [u8]) -> Result<&'v [u8], Fault> {
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

pub(super) fn damaged(what: &str) -> Fault {
    Fault::Damaged(what.to_owned())
}

/// Lengths are bounded far below 4 GiB before anything is encoded.
pub(super) fn count_of(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(NO_TEXT - 1)
}

/// A text that may be absent.
type MaybeText<'v> = Option<&'v str>;

/// What is left to read. Each method is none where there is too little.
pub(super) struct Reader<'v>(pub(super) &'v [u8]);

impl<'v> Reader<'v> {
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*head)
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn length(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    /// As many bytes as the length before them says.
    pub(super) fn bytes(&mut self) -> Option<&'v [u8]> {
        let length = usize::try_from(self.length()?).ok()?;
        let (head, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(head)
    }

    pub(super) fn text(&mut self) -> Option<&'v str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    /// A text that may be absent, the inner none.
    pub(super) fn text_or_none(&mut self) -> Option<MaybeText<'v>> {
        if self.0.starts_with(&NO_TEXT.to_le_bytes()) {
            self.length()?;
            return Some(None);
        }
        self.text().map(Some)
    }
}
