//! The bounds on texts and values: what passes them is refused, and nothing that anybody sends ends the process.
//!
//! A stack overflow aborts the process and cannot be caught. The parser recurses for every level of nesting, so each of
//! the deep texts here would abort the tests if `limits::scan` did not stand before it.

use std::fmt::Write;
use std::thread;

use insta::assert_snapshot;
use phrasebook::catalog::limits::{
    DEPTH_MAX, FILE_BYTES_MAX, OUTPUT_BYTES_MAX, PATTERN_BYTES_MAX, PLACEABLES_MAX, REFERENCE_DEPTH_MAX,
};
use phrasebook::catalog::source::{SourceFaultKind, parse};
use phrasebook::catalog::{Catalog, Draft, RenderFault, RenderLimit};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::app::TestApp;
use crate::support::book::{Book, fixture, sources};

/// The stack that Rust gives a thread, and tokio a worker, when nobody says otherwise.
const STACK_BYTES: usize = 2 * 1024 * 1024;

fn on_a_small_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    thread::Builder::new().stack_size(STACK_BYTES).spawn(work).unwrap().join().unwrap()
}

/// The faults of a text, one a line, with the byte where each stands.
fn faults(text: &str) -> String {
    let text = text.to_owned();
    on_a_small_stack(move || {
        let mut lines = String::new();
        for fault in parse(&text).faults {
            writeln!(lines, "{}: {}", fault.at, fault.kind).unwrap();
        }
        lines
    })
}

fn is_too_deep(text: &str) -> bool {
    let text = text.to_owned();
    on_a_small_stack(move || parse(&text).faults.iter().any(|fault| matches!(fault.kind, SourceFaultKind::Limit(_))))
}

/// Texts that nest `levels` deep, each in its own way, with what closes them and without.
fn nested(levels: usize) -> Vec<(&'static str, String)> {
    let around =
        |open: &str, middle: &str, close: &str| format!("{}{middle}{}", open.repeat(levels), close.repeat(levels));
    // The outermost braces count as a level of their own.
    let inside = |open: &str, middle: &str, close: &str| {
        format!("{}{middle}{}", open.repeat(levels - 1), close.repeat(levels - 1))
    };
    vec![
        ("braces", format!("a = {}", around("{", "\"x\"", "}"))),
        ("braces with blanks", format!("a = {}", around("{ ", "$x", " }"))),
        ("braces over lines", format!("a = {}", around("{\n ", "$x", "\n }"))),
        ("open braces", format!("a = {}", "{".repeat(levels))),
        ("open braces in an attribute", format!("a = x\n    .b = {}", "{".repeat(levels))),
        ("open braces in a term", format!("-a = {}", "{".repeat(levels))),
        ("open braces after a byte order mark", format!("\u{feff}a = {}", "{".repeat(levels))),
        ("open braces after a comment", format!("# {{ \"\n#\n\na = {}", "{".repeat(levels))),
        ("open braces after junk", format!("a = {{ \" }}\n}}}} junk\n-b = {}", "{".repeat(levels))),
        ("calls", format!("a = {{ {} }}", inside("NUMBER(", "1", ")"))),
        ("open calls", format!("a = {{ {}", "NUMBER(".repeat(levels - 1))),
        ("term arguments", format!("a = {{ {} }}", inside("-t(", "-u", ")"))),
        ("calls and braces", format!("a = {}", around("{ F({ ", "1", " }) }"))),
        ("selections", format!("a = {}", around("{ $x ->\n *[a] ", "x", "\n }"))),
        ("open selections", format!("a = {}", "{$x->\n*[a]".repeat(levels))),
        ("selections on literals", format!("a = {}", around("{1->\n*[a] ", "x", "\n}"))),
        ("selections with a parenthesis in the text", format!("a = {}", around("{1->\n*[a] ) ", "x", "\n}"))),
        ("selections with many parentheses", format!("a = {}", around("{1->\n*[a] )))))) ", "x", "\n}"))),
        ("selections with a quote in the text", format!("a = {}", around("{1->\n*[a] \" ", "x", "\n}"))),
        ("selections with a backslash and a quote", format!("a = {}", around("{1->\n*[a] \\\" \\ ", "x", "\n}"))),
        ("a quote in the text and then braces", format!("a = {{ 1 ->\n *[a] \" {}", "{".repeat(levels - 1))),
        ("selections in the second variant", format!("a = {}", around("{1->\n [b] x\n *[a] ", "x", "\n}"))),
        ("selections with an arrow in the text", format!("a = {}", around("{1->\n*[a] -> [ ] ", "x", "\n}"))),
        ("selections with windows line ends", format!("a = {}", around("{1->\r\n*[a] ) \" ", "x", "\r\n}"))),
        ("selectors that are calls", format!("a = {}", around("{F()->\n*[a] ", "x", "\n}"))),
    ]
}

