//! Deleting a team, to the end.
//!
//! That the team is gone is one commit; its phrases, their revisions and its tokens are erased after it. An erasure waits for
//! exports that are under way, so a server may be stopped in between. What is left then is erased by the next one.

use super::TeamError;
use super::id::TeamId;
use super::teams::{Author, Teams, conflict, key};
use crate::store::{Collection, Expected, Record, Space, Write};

/// How many changes are read at a time.
const PAGE: usize = 200;

impl Teams {
    /// Deletes a team with all its phrases, their revisions and its tokens. This cannot be undone.
    pub async fn delete(&self, id: &TeamId, expected: Expected, author: Author) -> Result<(), TeamError> {
        let _turn = self.turn(id, true).await;
        let founding = self.founding.lock().await;
        self.team(id).await?;
        let mut writes = vec![Write { key: key(id), expected, stamp: author.clone(), body: None }];
        writes.extend(self.disown(id, &author).await?);
        self.store.commit(writes).await.map_err(conflict)?;
        self.forget(id);
        // An erasure waits for exports that are under way; tokens of other teams do not.
        drop(founding);
        Ok(self.store.erase(&id.space()).await?)
    }

    /// Erases what is left of teams whose deletion was cut short, and says of which.
    pub async fn finish_deletions(&self) -> Result<Vec<TeamId>, TeamError> {
        let mut finished = Vec::new();
        let mut after = 0;
        loop {
            let changes = self.store.changes(&Space::Server, after, PAGE).await?;
            let Some(last) = changes.last() else { return Ok(finished) };
            after = last.change;
            for id in changes.iter().filter_map(deleted) {
                let _turn = self.turn(&id, true).await;
                if self.clear(&id).await? {
                    finished.push(id);
                }
            }
        }
    }

    /// Erases what is left of a team that there is not, if anything is. The caller has the team's turn alone.
    pub(super) async fn clear(&self, id: &TeamId) -> Result<bool, TeamError> {
        let is_there = self.store.get(&key(id)).await?.is_some_and(|record| record.body.is_some());
        let is_left = !is_there && !self.store.changes(&id.space(), 0, 1).await?.is_empty();
        if is_left {
            self.store.erase(&id.space()).await?;
        }
        Ok(is_left)
    }
}

/// The team that this change deletes.
fn deleted(change: &Record) -> Option<TeamId> {
    let is_deletion = change.key.collection == Collection::Teams && change.body.is_none();
    is_deletion.then(|| change.key.id.parse().ok()).flatten()
}
