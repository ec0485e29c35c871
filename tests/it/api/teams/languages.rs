//! In which languages a team's phrases are looked for, and by which name they call the team.

use fluent::{FluentBundle, FluentResource};
use serde_json::json;

use crate::support::desk::{Desk, ids, statement};

#[test]
fn languages_are_looked_in_as_the_team_wants() {
    let desk = Desk::new();
    let settings = json!({"default_locale": "lt", "fallback": ["fi", "hr"], "register": "casual"});
    let crew = desk.team_as("shop", &settings);
    desk.create(&crew, "only-fi", &statement("fi", "Kiitos."));
    desk.create(&crew, "only-hr", &statement("hr", "Hvala."));
    desk.create(&crew, "all", &json!({"kind": "statement", "translations": {
        "hr": {"text": "Hvala.", "title": "x"}, "fi": {"text": "Kiitos.", "title": "x"}, "lt": {"text": "Ačiū.", "title": "x"}
    }}));
    let served = |id: &str, query: &str| {
        let answer = desk.read_only(&crew, &format!("/phrases/{id}{query}")).send();
        match answer.status.as_u16() {
            200 => answer.json()["locale"]["served"].as_str().unwrap().to_owned(),
            _ => answer.json()["code"].as_str().unwrap().to_owned(),
        }
    };
    for (id, query, expected) in [
        ("all", "", "lt"),
        ("all", "?locale=fi", "fi"),
        ("all", "?locale=en", "not_translated"),
        ("all", "?locale=en&fallback=chain", "fi"),
        ("only-hr", "?locale=en&fallback=chain", "hr"),
        ("only-hr", "?locale=lt&fallback=chain", "hr"),
        ("only-fi", "?locale=hr&fallback=chain", "fi"),
        ("only-fi", "?locale=lt", "not_translated"),
        ("delay", "", "lt"),
    ] {
        assert_eq!(served(id, query), expected, "{id}{query}");
    }
    let answer = desk.read_only(&crew, "/phrases/only-hr").header("accept-language", "lt").send();
    assert_eq!(answer.header("content-language"), Some("hr"), "{}", answer.text());
    let text = desk.rendered(&crew, "delay", &json!({"variables": {"days": 3}}));
    assert!(text.starts_with("Tavo siunta"), "{text}");
    let formal = json!({"variables": {"days": 3, "register": "formal"}});
    assert!(desk.rendered(&crew, "delay", &formal).starts_with("Jūsų siunta"), "a request is closer than a setting");
    let changed = json!({"name": "shop", "default_locale": "fi"});
    desk.put(&crew.path(""), &changed).token(&crew.admin).if_match("\"1\"").send().ok();
    assert_eq!(served("all", ""), "fi", "settings are in the very next read");
    assert_eq!(served("all", "?locale=en&fallback=chain"), "not_translated");
}

#[test]
fn a_team_is_called_by_its_own_name() {
    let desk = Desk::new();
    let terms = json!({"lt": {"brand": {"nominative": "Ąžuolas", "genitive": "Ąžuolo"}}, "fi": {"brand": {"nominative": "Tammi"}}});
    let crew = desk.team_as("shop", &json!({"terms": terms}));
    desk.create(
        &crew,
        "bye",
        &json!({"kind": "statement", "translations": {
            "lt": {"text": "{ -brand }, { -brand(case: \"genitive\") }", "title": "{ -brand }"},
            "fi": {"text": "{ -brand(case: \"elative\") }", "title": "x"}
        }}),
    );
    assert_eq!(desk.rendered(&crew, "bye", &json!({"locale": "lt"})), "Ąžuolas, Ąžuolo");
    let view = desk.post(&crew.path("/phrases/bye/render"), &json!({"locale": "fi"})).token(&crew.reader).send().ok();
    assert_eq!(view["text"], "Tammi", "{view:#}");
    assert!(!view["findings"].as_array().unwrap().is_empty(), "a missing case is found: {view:#}");
    let outline = desk.read_only(&crew, "/phrases/bye?locale=lt").send().ok();
    assert_eq!((&outline["text"], &outline["title"]), (&json!("Ąžuolas, Ąžuolo"), &json!("Ąžuolas")));
    let variables = json!({"customer": "Jonas", "days": 3, "due": "2026-11-27", "agent": "Rasa"});
    let reply = desk.rendered(&crew, "delay-reply", &json!({"locale": "lt", "variables": variables}));
    assert!(reply.contains("Tai Ąžuolo klaida"), "built-in texts have it, too: {reply}");
    let public =
        desk.post("/v1/phrases/delay-reply/render", &json!({"locale": "lt", "variables": variables})).send().ok();
    assert!(public["text"].as_str().unwrap().contains("mūsų įmonės"));
    let found = desk.read_only(&crew, "/phrases?locale=lt&q=ąžuolo").send().ok();
    assert!(ids(&found).contains(&"bye"), "{:?}", ids(&found));
}

/// A client that renders by itself calls the team as the server does.
#[test]
fn the_source_of_a_team_has_its_own_names() {
    let desk = Desk::new();
    let terms = json!({"lt": {
        "brand": {"nominative": "[Ąžuolas] {x}", "genitive": "}Ąžuolo"}, "team": {"nominative": "Mes"}
    }});
    let crew = desk.team_as("shop", &json!({"terms": terms}));
    let text = "{ -brand }, { -brand(case: \"genitive\") }, { -brand(case: \"vocative\") }, { -team }";
    for with_a_phrase in [false, true] {
        if with_a_phrase {
            let known = text.replace("vocative", "genitive");
            desk.create(&crew, "bye", &statement("lt", &known));
        }
        let source = desk.read_only(&crew, "/bundles/lt").send();
        let mut bundle = FluentBundle::new(vec!["lt".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(source.text().to_owned()).unwrap()).unwrap();
        let own = FluentResource::try_new(format!("own = {text}\n")).unwrap();
        bundle.add_resource(own).unwrap();
        let rendered = |id: &str| {
            let pattern = bundle.get_message(id).unwrap().value().unwrap();
            bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()
        };
        assert_eq!(rendered("own"), "[Ąžuolas] {x}, }Ąžuolo, [Ąžuolas] {x}, Mes");
        if with_a_phrase {
            assert_eq!(rendered("bye"), desk.rendered(&crew, "bye", &json!({"locale": "lt"})));
        }
    }
    let public = desk.get("/v1/bundles/lt").send();
    assert!(public.text().contains("mūsų įmonės"));
    assert_eq!(desk.read_only(&crew, "/bundles/en").send().text(), desk.get("/v1/bundles/en").send().text());
}
