//! What a reader in each country expects, written by hand so that the text stands in the repository.
//!
//! `⍽` stands for a no-break space (U+00A0), which looks like a space and is not one.

use jiff::civil::date;
use phrasebook::catalog::format::{
    DateOptions, FormatsError, ListKind, MoneyOptions, NumberOptions, PluralCategory, PluralKind, RelativeUnit,
    parse_decimal,
};

use super::formats;

/// Options as in FTL: `style=percent useGrouping=false`.
pub(super) fn pairs(options: &str) -> impl Iterator<Item = (&str, &str)> {
    options.split_whitespace().map(|pair| pair.split_once('=').expect("name=value"))
}

#[track_caller]
fn same(tag: &str, ours: &str, expected: &str) {
    assert_eq!(ours.replace('\u{a0}', "⍽"), expected, "{tag}");
}

/// Rows of category and the numbers that take it.
#[track_caller]
fn plurals(tag: &str, kind: PluralKind, rows: &[(&str, &str)]) {
    for (category, numbers) in rows {
        for number in numbers.split_whitespace() {
            let ours = formats(tag).plural(&parse_decimal(number).expect("a number"), kind);
            assert_eq!(ours.as_str(), *category, "{tag} {number}");
        }
    }
    let named: Vec<_> = rows.iter().map(|(category, _)| *category).collect();
    let used: Vec<_> = formats(tag).categories(kind).map(PluralCategory::as_str).collect();
    assert_eq!(used, named, "{tag} {kind:?}");
}

#[track_caller]
pub(super) fn number(tag: &str, number: &str, options: &str, expected: &str) {
    let options = NumberOptions::parse(pairs(options)).expect("options");
    let mut out = String::new();
    formats(tag).number(&parse_decimal(number).expect("a number"), &options, &mut out);
    same(tag, &out, expected);
}

#[track_caller]
fn money(tag: &str, amount: &str, options: &str, expected: &str) {
    let (amount, currency) = amount.split_once(' ').expect("amount and currency");
    let options = MoneyOptions::parse(pairs(options)).expect("options");
    let (amount, currency) = (parse_decimal(amount).expect("a number"), currency.parse().expect("a currency"));
    let mut out = String::new();
    formats(tag).money(&amount, currency, &options, &mut out).expect("money");
    same(tag, &out, expected);
}

/// 23 November 2025, a Sunday, at 15:00 in Oslo.
#[track_caller]
fn sunday(tag: &str, options: &str, as_date: &str, as_instant: &str) {
    let zoned = date(2025, 11, 23).at(15, 0, 0, 0).in_tz("Europe/Oslo").expect("a zone");
    let options = DateOptions::parse(pairs(options)).expect("options");
    let mut out = String::new();
    match formats(tag).date(zoned.date(), &options, &mut out) {
        Ok(()) => same(tag, &out, as_date),
        Err(error) => assert_eq!((error, as_date), (FormatsError::NeedsTime, "-"), "{tag}"),
    }
    out.clear();
    formats(tag).zoned(&zoned, &options, &mut out).expect("an instant");
    same(tag, &out, as_instant);
}

#[track_caller]
fn relative(tag: &str, unit: RelativeUnit, rows: &[(&str, &str)]) {
    for (amount, expected) in rows {
        let mut out = String::new();
        formats(tag).relative(&parse_decimal(amount).expect("a number"), unit, &mut out);
        same(tag, &out, expected);
    }
}

#[track_caller]
fn list(tag: &str, kind: ListKind, expected: &str) {
    let mut out = String::new();
    formats(tag).list(&["A", "B", "C"], kind, &mut out);
    same(tag, &out, expected);
}

/// CLDR has plural rules by language and by region, none by script.
#[test]
fn a_script_changes_no_plural() {
    let serbian = [("one", "1 21 0.1 2.1"), ("few", "2 3 4 22 1.2"), ("other", "0 5 11 12 111 1.5")];
    for tag in ["sr", "sr-Latn", "sr-Latn-ME", "sr-ME", "bs-Cyrl"] {
        plurals(tag, PluralKind::Cardinal, &serbian);
    }
    plurals("uz-Cyrl", PluralKind::Cardinal, &[("one", "1"), ("other", "0 2 1.5")]);
    plurals("pa-Arab", PluralKind::Cardinal, &[("one", "0 1"), ("other", "2 1.5")]);
    assert_eq!(formats("pt").plural(&parse_decimal("0").expect("a number"), PluralKind::Cardinal), PluralCategory::One);
    let zero = formats("pt-PT").plural(&parse_decimal("0").expect("a number"), PluralKind::Cardinal);
    assert_eq!(zero, PluralCategory::Other);
}

