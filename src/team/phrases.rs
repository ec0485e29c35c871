//! Writing a team's phrases.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::compile::{Compiled, compile};
use super::definition::{Definition, State};
use super::id::TeamId;
use super::kept::{Kept, KeptPhrase};
use super::referrers::Referrers;
use super::several::{Commit, Outcome};
use super::standing::Standing;
use super::teams::{Author, Teams};
use super::view::{OwnPhrase, View};
use super::{Fault, TeamError};
use crate::phrase::PhraseId;
use crate::store::{self, Collection, Expected, Key, Record, Write};

/// The most phrases of one team.
pub(super) const PHRASES_MAX: usize = 100_000;

/// A phrase to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseWrite {
    /// Its name.
    pub id: PhraseId,
    /// The phrase.
    pub definition: Definition,
    /// Whether it is served.
    pub state: State,
    /// Languages whose text is right for what it was made from although it stays as it was.
    pub confirmed: Vec<String>,
    /// What each text was made from, where that is known already: of a revision that is restored. Worked out otherwise.
    pub sources: Option<BTreeMap<String, String>>,
    /// What the writer believes to be there.
    pub expected: Expected,
}

/// What came of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The phrase.
    pub id: PhraseId,
    /// Its new revision.
    pub revision: u64,
    /// Whether there was none before, or a deleted one.
    pub created: bool,
    /// What somebody should look at although it is no error.
    pub warnings: Vec<Fault>,
}

/// A phrase of a team's own as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnRecord {
    /// Its name.
    pub id: PhraseId,
    /// Its newest revision.
    pub revision: u64,
    /// The phrase.
    pub kept: KeptPhrase,
}

/// A write that has passed every check.
#[derive(Debug)]
pub(super) struct Ready {
    pub(super) phrase: PhraseWrite,
    pub(super) write: Write,
    pub(super) created: bool,
    pub(super) warnings: Vec<Fault>,
}

/// A write after its checks, or what is wrong with it.
pub(super) type Checked = Result<Ready, Vec<Fault>>;

impl Teams {
    /// Writes one phrase, if it is right and nobody else was faster.
    pub async fn put_phrase(&self, team: &TeamId, write: PhraseWrite, author: Author) -> Result<Written, TeamError> {
        let id = write.id.clone();
        let outcome = self.write_phrases(team, vec![write], author, Commit::AllOrNothing).await?.pop();
        match outcome {
            Some(Ok(Outcome { created, revision: Some(revision), warnings })) => {
                Ok(Written { id, revision, created, warnings })
            }
            Some(Err(faults)) => Err(TeamError::Refused(faults)),
            _ => Err(TeamError::Unreadable(id.to_string())),
        }
    }

    /// The team's own phrases after this one, in the order of their ids, deleted ones left out.
    pub async fn own_phrases(
        &self,
        team: &TeamId,
        after: Option<&PhraseId>,
        limit: usize,
    ) -> Result<Vec<OwnRecord>, TeamError> {
        self.team(team).await?;
        let after = after.map(PhraseId::as_str);
        let records = self.store.list(&team.space(), Collection::Phrases, after, limit).await?;
        records.iter().filter_map(|record| own_record(record).transpose()).collect()
    }

    /// One of the team's own phrases; none where there is none, or it was deleted.
    pub async fn own_phrase(&self, team: &TeamId, id: &PhraseId) -> Result<Option<OwnRecord>, TeamError> {
        self.newest(team, id).await?.as_ref().map(own_record).transpose().map(Option::flatten)
    }

    /// The writes after their checks, in their order.
    pub(super) async fn prepare(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: &Author,
        commit: Commit,
    ) -> Result<Vec<Checked>, TeamError> {
        let view = self.view(team).await?;
        if view.own.len() + writes.iter().filter(|write| !view.own.contains_key(&write.id)).count() > PHRASES_MAX {
            return Err(TeamError::Limit(format!("a team has at most {PHRASES_MAX} phrases of its own")));
        }
        let mut before = Vec::with_capacity(writes.len());
        for write in &writes {
            before.push(self.newest(team, &write.id).await?);
        }
        let (team, author) = (team.clone(), author.clone());
        let make = move || prepare(&view, &team, writes, &before, &author, commit);
        tokio::task::spawn_blocking(make).await.map_err(cut_short)?
    }

