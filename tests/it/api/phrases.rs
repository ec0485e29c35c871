//! `GET /v1/phrases/{id}`.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::app::TestApp;

#[track_caller]
fn phrase(path: &str) -> Value {
    TestApp::fixture().get(&format!("/v1/phrases/{path}")).send_conditionally().ok()
}

#[test]
fn a_phrase_is_shown_with_everything_it_has() {
    let answer = TestApp::fixture().get("/v1/phrases/delay?locale=lt").send_conditionally();
    assert_eq!(answer.joined("vary"), "accept-language, accept-encoding, origin");
    assert_eq!((answer.header("content-language"), answer.header("cache-control")), (Some("lt"), Some("no-cache")));
    let mut phrase = answer.ok();
    // The contract has a test of its own.
    phrase.as_object_mut().unwrap().remove("variables").unwrap();
    assert_snapshot!(format!("{phrase:#}"), @r#"
    {
      "chat": null,
      "id": "delay",
      "kind": "statement",
      "locale": {
        "chain": [
          "lt"
        ],
        "match": "exact",
        "requested": "lt",
        "served": "lt"
      },
      "meta": {
        "accepts_fault": false,
        "channels": [
          "email",
          "chat",
          "phone"
        ],
        "empathy": "cognitive",
        "intensity": "light",
        "situations": [
          "delivery-delay"
        ],
        "stage": "acknowledge",
        "tags": [
          "late"
        ],
        "techniques": [
          "validation",
          "active-listening"
        ]
      },
      "origin": "built-in",
      "parts": {},
      "revision": "d3b7b0b706e1a4c3",
      "subject": null,
      "text": "Jūsų siunta vėluoja { $days } dienų.",
      "title": "Vėluoja kelias dienas",
      "when": "Kai siunta vėluoja",
      "wordings": [
        "Jūsų siunta vėluoja { $days } dienų.",
        "{ $customer }, laukti { $days } d. yra ilgai."
      ]
    }
    "#);
}

#[test]
fn a_template_has_a_subject_and_a_chat() {
    let template = phrase("delay-reply?locale=en");
    assert_snapshot!(template["text"].as_str().unwrap(), @"
    Hello { $customer },

    Your parcel is { $days } days late, and you had planned around it. That was a mistake of our company. It is about order { $order }.

    You will have it by { $due }. We pay { $amount } back.

    Kind regards
    { $agent }, Customer Service
    ");
    assert_snapshot!(template["subject"].as_str().unwrap(), @"Order { $order }: new date");
    assert_snapshot!(template["chat"].as_str().unwrap(), @"Hello { $customer }, your parcel comes by { $due }.");
}

#[test]
fn some_kinds_have_parts_of_their_own() {
    let parts = |id: &str| phrase(&format!("{id}?locale=en"))["parts"].to_string();
    assert_snapshot!(parts("instead-of-calm-down"), @r#"{"avoid":"Calm down, please.","why":"It tells people what to feel."}"#);
    assert_snapshot!(parts("survey-effort"), @r#"{"follow-up":"What would have made it easier?","scale-high":"Very easy","scale-low":"Very hard","thanks":"Thank you for telling us."}"#);
    assert_snapshot!(parts("scenario-lost-parcel"), @r#"{"feels":"Let down and in a hurry","goal":"Names the occasion and a time","opening":"Where is my parcel? It was a present!"}"#);
    assert_snapshot!(parts("prompt-breathe"), @"{}");
}

#[test]
fn the_contract_is_enough_to_draw_a_form() {
    let contract = |path: &str| {
        let variables = phrase(path)["variables"].clone();
        let lines: Vec<String> = variables
            .as_array()
            .unwrap()
            .iter()
            .map(|v| {
                format!(
                    "{} {} {} e.g. {} “{}” {}",
                    v["name"],
                    v["type"],
                    if v["required"] == true { "required" } else { "optional" },
                    v["example"],
                    v["label"].as_str().unwrap(),
                    v["options"]
                )
            })
            .collect();
        lines.join("\n")
    };
    assert_snapshot!(contract("refund-sent?locale=en"), @r#"
    "amount" "money" required e.g. "24.50 EUR" “amount” []
    "at" "datetime" required e.g. "2026-11-24T15:00" “at” []
    "share" "number" required e.g. "0.5" “share” []
    "plan" "choice" required e.g. "basic" “Plan” [{"label":"Basic","value":"basic"},{"label":"plus","value":"plus"}]
    "#);
    assert_snapshot!(contract("parcel-contents?locale=en"), @r#"
    "items" "list" required e.g. "cable, charger" “items” []
    "link" "url" required e.g. "https://example.com/track" “link” []
    "#);
    // The language's own example, and the register because this text asks about it.
    assert_snapshot!(contract("delay?locale=lt"), @r#"
    "days" "integer" required e.g. "3" “Dienų skaičius” []
    "customer" "name" optional e.g. "Jonas" “Kliento vardas” []
    "order" "text" optional e.g. "10482" “order” []
    "register" "choice" optional e.g. "formal" “Kreipinys” [{"label":"Oficialiai","value":"formal"},{"label":"Draugiškai","value":"casual"}]
    "customer-gender" "choice" optional e.g. "unknown" “Customer’s gender” [{"label":"feminine","value":"feminine"},{"label":"masculine","value":"masculine"},{"label":"unknown","value":"unknown"}]
    "#);
    // A name in the vocative asks about the gender of whoever bears it.
    assert_snapshot!(contract("greeting?locale=lt"), @r#"
    "customer" "name" optional e.g. "Jonas" “Kliento vardas” []
    "customer-gender" "choice" optional e.g. "unknown" “Customer’s gender” [{"label":"feminine","value":"feminine"},{"label":"masculine","value":"masculine"},{"label":"unknown","value":"unknown"}]
    "#);
    assert_snapshot!(contract("greeting?locale=en"), @r#""customer" "name" optional e.g. "Alex" “Customer’s name” []"#);
    assert_snapshot!(contract("recognition-patience?locale=hr"), @r#"
    "agent" "name" required e.g. "Maria" “agent” []
    "agent-gender" "choice" optional e.g. "unknown" “agent-gender” [{"label":"feminine","value":"feminine"},{"label":"masculine","value":"masculine"},{"label":"unknown","value":"unknown"}]
    "#);
    assert_snapshot!(contract("prompt-breathe?locale=en"), @"");
}

#[test]
fn a_revision_changes_with_the_text_and_not_with_the_question() {
    let revision = |path: &str| phrase(path)["revision"].as_str().unwrap().to_owned();
    assert_eq!(revision("delay?locale=lt"), revision("delay?locale=lt-LT&fallback=chain"));
    assert_ne!(revision("delay?locale=lt"), revision("delay?locale=hr"));
    assert_ne!(revision("delay?locale=lt"), revision("greeting?locale=lt"));
    assert_eq!(revision("delay?locale=lt").len(), 16);
}

#[test]
fn a_phrase_that_does_not_exist_is_a_problem() {
    for id in [
        "nowhere",
        "DELAY",
        "delay%20",
        "de lay".replace(' ', "%20").as_str(),
        "brand",
        "-brand",
        "kind-statement-label",
        "delay.title",
        "..",
        "%2e%2e%2fdelay",
        &"x".repeat(3_000),
    ] {
        TestApp::fixture().get(&format!("/v1/phrases/{id}?locale=en")).send().problem("unknown_phrase");
    }
    assert_snapshot!(TestApp::fixture().get("/v1/phrases/nowhere?locale=en").send().shown(), @r#"
    404 Not Found
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "unknown_phrase",
      "detail": "there is no phrase 'nowhere'",
      "errors": [],
      "instance": "/v1/phrases/nowhere",
      "request_id": "test-1",
      "status": 404,
      "title": "There is no such phrase",
      "type": "/problems/unknown_phrase"
    }
    "#);
    for path in ["%FF", "delay%C3"] {
        TestApp::fixture().get(&format!("/v1/phrases/{path}")).send().problem("invalid_path");
    }
    for path in
        ["/v1/phrases/", "/v1/phrases/delay/", "/v1/phrases/delay/nowhere", "//v1/phrases", "/v1", "/V1/phrases"]
    {
        TestApp::fixture().get(path).send().problem("unknown_route");
    }
}

#[test]
fn parameters_are_checked() {
    for query in ["limit=5", "local=en", "locale=en&locale=lt", "fallback=", "fallback=Chain"] {
        TestApp::fixture().get(&format!("/v1/phrases/delay?{query}")).send().problem("invalid_query");
    }
}
