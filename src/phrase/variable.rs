//! The variables of a phrase: its contract with whoever fills it in.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::id::{InvalidName, check_name};

/// The name of a variable, without the dollar sign: `customer`, `due`, `old-price`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct VariableName(Arc<str>);

impl VariableName {
    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for VariableName {
    type Err = InvalidName;

    fn from_str(name: &str) -> Result<Self, InvalidName> {
        check_name(name)?;
        Ok(Self(Arc::from(name)))
    }
}

impl TryFrom<String> for VariableName {
    type Error = InvalidName;

    fn try_from(name: String) -> Result<Self, InvalidName> {
        name.parse()
    }
}

impl From<VariableName> for String {
    fn from(name: VariableName) -> Self {
        name.as_str().to_owned()
    }
}

impl Borrow<str> for VariableName {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for VariableName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// What may stand in a variable, and how it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum VariableType {
    /// The name of a person, put into the form of address where the language has one.
    Name,
    /// Any text, printed as given.
    Text,
    /// A whole number, grouped as the language does.
    Integer,
    /// A decimal number; the digits stay as given, so `1.50` keeps both decimals.
    Number,
    /// A calendar date, `2026-11-27`.
    Date,
    /// A date and a time of day, `2026-11-24T15:00`, with or without an offset.
    Datetime,
    /// An amount and an ISO 4217 currency, `24.50 EUR`.
    Money,
    /// A link with the scheme `https`, `http`, `mailto` or `tel`.
    Url,
    /// One of a few named values.
    Choice,
    /// Several texts, joined with the language's own "and".
    List,
}

impl VariableType {
    /// How a value of this type is written in a request, for messages.
    pub fn shape(self) -> &'static str {
        match self {
            Self::Name => "a name, as the person writes it",
            Self::Text => "a text",
            Self::Integer => "a whole number such as 3",
            Self::Number => "a decimal number such as 1.5",
            Self::Date => "a date such as 2026-11-27",
            Self::Datetime => "a date and time such as 2026-11-24T15:00",
            Self::Money => "an amount and a currency such as \"24.50 EUR\"",
            Self::Url => "a link that starts with https://, http://, mailto: or tel:",
            Self::Choice => "one of the listed values",
            Self::List => "a list of at least one text",
        }
    }
}

/// One variable of a phrase's contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: VariableName,
    /// What may stand in it.
    pub kind: VariableType,
    /// Whether the phrase cannot be rendered without it.
    pub required: bool,
    /// A value that shows what is meant, valid for the type.
    pub example: String,
    /// The allowed values of a `choice`; empty for every other type.
    pub options: Vec<String>,
    /// What to write beside its input field, by language, where the phrase brings that along. The labels of built-in
    /// variables are messages.
    pub labels: BTreeMap<String, String>,
}

/// The values of `customer-gender` and `agent-gender`; the last one is the default.
pub const GENDERS: &[&str] = &["feminine", "masculine", "unknown"];

/// A variable that every phrase understands without listing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardVariable {
    /// Its name.
    pub name: &'static str,
    /// Its values; a language's own default comes first for `register`.
    pub options: &'static [&'static str],
}

/// The variables that every phrase understands: they choose between branches and are never printed.
pub const STANDARD_VARIABLES: &[StandardVariable] = &[
    StandardVariable { name: "register", options: &["formal", "casual"] },
    StandardVariable { name: "customer-gender", options: GENDERS },
    StandardVariable { name: "agent-gender", options: GENDERS },
];
