//! Teams themselves: created, listed, read, changed, deleted.

use jiff::SignedDuration;
use phrasebook::store::Space;
use serde_json::{Value, json};

use crate::support::desk::{Desk, at, ids, pass, statement};

#[test]
fn a_team_is_created_read_changed_and_deleted() {
    let desk = Desk::new();
    let body = json!({
        "id": "webshop-vilnius", "name": "Webshop Vilnius", "default_locale": "lt", "fallback": ["fi", "en"],
        "register": "casual", "terms": {"lt": {"brand": {"nominative": "Ąžuolas", "genitive": "Ąžuolo"}}}
    });
    let answer = desk.post("/v1/teams", &body).token(&desk.server).send();
    let team = answer.created();
    assert_eq!(answer.header("location"), Some("/v1/teams/webshop-vilnius"));
    assert_eq!(answer.tag(), "\"1\"");
    for (name, value) in body.as_object().unwrap() {
        assert_eq!(team[name], *value, "{name}");
    }
    assert_eq!((&team["revision"], &team["created"]), (&json!(1), &json!("2026-11-22T09:30:00Z")));

    let read = desk.get("/v1/teams/webshop-vilnius").token(&desk.server).send_conditionally();
    assert_eq!(read.ok(), team);
    assert!(read.tag().starts_with("\"1-"), "{}", read.tag());

    pass(SignedDuration::from_hours(1));
    let other = json!({"name": "Another name"});
    let changed = desk.put("/v1/teams/webshop-vilnius", &other).token(&desk.server).if_match(read.tag()).send();
    let team = changed.ok();
    assert_eq!(changed.tag(), "\"2\"");
    assert_eq!((&team["name"], &team["revision"]), (&json!("Another name"), &json!(2)));
    assert_eq!(team["created"], "2026-11-22T09:30:00Z", "creation stays where it was");
    assert!(
        team.get("default_locale").is_none() && team.get("register").is_none(),
        "all settings are replaced: {team}"
    );
    assert_eq!((&team["fallback"], &team["terms"]), (&json!([]), &json!({})));

    let deleted = desk.delete("/v1/teams/webshop-vilnius").token(&desk.server).if_match("\"2\"").send();
    assert_eq!((deleted.status.as_u16(), deleted.text()), (204, ""));
    desk.get("/v1/teams/webshop-vilnius").token(&desk.server).send().problem("unknown_team");
    desk.delete("/v1/teams/webshop-vilnius").token(&desk.server).if_match("\"2\"").send().problem("unknown_team");
}

#[test]
fn there_is_one_team_of_each_id() {
    let desk = Desk::new();
    desk.team("shop");
    let again = desk.post("/v1/teams", &json!({"id": "shop", "name": "Other"})).token(&desk.server).send();
    again.problem("team_exists");
    assert_eq!(desk.get("/v1/teams/shop").token(&desk.server).send().ok()["name"], "shop");
}

