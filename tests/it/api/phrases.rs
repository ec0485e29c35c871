//! `GET /v1/phrases` and `GET /v1/phrases/{id}`.

use crate::support::app::TestApp;

#[test]
fn a_phrase_is_shown_with_its_contract() {
    let answer = TestApp::new().get("/v1/phrases/delivery-delay-acknowledge?locale=en").send_conditionally();
    let phrase = answer.ok();
    assert_eq!(phrase["id"], "delivery-delay-acknowledge");
    assert_eq!(phrase["variables"][0]["name"], "days");
}
