//! `POST /v1/phrases/{id}/render`.

use std::fmt::Write;

use http::Method;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::app::{Answer, TestApp};

#[track_caller]
fn render(id: &str, body: &Value) -> Answer {
    TestApp::fixture().post(&format!("/v1/phrases/{id}/render"), body).send()
}

#[test]
fn a_phrase_is_rendered() {
    let body = json!({"locale": "lt", "variables": {"days": 22, "customer": "Jonas"}, "wording": 2});
    assert_snapshot!(render("delay", &body).shown(), @r#"
    200 OK
    cache-control: no-store
    content-language: lt
    content-type: application/json
    vary: accept-language, origin

    {
      "chat": null,
      "findings": [],
      "html": null,
      "id": "delay",
      "locale": {
        "chain": [
          "lt"
        ],
        "match": "exact",
        "requested": "lt",
        "served": "lt"
      },
      "origin": "built-in",
      "parts": {},
      "revision": "d3b7b0b706e1a4c3",
      "subject": null,
      "text": "Jonai, laukti 22 d. yra ilgai.",
      "wording": 2
    }
    "#);
}

#[test]
fn a_template_is_rendered_with_everything_it_has() {
    let body = json!({
        "locale": "en",
        "format": "html",
        "variables": {"customer": "Jonas <b>", "days": 2, "due": "2026-11-27", "agent": "Maria", "order": "A&B", "amount": {"amount": "24.50", "currency": "EUR"}},
    });
    let render = render("delay-reply", &body).ok();
    for part in ["text", "html", "subject", "chat"] {
        assert!(render[part].is_string(), "{part}");
    }
    assert_snapshot!(render["text"].as_str().unwrap(), @"
    Hello Jonas <b>,

    Your parcel is 2 days late, and you had planned around it. That was a mistake of our company. It is about order A&B.

    You will have it by 27 November 2026. We pay €24.50 back.

    Kind regards
    Maria, Customer Service
    ");
    assert_snapshot!(render["html"].as_str().unwrap(), @"
    <p>Hello Jonas &lt;b&gt;,</p>
    <p>Your parcel is 2 days late, and you had planned around it. That was a mistake of our company. It is about order A&amp;B.</p>
    <p>You will have it by 27 November 2026. We pay €24.50 back.</p>
    <p>Kind regards<br>
    Maria, Customer Service</p>
    ");
    assert_snapshot!(render["subject"].as_str().unwrap(), @"Order A&B: new date");
    assert_snapshot!(render["chat"].as_str().unwrap(), @"Hello Jonas <b>, your parcel comes by 27 November.");
    assert_snapshot!(render["findings"], @"[]");
}

#[test]
fn every_language_renders_the_same_phrase_in_its_own_way() {
    let mut lines = String::new();
    for locale in ["en", "nb", "fi", "lt", "hr"] {
        for (days, register) in [("1", "casual"), ("22", "formal")] {
            let body = json!({"locale": locale, "variables": {"days": days, "register": register}});
            writeln!(lines, "{locale} {}", render("delay", &body).ok()["text"].as_str().unwrap()).unwrap();
        }
    }
    assert_snapshot!(lines, @"
    en Your parcel is 1 day late, and you had planned around it.
    en Your parcel is 22 days late, and you had planned around it.
    nb Pakken er 1 dag forsinket, og du hadde regnet med den.
    nb Pakken er 22 dager forsinket, og du hadde regnet med den.
    fi Pakettisi on 1 päivän myöhässä.
    fi Pakettinne on 22 päivää myöhässä.
    lt Tavo siunta vėluoja 1 dieną.
    lt Jūsų siunta vėluoja 22 dienas.
    hr Tvoj paket kasni 1 dan.
    hr Vaš paket kasni 22 dana.
    ");
}

/// Numbers keep the digits that the caller wrote, whatever JSON libraries make of them.
#[test]
fn digits_are_kept_as_they_were_sent() {
    let send = |share: &str| {
        let body = format!(r#"{{"locale":"en","on_missing":"omit","variables":{{"days":{share}}}}}"#);
        let call = TestApp::fixture()
            .call(Method::POST, "/v1/phrases/delay/render")
            .header("content-type", "application/json");
        let answer = call.body(body).send().ok();
        format!(
            "{} | {}",
            answer["text"].as_str().unwrap(),
            answer["findings"][0]["message"].as_str().unwrap_or_default()
        )
    };
    assert_snapshot!(send("9007199254740993"), @"Your parcel is 9,007,199,254,740,993 days late, and you had planned around it. |");
    assert_snapshot!(send("123456789012345678901234567890"), @"Your parcel is 123,456,789,012,345,678,901,234,567,890 days late, and you had planned around it. |");
    assert_snapshot!(send("-0"), @"Your parcel is 0 days late, and you had planned around it. |");
    assert_snapshot!(send("1e2"), @"Your parcel is days late, and you had planned around it. | 'days': expected a whole number such as 3, got the number 1e2");
    assert_snapshot!(send("3.0"), @"Your parcel is days late, and you had planned around it. | 'days': expected a whole number such as 3, got the number 3.0");
    assert_snapshot!(send("\"3\""), @"Your parcel is 3 days late, and you had planned around it. |");
    assert_snapshot!(send("\"\\u0033\""), @"Your parcel is 3 days late, and you had planned around it. |");
    assert_snapshot!(send("null"), @"Your parcel is days late, and you had planned around it. | the text needs 'days'");
    assert_snapshot!(send("true"), @"Your parcel is days late, and you had planned around it. | 'days': expected a whole number such as 3, got true or false");
    assert_snapshot!(send("[3]"), @"Your parcel is days late, and you had planned around it. | 'days': expected a whole number such as 3, got an array of other things than texts");
    assert_snapshot!(send("{\"amount\": 3}"), @"Your parcel is days late, and you had planned around it. | 'days': expected a whole number such as 3, got an object");
}

#[test]
fn money_is_a_text_or_an_object() {
    let send = |amount: Value| {
        let answer =
            render("refund-sent", &json!({"locale": "nb", "on_missing": "keep", "variables": {"amount": amount}})).ok();
        let finding =
            answer["findings"].as_array().unwrap().iter().find(|finding| finding["variable"] == "amount").cloned();
        format!(
            "{} | {}",
            answer["text"].as_str().unwrap().replace('\u{a0}', "~"),
            finding.map(|finding| finding["message"].to_string()).unwrap_or_default()
        )
    };
    assert_snapshot!(send(json!("24.50 EUR")), @"{ $at } sendte vi 24,50~€ tilbake, { $share } av prisen. |");
    assert_snapshot!(send(json!({"amount": "24.50", "currency": "NOK"})), @"{ $at } sendte vi 24,50~kr tilbake, { $share } av prisen. |");
    assert_snapshot!(send(json!({"amount": 24.5, "currency": "NOK"})), @"{ $at } sendte vi 24,50~kr tilbake, { $share } av prisen. |");
    assert_snapshot!(send(json!({"amount": "24.50"})), @r#"{ $at } sendte vi { $amount } tilbake, { $share } av prisen. | "'amount': expected an amount and a currency such as \"24.50 EUR\", got an object""#);
    assert_snapshot!(send(json!({"amount": "24.50", "currency": "NOK", "tax": 1})), @r#"{ $at } sendte vi { $amount } tilbake, { $share } av prisen. | "'amount': expected an amount and a currency such as \"24.50 EUR\", got an object""#);
    assert_snapshot!(send(json!({"amount": {"x": 1}, "currency": "NOK"})), @r#"{ $at } sendte vi { $amount } tilbake, { $share } av prisen. | "'amount': expected an amount and a currency such as \"24.50 EUR\", got \"{\"x\":1} NOK\"""#);
    assert_snapshot!(send(json!(24.5)), @r#"{ $at } sendte vi { $amount } tilbake, { $share } av prisen. | "'amount': expected an amount and a currency such as \"24.50 EUR\", got the number 24.5""#);
}

#[test]
fn missing_and_mistyped_variables_are_refused_all_at_once() {
    let body = json!({"locale": "en", "variables": {"days": "many", "due": "27.11.2026", "agent": "", "extra": 1}});
    assert_snapshot!(render("delay-reply", &body).shown(), @r#"
    422 Unprocessable Entity
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "variables_refused",
      "detail": "the text needs 'customer'; 'due': expected a date such as 2026-11-27, got the text \"27.11.2026\"; 'days': expected a whole number such as 3, got the text \"many\"; the text needs 'agent'",
      "errors": [
        {
          "message": "the text needs 'customer'",
          "pointer": "/variables/customer"
        },
        {
          "message": "'due': expected a date such as 2026-11-27, got the text \"27.11.2026\"",
          "pointer": "/variables/due"
        },
        {
          "message": "'days': expected a whole number such as 3, got the text \"many\"",
          "pointer": "/variables/days"
        },
        {
          "message": "the text needs 'agent'",
          "pointer": "/variables/agent"
        }
      ],
      "instance": "/v1/phrases/delay-reply/render",
      "request_id": "test-1",
      "status": 422,
      "title": "Variables are missing or do not fit",
      "type": "/problems/variables_refused"
    }
    "#);
}

#[test]
fn gaps_can_be_kept_or_omitted() {
    let text = |policy: &str| {
        render("delay", &json!({"locale": "en", "on_missing": policy})).ok()["text"].as_str().unwrap().to_owned()
    };
    assert_snapshot!(text("keep"), @"Your parcel is { $days } days late, and you had planned around it.");
    assert_snapshot!(text("omit"), @"Your parcel is days late, and you had planned around it.");
    render("delay", &json!({"locale": "en", "on_missing": "refuse"})).problem("variables_refused");
}

#[test]
fn wordings_are_picked_by_number_or_seed() {
    let wording = |member: &str, value: Value| {
        let answer = render("delay", &json!({"locale": "en", "variables": {"days": 3}, member: value}));
        answer.ok()["wording"].clone()
    };
    assert_eq!((wording("wording", json!(1)), wording("wording", json!(3))), (json!(1), json!(3)));
    assert_eq!(wording("seed", json!("58213")), wording("seed", json!("58213")));
    let reached: std::collections::BTreeSet<String> =
        (0..40).map(|seed| wording("seed", json!(seed.to_string())).to_string()).collect();
    assert_eq!(reached.len(), 3);
    wording("seed", json!(""));
    wording("seed", json!("x".repeat(200)));

    let refused = |body: Value| render("delay", &body);
    let days = json!({"days": 3});
    assert_snapshot!(refused(json!({"locale": "en", "variables": days, "wording": 4})).problem("unknown_wording")["errors"], @r#"[{"message":"there is no wording 4; this phrase has 3 in this language","pointer":"/wording"}]"#);
    assert_snapshot!(refused(json!({"locale": "hr", "variables": days, "wording": 2})).problem("unknown_wording")["detail"], @r#""there is no wording 2; this phrase has 1 in this language""#);
    refused(json!({"locale": "en", "variables": days, "wording": 0})).problem("invalid_body");
    assert_snapshot!(refused(json!({"locale": "en", "variables": days, "wording": 1, "seed": "x"})).problem("invalid_body")["errors"], @r#"[{"message":"give wording or seed, not both","pointer":"/seed"}]"#);
    assert_snapshot!(refused(json!({"locale": "en", "variables": days, "seed": "x".repeat(201)})).problem("invalid_body")["errors"], @r#"[{"message":"a seed has at most 200 characters","pointer":"/seed"}]"#);
    refused(json!({"locale": "en", "variables": days, "wording": -1})).problem("invalid_body");
    refused(json!({"locale": "en", "variables": days, "seed": 5})).problem("invalid_body");
}

#[test]
fn a_channel_decides_which_text_is_the_text() {
    let texts = |channel: &str| {
        let body = json!({"locale": "en", "channel": channel, "variables": {"days": 3}});
        let render = render("delay", &body).ok();
        format!("{} {} {} {}", render["text"], render["subject"], render["chat"], render["findings"])
    };
    assert_snapshot!(texts("email"), @r#""Your parcel is 3 days late, and you had planned around it." null null []"#);
    assert_snapshot!(texts("chat"), @r#""3 days late, I see." null null []"#);
    assert_snapshot!(texts("phone"), @r#""Your parcel is 3 days late, and you had planned around it." null null []"#);
    let unsuited = render("prompt-breathe", &json!({"locale": "en", "channel": "email"})).ok();
    assert_snapshot!(unsuited["findings"], @r#"[{"code":"channel_unsuited","message":"'prompt-breathe' is not written for the channel email"}]"#);
}

#[test]
fn isolation_is_off_unless_asked_for() {
    let text = |isolate: Value| {
        render("delay", &json!({"locale": "en", "variables": {"days": 3}, "isolate": isolate})).ok()["text"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert!(!text(json!(false)).contains('\u{2068}'));
    assert!(text(json!(true)).contains("\u{2068}3\u{2069}"));
}

#[test]
fn a_body_of_the_wrong_shape_says_where() {
    let bodies = [
        r"[]",
        r#""text""#,
        r"5",
        r"null",
        r"true",
        r#"["en", null, {"days": 3}, "text", null, "refuse", false, null, null]"#,
        r#"{"locale": 5}"#,
        r#"{"locales": "en"}"#,
        r#"{"variables": []}"#,
        r#"{"variables": "x"}"#,
        r#"{"variables": {"days": 1, "days": 2}}"#,
        r#"{"format": "pdf"}"#,
        r#"{"format": null}"#,
        r#"{"format": 5}"#,
        r#"{"channel": "fax"}"#,
        r#"{"on_missing": "guess"}"#,
        r#"{"isolate": "yes"}"#,
        r#"{"wording": "1"}"#,
        r#"{"wording": 1.5}"#,
        r#"{"fallback": "any"}"#,
        r#"{"locale": "en", "locale": "lt"}"#,
        r#"{"a/b~c": 1}"#,
    ];
    let lines: Vec<String> = bodies
        .iter()
        .map(|body| {
            let call = TestApp::fixture()
                .call(Method::POST, "/v1/phrases/delay/render")
                .header("content-type", "application/json");
            let problem = call.body(*body).send().problem("invalid_body");
            format!("{body} => {} {}", problem["errors"][0]["pointer"], problem["detail"].as_str().unwrap())
        })
        .collect();
    assert_snapshot!(lines.join("\n"), @r#"
    [] => "" expected an object, not an array
    "text" => "" expected an object, not the string "text" (line 1, column 6)
    5 => "" expected an object, not the number 5 (line 1, column 1)
    null => "" expected an object, not null (line 1, column 4)
    true => "" expected an object, not true (line 1, column 4)
    ["en", null, {"days": 3}, "text", null, "refuse", false, null, null] => "" expected an object, not an array
    {"locale": 5} => "/locale" expected a string, not the number 5 (line 1, column 12)
    {"locales": "en"} => "/locales" `locales` is not known here; known are `locale`, `fallback`, `variables`, `format`, `channel`, `on_missing`, `isolate`, `wording`, `seed` (line 1, column 10)
    {"variables": []} => "/variables" expected an object of variables, such as {"days": 3}, not an array (line 1, column 14)
    {"variables": "x"} => "/variables" expected an object of variables, such as {"days": 3}, not the string "x" (line 1, column 17)
    {"variables": {"days": 1, "days": 2}} => "/variables" the variable 'days' is given twice (line 1, column 36)
    {"format": "pdf"} => "/format" `pdf` is not one of `text`, `html` (line 1, column 16)
    {"format": null} => "/format" expected one of its words, as a string, not null (line 1, column 15)
    {"format": 5} => "/format" expected one of its words, as a string, not the number 5 (line 1, column 12)
    {"channel": "fax"} => "/channel" `fax` is not one of `email`, `chat`, `phone` (line 1, column 17)
    {"on_missing": "guess"} => "/on_missing" `guess` is not one of `refuse`, `keep`, `omit` (line 1, column 22)
    {"isolate": "yes"} => "/isolate" expected a boolean, not the string "yes" (line 1, column 17)
    {"wording": "1"} => "/wording" expected a whole number from 1 on, not the string "1" (line 1, column 15)
    {"wording": 1.5} => "/wording" expected a whole number from 1 on, not the number 1.5 (line 1, column 15)
    {"fallback": "any"} => "/fallback" `any` is not one of `none`, `chain` (line 1, column 18)
    {"locale": "en", "locale": "lt"} => "" `locale` stands here twice (line 1, column 25)
    {"a/b~c": 1} => "/a~1b~0c" `a/b~c` is not known here; known are `locale`, `fallback`, `variables`, `format`, `channel`, `on_missing`, `isolate`, `wording`, `seed` (line 1, column 8)
    "#);
}

#[test]
fn a_body_that_is_not_json_is_another_problem() {
    let deep = format!("{{\"variables\": {{\"days\": {}", "[".repeat(100_000));
    let bodies: [&[u8]; 12] = [
        b"",
        b" ",
        b"{",
        b"{}}",
        b"{'locale': 'en'}",
        b"{\"locale\": }",
        b"{\"locale\": \"en\",}",
        b"locale=en",
        b"\xff\xfe",
        b"{\"locale\": \"\xff\"}",
        b"{\"variables\": {\"x\": \"\\ud800\"",
        deep.as_bytes(),
    ];
    for body in bodies {
        let call = TestApp::fixture()
            .call(Method::POST, "/v1/phrases/delay/render")
            .header("content-type", "application/json");
        let answer = call.body(body).send();
        assert_eq!(answer.status, 400, "{}: {}", String::from_utf8_lossy(&body[..body.len().min(60)]), answer.text());
        answer.problem("invalid_json");
    }
}

#[test]
fn the_body_must_be_declared_as_json() {
    let send = |media: Option<&str>| {
        let mut call = TestApp::fixture()
            .call(Method::POST, "/v1/phrases/delay/render")
            .body(r#"{"locale": "en", "variables": {"days": 3}}"#);
        if let Some(media) = media {
            call = call.header("content-type", media);
        }
        call.send()
    };
    for media in [
        "application/json",
        "application/json; charset=utf-8",
        "APPLICATION/JSON",
        "application/vnd.api+json",
        "application/json;",
    ] {
        send(Some(media)).ok();
    }
    for media in [
        None,
        Some(""),
        Some("text/plain"),
        Some("text/json"),
        Some("application/x-www-form-urlencoded"),
        Some("multipart/form-data"),
        Some("application/jsonp"),
        Some("+json"),
        Some("json"),
    ] {
        send(media).problem("unsupported_media_type");
    }
}

#[test]
fn an_empty_object_is_a_body() {
    let greeting = render("greeting", &json!({})).ok();
    assert_snapshot!(greeting["text"].as_str().unwrap(), @"Hello,");
    assert_eq!(
        render("greeting", &json!({"locale": null, "wording": null, "seed": null, "channel": null, "fallback": null}))
            .ok()["text"],
        greeting["text"]
    );
}

#[test]
fn the_path_is_checked_before_the_variables() {
    render("nowhere", &json!({})).problem("unknown_phrase");
    TestApp::fixture().post("/v1/phrases/%FF/render", &json!({})).send().problem("invalid_path");
    render("ask-order", &json!({"locale": "hr"})).problem("not_translated");
    render("delay", &json!({"locale": "xx"})).problem("unknown_locale");
}

/// A render is about one customer and must stay nowhere.
#[test]
fn a_render_is_not_to_be_kept() {
    let answer = render("greeting", &json!({"locale": "en"}));
    assert_eq!((answer.header("cache-control"), answer.header("etag")), (Some("no-store"), None));
}

#[test]
fn however_the_path_is_written_the_answer_is_the_same() {
    let body = json!({"locale": "lt", "variables": {"days": 22, "customer": "Jonas"}});
    assert_eq!(render("del%61y", &body).shown(), render("delay", &body).shown());
    let body = json!({"locale": "lt"});
    let (decoded, plain) = (render("del%61y", &body), render("delay", &body));
    assert_eq!((decoded.status, plain.status), (422.try_into().unwrap(), 422.try_into().unwrap()));
    assert_eq!(render("no%2Dsuch", &body).status, 404);
    assert_eq!(render("no-such", &body).status, 404);
}

#[test]
fn every_sign_of_a_value_comes_back() {
    for name in
        ["Jo\"n\\as", "Jonas\nJonaitis\t\rx", "a / b", "Šarūnas 🙂 with a name of more than sixteen bytes", "🙂"]
    {
        let body = json!({"locale": "en", "variables": {"days": 22, "customer": name}, "wording": 2});
        let answer = render("delay", &body);
        let raw = String::from_utf8(answer.body.clone()).unwrap();
        let written = Value::from(name).to_string();
        assert!(raw.contains(written.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap()), "{raw}");
        assert!(answer.ok()["text"].as_str().unwrap().contains(name), "{raw}");
    }
}

/// The texts of an answer are looked at in pieces of sixteen bytes, the last of which overlap.
#[test]
fn a_sign_to_escape_is_seen_wherever_it_stands() {
    for length in [1, 2, 15, 16, 17, 31, 32, 33, 40] {
        for place in 0..length {
            let sign = ['"', '\\', '\u{1f}'][place % 3];
            let asked = format!("{}{sign}{}", "a".repeat(place), "b".repeat(length - place - 1));
            let body = json!({"locale": asked, "fallback": "chain", "variables": {"days": 22}});
            let answer = render("delay", &body);
            assert!(String::from_utf8_lossy(&answer.body).contains(&Value::from(&*asked).to_string()), "{asked:?}");
        }
    }
}
