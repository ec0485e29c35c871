//! Compression, of pages that are kept and of answers that are made for one client.

use axum::Router;
use axum::body::Body;
use axum::routing::get;
use http::{HeaderName, Method, Request, header};
use phrasebook::api::ApiService;
use serde_json::{Value, json};

use crate::support::app::{Answer, Call, TestApp, answer};
use crate::support::book::Book;
use crate::support::desk::{Desk, statement};

/// The answer as it is, and unzipped from the one that a client gets who takes gzip.
#[track_caller]
fn both<'a>(call: impl Fn() -> Call<'a>) -> (Answer, Answer) {
    let plain = call().send();
    assert_eq!(plain.header("content-encoding"), None);
    let mut zipped = call().header("accept-encoding", "gzip").send();
    assert_eq!(zipped.header("content-encoding"), Some("gzip"), "{} bytes", plain.body.len());
    assert!(zipped.joined("vary").contains("accept-encoding"), "{}", zipped.joined("vary"));
    assert!(zipped.body.len() < plain.body.len(), "{} of {}", zipped.body.len(), plain.body.len());
    zipped.body = zipped.unzipped();
    (plain, zipped)
}

/// A reply of so many phrases.
fn batch(items: usize) -> Value {
    json!({"locale": "fi", "variables": {"days": 3}, "items": vec![json!({"id": "delay"}); items]})
}

#[test]
fn gzip_is_sent_only_to_those_who_take_it() {
    let coding = |accepted: &str| {
        let answer = TestApp::fixture().get("/v1/phrases?locale=en").header("accept-encoding", accepted).send();
        answer.header("content-encoding").map(str::to_owned)
    };
    for taken in [
        "gzip",
        "GZIP",
        "deflate, gzip",
        "gzip;q=1.0",
        "gzip; q=0.001",
        "identity;q=0.5, gzip;q=1",
        "*",
        "br, *;q=0.1",
        "identity;q=0.5, gzip;q=0.5",
    ] {
        assert_eq!(coding(taken).as_deref(), Some("gzip"), "{taken}");
    }
    for refused in [
        "",
        "identity",
        "br",
        "deflate",
        "gzip;q=0",
        "gzip; q=0.0",
        "gzip;q=0.000",
        "xgzip",
        "gzip-2",
        "*;q=0",
        "gzip;q=0, *",
        "identity, gzip;q=0.9",
        "identity, *;q=0.5",
        "gzip;q=2",
        "gzip;q=high",
    ] {
        assert_eq!(coding(refused), None, "{refused}");
    }
}

#[test]
fn a_small_page_is_not_compressed() {
    let answer = TestApp::fixture().get("/problems/internal").header("accept-encoding", "gzip").send();
    assert_eq!(answer.header("content-encoding"), None);
    answer.ok();
}

#[test]
fn an_answer_to_a_post_is_compressed_where_that_saves_a_packet() {
    let app = TestApp::fixture();
    let (plain, zipped) = both(|| app.post("/v1/render", &batch(10)));
    assert_eq!(plain.ok(), zipped.ok());
    let small = app.post("/v1/render", &batch(1)).header("accept-encoding", "gzip").send();
    assert_eq!(small.header("content-encoding"), None, "{} bytes", small.body.len());
    small.ok();
    let refused = app.post("/v1/render", &batch(51)).header("accept-encoding", "gzip").send();
    refused.problem("invalid_body");
}

#[test]
fn an_answer_that_takes_long_to_compress_is_compressed() {
    let book = Book::new("en", &format!("p = {}", "We are sorry for the delay. ".repeat(100)));
    let app = TestApp::with_catalog(book.catalog);
    let body = json!({"locale": "en", "items": vec![json!({"id": "p"}); 40]});
    let (plain, zipped) = both(|| app.post("/v1/render", &body));
    assert!(plain.body.len() > 64 * 1024, "{}", plain.body.len());
    assert_eq!(plain.body, zipped.body);
}

#[test]
fn a_browser_gets_gzip_as_well() {
    let origin = "https://desk.example";
    let (plain, zipped) = both(|| TestApp::fixture().post("/v1/render", &batch(10)).header("origin", origin));
    assert_eq!(plain.ok(), zipped.ok());
}

/// The tag of an answer to a write names what is there now, for all who read it.
#[test]
fn an_answer_with_a_tag_of_its_own_is_sent_as_it_is() {
    async fn tagged() -> ([(HeaderName, &'static str); 1], String) {
        ([(header::ETAG, "\"1\"")], "x".repeat(10_000))
    }
    let service = ApiService::new(Router::new().route("/", get(tagged)), &TestApp::fixture().app);
    let request = Request::get("/").header("accept-encoding", "gzip").body(Body::empty()).unwrap();
    let answer = answer(service, request);
    assert_eq!((answer.header("content-encoding"), answer.tag()), (None, "\"1\""));
}

#[test]
fn a_file_is_compressed_on_its_way_unless_it_is_an_archive() {
    let (desk, crew) = Desk::with_team();
    for number in 0..20 {
        desk.create(&crew, &format!("thanks-{number}"), &statement("lt", "Ačiū, kad parašėte. Netrukus atsakysime."));
    }
    for format in ["json", "csv", "ftl?locale=lt"] {
        let (plain, zipped) = both(|| desk.read(&crew, &format!("/exports/{format}")));
        assert_eq!(plain.text(), zipped.text(), "{format}");
        assert_eq!(plain.header("content-disposition"), zipped.header("content-disposition"));
    }
    let archive = desk.read(&crew, "/exports/ftl").header("accept-encoding", "gzip").send();
    assert_eq!(archive.header("content-encoding"), None);
    assert!(archive.body.starts_with(b"PK"));
    let backup = desk.call(Method::GET, "/v1/backup").token(&desk.server).header("accept-encoding", "gzip").send();
    assert_eq!(backup.header("content-encoding"), None, "it is gzip by itself");
}
