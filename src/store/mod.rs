//! Records that are kept.
//!
//! A [`Store`] keeps records by key, with every revision of each, and a feed of changes per space. It knows neither
//! HTTP nor Fluent nor what a record means: a body is JSON text that it hands back as it got it.
//!
//! # Promises
//!
//! Every engine keeps these, and the contract suite in `tests/it/store/` holds every engine to them.
//!
//! - **Acknowledged is durable.** When [`Store::commit`] has answered `Ok`, the writes survive the end of the process
//!   and of the machine's power.
//! - **All or nothing.** The writes of one commit happen together or not at all, for every reader and after every crash.
//! - **Nobody's edit is lost.** A write says which revision it replaces. If another came first, the commit fails with
//!   [`StoreError::Conflict`] and changes nothing. Each success raises the revision of its record by exactly one.
//! - **Nothing is forgotten.** Every revision stays readable, deletions included, until the whole space is erased.
//! - **One order per space.** Changes of a space are numbered 1, 2, 3 … without a hole. A reader that has seen number n has
//!   seen all before it; a record read after its commit was acknowledged is that record or a newer one.
//! - **Wrong data is never served.** What is damaged is an error, not an answer.
//!
//! A commit that ends in [`StoreError::Unavailable`] may or may not have happened; its caller finds out by reading.

pub mod dump;
mod limits;
mod open;
mod sled;
mod verify;

use std::fmt;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::watch;

pub(crate) use limits::check_limits;
pub use open::{CACHE_BYTES, OpenOptions, open, store_folder};
pub use verify::{Inventory, verify};

/// The longest space and id, in bytes.
pub const NAME_BYTES_MAX: usize = 80;
/// The longest body, in bytes.
pub const BODY_BYTES_MAX: usize = 256 * 1024;
/// The longest author and note of a write together, in bytes. The notes of the API have an eighth of it.
pub const STAMP_BYTES_MAX: usize = 4 * 1024;
/// The most writes in one commit.
pub const WRITES_MAX: usize = 50_000;
/// The most that the bodies and notes of one commit hold together, in bytes.
pub const COMMIT_BYTES_MAX: usize = 256 * 1024 * 1024;

/// Whose record it is: the server's own, or a team's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Space {
    /// Records of the server itself.
    Server,
    /// Records of one team, by its id.
    Team(Arc<str>),
}

/// What sort of record it is. The names are on the disk and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Collection {
    /// The teams, in [`Space::Server`].
    Teams,
    /// Tokens, in the space of those whom they let in.
    Tokens,
    /// For each token of a team, in [`Space::Server`]: which team's.
    TokenOwners,
    /// The phrases of a team.
    Phrases,
}

impl Collection {
    /// Every collection.
    pub const ALL: [Self; 4] = [Self::Teams, Self::Tokens, Self::TokenOwners, Self::Phrases];
}

/// The name of a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Whose it is.
    pub space: Space,
    /// What sort it is.
    pub collection: Collection,
    /// Its name among those: 1 to [`NAME_BYTES_MAX`] bytes of `a-z A-Z 0-9 -`.
    pub id: Arc<str>,
}

/// One revision of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The name.
    pub key: Key,
    /// 1 for the first, and one more for each write since, deletions included.
    pub revision: u64,
    /// Its number in the feed of its space.
    pub change: u64,
    /// Who, when and why.
    pub stamp: Stamp,
    /// The content as JSON; none where this revision is the deletion.
    pub body: Option<Arc<str>>,
}

/// Who made a revision, when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// When, to the millisecond.
    pub at: Timestamp,
    /// Who: the id of a token, or the name of a command.
    pub by: Arc<str>,
    /// Why, in the author's words.
    pub note: Option<Arc<str>>,
}

/// One write of a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// Which record.
    pub key: Key,
    /// What the writer believes to be there.
    pub expected: Expected,
    /// Who, when and why.
    pub stamp: Stamp,
    /// The content as JSON; none deletes the record. Deleting what is not there is a conflict.
    pub body: Option<Arc<str>>,
}

