//! Where our text and Node's differ, and why that is right or harmless.
//!
//! ours: ICU4X 2.4 with CLDR 49. Node 20.20.2: ICU 78.2 with CLDR 48. Numbers, percentages, lists,
//! relative times, plural categories and the four date styles have no row: they are equal.

use super::Case;

/// A set of cases that differ for one reason.
pub(super) struct Difference {
    kind: &'static str,
    tags: &'static [&'static str],
    /// The options, each set as [`Case::look`] spells it.
    looks: &'static [&'static str],
    /// A part of the input, or nothing.
    input: &'static str,
    /// How many cases of `intl.mjs` there are, so that a row cannot hide more than it was meant to.
    pub(super) cases: usize,
    pub(super) reason: &'static str,
    /// Whether Node's text and ours differ in just this way.
    explains: fn(&str, &str) -> bool,
}

pub(super) const ALL: &[Difference] = &[
    Difference {
        kind: "date",
        tags: &["nb"],
        looks: &[
            "day=numeric month=numeric year=numeric",
            "day=numeric month=numeric weekday=short",
            "day=numeric month=numeric weekday=short year=numeric",
            "month=numeric year=numeric",
            "day=2-digit month=2-digit",
        ],
        input: "",
        cases: 316,
        reason: "ICU4X takes numeric dates from the short date, 01.03.2025, which is padded in Norwegian; Intl has \
                 skeletons of its own for them and ignores 2-digit without a year",
        explains: |intl, ours| padded(intl) == ours,
    },
    Difference {
        kind: "date_time",
        tags: &["nb"],
        looks: &[
            "day=numeric month=numeric timeStyle=short year=numeric",
            "day=numeric month=numeric timeStyle=medium year=numeric",
            "day=numeric month=numeric timeStyle=short weekday=short",
            "day=numeric month=numeric timeStyle=medium weekday=short",
            "day=numeric month=numeric timeStyle=short weekday=short year=numeric",
            "day=numeric month=numeric timeStyle=medium weekday=short year=numeric",
            "day=2-digit month=2-digit timeStyle=short",
            "day=2-digit month=2-digit timeStyle=medium",
        ],
        input: "",
        cases: 40,
        reason: "the same with a time",
        explains: |intl, ours| padded(intl) == ours,
    },
    Difference {
        kind: "date",
        tags: &["lt"],
        looks: &["day=numeric month=numeric"],
        input: "",
        cases: 37,
        reason: "CLDR 48 has the pattern MM-d for a Lithuanian day and month; CLDR 49 pads both",
        explains: |intl, ours| padded(intl) == ours,
    },
    Difference {
        kind: "date_time",
        tags: &["lt"],
        looks: &["day=numeric month=numeric timeStyle=short", "day=numeric month=numeric timeStyle=medium"],
        input: "",
        cases: 10,
        reason: "the same with a time",
        explains: |intl, ours| padded(intl) == ours,
    },
    Difference {
        kind: "date",
        tags: &["fi"],
        looks: &["month=2-digit year=numeric"],
        input: "",
        cases: 56,
        reason: "Intl ignores 2-digit for a Finnish month with a year",
        explains: |intl, ours| padded(intl) == ours,
    },
    Difference {
        kind: "date_time",
        tags: &["fi"],
        looks: &[
            "day=2-digit month=long timeStyle=short",
            "day=2-digit month=long timeStyle=medium",
            "day=2-digit month=2-digit timeStyle=short",
            "day=2-digit month=2-digit timeStyle=medium",
            "day=2-digit month=2-digit timeStyle=short year=numeric",
            "day=2-digit month=2-digit timeStyle=medium year=numeric",
            "day=2-digit month=2-digit timeStyle=short weekday=short",
            "day=2-digit month=2-digit timeStyle=medium weekday=short",
            "day=2-digit month=2-digit timeStyle=short weekday=short year=numeric",
            "day=2-digit month=2-digit timeStyle=medium weekday=short year=numeric",
        ],
        input: "",
        cases: 40,
        reason: "ICU4X has one alignment for a whole date and time, so 2-digit pads the hour as well",
        explains: |intl, ours| padded(intl) == ours,
    },
    Difference {
        kind: "date",
        tags: &["fi"],
        looks: &["day=numeric month=long weekday=long year=numeric"],
        input: "",
        cases: 75,
        reason: "ICU4X has one pattern for these fields and for dateStyle full, with the weekday in the nominative; \
                 Intl has two and declines the weekday here",
        explains: |intl, ours| nominative(intl) == ours,
    },
    Difference {
        kind: "date_time",
        tags: &["fi"],
        looks: &[
            "day=numeric month=long timeStyle=short weekday=long year=numeric",
            "day=numeric month=long timeStyle=medium weekday=long year=numeric",
        ],
        input: "",
        cases: 20,
        reason: "the same with a time",
        explains: |intl, ours| nominative(intl) == ours,
    },
    Difference {
        kind: "date",
        tags: &["fi"],
        looks: &["month=short year=numeric"],
        input: "",
        cases: 75,
        reason: "ICU4X takes the short month with a year from the medium date, which is numeric in Finnish",
        explains: |intl, ours| {
            let months = [
                "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu",
            ];
            let (name, year) = intl.split_once(' ').expect("month and year");
            let month = months.iter().position(|month| *month == name).expect("a month") + 1;
            format!("{month}.{year}") == ours
        },
    },
    Difference {
        kind: "date_time",
        tags: &["nb"],
        looks: DAY_AND_TIME,
        input: "",
        cases: 40,
        reason: "ICU4X joins day and time as it joins a long date and a time; Intl goes by the month, which is absent",
        explains: |intl, ours| joined(intl, ", ", " kl. ") == ours,
    },
    Difference {
        kind: "date_time",
        tags: &["hr"],
        looks: DAY_AND_TIME,
        input: "",
        cases: 40,
        reason: "the same in Croatian",
        explains: |intl, ours| joined(intl, " ", " u ") == ours,
    },
    Difference {
        kind: "date_time",
        tags: &["en-GB"],
        looks: DAY_AND_TIME,
        input: "",
        cases: 40,
        reason: "the same in English",
        explains: |intl, ours| joined(intl, ", ", " at ") == ours,
    },
    Difference {
        kind: "zoned",
        tags: &["nb"],
        looks: &[NEW_YORK],
        input: "",
        cases: 2,
        reason: "ICU4X has no Norwegian short names for American zones and gives the offset",
        explains: |intl, ours| intl.replace("EST", "GMT−5").replace("EDT", "GMT−4") == ours,
    },
    Difference {
        kind: "zoned",
        tags: &["fi", "hr"],
        looks: &[NEW_YORK],
        input: "",
        cases: 4,
        reason: "CLDR 49 writes offsets with the language's own minus sign, and without a space in Croatian",
        explains: |intl, ours| intl.replace(" -", "-").replace("GMT-", "GMT−").replace("UTC-", "UTC−") == ours,
    },
    Difference {
        kind: "zoned",
        tags: &["nb", "hr"],
        looks: &["dateStyle=long timeStyle=medium timeZone=Europe/London timeZoneName=short"],
        input: "2025-01",
        cases: 2,
        reason: "ICU4X gives London in winter as an offset, GMT+0, where Intl has the short form without one",
        explains: |intl, ours| intl.replace("GMT", "GMT+0") == ours,
    },
    Difference {
        kind: "money",
        tags: &["nb", "fi", "lt", "hr", "en-GB"],
        looks: &["currencyDisplay=symbol", "currencyDisplay=code", "currencyDisplay=name"],
        input: "PKR",
        cases: 135,
        reason: "CLDR 49 gives the Pakistani rupee its two digits of ISO 4217; CLDR 48 gave none",
        explains: |_, ours| {
            ours.split([',', '.']).any(|part| part.chars().take_while(char::is_ascii_digit).count() == 2)
        },
    },
    Difference {
        kind: "money",
        tags: &["en-GB"],
        looks: &["currencyDisplay=name"],
        input: "BDT",
        cases: 9,
        reason: "CLDR 49 changed the English plural of taka",
        explains: |intl, ours| intl.replace("takas", "taka") == ours,
    },
    Difference {
        kind: "money",
        tags: &["en-GB"],
        looks: &["currencyDisplay=name"],
        input: "TRY",
        cases: 9,
        reason: "CLDR 49 writes lira with a small letter",
        explains: |intl, ours| intl.replace("Lira", "lira") == ours,
    },
    Difference {
        kind: "money",
        tags: &["en-GB"],
        looks: &["currencyDisplay=name"],
        input: "SLL",
        cases: 9,
        reason: "CLDR 49 corrected the dash in the name",
        explains: |intl, ours| intl.replace('—', "–") == ours,
    },
    Difference {
        kind: "money",
        tags: &["en-GB"],
        looks: &["currencyDisplay=symbol"],
        input: "XCG",
        cases: 9,
        reason: "ICU4X puts a space after a symbol that ends in a letter only; CLDR wants one after Cg. too",
        explains: |intl, ours| intl.replace("Cg.\u{a0}", "Cg.") == ours,
    },
];

