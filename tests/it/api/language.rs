//! Which language answers: `locale`, `Accept-Language` and `fallback`, through HTTP.

use std::fmt::Write;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::app::{Answer, Call, TestApp};

/// One line for an answer: status, languages, the kind of match and the chain walked.
fn outcome(answer: &Answer) -> String {
    let body = answer.json();
    if !answer.status.is_success() {
        return format!("{} {} {}", answer.status.as_u16(), body["code"].as_str().unwrap(), body["available"]);
    }
    let locale = &body["locale"];
    assert_eq!(answer.header("content-language"), locale["served"].as_str());
    format!(
        "{} {} {} of {} through {}",
        answer.status.as_u16(),
        locale["served"].as_str().unwrap(),
        locale["match"].as_str().unwrap(),
        locale["requested"],
        locale["chain"]
    )
}

fn with_header<'a>(call: Call<'a>, header: &str) -> Call<'a> {
    if header == "-" { call } else { call.header("accept-language", header) }
}

/// The same question by GET and by POST: a query and `Accept-Language`, `-` for none.
#[track_caller]
fn table(phrase: &str, cases: &[(&str, &str)]) -> String {
    let app = TestApp::fixture();
    let mut lines = String::new();
    for (query, header) in cases {
        let shown = with_header(app.get(&format!("/v1/phrases/{phrase}?{query}")), header).send();
        let mut body = json!({"on_missing": "omit"});
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap();
            body[name] = Value::from(value);
        }
        let rendered = with_header(app.post(&format!("/v1/phrases/{phrase}/render"), &body), header).send();
        assert_eq!(outcome(&shown), outcome(&rendered), "{query} {header}");
        writeln!(lines, "{query} [{header}] => {}", outcome(&shown)).unwrap();
    }
    lines
}

