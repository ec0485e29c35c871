//! What holds for any input: nothing panics, text is bounded, threads agree.

use std::thread;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use phrasebook::catalog::format::{
    Currency, DATE_BYTES_MAX, DIGITS_MAX, DateOptions, Formats, LIST_GLUE_BYTES_MAX, ListKind, MONEY_BYTES_MAX,
    MoneyOptions, NUMBER_BYTES_MAX, NumberOptions, PluralKind, RELATIVE_BYTES_MAX, RelativeUnit, displayed,
    parse_decimal,
};
use proptest::prelude::*;
use proptest::sample::select;

use super::{LANGUAGES, formats};

/// A number [`parse_decimal`] accepts, up to its length.
fn decimal_text() -> impl Strategy<Value = String> {
    (any::<bool>(), "[0-9]{1,40}", "[0-9]{0,39}").prop_map(|(minus, whole, fraction)| {
        let fraction: String = fraction.chars().take(DIGITS_MAX - whole.len()).collect();
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{}{whole}{point}{fraction}", if minus { "-" } else { "" })
    })
}

/// Option pairs, mostly sensible.
fn options(
    names: &'static [(&'static str, &'static [&'static str])],
) -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let pair = select(names).prop_flat_map(|(name, values)| {
        let digits = (0..=20u8).prop_map(|count| count.to_string());
        let value = if values.is_empty() { digits.boxed() } else { select(values).prop_map(str::to_owned).boxed() };
        (Just(name), value)
    });
    prop::collection::vec(pair, 0..4)
}

const NUMBER: &[(&str, &[&str])] = &[
    ("minimumIntegerDigits", &[]),
    ("minimumFractionDigits", &[]),
    ("maximumFractionDigits", &[]),
    ("minimumSignificantDigits", &[]),
    ("maximumSignificantDigits", &[]),
    ("useGrouping", &["true", "false", "always", "min2"]),
    ("style", &["decimal", "percent"]),
    ("type", &["cardinal", "ordinal"]),
];
const MONEY: &[(&str, &[&str])] =
    &[("minimumFractionDigits", &[]), ("maximumFractionDigits", &[]), ("currencyDisplay", &["symbol", "code", "name"])];
const DATE: &[(&str, &[&str])] = &[
    ("dateStyle", &["full", "long", "medium", "short"]),
    ("timeStyle", &["short", "medium"]),
    ("weekday", &["long", "short"]),
    ("day", &["numeric", "2-digit"]),
    ("month", &["long", "short", "numeric", "2-digit"]),
    ("year", &["numeric"]),
    ("timeZone", &["Europe/Oslo", "America/New_York", "Asia/Kolkata", "UTC", "Antarctica/Troll"]),
    ("timeZoneName", &["short"]),
];

