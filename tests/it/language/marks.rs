//! Punctuation and letters: what can be seen in any language without knowing its grammar.
//!
//! What is wrong in every language alike, such as three dots or a letter glued to a value, is a rule of
//! `phrasebook check` and not repeated here.

use std::collections::BTreeSet;

use super::faults::Fault;
use super::texts::{Line, lines};
use super::words::{is_listed, words};

/// The rules of this module.
pub(super) const RULES: &[&str] =
    &["quote", "dash", "percent", "decimal", "letter", "doubled-word", "small-start", "english"];
/// The rule of [`copies`].
pub(super) const COPY_RULES: &[&str] = &["untranslated"];

/// How a language writes.
struct Marks {
    /// The letters it has beside a to z, and those of the foreign words it spells as they are.
    letters: &'static str,
    /// An opening and a closing quotation mark; a language may have a second pair.
    quotes: &'static [(char, char)],
    /// Whether a blank stands before the percent sign.
    percent_apart: bool,
    /// Whether an apostrophe may stand inside or after a word.
    apostrophe: bool,
    /// Abbreviations, or the last part of them, after whose full stop a sentence goes on.
    abbreviations: &'static str,
    /// English words that are no words here.
    english: &'static str,
}

const COMMON_ENGLISH: &str = "the you your yours please with our this that have customer thank thanks sorry when \
    what which would should because order delivery help will they there about";

fn marks(language: &str) -> Marks {
    match language {
        "en" => Marks {
            letters: "éï",
            quotes: &[('“', '”'), ('‘', '’')],
            percent_apart: false,
            apostrophe: true,
            abbreviations: "m g e",
            english: "",
        },
        "nb" => Marks {
            letters: "æøåéèêóòô",
            quotes: &[('«', '»')],
            percent_apart: true,
            apostrophe: true,
            abbreviations: "kl eks a ca dvs nr osv m",
            english: COMMON_ENGLISH,
        },
        "fi" => Marks {
            letters: "äöåšž",
            quotes: &[('”', '”')],
            percent_apart: true,
            apostrophe: true,
            abbreviations: "klo esim ns nro ks mm jne",
            english: COMMON_ENGLISH,
        },
        "lt" => Marks {
            letters: "ąčęėįšųūž",
            quotes: &[('„', '“')],
            percent_apart: true,
            apostrophe: false,
            abbreviations: "d val pvz min nr tel pan kt el",
            english: COMMON_ENGLISH,
        },
        "hr" => Marks {
            letters: "čćđšž",
            quotes: &[('„', '”'), ('»', '«')],
            percent_apart: true,
            apostrophe: false,
            abbreviations: "npr tj itd br tel sl",
            english: COMMON_ENGLISH,
        },
        other => panic!("no marks are known for '{other}'"),
    }
}

/// Every text of the language that breaks one of the rules.
pub(super) fn faults(language: &str, lines: &[Line]) -> Vec<Fault> {
    let marks = marks(language);
    let mut faults = Vec::new();
    for line in lines {
        let plain = line.plain();
        quotes(line, &plain, &marks, &mut faults);
        dashes(line, &plain, &mut faults);
        numerals(line, &marks, &mut faults);
        letters(line, &marks, &mut faults);
        doubled_words(line, &plain, &mut faults);
        small_starts(line, &marks, &mut faults);
        english_words(line, &marks, &mut faults);
    }
    faults
}

const QUOTES: &str = "\"“”„‟«»‹›‘’‚'`´";

fn quotes(line: &Line, plain: &str, marks: &Marks, faults: &mut Vec<Fault>) {
    let mut open: Option<(char, usize)> = None;
    let mut before = ' ';
    for (at, letter) in plain.char_indices() {
        let was = std::mem::replace(&mut before, letter);
        if !QUOTES.contains(letter) {
            continue;
        }
        let closes = open.is_some_and(|(opening, _)| marks.quotes.contains(&(opening, letter)));
        let opens = open.is_none() && marks.quotes.iter().any(|(opening, _)| *opening == letter);
        if closes {
            open = None;
        } else if letter == '’' && marks.apostrophe && was.is_alphanumeric() {
            // An apostrophe inside a word, or after one that ends in s.
        } else if opens {
            open = Some((letter, at));
        } else {
            let hint = "this language does not use the mark here";
            faults.push(Fault::new("quote", line, plain, at, &letter.to_string(), hint));
        }
    }
    if let Some((letter, at)) = open {
        faults.push(Fault::new("quote", line, plain, at, &letter.to_string(), "the quotation is not closed"));
    }
}

