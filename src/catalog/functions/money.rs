//! `MONEY($m, ...)`: an amount with its currency, as CLDR writes it in the language.

use super::{Formats, MoneyOptions, OperandFault, Value};
use crate::catalog::value::Argument;

pub(super) fn apply<'a>(
    options: MoneyOptions,
    value: &Value<'a>,
    formats: &Formats,
) -> Result<Value<'a>, OperandFault> {
    let Value::Typed(Argument::Money(amount)) = value else {
        return Err(OperandFault::Type { function: "MONEY", expected: "an amount of money" });
    };
    let mut text = String::new();
    formats.money(&amount.value, amount.currency, &options, &mut text)?;
    Ok(Value::text(text))
}
