//! The name of a team.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::phrase::{ID_BYTES_MAX, PhraseId, shown};
use crate::store::Space;

/// A team's stable name in paths: kebab-case like a phrase's, such as `webshop-vilnius`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TeamId(Arc<str>);

/// Why a string cannot name a team.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{name}' is not a name for a team: use lower-case letters a-z, digits and single hyphens, start with a letter, at most 80 characters"
)]
pub struct InvalidTeamId {
    name: String,
}

impl TeamId {
    /// The id as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the team's records are kept.
    pub fn space(&self) -> Space {
        Space::Team(Arc::clone(&self.0))
    }

    pub(super) fn shared(&self) -> Arc<str> {
        Arc::clone(&self.0)
    }
}

impl FromStr for TeamId {
    type Err = InvalidTeamId;

    fn from_str(name: &str) -> Result<Self, InvalidTeamId> {
        // The same rule as for phrases: one rule for names is enough.
        let id: PhraseId = name.parse().map_err(|_| InvalidTeamId { name: shown(name, ID_BYTES_MAX) })?;
        Ok(Self(id.as_str().into()))
    }
}

impl fmt::Display for TeamId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
