//! The teams, in a store, and the views of those that are asked for.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use arc_swap::ArcSwap;
use futures_util::future::Either;
use jiff::Timestamp;
use tokio::sync::{Mutex, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::TeamError;
use super::id::TeamId;
use super::kept::{Kept, KeptTeam};
use super::settings::Settings;
use super::view::View;
use super::views::Views;
use crate::catalog::Catalog;
use crate::store::{Collection, Expected, Key, Record, Space, Stamp, Store, StoreError, Write};

/// Who makes a change, when and why.
pub type Author = Stamp;

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
    views: Arc<Views>,
    writing: Vec<RwLock<()>>,
    /// Held while a team is created or deleted or a token issued or revoked: what one clears away must not be what another
    /// has just written or removed, and two tokens must not both be the last that there may be.
    pub(super) founding: Mutex<()>,
    hasher: RandomState,
}

/// A turn of writing, beside others or alone.
pub(super) type Turn<'t> = Either<RwLockReadGuard<'t, ()>, RwLockWriteGuard<'t, ()>>;

impl Teams {
    /// The teams of a store over a built-in phrasebook. Their views take about `cache_bytes` at most.
    pub fn new(store: Arc<dyn Store>, base: Arc<Catalog>, cache_bytes: u64) -> Self {
        Self {
            views: Arc::new(Views::new(Arc::clone(&store), cache_bytes)),
            store,
            base: ArcSwap::new(base),
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
        self.clear(id).await?;
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
        self.views.get(id, base, team).await
    }

    /// Lets go of the view of a team that is gone.
    pub(super) fn forget(&self, id: &TeamId) {
        self.views.forget(id);
    }

    /// Whoever writes phrases of a team holds this from the check to the commit.
    ///
    /// A phrase is checked against the others that there are. Of two writes that each refer to the other's phrase, or of one
    /// that refers to what the other deletes, both would be right alone; so those are alone.
    pub(super) async fn turn(&self, id: &TeamId, alone: bool) -> Option<Turn<'_>> {
        let number = self.hasher.hash_one(id) % u64::try_from(self.writing.len()).ok()?.max(1);
        let desk = self.writing.get(usize::try_from(number).ok()?)?;
        Some(if alone { Either::Right(desk.write().await) } else { Either::Left(desk.read().await) })
    }
}

/// A conflict of the store as one of a team's records.
pub(super) fn conflict(fault: StoreError) -> TeamError {
    match fault {
        StoreError::Conflict { key, actual, .. } => TeamError::Conflict { id: key.id.to_string(), actual },
        other => other.into(),
    }
}

pub(super) fn key(id: &TeamId) -> Key {
    Key { space: Space::Server, collection: Collection::Teams, id: id.shared() }
}

pub(super) fn unknown(id: &TeamId) -> TeamError {
    TeamError::UnknownTeam(id.to_string())
}

fn team_record(record: &Record) -> Result<Option<TeamRecord>, TeamError> {
    let Some(kept) = Kept::<KeptTeam>::read(record)? else { return Ok(None) };
    let id = record.key.id.parse().map_err(|_| TeamError::Unreadable(record.key.id.to_string()))?;
    Ok(Some(TeamRecord { id, settings: kept.settings, revision: record.revision, created: kept.created }))
}
