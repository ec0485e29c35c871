//! `GET /v1/facets`.

use std::fmt::Write;

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::app::TestApp;

/// Each facet with its label, and those of its values that phrases have.
fn summary(facets: &Value) -> String {
    let mut lines = String::new();
    for facet in facets["items"].as_array().unwrap() {
        let values: Vec<String> = facet["values"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|value| value["count"] != 0)
            .map(|value| {
                format!(
                    "{} ({}) {}",
                    value["label"].as_str().unwrap(),
                    value["value"].as_str().unwrap(),
                    value["count"]
                )
            })
            .collect();
        writeln!(
            lines,
            "{} ({}): {}",
            facet["label"].as_str().unwrap(),
            facet["name"].as_str().unwrap(),
            values.join(", ")
        )
        .unwrap();
    }
    lines
}

#[test]
fn facets_have_labels_and_counts() {
    let answer = TestApp::fixture().get("/v1/facets?locale=en").send_conditionally();
    assert_snapshot!(summary(&answer.ok()), @"
    Kind (kind): Statement (statement) 6, question (question) 1, Whole reply (template) 1, alternative (alternative) 1, survey (survey) 1, prompt (prompt) 1, scenario (scenario) 1, recognition (recognition) 1
    Situation (situation): Late delivery (delivery-delay) 2, lost-parcel (lost-parcel) 2, refund (refund) 1, our-mistake (our-mistake) 1, feedback (feedback) 1, praise (praise) 1, angry-customer (angry-customer) 2, general (general) 4
    technique (technique): active-listening (active-listening) 2, validation (validation) 1, personalization (personalization) 2, accountability (accountability) 2, reassurance (reassurance) 1, perspective-taking (perspective-taking) 1, follow-up (follow-up) 1, clarification (clarification) 1, gratitude (gratitude) 1, de-escalation (de-escalation) 1, self-care (self-care) 1
    stage (stage): open (open) 2, acknowledge (acknowledge) 1, validate (validate) 1, own (own) 1, act (act) 1, reassure (reassure) 1, close (close) 1
    empathy (empathy): cognitive (cognitive) 1, emotional (emotional) 2, compassionate (compassionate) 2
    channel (channel): email (email) 9, chat (chat) 8, phone (phone) 3
    intensity (intensity): light (light) 3, medium (medium) 2, strong (strong) 2
    ");
    assert_eq!(answer.ok()["next_cursor"], Value::Null);
}

/// A label that the language does not have is that of another: an id says less to whoever chooses a phrase.
#[test]
fn labels_are_in_the_language_that_was_asked_for() {
    let label = |query: &str| {
        let facets = TestApp::fixture().get(&format!("/v1/facets?{query}")).send().ok();
        let labels = ["label", "values"].map(|member| facets["items"][0][member].clone());
        format!("{} {} {}", labels[0], labels[1][0]["label"], labels[1][2]["label"])
    };
    for fallback in ["none", "chain"] {
        assert_eq!(label(&format!("locale=lt&fallback={fallback}")), r#""Rūšis" "Teiginys" "Whole reply""#);
        assert_eq!(label(&format!("locale=nb&fallback={fallback}")), r#""Kind" "Statement" "Whole reply""#);
    }
    assert_eq!(label("locale=nb"), r#""Kind" "Statement" "Whole reply""#);
}

#[test]
fn every_value_of_a_facet_is_a_filter_of_the_list_and_counts_what_it_finds() {
    let app = TestApp::fixture();
    let facets = app.get("/v1/facets?locale=en").send().ok();
    for facet in facets["items"].as_array().unwrap() {
        for value in facet["values"].as_array().unwrap() {
            let filter = format!("{}={}", facet["name"].as_str().unwrap(), value["value"].as_str().unwrap());
            // Every phrase has a text in English or Lithuanian.
            let count: usize = ["lt&fallback=chain", "en"]
                .map(|locale| {
                    app.get(&format!("/v1/phrases?limit=100&locale={locale}&{filter}")).send().ok()["items"]
                        .as_array()
                        .unwrap()
                        .len()
                })
                .into_iter()
                .max()
                .unwrap();
            assert_eq!(count, value["count"], "{filter}");
        }
    }
}

#[test]
fn parameters_are_checked() {
    TestApp::fixture().get("/v1/facets?locale=xx").send().problem("unknown_locale");
    TestApp::fixture().get("/v1/facets?kind=statement").send().problem("invalid_query");
    TestApp::fixture().get("/v1/facets?fallback=maybe").send().problem("invalid_query");
}
