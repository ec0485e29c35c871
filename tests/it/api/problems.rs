//! Failures: every code, wrong methods, and the page behind each `type`.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::routing::get;
use futures_util::stream;
use http::{Method, Request, StatusCode};
use insta::assert_snapshot;
use phrasebook::api::{ApiService, ApiSettings, Code, openapi_json, unread};
use serde_json::{Value, json};

use crate::support::app::{Answer, TestApp, answer};
use crate::support::book::{self, Book};
use crate::support::desk::{Desk, settings, statement};
use crate::support::feed::Feed;
use crate::support::stores::{Failing, Mood, SECRET_PATH};

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
        Code::InvalidRequest => unreadable(StatusCode::BAD_REQUEST),
        Code::HeadTooLarge => unreadable(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE),
        Code::InvalidJson => raw("application/json", "{"),
        Code::InvalidBody => raw("application/json", "[]"),
        Code::UnsupportedMediaType => raw("text/plain", "{}"),
        Code::UnsupportedCoding => app.post("/v1/render", &json!({})).header("content-encoding", "gzip").send(),
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
        Code::TokenRequired
        | Code::TokenRefused
        | Code::RoleTooLow
        | Code::UnknownTeam
        | Code::TeamExists
        | Code::UnknownToken
        | Code::UnknownRevision
        | Code::PreconditionRequired
        | Code::PreconditionFailed
        | Code::PhraseInUse
        | Code::Refused
        | Code::ImportUnreadable
        | Code::ImportRefused
        | Code::LimitReached
        | Code::TooManyFeeds
        | Code::StoreFull
        | Code::StoreUnavailable => provoke_with_a_team(code),
        Code::Internal => {
            async fn broken() -> &'static str {
                panic!("on purpose")
            }
            let service = ApiService::new(Router::new().route("/", get(broken)), &TestApp::fixture().app);
            answer(service, Request::get("/").body(Body::empty()).unwrap())
        }
    }
}

/// The answer to what the server could not read, which never comes to the service.
fn unreadable(status: StatusCode) -> Answer {
    let (parts, body) = unread(status).into_parts();
    Answer { status: parts.status, headers: parts.headers, body: body.to_vec() }
}

/// The same for those that only teams have.
fn provoke_with_a_team(code: Code) -> Answer {
    let (desk, crew) = Desk::with_team();
    let thanks = statement("lt", "Ačiū.");
    match code {
        Code::TokenRequired => desk.get("/v1/teams").send(),
        Code::TokenRefused => desk.get("/v1/teams").token("pb_r_mine").send(),
        Code::RoleTooLow => desk.get(&crew.path("/tokens")).token(&crew.editor).send(),
        Code::UnknownTeam => desk.get("/v1/teams/nowhere").token(&desk.server).send(),
        Code::TeamExists => desk.post("/v1/teams", &json!({"id": "shop", "name": "Shop"})).token(&desk.server).send(),
        Code::UnknownToken => desk.delete(&crew.path("/tokens/nowhere")).token(&crew.admin).send(),
        Code::UnknownRevision => desk.read(&crew, "/phrases/thanks/revisions/1").send(),
        Code::PreconditionRequired => desk.write(&crew, "thanks", &thanks).send(),
        Code::PreconditionFailed => desk.write(&crew, "thanks", &thanks).if_match("\"1\"").send(),
        Code::PhraseInUse => {
            desk.create(&crew, "thanks", &thanks);
            desk.create(&crew, "letter", &statement("lt", "{ thanks } Iki."));
            desk.remove(&crew, "/phrases/thanks").if_match("\"1\"").send()
        }
        Code::Refused => desk.write(&crew, "thanks", &statement("lt", "{ $nobody }")).if_absent().send(),
        Code::ImportUnreadable => desk.send_to(&crew, "/imports", &json!({"phrases": []})).send(),
        Code::ImportRefused => {
            let phrase = json!({"id": "thanks", "kind": "statement", "translations": thanks["translations"], "variables": [{"name": "zone"}]});
            let file = json!({"format": "phrasebook", "version": 1, "phrases": [phrase]});
            desk.send_to(&crew, "/imports", &file).send()
        }
        Code::LimitReached => {
            (3..100).for_each(|_| drop(desk.token_of("shop", "reader")));
            let one_more = json!({"role": "reader", "name": "one more"});
            desk.post(&crew.path("/tokens"), &one_more).token(&crew.admin).send()
        }
        Code::TooManyFeeds => {
            let changes = crew.path("/changes");
            let _feeds: Vec<Feed> = (0..5).map(|_| Feed::open(&desk, &changes, &crew.reader, &[])).collect();
            desk.read_only(&crew, "/changes").header("accept", "text/event-stream").send()
        }
        Code::StoreFull => with_a_failing_store(Mood::Full),
        Code::StoreUnavailable => with_a_failing_store(Mood::Away),
        other => panic!("{other} needs no team"),
    }
}

