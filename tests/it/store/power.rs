//! The power fails: what was synced is there, what was not may be there in part.
//!
//! A recorder under the process (`recorder.c`) writes down what it does to its files. From that a disk is built as it could have been
//! found after a cut at any moment: everything that a finished sync covered, and of the rest what chance says, torn in sectors.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::preload::recorder;
use super::support::{Chance, fast_folder, run};
use super::writer::{self, Ack, Newest};

const CUTS: usize = 100;
const ROUNDS: u64 = 60;
const SECTOR: usize = 512;

/// One thing that was done.
#[derive(Debug)]
enum Event {
    Open { path: String, truncates: bool },
    Write { path: String, at: usize, data: Vec<u8> },
    Truncate { path: String, length: usize },
    BeginSync { path: String, thread: u64 },
    EndSync { path: String, thread: u64 },
    Rename { from: String, to: String },
    Remove { path: String },
    Print(String),
}

fn events(journal: &[u8]) -> Vec<Event> {
    let mut rest = journal;
    let mut take = |count: usize| {
        let (head, tail) = rest.split_at_checked(count)?;
        rest = tail;
        Some(head.to_vec())
    };
    let mut events = Vec::new();
    while let Some(head) = take(17) {
        let number = |range: std::ops::Range<usize>| {
            head[range].iter().rev().fold(0_u64, |sum, byte| sum * 256 + u64::from(*byte))
        };
        let size = |range| usize::try_from(number(range)).unwrap();
        let path = String::from_utf8(take(size(1..5)).unwrap()).unwrap();
        let data = take(size(5..9)).unwrap();
        events.push(match head[0] {
            b'O' => Event::Open { path, truncates: number(9..17) == 1 },
            b'W' => Event::Write { path, at: size(9..17), data },
            b'T' => Event::Truncate { path, length: size(9..17) },
            b'S' => Event::BeginSync { path, thread: number(9..17) },
            b'E' => Event::EndSync { path, thread: number(9..17) },
            b'R' => Event::Rename { from: path, to: String::from_utf8(data).unwrap() },
            b'U' => Event::Remove { path },
            b'A' => Event::Print(String::from_utf8_lossy(&data).into_owned()),
            kind => panic!("an entry of kind {kind}"),
        });
    }
    events
}

/// A change of a file that no finished sync covers yet.
#[derive(Clone, Debug)]
enum Pending {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

/// A change of names that no finished sync of a folder covers yet.
#[derive(Clone, Debug)]
enum Naming {
    Link(String, usize),
    Rename(String, String),
    Remove(String),
}

#[derive(Clone, Debug, Default)]
struct Inode {
    synced: Vec<u8>,
    pending: Vec<Pending>,
}

/// A disk and the memory before it.
#[derive(Clone, Debug, Default)]
struct Disk {
    inodes: Vec<Inode>,
    /// As the process sees it.
    names: BTreeMap<String, usize>,
    /// As it is on the disk.
    synced_names: BTreeMap<String, usize>,
    namings: Vec<Naming>,
    /// What a sync that has begun covers: changes of a file, or of names.
    begun: BTreeMap<(String, u64), usize>,
}

impl Disk {
    fn apply(&mut self, event: &Event) {
        match event {
            Event::Open { path, truncates } => {
                let inode = self.inode(path);
                if *truncates {
                    self.inodes[inode].pending.push(Pending::Truncate(0));
                }
            }
            Event::Write { path, at, data } => {
                let inode = self.inode(path);
                self.inodes[inode].pending.push(Pending::Write(*at, data.clone()));
            }
            Event::Truncate { path, length } => {
                let inode = self.inode(path);
                self.inodes[inode].pending.push(Pending::Truncate(*length));
            }
            Event::BeginSync { path, thread } => {
                let covered =
                    self.names.get(path).map_or(self.namings.len(), |inode| self.inodes[*inode].pending.len());
                self.begun.insert((path.clone(), *thread), covered);
            }
            Event::EndSync { path, thread } => self.end_sync(path, *thread),
            Event::Rename { from, to } => {
                let inode = self.names.remove(from).unwrap();
                self.names.insert(to.clone(), inode);
                self.namings.push(Naming::Rename(from.clone(), to.clone()));
            }
            Event::Remove { path } => {
                self.names.remove(path);
                self.namings.push(Naming::Remove(path.clone()));
            }
            Event::Print(_) => {}
        }
    }

    fn inode(&mut self, path: &str) -> usize {
        if let Some(inode) = self.names.get(path) {
            return *inode;
        }
        let inode = self.inodes.len();
        self.inodes.push(Inode::default());
        self.names.insert(path.to_owned(), inode);
        self.namings.push(Naming::Link(path.to_owned(), inode));
        inode
    }

    /// Two threads may sync the same file: what one has covered is gone from the other's count.
    fn end_sync(&mut self, path: &str, thread: u64) {
        let covered = self.begun.remove(&(path.to_owned(), thread)).unwrap();
        let others = self.begun.iter_mut().filter(|((other, _), _)| other == path);
        others.for_each(|(_, count)| *count = count.saturating_sub(covered));
        if let Some(inode) = self.names.get(path) {
            let inode = &mut self.inodes[*inode];
            let covered = covered.min(inode.pending.len());
            for change in inode.pending.drain(..covered) {
                change.apply(&mut inode.synced);
            }
        } else {
            let covered = covered.min(self.namings.len());
            let namings: Vec<Naming> = self.namings.drain(..covered).collect();
            for naming in namings {
                naming.apply(&mut self.synced_names);
            }
        }
    }

