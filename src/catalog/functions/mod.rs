//! The functions a Fluent text may call, one file each.
//!
//! A call is checked once, when its file is compiled: an unknown function or option is a fault of the file and never
//! of a request. What is left to go wrong at render time is the type of the value.

mod datetime;
mod given;
mod list;
mod money;
mod number;
mod relative;
pub mod vocative;

use std::borrow::Cow;

use super::format::{
    DateOptions, Decimal, Formats, FormatsError, ListKind, MoneyOptions, NumberOptions, OptionError, RelativeUnit,
};
use super::pattern::{Inline, Literal};
use super::value::Argument;
use vocative::Gender;

/// A checked call: `NUMBER($days, minimumFractionDigits: 1)`.
#[derive(Debug, Clone)]
pub struct Call {
    operand: Inline,
    function: Function,
}

#[derive(Debug, Clone)]
enum Function {
    Given,
    Number(NumberOptions),
    DateTime(DateOptions),
    Money(MoneyOptions),
    Vocative(Option<Gender>),
    List(ListKind),
    Relative(RelativeUnit),
}

/// Why a call means nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallFault {
    /// No such function.
    #[error("there is no function {name}; there are {}", NAMES.join(", "))]
    UnknownFunction {
        /// The name.
        name: String,
    },
    /// Every function takes exactly one value.
    #[error("{name} takes one value, as in {name}($x); here are {count}")]
    Operands {
        /// The function.
        name: &'static str,
        /// How many were given.
        count: usize,
    },
    /// The function has no such option, or the option no such value.
    #[error("{name}: {message}")]
    Option {
        /// The function.
        name: &'static str,
        /// What is wrong.
        message: String,
    },
}

/// The functions there are.
const NAMES: &[&str] = &["NUMBER", "DATETIME", "MONEY", "GIVEN", "VOCATIVE", "LIST", "RELATIVE"];

/// What a pattern evaluates to before it is printed or compared.
#[derive(Debug, Clone)]
pub enum Value<'a> {
    /// Nothing: the variable has no value.
    Missing,
    /// A text.
    Text(Cow<'a, str>),
    /// A number, with the options it is displayed by; a selection compares it as displayed.
    Number {
        /// The exact number.
        decimal: Cow<'a, Decimal>,
        /// How it is displayed.
        options: Option<&'a NumberOptions>,
    },
    /// A typed value without options.
    Typed(&'a Argument<'a>),
}

/// A value that the function cannot take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OperandFault {
    /// The value has the wrong type.
    #[error("{function} takes {expected}")]
    Type {
        /// The function.
        function: &'static str,
        /// What it takes.
        expected: &'static str,
    },
    /// The options do not fit the value.
    #[error(transparent)]
    Format(#[from] FormatsError),
}

/// What a call may know besides its operand.
#[derive(Debug, Clone, Copy)]
pub(super) struct CallContext<'a> {
    pub(super) formats: &'a Formats,
    pub(super) language: &'a str,
    /// The value of the variable `<operand>-gender`, when the operand is a variable.
    pub(super) gender: Gender,
}

impl Call {
    /// Checks a call.
    pub(super) fn compile(name: &str, operands: Vec<Inline>, named: &[(Box<str>, Literal)]) -> Result<Self, CallFault> {
        let name = *NAMES
            .iter()
            .find(|known| **known == name)
            .ok_or_else(|| CallFault::UnknownFunction { name: name.chars().take(40).collect() })?;
        let operand = single(name, operands)?;
        let function = match name {
            "NUMBER" => parse_options(named, |pairs| NumberOptions::parse(pairs)).map(Function::Number),
            "DATETIME" => parse_options(named, |pairs| DateOptions::parse(pairs)).map(Function::DateTime),
            "MONEY" => parse_options(named, |pairs| MoneyOptions::parse(pairs)).map(Function::Money),
            "VOCATIVE" => vocative_gender(named).map(Function::Vocative),
            "LIST" => list::kind(named).map(Function::List),
            "RELATIVE" => relative::unit(named).map(Function::Relative),
            _ => none_allowed(named).map(|()| Function::Given),
        }
        .map_err(|message| CallFault::Option { name, message })?;
        Ok(Self { operand, function })
    }

    /// The value the function works on.
    pub fn operand(&self) -> &Inline {
        &self.operand
    }

    /// The function's name, as written in a text.
    pub fn name(&self) -> &'static str {
        match self.function {
            Function::Given => "GIVEN",
            Function::Number(_) => "NUMBER",
            Function::DateTime(_) => "DATETIME",
            Function::Money(_) => "MONEY",
            Function::Vocative(_) => "VOCATIVE",
            Function::List(_) => "LIST",
            Function::Relative(_) => "RELATIVE",
        }
    }

    /// The options of `NUMBER`.
    pub fn number_options(&self) -> Option<&NumberOptions> {
        match &self.function {
            Function::Number(options) => Some(options),
            _ => None,
        }
    }

    /// The options of `MONEY`.
    pub(super) fn money_options(&self) -> Option<MoneyOptions> {
        match self.function {
            Function::Money(options) => Some(options),
            _ => None,
        }
    }

    /// Whether this is `GIVEN`, which asks about a variable and never needs its value.
    pub fn is_given(&self) -> bool {
        matches!(self.function, Function::Given)
    }

    /// Whether this is `VOCATIVE`.
    pub fn is_vocative(&self) -> bool {
        matches!(self.function, Function::Vocative(_))
    }

    /// Evaluates the call. A missing value stays missing, except for `GIVEN`.
    pub(super) fn apply<'a>(&'a self, value: Value<'a>, context: CallContext<'a>) -> Result<Value<'a>, OperandFault> {
        match (&self.function, value) {
            (Function::Given, value) => Ok(given::apply(&value)),
            (_, Value::Missing) => Ok(Value::Missing),
            (Function::Number(options), value) => number::apply(options, value),
            (Function::DateTime(options), value) => datetime::apply(options, &value, context.formats),
            (Function::Money(options), value) => money::apply(*options, &value, context.formats),
            (Function::Vocative(gender), value) => apply_vocative(gender.unwrap_or(context.gender), &value, context),
            (Function::List(kind), value) => list::apply(*kind, &value, context.formats),
            (Function::Relative(unit), value) => relative::apply(*unit, &value, context.formats),
        }
    }
}

