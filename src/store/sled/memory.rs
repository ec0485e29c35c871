//! What the system keeps in memory of a file, after a sync that failed.
//!
//! Linux tells once that it could not write and then takes the pages for written: reads go on showing them, the next sync
//! succeeds, and a power failure brings back what was there before. So what a store is opened with comes from the disk. It
//! is then what it would be after a power failure, which a store survives.

use std::fs::File;
use std::io;

/// Brings what waits to be written onto the disk, and lets the next reads of the file come from there.
pub(super) fn forget(file: &File) -> io::Result<()> {
    // What still waited would stay in memory, and nobody might hear that it could not be written.
    file.sync_data()?;
    if let Err(fault) = drop_pages(file) {
        tracing::warn!(%fault, "the store is opened with what the system has in memory of it");
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
fn drop_pages(file: &File) -> io::Result<()> {
    use nix::fcntl::{PosixFadviseAdvice, posix_fadvise};
    Ok(posix_fadvise(file, 0, 0, PosixFadviseAdvice::POSIX_FADV_DONTNEED)?)
}

/// Other systems go on trying to write what they could not, or have no way to be asked.
#[cfg(not(any(target_os = "linux", target_os = "android", target_os = "freebsd")))]
fn drop_pages(_: &File) -> io::Result<()> {
    Ok(())
}
