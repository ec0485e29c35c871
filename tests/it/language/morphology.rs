//! What Voikko knows of the forms of Finnish words.

use std::collections::{BTreeMap, BTreeSet};

use super::texts::Line;
use super::tools::VOIKKOSPELL;
use super::words::{Word, words};

/// Every reading of every word of some texts.
pub(super) struct Morphology {
    words: BTreeMap<String, Vec<Analysis>>,
}

/// One reading of a word: `CLASS=nimisana`, `POSSESSIVE=2s` and so on.
#[derive(Debug, Default)]
pub(super) struct Analysis {
    fields: Vec<(String, String)>,
}

impl Analysis {
    /// Whether the reading says this.
    pub(super) fn has(&self, field: &str, value: &str) -> bool {
        self.fields.iter().any(|(name, own)| name == field && own == value)
    }

    /// Whether the reading says anything of the kind.
    pub(super) fn names(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == field)
    }
}

impl Morphology {
    /// Reads the words of `lines`.
    pub(super) fn of(lines: &[Line]) -> Self {
        let mut list = BTreeSet::new();
        for line in lines {
            list.extend(words(&line.plain()).iter().map(Word::lower));
        }
        let input: Vec<&str> = list.iter().map(String::as_str).collect();
        let output = VOIKKOSPELL.run(&["-m"], input.join("\n") + "\n");
        let blocks = output.split("C: ").skip(1);
        let words = blocks.map(|block| (block.lines().next().unwrap_or_default().to_owned(), read(block))).collect();
        Self { words }
    }

    /// The readings of a word; none of an unknown one.
    pub(super) fn analyses(&self, word: &Word<'_>) -> &[Analysis] {
        self.words.get(&word.lower()).map_or(&[], Vec::as_slice)
    }
}

/// Reads the lines `A(tilauksesi):1:POSSESSIVE=2s` of one word.
fn read(block: &str) -> Vec<Analysis> {
    let mut analyses: BTreeMap<&str, Analysis> = BTreeMap::new();
    for line in block.lines().filter(|line| line.starts_with("A(")) {
        let fields = line.split_once("):").and_then(|(_, rest)| rest.split_once(':'));
        if let Some((number, (name, value))) = fields.and_then(|(number, field)| Some((number, field.split_once('=')?)))
        {
            analyses.entry(number).or_default().fields.push((name.to_owned(), value.to_owned()));
        }
    }
    analyses.into_values().collect()
}
