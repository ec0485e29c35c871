//! Dumps: a whole store in one file, for any engine.
//!
//! A dump is gzip of JSON lines: a header, a line for each revision of each record, a last line that counts them. An empty gzip member
//! follows whose comment carries the SHA-256 of everything before it, so `zcat` shows the lines and a bit that turned anywhere is
//! noticed. Nothing here holds more than a few hundred records in memory.

mod keep;
mod line;
mod reading;
mod seal;
mod swap;
mod writing;

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{Store, StoreError};
pub use keep::{DUMPS_KEPT, Dumper, dumps, dumps_folder, newest_valid};
pub use reading::{Verified, restore, verify};
pub use swap::{Restored, restore_folder};
pub use writing::{write, write_file};

/// What a dump holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// When it was written.
    pub created: Timestamp,
    /// How many revisions of records.
    pub records: u64,
    /// A fingerprint of the records alone: two dumps of the same records have the same.
    pub content: String,
}

/// Why a dump was not written or not read.
#[derive(Debug, thiserror::Error)]
pub enum DumpError {
    /// The file cannot be read or written.
    #[error("{} cannot be {done}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What was to be done to it.
        done: &'static str,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The place where a dump is sent takes no more.
    #[error("the dump cannot be sent")]
    Sink(#[source] io::Error),
    /// It is no dump, or not all of one, or not as it was written.
    #[error("{} is no whole dump: {what}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// It was written by a later version.
    #[error("{} is a dump of version {version}, and this program reads up to {}; use a later one", path.display(), line::VERSION)]
    LaterVersion {
        /// The file.
        path: PathBuf,
        /// The version that it says.
        version: u64,
    },
    /// There are records already.
    #[error("there are records in {} already; --replace puts the dump in their place and keeps them beside it", path.display())]
    NotEmpty {
        /// The data folder.
        path: PathBuf,
    },
    /// There is a file of that name.
    #[error("{} is there already; name a new file", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The store has a fault.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DumpError {
    fn io(path: &Path, done: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { path: path.to_owned(), done, source }
    }
}

/// Whether a store holds no record.
pub async fn is_empty(store: &dyn Store) -> Result<bool, StoreError> {
    let mut found = false;
    let stop = || StoreError::Unavailable("one is enough".to_owned());
    let outcome = store
        .export(&mut |_| {
            found = true;
            Err(stop())
        })
        .await;
    if found { Ok(false) } else { outcome.map(|()| true) }
}

/// A path as a shell takes it.
pub(super) fn shell_word(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |letter: char| letter.is_alphanumeric() || "/._-+:@%,=".contains(letter);
    if !text.is_empty() && text.chars().all(is_plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
