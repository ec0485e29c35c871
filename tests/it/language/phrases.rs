//! Fixed phrases that are always a fault.

use super::faults::Fault;
use super::texts::Line;

/// Reports each of `phrases`, with what to write instead, where it stands as whole words.
pub(super) fn find(rule: &'static str, phrases: &[(&str, &str)], line: &Line, plain: &str, faults: &mut Vec<Fault>) {
    let lower = plain.to_lowercase();
    for (phrase, better) in phrases {
        for (at, _) in lower.match_indices(phrase) {
            let before = lower[..at].chars().next_back().is_some_and(char::is_alphabetic);
            let after = lower[at + phrase.len()..].chars().next().is_some_and(char::is_alphabetic);
            if !before && !after {
                faults.push(Fault::new(rule, line, &lower, at, phrase, &format!("better: {better}")));
            }
        }
    }
}
