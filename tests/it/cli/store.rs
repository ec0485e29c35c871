//! `phrasebook backup`, `verify` and `restore` on the folder of a stopped server.

use std::fs;

use phrasebook::store::dump::{self, Dumper};
use phrasebook::store::{Collection, Expected, Key, OpenOptions, Space, Stamp, Store, Write, open};

use crate::support::folder::Folder;
use crate::support::server::Server;

fn phrase() -> Key {
    Key { space: Space::Team("acme".into()), collection: Collection::Phrases, id: "p".into() }
}

async fn commit(store: &dyn Store, key: Key, body: Option<&str>) {
    let stamp = Stamp { at: "2026-11-22T12:00:00Z".parse().unwrap(), by: "test".into(), note: None };
    let write = Write { key, expected: Expected::Any, stamp, body: body.map(Into::into) };
    store.commit(vec![write]).await.unwrap();
}

/// Two revisions of one record in the data folder `data`, and a dump of them in `dumps`.
fn filled() -> Folder {
    let folder = Folder::empty();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let store = open(&OpenOptions::new(folder.path("data"))).unwrap();
        for body in ["{\"a\":1}", "{\"a\":2}"] {
            commit(&*store, phrase(), Some(body)).await;
        }
        let clock = || "2026-11-22T12:30:00Z".parse().unwrap();
        Dumper::new(store, folder.path("data"), clock).dump().await.unwrap().unwrap();
    });
    folder
}

const DUMP: &str = "data/dumps/phrasebook-20261122T123000.000Z.dump.gz";

#[track_caller]
fn expect(shown: &str, code: u8, parts: &[&str]) {
    assert!(shown.starts_with(&format!("exit code: {code}\n")), "{shown}");
    for part in parts {
        assert!(shown.contains(part), "{part:?} is missing:\n{shown}");
    }
}

#[test]
fn a_backup_is_restored_into_another_folder() {
    let folder = filled();
    expect(&folder.run(&["backup", "a.dump.gz"]), 0, &["a.dump.gz: 2 revisions"]);
    expect(&folder.run(&["backup", "a.dump.gz"]), 1, &["a.dump.gz is there already"]);
    expect(&folder.run(&["backup", "no/b.dump.gz"]), 1, &["error: no/b.dump.gz cannot be created\n"]);
    let shown = folder.run(&["restore", "a.dump.gz", "--data", "other"]);
    expect(&shown, 0, &["restored 2 revisions as of "]);
    expect(
        &folder.run(&["verify", "--data", "other"]),
        0,
        &["other/store: 1 records with 2 revisions, teams with phrases: 1"],
    );
}

#[test]
fn records_are_replaced_only_when_told() {
    let folder = filled();
    expect(&folder.run(&["restore", DUMP]), 1, &["error: there are records in data already; --replace"]);
    let shown = folder.run(&["restore", DUMP, "--replace"]);
    expect(
        &shown,
        0,
        &["restored 2 revisions as of 2026-11-22T12:30:00Z", "what was there before is in data/store.replaced-"],
    );
}

/// What cannot be read leaves no trace: an empty store would pass for one whose records are gone.
#[test]
fn a_restore_that_fails_leaves_everything_as_it_was() {
    let folder = filled();
    expect(&folder.run(&["restore", "--data", "fresh", "nope.gz"]), 1, &["nope.gz cannot be opened"]);
    assert!(!folder.path("fresh").exists());

    let mut bytes = fs::read(folder.path(DUMP)).unwrap();
    bytes[40] ^= 1;
    fs::write(folder.path("bad.gz"), bytes).unwrap();
    expect(&folder.run(&["restore", "--data", "fresh", "bad.gz"]), 1, &["bad.gz is no whole dump"]);
    assert!(!folder.path("fresh").exists());
    expect(&folder.run(&["restore", "--replace", "bad.gz"]), 1, &["bad.gz is no whole dump"]);
    assert!(!folder.path("data/store.restoring").exists());
    expect(&folder.run(&["verify"]), 0, &["data/store: 1 records with 2 revisions"]);
}

#[test]
fn verify_names_every_dump_and_what_is_wrong() {
    let folder = filled();
    expect(&folder.run(&["verify"]), 0, &[&format!("{DUMP}: 2 revisions"), "data/store: 1 records"]);
    let bytes = fs::read(folder.path(DUMP)).unwrap();
    fs::write(folder.path(DUMP), &bytes[1..]).unwrap();
    expect(&folder.run(&["verify"]), 1, &[&format!("error: {DUMP} is no whole dump"), "data/store: 1 records"]);
    expect(&folder.run(&["restore", DUMP, "--replace"]), 1, &["is no whole dump"]);
    expect(&folder.run(&["verify", "--data", "nowhere"]), 1, &["there is no store in nowhere", "hint: --data"]);
    assert!(!folder.path("nowhere").exists());
}

/// What a damaged store prints can be pasted into a shell.
#[test]
fn a_damaged_store_prints_the_command_that_mends_it() {
    let folder = filled();
    let log = folder.path("data/store/db");
    fs::write(&log, &fs::read(&log).unwrap()[..100]).unwrap();
    let shown = folder.run(&["verify", "--data", folder.path("data").to_str().unwrap()]);
    expect(&shown, 1, &["is damaged", "phrasebook restore --replace --data [FOLDER]/data [FOLDER]/data/dumps/"]);
    let command = shown.lines().find(|line| line.trim().starts_with("phrasebook restore")).unwrap();
    let arguments = command.replace("[FOLDER]", folder.path("").to_str().unwrap().trim_end_matches('/'));
    let arguments: Vec<&str> = arguments.split_whitespace().skip(1).collect();
    expect(&folder.run(&arguments), 0, &["restored 2 revisions"]);
    expect(&folder.run(&["verify"]), 0, &["1 records with 2 revisions"]);
    assert_eq!(dump::dumps(&folder.path("data")).len(), 1);
}

/// The server was stopped between the commit that deletes a team and the erasure of its phrases.
#[test]
fn what_a_deletion_left_is_erased_by_the_next_server() {
    let folder = filled();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let team = Key { space: Space::Server, collection: Collection::Teams, id: "acme".into() };
    let store = || open(&OpenOptions::new(folder.path("data"))).unwrap();
    runtime.block_on(async {
        let store = store();
        commit(&*store, team.clone(), Some("{}")).await;
        commit(&*store, team, None).await;
        assert!(store.get(&phrase()).await.unwrap().is_some());
    });
    let server = Server::start(&folder, &["serve"]);
    server.lines_until("erased what was left of deleted teams");
    server.terminate();
    assert_eq!(server.wait().0, Some(0));
    assert_eq!(runtime.block_on(store().get(&phrase())).unwrap(), None);
}
