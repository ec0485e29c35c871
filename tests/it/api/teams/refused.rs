//! Bodies that are refused: each with the rule, and the line and column in the text as it was submitted.

use std::fmt::Write;
use std::time::{Duration, Instant};

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::app::Call;
use crate::support::desk::{Crew, Desk, statement};

/// One line for each fault: where, which rule, and what is said.
fn faults(problem: &Value) -> String {
    let mut lines = String::new();
    for error in problem["errors"].as_array().unwrap() {
        let text = |name: &str| error[name].as_str().unwrap_or("-").to_owned();
        let place = match (&error["line"], &error["column"]) {
            (Value::Null, Value::Null) => String::new(),
            (line, column) => format!(" {line}:{column}"),
        };
        writeln!(lines, "  {}{place} [{}] {}", text("pointer"), text("rule"), text("message")).unwrap();
    }
    lines
}

/// What is said of a body, which must be refused and leave nothing behind.
#[track_caller]
fn refused(desk: &Desk, crew: &Crew, id: &str, body: &Value) -> String {
    let answer = desk.write(crew, id, body).if_absent().send();
    assert_eq!(answer.status, 422, "{body}: {}", answer.text());
    faults(&answer.problem("refused"))
}

#[test]
fn a_fault_in_a_text_is_found_where_it_stands() {
    let (desk, crew) = Desk::with_team();
    let mut table = String::new();
    for text in [
        "",
        " \n ",
        "Labas, { $nobody }.",
        "Pirma eilutė.\n\nTrečia, { $nobody }.",
        "Ąžuolas { $nobody }",
        "{ nowhere }",
        "{ delay.nowhere }",
        "{ -stranger }",
        "Atverta {",
        "Pirma.\nAtverta { $days",
        "Užverta }",
        "{ \"be galo }",
        "{ NOBODY(1) }",
        "{ 1 ->\n    [one] x\n}",
        "{ \"\\u20\" }",
        "Tekstas\n.avoid = Kitas",
        "Tekstas\n.title = Kitas",
        "Tekstas\n    .subject = Kitas",
        ".title = Kitas",
        "}",
        "Tekstas\n}",
        "[one] Tekstas",
        "Tekstas\n[one] x",
        "*[one] Tekstas",
        "Tekstas\n*[other] x",
        "Slaptas \u{202e}tekstas",
        "{ \"\u{202e}\" }",
        "{ \"\\u202E\" }",
        "Nulinis\u{200b}tarpas",
        "Du  tarpai",
        "Trys...",
        "\"Tiesios\" kabutės",
        "{ $register ->\n    [rude] x\n   *[formal] y\n}",
    ] {
        let found = refused(&desk, &crew, "thanks", &statement("lt", text));
        writeln!(table, "{text:?}\n{found}").unwrap();
    }
    assert_snapshot!(table);
}

#[test]
fn a_fault_is_found_in_every_part_of_a_translation() {
    let (desk, crew) = Desk::with_team();
    let mut table = String::new();
    for translation in [
        json!({"text": "x", "title": "{ $a }"}),
        json!({"text": "x", "title": ""}),
        json!({"text": "x"}),
        json!({"text": "x", "title": "t", "subject": "ab { $a }"}),
        json!({"text": "x", "title": "t", "chat": "{"}),
        json!({"text": "x", "title": "t", "when": " "}),
        json!({"text": "x", "title": "t", "wordings": ["y", "z\nw { $a }"]}),
        json!({"text": "x", "title": "t", "wordings": ["y", ""]}),
        json!({"text": "x", "title": "t", "parts": {"avoid": "{ $a }"}}),
        json!({"text": "x", "title": "t", "parts": {"title": "other"}}),
        json!({"text": "x", "title": "t", "parts": {"wording-2": "other"}}),
        json!({"text": "x", "title": "t", "parts": {"No Name": "other"}}),
        json!({"text": "x", "title": "t", "parts": {"a/b": "other"}}),
        json!({"text": "x", "title": "t", "comment": "x".repeat(2001)}),
        json!({"text": "x", "title": "t", "comment": "a\u{202e}b"}),
        json!({"text": "x".repeat(9_000), "title": "t"}),
        json!({"text": "x", "title": "x".repeat(9_000)}),
        json!({"text": "{ $a }", "title": "{ $b }", "chat": "{ $c }"}),
    ] {
        let body = json!({"kind": "statement", "translations": {"lt": translation}});
        let found = refused(&desk, &crew, "thanks", &body);
        let mut shown = translation.to_string();
        if shown.len() > 100 {
            shown = shown.chars().take(40).collect::<String>() + "…";
        }
        writeln!(table, "{shown}\n{found}").unwrap();
    }
    assert_snapshot!(table);
}

