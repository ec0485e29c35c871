//! phrasebook: empathy statements and customer-service reply templates in several languages, over HTTP.
//!
//! The modules in reading order, which is also the direction of dependencies: each may use those above it.
//!
//! - [`locale`]: which language answers a request
//! - [`phrase`]: what a phrase is, apart from its texts
//! - [`catalog`]: the texts, compiled, and how they become text

pub mod api;
pub mod catalog;
pub mod locale;
pub mod phrase;
pub mod search;
pub mod sources;
