//! Where the phrase files come from: the binary itself, or a folder.
//!
//! The only place that opens phrase files; everything after it works on [`Sources`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;
use std::sync::Arc;
use std::time::SystemTime;

use include_dir::{Dir, include_dir};

use crate::catalog::confirmed::CONFIRMED_FILE;
use crate::catalog::limits::FILE_BYTES_MAX;
use crate::catalog::{SourceText, Sources};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The file that makes a folder one of phrases.
pub const LANGUAGES_FILE: &str = "languages.toml";

/// How many files a folder of phrases may hold.
pub const FILES_MAX: usize = 10_000;

/// Why a folder of phrases cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SourcesError {
    /// A file or folder could not be opened.
    #[error("cannot read {}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: io::Error,
    },
    /// A file could not be written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: io::Error,
    },
    /// A file is not UTF-8.
    #[error("{}:{line}:{column}: what stands here is not UTF-8; save the file as UTF-8", path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The line of the first byte that is not, counted from 1.
        line: usize,
        /// Its column in characters, counted from 1.
        column: usize,
    },
    /// A file is larger than [`FILE_BYTES_MAX`].
    #[error("{} has {bytes} bytes; the limit is {FILE_BYTES_MAX}", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        bytes: u64,
    },
    /// There are more than [`FILES_MAX`] files.
    #[error("{} holds more than {FILES_MAX} files; is it the right folder?", path.display())]
    TooMany {
        /// The folder.
        path: PathBuf,
    },
    /// The folder is no folder of phrases.
    #[error("{} has no {file}; a folder of phrases has languages.toml, catalog/ and one folder per language", path.display())]
    Missing {
        /// The folder.
        path: PathBuf,
        /// What it lacks.
        file: &'static str,
    },
}

/// A folder of phrases, and what of it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder that holds `languages.toml`.
    pub folder: PathBuf,
    /// The file or folder below it that was named; empty for the whole.
    pub below: String,
}

impl Place {
    /// The folder of phrases that a path means: the folder itself, the one above a phrasebook's `locales`, or a file or
    /// folder inside one. A path that means none stands for itself, so that reading it says what it lacks.
    pub fn of(path: &Path) -> Self {
        let has_table = |folder: &Path| folder.join(LANGUAGES_FILE).is_file();
        let whole = |folder: PathBuf| Self { folder, below: String::new() };
        if has_table(path) {
            return whole(path.to_owned());
        }
        let inner = if path == Path::new(".") { PathBuf::from("locales") } else { path.join("locales") };
        if has_table(&inner) {
            return whole(inner);
        }
        for above in path.ancestors().skip(1) {
            let folder = if above.as_os_str().is_empty() { Path::new(".") } else { above };
            if let (true, Ok(below)) = (has_table(folder), path.strip_prefix(above)) {
                return Self { folder: folder.to_owned(), below: below.to_string_lossy().replace('\\', "/") };
            }
        }
        whole(path.to_owned())
    }