#[test]
fn a_fault_around_the_texts_has_its_pointer() {
    let (desk, crew) = Desk::with_team();
    let mut table = String::new();
    let variable = |variable: Value| json!({"variables": [variable]});
    let many = |count: usize| -> Value {
        (0..count).map(|number| json!({"name": format!("v-{number}"), "type": "text", "example": "x"})).collect()
    };
    let tags = |count: usize| -> Value { (0..count).map(|number| json!(format!("tag-{number}"))).collect() };
    let meta = |tags: Value| json!({"meta": {"situations": [], "techniques": [], "channels": [], "accepts_fault": false, "tags": tags}});
    let wordings: Vec<String> = (0..9).map(|number| format!("Nr. {number}.")).collect();
    for change in [
        json!({"kind": null}),
        json!({"translations": {}}),
        json!({"translations": {"de": {"text": "x", "title": "x"}}}),
        json!({"translations": {"LT": {"text": "x", "title": "x"}, "a/b": {"text": "x", "title": "x"}}}),
        json!({"translations": {"lt": {"text": "x", "title": "x", "wordings": wordings}}}),
        variable(json!({"name": "Bad Name", "type": "text", "example": "x"})),
        variable(json!({"name": "", "type": "text", "example": "x"})),
        variable(json!({"name": "code", "example": "x"})),
        variable(json!({"name": "code", "type": "text"})),
        variable(json!({"name": "code", "type": "integer", "example": "x"})),
        variable(json!({"name": "code", "type": "choice", "example": "x"})),
        variable(json!({"name": "code", "type": "choice", "example": "x", "options": ["a", "b"]})),
        variable(json!({"name": "code", "type": "text", "example": "a\u{202e}b"})),
        variable(json!({"name": "code", "type": "text", "example": "x", "labels": {"de": "x"}})),
        variable(json!({"name": "days", "type": "text", "example": "x"})),
        variable(json!({"name": "register", "type": "text", "example": "x"})),
        json!({"variables": [{"name": "a", "type": "text", "example": "x"}, {"name": "a", "type": "text", "example": "x"}]}),
        json!({"variables": many(33)}),
        meta(tags(21)),
        meta(json!(["Bad Tag", "good", ""])),
        meta(json!(["x".repeat(81)])),
    ] {
        let mut body = statement("lt", "Ačiū.");
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        let found = refused(&desk, &crew, "thanks", &body);
        let mut shown = change.to_string();
        if shown.chars().count() > 140 {
            shown = shown.chars().take(80).collect::<String>() + "…";
        }
        writeln!(table, "{shown}\n{found}").unwrap();
    }
    assert_snapshot!(table);
}

/// What a picker shows beside a text is as visible as the text.
#[test]
fn what_people_read_beside_the_text_holds_nothing_that_deceives() {
    let (desk, crew) = Desk::with_team();
    let options: Vec<String> = (0..51).map(|number| format!("o{number}")).collect();
    let choice = |options: Value| json!({"name": "code", "type": "choice", "example": "a", "options": options});
    for variable in [
        json!({"name": "code", "type": "text", "example": "x", "labels": {"lt": "a\u{202e}b"}}),
        json!({"name": "code", "type": "text", "example": "x", "labels": {"lt": ""}}),
        json!({"name": "code", "type": "text", "example": "x", "labels": {"lt": "x".repeat(2_000)}}),
        choice(json!(["a", "b\u{202e}"])),
        choice(json!(["a", ""])),
        choice(json!(["a", "a"])),
        choice(json!(["a", "x".repeat(2_000)])),
        choice(std::iter::once(json!("a")).chain(options.iter().map(|option| json!(option))).collect()),
    ] {
        let mut body = statement("lt", "Ačiū.");
        body["variables"] = json!([variable]);
        let found = refused(&desk, &crew, "thanks", &body);
        assert!(found.contains("/variables/0"), "{variable}: {found}");
    }
}