/// The counts below 100 are looked up; what only begins as they do must not be found there.
#[test]
fn a_count_is_written_as_every_number() {
    let rows = [
        ("0", "", "0"),
        ("9", "", "9"),
        ("90", "", "90"),
        ("99", "", "99"),
        ("100", "", "100"),
        ("007", "", "7"),
        ("7", "minimumIntegerDigits=2", "07"),
        ("07", "minimumIntegerDigits=3", "007"),
        ("-7", "", "−7"),
        ("-0", "", "0"),
        ("7.0", "", "7,0"),
        ("0.7", "", "0,7"),
        ("7", "minimumFractionDigits=1", "7,0"),
        ("7", "style=percent", "700⍽%"),
        ("0.07", "style=percent", "7⍽%"),
        ("7.4", "maximumFractionDigits=0", "7"),
        ("99.5", "maximumFractionDigits=0", "100"),
    ];
    for (given, options, expected) in rows {
        number("fi", given, options, expected);
    }
}

#[test]
fn norwegian() {
    let rows = [("one", "1 1.0"), ("other", "0 1.5 2 5 10 11 21 22 101 111 0.1 2.1 1000000")];
    plurals("nb", PluralKind::Cardinal, &rows);
    plurals("nb", PluralKind::Ordinal, &[("other", "0 1 2 3 11 21 101")]);
    number("nb", "1234567.891", "", "1⍽234⍽567,891");
    number("nb", "-1234.5", "minimumFractionDigits=2", "−1⍽234,50");
    number("nb", "0.256", "style=percent", "26⍽%");
    money("nb", "1234.5 NOK", "", "1⍽234,50⍽kr");
    money("nb", "-1234.5 EUR", "", "−1⍽234,50⍽€");
    money("nb", "1234.5 USD", "", "1⍽234,50⍽USD");
    money("nb", "1234.5 JPY", "", "1⍽235⍽JPY");
    money("nb", "1 NOK", "currencyDisplay=name maximumFractionDigits=0", "1 norsk krone");
    money("nb", "1234.5 NOK", "currencyDisplay=name", "1⍽234,50 norske kroner");
    sunday("nb", "", "23. november", "23. november kl. 15:00");
    sunday("nb", "dateStyle=full", "søndag 23. november 2025", "søndag 23. november 2025");
    sunday("nb", "dateStyle=short timeStyle=short", "-", "23.11.2025, 15:00");
    sunday("nb", "weekday=long day=numeric month=long", "søndag 23. november", "søndag 23. november");
    sunday("nb", "weekday=long timeStyle=short", "-", "søndag kl. 15:00");
    sunday("nb", "timeStyle=medium timeZone=Europe/Helsinki timeZoneName=short", "-", "16:00:00 EET");
    list("nb", ListKind::And, "A, B og C");
    list("nb", ListKind::Or, "A, B eller C");
    let rows = [("-1", "i går"), ("0", "i dag"), ("1", "i morgen"), ("22", "om 22 døgn"), ("-3", "for 3 døgn siden")];
    relative("nb", RelativeUnit::Day, &rows);
}

