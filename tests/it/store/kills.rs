//! A process that is killed loses nothing that it acknowledged.

use tempfile::TempDir;

use super::support::run;
use super::writer::{self, Newest};

/// Kills in all, spread over folders of their own that are worked on at the same time.
const KILLS: usize = 104;
const FOLDERS: usize = 4;

#[test]
fn what_was_acknowledged_survives_a_hundred_kills() {
    let workers: Vec<_> = (0..FOLDERS).map(|folder| std::thread::spawn(move || kill_repeatedly(folder))).collect();
    let acknowledged: u64 = workers.into_iter().map(|worker| worker.join().unwrap()).sum();
    assert!(acknowledged > KILLS as u64 * 10, "only {acknowledged} commits before {KILLS} kills");
}

/// Kills a writer again and again, each time after another number of acknowledgements, and compares.
fn kill_repeatedly(folder: usize) -> u64 {
    let place = TempDir::new().unwrap();
    let mut newest = Newest::default();
    let mut total = 0;
    for kill in 0..KILLS / FOLDERS {
        let mut child = writer::spawn(place.path(), u64::MAX / 2, "ours", |_| {});
        let patience = 3 + (kill * 37 + folder * 11) % 120;
        let pid = child.id();
        let mut heard = 0;
        writer::acks(&mut child, |ack| {
            newest.note(ack);
            heard += 1;
            if heard == patience {
                kill_now(pid);
            }
        });
        assert!(!child.wait().unwrap().success());
        assert!(heard >= patience, "kill {kill}: the writer ended after {heard} acknowledgements");
        total += heard as u64;
        run(writer::check(place.path(), &newest.0)).unwrap_or_else(|fault| panic!("kill {kill}: {fault}"));
        // A commit that nobody heard of may have happened; from here on it is known.
        newest = run(writer::newest(place.path()));
    }
    total
}

fn kill_now(pid: u32) {
    let killed = std::process::Command::new("kill").args(["-KILL", &pid.to_string()]).status().unwrap();
    assert!(killed.success());
}