#[test]
fn seventeen_levels_are_too_deep_in_any_shape() {
    for (shape, text) in nested(DEPTH_MAX + 1) {
        assert!(is_too_deep(&text), "{shape}: {text}");
    }
}

#[test]
fn sixteen_levels_are_allowed_in_any_shape() {
    for (shape, text) in nested(DEPTH_MAX) {
        // This one nests twice for each of its levels, and a call in every selector is one more.
        let deeper = ["calls and braces", "selectors that are calls"].contains(&shape);
        assert_eq!(is_too_deep(&text), deeper, "{shape}: {text}");
    }
}

#[test]
fn a_thousand_levels_and_a_hundred_thousand_end_in_a_fault() {
    for levels in [1_000, 100_000] {
        for (shape, text) in nested(levels) {
            assert!(is_too_deep(&text), "{levels} {shape}");
        }
    }
}

#[test]
fn a_bomb_in_one_file_leaves_the_phrasebook_standing() {
    for (shape, bomb) in nested(10_000) {
        let mut files = sources("en", "p = sound", &[]);
        let mut other = files.texts[0].clone();
        other.path = String::from("en/other.ftl");
        other.text = bomb.into();
        files.texts.push(other);
        let catalog = on_a_small_stack(move || Catalog::new(Draft::read(&files).unwrap()).unwrap());
        assert!(catalog.texts("en").unwrap().message("p").is_some(), "{shape}");
    }
}

/// Braces, quotes and parentheses that nest nothing.
#[test]
fn depth_is_not_counted_where_there_is_none() {
    let many = |piece: &str| format!("a = {}\n", piece.repeat(60));
    let texts = [
        many("( "),
        many("{ \"{\" }"),
        many("{ \"(((\" }"),
        many("{ \"\\\"{\" }"),
        many("{ $x }"),
        many("{ F(1) }"),
        format!("a = {}\n", "{ $x ->\n *[a] ( \" ) [ x\n }".repeat(60)),
        format!("a = {{ $x ->\n{} *[b] x\n }}\n", " [a] { $x ->\n *[c] x\n }\n".repeat(60)),
        "a = { $x ->\n *[b] x\n }\n".repeat(60),
        format!("# {}\na = x\n", "{".repeat(60)),
        // A text that is broken does not make the next one deep.
        "a = { { {\n".repeat(60),
    ];
    for text in texts {
        assert!(!is_too_deep(&text), "{text}");
    }
}

#[test]
fn a_file_has_at_most_a_megabyte() {
    let of_size = |bytes: usize| {
        let entry = format!("a = {}\n", "x".repeat(1_000));
        let mut text = entry.repeat(bytes / entry.len());
        text.push_str(&"\n".repeat(bytes - text.len()));
        text
    };
    assert_eq!(faults(&of_size(FILE_BYTES_MAX)), "");
    assert_snapshot!(faults(&of_size(FILE_BYTES_MAX + 1)), @"0: the text has 1048577 bytes; the limit is 1048576");
}