fn dashes(line: &Line, plain: &str, faults: &mut Vec<Fault>) {
    for (pattern, hint) in [(" - ", "a dash is –"), ("--", "a dash is –"), ("—", "a dash is –")] {
        if let Some(at) = plain.find(pattern) {
            faults.push(Fault::new("dash", line, plain, at, pattern.trim(), hint));
        }
    }
}

/// Percent signs and decimals that a writer has typed; values are formatted elsewhere.
fn numerals(line: &Line, marks: &Marks, faults: &mut Vec<Fault>) {
    let bare = line.bare();
    for (at, _) in bare.match_indices('%') {
        let before = bare[..at].chars().next_back();
        let (right, hint) = if marks.percent_apart {
            (before == Some('\u{a0}'), "a no-break space stands before %")
        } else {
            (before.is_some_and(char::is_numeric), "nothing stands between the number and %")
        };
        if !right {
            faults.push(Fault::new("percent", line, &bare, at, "%", hint));
        }
    }
    let foreign = if line.language == "en" { ',' } else { '.' };
    for (at, _) in bare.match_indices(foreign) {
        let whole = bare[..at].trim_end_matches(|digit: char| digit.is_ascii_digit());
        let rest = bare[at + 1..].trim_start_matches(|digit: char| digit.is_ascii_digit());
        let span = &bare[whole.len()..bare.len() - rest.len()];
        let between_digits = whole.len() < at && at + 1 < bare.len() - rest.len();
        let is_time = whole.ends_with("kl. ") || whole.ends_with("klo ");
        if between_digits && !is_time {
            let hint = "the decimal sign of this language is another, and a count is better a variable";
            faults.push(Fault::new("decimal", line, &bare, at, span, hint));
        }
    }
}

fn letters(line: &Line, marks: &Marks, faults: &mut Vec<Fault>) {
    let bare = line.bare();
    for (at, letter) in bare.char_indices() {
        let own = letter.is_ascii() || letter.to_lowercase().all(|small| marks.letters.contains(small));
        let hint = if letter.is_alphabetic() && !own {
            "a letter of another language or script"
        } else if is_odd(letter) {
            "a combining accent or an odd space"
        } else {
            continue;
        };
        let span = if letter.is_alphabetic() { letter.to_string() } else { format!("U+{:04X}", u32::from(letter)) };
        faults.push(Fault::new("letter", line, &bare, at, &span, hint));
    }
}

/// Combining accents, where one letter with the accent exists, and spaces of a fixed width.
fn is_odd(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{2000}'..='\u{200a}')
}

fn doubled_words(line: &Line, plain: &str, faults: &mut Vec<Fault>) {
    for pair in words(plain).windows(2) {
        let (one, other) = (pair[0], pair[1]);
        if other.follows_directly() && one.lower() == other.lower() && !one.text.chars().all(char::is_numeric) {
            faults.push(Fault::new("doubled-word", line, plain, other.at, &other.lower(), "the word stands twice"));
        }
    }
}

/// A small letter at the start of a text or after the end of a sentence.
fn small_starts(line: &Line, marks: &Marks, faults: &mut Vec<Fault>) {
    let text = &line.text;
    let hint = "a sentence starts with a capital";
    if line.part != "term" && text.chars().find(|letter| letter.is_alphanumeric()).is_some_and(char::is_lowercase) {
        let first = words(text).first().map_or("", |word| word.text);
        faults.push(Fault::new("small-start", line, text, 0, first, hint));
    }
    let all = words(text);
    for pair in all.windows(2) {
        let (one, other) = (pair[0], pair[1]);
        let ends = matches!(other.before, ". " | "! " | "? ");
        let abbreviated = is_listed(marks.abbreviations, &one.lower()) || one.text.chars().all(char::is_numeric);
        if ends && !abbreviated && other.text.starts_with(char::is_lowercase) {
            faults.push(Fault::new("small-start", line, text, other.at, other.text, hint));
        }
    }
}

fn english_words(line: &Line, marks: &Marks, faults: &mut Vec<Fault>) {
    let bare = line.bare();
    for word in words(&bare) {
        if is_listed(marks.english, &word.lower()) {
            faults.push(Fault::new("english", line, &bare, word.at, word.text, "an English word"));
        }
    }
}

/// Texts that are the same as the English ones.
pub(super) fn copies(language: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if language == "en" {
        return faults;
    }
    let english: BTreeSet<(&str, &str, &str)> =
        lines("en").iter().map(|line| (line.phrase.as_str(), line.part.as_str(), line.text.as_str())).collect();
    for line in lines(language) {
        let same = english.contains(&(line.phrase.as_str(), line.part.as_str(), line.text.as_str()));
        if same && line.bare().chars().any(char::is_alphabetic) {
            let plain = line.plain();
            faults.push(Fault::new("untranslated", line, &plain, 0, &plain, "the text is the English one"));
        }
    }
    faults
}
