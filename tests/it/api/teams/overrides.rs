//! A team's own text in place of a built-in one.

use std::fmt::Write;

use phrasebook::store::{Collection, Key, Record, Space, Stamp};
use serde_json::{Value, json};

use super::large::wait;
use crate::support::desk::{Crew, Desk, at, ids, start, text_only};

#[test]
fn an_override_stands_over_one_language_and_goes_again() {
    let (desk, crew) = Desk::with_team();
    let render = |tag: &str| desk.rendered(&crew, "delay", &json!({"locale": tag, "variables": {"days": 3}}));
    let (lithuanian, english) = (render("lt"), render("en"));
    let below = desk.read_only(&crew, "/phrases/delay?locale=lt").send().ok();
    assert_eq!((&below["origin"], below.get("state")), (&json!("built-in"), None));

    let created = desk.create(&crew, "delay", &text_only("lt", "Vėluojame { $days } d."));
    assert_eq!((render("lt"), render("en")), ("Vėluojame 3 d.".to_owned(), english.clone()));
    let over = desk.read_only(&crew, "/phrases/delay?locale=lt").send().ok();
    for (name, value) in [("origin", json!("override")), ("revision", json!("1")), ("state", json!("published"))] {
        assert_eq!(over[name], value, "{name}");
    }
    for name in ["kind", "title", "when", "meta"] {
        assert_eq!(over[name], below[name], "{name} is the built-in phrase's");
    }
    let untouched = desk.read_only(&crew, "/phrases/delay?locale=en").send().ok();
    assert_eq!((&untouched["origin"], untouched.get("state")), (&json!("built-in"), None));
    let other = desk.team("other");
    assert_eq!(desk.read_only(&other, "/phrases/delay?locale=lt").send().ok(), below, "others see nothing of it");
    assert_eq!(desk.get("/v1/phrases/delay?locale=lt").send().ok()["origin"], "built-in");

    desk.remove(&crew, "/phrases/delay").if_match(created.tag()).send();
    assert_eq!((render("lt"), render("en")), (lithuanian, english));
    assert_eq!(desk.read_only(&crew, "/phrases/delay?locale=lt").send().ok(), below);
}

#[test]
fn an_override_may_be_filed_elsewhere_but_stays_what_it_is() {
    let (desk, crew) = Desk::with_team();
    let mut body = text_only("lt", "Vėluoja { $days } d.");
    body["meta"] = json!({
        "situations": ["refund"], "techniques": [], "channels": ["chat"], "accepts_fault": false, "tags": ["ours"]
    });
    let created = desk.create(&crew, "delay", &body);
    for (query, found) in [("tag=ours", true), ("tag=late", false), ("situation=refund", true)] {
        let list = desk.read_only(&crew, &format!("/phrases?locale=lt&limit=100&{query}")).send().ok();
        assert_eq!(ids(&list).contains(&"delay"), found, "{query}");
    }
    body["kind"] = json!("template");
    let refused = desk.write(&crew, "delay", &body).if_match(created.tag()).send().problem("refused");
    assert_eq!(*at(&refused, "errors/0/pointer"), "/kind");
    body["kind"] = json!("statement");
    desk.replace(&crew, "delay", created.tag(), &body);
}

#[test]
fn an_override_has_the_variables_below_and_its_own() {
    let (desk, crew) = Desk::with_team();
    let names = |crew: &Crew| -> Vec<(String, bool)> {
        let phrase = desk.read_only(crew, "/phrases/delay?locale=lt").send().ok();
        let variables = at(&phrase, "variables").as_array().unwrap().clone();
        let name = |one: Value| (one["name"].as_str().unwrap().to_owned(), one["required"] == true);
        // Those that every text may use are listed where a text does.
        let declared = |(name, _): &(String, bool)| !["register", "customer-gender"].contains(&name.as_str());
        variables.into_iter().map(name).filter(declared).collect()
    };
    let inherited = names(&crew);
    assert_eq!(inherited.len(), 3);
    // A reply that puts the phrase into its text could not be given the code.
    let alone = "{ VOCATIVE($customer) }, dar { $days } d., iki { $due } { $agent }";
    desk.create(&crew, "delay-reply", &text_only("lt", alone));
    let mut body = text_only("lt", "Kodas { $code }: { $days } d.");
    body["variables"] = json!([{"name": "code", "type": "text", "required": true, "example": "A1"}]);
    let first = desk.create(&crew, "delay", &body);
    let mut all = inherited.clone();
    all.push(("code".to_owned(), true));
    all.sort_by_key(|(_, required)| !required);
    assert_eq!(names(&crew), all);
    let render = json!({"locale": "lt", "variables": {"days": 3, "code": "B2"}});
    assert_eq!(desk.rendered(&crew, "delay", &render), "Kodas B2: 3 d.");
    desk.post(&crew.path("/phrases/delay/render"), &json!({"locale": "lt", "variables": {"days": 3}}))
        .token(&crew.reader)
        .send()
        .problem("variables_refused");
    body["variables"] = json!([{"name": "days", "type": "text", "example": "x"}]);
    let refused = desk.write(&crew, "delay", &body).if_match(first.tag()).send().problem("refused");
    assert!(refused["errors"].as_array().unwrap().iter().any(|error| error["pointer"] == "/variables/0/type"));
}

