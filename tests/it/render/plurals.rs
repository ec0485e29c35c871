//! The plural category of a number as it is displayed, in each language.

use insta::assert_snapshot;

use crate::support::book::{Book, table_by_language};

const ENGLISH: &str = "p = { $x ->\n    [one] { $x } day\n   *[other] { $x } days\n }";
const NORWEGIAN: &str = "p = { $x ->\n    [one] { $x } dag\n   *[other] { $x } dager\n }";
const FINNISH: &str = "p = { $x ->\n    [one] { $x } päivä\n   *[other] { $x } päivää\n }";
const LITHUANIAN: &str = "p = { $x ->\n    [one] { $x } diena\n    [few] { $x } dienos\n    [many] { $x } dienos (dalis)\n   *[other] { $x } dienų\n }";
const CROATIAN: &str = "p = { $x ->\n    [one] { $x } dan\n    [few] { $x } dana (2–4)\n   *[other] { $x } dana\n }";

#[test]
fn each_language_counts_in_its_own_way() {
    let languages = [("en", ENGLISH), ("nb", NORWEGIAN), ("fi", FINNISH), ("lt", LITHUANIAN), ("hr", CROATIAN)];
    let cases = [
        "x = 1",
        "x = 1.0",
        "x = 2",
        "x = 5",
        "x = 11",
        "x = 21",
        "x = 22",
        "x = 111",
        "x = 1.5",
        "x = 0",
        "x = 1000000",
    ];
    assert_snapshot!(table_by_language(&languages, &cases), @"
    en x = 1 => 1 day
    en x = 1.0 => 1.0 days
    en x = 2 => 2 days
    en x = 5 => 5 days
    en x = 11 => 11 days
    en x = 21 => 21 days
    en x = 22 => 22 days
    en x = 111 => 111 days
    en x = 1.5 => 1.5 days
    en x = 0 => 0 days
    en x = 1000000 => 1,000,000 days
    nb x = 1 => 1 dag
    nb x = 1.0 => 1,0 dag
    nb x = 2 => 2 dager
    nb x = 5 => 5 dager
    nb x = 11 => 11 dager
    nb x = 21 => 21 dager
    nb x = 22 => 22 dager
    nb x = 111 => 111 dager
    nb x = 1.5 => 1,5 dager
    nb x = 0 => 0 dager
    nb x = 1000000 => 1~000~000 dager
    fi x = 1 => 1 päivä
    fi x = 1.0 => 1,0 päivää
    fi x = 2 => 2 päivää
    fi x = 5 => 5 päivää
    fi x = 11 => 11 päivää
    fi x = 21 => 21 päivää
    fi x = 22 => 22 päivää
    fi x = 111 => 111 päivää
    fi x = 1.5 => 1,5 päivää
    fi x = 0 => 0 päivää
    fi x = 1000000 => 1~000~000 päivää
    lt x = 1 => 1 diena
    lt x = 1.0 => 1,0 diena
    lt x = 2 => 2 dienos
    lt x = 5 => 5 dienos
    lt x = 11 => 11 dienų
    lt x = 21 => 21 diena
    lt x = 22 => 22 dienos
    lt x = 111 => 111 dienų
    lt x = 1.5 => 1,5 dienos (dalis)
    lt x = 0 => 0 dienų
    lt x = 1000000 => 1~000~000 dienų
    hr x = 1 => 1 dan
    hr x = 1.0 => 1,0 dana
    hr x = 2 => 2 dana (2–4)
    hr x = 5 => 5 dana
    hr x = 11 => 11 dana
    hr x = 21 => 21 dan
    hr x = 22 => 22 dana (2–4)
    hr x = 111 => 111 dana
    hr x = 1.5 => 1,5 dana
    hr x = 0 => 0 dana
    hr x = 1000000 => 1.000.000 dana
    ");
}

/// The fault that made fluent-bundle unfit: 22 came out as `other` and 111 as `one`.
#[test]
fn lithuanian_twenty_two_days_are_few() {
    let book = Book::new("lt", LITHUANIAN);
    assert_eq!(book.text("x = 22"), "22 dienos");
    assert_eq!(book.text("x = 111"), "111 dienų");
    assert_eq!(book.text("x = 102"), "102 dienos");
}

#[test]
fn an_exact_key_matches_by_value_and_wins_where_it_stands_first() {
    let text = "p = { $x ->\n    [1] exactly one\n    [one] one\n    [1.50] one and a half\n   *[other] other\n }";
    assert_snapshot!(Book::new("en", text).table(&["x = 1", "x = 1.0", "x = 01", "x = 1.5", "x = 1.500", "x = -1", "x = 2"]), @"
    x = 1 => exactly one
    x = 1.0 => exactly one
    x = 01 => exactly one
    x = 1.5 => one and a half
    x = 1.500 => one and a half
    x = -1 => one
    x = 2 => other
    ");

    let later = "p = { $x ->\n    [one] one\n    [1] exactly one\n   *[other] other\n }";
    assert_snapshot!(Book::new("en", later).table(&["x = 1", "x = 1.0"]), @"
    x = 1 => one
    x = 1.0 => exactly one
    ");
}

#[test]
fn the_category_is_that_of_the_number_as_displayed() {
    let one_decimal = "p = { NUMBER($x, minimumFractionDigits: 1) ->\n    [one] { NUMBER($x, minimumFractionDigits: 1) } day\n   *[other] { NUMBER($x, minimumFractionDigits: 1) } days\n }";
    assert_snapshot!(Book::new("en", one_decimal).table(&["x = 1", "x = 2"]), @"
    x = 1 => 1.0 days
    x = 2 => 2.0 days
    ");

    let whole = "p = { NUMBER($x, maximumFractionDigits: 0) ->\n    [one] { NUMBER($x, maximumFractionDigits: 0) } day\n   *[other] { NUMBER($x, maximumFractionDigits: 0) } days\n }";
    assert_snapshot!(Book::new("en", whole).table(&["x = 1.4", "x = 0.5", "x = 1.5"]), @"
    x = 1.4 => 1 day
    x = 0.5 => 1 day
    x = 1.5 => 2 days
    ");

    let percent = "p = { NUMBER($x, style: \"percent\") ->\n    [1] one percent\n   *[other] { NUMBER($x, style: \"percent\") }\n }";
    assert_snapshot!(Book::new("en", percent).table(&["x = 0.01", "x = 1", "x = 0.5"]), @"
    x = 0.01 => one percent
    x = 1 => 100%
    x = 0.5 => 50%
    ");
}

#[test]
fn ordinals_follow_rules_of_their_own() {
    let text = "p = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n }";
    assert_snapshot!(Book::new("en", text).table(&["n = 1", "n = 2", "n = 3", "n = 4", "n = 11", "n = 12", "n = 21", "n = 22", "n = 103", "n = 113"]), @"
    n = 1 => 1st
    n = 2 => 2nd
    n = 3 => 3rd
    n = 4 => 4th
    n = 11 => 11th
    n = 12 => 12th
    n = 21 => 21st
    n = 22 => 22nd
    n = 103 => 103rd
    n = 113 => 113th
    ");
    assert_snapshot!(Book::new("lt", text).table(&["n = 1", "n = 2", "n = 21"]), @"
    n = 1 => 1th
    n = 2 => 2th
    n = 21 => 21th
    ");
}

#[test]
fn a_number_given_as_text_counts_as_a_number() {
    let book = Book::new("en", ENGLISH);
    assert_eq!(book.text("x = 1"), book.text("x = <1>"));
    assert_eq!(book.text("x = 1.0"), book.text("x = <1.0>"));
}
