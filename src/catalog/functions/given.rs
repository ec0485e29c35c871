//! `GIVEN($x)`: `yes` if an optional variable was supplied, `no` if it was not.
//!
//! Fluent itself cannot ask this: a missing variable is an error there, even in a selector.
//! An empty text counts as not supplied, since a helpdesk sends one for a field that nobody filled in.

use super::Value;

pub(super) fn apply(value: &Value<'_>) -> Value<'static> {
    let given = match value {
        Value::Missing => false,
        other => other.as_text().is_none_or(|text| text.contains(|letter: char| !letter.is_whitespace())),
    };
    Value::word(if given { "yes" } else { "no" })
}
