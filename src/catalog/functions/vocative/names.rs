//! Words that a language's rules know, by what is known of them.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// What a table says of the words in it; a language has those that it needs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Table {
    Masculine,
    MasculineInAVowel,
    Feminine,
    FeminineInA,
    FeminineInIca,
    FeminineLookalike,
    EitherGender,
    Surname,
    Unsure,
    /// Titles, common nouns and words of company names: a name with one of them is not a person's.
    NotAName,
}

/// Several tables, one bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tables(u16);

impl Tables {
    pub(super) fn contains(self, table: Table) -> bool {
        self.0 & (1 << table as u16) != 0
    }

    fn with(self, table: Table) -> Self {
        Self(self.0 | 1 << table as u16)
    }
}

/// The tables of a language: words in lower case without diacritics, written in lines and looked up all at once.
///
/// They are the same in every process, so nobody can fill them with words that meet in one place, which the quick hash
/// would not prevent.
pub(super) struct Names {
    lines: &'static [(Table, &'static [&'static str])],
    words: OnceLock<FxHashMap<&'static str, Tables>>,
}

impl Names {
    pub(super) const fn new(lines: &'static [(Table, &'static [&'static str])]) -> Self {
        Self { lines, words: OnceLock::new() }
    }

    pub(super) fn tables_of(&self, word: &str) -> Tables {
        self.words.get_or_init(|| self.gather()).get(word).copied().unwrap_or_default()
    }

    fn gather(&self) -> FxHashMap<&'static str, Tables> {
        let mut words: FxHashMap<&str, Tables> = FxHashMap::default();
        for (table, lines) in self.lines {
            for word in lines.iter().flat_map(|line| line.split(' ')) {
                let tables = words.entry(word).or_default();
                *tables = tables.with(*table);
            }
        }
        words
    }
}
