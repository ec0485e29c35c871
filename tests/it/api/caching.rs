//! Conditional requests, their compressed forms and `HEAD`.

use http::Method;
use phrasebook::api::ApiSettings;

use crate::support::app::TestApp;

/// A page of each sort, large enough to be compressed unless it says so.
const PAGES: [&str; 7] = [
    "/v1/phrases?locale=en",
    "/v1/phrases/delay-reply?locale=en",
    "/v1/facets?locale=lt",
    "/v1/locales",
    "/v1/bundles/fi",
    "/openapi.json",
    "/problems/unknown_phrase",
];

#[test]
fn a_page_keeps_its_tag_and_is_not_sent_twice() {
    for path in PAGES {
        let first = TestApp::fixture().get(path).send_conditionally();
        let again = TestApp::fixture().get(path).send();
        assert_eq!(first.header("etag"), again.header("etag"), "{path}");
        let tag = first.header("etag").unwrap();
        assert!(tag.starts_with('"') && tag.ends_with('"') && tag.len() > 10, "{path}: {tag}");
        assert_eq!(first.header("cache-control"), Some("no-cache"), "{path}");
    }
}

#[test]
fn every_form_of_if_none_match_is_understood() {
    let path = "/v1/phrases/delay?locale=en";
    let get = |fields: &[&str]| {
        let mut call = TestApp::fixture().get(path);
        for field in fields {
            call = call.header("if-none-match", field);
        }
        call.send().status.as_u16()
    };
    let tag = TestApp::fixture().get(path).send().header("etag").unwrap().to_owned();
    let bare = tag.trim_matches('"').to_owned();
    let weak = format!("W/{tag}");
    let list = format!("\"one\", {tag} , \"two\"");
    let weak_list = format!("W/\"one\",W/{tag}");
    let gzip = format!("\"{bare}-gzip\"");
    for hit in [&[&*tag][..], &["*"], &[&weak], &[&list], &[&weak_list], &[&gzip], &["\"one\"", &tag], &["", &tag]] {
        assert_eq!(get(hit), 304, "{hit:?}");
    }
    let longer = format!("\"{bare}0\"");
    let upper = tag.to_uppercase();
    let other_coding = format!("\"{bare}-br\"");
    for miss in
        [&["\"stale\""][..], &["\"\""], &[""], &["\"one\", \"two\""], &[&longer], &["W/"], &["\"*\""], &[&other_coding]]
    {
        assert_eq!(get(miss), 200, "{miss:?}");
    }
    assert!(upper == tag || get(&[&upper]) == 200);
}

/// RFC 9110, section 8.8.3: a tag stands in quotes; one without is no tag and no page has it.
#[test]
fn a_tag_without_quotes_is_no_tag() {
    let path = "/v1/phrases/delay?locale=en";
    let tag = TestApp::fixture().get(path).send().header("etag").unwrap().to_owned();
    for broken in [tag.trim_matches('"'), tag.trim_end_matches('"'), tag.trim_start_matches('"')] {
        assert_eq!(TestApp::fixture().get(path).header("if-none-match", broken).send().status, 200, "{broken}");
    }
}

#[test]
fn the_304_carries_the_headers_that_the_page_would() {
    for path in PAGES {
        for coding in ["identity", "gzip"] {
            let whole = TestApp::fixture().get(path).header("accept-encoding", coding).send();
            let tag = whole.header("etag").unwrap();
            let empty =
                TestApp::fixture().get(path).header("accept-encoding", coding).header("if-none-match", tag).send();
            assert_eq!(empty.status, 304, "{path} {coding}");
            assert!(
                empty.body.is_empty()
                    && empty.header("content-type").is_none()
                    && empty.header("content-encoding").is_none()
            );
            for name in ["etag", "vary", "cache-control", "content-language"] {
                assert_eq!(empty.joined(name), whole.joined(name), "{path} {coding} {name}");
            }
        }
    }
}