impl<'a> Value<'a> {
    /// The text of a text value.
    fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Typed(Argument::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The number of a numeric value.
    fn as_decimal(&self) -> Option<&Decimal> {
        match self {
            Self::Number { decimal, .. } => Some(decimal),
            Self::Typed(Argument::Number(decimal)) => Some(decimal),
            _ => None,
        }
    }

    /// Prints the value as the language does.
    pub(super) fn print(&self, formats: &Formats, out: &mut String) {
        match self {
            Self::Missing => {}
            Self::Text(text) => out.push_str(text),
            Self::Number { decimal, options: Some(options) } => formats.number(decimal, options, out),
            Self::Number { decimal, options: None } => formats.number(decimal, &NumberOptions::default(), out),
            Self::Typed(argument) => print_argument(argument, formats, out),
        }
    }

    /// A text value.
    pub(super) fn text(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }

    /// A value as it stands in a fixed word.
    pub(super) fn word(word: &'a str) -> Self {
        Value::Text(Cow::Borrowed(word))
    }
}

fn print_argument(argument: &Argument<'_>, formats: &Formats, out: &mut String) {
    let printed = match argument {
        Argument::Text(text) => {
            out.push_str(text);
            Ok(())
        }
        Argument::Number(decimal) => {
            formats.number(decimal, &NumberOptions::default(), out);
            Ok(())
        }
        Argument::Date(date) => formats.date(*date, &DateOptions::default(), out),
        Argument::DateTime(moment) => formats.date_time(moment.wall, &DateOptions::default(), out),
        Argument::Money(amount) => formats.money(&amount.value, amount.currency, &MoneyOptions::default(), out),
        Argument::List(items) => {
            list::print(items, ListKind::And, formats, out);
            Ok(())
        }
    };
    // The defaults fit every value; should CLDR ever lack a pattern, the value as given beats a hole in the text.
    if printed.is_err() {
        out.push_str(&argument.as_given());
    }
}

fn single(name: &'static str, operands: Vec<Inline>) -> Result<Inline, CallFault> {
    let count = operands.len();
    match <[Inline; 1]>::try_from(operands) {
        Ok([operand]) => Ok(operand),
        Err(_) => Err(CallFault::Operands { name, count }),
    }
}

fn none_allowed(named: &[(Box<str>, Literal)]) -> Result<(), String> {
    named.first().map_or(Ok(()), |(name, _)| Err(format!("there is no option '{name}'")))
}

/// The literal as the text that option parsers read; a number is written as in the file.
fn literal_text(literal: &Literal) -> Cow<'_, str> {
    match literal {
        Literal::Text(text) => Cow::Borrowed(text),
        Literal::Number(decimal) => Cow::Owned(decimal.to_string()),
    }
}

/// Hands the named arguments to a parser of options, as text.
fn parse_options<T>(
    named: &[(Box<str>, Literal)],
    parse: impl FnOnce(Vec<(&str, &str)>) -> Result<T, OptionError>,
) -> Result<T, String> {
    let texts: Vec<_> = named.iter().map(|(name, value)| (&**name, literal_text(value))).collect();
    let pairs: Vec<_> = texts.iter().map(|(name, value)| (*name, &**value)).collect();
    parse(pairs).map_err(|fault| fault.to_string())
}

fn vocative_gender(named: &[(Box<str>, Literal)]) -> Result<Option<Gender>, String> {
    match named {
        [] => Ok(None),
        [(name, value)] if &**name == "gender" => {
            let value = literal_text(value);
            gender(&value).map(Some).ok_or_else(|| format!("gender is feminine, masculine or unknown, not '{value}'"))
        }
        [(name, _), ..] => Err(format!("the only option is gender, not '{name}'")),
    }
}

/// The gender of this name, as in `customer-gender`.
pub(super) fn gender(word: &str) -> Option<Gender> {
    match word {
        "feminine" => Some(Gender::Feminine),
        "masculine" => Some(Gender::Masculine),
        "unknown" => Some(Gender::Unknown),
        _ => None,
    }
}

fn apply_vocative<'a>(gender: Gender, value: &Value<'a>, context: CallContext<'_>) -> Result<Value<'a>, OperandFault> {
    let inflect = |name: &str| vocative::vocative(context.language, name, gender).into_owned();
    match value.as_text() {
        Some(name) => Ok(Value::text(inflect(name))),
        None => Err(OperandFault::Type { function: "VOCATIVE", expected: "a name" }),
    }
}