#[test]
fn an_override_does_not_change_a_variable_of_the_built_in_phrase() {
    let (desk, crew) = Desk::with_team();
    let with = |variable: Value| json!({"variables": [variable], "translations": {"lt": {"text": "Sveiki."}}});
    let mut said = String::new();
    for (id, variable) in [
        ("greeting", json!({"name": "customer", "required": true})),
        ("refund-sent", json!({"name": "plan", "options": ["basic"], "example": "basic"})),
        ("delay", json!({"name": "days", "type": "text"})),
    ] {
        let problem = desk.write(&crew, id, &with(variable)).if_absent().send().problem("refused");
        let error = &problem["errors"][0];
        writeln!(said, "{} {}", error["pointer"].as_str().unwrap(), error["message"].as_str().unwrap()).unwrap();
    }
    insta::assert_snapshot!(said);

    let as_it_is = json!({"name": "customer", "type": "name", "required": false, "labels": {"lt": "Kas rašo"}});
    desk.create(&crew, "greeting", &with(as_it_is));
    desk.create(&crew, "delay", &json!({"variables": [{"name": "days", "required": true}], "translations": {"lt": {"text": "Vėluoja { $days }."}}}));
    let view = desk.read(&crew, "/phrases/delay?locale=lt").send().ok();
    assert_eq!(view["variables"][0]["required"], true);
    let file = desk.read(&crew, "/exports/json").send();
    let report =
        desk.call(http::Method::POST, &crew.path("/imports")).token(&crew.editor).body(file.body.clone()).send().ok();
    assert_eq!(report["totals"]["unchanged"], 2, "{report:#}");
}

/// An export names the examples of its time, and a later phrasebook may have others.
#[test]
fn an_export_with_another_example_of_a_built_in_variable_is_imported() {
    let (desk, crew) = Desk::with_team();
    let import = |phrase: Value| {
        let file = json!({"format": "phrasebook", "version": 1, "phrases": [phrase]}).to_string();
        desk.call(http::Method::POST, &crew.path("/imports")).token(&crew.editor).body(file).send()
    };
    let now = desk.read(&crew, "/phrases/greeting?locale=lt").send().ok()["variables"][0].clone();
    assert_eq!(now["name"], "customer");
    assert_ne!(now["example"], "Petras");
    let then = json!([{"name": "customer", "example": "Petras"}]);
    let phrase = json!({"id": "greeting", "variables": then, "translations": {"lt": {"text": "Sveiki."}}});
    assert_eq!(import(phrase).ok()["totals"]["created"], 1);
    let shown = desk.read(&crew, "/phrases/greeting?locale=lt").send().ok();
    assert_eq!((&shown["text"], &shown["variables"][0]["example"]), (&json!("Sveiki."), &now["example"]));

    let body =
        json!({"variables": [{"name": "customer", "example": "Ona"}], "translations": {"lt": {"text": "Labas."}}});
    desk.replace(&crew, "greeting", "\"1\"", &body);
    let wrong = json!([{"name": "customer", "example": "Petras", "required": true}]);
    let phrase = json!({"id": "greeting", "variables": wrong, "translations": {"lt": {"text": "Sveiki."}}});
    let problem = import(phrase).problem("import_refused");
    assert_eq!(problem["errors"][0]["pointer"], "/phrases/0/variables/0/required");
}

/// What an earlier version took of a built-in variable and passed over is no reason not to serve the phrase.
#[test]
fn an_override_that_was_kept_with_another_variable_is_served() {
    let (desk, crew) = Desk::with_team();
    let space = Space::Team("shop".into());
    let body = r#"{"version":1,"content":{"state":"published","definition":{"variables":[{"name":"customer","required":true,"example":"Petras"}],"translations":{"lt":{"text":"Sveiki."}}}}}"#;
    let record = Record {
        key: Key { space: space.clone(), collection: Collection::Phrases, id: "greeting".into() },
        revision: 1,
        change: wait(desk.teams.store().sequence(&space)).unwrap() + 1,
        stamp: Stamp { at: start(), by: "test".into(), note: None },
        body: Some(body.into()),
    };
    wait(desk.teams.store().import(vec![record])).unwrap();
    assert_eq!(desk.rendered(&crew, "greeting", &json!({"locale": "lt"})), "Sveiki.");
}
