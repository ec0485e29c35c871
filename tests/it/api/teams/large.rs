//! A team as large as memory allows.

use std::sync::Arc;

use phrasebook::store::{Collection, Key, Record, Stamp};
use phrasebook::team::{TeamId, Teams};

use crate::support::app::built_in;
use crate::support::desk::{Desk, start};

pub(super) fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// A view that is larger than one of several equal shares of the room, or than all of it, was once loaded anew for every
/// request.
#[test]
fn a_large_team_is_loaded_once() {
    let (desk, _) = Desk::with_team();
    let store = Arc::clone(desk.teams.store());
    let id: TeamId = "shop".parse().unwrap();
    let before = wait(store.sequence(&id.space())).unwrap();
    let records = (1..=25_u64).map(|number| Record {
        key: Key { space: id.space(), collection: Collection::Phrases, id: format!("large-{number}").into() },
        revision: 1,
        change: before + number,
        stamp: Stamp { at: start(), by: "test".into(), note: None },
        body: Some(body(&"x".repeat(200_000)).into()),
    });
    wait(store.import(records.collect())).unwrap();

    for room_mib in [256, 4] {
        let teams = Teams::new(Arc::clone(&store), built_in(), room_mib * 1024 * 1024);
        let first = wait(teams.view(&id)).unwrap();
        assert_eq!(first.own.len(), 25);
        assert!(Arc::ptr_eq(&first, &wait(teams.view(&id)).unwrap()), "with room for {room_mib} MiB");
    }
}

/// A phrase as it is kept, with a remark that is long.
fn body(comment: &str) -> String {
    format!(
        r#"{{"version":1,"content":{{"state":"published","definition":{{"kind":"statement","translations":{{"lt":{{"text":"x","title":"x","comment":"{comment}"}}}}}}}}}}"#
    )
}
