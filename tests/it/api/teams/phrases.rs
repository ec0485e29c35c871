//! A team's phrases: written, replaced, deleted, and in every read at once.

use serde_json::{Value, json};

use crate::support::desk::{Crew, Desk, at, ids, statement, text_only};

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
