//! `GET /v1/locales`.

use insta::assert_snapshot;

use crate::support::app::TestApp;

#[test]
fn languages_are_listed_with_what_they_have() {
    let answer = TestApp::fixture().get("/v1/locales").send_conditionally();
    assert_snapshot!(answer.shown(), @r#"
    200 OK
    cache-control: no-cache
    content-type: application/json
    vary: accept-encoding, origin

    {
      "items": [
        {
          "coverage": {
            "phrases": 13,
            "translated": 12
          },
          "default": true,
          "fallback": [],
          "name": "English",
          "registers": [],
          "tag": "en"
        },
        {
          "coverage": {
            "phrases": 13,
            "translated": 10
          },
          "default": false,
          "fallback": [
            "en"
          ],
          "name": "norsk bokmål",
          "registers": [],
          "tag": "nb"
        },
        {
          "coverage": {
            "phrases": 13,
            "translated": 7
          },
          "default": false,
          "fallback": [
            "nb",
            "en"
          ],
          "name": "suomi",
          "registers": [
            "casual",
            "formal"
          ],
          "tag": "fi"
        },
        {
          "coverage": {
            "phrases": 13,
            "translated": 9
          },
          "default": false,
          "fallback": [
            "en"
          ],
          "name": "lietuvių",
          "registers": [
            "formal",
            "casual"
          ],
          "tag": "lt"
        },
        {
          "coverage": {
            "phrases": 13,
            "translated": 7
          },
          "default": false,
          "fallback": [
            "en"
          ],
          "name": "hrvatski",
          "registers": [
            "formal",
            "casual"
          ],
          "tag": "hr"
        }
      ],
      "next_cursor": null
    }
    "#);
}

#[test]
fn parameters_are_checked() {
    TestApp::fixture().get("/v1/locales?limit=5").send().problem("invalid_query");
    TestApp::fixture().get("/v1/locales?").send().ok();
    TestApp::fixture().get("/v1/locales/lt").send().problem("unknown_route");
}
