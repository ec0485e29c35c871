//! `GET /v1/bundles/{locale}`.

use fluent::FluentResource;
use insta::assert_snapshot;

use crate::support::app::TestApp;

#[test]
fn a_bundle_is_the_fluent_source_of_one_language() {
    let answer = TestApp::fixture().get("/v1/bundles/hr").send_conditionally();
    assert_eq!(answer.header("content-language"), Some("hr"));
    assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    let resource = FluentResource::try_new(answer.text().to_owned()).unwrap();
    assert_eq!(resource.entries().count(), 9);
    assert!(answer.text().contains("-team = Korisnička podrška"));
}

/// Fluent text has no place for the `locale` of other answers, so a header has it.
#[test]
fn a_bundle_is_found_by_any_tag_of_the_language_and_says_how() {
    let cases = [
        ("lt", "lt", r#"requested="lt", served="lt", match=exact, chain=("lt")"#),
        ("lt-LT", "lt", r#"requested="lt-LT", served="lt", match=language, chain=("lt")"#),
        ("LIT", "lt", r#"requested="LIT", served="lt", match=language, chain=("lt")"#),
        ("nn-NO", "nb", r#"requested="nn-NO", served="nb", match=macro, chain=("nb")"#),
        ("bs", "hr", r#"requested="bs", served="hr", match=near, chain=("hr")"#),
        ("en-GB", "en", r#"requested="en-GB", served="en", match=language, chain=("en")"#),
    ];
    for (asked, served, locale) in cases {
        let answer = TestApp::fixture().get(&format!("/v1/bundles/{asked}")).send_conditionally();
        assert_eq!((answer.status.as_u16(), answer.header("content-language")), (200, Some(served)), "{asked}");
        assert_eq!(answer.header("phrasebook-locale"), Some(locale), "{asked}");
    }
}

#[test]
fn a_bundle_of_no_language_is_a_problem() {
    for asked in ["de", "xx", "l", "lt.ftl", "%20", "en%2Fterms", "..", "*"] {
        TestApp::fixture().get(&format!("/v1/bundles/{asked}")).send().problem("unknown_locale");
    }
    TestApp::fixture().get("/v1/bundles/%FF").send().problem("invalid_path");
    assert_snapshot!(TestApp::fixture().get("/v1/bundles/de").send().shown(), @r#"
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
      "errors": [],
      "instance": "/v1/bundles/de",
      "request_id": "test-1",
      "status": 404,
      "title": "There is no such language",
      "type": "/problems/unknown_locale"
    }
    "#);
}
