//! `LIST($items)`: several texts joined with the language's own "and", or with "or" by `type: "or"`.

use super::{Formats, ListKind, OperandFault, Value, literal_text};
use crate::catalog::pattern::Literal;
use crate::catalog::value::Argument;

pub(super) fn kind(named: &[(Box<str>, Literal)]) -> Result<ListKind, String> {
    match named {
        [] => Ok(ListKind::And),
        [(name, value)] if &**name == "type" => match &*literal_text(value) {
            "and" => Ok(ListKind::And),
            "or" => Ok(ListKind::Or),
            other => Err(format!("type is and or or, not '{other}'")),
        },
        [(name, _), ..] => Err(format!("the only option is type, not '{name}'")),
    }
}

pub(super) fn apply<'a>(kind: ListKind, value: &Value<'a>, formats: &Formats) -> Result<Value<'a>, OperandFault> {
    let Value::Typed(Argument::List(items)) = value else {
        return Err(OperandFault::Type { function: "LIST", expected: "a list" });
    };
    let mut text = String::new();
    print(items, kind, formats, &mut text);
    Ok(Value::text(text))
}

/// Prints a list.
pub(super) fn print(items: &[&str], kind: ListKind, formats: &Formats, out: &mut String) {
    formats.list(items, kind, out);
}
