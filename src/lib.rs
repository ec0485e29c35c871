//! phrasebook: empathy statements and customer-service reply templates in several languages, over HTTP.
//!
//! The modules in reading order, which is also the direction of dependencies: each may use those above it.
//!
//! - [`locale`]: which language answers a request
//! - [`phrase`]: what a phrase is, apart from its texts
//! - [`catalog`]: the texts, compiled, and how they become text
//! - [`check`]: the rules that phrase files must keep
//! - [`search`]: finding phrases by words
//! - [`store`]: records that are kept
//! - [`sources`]: where phrase files come from
//! - [`json`]: reading what others wrote as JSON
//! - [`team`]: teams and their phrases over the built-in ones
//! - [`transfer`]: a team's phrases in files
//! - [`api`]: the HTTP API
//! - [`server`]: the listening socket
//! - [`config`]: the settings and where each comes from
//! - [`cli`]: the commands

pub mod api;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod config;
mod json;
pub mod locale;
pub mod phrase;
pub mod search;
pub mod server;
pub mod sources;
pub mod store;
pub mod team;
pub mod transfer;
