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
use super::fault::Fault;
use super::gathering::Gathering;
use super::group::{COMMITS_MAX, Group};
use super::job::{Job, tell};
use super::marker::{Mark, has_room_to_write, make_reserve};
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
    /// The open log takes no more writes; it can only be read.
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
        self.shared.replace_tree(|| Some(tree));
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
        let shared = Arc::clone(&self.shared);
        let guard = shared.tree();
        if let Some(Err(fault)) = guard.as_ref().map(|tree| self.writer.close(tree)) {
            tracing::warn!(fault = fault.text(), "the journal stays for the next start");
        }
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
        let erased = erasure::mark(tree, space, group).and_then(|up_to| {
            shared.begin_erasure(space, up_to);
            self.show(group, &Sequences::default());
            self.finish_erasure(tree, space)
        });
        drop(guard);
        match erased {
            Ok(()) => Ok(()),
            Err(fault) => self.recover(&fault, group).map_or(Ok(()), Err),
        }
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
