//! What every request passes: ids, limits of size and time, and the net for panics.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::routing::{get, post};
use futures_util::{StreamExt, stream};
use http::{Method, Request};
use insta::assert_snapshot;
use phrasebook::api::{ApiService, ApiSettings, BODY_BYTES_MAX};
use serde_json::json;

use crate::support::app::{Answer, TestApp, answer};

#[test]
fn a_request_keeps_the_id_it_came_with() {
    for id in ["a", "0", "test-1", "5f0c1d2e9a3b4c5d", "A.b_c-D", &"x".repeat(64)] {
        let answer = TestApp::fixture().get("/healthz").header("x-request-id", id).send();
        assert_eq!(answer.header("x-request-id"), Some(id));
        let problem = TestApp::fixture().get("/nowhere").header("x-request-id", id).send();
        assert_eq!(problem.problem("unknown_route")["request_id"], id);
    }
}

#[test]
fn a_request_without_a_sound_id_gets_a_new_one() {
    let long = "x".repeat(65);
    let mut seen = Vec::new();
    for id in ["", " ", "a b", "a/b", "a,b", "<script>", "a\"b", "ž", "a\tb", "{}", "a;b", &long] {
        let answer = TestApp::fixture().get("/healthz").header("x-request-id", id).send();
        let new = answer.header("x-request-id").unwrap().to_owned();
        assert!(new.len() == 16 && new.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}: {new}");
        assert!(!seen.contains(&new), "{new} comes twice");
        seen.push(new);
    }
}

/// A body that comes in these pieces.
fn pieces(pieces: Vec<Vec<u8>>) -> Body {
    Body::from_stream(stream::iter(pieces.into_iter().map(|piece| Ok::<_, Infallible>(Bytes::from(piece)))))
}

#[test]
fn a_body_may_come_in_pieces() {
    let body = json!({"locale": "en", "variables": {"days": 3}}).to_string().into_bytes();
    let split: Vec<Vec<u8>> = body.chunks(3).map(<[u8]>::to_vec).collect();
    let call =
        TestApp::fixture().call(Method::POST, "/v1/phrases/delay/render").header("content-type", "application/json");
    call.send_body(pieces(split)).ok();
}

fn impatient() -> TestApp {
    TestApp::with_settings(&ApiSettings { request_timeout: Duration::from_millis(20), ..ApiSettings::default() })
}

#[test]
fn a_body_that_stalls_is_given_up_on() {
    let app = impatient();
    let start = stream::iter([Ok::<_, Infallible>(Bytes::from_static(b"{\"locale\":"))]);
    let stalled = Body::from_stream(start.chain(stream::pending()));
    let call = app.call(Method::POST, "/v1/phrases/delay/render").header("content-type", "application/json");
    let answer = call.send_body(stalled);
    answer.problem("request_timeout");
    assert_snapshot!(answer.shown(), @r#"
    408 Request Timeout
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "request_timeout",
      "detail": "the request was not complete after 0.02 seconds",
      "errors": [],
      "instance": "/v1/phrases/delay/render",
      "request_id": "test-1",
      "status": 408,
      "title": "The request took too long",
      "type": "/problems/request_timeout"
    }
    "#);
}

/// Each piece comes at once, but there is always another: bytes that trickle in do not buy time.
#[test]
fn a_body_that_never_ends_is_given_up_on() {
    let app = impatient();
    let trickle = stream::unfold((), |()| async {
        tokio::time::sleep(Duration::from_millis(1)).await;
        Some((Ok::<_, Infallible>(Bytes::from_static(b" ")), ()))
    });
    let call = app.call(Method::POST, "/v1/render").header("content-type", "application/json");
    call.send_body(Body::from_stream(trickle)).problem("request_timeout");
}

#[test]
fn a_body_that_breaks_off_is_a_problem() {
    let broken =
        stream::iter([Ok(Bytes::from_static(b"{\"locale\":")), Err(std::io::Error::other("connection reset"))]);
    let call = TestApp::fixture().call(Method::POST, "/v1/render").header("content-type", "application/json");
    call.send_body(Body::from_stream(broken)).problem("invalid_json");
}

