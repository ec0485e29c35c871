//! Words that no dictionary of the language has.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::faults::read_list;
use super::texts::{Line, lines};
use super::tools::{BOKMAL_ANALYSER, LT_PROC, VOIKKOSPELL, hunspell};
use super::words::{around, words};

/// The shortest half of a Norwegian compound. Shorter ones make nearly every typing error a compound.
const HALF_LETTERS_MIN: usize = 5;

/// Where a word was met first.
type Found = BTreeMap<String, (&'static Line, usize)>;

/// Fails with every word that is neither in a dictionary nor in `allow/<tag>.txt`, and with every entry of that list
/// that is not needed.
#[track_caller]
pub(super) fn expect_known(language: &str) {
    let found = words_of(language);
    let unknown = unknown_forms(language, &found.keys().cloned().collect());
    // A word at the start of a sentence is the same word, so both share one entry.
    let lower: BTreeSet<String> = unknown.iter().map(|word| word.to_lowercase()).collect();
    let allowed: BTreeSet<String> = read_list("allow", language).into_iter().collect();
    let mut listing = String::new();
    for word in unknown.iter().filter(|word| !allowed.contains(&word.to_lowercase())) {
        let (line, at) = found[word];
        let Line { phrase, part, variant, .. } = line;
        let excerpt = around(&line.bare(), at);
        let _ = writeln!(listing, "{language} {phrase}.{part}: '{word}'\n    … {excerpt} …\n    [{variant}]");
    }
    for word in allowed.difference(&lower) {
        let why = "no text has it, or a dictionary does";
        let _ = writeln!(listing, "allow/{language}.txt: '{word}' is not needed: {why}; delete it");
    }
    assert!(listing.is_empty(), "mend the word, or add a genuine one to allow/{language}.txt with a reason\n{listing}");
}

/// Every word as written: the tools know themselves where a capital may stand.
fn words_of(language: &str) -> Found {
    let mut found = Found::new();
    for line in lines(language) {
        let bare = line.bare();
        for word in words(&bare) {
            if !word.text.chars().any(char::is_numeric) {
                found.entry(word.text.replace('’', "'")).or_insert((line, word.at));
            }
        }
    }
    found
}

/// The words that no tool knows. A word with a hyphen is known if its parts are.
fn unknown_forms(language: &str, words: &BTreeSet<String>) -> BTreeSet<String> {
    let parts_of = |word: &String| word.split('-').map(str::to_owned).collect::<Vec<_>>();
    let (joined, simple): (Vec<String>, Vec<String>) =
        unknown_words(language, words).into_iter().partition(|word| word.contains('-'));
    let unknown_parts = unknown_words(language, &joined.iter().flat_map(parts_of).collect());
    let joined = joined.into_iter().filter(|word| parts_of(word).iter().any(|part| unknown_parts.contains(part)));
    simple.into_iter().chain(joined).collect()
}

fn unknown_words(language: &str, words: &BTreeSet<String>) -> BTreeSet<String> {
    match language {
        "en" => unknown_to_hunspell("en_GB", words),
        "lt" => unknown_to_hunspell("lt_LT", words),
        "hr" => unknown_to_hunspell("hr_HR", words),
        "fi" => unknown_to_voikko(words),
        "nb" => unknown_in_bokmal(words),
        other => panic!("no dictionary is known for '{other}'; name one here and its package in the test command"),
    }
}

fn unknown_to_hunspell(dictionary: &'static str, words: &BTreeSet<String>) -> BTreeSet<String> {
    let list: Vec<&str> = words.iter().map(String::as_str).collect();
    let output = hunspell(dictionary).run(&["-i", "UTF-8", "-d", dictionary, "-l"], list.join("\n") + "\n");
    output.lines().filter(|word| words.contains(*word)).map(str::to_owned).collect()
}

fn unknown_to_voikko(words: &BTreeSet<String>) -> BTreeSet<String> {
    let list: Vec<&str> = words.iter().map(String::as_str).collect();
    let output = VOIKKOSPELL.run(&[], list.join("\n") + "\n");
    output.lines().filter_map(|line| line.strip_prefix("W: ")).map(str::to_owned).collect()
}

/// Bokmål writes compounds in one word, so a word is known, too, if it is made of two that both tools know, with or
/// without an `s` or `e` between them. Halves that one tool knows alone let more typing errors pass.
fn unknown_in_bokmal(words: &BTreeSet<String>) -> BTreeSet<String> {
    let unknown = unknown_to_apertium(&unknown_to_hunspell("nb_NO", words));
    let halves: BTreeSet<String> = unknown.iter().flat_map(|word| splits(word)).flat_map(<[String; 2]>::from).collect();
    let (spelled, analysed) = (unknown_to_hunspell("nb_NO", &halves), unknown_to_apertium(&halves));
    let known = |half: &String| !spelled.contains(half) && !analysed.contains(half);
    unknown.into_iter().filter(|word| !splits(word).iter().any(|(left, right)| known(left) && known(right))).collect()
}

fn unknown_to_apertium(words: &BTreeSet<String>) -> BTreeSet<String> {
    let list: Vec<&str> = words.iter().map(String::as_str).collect();
    let output = LT_PROC.run(&["-w", BOKMAL_ANALYSER], list.join("\n") + "\n");
    let pairs = list.into_iter().zip(output.lines());
    pairs.filter(|(_, analysed)| analysed.contains("/*")).map(|(word, _)| word.to_owned()).collect()
}

fn splits(word: &str) -> Vec<(String, String)> {
    let letters: Vec<char> = word.chars().collect();
    let mut splits = Vec::new();
    for at in HALF_LETTERS_MIN..letters.len().saturating_sub(HALF_LETTERS_MIN - 1) {
        let (left, right) = letters.split_at(at);
        let right: String = right.iter().collect();
        splits.push((left.iter().collect(), right.clone()));
        if let [start @ .., 's' | 'e' | '-'] = left {
            splits.push((start.iter().collect(), right));
        }
    }
    splits
}

/// A typing error in each language, between words that are known.
#[test]
fn typing_errors_are_unknown() {
    let cases = [
        ("en", "parcel delivery Monday", "recieve"),
        ("nb", "noen empatisk leveringstiden saksnummer", "bestilingen"),
        ("fi", "tilauksesi myöhästyy sähköpostitse Miksi-kysymys", "toimituss"),
        ("lt", "siunta vėluoja užsakymas", "uzsakymas"),
        ("hr", "narudžba kasni dostavna", "narudzba"),
    ];
    for (language, known, typo) in cases {
        let words = known.split(' ').chain([typo]).map(str::to_owned).collect();
        assert_eq!(unknown_forms(language, &words), BTreeSet::from([typo.to_owned()]), "{language}");
    }
}
