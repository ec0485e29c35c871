//! The data folder: what stands in it beside the store.
//!
//! `store/` and `dumps/` belong to the store. `admin-token` holds the first token of the server, `address` where the running
//! server is reached; commands that need the server read both.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::error::CliError;
use crate::config::Settings;
use crate::store::{self, OpenOptions, Store};
use crate::team::token::{Role, Token};
use crate::team::{Author, NewToken, Teams};

/// Who is named as the author of what commands do.
const COMMAND: &str = "command-line";

/// Creates the data folder if there is none, for its owner alone, and makes sure that it can be written to: better now than
/// with the first thing that is to be kept.
pub(super) fn prepare(folder: &Path) -> Result<(), CliError> {
    let failed = |needed| move |source| CliError::Data { path: folder.to_owned(), needed, source };
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(failed("created"))?;
    let probe = folder.join(".writable");
    fs::write(&probe, b"").and_then(|()| fs::remove_file(&probe)).map_err(failed("written to"))
}

/// The file of the first token.
pub(super) fn token_file(folder: &Path) -> PathBuf {
    folder.join("admin-token")
}

/// The file of the running server's address.
pub(super) fn address_file(folder: &Path) -> PathBuf {
    folder.join("address")
}

/// The author of what a command does now.
pub(super) fn author() -> Author {
    let now = Timestamp::now();
    let at = Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now);
    Author { at, by: COMMAND.into(), note: None }
}

/// Issues the first token of the server, where there is none, and writes it to its file.
pub(super) async fn first_token(folder: &Path, teams: &Teams) -> Result<Option<Token>, CliError> {
    if !teams.tokens(None).await?.is_empty() {
        return Ok(None);
    }
    let new = NewToken { role: Role::Admin, name: "first token".to_owned(), expires: None };
    let (token, _) = teams.issue(None, new, author()).await?;
    write_private(&token_file(folder), token.reveal()).map_err(|source| CliError::Data {
        path: folder.to_owned(),
        needed: "written to",
        source,
    })?;
    Ok(Some(token))
}

/// Notes where the server is reached.
pub(super) fn write_address(folder: &Path, url: &str) -> Result<(), CliError> {
    write_private(&address_file(folder), url).map_err(|source| CliError::Data {
        path: folder.to_owned(),
        needed: "written to",
        source,
    })
}

/// Forgets where the server was reached. A note that stays behind does no harm: nobody answers there.
pub(super) fn remove_address(folder: &Path) {
    if let Err(fault) = fs::remove_file(address_file(folder)) {
        tracing::debug!(%fault, "the file with the address stays behind");
    }
}

/// A file of one line that only its owner can read, whole or not there at all.
fn write_private(path: &Path, line: &str) -> io::Result<()> {
    let new = path.with_extension("new");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new)?;
    file.write_all(format!("{line}\n").as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)
}

/// The store of a data folder on which no server runs. None is created.
pub(super) fn open_stopped(settings: &Settings) -> Result<Arc<dyn Store>, CliError> {
    let failed = |source| CliError::Data { path: settings.data.clone(), needed: "read", source };
    if !store::store_folder(&settings.data).try_exists().map_err(failed)? {
        return Err(CliError::NoStore { path: settings.data.clone() });
    }
    Ok(store::open(&OpenOptions { data: settings.data.clone(), cache_bytes: settings.store_cache_bytes })?)
}

/// Waits for work on a store, for commands that do nothing else meanwhile.
pub(super) fn wait<T>(work: impl Future<Output = T>) -> Result<T, CliError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(CliError::Runtime)?;
    Ok(runtime.block_on(work))
}
