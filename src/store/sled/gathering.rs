//! How long a group waits for more commits.
//!
//! Writers that were just answered often come back with the next commit. Where they are slow to be woken up, every second one misses
//! the group that it could have been part of, and the disk is waited for twice as often. So a group that is smaller than the crowd of
//! just before waits for the others, for a tenth of the time that a group takes at most.

use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

const SHARE: u32 = 10;
/// However slow the disk is.
const LIMIT: Duration = Duration::from_millis(1);

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Gathering {
    /// How many commits there may be.
    expected: usize,
    /// For how long they are waited for.
    left: Duration,
}

impl Gathering {
    /// The gathering after a group, of those that it answered and those that came meanwhile.
    pub(super) fn after(took: Duration, answered: usize, waiting: usize) -> Self {
        Self { expected: answered + waiting, left: (took / SHARE).min(LIMIT) }
    }

    pub(super) fn expected(&self) -> usize {
        self.expected
    }

    /// The next job of a group that has so many commits.
    pub(super) fn next<T>(&mut self, jobs: &Receiver<T>, taken: usize) -> Option<T> {
        let at_hand = jobs.try_recv().ok();
        if at_hand.is_some() || taken >= self.expected {
            return at_hand;
        }
        let start = Instant::now();
        let job = jobs.recv_timeout(self.left).ok();
        self.left = self.left.saturating_sub(start.elapsed());
        job
    }
}
