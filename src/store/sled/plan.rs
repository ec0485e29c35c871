//! What a group of commits will write.
//!
//! The committer adds one commit after the other. Each sees what those before it will have written, and one that is refused leaves
//! nothing behind.

use std::collections::HashMap;

use super::super::{Expected, Key, Record, Space, Stamp, StoreError, Write};
use super::fault::Fault;
use super::keys::{self, Name};
use super::record::{Change, Entry, encode, encode_number};
use super::tree::{Op, Tree, Value};
use super::view;

/// Why a commit is not part of the group.
pub(super) enum Refusal {
    /// It is not as the writer expected; the others of the group go on.
    Commit(StoreError),
    /// The store cannot be read.
    Fault(Fault),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// The writes of a group, in an order in which a reader may meet any number of them: what was replaced is put away
/// before what replaces it.
pub(super) struct Plan<'t> {
    tree: &'t Tree,
    group: u64,
    /// What earlier groups left behind.
    before: &'t Sequences,
    ops: Vec<Op>,
    bytes: usize,
    heads: HashMap<Name, Head>,
    sequences: Sequences,
}

/// The newest change of spaces.
pub(super) type Sequences = HashMap<Space, u64>;

/// The newest revision of a record as far as the group has come.
#[derive(Clone)]
struct Head {
    revision: u64,
    is_deleted: bool,
    value: Value,
}

impl<'t> Plan<'t> {
    /// A plan without commits; `before` has the newest changes of some spaces, or of none.
    pub(super) fn new(tree: &'t Tree, group: u64, before: &'t Sequences) -> Self {
        Self { tree, group, before, ops: Vec::new(), bytes: 0, heads: HashMap::new(), sequences: HashMap::new() }
    }

    /// Adds all writes of a commit, or none.
    pub(super) fn commit(&mut self, writes: &[Write]) -> Result<Vec<Record>, Refusal> {
        let mut names = Vec::with_capacity(writes.len());
        for write in writes {
            let name = keys::check(&write.key).map_err(Refusal::Commit)?;
            let head = self.head(&name)?;
            check(&write.key, write, head.as_ref()).map_err(Refusal::Commit)?;
            names.push((name, head));
        }
        let mut records = Vec::with_capacity(writes.len());
        for (write, (name, head)) in writes.iter().zip(names) {
            let record = Record {
                key: write.key.clone(),
                revision: head.as_ref().map_or(0, |head| head.revision) + 1,
                change: self.next_change(&write.key.space)?,
                stamp: Stamp { at: to_millisecond(&write.stamp), ..write.stamp.clone() },
                body: write.body.clone(),
            };
            self.put(name, &record, head);
            records.push(record);
        }
        Ok(records)
    }

    /// Adds records as they are, in any order of their revisions.
    pub(super) fn import(&mut self, records: &[Record]) -> Result<(), Refusal> {
        for record in records {
            let name = keys::check(&record.key).map_err(Refusal::Commit)?;
            let newest = self.sequence(&record.key.space)?;
            self.sequences.insert(record.key.space.clone(), newest.max(record.change));
            let head = self.head(&name)?;
            if head.as_ref().is_none_or(|head| head.revision < record.revision) {
                self.put(name, record, head);
            } else {
                self.put_older(&name, record);
            }
        }
        Ok(())
    }

    /// Everything to write, the number of the group last: who finds that finds all of it. And the newest changes that
    /// there are when it is written.
    pub(super) fn into_ops(mut self) -> (Vec<Op>, Sequences) {
        if !self.ops.is_empty() {
            self.ops.push((keys::GROUP_KEY.to_vec(), Some(encode_number(keys::GROUP_KEY, self.group))));
        }
        (self.ops, self.sequences)
    }

    /// How much there is to write so far, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    fn put(&mut self, name: Name, record: &Record, before: Option<Head>) {
        if let Some(before) = before {
            self.push(name.revision(before.revision), before.value);
        }
        let value = self.put_body_and_change(&name, record);
        self.push(name.head(), value.clone());
        self.heads.insert(name, Head { revision: record.revision, is_deleted: record.body.is_none(), value });
    }

    fn put_older(&mut self, name: &Name, record: &Record) {
        let value = self.put_body_and_change(name, record);
        self.push(name.revision(record.revision), value);
    }

    fn put_body_and_change(&mut self, name: &Name, record: &Record) -> Value {
        let (value, parts) = encode(name, record, self.group);
        for (number, part) in (0..).zip(parts) {
            self.push(name.part(record.revision, number), part);
        }
        let key = keys::change(&record.key.space, record.change);
        let change = Change::encode(&key, name, record.revision, self.group);
        self.push(key, change);
        value
    }

    fn push(&mut self, key: Vec<u8>, value: Value) {
        self.bytes += key.len() + value.len();
        self.ops.push((key, Some(value)));
    }

    fn head(&self, name: &Name) -> Result<Option<Head>, Fault> {
        if let Some(head) = self.heads.get(name) {
            return Ok(Some(head.clone()));
        }
        let Some(value) = self.tree.get(&name.head())? else { return Ok(None) };
        let entry = Entry::decode(name, &value)?;
        Ok(Some(Head { revision: entry.revision, is_deleted: entry.is_deleted(), value }))
    }

    fn next_change(&mut self, space: &Space) -> Result<u64, Fault> {
        let number = self.sequence(space)? + 1;
        self.sequences.insert(space.clone(), number);
        Ok(number)
    }

    fn sequence(&self, space: &Space) -> Result<u64, Fault> {
        let known = self.sequences.get(space).or_else(|| self.before.get(space));
        known.map_or_else(|| view::newest_change(self.tree, space, u64::MAX), |number| Ok(*number))
    }
}

fn check(key: &Key, write: &Write, head: Option<&Head>) -> Result<(), StoreError> {
    let actual = head.map_or(0, |head| head.revision);
    let absent = head.is_none_or(|head| head.is_deleted);
    let is_expected = match write.expected {
        Expected::Any => true,
        Expected::Absent => absent,
        Expected::Revision(revision) => actual == revision && revision > 0,
    };
    if is_expected && !(write.body.is_none() && absent) {
        return Ok(());
    }
    Err(StoreError::Conflict { key: key.clone(), actual, absent })
}

/// What is finer than a millisecond is not stored, so it is not answered either.
fn to_millisecond(stamp: &Stamp) -> jiff::Timestamp {
    jiff::Timestamp::from_millisecond(stamp.at.as_millisecond()).unwrap_or(stamp.at)
}
