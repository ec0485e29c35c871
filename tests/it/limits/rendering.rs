//! The bounds on what is rendered.

use std::fmt::Write;

use insta::assert_snapshot;
use phrasebook::catalog::limits::{OUTPUT_BYTES_MAX, REFERENCE_DEPTH_MAX};
use phrasebook::catalog::{RenderFault, RenderLimit};
use serde_json::{Value, json};

use crate::support::app::TestApp;
use crate::support::book::{Book, fixture};

#[test]
fn references_lead_so_many_texts_deep_and_no_deeper() {
    let chain = |length: usize| {
        let links: Vec<String> = (1..length).map(|link| format!("m{link} = {{ m{} }}\n", link + 1)).collect();
        Book::new("en", &format!("p = {{ m1 }}\n{}m{length} = end\n", links.concat()))
    };
    assert_eq!(chain(REFERENCE_DEPTH_MAX).text(""), "end");
    assert_eq!(chain(REFERENCE_DEPTH_MAX + 1).render_with(""), Err(RenderFault::Limit(RenderLimit::References)));
    assert_eq!(chain(1_000).render_with(""), Err(RenderFault::Limit(RenderLimit::References)));
}

#[test]
fn a_text_that_leads_to_itself_ends() {
    let cycles = [
        "p = { p }",
        "p = x{ q }\nq = y{ p }",
        "p = { -t }\n-t = { -t }",
        "p = { p.a }\n    .a = { p.a }",
        "p = { -t.a ->\n   *[x] x\n }\n-t = t\n    .a = { p }",
        "p = { { { p } } }",
        "p = { 1 ->\n   *[one] { p }\n }",
        "p = { p }{ p }",
    ];
    for cycle in cycles {
        assert_eq!(Book::new("en", cycle).render_with(""), Err(RenderFault::Limit(RenderLimit::References)), "{cycle}");
    }
}

/// Each text prints the next one twenty times; without a bound the sixth would be printed 64 million times.
#[test]
fn doublings_end_at_the_bound_on_placeables() {
    let mut text = String::from("p = { m1 }\n");
    for link in 1..6 {
        writeln!(text, "m{link} = {}", format!("{{ m{} }}", link + 1).repeat(20)).unwrap();
    }
    text.push_str("m6 = lol\n");
    assert_eq!(Book::new("en", &text).render_with(""), Err(RenderFault::Limit(RenderLimit::Placeables)));
    // The same through terms, and through the nesting that made fluent-bundle panic.
    let terms = text.replace("{ m", "{ -m").replace("\nm", "\n-m");
    assert_eq!(Book::new("en", &terms).render_with(""), Err(RenderFault::Limit(RenderLimit::Placeables)));
    let nested = text.replace("{ m", "{ { m").replace(" }", " } }");
    assert_eq!(Book::new("en", &nested).render_with(""), Err(RenderFault::Limit(RenderLimit::Placeables)));
}

#[test]
fn a_rendered_text_has_a_size() {
    let text = |times: usize| format!("p = {}\nq = {}", "{ q }".repeat(times), "x".repeat(8_000));
    assert_eq!(Book::new("en", &text(8)).text("").len(), 64_000);
    const { assert!(9 * 8_000 > OUTPUT_BYTES_MAX) };
    assert_eq!(Book::new("en", &text(9)).render_with(""), Err(RenderFault::Limit(RenderLimit::Output)));
    // A value is counted like any other text.
    let values = Book::new("en", &format!("p = {}", "{ $text }".repeat(70)));
    let given = format!("text = {}", "x".repeat(1_000));
    assert_eq!(values.render_with(&given), Err(RenderFault::Limit(RenderLimit::Output)));
}

/// Forty references to the next text, eight texts deep: nine texts and 40^8 ways to the last.
#[test]
fn each_text_is_read_once_however_many_ways_lead_to_it() {
    let mut text = String::new();
    for depth in 0..8 {
        let name = if depth == 0 { "p".to_owned() } else { format!("t{depth}") };
        let branches = format!("    [basic] {{ t{} }}\n", depth + 1).repeat(39);
        writeln!(text, "{name} = {{ $plan ->\n{branches}   *[plus] {{ t{} }}\n}}", depth + 1).unwrap();
    }
    text += "t8 = { $register ->\n    [formal] Jums\n   *[casual] tau\n}\n";
    let phrase = TestApp::with_catalog(Book::new("lt", &text).catalog).get("/v1/phrases/p?locale=lt").send().ok();
    let names: Vec<_> = phrase["variables"].as_array().unwrap().iter().map(|variable| &variable["name"]).collect();
    assert!(names.contains(&&json!("register")), "{names:?}");
}

#[test]
fn a_request_gives_at_most_thirty_two_variables() {
    let app = TestApp::with_catalog(fixture());
    let variables = |count: usize| -> Value { (0..count).map(|index| (format!("v{index}"), json!(index))).collect() };
    let body = |count| json!({"locale": "en", "variables": variables(count), "on_missing": "omit"});
    assert_eq!(app.post("/v1/phrases/delay/render", &body(32)).send().ok()["findings"].as_array().unwrap().len(), 33);
    let problem = app.post("/v1/phrases/delay/render", &body(33)).send().problem("invalid_body");
    assert_snapshot!(problem["errors"], @r#"[{"message":"a request takes at most 32 variables (line 1, column 325)","pointer":"/variables"}]"#);
}

#[test]
fn a_huge_value_is_refused_by_its_size() {
    let app = TestApp::with_catalog(fixture());
    let body = json!({"locale": "en", "variables": {"days": 3, "order": "x".repeat(100_000)}});
    let problem = app.post("/v1/phrases/delay/render", &body).send().problem("variables_refused");
    assert_snapshot!(problem["errors"], @r#"[{"message":"'order': the value has 100000 bytes; the limit is 1024","pointer":"/variables/order"}]"#);
    let body = json!({"locale": "en", "variables": {"items": vec!["x"; 5_000], "link": "https://example.com"}});
    let problem = app.post("/v1/phrases/parcel-contents/render", &body).send().problem("variables_refused");
    assert_snapshot!(problem["errors"], @r#"[{"message":"'items': expected a list of at most 50 texts, got a list of 5000","pointer":"/variables/items"}]"#);
}
