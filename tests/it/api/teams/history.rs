//! What a phrase was before: listed, read, compared, restored.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::support::desk::{Crew, Desk, at, pass, statement, text_only};

/// A phrase that was written, changed as a draft, published, and deleted, an hour apart.
fn with_history() -> (Desk, Crew) {
    let (desk, crew) = Desk::with_team();
    let noted = |text: &str, note: &str, state: &str| {
        let mut body = statement("lt", text);
        body["note"] = json!(note);
        body["state"] = json!(state);
        body
    };
    desk.create(&crew, "thanks", &noted("Pirma.", "A start", "published"));
    pass(SignedDuration::from_hours(1));
    desk.replace(&crew, "thanks", "\"1\"", &noted("Antra.", "Warmer", "draft"));
    pass(SignedDuration::from_hours(1));
    let third = desk.put(&crew.path("/phrases/thanks"), &statement("lt", "Trečia.")).token(&crew.admin);
    third.if_match("\"2\"").send().ok();
    pass(SignedDuration::from_hours(1));
    assert_eq!(desk.remove(&crew, "/phrases/thanks").if_match("\"3\"").send().tag(), "\"4\"");
    (desk, crew)
}

fn id_of(token: &str) -> &str {
    token.split('_').nth(2).unwrap()
}

#[test]
fn every_revision_says_who_when_and_why() {
    let (desk, crew) = with_history();
    let (editor, admin) = (id_of(&crew.editor), id_of(&crew.admin));
    let list = desk.read(&crew, "/phrases/thanks/revisions").send_conditionally().ok();
    assert_eq!(
        list,
        json!({"items": [
            {"revision": 4, "at": "2026-11-22T12:30:00Z", "by": editor, "note": null, "state": null},
            {"revision": 3, "at": "2026-11-22T11:30:00Z", "by": admin, "note": null, "state": "published"},
            {"revision": 2, "at": "2026-11-22T10:30:00Z", "by": editor, "note": "Warmer", "state": "draft"},
            {"revision": 1, "at": "2026-11-22T09:30:00Z", "by": editor, "note": "A start", "state": "published"}
        ], "next_cursor": null})
    );
}

#[test]
fn revisions_are_listed_in_pages() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Nr. 1."));
    for revision in 2..=25 {
        let tag = format!("\"{}\"", revision - 1);
        desk.replace(&crew, "thanks", &tag, &statement("lt", &format!("Nr. {revision}.")));
    }
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = desk.read(&crew, &format!("/phrases/thanks/revisions?limit=10{cursor}")).send().ok();
        seen.extend(at(&page, "items").as_array().unwrap().iter().map(|item| item["revision"].as_u64().unwrap()));
        let Some(next) = page["next_cursor"].as_str() else { break };
        if cursor.is_empty() {
            // What is written meanwhile does not shift the pages.
            desk.replace(&crew, "thanks", "\"25\"", &statement("lt", "Nr. 26."));
        }
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen, (1..=25).rev().collect::<Vec<u64>>());
    let cursor = desk.read(&crew, "/phrases/thanks/revisions?limit=1").send().ok();
    let cursor = cursor["next_cursor"].as_str().unwrap();
    desk.create(&crew, "other", &statement("lt", "Kita."));
    for path in
        ["/phrases/other/revisions?cursor=", "/phrases/delay/revisions?cursor=", "/phrases/thanks/revisions?cursor=x"]
    {
        desk.read(&crew, &format!("{path}{cursor}")).send().problem("invalid_cursor");
    }
    for query in ["limit=0", "limit=101", "limit=-1", "after=3"] {
        desk.read(&crew, &format!("/phrases/thanks/revisions?{query}")).send().problem("invalid_query");
    }
    for id in ["nowhere", "delay"] {
        desk.read(&crew, &format!("/phrases/{id}/revisions")).send().problem("unknown_phrase");
    }
}

#[test]
fn a_revision_is_read_as_it_was() {
    let (desk, crew) = with_history();
    let read = |revision: &str| desk.read(&crew, &format!("/phrases/thanks/revisions/{revision}")).send();
    let second = read("2").ok();
    assert_eq!(
        (&second["revision"], &second["state"], &second["note"]),
        (&json!(2), &json!("draft"), &json!("Warmer"))
    );
    assert_eq!(*at(&second, "phrase/translations/lt/text"), "Antra.");
    assert_eq!(read("4").ok()["phrase"], Value::Null, "a deletion has no text");
    for revision in ["0", "5", "-1", "x", "1.0", "99999999999999999999999", "%20"] {
        read(revision).problem("unknown_revision");
    }
    desk.read(&crew, "/phrases/nowhere/revisions/1").send().problem("unknown_revision");
    desk.read(&crew, "/phrases/Bad-Id/revisions/1").send().problem("invalid_path");
}

