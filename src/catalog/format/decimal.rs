//! Decimal numbers from outside: exact, and short enough to be safe.

use std::ops::Range;

pub use fixed_decimal::Decimal;
use fixed_decimal::Sign;

/// The most digits a number may have, before and after the point together.
///
/// Enough for any amount, any 64-bit identifier and any sensible precision, and small enough that
/// the longest text a number can become is known ([`super::NUMBER_BYTES_MAX`]).
pub const DIGITS_MAX: usize = 40;

/// Why a text is not a number we accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// Not digits with at most one sign and one point between digits.
    #[error("not a decimal number: write digits with at most one `-` before them and one `.` between them")]
    Syntax,
    /// More than [`DIGITS_MAX`] digits.
    #[error("a number may have at most {DIGITS_MAX} digits")]
    TooLong,
}

/// Reads a decimal number such as `-1234.50`, keeping trailing zeros and dropping leading ones.
///
/// Refuses exponents, grouping, a plus sign, a bare point, spaces, and anything but ASCII digits, so
/// that one number has one spelling and no request can ask for a billion digits in five bytes.
///
/// ```
/// use phrasebook::catalog::format::{DecimalError, parse_decimal};
///
/// assert_eq!(parse_decimal("007.50").map(|n| n.to_string()), Ok("7.50".to_owned()));
/// assert_eq!(parse_decimal("1e9"), Err(DecimalError::Syntax));
/// ```
pub fn parse_decimal(text: &str) -> Result<Decimal, DecimalError> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || fraction.is_some_and(|fraction| !is_digits(fraction)) {
        return Err(DecimalError::Syntax);
    }
    if whole.len() + fraction.map_or(0, str::len) > DIGITS_MAX {
        return Err(DecimalError::TooLong);
    }
    let mut number = Decimal::try_from_str(text).map_err(|_| DecimalError::Syntax)?;
    number.absolute.trim_start();
    Ok(number)
}

/// How many digits stand after the point.
pub(super) fn fraction_digits(number: &Decimal) -> u8 {
    let lowest = *number.absolute.magnitude_range().start();
    u8::try_from(-lowest.min(0)).unwrap_or(u8::MAX)
}

/// The counts that nearly every text has. What a language makes of them is worked out once and then looked up.
pub(super) const COUNTS: Range<u8> = 0..100;

/// The number as one of [`COUNTS`], if it is one and written as such: without sign, fraction or leading zeros.
pub(super) fn count_of(number: &Decimal) -> Option<usize> {
    let digits = number.absolute.magnitude_range();
    if *digits.start() != 0 || number.sign != Sign::None {
        return None;
    }
    let ones = usize::from(number.absolute.digit_at(0));
    match (*digits.end(), usize::from(number.absolute.digit_at(1))) {
        (0, _) => Some(ones),
        (1, tens @ 1..) => Some(tens * 10 + ones),
        _ => None,
    }
}
