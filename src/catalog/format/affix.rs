//! The text around a number: percent signs, currency symbols and the minus that goes with them.
//!
//! ICU4X's percent and currency formatters fix the digits themselves (no `minimumFractionDigits`)
//! and live in an unstable crate. So each is asked once, for a one and a minus one, what it puts
//! around the digits; from then on `icu_decimal` writes the digits and we write the surroundings.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;
use icu_locale_core::Locale;
use icu_provider::{DataError, DataErrorKind};
use writeable::Writeable;

use super::number::split_sign;
use super::push;

/// What stands before and after the digits, for numbers with and without a minus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Affix {
    plus: Pair,
    minus: Pair,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Pair {
    before: Box<str>,
    after: Box<str>,
}

impl Affix {
    /// The language's percent sign.
    pub(super) fn percent(locale: &Locale, digits: &DecimalFormatter) -> Result<Self, DataError> {
        let percent = PercentFormatter::try_new(locale.into(), PercentFormatterOptions::default())?;
        Self::around(digits, 0, |number| percent.format(number).write_to_string().into_owned())
    }

    /// What `write` puts around a one with so many fraction digits.
    pub(super) fn around(
        digits: &DecimalFormatter,
        fraction_digits: u8,
        write: impl Fn(&Decimal) -> String,
    ) -> Result<Self, DataError> {
        let mut one = Decimal::from(1u8);
        one.absolute.pad_end(-i16::from(fraction_digits));
        let body = digits.format(&one).write_to_string().into_owned();
        let minus_one = Decimal::new(fixed_decimal::Sign::Negative, one.absolute.clone());
        Ok(Self { plus: Pair::split(&write(&one), &body)?, minus: Pair::split(&write(&minus_one), &body)? })
    }

    /// Appends a rounded number with its surroundings.
    pub(super) fn wrap(&self, shown: Decimal, digits: &DecimalFormatter, out: &mut String) {
        let (unsigned, is_negative) = split_sign(shown);
        let pair = if is_negative { &self.minus } else { &self.plus };
        out.push_str(&pair.before);
        push(out, &digits.format(&unsigned));
        out.push_str(&pair.after);
    }
}

impl Pair {
    fn split(text: &str, body: &str) -> Result<Self, DataError> {
        let (before, after) = text
            .split_once(body)
            .ok_or_else(|| DataErrorKind::Custom.with_str_context("a pattern without its number"))?;
        Ok(Self { before: before.into(), after: after.into() })
    }
}
