//! Dates and times: ICU4X's patterns, each built once, and the few of them that are wrong.

use std::sync::OnceLock;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::fieldsets::zone::SpecificShort;
use icu_datetime::options::{Alignment, Length, TimePrecision, YearStyle};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_locale_core::Locale;
use icu_time::ZonedDateTime;
use icu_time::zone::TimeZoneInfo;
use icu_time::zone::models::AtTime;
use jiff::Zoned;
use jiff::civil::{Date, DateTime, Time};

use super::date_options::{DateOptions, DateShape, TimeStyle};
use super::{FormatsError, push};

/// A pattern that stands in for ICU4X 2.4's own.
struct Mended {
    /// A language, or a whole tag where the region decides.
    language: &'static str,
    fields: DateFields,
    length: Length,
    time: Option<TimeStyle>,
    pattern: &'static str,
}

impl Mended {
    const fn new(
        language: &'static str,
        fields: DateFields,
        length: Length,
        time: Option<TimeStyle>,
        pattern: &'static str,
    ) -> Self {
        Self { language, fields, length, time, pattern }
    }
}

const SHORT: Option<TimeStyle> = Some(TimeStyle::Short);
const MEDIUM: Option<TimeStyle> = Some(TimeStyle::Medium);

/// The patterns that ICU4X 2.4 gets wrong, as CLDR 48 has them and Node's `Intl` prints them.
///
/// Norwegian: weekday, day and long month lost the dot after the day ("mandag 3 november"), and a
/// short weekday alone is cut to two letters ("ma."). Every language: a long weekday with a time
/// prints unpadded numbers ("mandag kl. 9:5"), so [`Pattern::build`] refuses that combination for
/// a language without a row here.
#[rustfmt::skip]
const MENDED: [Mended; 14] = [
    Mended::new("nb", DateFields::MDE, Length::Long, None, "EEEE d. MMMM"),
    Mended::new("nb", DateFields::MDE, Length::Long, SHORT, "EEEE d. MMMM 'kl.' HH:mm"),
    Mended::new("nb", DateFields::MDE, Length::Long, MEDIUM, "EEEE d. MMMM 'kl.' HH:mm:ss"),
    Mended::new("nb", DateFields::E, Length::Medium, None, "EEE"),
    Mended::new("nb", DateFields::E, Length::Long, SHORT, "EEEE 'kl.' HH:mm"),
    Mended::new("nb", DateFields::E, Length::Long, MEDIUM, "EEEE 'kl.' HH:mm:ss"),
    Mended::new("fi", DateFields::E, Length::Long, SHORT, "EEEE H.mm"),
    Mended::new("fi", DateFields::E, Length::Long, MEDIUM, "EEEE H.mm.ss"),
    Mended::new("lt", DateFields::E, Length::Long, SHORT, "HH:mm, EEEE"),
    Mended::new("lt", DateFields::E, Length::Long, MEDIUM, "HH:mm:ss, EEEE"),
    Mended::new("hr", DateFields::E, Length::Long, SHORT, "EEEE HH:mm"),
    Mended::new("hr", DateFields::E, Length::Long, MEDIUM, "EEEE HH:mm:ss"),
    Mended::new("en-GB", DateFields::E, Length::Long, SHORT, "EEEE HH:mm"),
    Mended::new("en-GB", DateFields::E, Length::Long, MEDIUM, "EEEE HH:mm:ss"),
];

/// What is to be shown, after defaults: the key of a [`Pattern`].
#[derive(Clone, Copy)]
struct Look {
    shape: Option<DateShape>,
    time: Option<TimeStyle>,
}

/// One slot for each [`Look`]: eleven field sets (ten and none), three lengths, three times, padded
/// or not, full year or not.
const LOOKS: usize = 11 * 3 * 3 * 2 * 2;

impl Look {
    const DATE: Self = Self { shape: Some(DateShape::DEFAULT), time: None };
    const DATE_TIME: Self = Self { shape: Some(DateShape::DEFAULT), time: Some(TimeStyle::DEFAULT) };

    /// Below [`LOOKS`] for every value.
    fn slot(self) -> usize {
        let time = match self.time {
            None => 0,
            Some(TimeStyle::Short) => 1,
            Some(TimeStyle::Medium) => 2,
        };
        let Some(shape) = self.shape else { return time };
        let fields = match shape.fields {
            DateFields::D => 1,
            DateFields::MD => 2,
            DateFields::YMD => 3,
            DateFields::DE => 4,
            DateFields::MDE => 5,
            DateFields::YMDE => 6,
            DateFields::E => 7,
            DateFields::M => 8,
            DateFields::YM => 9,
            // `Y`; the enum is not exhaustive, but `DateOptions` makes no others.
            _ => 10,
        };
        let length = match shape.length {
            Length::Long => 0,
            Length::Medium => 1,
            // `Short`, as above.
            _ => 2,
        };
        let flags = usize::from(shape.padded) + 2 * usize::from(shape.full_year);
        ((fields * 3 + length) * 3 + time) * 4 + flags
    }
}

type Names = FixedCalendarDateTimeNames<Gregorian, CompositeDateTimeFieldSet>;

/// One ready pattern with the names it needs.
enum Pattern {
    Icu(FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>),
    Ours(Names, DateTimePattern),
}

impl Pattern {
    /// Builds a pattern; nothing if the language has none that is right.
    fn build(locale: &Locale, look: Look) -> Option<Self> {
        match look.shape {
            Some(shape) => match mended(locale, shape, look.time) {
                Some(pattern) => Self::ours(locale, &pattern),
                None if is_faulty(shape, look.time) => None,
                None => Self::icu(locale, look),
            },
            None => Self::icu(locale, look),
        }
    }

