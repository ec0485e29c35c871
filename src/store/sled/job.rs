//! What the committer is asked to do, and what it answers.

use tokio::sync::{OwnedSemaphorePermit, oneshot};

use super::super::{Record, Space, StoreError, Write};

pub(super) type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

/// The permit counts it among those that wait.
pub(super) enum Job {
    Commit { writes: Vec<Write>, answer: Answer<Vec<Record>>, permit: OwnedSemaphorePermit },
    Import { records: Vec<Record>, answer: Answer<()>, permit: OwnedSemaphorePermit },
    Erase { space: Space, answer: Answer<()>, permit: OwnedSemaphorePermit },
}

impl Job {
    pub(super) fn refuse(self, error: &StoreError) {
        match self {
            Self::Commit { answer, .. } => tell(answer, Err(error.clone())),
            Self::Import { answer, .. } | Self::Erase { answer, .. } => tell(answer, Err(error.clone())),
        }
    }
}

/// A commit of a group that is being written, with what it will be answered.
pub(super) enum Pending {
    Commit(Answer<Vec<Record>>, Result<Vec<Record>, StoreError>),
    Import(Answer<()>, Result<(), StoreError>),
}

impl Pending {
    /// Answers, now that it is known whether the group failed.
    pub(super) fn answer(self, failure: Option<&StoreError>) {
        match self {
            Self::Commit(answer, outcome) => tell(answer, spoiled(outcome, failure)),
            Self::Import(answer, outcome) => tell(answer, spoiled(outcome, failure)),
        }
    }
}

/// A conflict with a write of the same group is none if the group failed. What is too large or damaged is so in any case.
fn spoiled<T>(outcome: Result<T, StoreError>, failure: Option<&StoreError>) -> Result<T, StoreError> {
    match (outcome, failure) {
        (Err(error @ (StoreError::TooLarge(_) | StoreError::Damaged(_))), _) => Err(error),
        (_, Some(failure)) => Err(failure.clone()),
        (outcome, None) => outcome,
    }
}

/// Nobody may be waiting any more; that changes nothing.
pub(super) fn tell<T>(answer: Answer<T>, outcome: Result<T, StoreError>) {
    let _unheard = answer.send(outcome);
}