const DAY_AND_TIME: &[&str] = &[
    "day=numeric timeStyle=short",
    "day=numeric timeStyle=medium",
    "day=numeric timeStyle=short weekday=long",
    "day=numeric timeStyle=medium weekday=long",
];

const NEW_YORK: &str = "dateStyle=long timeStyle=medium timeZone=America/New_York timeZoneName=short";

/// The row that explains a difference.
pub(super) fn find(case: &Case<'_>, ours: &str) -> Option<usize> {
    ALL.iter().position(|row| {
        row.kind == case.kind
            && row.tags.contains(&case.tag)
            && row.looks.contains(&case.look().as_str())
            && case.input.contains(row.input)
            && (row.explains)(case.intl, ours)
    })
}

/// Every number of one digit with a zero before it.
fn padded(text: &str) -> String {
    let chars: Vec<_> = text.chars().collect();
    let is_digit = |index: Option<usize>| index.and_then(|index| chars.get(index)).is_some_and(char::is_ascii_digit);
    chars.iter().enumerate().fold(String::new(), |mut out, (index, letter)| {
        let stands_alone = !is_digit(index.checked_sub(1)) && !is_digit(Some(index + 1));
        if letter.is_ascii_digit() && stands_alone {
            out.push('0');
        }
        out.push(*letter);
        out
    })
}

/// A Finnish date with its weekday in the nominative: "sunnuntaina 23." to "sunnuntai 23.".
fn nominative(text: &str) -> String {
    let (weekday, rest) = text.split_once(' ').expect("a weekday");
    format!("{} {rest}", weekday.strip_suffix("na").expect("an essive"))
}

/// The text with its last `from` replaced.
fn joined(text: &str, from: &str, to: &str) -> String {
    let (date, time) = text.rsplit_once(from).expect("date and time");
    format!("{date}{to}{time}")
}
