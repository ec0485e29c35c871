//! JSON as its documents promise it, and what to tell whoever sent something else.
//!
//! Owns what is the same of every document, whether a request, a file or a record: an object is no array and has nothing
//! twice ([`strict`]), a place is named by a [`pointer`], and a fault is told in the words of JSON ([`misread`]).
//! Refuses to know what any document says: their types, their limits and their problem codes stand where they are read.

pub(crate) mod misread;
pub(crate) mod pointer;
pub(crate) mod strict;
