//! What can go wrong with a team, as failures of the API.

use super::super::problem::{ApiError, Code, FieldError};
use crate::check::Severity;
use crate::store::StoreError;
use crate::team::{Fault, TeamError};

impl From<TeamError> for ApiError {
    fn from(fault: TeamError) -> Self {
        let code = match &fault {
            TeamError::UnknownTeam(_) => Code::UnknownTeam,
            TeamError::TeamExists(_) => Code::TeamExists,
            TeamError::UnknownPhrase(_) => Code::UnknownPhrase,
            TeamError::UnknownToken(_) => Code::UnknownToken,
            TeamError::UnknownRevision { .. } => Code::UnknownRevision,
            TeamError::Conflict { id, actual: 0 } => {
                let detail =
                    format!("the team has no phrase '{id}' of its own to replace: If-None-Match: * creates it");
                return Self::new(Code::PreconditionFailed, detail);
            }
            TeamError::Conflict { .. } => Code::PreconditionFailed,
            TeamError::InUse { .. } => Code::PhraseInUse,
            TeamError::Refused(faults) => return refused(faults),
            TeamError::Limit(_) => Code::LimitReached,
            TeamError::Unreadable(_) | TeamError::CutShort(_) => Code::Internal,
            TeamError::Store(fault) => store_code(fault),
        };
        Self::new(code, fault)
    }
}

fn store_code(fault: &StoreError) -> Code {
    match fault {
        StoreError::Conflict { .. } => Code::PreconditionFailed,
        StoreError::TooLarge(_) => Code::LimitReached,
        StoreError::Full { .. } => Code::StoreFull,
        StoreError::Damaged(_) | StoreError::CannotOpen(_) | StoreError::Unavailable(_) => Code::StoreUnavailable,
    }
}

fn refused(faults: &[Fault]) -> ApiError {
    let first = faults.first().map_or("it was refused", |fault| fault.message.as_str());
    let detail = match faults.len() {
        0 | 1 => first.to_owned(),
        count => format!("{first}; and {} more", count - 1),
    };
    ApiError::new(Code::Refused, detail).with_errors(faults.iter().map(field_error).collect())
}

/// A fault as one place in the body that is wrong.
pub(in crate::api) fn field_error(fault: &Fault) -> FieldError {
    let mut error = FieldError::at(&fault.pointer, &fault.message);
    error.hint = Some(fault.hint.clone()).filter(|hint| !hint.is_empty());
    if let Some(place) = fault.place {
        error.rule = Some(place.rule);
        error.line = Some(place.line);
        error.column = Some(place.column);
    }
    error
}

/// The faults that did not keep a phrase from being written.
pub(in crate::api) fn warnings(faults: &[Fault]) -> Vec<FieldError> {
    faults.iter().filter(|fault| fault.severity == Severity::Warning).map(field_error).collect()
}
