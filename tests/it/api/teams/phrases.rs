//! A team's phrases: written, replaced, deleted, and in every read at once.

use std::fmt::Write;

use fluent::{FluentBundle, FluentResource};
use phrasebook::store::{Collection, Key, Record, Space, Stamp};
use serde_json::{Value, json};

use super::large::wait;
use crate::support::desk::{Crew, Desk, at, ids, start, statement, text_only};

/// A template with all that a phrase can have, in Lithuanian and Finnish.
fn full() -> Value {
    json!({
        "kind": "template",
        "meta": {
            "situations": ["refund"], "techniques": ["gratitude"], "stage": "close", "empathy": "cognitive",
            "channels": ["email", "chat"], "accepts_fault": false, "intensity": "light", "tags": ["autumn", "sale"]
        },
        "variables": [
            {"name": "customer", "required": true},
            {"name": "days", "required": true},
            {"name": "coupon", "type": "text", "required": true, "example": "AČIŪ-10", "labels": {"lt": "Kuponas"}},
            {"name": "size", "type": "choice", "required": true, "example": "small", "options": ["small", "large"]}
        ],
        "translations": {
            "lt": {
                "text": "Sveiki, { VOCATIVE($customer) }!\n\nKuponas { $coupon } galioja { $days ->\n    [one] { $days } dieną\n    [few] { $days } dienas\n    [many] { $days } dienos\n   *[other] { $days } dienų\n}. { $size ->\n    [large] Didelis.\n   *[small] Mažas.\n}",
                "title": "Kuponas", "subject": "Kuponas { $coupon }", "chat": "{ $coupon }, { $days } d.", "when": "Rudenį",
                "wordings": ["{ $customer }, štai kuponas { $coupon } ({ $days } d., { $size })."], "comment": "Sutarta"
            },
            "fi": {"text": "Kuponki { $coupon }, { $days } pv, { $customer } { $size }", "title": "Kuponki"}
        },
        "note": "First version"
    })
}

#[test]
fn a_phrase_is_created_and_read_everywhere_at_once() {
    let desk = Desk::new();
    let crew = desk.team_as("shop", &json!({"default_locale": "lt", "fallback": ["fi", "en"]}));
    let before = desk.read_only(&crew, "/facets").send().ok();
    let answer = desk.create(&crew, "coupon-sent", &full());
    assert_eq!(answer.header("location"), Some("/v1/teams/shop/phrases/coupon-sent"));
    assert_eq!(answer.tag(), "\"1\"");
    let written = answer.json();
    assert_eq!((&written["id"], &written["revision"]), (&json!("coupon-sent"), &json!(1)));
    // What somebody should look at is said, with its place.
    let finding = at(&written, "findings/0");
    assert_eq!(
        (&finding["rule"], &finding["pointer"], &finding["line"], &finding["column"]),
        (&json!("vocative-missing"), &json!("/translations/lt/wordings/0"), &json!(1), &json!(3))
    );

    let phrase = desk.read_only(&crew, "/phrases/coupon-sent").send_conditionally().ok();
    for (path, value) in [
        ("kind", json!("template")),
        ("title", json!("Kuponas")),
        ("origin", json!("team")),
        ("revision", json!("1")),
        ("state", json!("published")),
        ("when", json!("Rudenį")),
        ("meta/tags", json!(["autumn", "sale"])),
        ("locale/served", json!("lt")),
        ("variables/0/name", json!("customer")),
        ("variables/1/name", json!("days")),
        ("variables/2/name", json!("coupon")),
        ("variables/2/label", json!("Kuponas")),
        ("variables/2/required", json!(true)),
        ("variables/3/options/1/value", json!("large")),
    ] {
        assert_eq!(*at(&phrase, path), value, "{path}: {phrase:#}");
    }
    assert_eq!(at(&phrase, "wordings").as_array().unwrap().len(), 2);
    assert!(phrase.get("stale").is_none());

    for query in ["?q=kuponas", "?tag=autumn", "?situation=refund&technique=gratitude", "?kind=template&stage=close"] {
        let list = desk.read_only(&crew, &format!("/phrases{query}")).send().ok();
        assert!(ids(&list).contains(&"coupon-sent"), "{query}: {:?}", ids(&list));
    }
    assert!(!ids(&desk.read_only(&crew, "/phrases?tag=late&limit=100").send().ok()).contains(&"coupon-sent"));
    let variables = json!({"customer": "Jonas", "coupon": "A-1", "days": 22, "size": "small"});
    assert_eq!(
        desk.rendered(&crew, "coupon-sent", &json!({"variables": variables})),
        "Sveiki, Jonai!\n\nKuponas A-1 galioja 22 dienas. Mažas."
    );
    let reply = json!({"mode": "composed", "variables": variables, "items": [{"id": "coupon-sent", "wording": 2}, {"id": "greeting"}]});
    let reply = desk.post(&crew.path("/render"), &reply).token(&crew.reader).send().ok();
    assert!(reply["text"].as_str().unwrap().contains("štai kuponas A-1"), "{reply:#}");
    assert_eq!(*at(&reply, "results/0/render/origin"), "team");

    let bundle = desk.read_only(&crew, "/bundles/lt").send();
    assert!(bundle.text().contains("coupon-sent ="), "{}", bundle.text());
    let after = desk.read_only(&crew, "/facets").send().ok();
    assert_ne!(before, after, "the counts follow");
    let locales = desk.read_only(&crew, "/locales").send().ok();
    let default = at(&locales, "items").as_array().unwrap().iter().find(|one| one["default"] == true).unwrap();
    assert_eq!((&default["tag"], &default["fallback"]), (&json!("lt"), &json!(["fi", "en"])));
    assert!(default["coverage"]["translated"].as_u64() > Some(9), "{default}");

    desk.get("/v1/phrases/coupon-sent?locale=lt").send().problem("unknown_phrase");
    let public = desk.get("/v1/phrases?limit=100&locale=lt&fallback=chain").send().ok();
    assert!(!ids(&public).contains(&"coupon-sent"));
}

