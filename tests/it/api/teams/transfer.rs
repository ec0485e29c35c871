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
fn whoever_sends_slowly_keeps_nobody_from_importing() {
    let (desk, crew) = Desk::with_team();
    let others = desk.team("others");
    let file = json!({"format": "phrasebook", "version": 1, "phrases": []}).to_string();
    // The first use of a token on a day is noted; from then on the slow ones are first.
    import(&desk, &crew, "", file.clone()).send().ok();
    import(&desk, &others, "", file.clone()).send().ok();
    let slow = |count| (0..count).map(|_| import(&desk, &crew, "", "")).collect::<Vec<_>>();
    import(&desk, &crew, "", file.clone()).send_beside(&slow(1)).ok();
    import(&desk, &others, "", file).send_beside(&slow(9)).ok();
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

#[test]
fn what_is_refused_is_counted_as_what_it_is() {
    let (desk, crew) = Desk::with_team();
    let head = "id,locale,kind,text,title\n";
    let said = |rows: &str| {
        let problem = import(&desk, &crew, "?format=csv", format!("{head}{rows}")).send().problem("import_refused");
        problem["detail"].as_str().unwrap().split("; ").next().unwrap().to_owned()
    };
    let (right, wrong) = ("right,lt,statement,Gerai.,Gerai\n", "wrong,lt,statement,{ $nobody },Blogai\n");
    let (lost, lost_too) = ("Not Kebab,lt,statement,A.,A\n", "short,lt\n");
    assert_eq!(said(&[right, wrong].concat()), "1 of 2 phrases were refused, so none was written");
    assert_eq!(said(lost), "1 entry that is no phrase was refused, so none was written");
    assert_eq!(
        said(&[right, lost, lost_too].concat()),
        "2 entries that are no phrase were refused, so none was written"
    );
    assert_eq!(
        said(&[right, wrong, lost].concat()),
        "1 of 2 phrases and 1 entry that is no phrase were refused, so none was written"
    );
}

#[test]
fn the_note_of_an_import_is_held_to_what_a_note_is() {
    let (desk, crew) = Desk::with_team();
    let problem = import(&desk, &crew, "?note=a%07b", "{}").send().problem("invalid_query");
    assert_eq!(problem["detail"], "a note has at most 500 characters, all of them visible");
    assert_eq!(problem["errors"][0]["parameter"], "note");
}

#[test]
fn a_file_says_with_its_content_type_what_it_is() {
    let (desk, crew) = Desk::with_team();
    let table = "id,locale,kind,text,title\nhello,lt,statement,Labas.,Labas\n";
    let message = "hello = Labas.\n    .title = Labas\n";
    for (query, media_type, file, format) in [
        ("", "text/csv", table, "csv"),
        ("", "Text/CSV; charset=utf-8", table, "csv"),
        ("?locale=lt", "text/plain", message, "ftl"),
        ("?format=csv", "text/plain", table, "csv"),
    ] {
        let report = import(&desk, &crew, query, file).header("content-type", media_type).send().ok();
        assert_eq!((&report["format"], &report["totals"]["refused"]), (&json!(format), &json!(0)), "{report:#}");
    }
    let archive = desk.read(&crew, "/exports/ftl").send();
    let report = import(&desk, &crew, "", archive.body.clone()).header("content-type", "application/zip").send().ok();
    assert_eq!(report["totals"]["unchanged"], 1);
    let unsaid = import(&desk, &crew, "", table).header("content-type", "application/x-www-form-urlencoded").send();
    let hint = &unsaid.problem("import_unreadable")["errors"][0]["hint"];
    assert_eq!(hint, "of a table or a Fluent file, name the format: csv or ftl");
}

/// What is served is published again by an import of it, also where a draft is newer.
#[test]
fn an_export_of_what_is_served_leaves_drafts_out() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let mut draft = statement("lt", "Labai ačiū.");
    draft["state"] = json!("draft");
    desk.replace(&crew, "thanks", "\"1\"", &draft);
    let (served, newest) = ("/exports/json", "/exports/json?state=all");
    for (path, unchanged) in [(newest, 1), (served, 0), (served, 1)] {
        let file = desk.read(&crew, path).send();
        let report = import(&desk, &crew, "", file.body.clone()).send().ok();
        assert_eq!(report["totals"]["unchanged"], unchanged, "{path}");
    }
    let source = desk.read(&crew, "/phrases/thanks/source").send().ok();
    assert_eq!((&source["state"], &source["translations"]["lt"]["text"]), (&json!("published"), &json!("Ačiū.")));
}
