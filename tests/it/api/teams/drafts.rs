//! Drafts: seen by those who write, and by nobody else.

use serde_json::{Value, json};

use crate::support::desk::{Crew, Desk, at, ids, statement, text_only};

fn draft(mut body: Value) -> Value {
    body["state"] = json!("draft");
    body
}

/// Everything a reader can ask for, as text.
fn all_that_readers_see(desk: &Desk, crew: &Crew) -> String {
    let paths = [
        "/phrases?limit=100&locale=lt&fallback=chain",
        "/phrases?q=juodra%C5%A1tis&locale=lt",
        "/phrases?tag=hidden",
        "/phrases/letter?locale=lt",
        "/facets?locale=lt",
        "/locales",
        "/bundles/lt",
        "/coverage?limit=100",
        "/exports/json",
        "/changes",
        "",
    ];
    let mut seen: String =
        paths.iter().map(|path| desk.read_only(crew, path).send().text().to_owned() + "\n").collect();
    for (path, body) in [
        ("/phrases/letter/render", json!({"locale": "lt"})),
        ("/render", json!({"locale": "lt", "items": [{"id": "letter"}]})),
    ] {
        seen += desk.post(&crew.path(path), &body).token(&crew.reader).send().text();
    }
    seen
}

#[test]
fn a_draft_is_invisible_to_readers() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let before = all_that_readers_see(&desk, &crew);
    let mut body = draft(statement("lt", "Juodraštis."));
    body["meta"] = json!({"situations": ["refund"], "techniques": [], "channels": ["email"], "accepts_fault": false, "tags": ["hidden"]});
    desk.create(&crew, "letter", &body);
    let after = all_that_readers_see(&desk, &crew);
    let next =
        |text: &str| text.lines().map(|line| line.split("\"next\":").next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(next(&before), next(&after), "only the place where the changes go on may differ");
    assert!(!after.contains("Juodraštis"));
    desk.read(&crew, "/phrases/letter?locale=lt").send().problem("unknown_phrase");
    assert_eq!(desk.read(&crew, "/phrases/letter/source").send().ok()["state"], "draft");
}

/// What a draft makes stale, and what it leaves stale no longer, is for those who see drafts.
#[test]
fn a_draft_changes_no_coverage_for_readers() {
    let desk = Desk::new();
    let crew = desk.team_as("shop", &json!({"default_locale": "lt"}));
    let body = |lt: &str, fi: &str| json!({"kind": "statement", "translations": {"lt": {"text": lt, "title": "x"}, "fi": {"text": fi, "title": "x"}}});
    desk.create(&crew, "thanks", &body("Ačiū.", "Kiitos."));
    let seen = |preview: &str| {
        let coverage = desk.read(&crew, &format!("/coverage?limit=100{preview}")).send().ok();
        let phrase = desk.read(&crew, &format!("/phrases/thanks?locale=fi{preview}")).send().ok();
        (coverage, phrase.get("stale").cloned())
    };
    let finnish = |coverage: &Value| {
        let languages = at(coverage, "languages").as_array().unwrap();
        languages.iter().find(|language| language["tag"] == "fi").unwrap()["stale"].clone()
    };
    let before = seen("");
    desk.replace(&crew, "thanks", "\"1\"", &draft(body("Labai ačiū.", "Kiitos.")));
    assert_eq!(seen(""), before);
    let (coverage, stale) = seen("&preview=true");
    assert_eq!((finnish(&coverage), stale), (json!(1), Some(json!(true))));

    desk.replace(&crew, "thanks", "\"2\"", &body("Labai ačiū.", "Kiitos."));
    let before = seen("");
    assert_eq!(finnish(&before.0), 1);
    desk.replace(&crew, "thanks", "\"3\"", &draft(body("Labai ačiū.", "Paljon kiitoksia.")));
    assert_eq!(seen(""), before);
    assert_eq!(finnish(&seen("&preview=true").0), 0);
}

