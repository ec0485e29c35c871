//! Failures: every code, wrong methods, and the page behind each `type`.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Write;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::routing::get;
use futures_util::stream;
use http::{Method, Request};
use insta::assert_snapshot;
use phrasebook::api::{ApiService, ApiSettings, Code};
use serde_json::json;

use crate::support::app::{Answer, TestApp, answer};
use crate::support::book::Book;

/// A request that provokes the problem. A new code does not compile until it has one.
fn provoke(code: Code) -> Answer {
    let app = TestApp::fixture();
    let render = |body| app.post("/v1/phrases/delay/render", &body).send();
    let raw =
        |media: &str, body: &str| app.call(Method::POST, "/v1/render").header("content-type", media).body(body).send();
    match code {
        Code::UnknownRoute => app.get("/v2/phrases").send(),
        Code::MethodNotAllowed => app.call(Method::PUT, "/v1/phrases/delay").send(),
        Code::UnknownPhrase => app.get("/v1/phrases/nowhere").send(),
        Code::UnknownLocale => app.get("/v1/phrases/delay?locale=de").send(),
        Code::NotTranslated => app.get("/v1/phrases/ask-order?locale=hr").send(),
        Code::UnknownProblem => app.get("/problems/nowhere").send(),
        Code::InvalidQuery => app.get("/v1/phrases?limit=many").send(),
        Code::InvalidCursor => app.get("/v1/phrases?cursor=mine").send(),
        Code::InvalidPath => app.get("/v1/phrases/%FF").send(),
        Code::InvalidJson => raw("application/json", "{"),
        Code::InvalidBody => raw("application/json", "[]"),
        Code::UnsupportedMediaType => raw("text/plain", "{}"),
        Code::BodyTooLarge => raw("application/json", &" ".repeat(300_000)),
        Code::VariablesRefused => render(json!({"locale": "en"})),
        Code::UnknownWording => render(json!({"locale": "en", "variables": {"days": 3}, "wording": 9})),
        Code::TextTooLarge => {
            let book = Book::new("en", "p = { p }");
            TestApp::with_catalog(book.catalog).post("/v1/phrases/p/render", &json!({})).send()
        }
        Code::RequestTimeout => {
            let app = TestApp::with_settings(&ApiSettings {
                request_timeout: Duration::from_millis(5),
                ..ApiSettings::default()
            });
            let never = Body::from_stream(stream::pending::<Result<Bytes, Infallible>>());
            app.call(Method::POST, "/v1/render").header("content-type", "application/json").send_body(never)
        }
        Code::ShuttingDown => {
            let app = TestApp::with_settings(&ApiSettings::default());
            app.app.drain();
            app.get("/readyz").send()
        }
        Code::Internal => {
            async fn broken() -> &'static str {
                panic!("on purpose")
            }
            let service = ApiService::new(Router::new().route("/", get(broken)), &TestApp::fixture().app);
            answer(service, Request::get("/").body(Body::empty()).unwrap())
        }
    }
}

#[test]
fn every_code_is_provoked_by_a_request() {
    for code in Code::ALL {
        let answer = provoke(*code);
        assert_eq!(answer.status, code.status(), "{code}");
        let problem = answer.problem(code.as_str());
        assert_eq!(problem["type"], format!("/problems/{code}"));
    }
}