fn borrowed<'a>(pairs: &'a [(&'static str, String)]) -> impl Iterator<Item = (&'a str, &'a str)> {
    pairs.iter().map(|(name, value)| (*name, value.as_str()))
}

fn zones() -> impl Strategy<Value = TimeZone> {
    let fixed =
        (-93_599..=93_599i32).prop_map(|seconds| TimeZone::fixed(Offset::from_seconds(seconds).expect("in range")));
    let named = select(&["Europe/Oslo", "America/New_York", "Pacific/Kiritimati", "Africa/Monrovia"][..])
        .prop_map(|name| TimeZone::get(name).expect("a zone"));
    prop_oneof![fixed, named]
}

proptest! {
    #[test]
    fn any_text_is_a_number_or_refused(text in "\\PC{0,60}|[-+.0-9eE]{0,60}") {
        if let Ok(number) = parse_decimal(&text) {
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            prop_assert!(digits <= DIGITS_MAX);
            let again = parse_decimal(&number.to_string());
            prop_assert_eq!(again, Ok(number));
        }
    }

    #[test]
    fn numbers_are_bounded(tag in select(&LANGUAGES[..]), text in decimal_text(), pairs in options(NUMBER)) {
        let number = parse_decimal(&text).expect("a number");
        let Ok(options) = NumberOptions::parse(borrowed(&pairs)) else { return Ok(()) };
        let mut out = String::new();
        formats(tag).number(&number, &options, &mut out);
        prop_assert!(!out.is_empty() && out.len() <= NUMBER_BYTES_MAX, "{} bytes", out.len());
        let category = formats(tag).select(&number, &options);
        prop_assert!(formats(tag).categories(options.kind()).any(|used| used == category));
        let shown = displayed(&number, &options);
        prop_assert_eq!(formats(tag).plural(&shown, PluralKind::Cardinal), formats(tag).plural(&shown, PluralKind::Cardinal));
    }

    #[test]
    fn money_is_bounded(
        tag in select(&LANGUAGES[..]),
        text in decimal_text(),
        currency in select(Currency::all().collect::<Vec<_>>()),
        pairs in options(MONEY),
    ) {
        let Ok(options) = MoneyOptions::parse(borrowed(&pairs)) else { return Ok(()) };
        let mut out = String::new();
        let amount = parse_decimal(&text).expect("a number");
        prop_assert_eq!(formats(tag).money(&amount, currency, &options, &mut out), Ok(()));
        prop_assert!(out.len() <= MONEY_BYTES_MAX, "{} bytes", out.len());
    }

    #[test]
    fn dates_are_bounded(
        tag in select(&LANGUAGES[..]),
        seconds in Timestamp::MIN.as_second()..=Timestamp::MAX.as_second(),
        zone in zones(),
        pairs in options(DATE),
    ) {
        let Ok(options) = DateOptions::parse(borrowed(&pairs)) else { return Ok(()) };
        let zoned = Timestamp::from_second(seconds).expect("in range").to_zoned(zone);
        let mut out = String::new();
        prop_assert_eq!(formats(tag).zoned(&zoned, &options, &mut out), Ok(()));
        prop_assert!(!out.is_empty() && out.len() <= DATE_BYTES_MAX, "{} bytes", out.len());
        out.clear();
        prop_assert_eq!(formats(tag).date_time(zoned.datetime(), &options, &mut out).is_ok(), !options.needs_zone());
        prop_assert_eq!(formats(tag).date(zoned.date(), &options, &mut out).is_ok(), !options.needs_time());
        prop_assert!(out.len() <= 2 * DATE_BYTES_MAX);
    }

    #[test]
    fn any_option_text_is_read_or_refused(name in "[a-zA-Z]{0,30}", value in "\\PC{0,100}") {
        let pair = || [(name.as_str(), value.as_str())];
        for error in [NumberOptions::parse(pair()).err(), DateOptions::parse(pair()).err(), MoneyOptions::parse(pair()).err()] {
            prop_assert!(error.is_none_or(|error| error.to_string().len() < 500));
        }
        for known in NUMBER.iter().chain(DATE).chain(MONEY).map(|(known, _)| *known) {
            let pair = || [(known, value.as_str())];
            let _read_or_refused = (NumberOptions::parse(pair()), DateOptions::parse(pair()), MoneyOptions::parse(pair()));
        }
    }

    #[test]
    fn any_tag_is_read_or_refused(tag in "\\PC{0,40}|[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,5}") {
        if let Ok(formats) = Formats::new(&tag) {
            let mut out = String::new();
            formats.number(&parse_decimal("-1234.5").expect("a number"), &NumberOptions::default(), &mut out);
            prop_assert!(!out.is_empty());
        }
    }

    #[test]
    fn lists_and_relative_times_are_bounded(
        tag in select(&LANGUAGES[..]),
        items in prop::collection::vec("\\PC{0,20}", 0..20),
        text in decimal_text(),
        unit in select(RelativeUnit::ALL.to_vec()),
    ) {
        let items: Vec<_> = items.iter().map(String::as_str).collect();
        let length: usize = items.iter().map(|item| item.len()).sum();
        for kind in [ListKind::And, ListKind::Or] {
            let mut out = String::new();
            formats(tag).list(&items, kind, &mut out);
            prop_assert!(out.len() <= length + items.len() * LIST_GLUE_BYTES_MAX);
        }
        let mut out = String::new();
        formats(tag).relative(&parse_decimal(&text).expect("a number"), unit, &mut out);
        prop_assert!(out.len() <= RELATIVE_BYTES_MAX, "{} bytes", out.len());
    }
}

#[test]
fn the_longest_texts_stay_in_bounds() {
    let longest = [
        format!("-{}", "9".repeat(40)),
        format!("-0.{}1", "0".repeat(38)),
        format!("-{}.{}", "9".repeat(20), "9".repeat(20)),
    ];
    let options =
        ["minimumFractionDigits", "minimumSignificantDigits", "minimumIntegerDigits", "maximumFractionDigits"];
    let (mut number, mut money, mut relative) = (0, 0, 0);
    for tag in LANGUAGES {
        let formats = formats(tag);
        for text in &longest {
            let value = parse_decimal(text).expect("a number");
            for option in options {
                let pairs = [(option, "20"), ("style", "percent"), ("useGrouping", "always")];
                let mut out = String::new();
                formats.number(&value, &NumberOptions::parse(pairs).expect("options"), &mut out);
                number = number.max(out.len());
            }
            for currency in Currency::all() {
                let pairs = [("currencyDisplay", "name"), ("minimumFractionDigits", "20")];
                let mut out = String::new();
                let options = MoneyOptions::parse(pairs).expect("options");
                formats.money(&value, currency, &options, &mut out).expect("money");
                money = money.max(out.len());
            }
            for unit in RelativeUnit::ALL {
                let mut out = String::new();
                formats.relative(&value, unit, &mut out);
                relative = relative.max(out.len());
            }
        }
    }
    assert!(number <= NUMBER_BYTES_MAX && money <= MONEY_BYTES_MAX && relative <= RELATIVE_BYTES_MAX);
    // A bound nobody comes near would protect nothing.
    assert!(number > NUMBER_BYTES_MAX / 2 && money > MONEY_BYTES_MAX / 2 && relative > RELATIVE_BYTES_MAX / 2);
}

#[test]
fn every_date_option_has_a_pattern() {
    let values = |name: &str| {
        let known = DATE.iter().find(|(known, _)| *known == name).expect("a date option").1;
        std::iter::once(None).chain(known.iter().copied().map(Some)).collect::<Vec<_>>()
    };
    let mut looks = vec![Vec::new()];
    for name in ["dateStyle", "timeStyle", "weekday", "day", "month", "year"] {
        looks = looks
            .into_iter()
            .flat_map(|look: Vec<(&str, &str)>| {
                values(name).into_iter().map(move |value| {
                    let mut look = look.clone();
                    look.extend(value.map(|value| (name, value)));
                    look
                })
            })
            .collect();
    }
    let mut written = 0;
    for look in looks {
        let Ok(options) = DateOptions::parse(look.iter().copied()) else {
            continue;
        };
        for tag in LANGUAGES {
            let mut out = String::new();
            let when: DateTime = "2025-03-01T09:05:07".parse().expect("a date-time");
            let result = formats(tag).date_time(when, &options, &mut out);
            assert_eq!(result, Ok(()), "{tag} {look:?}");
            assert!(!out.contains("9:5") && !out.contains("9.5"), "unpadded minutes: {tag} {look:?} {out}");
            written += 1;
        }
    }
    assert!(written > 300, "{written}");
}

#[test]
fn threads_agree() {
    let when: Date = "2025-11-23".parse().expect("a date");
    let write_all = |formats: &Formats| {
        let mut out = String::new();
        let amount = parse_decimal("-1234.5").expect("a number");
        for currency in Currency::all() {
            formats.money(&amount, currency, &MoneyOptions::default(), &mut out).expect("money");
        }
        for style in ["full", "long", "medium", "short"] {
            let options = DateOptions::parse([("dateStyle", style)]).expect("options");
            formats.date(when, &options, &mut out).expect("a date");
        }
        formats.number(&amount, &NumberOptions::default(), &mut out);
        out
    };
    for tag in LANGUAGES {
        let shared = Formats::new(tag).expect("data");
        let texts: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| write_all(&shared))).collect();
            threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
        });
        assert!(texts.iter().all(|text| *text == texts[0]));
    }
}
