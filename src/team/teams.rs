//! The teams, in a store, and the views of those that are asked for.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use arc_swap::ArcSwap;
use futures_util::future::Either;
use jiff::Timestamp;
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter};
use tokio::sync::{Mutex, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::TeamError;
use super::id::TeamId;
use super::kept::{Kept, KeptPhrase, KeptTeam};
use super::settings::Settings;
use super::view::{Loaded, View};
use crate::catalog::Catalog;
use crate::phrase::PhraseId;
use crate::store::{Collection, Expected, Key, Record, Space, Stamp, Store, StoreError, Write};

/// Who makes a change, when and why.
pub type Author = Stamp;

/// How many records are read at once.
const PAGE: usize = 1000;
/// How many teams can be loaded at the same time.
const LOADERS: usize = 64;
/// At how many desks phrases are written, each team having its place at one.
const DESKS: usize = 256;

/// A team as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamRecord {
    /// Its id.
    pub id: TeamId,
    /// Its settings.
    pub settings: Settings,
    /// The revision of the settings.
    pub revision: u64,
    /// When it was created.
    pub created: Timestamp,
}

/// The teams and their phrases.
///
/// Views are made when a team is first asked for and kept in bounded memory. Every read compares the view with the number of
/// the team's last change in the store, so an acknowledged write is in the very next read.
#[derive(Debug)]
pub struct Teams {
    pub(super) store: Arc<dyn Store>,
    base: ArcSwap<Catalog>,
    views: Cache<TeamId, Arc<View>, ByBytes>,
    /// One of these is held while a team is loaded, so that many requests for it load it once.
    loading: Vec<Mutex<()>>,
    writing: Vec<RwLock<()>>,
    /// Held while a team is created or deleted or a token issued or revoked: what one clears away must not be what another
    /// has just written or removed, and two tokens must not both be the last that there may be.
    pub(super) founding: Mutex<()>,
    hasher: RandomState,
}

/// A turn of writing, beside others or alone.
pub(super) type Turn<'t> = Either<RwLockReadGuard<'t, ()>, RwLockWriteGuard<'t, ()>>;

/// Weighs views. One that is larger than the whole room is kept all the same, as the only one, and memory passes the bound
/// by what it is too large: the alternative is to load such a team anew for every request.
#[derive(Debug, Clone)]
struct ByBytes {
    heaviest: u64,
}

impl Weighter<TeamId, Arc<View>> for ByBytes {
    fn weight(&self, _: &TeamId, view: &Arc<View>) -> u64 {
        view.weight().min(self.heaviest)
    }
}

/// Room for views. One shard: a share of the room would be too small for the largest team, which would then be loaded
/// for every request.
fn views(items: usize, bytes: u64) -> Cache<TeamId, Arc<View>, ByBytes> {
    let options = OptionsBuilder::new().shards(1).estimated_items_capacity(items).weight_capacity(bytes).build();
    let by_bytes = ByBytes { heaviest: bytes / 10 * 9 };
    match options {
        Ok(options) => {
            Cache::with_options(options, by_bytes, DefaultHashBuilder::default(), DefaultLifecycle::default())
        }
        Err(_) => Cache::with_weighter(items, bytes, by_bytes),
    }
}

impl Teams {
    /// The teams of a store over a built-in phrasebook. Their views take about `cache_bytes` at most.
    pub fn new(store: Arc<dyn Store>, base: Arc<Catalog>, cache_bytes: u64) -> Self {
        let items = usize::try_from(cache_bytes / 1_000_000).unwrap_or(usize::MAX).clamp(1, 65_536);
        Self {
            store,
            base: ArcSwap::new(base),
            views: views(items, cache_bytes),
            loading: std::iter::repeat_with(Mutex::default).take(LOADERS).collect(),
            writing: std::iter::repeat_with(RwLock::default).take(DESKS).collect(),
            founding: Mutex::default(),
            hasher: RandomState::new(),
        }
    }

    /// Puts the teams over another built-in phrasebook, from the next read on.
    pub fn replace_base(&self, base: Arc<Catalog>) {
        self.base.store(base);
    }

    /// The phrasebook that the teams' phrases stand over.
    pub fn base(&self) -> Arc<Catalog> {
        self.base.load_full()
    }

    /// Where everything is kept.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// Creates a team.
    pub async fn create(&self, id: &TeamId, settings: Settings, author: Author) -> Result<TeamRecord, TeamError> {
        self.check(&settings)?;
        let _turn = self.turn(id, true).await;
        // What a team of this name left behind, should its deletion have been cut short, must not come back.
        if self.store.get(&key(id)).await?.is_none_or(|record| record.body.is_none())
            && self.store.sequence(&id.space()).await? > 0
        {
            self.store.erase(&id.space()).await?;
        }
        let _founding = self.founding.lock().await;
        let created = author.at;
        let body = Kept::write(KeptTeam { settings, created })?;
        match self.commit_team(id, Expected::Absent, body, author).await {
            Err(TeamError::Conflict { .. }) => Err(TeamError::TeamExists(id.to_string())),
            other => other.and_then(|record| team_record(&record)?.ok_or_else(|| unknown(id))),
        }
    }

