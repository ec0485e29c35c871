//! Phrases that refer to each other: found, held together, and never in a circle.

use serde_json::{Value, json};

use crate::support::desk::{Desk, at, statement, text_only};

#[test]
fn a_phrase_may_refer_to_the_teams_own_and_to_built_in_ones() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let mut letter = statement("lt", "{ greeting }\n\n{ thanks } { delay }");
    letter["variables"] = json!([{"name": "days", "required": true}, {"name": "customer"}]);
    let refused = desk.write(&crew, "letter", &letter).if_absent().send().problem("refused");
    assert_eq!(*at(&refused, "errors/0/rule"), "unknown-variable", "delay may use the order: {refused:#}");
    letter["variables"].as_array_mut().unwrap().push(json!({"name": "order"}));
    desk.create(&crew, "letter", &letter);
    let text = |variables: Value| desk.rendered(&crew, "letter", &json!({"locale": "lt", "variables": variables}));
    let before = text(json!({"days": 3, "customer": "Jonas"}));
    assert!(before.starts_with("Sveiki, Jonai,\n\nAčiū. Jūsų siunta"), "{before}");
    desk.replace(&crew, "thanks", "\"1\"", &statement("lt", "Dėkui."));
    desk.create(&crew, "delay", &text_only("lt", "Vėluoja { $days } d."));
    assert_eq!(text(json!({"days": 3})), "Sveiki,\n\nDėkui. Vėluoja 3 d.", "what is referred to is followed");
}

#[test]
fn what_others_refer_to_is_not_deleted() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    desk.create(&crew, "letter", &statement("lt", "{ thanks } Iki."));
    desk.create(&crew, "note", &statement("lt", "Jau: { thanks }"));
    let refused = desk.remove(&crew, "/phrases/thanks").if_match("\"1\"").send().problem("phrase_in_use");
    let detail = refused["detail"].as_str().unwrap();
    assert!(detail.contains("'letter'") && detail.contains("'note'"), "{detail}");
    desk.replace(&crew, "letter", "\"1\"", &statement("lt", "Iki."));
    desk.remove(&crew, "/phrases/note").if_match("\"1\"").send();
    assert_eq!(desk.remove(&crew, "/phrases/thanks").if_match("\"1\"").send().status, 204);
    desk.create(&crew, "greeting", &text_only("lt", "Labas,"));
    let mut hello = statement("lt", "{ greeting } klausome.");
    hello["variables"] = json!([{"name": "customer"}]);
    desk.create(&crew, "hello", &hello);
    assert_eq!(
        desk.remove(&crew, "/phrases/greeting").if_match("\"1\"").send().status,
        204,
        "the built-in text is there"
    );
    let text = desk.rendered(&crew, "hello", &json!({"locale": "lt"}));
    assert!(text.starts_with("Sveiki,"), "{text}");
}

#[test]
fn circles_are_refused_however_they_are_closed() {
    let (desk, crew) = Desk::with_team();
    let put = |id: &str, text: &str, tag: Option<&str>| {
        let body = match id {
            "greeting" => text_only("lt", text),
            _ => statement("lt", text),
        };
        let call = desk.write(&crew, id, &body);
        tag.map_or_else(|| desk.write(&crew, id, &body).if_absent(), |tag| call.if_match(tag)).send()
    };
    put("self", "{ self }", None).problem("refused");
    put("one", "Vienas.", None).created();
    put("two", "{ one }", None).created();
    put("three", "{ two }", None).created();
    for (id, text, tag) in [
        ("one", "{ one }", Some("\"1\"")),
        ("one", "{ two }", Some("\"1\"")),
        ("one", "{ three }", Some("\"1\"")),
        ("one", "{ GIVEN($customer) ->\n    [yes] { three }\n   *[no] x\n}", Some("\"1\"")),
        ("greeting", "{ delay-reply }", None),
        ("sign-off", "{ delay-reply }", None),
    ] {
        let problem = put(id, text, tag).problem("refused");
        assert!(
            problem["errors"]
                .as_array()
                .unwrap()
                .iter()
                .any(|error| { error["pointer"].as_str().unwrap().starts_with("/translations/lt/") }),
            "{id} = {text}: {problem:#}"
        );
    }
    assert_eq!(desk.rendered(&crew, "three", &json!({"locale": "lt"})), "Vienas.");
    let mut hidden = statement("lt", "{ three }");
    hidden["state"] = json!("draft");
    desk.write(&crew, "one", &hidden).if_match("\"1\"").send().problem("refused");
}

