//! One success of every operation; that it has the shape which the document gives it is looked at for every answer of a test.

use serde_json::{Value, json};

use crate::support::app::TestApp;
use crate::support::desk::{Desk, statement};

#[test]
fn every_answer_about_the_phrasebook_is_documented() {
    let app = TestApp::fixture();
    for path in [
        "/v1/locales",
        "/v1/facets",
        "/v1/phrases",
        "/v1/phrases/delay-reply",
        "/v1/coverage",
        "/problems/internal",
        "/healthz",
        "/readyz",
    ] {
        app.get(path).send().ok();
    }
    let variables = json!({"days": 3, "stranger": 1});
    app.post("/v1/phrases/delay/render", &json!({"locale": "lt", "format": "html", "variables": variables}))
        .send()
        .ok();
    let items = json!([{"id": "delay"}, {"id": "nowhere"}, {"id": "sign-off"}]);
    app.post("/v1/render", &json!({"locale": "lt", "variables": variables, "items": items})).send().ok();
}

#[test]
fn every_answer_about_teams_is_documented() {
    let desk = Desk::new();
    let settings = json!({"default_locale": "lt", "fallback": ["lt", "en"], "register": "formal",
        "terms": {"lt": {"brand": {"nominative": "Ąžuolas"}}}});
    let crew = desk.team_as("shop", &settings);
    let mut renamed = settings;
    renamed["name"] = json!("Shop");
    let mut phrase = statement("lt", "Ačiū, { $customer }.");
    phrase["variables"] = json!([{"name": "customer", "required": true, "labels": {"lt": "Kam"}}]);
    phrase["meta"] =
        json!({"situations": [], "techniques": [], "channels": ["email"], "accepts_fault": false, "tags": ["a"]});
    let (thanks, variables) = ("phrases/{id}", json!({"locale": "lt", "variables": {"customer": "Jonas"}}));
    let file = json!({"format": "phrasebook", "version": 1, "phrases": []});
    let items =
        json!({"locale": "lt", "variables": {"customer": "Jonas"}, "items": [{"id": "thanks"}, {"id": "nowhere"}]});
    for (method, below, tag, body) in [
        ("PUT", "", "\"1\"", renamed),
        ("GET", "", "", Value::Null),
        ("POST", "tokens", "", json!({"role": "reader", "name": "a reader"})),
        ("GET", "tokens", "", Value::Null),
        ("PUT", thanks, "*", phrase.clone()),
        ("PUT", thanks, "\"1\"", statement("lt", "Dėkui.")),
        ("POST", "phrases/{id}/restore", "\"2\"", json!({"revision": 1})),
        ("GET", thanks, "", Value::Null),
        ("GET", "phrases", "", Value::Null),
        ("GET", "phrases/{id}/source", "", Value::Null),
        ("GET", "phrases/{id}/revisions", "", Value::Null),
        ("GET", "phrases/{id}/revisions/{revision}", "", Value::Null),
        ("GET", "phrases/{id}/revisions/{revision}/diff", "", Value::Null),
        ("POST", "phrases/{id}/render", "", variables),
        ("POST", "render", "", items),
        ("GET", "facets", "", Value::Null),
        ("GET", "locales", "", Value::Null),
        ("GET", "coverage", "", Value::Null),
        ("GET", "changes", "", Value::Null),
        ("POST", "imports", "", file),
    ] {
        send(&desk, &crew.admin, (method, format!("/v1/teams/shop/{below}").trim_end_matches('/')), tag, &body);
    }
    let server = &desk.server;
    let other = json!({"id": "other", "name": "Other", "register": "formal"});
    send(&desk, server, ("POST", "/v1/teams"), "", &other);
    send(&desk, server, ("GET", "/v1/teams"), "", &Value::Null);
    send(&desk, server, ("POST", "/v1/tokens"), "", &json!({"name": "another"}));
    send(&desk, server, ("GET", "/v1/tokens"), "", &Value::Null);
}

/// Sends a request, which must succeed.
#[track_caller]
fn send(desk: &Desk, token: &str, (method, path): (&str, &str), tag: &str, body: &Value) {
    let path = path.replace("{id}", "thanks").replace("{revision}", "2");
    let call = desk.call(method.parse().unwrap(), &path).token(token);
    let call =
        if body.is_null() { call } else { call.header("content-type", "application/json").body(body.to_string()) };
    let call = match tag {
        "" => call,
        "*" => call.if_absent(),
        tag => call.if_match(tag),
    };
    let answer = call.send();
    assert!(answer.status.is_success(), "{method} {path}: {}", answer.text());
}
