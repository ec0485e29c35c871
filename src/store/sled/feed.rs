//! The feed of changes of a space.
//!
//! Most changes stand in the list of the group that made them, together with those of other spaces: one entry of the tree for all
//! of a group, where an entry for each would cost as much again as the records. The first change of a space in a
//! [`STRETCH`] of groups has an entry of its own, by its number, which says where the lists begin that have the next ones.

use std::ops::{Bound, ControlFlow, Range};

use super::super::{Key, Record, Space};
use super::batch;
use super::fault::Fault;
use super::keys::{self, Name, STRETCH};
use super::record::PART_BYTES;
use super::seal::{Reader, Sealing, damaged, decode_number, open};
use super::tree::{Op, Tree, Value};

/// Which record changed and to which revision of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) name: Name,
    /// Its number among the changes of its space.
    pub(super) number: u64,
    pub(super) revision: u64,
}

impl Change {
    pub(super) fn of(name: &Name, record: &Record) -> Self {
        Self { name: name.clone(), number: record.change, revision: record.revision }
    }

    /// The key of the record.
    pub(super) fn key(&self) -> Result<Key, Fault> {
        let parsed = Name::parse(self.name.as_bytes());
        parsed.map(|(_, key)| key).ok_or_else(|| damaged("a change names a record that nobody could have written"))
    }

    /// The entry that a change has for itself.
    pub(super) fn entry(&self, space: &Space, group: u64) -> Op {
        let key = keys::change(space, self.number);
        let mut value = Sealing::new(16 + self.name.as_bytes().len());
        value.number(self.revision);
        value.number(group);
        value.bytes(self.name.as_bytes());
        let value = value.seal(&key);
        (key, Some(value))
    }

    /// The change in such an entry, and its group.
    fn decode(key: &[u8], value: &[u8]) -> Result<(Self, u64), Fault> {
        let mut rest = Reader(open(key, value)?);
        let numbers = keys::change_number(key).zip(rest.number()).zip(rest.number());
        let ((number, revision), group) = numbers.ok_or_else(cut_short)?;
        Ok((Self { name: Name::written(rest.0), number, revision }, group))
    }
}

/// The newest change of a space, and the group of the newest that has an entry of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Newest {
    pub(super) number: u64,
    pub(super) anchor: Option<u64>,
}

impl Newest {
    /// Whether a change that this group makes is found from the newest entry.
    pub(super) fn reaches(&self, group: u64) -> bool {
        self.anchor.is_some_and(|anchor| group < anchor.saturating_add(STRETCH))
    }
}

/// The entries of the list of a group.
pub(super) fn list(group: u64, changes: &[Change]) -> impl Iterator<Item = Op> {
    (0..).zip(batch::parts(changes, PART_BYTES, listed_bytes)).map(move |(part, changes)| {
        let key = keys::listed(group, part);
        let value = encode_list(&key, changes);
        (key, Some(value))
    })
}

/// What a change takes up in a list.
pub(super) fn listed_bytes(change: &Change) -> usize {
    change.name.as_bytes().len() + 4 + 16
}

fn encode_list(key: &[u8], changes: &[Change]) -> Value {
    let mut value = Sealing::new(changes.iter().map(listed_bytes).sum());
    for change in changes {
        value.counted(change.name.as_bytes());
        value.number(change.number);
        value.number(change.revision);
    }
    value.seal(key)
}

/// Those changes of a list that are wanted, by the name of the record and the number.
fn decode_list(key: &[u8], value: &[u8], is_wanted: impl Fn(&[u8], u64) -> bool) -> Result<Vec<Change>, Fault> {
    let mut rest = Reader(open(key, value)?);
    let mut changes = Vec::new();
    while !rest.0.is_empty() {
        let item = rest.bytes().zip(rest.number()).zip(rest.number());
        let ((name, number), revision) = item.ok_or_else(cut_short)?;
        if is_wanted(name, number) {
            changes.push(Change { name: Name::written(name), number, revision });
        }
    }
    Ok(changes)
}

/// The feed of a space as it was after one group of commits.
pub(super) struct Feed<'t> {
    pub(super) tree: &'t Tree,
    pub(super) space: &'t Space,
    pub(super) at: u64,
}