#[test]
fn a_pattern_has_a_size_and_a_number_of_placeables() {
    let text = |bytes: usize| format!("a = {}", "x".repeat(bytes));
    assert_eq!(faults(&text(PATTERN_BYTES_MAX)), "");
    assert_snapshot!(faults(&text(PATTERN_BYTES_MAX + 1)), @"0: this text has 8193 bytes, all branches counted; the limit is 8192");
    // All branches count, and literals too.
    let branches = format!(
        "a = {{ $x ->\n [b] {}\n *[c] {{ \"{}\" }}\n }}",
        "x".repeat(PATTERN_BYTES_MAX / 2),
        "x".repeat(PATTERN_BYTES_MAX / 2 + 1)
    );
    assert_snapshot!(faults(&branches), @"0: this text has 8193 bytes, all branches counted; the limit is 8192");

    let placeables = |count: usize| format!("a = {}", "{ $x }".repeat(count));
    assert_eq!(faults(&placeables(PLACEABLES_MAX)), "");
    assert_snapshot!(faults(&placeables(PLACEABLES_MAX + 1)), @"0: this text holds 101 placeables; the limit is 100");
    // One pattern's size is no other's.
    assert_eq!(faults(&format!("{}\n    .b = {}", text(PATTERN_BYTES_MAX), "x".repeat(PATTERN_BYTES_MAX))), "");
}

