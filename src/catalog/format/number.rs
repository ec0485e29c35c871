//! Numbers and percentages: `NUMBER`'s options, rounding, grouping, signs.

use std::borrow::Cow;

use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use icu_provider::DataError;

use super::affix::Affix;
use super::decimal::{COUNTS, count_of, fraction_digits};
use super::options::{self, OptionError};
use super::plural::PluralKind;
use super::push;

/// `Intl`'s default `maximumFractionDigits` for a plain number.
const DECIMAL_FRACTION_DIGITS: u8 = 3;

/// `Intl`'s default `maximumSignificantDigits` when only the minimum is given.
const SIGNIFICANT_DIGITS: u8 = 21;

const KNOWN: &str = "minimumIntegerDigits, minimumFractionDigits, maximumFractionDigits, \
                     minimumSignificantDigits, maximumSignificantDigits, useGrouping, style and type";

/// Whether a number is shown as it is or as a percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum NumberStyle {
    /// 0.5 is "0.5".
    #[default]
    Decimal,
    /// 0.5 is "50 %", with the space the language puts there.
    Percent,
}

/// When digits are set apart in threes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Grouping {
    /// As the language does.
    #[default]
    Auto,
    /// Never, as for a year or an order number.
    Never,
    /// Also where the language leaves four digits together.
    Always,
    /// From five digits on.
    AtLeastTwo,
}

/// The options of `NUMBER`, by the names of `Intl.NumberFormat`.
///
/// Defaults are `Intl`'s with two exceptions. Trailing zeros in the input count as wanted, so `1.0`
/// is shown "1.0" and `12.50` "12.50" unless `minimumFractionDigits` or a significant-digits option
/// is given. `Intl` drops them; but a caller who writes them means them, and a plural on "1.0" must
/// be chosen for "1.0". And zero has no minus, `Intl`'s `signDisplay: "negative"`: "-0" is an
/// accident of arithmetic, in a bill above all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct NumberOptions {
    integer_min: u8,
    fraction_min: Option<u8>,
    fraction_max: Option<u8>,
    significant_min: Option<u8>,
    significant_max: Option<u8>,
    grouping: Grouping,
    style: NumberStyle,
    kind: PluralKind,
}

impl NumberOptions {
    /// Reads named options; values are the text of an FTL literal, quoted or not.
    ///
    /// ```
    /// use phrasebook::catalog::format::NumberOptions;
    ///
    /// assert!(NumberOptions::parse([("minimumFractionDigits", "2")]).is_ok());
    /// assert!(NumberOptions::parse([("minimumFractionDigits", "21")]).is_err());
    /// assert!(NumberOptions::parse([("minFractionDigits", "2")]).is_err());
    /// ```
    pub fn parse<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, OptionError> {
        let (mut integer_min, mut grouping, mut style, mut kind) = (None, None, None, None);
        let mut parsed = Self::default();
        for (name, value) in pairs {
            match name {
                "minimumIntegerDigits" => {
                    let count = options::digits("minimumIntegerDigits", value, 1)?;
                    options::set(&mut integer_min, "minimumIntegerDigits", count)?;
                }
                "minimumFractionDigits" => {
                    let count = options::digits("minimumFractionDigits", value, 0)?;
                    options::set(&mut parsed.fraction_min, "minimumFractionDigits", count)?;
                }
                "maximumFractionDigits" => {
                    let count = options::digits("maximumFractionDigits", value, 0)?;
                    options::set(&mut parsed.fraction_max, "maximumFractionDigits", count)?;
                }
                "minimumSignificantDigits" => {
                    let count = options::digits("minimumSignificantDigits", value, 1)?;
                    options::set(&mut parsed.significant_min, "minimumSignificantDigits", count)?;
                }
                "maximumSignificantDigits" => {
                    let count = options::digits("maximumSignificantDigits", value, 1)?;
                    options::set(&mut parsed.significant_max, "maximumSignificantDigits", count)?;
                }
                "useGrouping" => {
                    options::set(&mut grouping, "useGrouping", options::grouping("useGrouping", value)?)?;
                }
                "style" => options::set(&mut style, "style", parse_style(value)?)?,
                "type" => options::set(&mut kind, "type", parse_kind(value)?)?,
                _ => return Err(OptionError::unknown(name, KNOWN)),
            }
        }
        parsed.integer_min = integer_min.unwrap_or_default();
        parsed.grouping = grouping.unwrap_or_default();
        parsed.style = style.unwrap_or_default();
        parsed.kind = kind.unwrap_or_default();
        parsed.check()
    }

    /// Which plural rules a selector on this number uses.
    pub const fn kind(&self) -> PluralKind {
        self.kind
    }

    /// Whether the number is shown as a percentage.
    pub const fn style(&self) -> NumberStyle {
        self.style
    }

    fn check(self) -> Result<Self, OptionError> {
        options::check_order(
            self.fraction_min,
            self.fraction_max,
            "`minimumFractionDigits` is more than `maximumFractionDigits`",
        )?;
        options::check_order(
            self.significant_min,
            self.significant_max,
            "`minimumSignificantDigits` is more than `maximumSignificantDigits`",
        )?;
        Ok(self)
    }
}

fn parse_style(value: &str) -> Result<NumberStyle, OptionError> {
    match value {
        "decimal" => Ok(NumberStyle::Decimal),
        "percent" => Ok(NumberStyle::Percent),
        "currency" => Err(OptionError::Conflict {
            reason: "`style` takes decimal or percent; use MONEY for amounts with a currency",
        }),
        _ => Err(OptionError::value("style", value, "decimal or percent")),
    }
}

