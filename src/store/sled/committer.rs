//! The one thread that writes.
//!
//! It takes what waits as one group, writes the group, lets readers see it and then acknowledges all of it. How a group comes onto
//! the disk is the [`Writer`]'s, and what becomes of a store whose write failed is in `recovery`.

mod recovery;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;

use super::super::{Space, StoreError};
use super::fault::{Fault, NOT_OPEN};
use super::gathering::Gathering;
use super::group::{COMMITS_MAX, Group};
use super::job::{Job, tell};
use super::marker::{Mark, has_room_to_write, make_reserve, note_closed};
use super::opening::Opened;
use super::plan::{Plan, Sequences};
use super::shared::{Shared, not_open};
use super::tree::{Tree, log_path};
use super::writer::Writer;
use super::{WAITING_MAX, batch, erasure, intent};

/// Of how many spaces the newest change is kept in memory.
const SEQUENCES_MAX: usize = 4096;
/// How often a store in trouble tries again.
const HEAL_EVERY: Duration = Duration::from_millis(300);

pub(super) struct Committer {
    shared: Arc<Shared>,
    mark: Mark,
    writer: Writer,
    /// Has a permit for each commit that waits.
    waiting: Arc<Semaphore>,
    gathering: Gathering,
    /// The newest group in the tree.
    group: u64,
    /// The newest changes of spaces that were written to lately. What is not among them is looked up.
    sequences: Sequences,
    tried: Instant,
    /// A write or a sync failed, and the log is not open again with everything finished that was begun. It takes no more writes, and
    /// what it shows need not be on the disk.
    is_spent: bool,
}

impl Committer {
    /// Takes over a store that was just opened.
    pub(super) fn start(shared: Arc<Shared>, opened: Opened, waiting: Arc<Semaphore>) -> Result<Self, Fault> {
        let Opened { tree, group, mark, journal } = opened;
        let writer = Writer::new(&shared, journal)?;
        let sequences = Sequences::default();
        let (gathering, tried) = (Gathering::default(), Instant::now());
        let mut committer = Self { shared, mark, writer, waiting, gathering, group, sequences, tried, is_spent: false };
        committer.adopt(tree)?;
        Ok(committer)
    }

    /// Finishes what was begun in a tree that was just opened, and lets readers see it.
    fn adopt(&mut self, tree: Tree) -> Result<(), Fault> {
        self.shared.set_tree(tree);
        let shared = Arc::clone(&self.shared);
        let guard = shared.tree();
        let Some(tree) = guard.as_ref() else { return Ok(()) };
        if let Some((group, ops)) = intent::read(&shared.folder)? {
            if group > self.group {
                batch::apply_in_pieces(tree, &ops)?;
                self.group = group;
            }
            intent::remove(&shared.folder)?;
        }
        for (space, up_to) in erasure::begun(tree)? {
            shared.begin_erasure(&space, up_to);
            self.finish_erasure(tree, &space)?;
        }
        self.show(self.group, &Sequences::default());
        self.shared.forget_sequences();
        Ok(())
    }

    /// Keeps room back for a disk that is full. Without it the store can be read and not written.
    pub(super) fn reserve(&mut self) {
        let log_bytes = std::fs::metadata(log_path(&self.shared.folder)).map_or(0, |log| log.len());
        let folder = &self.shared.folder;
        let made = make_reserve(folder, log_bytes);
        let was_full = self.shared.trouble().is_some();
        let trouble = made.and_then(|()| if was_full { has_room_to_write(folder) } else { Ok(()) }).err();
        match (&trouble, self.shared.trouble()) {
            (Some(fault), None) => tracing::warn!(%fault, "the store cannot be written for now"),
            (None, Some(_)) => tracing::info!("there is room for the store again"),
            _ => {}
        }
        self.shared.set_trouble(trouble.map(|fault| self.shared.error(&fault.into())));
    }