#[test]
fn what_is_wrong_with_settings_is_said_with_its_place() {
    let desk = Desk::new();
    let crew = desk.team("other");
    let long = "x".repeat(101);
    let cases: Vec<(Value, &[&str])> = vec![
        (json!({"name": ""}), &["/name"]),
        (json!({"name": " shop"}), &["/name"]),
        (json!({"name": "two\nlines"}), &["/name"]),
        (json!({"name": "sh\u{202e}op"}), &["/name"]),
        (json!({"name": "sh\u{feff}op"}), &["/name"]),
        (json!({"name": long}), &["/name"]),
        (json!({"default_locale": "de"}), &["/default_locale"]),
        (json!({"default_locale": "LT"}), &["/default_locale"]),
        (json!({"default_locale": ""}), &["/default_locale"]),
        (json!({"fallback": ["lt", "de"]}), &["/fallback/1"]),
        (json!({"fallback": ["lt", "en", "lt"]}), &["/fallback/2"]),
        (json!({"register": "rude"}), &["/register"]),
        (json!({"terms": {"de": {"brand": {"nominative": "X"}}}}), &["/terms/de"]),
        (json!({"terms": {"a/b~c": {}}}), &["/terms/a~1b~0c"]),
        (json!({"terms": {"lt": {"stranger": {"nominative": "X"}}}}), &["/terms/lt/stranger"]),
        (json!({"terms": {"lt": {"brand": {}}}}), &["/terms/lt/brand"]),
        (json!({"terms": {"lt": {"brand": {"genitive": "Ąžuolo"}}}}), &["/terms/lt/brand"]),
        (json!({"terms": {"lt": {"brand": {"nominative": ""}}}}), &["/terms/lt/brand"]),
        (json!({"terms": {"lt": {"brand": {"nominative": "X", "genitve": "Y"}}}}), &["/terms/lt/brand/genitve"]),
        (json!({"terms": {"lt": {"team": {"nominative": "X", "genitive": "Y"}}}}), &["/terms/lt/team/genitive"]),
        (json!({"terms": {"lt": {"brand": {"nominative": "a\u{202e}b"}}}}), &["/terms/lt/brand"]),
        (json!({"terms": {"lt": {"brand": {"nominative": "{ $x }\nb"}}}}), &["/terms/lt/brand"]),
        (json!({"name": "", "default_locale": "de", "fallback": ["xx"]}), &["/name", "/default_locale", "/fallback/0"]),
    ];
    for (faulty, pointers) in cases {
        let mut body = json!({"id": "shop", "name": "Shop"});
        for (name, value) in faulty.as_object().unwrap() {
            body[name] = value.clone();
        }
        let created = desk.post("/v1/teams", &body).token(&desk.server).send();
        body.as_object_mut().unwrap().remove("id");
        let changed = desk.put(&crew.path(""), &body).token(&crew.admin).if_match("\"1\"").send();
        for answer in [created, changed] {
            let problem = answer.problem("refused");
            let found: Vec<&str> =
                problem["errors"].as_array().unwrap().iter().map(|error| error["pointer"].as_str().unwrap()).collect();
            assert_eq!(found, pointers, "{faulty}: {problem:#}");
        }
    }
    assert_eq!(ids(&desk.get("/v1/teams").token(&desk.server).send().ok()), ["other"], "nothing was created");
    assert_eq!(desk.get("/v1/teams/other").token(&desk.server).send().ok()["revision"], 1, "nothing was changed");
}

#[test]
fn an_id_is_a_word_for_a_path() {
    let desk = Desk::new();
    let long = "x".repeat(81);
    for id in ["", "Shop", "shop_1", "a b", "1shop", "-shop", "shop-", "a--b", "ąžuolas", "a/b", "..", &long] {
        let answer = desk.post("/v1/teams", &json!({"id": id, "name": "Shop"})).token(&desk.server).send();
        let problem = answer.problem("refused");
        assert_eq!(problem["errors"][0]["pointer"], "/id", "{id}: {problem:#}");
    }
    for id in ["s", "shop-2", &"x".repeat(80)] {
        desk.post("/v1/teams", &json!({"id": id, "name": "Shop"})).token(&desk.server).send().created();
    }
}

#[test]
fn a_body_of_another_shape_is_refused() {
    let desk = Desk::new();
    let cases = [
        (json!({"name": "Shop"}), ""),
        (json!({"id": "shop"}), ""),
        (json!({"id": "shop", "name": "Shop", "owner": "me"}), "/owner"),
        (json!({"id": "shop", "name": "Shop", "revision": 7}), "/revision"),
        (json!({"id": "shop", "name": 7}), "/name"),
        (json!({"id": "shop", "name": "Shop", "fallback": "lt"}), "/fallback"),
        (json!({"id": "shop", "name": "Shop", "terms": {"lt": []}}), "/terms/lt"),
    ];
    for (body, pointer) in cases {
        let problem = desk.post("/v1/teams", &body).token(&desk.server).send().problem("invalid_body");
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}: {problem:#}");
    }
}