fn parse_kind(value: &str) -> Result<PluralKind, OptionError> {
    match value {
        "cardinal" => Ok(PluralKind::Cardinal),
        "ordinal" => Ok(PluralKind::Ordinal),
        _ => Err(OptionError::value("type", value, "cardinal or ordinal")),
    }
}

/// The number as its digits will be shown: multiplied for a percentage, rounded half away from zero,
/// padded.
///
/// Plural rules look at this number, so that the word agrees with the digits: "1 day", "1.0 days".
pub fn displayed<'n>(number: &'n Decimal, options: &NumberOptions) -> Cow<'n, Decimal> {
    if is_plain_count(number, options) {
        return Cow::Borrowed(number);
    }
    let mut shown = number.clone();
    if options.style == NumberStyle::Percent {
        shown.absolute.multiply_pow10(2);
        shown.absolute.trim_start();
    }
    if options.significant_min.is_some() || options.significant_max.is_some() {
        round_significant(&mut shown, options);
    } else {
        let default_max = options.fraction_max.unwrap_or(match options.style {
            NumberStyle::Decimal => DECIMAL_FRACTION_DIGITS,
            NumberStyle::Percent => 0,
        });
        let defaults = (written_fraction_digits(&shown).min(default_max), default_max);
        let (least, most) = options::fraction_bounds(options.fraction_min, options.fraction_max, defaults);
        round_fraction(&mut shown, least, most);
    }
    shown.absolute.trim_start();
    shown.absolute.pad_start(i16::from(options.integer_min));
    drop_sign_of_zero(&mut shown);
    Cow::Owned(shown)
}

/// Whether the number is shown as it is: a whole number without options that concern digits, as most of them are.
fn is_plain_count(number: &Decimal, options: &NumberOptions) -> bool {
    let digits = number.absolute.magnitude_range();
    let is_trimmed = *digits.end() == number.absolute.nonzero_magnitude_start().max(0);
    let digitless = NumberOptions { grouping: options.grouping, kind: options.kind, ..NumberOptions::default() };
    let is_signed_zero = number.sign == Sign::Negative && number.absolute.is_zero();
    *digits.start() == 0 && is_trimmed && !is_signed_zero && *options == digitless
}

pub(super) fn drop_sign_of_zero(shown: &mut Decimal) {
    if shown.absolute.is_zero() {
        shown.sign = Sign::None;
    }
}

/// Rounds to at most `most` fraction digits and shows at least `least`.
pub(super) fn round_fraction(shown: &mut Decimal, least: u8, most: u8) {
    round_half_expand(shown, -i16::from(most));
    shown.absolute.pad_end(-i16::from(least));
}

fn round_significant(shown: &mut Decimal, options: &NumberOptions) {
    let least = i16::from(options.significant_min.unwrap_or(1));
    let most = i16::from(options.significant_max.unwrap_or(SIGNIFICANT_DIGITS));
    let highest = shown.absolute.nonzero_magnitude_start();
    round_half_expand(shown, highest + 1 - most);
    // Rounding may have carried into a new digit (9.99 to 10), so the first digit is sought again.
    let highest = shown.absolute.nonzero_magnitude_start();
    shown.absolute.pad_end((highest + 1 - least).min(0));
}

fn round_half_expand(shown: &mut Decimal, position: i16) {
    shown.round_with_mode(position, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
}

/// How many fraction digits the writer asked for by ending the number in a zero.
fn written_fraction_digits(number: &Decimal) -> u8 {
    let digits = fraction_digits(number);
    let lowest = -i16::from(digits);
    if digits > 0 && number.absolute.digit_at(lowest) == 0 { digits } else { 0 }
}

/// One language's number formatters, one for each way of grouping, and its percent sign.
pub(super) struct Numbers {
    auto: DecimalFormatter,
    never: DecimalFormatter,
    always: DecimalFormatter,
    at_least_two: DecimalFormatter,
    percent: Affix,
    /// The text of each of [`COUNTS`], which no way of grouping changes.
    counts: Box<[Box<str>]>,
}

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Result<Self, DataError> {
        let grouped_by = |strategy: GroupingStrategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(locale.into(), options)
        };
        let auto = grouped_by(GroupingStrategy::Auto)?;
        let count_text = |count: u8| auto.format(&Decimal::from(count)).to_string().into();
        Ok(Self {
            percent: Affix::percent(locale, &auto)?,
            counts: COUNTS.map(count_text).collect(),
            auto,
            never: grouped_by(GroupingStrategy::Never)?,
            always: grouped_by(GroupingStrategy::Always)?,
            at_least_two: grouped_by(GroupingStrategy::Min2)?,
        })
    }

    pub(super) fn write(&self, number: &Decimal, options: &NumberOptions, out: &mut String) {
        let shown = displayed(number, options);
        if let Some(text) = self.count(&shown).filter(|_| options.style == NumberStyle::Decimal) {
            return out.push_str(text);
        }
        let formatter = match options.grouping {
            Grouping::Auto => &self.auto,
            Grouping::Never => &self.never,
            Grouping::Always => &self.always,
            Grouping::AtLeastTwo => &self.at_least_two,
        };
        match options.style {
            NumberStyle::Decimal => push(out, &formatter.format(&shown)),
            NumberStyle::Percent => self.percent.wrap(shown.into_owned(), formatter, out),
        }
    }

    fn count(&self, shown: &Decimal) -> Option<&str> {
        count_of(shown).and_then(|count| self.counts.get(count)).map(|text| &**text)
    }

    /// The formatter that groups as the language does.
    pub(super) const fn plain(&self) -> &DecimalFormatter {
        &self.auto
    }
}

/// The number without its sign, and whether it had a minus.
pub(super) fn split_sign(number: Decimal) -> (Decimal, bool) {
    let is_negative = number.sign == Sign::Negative;
    (Decimal::new(Sign::None, number.absolute), is_negative)
}
