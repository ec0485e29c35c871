//! The phrasebook that is shipped, as far as its texts do not matter.

use serde_json::json;

use crate::support::app::TestApp;

#[test]
fn every_language_answers_with_a_phrase_and_its_contract() {
    let app = TestApp::new();
    for tag in ["en", "nb", "fi", "lt", "hr"] {
        let path = format!("/v1/phrases/delivery-delay-acknowledge?locale={tag}");
        let phrase = app.get(&path).send_conditionally().ok();
        assert_eq!(phrase["id"], "delivery-delay-acknowledge");
        assert_eq!(phrase["locale"]["served"], tag);
        assert_eq!(phrase["variables"][0]["name"], "days");
    }
}

#[test]
fn every_language_renders_a_phrase() {
    let app = TestApp::new();
    for tag in ["en", "nb", "fi", "lt", "hr"] {
        let body = json!({"locale": tag, "variables": {"days": 22}});
        let render = app.post("/v1/phrases/delivery-delay-acknowledge/render", &body).send().ok();
        assert!(render["text"].as_str().unwrap().contains("22"), "{tag}: {render}");
    }
}

#[test]
fn the_example_of_the_documentation_works() {
    let body = json!({
        "mode": "composed",
        "locale": "fi",
        "variables": {"customer": "Aino", "days": 3, "agent": "Maria"},
        "items": [{"id": "greeting"}, {"id": "delivery-delay-acknowledge"}, {"id": "sign-off"}],
    });
    let reply = TestApp::new().post("/v1/render", &body).send().ok();
    assert_eq!(reply["results"].as_array().unwrap().len(), 3);
    assert!(reply["text"].as_str().unwrap().contains("Aino"));
}

/// A text of ours that could not be shown would take the whole list with it.
#[test]
fn the_whole_phrasebook_can_be_listed_in_every_language() {
    let app = TestApp::new();
    for tag in ["en", "nb", "fi", "lt", "hr"] {
        let mut cursor = String::new();
        let mut count = 0;
        loop {
            let page = app.get(&format!("/v1/phrases?locale={tag}&fallback=chain&limit=100{cursor}")).send().ok();
            count += page["items"].as_array().unwrap().len();
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert!(count > 40, "{tag} has {count}");
    }
}