#[test]
fn a_body_has_at_most_the_bytes_we_say() {
    let app = TestApp::fixture();
    let padded = |bytes: usize| {
        let mut body = json!({"locale": "en", "variables": {"days": 3}}).to_string();
        body.push_str(&" ".repeat(bytes - body.len()));
        body.into_bytes()
    };
    let call = || app.call(Method::POST, "/v1/phrases/delay/render").header("content-type", "application/json");
    call().body(padded(BODY_BYTES_MAX)).send().ok();
    let whole = call().body(padded(BODY_BYTES_MAX + 1)).send();
    whole.problem("body_too_large");
    assert_snapshot!(whole.shown(), @r#"
    413 Payload Too Large
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "body_too_large",
      "detail": "the limit is 262144 bytes",
      "errors": [],
      "instance": "/v1/phrases/delay/render",
      "request_id": "test-1",
      "status": 413,
      "title": "The body is too large",
      "type": "/problems/body_too_large"
    }
    "#);
    // Without a length in front it is found out on the way.
    let chunks: Vec<Vec<u8>> = padded(BODY_BYTES_MAX + 1).chunks(10_000).map(<[u8]>::to_vec).collect();
    call().send_body(pieces(chunks)).problem("body_too_large");
    let endless = stream::repeat_with(|| Ok::<_, Infallible>(Bytes::from(vec![b' '; 1000])));
    call().send_body(Body::from_stream(endless)).problem("body_too_large");
}

/// Routes that go wrong, in the frame of the API.
fn frame(routes: Router) -> ApiService {
    ApiService::new(routes, &TestApp::fixture().app)
}

fn send(service: ApiService, path: &str) -> Answer {
    answer(service, Request::get(path).header("x-request-id", "test-1").body(Body::empty()).unwrap())
}

async fn panic_with_a_secret() -> &'static str {
    panic!("the password is swordfish")
}

#[test]
fn a_panic_is_an_answer_and_gives_nothing_away() {
    let service =
        frame(Router::new().route("/broken", get(panic_with_a_secret)).route("/sound", get(|| async { "sound" })));
    let broken = send(service.clone(), "/broken");
    assert_snapshot!(broken.shown(), @r#"
    500 Internal Server Error
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "internal",
      "detail": "something went wrong here; the log has it under test-1",
      "errors": [],
      "instance": "/broken",
      "request_id": "test-1",
      "status": 500,
      "title": "The server failed",
      "type": "/problems/internal"
    }
    "#);
    assert_eq!(broken.header("x-content-type-options"), Some("nosniff"));
    // The service goes on.
    assert_eq!(send(service, "/sound").text(), "sound");
}

#[test]
fn a_panic_while_a_body_is_read_is_an_answer_too() {
    async fn reading(body: Bytes) -> String {
        assert!(body.is_empty(), "{} bytes", body.len());
        String::new()
    }
    let request = Request::post("/").body(Body::from("x")).unwrap();
    answer(frame(Router::new().route("/", post(reading))), request).problem("internal");
}

#[test]
fn an_error_without_a_body_of_ours_becomes_a_problem() {
    for (status, code) in [
        (404, "unknown_route"),
        (413, "body_too_large"),
        (415, "unsupported_media_type"),
        (500, "internal"),
        (502, "internal"),
    ] {
        let route = get(move || async move { http::StatusCode::from_u16(status).unwrap() });
        let answer = send(frame(Router::new().route("/", route)), "/");
        assert_eq!(answer.problem(code)["request_id"], "test-1", "{status}");
    }
}

#[test]
fn what_failed_inside_stays_inside() {
    let route = get(|| async { phrasebook::api::ApiError::new(phrasebook::api::Code::Internal, "disk sda1 is full") });
    let answer = send(frame(Router::new().route("/", route)), "/");
    assert!(!answer.text().contains("sda1"), "{}", answer.text());
    answer.problem("internal");
}