#[test]
fn every_limit_lets_through_what_reaches_it() {
    let (desk, crew) = Desk::with_team();
    let variables: Value = (0..32)
        .map(|number| json!({"name": format!("v-{number}"), "type": "text", "example": "x", "required": true}))
        .collect();
    let uses = (0..32).map(|number| format!("{{ $v-{number} }} ")).collect::<Vec<_>>().concat();
    let wordings: Vec<String> = (0..8).map(|number| format!("Nr. {number}: {}", uses.trim())).collect();
    let tags: Value = (0..20).map(|number| json!(format!("{}{number:02}", "x".repeat(78)))).collect();
    let body = json!({
        "kind": "statement",
        "meta": {"situations": [], "techniques": [], "channels": ["email"], "accepts_fault": false, "tags": tags},
        "variables": variables,
        "translations": {"lt": {"text": uses.trim(), "title": "x", "wordings": wordings, "comment": "ą".repeat(2_000)}},
        "note": "ą".repeat(500)
    });
    desk.create(&crew, &"x".repeat(80), &body);
    let mut other = body;
    for note in ["ą".repeat(501), "a\u{202e}b".to_owned()] {
        other["note"] = json!(note);
        let problem = desk.write(&crew, "other", &other).if_absent().send().problem("invalid_body");
        assert_eq!(problem["errors"][0]["pointer"], "/note");
    }
}

#[test]
fn nesting_bombs_are_refused_at_once_and_the_process_lives() {
    let (desk, crew) = Desk::with_team();
    for levels in [17, 1_000, 4_000, 100_000] {
        let bombs = [
            "{".repeat(levels),
            format!("{}x{}", "{".repeat(levels), "}".repeat(levels)),
            format!("{}1{}", "{ NUMBER(".repeat(levels), ") }".repeat(levels)),
            "{ 1 ->\n    *[other] ".repeat(levels),
            format!("{}x{}", "{ 1 ->\n *[other] ".repeat(levels), "\n }".repeat(levels)),
        ];
        for bomb in bombs {
            let starts: String = bomb.chars().take(20).collect();
            let large = bomb.len() > 200_000;
            let began = Instant::now();
            let answer = desk.write(&crew, "bomb", &statement("lt", &bomb)).if_absent().send();
            let took = began.elapsed();
            assert!(took < Duration::from_secs(2), "{levels} x {starts:?} took {took:?}");
            let code = if large && answer.status == 413 { "body_too_large" } else { "refused" };
            answer.problem(code);
        }
    }
    desk.create(&crew, "fine", &statement("lt", "Viskas gerai."));
}

/// The phrasebook's catalog says where a variable belongs, and knows nothing of a team's phrases.
#[test]
fn a_required_variable_that_a_text_leaves_out_is_named() {
    let (desk, crew) = Desk::with_team();
    let mut body = statement("lt", "Ačiū.");
    body["variables"] = json!([{"name": "days", "required": true}]);
    let problem = desk.write(&crew, "thanks", &body).if_absent().send().problem("refused");
    let error = &problem["errors"][0];
    assert_eq!(error["message"], "the text does not use $days, which the phrase requires");
    assert_eq!(error["hint"], "put { $days } where it belongs");
}

#[test]
fn a_name_of_the_phrasebook_is_not_for_a_phrase() {
    let (desk, crew) = Desk::with_team();
    for id in ["kind-statement-label", "variable-days-label", "facet-kind-label"] {
        let found = refused(&desk, &crew, id, &statement("lt", "Ačiū."));
        assert!(found.contains("labels"), "{id}: {found}");
    }
    for id in ["Thanks", "thanks_1", "1st", "a--b", "thanks-", "%C4%85", "-brand", &"x".repeat(81)] {
        desk.write(&crew, id, &statement("lt", "Ačiū.")).if_absent().send().problem("invalid_path");
    }
}

