//! The archive of all languages.

use std::io::{self, Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::super::export::Export;
use super::super::fault::FileFault;
use super::super::incoming::{Parsed, text_of};
use super::super::{FILE_BYTES_MAX, TransferError};
use super::{metadata, read as reading, write as language};

/// What every ZIP file begins with.
const MAGIC: &[u8] = b"PK\x03\x04";
/// The most files in an archive; there is one for each language.
const FILES_MAX: usize = 200;

/// Whether these are the bytes of an archive.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// Writes an archive.
pub(super) fn write(export: &Export, out: &mut dyn Write) -> io::Result<()> {
    let mut archive = ZipWriter::new_stream(out);
    // Without a clock of its own, an archive of the same phrases is the same archive.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    archive.start_file(metadata::NAME, options)?;
    metadata::write(export, &mut archive)?;
    for locale in export.locales() {
        archive.start_file(format!("{locale}/team.ftl"), options)?;
        language::write(export, locale, &mut archive)?;
    }
    archive.finish()?;
    Ok(())
}

/// Reads an archive, or the one language of it that is wanted.
pub(super) fn read(bytes: &[u8], locale: Option<&str>) -> Result<Parsed, TransferError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| broken(&fault.to_string()))?;
    if archive.len() > FILES_MAX {
        return Err(TransferError::TooLarge(format!("an archive has at most {FILES_MAX} files")));
    }
    // A name that is not text is none of ours.
    let mut names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    names.sort();
    let mut parsed = Parsed::default();
    let mut left = FILE_BYTES_MAX;
    if names.iter().any(|name| name == metadata::NAME) {
        metadata::read(unpack(&mut archive, metadata::NAME, &mut left)?, &mut parsed)?;
    }
    for name in names {
        let Some(tag) = language_of(&name).filter(|tag| locale.is_none_or(|wanted| wanted == *tag)) else { continue };
        let text = unpack(&mut archive, &name, &mut left)?;
        reading::read(text, Some(name.clone()), tag, &mut parsed)?;
    }
    if parsed.sources.is_empty() {
        return Err(broken("it has no file such as lt/team.ftl"));
    }
    Ok(parsed)
}

/// The language of a file: the name of the folder that it is in.
fn language_of(name: &str) -> Option<&str> {
    let (folders, file) = name.rsplit_once('/')?;
    let is_fluent = file.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("ftl"));
    // Some systems add a hidden file beside each.
    (is_fluent && !file.starts_with('.')).then(|| folders.rsplit('/').next().unwrap_or(folders))
}

/// Unpacks a file, as far as there is room: an archive says of itself how large it is, and may lie.
fn unpack(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str, left: &mut usize) -> Result<String, TransferError> {
    let file = archive.by_name(name).map_err(|fault| broken(&fault.to_string()))?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(*left).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(|fault| broken(&fault.to_string()))?;
    *left = left
        .checked_sub(bytes.len())
        .ok_or_else(|| TransferError::TooLarge(format!("the archive unpacks to more than {FILE_BYTES_MAX} bytes")))?;
    text_of(bytes).map_err(|fault| match fault {
        TransferError::Unreadable(fault) => {
            TransferError::Unreadable(Box::new(FileFault { file: Some(name.to_owned()), ..*fault }))
        }
        other => other,
    })
}

fn broken(cause: &str) -> TransferError {
    TransferError::Unreadable(Box::new(FileFault::at(1, format!("the archive cannot be read: {cause}"))))
}
