//! What a team's phrases were before, and what has changed.

use std::sync::Arc;

use super::definition::State;
use super::id::TeamId;
use super::kept::{Kept, KeptPhrase};
use super::phrases::{PhraseWrite, Written, phrase_key};
use super::teams::{Author, Teams};
use super::{Fault, TeamError};
use crate::phrase::PhraseId;
use crate::store::{Collection, Expected, Record, Stamp};

/// How many changes are looked through at once; those of tokens are among them and are not shown.
const PAGE: usize = 200;

/// One revision of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number.
    pub revision: u64,
    /// Who, when and why.
    pub stamp: Stamp,
    /// The phrase; none where this revision is its deletion.
    pub phrase: Option<KeptPhrase>,
}

/// One change of a team's phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number among the changes of the team; later changes have larger ones.
    pub sequence: u64,
    /// The phrase.
    pub id: Arc<str>,
    /// Its revision after the change.
    pub revision: u64,
    /// Who, when and why.
    pub stamp: Stamp,
    /// Whether the phrase is a draft or published; none where it was deleted.
    pub state: Option<State>,
}

impl Teams {
    /// The revisions of a phrase, newest first: those before `before`, at most `limit`.
    pub async fn revisions(
        &self,
        team: &TeamId,
        id: &PhraseId,
        before: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Revision>, TeamError> {
        self.team(team).await?;
        let key = phrase_key(team, id);
        let records = self.store.revisions(&key, before, limit).await?;
        if records.is_empty() && before.is_none() {
            return Err(TeamError::UnknownPhrase(id.to_string()));
        }
        records.iter().map(revision).collect()
    }

    /// One revision of a phrase.
    pub async fn revision(&self, team: &TeamId, id: &PhraseId, number: u64) -> Result<Revision, TeamError> {
        self.team(team).await?;
        let record = self.store.revision(&phrase_key(team, id), number).await?;
        let unknown = || TeamError::UnknownRevision { id: id.to_string(), revision: number };
        revision(&record.ok_or_else(unknown)?)
    }

    /// Makes an earlier revision the newest one again, as a new revision; a deletion is undone the same way.
    pub async fn restore(
        &self,
        team: &TeamId,
        id: &PhraseId,
        number: u64,
        expected: Expected,
        author: Author,
    ) -> Result<Written, TeamError> {
        let deletion = || {
            let message =
                format!("revision {number} is the deletion of '{id}' and has no texts: restore an earlier one");
            TeamError::Refused(vec![Fault::at("/revision", message)])
        };
        let kept = self.revision(team, id, number).await?.phrase.ok_or_else(deletion)?;
        let KeptPhrase { definition, state, sources, .. } = kept;
        let write =
            PhraseWrite { id: id.clone(), definition, state, confirmed: Vec::new(), sources: Some(sources), expected };
        self.put_phrase(team, write, author).await
    }

    /// The changes of a team's phrases after a number, oldest first, at most `limit`, and the number up to which that is all.
    /// Where there are fewer than `limit`, nothing else has happened so far. What concerns drafts alone is passed over unless they
    /// are wanted: that one was written, and that a phrase was deleted of which nothing was served.
    pub async fn changes(
        &self,
        team: &TeamId,
        after: u64,
        limit: usize,
        drafts: bool,
    ) -> Result<(Vec<Change>, u64), TeamError> {
        self.team(team).await?;
        let mut changes = Vec::new();
        let mut sequence = after;
        loop {
            let page = self.store.changes(&team.space(), sequence, PAGE).await?;
            let is_last = page.len() < PAGE;
            for record in &page {
                if changes.len() == limit {
                    return Ok((changes, sequence));
                }
                sequence = record.change;
                if record.key.collection == Collection::Phrases && (drafts || self.is_of_what_is_served(record).await?)
                {
                    changes.push(change(record)?);
                }
            }
            if is_last {
                return Ok((changes, sequence));
            }
        }
    }

    /// Whether a change concerns more than drafts.
    async fn is_of_what_is_served(&self, record: &Record) -> Result<bool, TeamError> {
        if let Some(kept) = Kept::<KeptPhrase>::read(record)? {
            return Ok(kept.state == State::Published);
        }
        let before = self.store.revision(&record.key, record.revision.saturating_sub(1)).await?;
        let before = before.as_ref().map(Kept::<KeptPhrase>::read).transpose()?.flatten();
        Ok(before.is_some_and(|kept| kept.state == State::Published || kept.published.is_some()))
    }
}

fn revision(record: &Record) -> Result<Revision, TeamError> {
    Ok(Revision { revision: record.revision, stamp: record.stamp.clone(), phrase: Kept::read(record)? })
}

fn change(record: &Record) -> Result<Change, TeamError> {
    Ok(Change {
        sequence: record.change,
        id: Arc::clone(&record.key.id),
        revision: record.revision,
        stamp: record.stamp.clone(),
        state: Kept::<KeptPhrase>::read(record)?.map(|kept| kept.state),
    })
}
