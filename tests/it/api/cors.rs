//! Which pages of other origins may call the API.

use http::Method;
use insta::assert_snapshot;
use phrasebook::api::ApiSettings;
use serde_json::json;

use crate::support::app::{Call, TestApp};

const ORIGIN: &str = "https://desk.example.com";

fn listing(origins: &[&str]) -> TestApp {
    let cors_origins = origins.iter().map(|origin| (*origin).to_owned()).collect();
    TestApp::with_settings(&ApiSettings { cors_origins, ..ApiSettings::default() })
}

fn preflight<'a>(app: &'a TestApp, origin: &str, method: &str, headers: &str) -> Call<'a> {
    app.call(Method::OPTIONS, "/v1/phrases/delay/render")
        .header("origin", origin)
        .header("access-control-request-method", method)
        .header("access-control-request-headers", headers)
}

#[test]
fn any_origin_may_read_by_default() {
    for origin in [ORIGIN, "http://localhost:3000", "null"] {
        let answer = TestApp::fixture().get("/v1/locales").header("origin", origin).send();
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{origin}");
        assert_eq!(answer.header("access-control-allow-credentials"), None, "there are no cookies");
    }
    assert_eq!(
        listing(&["*"]).get("/v1/locales").header("origin", ORIGIN).send().header("access-control-allow-origin"),
        Some("*")
    );
}

#[test]
fn the_headers_that_a_plugin_reads_are_exposed() {
    let answer = TestApp::fixture().get("/v1/locales").header("origin", ORIGIN).send();
    let exposed = answer.joined("access-control-expose-headers");
    for name in ["etag", "content-language", "phrasebook-locale", "vary", "x-request-id"] {
        assert!(exposed.contains(name), "{exposed}");
    }
}

#[test]
fn a_preflight_allows_what_the_api_takes() {
    let answer =
        preflight(TestApp::fixture(), ORIGIN, "POST", "content-type,if-none-match,accept-language,x-request-id").send();
    assert_eq!(answer.status, 200);
    assert_snapshot!(answer.shown(), @"
    200 OK
    access-control-allow-origin: *
    access-control-allow-methods: GET,HEAD,POST,PUT,DELETE
    ");
    let allowed = answer.joined("access-control-allow-headers");
    for name in ["content-type", "if-none-match", "accept-language", "x-request-id"] {
        assert!(allowed.contains(name), "{allowed}");
    }
    assert_eq!(answer.header("access-control-max-age"), Some("600"));
}

#[test]
fn with_a_list_only_its_origins_are_allowed() {
    let app = listing(&[ORIGIN, "http://localhost:3000"]);
    for origin in [ORIGIN, "http://localhost:3000"] {
        let answer = app.get("/v1/locales").header("origin", origin).send();
        assert_eq!(answer.header("access-control-allow-origin"), Some(origin));
        assert!(answer.joined("vary").contains("origin"), "{}", answer.joined("vary"));
    }
    let strangers = [
        "https://evil.example",
        "null",
        "https://desk.example.com.evil.example",
        "http://desk.example.com",
        "https://DESK.example.com:443",
        "",
    ];
    for origin in strangers {
        let answer = app.get("/v1/locales").header("origin", origin).send();
        assert_eq!(answer.header("access-control-allow-origin"), None, "{origin}");
        assert!(answer.joined("vary").contains("origin"), "{}", answer.joined("vary"));
        assert_eq!(
            preflight(&app, origin, "POST", "content-type").send().header("access-control-allow-origin"),
            None,
            "{origin}"
        );
    }
    // Without an origin it is no page of a browser's, and nothing is said.
    assert_eq!(app.get("/v1/locales").send().header("access-control-allow-origin"), None);
}

#[test]
fn a_list_of_nothing_or_nothing_valid_allows_nobody() {
    for app in [listing(&[]), listing(&["not\nan origin"])] {
        assert_eq!(app.get("/v1/locales").header("origin", ORIGIN).send().header("access-control-allow-origin"), None);
        let asked = preflight(&app, ORIGIN, "POST", "content-type").send();
        assert_eq!(asked.header("access-control-allow-origin"), None);
    }
}

#[test]
fn failures_can_be_read_by_a_page_too() {
    let app = TestApp::fixture();
    let answers = [
        app.get("/nowhere").header("origin", ORIGIN).send(),
        app.get("/v1/phrases?limit=0").header("origin", ORIGIN).send(),
        app.call(Method::DELETE, "/v1/phrases").header("origin", ORIGIN).send(),
        app.post("/v1/phrases/delay/render", &json!({})).header("origin", ORIGIN).send(),
    ];
    for answer in answers {
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{}", answer.text());
    }
}

#[test]
fn a_304_can_be_read_by_a_page_too() {
    let tag = TestApp::fixture().get("/v1/locales").send().header("etag").unwrap().to_owned();
    let answer = TestApp::fixture().get("/v1/locales").header("origin", ORIGIN).header("if-none-match", &tag).send();
    assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (304, Some("*")));
}