impl Feed<'_> {
    /// The newest change, or the newest that was ever erased.
    pub(super) fn newest(&self) -> Result<Newest, Fault> {
        let key = keys::sequence(self.space);
        let erased = self.tree.get(&key)?.map_or(Ok(0), |value| decode_number(&key, &value))?;
        let mut newest = Newest { number: erased, anchor: None };
        self.tree.scan_back(&keys::last_change(self.space), &keys::changes(self.space), |key, value| {
            let (change, group) = Change::decode(key, value)?;
            if group > self.at {
                return Ok(ControlFlow::Continue(()));
            }
            newest = Newest { number: erased.max(change.number), anchor: Some(group) };
            Ok(ControlFlow::Break(()))
        })?;
        if let Some(group) = newest.anchor {
            newest.number = newest.number.max(self.newest_listed(group)?);
        }
        Ok(newest)
    }

    fn newest_listed(&self, from: u64) -> Result<u64, Fault> {
        let mut newest = 0;
        let last = keys::listed(self.last_group(from), u32::MAX);
        self.tree.scan_back(&last, &keys::listed(from, 0), |key, value| {
            let found = self.listed_in(key, value, 0..u64::MAX)?;
            newest = found.last().map_or(0, |change| change.number);
            Ok(if found.is_empty() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok(newest)
    }

    /// The changes after a number in their order, so many at most. Numbers have no holes, except where a space was erased.
    pub(super) fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>, Fault> {
        let mut found = Found { changes: Vec::new(), after, limit };
        let mut open = None;
        self.tree.scan(Bound::Included(&self.entry_before(after)?), &keys::changes(self.space), |key, value| {
            let (change, group) = Change::decode(key, value)?;
            if let Some((last, from)) = open.take()
                && change.number > last + 1
            {
                self.find_listed(from, change.number, &mut found)?;
            }
            if found.is_enough() || group > self.at {
                return Ok(ControlFlow::Break(()));
            }
            open = Some((change.number, group));
            found.take(change);
            Ok(ControlFlow::Continue(()))
        })?;
        if let Some((_, from)) = open {
            self.find_listed(from, u64::MAX, &mut found)?;
        }
        Ok(found.changes)
    }

    /// The entry from which the change after this number is found.
    fn entry_before(&self, after: u64) -> Result<Vec<u8>, Fault> {
        let mut start = keys::change(self.space, after.saturating_add(1));
        self.tree.scan_back(&start.clone(), &keys::changes(self.space), |key, _| {
            start = key.to_vec();
            Ok(ControlFlow::Break(()))
        })?;
        Ok(start)
    }

    /// Takes what is in the lists that an entry of this group stands for, up to a number.
    fn find_listed(&self, from: u64, below: u64, found: &mut Found) -> Result<(), Fault> {
        let last = self.last_group(from);
        self.tree.scan(Bound::Included(&keys::listed(from, 0)), keys::LISTS, |key, value| {
            if found.is_enough() || keys::listed_group(key).is_none_or(|group| group > last) {
                return Ok(ControlFlow::Break(()));
            }
            let numbers = found.newest().saturating_add(1)..below;
            self.listed_in(key, value, numbers)?.into_iter().for_each(|change| found.take(change));
            Ok(ControlFlow::Continue(()))
        })
    }

    fn listed_in(&self, key: &[u8], value: &[u8], numbers: Range<u64>) -> Result<Vec<Change>, Fault> {
        decode_list(key, value, |name, number| numbers.contains(&number) && keys::is_of(name, self.space))
    }

    fn last_group(&self, from: u64) -> u64 {
        from.saturating_add(STRETCH - 1).min(self.at)
    }
}

/// The changes of an answer as far as they were found.
struct Found {
    changes: Vec<Change>,
    after: u64,
    limit: usize,
}

impl Found {
    fn is_enough(&self) -> bool {
        self.changes.len() >= self.limit
    }

    /// The number after which the next one is looked for.
    fn newest(&self) -> u64 {
        self.changes.last().map_or(self.after, |last| last.number)
    }

    fn take(&mut self, change: Change) {
        if change.number > self.newest() && !self.is_enough() {
            self.changes.push(change);
        }
    }
}

/// Shows the groups that made the changes of a space, and some between them, one stretch after the other.
pub(super) fn stretches(
    tree: &Tree,
    space: &Space,
    mut visit: impl FnMut(Range<u64>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut shown = 0..0;
    tree.scan(Bound::Included(&keys::changes(space)), &keys::changes(space), |key, value| {
        let (_, group) = Change::decode(key, value)?;
        let (start, end) = (if shown.contains(&group) { shown.end } else { group }, group.saturating_add(STRETCH));
        shown = group..end;
        visit(start..end)?;
        Ok(ControlFlow::Continue(()))
    })
}

/// The lists of some groups that have names of a space, without them.
pub(super) fn without(tree: &Tree, space: &Space, groups: &Range<u64>) -> Result<Vec<Op>, Fault> {
    let mut ops = Vec::new();
    tree.scan(Bound::Included(&keys::listed(groups.start, 0)), keys::LISTS, |key, value| {
        if keys::listed_group(key).is_none_or(|group| group >= groups.end) {
            return Ok(ControlFlow::Break(()));
        }
        let all = decode_list(key, value, |_, _| true)?;
        let kept: Vec<_> = all.iter().filter(|change| !keys::is_of(change.name.as_bytes(), space)).cloned().collect();
        if kept.len() < all.len() {
            let value = Some(encode_list(key, &kept)).filter(|_| !kept.is_empty());
            ops.push((key.to_vec(), value));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(ops)
}

fn cut_short() -> Fault {
    damaged("a change is cut short")
}