    /// The disk as it may be found after a cut now. Changes of names happen in their order, as in a journalling file system.
    fn after_cut(mut self, chance: &mut Chance) -> BTreeMap<String, Vec<u8>> {
        let namings = chance.below(self.namings.len() + 1);
        self.namings[..namings].iter().for_each(|naming| naming.apply(&mut self.synced_names));
        for inode in &mut self.inodes {
            for change in std::mem::take(&mut inode.pending) {
                change.apply_in_part(&mut inode.synced, chance);
            }
        }
        self.synced_names.into_iter().map(|(path, inode)| (path, self.inodes[inode].synced.clone())).collect()
    }
}

impl Pending {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Self::Truncate(length) => content.resize(*length, 0),
            Self::Write(at, data) => {
                content.resize(content.len().max(at + data.len()), 0);
                content[*at..at + data.len()].copy_from_slice(data);
            }
        }
    }

    /// Whole, not at all, or some sectors of it.
    fn apply_in_part(&self, content: &mut Vec<u8>, chance: &mut Chance) {
        match (self, chance.below(3)) {
            (_, 0) => {}
            (_, 1) | (Self::Truncate(_), _) => self.apply(content),
            (Self::Write(at, data), _) => {
                let mut at = *at;
                let mut rest = &**data;
                while !rest.is_empty() {
                    let (sector, tail) = rest.split_at((SECTOR - at % SECTOR).min(rest.len()));
                    if chance.below(2) == 0 {
                        Self::Write(at, sector.to_vec()).apply(content);
                    }
                    at += sector.len();
                    rest = tail;
                }
            }
        }
    }
}

impl Naming {
    fn apply(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            Self::Link(path, inode) => {
                names.insert(path.clone(), *inode);
            }
            Self::Rename(from, to) => {
                if let Some(inode) = names.remove(from) {
                    names.insert(to.clone(), inode);
                }
            }
            Self::Remove(path) => {
                names.remove(path);
            }
        }
    }
}

/// Runs a writer to its end under the recorder and cuts the power at moments that chance chooses. The answer is what was wrong
/// after each cut where something was.
fn cut_power(engine: &str, seed: u64, check: impl Fn(&Path, &Newest) -> Result<(), String>) -> Vec<String> {
    let (place, notes) = (fast_folder(), fast_folder());
    let journal = notes.path().join("journal");
    let mut child = writer::spawn(place.path(), ROUNDS, engine, |command| {
        command.env("LD_PRELOAD", recorder()).env("RECORDER_FOLDER", place.path()).env("RECORDER_JOURNAL", &journal);
    });
    let mut heard = 0;
    writer::acks(&mut child, |_| heard += 1);
    assert!(child.wait().unwrap().success(), "the writer under the recorder failed");
    assert!(heard > 400, "{heard}");
    let events = events(&fs::read(&journal).unwrap());
    let mut chance = Chance::new(seed);
    // And while the store is opened for the first time, before each event.
    let first = events.iter().position(|event| matches!(event, Event::Print(_))).unwrap();
    let mut cuts: Vec<usize> = (0..CUTS).map(|_| chance.below(events.len())).chain(0..first).collect();
    cuts.sort_unstable();

    let (mut disk, mut newest, mut faults) = (Disk::default(), Newest::default(), Vec::new());
    let mut cuts = cuts.into_iter().peekable();
    for (number, event) in events.iter().enumerate() {
        while cuts.next_if_eq(&number).is_some() {
            let found = disk.clone().after_cut(&mut chance);
            let copy = fast_folder();
            build(&found, place.path(), copy.path());
            if let Err(fault) = check(copy.path(), &newest) {
                faults.push(format!("cut before event {number} of {}: {fault}", events.len()));
            }
        }
        disk.apply(event);
        if let Event::Print(text) = event {
            text.lines().filter_map(Ack::parse).for_each(|ack| newest.note(ack));
        }
    }
    assert_eq!(cuts.next(), None);
    faults
}

fn build(found: &BTreeMap<String, Vec<u8>>, from: &Path, to: &Path) {
    for (path, content) in found {
        let target = to.join(Path::new(path).strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, content).unwrap();
    }
}

#[test]
fn no_cut_of_the_power_takes_what_was_acknowledged() {
    let seed = Chance::seed();
    let faults = cut_power("ours", seed, |folder, newest| run(writer::check(folder, &newest.0)));
    assert!(faults.is_empty(), "seed {seed}: {} cuts\n{}", faults.len(), faults.join("\n"));
}

/// The same cuts find what is missing where nobody syncs: the test above can fail.
#[test]
fn plain_sled_does_not_survive_the_same_cuts() {
    let faults = cut_power("plain", Chance::seed(), |folder, newest| writer::check_plainly(folder, &newest.0));
    println!("plain sled: {} of {CUTS} cuts", faults.len());
    assert!(faults.len() > CUTS / 10, "only {} cuts lost something", faults.len());
}