#[test]
fn a_client_that_takes_gzip_gets_it_under_a_tag_of_its_own() {
    for path in PAGES.iter().filter(|path| TestApp::fixture().get(path).send().body.len() > 1024) {
        let plain = TestApp::fixture().get(path).send();
        let zipped = TestApp::fixture().get(path).header("accept-encoding", "br, gzip;q=0.8, *;q=0.1").send();
        assert_eq!(zipped.header("content-encoding"), Some("gzip"), "{path}");
        assert_eq!(zipped.unzipped(), plain.body, "{path}");
        assert!(zipped.body.len() < plain.body.len(), "{path}");
        assert_ne!(zipped.header("etag"), plain.header("etag"), "{path}");
        assert_eq!(zipped.header("content-type"), plain.header("content-type"), "{path}");
        for answer in [&plain, &zipped] {
            assert!(answer.joined("vary").contains("accept-encoding"), "{path}: {}", answer.joined("vary"));
        }
        // Either tag names the page, whatever form would be sent now.
        for tag in [plain.header("etag").unwrap(), zipped.header("etag").unwrap()] {
            for coding in ["gzip", "identity"] {
                let call = TestApp::fixture().get(path).header("accept-encoding", coding).header("if-none-match", tag);
                let answer = call.send();
                assert_eq!((answer.status.as_u16(), answer.header("etag")), (304, Some(tag)), "{path} {coding}");
            }
        }
    }
}

#[test]
fn head_answers_like_get_without_a_body_in_a_failure() {
    for path in PAGES.iter().chain(&["/healthz", "/readyz", "/"]) {
        let get = TestApp::fixture().get(path).send();
        let head = TestApp::fixture().call(Method::HEAD, path).send();
        assert_eq!(head.status, get.status, "{path}");
        for name in ["etag", "content-type", "content-language", "cache-control", "vary"] {
            assert_eq!(head.joined(name), get.joined(name), "{path} {name}");
        }
    }
    for path in ["/nowhere", "/v1/phrases/nowhere", "/v1/phrases?limit=0", "/v1/bundles/xx"] {
        let get = TestApp::fixture().get(path).send();
        let head = TestApp::fixture().call(Method::HEAD, path).send();
        assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
    }
}

#[test]
fn a_head_with_the_tag_is_a_304() {
    let tag = TestApp::fixture().get(PAGES[0]).send().header("etag").unwrap().to_owned();
    let answer = TestApp::fixture().call(Method::HEAD, PAGES[0]).header("if-none-match", &tag).send();
    assert_eq!(answer.status, 304);
}

#[test]
fn pages_kept_ready_and_pages_made_afresh_are_the_same() {
    let fresh = TestApp::with_settings(&ApiSettings { page_cache_bytes: 0, ..ApiSettings::default() });
    let tiny = TestApp::with_settings(&ApiSettings { page_cache_bytes: 2_000, ..ApiSettings::default() });
    let paths = PAGES.iter().chain(&["/v1/phrases?locale=lt&limit=1", "/v1/phrases?q=parcel"]);
    for path in paths {
        let ready = TestApp::fixture();
        let answers = [
            ready.get(path).send(),
            ready.get(path).send(),
            fresh.get(path).send(),
            fresh.get(path).send(),
            tiny.get(path).send(),
        ];
        for answer in &answers {
            assert_eq!((answer.header("etag"), &answer.body), (answers[0].header("etag"), &answers[0].body), "{path}");
        }
    }
}

/// A page kept for one reader's languages must not answer another's, nor a failure be kept at all.
#[test]
fn what_is_kept_depends_on_everything_that_was_asked() {
    let app = TestApp::fixture();
    let served = |path: &str, languages: &[&str]| {
        let mut call = app.get(path);
        for language in languages {
            call = call.header("accept-language", language);
        }
        call.send().header("content-language").map(str::to_owned)
    };
    for _ in 0..2 {
        assert_eq!(served("/v1/phrases", &["lt"]).as_deref(), Some("lt"));
        assert_eq!(served("/v1/phrases", &["fi"]).as_deref(), Some("fi"));
        assert_eq!(served("/v1/phrases", &[]).as_deref(), Some("en"));
        assert_eq!(served("/v1/phrases", &["de", "hr"]).as_deref(), Some("hr"));
        assert_eq!(served("/v1/phrases?locale=nb", &["fi"]).as_deref(), Some("nb"));
        assert_eq!(served("/v1/phrases/nowhere", &["fi"]), None);
        assert_eq!(served("/v1/facets", &["lt"]).as_deref(), Some("lt"));
    }
    let long = format!("/v1/phrases?q={}", "x".repeat(190));
    let header = format!("lt, {}", "de;q=0.1, ".repeat(60));
    assert_eq!(served(&long, &[&header]).as_deref(), Some("lt"));
}
