//! `phrasebook serve --watch`: saved files go live, broken ones wait, and nobody who asks meanwhile notices.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::folder::Folder;
use crate::support::server::{Client, Server};

const SERVE: &[&str] = &["serve", "--locales", "book", "--watch"];
const FILE: &str = "book/lt/delivery.ftl";
const PHRASE: &str = "/v1/phrases/delivery-thanks?locale=lt";

/// How long a save may take to go live in a debug build on a busy machine; `benches/reload.rs` has the real figure.
const PATIENCE: Duration = Duration::from_secs(20);

fn json(server: &Server, path: &str) -> Value {
    let reply = server.get(path);
    assert_eq!(reply.status, 200, "{reply:?}");
    serde_json::from_str(&reply.body).unwrap()
}

#[track_caller]
fn wait_for(what: &str, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < PATIENCE, "{what} takes too long");
    }
}

/// The text and the title carry the number of the edit, so an answer from two versions shows.
fn version(phrase: &Value) -> (String, String) {
    let number = |text: &Value| text.as_str().unwrap().chars().filter(char::is_ascii_digit).collect::<String>();
    (number(&phrase["text"]), number(&phrase["title"]))
}

#[test]
fn no_request_fails_or_mixes_versions_while_files_change() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, SERVE);
    let address = server.address;
    let (stop, asked) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let mut client = Client::connect(address);
                while !stop.load(Ordering::Relaxed) {
                    let reply = client.get(PHRASE);
                    assert_eq!(reply.status, 200, "{reply:?}");
                    let (text, title) = version(&serde_json::from_str(&reply.body).unwrap());
                    assert_eq!(text, title, "{}", reply.body);
                    asked.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let mut before = String::new();
        for edit in 1..=5 {
            let number = format!("{edit}");
            folder.edit(
                FILE,
                &format!("delivery-thanks = Ačiū, kad palaukėte{before}."),
                &format!("delivery-thanks = Ačiū, kad palaukėte {number}."),
            );
            folder.edit(FILE, &format!("    .title = Ačiū{before}\n"), &format!("    .title = Ačiū {number}\n"));
            wait_for("the edit", || version(&json(&server, PHRASE)) == (number.clone(), number.clone()));
            before = format!(" {number}");
        }
        stop.store(true, Ordering::Relaxed);
    });
    assert!(asked.load(Ordering::Relaxed) > 50, "{asked:?}");
}

#[test]
fn a_broken_file_waits_until_it_is_mended() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, SERVE);
    assert_eq!(json(&server, "/v1/coverage")["rejected"], Value::Null);

    folder.edit(FILE, "delivery-thanks = Ačiū, kad palaukėte.", "delivery-thanks = Ačiū, kad { palaukėte.");
    server.lines_until("lt/delivery.ftl:");
    wait_for("the fault", || json(&server, "/v1/coverage")["rejected"] != Value::Null);
    let rejected = &json(&server, "/v1/coverage")["rejected"];
    assert_eq!(rejected["findings"][0]["rule"], "syntax", "{rejected}");
    assert_eq!(rejected["findings"][0]["file"], "lt/delivery.ftl", "{rejected}");
    assert_eq!(json(&server, PHRASE)["text"], "Ačiū, kad palaukėte.");

    folder.edit(FILE, "delivery-thanks = Ačiū, kad { palaukėte.", "delivery-thanks = Ačiū už kantrybę.");
    server.lines_until("the phrase files are live");
    wait_for("the mended text", || json(&server, PHRASE)["text"] == "Ačiū už kantrybę.");
    assert_eq!(json(&server, "/v1/coverage")["rejected"], Value::Null);
}

#[test]
fn a_table_that_cannot_be_read_waits_too() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, SERVE);
    folder.edit("book/languages.toml", "default = \"en\"", "default = \"de\"");
    wait_for("the fault", || json(&server, "/v1/coverage")["rejected"] != Value::Null);
    let message = json(&server, "/v1/coverage")["rejected"]["message"].to_string();
    assert!(message.contains("languages.toml is wrong: the default `de`"), "{message}");
    assert_eq!(server.get(PHRASE).status, 200);
}

#[test]
fn there_must_be_a_folder_to_watch() {
    let shown = Folder::empty().run(&["serve", "--watch"]);
    assert!(shown.starts_with("exit code: 1\n") && shown.contains("error: there is no folder to watch"), "{shown}");
}