    /// The team of this id.
    pub async fn team(&self, id: &TeamId) -> Result<TeamRecord, TeamError> {
        let record = self.store.get(&key(id)).await?.ok_or_else(|| unknown(id))?;
        team_record(&record)?.ok_or_else(|| unknown(id))
    }

    /// The teams after this id, in order.
    pub async fn list(&self, after: Option<&str>, limit: usize) -> Result<Vec<TeamRecord>, TeamError> {
        let records = self.store.list(&Space::Server, Collection::Teams, after, limit).await?;
        records.iter().filter_map(|record| team_record(record).transpose()).collect()
    }

    /// Changes a team's settings.
    pub async fn update(
        &self,
        id: &TeamId,
        expected: Expected,
        settings: Settings,
        author: Author,
    ) -> Result<TeamRecord, TeamError> {
        self.check(&settings)?;
        let created = self.team(id).await?.created;
        let body = Kept::write(KeptTeam { settings, created })?;
        let record = self.commit_team(id, expected, body, author).await?;
        team_record(&record)?.ok_or_else(|| unknown(id))
    }

    /// Deletes a team with all its phrases, their revisions and its tokens. This cannot be undone.
    pub async fn delete(&self, id: &TeamId, expected: Expected, author: Author) -> Result<(), TeamError> {
        let _turn = self.turn(id, true).await;
        let founding = self.founding.lock().await;
        self.team(id).await?;
        let mut writes = vec![Write { key: key(id), expected, stamp: author.clone(), body: None }];
        writes.extend(self.disown(id, &author).await?);
        self.store.commit(writes).await.map_err(conflict)?;
        self.views.remove(id);
        // An erasure waits for exports that are under way; tokens of other teams do not.
        drop(founding);
        Ok(self.store.erase(&id.space()).await?)
    }

    fn check(&self, settings: &Settings) -> Result<(), TeamError> {
        let faults = settings.faults(&self.base.load());
        if faults.is_empty() { Ok(()) } else { Err(TeamError::Refused(faults)) }
    }

    async fn commit_team(
        &self,
        id: &TeamId,
        expected: Expected,
        body: Arc<str>,
        author: Author,
    ) -> Result<Record, TeamError> {
        let write = Write { key: key(id), expected, stamp: author, body: Some(body) };
        self.commit_one(write).await
    }

    /// Commits one write; a conflict names the record by its id.
    pub(super) async fn commit_one(&self, write: Write) -> Result<Record, TeamError> {
        let id = write.key.id.to_string();
        let written = self.store.commit(vec![write]).await.map_err(conflict)?;
        written.into_iter().next().ok_or(TeamError::Unreadable(id))
    }

    /// The phrasebook as the team sees it now: every change that was acknowledged before this call is in it.
    pub async fn view(&self, id: &TeamId) -> Result<Arc<View>, TeamError> {
        let base = self.base.load_full();
        let team = self.store.get(&key(id)).await?.ok_or_else(|| unknown(id))?;
        if team.body.is_none() {
            return Err(unknown(id));
        }
        if let Some(view) = self.current(id, &base, team.revision).await? {
            return Ok(view);
        }
        let Some(slot) = self.place_of(id, &self.loading) else { return Err(unknown(id)) };
        let _loading = slot.lock().await;
        if let Some(view) = self.current(id, &base, team.revision).await? {
            return Ok(view);
        }
        let view = self.load(id, base, &team).await?;
        self.views.insert(id.clone(), Arc::clone(&view));
        Ok(view)
    }

