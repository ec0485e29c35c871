//! The views of teams that were asked for, in bounded memory.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::panic::resume_unwind;
use std::sync::Arc;

use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter};
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::task::JoinError;

use super::TeamError;
use super::id::TeamId;
use super::kept::{Kept, KeptPhrase, KeptTeam};
use super::teams::unknown;
use super::view::{Loaded, View};
use crate::catalog::Catalog;
use crate::phrase::PhraseId;
use crate::store::{Collection, Record, Space, Store, StoreError};

/// How many records are read at once.
const PAGE: usize = 1000;
/// How many teams can be loaded at the same time.
const LOADERS: usize = 64;

/// The newest revision known of each record, by its id.
type Newest = BTreeMap<Arc<str>, Record>;

/// The views that are kept, and how one is made that is not.
#[derive(Debug)]
pub(super) struct Views {
    store: Arc<dyn Store>,
    kept: Cache<TeamId, Arc<View>, ByBytes>,
    /// One of these is held while a team is loaded, so that many requests for it load it once.
    loading: Vec<Mutex<()>>,
    hasher: RandomState,
}

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
fn room(items: usize, bytes: u64) -> Cache<TeamId, Arc<View>, ByBytes> {
    let options = OptionsBuilder::new().shards(1).estimated_items_capacity(items).weight_capacity(bytes).build();
    let by_bytes = ByBytes { heaviest: bytes / 10 * 9 };
    match options {
        Ok(options) => {
            Cache::with_options(options, by_bytes, DefaultHashBuilder::default(), DefaultLifecycle::default())
        }
        Err(_) => Cache::with_weighter(items, bytes, by_bytes),
    }
}

impl Views {
    /// Views over this store, which take about `bytes` at most.
    pub(super) fn new(store: Arc<dyn Store>, bytes: u64) -> Self {
        let items = usize::try_from(bytes / 1_000_000).unwrap_or(usize::MAX).clamp(1, 65_536);
        Self {
            store,
            kept: room(items, bytes),
            loading: std::iter::repeat_with(Mutex::default).take(LOADERS).collect(),
            hasher: RandomState::new(),
        }
    }

    /// The view of a team with this record over this phrasebook: every change that was acknowledged before this call is in it.
    pub(super) async fn get(
        self: &Arc<Self>,
        id: &TeamId,
        base: Arc<Catalog>,
        team: Record,
    ) -> Result<Arc<View>, TeamError> {
        if let Some(view) = self.current(id, &base, team.revision).await? {
            return Ok(view);
        }
        // Whoever asked may go away before a large team is loaded, and would otherwise leave the work to the next one.
        let (views, id) = (Arc::clone(self), id.clone());
        let loading = tokio::spawn(async move { views.bring_up_to_date(id, base, team).await });
        match loading.await.map_err(JoinError::try_into_panic) {
            Ok(view) => view,
            Err(Ok(panic)) => resume_unwind(panic),
            Err(Err(_)) => Err(not_loaded().into()),
        }
    }

    /// Forgets the view of a team that is no more.
    pub(super) fn forget(&self, id: &TeamId) {
        self.kept.remove(id);
    }

    async fn bring_up_to_date(
        self: &Arc<Self>,
        id: TeamId,
        base: Arc<Catalog>,
        team: Record,
    ) -> Result<Arc<View>, TeamError> {
        let Some(slot) = self.slot(&id) else { return Err(unknown(&id)) };
        let _loading = slot.lock().await;
        if let Some(view) = self.current(&id, &base, team.revision).await? {
            return Ok(view);
        }
        // To read and compile the phrases of a large team takes longer than a request may hold up others.
        let (views, runtime) = (Arc::clone(self), Handle::current());
        let load = move || runtime.block_on(views.load(&id, base, &team));
        tokio::task::spawn_blocking(load).await.map_err(|_| not_loaded())?
    }

    fn slot(&self, id: &TeamId) -> Option<&Mutex<()>> {
        let number = self.hasher.hash_one(id) % u64::try_from(self.loading.len()).ok()?.max(1);
        self.loading.get(usize::try_from(number).ok()?)
    }

    /// The view that is kept, if nothing has changed since.
    async fn current(&self, id: &TeamId, base: &Arc<Catalog>, revision: u64) -> Result<Option<Arc<View>>, TeamError> {
        let Some(view) = self.kept.get(id).filter(|view| view.is_of(base, revision)) else { return Ok(None) };
        let sequence = self.store.sequence(&id.space()).await?;
        Ok((view.sequence == sequence).then_some(view))
    }

    /// Makes a view and keeps it: of what has changed, if there is one of before, otherwise of everything.
    async fn load(&self, id: &TeamId, base: Arc<Catalog>, team: &Record) -> Result<Arc<View>, TeamError> {
        let space = id.space();
        let before = self.kept.get(id).filter(|view| view.is_of(&base, team.revision));
        let (sequence, records) = match &before {
            Some(view) => self.changed(&space, view.sequence).await?,
            None => self.everything(&space).await?,
        };
        let mut loaded = Vec::with_capacity(records.len());
        for record in &records {
            loaded.extend(self.loaded(record).await?);
        }
        let settings = Kept::<KeptTeam>::read(team)?.ok_or_else(|| unknown(id))?.settings;
        let view = before.unwrap_or_else(|| Arc::new(View::new(id.clone(), settings, team.revision, &base)));
        let view = Arc::new(view.after(sequence, loaded));
        self.kept.insert(id.clone(), Arc::clone(&view));
        Ok(view)
    }

    /// Every phrase, and which change these are of. What is committed between two pages is read again from the changes: the pages
    /// alone would show half of it.
    async fn everything(&self, space: &Space) -> Result<(u64, Vec<Record>), TeamError> {
        let since = self.store.sequence(space).await?;
        let mut records = Newest::new();
        loop {
            let after = records.keys().next_back().map(Arc::clone);
            let page = self.store.list(space, Collection::Phrases, after.as_deref(), PAGE).await?;
            let last = page.len() < PAGE;
            records.extend(by_id(page));
            if last {
                break;
            }
        }
        let sequence = self.catch_up(space, since, &mut records).await?;
        Ok((sequence, records.into_values().collect()))
    }

    /// The newest revision of each phrase that has changed since.
    async fn changed(&self, space: &Space, since: u64) -> Result<(u64, Vec<Record>), TeamError> {
        let mut records = Newest::new();
        let sequence = self.catch_up(space, since, &mut records).await?;
        Ok((sequence, records.into_values().collect()))
    }

    /// Adds every change since, and says which was the last.
    async fn catch_up(&self, space: &Space, since: u64, records: &mut Newest) -> Result<u64, TeamError> {
        let mut sequence = since;
        loop {
            let page = self.store.changes(space, sequence, PAGE).await?;
            let last = page.len() < PAGE;
            sequence = page.last().map_or(sequence, |record| record.change);
            records.extend(by_id(page).filter(|(_, record)| record.key.collection == Collection::Phrases));
            if last {
                return Ok(sequence);
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

fn by_id(records: Vec<Record>) -> impl Iterator<Item = (Arc<str>, Record)> {
    records.into_iter().map(|record| (Arc::clone(&record.key.id), record))
}

fn not_loaded() -> StoreError {
    StoreError::Unavailable("the team could not be loaded".to_owned())
}
