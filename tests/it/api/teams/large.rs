//! A team as large as memory allows.

use std::sync::Arc;

use futures_util::FutureExt as _;
use phrasebook::store::{Collection, Key, Record, Stamp};
use phrasebook::team::{TeamId, Teams};

use crate::support::app::built_in;
use crate::support::counting::Counting;
use crate::support::desk::{Desk, start, statement};

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

/// Who asked first may go away before a large team is loaded; whoever asks next must not begin anew.
#[test]
fn a_team_is_loaded_although_nobody_waits_for_it() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let counting = Counting::before(Arc::clone(desk.teams.store()));
    let teams = Teams::new(Arc::<Counting>::clone(&counting), built_in(), 64 * 1024 * 1024);
    let id: TeamId = "shop".parse().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        assert!(teams.view(&id).now_or_never().is_none(), "it was loaded before it could be abandoned");
        tokio::task::yield_now().await;
        assert_eq!(teams.view(&id).await.unwrap().own.len(), 1);
    });
    let lists = counting.take().into_iter().filter(|asked| *asked == "list").count();
    assert_eq!(lists, 1);
}

/// A phrase as it is kept, with a remark that is long.
fn body(comment: &str) -> String {
    format!(
        r#"{{"version":1,"content":{{"state":"published","definition":{{"kind":"statement","translations":{{"lt":{{"text":"x","title":"x","comment":"{comment}"}}}}}}}}}}"#
    )
}