#[test]
fn options_and_literals_are_bounded_when_the_file_is_read() {
    let call = |call: &str| faults(&format!("a = {{ {call} }}"));
    assert_eq!(call("NUMBER($x, minimumFractionDigits: 20)"), "");
    let refused = [
        "NUMBER($x, minimumFractionDigits: 21)",
        "NUMBER($x, minimumFractionDigits: 1000000000)",
        "NUMBER($x, minimumIntegerDigits: 99999999999999999999)",
        "NUMBER($x, maximumSignificantDigits: 0)",
        "NUMBER($x, minimumFractionDigits: -1)",
        "NUMBER($x, minimumFractionDigits: 1.5)",
        "NUMBER($x, minimumFractionDigits: \"2 \")",
        "NUMBER($x, minimumFractionDigits: 3, maximumFractionDigits: 2)",
        "NUMBER($x, style: \"currency\")",
        "NUMBER($x, colour: 1)",
        "NUMBER()",
        "NUMBER($x, $y)",
        "PLATFORM()",
        "GIVEN($x, y: 1)",
        "VOCATIVE($x, gender: \"neuter\")",
        "RELATIVE($x)",
        "RELATIVE($x, unit: \"fortnight\")",
        "LIST($x, type: \"nor\")",
        "DATETIME($x, dateStyle: \"enormous\")",
        "MONEY($x, currencyDisplay: \"sign\")",
        "-t($x)",
        "12345678901234567890123456789012345678901",
        "NUMBER(0.00000000000000000000000000000000000000001)",
        "\"\\u202E\"",
        "\"\\U0E0041\"",
    ];
    assert_snapshot!(refused.map(call).concat(), @r#"
    6: NUMBER: `21` is not a value of `minimumFractionDigits`; it takes a whole number from 0 to 20
    6: NUMBER: `1000000000` is not a value of `minimumFractionDigits`; it takes a whole number from 0 to 20
    6: NUMBER: `99999999999999999999` is not a value of `minimumIntegerDigits`; it takes a whole number from 1 to 20
    6: NUMBER: `0` is not a value of `maximumSignificantDigits`; it takes a whole number from 1 to 20
    40: Expected a string or number literal
    6: NUMBER: `1.5` is not a value of `minimumFractionDigits`; it takes a whole number from 0 to 20
    6: NUMBER: `2 ` is not a value of `minimumFractionDigits`; it takes a whole number from 0 to 20
    6: NUMBER: `minimumFractionDigits` is more than `maximumFractionDigits`
    6: NUMBER: `style` takes decimal or percent; use MONEY for amounts with a currency
    6: NUMBER: unknown option `colour`; known are minimumIntegerDigits, minimumFractionDigits, maximumFractionDigits, minimumSignificantDigits, maximumSignificantDigits, useGrouping, style and type
    6: NUMBER takes one value, as in NUMBER($x); here are 0
    6: NUMBER takes one value, as in NUMBER($x); here are 2
    6: there is no function PLATFORM; there are NUMBER, DATETIME, MONEY, GIVEN, VOCATIVE, LIST, RELATIVE
    6: GIVEN: there is no option 'y'
    6: VOCATIVE: gender is feminine, masculine or unknown, not 'neuter'
    6: RELATIVE: takes exactly the option unit, one of second, minute, hour, day, week, month, quarter, year
    6: RELATIVE: unit is one of second, minute, hour, day, week, month, quarter, year, not 'fortnight'
    6: LIST: type is and or or, not 'nor'
    6: DATETIME: `enormous` is not a value of `dateStyle`; it takes full, long, medium or short
    6: MONEY: `sign` is not a value of `currencyDisplay`; it takes symbol, code or name
    7: '-t' takes named arguments only, as in { -t(case: "genitive") }
    6: '1234567890123456789012345678901234567890' is not a number that can be kept exactly
    13: '0.00000000000000000000000000000000000000' is not a number that can be kept exactly
    7: the invisible character U+202E stands in this text; take it out
    7: the invisible character U+E0041 stands in this text; take it out
    "#);
    assert_snapshot!(faults("a = text with \u{202e} in it\nb = { $x ->\n *[c] \u{2066}\n }\nc = sound"), @"
    14: the invisible character U+202E stands in this text; take it out
    42: the invisible character U+2066 stands in this text; take it out
    ");
}

#[test]
fn faulty_entries_leave_their_neighbours_alone() {
    let text = "good = one\nbad = { $x\n\nbetter = two\n    .attribute = { NOPE() }\nworst = }\n-term\nlast = three\nlast = { $x ->\n [a] no default\n }\n";
    assert_snapshot!(faults(text), @r#"
    23: expected a closing brace '}' here
    55: there is no function NOPE; there are NUMBER, DATETIME, MONEY, GIVEN, VOCATIVE, LIST, RELATIVE
    72: a closing brace '}' without an opening one; write {"}"} for a literal brace
    79: expected an equals sign here; write name = text
    125: this selection has no default: mark exactly one variant with an asterisk, *[other]
    "#);
    let names: Vec<String> = parse(text).messages.iter().map(|message| message.name.to_string()).collect();
    assert_eq!(names, ["good", "last"]);
}

#[test]
fn references_lead_so_many_texts_deep_and_no_deeper() {
    let chain = |length: usize| {
        let links: Vec<String> = (1..length).map(|link| format!("m{link} = {{ m{} }}\n", link + 1)).collect();
        Book::new("en", &format!("p = {{ m1 }}\n{}m{length} = end\n", links.concat()))
    };
    assert_eq!(chain(REFERENCE_DEPTH_MAX).text(""), "end");
    assert_eq!(chain(REFERENCE_DEPTH_MAX + 1).render_with(""), Err(RenderFault::Limit(RenderLimit::References)));
    assert_eq!(chain(1_000).render_with(""), Err(RenderFault::Limit(RenderLimit::References)));
}

#[test]
fn a_text_that_leads_to_itself_ends() {
    let cycles = [
        "p = { p }",
        "p = x{ q }\nq = y{ p }",
        "p = { -t }\n-t = { -t }",
        "p = { p.a }\n    .a = { p.a }",
        "p = { -t.a ->\n   *[x] x\n }\n-t = t\n    .a = { p }",
        "p = { { { p } } }",
        "p = { 1 ->\n   *[one] { p }\n }",
        "p = { p }{ p }",
    ];
    for cycle in cycles {
        assert_eq!(Book::new("en", cycle).render_with(""), Err(RenderFault::Limit(RenderLimit::References)), "{cycle}");
    }
}

/// Each text prints the next one twenty times; without a bound the sixth would be printed 64 million times.
#[test]
fn doublings_end_at_the_bound_on_placeables() {
    let mut text = String::from("p = { m1 }\n");
    for link in 1..6 {
        writeln!(text, "m{link} = {}", format!("{{ m{} }}", link + 1).repeat(20)).unwrap();
    }
    text.push_str("m6 = lol\n");
    assert_eq!(Book::new("en", &text).render_with(""), Err(RenderFault::Limit(RenderLimit::Placeables)));
    // The same through terms, and through the nesting that made fluent-bundle panic.
    let terms = text.replace("{ m", "{ -m").replace("\nm", "\n-m");
    assert_eq!(Book::new("en", &terms).render_with(""), Err(RenderFault::Limit(RenderLimit::Placeables)));
    let nested = text.replace("{ m", "{ { m").replace(" }", " } }");
    assert_eq!(Book::new("en", &nested).render_with(""), Err(RenderFault::Limit(RenderLimit::Placeables)));
}

#[test]
fn a_rendered_text_has_a_size() {
    let text = |times: usize| format!("p = {}\nq = {}", "{ q }".repeat(times), "x".repeat(8_000));
    assert_eq!(Book::new("en", &text(8)).text("").len(), 64_000);
    const { assert!(9 * 8_000 > OUTPUT_BYTES_MAX) };
    assert_eq!(Book::new("en", &text(9)).render_with(""), Err(RenderFault::Limit(RenderLimit::Output)));
    // A value is counted like any other text.
    let values = Book::new("en", &format!("p = {}", "{ $text }".repeat(70)));
    let given = format!("text = {}", "x".repeat(1_000));
    assert_eq!(values.render_with(&given), Err(RenderFault::Limit(RenderLimit::Output)));
}

/// Forty references to the next text, eight texts deep: nine texts and 40^8 ways to the last.
#[test]
fn each_text_is_read_once_however_many_ways_lead_to_it() {
    let mut text = String::new();
    for depth in 0..8 {
        let name = if depth == 0 { "p".to_owned() } else { format!("t{depth}") };
        let branches = format!("    [basic] {{ t{} }}\n", depth + 1).repeat(39);
        writeln!(text, "{name} = {{ $plan ->\n{branches}   *[plus] {{ t{} }}\n}}", depth + 1).unwrap();
    }
    text += "t8 = { $register ->\n    [formal] Jums\n   *[casual] tau\n}\n";
    let phrase = TestApp::with_catalog(Book::new("lt", &text).catalog).get("/v1/phrases/p?locale=lt").send().ok();
    let names: Vec<_> = phrase["variables"].as_array().unwrap().iter().map(|variable| &variable["name"]).collect();
    assert!(names.contains(&&json!("register")), "{names:?}");
}

#[test]
fn a_request_gives_at_most_thirty_two_variables() {
    let app = TestApp::with_catalog(fixture());
    let variables = |count: usize| -> Value { (0..count).map(|index| (format!("v{index}"), json!(index))).collect() };
    let body = |count| json!({"locale": "en", "variables": variables(count), "on_missing": "omit"});
    assert_eq!(app.post("/v1/phrases/delay/render", &body(32)).send().ok()["findings"].as_array().unwrap().len(), 33);
    let problem = app.post("/v1/phrases/delay/render", &body(33)).send().problem("invalid_body");
    assert_snapshot!(problem["errors"], @r#"[{"message":"a request takes at most 32 variables (line 1, column 325)","pointer":"/variables"}]"#);
}

#[test]
fn a_huge_value_is_refused_by_its_size() {
    let app = TestApp::with_catalog(fixture());
    let body = json!({"locale": "en", "variables": {"days": 3, "order": "x".repeat(100_000)}});
    let problem = app.post("/v1/phrases/delay/render", &body).send().problem("variables_refused");
    assert_snapshot!(problem["errors"], @r#"[{"message":"'order': the value has 100000 bytes; the limit is 1024","pointer":"/variables/order"}]"#);
    let body = json!({"locale": "en", "variables": {"items": vec!["x"; 5_000], "link": "https://example.com"}});
    let problem = app.post("/v1/phrases/parcel-contents/render", &body).send().problem("variables_refused");
    assert_snapshot!(problem["errors"], @r#"[{"message":"'items': expected a list of at most 50 texts, got a list of 5000","pointer":"/variables/items"}]"#);
}

/// `fluent-syntax` 0.12 panics on each of these.
#[test]
fn a_broken_escape_before_a_long_letter_is_a_fault() {
    for literal in ["\\ué", "\\u12é", "\\u123🎁", "\\Ué", "\\U00004ž", "ok\\u004é"] {
        let text = format!("a = {{ \"{literal}\" }}\nb = sound");
        assert!(faults(&text).contains("a Unicode escape is \\u and four"), "{text}: {}", faults(&text));
    }
    for sound in ["\\u00e9é", "\\U0000e9é", "\\\\ué", "\\\\\\u00e9", "é\\\"é"] {
        assert_eq!(faults(&format!("a = {{ \"{sound}\" }}")), "");
    }
    // Without a long letter after it the parser finds the fault itself.
    assert_snapshot!(faults("a = { \"\\u12\" }\nb = sound"), @r#"11: Invalid unicode escape sequence, "12"""#);
}

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