#[test]
fn teams_are_listed_in_pages() {
    let desk = Desk::new();
    let names: Vec<String> = (0..25).map(|number| format!("team-{number:02}")).collect();
    for name in names.iter().rev() {
        desk.post("/v1/teams", &json!({"id": name, "name": name})).token(&desk.server).send().created();
    }
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = desk.get(&format!("/v1/teams?limit=10{cursor}")).token(&desk.server).send_conditionally().ok();
        seen.extend(ids(&page).into_iter().map(str::to_owned));
        let Some(next) = page["next_cursor"].as_str() else { break };
        assert_eq!(ids(&page).len(), 10);
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen, names);
    let exact = desk.get("/v1/teams?limit=25").token(&desk.server).send().ok();
    assert_eq!((ids(&exact).len(), &exact["next_cursor"]), (25, &Value::Null));
    assert_eq!(ids(&desk.get("/v1/teams").token(&desk.server).send().ok()).len(), 20);
    for query in ["limit=0", "limit=101", "limit=x", "page=2"] {
        desk.get(&format!("/v1/teams?{query}")).token(&desk.server).send().problem("invalid_query");
    }
    for cursor in ["x", "", "AAAA", "dGVhbXM"] {
        desk.get(&format!("/v1/teams?cursor={cursor}")).token(&desk.server).send().problem("invalid_cursor");
    }
}

#[test]
fn a_token_of_a_team_sees_that_team_alone() {
    let desk = Desk::new();
    let (one, other) = (desk.team("one"), desk.team("other"));
    for (crew, token) in [(&one, &one.reader), (&one, &one.admin), (&other, &other.editor)] {
        let list = desk.get("/v1/teams").token(token).send().ok();
        assert_eq!((ids(&list), &list["next_cursor"]), (vec![crew.id.as_str()], &Value::Null));
    }
    desk.get("/v1/teams?limit=0").token(&one.reader).send().problem("invalid_query");
    desk.get("/v1/teams?cursor=mine").token(&one.reader).send().problem("invalid_cursor");
}

#[test]
fn a_change_of_settings_says_what_it_replaces() {
    let desk = Desk::new();
    let crew = desk.team("shop");
    let change = || desk.put(&crew.path(""), &json!({"name": "New"})).token(&crew.admin);
    change().send().problem("precondition_required");
    change().if_match("*").send().problem("precondition_required");
    change().if_match("\"1\", \"2\"").send().problem("precondition_required");
    change().if_match("\"1\"").if_absent().send().problem("precondition_required");
    for tag in ["\"2\"", "\"0\"", "1", "\"\"", "W/\"1\"", "\"9a1c24a7b1e0f3d2\"", "\"1234567812345678\""] {
        change().if_match(tag).send().problem("precondition_failed");
    }
    change().if_absent().send().problem("precondition_failed");
    let delete = || desk.delete(&crew.path("")).token(&desk.server);
    delete().send().problem("precondition_required");
    delete().if_match("\"2\"").send().problem("precondition_failed");
    assert_eq!(desk.get(&crew.path("")).token(&crew.reader).send().ok()["name"], "shop");
    change().if_match("\"1\"").send().ok();
    change().if_match("\"1\"").send().problem("precondition_failed");
}

#[test]
fn a_team_that_is_deleted_is_gone_with_all_it_had() {
    let desk = Desk::new();
    let crew = desk.team("shop");
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    desk.create(&crew, "sorry", &statement("lt", "Atsiprašome."));
    assert_eq!(desk.rendered(&crew, "thanks", &json!({"locale": "lt"})), "Ačiū.");
    desk.delete(&crew.path("")).token(&desk.server).if_match("\"1\"").send();
    for token in [&crew.reader, &crew.editor, &crew.admin] {
        desk.get(&crew.path("")).token(token).send().problem("token_refused");
    }
    for path in ["", "/phrases", "/phrases/thanks", "/tokens", "/changes", "/phrases/thanks/revisions"] {
        desk.get(&crew.path(path)).token(&desk.server).send().problem("unknown_team");
    }
    let again = desk.team("shop");
    let view = desk.get(&again.path("")).token(&desk.server).send();
    let tag = view.tag().to_owned();
    assert_ne!(tag.split('-').next(), Some("\"1"), "a tag of the team before must not fit");
    for token in [&crew.reader, &crew.editor, &crew.admin] {
        desk.get(&crew.path("")).token(token).send().problem("token_refused");
    }
    desk.read(&again, "/phrases/thanks").send().problem("unknown_phrase");
    desk.read(&again, "/phrases/thanks/revisions").send().problem("unknown_phrase");
    desk.read(&again, "/phrases/thanks/revisions/1").send().problem("unknown_revision");
    assert_eq!(at(&desk.read(&again, "/changes").send().ok(), "items"), &json!([]));
    let tokens = desk.get(&again.path("/tokens")).token(&again.admin).send().ok();
    assert_eq!(ids(&tokens).len(), 3);
    desk.write(&again, "thanks", &statement("lt", "Nauja.")).if_match("\"1\"").send().problem("precondition_failed");
    assert_eq!(desk.create(&again, "thanks", &statement("lt", "Nauja.")).json()["revision"], 1);
    assert_eq!(desk.rendered(&again, "thanks", &json!({"locale": "lt"})), "Nauja.");
}

