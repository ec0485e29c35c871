//! Texts taken apart: words with what stands before and after them.

use super::texts::{CLOSE, OPEN};

/// A word of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'t> {
    /// The word as written, inner hyphens and apostrophes included.
    pub(super) text: &'t str,
    /// Where it starts in the text, in bytes.
    pub(super) at: usize,
    /// Whatever stands between the word before and this one.
    pub(super) before: &'t str,
}

impl Word<'_> {
    /// The word in small letters.
    pub(super) fn lower(&self) -> String {
        self.text.to_lowercase()
    }

    /// Whether nothing but blanks stands between the word before and this one.
    pub(super) fn follows_directly(&self) -> bool {
        !self.before.is_empty() && self.before.chars().all(|letter| letter == ' ' || letter == '\u{a0}')
    }

    /// Whether a clause or sentence may start here: the text begins, or a mark stands before the word.
    pub(super) fn opens_clause(&self) -> bool {
        self.before.is_empty() || self.before.chars().any(|letter| ",.!?…:;–(„“”«»\n".contains(letter))
    }

    /// Whether a sentence may start here.
    pub(super) fn opens_sentence(&self) -> bool {
        self.before.is_empty() || self.before.chars().any(|letter| ".!?…:–(„“”«»\n".contains(letter))
    }
}

/// The words of a text. Digits belong to a word, so that `2FA` and `b2b` are one each.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut letters = text.char_indices().peekable();
    let mut end_before = 0;
    while let Some((at, letter)) = letters.next() {
        if !letter.is_alphanumeric() {
            continue;
        }
        let mut end = at + letter.len_utf8();
        while let Some((place, letter)) = letters.peek().copied() {
            let after = text[place + letter.len_utf8()..].chars().next();
            let joins = matches!(letter, '-' | '\'' | '’') && after.is_some_and(char::is_alphanumeric);
            if !letter.is_alphanumeric() && !joins {
                break;
            }
            end = place + letter.len_utf8();
            letters.next();
        }
        words.push(Word { text: &text[at..end], at, before: &text[end_before..at] });
        end_before = end;
    }
    words
}

/// Whether a list of words, separated by blanks, has this one.
pub(super) fn is_listed(list: &str, word: &str) -> bool {
    // Most words are in no list, and a plain search tells that ten times sooner.
    list.contains(word) && list.split_whitespace().any(|listed| listed == word)
}

/// The text around a byte, short enough for a listing.
pub(super) fn around(text: &str, at: usize) -> String {
    let start = text[..at].char_indices().rev().nth(45).map_or(0, |(place, _)| place);
    let end = text[at..].char_indices().nth(60).map_or(text.len(), |(place, _)| at + place);
    text[start..end].replace('\n', " ⏎ ").replace([OPEN, CLOSE], "")
}