    fn ours(locale: &Locale, pattern: &str) -> Option<Self> {
        let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
        let mut names = Names::try_new(locale.into()).ok()?;
        names.include_for_pattern(&pattern).ok()?;
        Some(Self::Ours(names, pattern))
    }

    fn icu(locale: &Locale, look: Look) -> Option<Self> {
        let mut builder = FieldSetBuilder::new();
        builder.time_precision = look.time.map(|style| match style {
            TimeStyle::Short => TimePrecision::Minute,
            TimeStyle::Medium => TimePrecision::Second,
        });
        if let Some(shape) = look.shape {
            builder.date_fields = Some(shape.fields);
            builder.length = Some(shape.length);
            builder.alignment = shape.padded.then_some(Alignment::Column);
            builder.year_style = shape.full_year.then_some(YearStyle::Full);
        }
        let fields = builder.build_composite_datetime().ok()?;
        FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).ok().map(Self::Icu)
    }

    fn write(&self, when: DateTime, out: &mut String) {
        let when = icu_time::DateTime::<Gregorian>::from(when);
        match self {
            Self::Icu(formatter) => push(out, &formatter.format(&when)),
            Self::Ours(names, pattern) => {
                // A pattern with a field whose name is missing would be written with a placeholder
                // and an error; `ours` has loaded them all.
                let formatted = names.with_pattern_unchecked(pattern).format(&when);
                let _infallible = writeable::TryWriteable::try_write_to(&formatted, out);
            }
        }
    }
}

fn mended(locale: &Locale, shape: DateShape, time: Option<TimeStyle>) -> Option<String> {
    let language = match locale.id.language.as_str() {
        "no" => "nb",
        language => language,
    };
    let with_region = locale.id.to_string();
    let row = MENDED.iter().find(|row| {
        (row.language == language || row.language == with_region)
            && (row.fields, row.length, row.time) == (shape.fields, shape.length, time)
    })?;
    Some(if shape.padded { row.pattern.replace(" d.", " dd.") } else { row.pattern.to_owned() })
}

fn is_faulty(shape: DateShape, time: Option<TimeStyle>) -> bool {
    (shape.fields, shape.length) == (DateFields::E, Length::Long) && time.is_some()
}

/// One language's dates: the two defaults ready, the rest built on first use, each in its own slot.
pub(super) struct Dates {
    locale: Locale,
    tag: Box<str>,
    slots: Box<[OnceLock<Option<Box<Pattern>>>]>,
    zone_names: OnceLock<Option<Box<NoCalendarFormatter<SpecificShort>>>>,
}

impl Dates {
    pub(super) fn new(locale: &Locale, tag: &str) -> Result<Self, FormatsError> {
        let dates = Self {
            locale: locale.clone(),
            tag: tag.into(),
            slots: (0..LOOKS).map(|_| OnceLock::new()).collect(),
            zone_names: OnceLock::new(),
        };
        dates.pattern(Look::DATE)?;
        dates.pattern(Look::DATE_TIME)?;
        Ok(dates)
    }

    pub(super) fn date(&self, date: Date, options: &DateOptions, out: &mut String) -> Result<(), FormatsError> {
        if options.needs_time() {
            return Err(FormatsError::NeedsTime);
        }
        let look = Look { shape: options.shape.or(Look::DATE.shape), time: None };
        self.pattern(look)?.write(date.to_datetime(Time::midnight()), out);
        Ok(())
    }

    pub(super) fn date_time(
        &self,
        when: DateTime,
        options: &DateOptions,
        out: &mut String,
    ) -> Result<(), FormatsError> {
        if options.needs_zone() {
            return Err(FormatsError::NeedsZone);
        }
        self.pattern(with_time(options))?.write(when, out);
        Ok(())
    }

    pub(super) fn zoned(&self, when: &Zoned, options: &DateOptions, out: &mut String) -> Result<(), FormatsError> {
        let moved = options.zone.as_ref().map(|zone| when.with_time_zone(zone.clone()));
        let when = moved.as_ref().unwrap_or(when);
        let pattern = self.pattern(with_time(options))?;
        if !options.zone_name {
            pattern.write(when.datetime(), out);
            return Ok(());
        }
        let names = self.zone_names()?;
        pattern.write(when.datetime(), out);
        let zoned = ZonedDateTime::<Gregorian, TimeZoneInfo<AtTime>>::from(when);
        out.push(' ');
        push(out, &names.format(&zoned.zone));
        Ok(())
    }

    fn pattern(&self, look: Look) -> Result<&Pattern, FormatsError> {
        self.slots
            .get(look.slot())
            .and_then(|slot| slot.get_or_init(|| Pattern::build(&self.locale, look).map(Box::new)).as_deref())
            .ok_or_else(|| self.missing())
    }

    /// Names such as "CET" and "UTC+2". They follow the time after a space, which is how CLDR's own
    /// long time style has it in all our languages.
    fn zone_names(&self) -> Result<&NoCalendarFormatter<SpecificShort>, FormatsError> {
        self.zone_names
            .get_or_init(|| NoCalendarFormatter::try_new((&self.locale).into(), SpecificShort).ok().map(Box::new))
            .as_deref()
            .ok_or_else(|| self.missing())
    }

    fn missing(&self) -> FormatsError {
        FormatsError::Pattern { tag: self.tag.to_string() }
    }
}

/// What the options show of a value that has a time.
fn with_time(options: &DateOptions) -> Look {
    match (options.shape, options.time) {
        (None, None) => Look::DATE_TIME,
        (shape, time) => Look { shape, time },
    }
}