#[test]
fn a_body_of_another_shape_is_refused_with_its_place() {
    let (desk, crew) = Desk::with_team();
    for (body, pointer) in [
        (json!({}), ""),
        (json!({"translations": []}), "/translations"),
        (json!({"translations": {"lt": "x"}}), "/translations/lt"),
        (json!({"translations": {"lt": {"title": "x"}}}), "/translations/lt"),
        (json!({"translations": {"lt": {"text": 1}}}), "/translations/lt/text"),
        (json!({"translations": {"lt": {"text": "x", "body": "y"}}}), "/translations/lt/body"),
        (json!({"translations": {}, "kind": "poem"}), "/kind"),
        (json!({"translations": {}, "revision": 7}), "/revision"),
        (json!({"translations": {}, "id": "other"}), "/id"),
        (json!({"translations": {}, "origin": "built-in"}), "/origin"),
        (json!({"translations": {}, "meta": {"situations": ["war"]}}), "/meta/situations/0"),
        (json!({"translations": {}, "meta": {"owner": "me"}}), "/meta/owner"),
        (json!({"translations": {}, "variables": [{"name": "a", "type": "blob"}]}), "/variables/0/type"),
        (json!({"translations": {}, "note": 7}), "/note"),
    ] {
        let problem = desk.write(&crew, "thanks", &body).if_absent().send().problem("invalid_body");
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}: {problem:#}");
    }
    let large = statement("lt", &"x".repeat(300_000));
    desk.write(&crew, "thanks", &large).if_absent().send().problem("body_too_large");
}

