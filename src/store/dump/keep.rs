//! The dumps that a server makes by itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

use super::super::Store;
use super::reading::{claimed_content, verify};
use super::writing::{sync_folder_of, with_ending, write_file};
use super::{DumpError, Summary};

/// How many dumps are kept; the oldest goes when a newer one is known to be whole.
pub const DUMPS_KEPT: usize = 24;

const PREFIX: &str = "phrasebook-";
const ENDING: &str = ".dump.gz";
/// What the name of a dump says of its time.
const TIME: &str = "%Y%m%dT%H%M%S%.3fZ";
/// What is behind the name of a dump that is being written, and behind that of one that is being verified.
const DRAFTS: [&str; 2] = [".new.part", ".new"];

/// Where the dumps of a data folder are.
pub fn dumps_folder(data: &Path) -> PathBuf {
    data.join("dumps")
}

/// The dumps of a data folder, the newest first. They are not looked into.
pub fn dumps(data: &Path) -> Vec<PathBuf> {
    let mut found = named(&dumps_folder(data), ENDING);
    found.sort_unstable_by(|one, other| other.cmp(one));
    found
}

/// The files in a folder that begin as the name of a dump does and end like this.
fn named(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_meant = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(PREFIX) && name.ends_with(ending)
    };
    entries.map(|entry| entry.path()).filter(is_meant).collect()
}

/// The newest dump of a data folder that is whole.
pub fn newest_valid(data: &Path) -> Option<PathBuf> {
    dumps(data).into_iter().find(|path| verify(path).is_ok())
}

/// Dumps a store into its data folder, when something changed.
#[derive(Debug)]
pub struct Dumper {
    store: Arc<dyn Store>,
    data: PathBuf,
    clock: fn() -> Timestamp,
    wakeups: watch::Receiver<u64>,
}

impl Dumper {
    /// A dumper for a store and its data folder, with the clock that names the files.
    pub fn new(store: Arc<dyn Store>, data: PathBuf, clock: fn() -> Timestamp) -> Self {
        let mut wakeups = store.wakeups();
        wakeups.mark_changed();
        Self { store, data, clock, wakeups }
    }

    /// Dumps after each `pause` until `stop` comes, and then once more. What goes wrong is logged and tried again.
    pub async fn run(mut self, pause: Duration, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut goes_on = true;
        while goes_on {
            goes_on = tokio::select! {
                () = &mut stop => false,
                () = tokio::time::sleep(pause) => true,
            };
            self.dump_and_tell().await;
        }
    }

    async fn dump_and_tell(&mut self) {
        match self.dump().await {
            Ok(Some(path)) => tracing::info!(path = %path.display(), "dumped"),
            Ok(None) => tracing::debug!("nothing to dump"),
            Err(fault) => {
                let cause = std::error::Error::source(&fault).map(ToString::to_string).unwrap_or_default();
                tracing::error!(%fault, %cause, "no dump could be made");
            }
        }
    }

    /// Writes a dump, verifies it, and then removes what is more than [`DUMPS_KEPT`]. None where the newest dump has the same
    /// content already, or there is nothing to dump.
    pub async fn dump(&mut self) -> Result<Option<PathBuf>, DumpError> {
        if !self.wakeups.has_changed().unwrap_or(true) {
            return Ok(None);
        }
        self.wakeups.mark_unchanged();
        let dumped = self.dump_anew().await;
        if dumped.is_err() {
            self.wakeups.mark_changed();
        }
        dumped
    }

    async fn dump_anew(&self) -> Result<Option<PathBuf>, DumpError> {
        let folder = dumps_folder(&self.data);
        create_private(&folder).map_err(DumpError::io(&folder, "created"))?;
        sweep(&folder);
        let dumped = self.dump_into(&folder).await;
        // What became no dump takes room that others need.
        sweep(&folder);
        dumped
    }

    async fn dump_into(&self, folder: &Path) -> Result<Option<PathBuf>, DumpError> {
        let created = (self.clock)();
        let before = dumps(&self.data);
        let path = folder.join(format!("{PREFIX}{}{ENDING}", named_time(created, &before).strftime(TIME)));
        let [_, ending] = DRAFTS;
        let draft = with_ending(&path, ending);
        let written = write_file(&*self.store, created, &draft).await?;
        let verified = verify(&draft)?;
        if is_known(&verified, before.first().map(PathBuf::as_path)) {
            return Ok(None);
        }
        fs::rename(&draft, &path).and_then(|()| sync_folder_of(&path)).map_err(DumpError::io(&path, "put in place"))?;
        tracing::debug!(records = written.records, "a dump was verified");
        // Those that there were: whatever their names say, the new one stays.
        for old in before.into_iter().skip(DUMPS_KEPT - 1) {
            fs::remove_file(&old).map_err(DumpError::io(&old, "removed"))?;
        }
        Ok(Some(path))
    }
}

/// The time in the name of a dump: now, or just after the newest that there is. Names are in the order in which the dumps
/// were made, even where the clock was set back.
fn named_time(now: Timestamp, dumps: &[PathBuf]) -> Timestamp {
    let newest = dumps.iter().find_map(|path| time_of(path));
    let after = newest.and_then(|newest| newest.checked_add(SignedDuration::from_millis(1)).ok());
    after.map_or(now, |after| after.max(now))
}

/// The time in the name of a dump; none where somebody else named it.
fn time_of(path: &Path) -> Option<Timestamp> {
    let time = path.file_name()?.to_str()?.strip_prefix(PREFIX)?.strip_suffix(ENDING)?;
    let time = DateTime::strptime(TIME, time).ok()?;
    TimeZone::UTC.to_timestamp(time).ok()
}

/// Removes what is no dump yet: no other attempt is at work in the folder.
fn sweep(folder: &Path) {
    for draft in DRAFTS.iter().flat_map(|ending| named(folder, &format!("{ENDING}{ending}"))) {
        if let Err(fault) = fs::remove_file(&draft) {
            tracing::warn!(path = %draft.display(), %fault, "the draft of a dump cannot be removed");
        }
    }
}

/// Whether the newest dump has this content; an empty store need not be dumped at all.
fn is_known(new: &Summary, newest: Option<&Path>) -> bool {
    let Some(newest) = newest else { return new.records == 0 };
    let is_same = claimed_content(newest).as_deref() == Some(&*new.content);
    is_same && verify(newest).is_ok()
}

fn create_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
