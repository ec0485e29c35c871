//! Writing a team's phrases.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::compile::{Compiled, compile};
use super::definition::{Definition, State};
use super::id::TeamId;
use super::kept::{Kept, KeptPhrase};
use super::referrers::Referrers;
use super::standing::Standing;
use super::teams::{Author, Teams, conflict};
use super::view::{OwnPhrase, View};
use super::{Fault, TeamError};
use crate::phrase::PhraseId;
use crate::store::{self, Collection, Expected, Key, Record, WRITES_MAX, Write};

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
struct Ready {
    phrase: PhraseWrite,
    write: Write,
    created: bool,
    warnings: Vec<Fault>,
}

/// A write after its checks, or what is wrong with it.
type Checked = Result<Ready, Vec<Fault>>;

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

    /// Writes phrases that may refer to each other. The outcomes come in the order of the writes: what is wrong with a phrase,
    /// or what came of it. If somebody else was faster with one of them, the commit that it is in fails as a whole.
    pub async fn write_phrases(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: Author,
        commit: Commit,
    ) -> Result<Vec<Result<Outcome, Vec<Fault>>>, TeamError> {
        let _turn = self.turn(team, writes.iter().any(|write| write.definition.may_refer())).await;
        let (ready, writes) = self.ready(team, writes, &author, commit).await?;
        let mut records = Vec::with_capacity(writes.len());
        for part in writes.chunks(WRITES_MAX) {
            records.extend(self.store.commit(part.to_vec()).await.map_err(conflict)?);
        }
        Ok(outcomes(ready, records))
    }

    /// What [`Self::write_phrases`] would answer, revisions apart. Nothing is written.
    pub async fn try_phrases(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: Author,
        commit: Commit,
    ) -> Result<Vec<Result<Outcome, Vec<Fault>>>, TeamError> {
        let (ready, writes) = self.ready(team, writes, &author, commit).await?;
        writes.chunks(WRITES_MAX).try_for_each(store::check_limits)?;
        Ok(outcomes(ready, Vec::new()))
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
        let mut ready = self.prepare(team, writes, author).await?;
        let is_wrong = ready.iter().any(Result::is_err);
        if commit == Commit::AllOrNothing && is_wrong {
            return Ok((ready, Vec::new()));
        }
        if is_wrong {
            ready = self.without_the_wrong(team, ready, author).await?;
        }
        let writes = ready.iter().flatten().map(|ready| ready.write.clone()).collect();
        Ok((ready, writes))
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
            let again = self.prepare(team, left, author).await?;
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

    async fn prepare(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: &Author,
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
        let make = move || prepare(&view, &team, writes, &before, &author);
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

/// What came of the writes; `records` are those of the right ones, in their order, where they were written.
fn outcomes(ready: Vec<Checked>, records: Vec<Record>) -> Vec<Result<Outcome, Vec<Fault>>> {
    let mut records = records.into_iter();
    let mut outcome = |ready: Ready| {
        let revision = records.next().map(|record| record.revision);
        Outcome { created: ready.created, revision, warnings: ready.warnings }
    };
    ready.into_iter().map(|ready| ready.map(&mut outcome)).collect()
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
) -> Result<Vec<Checked>, TeamError> {
    let compiled = compile_all(view, &writes);
    let mut ready = Vec::with_capacity(writes.len());
    for ((write, compiled), before) in writes.into_iter().zip(compiled).zip(before) {
        ready.push(match compiled.map(|compiled| compiled.warnings) {
            Ok(warnings) => Ok(make_ready(view, team, write, before.as_ref(), warnings, author)?),
            Err(faults) => Err(faults),
        });
    }
    Ok(ready)
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
