//! Texts and bodies at random: whatever is sent, there is an answer.

use phrasebook::catalog::source::parse;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::app::TestApp;
use crate::support::book::fixture;

/// Pieces of Fluent, put together at random and many times over.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a = ",
        "\na = ",
        "\n-t = ",
        "\n    .b = ",
        "{",
        "}",
        "{ ",
        " }",
        "(",
        ")",
        "\"",
        "\\",
        "\\\"",
        "\\u",
        "\\u12",
        "\\U",
        "é",
        "->",
        "->\n",
        "\n",
        "\r\n",
        "\n ",
        "\n[one] ",
        "\n *[other] ",
        "[",
        "]",
        "*",
        "$x",
        "-t",
        "F",
        "NUMBER($x",
        ", minimumFractionDigits: ",
        "9",
        ":",
        ",",
        ".",
        "#",
        "# ",
        " ",
        "x",
        "\t",
        "\u{feff}",
        "\u{202e}",
        "🎁",
        "1->\n*[a] ",
    ]);
    (prop::collection::vec(piece, 1..9), 1..1_500_usize).prop_map(|(pieces, times)| {
        let once = pieces.concat();
        let times = times.min(60_000 / once.len());
        format!("a = {}", once.repeat(times))
    })
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "3",
            "lt",
            "formal",
            "2026-11-27",
            "24.50 EUR",
            "separate",
            "composed",
            "html",
            "chat",
            "keep",
            "omit",
            "chain",
            "delay",
            "greeting"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let name = prop::sample::select(vec![
            "locale",
            "variables",
            "days",
            "customer",
            "order",
            "format",
            "channel",
            "on_missing",
            "wording",
            "seed",
            "isolate",
            "items",
            "id",
            "mode",
            "separator",
            "fallback",
            "amount",
            "currency",
            "register",
            "",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..5)
                .prop_map(|members| { members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }),
        ]
    })
}

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings(400))]

    #[test]
    fn no_text_makes_the_reader_panic(text in pieces()) {
        drop(parse(&text));
    }

    #[test]
    fn no_unicode_makes_the_reader_panic(text in "(a = |\\PC|[{}\"\\\\()*\n\\[\\]$]){0,40}") {
        drop(parse(&text));
    }
}

proptest! {
    #![proptest_config(settings(150))]

    #[test]
    fn no_body_makes_a_render_fail(body in json_value(), path in prop::sample::select(vec!["/v1/phrases/delay/render", "/v1/render"])) {
        let answer = TestApp::with_catalog(fixture()).post(path, &body).send();
        prop_assert!(!answer.status.is_server_error(), "{} for {}", answer.text(), body);
    }

    #[test]
    fn no_bytes_make_a_render_fail(body in prop::collection::vec(any::<u8>(), 0..60)) {
        let app = TestApp::with_catalog(fixture());
        let answer = app.call(http::Method::POST, "/v1/render").header("content-type", "application/json").body(body).send();
        prop_assert!(answer.status.is_client_error());
    }

    #[test]
    fn no_variable_makes_a_render_fail(days in json_value(), customer in json_value()) {
        let body = json!({"locale": "lt", "variables": {"days": days, "customer": customer}, "on_missing": "keep"});
        let answer = TestApp::with_catalog(fixture()).post("/v1/phrases/delay/render", &body).send();
        prop_assert!(!answer.status.is_server_error(), "{} for {}", answer.text(), body);
    }
}
