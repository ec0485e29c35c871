//! One group of commits: what it will write, and what each of them will be answered.

use tokio::sync::OwnedSemaphorePermit;

use super::super::StoreError;
use super::batch::GROUP_BYTES;
use super::fault::Fault;
use super::job::{Job, Pending};
use super::plan::{Plan, Refusal};
use super::shared::Shared;

/// A group takes no more commits than this.
pub(super) const COMMITS_MAX: usize = 128;

pub(super) struct Group<'t> {
    shared: &'t Shared,
    pub(super) plan: Plan<'t>,
    pub(super) pending: Vec<Pending>,
    pub(super) permits: Vec<OwnedSemaphorePermit>,
    /// Why nothing of it can be written.
    pub(super) fault: Option<Fault>,
    /// A job that is not for a group.
    pub(super) left: Option<Job>,
}

impl<'t> Group<'t> {
    /// The first job and as many of the next as have room; `next` is told how many commits there are.
    pub(super) fn gather(
        shared: &'t Shared,
        plan: Plan<'t>,
        first: Job,
        mut next: impl FnMut(usize) -> Option<Job>,
    ) -> Self {
        let mut group = Self { shared, plan, pending: Vec::new(), permits: Vec::new(), fault: None, left: None };
        let mut job = Some(first);
        while let Some(taken) = job.take() {
            group.take(taken);
            if group.has_room() {
                job = next(group.pending.len());
            }
        }
        group
    }

    fn has_room(&self) -> bool {
        let is_open = self.left.is_none() && self.fault.is_none();
        is_open && self.plan.bytes() < GROUP_BYTES && self.pending.len() < COMMITS_MAX
    }

    fn take(&mut self, job: Job) {
        match job {
            Job::Commit { writes, answer, permit } => {
                self.permits.push(permit);
                let planned = self.plan.commit(writes).map_err(|refusal| self.refused(refusal));
                self.pending.push(Pending::Commit(answer, planned));
            }
            Job::Import { records, answer, permit } => {
                self.permits.push(permit);
                let planned = self.plan.import(&records).map_err(|refusal| self.refused(refusal));
                self.pending.push(Pending::Import(answer, planned));
            }
            erase @ Job::Erase { .. } => self.left = Some(erase),
        }
    }

    /// What the commit is answered. A store that cannot be read ends the group; one damaged record does not.
    fn refused(&mut self, refusal: Refusal) -> StoreError {
        match refusal {
            Refusal::Commit(error) => error,
            Refusal::Damaged(fault) => self.shared.error(&fault),
            Refusal::Fault(fault) => {
                let error = self.shared.error(&fault);
                self.fault = Some(fault);
                error
            }
        }
    }
}
