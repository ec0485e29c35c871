//! `DATETIME($d, ...)`: a date, or a date and time, with options.
//!
//! The options are those of ECMA-402's `Intl.DateTimeFormat` that texts need: `dateStyle`, `timeStyle`, the fields
//! `weekday`, `day`, `month` and `year`, and an explicit `timeZone`.

use super::{DateOptions, Formats, OperandFault, Value};
use crate::catalog::value::Argument;

pub(super) fn apply<'a>(
    options: &DateOptions,
    value: &Value<'a>,
    formats: &Formats,
) -> Result<Value<'a>, OperandFault> {
    let mut text = String::new();
    match value {
        Value::Typed(Argument::Date(date)) => formats.date(*date, options, &mut text)?,
        Value::Typed(Argument::DateTime(moment)) => match &moment.zoned {
            Some(zoned) if options.needs_zone() => formats.zoned(zoned, options, &mut text)?,
            _ => formats.date_time(moment.wall, options, &mut text)?,
        },
        _ => return Err(OperandFault::Type { function: "DATETIME", expected: "a date, or a date and time" }),
    }
    Ok(Value::text(text))
}
