//! What a group of commits will write.
//!
//! The committer adds one commit after the other. Each sees what those before it will have written, and one that is refused leaves
//! nothing behind.

use foldhash::fast::RandomState;

use super::super::{Expected, Key, Record, Space, Stamp, StoreError, Write};
use super::fault::Fault;
use super::feed::{self, Change, Feed, Newest};
use super::keys::{self, Name};
use super::record::{Standing, encode};
use super::replaced::{self, Replaced};
use super::seal::encode_number;
use super::tree::{Op, Tree, Value};

/// Why a commit is not part of the group.
pub(super) enum Refusal {
    /// It is not as the writer expected; the others of the group go on.
    Commit(StoreError),
    /// What it builds on is damaged, and nothing of it was added; the others of the group go on.
    Damaged(Fault),
    /// The store cannot be read, or failed when a part of the commit was added already.
    Fault(Fault),
}

impl Refusal {
    /// The refusal after a fault that came before anything was added.
    fn untouched(fault: Fault) -> Self {
        match fault {
            Fault::Damaged(_) => Self::Damaged(fault),
            Fault::Full | Fault::Failed(_) => Self::Fault(fault),
        }
    }
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
    replaced: Vec<Replaced>,
    /// The changes that have no entry of their own.
    listed: Vec<Change>,
    bytes: usize,
    heads: foldhash::HashMap<Name, Head>,
    sequences: Sequences,
}

/// The newest change of spaces.
pub(super) type Sequences = foldhash::HashMap<Space, Newest>;

/// The newest revision of a record as far as the group has come.
#[derive(Clone)]
struct Head {
    standing: Standing,
    value: Value,
}

impl<'t> Plan<'t> {
    /// A plan without commits, with room for about so many; `before` has the newest changes of some spaces, or of none.
    pub(super) fn new(tree: &'t Tree, group: u64, before: &'t Sequences, commits: usize) -> Self {
        Self {
            tree,
            group,
            before,
            ops: Vec::with_capacity(commits),
            replaced: Vec::with_capacity(commits),
            listed: Vec::with_capacity(commits),
            bytes: 0,
            heads: foldhash::HashMap::with_capacity_and_hasher(commits, RandomState::default()),
            sequences: Sequences::with_capacity_and_hasher(commits, RandomState::default()),
        }
    }

    /// Adds all writes of a commit, or none: everything is read before the first is added.
    pub(super) fn commit(&mut self, writes: Vec<Write>) -> Result<Vec<Record>, Refusal> {
        let mut names = Vec::with_capacity(writes.len());
        for write in &writes {
            let name = keys::check(&write.key).map_err(Refusal::Commit)?;
            let head = self.read(&name, &write.key.space).map_err(Refusal::untouched)?;
            check(&write.key, write, head.as_ref()).map_err(Refusal::Commit)?;
            names.push((name, head));
        }
        let mut records = Vec::with_capacity(writes.len());
        for (write, (name, head)) in writes.into_iter().zip(names) {
            let record = Record {
                revision: head.as_ref().map_or(0, |head| head.standing.revision) + 1,
                change: self.newest(&write.key.space)?.number + 1,
                key: write.key,
                stamp: Stamp { at: to_millisecond(&write.stamp), ..write.stamp },
                body: write.body,
            };
            self.note_change(&name, &record)?;
            let value = self.put(name.clone(), &record);
            if let Some(head) = head {
                self.replace(name, head, value);
            }
            records.push(record);
        }
        Ok(records)
    }

    /// Adds records as they are, in any order of their revisions: all of them, or none.
    pub(super) fn import(&mut self, records: &[Record]) -> Result<(), Refusal> {
        let mut names = Vec::with_capacity(records.len());
        for record in records {
            let name = keys::check(&record.key).map_err(Refusal::Commit)?;
            self.read(&name, &record.key.space).map_err(Refusal::untouched)?;
            names.push(name);
        }
        for (record, name) in records.iter().zip(names) {
            self.take_change(&name, record)?;
            let head = self.head(&name)?;
            if head.as_ref().is_none_or(|head| head.standing.revision < record.revision) {
                // The one before an imported revision need not be there, nor be found by it.
                if let Some(head) = head {
                    self.push(name.revision(head.standing.revision), head.value);
                }
                self.put(name, record);
            } else {
                let value = self.put_body(&name, record);
                self.push(name.revision(record.revision), value);
            }
        }
        Ok(())
    }