#[test]
fn a_language_is_found_by_tag_or_by_header() {
    assert_snapshot!(table("delay", &[
        ("", "-"),
        ("", ""),
        ("", "lt"),
        ("", "lt-LT, en;q=0.5"),
        ("", "nn-NO"),
        ("", "bs, en;q=0.1"),
        ("", "bs"),
        ("", "de, *;q=0.1"),
        ("", "fi;q=0, lt;q=0.1"),
        ("", "nonsense;;q=q, ,"),
        ("locale=lt", "-"),
        ("locale=lt-LT", "fi"),
        ("locale=no", "-"),
        ("locale=sh", "-"),
        ("locale=en-GB", "-"),
    ]), @r#"
     [-] => 200 en default of null through ["en"]
     [] => 200 en default of null through ["en"]
     [lt] => 200 lt exact of "lt" through ["lt"]
     [lt-LT, en;q=0.5] => 200 lt language of "lt-LT" through ["lt"]
     [nn-NO] => 200 nb macro of "nn-NO" through ["nb"]
     [bs, en;q=0.1] => 200 en exact of "en" through ["en"]
     [bs] => 200 hr near of "bs" through ["hr"]
     [de, *;q=0.1] => 200 en default of "de" through ["en"]
     [fi;q=0, lt;q=0.1] => 200 lt exact of "lt" through ["lt"]
     [nonsense;;q=q, ,] => 200 en default of "nonsense" through ["en"]
    locale=lt [-] => 200 lt exact of "lt" through ["lt"]
    locale=lt-LT [fi] => 200 lt language of "lt-LT" through ["lt"]
    locale=no [-] => 200 nb macro of "no" through ["nb"]
    locale=sh [-] => 200 hr near of "sh" through ["hr"]
    locale=en-GB [-] => 200 en language of "en-GB" through ["en"]
    "#);
}

#[test]
fn a_named_language_is_strict_and_a_header_is_lenient() {
    assert_snapshot!(table("delay", &[
        ("locale=de", "-"),
        ("locale=de", "lt"),
        ("locale=de&fallback=chain", "lt"),
        ("locale=de&fallback=none", "-"),
        ("", "de"),
        ("fallback=none", "de"),
        ("fallback=none", "-"),
        ("fallback=none", "*"),
        ("fallback=none", "lt"),
        ("locale=", "-"),
        ("locale=*", "-"),
        ("locale=sr-Latn", "-"),
    ]), @r#"
    locale=de [-] => 404 unknown_locale ["en","nb","fi","lt","hr"]
    locale=de [lt] => 404 unknown_locale ["en","nb","fi","lt","hr"]
    locale=de&fallback=chain [lt] => 200 en default of "de" through ["en"]
    locale=de&fallback=none [-] => 404 unknown_locale ["en","nb","fi","lt","hr"]
     [de] => 200 en default of "de" through ["en"]
    fallback=none [de] => 404 unknown_locale ["en","nb","fi","lt","hr"]
    fallback=none [-] => 200 en default of null through ["en"]
    fallback=none [*] => 200 en default of "*" through ["en"]
    fallback=none [lt] => 200 lt exact of "lt" through ["lt"]
    locale= [-] => 404 unknown_locale ["en","nb","fi","lt","hr"]
    locale=* [-] => 404 unknown_locale ["en","nb","fi","lt","hr"]
    locale=sr-Latn [-] => 404 unknown_locale ["en","nb","fi","lt","hr"]
    "#);
}

#[test]
fn a_phrase_without_a_text_is_answered_along_the_chain_or_not_at_all() {
    assert_snapshot!(table("ask-order", &[
        ("locale=hr", "-"),
        ("locale=hr&fallback=chain", "-"),
        ("locale=fi&fallback=chain", "-"),
        ("", "hr"),
        ("", "fi-FI"),
        ("fallback=none", "hr"),
        ("locale=bs&fallback=chain", "-"),
    ]), @r#"
    locale=hr [-] => 404 not_translated ["en","nb","lt"]
    locale=hr&fallback=chain [-] => 200 en fallback of "hr" through ["hr","en"]
    locale=fi&fallback=chain [-] => 200 nb fallback of "fi" through ["fi","nb"]
     [hr] => 200 en fallback of "hr" through ["hr","en"]
     [fi-FI] => 200 nb fallback of "fi-FI" through ["fi","nb"]
    fallback=none [hr] => 404 not_translated ["en","nb","lt"]
    locale=bs&fallback=chain [-] => 200 en fallback of "bs" through ["hr","en"]
    "#);
    assert_snapshot!(table("local-holiday", &[("locale=lt", "-"), ("locale=en", "-"), ("locale=fi&fallback=chain", "-"), ("", "hr"), ("", "-")]), @r#"
    locale=lt [-] => 200 lt exact of "lt" through ["lt"]
    locale=en [-] => 404 not_translated ["lt"]
    locale=fi&fallback=chain [-] => 404 not_translated ["lt"]
     [hr] => 404 not_translated ["lt"]
     [-] => 404 not_translated ["lt"]
    "#);
}

#[test]
fn a_list_holds_what_the_language_has_and_names_what_came_from_another() {
    let list = |query: &str, header: &str| {
        let page = with_header(TestApp::fixture().get(&format!("/v1/phrases?{query}")), header).send().ok();
        let items: Vec<String> = page["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| format!("{} {}", item["id"].as_str().unwrap(), item["locale"]["served"].as_str().unwrap()))
            .collect();
        format!("{}: {}", page["locale"]["served"].as_str().unwrap(), items.join(", "))
    };
    assert_snapshot!(list("locale=hr", "-"), @"hr: delay hr, delay-reply hr, greeting hr, instead-of-calm-down hr, recognition-patience hr, refund-sent hr, sign-off hr");
    assert_snapshot!(list("locale=fi&fallback=chain", "-"), @"fi: ask-order nb, delay fi, delay-reply fi, greeting fi, instead-of-calm-down fi, parcel-contents fi, prompt-breathe en, recognition-patience fi, refund-sent nb, scenario-lost-parcel en, sign-off fi, survey-effort nb");
    assert_snapshot!(list("", "hr"), @"hr: ask-order en, delay hr, delay-reply hr, greeting hr, instead-of-calm-down hr, parcel-contents en, prompt-breathe en, recognition-patience hr, refund-sent hr, scenario-lost-parcel en, sign-off hr, survey-effort en");
    assert_snapshot!(list("fallback=none", "hr"), @"hr: delay hr, delay-reply hr, greeting hr, instead-of-calm-down hr, recognition-patience hr, refund-sent hr, sign-off hr");
}

/// A composed reply is in one language, the first that has all of it.
#[test]
fn a_reply_never_changes_its_language_half_way() {
    let separate = json!({"locale": "hr", "fallback": "chain", "on_missing": "omit", "items": [{"id": "greeting"}, {"id": "ask-order"}]});
    let results = TestApp::fixture().post("/v1/render", &separate).send().ok()["results"].clone();
    let kinds: Vec<_> = results.as_array().unwrap().iter().map(|result| &result["render"]["locale"]["match"]).collect();
    assert_eq!(kinds, ["exact", "fallback"]);
    let reply = |locale: &str, fallback: &str, items: &[&str]| {
        let items: Vec<Value> = items.iter().map(|id| json!({"id": id})).collect();
        let body =
            json!({"mode": "composed", "locale": locale, "fallback": fallback, "on_missing": "omit", "items": items});
        outcome(&TestApp::fixture().post("/v1/render", &body).send())
    };
    assert_snapshot!(reply("hr", "chain", &["greeting", "delay"]), @r#"200 hr exact of "hr" through ["hr"]"#);
    assert_snapshot!(reply("hr", "chain", &["greeting", "ask-order"]), @r#"200 en fallback of "hr" through ["hr","en"]"#);
    assert_snapshot!(reply("fi", "chain", &["greeting", "ask-order"]), @r#"200 nb fallback of "fi" through ["fi","nb"]"#);
    assert_snapshot!(reply("hr", "none", &["greeting", "ask-order"]), @"404 not_translated null");
    assert_snapshot!(reply("lt", "chain", &["local-holiday", "parcel-contents"]), @"404 not_translated null");
}

#[test]
fn the_problem_of_an_unknown_language_lists_those_there_are() {
    let get = TestApp::fixture().get("/v1/phrases/delay?locale=de").send();
    assert_snapshot!(get.shown(), @r#"
    404 Not Found
    cache-control: no-store
    content-type: application/problem+json

    {
      "available": [
        "en",
        "nb",
        "fi",
        "lt",
        "hr"
      ],
      "code": "unknown_locale",
      "detail": "there is no language for 'de'; there are en, nb, fi, lt, hr",
      "errors": [
        {
          "message": "there is no language for 'de'; there are en, nb, fi, lt, hr",
          "parameter": "locale"
        }
      ],
      "instance": "/v1/phrases/delay",
      "request_id": "test-1",
      "status": 404,
      "title": "There is no such language",
      "type": "/problems/unknown_locale"
    }
    "#);
    let post = TestApp::fixture().post("/v1/phrases/delay/render", &json!({"locale": "de"})).send();
    assert_snapshot!(post.problem("unknown_locale")["errors"], @r#"[{"message":"there is no language for 'de'; there are en, nb, fi, lt, hr","pointer":"/locale"}]"#);
    let long = TestApp::fixture().get(&format!("/v1/phrases/delay?locale={}", "x".repeat(500))).send();
    assert!(long.problem("unknown_locale")["detail"].as_str().unwrap().len() < 200);
}

#[test]
fn several_fields_of_accept_language_are_one() {
    let call = TestApp::fixture()
        .get("/v1/phrases/delay")
        .header("accept-language", "de")
        .header("accept-language", "hr;q=0.3, lt;q=0.4");
    assert_eq!(outcome(&call.send()), r#"200 lt exact of "lt" through ["lt"]"#);
    let call =
        TestApp::fixture().get("/v1/phrases/delay").header("accept-language", "žž").header("accept-language", "fi");
    assert_eq!(outcome(&call.send()), r#"200 fi exact of "fi" through ["fi"]"#);
}

/// RFC 9110, section 12.5.4: a range that cannot be read names no language, and the others count.
#[test]
fn a_byte_that_is_no_text_spoils_one_range() {
    let app = TestApp::fixture();
    let cases: [(&[u8], &str); 6] = [
        (b"fi\xff, lt;q=0.5", r#"200 lt exact of "lt" through ["lt"]"#),
        (b"lt, \xff\xfe", r#"200 lt exact of "lt" through ["lt"]"#),
        (b"lt;q=0.\xff, fi;q=0.1", r#"200 fi exact of "fi" through ["fi"]"#),
        (b"fi-\xe9", r#"200 fi language of "fi-\u{fffd}" through ["fi"]"#),
        ("\u{a0}lt, hr;q=0.2".as_bytes(), r#"200 hr exact of "hr" through ["hr"]"#),
        (b"\xff", r#"200 en default of "\u{fffd}" through ["en"]"#),
    ];
    for (header, expected) in cases {
        // As `serde_json` prints it.
        let expected = expected.replace("\\u{fffd}", "\u{fffd}");
        let shown = app.get("/v1/phrases/delay").header_of_bytes("accept-language", header).send();
        assert_eq!(outcome(&shown), expected, "{header:?}");
        let body = json!({"on_missing": "omit"});
        let rendered = app.post("/v1/phrases/delay/render", &body).header_of_bytes("accept-language", header).send();
        assert_eq!(outcome(&rendered), expected, "{header:?}");
    }
}
