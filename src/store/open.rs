//! Opening the store of a data folder.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::sled::SledStore;
use super::{Store, StoreError};

/// How much of the store is kept in memory unless somebody says otherwise, in bytes.
pub const CACHE_BYTES: u64 = 64 * 1024 * 1024;

/// Where a store is and what it may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenOptions {
    /// The data folder. The store is in its subfolder `store`, dumps are in `dumps`.
    pub data: PathBuf,
    /// How much of the store is kept in memory, in bytes.
    pub cache_bytes: u64,
}

impl OpenOptions {
    /// The store of a data folder, with the usual memory.
    pub fn new(data: impl Into<PathBuf>) -> Self {
        Self { data: data.into(), cache_bytes: CACHE_BYTES }
    }
}

/// The folder of the store itself within a data folder.
pub fn store_folder(data: &Path) -> PathBuf {
    data.join("store")
}

/// Opens the store of a data folder, or creates it. Returns when everything that was ever acknowledged can be read.
///
/// What is damaged is refused with [`StoreError::Damaged`] and the command that brings back the newest dump; a folder that is in
/// use, not ours to write, or of a later version with [`StoreError::CannotOpen`]. A full disk is no reason to
/// refuse: the store opens and can be read, and [`Store::health`] says the rest.
pub fn open(options: &OpenOptions) -> Result<Arc<dyn Store>, StoreError> {
    open_in(options, &store_folder(&options.data))
}

/// Opens a store in another folder than that of the data folder it is for.
pub(super) fn open_in(options: &OpenOptions, folder: &Path) -> Result<Arc<dyn Store>, StoreError> {
    let store = SledStore::open(&options.data, folder, options.cache_bytes)?;
    Ok(Arc::new(store))
}

/// Keeps every process out of the store of a data folder for as long as the answer lives.
pub(super) fn lock_store(data: &Path) -> Result<File, StoreError> {
    SledStore::lock(data, &store_folder(data))
}
