//! Tests at the boundaries: HTTP in process, the command as a process, Fluent text in and findings or text out.
#![cfg(test)]

mod api;
mod check;
mod cldr;
mod cli;
mod compare_locales;
mod docs_page;
mod language;
mod limits;
mod negotiation;
mod openapi;
mod render;
mod server;
mod store;
mod support;
mod tidy;
mod transfer;
mod vocative;
