//! Files in and out over HTTP.

use std::fmt::Write;

use axum::body::Body;
use http::Method;
use insta::assert_snapshot;
use phrasebook::transfer::FILE_BYTES_MAX;
use serde_json::json;

use crate::support::app::Call;
use crate::support::desk::{Crew, Desk, statement};

fn import<'d>(desk: &'d Desk, crew: &Crew, query: &str, file: impl Into<Vec<u8>>) -> Call<'d> {
    desk.call(Method::POST, &crew.path(&format!("/imports{query}"))).token(&crew.editor).body(file)
}

#[test]
fn a_table_is_imported_and_exported_again() {
    let (desk, crew) = Desk::with_team();
    let table =
        "id,locale,kind,text,title,variables\nhello,lt,statement,\"Labas, { VOCATIVE($customer) }.\",Labas,customer*\n";
    assert_snapshot!(import(&desk, &crew, "?format=csv&note=First", table).send().shown());
    assert_eq!(
        desk.rendered(&crew, "hello", &json!({"locale": "lt", "variables": {"customer": "Jonas"}})),
        "Labas, Jonai."
    );
    let history = desk.read(&crew, "/phrases/hello/revisions").send().ok();
    assert_eq!(history["items"][0]["note"], "First");
    for (format, query) in [("csv", ""), ("json", ""), ("ftl", ""), ("ftl", "?locale=lt")] {
        let answer = desk.read_only(&crew, &format!("/exports/{format}{query}")).send();
        let name = answer.header("content-disposition").unwrap().to_owned();
        assert_eq!(answer.status, 200, "{name}");
        let again = if query.is_empty() { format!("?format={format}") } else { format!("{query}&format={format}") };
        let report = import(&desk, &crew, &again, answer.body.clone()).send().ok();
        assert_eq!(report["totals"]["unchanged"], 1, "{name}: {report:#}");
    }
}

#[test]
fn what_is_wrong_is_a_problem_and_writes_nothing() {
    let (desk, crew) = Desk::with_team();
    let table = "id,locale,kind,text,title\nright,lt,statement,Gerai.,Gerai\nwrong,lt,statement,{ $nobody },Blogai\n";
    let mut shown = String::new();
    for (query, file) in [
        ("?format=csv", table),
        ("", "{}"),
        ("?format=ftl", "a = A.\n"),
        ("?format=ftl&locale=xx", "a = A.\n"),
        ("?format=xml", ""),
        ("?mode=some", ""),
    ] {
        write!(shown, "== {query}\n{}", import(&desk, &crew, query, file).send().shown()).unwrap();
    }
    assert_snapshot!(shown);
    let long = format!("?note={}", "n".repeat(501));
    import(&desk, &crew, &long, "{}").send().problem("invalid_query");
    assert_eq!(desk.read(&crew, "/changes").send().ok()["items"], json!([]));

    let report = import(&desk, &crew, "?format=csv&mode=partial", table).send().ok();
    assert_eq!(report["totals"], json!({"created": 1, "updated": 0, "unchanged": 0, "refused": 1}));
    let report = import(&desk, &crew, "?format=csv&dry_run=true", table).send().ok();
    assert_eq!(report["totals"], json!({"created": 0, "updated": 0, "unchanged": 1, "refused": 1}));
}

#[test]
fn a_file_may_be_larger_than_other_bodies_and_has_a_limit() {
    let (desk, crew) = Desk::with_team();
    let spaces = " ".repeat(phrasebook::api::BODY_BYTES_MAX * 2);
    let file = format!("{{\"format\": \"phrasebook\", {spaces} \"version\": 1, \"phrases\": []}}");
    import(&desk, &crew, "", file).send().ok();
    let path = crew.path("/imports");
    let large =
        desk.call(Method::POST, &path).token(&crew.editor).send_body(Body::from(vec![b' '; FILE_BYTES_MAX + 1]));
    large.problem("body_too_large");
}

#[test]
fn drafts_are_exported_for_editors() {
    let (desk, crew) = Desk::with_team();
    let mut draft = statement("lt", "Juodraštis.");
    draft["state"] = json!("draft");
    desk.create(&crew, "draft", &draft);
    desk.create(&crew, "served", &statement("lt", "Rodoma."));
    let ids = |call: Call<'_>| {
        let file = call.send().ok();
        file["phrases"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ids(desk.read_only(&crew, "/exports/json")), ["served"]);
    assert_eq!(ids(desk.read(&crew, "/exports/json?state=all")), ["draft", "served"]);
    desk.read_only(&crew, "/exports/json?state=all").send().problem("role_too_low");
    desk.read_only(&crew, "/exports/xml").send().problem("invalid_path");
    desk.read_only(&crew, "/exports/csv?locale=xx").send().problem("invalid_query");
}
