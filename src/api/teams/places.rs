//! The places of imports. Files are large, so few are received at a time, and no team takes all the places.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{AcquireError, OwnedSemaphorePermit, Semaphore, SemaphorePermit};

use crate::team::TeamId;

/// How many files are imported at a time. One of 20,000 phrases in five languages takes up to a gigabyte while it is checked.
const UNDER_WAY_MAX: usize = 1;
/// How many files are received, wait to be imported or are at it. Each takes up to 64 MiB.
const RECEIVED_MAX: usize = 4;
/// How many of these are of one team: whoever sends slowly keeps no other team from importing.
const RECEIVED_PER_TEAM_MAX: usize = 2;

#[derive(Debug)]
pub(in crate::api) struct Places {
    under_way: Semaphore,
    received: Semaphore,
    /// The places of the teams that take or wait for one.
    teams: Mutex<HashMap<TeamId, Weak<Semaphore>>>,
}

/// The place of a file, from before its first byte is read until it is imported.
pub(super) struct Received<'p> {
    _of_team: OwnedSemaphorePermit,
    _of_all: SemaphorePermit<'p>,
}

impl Places {
    pub(in crate::api) fn new() -> Self {
        Self {
            under_way: Semaphore::new(UNDER_WAY_MAX),
            received: Semaphore::new(RECEIVED_MAX),
            teams: Mutex::default(),
        }
    }

    /// Waits until a file of this team may be received.
    pub(super) async fn receive(&self, team: &TeamId) -> Result<Received<'_>, AcquireError> {
        let of_team = self.of_team(team).acquire_owned().await?;
        Ok(Received { _of_team: of_team, _of_all: self.received.acquire().await? })
    }

    /// Waits until a file that was received may be imported. Whoever sends slowly keeps none of these places.
    pub(super) async fn begin(&self) -> Result<SemaphorePermit<'_>, AcquireError> {
        self.under_way.acquire().await
    }

    fn of_team(&self, team: &TeamId) -> Arc<Semaphore> {
        let mut teams = self.teams.lock().unwrap_or_else(PoisonError::into_inner);
        teams.retain(|_, places| places.strong_count() > 0);
        teams.get(team).and_then(Weak::upgrade).unwrap_or_else(|| {
            let places = Arc::new(Semaphore::new(RECEIVED_PER_TEAM_MAX));
            teams.insert(team.clone(), Arc::downgrade(&places));
            places
        })
    }
}
