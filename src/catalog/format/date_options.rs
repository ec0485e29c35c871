//! `DATETIME`'s options: styles, single fields, time zone.

use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::options::Length;
use jiff::tz::TimeZone;

use super::options::{self, OptionError};

/// The longest IANA zone name looked up; the longest there is has 32 bytes.
const ZONE_BYTES_MAX: usize = 64;

const KNOWN: &str = "dateStyle, timeStyle, weekday, day, month, year, timeZone and timeZoneName";

/// CLDR's four whole date styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// With the weekday: "Sunday, 23 November 2025".
    Full,
    /// "23 November 2025".
    Long,
    /// "23 Nov 2025".
    Medium,
    /// "23/11/2025".
    Short,
}

/// How much of the time of day is shown; on the 12- or 24-hour clock of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeStyle {
    /// "15:00".
    Short,
    /// "15:00:00".
    Medium,
}

impl TimeStyle {
    /// What a date-time shows when no option says otherwise: hours and minutes.
    pub const DEFAULT: Self = Self::Short;
}

/// Which date fields are shown and how long they are.
///
/// Opaque outside the module: only combinations that ICU4X has a pattern for can be made, by
/// [`DateOptions::parse`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateShape {
    pub(super) fields: DateFields,
    pub(super) length: Length,
    /// Numbers padded to two digits, from a `2-digit` option.
    pub(super) padded: bool,
    /// The century always shown, from `year: "numeric"`.
    pub(super) full_year: bool,
}

impl DateShape {
    /// What a date shows when no option says otherwise: day and long month without the year, as in
    /// "23 November" and "lapkričio 23 d.".
    pub const DEFAULT: Self = Self { fields: DateFields::MD, length: Length::Long, padded: false, full_year: false };

    /// One of CLDR's four styles.
    pub const fn styled(style: DateStyle) -> Self {
        let (fields, length) = match style {
            DateStyle::Full => (DateFields::YMDE, Length::Long),
            DateStyle::Long => (DateFields::YMD, Length::Long),
            DateStyle::Medium => (DateFields::YMD, Length::Medium),
            DateStyle::Short => (DateFields::YMD, Length::Short),
        };
        Self { fields, length, padded: false, full_year: false }
    }
}

/// The options of `DATETIME`, by the names of `Intl.DateTimeFormat`.
///
/// By default a date is [`DateShape::DEFAULT`] and a date-time that plus [`TimeStyle::DEFAULT`].
/// With options the rule is `Intl`'s: only what is named is shown, so `dateStyle: "short"` alone
/// shows no time and `timeStyle: "short"` alone no date. Unlike in `Intl`, `timeStyle` goes with
/// single fields as well as with `dateStyle`; there are no `hour`, `minute` and `second`.
#[derive(Debug, Clone, Default)]
pub struct DateOptions {
    pub(super) shape: Option<DateShape>,
    pub(super) time: Option<TimeStyle>,
    pub(super) zone: Option<TimeZone>,
    pub(super) zone_name: bool,
}

impl DateOptions {
    /// Reads named options; values are the text of an FTL literal.
    ///
    /// `dateStyle` is full, long, medium or short and excludes the single fields. `timeStyle` is
    /// short or medium. `weekday` and `month` are long or short (`month` also numeric or 2-digit) and
    /// must agree in length; `day` is numeric or 2-digit, `year` numeric. `timeZone` is an IANA name
    /// from the bundled tz database, `timeZoneName` is short.
    ///
    /// ```
    /// use phrasebook::catalog::format::DateOptions;
    ///
    /// assert!(DateOptions::parse([("day", "numeric"), ("month", "long"), ("weekday", "long")]).is_ok());
    /// assert!(DateOptions::parse([("timeZone", "Europe/Atlantis")]).is_err());
    /// ```
    pub fn parse<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, OptionError> {
        let mut style = None;
        let mut fields = Fields::default();
        let mut parsed = Self::default();
        for (name, value) in pairs {
            match name {
                "dateStyle" => options::set(&mut style, "dateStyle", parse_date_style(value)?)?,
                "timeStyle" => options::set(&mut parsed.time, "timeStyle", parse_time_style(value)?)?,
                "weekday" => options::set(&mut fields.weekday, "weekday", parse_weekday(value)?)?,
                "day" => options::set(&mut fields.day, "day", parse_day(value)?)?,
                "month" => options::set(&mut fields.month, "month", parse_month(value)?)?,
                "year" => options::set(&mut fields.year, "year", parse_year(value)?)?,
                "timeZone" => options::set(&mut parsed.zone, "timeZone", parse_zone(value)?)?,
                "timeZoneName" => parsed.zone_name = parse_zone_name(value)?,
                _ => return Err(OptionError::unknown(name, KNOWN)),
            }
        }
        parsed.shape = match (style, fields.shape()?) {
            (Some(_), Some(_)) => {
                return Err(OptionError::Conflict {
                    reason: "`dateStyle` cannot be combined with weekday, day, month or year",
                });
            }
            (Some(style), None) => Some(DateShape::styled(style)),
            (None, shape) => shape,
        };
        parsed.check()
    }

    /// Whether the time of day must be known: a bare date cannot be written with these options.
    pub const fn needs_time(&self) -> bool {
        self.time.is_some() || self.needs_zone()
    }

