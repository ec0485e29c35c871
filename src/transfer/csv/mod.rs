//! A table with a row for each phrase and language, for spreadsheets.
//!
//! The first row names the columns, in any order; `id`, `locale` and `text` must be there. What is said of a phrase as a whole
//! may stand in one of its rows or in all, but not differ. Commas, semicolons and tabs separate cells, whichever the header has.

mod cells;
mod columns;
mod head;
mod read;
mod write;

pub(super) use read::{locate, read};
pub(super) use write::write;
