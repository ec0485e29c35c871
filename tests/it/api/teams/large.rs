//! A team as large as memory allows.

use std::cell::Cell;
use std::sync::Arc;

use futures_util::FutureExt as _;
use phrasebook::store::{Collection, Expected, Key, Record, Stamp, Write};
use phrasebook::team::{TeamId, Teams};

use crate::support::app::built_in;
use crate::support::counting::{Counting, Doing};
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
    let records = (1..=25).map(|number| record(number, before, &"x".repeat(200_000)));
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

/// A thread that answers has other connections, which a large team must not hold up.
#[test]
fn a_team_is_loaded_on_a_thread_of_its_own() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let counting = Counting::beside(Arc::clone(desk.teams.store()), Some(look_at_thread));
    let teams = Teams::new(Arc::<Counting>::clone(&counting), built_in(), 64 * 1024 * 1024);
    ANSWERS.set(true);
    assert_eq!(wait(teams.view(&"shop".parse().unwrap())).unwrap().own.len(), 1);
    assert!(counting.take().contains(&"list"));
}

thread_local! {
    static ANSWERS: Cell<bool> = const { Cell::new(false) };
}

fn look_at_thread(_: &Doing<'_>) -> Vec<Write> {
    assert!(!ANSWERS.get(), "the phrases are read on the thread that answers");
    Vec::new()
}

/// A large team is read in pages, and a view with half of what somebody commits between two of them would be answered from.
#[test]
fn what_is_committed_while_a_team_is_loaded_is_in_it_as_a_whole() {
    let (desk, _) = Desk::with_team();
    let store = Arc::clone(desk.teams.store());
    let id: TeamId = "shop".parse().unwrap();
    let before = wait(store.sequence(&id.space())).unwrap();
    wait(store.import((1..=1500).map(|number| record(number, before, "x")).collect())).unwrap();

    let counting = Counting::beside(Arc::clone(&store), Some(tidy_up));
    let teams = Teams::new(counting, built_in(), 64 * 1024 * 1024);
    let view = wait(teams.view(&id)).unwrap();
    let revision = |number: u64| view.own.get(&*key(number).id).map(|own| own.revision);
    assert_eq!([1, 2, 3].map(revision), [Some(2), None, Some(1)], "read before the commit");
    assert_eq!([1499, 1500, 1501].map(revision), [Some(1), Some(2), Some(1)], "read after the commit");
    assert_eq!(view.sequence, wait(store.sequence(&id.space())).unwrap());
}

/// What somebody commits before the second page: phrases of both pages.
fn tidy_up(doing: &Doing<'_>) -> Vec<Write> {
    if !matches!(doing, Doing::List(Some(_))) {
        return Vec::new();
    }
    let stamp = Stamp { at: start(), by: "test".into(), note: None };
    let write = |number: u64, body: Option<String>| Write {
        key: key(number),
        expected: Expected::Any,
        stamp: stamp.clone(),
        body: body.map(Into::into),
    };
    vec![write(1, Some(body("y"))), write(2, None), write(1500, Some(body("y"))), write(1501, Some(body("y")))]
}

fn key(number: u64) -> Key {
    let id: TeamId = "shop".parse().unwrap();
    Key { space: id.space(), collection: Collection::Phrases, id: format!("large-{number:04}").into() }
}

/// One of the phrases that a team has had since its change `before`.
fn record(number: u64, before: u64, comment: &str) -> Record {
    let stamp = Stamp { at: start(), by: "test".into(), note: None };
    Record { key: key(number), revision: 1, change: before + number, stamp, body: Some(body(comment).into()) }
}

/// A phrase as it is kept, with a remark that is long.
fn body(comment: &str) -> String {
    format!(
        r#"{{"version":1,"content":{{"state":"published","definition":{{"kind":"statement","translations":{{"lt":{{"text":"x","title":"x","comment":"{comment}"}}}}}}}}}}"#
    )
}
