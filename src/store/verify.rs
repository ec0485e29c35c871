//! Reading everything once.

use std::collections::BTreeMap;

use super::{Space, Store, StoreError};

/// How many changes are read at once.
const PAGE: usize = 500;

/// What a store that was read from end to end holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inventory {
    /// How many teams have records.
    pub teams: u64,
    /// How many records there are, deleted ones included.
    pub records: u64,
    /// How many revisions those have together.
    pub revisions: u64,
}

/// Reads every revision of every record and every change, and compares the two.
///
/// Each revision is in the feed once, and the numbers of a feed have no hole after its first. `progress` hears how many
/// revisions were read.
/// The store should not be written meanwhile.
pub async fn verify(store: &dyn Store, progress: &mut (dyn FnMut(u64) + Send)) -> Result<Inventory, StoreError> {
    let mut inventory = Inventory::default();
    let mut spaces: BTreeMap<Space, u64> = BTreeMap::new();
    store
        .export(&mut |record| {
            inventory.revisions += 1;
            inventory.records += u64::from(record.revision == 1);
            *spaces.entry(record.key.space).or_default() += 1;
            progress(inventory.revisions);
            Ok(())
        })
        .await?;
    for (space, revisions) in &spaces {
        inventory.teams += u64::from(*space != Space::Server);
        let found = count_changes(store, space).await?;
        if found != *revisions {
            let name = name_of(space);
            return Err(StoreError::Damaged(format!(
                "{name} has {revisions} revisions and {found} of them in its feed"
            )));
        }
    }
    Ok(inventory)
}

async fn count_changes(store: &dyn Store, space: &Space) -> Result<u64, StoreError> {
    let (mut count, mut last) = (0, 0);
    loop {
        let changes = store.changes(space, last, PAGE).await?;
        let Some(newest) = changes.last() else { break };
        let first = changes.first().map_or(0, |first| first.change);
        let is_dense = newest.change - first + 1 == changes.len() as u64 && (last == 0 || first == last + 1);
        if !is_dense {
            return Err(StoreError::Damaged(format!("the feed of {} has a hole after change {last}", name_of(space))));
        }
        count += changes.len() as u64;
        last = newest.change;
    }
    if last == store.sequence(space).await? {
        Ok(count)
    } else {
        Err(StoreError::Damaged(format!("the feed of {} ends too early, with change {last}", name_of(space))))
    }
}

fn name_of(space: &Space) -> String {
    match space {
        Space::Server => "the server".to_owned(),
        Space::Team(id) => format!("team '{id}'"),
    }
}
