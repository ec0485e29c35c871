//! The text of values against CLDR: Node's `Intl` (another implementation, CLDR 48), tables written
//! by hand, and properties that hold for any input.
//!
//! The module under test is on ICU4X 2.4, whose data is CLDR 49. Where the two disagree the case
//! stands in `differences.rs` with its reason; anything else that differs fails, and so does a row
//! there that no longer has a case.

mod differences;
mod properties;
mod rules;
mod tables;

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::LazyLock;

use phrasebook::catalog::format::{
    DateOptions, Formats, ListKind, MoneyOptions, NumberOptions, PluralCategory, PluralKind, RelativeUnit,
    parse_decimal,
};
use serde_json::Value;

/// The languages phrasebook ships, by the tags whose conventions they follow.
const LANGUAGES: [&str; 5] = ["nb", "fi", "lt", "hr", "en-GB"];
/// Tags that others may add, with a script or a region that has rules of its own. Only their plurals are compared.
const OTHERS: [&str; 9] = ["sr", "sr-Latn", "sr-Latn-ME", "sr-ME", "bs-Cyrl", "uz-Cyrl", "pa-Arab", "pt", "pt-PT"];

/// One `Formats` for each language, as in the server: built once, shared by all test threads.
static FORMATS: LazyLock<BTreeMap<&str, Formats>> = LazyLock::new(|| {
    let tags = LANGUAGES.iter().chain(&OTHERS);
    tags.map(|&tag| (tag, Formats::new(tag).expect("data for these languages"))).collect()
});

fn formats(tag: &str) -> &'static Formats {
    FORMATS.get(tag).expect("one of these languages")
}

/// What `data/intl.mjs` printed; `None` where there is no Node.
static INTL: LazyLock<Option<Value>> = LazyLock::new(|| {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/intl.mjs");
    let output = match Command::new("node").arg(script).output() {
        Ok(output) => output,
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "CI compares with Node: {error}");
            #[expect(clippy::print_stderr, reason = "a skipped comparison must be seen")]
            {
                eprintln!("skipped: no comparison with Intl, node cannot be run: {error}");
            }
            return None;
        }
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).expect("JSON from intl.mjs"))
});

#[test]
fn plural_categories_equal_nodes() {
    let Some(intl) = INTL.as_ref() else { return };
    let mut compared = 0;
    for language in intl["plurals"].as_array().expect("an array") {
        let formats = formats(text(&language["locale"]));
        for (name, kind) in [("cardinal", PluralKind::Cardinal), ("ordinal", PluralKind::Ordinal)] {
            for (digits, letters) in language[name].as_array().expect("an array").iter().enumerate() {
                for (number, letter) in text(letters).chars().enumerate() {
                    let number = scaled(number, digits);
                    let ours = formats.plural(&parse_decimal(&number).expect("a number"), kind);
                    assert_eq!(ours, category(letter), "{} {name} {number}", formats.tag());
                    compared += 1;
                }
            }
        }
    }
    assert_eq!(compared, (LANGUAGES.len() + OTHERS.len()) * (1_201 + 12_001 + 120_001 + 1_201));
}

#[test]
fn texts_equal_nodes() {
    let Some(intl) = INTL.as_ref() else { return };
    let mut used = vec![0; differences::ALL.len()];
    let mut failures = Vec::new();
    for case in intl["cases"].as_array().expect("an array") {
        let case = Case::from_json(case);
        let ours = case.format();
        if ours == case.intl {
            continue;
        }
        match differences::find(&case, &ours) {
            Some(row) => used[row] += 1,
            None => failures.push(format!("{case} | ours {ours:?}")),
        }
    }
    let stale: Vec<_> = differences::ALL
        .iter()
        .zip(&used)
        .filter(|(row, used)| **used != row.cases)
        .map(|(row, used)| format!("{used} cases instead of {}: {}", row.cases, row.reason))
        .collect();
    assert!(
        failures.is_empty() && stale.is_empty(),
        "{} unexplained differences:\n{}\n{}",
        failures.len(),
        failures.join("\n"),
        stale.join("\n")
    );
}

/// One line of `intl.mjs`: an input, our options, and what `Intl` wrote.
struct Case<'a> {
    kind: &'a str,
    tag: &'a str,
    input: &'a str,
    options: Vec<(&'a str, &'a str)>,
    intl: &'a str,
}

impl<'a> Case<'a> {
    fn from_json(json: &'a Value) -> Self {
        Self {
            kind: text(&json["kind"]),
            tag: text(&json["locale"]),
            input: text(&json["input"]),
            options: json["options"]
                .as_object()
                .expect("an object")
                .iter()
                .map(|(name, value)| (name.as_str(), text(value)))
                .collect(),
            intl: text(&json["output"]),
        }
    }

    /// The options in one line, by name.
    fn look(&self) -> String {
        let mut pairs: Vec<_> = self.options.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.sort();
        pairs.join(" ")
    }

    fn format(&self) -> String {
        let formats = formats(self.tag);
        let options = || self.options.iter().copied();
        let mut out = String::new();
        match self.kind {
            "number" => {
                let options = NumberOptions::parse(options()).expect("number options");
                formats.number(&parse_decimal(self.input).expect("a number"), &options, &mut out);
            }
            "money" => {
                let (amount, currency) = self.input.split_once(' ').expect("amount and currency");
                let options = MoneyOptions::parse(options()).expect("money options");
                let amount = parse_decimal(amount).expect("a number");
                formats.money(&amount, currency.parse().expect("a currency"), &options, &mut out).expect("money");
            }
            "date" => formats
                .date(self.input.parse().expect("a date"), &self.date_options(), &mut out)
                .expect("a date pattern"),
            "date_time" => formats
                .date_time(self.input.parse().expect("a date-time"), &self.date_options(), &mut out)
                .expect("a date-time pattern"),
            "zoned" => formats
                .zoned(&self.input.parse().expect("an instant"), &self.date_options(), &mut out)
                .expect("a date-time pattern"),
            "list" => {
                let items: Vec<_> = self.input.split(',').filter(|item| !item.is_empty()).collect();
                let kind = match self.look().as_str() {
                    "type=and" => ListKind::And,
                    _ => ListKind::Or,
                };
                formats.list(&items, kind, &mut out);
            }
            "relative" => {
                let unit = RelativeUnit::from_name(self.options[0].1).expect("a unit");
                formats.relative(&parse_decimal(self.input).expect("a number"), unit, &mut out);
            }
            kind => panic!("no such kind of case: {kind}"),
        }
        out
    }

    fn date_options(&self) -> DateOptions {
        DateOptions::parse(self.options.iter().copied()).unwrap_or_else(|error| panic!("{self}: {error}"))
    }
}

impl std::fmt::Display for Case<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (look, intl) = (self.look(), self.intl);
        write!(f, "{} {} {} [{look}] intl {intl:?}", self.tag, self.kind, self.input)
    }
}

fn text(json: &Value) -> &str {
    json.as_str().expect("a string")
}

/// `number` hundredths, tenths or ones as a decimal with exactly so many digits.
fn scaled(number: usize, digits: usize) -> String {
    match digits {
        0 => number.to_string(),
        1 => format!("{}.{}", number / 10, number % 10),
        _ => format!("{}.{:02}", number / 100, number % 100),
    }
}

fn category(letter: char) -> PluralCategory {
    match letter {
        'z' => PluralCategory::Zero,
        '1' => PluralCategory::One,
        '2' => PluralCategory::Two,
        'f' => PluralCategory::Few,
        'm' => PluralCategory::Many,
        _ => PluralCategory::Other,
    }
}
