//! What happened during a render besides the text.

use std::fmt;

use serde::Serialize;
use utoipa::ToSchema;

/// What kind of thing a [`Finding`] reports, the gravest first. The names are stable: plugins match on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FindingCode {
    /// A value does not fit the variable's type; the render went on as if it was not given.
    VariableMistyped,
    /// The text needs a variable that was not given.
    VariableMissing,
    /// A value was not given and the text was written without it, or with the default.
    VariableDefaulted,
    /// An amount has more decimals than its currency, so it stands rounded in the text.
    VariableRounded,
    /// A value was given that the phrase does not have, or that the texts of this language do not use.
    VariableUnused,
    /// The team's own term lacks the case that the text asks for; the nominative stands there.
    TermFormMissing,
    /// The phrase is not meant for the channel that was asked for.
    ChannelUnsuited,
    /// The text refers to something that does not exist; the reference is left out.
    ReferenceBroken,
}

/// One thing that a render reports about its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Finding {
    /// What kind of thing it is.
    pub code: FindingCode,
    /// The variable it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "customer")]
    pub variable: Option<String>,
    /// The same for a person to read.
    #[schema(example = "'customer' was not given; the text is written without it")]
    pub message: String,
}

impl FindingCode {
    /// Whether the text has a hole because of it.
    pub(super) fn is_gap(self) -> bool {
        matches!(self, Self::VariableMistyped | Self::VariableMissing | Self::ReferenceBroken)
    }
}

impl Finding {
    /// A finding about a variable.
    pub fn variable(code: FindingCode, name: &str, message: impl Into<String>) -> Self {
        Self { code, variable: Some(name.to_owned()), message: message.into() }
    }

    /// A finding about something else.
    pub fn general(code: FindingCode, message: impl fmt::Display) -> Self {
        Self { code, variable: None, message: message.to_string() }
    }
}