#[test]
fn a_preview_shows_drafts_in_every_read() {
    let (desk, crew) = Desk::with_team();
    let mut body = draft(statement("lt", "Juodraštis."));
    body["meta"] =
        json!({"situations": [], "techniques": [], "channels": ["email"], "accepts_fault": false, "tags": ["hidden"]});
    desk.create(&crew, "letter", &body);
    desk.create(&crew, "delay", &draft(text_only("lt", "Vėluoja { $days } d.")));
    let seen = desk.read(&crew, "/phrases/letter?locale=lt&preview=true").send_conditionally().ok();
    assert_eq!(
        (&seen["state"], &seen["text"], &seen["origin"]),
        (&json!("draft"), &json!("Juodraštis."), &json!("team"))
    );
    for query in ["q=juodra%C5%A1tis", "tag=hidden", "kind=statement"] {
        let list = desk.read(&crew, &format!("/phrases?locale=lt&limit=100&preview=true&{query}")).send().ok();
        assert!(ids(&list).contains(&"letter"), "{query}");
        let plain = desk.read(&crew, &format!("/phrases?locale=lt&limit=100&{query}")).send().ok();
        assert!(!ids(&plain).contains(&"letter"), "{query}");
    }
    let render = |preview: &str| {
        let body = json!({"locale": "lt", "variables": {"days": 3}});
        desk.send_to(&crew, &format!("/phrases/delay/render{preview}"), &body).send().ok()["text"].clone()
    };
    assert_eq!(render("?preview=true"), "Vėluoja 3 d.");
    assert_ne!(render(""), "Vėluoja 3 d.");
    let reply = json!({"locale": "lt", "items": [{"id": "letter"}]});
    let reply = desk.send_to(&crew, "/render?preview=true", &reply).send().ok();
    assert_eq!(*at(&reply, "results/0/render/text"), "Juodraštis.");
    assert!(desk.read(&crew, "/bundles/lt?preview=true").send().text().contains("Juodraštis"));
    assert!(!desk.read(&crew, "/bundles/lt").send().text().contains("Juodraštis"));
    for path in ["/facets?locale=lt", "/locales?"] {
        let plain = desk.read(&crew, path).send().ok();
        let preview = desk.read(&crew, &format!("{path}&preview=true")).send().ok();
        assert_ne!(plain, preview, "{path}");
    }
    desk.get("/v1/phrases?preview=maybe").send().problem("invalid_query");
}

#[test]
fn what_was_published_stays_until_the_draft_is() {
    let (desk, crew) = Desk::with_team();
    let text = || desk.rendered(&crew, "thanks", &json!({"locale": "lt"}));
    desk.create(&crew, "thanks", &statement("lt", "Pirma."));
    desk.replace(&crew, "thanks", "\"1\"", &draft(statement("lt", "Antra.")));
    desk.replace(&crew, "thanks", "\"2\"", &draft(statement("lt", "Trečia.")));
    assert_eq!(text(), "Pirma.");
    let served = desk.read_only(&crew, "/phrases/thanks?locale=lt").send().ok();
    assert_eq!(
        (&served["text"], &served["revision"], &served["state"]),
        (&json!("Pirma."), &json!("1"), &json!("published"))
    );
    let preview = desk.read(&crew, "/phrases/thanks?locale=lt&preview=true").send().ok();
    assert_eq!(
        (&preview["text"], &preview["revision"], &preview["state"]),
        (&json!("Trečia."), &json!("3"), &json!("draft"))
    );
    desk.replace(&crew, "thanks", "\"3\"", &statement("lt", "Ketvirta."));
    assert_eq!(text(), "Ketvirta.");
    let preview = desk.read(&crew, "/phrases/thanks?locale=lt&preview=true").send().ok();
    assert_eq!(preview["state"], "published");
}