    /// Deletes a phrase of the team's own. Of a built-in phrase the built-in text is there again.
    pub async fn delete_phrase(
        &self,
        team: &TeamId,
        id: &PhraseId,
        expected: Expected,
        author: Author,
    ) -> Result<u64, TeamError> {
        let _turn = self.turn(team, true).await;
        let view = self.view(team).await?;
        if !view.own.contains_key(id) {
            return Err(TeamError::UnknownPhrase(id.to_string()));
        }
        let (named, looked_up) = (id.clone(), Arc::clone(&view));
        let by = tokio::task::spawn_blocking(move || standing_on(&looked_up, &named)).await.map_err(cut_short)?;
        if !by.is_empty() {
            return Err(TeamError::InUse { id: id.to_string(), by: by.iter().map(|by| format!("'{by}'")).collect() });
        }
        let write = Write { key: phrase_key(team, id), expected, stamp: author, body: None };
        Ok(self.commit_one(write).await?.revision)
    }

    /// The newest revision of a phrase of the team's own, its deletion included.
    pub(super) async fn newest(&self, team: &TeamId, id: &PhraseId) -> Result<Option<Record>, TeamError> {
        Ok(self.store.get(&phrase_key(team, id)).await?)
    }

    /// A phrase of the team's own as it was written, and its revision with who wrote it.
    pub async fn phrase(&self, team: &TeamId, id: &PhraseId) -> Result<(Record, KeptPhrase), TeamError> {
        self.team(team).await?;
        let unknown = || TeamError::UnknownPhrase(id.to_string());
        let record = self.newest(team, id).await?.ok_or_else(unknown)?;
        let kept = Kept::<KeptPhrase>::read(&record)?.ok_or_else(unknown)?;
        Ok((record, kept))
    }
}

fn own_record(record: &Record) -> Result<Option<OwnRecord>, TeamError> {
    let Some(kept) = Kept::<KeptPhrase>::read(record)? else { return Ok(None) };
    let id = record.key.id.parse().map_err(|_| TeamError::Unreadable(record.key.id.to_string()))?;
    Ok(Some(OwnRecord { id, revision: record.revision, kept }))
}

pub(super) fn phrase_key(team: &TeamId, id: &PhraseId) -> Key {
    Key { space: team.space(), collection: Collection::Phrases, id: id.as_str().into() }
}

fn prepare(
    view: &View,
    team: &TeamId,
    writes: Vec<PhraseWrite>,
    before: &[Option<Record>],
    author: &Author,
    commit: Commit,
) -> Result<Vec<Checked>, TeamError> {
    let compiled = compile_all(view, &writes);
    let mut checked = Vec::with_capacity(writes.len());
    for ((write, compiled), before) in writes.into_iter().zip(compiled).zip(before) {
        let outrun = if commit == Commit::WhatIsRight { outrun(write.expected, before.as_ref()) } else { None };
        checked.push(match (outrun, compiled.map(|compiled| compiled.warnings)) {
            (Some(fault), _) => Err(vec![fault]),
            (None, Ok(warnings)) => within_limits(make_ready(view, team, write, before.as_ref(), warnings, author)?),
            (None, Err(faults)) => Err(faults),
        });
    }
    Ok(checked)
}

/// Where each phrase is written for itself, one that somebody else has changed meanwhile does not keep back the others.
fn outrun(expected: Expected, before: Option<&Record>) -> Option<Fault> {
    let newest = before.map_or(0, |record| record.revision);
    let is_as_expected = match expected {
        Expected::Any => true,
        Expected::Absent => before.is_none_or(|record| record.body.is_none()),
        Expected::Revision(revision) => newest == revision,
    };
    let message =
        || format!("somebody has changed this phrase meanwhile, to revision {newest}: compare, and send it again");
    (!is_as_expected).then(|| Fault::at("", message()))
}

