//! Several phrases in one write: all of them or none, or those that are right.

use super::id::TeamId;
use super::phrases::{Checked, PhraseWrite, Ready};
use super::teams::{Author, Teams, conflict};
use super::{Fault, TeamError};
use crate::store::{self, Record, WRITES_MAX, Write};

/// What becomes of several writes when some of them are wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Commit {
    /// They happen together, or none does.
    AllOrNothing,
    /// Those that are right without the others are written, many of them in several commits.
    WhatIsRight,
}

/// What came of a write among several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Whether there was no such phrase before, or a deleted one.
    pub created: bool,
    /// Its new revision, if it was written.
    pub revision: Option<u64>,
    /// What somebody should look at although it is no error.
    pub warnings: Vec<Fault>,
}

/// What is wrong with each of several writes, or what came of it, in the order of the writes.
pub type Outcomes = Vec<Result<Outcome, Vec<Fault>>>;

impl Teams {
    /// Writes phrases that may refer to each other. If somebody else is faster with one of them, it is at fault alone where
    /// what is right is written; otherwise, and where that shows only at the commit, the commit that it is in fails as a whole. When an
    /// earlier commit has happened by then, what was not written any more is at fault, and the rest is as it is reported.
    pub async fn write_phrases(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: Author,
        commit: Commit,
    ) -> Result<Outcomes, TeamError> {
        let _turn = self.turn(team, writes.iter().any(|write| write.definition.may_refer())).await;
        let (checked, writes) = self.ready(team, writes, &author, commit).await?;
        let mut records = Vec::with_capacity(writes.len());
        for part in writes.chunks(WRITES_MAX) {
            match self.store.commit(part.to_vec()).await.map_err(conflict) {
                Ok(written) => records.extend(written),
                Err(fault) if records.is_empty() => return Err(fault),
                Err(fault) => return Ok(outcomes(checked, records, Some(&unwritten(&fault)))),
            }
        }
        Ok(outcomes(checked, records, None))
    }

    /// What [`Self::write_phrases`] would answer, revisions apart. Nothing is written.
    pub async fn try_phrases(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: Author,
        commit: Commit,
    ) -> Result<Outcomes, TeamError> {
        let (checked, writes) = self.ready(team, writes, &author, commit).await?;
        writes.chunks(WRITES_MAX).try_for_each(store::check_limits)?;
        Ok(outcomes(checked, Vec::new(), None))
    }

    /// The writes after their checks, and those of them that are to be committed.
    async fn ready(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: &Author,
        commit: Commit,
    ) -> Result<(Vec<Checked>, Vec<Write>), TeamError> {
        if commit == Commit::AllOrNothing && writes.len() > WRITES_MAX {
            let message = format!("at most {WRITES_MAX} phrases are written together; write them in parts");
            return Err(TeamError::Limit(message));
        }
        let mut checked = self.prepare(team, writes, author, commit).await?;
        let is_wrong = checked.iter().any(Result::is_err);
        if commit == Commit::AllOrNothing && is_wrong {
            return Ok((checked, Vec::new()));
        }
        if is_wrong {
            checked = self.without_the_wrong(team, checked, author).await?;
        }
        let writes = checked.iter().flatten().map(|ready| ready.write.clone()).collect();
        Ok((checked, writes))
    }

    /// Checks the right ones again without the wrong ones, which they may refer to, until all that is left is right.
    async fn without_the_wrong(
        &self,
        team: &TeamId,
        mut checked: Vec<Checked>,
        author: &Author,
    ) -> Result<Vec<Checked>, TeamError> {
        loop {
            let left: Vec<PhraseWrite> = checked.iter().flatten().map(|ready| ready.phrase.clone()).collect();
            let again = self.prepare(team, left, author, Commit::WhatIsRight).await?;
            let is_stable = again.iter().all(Result::is_ok);
            let mut again = again.into_iter();
            for one in checked.iter_mut().filter(|one| one.is_ok()) {
                if let Some(new) = again.next() {
                    *one = new;
                }
            }
            if is_stable {
                return Ok(checked);
            }
        }
    }
}

/// Why a write was not made after others had been. What is wrong with the store is for the log.
fn unwritten(fault: &TeamError) -> Fault {
    let cause = match fault {
        TeamError::Conflict { id, actual } => format!("somebody has changed '{id}' meanwhile, to revision {actual}"),
        other => {
            tracing::error!(cause = %other, "an import was cut short after some of it was written");
            "the store failed".to_owned()
        }
    };
    let hint = "what is not reported as refused is written; send the file again for the rest".to_owned();
    Fault { hint, ..Fault::at("", format!("this was not reached: {cause}")) }
}

/// What came of the writes; `records` are those of the right ones, in their order, where they were written. `unwritten` is
/// the fault of those that the records do not reach.
fn outcomes(checked: Vec<Checked>, records: Vec<Record>, unwritten: Option<&Fault>) -> Outcomes {
    let mut records = records.into_iter();
    let mut outcome = |ready: Ready| match (records.next(), unwritten) {
        (None, Some(fault)) => Err(vec![fault.clone()]),
        (record, _) => {
            let revision = record.map(|record| record.revision);
            Ok(Outcome { created: ready.created, revision, warnings: ready.warnings })
        }
    };
    checked.into_iter().map(|checked| checked.and_then(&mut outcome)).collect()
}
