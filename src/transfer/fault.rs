//! One thing that is wrong in one place of a file.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::check::Severity;
use crate::team::Fault;

/// Something in an imported file that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FileFault {
    /// How bad it is: an error keeps the phrase from being written.
    pub severity: FileSeverity,
    /// The file, if it was one of an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "lt/team.ftl")]
    pub file: Option<String>,
    /// The line in the file, counted from 1.
    #[schema(example = 12)]
    pub line: usize,
    /// The column in that line in characters, counted from 1. In a table it is counted in the line of the cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = 9)]
    pub column: Option<usize>,
    /// What it is about: the column of a table, the attribute of a Fluent message, the JSON Pointer of our JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "text")]
    pub field: Option<String>,
    /// The rule of `phrasebook check` that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "unknown-variable")]
    pub rule: Option<String>,
    /// What is wrong.
    #[schema(example = "$dayz is not a variable of this phrase")]
    pub message: String,
    /// What to write instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "did you mean $days?")]
    pub hint: Option<String>,
}

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum FileSeverity {
    /// The phrase is not written.
    Error,
    /// It may be right, but somebody should look.
    Warning,
}

impl fmt::Display for FileSeverity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

impl FileFault {
    /// An error on a line.
    pub(super) fn at(line: usize, message: impl Into<String>) -> Self {
        Self {
            severity: FileSeverity::Error,
            file: None,
            line,
            column: None,
            field: None,
            rule: None,
            message: message.into(),
            hint: None,
        }
    }

    /// The same in a column of the line.
    pub(super) fn in_column(self, column: usize) -> Self {
        Self { column: Some(column), ..self }
    }

    /// The same about a part of the phrase.
    pub(super) fn of_field(self, field: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..self }
    }

    /// The same with what to write instead.
    pub(super) fn hinting(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What a check found, at a spot of the file.
    pub(super) fn found(fault: Fault, spot: Spot) -> Self {
        Self {
            severity: match fault.severity {
                Severity::Error => FileSeverity::Error,
                Severity::Warning => FileSeverity::Warning,
            },
            file: None,
            line: spot.line,
            column: spot.column,
            field: Some(spot.field).filter(|field| !field.is_empty()),
            rule: fault.place.map(|place| place.rule.to_owned()),
            message: fault.message,
            hint: Some(fault.hint).filter(|hint| !hint.is_empty()),
        }
    }

    /// `lt/team.ftl:12:9: text: `, as far as it is known.
    pub fn place(&self) -> String {
        let file = self.file.as_ref().map_or_else(|| "line ".to_owned(), |file| format!("{file}:"));
        let column = self.column.map_or_else(String::new, |column| format!(":{column}"));
        let field = self.field.as_ref().map_or_else(String::new, |field| format!(", {field}"));
        format!("{file}{}{column}{field}: ", self.line)
    }
}

/// Where in a file something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    /// The line, counted from 1.
    pub(super) line: usize,
    /// The column in characters, counted from 1.
    pub(super) column: Option<usize>,
    /// What it is called in this format.
    pub(super) field: String,
}

impl Spot {
    /// The beginning of a line.
    pub(super) fn line(line: usize, field: impl Into<String>) -> Self {
        Self { line, column: None, field: field.into() }
    }
}
