//! English: `a` and `an`.

use super::faults::Fault;
use super::texts::{Line, OPEN};
use super::words::words;

/// The rules of this module.
pub(super) const RULES: &[&str] = &["article"];

/// Beginnings with a vowel letter and a consonant sound.
const CONSONANT_SOUND: &[&str] = &["one", "once", "uni", "use", "usu", "eu"];
/// Beginnings with a consonant letter and a vowel sound.
const VOWEL_SOUND: &[&str] = &["hour", "honest", "honour", "heir", "sms", "nps", "faq"];

/// Articles that do not fit the sound after them. Before a value there is none that always fits.
pub(super) fn faults(lines: &[Line]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for line in lines {
        for pair in words(&line.text).windows(2) {
            let (article, next) = (pair[0].lower(), pair[1]);
            if !matches!(article.as_str(), "a" | "an") {
                continue;
            }
            let hint = if next.before.contains(OPEN) {
                "no article fits every value; build the sentence without one"
            } else if !next.follows_directly() || article == expected(&next.lower()) {
                continue;
            } else {
                "the other article goes with this sound"
            };
            let span = format!("{article} {}", next.lower());
            faults.push(Fault::new("article", line, &line.text, next.at, &span, hint));
        }
    }
    faults
}

fn expected(word: &str) -> &'static str {
    let starts = |list: &[&str]| list.iter().any(|start| word.starts_with(start));
    let vowel = word.starts_with(['a', 'e', 'i', 'o', 'u']) && !starts(CONSONANT_SOUND);
    if vowel || starts(VOWEL_SOUND) { "an" } else { "a" }
}
