//! `RELATIVE($n, unit: "day")`: a distance in time from now, "in 3 days" or "yesterday".

use super::{Formats, OperandFault, RelativeUnit, Value, literal_text};
use crate::catalog::pattern::Literal;

pub(super) fn unit(named: &[(Box<str>, Literal)]) -> Result<RelativeUnit, String> {
    let known = || RelativeUnit::ALL.map(RelativeUnit::as_str).join(", ");
    match named {
        [(name, value)] if &**name == "unit" => {
            let value = literal_text(value);
            RelativeUnit::from_name(&value).ok_or_else(|| format!("unit is one of {}, not '{value}'", known()))
        }
        _ => Err(format!("takes exactly the option unit, one of {}", known())),
    }
}

pub(super) fn apply<'a>(unit: RelativeUnit, value: &Value<'a>, formats: &Formats) -> Result<Value<'a>, OperandFault> {
    let Some(decimal) = value.as_decimal() else {
        return Err(OperandFault::Type { function: "RELATIVE", expected: "a number" });
    };
    let mut text = String::new();
    formats.relative(decimal, unit, &mut text);
    Ok(Value::text(text))
}
