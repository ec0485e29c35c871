//! Writing a team's phrases.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::compile::{compile, references};
use super::definition::{Definition, State};
use super::id::TeamId;
use super::kept::{Kept, KeptPhrase};
use super::teams::{Author, Teams, conflict};
use super::view::View;
use super::{Fault, TeamError};
use crate::catalog::Catalog;
use crate::phrase::PhraseId;
use crate::store::{Collection, Expected, Key, Record, Write};

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

/// A write that has passed every check.
#[derive(Debug)]
struct Ready {
    write: Write,
    created: bool,
    warnings: Vec<Fault>,
}

impl Teams {
    /// Writes one phrase, if it is right and nobody else was faster.
    pub async fn put_phrase(&self, team: &TeamId, write: PhraseWrite, author: Author) -> Result<Written, TeamError> {
        let mut written = self.put_phrases(team, vec![write], author).await?;
        match written.pop() {
            Some(Ok(written)) => Ok(written),
            Some(Err(faults)) => Err(TeamError::Refused(faults)),
            None => Err(TeamError::Unreadable(team.to_string())),
        }
    }

    /// Writes phrases that may refer to each other: those that are right together, or none if the commit fails. The results
    /// come in the order of the writes.
    ///
    /// An importer that wants all or nothing asks [`Self::examine`] first.
    pub async fn put_phrases(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: Author,
    ) -> Result<Vec<Result<Written, Vec<Fault>>>, TeamError> {
        let ready = self.prepare(team, writes, &author).await?;
        let commit: Vec<Write> = ready.iter().flatten().map(|ready| ready.write.clone()).collect();
        let mut records = if commit.is_empty() {
            Vec::new().into_iter()
        } else {
            self.store.commit(commit).await.map_err(conflict)?.into_iter()
        };
        let mut done = |ready: Ready| {
            let record = records.next().ok_or_else(|| TeamError::Unreadable(team.to_string()))?;
            let id = record.key.id.parse().map_err(|_| TeamError::Unreadable(record.key.id.to_string()))?;
            Ok(Written { id, revision: record.revision, created: ready.created, warnings: ready.warnings })
        };
        ready
            .into_iter()
            .map(|ready| ready.map(&mut done).map_or_else(|faults| Ok(Err(faults)), |done| done.map(Ok)))
            .collect()
    }

    /// What would come of these writes, without writing: for each its warnings, or what is wrong with it.
    pub async fn examine(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: &Author,
    ) -> Result<Vec<Result<Vec<Fault>, Vec<Fault>>>, TeamError> {
        let ready = self.prepare(team, writes, author).await?;
        Ok(ready.into_iter().map(|ready| ready.map(|ready| ready.warnings)).collect())
    }

    async fn prepare(
        &self,
        team: &TeamId,
        writes: Vec<PhraseWrite>,
        author: &Author,
    ) -> Result<Vec<Result<Ready, Vec<Fault>>>, TeamError> {
        let view = self.view(team).await?;
        if view.own.len() + writes.len() > PHRASES_MAX {
            return Err(TeamError::Limit(format!("a team has at most {PHRASES_MAX} phrases of its own")));
        }
        let mut before = Vec::with_capacity(writes.len());
        for write in &writes {
            before.push(self.newest(team, &write.id).await?);
        }
        let (team, author) = (team.clone(), author.clone());
        let make = move || prepare(&view, &team, writes, &before, &author);
        let failed = |_| TeamError::Unreadable("the check was cut short".to_owned());
        tokio::task::spawn_blocking(make).await.map_err(failed)?
    }

    /// Deletes a phrase of the team's own. Of a built-in phrase the built-in text is there again.
    pub async fn delete_phrase(
        &self,
        team: &TeamId,
        id: &PhraseId,
        expected: Expected,
        author: Author,
    ) -> Result<u64, TeamError> {
        let view = self.view(team).await?;
        if !view.own.contains_key(id) {
            return Err(TeamError::UnknownPhrase(id.to_string()));
        }
        let by = referring(&view, id);
        if !by.is_empty() && view.below.phrase(id.as_str()).is_none() {
            return Err(TeamError::InUse { id: id.to_string(), by });
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

pub(super) fn phrase_key(team: &TeamId, id: &PhraseId) -> Key {
    Key { space: team.space(), collection: Collection::Phrases, id: id.as_str().into() }
}

fn prepare(
    view: &View,
    team: &TeamId,
    writes: Vec<PhraseWrite>,
    before: &[Option<Record>],
    author: &Author,
) -> Result<Vec<Result<Ready, Vec<Fault>>>, TeamError> {
    // A draft may lean on drafts; what is published must stand on what is published.
    let all_published = writes.iter().all(|write| write.state == State::Published);
    let seen = if all_published { Arc::clone(&view.catalog) } else { view.preview().0 };
    let items: Vec<(PhraseId, &Definition)> =
        writes.iter().map(|write| (write.id.clone(), &write.definition)).collect();
    let compiled = compile(&seen, &view.below, &items);
    let mut ready = Vec::with_capacity(writes.len());
    for ((write, compiled), before) in writes.into_iter().zip(compiled).zip(before) {
        ready.push(match compiled.map(|compiled| compiled.warnings) {
            Ok(warnings) => Ok(make_ready(view, team, write, before.as_ref(), warnings, author)?),
            Err(faults) => Err(faults),
        });
    }
    Ok(ready)
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
    let sources = sources(view, &write, kept.as_ref());
    let body = Kept::write(KeptPhrase { state: write.state, published, definition: write.definition, sources })?;
    let write =
        Write { key: phrase_key(team, &write.id), expected: write.expected, stamp: author.clone(), body: Some(body) };
    Ok(Ready { write, created: kept.is_none(), warnings })
}

/// What each text was made from: as it is now for a text that is new, changed or confirmed, as it was before for the rest.
fn sources(view: &View, write: &PhraseWrite, before: Option<&KeptPhrase>) -> BTreeMap<String, String> {
    let source = |tag: &String| {
        let text = write.definition.translations.get(tag)?;
        let old = before.filter(|_| !write.confirmed.contains(tag));
        let same = old.filter(|old| {
            old.definition.translations.get(tag).is_some_and(|old| old.fingerprint() == text.fingerprint())
        });
        let source = match same {
            Some(old) => old.sources.get(tag).cloned(),
            None => view.source_of(&write.id, tag, &write.definition),
        };
        Some((tag.clone(), source?))
    };
    write.definition.translations.keys().filter_map(source).collect()
}

/// Other phrases of the team whose published text or draft refers to this one.
fn referring(view: &View, id: &PhraseId) -> Vec<String> {
    let (preview, _) = view.preview();
    let refers = |catalog: &Catalog, other: &PhraseId| {
        let texts = catalog.languages().iter().filter_map(|language| catalog.texts(language.tag()));
        texts
            .filter_map(|texts| texts.message(other.as_str()))
            .any(|entry| references(entry).iter().any(|(is_term, name)| !is_term && name == id.as_str()))
    };
    let others = view.own.keys().filter(|other| *other != id);
    others
        .filter(|other| refers(&view.catalog, other) || refers(&preview, other))
        .map(|other| format!("'{other}'"))
        .collect()
}
