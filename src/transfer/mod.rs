//! A team's phrases in files, out and in again.
//!
//! In reading order: [`Format`] says which files there are, `json`, `csv` and `ftl` each write and read one of them,
//! [`export()`] collects what is written, `incoming` is what a file says, `merge` makes writes of it, and [`import()`] does
//! so for a team and answers with a [`Report`].
//!
//! # Promises
//!
//! - **An import never deletes a phrase or a language.** Those that a file does not have stay. A translation that it has is
//!   replaced as a whole by JSON and Fluent: a part or comment that is not there is gone. JSON and the `catalog/team.toml` of an
//!   archive replace a phrase's `meta` and `variables`, too. Of a table the columns that are not there stay; an empty cell is
//!   an empty part, except that `kind`, `state`, `variables` and `accepts-fault` then stay.
//! - **An export comes back as it was.** What [`export()`] wrote, [`import()`] finds unchanged, and in an empty team it makes
//!   the same phrases. A text that was indented as a whole loses that: it means nothing in Fluent. An export of what is served
//!   says nothing of newer drafts, which its import replaces; [`Scope::All`] has the newest revisions.
//! - **All or nothing**, unless asked otherwise: see [`Mode`].
//! - **Nobody's edit is lost.** An import replaces what it saw when it began. If somebody else was faster with a phrase, none of it
//!   is written; of what is right, that phrase is not. Where that shows only after a first commit, the report says what is written.
//!
//! Bytes come in and go out: nothing here opens a file, reads a clock or knows HTTP.

mod csv;
mod export;
mod fault;
mod ftl;
mod import;
mod incoming;
mod json;
mod merge;
mod report;
mod variables;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use export::{Export, ExportOptions, Item, Scope, export, write};
pub use fault::{FileFault, FileSeverity};
pub use import::{ImportOptions, Mode, Phase, import};
pub use report::{Action, PhraseReport, Report, Totals};

use crate::team::TeamError;

/// The largest file, in bytes, and the largest sum of what an archive unpacks to. 20,000 phrases in five languages are
/// about half of it.
pub const FILE_BYTES_MAX: usize = 64 * 1024 * 1024;
/// The most phrases of one import.
pub const PHRASES_MAX: usize = 100_000;
/// So many faults of a file are reported; one with more is refused without. A fault takes a hundred times the memory of what it is about.
pub const FAULTS_MAX: usize = 10_000;
/// The longest row of a table, in bytes: no phrase that the store takes is longer.
pub const ROW_BYTES_MAX: usize = 256 * 1024;
/// The version of the files that are written. Every version up to it can be read.
pub const VERSION: u32 = 1;

/// A sort of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Our own: everything that is known of each phrase.
    Json,
    /// Fluent, for translators: one file for one language, an archive for all.
    Ftl,
    /// A table with a row for each phrase and language, for spreadsheets.
    Csv,
}

/// A name that is none of the formats.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no format '{0}'; there are json, ftl and csv")]
pub struct UnknownFormat(String);

impl Format {
    /// Every format.
    pub const ALL: &'static [Self] = &[Self::Json, Self::Ftl, Self::Csv];

    /// The name, which is also the usual ending of the file's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ftl => "ftl",
            Self::Csv => "csv",
        }
    }

    /// The format that a file of this name probably has.
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Json),
            "ftl" | "zip" => Some(Self::Ftl),
            "csv" | "tsv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// The format of a file that is declared as this; none where that says nothing of it.
    pub fn of_media_type(declared: &str) -> Option<Self> {
        let media_type = declared.split(';').next().unwrap_or_default().trim();
        match media_type.to_ascii_lowercase().as_str() {
            "application/json" => Some(Self::Json),
            "text/plain" | "application/zip" => Some(Self::Ftl),
            "text/csv" | "text/tab-separated-values" => Some(Self::Csv),
            _ => None,
        }
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let known = Self::ALL.iter().copied().find(|format| format.as_str() == name);
        known.ok_or_else(|| UnknownFormat(name.chars().take(40).collect()))
    }
}

impl fmt::Display for Format {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// Why an import or export did not happen. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TransferError {
    /// The file cannot be read as what it is said to be.
    #[error("{}{}", .0.place(), .0.message)]
    Unreadable(Box<FileFault>),
    /// A file, a row or the number of phrases is too large.
    #[error("{0}")]
    TooLarge(String),
    /// What was asked for does not go together; the text says what does.
    #[error("{0}")]
    BadOption(String),
    /// Some phrases are wrong, so none was written. The report says which and why.
    #[error("{}, so none was written", .0.refusals())]
    Refused(Box<Report>),
    /// The team, or the store.
    #[error(transparent)]
    Team(#[from] TeamError),
}
