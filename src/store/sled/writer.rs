//! Bringing groups onto the disk and into the tree: by way of the journal, or of an intent where they are large.

use std::io;
use std::sync::Arc;

use super::batch::{BATCH_BYTES, BATCH_OPS, apply_in_pieces};
use super::fault::{Fault, NOT_OPEN};
use super::helper::Helper;
use super::intent;
use super::journal::{self, Journal};
use super::ops::size;
use super::shared::Shared;
use super::tree::{Op, Tree};

/// So many entries take the tree longer than it takes to wake a thread up.
const BESIDE_MIN: usize = 16;

pub(super) struct Writer {
    shared: Arc<Shared>,
    journal: Journal,
    /// Writes to the journal while the tree takes the same group.
    appender: Helper<journal::Entry>,
    /// Brings the tree onto the disk while the next groups are written.
    syncer: Helper<()>,
    /// The journal may have what the tree does not have on the disk, in either half.
    is_unsettled: bool,
}

impl Writer {
    pub(super) fn new(shared: &Arc<Shared>, journal: Journal) -> io::Result<Self> {
        let appender = Helper::start("appender", |entry: journal::Entry| Ok(entry.write()?))?;
        let of_syncer = Arc::clone(shared);
        let sync = move |()| match of_syncer.tree().as_ref() {
            Some(tree) => tree.sync(),
            None => Err(Fault::Failed(NOT_OPEN.to_owned())),
        };
        let syncer = Helper::start("syncer", sync)?;
        Ok(Self { shared: Arc::clone(shared), journal, appender, syncer, is_unsettled: true })
    }

    /// Goes on with a tree that was opened again.
    pub(super) fn adopt(&mut self, journal: Journal) {
        // What became of the tree before this one is seen from the journal.
        let _before = self.syncer.wait();
        self.journal = journal;
        self.is_unsettled = true;
    }

    /// What can be done for the next group while it is planned: the sync of the tree that it will probably need. Begun later, it
    /// would keep the group out of the tree.
    pub(super) fn prepare(&mut self) -> Result<(), Fault> {
        let is_time = !self.is_unsettled && !self.journal.has_room_for_another();
        if is_time { self.turn() } else { Ok(()) }
    }

    /// Writes all of a group, durably. What a reader or the next opening finds of one that failed is all or nothing, too.
    pub(super) fn write(&mut self, tree: &Tree, group: u64, ops: &[Op]) -> Result<(), Fault> {
        let is_large = size(ops) > BATCH_BYTES || ops.len() > BATCH_OPS;
        if ops.is_empty() {
            Ok(())
        } else if is_large {
            self.settle(tree)?;
            self.write_large(tree, group, ops)
        } else {
            self.make_room(tree, ops)?;
            self.write_small(tree, group, ops)
        }
    }

    fn write_small(&mut self, tree: &Tree, group: u64, ops: &[Op]) -> Result<(), Fault> {
        let entry = self.journal.add(group, ops)?;
        if ops.len() < BESIDE_MIN {
            entry.write()?;
            return tree.put(ops);
        }
        self.appender.begin(entry)?;
        // The group may come onto the disk by way of the tree before it is in the journal, so the tree takes all of it or nothing.
        let applied = tree.apply(ops);
        self.appender.wait().and(applied)
    }

    fn write_large(&self, tree: &Tree, group: u64, ops: &[Op]) -> Result<(), Fault> {
        intent::write(&self.shared.folder, group, ops)?;
        apply_in_pieces(tree, ops)?;
        Ok(intent::remove(&self.shared.folder)?)
    }

    fn make_room(&mut self, tree: &Tree, ops: &[Op]) -> Result<(), Fault> {
        if self.is_unsettled {
            return self.settle(tree);
        }
        if self.journal.has_room(ops) { Ok(()) } else { self.turn() }
    }

    /// Goes on in the other half of the journal, which is free when the tree is synced with what it has.
    fn turn(&mut self) -> Result<(), Fault> {
        self.syncer.wait()?;
        self.syncer.begin(())?;
        self.journal.turn();
        Ok(())
    }

    /// Brings everything that was written into the tree on the disk. The journal is not needed afterwards.
    pub(super) fn settle(&mut self, tree: &Tree) -> Result<(), Fault> {
        self.syncer.wait()?;
        tree.sync()?;
        self.journal.restart()?;
        self.is_unsettled = false;
        Ok(())
    }

    /// Leaves nothing of any group outside the tree.
    pub(super) fn wipe(&mut self, tree: &Tree) -> Result<(), Fault> {
        self.settle(tree)?;
        Ok(self.journal.wipe()?)
    }

    /// The end: the next opening needs no journal.
    pub(super) fn close(&mut self, tree: &Tree) -> Result<(), Fault> {
        if self.is_unsettled {
            // Nothing was written.
            return Ok(());
        }
        self.settle(tree)?;
        Ok(self.journal.forget()?)
    }
}
