//! `GET /v1/coverage`.

use std::sync::Arc;

use phrasebook::api::Rejected;
use phrasebook::catalog::{Catalog, Draft};
use phrasebook::{check, sources};
use serde_json::Value;

use crate::support::app::TestApp;

fn get(query: &str) -> Value {
    TestApp::fixture().get(&format!("/v1/coverage{query}")).send_conditionally().ok()
}

fn ids(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

#[test]
fn languages_are_summed_and_phrases_listed() {
    let list = get("?limit=100");
    let finnish = list["languages"].as_array().unwrap().iter().find(|language| language["tag"] == "fi").unwrap();
    let missing = ids(&list).len() - 7;
    assert_eq!((finnish["present"].as_u64(), finnish["missing"].as_u64()), (Some(7), u64::try_from(missing).ok()));
    assert_eq!(finnish["percent"], 7 * 100 / ids(&list).len());
    assert_eq!(list["next_cursor"], Value::Null);
    assert_eq!(list["rejected"], Value::Null);
    let states = list["items"][0]["locales"].as_object().unwrap();
    assert_eq!(states.len(), list["languages"].as_array().unwrap().len());
}

#[test]
fn filters_narrow_the_list() {
    let all = get("?limit=100");
    let missing = get("?locale=fi&state=missing&limit=100");
    let present = get("?locale=fi&state=present&state=stale&limit=100");
    assert_eq!(ids(&missing).len() + ids(&present).len(), ids(&all).len());
    assert!(missing["items"].as_array().unwrap().iter().all(|item| item["locales"]["fi"]["state"] == "missing"));
    assert_eq!(missing["languages"].as_array().unwrap().len(), 1);
    assert_eq!(ids(&get("?findings=true")), [""; 0]);
    assert_eq!(ids(&get("?state=stale")), [""; 0]);
}

#[test]
fn pages_follow_one_another() {
    let mut seen = Vec::new();
    let mut query = "?limit=5".to_owned();
    loop {
        let list = get(&query);
        seen.extend(ids(&list).into_iter().map(str::to_owned));
        let Some(cursor) = list["next_cursor"].as_str() else { break };
        query = format!("?limit=5&cursor={cursor}");
    }
    assert_eq!(seen, ids(&get("?limit=100")));
}

#[test]
fn wrong_queries_are_refused() {
    for (query, code) in [
        ("?locale=de", "unknown_locale"),
        ("?state=rotten", "invalid_query"),
        ("?limit=0", "invalid_query"),
        ("?limit=101", "invalid_query"),
        ("?findings=perhaps", "invalid_query"),
        ("?language=fi", "invalid_query"),
        ("?cursor=mine", "invalid_cursor"),
    ] {
        TestApp::fixture().get(&format!("/v1/coverage{query}")).send().problem(code);
    }
}

#[test]
fn a_language_is_found_as_for_a_phrase() {
    let tags = |query: &str| {
        let languages = get(query)["languages"].clone();
        languages
            .as_array()
            .unwrap()
            .iter()
            .map(|language| language["tag"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    for (asked, found) in [("nb", "nb"), ("no", "nb"), ("nn-NO", "nb"), ("lt-LT", "lt"), ("EN", "en")] {
        assert_eq!(tags(&format!("?locale={asked}")), [found], "{asked}");
    }
    let problem = TestApp::fixture().get("/v1/coverage?locale=de").send().problem("unknown_locale");
    assert_eq!(problem["errors"][0]["parameter"], "locale");
    assert_eq!(problem["available"][0], "en");
}

/// A source text changes after its translations were confirmed, and then a file breaks.
#[test]
fn stale_texts_and_rejected_files_are_shown() {
    let mut files = sources::built_in().unwrap();
    let english = files.texts.iter_mut().find(|file| file.path == "en/general.ftl").unwrap();
    english.text = english.text.replacen("Thank you for writing.", "Thanks a lot for writing.", 1).into();
    let draft = Draft::read(&files).unwrap();
    let findings = check::run(&draft);
    assert!(findings.iter().all(|finding| finding.rule == "stale"), "{findings:?}");
    let catalog = Arc::new(Catalog::new(draft).unwrap());
    let app = TestApp::with_catalog(Arc::clone(&catalog));
    let coverage = |query: &str| app.get(&format!("/v1/coverage{query}")).send().ok();
    assert_eq!(ids(&coverage("?state=stale")), [""; 0]);

    app.app.replace_checked(catalog, findings.clone());
    let stale = coverage("?state=stale");
    assert_eq!(ids(&stale), ["thanks-for-writing"]);
    assert_eq!(stale["items"][0]["locales"]["lt"]["findings"][0]["rule"], "stale");
    assert_eq!(stale["items"][0]["locales"]["en"]["state"], "present");
    assert_eq!(stale["languages"].as_array().unwrap().iter().filter(|language| language["stale"] == 1).count(), 4);

    app.app.reject(Rejected { message: "the files have errors".to_owned(), findings });
    let rejected = coverage("?state=stale");
    assert_eq!(rejected["rejected"]["count"], 4);
    assert_eq!(rejected["rejected"]["message"], "the files have errors");
    assert_eq!(ids(&rejected), ["thanks-for-writing"]);
}
