//! Relative time: "in 3 days", "yesterday".

use fixed_decimal::Decimal;
use icu_experimental::relativetime::options::Numeric;
use icu_experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use icu_locale_core::Locale;
use icu_provider::DataError;

use super::number::round_fraction;
use super::push;

/// `Intl.RelativeTimeFormat` shows at most three fraction digits.
const FRACTION_DIGITS: u8 = 3;

/// What a relative time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelativeUnit {
    /// Seconds; zero is "now".
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Calendar days; -1, 0 and 1 are "yesterday", "today" and "tomorrow".
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Quarters of a year.
    Quarter,
    /// Years.
    Year,
}

impl RelativeUnit {
    /// All units, shortest first.
    pub const ALL: [Self; 8] =
        [Self::Second, Self::Minute, Self::Hour, Self::Day, Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// The unit's name in `Intl` and in an option value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// The unit a name stands for, singular or plural (`day`, `days`).
    pub fn from_name(name: &str) -> Option<Self> {
        let singular = name.strip_suffix('s').unwrap_or(name);
        Self::ALL.into_iter().find(|unit| unit.as_str() == singular)
    }
}

/// One language's relative time formatters, one for each unit.
pub(super) struct Relatives {
    second: RelativeTimeFormatter,
    minute: RelativeTimeFormatter,
    hour: RelativeTimeFormatter,
    day: RelativeTimeFormatter,
    week: RelativeTimeFormatter,
    month: RelativeTimeFormatter,
    quarter: RelativeTimeFormatter,
    year: RelativeTimeFormatter,
}

impl Relatives {
    pub(super) fn new(locale: &Locale) -> Result<Self, DataError> {
        let options = RelativeTimeFormatterOptions::default().with_numeric(Numeric::Auto);
        Ok(Self {
            second: RelativeTimeFormatter::try_new_long_second(locale.into(), options)?,
            minute: RelativeTimeFormatter::try_new_long_minute(locale.into(), options)?,
            hour: RelativeTimeFormatter::try_new_long_hour(locale.into(), options)?,
            day: RelativeTimeFormatter::try_new_long_day(locale.into(), options)?,
            week: RelativeTimeFormatter::try_new_long_week(locale.into(), options)?,
            month: RelativeTimeFormatter::try_new_long_month(locale.into(), options)?,
            quarter: RelativeTimeFormatter::try_new_long_quarter(locale.into(), options)?,
            year: RelativeTimeFormatter::try_new_long_year(locale.into(), options)?,
        })
    }

    pub(super) fn write(&self, amount: &Decimal, unit: RelativeUnit, out: &mut String) {
        let formatter = match unit {
            RelativeUnit::Second => &self.second,
            RelativeUnit::Minute => &self.minute,
            RelativeUnit::Hour => &self.hour,
            RelativeUnit::Day => &self.day,
            RelativeUnit::Week => &self.week,
            RelativeUnit::Month => &self.month,
            RelativeUnit::Quarter => &self.quarter,
            RelativeUnit::Year => &self.year,
        };
        let mut shown = amount.clone();
        round_fraction(&mut shown, 0, FRACTION_DIGITS);
        push(out, &formatter.format(shown));
    }
}
