//! A team's override whose built-in phrase is gone from the phrasebook.

use std::sync::Arc;

use phrasebook::catalog::{Catalog, Draft, SourceText};
use phrasebook::sources;
use serde_json::{Value, json};

use crate::support::book;
use crate::support::desk::{Crew, Desk, at, ids, statement, text_only};

/// The phrasebook of the tests without `local-holiday`, the last phrase of its topic.
fn without_the_holiday() -> Arc<Catalog> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/data/phrasebook");
    let mut sources = sources::read_folder(&folder).unwrap();
    for SourceText { text, .. } in sources.topics.iter_mut().chain(&mut sources.texts) {
        for start in ["[local-holiday]", "local-holiday ="] {
            let rest = text.split_once(start).map(|(before, _)| before.into());
            *text = rest.unwrap_or_else(|| Arc::clone(text));
        }
    }
    Arc::new(Catalog::new(Draft::read(&sources).unwrap()).unwrap())
}

/// A team that overrides the phrase which is then gone.
fn with_a_lost_phrase(override_of_it: &Value) -> (Desk, Crew) {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "local-holiday", override_of_it);
    desk.app.app.replace(without_the_holiday());
    desk.read(&crew, "/phrases/local-holiday?locale=lt").send().problem("unknown_phrase");
    (desk, crew)
}

fn coverage(desk: &Desk, crew: &Crew, query: &str) -> Value {
    desk.read(crew, &format!("/coverage?limit=100{query}")).send_conditionally().ok()
}

#[test]
fn its_team_hears_of_it() {
    let (desk, crew) = with_a_lost_phrase(&text_only("lt", "Linksmų švenčių!"));
    let said = "the built-in phrase 'local-holiday', which this replaced, is gone, so this is not served";
    let list = coverage(&desk, &crew, "&findings=true");
    assert_eq!(ids(&list), ["local-holiday"]);
    let cells = at(&list, "items/0/locales").as_object().unwrap();
    assert!(cells.values().all(|cell| cell["state"] == "missing"), "{list:#}");
    let finding = &cells["lt"]["findings"][0];
    assert_eq!((&finding["rule"], &finding["severity"]), (&json!("unknown-message"), &json!("error")));
    assert_eq!(finding["message"], said);
    assert_eq!(cells["fi"]["findings"], json!([]));
    let lithuanian = &coverage(&desk, &crew, "&locale=lt")["languages"][0];
    let (phrases, present, missing) = (&lithuanian["phrases"], &lithuanian["present"], &lithuanian["missing"]);
    assert_eq!(lithuanian["errors"], 1);
    assert_eq!(phrases.as_u64(), present.as_u64().zip(missing.as_u64()).map(|(present, missing)| present + missing));
    let source = desk.read(&crew, "/phrases/local-holiday/source").send().ok();
    assert_eq!(source["left_out"], said);
    let export = desk.read(&crew, "/exports/json").send().ok();
    assert_eq!(*at(&export, "phrases/0/id"), "local-holiday");

    desk.app.app.replace(book::fixture());
    assert_eq!(ids(&coverage(&desk, &crew, "&findings=true")), [""; 0]);
    assert_eq!(desk.read(&crew, "/phrases/local-holiday/source").send().ok().get("left_out"), None);
    assert_eq!(desk.rendered(&crew, "local-holiday", &json!({"locale": "lt"})), "Linksmų švenčių!");
}

#[test]
fn its_team_deletes_it_or_makes_it_its_own() {
    let (desk, crew) = with_a_lost_phrase(&text_only("lt", "Linksmų švenčių!"));
    desk.remove(&crew, "/phrases/local-holiday").if_match("\"1\"").send();
    assert_eq!(ids(&coverage(&desk, &crew, "&findings=true")), [""; 0]);

    let (desk, crew) = with_a_lost_phrase(&text_only("lt", "Linksmų švenčių!"));
    desk.replace(&crew, "local-holiday", "\"1\"", &statement("lt", "Linksmų švenčių!"));
    assert_eq!(ids(&coverage(&desk, &crew, "&findings=true")), [""; 0]);
    assert_eq!(desk.rendered(&crew, "local-holiday", &json!({"locale": "lt"})), "Linksmų švenčių!");
}

#[test]
fn of_a_draft_those_hear_who_see_drafts() {
    let mut draft = text_only("lt", "Linksmų švenčių!");
    draft["state"] = json!("draft");
    let (desk, crew) = with_a_lost_phrase(&draft);
    assert_eq!(ids(&coverage(&desk, &crew, "&findings=true")), [""; 0]);
    assert_eq!(ids(&coverage(&desk, &crew, "&findings=true&preview=true")), ["local-holiday"]);
    desk.read_only(&crew, "/coverage?preview=true").send().problem("role_too_low");
}

#[test]
fn a_phrase_that_fits_no_more_for_another_reason_says_which() {
    let (desk, crew) = Desk::with_team();
    let own = json!({"kind": "question", "translations": {"lt": {"text": "Ar viskas gerai?", "title": "Klausimas"}}});
    desk.app.app.replace(without_the_holiday());
    desk.create(&crew, "local-holiday", &own);
    desk.app.app.replace(book::fixture());
    let list = coverage(&desk, &crew, "&findings=true");
    assert_eq!(ids(&list), ["local-holiday"], "the built-in phrase is served, and the team's is reported");
    let finding = at(&list, "items/0/locales/lt/findings/0");
    assert_eq!(finding["rule"], "metadata");
    assert_eq!(
        finding["message"],
        "this does not fit the phrasebook any more and is not served: the built-in phrase is a statement, and its override is, too"
    );
}
