//! Tests at the boundaries: HTTP in process, the command as a process, Fluent text in and findings or text out.
#![cfg(test)]

mod api;
mod cldr;
mod negotiation;
mod support;
mod vocative;
