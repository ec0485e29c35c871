//! For each rule a text that breaks it and a near one that does not, by theme.

mod forms;
mod references;
mod rendered;
mod selections;
mod structure;
mod translation;
mod typography;
mod variables;

use std::array::IntoIter;
use std::iter::Flatten;

use super::support::Case;

/// All cases, one theme after the other.
pub(super) const CASES: Cases = Cases([
    structure::CASES,
    variables::CASES,
    references::CASES,
    selections::CASES,
    forms::CASES,
    typography::CASES,
    rendered::CASES,
    translation::CASES,
]);

pub(super) struct Cases([&'static [Case]; 8]);

impl Cases {
    pub(super) fn iter(self) -> <Self as IntoIterator>::IntoIter {
        self.into_iter()
    }
}

impl IntoIterator for Cases {
    type Item = &'static Case;
    type IntoIter = Flatten<IntoIter<&'static [Case], 8>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().flatten()
    }
}