/// A write to a store in this mood. The caller is not told where the store is.
fn with_a_failing_store(mood: Mood) -> Answer {
    let mut failing = None;
    let desk = Desk::with_store(book::fixture(), &settings(), 1_000_000, |store| {
        let store = Failing::before(store);
        failing = Some(Arc::clone(&store));
        store
    });
    let crew = desk.team("shop");
    let thanks = statement("lt", "Ačiū.");
    desk.create(&crew, "thanks", &thanks);
    let failing = failing.unwrap();
    failing.set(mood);
    let answer = desk.write(&crew, "other", &thanks).if_absent().send();
    assert!(!answer.text().contains(SECRET_PATH), "{}", answer.text());
    let read = desk.read(&crew, "/phrases/thanks?locale=lt").send();
    match mood {
        Mood::Away => drop(read.problem("store_unavailable")),
        _ => assert_eq!(read.ok()["text"], "Ačiū.", "reads go on"),
    }
    failing.set(Mood::Well);
    desk.create(&crew, "other", &thanks);
    answer
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
    400 invalid_request: The request cannot be read
    431 head_too_large: The head of the request is too large
    400 invalid_json: The body is not JSON
    422 invalid_body: The body has the wrong shape
    415 unsupported_media_type: Send the body as application/json
    415 unsupported_coding: Send the body without a content coding
    413 body_too_large: The body is too large
    422 variables_refused: Variables are missing or do not fit
    422 unknown_wording: There is no such wording
    422 text_too_large: The rendered text exceeds a limit
    401 token_required: Send a token
    401 token_refused: The token is not valid
    403 role_too_low: The token does not allow this
    404 unknown_team: There is no such team
    409 team_exists: There is such a team already
    404 unknown_token: There is no such token
    404 unknown_revision: There is no such revision
    428 precondition_required: Say what the write replaces
    412 precondition_failed: Something else is there by now
    409 phrase_in_use: Other phrases refer to it
    422 refused: What was sent breaks a rule
    422 limit_reached: There are as many as there may be
    422 import_unreadable: The file cannot be read
    422 import_refused: Some phrases were refused, so none was written
    429 too_many_feeds: Too many streams are open
    507 store_full: The disk is full
    503 store_unavailable: The store does not answer
    408 request_timeout: The request took too long
    503 shutting_down: The server is shutting down
    500 internal: The server failed
    ");
}

/// Every operation of the document that reads a body, with a body that is compressed.
#[test]
fn a_compressed_body_is_refused_as_such() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let document: Value = serde_json::from_str(&openapi_json()).unwrap();
    let mut count = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in ["post", "put"].into_iter().filter(|method| item[method]["requestBody"].is_object()) {
            count += 1;
            let path = path.replace("{team}", "shop").replace("{id}", "thanks").replace("{revision}", "1");
            let is_of_server = matches!(&*path, "/v1/teams" | "/v1/tokens");
            let token = if is_of_server { &desk.server } else { &crew.admin };
            let call = || {
                let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
                desk.call(method, &path).token(token).header("content-type", "application/json").if_match("\"1\"")
            };
            let answer = call().header("content-encoding", "gzip").body([0x1f, 0x8b, 8, 0]).send();
            assert_eq!(answer.problem("unsupported_coding")["status"], 415, "{method} {path}");
            assert_eq!(answer.header("accept-encoding"), Some("identity"), "{method} {path}");
            let plain = call().header("content-encoding", "Identity, ").body("{").send().json();
            assert!(matches!(plain["code"].as_str().unwrap(), "invalid_json" | "import_unreadable"), "{path}: {plain}");
        }
    }
    assert_eq!(count, 11);
    let said = |coding: &str| {
        let answer = TestApp::fixture().post("/v1/render", &json!({})).header("content-encoding", coding).send();
        answer.problem("unsupported_coding")["detail"].as_str().unwrap().to_owned()
    };
    assert_snapshot!(said("br"), @"the body is not read with the coding 'br'; send it as it is, without Content-Encoding");
    assert_snapshot!(said("identity, gzip"), @"the body is not read with the coding 'identity, gzip'; send it as it is, without Content-Encoding");
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
