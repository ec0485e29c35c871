//! `mixed-script`: a word with letters of two alphabets.

use super::report::{Advice, Report};
use super::signs::Signs;
use super::text::TextView;
use crate::locale::Language;

rule! {
    /// The Cyrillic а and the Latin a look the same and are different letters. A word that holds both cannot be found by
    /// searching, is read wrongly by a screen reader, and looks like an attempt to deceive. So does a whole word of such
    /// letters.
    ///
    /// ```text
    /// before   pаrcel, with a Cyrillic а
    /// after    parcel
    /// ```
    "mixed-script" => Text(check)
}

/// The alphabets with letters that look alike.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, plain) in text.plain(Signs::ALPHABETS) {
        let mut at = 0;
        for word in plain.split_inclusive(|letter: char| !letter.is_alphabetic()) {
            if let Some(foreign) = stranger(word) {
                let word = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
                let advice = Advice::error(
                    format!("'{word}' mixes alphabets: its '{foreign}' is U+{:04X}", u32::from(foreign)),
                    "type the word anew on the keyboard of the language",
                );
                report.text(text, text.span_in(site, plain, at..at + word.len()), advice);
            } else if let Some(foreign) = foreigner(word, text.language.language) {
                let word = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
                let advice = Advice::error(
                    format!("'{word}' only looks Latin: its '{foreign}' is U+{:04X}", u32::from(foreign)),
                    "type the word anew on the keyboard of the language",
                );
                report.text(text, text.span_in(site, plain, at..at + word.len()), advice);
            }
            at += word.len();
        }
    }
}

/// The first letter that is of another alphabet than most of the word.
fn stranger(word: &str) -> Option<char> {
    let letters = || word.chars().filter_map(|letter| Some((letter, script(letter)?)));
    let count = |wanted: Script| letters().filter(|(_, script)| *script == wanted).count();
    let (_, first) = letters().next()?;
    let (other_letter, other) = letters().find(|(_, script)| *script != first)?;
    let first_letter = letters().next().map(|(letter, _)| letter);
    if count(first) >= count(other) { Some(other_letter) } else { first_letter }
}

/// Cyrillic and Greek letters that look like Latin ones.
const LOOKALIKES: &str = "асеорхуіјѕАВЕКМНОРСТХУІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

/// The first letter of a word whose letters are all of another alphabet and could pass for Latin ones. A single Cyrillic а
/// is a word like that; a name in another script is none.
fn foreigner(word: &str, language: &Language) -> Option<char> {
    let mut usual = language.id().clone();
    usual.maximize();
    if usual.script?.as_str() != "Latn" {
        return None;
    }
    let is_foreign = |letter: char| script(letter).is_some_and(|script| script != Script::Latin);
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    let first = letters.clone().next()?;
    letters.all(|letter| is_foreign(letter) && LOOKALIKES.contains(letter)).then_some(first)
}

fn script(letter: char) -> Option<Script> {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Script::Latin),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Script::Greek),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        _ => None,
    }
}