    /// Whether a file of the phrasebook is meant. Its path is that below the folder.
    pub fn means(&self, file: &str) -> bool {
        let rest = file.strip_prefix(&*self.below);
        self.below.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// Which phrase files a folder holds and when each was last written: two looks that agree saw the same files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp(Vec<(PathBuf, Option<SystemTime>, u64)>);

/// Looks at the files of a folder without reading them.
pub fn stamp(folder: &Path) -> Result<Stamp, SourcesError> {
    let mut files = Vec::new();
    let mut look = |path: PathBuf| -> Result<(), SourcesError> {
        if is_ours(&path) {
            let failed = |source| SourcesError::Io { path: path.clone(), source };
            let metadata = fs::metadata(&path).map_err(failed)?;
            files.push((path, metadata.modified().ok(), metadata.len()));
        }
        Ok(())
    };
    for entry in list(folder)? {
        if entry.is_dir() {
            list(&entry)?.into_iter().try_for_each(&mut look)?;
        } else {
            look(entry)?;
        }
    }
    Ok(Stamp(files))
}

/// Writes a file of a phrasebook, whole or not at all: whoever reads it meanwhile sees the old text or the new one.
pub fn write_file(folder: &Path, file: &str, text: &str) -> Result<(), SourcesError> {
    let path = folder.join(file);
    let failed = |source| SourcesError::Write { path: path.clone(), source };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // No ending of ours, so that nobody takes it for a phrase file.
    let draft = path.with_file_name(format!(".{name}.new"));
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    fs::write(&draft, text).map_err(failed)?;
    if let Ok(metadata) = fs::metadata(&path) {
        fs::set_permissions(&draft, metadata.permissions()).map_err(failed)?;
    }
    fs::rename(&draft, &path).map_err(failed)
}

/// The phrasebook that is compiled into the binary.
pub fn built_in() -> Result<Sources, SourcesError> {
    let mut files = Vec::new();
    collect_embedded(&BUILT_IN, &mut files);
    arrange(files, Path::new("locales"))
}

/// The phrasebook in a folder of the layout of `locales/`.
pub fn read_folder(folder: &Path) -> Result<Sources, SourcesError> {
    let mut files = Vec::new();
    for entry in list(folder)? {
        if entry.is_dir() {
            for inner in list(&entry)?.into_iter().filter(|path| path.is_file()) {
                files.extend(read_file(folder, &inner)?);
            }
        } else {
            files.extend(read_file(folder, &entry)?);
        }
        if files.len() > FILES_MAX {
            return Err(SourcesError::TooMany { path: folder.to_owned() });
        }
    }
    arrange(files, folder)
}

fn collect_embedded(folder: &Dir<'_>, files: &mut Vec<SourceText>) {
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            files.push(SourceText { path: path.replace('\\', "/"), text: Arc::from(text) });
        }
    }
    folder.dirs().for_each(|inner| collect_embedded(inner, files));
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, SourcesError> {
    let failed = |source| SourcesError::Io { path: folder.to_owned(), source };
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths = Vec::new();
    for entry in entries.take(FILES_MAX) {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    Ok(paths)
}

fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ftl" || ending == "toml")
}

/// The file, if it is one of ours by its ending; editors leave others beside them.
fn read_file(folder: &Path, path: &Path) -> Result<Option<SourceText>, SourcesError> {
    let Some(relative) = path.strip_prefix(folder).ok().and_then(Path::to_str).filter(|_| is_ours(path)) else {
        return Ok(None);
    };
    let failed = |source| SourcesError::Io { path: path.to_owned(), source };
    let bytes = fs::metadata(path).map_err(failed)?.len();
    if usize::try_from(bytes).map_or(true, |bytes| bytes > FILE_BYTES_MAX) {
        return Err(SourcesError::TooLarge { path: path.to_owned(), bytes });
    }
    let text = String::from_utf8(fs::read(path).map_err(failed)?).map_err(|fault| not_utf8(path, &fault))?;
    Ok(Some(SourceText { path: relative.replace('\\', "/"), text: Arc::from(text) }))
}

fn not_utf8(path: &Path, fault: &FromUtf8Error) -> SourcesError {
    let (line, column) = line_and_column(fault.as_bytes(), fault.utf8_error().valid_up_to());
    SourcesError::NotUtf8 { path: path.to_owned(), line, column }
}

/// The line and the column in characters of a byte, counted from 1. What stands before the byte is UTF-8.
pub fn line_and_column(bytes: &[u8], at: usize) -> (usize, usize) {
    let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or(bytes));
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    (line, column)
}

/// Sorts the files into their roles by their paths.
fn arrange(mut files: Vec<SourceText>, folder: &Path) -> Result<Sources, SourcesError> {
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let mut take = |file: &'static str| {
        let index = files.iter().position(|source| source.path == file);
        index.map(|index| files.remove(index)).ok_or_else(|| SourcesError::Missing { path: folder.to_owned(), file })
    };
    let languages = take(LANGUAGES_FILE)?;
    let variables = take("catalog/variables.toml")?;
    let in_folder = |source: &SourceText| source.path.matches('/').count() == 1;
    let ends = |source: &SourceText, ending: &str| Path::new(&source.path).extension().is_some_and(|own| own == ending);
    let (topics, rest): (Vec<_>, Vec<_>) = files
        .into_iter()
        .filter(in_folder)
        .partition(|source| source.path.starts_with("catalog/") && ends(source, "toml"));
    let (texts, rest): (Vec<_>, Vec<_>) = rest.into_iter().partition(|source| ends(source, "ftl"));
    let is_record = |source: &SourceText| source.path.rsplit('/').next() == Some(CONFIRMED_FILE);
    let records = rest.into_iter().filter(is_record).collect();
    Ok(Sources { languages, variables, topics, texts, records })
}
