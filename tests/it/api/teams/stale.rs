//! Texts that were made from another text which has changed since.

use std::sync::Arc;

use phrasebook::catalog::{Catalog, Draft, SourceText};
use phrasebook::sources;
use serde_json::{Value, json};

use crate::support::desk::{Crew, Desk, at, statement, text_only};

/// The phrasebook of the tests with another Lithuanian text of one phrase.
fn with_text(from: &str, to: &str) -> Arc<Catalog> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/data/phrasebook");
    let mut sources = sources::read_folder(&folder).unwrap();
    for SourceText { path, text } in &mut sources.texts {
        if path.starts_with("lt/") && text.contains(from) {
            *text = text.replace(from, to).into();
        }
    }
    Arc::new(Catalog::new(Draft::read(&sources).unwrap()).unwrap())
}

fn stale(desk: &Desk, crew: &Crew, id: &str) -> Value {
    desk.read(crew, &format!("/phrases/{id}/source")).send().ok()["stale"].clone()
}

#[test]
fn an_override_is_stale_when_the_text_below_it_has_changed() {
    let (desk, crew) = Desk::with_team();
    let mut body = text_only("lt", "Vėluoja { $days } d.");
    body["translations"]["en"] = json!({"text": "{ $days } d. late"});
    desk.create(&crew, "delay", &body);
    assert_eq!(stale(&desk, &crew, "delay"), json!([]));
    desk.app.app.replace(with_text("Joninių", "Kalėdų"));
    assert_eq!(stale(&desk, &crew, "delay"), json!([]), "another phrase has changed");

    desk.app.app.replace(with_text("Jūsų siunta vėluoja", "Jūsų siuntinys vėluoja"));
    assert_eq!(stale(&desk, &crew, "delay"), json!(["lt"]));
    let read = |tag: &str| desk.read_only(&crew, &format!("/phrases/delay?locale={tag}")).send().ok();
    assert_eq!((&read("lt")["stale"], read("en").get("stale")), (&json!(true), None));
    assert_eq!(read("lt")["text"], "Vėluoja { $days } d.", "the team's text is served all the same");

    let tag = desk.read(&crew, "/phrases/delay/source").send().tag().to_owned();
    let note_only = desk.replace(&crew, "delay", &tag, &body);
    assert_eq!(stale(&desk, &crew, "delay"), json!(["lt"]), "the same text again is no look at it");
    body["confirmed"] = json!(["lt"]);
    desk.replace(&crew, "delay", note_only.tag(), &body);
    assert_eq!(stale(&desk, &crew, "delay"), json!([]));
    assert_eq!(read("lt").get("stale"), None);
}

#[test]
fn a_changed_text_is_no_longer_stale() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "delay", &text_only("lt", "Vėluoja { $days } d."));
    desk.app.app.replace(with_text("Jūsų siunta vėluoja", "Jūsų siuntinys vėluoja"));
    assert_eq!(stale(&desk, &crew, "delay"), json!(["lt"]));
    desk.replace(&crew, "delay", "\"1\"", &text_only("lt", "Siuntinys vėluoja { $days } d."));
    assert_eq!(stale(&desk, &crew, "delay"), json!([]));
}