#[test]
fn finnish() {
    let rows = [("one", "1"), ("other", "0 1.0 1.5 2 5 10 11 21 22 101 111 0.1 2.1 1000000")];
    plurals("fi", PluralKind::Cardinal, &rows);
    plurals("fi", PluralKind::Ordinal, &[("other", "0 1 2 3 11 21 101")]);
    number("fi", "1234567.891", "", "1⍽234⍽567,891");
    number("fi", "-1234.5", "minimumFractionDigits=2", "−1⍽234,50");
    number("fi", "0.256", "style=percent", "26⍽%");
    money("fi", "1234.5 EUR", "", "1⍽234,50⍽€");
    money("fi", "-1234.5 NOK", "", "−1⍽234,50⍽NOK");
    money("fi", "1234.5 USD", "", "1⍽234,50⍽$");
    money("fi", "1234.5 JPY", "", "1⍽235⍽¥");
    money("fi", "1 EUR", "currencyDisplay=name maximumFractionDigits=0", "1 euro");
    money("fi", "1234.5 EUR", "currencyDisplay=name", "1⍽234,50 euroa");
    sunday("fi", "", "23. marraskuuta", "23. marraskuuta klo 15.00");
    sunday("fi", "dateStyle=full", "sunnuntai 23. marraskuuta 2025", "sunnuntai 23. marraskuuta 2025");
    sunday("fi", "dateStyle=short timeStyle=short", "-", "23.11.2025 klo 15.00");
    sunday("fi", "weekday=long day=numeric month=long", "sunnuntai 23. marraskuuta", "sunnuntai 23. marraskuuta");
    sunday("fi", "weekday=long timeStyle=short", "-", "sunnuntaina 15.00");
    sunday("fi", "timeStyle=medium timeZone=Europe/Helsinki timeZoneName=short", "-", "16.00.00 UTC+2");
    list("fi", ListKind::And, "A, B ja C");
    list("fi", ListKind::Or, "A, B tai C");
    let rows = [
        ("-1", "eilen"),
        ("0", "tänään"),
        ("1", "huomenna"),
        ("2", "ylihuomenna"),
        ("22", "22 päivän päästä"),
        ("-3", "3 päivää sitten"),
    ];
    relative("fi", RelativeUnit::Day, &rows);
}

#[test]
fn lithuanian() {
    let rows = [
        ("one", "1 1.0 21 101"),
        ("few", "2 5 9 22 102"),
        ("many", "1.5 0.1 2.1"),
        ("other", "0 10 11 12 20 111 1000000"),
    ];
    plurals("lt", PluralKind::Cardinal, &rows);
    plurals("lt", PluralKind::Ordinal, &[("other", "0 1 2 3 11 21 101")]);
    number("lt", "1234567.891", "", "1⍽234⍽567,891");
    number("lt", "-1234.5", "minimumFractionDigits=2", "−1⍽234,50");
    number("lt", "0.256", "style=percent", "26⍽%");
    money("lt", "1234.5 EUR", "", "1⍽234,50⍽€");
    money("lt", "-1234.5 NOK", "", "−1⍽234,50⍽NOK");
    money("lt", "1234.5 USD", "", "1⍽234,50⍽USD");
    money("lt", "1234.5 GBP", "", "1⍽234,50⍽GBP");
    money("lt", "22 EUR", "currencyDisplay=name maximumFractionDigits=0", "22 eurai");
    money("lt", "1234.5 EUR", "currencyDisplay=name", "1⍽234,50 euro");
    sunday("lt", "", "lapkričio 23 d.", "lapkričio 23 d. 15:00");
    sunday("lt", "dateStyle=full", "2025 m. lapkričio 23 d., sekmadienis", "2025 m. lapkričio 23 d., sekmadienis");
    sunday("lt", "dateStyle=short timeStyle=short", "-", "2025-11-23 15:00");
    sunday("lt", "weekday=long day=numeric month=long", "lapkričio 23 d., sekmadienis", "lapkričio 23 d., sekmadienis");
    sunday("lt", "weekday=long timeStyle=short", "-", "15:00, sekmadienis");
    sunday("lt", "timeStyle=medium timeZone=Europe/Helsinki timeZoneName=short", "-", "16:00:00 GMT+2");
    list("lt", ListKind::And, "A, B ir C");
    list("lt", ListKind::Or, "A, B ar C");
    let rows = [
        ("-1", "vakar"),
        ("0", "šiandien"),
        ("1", "rytoj"),
        ("2", "poryt"),
        ("22", "po 22 dienų"),
        ("-3", "prieš 3 dienas"),
    ];
    relative("lt", RelativeUnit::Day, &rows);
}

