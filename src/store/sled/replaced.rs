//! Revisions that were replaced.
//!
//! A group that replaces many puts them together: one insertion for several of them at the end of the tree, where an entry for each would
//! cost as much again as the record that takes its place. Such a revision is found by the group that replaced it, which is
//! that of the revision after it. So that a long history can be entered anywhere, every [`SPAN`]th has an entry of its own. The
//! others say only where they differ from the one after them, which whoever looks for them has just read.

use std::borrow::Cow;
use std::ops::{Bound, ControlFlow};

use super::super::Space;
use super::batch;
use super::difference::{self, Difference};
use super::fault::Fault;
use super::keys::{self, Name};
use super::record::Entry;
use super::seal::{Reader, count_of, damaged};
use super::tree::{Op, Tree, Value};

/// A reader of any revision looks at no more than so many before it.
pub(super) const SPAN: u64 = 8;
/// A group that replaces fewer saves nothing by putting them together.
const TOGETHER_MIN: usize = 8;
/// Who reads one of them looks at those before it in its entry.
const ENTRY_BYTES: usize = 16 * 1024;

/// A revision and what stands under the key of its record until it is replaced.
pub(super) struct Replaced {
    pub(super) name: Name,
    pub(super) revision: u64,
    pub(super) value: Value,
    /// What stands there from then on.
    pub(super) next: Value,
}

impl Replaced {
    /// How much there is to write at most, in bytes.
    pub(super) fn bytes(&self) -> usize {
        Item::whole(self).bytes()
    }

    fn alone(self) -> Op {
        (self.name.revision(self.revision), Some(self.value))
    }

    fn needs_own_entry(&self) -> bool {
        self.revision.is_multiple_of(SPAN) || self.bytes() > ENTRY_BYTES
    }
}

/// The entries of what a group replaced.
pub(super) fn entries(group: u64, replaced: Vec<Replaced>) -> Vec<Op> {
    let (mut alone, mut together): (Vec<_>, Vec<_>) = replaced.into_iter().partition(Replaced::needs_own_entry);
    if together.len() < TOGETHER_MIN {
        alone.append(&mut together);
    }
    together.sort_unstable_by(|one, other| (&one.name, one.revision).cmp(&(&other.name, other.revision)));
    let mut ops: Vec<_> = alone.into_iter().map(Replaced::alone).collect();
    let items: Vec<_> = together.iter().map(Item::of).collect();
    ops.extend(batch::parts(&items, ENTRY_BYTES, Item::bytes).filter_map(|items| entry(group, items)));
    ops
}

/// The revision before one, if it was put away with others.
pub(super) fn before(tree: &Tree, name: &Name, next: &Entry) -> Result<Option<Entry>, Fault> {
    let (mut found, group, revision) = (None, next.group, next.revision - 1);
    tree.scan_back(&name.replaced(group, revision), &keys::replaced_by(group), |_, value| {
        for item in items(value) {
            let item = item?;
            if item.revision == revision && item.name == name.as_bytes() {
                found = Some(Entry::decode(name, &difference::whole(&item.value, &next.value)?.into())?);
                break;
            }
        }
        Ok(ControlFlow::Break(()))
    })?;
    Ok(found)
}

/// What takes the revisions of a space out of what a group replaced. An entry is written anew before it is removed, so that others
/// find theirs at any time.
pub(super) fn without(tree: &Tree, space: &Space, group: u64) -> Result<Vec<Op>, Fault> {
    let mut ops = Vec::new();
    let (all, of_space) = (keys::replaced_by(group), keys::replaced_in(group, space));
    let mut start = of_space.clone();
    tree.scan_back(&of_space, &all, |key, _| {
        start = key.to_vec();
        Ok(ControlFlow::Break(()))
    })?;
    tree.scan(Bound::Included(&start), &all, |key, value| {
        if key > of_space.as_slice() && !key.starts_with(&of_space) {
            return Ok(ControlFlow::Break(()));
        }
        let items = items(value).collect::<Result<Vec<_>, _>>()?;
        let kept: Vec<_> = items.iter().filter(|item| !keys::is_of(item.name, space)).cloned().collect();
        if kept.len() < items.len() {
            let anew = entry(group, &kept);
            let is_moved = anew.as_ref().is_none_or(|(new_key, _)| new_key != key);
            ops.extend(anew);
            ops.extend(is_moved.then(|| (key.to_vec(), None)));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(ops)
}

/// One revision of an entry: what stood under the key of its record, with its seal, or the [`Difference`] to what came after.
#[derive(Clone)]
struct Item<'v> {
    name: &'v [u8],
    revision: u64,
    value: Cow<'v, [u8]>,
}

impl<'v> Item<'v> {
    fn whole(replaced: &'v Replaced) -> Self {
        let value = Cow::Borrowed(&*replaced.value);
        Self { name: replaced.name.as_bytes(), revision: replaced.revision, value }
    }

    fn of(replaced: &'v Replaced) -> Self {
        let whole = Self::whole(replaced);
        match Difference::between(&replaced.value, &replaced.next) {
            Some(difference) => Self { value: Cow::Owned(difference.encode()), ..whole },
            None => whole,
        }
    }

    fn read(rest: &mut Reader<'v>) -> Result<Self, Fault> {
        let item = rest.bytes().zip(rest.number()).zip(rest.bytes());
        let ((name, revision), value) = item.ok_or_else(|| damaged("replaced revisions are cut short"))?;
        Ok(Self { name, revision, value: Cow::Borrowed(value) })
    }

    /// What [`Self::write`] writes.
    fn bytes(&self) -> usize {
        self.name.len() + 16 + self.value.len()
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&count_of(self.name.len()).to_le_bytes());
        out.extend_from_slice(self.name);
        out.extend_from_slice(&self.revision.to_le_bytes());
        out.extend_from_slice(&count_of(self.value.len()).to_le_bytes());
        out.extend_from_slice(&self.value);
    }
}

fn entry(group: u64, items: &[Item<'_>]) -> Option<Op> {
    let first = items.first()?;
    let key = Name::written(first.name).replaced(group, first.revision);
    let mut value = Vec::with_capacity(items.iter().map(Item::bytes).sum());
    for item in items {
        item.write(&mut value);
    }
    Some((key, Some(value.into())))
}

fn items(value: &[u8]) -> impl Iterator<Item = Result<Item<'_>, Fault>> {
    let mut rest = Reader(value);
    std::iter::from_fn(move || (!rest.0.is_empty()).then(|| Item::read(&mut rest)))
}
