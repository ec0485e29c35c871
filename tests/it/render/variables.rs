//! Typed variables: what each type takes, how it prints, and why it refuses the rest.

use std::fmt::Write;

use insta::assert_snapshot;
use phrasebook::catalog::value::Input;
use phrasebook::catalog::{RenderFault, RenderRequest};

use crate::support::book::{Book, inputs, visible};

/// The answer to each value of one variable: the text it prints as, or the reason why it is refused.
#[track_caller]
fn answers(variable: &str, values: &[&str]) -> String {
    let book = Book::new("en", &format!("p = {{ ${variable} }}"));
    let mut table = String::new();
    for value in values {
        let given = inputs(&format!("{variable} = {value}"));
        writeln!(table, "{value} => {}", answer(&book, &given)).unwrap();
    }
    table
}

fn answer(book: &Book, given: &[(String, Input)]) -> String {
    match book.render(&RenderRequest { variables: given, ..RenderRequest::default() }) {
        Ok(rendered) => visible(&rendered.text),
        Err(RenderFault::Variables(gaps)) => format!("✗ {}", gaps[0].message),
        Err(fault) => format!("✗ {fault}"),
    }
}

#[test]
fn integers() {
    assert_snapshot!(answers("n", &[
        "0", "3", "-3", "1234567", "<42>", "007", "9007199254740993", "18446744073709551616",
        "1234567890123456789012345678901234567890",
    ]), @"
    0 => 0
    3 => 3
    -3 => -3
    1234567 => 1,234,567
    <42> => 42
    007 => 7
    9007199254740993 => 9,007,199,254,740,993
    18446744073709551616 => 18,446,744,073,709,551,616
    1234567890123456789012345678901234567890 => 1,234,567,890,123,456,789,012,345,678,901,234,567,890
    ");
    assert_snapshot!(answers("n", &[
        "1.0", "1.5", "+1", "1e3", "<1e3>", "<1.0>", "--1", "- 1", "1 000", "1,000", "0x10", "NaN", "Infinity", "three", "١", "½",
        "12345678901234567890123456789012345678901", "-",
    ]), @r#"
    1.0 => ✗ 'n': expected a whole number such as 3, got the text "1.0"
    1.5 => ✗ 'n': expected a whole number such as 3, got the text "1.5"
    +1 => ✗ 'n': expected a whole number such as 3, got the text "+1"
    1e3 => ✗ 'n': expected a whole number such as 3, got the text "1e3"
    <1e3> => ✗ 'n': expected a whole number such as 3, got the number 1e3
    <1.0> => ✗ 'n': expected a whole number such as 3, got the number 1.0
    --1 => ✗ 'n': expected a whole number such as 3, got the text "--1"
    - 1 => ✗ 'n': expected a whole number such as 3, got the text "- 1"
    1 000 => ✗ 'n': expected a whole number such as 3, got the text "1 000"
    1,000 => ✗ 'n': expected a whole number such as 3, got the text "1,000"
    0x10 => ✗ 'n': expected a whole number such as 3, got the text "0x10"
    NaN => ✗ 'n': expected a whole number such as 3, got the text "NaN"
    Infinity => ✗ 'n': expected a whole number such as 3, got the text "Infinity"
    three => ✗ 'n': expected a whole number such as 3, got the text "three"
    ١ => ✗ 'n': expected a whole number such as 3, got the text "١"
    ½ => ✗ 'n': expected a whole number such as 3, got the text "½"
    12345678901234567890123456789012345678901 => ✗ 'n': expected a whole number such as 3, got the text "1234567890123456789012345678901234567890"
    - => ✗ 'n': expected a whole number such as 3, got the text "-"
    "#);
}

#[test]
fn numbers() {
    assert_snapshot!(answers("x", &[
        "0", "1.50", "-0.5", "1.0", "<1.50>", "<-7>", "0.001", "9007199254740993.5", "1234567.891", "-0", "000.10",
    ]), @"
    0 => 0
    1.50 => 1.50
    -0.5 => -0.5
    1.0 => 1.0
    <1.50> => 1.50
    <-7> => -7
    0.001 => 0.001
    9007199254740993.5 => 9,007,199,254,740,993.5
    1234567.891 => 1,234,567.891
    -0 => 0
    000.10 => 0.10
    ");
    assert_snapshot!(answers("x", &[
        "", "1e5", "<1e5>", "<1E-7>", "1,5", ".5", "5.", "1.2.3", "+1.5", "NaN", "inf", "-", "1 234", "0.12345678901234567890123456789012345678901",
    ]), @r#"
     => ✗ the text needs 'x'
    1e5 => ✗ 'x': expected a decimal number such as 1.5, got the text "1e5"
    <1e5> => ✗ 'x': expected a decimal number such as 1.5, got the number 1e5
    <1E-7> => ✗ 'x': expected a decimal number such as 1.5, got the number 1E-7
    1,5 => ✗ 'x': expected a decimal number such as 1.5, got the text "1,5"
    .5 => ✗ 'x': expected a decimal number such as 1.5, got the text ".5"
    5. => ✗ 'x': expected a decimal number such as 1.5, got the text "5."
    1.2.3 => ✗ 'x': expected a decimal number such as 1.5, got the text "1.2.3"
    +1.5 => ✗ 'x': expected a decimal number such as 1.5, got the text "+1.5"
    NaN => ✗ 'x': expected a decimal number such as 1.5, got the text "NaN"
    inf => ✗ 'x': expected a decimal number such as 1.5, got the text "inf"
    - => ✗ 'x': expected a decimal number such as 1.5, got the text "-"
    1 234 => ✗ 'x': expected a decimal number such as 1.5, got the text "1 234"
    0.12345678901234567890123456789012345678901 => ✗ 'x': expected a decimal number such as 1.5, got the text "0.12345678901234567890123456789012345678"
    "#);
}

#[test]
fn dates() {
    assert_snapshot!(answers("date", &["2026-11-27", "2024-02-29", "0001-01-01", "9999-12-31"]), @"
    2026-11-27 => 27 November
    2024-02-29 => 29 February
    0001-01-01 => 1 January
    9999-12-31 => 31 December
    ");
    assert_snapshot!(answers("date", &[
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "27.11.2026", "11/27/2026", "2026-11-7", "20261127",
        "2026-11-27T10:00", "10000-01-01", "-0001-01-01", "2026-W48-5", "tomorrow", "<20261127>",
    ]), @r#"
    2026-02-29 => ✗ 'date': expected a date such as 2026-11-27, got the text "2026-02-29"
    2026-13-01 => ✗ 'date': expected a date such as 2026-11-27, got the text "2026-13-01"
    2026-00-10 => ✗ 'date': expected a date such as 2026-11-27, got the text "2026-00-10"
    2026-11-31 => ✗ 'date': expected a date such as 2026-11-27, got the text "2026-11-31"
    27.11.2026 => ✗ 'date': expected a date such as 2026-11-27, got the text "27.11.2026"
    11/27/2026 => ✗ 'date': expected a date such as 2026-11-27, got the text "11/27/2026"
    2026-11-7 => ✗ 'date': expected a date such as 2026-11-27, got the text "2026-11-7"
    20261127 => ✗ 'date': expected a date such as 2026-11-27, got the text "20261127"
    2026-11-27T10:00 => ✗ 'date': expected a date such as 2026-11-27, got the text "2026-11-27T10:00"
    10000-01-01 => ✗ 'date': expected a date such as 2026-11-27, got the text "10000-01-01"
    -0001-01-01 => ✗ 'date': expected a date such as 2026-11-27, got the text "-0001-01-01"
    2026-W48-5 => ✗ 'date': expected a date such as 2026-11-27, got the text "2026-W48-5"
    tomorrow => ✗ 'date': expected a date such as 2026-11-27, got the text "tomorrow"
    <20261127> => ✗ 'date': expected a date such as 2026-11-27, got the number 20261127
    "#);
}

#[test]
fn datetimes() {
    assert_snapshot!(answers("time", &[
        "2026-11-24T15:00", "2026-11-24T15:00:30", "2026-11-24 15:00", "2026-11-24T15:00Z", "2026-11-24T15:00+02:00",
        "2026-11-24T15:00:30.123456789-11:30", "2026-11-24T15:00+01:00[Europe/Oslo]", "2026-11-24T00:00", "9999-12-31T23:59-12:00",
    ]), @"
    2026-11-24T15:00 => 24 November at 15:00
    2026-11-24T15:00:30 => 24 November at 15:00
    2026-11-24 15:00 => 24 November at 15:00
    2026-11-24T15:00Z => 24 November at 15:00
    2026-11-24T15:00+02:00 => 24 November at 15:00
    2026-11-24T15:00:30.123456789-11:30 => 24 November at 15:00
    2026-11-24T15:00+01:00[Europe/Oslo] => 24 November at 15:00
    2026-11-24T00:00 => 24 November at 00:00
    9999-12-31T23:59-12:00 => 31 December at 23:59
    ");
    assert_snapshot!(answers("time", &[
        "2026-11-24", "2026-11-24T24:00", "2026-11-24T15:60", "2026-11-24T15:00+99:00", "15:00", "2026-11-24T15:00 o'clock",
        "2026-02-30T10:00", "1700000000", "<1700000000>", "10000-01-01T00:00",
    ]), @r#"
    2026-11-24 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24"
    2026-11-24T24:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T24:00"
    2026-11-24T15:60 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:60"
    2026-11-24T15:00+99:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00+99:00"
    15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "15:00"
    2026-11-24T15:00 o'clock => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00 o'clock"
    2026-02-30T10:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-02-30T10:00"
    1700000000 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "1700000000"
    <1700000000> => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the number 1700000000
    10000-01-01T00:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "10000-01-01T00:00"
    "#);
}

/// RFC 3339 and the same without seconds or offset; nothing else that a parser of times may take.
#[test]
fn odd_times_are_taken_as_documented_or_not_at_all() {
    assert_snapshot!(answers("time", &[
        "2026-11-24t15:00:30z", "2026-11-24 15:00:30Z", "2026-11-24T23:59:60Z", "2026-11-24T15:00:00-00:00", "0000-01-01T00:00",
        "2026-11-24T15:00:30.5+02:00[Europe/Vilnius]", "2026-11-24T15:00[Europe/Vilnius]", "2026-11-24T15:00+23:59",
    ]), @"
    2026-11-24t15:00:30z => 24 November at 15:00
    2026-11-24 15:00:30Z => 24 November at 15:00
    2026-11-24T23:59:60Z => 24 November at 23:59
    2026-11-24T15:00:00-00:00 => 24 November at 15:00
    0000-01-01T00:00 => 1 January at 00:00
    2026-11-24T15:00:30.5+02:00[Europe/Vilnius] => 24 November at 15:00
    2026-11-24T15:00[Europe/Vilnius] => 24 November at 15:00
    2026-11-24T15:00+23:59 => 24 November at 15:00
    ");
    assert_snapshot!(answers("time", &[
        "2026-11-24T15", "2026-11-24T15+02", "2026-11-24T1500", "20261124T150000Z", "20261124T15:00", "2026-11-24T150030",
        "2026-11-24T15:00+02", "2026-11-24T15:00+0200", "2026-11-24T15:00+24:00", "2026-11-24T15:00+02:00:30", "2026-11-24T15:00 +02:00",
        "2026-11-24T15:00:30,5", "2026-11-24T15:00:30.", "2026-11-24T15:00.5", "2026-11-24T15:00:61", "2026-11-24T25:00", "2026-11-24T24:00:00Z",
        "2026-11-24  15:00", "2026-11-24_15:00", "2026-11-24T15:00Zulu", "2026-11-24T15:00ZZ", "2026-11-24T15:00[", "2026-11-24T15:00]",
        "2026-11-24T15:00[Europe/Vilnius] x", "2026-W48-2T15:00", "2026-328T15:00", "+002026-11-24T15:00", "-000001-01-01T00:00",
        "2026-11-24T15:00−02:00", "２０２６-11-24T15:00", "24.11.2026 15:00", "2026-11-24T3:00 PM", "Tue, 24 Nov 2026 15:00:00 GMT",
    ]), @r#"
    2026-11-24T15 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15"
    2026-11-24T15+02 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15+02"
    2026-11-24T1500 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T1500"
    20261124T150000Z => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "20261124T150000Z"
    20261124T15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "20261124T15:00"
    2026-11-24T150030 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T150030"
    2026-11-24T15:00+02 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00+02"
    2026-11-24T15:00+0200 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00+0200"
    2026-11-24T15:00+24:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00+24:00"
    2026-11-24T15:00+02:00:30 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00+02:00:30"
    2026-11-24T15:00 +02:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00 +02:00"
    2026-11-24T15:00:30,5 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00:30,5"
    2026-11-24T15:00:30. => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00:30."
    2026-11-24T15:00.5 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00.5"
    2026-11-24T15:00:61 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00:61"
    2026-11-24T25:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T25:00"
    2026-11-24T24:00:00Z => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T24:00:00Z"
    2026-11-24  15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24  15:00"
    2026-11-24_15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24_15:00"
    2026-11-24T15:00Zulu => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00Zulu"
    2026-11-24T15:00ZZ => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00ZZ"
    2026-11-24T15:00[ => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00["
    2026-11-24T15:00] => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00]"
    2026-11-24T15:00[Europe/Vilnius] x => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00[Europe/Vilnius] x"
    2026-W48-2T15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-W48-2T15:00"
    2026-328T15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-328T15:00"
    +002026-11-24T15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "+002026-11-24T15:00"
    -000001-01-01T00:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "-000001-01-01T00:00"
    2026-11-24T15:00−02:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T15:00−02:00"
    ２０２６-11-24T15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "２０２６-11-24T15:00"
    24.11.2026 15:00 => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "24.11.2026 15:00"
    2026-11-24T3:00 PM => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "2026-11-24T3:00 PM"
    Tue, 24 Nov 2026 15:00:00 GMT => ✗ 'time': expected a date and time such as 2026-11-24T15:00, got the text "Tue, 24 Nov 2026 15:00:00 GMT"
    "#);
}

#[test]
fn money() {
    assert_snapshot!(answers("money", &["24.50 EUR", "0 NOK", "-5 USD", "1000000 GBP", "1.005 EUR", "9007199254740993.01 EUR", "5 JPY", "-0.00 EUR", "-0.004 EUR"]), @"
    24.50 EUR => €24.50
    0 NOK => NOK~0.00
    -5 USD => -US$5.00
    1000000 GBP => £1,000,000.00
    1.005 EUR => €1.01
    9007199254740993.01 EUR => €9,007,199,254,740,993.01
    5 JPY => JP¥5
    -0.00 EUR => €0.00
    -0.004 EUR => €0.00
    ");
    assert_snapshot!(answers("money", &[
        "24.50", "EUR 24.50", "24.50 eur", "24.50 EURO", "24,50 EUR", "24.50EUR", "24.50  EUR", "1e3 EUR", "NaN EUR", "24.50 €", "24.50 EU", "<24.50>",
    ]), @r#"
    24.50 => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "24.50"
    EUR 24.50 => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "EUR 24.50"
    24.50 eur => €24.50
    24.50 EURO => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "24.50 EURO"
    24,50 EUR => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "24,50 EUR"
    24.50EUR => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "24.50EUR"
    24.50  EUR => €24.50
    1e3 EUR => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "1e3 EUR"
    NaN EUR => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "NaN EUR"
    24.50 € => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "24.50 €"
    24.50 EU => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the text "24.50 EU"
    <24.50> => ✗ 'money': expected an amount and a currency such as "24.50 EUR", got the number 24.50
    "#);
    let book = Book::new("en", "p = { $money }");
    let parts = |amount: &str, currency: &str| {
        let value = Input::Money { amount: amount.to_owned(), currency: currency.to_owned() };
        answer(&book, &[(String::from("money"), value)])
    };
    assert_eq!(parts("24.50", "EUR"), "€24.50");
    assert_snapshot!(parts("", "EUR"), @r#"✗ 'money': expected an amount and a currency such as "24.50 EUR", got " EUR""#);
    assert_snapshot!(parts("24.50", ""), @r#"✗ 'money': expected an amount and a currency such as "24.50 EUR", got "24.50 ""#);
    assert_snapshot!(parts("1e9", "EUR"), @r#"✗ 'money': expected an amount and a currency such as "24.50 EUR", got "1e9 EUR""#);
}

#[test]
fn links() {
    assert_snapshot!(answers("url", &[
        "https://example.com", "http://localhost:8080/a?b=c#d", "HTTPS://EXAMPLE.COM", "mailto:help@example.com", "tel:+37060000000",
        "https://example.com/a'b(c)&d=%20", "https://пример.испытание/",
    ]), @"
    https://example.com => https://example.com
    http://localhost:8080/a?b=c#d => http://localhost:8080/a?b=c#d
    HTTPS://EXAMPLE.COM => HTTPS://EXAMPLE.COM
    mailto:help@example.com => mailto:help@example.com
    tel:+37060000000 => tel:+37060000000
    https://example.com/a'b(c)&d=%20 => https://example.com/a'b(c)&d=%20
    https://пример.испытание/ => https://пример.испытание/
    ");
    assert_snapshot!(answers("url", &[
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.com", "example.com",
        "https://", "https://example.com/<script>", "https://example.com/\"onclick", "https://example.com/a b", "ftp://example.com", "https:example.com", "<5>",
    ]), @r#"
    javascript:alert(1) => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "javascript:alert(1)"
    JaVaScRiPt:alert(1) => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "JaVaScRiPt:alert(1)"
    data:text/html,x => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "data:text/html,x"
    vbscript:x => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "vbscript:x"
    file:///etc/passwd => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "file:///etc/passwd"
    //example.com => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "//example.com"
    example.com => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "example.com"
    https:// => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "https://"
    https://example.com/<script> => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "https://example.com/<script>"
    https://example.com/"onclick => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "https://example.com/"onclick"
    https://example.com/a b => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "https://example.com/a b"
    ftp://example.com => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "ftp://example.com"
    https:example.com => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the text "https:example.com"
    <5> => ✗ 'url': expected a link that starts with https://, http://, mailto: or tel:, got the number 5
    "#);
}

#[test]
fn choices() {
    assert_snapshot!(answers("plan", &["basic", "plus", "", "Basic", "premium", "<1>", "basic, plus"]), @r#"
    basic => basic
    plus => plus
     => ✗ the text needs 'plan'
    Basic => ✗ 'plan': expected one of basic, plus, got the text "Basic"
    premium => ✗ 'plan': expected one of basic, plus, got the text "premium"
    <1> => ✗ 'plan': expected one of the listed values, got the number 1
    basic, plus => ✗ 'plan': expected one of basic, plus, got the text "basic, plus"
    "#);
}

#[test]
fn names_and_texts_take_any_text() {
    assert_snapshot!(answers("name", &["Jonas", "Žydrūnė", "O’Neill", "<42>", "محمد", "{ $n }", "{ -brand }", "a<b>c"]), @"
    Jonas => Jonas
    Žydrūnė => Žydrūnė
    O’Neill => O’Neill
    <42> => 42
    محمد => محمد
    { $n } => { $n }
    { -brand } => { -brand }
    a<b>c => a<b>c
    ");
    let text = Book::new("en", "p = { $text }");
    assert_eq!(text.text("text = <3.10>"), "3.10", "a number for a text is printed as it was written");
}

#[test]
fn lists() {
    assert_snapshot!(answers("list", &["a", "a, b", "a, b, c, d"]), @"
    a => a
    a, b => a and b
    a, b, c, d => a, b, c and d
    ");
    let book = Book::new("en", "p = { $list }");
    let list = |items: Vec<String>| answer(&book, &[(String::from("list"), Input::List(items))]);
    assert_snapshot!(list(vec![]), @"✗ 'list': expected a list of at least one text, got a list of 0");
    assert_snapshot!(list(vec![String::from("x"); 51]), @"✗ 'list': expected a list of at most 50 texts, got a list of 51");
    assert_snapshot!(list(vec![String::from("x"); 5_000]), @"✗ 'list': expected a list of at most 50 texts, got a list of 5000");
    assert_snapshot!(list(vec!["x".repeat(600); 2]), @"✗ 'list': the value has 1200 bytes; the limit is 1024");
    assert_snapshot!(answer(&book, &[(String::from("list"), Input::Text(String::from("a, b")))]), @r#"✗ 'list': expected a list of at least one text, got the text "a, b""#);
    assert_eq!(list(vec![String::from("x"); 50]).len(), "x, ".repeat(48).len() + "x and x".len());
}

/// A form or a table leaves white space around a value; it is no part of the value.
#[test]
fn white_space_around_a_value_is_left_out() {
    let text = |text: &str| Input::Text(text.to_owned());
    let cases = [
        ("name", text(" Jonas \n")),
        ("name", text("\u{a0}Ona\u{2003}\r\n")),
        ("text", text("\ttwo  words\nin two lines\n")),
        ("url", text(" https://example.com/a\n")),
        ("n", text(" 3 ")),
        ("x", text("1.5\n")),
        ("date", text(" 2026-11-27 ")),
        ("money", text(" 24.50 EUR ")),
        ("money", Input::Money { amount: " 24.50 ".to_owned(), currency: "EUR ".to_owned() }),
        ("list", Input::List(vec![" one ".to_owned(), String::new(), "two\n".to_owned()])),
        ("name", text(" \u{200b}\u{2060} ")),
        ("name", text("\u{feff}")),
    ];
    let mut table = String::new();
    for (variable, value) in cases {
        let book = Book::requiring("en", &format!("p = [{{ ${variable} }}]"), &[variable]);
        writeln!(table, "{variable} {}", answer(&book, &[(variable.to_owned(), value)])).unwrap();
    }
    assert_snapshot!(table, @"
    name [Jonas]
    name [Ona]
    text [two  words⏎in two lines]
    url [https://example.com/a]
    n [3]
    x [1.5]
    date [27 November]
    money [€24.50]
    money [€24.50]
    list [one and two]
    name ✗ the text needs 'name'
    name ✗ the text needs 'name'
    ");
}

#[test]
fn what_cannot_be_seen_is_refused() {
    let book = Book::new("en", "p = { $text }");
    let deceptive = [
        "\u{202e}",
        "\u{202a}",
        "\u{2066}",
        "\u{2069}",
        "\u{0}",
        "\u{7}",
        "\u{1b}[31m",
        "\u{7f}",
        "\u{9b}",
        "\u{feff}",
        "\u{e0041}",
        "\u{fdd0}",
        "\u{fffe}",
        "\u{ffff}",
    ];
    for letters in deceptive {
        let given = [(String::from("text"), Input::Text(format!("a{letters}b")))];
        let answer = answer(&book, &given);
        assert!(answer.starts_with("✗ 'text': the value holds the invisible character U+"), "{letters:?}: {answer}");
    }
    for harmless in ["a\nb", "a\tb", "a\r\nb", "e\u{301}", "👩\u{200d}👧", "a\u{200b}b", "a\u{ad}b"] {
        let given = [(String::from("text"), Input::Text(harmless.to_owned()))];
        assert!(!answer(&book, &given).starts_with('✗'), "{harmless:?}");
    }
}

#[test]
fn a_value_has_at_most_one_kilobyte() {
    let book = Book::new("en", "p = { $text }");
    let of_length = |bytes: usize| answer(&book, &[(String::from("text"), Input::Text("x".repeat(bytes)))]);
    assert_eq!(of_length(1024).len(), 1024);
    assert_snapshot!(of_length(1025), @"✗ 'text': the value has 1025 bytes; the limit is 1024");
    assert_snapshot!(of_length(100_000), @"✗ 'text': the value has 100000 bytes; the limit is 1024");
    // Bytes count, not letters.
    let letters = "ž".repeat(513);
    assert_snapshot!(answer(&book, &[(String::from("text"), Input::Text(letters))]), @"✗ 'text': the value has 1026 bytes; the limit is 1024");
}

#[test]
fn a_mistyped_value_names_what_was_expected_and_what_was_given() {
    let book = Book::new("en", "p = { $n }");
    let given = |input| answer(&book, &[(String::from("n"), input)]);
    assert_snapshot!(given(Input::Other("true or false")), @"✗ 'n': expected a whole number such as 3, got true or false");
    assert_snapshot!(given(Input::List(vec![String::from("1")])), @"✗ 'n': expected a whole number such as 3, got a list of 1");
    assert_snapshot!(given(Input::Text("long ".repeat(30))), @r#"✗ 'n': expected a whole number such as 3, got the text "long long long long long long long long ""#);
    assert_snapshot!(given(Input::Number("9".repeat(100))), @"✗ 'n': expected a whole number such as 3, got the number 9999999999999999999999999999999999999999");
}