    /// Everything to write, the number of the group last: who finds that finds all of it. And the newest changes that
    /// there are when it is written.
    pub(super) fn into_ops(mut self) -> (Vec<Op>, Sequences) {
        let mut ops = replaced::entries(self.group, self.replaced);
        ops.append(&mut self.ops);
        ops.extend(feed::list(self.group, &self.listed));
        if !ops.is_empty() {
            ops.push((keys::GROUP_KEY.to_vec(), Some(encode_number(keys::GROUP_KEY, self.group))));
        }
        (ops, self.sequences)
    }

    /// How much there is to write so far, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// A change that is the next of its space. Later ones of this group and of some after it are found from an entry.
    fn note_change(&mut self, name: &Name, record: &Record) -> Result<(), Fault> {
        let space = &record.key.space;
        let mut newest = Newest { number: record.change, ..self.newest(space)? };
        let change = Change::of(name, record);
        if newest.reaches(self.group) {
            self.bytes += feed::listed_bytes(&change);
            self.listed.push(change);
        } else {
            newest.anchor = Some(self.group);
            self.push_op(change.entry(space, self.group));
        }
        self.sequences.insert(space.clone(), newest);
        Ok(())
    }

    /// A change of an import, which may come in any order.
    fn take_change(&mut self, name: &Name, record: &Record) -> Result<(), Fault> {
        let space = &record.key.space;
        let newest = self.newest(space)?;
        if record.change > newest.number {
            let newest = Newest { number: record.change, anchor: Some(self.group) };
            self.sequences.insert(space.clone(), newest);
        }
        self.push_op(Change::of(name, record).entry(space, self.group));
        Ok(())
    }

    fn replace(&mut self, name: Name, head: Head, next: Value) {
        let replaced = Replaced { name, revision: head.standing.revision, value: head.value, next };
        self.bytes += replaced.bytes();
        self.replaced.push(replaced);
    }

    /// The answer is what now stands under the key of the record.
    fn put(&mut self, name: Name, record: &Record) -> Value {
        let value = self.put_body(&name, record);
        self.push(name.head(), value.clone());
        let standing = Standing { revision: record.revision, is_deleted: record.body.is_none() };
        self.heads.insert(name, Head { standing, value: value.clone() });
        value
    }

    /// Writes the pieces of a long body. The answer is the record without them.
    fn put_body(&mut self, name: &Name, record: &Record) -> Value {
        let (value, parts) = encode(name, record, self.group);
        for (number, part) in (0..).zip(parts) {
            self.push(name.part(record.revision, number), part);
        }
        value
    }

    fn push(&mut self, key: Vec<u8>, value: Value) {
        self.push_op((key, Some(value)));
    }

    fn push_op(&mut self, op: Op) {
        let (key, value) = &op;
        self.bytes += key.len() + value.as_ref().map_or(0, |value| value.len());
        self.ops.push(op);
    }

    /// Reads what a write to this record builds on: the newest change of its space, which is at hand from then on, and
    /// its newest revision, which is the answer.
    fn read(&mut self, name: &Name, space: &Space) -> Result<Option<Head>, Fault> {
        if !self.sequences.contains_key(space) && !self.before.contains_key(space) {
            self.sequences.insert(space.clone(), self.newest(space)?);
        }
        self.head(name)
    }

    fn head(&self, name: &Name) -> Result<Option<Head>, Fault> {
        if let Some(head) = self.heads.get(name) {
            return Ok(Some(head.clone()));
        }
        let Some(value) = self.tree.get(&name.head())? else { return Ok(None) };
        Ok(Some(Head { standing: Standing::decode(name, &value)?, value }))
    }

    fn newest(&self, space: &Space) -> Result<Newest, Fault> {
        let known = self.sequences.get(space).or_else(|| self.before.get(space));
        known.map_or_else(|| Feed { tree: self.tree, space, at: u64::MAX }.newest(), |newest| Ok(*newest))
    }
}

fn check(key: &Key, write: &Write, head: Option<&Head>) -> Result<(), StoreError> {
    let actual = head.map_or(0, |head| head.standing.revision);
    let absent = head.is_none_or(|head| head.standing.is_deleted);
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