#[test]
fn a_circle_through_another_part_of_a_phrase_is_one_too() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "one", &statement("lt", "Vienas."));
    desk.create(&crew, "two", &statement("lt", "{ one.title }"));
    let mut circle = statement("lt", "Vienas.");
    circle["translations"]["lt"]["title"] = json!("{ two }");
    desk.write(&crew, "one", &circle).if_match("\"1\"").send().problem("refused");
}

#[test]
fn a_circle_in_one_language_does_not_touch_the_others() {
    let (desk, crew) = Desk::with_team();
    desk.create(
        &crew,
        "one",
        &json!({"kind": "statement", "translations": {
            "lt": {"text": "Vienas.", "title": "x"}, "fi": {"text": "Yksi.", "title": "x"}
        }}),
    );
    desk.create(&crew, "two", &statement("lt", "{ one }"));
    desk.replace(
        &crew,
        "one",
        "\"1\"",
        &json!({"kind": "statement", "translations": {
            "lt": {"text": "Vienas.", "title": "x"}, "fi": {"text": "Yksi, toinen.", "title": "x"}
        }}),
    );
    let refused = desk.write(&crew, "three", &statement("fi", "{ two }")).if_absent().send().problem("refused");
    assert_eq!(*at(&refused, "errors/0/rule"), "missing-reference", "two has no Finnish text: {refused:#}");
}

#[test]
fn a_chain_that_is_too_long_to_render_is_refused() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "link-0", &statement("lt", "Galas."));
    let mut refused = None;
    for number in 1..12 {
        let text = format!("{{ link-{} }}", number - 1);
        let answer = desk.write(&crew, &format!("link-{number}"), &statement("lt", &text)).if_absent().send();
        if answer.status == 422 {
            refused = Some((number, answer.problem("refused")));
            break;
        }
        answer.created();
        let text = desk.rendered(&crew, &format!("link-{number}"), &json!({"locale": "lt"}));
        assert_eq!(text, "Galas.", "what was accepted can be rendered");
    }
    let (number, problem) = refused.expect("twelve steps are too many");
    assert!(number >= 8, "{number}");
    assert_eq!(*at(&problem, "errors/0/rule"), "reference-cycle", "{problem:#}");
}

#[test]
fn a_text_that_grows_without_bound_is_refused() {
    let (desk, crew) = Desk::with_team();
    let mut below = "Ilgas tekstas. ".repeat(100);
    for number in 0..8 {
        let body = statement("lt", &below);
        let answer = desk.write(&crew, &format!("step-{number}"), &body).if_absent().send();
        if answer.status == 422 {
            assert_eq!(*at(&answer.problem("refused"), "errors/0/rule"), "render-fails");
            return;
        }
        answer.created();
        below = format!("{{ step-{number} }}").repeat(10);
    }
    panic!("ten thousand times the text was accepted");
}

#[test]
fn what_others_refer_to_keeps_what_they_need() {
    let both = |lt: &str, en: &str| {
        json!({"kind": "statement", "translations": {
            "lt": {"text": lt, "title": "x", "chat": lt}, "en": {"text": en, "title": "x", "chat": en}
        }})
    };
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "one", &both("Vienas.", "One."));
    desk.create(&crew, "two", &both("{ one } { one.chat }", "{ one } { one.chat }"));
    desk.create(&crew, "three", &both("{ two }", "{ two }"));
    let mut without_chat = both("Vienas.", "One.");
    without_chat["translations"]["en"].as_object_mut().unwrap().remove("chat");
    let mut asking = both("Vienas { $order }.", "One { $order }.");
    asking["variables"] = json!([{"name": "order", "required": true}]);
    let cases = [
        ("a language fewer", statement("lt", "Vienas."), "in 'en': there is no text 'one'"),
        ("a part fewer", without_chat, "in 'en': there is no text 'one.chat'"),
        ("a value that they cannot be given", asking, "'one' needs $order, which it does not have"),
    ];
    for (case, body, what) in cases {
        let refused = desk.write(&crew, "one", &body).if_match("\"1\"").send().problem("refused");
        let messages: Vec<&str> =
            refused["errors"].as_array().unwrap().iter().map(|error| error["message"].as_str().unwrap()).collect();
        let told =
            |id: &str| messages.iter().any(|message| message.starts_with(&format!("'{id}' stands on this phrase")));
        assert!(messages.iter().any(|message| message.contains(what)), "{case}: {messages:#?}");
        assert!(told("two"), "{case}: {messages:#?}");
    }
    let mut draft = statement("lt", "Vienas.");
    draft["state"] = json!("draft");
    desk.replace(&crew, "one", "\"1\"", &draft);
    let text = desk.rendered(&crew, "three", &json!({"locale": "en"}));
    assert_eq!(text, "One. One.", "a draft takes nothing from what is published");
}

