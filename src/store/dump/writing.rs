//! Writing one dump.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use xxhash_rust::xxh3::Xxh3;

use super::super::{Record, Store, StoreError};
use super::line::{End, FORMAT, Header, Line, VERSION};
use super::seal::Hashed;
use super::{DumpError, Summary};

/// Writes everything that a store holds at this moment into `sink`, while the store goes on.
pub async fn write(store: &dyn Store, created: Timestamp, sink: &mut (dyn Write + Send)) -> Result<Summary, DumpError> {
    let mut writer = Writer {
        out: GzEncoder::new(Hashed::new(BufWriter::new(sink)), Compression::new(4)),
        content: Xxh3::new(),
        records: 0,
    };
    let header = Header { format: Cow::Borrowed(FORMAT), version: VERSION, created: Cow::Owned(created.to_string()) };
    writer.line(&header).map_err(DumpError::Sink)?;
    let mut fault = None;
    let mut take = |record: Record| {
        writer.record(&record).map_err(|source| {
            fault = Some(source);
            StoreError::Unavailable("the dump cannot be sent".to_owned())
        })
    };
    let exported = store.export(&mut take).await;
    if let Some(fault) = fault {
        return Err(DumpError::Sink(fault));
    }
    exported?;
    let (records, content) = writer.finish().map_err(DumpError::Sink)?;
    Ok(Summary { created, records, content })
}

/// Writes a dump into a new file, which appears when it is whole and on the disk.
pub async fn write_file(store: &dyn Store, created: Timestamp, path: &Path) -> Result<Summary, DumpError> {
    if path.exists() {
        return Err(DumpError::Exists { path: path.to_owned() });
    }
    let draft = with_ending(path, ".part");
    let written = write_draft(store, created, &draft).await;
    let summary = match written {
        Ok(summary) => summary,
        Err(fault) => {
            // A part of a dump is of no use to anybody; what went wrong is said by the fault.
            let _removed = fs::remove_file(&draft);
            let path = path.to_owned();
            // The draft is gone, and nobody asked for it.
            return Err(match fault {
                DumpError::Sink(source) => DumpError::Io { path, done: "written", source },
                DumpError::Io { done, source, .. } => DumpError::Io { path, done, source },
                other => other,
            });
        }
    };
    fs::rename(&draft, path).and_then(|()| sync_folder_of(path)).map_err(DumpError::io(path, "put in place"))?;
    Ok(summary)
}

async fn write_draft(store: &dyn Store, created: Timestamp, draft: &Path) -> Result<Summary, DumpError> {
    let mut file = private_file(draft).map_err(DumpError::io(draft, "created"))?;
    let summary = write(store, created, &mut file).await?;
    file.sync_all().map_err(DumpError::io(draft, "written"))?;
    Ok(summary)
}

struct Writer<W: Write> {
    out: GzEncoder<Hashed<W>>,
    content: Xxh3,
    records: u64,
}

impl<W: Write> Writer<W> {
    fn record(&mut self, record: &Record) -> io::Result<()> {
        let mut line = serde_json::to_vec(&Line::of(record))?;
        line.push(b'\n');
        self.content.update(&line);
        self.records += 1;
        self.out.write_all(&line)
    }

    fn line(&mut self, line: &impl serde::Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, line)?;
        self.out.write_all(b"\n")
    }

    fn finish(mut self) -> io::Result<(u64, String)> {
        let content = format!("{:032x}", self.content.digest128());
        self.line(&End { is_last: true, records: self.records, content: content.clone() })?;
        self.out.finish()?.seal(&content)?;
        Ok((self.records, content))
    }
}

/// A dump holds what only its owner may read.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

pub(super) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

pub(super) fn sync_folder_of(path: &Path) -> io::Result<()> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
}
