//! The checksum at the end of a dump.

use std::fmt::Write as _;
use std::io::{self, Write};

use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

/// Counts the bytes that pass through into a SHA-256.
pub(super) struct Hashed<W> {
    inner: W,
    hash: Sha256,
}

impl<W: Write> Hashed<W> {
    pub(super) fn new(inner: W) -> Self {
        Self { inner, hash: Sha256::new() }
    }

    /// Ends the file with its seal.
    pub(super) fn seal(mut self, content: &str) -> io::Result<()> {
        let sum = hex(&self.hash.finalize());
        self.inner.write_all(&seal(&sum, content)?)?;
        self.inner.flush()
    }
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or(bytes));
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// An empty gzip member with the checksums in its comment. The same checksums give the same bytes.
pub(super) fn seal(sum: &str, content: &str) -> io::Result<Vec<u8>> {
    let comment = format!("phrasebook-dump sha256={sum} content={content}");
    let member = GzBuilder::new().mtime(0).operating_system(255).comment(comment);
    member.write(Vec::new(), Compression::none()).finish()
}

/// How long every seal is.
pub(super) fn seal_bytes() -> io::Result<usize> {
    Ok(seal(&"0".repeat(64), &"0".repeat(32))?.len())
}

/// The fingerprint of the content that a seal names; none where it is no seal.
pub(super) fn content_of(seal: &[u8]) -> Option<String> {
    let key = b"content=";
    let at = seal.windows(key.len()).position(|window| window == key)?;
    let digits = seal.get(at + key.len()..)?.get(..32)?;
    std::str::from_utf8(digits).ok().map(str::to_owned)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _always = write!(text, "{byte:02x}");
        text
    })
}
