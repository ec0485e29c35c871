//! Teams: their settings, their tokens and their phrases over the built-in ones.
//!
//! In reading order: [`TeamId`] and [`Settings`] are what a team is, [`token`] lets people in, [`Definition`] is a phrase as
//! a team writes it, [`compile`] makes a text of it and [`judge`] says what is wrong, [`View`] is the phrasebook as the team sees it,
//! and [`Teams`] keeps all of it in a [`Store`](crate::store::Store).
//!
//! Nothing here knows HTTP, opens a file or reads a clock: the time comes in with each change.

mod assemble;
mod compile;
mod definition;
mod deletion;
mod fit;
mod history;
mod id;
mod judge;
mod kept;
mod phrases;
mod referrers;
mod settings;
mod several;
mod standing;
mod teams;
pub mod token;
mod tokens;
mod variables;
mod view;
mod views;

pub use compile::Compiled;
pub use definition::{Definition, State, Translation, VariableDefinition};
pub use fit::{Fit, LeftOut};
pub use history::{Change, Revision};
pub use id::{InvalidTeamId, TeamId};
pub use kept::{Kept, KeptPhrase};
pub use phrases::{OwnRecord, PhraseWrite, Written};
pub(crate) use settings::LocaleTag;
pub use settings::Settings;
pub use several::{Commit, Outcome, Outcomes};
pub use teams::{Author, TeamRecord, Teams};
pub use tokens::{Access, NewToken, TokenInfo};
pub use view::{OwnPhrase, View};

use crate::check::Severity;
use crate::store::StoreError;

/// One thing that is wrong with what a team sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// A JSON Pointer (RFC 6901) to it.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to write instead; empty where the message says it.
    pub hint: String,
    /// The rule of `phrasebook check` that says so, and where in the text.
    pub place: Option<Place>,
    /// How bad it is.
    pub severity: Severity,
}

/// Where in a submitted text a rule found something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The rule's id.
    pub rule: &'static str,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
}

impl Fault {
    /// An error at a JSON Pointer.
    pub fn at(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            message: message.into(),
            hint: String::new(),
            place: None,
            severity: Severity::Error,
        }
    }
}

/// Why something about a team was not done. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TeamError {
    /// There is no such team.
    #[error("there is no team '{0}'")]
    UnknownTeam(String),
    /// There is a team of this id already.
    #[error("there is a team '{0}' already")]
    TeamExists(String),
    /// There is no such phrase of the team's own.
    #[error("the team has no phrase '{0}' of its own")]
    UnknownPhrase(String),
    /// There is no such token.
    #[error("there is no token '{0}'")]
    UnknownToken(String),
    /// There is no such revision.
    #[error("there is no revision {revision} of '{id}'")]
    UnknownRevision {
        /// The phrase.
        id: String,
        /// The revision asked for.
        revision: u64,
    },
    /// Somebody else was faster, or what was expected was never there.
    #[error("'{id}' is at revision {actual}: read it again, and send your change with that revision")]
    Conflict {
        /// The phrase or team.
        id: String,
        /// Its newest revision; 0 where there is none.
        actual: u64,
    },
    /// Other phrases of the team refer to it.
    #[error("{} refer to '{id}': change them first", .by.join(", "))]
    InUse {
        /// The phrase.
        id: String,
        /// Those that refer to it.
        by: Vec<String>,
    },
    /// What was sent is wrong; each fault says where and why.
    #[error("{}", .0.first().map_or("it was refused", |fault| fault.message.as_str()))]
    Refused(Vec<Fault>),
    /// A limit: too many teams' tokens, phrases or the like.
    #[error("{0}")]
    Limit(String),
    /// What is kept cannot be understood; it was written by a later version, or damaged.
    #[error("what is kept of '{0}' cannot be read")]
    Unreadable(String),
    /// A task of ours ended before its end: the server is stopping, or it panicked.
    #[error("{0} was cut short")]
    CutShort(&'static str),
    /// The store did not do as asked.
    #[error(transparent)]
    Store(#[from] StoreError),
}