#[test]
fn what_was_written_is_read_as_it_was_written() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "coupon-sent", &full());
    let source = desk.read(&crew, "/phrases/coupon-sent/source").send_conditionally();
    let mut expected = full();
    for (name, value) in [
        ("id", json!("coupon-sent")),
        ("state", json!("published")),
        ("revision", json!(1)),
        ("at", json!("2026-11-22T09:30:00Z")),
        ("by", json!(crew.editor.split('_').nth(2).unwrap())),
        ("stale", json!([])),
    ] {
        expected[name] = value;
    }
    for variable in expected["variables"].as_array_mut().unwrap() {
        variable["required"] = json!(variable["required"] == true);
    }
    assert_eq!(source.ok(), expected);
    let tag = source.tag().to_owned();
    let mut body = source.ok();
    for name in ["id", "revision", "at", "by", "stale"] {
        body.as_object_mut().unwrap().remove(name);
    }
    assert_eq!(desk.replace(&crew, "coupon-sent", &tag, &body).json()["revision"], 2, "the source is a body");
    desk.read(&crew, "/phrases/delay/source").send().problem("unknown_phrase");
    desk.read(&crew, "/phrases/nowhere/source").send().problem("unknown_phrase");
}

#[test]
fn a_phrase_is_replaced_and_deleted() {
    let (desk, crew) = Desk::with_team();
    let text = || desk.rendered(&crew, "thanks", &json!({"locale": "lt"}));
    let first = desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let second = desk.replace(&crew, "thanks", first.tag(), &statement("lt", "Labai ačiū."));
    assert_eq!((second.tag(), text()), ("\"2\"", "Labai ačiū.".to_owned()));
    let deleted = desk.remove(&crew, "/phrases/thanks").if_match(second.tag()).send();
    assert_eq!((deleted.status.as_u16(), deleted.text(), deleted.tag()), (204, "", "\"3\""));
    desk.read_only(&crew, "/phrases/thanks?locale=lt").send().problem("unknown_phrase");
    desk.remove(&crew, "/phrases/thanks").if_match("\"3\"").send().problem("unknown_phrase");
    desk.remove(&crew, "/phrases/delay").if_match("\"1\"").send().problem("unknown_phrase");
    let list = desk.read_only(&crew, "/phrases?locale=lt&limit=100").send().ok();
    assert!(!ids(&list).contains(&"thanks"));
    assert_eq!(ids(&desk.read_only(&crew, "/phrases?locale=lt&q=labai").send().ok()), Vec::<&str>::new());
    assert_eq!(desk.create(&crew, "thanks", &statement("lt", "Dėkojame.")).tag(), "\"4\"");
    assert_eq!(text(), "Dėkojame.");
}

#[test]
fn a_write_says_what_it_replaces() {
    let (desk, crew) = Desk::with_team();
    let thanks = statement("lt", "Ačiū.");
    let put = || desk.write(&crew, "thanks", &thanks);
    put().send().problem("precondition_required");
    put().if_match("\"1\"").send().problem("precondition_failed");
    put().if_match("\"0\"").send().problem("precondition_failed");
    put().if_absent().send().created();
    put().if_absent().send().problem("precondition_failed");
    desk.replace(&crew, "thanks", "\"1\"", &thanks);

    let required: [&[(&str, &str)]; 8] = [
        &[],
        &[("if-match", "*")],
        &[("if-match", "\"1\", \"2\"")],
        &[("if-match", "\"2\""), ("if-match", "\"1\"")],
        &[("if-match", "\"2\""), ("if-none-match", "*")],
        &[("if-none-match", "\"2\"")],
        &[("if-none-match", "*, \"2\"")],
        &[("if-none-match", "")],
    ];
    let failed: [&[(&str, &str)]; 11] = [
        &[("if-match", "\"1\"")],
        &[("if-match", "\"3\"")],
        &[("if-match", "2")],
        &[("if-match", "")],
        &[("if-match", "\"\"")],
        &[("if-match", "\"-2\"")],
        &[("if-match", "W/\"2\"")],
        &[("if-match", "\"9a1c24a7b1e0f3d2\"")],
        &[("if-match", "\"0000000000000002\"")],
        &[("if-match", "\"99999999999999999999999-x\"")],
        &[("if-none-match", "*")],
    ];
    for (cases, code) in [(&required[..], "precondition_required"), (&failed[..], "precondition_failed")] {
        for headers in cases {
            let restore = json!({"revision": 1});
            let calls = [
                put(),
                desk.remove(&crew, "/phrases/thanks"),
                desk.send_to(&crew, "/phrases/thanks/restore", &restore),
            ];
            for call in calls {
                let call = headers.iter().fold(call, |call, (name, value)| call.header(name, value));
                call.send().problem(code);
            }
        }
    }
    assert_eq!(desk.read(&crew, "/phrases/thanks/source").send().ok()["revision"], 2, "nothing was written");
}

