//! The HTTP API, through the whole stack and in process.
//!
//! Each answer that comes through `TestApp` has been checked for what every answer promises; the tests here are about
//! what differs. They read the phrasebook of the tests, so that the shipped texts may change; `built_in` reads the real one.

mod built_in;
mod bundles;
mod caching;
mod compression;
mod cors;
mod coverage;
mod docs;
mod facets;
mod frame;
mod health;
mod language;
mod listing;
mod locales;
mod phrases;
mod problems;
mod render;
mod reply;
mod teams;