/// Tokens come and go with teams; what says whose they were must not pile up.
#[test]
fn nothing_says_whose_the_tokens_of_a_deleted_team_were() {
    use phrasebook::store::Collection;

    let desk = Desk::new();
    let (gone, stays) = (desk.team("shop"), desk.team("depot"));
    let revoked = desk.get(&gone.path("/tokens")).token(&gone.admin).send().ok();
    let revoked = ids(&revoked)[0].to_owned();
    desk.delete(&gone.path(&format!("/tokens/{revoked}"))).token(&desk.server).send();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let owners = || {
        let list = desk.teams.store().list(&Space::Server, Collection::TokenOwners, None, 100);
        runtime.block_on(list).unwrap().len()
    };
    assert_eq!(owners(), 5);
    desk.delete(&gone.path("")).token(&desk.server).if_match("\"1\"").send();
    assert_eq!(owners(), 3);
    desk.get(&stays.path("")).token(&stays.reader).send().ok();
}

#[test]
fn a_cursor_from_before_is_not_mistaken_for_one_from_after() {
    let desk = Desk::new();
    let crew = desk.team("shop");
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let before = desk.read(&crew, "/changes").send().ok()["next"].as_u64().unwrap();
    desk.delete(&crew.path("")).token(&desk.server).if_match("\"1\"").send();
    let again = desk.team("shop");
    desk.create(&again, "sorry", &statement("lt", "Atsiprašome."));
    let list = desk.read(&again, &format!("/changes?after={before}")).send().ok();
    assert_eq!(ids(&list), ["sorry"], "{list}");
}

#[test]
fn what_was_left_of_a_team_whose_deletion_was_cut_short_does_not_come_back() {
    use phrasebook::store::{Collection, Expected, Key, Stamp, Write};

    let desk = Desk::new();
    let crew = desk.team("shop");
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let key = Key { space: Space::Server, collection: Collection::Teams, id: "shop".into() };
    let stamp = Stamp { at: crate::support::desk::start(), by: "test".into(), note: None };
    let deletion = Write { key, expected: Expected::Revision(1), stamp, body: None };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(desk.teams.store().commit(vec![deletion])).unwrap();
    desk.get(&crew.path("")).token(&desk.server).send().problem("unknown_team");
    let again = desk.team("shop");
    desk.read(&again, "/phrases/thanks").send().problem("unknown_phrase");
    desk.get(&crew.path("")).token(&crew.reader).send().problem("token_refused");
}

#[test]
fn a_misspelt_case_of_a_term_is_answered_with_the_one_that_is_meant() {
    let desk = Desk::new();
    let hint = |case: &str| {
        let body = json!({"id": "shop", "name": "Shop", "terms": {"lt": {"brand": {"nominative": "X", case: "Y"}}}});
        let problem = desk.post("/v1/teams", &body).token(&desk.server).send().problem("refused");
        problem["errors"][0]["hint"].as_str().unwrap().to_owned()
    };
    assert_eq!(hint("genitve"), "did you mean 'genitive'?");
    assert_eq!(hint("dual"), "there are nominative, genitive");
}
