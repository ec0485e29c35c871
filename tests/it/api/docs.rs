//! `/`, `/docs` and `/openapi.json`.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::app::{Answer, TestApp};

#[test]
fn the_root_leads_to_the_documentation() {
    let answer = TestApp::fixture().get("/").send();
    assert_snapshot!(answer.shown(), @"
    307 Temporary Redirect
    location: /docs/
    ");
}

#[test]
fn the_documentation_has_the_headers_of_a_page() {
    for path in [
        "/docs/",
        "/docs/index.html",
        "/docs/swagger-initializer.js",
        "/docs/swagger-ui-bundle.js",
        "/docs/swagger-ui.css",
    ] {
        let answer = TestApp::fixture().get(path).send();
        assert_eq!(answer.status, 200, "{path}");
        let policy = answer.header("content-security-policy").unwrap();
        for rule in [
            "default-src 'none'",
            "script-src 'self'",
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(rule), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-eval") && !policy.contains("http"), "{policy}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{path}");
    }
    let answer = TestApp::fixture().get("/docs").send();
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, Some("/docs/")));
}

/// Every address that the page itself would load. The bundle of Swagger UI names others in its texts and licences.
fn loaded(html: &str) -> Vec<&str> {
    let attributes = ["src=\"", "href=\"", "url("];
    attributes
        .iter()
        .flat_map(|start| html.split(start).skip(1))
        .filter_map(|rest| rest.split(['"', ')']).next())
        .collect()
}

#[test]
fn the_documentation_loads_nothing_from_another_host() {
    let page = TestApp::fixture().get("/docs/").send();
    let addresses = loaded(page.text());
    assert!(addresses.len() >= 4, "{addresses:?}");
    for address in addresses {
        assert!(!address.contains("//"), "{address}");
        let path = format!("/docs/{}", address.trim_start_matches("./"));
        assert_eq!(TestApp::fixture().get(&path).send().status, 200, "{path}");
    }
    let script = TestApp::fixture().get("/docs/swagger-initializer.js").send();
    assert!(!script.text().contains("http"), "{}", script.text());
    assert!(script.text().contains("/openapi.json"), "{}", script.text());
    assert!(script.text().contains("\"validatorUrl\": \"none\""), "{}", script.text());
    for sheet in ["/docs/swagger-ui.css", "/docs/index.css"] {
        let sheet = TestApp::fixture().get(sheet).send();
        let elsewhere =
            loaded(sheet.text()).into_iter().find(|address| address.starts_with("http") || address.starts_with("//"));
        assert_eq!(elsewhere, None);
    }
}

#[test]
fn the_documentation_lacks_what_does_not_exist() {
    let missing: Answer = TestApp::fixture().get("/docs/nowhere.js").send();
    missing.problem("unknown_route");
    TestApp::fixture().get("/docs/../Cargo.toml").send().problem("unknown_route");
    TestApp::fixture().get("/docs/%2e%2e/%2e%2e/etc/passwd").send().problem("unknown_route");
}

#[test]
fn the_document_is_served_as_it_is_committed() {
    let answer = TestApp::fixture().get("/openapi.json").send_conditionally();
    assert_eq!(answer.text(), phrasebook::api::openapi_json());
    let document: Value = answer.ok();
    assert_eq!(document["servers"][0]["url"], "/");
}
