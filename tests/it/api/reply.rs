//! `POST /v1/render`: several phrases in one call.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::app::{Answer, TestApp};
use crate::support::book::Book;

#[track_caller]
fn reply(body: &Value) -> Answer {
    TestApp::fixture().post("/v1/render", body).send()
}

#[test]
fn phrases_become_one_reply() {
    let body = json!({
        "mode": "composed",
        "locale": "fi",
        "variables": {"customer": "Aino", "days": 3, "agent": "Maria", "stranger": "x"},
        "items": [{"id": "greeting"}, {"id": "delay"}, {"id": "sign-off"}],
    });
    let answer = reply(&body);
    assert_eq!(answer.header("content-language"), Some("fi"));
    let reply = answer.ok();
    assert_snapshot!(reply["text"].as_str().unwrap(), @"
    Hei Aino

    Pakettisi on 3 päivää myöhässä.

    Ystävällisin terveisin
    Maria, Asiakaspalvelu
    ");
    assert_eq!((&reply["html"], &reply["subject"]), (&Value::Null, &Value::Null));
    let results: Vec<String> = reply["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| format!("{} {} {}", result["id"], result["problem"], result["render"]["findings"]))
        .collect();
    assert_snapshot!(results.join("\n"), @r#"
    "greeting" null []
    "delay" null [{"code":"variable_defaulted","message":"'register' was not given; the default is 'casual'","variable":"register"}]
    "sign-off" null []
    "#);
}

#[test]
fn a_composed_reply_has_a_separator_html_and_a_subject() {
    let text = |separator: &str| {
        let body = json!({"mode": "composed", "locale": "en", "separator": separator, "items": [{"id": "greeting"}, {"id": "prompt-breathe"}]});
        reply(&body).ok()["text"].as_str().unwrap().to_owned()
    };
    assert_snapshot!(text("paragraph"), @"
    Hello,

    Breathe out. The anger isn’t about you.
    ");
    assert_snapshot!(text("line"), @"
    Hello,
    Breathe out. The anger isn’t about you.
    ");
    assert_snapshot!(text("space"), @"Hello, Breathe out. The anger isn’t about you.");
    let body = json!({
        "mode": "composed", "locale": "en", "format": "html",
        "variables": {"customer": "<Ona>", "days": 1, "due": "2026-11-27", "agent": "Maria"},
        "items": [{"id": "greeting"}, {"id": "delay-reply"}, {"id": "delay-reply", "variables": {"order": "2"}}],
    });
    let reply = reply(&body).ok();
    assert_eq!(reply["subject"], "Your order: new date");
    assert!(reply["html"].as_str().unwrap().starts_with("<p>Hello &lt;Ona&gt;,</p>\n"));
}

#[test]
fn separate_results_do_not_hold_each_other_up() {
    let body = json!({
        "locale": "hr",
        "variables": {"days": 21},
        "items": [{"id": "delay"}, {"id": "nowhere"}, {"id": "ask-order"}, {"id": "sign-off"}, {"id": "delay", "wording": 7}],
    });
    let answer = reply(&body).ok();
    let results: Vec<String> = answer["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| format!("{} {} {}", result["id"], result["render"]["text"], result["problem"]))
        .collect();
    assert_snapshot!(results.join("\n"), @r#"
    "delay" "Vaš paket kasni 21 dan." null
    "nowhere" null {"code":"unknown_phrase","detail":"there is no phrase 'nowhere'","errors":[]}
    "ask-order" null {"code":"not_translated","detail":"'ask-order' has no text in hr","errors":[]}
    "sign-off" null {"code":"variables_refused","detail":"the text needs 'agent'","errors":[{"message":"the text needs 'agent'","pointer":"/variables/agent"}]}
    "delay" null {"code":"unknown_wording","detail":"there is no wording 7; this phrase has 1 in this language","errors":[{"message":"there is no wording 7; this phrase has 1 in this language","pointer":"/wording"}]}
    "#);
    assert_eq!(answer["text"], Value::Null);
}

#[test]
fn an_item_takes_the_shared_values_it_knows_and_its_own_win() {
    let body = json!({
        "locale": "en",
        "variables": {"days": 3, "customer": "Jonas", "order": "10482", "register": "formal"},
        "items": [
            {"id": "delay"},
            {"id": "delay", "variables": {"days": 1}},
            {"id": "delay", "variables": {"days": null}},
            {"id": "greeting", "variables": {"days": 5}},
            {"id": "delay", "wording": 2, "variables": {"customer": ""}},
        ],
    });
    let answer = reply(&body).ok();
    let results: Vec<String> = answer["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| format!("{} {}", result["render"]["text"], result["render"]["findings"]))
        .collect();
    assert_snapshot!(results.join("\n"), @r#"
    "Your parcel is 3 days late, and you had planned around it." []
    "Your parcel is 1 day late, and you had planned around it." []
    "Your parcel is 3 days late, and you had planned around it." []
    "Hello Jonas," [{"code":"variable_unused","message":"the phrase has no variable 'days'","variable":"days"}]
    "Days of delay: 3. That is a long wait." [{"code":"variable_defaulted","message":"'customer' was not given; the text is written without it","variable":"customer"}]
    "#);
}

#[test]
fn a_seed_counts_for_every_item_that_names_no_wording() {
    let body = |seed: &str| json!({"locale": "en", "seed": seed, "variables": {"days": 3}, "items": [{"id": "delay"}, {"id": "delay", "wording": 1}, {"id": "greeting"}]});
    let wordings = |seed: &str| {
        let results = reply(&body(seed)).ok()["results"].clone();
        results
            .as_array()
            .unwrap()
            .iter()
            .map(|result| result["render"]["wording"].as_u64().unwrap())
            .collect::<Vec<_>>()
    };
    for seed in ["1", "2", "3", "58213"] {
        let picked = wordings(seed);
        assert_eq!((picked.len(), picked[1]), (3, 1));
        assert_eq!(picked, wordings(seed));
    }
}

#[test]
fn a_failure_of_a_composed_reply_names_the_item() {
    let failing = |item: Value| {
        let body = json!({"mode": "composed", "locale": "en", "items": [{"id": "greeting"}, item]});
        let problem = reply(&body).json();
        format!("{} {}: {}", problem["status"], problem["code"].as_str().unwrap(), problem["errors"])
    };
    assert_snapshot!(failing(json!({"id": "nowhere"})), @r#"404 unknown_phrase: [{"message":"there is no phrase 'nowhere'","pointer":"/items/1"}]"#);
    assert_snapshot!(failing(json!({"id": "delay"})), @r#"422 variables_refused: [{"message":"the text needs 'days'","pointer":"/items/1/variables/days"}]"#);
    assert_snapshot!(failing(json!({"id": "delay", "variables": {"days": "x"}})), @r#"422 variables_refused: [{"message":"'days': expected a whole number such as 3, got the text \"x\"","pointer":"/items/1/variables/days"}]"#);
    assert_snapshot!(failing(json!({"id": "greeting", "wording": 3})), @r#"422 unknown_wording: [{"message":"there is no wording 3; this phrase has 2 in this language","pointer":"/items/1/wording"}]"#);
    let shared = json!({"mode": "composed", "locale": "en", "variables": {"days": "x"}, "items": [{"id": "delay"}]});
    assert_snapshot!(reply(&shared).problem("variables_refused")["errors"], @r#"[{"message":"'days': expected a whole number such as 3, got the text \"x\"","pointer":"/items/0/variables/days"}]"#);
}

#[test]
fn every_item_that_fails_is_named() {
    let body = |items: Value| json!({"mode": "composed", "locale": "en", "items": items});
    let said = |items: Value| {
        let problem = reply(&body(items)).json();
        format!("{} {}: {}", problem["code"].as_str().unwrap(), problem["detail"], problem["errors"])
    };
    assert_snapshot!(said(json!([{"id": "delay"}, {"id": "greeting"}, {"id": "sign-off"}, {"id": "greeting", "wording": 9}])), @r#"variables_refused "the text needs 'days'; more phrases that fail: 2": [{"message":"the text needs 'days'","pointer":"/items/0/variables/days"},{"message":"the text needs 'agent'","pointer":"/items/2/variables/agent"},{"message":"there is no wording 9; this phrase has 2 in this language","pointer":"/items/3/wording"}]"#);
    assert_snapshot!(said(json!([{"id": "nowhere"}, {"id": "greeting"}, {"id": "elsewhere"}])), @r#"unknown_phrase "there is no phrase 'nowhere'; more phrases that fail: 1": [{"message":"there is no phrase 'nowhere'","pointer":"/items/0"},{"message":"there is no phrase 'elsewhere'","pointer":"/items/2"}]"#);
}

/// A shared value that some items leave aside is no mistake; one that none uses may be misspelt.
#[test]
fn a_shared_value_that_no_phrase_uses_is_reported_once() {
    let findings = |mode: &str, variables: Value| {
        let body = json!({
            "mode": mode, "locale": "en", "variables": variables,
            "items": [{"id": "greeting"}, {"id": "delay", "variables": {"days": 3}}, {"id": "greeting"}],
        });
        reply(&body).ok()["findings"].clone()
    };
    for mode in ["separate", "composed"] {
        assert_eq!(findings(mode, json!({"customer": "Jonas", "register": "formal"})), json!([]), "{mode}");
        assert_eq!(findings(mode, json!({"a/b": 1}))[0]["pointer"], "/variables/a~1b", "{mode}");
        assert_eq!(
            findings(mode, json!({"custmer": "Jonas"})),
            json!([{
                "code": "variable_unused",
                "variable": "custmer",
                "pointer": "/variables/custmer",
                "message": "no phrase here uses 'custmer'",
            }]),
            "{mode}"
        );
    }
    // What a phrase takes that could not be rendered is not unused.
    let failed = json!({"locale": "en", "variables": {"order": "1"}, "items": [{"id": "delay"}]});
    assert_eq!(reply(&failed).ok()["findings"], json!([]));
}

#[test]
fn a_call_has_one_to_fifty_items() {
    let of = |count: usize| reply(&json!({"locale": "en", "items": vec![json!({"id": "greeting"}); count]}));
    assert_eq!(of(50).ok()["results"].as_array().unwrap().len(), 50);
    assert_snapshot!(of(0).problem("invalid_body")["errors"], @r#"[{"message":"a call renders 1 to 50 phrases, not 0","pointer":"/items"}]"#);
    assert_snapshot!(of(51).problem("invalid_body")["errors"], @r#"[{"message":"a call renders 1 to 50 phrases, not 51","pointer":"/items"}]"#);
    of(5_000).problem("invalid_body");
}

/// Fifty long texts would make megabytes of one small request.
#[test]
fn a_composed_reply_is_bounded_like_any_text() {
    let book = Book::new("en", &format!("p = {}", "x".repeat(8_000)));
    let app = TestApp::with_catalog(book.catalog);
    let of =
        |count: usize| app.post("/v1/render", &json!({"mode": "composed", "items": vec![json!({"id": "p"}); count]}));
    assert_eq!(of(8).send().ok()["text"].as_str().unwrap().len(), 64_014);
    assert_snapshot!(of(9).send().problem("text_too_large")["errors"], @r#"[{"message":"the rendered text exceeds 65536 bytes","pointer":"/items/8"}]"#);

    // What comes after that is not rendered, so nothing is said of it; what failed before is named as ever.
    let mut items = vec![json!({"id": "p"}); 11];
    items[10] = json!({"id": "p", "wording": 2});
    let said = |items: Vec<Value>| {
        app.post("/v1/render", &json!({"mode": "composed", "items": items})).send().json()["errors"].clone()
    };
    assert_snapshot!(said(items.clone()), @r#"[{"message":"the rendered text exceeds 65536 bytes","pointer":"/items/8"}]"#);
    items.rotate_right(1);
    assert_snapshot!(said(items), @r#"[{"message":"there is no wording 2; this phrase has 1 in this language","pointer":"/items/0/wording"},{"message":"the rendered text exceeds 65536 bytes","pointer":"/items/9"}]"#);
}

#[test]
fn a_body_of_the_wrong_shape_says_where() {
    let bodies = [
        json!({}),
        json!({"items": {}}),
        json!({"items": ["greeting"]}),
        json!({"items": [["greeting", {}, null]]}),
        json!({"items": [{}]}),
        json!({"items": [{"id": 5}]}),
        json!({"items": [{"id": "greeting", "locale": "en"}]}),
        json!({"items": [{"id": "greeting"}, {"id": "greeting", "variables": {"x": 1}, "wording": "2"}]}),
        json!({"items": [{"id": "greeting"}], "mode": "mixed"}),
        json!({"items": [{"id": "greeting"}], "mode": {"separate": null}}),
        json!({"items": [{"id": "greeting"}], "fallback": {"none": null}}),
        json!({"items": [{"id": "greeting"}], "format": 5}),
        json!({"items": [{"id": "greeting"}], "on_missing": null}),
        json!({"items": [{"id": "greeting", "wording": 0}]}),
        json!({"items": [{"id": "greeting"}], "separator": ", "}),
        json!({"items": [{"id": "greeting"}], "wording": 1}),
    ];
    let lines: Vec<String> = bodies
        .iter()
        .map(|body| {
            let problem = reply(body).problem("invalid_body");
            format!("{body} => {} {}", problem["errors"][0]["pointer"], problem["detail"].as_str().unwrap())
        })
        .collect();
    assert_snapshot!(lines.join("\n"), @r#"
    {} => "" `items` is missing (line 1, column 2)
    {"items":{}} => "/items" expected an array, not an object (line 1, column 9)
    {"items":["greeting"]} => "/items/0" expected an object, not the string "greeting" (line 1, column 20)
    {"items":[["greeting",{},null]]} => "/items/0" expected an object, not an array (line 1, column 10)
    {"items":[{}]} => "/items/0" `id` is missing (line 1, column 12)
    {"items":[{"id":5}]} => "/items/0/id" expected a string, not the number 5 (line 1, column 17)
    {"items":[{"id":"greeting","locale":"en"}]} => "/items/0/locale" `locale` is not known here; known are `id`, `variables`, `wording` (line 1, column 35)
    {"items":[{"id":"greeting"},{"id":"greeting","variables":{"x":1},"wording":"2"}]} => "/items/1/wording" expected a whole number from 1 on, not the string "2" (line 1, column 78)
    {"items":[{"id":"greeting"}],"mode":"mixed"} => "/mode" `mixed` is not one of `separate`, `composed` (line 1, column 43)
    {"items":[{"id":"greeting"}],"mode":{"separate":null}} => "/mode" expected one of its words, as a string, not an object (line 1, column 36)
    {"fallback":{"none":null},"items":[{"id":"greeting"}]} => "/fallback" expected one of its words, as a string, not an object (line 1, column 12)
    {"format":5,"items":[{"id":"greeting"}]} => "/format" expected one of its words, as a string, not the number 5 (line 1, column 11)
    {"items":[{"id":"greeting"}],"on_missing":null} => "/on_missing" expected one of its words, as a string, not null (line 1, column 46)
    {"items":[{"id":"greeting","wording":0}]} => "/items/0/wording" expected a whole number from 1 on, not the number 0 (line 1, column 38)
    {"items":[{"id":"greeting"}],"separator":", "} => "/separator" `, ` is not one of `paragraph`, `line`, `space` (line 1, column 45)
    {"items":[{"id":"greeting"}],"wording":1} => "/wording" `wording` is not known here; known are `items`, `mode`, `separator`, `locale`, `fallback`, `variables`, `format`, `channel`, `on_missing`, `isolate`, `seed` (line 1, column 38)
    "#);
}
