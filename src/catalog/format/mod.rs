//! Everything CLDR says about one language: plurals, numbers, dates, money, lists, relative time.
//!
//! This module owns the text of values inside a phrase. [`Formats`] is built once per language when
//! the catalog loads, is `Send + Sync`, and is meant to sit in an `Arc` that every render shares.
//! The data is ICU4X's compiled CLDR; nothing here opens a file, reads a clock or the environment,
//! and no number ever becomes a float.
//!
//! It refuses bad option values when the options are parsed, not when a customer is waiting:
//! [`NumberOptions`], [`DateOptions`], [`MoneyOptions`] and [`Currency`] check themselves in their
//! constructors. It refuses numbers of more than [`DIGITS_MAX`] digits in [`parse_decimal`].
//!
//! Text with a currency, a percent sign or a relative time comes from `icu_experimental`, whose
//! interface may change with any release; only `affix.rs`, `money.rs` and `relative.rs` touch it.
//!
//! Where next: `tests/it/cldr.rs` holds the expected text per language and the comparison with
//! Node's `Intl`, with every difference and its reason.

mod affix;
mod currencies;
mod date;
mod date_options;
mod decimal;
mod list;
mod money;
mod number;
mod options;
mod plural;
mod relative;

pub use date_options::{DateOptions, DateShape, DateStyle, TimeStyle};
pub use decimal::{DIGITS_MAX, Decimal, DecimalError, parse_decimal};
pub use list::ListKind;
pub use money::{Currency, CurrencyDisplay, MoneyOptions};
pub use number::{Grouping, NumberOptions, NumberStyle, displayed};
pub use options::{OPTION_DIGITS_MAX, OptionError};
pub use plural::{PluralCategory, PluralKind};
pub use relative::RelativeUnit;

use std::fmt;
use std::str::FromStr as _;

use icu_locale_core::Locale;
use icu_provider::DataError;
use jiff::Zoned;
use jiff::civil::{Date, DateTime};
use writeable::Writeable;

use date::Dates;
use list::Lists;
use money::Monies;
use number::Numbers;
use plural::Plurals;
use relative::Relatives;

/// The longest text [`Formats::number`] writes for a [`Decimal`] from [`parse_decimal`], in bytes.
///
/// Forty digits, two more for a percentage, twenty of padding, a separator of at most three bytes after
/// every third digit, and the signs make 116; in significant digits it is fewer.
pub const NUMBER_BYTES_MAX: usize = 128;

/// The longest text [`Formats::money`] writes for a [`Decimal`] from [`parse_decimal`], in bytes.
pub const MONEY_BYTES_MAX: usize = 256;

/// The longest text [`Formats::date`], [`Formats::date_time`] or [`Formats::zoned`] writes, in bytes.
pub const DATE_BYTES_MAX: usize = 128;

/// The longest text [`Formats::relative`] writes for a [`Decimal`] from [`parse_decimal`], in bytes.
pub const RELATIVE_BYTES_MAX: usize = 128;

/// What [`Formats::list`] adds for each item at most, in bytes.
pub const LIST_GLUE_BYTES_MAX: usize = 16;

/// Why a language's formats could not be made, or a value not be written with them.
///
/// Two sorts of reader: the first two variants are for whoever configures languages, the rest for
/// the translator who wrote the options.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatsError {
    /// The tag is not a BCP 47 language tag, or names no language.
    #[error("`{tag}` is not a language tag")]
    Tag {
        /// The tag as given.
        tag: String,
    },
    /// ICU4X has no data for what was asked in this language.
    #[error("no {what} data for language `{tag}`")]
    Data {
        /// The language.
        tag: String,
        /// The kind of data, as in "plural" or "money".
        what: &'static str,
        /// ICU4X's own reason.
        #[source]
        source: DataError,
    },
    /// The combination of date fields has no pattern in this language.
    #[error("language `{tag}` has no pattern for these date options")]
    Pattern {
        /// The language.
        tag: String,
    },
    /// A time of day was asked of a date that has none.
    #[error("a date without a time cannot be written with `timeStyle`")]
    NeedsTime,
    /// A zone was asked of a date-time that names no instant.
    #[error("`timeZone` and `timeZoneName` need a date-time with a zone, as in 2025-11-23T15:00+01:00[Europe/Oslo]")]
    NeedsZone,
}

/// How one language writes values, built once and shared by all threads.
///
/// Building takes every eager formatter (plurals, numbers, lists, relative time, the default dates)
/// from compiled data; rarer date patterns and each currency are built on first use and kept for
/// good in slots whose number is fixed, so memory is bounded and no call waits on a lock once its
/// slot is filled.
///
/// ```
/// use phrasebook::catalog::format::{Formats, NumberOptions, PluralCategory, PluralKind, parse_decimal};
///
/// let lt = Formats::new("lt")?;
/// let count = parse_decimal("1234.5")?;
/// let mut text = String::new();
/// lt.number(&count, &NumberOptions::default(), &mut text);
/// assert_eq!(text, "1\u{a0}234,5");
/// assert_eq!(lt.plural(&count, PluralKind::Cardinal), PluralCategory::Many);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Formats {
    tag: String,
    plurals: Plurals,
    numbers: Numbers,
    dates: Dates,
    monies: Monies,
    lists: Lists,
    relatives: Relatives,
}

