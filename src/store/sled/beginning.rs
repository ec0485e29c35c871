//! The first opening of a folder.
//!
//! A power failure in the midst of it may leave any part of what sled writes then, which would look like damage. So a mark
//! is on the disk before sled's first byte and goes when the log is: who finds it starts anew, since nothing was acknowledged.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::tree;

/// Leaves a mark in a folder without a log, and removes what a beginning left that was cut short.
pub(super) fn begin(folder: &Path) -> io::Result<()> {
    let mark = mark(folder);
    if mark.try_exists()? {
        return tree::remove(folder);
    }
    if tree::log_path(folder).try_exists()? {
        return Ok(());
    }
    File::create(mark)?;
    sync(folder)
}

/// The log is on the disk.
pub(super) fn finish(folder: &Path) -> io::Result<()> {
    let mark = mark(folder);
    if mark.try_exists()? {
        fs::remove_file(mark)?;
        sync(folder)?;
    }
    Ok(())
}

fn mark(folder: &Path) -> PathBuf {
    folder.join("beginning")
}

fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