#[test]
fn an_override_that_others_stand_on_is_not_deleted() {
    let (desk, crew) = Desk::with_team();
    let mut greeting = text_only("lt", "Labas!");
    greeting["translations"]["lt"]["chat"] = json!("Labas");
    desk.create(&crew, "greeting", &greeting);
    desk.create(&crew, "hello", &statement("lt", "{ greeting.chat }, klausome."));
    let refused = desk.remove(&crew, "/phrases/greeting").if_match("\"1\"").send().problem("phrase_in_use");
    assert!(refused["detail"].as_str().unwrap().contains("'hello'"), "{refused:#}");
    assert_eq!(desk.rendered(&crew, "hello", &json!({"locale": "lt"})), "Labas, klausome.");
}

#[test]
fn a_circle_is_not_closed_by_a_deletion() {
    let (desk, crew) = Desk::with_team();
    let alone = "{ VOCATIVE($customer) }, dar { $days } d., iki { $due } { $agent }";
    desk.create(&crew, "delay-reply", &text_only("lt", alone));
    let mut sign_off = text_only("lt", "{ delay-reply } { $agent }");
    let needed = ["customer", "days", "due"].map(|name| json!({"name": name, "required": true}));
    sign_off["variables"] = json!(needed);
    sign_off["variables"].as_array_mut().unwrap().push(json!({"name": "order"}));
    sign_off["variables"].as_array_mut().unwrap().push(json!({"name": "amount"}));
    desk.create(&crew, "sign-off", &sign_off);
    let refused = desk.remove(&crew, "/phrases/delay-reply").if_match("\"1\"").send().problem("phrase_in_use");
    assert!(refused["detail"].as_str().unwrap().contains("'sign-off'"), "{refused:#}");
    for id in ["sign-off", "delay-reply"] {
        desk.read_only(&crew, &format!("/phrases/{id}?locale=lt")).send().ok();
    }
}

#[test]
fn a_chain_does_not_grow_from_below() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "end", &statement("lt", "Galas."));
    desk.create(&crew, "link-0", &statement("lt", "Pradžia."));
    for number in 1..=8 {
        let text = format!("{{ link-{} }}", number - 1);
        desk.create(&crew, &format!("link-{number}"), &statement("lt", &text));
    }
    let longer = desk.write(&crew, "link-0", &statement("lt", "{ end }")).if_match("\"1\"").send();
    let refused = longer.problem("refused");
    assert!(refused["detail"].as_str().unwrap().contains("'link-8' stands on this phrase"), "{refused:#}");
    assert_eq!(desk.rendered(&crew, "link-8", &json!({"locale": "lt"})), "Pradžia.");
}

#[test]
fn a_text_does_not_grow_without_bound_from_below() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "small", &statement("lt", &"a".repeat(4_000)));
    desk.create(&crew, "many", &statement("lt", &"{ small }".repeat(12)));
    let larger = desk.write(&crew, "small", &statement("lt", &"a".repeat(8_000))).if_match("\"1\"").send();
    let refused = larger.problem("refused");
    assert!(refused["detail"].as_str().unwrap().contains("'many' stands on this phrase"), "{refused:#}");
    desk.read_only(&crew, "/phrases/many?locale=lt").send().ok();
}
