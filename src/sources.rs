//! Where the phrase files come from: the binary itself, or a folder.
//!
//! The only place that opens phrase files; everything after it works on [`Sources`].

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::catalog::limits::FILE_BYTES_MAX;
use crate::catalog::{SourceText, Sources};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

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
    /// A file is not UTF-8.
    #[error("{} is not UTF-8 text: byte {at} is not valid; save it as UTF-8", path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The first byte that is not.
        at: usize,
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

/// The file, if it is one of ours by its ending; editors leave others beside them.
fn read_file(folder: &Path, path: &Path) -> Result<Option<SourceText>, SourcesError> {
    let ours = path.extension().is_some_and(|ending| ending == "ftl" || ending == "toml");
    let Some(relative) = path.strip_prefix(folder).ok().and_then(Path::to_str).filter(|_| ours) else {
        return Ok(None);
    };
    let failed = |source| SourcesError::Io { path: path.to_owned(), source };
    let bytes = fs::metadata(path).map_err(failed)?.len();
    if usize::try_from(bytes).map_or(true, |bytes| bytes > FILE_BYTES_MAX) {
        return Err(SourcesError::TooLarge { path: path.to_owned(), bytes });
    }
    let text = String::from_utf8(fs::read(path).map_err(failed)?)
        .map_err(|fault| SourcesError::NotUtf8 { path: path.to_owned(), at: fault.utf8_error().valid_up_to() })?;
    Ok(Some(SourceText { path: relative.replace('\\', "/"), text: Arc::from(text) }))
}

/// Sorts the files into their roles by their paths.
fn arrange(mut files: Vec<SourceText>, folder: &Path) -> Result<Sources, SourcesError> {
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let mut take = |file: &'static str| {
        let index = files.iter().position(|source| source.path == file);
        index.map(|index| files.remove(index)).ok_or_else(|| SourcesError::Missing { path: folder.to_owned(), file })
    };
    let languages = take("languages.toml")?;
    let variables = take("catalog/variables.toml")?;
    let in_folder = |source: &SourceText| source.path.matches('/').count() == 1;
    let ends = |source: &SourceText, ending: &str| Path::new(&source.path).extension().is_some_and(|own| own == ending);
    let (topics, rest): (Vec<_>, Vec<_>) = files
        .into_iter()
        .filter(in_folder)
        .partition(|source| source.path.starts_with("catalog/") && ends(source, "toml"));
    let texts = rest.into_iter().filter(|source| ends(source, "ftl")).collect();
    Ok(Sources { languages, variables, topics, texts })
}
