//! After a write that failed: what became of it, and how the store comes to take writes again.

use std::sync::Arc;
use std::time::Instant;

use super::super::super::StoreError;
use super::super::fault::Fault;
use super::super::marker::{drop_reserve, has_room_to_open};
use super::super::opening::{self, Opened};
use super::Committer;

/// What is known about a group whose writing failed.
enum Fate {
    Happened,
    Nothing,
    Unknown,
}

impl Committer {
    /// Opens the log again, since sled takes no writes after a failed one, and finds out whether the group is in it. None
    /// means that it is, and on the disk.
    pub(super) fn recover(&mut self, fault: &Fault, group: u64) -> Option<StoreError> {
        let error = self.shared.error(fault);
        tracing::warn!(%error, "a write failed");
        self.shared.set_trouble(Some(error.clone()));
        self.tried = Instant::now();
        self.is_spent = true;
        self.sequences.clear();
        if matches!(fault, Fault::Full) {
            drop_reserve(&self.shared.folder);
            if !has_room_to_open(&self.shared.folder) {
                return Some(StoreError::Unavailable(fault.text()));
            }
        }
        match (self.fate(group), fault) {
            (Fate::Happened, Fault::Full) => None,
            (Fate::Nothing, Fault::Full) => Some(error),
            (Fate::Happened | Fate::Nothing | Fate::Unknown, _) => Some(StoreError::Unavailable(fault.text())),
        }
    }

    fn fate(&mut self, group: u64) -> Fate {
        match self.reopen() {
            Ok(()) if self.group >= group => Fate::Happened,
            Ok(()) => Fate::Nothing,
            Err(fault) => {
                tracing::warn!(fault = fault.text(), "the log cannot be opened again yet");
                self.shared.set_trouble(Some(self.shared.error(&fault)));
                Fate::Unknown
            }
        }
    }

    fn reopen(&mut self) -> Result<(), Fault> {
        let shared = Arc::clone(&self.shared);
        // What failed already may fail once more.
        let _closed = shared.close_tree();
        let opened = opening::open(&shared.data, &shared.folder, shared.cache_bytes);
        let Opened { tree, group, mark, journal } = opened.map_err(|error| match error {
            StoreError::Full { .. } => Fault::Full,
            other => Fault::Failed(other.to_string()),
        })?;
        self.writer.adopt(journal);
        (self.mark, self.group) = (mark, group);
        self.adopt(tree)?;
        self.is_spent = false;
        Ok(())
    }

    /// Tries to come out of trouble: the log open, what was begun finished, and room enough for the next time.
    pub(super) fn heal(&mut self) {
        self.tried = Instant::now();
        let is_readable = self.shared.tree().is_some();
        if is_readable {
            self.reserve();
        }
        let has_room = self.shared.trouble().is_none();
        let is_whole = is_readable && !self.is_spent;
        if is_whole || (is_readable && !has_room) {
            return;
        }
        // In trouble until it is open: nobody writes to a log that is half open.
        self.shared.set_trouble(Some(StoreError::Unavailable("its log is being opened again".to_owned())));
        match self.reopen() {
            Ok(()) => self.reserve(),
            Err(fault) => self.shared.set_trouble(Some(self.shared.error(&fault))),
        }
    }
}
