//! Fluent, for translators: one file for one language, or an archive of all with what Fluent has no place for.
//!
//! An archive is a ZIP file with `<tag>/team.ftl` for each language and `catalog/team.toml`, laid out as the phrasebook's own
//! folder. Comments directly above a message belong to its text and stay with it; others are for the reader of the file.

mod archive;
mod metadata;
mod read;
mod write;

use std::io::{self, Write};

pub(super) use read::locate;

use super::export::Export;
use super::incoming::Parsed;
use super::{TransferError, incoming};

/// Reads the file of one language, or an archive.
pub(super) fn read(bytes: Vec<u8>, locale: Option<&str>) -> Result<Parsed, TransferError> {
    if archive::is_archive(&bytes) {
        return archive::read(&bytes, locale);
    }
    let Some(locale) = locale else {
        let message = "say with locale= which language the file is in; an archive says so itself";
        return Err(TransferError::BadOption(message.to_owned()));
    };
    let mut parsed = Parsed::default();
    read::read(incoming::text_of(bytes)?, None, locale, &mut parsed)?;
    Ok(parsed)
}

/// Writes the file of one language, or an archive where the export is of all.
pub(super) fn write(export: &Export, out: &mut dyn Write) -> io::Result<()> {
    match &export.locale {
        Some(locale) => write::write(export, locale, out),
        None => archive::write(export, out),
    }
}