#[test]
fn every_code_has_a_page() {
    let mut table = String::new();
    for code in Code::ALL {
        let page = TestApp::fixture().get(&format!("/problems/{code}")).send_conditionally().ok();
        assert_eq!(page["code"], code.as_str());
        writeln!(table, "{} {code}: {}", page["status"], page["title"].as_str().unwrap()).unwrap();
    }
    assert_snapshot!(table, @"
    404 unknown_route: There is nothing at this path
    405 method_not_allowed: The path does not have this method
    404 unknown_phrase: There is no such phrase
    404 unknown_locale: There is no such language
    404 not_translated: The phrase has no text in this language
    404 unknown_problem: There is no such problem code
    400 invalid_query: The query cannot be read
    400 invalid_cursor: The cursor does not belong to this query
    400 invalid_path: The path cannot be read
    400 invalid_json: The body is not JSON
    422 invalid_body: The body has the wrong shape
    415 unsupported_media_type: Send the body as application/json
    413 body_too_large: The body is too large
    422 variables_refused: Variables are missing or do not fit
    422 unknown_wording: There is no such wording
    422 text_too_large: The rendered text exceeds a limit
    408 request_timeout: The request took too long
    503 shutting_down: The server is shutting down
    500 internal: The server failed
    ");
}

#[test]
fn a_code_that_does_not_exist_has_no_page() {
    for code in ["nowhere", "Internal", "unknown-phrase", "%20", &"x".repeat(3_000)] {
        TestApp::fixture().get(&format!("/problems/{code}")).send().problem("unknown_problem");
    }
    TestApp::fixture().get("/problems/%C0").send().problem("invalid_path");
    TestApp::fixture().get("/problems").send().problem("unknown_route");
}

#[test]
fn a_path_says_which_methods_it_has() {
    let mut table = BTreeMap::new();
    let paths = [
        "/v1/locales",
        "/v1/facets",
        "/v1/phrases",
        "/v1/phrases/delay",
        "/v1/phrases/delay/render",
        "/v1/render",
        "/v1/bundles/lt",
        "/problems/internal",
        "/healthz",
        "/readyz",
        "/openapi.json",
        "/",
    ];
    for path in paths {
        for method in [
            Method::GET,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
            Method::from_bytes(b"PROPFIND").unwrap(),
        ] {
            let answer = TestApp::fixture().call(method.clone(), path).send();
            let allowed = answer.header("allow").unwrap_or_default();
            if answer.status == 405 {
                answer.problem("method_not_allowed");
                assert!(!allowed.contains(method.as_str()), "{method} {path} is refused and allowed: {allowed}");
                table.insert(path, allowed.to_owned());
            } else {
                assert_ne!(answer.status, 404, "{method} {path}");
            }
        }
    }
    assert_snapshot!(table.iter().map(|(path, allow)| format!("{path}: {allow}")).collect::<Vec<_>>().join("\n"), @"
    /: GET,HEAD
    /healthz: GET,HEAD
    /openapi.json: GET,HEAD
    /problems/internal: GET,HEAD
    /readyz: GET,HEAD
    /v1/bundles/lt: GET,HEAD
    /v1/facets: GET,HEAD
    /v1/locales: GET,HEAD
    /v1/phrases: GET,HEAD
    /v1/phrases/delay: GET,HEAD
    /v1/phrases/delay/render: POST
    /v1/render: POST
    ");
    assert_snapshot!(TestApp::fixture().call(Method::DELETE, "/v1/phrases/delay").send().shown(), @r#"
    405 Method Not Allowed
    allow: GET,HEAD
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "method_not_allowed",
      "detail": "this path has GET,HEAD",
      "errors": [],
      "instance": "/v1/phrases/delay",
      "request_id": "test-1",
      "status": 405,
      "title": "The path does not have this method",
      "type": "/problems/method_not_allowed"
    }
    "#);
}

#[test]
fn an_unknown_route_says_where_to_look() {
    assert_snapshot!(TestApp::fixture().get("/v2/phrases?x=y").send().shown(), @r#"
    404 Not Found
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "unknown_route",
      "detail": "there is nothing at /v2/phrases; /docs lists what there is",
      "errors": [],
      "instance": "/v2/phrases",
      "request_id": "test-1",
      "status": 404,
      "title": "There is nothing at this path",
      "type": "/problems/unknown_route"
    }
    "#);
    for path in
        ["/robots.txt", "/favicon.ico", "/v1/", "/%FF", "/v1/phrases%2Fdelay", "/a/very/deep/path", "/v1/locales/"]
    {
        for method in [Method::GET, Method::POST, Method::DELETE] {
            TestApp::fixture().call(method, path).send().problem("unknown_route");
        }
    }
}
