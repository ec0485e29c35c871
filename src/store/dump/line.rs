//! The lines of a dump.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::super::{Collection, Key, Record, Space, Stamp};

/// The version that is written, and the newest that is read.
pub(super) const VERSION: u64 = 1;
/// What a dump says it is.
pub(super) const FORMAT: &str = "phrasebook-dump";

/// The largest number of a revision or a change: every reader of JSON has it exactly (RFC 8259, section 6).
const NUMBER_MAX: u64 = (1 << 53) - 1;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Header<'a> {
    #[serde(borrow)]
    pub(super) format: Cow<'a, str>,
    pub(super) version: u64,
    pub(super) created: Cow<'a, str>,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct End {
    /// Always true: it makes the line look like no record.
    #[serde(rename = "end")]
    pub(super) is_last: bool,
    pub(super) records: u64,
    pub(super) content: String,
}

/// One revision of a record. The body is a string: it comes back byte for byte.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line<'a> {
    #[serde(borrow)]
    team: Option<Cow<'a, str>>,
    collection: Cow<'a, str>,
    id: Cow<'a, str>,
    revision: u64,
    change: u64,
    at: i64,
    by: Cow<'a, str>,
    note: Option<Cow<'a, str>>,
    body: Option<Cow<'a, str>>,
}

impl<'a> Line<'a> {
    pub(super) fn of(record: &'a Record) -> Self {
        let team = match &record.key.space {
            Space::Server => None,
            Space::Team(id) => Some(Cow::Borrowed(&**id)),
        };
        Self {
            team,
            collection: Cow::Borrowed(name_of(record.key.collection)),
            id: Cow::Borrowed(&record.key.id),
            revision: record.revision,
            change: record.change,
            at: record.stamp.at.as_millisecond(),
            by: Cow::Borrowed(&record.stamp.by),
            note: record.stamp.note.as_deref().map(Cow::Borrowed),
            body: record.body.as_deref().map(Cow::Borrowed),
        }
    }

    /// The record; what is wrong with the line, otherwise.
    pub(super) fn into_record(self) -> Result<Record, String> {
        let collection = Collection::ALL.into_iter().find(|collection| name_of(*collection) == self.collection);
        let collection = collection.ok_or_else(|| format!("it has a collection '{}'", self.collection))?;
        for (what, number) in [("revision", self.revision), ("change", self.change)] {
            if !(1..=NUMBER_MAX).contains(&number) {
                return Err(format!("its {what} is {number}, and the numbers go from 1 to {NUMBER_MAX}"));
            }
        }
        let space = self.team.map_or(Space::Server, |id| Space::Team(arc(id)));
        let at = Timestamp::from_millisecond(self.at).map_err(|fault| fault.to_string())?;
        Ok(Record {
            key: Key { space, collection, id: arc(self.id) },
            revision: self.revision,
            change: self.change,
            stamp: Stamp { at, by: arc(self.by), note: self.note.map(arc) },
            body: self.body.map(arc),
        })
    }
}

fn arc(text: Cow<'_, str>) -> Arc<str> {
    Arc::from(text)
}

/// These names are in files that people keep, so they never change.
fn name_of(collection: Collection) -> &'static str {
    match collection {
        Collection::Teams => "teams",
        Collection::Tokens => "tokens",
        Collection::TokenOwners => "token-owners",
        Collection::Phrases => "phrases",
    }
}
