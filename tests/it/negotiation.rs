//! Which language a tag or an `Accept-Language` header gets, with the committed table of languages.
//!
//! A case is a line: what is asked, `=>`, the tag served and the kind of the match. Rows are numbered as in the table of
//! the design notes; each input of a row is its own case.
#![cfg(test)]

mod headers;
mod near;
mod properties;
mod ranges;
mod table;
mod tags;

use std::fmt::Write;

use phrasebook::locale::{Languages, Negotiated};

const TABLE: &str = include_str!("../../locales/languages.toml");

fn languages() -> Languages {
    Languages::from_toml(TABLE).unwrap()
}

fn summary(negotiated: &Negotiated) -> String {
    assert_eq!(negotiated.chain.first(), Some(&negotiated.served));
    format!("{} {}", negotiated.served, negotiated.kind)
}

/// Checks lines of `header => served kind`; `~` stands for a tab, so that editors keep it.
#[track_caller]
fn check_headers(languages: &Languages, cases: &str) {
    let got = answers(cases, |header| summary(&languages.negotiate_header(header)));
    assert_eq!(got, expected_answers(cases));
}

/// Checks lines of `tag => served kind`, or `none`.
#[track_caller]
fn check_tags(languages: &Languages, cases: &str) {
    let got = answers(cases, |tag| match languages.negotiate_tag(tag) {
        Some(negotiated) => {
            assert_eq!(negotiated.requested.as_deref(), Some(tag));
            summary(&negotiated)
        }
        None => String::from("none"),
    });
    assert_eq!(got, expected_answers(cases));
}

fn answers(cases: &str, ask: impl Fn(&str) -> String) -> String {
    let mut got = String::new();
    for (asked, _) in pairs(cases) {
        writeln!(got, "{asked} => {}", ask(&asked.replace('~', "\t"))).unwrap();
    }
    got
}

fn expected_answers(cases: &str) -> String {
    let mut expected = String::new();
    for (asked, answer) in pairs(cases) {
        writeln!(expected, "{asked} => {answer}").unwrap();
    }
    expected
}

fn pairs(cases: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = cases.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| {
        let (asked, expected) = line.split_once("=>").unwrap();
        // One space before the arrow is the layout's, the rest belongs to the case.
        (asked.strip_suffix(' ').unwrap_or(asked).trim_start_matches("        "), expected.trim())
    })
}
