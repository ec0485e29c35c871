//! Our own rules: which zeros are shown, what plurals look at, what is refused and how.

use jiff::civil::date;
use phrasebook::catalog::format::{
    Currency, DateOptions, DecimalError, Formats, FormatsError, ListKind, MoneyOptions, NumberOptions, OptionError,
    PluralCategory, PluralKind, displayed, parse_decimal,
};

use super::formats;
use super::tables::{number, pairs};

#[test]
fn zeros_that_were_written_are_shown() {
    for (input, options, expected) in [
        ("1.0", "", "1.0"),
        ("12.50", "", "12.50"),
        ("1.00000", "", "1.000"),
        ("1.9990", "maximumFractionDigits=2", "2.00"),
        ("1.999", "maximumFractionDigits=2", "2"),
        ("1.50", "minimumFractionDigits=0", "1.5"),
        ("1.50", "minimumSignificantDigits=1", "1.5"),
        ("0.120", "style=percent", "12%"),
        ("0.1200", "style=percent maximumFractionDigits=2", "12.00%"),
    ] {
        number("en-GB", input, options, expected);
    }
}

#[test]
fn plurals_follow_the_digits_shown() {
    for (input, options, expected) in [
        ("1", "", PluralCategory::One),
        ("1.0", "", PluralCategory::Other),
        ("1", "minimumFractionDigits=1", PluralCategory::Other),
        ("1.2", "maximumFractionDigits=0", PluralCategory::One),
        ("0.01", "style=percent", PluralCategory::One),
        ("22", "type=ordinal", PluralCategory::Two),
    ] {
        let options = NumberOptions::parse(pairs(options)).expect("options");
        let number = parse_decimal(input).expect("a number");
        assert_eq!(formats("en-GB").select(&number, &options), expected, "{input} {options:?}");
    }
    let nineteen = parse_decimal("1000000000000000001").expect("a number");
    assert_eq!(formats("en-GB").plural(&nineteen, PluralKind::Cardinal), PluralCategory::Other);
    let long = NumberOptions::parse(pairs("maximumFractionDigits=20")).expect("options");
    let tiny = parse_decimal("0.00000000000000000021").expect("a number");
    let shown = displayed(&tiny, &long);
    assert_eq!(formats("hr").plural(&shown, PluralKind::Cardinal), PluralCategory::One);
}

#[test]
fn numbers_that_are_refused() {
    for input in
        ["", "-", "+1", "1.", ".5", "1e9", "1E9", "1,5", "1 000", "--1", "1.2.3", "٣", "NaN", "inf", "−1", "0x1"]
    {
        assert_eq!(parse_decimal(input), Err(DecimalError::Syntax), "{input:?}");
    }
    assert!(parse_decimal(&"9".repeat(40)).is_ok());
    assert_eq!(parse_decimal(&"9".repeat(41)), Err(DecimalError::TooLong));
    assert_eq!(parse_decimal(&format!("0.{}", "0".repeat(40))), Err(DecimalError::TooLong));
}

#[test]
fn options_that_are_refused() {
    for options in [
        "minimumFractionDigits=21",
        "minimumFractionDigits=-1",
        "minimumFractionDigits=1.0",
        "minimumFractionDigits=+1",
        "minimumFractionDigits=1000000000",
        "minimumIntegerDigits=0",
        "maximumSignificantDigits=0",
        "style=currency",
        "style=unit",
        "type=fraction",
        "useGrouping=maybe",
        "currency=EUR",
        "minimumFractionDigits=3 maximumFractionDigits=2",
        "minimumSignificantDigits=3 maximumSignificantDigits=2",
        "type=ordinal type=ordinal",
        "",
    ] {
        assert_eq!(NumberOptions::parse(pairs(options)).is_ok(), options.is_empty(), "{options}");
    }
    for options in [
        "dateStyle=tiny",
        "timeStyle=long",
        "timeStyle=full",
        "dateStyle=short day=numeric",
        "weekday=narrow",
        "year=2-digit",
        "weekday=long month=short day=numeric",
        "weekday=short month=long day=numeric",
        "weekday=long month=long",
        "year=numeric timeStyle=short",
        "hour=numeric",
        "timeZone=Europe/Atlantis",
        "timeZone=",
        "timeZoneName=long",
        "dateStyle=short timeZoneName=short",
        "day=numeric day=numeric",
        "",
    ] {
        assert_eq!(DateOptions::parse(pairs(options)).is_ok(), options.is_empty(), "{options}");
    }
    for options in ["currencyDisplay=coin", "minimumFractionDigits=21", "style=percent", ""] {
        assert_eq!(MoneyOptions::parse(pairs(options)).is_ok(), options.is_empty(), "{options}");
    }
    let error = NumberOptions::parse(pairs("minimumFractionDigits=21")).expect_err("too many");
    assert_eq!(
        error.to_string(),
        "`21` is not a value of `minimumFractionDigits`; it takes a whole number from 0 to 20"
    );
    let error = NumberOptions::parse([("x".repeat(1_000).as_str(), "1")]).expect_err("unknown");
    assert!(matches!(error, OptionError::Unknown { name, .. } if name.len() == 40));
}

#[test]
fn tags_and_currencies_that_are_refused() {
    for tag in ["", "und", "*", "n", "norwegian bokmål", "nb--NO", "-"] {
        assert!(matches!(Formats::new(tag), Err(FormatsError::Tag { .. })), "{tag:?}");
    }
    assert!(Formats::new("nb-NO").is_ok());
    for code in ["", "EU", "EURO", "€", "XXX", "AAA"] {
        assert!(code.parse::<Currency>().is_err(), "{code:?}");
    }
    assert_eq!("eur".parse::<Currency>().map(Currency::as_str), Ok("EUR"));
}

#[test]
fn values_that_lack_what_the_options_ask() {
    let mut out = String::new();
    let noon = date(2025, 11, 23).at(12, 0, 0, 0);
    let timed = DateOptions::parse([("timeStyle", "short")]).expect("options");
    let zoned = DateOptions::parse([("timeZone", "Europe/Oslo")]).expect("options");
    let formats = formats("nb");
    assert_eq!(formats.date(noon.date(), &timed, &mut out), Err(FormatsError::NeedsTime));
    assert_eq!(formats.date_time(noon, &zoned, &mut out), Err(FormatsError::NeedsZone));
    assert_eq!(out, "");
}

#[test]
fn a_list_of_none_or_one_has_no_glue() {
    let mut out = String::new();
    formats("hr").list(&[], ListKind::And, &mut out);
    formats("hr").list(&["Ana"], ListKind::And, &mut out);
    assert_eq!(out, "Ana");
}