impl Formats {
    /// Builds the formats of a language tag such as `nb` or `en-GB`.
    ///
    /// The region matters: `en` writes dates the American way, so an English catalog for Europe asks
    /// for `en-GB`. A well-formed tag for a language that CLDR does not know gets CLDR's root
    /// conventions; which languages exist is decided in `languages.toml`, not here.
    pub fn new(tag: &str) -> Result<Self, FormatsError> {
        let bad_tag = || FormatsError::Tag { tag: options::excerpt(tag) };
        let locale = Locale::from_str(tag).map_err(|_| bad_tag())?;
        if locale.id.language.is_unknown() {
            return Err(bad_tag());
        }
        Self::load(&locale, tag)
    }

    fn load(locale: &Locale, tag: &str) -> Result<Self, FormatsError> {
        let missing = |what| move |source| FormatsError::Data { tag: tag.to_owned(), what, source };
        Ok(Self {
            tag: tag.to_owned(),
            plurals: Plurals::new(locale).map_err(missing("plural"))?,
            numbers: Numbers::new(locale).map_err(missing("number"))?,
            dates: Dates::new(locale, tag)?,
            monies: Monies::new(locale, tag),
            lists: Lists::new(locale).map_err(missing("list"))?,
            relatives: Relatives::new(locale).map_err(missing("relative time"))?,
        })
    }

    /// The tag these formats were built for.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The plural category of a number as displayed: `1` and `1.0` may differ.
    ///
    /// Pass what [`displayed`] returned, or use [`Self::select`], so that the word agrees with the
    /// digits the reader sees.
    pub fn plural(&self, number: &Decimal, kind: PluralKind) -> PluralCategory {
        self.plurals.category(number, kind)
    }

    /// The plural category of a number shown with these options, by the options' own `type`.
    pub fn select(&self, number: &Decimal, options: &NumberOptions) -> PluralCategory {
        self.plural(&displayed(number, options), options.kind())
    }

    /// The categories the language distinguishes, in CLDR's order, always ending in `other`.
    ///
    /// `phrasebook check` uses it to find a missing category, or one the language never uses.
    pub fn categories(&self, kind: PluralKind) -> impl Iterator<Item = PluralCategory> + '_ {
        self.plurals.categories(kind)
    }

    /// Appends a number; at most [`NUMBER_BYTES_MAX`] bytes.
    pub fn number(&self, number: &Decimal, options: &NumberOptions, out: &mut String) {
        self.numbers.write(number, options, out);
    }

    /// Appends a date; at most [`DATE_BYTES_MAX`] bytes.
    ///
    /// With no date option set this is [`DateShape::DEFAULT`]: day and long month, no year. Fails if
    /// the options ask for a time or a zone.
    pub fn date(&self, date: Date, options: &DateOptions, out: &mut String) -> Result<(), FormatsError> {
        self.dates.date(date, options, out)
    }

    /// Appends a date with a time of day; at most [`DATE_BYTES_MAX`] bytes.
    ///
    /// With no option set this is [`DateShape::DEFAULT`] and [`TimeStyle::DEFAULT`], joined as the
    /// language joins them. Fails if the options ask for a zone, since the input has none.
    pub fn date_time(&self, when: DateTime, options: &DateOptions, out: &mut String) -> Result<(), FormatsError> {
        self.dates.date_time(when, options, out)
    }

    /// Appends an instant in the options' `timeZone`, or in its own zone when none is set; at most
    /// [`DATE_BYTES_MAX`] bytes.
    ///
    /// The zone's name is added only when the options say `timeZoneName: "short"`.
    pub fn zoned(&self, when: &Zoned, options: &DateOptions, out: &mut String) -> Result<(), FormatsError> {
        self.dates.zoned(when, options, out)
    }

    /// Appends an amount of money, rounded half away from zero to the currency's own digits unless
    /// the options say otherwise; at most [`MONEY_BYTES_MAX`] bytes.
    pub fn money(
        &self,
        amount: &Decimal,
        currency: Currency,
        options: &MoneyOptions,
        out: &mut String,
    ) -> Result<(), FormatsError> {
        self.monies.write(amount, currency, *options, &self.numbers, &self.plurals, out)
    }

    /// Whether [`Self::money`] rounds the amount because its currency has fewer decimals, and not because the options say so.
    pub fn rounds_money(&self, amount: &Decimal, currency: Currency, options: MoneyOptions) -> bool {
        self.monies.rounds(amount, currency, options, &self.numbers)
    }

    /// Appends items joined by the language's own "and" or "or"; adds at most
    /// [`LIST_GLUE_BYTES_MAX`] bytes for each item.
    pub fn list(&self, items: &[&str], kind: ListKind, out: &mut String) {
        self.lists.write(items, kind, out);
    }

    /// Appends a relative time such as "in 3 days" or "yesterday"; at most [`RELATIVE_BYTES_MAX`]
    /// bytes.
    ///
    /// Negative amounts lie in the past. Words replace digits where the language has them
    /// (`Intl`'s `numeric: "auto"`).
    pub fn relative(&self, amount: &Decimal, unit: RelativeUnit, out: &mut String) {
        self.relatives.write(amount, unit, out);
    }
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formats").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// Fails to compile if ICU4X is built without its `sync` feature.
const _: () = {
    const fn shared_by_threads<T: Send + Sync>() {}
    shared_by_threads::<Formats>();
};

/// Appends an ICU4X value; writing to a `String` has no error to report.
fn push(out: &mut String, value: &impl Writeable) {
    let _infallible = value.write_to(out);
}
