//! A team whose phrasebook has lost a language since it wrote in it.

use std::sync::Arc;

use phrasebook::catalog::{Catalog, Draft};
use phrasebook::sources;
use serde_json::{Value, json};

use crate::support::desk::{Crew, Desk, at, ids, text_only};

/// The phrasebook of the tests, with Lithuanian or without.
fn phrasebook(has_lithuanian: bool) -> Arc<Catalog> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/data/phrasebook");
    let mut sources = sources::read_folder(&folder).unwrap();
    if !has_lithuanian {
        sources.texts.retain(|file| !file.path.starts_with("lt/"));
        let tables = sources.languages.text.split("[[language]]").filter(|table| !table.contains("tag = \"lt\""));
        sources.languages.text = tables.collect::<Vec<_>>().join("[[language]]").into();
    }
    Arc::new(Catalog::new(Draft::read(&sources).unwrap()).unwrap())
}

fn written(desk: &Desk, crew: &Crew) -> Vec<Value> {
    let export = desk.read(crew, "/exports/json").send().ok();
    export["phrases"].as_array().unwrap().iter().map(|phrase| phrase["translations"].clone()).collect()
}

#[test]
fn its_texts_are_kept_and_come_back_with_the_language() {
    let desk = Desk::new();
    let crew = desk.team_as("vilnius", &json!({"default_locale": "lt", "fallback": ["lt", "en"]}));
    let mut delay = text_only("lt", "Vėluoja { $days } d.");
    delay["translations"]["en"] = json!({"text": "{ $days } d. late"});
    desk.create(&crew, "delay", &delay);
    let only = json!({"kind": "statement", "translations": {"lt": {"text": "Ačiū.", "title": "Ačiū"}}});
    desk.create(&crew, "thanks", &only);
    let before = written(&desk, &crew);

    desk.app.app.replace(phrasebook(false));
    let read = |path: &str| desk.read_only(&crew, path).send();
    assert_eq!(read("/phrases/delay").ok()["text"], "{ $days } d. late", "what it has in another language is served");
    assert_eq!(
        read("/phrases/greeting").ok()["locale"]["served"],
        "en",
        "the default of the phrasebook is its own now"
    );
    read("/phrases/delay?locale=lt").problem("unknown_locale");
    read("/phrases/thanks").problem("unknown_phrase");
    for language in read("/locales").ok()["items"].as_array().unwrap() {
        let fallback = language["fallback"].as_array().unwrap();
        assert!(!fallback.contains(&json!("lt")), "{language}");
    }
    assert_eq!(written(&desk, &crew), before);
    let coverage = read("/coverage?findings=true").ok();
    assert_eq!(ids(&coverage), ["thanks"], "somewhere the team hears of it");
    assert_eq!(*at(&coverage, "items/0/locales/en/findings/0/rule"), "metadata");
    assert_eq!(desk.read(&crew, "/phrases/thanks/source").send().ok()["translations"], only["translations"]);

    desk.app.app.replace(phrasebook(true));
    assert_eq!(read("/phrases/thanks").ok()["text"], "Ačiū.");
    assert_eq!(read("/phrases/delay").ok()["text"], "Vėluoja { $days } d.");
}

#[test]
fn nothing_is_written_in_it_any_more() {
    let (desk, crew) = Desk::with_team();
    desk.app.app.replace(phrasebook(false));
    let refused = desk.write(&crew, "delay", &text_only("lt", "Vėluoja."));
    let refused = refused.header("if-none-match", "*").send().problem("refused");
    assert_eq!(refused["errors"][0]["pointer"], "/translations/lt");
}
