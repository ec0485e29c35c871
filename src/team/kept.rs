//! What is kept in the store, as JSON, and how it is read again.
//!
//! Every record names the version of its shape. A later version adds members with defaults, or a step in [`Kept::read`] that
//! brings older records up to date; a version that is not known yet is refused and not guessed at.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::TeamError;
use super::definition::{Definition, State};
use super::settings::Settings;
use super::token::{Role, SecretHash};
use crate::store::Record;

/// The version that is written.
const VERSION: u32 = 1;

/// The body of a record with its version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept<T> {
    version: u32,
    content: T,
}

/// A phrase of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPhrase {
    /// Whether this revision is served.
    pub state: State,
    /// The revision that is served while this one is a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<u64>,
    /// The phrase.
    pub definition: Definition,
    /// For each language that was written after another text, the name of that text at the time: the built-in text that an
    /// override replaces, the team's own text in its default language for a translation.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sources: BTreeMap<String, String>,
}

/// A team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptTeam {
    pub(super) settings: Settings,
    pub(super) created: Timestamp,
}

/// A token. The secret is not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptToken {
    pub(super) role: Role,
    pub(super) name: String,
    pub(super) created: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) expires: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) last_used: Option<Date>,
    pub(super) secret: SecretHash,
}

/// Whose a token is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptOwner {
    pub(super) team: String,
}

impl<T: Serialize + DeserializeOwned> Kept<T> {
    /// The content as a body.
    pub(super) fn write(content: T) -> Result<std::sync::Arc<str>, TeamError> {
        let kept = Self { version: VERSION, content };
        serde_json::to_string(&kept).map(Into::into).map_err(|fault| TeamError::Unreadable(fault.to_string()))
    }

    /// The content of a record; none where the record is a deletion.
    pub(super) fn read(record: &Record) -> Result<Option<T>, TeamError> {
        let Some(body) = &record.body else { return Ok(None) };
        let unreadable = |_| TeamError::Unreadable(record.key.id.to_string());
        let kept: Self = serde_json::from_str(body).map_err(unreadable)?;
        if kept.version == VERSION {
            Ok(Some(kept.content))
        } else {
            Err(TeamError::Unreadable(record.key.id.to_string()))
        }
    }
}
