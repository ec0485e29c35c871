//! The checks: Fluent text in, findings out.
//!
//! `cases.rs` has for each rule a text that breaks it, with the findings word for word, and a near one that does not.
//! Every case runs all rules, so a sound text is sound in every respect.
#![cfg(test)]

mod bad_input;
mod canonical;
mod cases;
mod seeded;
mod support;

use std::fmt::Write as _;

use phrasebook::catalog::Draft;
use phrasebook::check::{self, ALL, Severity};
use phrasebook::sources;

use cases::CASES;
use support::{draft, findings};

#[test]
fn broken_texts_are_found() {
    let mut failures = String::new();
    for case in CASES {
        let got = findings(&draft(case, case.broken));
        if got != case.findings {
            writeln!(failures, "--- {}\nexpected: {:#?}\ngot: {got:#?}", case.rule, case.findings).unwrap();
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn near_texts_stay_silent() {
    for case in CASES {
        let got = findings(&draft(case, case.sound));
        assert!(got.is_empty(), "{}: {got:#?}", case.rule);
    }
}

#[test]
fn every_rule_has_a_case() {
    for rule in ALL {
        let mark = format!("[{}]", rule.id());
        let shown = CASES.iter().filter(|case| case.rule == rule.id());
        let proven = shown.flat_map(|case| case.findings).any(|finding| finding.contains(&mark));
        assert!(proven, "no case shows a finding of '{}'", rule.id());
    }
    for case in CASES {
        assert!(check::rule(case.rule).is_some(), "there is no rule '{}'", case.rule);
    }
}

#[test]
fn every_rule_explains_itself() {
    for rule in ALL {
        let text = rule.explain();
        assert!(text.len() > 60, "{}: {text}", rule.id());
        assert!(text.contains("\n    "), "{} shows no example: {text}", rule.id());
        assert!(text.lines().all(|line| !line.starts_with(' ') || line.starts_with("    ")), "{}", rule.id());
        assert!(rule.id().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", rule.id());
    }
    let ids: std::collections::BTreeSet<_> = ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids.len(), ALL.len());
}

#[test]
fn a_restricted_run_gives_the_same_findings() {
    for case in CASES {
        let draft = draft(case, case.broken);
        let mut all = check::run(&draft);
        all.retain(|finding| finding.rule == case.rule);
        assert_eq!(check::run_rules(&draft, |rule| rule.id() == case.rule), all, "{}", case.rule);
    }
}

#[test]
fn findings_come_in_the_order_of_the_files() {
    for case in CASES {
        let found = check::run(&draft(case, case.broken));
        let places: Vec<_> = found.iter().map(|finding| (&finding.path, finding.line, finding.column)).collect();
        assert!(places.is_sorted(), "{places:?}");
        assert!(found.iter().all(|finding| finding.end_column >= finding.column && finding.line > 0));
        assert!(found.iter().all(|finding| !finding.message.contains('\n') && !finding.message.ends_with('.')));
        assert!(found.iter().all(|finding| !finding.hint.is_empty() && finding.severity <= Severity::Warning));
    }
}
#[test]
fn the_built_in_phrasebook_is_sound() {
    let draft = Draft::read(&sources::built_in().unwrap()).unwrap();
    let findings = findings(&draft);
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}
