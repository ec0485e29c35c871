//! `GET /v1/phrases`: filters, search, pages.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::app::TestApp;

/// The ids that a query lists, all pages.
#[track_caller]
fn ids(query: &str) -> String {
    let page = TestApp::fixture().get(&format!("/v1/phrases?limit=100&{query}")).send().ok();
    let ids: Vec<&str> = page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(page["next_cursor"], Value::Null);
    ids.join(" ")
}

#[test]
fn without_a_filter_everything_is_listed_in_the_order_of_the_ids() {
    assert_snapshot!(ids("locale=en"), @"ask-order delay delay-reply greeting instead-of-calm-down parcel-contents prompt-breathe recognition-patience refund-sent scenario-lost-parcel sign-off survey-effort");
    assert_snapshot!(ids("locale=lt"), @"ask-order delay delay-reply greeting instead-of-calm-down local-holiday recognition-patience refund-sent sign-off");
}

#[test]
fn each_filter_narrows_the_list() {
    let filters = [
        "kind=template",
        "situation=delivery-delay",
        "technique=accountability",
        "stage=open",
        "empathy=compassionate",
        "channel=phone",
        "intensity=strong",
        "accepts_fault=true",
        "accepts_fault=false&channel=chat",
        "tag=late",
        "q=parcel",
    ];
    let lines: Vec<String> =
        filters.iter().map(|filter| format!("{filter} => {}", ids(&format!("locale=en&{filter}")))).collect();
    assert_snapshot!(lines.join("\n"), @"
    kind=template => delay-reply
    situation=delivery-delay => delay delay-reply
    technique=accountability => delay-reply refund-sent
    stage=open => ask-order greeting
    empathy=compassionate => delay-reply refund-sent
    channel=phone => ask-order delay instead-of-calm-down
    intensity=strong => instead-of-calm-down parcel-contents
    accepts_fault=true => delay-reply refund-sent
    accepts_fault=false&channel=chat => ask-order delay greeting instead-of-calm-down recognition-patience survey-effort
    tag=late => delay delay-reply
    q=parcel => delay delay-reply parcel-contents scenario-lost-parcel
    ");
}

#[test]
fn values_of_one_filter_are_alternatives_and_filters_narrow_each_other() {
    let filters = [
        "kind=template&kind=survey",
        "situation=refund&situation=praise",
        "tag=long&tag=local",
        "kind=statement&stage=own&stage=close",
        "kind=statement&kind=statement",
        "kind=survey&situation=refund",
        "tag=late&tag=unheard-of",
        "tag=unheard-of",
    ];
    let lines: Vec<String> =
        filters.iter().map(|filter| format!("{filter} => {}", ids(&format!("locale=en&{filter}")))).collect();
    assert_snapshot!(lines.join("\n"), @"
    kind=template&kind=survey => delay-reply survey-effort
    situation=refund&situation=praise => recognition-patience refund-sent
    tag=long&tag=local => delay-reply
    kind=statement&stage=own&stage=close => refund-sent sign-off
    kind=statement&kind=statement => delay greeting parcel-contents refund-sent sign-off
    kind=survey&situation=refund => 
    tag=late&tag=unheard-of => delay delay-reply
    tag=unheard-of =>
    ");
}

#[test]
fn search_finds_words_whatever_their_case_and_accents() {
    let searches = [
        ("lt", "vėluoja"),
        ("lt", "veluoja"),
        ("lt", "VĖLUOJA"),
        ("lt", "siunta nauja"),
        ("lt", "nauja siunta"),
        ("lt", "zmogui"),
        ("nb", "tålmodig"),
        ("nb", "talmodig"),
        ("nb", "lost sak"),
        ("hr", "cujem"),
        ("hr", "pogreska"),
        ("fi", "PÄIVÄ"),
        ("fi", "paiva"),
        ("en", "isn’t"),
        ("en", "isn't"),
        ("en", "delay-reply"),
        ("en", "late"),
        ("en", "LATE parcel"),
        ("en", "nowhere to be found"),
        ("en", "{ $days }"),
        ("en", ""),
        ("en", "   "),
        ("en", "oﬀ"),
        ("lt", "late"),
    ];
    let lines: Vec<String> = searches
        .iter()
        .map(|(locale, words)| {
            let query = words.replace(' ', "+").replace('{', "%7B").replace('}', "%7D");
            let encoded: String = query
                .bytes()
                .map(|byte| if byte.is_ascii() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
                .collect();
            format!("{locale} {words} => {}", ids(&format!("locale={locale}&q={encoded}")))
        })
        .collect();
    assert_snapshot!(lines.join("\n"), @"
    lt vėluoja => delay delay-reply
    lt veluoja => delay delay-reply
    lt VĖLUOJA => delay delay-reply
    lt siunta nauja => delay-reply
    lt nauja siunta => delay-reply
    lt zmogui => instead-of-calm-down
    nb tålmodig => recognition-patience
    nb talmodig => recognition-patience
    nb lost sak => survey-effort
    hr cujem => instead-of-calm-down
    hr pogreska => delay-reply
    fi PÄIVÄ => delay delay-reply
    fi paiva => delay delay-reply
    en isn’t => prompt-breathe
    en isn't => prompt-breathe
    en delay-reply => delay-reply
    en late => delay delay-reply
    en LATE parcel => delay delay-reply
    en nowhere to be found => 
    en { $days } => delay delay-reply
    en  => ask-order delay delay-reply greeting instead-of-calm-down parcel-contents prompt-breathe recognition-patience refund-sent scenario-lost-parcel sign-off survey-effort
    en     => ask-order delay delay-reply greeting instead-of-calm-down parcel-contents prompt-breathe recognition-patience refund-sent scenario-lost-parcel sign-off survey-effort
    en oﬀ => sign-off
    lt late => delay delay-reply
    ");
}

/// Every page of a query, walked by its cursors.
#[track_caller]
fn walk(query: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut cursor = String::new();
    for _ in 0..100 {
        let page = TestApp::fixture().get(&format!("/v1/phrases?{query}{cursor}")).send_conditionally().ok();
        ids.extend(page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()));
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return ids,
        }
    }
    panic!("the pages of {query} never end")
}

#[test]
fn walking_the_pages_meets_each_phrase_once() {
    for query in [
        "locale=en",
        "locale=en&kind=statement",
        "locale=hr&fallback=chain",
        "locale=en&q=parcel",
        "locale=en&tag=unheard-of",
    ] {
        let whole = ids(query);
        for limit in [1, 2, 3, 6, 7, 99, 100] {
            assert_eq!(walk(&format!("{query}&limit={limit}")).join(" "), whole, "{query} in pages of {limit}");
        }
    }
}

#[test]
fn the_last_page_has_no_cursor_even_when_it_is_full() {
    let count = walk("locale=en").len();
    let page = TestApp::fixture().get(&format!("/v1/phrases?locale=en&limit={count}")).send().ok();
    assert_eq!((page["items"].as_array().unwrap().len(), &page["next_cursor"]), (count, &Value::Null));
    let page = TestApp::fixture().get(&format!("/v1/phrases?locale=en&limit={}", count - 1)).send().ok();
    assert!(page["next_cursor"].is_string());
}

#[test]
fn a_page_of_nothing_is_a_page() {
    assert_snapshot!(TestApp::fixture().get("/v1/phrases?locale=en&tag=unheard-of").send().shown(), @r#"
    200 OK
    cache-control: no-cache
    content-language: en
    content-type: application/json
    vary: accept-language, accept-encoding, origin

    {
      "items": [],
      "locale": {
        "chain": [
          "en"
        ],
        "match": "exact",
        "requested": "en",
        "served": "en"
      },
      "next_cursor": null
    }
    "#);
}

fn cursor_of(query: &str) -> String {
    TestApp::fixture().get(&format!("/v1/phrases?{query}")).send().ok()["next_cursor"].as_str().unwrap().to_owned()
}

#[test]
fn a_cursor_belongs_to_its_query() {
    let cursor = cursor_of("locale=en&limit=2");
    let get = |query: &str| TestApp::fixture().get(&format!("/v1/phrases?{query}&cursor={cursor}")).send();
    // The size of a page may change on the way, and the language may be named otherwise.
    for same in ["locale=en&limit=2", "locale=en&limit=5", "locale=en-GB", "locale=EN"] {
        get(same).ok();
    }
    let others = [
        "locale=lt",
        "locale=en&kind=statement",
        "locale=en&q=parcel",
        "locale=en&accepts_fault=false",
        "locale=en&tag=late",
        "locale=en&fallback=chain",
    ];
    for other in others {
        get(other).problem("invalid_cursor");
    }
}

#[test]
fn a_cursor_that_was_tampered_with_is_refused() {
    let cursor = cursor_of("locale=en&limit=2");
    let (first, rest) = cursor.split_at(1);
    let swapped = if first == "A" { "B" } else { "A" };
    let tampered = [
        format!("{swapped}{rest}"),
        format!("{cursor}A"),
        format!("{cursor}="),
        cursor.chars().take(cursor.len() - 2).collect(),
        cursor.to_uppercase(),
        String::new(),
        String::from("0"),
        String::from("delay"),
        String::from("ZGVsYXk"),
        String::from("%00"),
        String::from("%FF%FE"),
        "ž".repeat(20),
        "A".repeat(256),
        "A".repeat(257),
        "A".repeat(5_000),
    ];
    for cursor in tampered {
        let encoded: String = cursor
            .bytes()
            .map(|byte| if byte.is_ascii() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
            .collect();
        TestApp::fixture().get(&format!("/v1/phrases?locale=en&cursor={encoded}")).send().problem("invalid_cursor");
    }
    assert_snapshot!(TestApp::fixture().get("/v1/phrases?locale=en&cursor=x").send().shown(), @r#"
    400 Bad Request
    cache-control: no-store
    content-type: application/problem+json

    {
      "code": "invalid_cursor",
      "detail": "the cursor does not belong to this query; start again without it",
      "errors": [
        {
          "message": "the cursor does not belong to this query; start again without it",
          "parameter": "cursor"
        }
      ],
      "instance": "/v1/phrases",
      "request_id": "test-1",
      "status": 400,
      "title": "The cursor does not belong to this query",
      "type": "/problems/invalid_cursor"
    }
    "#);
}

#[test]
fn the_limit_is_from_one_to_a_hundred() {
    let count = |query: &str| {
        TestApp::fixture().get(&format!("/v1/phrases?locale=en{query}")).send().ok()["items"].as_array().unwrap().len()
    };
    assert_eq!((count("&limit=1"), count("&limit=100"), count("&limit=020")), (1, 12, 12));
    assert_eq!((count(""), count("&limit=")), (12, 12), "twenty are more than there are");
    for limit in ["0", "101", "-1", "1.5", "ten", "1e1", "99999999999999999999", "+5x"] {
        let problem = TestApp::fixture().get(&format!("/v1/phrases?limit={limit}")).send().problem("invalid_query");
        assert_eq!(problem["errors"][0]["parameter"], "limit", "{limit}: {problem}");
    }
}

#[test]
fn a_query_that_cannot_be_read_says_where() {
    let long = format!("q={}", "x".repeat(201));
    let long_tag = format!("tag={}", "x".repeat(81));
    let many_tags = "tag=x&".repeat(21);
    let queries = [
        "kind=poem",
        "kind=Statement",
        "kind=",
        "situation=delivery_delay",
        "technique=magic",
        "stage=middle",
        "empathy=fake",
        "channel=fax",
        "intensity=extreme",
        "accepts_fault=yes",
        "accepts_fault=1",
        "fallback=never",
        "sort=id",
        "limit=5&limit=6",
        "locale=en&locale=lt",
        "q=a&q=b",
        "kind[]=statement",
        "KIND=statement",
        "limit=0",
        &long,
        &long_tag,
        &many_tags,
    ];
    let lines: Vec<String> = queries
        .iter()
        .map(|query| {
            let problem = TestApp::fixture().get(&format!("/v1/phrases?{query}")).send().problem("invalid_query");
            format!("{query:.30} => {} {}", problem["errors"][0]["parameter"], problem["detail"].as_str().unwrap())
        })
        .collect();
    assert_snapshot!(lines.join("\n"), @r#"
    kind=poem => "kind" kind: `poem` is not one of `statement`, `question`, `template`, `alternative`, `survey`, `prompt`, `scenario`, `recognition`
    kind=Statement => "kind" kind: `Statement` is not one of `statement`, `question`, `template`, `alternative`, `survey`, `prompt`, `scenario`, `recognition`
    kind= => "kind" kind: `` is not one of `statement`, `question`, `template`, `alternative`, `survey`, `prompt`, `scenario`, `recognition`
    situation=delivery_delay => "situation" situation: `delivery_delay` is not one of `delivery-delay`, `lost-parcel`, `damaged-item`, `wrong-item`, `defect`, `billing-error`, `payment-failed`, `refund`, `return`, `outage`, `technical-problem`, `account-access`, `long-wait`, `repeat-contact`, `misunderstanding`, `our-mistake`, `complaint-about-service`, `privacy-concern`, `price-increase`, `out-of-stock`, `request-refused`, `cancellation`, `appointment-change`, `feature-request`, `feedback`, `praise`, `bereavement-hardship`, `angry-customer`, `anxious-customer`, `confused-customer`, `disappointed-customer`, `first-contact`, `general`
    technique=magic => "technique" technique: `magic` is not one of `active-listening`, `validation`, `personalization`, `positive-language`, `accountability`, `reassurance`, `perspective-taking`, `follow-up`, `clarification`, `apology`, `gratitude`, `de-escalation`, `empowerment`, `bias-awareness`, `self-care`
    stage=middle => "stage" stage: `middle` is not one of `open`, `acknowledge`, `validate`, `apologize`, `own`, `act`, `reassure`, `follow-up`, `close`
    empathy=fake => "empathy" empathy: `fake` is not one of `cognitive`, `emotional`, `compassionate`
    channel=fax => "channel" channel: `fax` is not one of `email`, `chat`, `phone`
    intensity=extreme => "intensity" intensity: `extreme` is not one of `light`, `medium`, `strong`
    accepts_fault=yes => "accepts_fault" accepts_fault: expected "true", "on" or "false", not the string "yes"
    accepts_fault=1 => "accepts_fault" accepts_fault: expected "true", "on" or "false", not the string "1"
    fallback=never => "fallback" fallback: `never` is not one of `none`, `chain`
    sort=id => "sort" sort: `sort` is not known here; known are `locale`, `fallback`, `kind`, `situation`, `technique`, `stage`, `empathy`, `channel`, `intensity`, `accepts_fault`, `tag`, `q`, `limit`, `cursor`, `preview`
    limit=5&limit=6 => "limit" limit: takes one value
    locale=en&locale=lt => "locale" locale: takes one value
    q=a&q=b => "q" q: takes one value
    kind[]=statement => "kind" kind: `kind[]` is not known here; known are `locale`, `fallback`, `kind`, `situation`, `technique`, `stage`, `empathy`, `channel`, `intensity`, `accepts_fault`, `tag`, `q`, `limit`, `cursor`, `preview`
    KIND=statement => "KIND" KIND: `KIND` is not known here; known are `locale`, `fallback`, `kind`, `situation`, `technique`, `stage`, `empathy`, `channel`, `intensity`, `accepts_fault`, `tag`, `q`, `limit`, `cursor`, `preview`
    limit=0 => "limit" limit: expected a whole number from 1 to 100, not '0'
    q=xxxxxxxxxxxxxxxxxxxxxxxxxxxx => "q" q has at most 200 characters
    tag=xxxxxxxxxxxxxxxxxxxxxxxxxx => "tag" tag comes at most 20 times, each with at most 80 characters
    tag=x&tag=x&tag=x&tag=x&tag=x& => "tag" tag comes at most 20 times, each with at most 80 characters
    "#);
}

#[test]
fn odd_queries_that_mean_something_are_read() {
    // Letters count and not bytes.
    assert_eq!(ids(&format!("locale=lt&q={}", "%C5%BE".repeat(200))), "");
    assert_eq!(ids(&format!("locale=en{}&tag=late", "&tag=x".repeat(19))), "delay delay-reply");
    for query in ["", "&", "&&locale=en", "q=%", "q=%zz", "q=%FF", "locale=en&", "q=a%00b", "tag=", "q=%F0%9F%8E%81"] {
        let answer = TestApp::fixture().get(&format!("/v1/phrases?{query}")).send();
        assert!(answer.status == 200 || answer.status == 400, "{query}: {}", answer.text());
    }
}
