//! The bounds on texts and values: what passes them is refused, and nothing that anybody sends ends the process.
//!
//! A stack overflow aborts the process and cannot be caught. The parser recurses for every level of nesting, so each of
//! the deep texts here would abort the tests if `limits::scan` did not stand before it.

mod random;
mod rendering;

use std::fmt::Write;
use std::thread;

use insta::assert_snapshot;
use phrasebook::catalog::limits::{DEPTH_MAX, FILE_BYTES_MAX, PATTERN_BYTES_MAX, PLACEABLES_MAX};
use phrasebook::catalog::source::{SourceFaultKind, parse};
use phrasebook::catalog::{Catalog, Draft};

use crate::support::book::sources;

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