    pub(super) fn run(mut self, jobs: &Receiver<Job>) {
        loop {
            let job = if self.shared.trouble().is_none() {
                jobs.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                jobs.recv_timeout(HEAL_EVERY)
            };
            if self.shared.trouble().is_some() && self.tried.elapsed() >= HEAL_EVERY {
                self.heal();
            }
            match job {
                Ok(job) => self.take(job, jobs),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.close();
    }

    fn close(&mut self) {
        if let Err(fault) = self.close_in_order() {
            tracing::warn!(
                fault = fault.text(),
                "the store was not closed in order: the next start reads it from the disk"
            );
        }
    }

    fn close_in_order(&mut self) -> Result<(), Fault> {
        let shared = Arc::clone(&self.shared);
        if self.is_spent {
            return Err(Fault::Failed("a write had failed".to_owned()));
        }
        match shared.tree().as_ref() {
            Some(tree) => self.writer.close(tree)?,
            None => return Err(Fault::Failed(NOT_OPEN.to_owned())),
        }
        shared.close_tree()?;
        Ok(note_closed(&shared.folder)?)
    }

    fn take(&mut self, job: Job, jobs: &Receiver<Job>) {
        let mut next = Some(job);
        while let Some(job) = next.take() {
            if let Some(trouble) = self.shared.trouble() {
                job.refuse(&trouble);
            } else if let Job::Erase { space, answer, permit } = job {
                let outcome = self.erase(&space);
                drop(permit);
                tell(answer, outcome);
            } else {
                next = self.write_group(job, jobs);
            }
        }
    }

    /// Writes a group that starts with this commit. The answer is a job that did not fit in.
    fn write_group(&mut self, first: Job, jobs: &Receiver<Job>) -> Option<Job> {
        let (number, start) = (self.group + 1, Instant::now());
        let shared = Arc::clone(&self.shared);
        let guard = shared.tree();
        let Some(tree) = guard.as_ref() else {
            first.refuse(&not_open());
            return None;
        };
        let prepared = self.writer.prepare();
        let plan = Plan::new(tree, number, &self.sequences, self.gathering.expected().min(COMMITS_MAX));
        let gathered = Group::gather(&shared, plan, first, |taken| self.gathering.next(jobs, taken));
        let Group { plan, pending, permits, fault, left, .. } = gathered;
        let (ops, sequences) = plan.into_ops();
        let written = fault.map_or(prepared, Err).and_then(|()| self.writer.write(tree, number, &ops));
        drop(guard);
        drop(permits);
        let waiting = WAITING_MAX - self.waiting.available_permits();
        self.gathering = Gathering::after(start.elapsed(), pending.len(), waiting);
        let failure = match written {
            Ok(()) if ops.is_empty() => None,
            Ok(()) => {
                self.show(number, &sequences);
                self.remember(sequences);
                None
            }
            Err(fault) => self.recover(&fault, number),
        };
        for pending in pending {
            pending.answer(failure.as_ref());
        }
        left
    }

    fn erase(&mut self, space: &Space) -> Result<(), StoreError> {
        let group = self.group + 1;
        let shared = Arc::clone(&self.shared);
        let guard = shared.tree();
        let Some(tree) = guard.as_ref() else {
            return Err(not_open());
        };
        let erased = self.begin_erasure(tree, space, group).and_then(|()| self.finish_erasure(tree, space));
        drop(guard);
        match erased {
            Ok(()) => Ok(()),
            Err(fault) => self.recover(&fault, group).map_or(Ok(()), Err),
        }
    }

    /// The sync that ends this says nothing of one in the background that failed before it, so that one is heard first.
    fn begin_erasure(&mut self, tree: &Tree, space: &Space, group: u64) -> Result<(), Fault> {
        self.writer.settle(tree)?;
        let up_to = erasure::mark(tree, space, group)?;
        self.shared.begin_erasure(space, up_to);
        self.show(group, &Sequences::default());
        Ok(())
    }

    fn finish_erasure(&mut self, tree: &Tree, space: &Space) -> Result<(), Fault> {
        self.sequences.remove(space);
        erasure::finish(tree, space)?;
        self.writer.wipe(tree)?;
        self.shared.end_erasure();
        Ok(())
    }

    fn remember(&mut self, sequences: Sequences) {
        if self.sequences.len() + sequences.len() > SEQUENCES_MAX {
            self.sequences.clear();
        }
        self.sequences.extend(sequences);
    }

    /// What was written up to this group is on the disk.
    fn show(&mut self, group: u64, made: &Sequences) {
        self.group = group;
        self.mark.write(group);
        self.shared.publish(group, made);
    }
}