#[test]
fn two_revisions_are_compared_place_by_place() {
    let (desk, crew) = with_history();
    let diff = |path: &str| desk.read(&crew, &format!("/phrases/thanks/revisions/{path}")).send();
    let text = |from: &str, to: &str| json!({"pointer": "/translations/lt/text", "from": from, "to": to});
    let state = |from: &str, to: &str| json!({"pointer": "/state", "from": from, "to": to});
    assert_eq!(
        diff("2/diff").ok(),
        json!({"from": 1, "to": 2, "changes": [state("published", "draft"), text("Pirma.", "Antra.")]})
    );
    assert_eq!(diff("3/diff?from=1").ok(), json!({"from": 1, "to": 3, "changes": [text("Pirma.", "Trečia.")]}));
    assert_eq!(diff("1/diff?from=3").ok(), json!({"from": 3, "to": 1, "changes": [text("Trečia.", "Pirma.")]}));
    assert_eq!(diff("3/diff?from=3").ok(), json!({"from": 3, "to": 3, "changes": []}));
    let first = diff("1/diff").ok();
    assert_eq!((&first["from"], at(&first, "changes/0/from")), (&json!(0), &Value::Null));
    let pointers = |diff: &Value| -> Vec<String> {
        at(diff, "changes").as_array().unwrap().iter().map(|one| one["pointer"].as_str().unwrap().to_owned()).collect()
    };
    let all = ["/kind", "/state", "/translations/lt/text", "/translations/lt/title"];
    assert_eq!(pointers(&first), all);
    let deleted = diff("4/diff").ok();
    assert_eq!((pointers(&deleted), at(&deleted, "changes/0/to")), (all.map(str::to_owned).to_vec(), &Value::Null));
    for path in ["5/diff", "0/diff", "x/diff", "2/diff?from=5"] {
        diff(path).problem("unknown_revision");
    }
    for path in ["2/diff?from=x", "2/diff?from=-1", "2/diff?to=1"] {
        diff(path).problem("invalid_query");
    }
}

#[test]
fn what_was_deleted_can_be_had_back() {
    let (desk, crew) = with_history();
    let restore = |body: Value| desk.send_to(&crew, "/phrases/thanks/restore", &body);
    restore(json!({"revision": 1})).if_match("\"3\"").send().problem("precondition_failed");
    let answer = restore(json!({"revision": 1, "note": "Needed after all"})).if_match("\"4\"").send();
    assert_eq!(answer.created(), json!({"id": "thanks", "revision": 5, "findings": []}));
    assert_eq!((answer.tag(), answer.header("location")), ("\"5\"", Some("/v1/teams/shop/phrases/thanks")));
    assert_eq!(desk.rendered(&crew, "thanks", &json!({"locale": "lt"})), "Pirma.");
    let newest = desk.read(&crew, "/phrases/thanks/revisions?limit=1").send().ok();
    assert_eq!(*at(&newest, "items/0/note"), "Needed after all");

    let again = restore(json!({"revision": 3})).if_match(answer.tag()).send();
    assert_eq!(again.ok()["revision"], 6);
    assert_eq!(desk.rendered(&crew, "thanks", &json!({"locale": "lt"})), "Trečia.");
    let draft = restore(json!({"revision": 2})).if_match(again.tag()).send();
    assert_eq!(draft.ok()["revision"], 7);
    assert_eq!(desk.rendered(&crew, "thanks", &json!({"locale": "lt"})), "Trečia.", "a draft comes back as a draft");
    for revision in [0, 8, 1_000_000] {
        restore(json!({"revision": revision})).if_match("\"7\"").send().problem("unknown_revision");
    }
    for (body, pointer) in [
        (json!({}), ""),
        (json!({"revision": -1}), "/revision"),
        (json!({"revision": "1"}), "/revision"),
        (json!({"revision": 1, "state": "draft"}), "/state"),
        (json!({"revision": 1, "note": "x".repeat(501)}), "/note"),
    ] {
        let problem = restore(body).if_match("\"7\"").send().problem("invalid_body");
        assert_eq!(problem["errors"][0]["pointer"], pointer);
    }
}

#[test]
fn what_no_longer_holds_is_not_restored() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "part", &statement("lt", "Dalis."));
    desk.create(&crew, "whole", &statement("lt", "Visa: { part }"));
    desk.replace(&crew, "whole", "\"1\"", &statement("lt", "Visa."));
    desk.remove(&crew, "/phrases/part").if_match("\"1\"").send();
    let restored = desk.send_to(&crew, "/phrases/whole/restore", &json!({"revision": 1})).if_match("\"2\"").send();
    assert_eq!(*at(&restored.problem("refused"), "errors/0/rule"), "missing-reference");
    assert_eq!(desk.rendered(&crew, "whole", &json!({"locale": "lt"})), "Visa.");
}

#[test]
fn an_override_is_restored_over_the_built_in_phrase() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "delay", &text_only("lt", "Vėluoja { $days } d."));
    desk.remove(&crew, "/phrases/delay").if_match("\"1\"").send();
    desk.send_to(&crew, "/phrases/delay/restore", &json!({"revision": 1})).if_match("\"2\"").send().created();
    let read = desk.read_only(&crew, "/phrases/delay?locale=lt").send().ok();
    assert_eq!((&read["origin"], &read["revision"]), (&json!("override"), &json!("3")));
}

#[test]
fn a_deletion_has_no_texts_to_restore() {
    let (desk, crew) = with_history();
    let restore = desk.send_to(&crew, "/phrases/thanks/restore", &json!({"revision": 4})).if_match("\"4\"").send();
    let problem = restore.problem("refused");
    assert_eq!(problem["errors"][0]["pointer"], "/revision");
    assert_eq!(problem["detail"], "revision 4 is the deletion of 'thanks' and has no texts: restore an earlier one");
}
