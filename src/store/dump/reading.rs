//! Reading one dump: verifying it, and restoring a store from it.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use flate2::bufread::GzDecoder;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use xxhash_rust::xxh3::Xxh3;

use super::super::{Record, Store};
use super::line::{End, FORMAT, Header, Line, VERSION};
use super::{DumpError, Summary, is_empty, seal};

/// How many records are handed to a store at once.
const IMPORT: usize = 500;
/// The longest line that is read, in bytes: the largest record with every letter escaped.
const LINE_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Reads a whole dump and says what is in it. Anything that is not as it was written is refused.
pub fn verify(path: &Path) -> Result<Summary, DumpError> {
    let content = verify_seal(path)?;
    let mut reader = Reader::open(path)?;
    while reader.record()?.is_some() {}
    let summary = reader.summary()?;
    if summary.content == content {
        Ok(summary)
    } else {
        Err(damaged(path, "its checksum does not match its content".to_owned()))
    }
}

/// A dump that was read to its end and found whole.
#[derive(Clone, Debug)]
pub struct Verified {
    path: PathBuf,
    summary: Summary,
}

impl Verified {
    /// Verifies a dump.
    pub fn read(path: &Path) -> Result<Self, DumpError> {
        Ok(Self { path: path.to_owned(), summary: verify(path)? })
    }
}

/// Fills an empty store from a dump; `progress` hears how many records are in.
pub async fn restore(
    dump: &Verified,
    store: &dyn Store,
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<Summary, DumpError> {
    let path = &dump.path;
    if !is_empty(store).await? {
        return Err(DumpError::NotEmpty { path: path.to_owned() });
    }
    let mut reader = Reader::open(path)?;
    loop {
        let mut records = Vec::with_capacity(IMPORT);
        while records.len() < IMPORT {
            let Some(record) = reader.record()? else { break };
            records.push(record);
        }
        if records.is_empty() {
            return Ok(dump.summary.clone());
        }
        store.import(records).await?;
        progress(reader.records);
    }
}

/// The fingerprint of the content that a dump says it has, nothing checked.
pub(super) fn claimed_content(path: &Path) -> Option<String> {
    let (_, seal) = split(path).ok()?;
    seal::content_of(&seal)
}

/// Reads the lines of a dump in order.
struct Reader {
    path: PathBuf,
    lines: BufReader<GzDecoder<io::Take<BufReader<File>>>>,
    created: Timestamp,
    content: Xxh3,
    records: u64,
    end: Option<End>,
}

impl Reader {
    fn open(path: &Path) -> Result<Self, DumpError> {
        let (length, _) = split(path)?;
        let file = File::open(path).map_err(DumpError::io(path, "read"))?;
        let mut lines = BufReader::new(GzDecoder::new(BufReader::new(file).take(length)));
        let first = next_line(path, &mut lines)?;
        let header: Header<'_> = parse(path, &first)?;
        if header.format != FORMAT {
            return Err(damaged(path, format!("it says it is '{}'", header.format)));
        }
        if header.version > VERSION {
            return Err(DumpError::LaterVersion { path: path.to_owned(), version: header.version });
        }
        let created = header.created.parse().map_err(|_| damaged(path, "its time is none".to_owned()))?;
        Ok(Self { path: path.to_owned(), lines, created, content: Xxh3::new(), records: 0, end: None })
    }

    fn record(&mut self) -> Result<Option<Record>, DumpError> {
        if self.end.is_some() {
            return Ok(None);
        }
        let line = next_line(&self.path, &mut self.lines)?;
        if line.starts_with(b"{\"end\"") {
            self.end = Some(parse(&self.path, &line)?);
            return Ok(None);
        }
        self.records += 1;
        self.content.update(&line);
        let record = parse::<Line<'_>>(&self.path, &line)?.into_record();
        record.map(Some).map_err(|what| damaged(&self.path, format!("record {}: {what}", self.records)))
    }

    fn summary(mut self) -> Result<Summary, DumpError> {
        let content = format!("{:032x}", self.content.digest128());
        let Some(end) = self.end.take() else { return Err(damaged(&self.path, "its last line is missing".to_owned())) };
        let counts = end.records == self.records && end.content == content;
        let is_last = self.lines.fill_buf().is_ok_and(<[u8]>::is_empty);
        if !counts || !is_last {
            return Err(damaged(&self.path, "its records are not those that it counts".to_owned()));
        }
        Ok(Summary { created: self.created, records: self.records, content })
    }
}

fn next_line(path: &Path, lines: &mut impl BufRead) -> Result<Vec<u8>, DumpError> {
    let mut line = Vec::new();
    let read = lines.take(LINE_BYTES_MAX).read_until(b'\n', &mut line);
    read.map_err(|fault| damaged(path, fault.to_string()))?;
    if line.last() == Some(&b'\n') {
        Ok(line)
    } else {
        Err(damaged(path, "it ends in the middle of a line".to_owned()))
    }
}

fn parse<'l, T: serde::Deserialize<'l>>(path: &Path, line: &'l [u8]) -> Result<T, DumpError> {
    serde_json::from_slice(line).map_err(|fault| damaged(path, fault.to_string()))
}

/// Compares the bytes of the file with the checksum at its end. The answer is the fingerprint of the content that stands there.
fn verify_seal(path: &Path) -> Result<String, DumpError> {
    let (length, seal) = split(path)?;
    let file = File::open(path).map_err(DumpError::io(path, "read"))?;
    let mut hash = Sha256::new();
    io::copy(&mut BufReader::new(file).take(length), &mut Sum(&mut hash)).map_err(DumpError::io(path, "read"))?;
    let content = seal::content_of(&seal).unwrap_or_default();
    let expected = seal::seal(&seal::hex(&hash.finalize()), &content).map_err(DumpError::io(path, "read"))?;
    if expected == seal {
        Ok(content)
    } else {
        Err(damaged(path, "its checksum does not match its content".to_owned()))
    }
}

/// How long the lines are, compressed, and the seal after them.
fn split(path: &Path) -> Result<(u64, Vec<u8>), DumpError> {
    let read = |done: io::Result<(u64, Vec<u8>)>| done.map_err(DumpError::io(path, "read"));
    let mut file = File::open(path).map_err(DumpError::io(path, "opened"))?;
    let seal_bytes = seal::seal_bytes().map_err(DumpError::io(path, "read"))? as u64;
    let whole = file.metadata().map_err(DumpError::io(path, "read"))?.len();
    let Some(length) = whole.checked_sub(seal_bytes) else {
        return Err(damaged(path, "it is too short".to_owned()));
    };
    let mut seal = Vec::new();
    read(file.seek(SeekFrom::Start(length)).and_then(|_| file.read_to_end(&mut seal)).map(|_| (length, seal)))
}

fn damaged(path: &Path, what: String) -> DumpError {
    DumpError::Damaged { path: path.to_owned(), what }
}

/// A hash as a place to write to.
struct Sum<'h>(&'h mut Sha256);

impl Write for Sum<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
