//! `NUMBER($n, ...)`: a number with options, for printing and for selecting on the number as displayed.
//!
//! The options are those of ECMA-402's `Intl.NumberFormat` that Fluent knows.

use std::borrow::Cow;

use super::{NumberOptions, OperandFault, Value};
use crate::catalog::value::Argument;

pub(super) fn apply<'a>(options: &'a NumberOptions, value: Value<'a>) -> Result<Value<'a>, OperandFault> {
    let decimal = match value {
        Value::Number { decimal, .. } => decimal,
        Value::Typed(Argument::Number(decimal)) => Cow::Borrowed(decimal),
        _ => return Err(OperandFault::Type { function: "NUMBER", expected: "a number" }),
    };
    Ok(Value::Number { decimal, options: Some(options) })
}