/// The tag of each representation of a phrase says what a write would replace.
#[test]
fn the_tag_of_a_read_is_good_for_a_write() {
    let (desk, crew) = Desk::with_team();
    let body = json!({"kind": "statement", "translations": {
        "lt": {"text": "Ačiū.", "title": "Padėka"}, "fi": {"text": "Kiitos. ".repeat(200), "title": "Kiitos"}
    }});
    desk.create(&crew, "thanks", &body);
    let reads = [
        ("/phrases/thanks?locale=lt", ""),
        ("/phrases/thanks?locale=fi", ""),
        ("/phrases/thanks?locale=fi", "gzip"),
        ("/phrases/thanks?locale=lt&preview=true", ""),
        ("/phrases/thanks/source", ""),
        ("/phrases/thanks/source", "gzip"),
    ];
    for (path, coding) in reads {
        let answer = desk.read(&crew, path).header("accept-encoding", coding).send();
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-encoding").is_some(), coding == "gzip", "{path}");
        let tag = answer.tag().to_owned();
        assert!(tag.starts_with(&format!("\"{}-", desk.revision(&crew, "thanks"))), "{path}: {tag}");
        desk.replace(&crew, "thanks", &tag, &body);
        desk.write(&crew, "thanks", &body).if_match(&tag).send().problem("precondition_failed");
    }
    let list = desk.read(&crew, "/phrases?locale=lt").send();
    desk.write(&crew, "thanks", &body).if_match(list.tag()).send().problem("precondition_failed");
    let built_in = desk.read(&crew, "/phrases/delay?locale=lt").send();
    let tag = built_in.tag();
    desk.write(&crew, "delay", &text_only("lt", "Vėluoja { $days } d."))
        .if_match(tag)
        .send()
        .problem("precondition_failed");
}

impl Desk {
    /// The newest revision of a phrase of the team's own.
    fn revision(&self, crew: &Crew, id: &str) -> Value {
        self.read(crew, &format!("/phrases/{id}/source")).send().ok()["revision"].clone()
    }
}

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

#[test]
fn two_teams_with_phrases_of_one_name_see_each_their_own() {
    let desk = Desk::new();
    let (one, other) = (desk.team("one"), desk.team("other"));
    desk.create(&one, "thanks", &statement("lt", "Ačiū."));
    desk.create(&other, "thanks", &statement("lt", "Dėkui."));
    desk.create(&other, "secret", &statement("lt", "Paslaptis."));
    assert_eq!(desk.rendered(&one, "thanks", &json!({"locale": "lt"})), "Ačiū.");
    assert_eq!(desk.rendered(&other, "thanks", &json!({"locale": "lt"})), "Dėkui.");
    desk.read(&one, "/phrases/secret").send().problem("unknown_phrase");
    let refused = desk.write(&one, "letter", &statement("lt", "{ secret }")).if_absent().send();
    refused.problem("refused");
    assert_eq!(ids(&desk.read(&one, "/phrases?q=paslaptis&locale=lt").send().ok()), Vec::<&str>::new());
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

#[test]
fn what_never_was_cannot_be_replaced() {
    let (desk, crew) = Desk::with_team();
    let answer = desk.write(&crew, "aaa", &statement("lt", "Ačiū.")).if_match("\"1\"").send();
    let problem = answer.problem("precondition_failed");
    assert_eq!(problem["detail"], "the team has no phrase 'aaa' of its own to replace: If-None-Match: * creates it");
}

#[test]
fn a_number_of_a_query_is_named_with_its_range() {
    let (desk, crew) = Desk::with_team();
    for (query, detail) in [
        ("/phrases?limit=abc", "limit: expected a whole number from 1 to 100, not 'abc'"),
        ("/phrases?limit=0", "limit: expected a whole number from 1 to 100, not '0'"),
        ("/phrases?limit=101", "limit: expected a whole number from 1 to 100, not '101'"),
        (
            "/changes?after=18446744073709551616",
            "after: expected a whole number from 0 to 18446744073709551615, not '18446744073709551616'",
        ),
        ("/changes?limit=1&limit=2", "limit: takes one value"),
    ] {
        assert_eq!(desk.read(&crew, query).send().problem("invalid_query")["detail"], detail, "{query}");
    }
    desk.read(&crew, "/changes?after=18446744073709551615&limit=100").send().ok();
}
