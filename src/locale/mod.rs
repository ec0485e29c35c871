//! Which language answers: the language table, `Accept-Language`, and the match between the two.
//!
//! This module owns `locales/languages.toml` (as text: nothing here reads files), the parsing of language tags and ranges,
//! and the choice of a language with the reason for it. It names no language: every code it knows is data.
//! It refuses nothing that a client sends in a header; only an explicit tag can be unknown.
//!
//! - [`Languages`] is the validated table, built once and shared.
//! - [`Languages::negotiate_tag`] answers an explicit `locale`, strictly.
//! - [`Languages::negotiate_header`] answers an `Accept-Language` header, leniently.
//! - [`Negotiated`] is the answer: what was asked, what is served, why, and the fallback chain.
//!
//! How texts are looked up along the chain is the catalog's business.

pub mod cldr;
mod languages;
mod negotiate;
mod range;
mod table;

pub use languages::{Language, Languages};
pub use negotiate::{MatchKind, Negotiated};
pub use range::{HEADER_BYTES_MAX, RANGES_MAX, TAG_BYTES_MAX};
pub use table::LanguagesError;
