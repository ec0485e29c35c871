//! The disk fails to write, says so once, and goes on as if it had written; later the power fails, too.
//!
//! A disk under the process (`failing.c`) loses what some syncs should have brought to it. Until the store reads from it again,
//! everything looks as if it were there.

use std::fs;
use std::path::Path;
use std::thread;

use super::preload::failing;
use super::support::{Chance, fast_folder, run};
use super::writer::{self, Ack, Newest};

/// Of the syncs of the log one in so many fails, in a run for each.
const PERIODS: [usize; 6] = [6, 8, 10, 12, 16, 20];
/// The journal has fewer.
const PERIODS_OF_JOURNAL: [usize; 6] = [2, 2, 3, 4, 5, 6];
const ROUNDS: u64 = 12;

/// What happened in some runs.
#[derive(Debug, Default)]
struct Tally {
    failures: usize,
    /// How often the log was read from the disk and not from memory.
    forgotten: usize,
    unheard: u64,
    faults: Vec<String>,
}

impl Tally {
    /// What the disk wrote down.
    fn note(&mut self, notes: &Path) {
        let notes = fs::read_to_string(notes).unwrap_or_default();
        self.failures += notes.matches('x').count();
        self.forgotten += notes.matches('f').count();
    }
}

/// Writes until the power fails, and looks at what is left.
fn write_and_look(name: &str, period: usize, cut: usize, seed: u64, tally: &mut Tally) {
    let (place, aside) = (fast_folder(), fast_folder());
    let notes = aside.path().join("notes");
    let mut child = writer::spawn(place.path(), ROUNDS, "insistent", |command| {
        command.env("LD_PRELOAD", failing()).env("FAILING_FOLDER", place.path()).env("FAILING_NOTES", &notes);
        command.env("FAILING_NAME", name).env("FAILING_PERIOD", period.to_string()).env("FAILING_CUT", cut.to_string());
        command.env("FAILING_SEED", seed.to_string());
    });
    let mut newest = Newest::default();
    writer::lines(&mut child, |line| {
        tally.unheard += u64::from(line == writer::UNHEARD);
        if let Some(ack) = Ack::parse(line) {
            newest.note(ack);
        }
    });
    let outcome = child.wait().unwrap();
    tally.note(&notes);
    let checked = if outcome.success() { look(place.path(), &newest) } else { Err("the writer failed".to_owned()) };
    tally.faults.extend(checked.err().map(|fault| format!("{name}, one in {period}, cut {cut}, {newest:?}: {fault}")));
}

fn look(folder: &Path, newest: &Newest) -> Result<(), String> {
    run(writer::check(folder, &newest.0))
}

/// The syncs of this file fail.
fn write_again_and_again(name: &str, periods: [usize; 6], mut chance: Chance) -> Tally {
    let mut tally = Tally::default();
    for period in periods {
        let cut = 50 + chance.below(120);
        write_and_look(name, period, cut, chance.next(), &mut tally);
    }
    println!(
        "{name}: {} syncs failed, {} rounds unheard of, {} times from the disk",
        tally.failures, tally.unheard, tally.forgotten
    );
    tally
}

#[test]
fn a_sync_that_fails_once_takes_nothing_that_was_acknowledged() {
    let seed = Chance::seed();
    let of_journal = thread::spawn(move || write_again_and_again("journal", PERIODS_OF_JOURNAL, Chance::new(seed)));
    let of_log = write_again_and_again("db", PERIODS, Chance::new(!seed));
    for tally in [of_log, of_journal.join().unwrap()] {
        assert!(tally.faults.is_empty(), "seed {seed}: {}", tally.faults.join("\n"));
        assert!(tally.failures >= 4 && tally.unheard >= 4, "{tally:?}");
    }
}

#[test]
fn a_store_that_was_closed_is_not_read_from_the_disk_once_more() {
    let mut tally = Tally::default();
    write_and_look("nothing", 1, usize::MAX, 1, &mut tally);
    assert!(tally.faults.is_empty() && (tally.failures, tally.forgotten) == (0, 0), "{tally:?}");
}