    /// Whoever writes phrases of a team holds this from the check to the commit.
    ///
    /// A phrase is checked against the others that there are. Of two writes that each refer to the other's phrase, or of one
    /// that refers to what the other deletes, both would be right alone; so those are alone.
    pub(super) async fn turn(&self, id: &TeamId, alone: bool) -> Option<Turn<'_>> {
        let desk = self.place_of(id, &self.writing)?;
        Some(if alone { Either::Right(desk.write().await) } else { Either::Left(desk.read().await) })
    }

    fn place_of<'a, T>(&self, id: &TeamId, places: &'a [T]) -> Option<&'a T> {
        let number = self.hasher.hash_one(id) % u64::try_from(places.len()).ok()?.max(1);
        places.get(usize::try_from(number).ok()?)
    }

    /// The view that is kept, if nothing has changed since.
    async fn current(&self, id: &TeamId, base: &Arc<Catalog>, revision: u64) -> Result<Option<Arc<View>>, TeamError> {
        let Some(view) = self.views.get(id).filter(|view| view.is_of(base, revision)) else { return Ok(None) };
        let sequence = self.store.sequence(&id.space()).await?;
        Ok((view.sequence == sequence).then_some(view))
    }

    /// Makes a view: of what has changed, if there is one of before, otherwise of everything.
    async fn load(&self, id: &TeamId, base: Arc<Catalog>, team: &Record) -> Result<Arc<View>, TeamError> {
        let space = id.space();
        let before = self.views.get(id).filter(|view| view.is_of(&base, team.revision));
        let (sequence, records) = match &before {
            Some(view) => self.changed(&space, view.sequence).await?,
            None => self.everything(&space).await?,
        };
        let mut loaded = Vec::with_capacity(records.len());
        for record in &records {
            loaded.extend(self.loaded(record).await?);
        }
        let id = id.clone();
        let settings = Kept::<KeptTeam>::read(team)?.ok_or_else(|| unknown(&id))?.settings;
        let revision = team.revision;
        // To compile the phrases of a large team takes longer than a request may hold up others.
        let make = move || {
            let view = before.unwrap_or_else(|| Arc::new(View::new(id, settings, revision, &base)));
            Arc::new(view.after(sequence, loaded))
        };
        let failed = |_| StoreError::Unavailable("the team could not be loaded".to_owned());
        Ok(tokio::task::spawn_blocking(make).await.map_err(failed)?)
    }

    async fn everything(&self, space: &Space) -> Result<(u64, Vec<Record>), TeamError> {
        let sequence = self.store.sequence(space).await?;
        let mut records: Vec<Record> = Vec::new();
        loop {
            let after = records.last().map(|record| Arc::clone(&record.key.id));
            let page = self.store.list(space, Collection::Phrases, after.as_deref(), PAGE).await?;
            let last = page.len() < PAGE;
            records.extend(page);
            if last {
                return Ok((sequence, records));
            }
        }
    }

    /// The newest revision of each phrase that has changed since.
    async fn changed(&self, space: &Space, since: u64) -> Result<(u64, Vec<Record>), TeamError> {
        let mut sequence = since;
        let mut newest: std::collections::BTreeMap<Arc<str>, Record> = std::collections::BTreeMap::new();
        loop {
            let page = self.store.changes(space, sequence, PAGE).await?;
            let last = page.len() < PAGE;
            sequence = page.last().map_or(sequence, |record| record.change);
            let phrases = page.into_iter().filter(|record| record.key.collection == Collection::Phrases);
            newest.extend(phrases.map(|record| (Arc::clone(&record.key.id), record)));
            if last {
                return Ok((sequence, newest.into_values().collect()));
            }
        }
    }

    async fn loaded(&self, record: &Record) -> Result<Option<Loaded>, TeamError> {
        // Ids are checked before they are kept.
        let Ok(id) = record.key.id.parse::<PhraseId>() else { return Ok(None) };
        let newest = Kept::<KeptPhrase>::read(record)?.map(|kept| (record.revision, kept));
        let published = match &newest {
            Some((_, KeptPhrase { published: Some(revision), .. })) => {
                let record = self.store.revision(&record.key, *revision).await?;
                let kept = record.as_ref().map(Kept::<KeptPhrase>::read).transpose()?.flatten();
                kept.map(|kept| (*revision, kept))
            }
            _ => None,
        };
        let bytes = record.body.as_ref().map_or(0, |body| u64::try_from(body.len()).unwrap_or(u64::MAX));
        Ok(Some(Loaded { id, newest, published, bytes }))
    }
}

/// A conflict of the store as one of a team's records.
pub(super) fn conflict(fault: StoreError) -> TeamError {
    match fault {
        StoreError::Conflict { key, actual, .. } => TeamError::Conflict { id: key.id.to_string(), actual },
        other => other.into(),
    }
}

fn key(id: &TeamId) -> Key {
    Key { space: Space::Server, collection: Collection::Teams, id: id.shared() }
}

fn unknown(id: &TeamId) -> TeamError {
    TeamError::UnknownTeam(id.to_string())
}

fn team_record(record: &Record) -> Result<Option<TeamRecord>, TeamError> {
    let Some(kept) = Kept::<KeptTeam>::read(record)? else { return Ok(None) };
    let id = record.key.id.parse().map_err(|_| TeamError::Unreadable(record.key.id.to_string()))?;
    Ok(Some(TeamRecord { id, settings: kept.settings, revision: record.revision, created: kept.created }))
}
