//! Reading as of one point in time.
//!
//! A view is bound to a group of commits and shows what stood there after it, whatever is written meanwhile: a newer revision is
//! replaced by the one before it. The groups that readers see are those that are on the disk, so nobody reads what a power
//! failure could take back.

use std::ops::{Bound, ControlFlow};

use super::super::{Collection, Key, Record, Space};
use super::fault::Fault;
use super::feed::{Change, Feed};
use super::keys::{self, Name};
use super::record::Entry;
use super::replaced::{self, SPAN};
use super::tree::{Tree, Value};

/// How many entries one slice of a scan looks at.
const SLICE: usize = 512;
/// A slice of an export ends once it has as many bytes of bodies as this.
const SLICE_BYTES: usize = 1024 * 1024;

/// The tree as it was after one group of commits.
pub(super) struct View<'t> {
    pub(super) tree: &'t Tree,
    pub(super) at: u64,
    /// Changes of this space up to this number are being erased and are no longer seen.
    pub(super) erased: Option<(Space, u64)>,
}

/// A piece of a long answer, and where the next one starts; none at the end.
pub(super) struct Slice<P> {
    pub(super) records: Vec<Record>,
    pub(super) next: Option<P>,
}

/// Where an export goes on: with the revisions of a record that are before one.
pub(super) struct Place {
    head: Vec<u8>,
    before: u64,
}

impl Place {
    pub(super) fn first() -> Self {
        Self { head: keys::HEADS.to_vec(), before: u64::MAX }
    }
}