/// What a map of serde's would lose: of two entries of one name the first.
#[test]
fn what_stands_twice_is_refused_with_its_place() {
    let (desk, crew) = Desk::with_team();
    let text = r#"{"text": "A", "title": "T"}"#;
    let lt =
        |members: &str| format!(r#"{{"kind": "statement", "translations": {{"lt": {{"text": "A", {members}}}}}}}"#);
    for (body, name, pointer) in [
        (format!(r#"{{"kind": "statement", "translations": {{"lt": {text}, "lt": {text}}}}}"#), "lt", "/translations"),
        (lt(r#""title": "T", "title": "T""#), "title", "/translations/lt"),
        (lt(r#""parts": {"why": "A", "why": "B"}"#), "why", "/translations/lt/parts"),
        (
            r#"{"translations": {}, "variables": [{"name": "a", "labels": {"lt": "A", "lt": "B"}}]}"#.to_owned(),
            "lt",
            "/variables/0/labels",
        ),
    ] {
        refused_shape(desk.write(&crew, "thanks", &Value::Null).if_absent().body(body), pointer, name);
    }
    let forms = r#"{"nominative": "A"}"#;
    for (terms, name, pointer) in [
        (r#"{"lt": {}, "lt": {}}"#.to_owned(), "lt", "/terms"),
        (format!(r#"{{"lt": {{"brand": {forms}, "brand": {forms}}}}}"#), "brand", "/terms/lt"),
        (r#"{"lt": {"brand": {"nominative": "A", "nominative": "B"}}}"#.to_owned(), "nominative", "/terms/lt/brand"),
    ] {
        let body = format!(r#"{{"id": "other", "name": "Other", "terms": {terms}}}"#);
        refused_shape(desk.post("/v1/teams", &Value::Null).token(&desk.server).body(body), pointer, name);
        let body = format!(r#"{{"name": "Shop", "terms": {terms}}}"#);
        let update = desk.put(&crew.path(""), &Value::Null).token(&crew.admin).if_match("\"1\"");
        refused_shape(update.body(body), pointer, name);
    }
    assert_eq!(desk.read(&crew, "/changes").send().ok()["items"], json!([]));
}

#[track_caller]
fn refused_shape(call: Call<'_>, pointer: &str, name: &str) {
    let problem = call.send().problem("invalid_body");
    let error = &problem["errors"][0];
    assert_eq!(error["pointer"], pointer, "{problem:#}");
    let message = error["message"].as_str().unwrap();
    assert!(message.starts_with(&format!("`{name}` stands here twice (line 1, column ")), "{message}");
}

#[test]
fn an_array_is_no_object() {
    let (desk, crew) = Desk::with_team();
    for (change, pointer) in [
        (json!({"translations": {"lt": ["Labas", "Titulas"]}}), "/translations/lt"),
        (json!({"variables": [["customer", null, false]]}), "/variables/0"),
        (json!({"meta": [["general"]]}), "/meta"),
    ] {
        let mut body = statement("lt", "Ačiū.");
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        let problem = desk.write(&crew, "thanks", &body).if_absent().send().problem("invalid_body");
        let error = &problem["errors"][0];
        assert_eq!(error["pointer"], pointer, "{problem:#}");
        let message = error["message"].as_str().unwrap();
        assert!(message.starts_with("expected an object, not an array (line 1, column "), "{message}");
    }
}

/// Requirement: worst text that is accepted renders within its limits, and what does not is refused when written.
#[test]
fn ordinary_letters_of_all_languages_are_accepted() {
    let (desk, crew) = Desk::with_team();
    for (tag, text) in [
        ("lt", "ąčęėįšųūž ĄČĘĖĮŠŲŪŽ – „kabutės“ … 5\u{a0}%"),
        ("fi", "åäö ÅÄÖ – ”lainaus” … 5\u{a0}%"),
        ("nb", "æøå ÆØÅ – «sitat» … 5\u{a0}%"),
        ("hr", "čćđšž ČĆĐŠŽ – „navod“ … 5\u{a0}%"),
        ("en", "don’t – “quote” … 5%"),
    ] {
        let id = format!("letters-{tag}");
        desk.create(&crew, &id, &statement(tag, text));
        assert_eq!(desk.rendered(&crew, &id, &json!({"locale": tag})), text);
    }
}

#[test]
fn emoji_are_accepted_in_texts_and_values() {
    let (desk, crew) = Desk::with_team();
    for (id, emoji) in [
        ("heart", "❤\u{fe0f}"),
        ("family", "👨\u{200d}👩\u{200d}👧"),
        ("key", "1\u{fe0f}\u{20e3}"),
        ("flag", "🇱🇹"),
        ("rainbow", "🏳\u{fe0f}\u{200d}🌈"),
        ("coder", "👩🏽\u{200d}💻"),
    ] {
        let mut body = statement("lt", &format!("Ačiū {emoji}, {{ $customer }}"));
        body["variables"] = json!([{"name": "customer", "required": true}]);
        desk.create(&crew, id, &body);
        let render = json!({"locale": "lt", "variables": {"customer": emoji}});
        assert_eq!(desk.rendered(&crew, id, &render), format!("Ačiū {emoji}, {emoji}"));
    }
    for text in ["Ačiū\u{fe0f}", "1\u{fe0f}", "Ačiū \u{200d}", "👩\u{200d}", "a\u{200d}👩"] {
        let found = refused(&desk, &crew, "thanks", &statement("lt", text));
        assert!(found.contains("[invisible-character]"), "{text:?}: {found}");
    }
}

#[test]
fn a_language_without_a_text_is_not_confirmed() {
    let (desk, crew) = Desk::with_team();
    let mut body = statement("lt", "Ačiū.");
    body["confirmed"] = json!(["lt", "xx"]);
    assert_snapshot!(refused(&desk, &crew, "thanks", &body), @"  /confirmed/1 [-] 'xx' is not among the translations, lt");
    body["confirmed"] = json!(["lt"]);
    desk.create(&crew, "thanks", &body);
}

/// A team has no file that a term could be added to.
#[test]
fn a_term_that_is_not_there_is_answered_with_those_that_are() {
    let (desk, crew) = Desk::with_team();
    let hint = |text: &str| {
        let problem = desk.write(&crew, "thanks", &statement("lt", text)).if_absent().send().problem("refused");
        problem["errors"][0]["hint"].as_str().unwrap().to_owned()
    };
    assert_eq!(hint("{ -stranger }"), "there are -brand, -team");
    assert_eq!(hint("{ -brend }"), "did you mean 'brand'?");
}

#[test]
fn a_member_of_another_shape_is_named_in_the_words_of_json() {
    let (desk, crew) = Desk::with_team();
    let said = |body: &Value| {
        let problem = desk.write(&crew, "thanks", body).if_absent().send().problem("invalid_body");
        problem["errors"][0]["message"].as_str().unwrap().to_owned()
    };
    let translation = said(&json!({"translations": {"lt": "x"}}));
    assert!(translation.starts_with("expected an object, not the string \"x\""), "{translation}");
    let variable = said(&json!({"translations": {}, "variables": ["x"]}));
    assert!(variable.starts_with("expected an object, not the string \"x\""), "{variable}");
}