#[test]
fn croatian() {
    let rows =
        [("one", "1 21 101 0.1 2.1"), ("few", "2 3 4 22 102 1.2 0.4"), ("other", "0 1.0 1.5 5 10 11 12 111 1000000")];
    plurals("hr", PluralKind::Cardinal, &rows);
    plurals("hr", PluralKind::Ordinal, &[("other", "0 1 2 3 11 21 101")]);
    number("hr", "1234567.891", "", "1.234.567,891");
    number("hr", "-1234.5", "minimumFractionDigits=2", "−1.234,50");
    number("hr", "0.256", "style=percent", "26⍽%");
    money("hr", "1234.5 EUR", "", "1.234,50⍽€");
    money("hr", "-1234.5 NOK", "", "−1.234,50⍽NOK");
    money("hr", "1234.5 USD", "", "1.234,50⍽USD");
    money("hr", "1234.5 JPY", "", "1.235⍽JPY");
    money("hr", "22 EUR", "currencyDisplay=name maximumFractionDigits=0", "22 eura");
    money("hr", "21 EUR", "currencyDisplay=name maximumFractionDigits=0", "21 euro");
    sunday("hr", "", "23. studenoga", "23. studenoga u 15:00");
    sunday("hr", "dateStyle=full", "nedjelja, 23. studenoga 2025.", "nedjelja, 23. studenoga 2025.");
    sunday("hr", "dateStyle=short timeStyle=short", "-", "23. 11. 2025. 15:00");
    sunday("hr", "weekday=long day=numeric month=long", "nedjelja, 23. studenoga", "nedjelja, 23. studenoga");
    sunday("hr", "weekday=long timeStyle=short", "-", "nedjelja 15:00");
    sunday("hr", "timeStyle=medium timeZone=Europe/Helsinki timeZoneName=short", "-", "16:00:00 EET");
    list("hr", ListKind::And, "A, B i C");
    list("hr", ListKind::Or, "A, B ili C");
    let rows = [
        ("-2", "prekjučer"),
        ("-1", "jučer"),
        ("0", "danas"),
        ("1", "sutra"),
        ("2", "prekosutra"),
        ("22", "za 22 dana"),
    ];
    relative("hr", RelativeUnit::Day, &rows);
}

#[test]
fn english() {
    let rows = [("one", "1"), ("other", "0 1.0 1.5 2 5 10 11 21 22 101 111 0.1 2.1 1000000")];
    plurals("en-GB", PluralKind::Cardinal, &rows);
    let rows = [("one", "1 21 101"), ("two", "2 22 102"), ("few", "3 23"), ("other", "0 4 11 12 13 111 112")];
    plurals("en-GB", PluralKind::Ordinal, &rows);
    number("en-GB", "1234567.891", "", "1,234,567.891");
    number("en-GB", "-1234.5", "minimumFractionDigits=2", "-1,234.50");
    number("en-GB", "0.256", "style=percent", "26%");
    money("en-GB", "1234.5 GBP", "", "£1,234.50");
    money("en-GB", "-1234.5 EUR", "", "-€1,234.50");
    money("en-GB", "1234.5 NOK", "", "NOK⍽1,234.50");
    money("en-GB", "1234.5 USD", "", "US$1,234.50");
    money("en-GB", "1 EUR", "currencyDisplay=name maximumFractionDigits=0", "1 euro");
    money("en-GB", "1234.5 EUR", "currencyDisplay=name", "1,234.50 euros");
    sunday("en-GB", "", "23 November", "23 November at 15:00");
    sunday("en-GB", "dateStyle=full", "Sunday, 23 November 2025", "Sunday, 23 November 2025");
    sunday("en-GB", "dateStyle=short timeStyle=short", "-", "23/11/2025, 15:00");
    sunday("en-GB", "weekday=long day=numeric month=long", "Sunday 23 November", "Sunday 23 November");
    sunday("en-GB", "weekday=long timeStyle=short", "-", "Sunday 15:00");
    sunday("en-GB", "timeStyle=medium timeZone=Europe/Helsinki timeZoneName=short", "-", "16:00:00 EET");
    list("en-GB", ListKind::And, "A, B and C");
    list("en-GB", ListKind::Or, "A, B or C");
    let rows = [("-1", "yesterday"), ("0", "today"), ("1", "tomorrow"), ("3", "in 3 days"), ("-22", "22 days ago")];
    relative("en-GB", RelativeUnit::Day, &rows);
}
