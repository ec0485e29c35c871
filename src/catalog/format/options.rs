//! What the option parsers share: one error and the checks on single values.

use super::number::Grouping;

/// The largest value of any option that counts digits.
///
/// `Intl` allows 100; a reply to a customer needs none of that, and fluent-rs shows what an unbounded
/// value does (a one-gigabyte string from 35 bytes of source).
pub const OPTION_DIGITS_MAX: u8 = 20;

/// How much of a foreign name or value an error repeats, in characters.
const EXCERPT_CHARS_MAX: usize = 40;

/// Why an option of `NUMBER`, `DATETIME` or `MONEY` was refused.
///
/// For the translator: each message says what would have been accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OptionError {
    /// The function has no such option.
    #[error("unknown option `{name}`; known are {known}")]
    Unknown {
        /// The option as written.
        name: String,
        /// The options there are.
        known: &'static str,
    },
    /// The option exists but does not take this value.
    #[error("`{value}` is not a value of `{name}`; it takes {allowed}")]
    Value {
        /// The option.
        name: &'static str,
        /// The value as written.
        value: String,
        /// What it takes.
        allowed: &'static str,
    },
    /// An option was given twice.
    #[error("option `{name}` is given twice")]
    Twice {
        /// The option.
        name: &'static str,
    },
    /// The options contradict each other, or their combination has no pattern.
    #[error("{reason}")]
    Conflict {
        /// What does not fit, and what would.
        reason: &'static str,
    },
}

impl OptionError {
    pub(super) fn unknown(name: &str, known: &'static str) -> Self {
        Self::Unknown { name: excerpt(name), known }
    }

    pub(super) fn value(name: &'static str, value: &str, allowed: &'static str) -> Self {
        Self::Value { name, value: excerpt(value), allowed }
    }
}

/// The start of a text from outside, for an error message.
pub(super) fn excerpt(text: &str) -> String {
    text.chars().take(EXCERPT_CHARS_MAX).collect()
}

/// Fills an empty option, refusing a second value.
pub(super) fn set<T>(slot: &mut Option<T>, name: &'static str, value: T) -> Result<(), OptionError> {
    if slot.replace(value).is_some() {
        return Err(OptionError::Twice { name });
    }
    Ok(())
}

/// A count of digits from `least` to [`OPTION_DIGITS_MAX`].
pub(super) fn digits(name: &'static str, value: &str, least: u8) -> Result<u8, OptionError> {
    let allowed = if least == 0 { "a whole number from 0 to 20" } else { "a whole number from 1 to 20" };
    let is_plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    value
        .parse::<u8>()
        .ok()
        .filter(|count| is_plain && (least..=OPTION_DIGITS_MAX).contains(count))
        .ok_or_else(|| OptionError::value(name, value, allowed))
}

/// A grouping strategy by `Intl`'s names; FTL has no booleans, so 1 and 0 do as well.
pub(super) fn grouping(name: &'static str, value: &str) -> Result<Grouping, OptionError> {
    match value {
        "true" | "auto" | "1" => Ok(Grouping::Auto),
        "false" | "0" => Ok(Grouping::Never),
        "always" => Ok(Grouping::Always),
        "min2" => Ok(Grouping::AtLeastTwo),
        _ => Err(OptionError::value(name, value, "true, false, auto, always or min2")),
    }
}

/// Fraction digits as `Intl` settles them: given bounds win, a default bends to a given bound.
pub(super) fn fraction_bounds(least: Option<u8>, most: Option<u8>, defaults: (u8, u8)) -> (u8, u8) {
    match (least, most) {
        (Some(least), Some(most)) => (least, most),
        (Some(least), None) => (least, defaults.1.max(least)),
        (None, Some(most)) => (defaults.0.min(most), most),
        (None, None) => defaults,
    }
}

/// Refuses a minimum above its maximum.
pub(super) fn check_order(least: Option<u8>, most: Option<u8>, reason: &'static str) -> Result<(), OptionError> {
    match (least, most) {
        (Some(least), Some(most)) if least > most => Err(OptionError::Conflict { reason }),
        _ => Ok(()),
    }
}
