//! Whole numbers in a query, each with its range where it is not one.

use std::borrow::Cow;
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error};

use super::phrases::LIMIT_MAX;
use crate::phrase::shown;

/// How many items a page may have.
pub(super) fn limit<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<usize>, D::Error> {
    within(deserializer, &(1..=LIMIT_MAX))
}

/// The number of a revision or a change.
pub(super) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    within(deserializer, &(0..=u64::MAX))
}

fn within<'de, D, N>(deserializer: D, range: &RangeInclusive<N>) -> Result<Option<N>, D::Error>
where
    D: Deserializer<'de>,
    N: FromStr + PartialOrd + Display,
{
    let text = Option::<Cow<'de, str>>::deserialize(deserializer)?;
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let number = text.parse().ok().filter(|number| range.contains(number));
    let (least, most) = (range.start(), range.end());
    let unfit =
        || D::Error::custom(format_args!("expected a whole number from {least} to {most}, not '{}'", shown(&text, 40)));
    number.map(Some).ok_or_else(unfit)
}