#[test]
fn a_translation_is_stale_when_the_teams_source_has_changed() {
    let desk = Desk::new();
    let crew = desk.team_as("shop", &json!({"default_locale": "lt"}));
    let body = |lt: &str, fi: &str| json!({"kind": "statement", "translations": {"lt": {"text": lt, "title": "x"}, "fi": {"text": fi, "title": "x"}}});
    desk.create(&crew, "thanks", &body("Ačiū.", "Kiitos."));
    assert_eq!(stale(&desk, &crew, "thanks"), json!([]));
    desk.replace(&crew, "thanks", "\"1\"", &body("Labai ačiū.", "Kiitos."));
    assert_eq!(stale(&desk, &crew, "thanks"), json!(["fi"]));
    assert_eq!(desk.read_only(&crew, "/phrases/thanks?locale=fi").send().ok()["stale"], true);
    assert_eq!(desk.read_only(&crew, "/phrases/thanks?locale=lt").send().ok().get("stale"), None);
    desk.replace(&crew, "thanks", "\"2\"", &body("Labai ačiū.", "Paljon kiitoksia."));
    assert_eq!(stale(&desk, &crew, "thanks"), json!([]));
    desk.replace(&crew, "thanks", "\"3\"", &body("Labai labai ačiū.", "Paljon kiitoksia."));
    let mut confirmed = body("Labai labai ačiū.", "Paljon kiitoksia.");
    confirmed["confirmed"] = json!(["fi"]);
    desk.replace(&crew, "thanks", "\"4\"", &confirmed);
    assert_eq!(stale(&desk, &crew, "thanks"), json!([]));
    let mut comment = body("Labai labai ačiū.", "Paljon kiitoksia.");
    comment["translations"]["lt"]["comment"] = json!("a remark");
    desk.replace(&crew, "thanks", "\"5\"", &comment);
    assert_eq!(stale(&desk, &crew, "thanks"), json!([]), "a remark changes no text");
}

/// A built-in phrase that is taken away leaves the override as a phrase of the team's own; nothing fails.
#[test]
fn the_phrasebook_below_may_change_under_a_team() {
    let (desk, crew) = Desk::with_team();
    let mut letter = statement("lt", "{ delay }");
    letter["variables"] = json!([{"name": "days", "required": true}, {"name": "customer"}, {"name": "order"}]);
    desk.create(&crew, "letter", &letter);
    desk.app.app.replace(with_text("Jūsų siunta vėluoja", "Jūsų siuntinys vėluoja"));
    let text = desk.rendered(&crew, "letter", &json!({"locale": "lt", "variables": {"days": 1}}));
    assert!(text.starts_with("Jūsų siuntinys"), "{text}");
    let list = desk.read_only(&crew, "/phrases?locale=lt&limit=100").send().ok();
    assert!(at(&list, "items").as_array().unwrap().iter().any(|item| item["id"] == "letter"));
}

/// What is restored was made from the text of its own time, and is as old now as it was then.
#[test]
fn a_restored_text_is_as_stale_as_it_was() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "delay", &text_only("lt", "Vėluoja { $days } d."));
    desk.app.app.replace(with_text("Jūsų siunta vėluoja", "Jūsų siuntinys vėluoja"));
    desk.replace(&crew, "delay", "\"1\"", &text_only("lt", "Siuntinys vėluoja { $days } d."));
    assert_eq!(stale(&desk, &crew, "delay"), json!([]));
    let restored = desk.send_to(&crew, "/phrases/delay/restore", &json!({"revision": 1}));
    restored.header("if-match", "\"2\"").send().ok();
    assert_eq!(stale(&desk, &crew, "delay"), json!(["lt"]));
}

#[test]
fn nothing_is_stale_where_no_text_has_changed() {
    let desk = Desk::new();
    let crew = desk.team_as("shop", &json!({"default_locale": "lt"}));
    desk.create(&crew, "thanks", &statement("fi", "Kiitos."));
    let both = |lt: &str| {
        json!({"kind": "statement", "translations": {
            "lt": {"text": lt, "title": "Antraštė"}, "fi": statement("fi", "Kiitos.")["translations"]["fi"].clone()
        }})
    };
    desk.replace(&crew, "thanks", "\"1\"", &both("Ačiū."));
    assert_eq!(stale(&desk, &crew, "thanks"), json!([]), "what there was before the text beside it");
    desk.replace(&crew, "thanks", "\"2\"", &both("Labai ačiū."));
    assert_eq!(stale(&desk, &crew, "thanks"), json!(["fi"]), "from then on it is held to it");

    desk.create(&crew, "bye", &both("Iki."));
    let team = desk.read(&crew, "").send();
    let settings = json!({"name": "shop", "default_locale": "fi"});
    desk.put(&crew.path(""), &settings).token(&crew.admin).if_match(team.tag()).send().ok();
    assert_eq!(stale(&desk, &crew, "bye"), json!([]), "another default language");
}