#[test]
fn what_was_published_stays_after_the_view_is_made_anew() {
    let desk = Desk::with_store(crate::support::book::fixture(), &crate::support::desk::settings(), 1, |store| store);
    let crew = desk.team("shop");
    desk.create(&crew, "thanks", &statement("lt", "Pirma."));
    desk.create(&crew, "delay", &text_only("lt", "Sava { $days }."));
    desk.replace(&crew, "thanks", "\"1\"", &draft(statement("lt", "Antra.")));
    desk.replace(&crew, "delay", "\"1\"", &draft(text_only("lt", "Kita { $days }.")));
    for _ in 0..3 {
        assert_eq!(desk.rendered(&crew, "thanks", &json!({"locale": "lt"})), "Pirma.");
        assert_eq!(desk.rendered(&crew, "delay", &json!({"locale": "lt", "variables": {"days": 2}})), "Sava 2.");
    }
}

/// Whoever reads what is served has not seen the draft that lies over it.
#[test]
fn the_tag_of_what_is_served_does_not_replace_a_draft() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Pirma."));
    desk.replace(&crew, "thanks", "\"1\"", &draft(statement("lt", "Antra.")));
    let served = desk.read(&crew, "/phrases/thanks?locale=lt").send();
    desk.write(&crew, "thanks", &statement("lt", "Trečia."))
        .if_match(served.tag())
        .send()
        .problem("precondition_failed");
    desk.remove(&crew, "/phrases/thanks").if_match(served.tag()).send().problem("precondition_failed");
    desk.create(&crew, "delay", &draft(text_only("lt", "Vėluoja { $days } d.")));
    let built_in = desk.read(&crew, "/phrases/delay?locale=lt").send();
    desk.write(&crew, "delay", &text_only("lt", "{ $days } d."))
        .if_match(built_in.tag())
        .send()
        .problem("precondition_failed");
    let preview = desk.read(&crew, "/phrases/thanks?locale=lt&preview=true").send();
    desk.replace(&crew, "thanks", preview.tag(), &statement("lt", "Trečia."));
}

#[test]
fn a_draft_may_lean_on_drafts_and_what_is_published_may_not() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "part", &draft(statement("lt", "Dalis.")));
    desk.create(&crew, "whole", &draft(statement("lt", "Visa: { part }")));
    let whole = desk.read(&crew, "/phrases/whole?locale=lt&preview=true").send().ok();
    assert_eq!(whole["text"], "Visa: Dalis.");
    let too_early = desk.write(&crew, "whole", &statement("lt", "Visa: { part }")).if_match("\"1\"").send();
    assert_eq!(*at(&too_early.problem("refused"), "errors/0/rule"), "missing-reference");
    desk.remove(&crew, "/phrases/part").if_match("\"1\"").send().problem("phrase_in_use");
    desk.replace(&crew, "part", "\"1\"", &statement("lt", "Dalis."));
    desk.replace(&crew, "whole", "\"1\"", &statement("lt", "Visa: { part }"));
    assert_eq!(desk.rendered(&crew, "whole", &json!({"locale": "lt"})), "Visa: Dalis.");
}

#[test]
fn a_draft_is_held_to_the_same_rules() {
    let (desk, crew) = Desk::with_team();
    desk.write(&crew, "x", &draft(statement("lt", "{ $nobody }"))).if_absent().send().problem("refused");
    let mut other = statement("lt", "Ačiū.");
    other["state"] = json!("hidden");
    desk.write(&crew, "x", &other).if_absent().send().problem("invalid_body");
}

#[test]
fn deleting_takes_the_draft_and_what_was_published() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "delay", &text_only("lt", "Sava { $days }."));
    let built_in = desk.get("/v1/phrases/delay?locale=lt").send().ok()["text"].clone();
    desk.replace(&crew, "delay", "\"1\"", &draft(text_only("lt", "Kita { $days }.")));
    desk.remove(&crew, "/phrases/delay").if_match("\"2\"").send();
    for path in ["/phrases/delay?locale=lt", "/phrases/delay?locale=lt&preview=true"] {
        let read = desk.read(&crew, path).send().ok();
        assert_eq!((&read["text"], &read["origin"]), (&built_in, &json!("built-in")), "{path}");
    }
    desk.create(&crew, "delay", &draft(text_only("lt", "Nauja { $days }.")));
    assert_eq!(desk.read(&crew, "/phrases/delay?locale=lt").send().ok()["text"], built_in, "what was deleted stays so");
}