/// A phrase that the store would not take is at fault itself, and not what is written with it.
fn within_limits(ready: Ready) -> Checked {
    match store::check_limits(std::slice::from_ref(&ready.write)) {
        Ok(()) => Ok(ready),
        Err(fault) => Err(vec![Fault::at("", fault.to_string())]),
    }
}

/// A draft may lean on drafts; what is published must stand on what is published.
fn compile_all(view: &View, writes: &[PhraseWrite]) -> Vec<Result<Compiled, Vec<Fault>>> {
    let items = |state: Option<State>| -> Vec<(PhraseId, &Definition)> {
        let wanted = writes.iter().filter(|write| state.is_none_or(|state| write.state == state));
        wanted.map(|write| (write.id.clone(), &write.definition)).collect()
    };
    let published = items(Some(State::Published));
    if published.len() == writes.len() {
        return compile(&view.catalog, &view.below, &published, &view.referrers());
    }
    let all = compile(&view.preview().0, &view.below, &items(None), &Referrers::default());
    let mut published = compile(&view.catalog, &view.below, &published, &view.referrers()).into_iter();
    let strict = |(write, compiled): (&PhraseWrite, _)| match write.state {
        State::Published => published.next().unwrap_or(compiled),
        State::Draft => compiled,
    };
    writes.iter().zip(all).map(strict).collect()
}

fn make_ready(
    view: &View,
    team: &TeamId,
    write: PhraseWrite,
    before: Option<&Record>,
    warnings: Vec<Fault>,
    author: &Author,
) -> Result<Ready, TeamError> {
    let kept = before.map(Kept::<KeptPhrase>::read).transpose()?.flatten();
    let published = match (write.state, &kept, before) {
        (State::Draft, Some(KeptPhrase { state: State::Published, .. }), Some(record)) => Some(record.revision),
        (State::Draft, Some(kept), _) => kept.published,
        _ => None,
    };
    let phrase = write.clone();
    let sources = write.sources.clone().unwrap_or_else(|| sources(view, &write, kept.as_ref()));
    let body = Kept::write(KeptPhrase { state: write.state, published, definition: write.definition, sources })?;
    let write =
        Write { key: phrase_key(team, &write.id), expected: write.expected, stamp: author.clone(), body: Some(body) };
    Ok(Ready { phrase, write, created: kept.is_none(), warnings })
}

/// What each text was made from: as it is now for a text that is new, changed or confirmed, or that nothing was known of; as it was
/// before for the rest.
fn sources(view: &View, write: &PhraseWrite, before: Option<&KeptPhrase>) -> BTreeMap<String, String> {
    let source = |tag: &String| {
        let text = write.definition.translations.get(tag)?;
        let old = before.filter(|_| !write.confirmed.contains(tag));
        let same = old.filter(|old| {
            old.definition.translations.get(tag).is_some_and(|old| old.fingerprint() == text.fingerprint())
        });
        let made_from = same.and_then(|old| old.sources.get(tag).cloned());
        let source = made_from.or_else(|| view.source_of(&write.id, tag, &write.definition))?;
        Some((tag.clone(), source))
    };
    write.definition.translations.keys().filter_map(source).collect()
}

/// The phrases that would lack this one of the team's own. After an override the built-in phrase is there again, which need
/// not have all that others refer to.
fn standing_on(view: &View, id: &PhraseId) -> Vec<PhraseId> {
    if view.below.phrase(id.as_str()).is_some() {
        let referrers = view.referrers();
        let standing = Standing::on(&view.catalog, BTreeSet::from([id]), &referrers);
        return standing.broken_in(&view.without(id)).into_iter().map(|broken| broken.id).collect();
    }
    let refers = |own: &OwnPhrase| own.refers_to().any(|name| name == id.as_str());
    view.own.iter().filter(|(other, own)| *other != id && refers(own)).map(|(other, _)| other.clone()).collect()
}

fn cut_short(_: tokio::task::JoinError) -> TeamError {
    TeamError::CutShort("the check")
}
