//! The name of a phrase.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The longest id accepted, in bytes: long enough for any speaking name, short enough for a URL and a table column.
pub const ID_BYTES_MAX: usize = 80;

/// A phrase's stable name: a kebab-case Fluent identifier such as `delivery-delay-acknowledge`.
///
/// Lower-case ASCII letters, digits and single hyphens, starting with a letter.
/// It is a subset of Fluent's `Identifier`, so an id is always the name of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhraseId(Arc<str>);

/// Why a string cannot name a phrase or a variable.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{name}' is not a name: use lower-case letters a-z, digits and single hyphens, start with a letter, at most {ID_BYTES_MAX} characters"
)]
pub struct InvalidName {
    /// What was given, cut to a length that is safe to print.
    pub name: String,
}

impl PhraseId {
    /// The id as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Checks the rule that [`PhraseId`] and variable names share.
pub(super) fn check_name(name: &str) -> Result<(), InvalidName> {
    let well_formed = name.len() <= ID_BYTES_MAX
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
        && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if well_formed { Ok(()) } else { Err(InvalidName { name: shown(name, ID_BYTES_MAX) }) }
}

/// The beginning of what somebody sent, for a message. What a terminal would obey or not show is written out as `\u{1b}`.
pub(crate) fn shown(text: &str, chars_max: usize) -> String {
    let show = |letter: char| match letter {
        '\'' | '"' | '\\' => letter.to_string(),
        other => other.escape_debug().to_string(),
    };
    text.chars().take(chars_max).map(show).collect()
}

impl FromStr for PhraseId {
    type Err = InvalidName;

    fn from_str(name: &str) -> Result<Self, InvalidName> {
        check_name(name)?;
        Ok(Self(Arc::from(name)))
    }
}

impl TryFrom<String> for PhraseId {
    type Error = InvalidName;

    fn try_from(name: String) -> Result<Self, InvalidName> {
        name.parse()
    }
}

impl From<PhraseId> for String {
    fn from(id: PhraseId) -> Self {
        id.as_str().to_owned()
    }
}

impl fmt::Display for PhraseId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl std::borrow::Borrow<str> for PhraseId {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}