/// What a writer believes about the record it is about to replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Whatever is there.
    Any,
    /// Nothing: it never was, or it was deleted.
    Absent,
    /// This revision is the newest one, be it a text or a deletion.
    Revision(u64),
}

/// Why the store did not do as it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// A write expected something else than what is there. Nothing was written.
    #[error("'{}' has moved on: it is at revision {}", .key.id, .actual)]
    Conflict {
        /// The first record that was not as expected.
        key: Key,
        /// Its newest revision; 0 where there is none.
        actual: u64,
        /// Whether that revision is a deletion, or there is none.
        absent: bool,
    },
    /// A limit of the store: a name, a body or a commit that is too large. Nothing was written.
    #[error("{0}")]
    TooLarge(String),
    /// There is no room left. Nothing was written; reads go on, and writes do when there is room again.
    #[error("no space is left in {path}: free some, and writes work again by themselves")]
    Full {
        /// The folder.
        path: String,
    },
    /// What is kept cannot be read as it was written. The text says what to do.
    #[error("{0}")]
    Damaged(String),
    /// The store cannot be opened as it stands: locked by another process, not ours to write, of a later version.
    /// The text says what to do.
    #[error("{0}")]
    CannotOpen(String),
    /// The store did not answer, and it is not known whether a write happened.
    #[error("the store does not answer: {0}")]
    Unavailable(String),
}

/// An answer of a store that may have to wait for a disk or a network.
pub type Answer<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// A store of records. The promises are those of [the module](self).
pub trait Store: fmt::Debug + Send + Sync {
    /// The newest revision of a record, which may be its deletion; none if there never was one.
    fn get<'a>(&'a self, key: &'a Key) -> Answer<'a, Option<Record>>;

    /// Records that are there, in the order of the bytes of their ids: those after `after`, at most `limit`.
    fn list<'a>(
        &'a self,
        space: &'a Space,
        collection: Collection,
        after: Option<&'a str>,
        limit: usize,
    ) -> Answer<'a, Vec<Record>>;

    /// One revision of a record.
    fn revision<'a>(&'a self, key: &'a Key, revision: u64) -> Answer<'a, Option<Record>>;

    /// The revisions of a record, newest first: those before `before`, at most `limit`.
    fn revisions<'a>(&'a self, key: &'a Key, before: Option<u64>, limit: usize) -> Answer<'a, Vec<Record>>;

    /// The number of the newest change of a space; 0 where there is none.
    fn sequence<'a>(&'a self, space: &'a Space) -> Answer<'a, u64>;

    /// The changes of a space, oldest first: those after number `after`, at most `limit`.
    fn changes<'a>(&'a self, space: &'a Space, after: u64, limit: usize) -> Answer<'a, Vec<Record>>;

    /// Writes all of these or none, and answers when they are durable with what was written, in the same order.
    /// A record may stand in a commit once.
    fn commit(&self, writes: Vec<Write>) -> Answer<'_, Vec<Record>>;

    /// Removes every record of a space with all its revisions and changes, durably. Its change numbers go on from where they
    /// were, so that a cursor from before is never mistaken for one from after.
    fn erase<'a>(&'a self, space: &'a Space) -> Answer<'a, ()>;

    /// Wakes up after commits, whatever their space. It may wake too often, never too seldom: what happened is for
    /// [`Store::sequence`] to say.
    fn wakeups(&self) -> watch::Receiver<u64>;

    /// Whether writes are taken at the moment; why not, otherwise.
    fn health(&self) -> Result<(), StoreError>;

    /// Hands over every revision of every record as they were at one point in time, in no promised order.
    fn export<'a>(&'a self, take: &'a mut (dyn FnMut(Record) -> Result<(), StoreError> + Send)) -> Answer<'a, ()>;

    /// Takes over records from an export as they are, with their revisions and change numbers. For a store that is
    /// being filled and not yet served: the promises hold when every record of the export has been taken over.
    fn import(&self, records: Vec<Record>) -> Answer<'_, ()>;
}
