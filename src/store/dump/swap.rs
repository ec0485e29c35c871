//! Bringing a dump back into a data folder.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::super::StoreError;
use super::super::open::{OpenOptions, lock_store, open, open_in, store_folder};
use super::reading::{Verified, restore};
use super::writing::sync_folder_of;
use super::{DumpError, Summary, is_empty};

/// What was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What the dump held.
    pub summary: Summary,
    /// Where the store that was there before is now.
    pub kept: Option<PathBuf>,
}

/// Fills a store beside the one of the data folder and, when it is whole, puts it in its place. The old one is kept.
///
/// Without `replace` only an empty store is replaced. No server may run on the folder. Where it fails, the folder is left as
/// it was.
pub async fn restore_folder(
    options: &OpenOptions,
    dump: &Verified,
    replace: bool,
    now: Timestamp,
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<Restored, DumpError> {
    let data = &options.data;
    let folder = store_folder(data);
    if folder.exists() && !replace {
        refuse_records(options).await?;
    }
    let is_new = !folder.exists();
    // Held until the new one is in place: nobody opens the old one meanwhile.
    let _lock = lock_store(data)?;
    let draft = data.join("store.restoring");
    if draft.exists() {
        fs::remove_dir_all(&draft).map_err(DumpError::io(&draft, "removed"))?;
    }
    let summary = match fill(options, &draft, dump, progress).await {
        Ok(summary) => summary,
        Err(fault) => {
            // Half a store is of no use to anybody, and an empty one would pass for one whose records are gone.
            let begun = [Some(&draft), is_new.then_some(&folder)];
            begun.into_iter().flatten().for_each(|folder| drop(fs::remove_dir_all(folder)));
            return Err(fault);
        }
    };
    let old = data.join(format!("store.replaced-{}", now.strftime("%Y%m%dT%H%M%S%.3fZ")));
    let had_log = fs::read_dir(&folder).is_ok_and(|entries| entries.flatten().any(|entry| entry.file_name() != "lock"));
    fs::rename(&folder, &old).map_err(DumpError::io(&folder, "set aside"))?;
    fs::rename(&draft, &folder)
        .and_then(|()| sync_folder_of(&folder))
        .map_err(DumpError::io(&folder, "put in place"))?;
    if had_log {
        return Ok(Restored { summary, kept: Some(old) });
    }
    fs::remove_dir_all(&old).map_err(DumpError::io(&old, "removed"))?;
    Ok(Restored { summary, kept: None })
}

async fn refuse_records(options: &OpenOptions) -> Result<(), DumpError> {
    let not_empty = || DumpError::NotEmpty { path: options.data.clone() };
    match open(options) {
        Ok(store) if is_empty(&*store).await? => Ok(()),
        Ok(_) | Err(StoreError::Damaged(_)) => Err(not_empty()),
        Err(fault) => Err(fault.into()),
    }
}

async fn fill(
    options: &OpenOptions,
    draft: &Path,
    dump: &Verified,
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<Summary, DumpError> {
    let store = open_in(options, draft)?;
    let summary = restore(dump, &*store, progress).await?;
    let mut records = 0;
    store
        .export(&mut |_| {
            records += 1;
            Ok(())
        })
        .await?;
    if records == summary.records {
        Ok(summary)
    } else {
        let what = format!("{} records were put in and {records} came out", summary.records);
        Err(DumpError::Store(StoreError::Damaged(what)))
    }
}