impl View<'_> {
    pub(super) fn get(&self, key: &Key) -> Result<Option<Record>, Fault> {
        let Some(name) = Name::of(key) else { return Ok(None) };
        self.head(&name, &key.space)?.map(|entry| self.record(&name, key.clone(), entry)).transpose()
    }

    pub(super) fn revision(&self, key: &Key, revision: u64) -> Result<Option<Record>, Fault> {
        let Some(name) = Name::of(key) else { return Ok(None) };
        let Some(head) = self.head(&name, &key.space)? else { return Ok(None) };
        let entry = self.back_to(&name, &key.space, head, revision)?;
        entry.map(|entry| self.record(&name, key.clone(), entry)).transpose()
    }

    pub(super) fn revisions(&self, key: &Key, before: u64, limit: usize) -> Result<Vec<Record>, Fault> {
        let Some(name) = Name::of(key) else { return Ok(Vec::new()) };
        let Some(head) = self.tree.get(&name.head())? else { return Ok(Vec::new()) };
        let entry = self.newest_before(&name, &key.space, &head, before)?.filter(|_| limit > 0);
        let mut records = Vec::new();
        self.history(&name, key, entry, |record| {
            records.push(record);
            if records.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        Ok(records)
    }

    /// Records that are there, from a place on.
    pub(super) fn list(
        &self,
        space: &Space,
        collection: Collection,
        start: Bound<&[u8]>,
        limit: usize,
    ) -> Result<Slice<Vec<u8>>, Fault> {
        let (mut records, mut next, mut seen) = (Vec::new(), None, 0);
        if limit == 0 {
            return Ok(Slice { records, next });
        }
        self.tree.scan(start, &keys::heads(space, collection), |key, value| {
            seen += 1;
            if let Some(record) = self.head_as_record(key, value)?.filter(|record| record.body.is_some()) {
                records.push(record);
            }
            if records.len() == limit {
                return Ok(ControlFlow::Break(()));
            }
            next = (seen == SLICE).then(|| key.to_vec());
            Ok(if next.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })?;
        Ok(Slice { records, next })
    }

    /// Every revision of every record, from a place on. A slice may end in the midst of a record.
    pub(super) fn everything(&self, start: &Place) -> Result<Slice<Place>, Fault> {
        let (mut records, mut bytes, mut next) = (Vec::new(), 0, None);
        self.tree.scan(Bound::Included(&start.head), keys::HEADS, |key, value| {
            let (name, record_key) = name_in(key)?;
            let before = if key == start.head { start.before } else { u64::MAX };
            self.history(&name, &record_key, self.newest_before(&name, &record_key.space, value, before)?, |record| {
                bytes += record.body.as_ref().map_or(0, |body| body.len());
                let before = record.revision;
                records.push(record);
                if records.len() < SLICE && bytes < SLICE_BYTES {
                    return ControlFlow::Continue(());
                }
                next = Some(Place { head: key.to_vec(), before });
                ControlFlow::Break(())
            })?;
            Ok(if next.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })?;
        Ok(Slice { records, next })
    }

    /// The number of the newest change that is seen. Numbers that were erased count.
    pub(super) fn sequence(&self, space: &Space) -> Result<u64, Fault> {
        Ok(self.feed(space).newest()?.number)
    }

    /// Changes after a number. They are looked up one by one.
    pub(super) fn changes(&self, space: &Space, after: u64, limit: usize) -> Result<Vec<Record>, Fault> {
        let changes = self.feed(space).changes(after, limit)?;
        changes.iter().filter_map(|change| self.revision_of(change).transpose()).collect()
    }

    fn feed<'f>(&'f self, space: &'f Space) -> Feed<'f> {
        Feed { tree: self.tree, space, at: self.at }
    }

    fn revision_of(&self, change: &Change) -> Result<Option<Record>, Fault> {
        let (name, key) = (&change.name, change.key()?);
        let head = self.tree.get(&name.head())?.map(|value| Entry::decode(name, &value)).transpose()?;
        let entry = match head {
            Some(head) => self.back_to(name, &key.space, head, change.revision)?,
            None if self.is_erasing(&key.space) => None,
            None => return Err(unknown(&key)),
        };
        entry.map(|entry| self.record(name, key, entry)).transpose()
    }

    fn head(&self, name: &Name, space: &Space) -> Result<Option<Entry>, Fault> {
        let value = self.tree.get(&name.head())?;
        value.map_or(Ok(None), |value| self.seen(name, space, &value))
    }

    fn head_as_record(&self, key: &[u8], value: &Value) -> Result<Option<Record>, Fault> {
        let (name, record_key) = name_in(key)?;
        let entry = self.seen(&name, &record_key.space, value)?;
        entry.map(|entry| self.record(&name, record_key, entry)).transpose()
    }

    /// The newest revision that this view may see, given the newest one of all.
    fn seen(&self, name: &Name, space: &Space, head: &Value) -> Result<Option<Entry>, Fault> {
        let mut entry = Entry::decode(name, head)?;
        while entry.group > self.at && entry.revision > 1 {
            let Some(older) = self.before(name, space, &entry)? else { return Ok(None) };
            entry = older;
        }
        Ok(Some(entry).filter(|entry| self.is_seen(entry, space)))
    }

    /// The newest revision before one that this view may see, given the newest one of all.
    fn newest_before(&self, name: &Name, space: &Space, head: &Value, before: u64) -> Result<Option<Entry>, Fault> {
        let Some(seen) = self.seen(name, space, head)? else { return Ok(None) };
        let newest = seen.revision.min(before.saturating_sub(1));
        self.back_to(name, space, seen, newest)
    }

    /// Shows records from an entry on back to the first, until one is enough and as far as this view may see them.
    fn history(
        &self,
        name: &Name,
        key: &Key,
        newest: Option<Entry>,
        mut visit: impl FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), Fault> {
        let mut next = newest;
        while let Some(entry) = next.take() {
            if visit(self.record(name, key.clone(), entry.clone())?).is_continue() && entry.revision > 1 {
                next = self.before(name, &key.space, &entry)?.filter(|entry| self.is_seen(entry, &key.space));
            }
        }
        Ok(())
    }

    /// A revision of a record, given a newer one or itself, if this view may see it.
    fn back_to(&self, name: &Name, space: &Space, newest: Entry, revision: u64) -> Result<Option<Entry>, Fault> {
        if !(1..=newest.revision).contains(&revision) {
            return Ok(None);
        }
        let mut entry = newest;
        for near in [revision, revision.next_multiple_of(SPAN)] {
            if near < entry.revision
                && let Some(alone) = self.alone(name, near)?
            {
                entry = alone;
            }
        }
        while entry.revision > revision {
            let Some(older) = self.before(name, space, &entry)? else { return Ok(None) };
            entry = older;
        }
        Ok(Some(entry).filter(|entry| self.is_seen(entry, space)))
    }

    /// The revision before this one, perhaps after the time of this view.
    fn before(&self, name: &Name, space: &Space, entry: &Entry) -> Result<Option<Entry>, Fault> {
        let revision = entry.revision - 1;
        if let Some(alone) = self.alone(name, revision)? {
            return Ok(Some(alone));
        }
        if let Some(found) = replaced::before(self.tree, name, entry)? {
            return expected(found, revision).map(Some);
        }
        // An erasure takes the newest revision last, so where that is gone the others may be.
        if self.is_erasing(space) || self.tree.get(&name.head())?.is_none() {
            return Ok(None);
        }
        Err(Fault::Damaged(format!("revision {revision} of a record is missing")))
    }

    /// A replaced revision that has an entry of its own.
    fn alone(&self, name: &Name, revision: u64) -> Result<Option<Entry>, Fault> {
        let value = self.tree.get(&name.revision(revision))?;
        value.map(|value| expected(Entry::decode(name, &value)?, revision)).transpose()
    }

    fn is_seen(&self, entry: &Entry, space: &Space) -> bool {
        let is_erased = self.erased.as_ref().is_some_and(|(erased, up_to)| erased == space && entry.change <= *up_to);
        entry.group <= self.at && !is_erased
    }

    fn is_erasing(&self, space: &Space) -> bool {
        self.erased.as_ref().is_some_and(|(erased, _)| erased == space)
    }

    fn record(&self, name: &Name, key: Key, entry: Entry) -> Result<Record, Fault> {
        let revision = entry.revision;
        entry.into_record(key, |part| self.tree.get(&name.part(revision, part)))
    }
}

fn name_in(key: &[u8]) -> Result<(Name, Key), Fault> {
    let parsed = key.get(1..).and_then(Name::parse);
    parsed.ok_or_else(|| Fault::Damaged("a record has a name that nobody gives".to_owned()))
}

fn expected(entry: Entry, revision: u64) -> Result<Entry, Fault> {
    if entry.revision == revision {
        return Ok(entry);
    }
    Err(Fault::Damaged(format!("revision {revision} of a record is another one")))
}

fn unknown(key: &Key) -> Fault {
    Fault::Damaged(format!("'{}' is in the changes but not among the records", key.id))
}