    /// Whether the instant must be known: a date-time without a zone cannot be written with these
    /// options.
    pub const fn needs_zone(&self) -> bool {
        self.zone.is_some() || self.zone_name
    }

    fn check(self) -> Result<Self, OptionError> {
        let period_alone = [DateFields::M, DateFields::YM, DateFields::Y];
        let is_period = self.shape.is_some_and(|shape| period_alone.contains(&shape.fields));
        if is_period && self.time.is_some() {
            return Err(OptionError::Conflict { reason: "`timeStyle` needs a day or a weekday beside it" });
        }
        if self.zone_name && self.shape.is_some() && self.time.is_none() {
            return Err(OptionError::Conflict { reason: "`timeZoneName` needs `timeStyle` beside the date options" });
        }
        Ok(self)
    }
}

/// The single date fields as read, before they are known to fit together.
#[derive(Default)]
struct Fields {
    weekday: Option<Length>,
    /// Whether the day is padded.
    day: Option<bool>,
    /// The length of the month and whether it is padded.
    month: Option<(Length, bool)>,
    year: Option<()>,
}

impl Fields {
    /// The shape these fields make; none if no field is set.
    fn shape(&self) -> Result<Option<DateShape>, OptionError> {
        let present = (self.year.is_some(), self.month.is_some(), self.day.is_some(), self.weekday.is_some());
        let fields = match present {
            (false, false, false, false) => return Ok(None),
            (false, false, true, false) => DateFields::D,
            (false, true, true, false) => DateFields::MD,
            (true, true, true, false) => DateFields::YMD,
            (false, false, true, true) => DateFields::DE,
            (false, true, true, true) => DateFields::MDE,
            (true, true, true, true) => DateFields::YMDE,
            (false, false, false, true) => DateFields::E,
            (false, true, false, false) => DateFields::M,
            (true, true, false, false) => DateFields::YM,
            (true, false, false, false) => DateFields::Y,
            _ => {
                return Err(OptionError::Conflict {
                    reason: "no pattern for these date fields: add `day`, or `month`, or leave `weekday` out",
                });
            }
        };
        Ok(Some(DateShape {
            fields,
            length: self.length()?,
            padded: self.day == Some(true) || matches!(self.month, Some((_, true))),
            full_year: self.year.is_some(),
        }))
    }

    fn length(&self) -> Result<Length, OptionError> {
        match (self.month, self.weekday) {
            (Some((Length::Long, _)), Some(Length::Medium)) => {
                Err(OptionError::Conflict { reason: "`month: \"long\"` goes with `weekday: \"long\"`" })
            }
            (Some((Length::Medium | Length::Short, _)), Some(Length::Long)) => {
                Err(OptionError::Conflict { reason: "`weekday: \"long\"` goes with `month: \"long\"`" })
            }
            (Some((month, _)), _) => Ok(month),
            (None, Some(weekday)) => Ok(weekday),
            (None, None) => Ok(Length::Long),
        }
    }
}

fn parse_date_style(value: &str) -> Result<DateStyle, OptionError> {
    match value {
        "full" => Ok(DateStyle::Full),
        "long" => Ok(DateStyle::Long),
        "medium" => Ok(DateStyle::Medium),
        "short" => Ok(DateStyle::Short),
        _ => Err(OptionError::value("dateStyle", value, "full, long, medium or short")),
    }
}

fn parse_time_style(value: &str) -> Result<TimeStyle, OptionError> {
    match value {
        "short" => Ok(TimeStyle::Short),
        "medium" => Ok(TimeStyle::Medium),
        _ => Err(OptionError::value("timeStyle", value, "short or medium")),
    }
}

fn parse_weekday(value: &str) -> Result<Length, OptionError> {
    match value {
        "long" => Ok(Length::Long),
        "short" => Ok(Length::Medium),
        _ => Err(OptionError::value("weekday", value, "long or short")),
    }
}

fn parse_day(value: &str) -> Result<bool, OptionError> {
    match value {
        "numeric" => Ok(false),
        "2-digit" => Ok(true),
        _ => Err(OptionError::value("day", value, "numeric or 2-digit")),
    }
}

fn parse_month(value: &str) -> Result<(Length, bool), OptionError> {
    match value {
        "long" => Ok((Length::Long, false)),
        "short" => Ok((Length::Medium, false)),
        "numeric" => Ok((Length::Short, false)),
        "2-digit" => Ok((Length::Short, true)),
        _ => Err(OptionError::value("month", value, "long, short, numeric or 2-digit")),
    }
}

fn parse_year(value: &str) -> Result<(), OptionError> {
    match value {
        "numeric" => Ok(()),
        _ => Err(OptionError::value("year", value, "numeric")),
    }
}

fn parse_zone(value: &str) -> Result<TimeZone, OptionError> {
    let unknown = || OptionError::value("timeZone", value, "an IANA name such as Europe/Oslo");
    if value.len() > ZONE_BYTES_MAX {
        return Err(unknown());
    }
    TimeZone::get(value).map_err(|_| unknown())
}

fn parse_zone_name(value: &str) -> Result<bool, OptionError> {
    match value {
        "short" => Ok(true),
        _ => Err(OptionError::value("timeZoneName", value, "short")),
    }
}
