//! Findings as SARIF 2.1.0, the format of code scanners.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::snippet::Snippets;
use crate::check::{ALL, Finding, Rule, Severity};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A log with one run: every rule with its explanation, and the findings.
pub(super) fn log(findings: &[Finding], snippets: &Snippets<'_>) -> Value {
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "phrasebook",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": ALL.iter().map(|own| rule(own)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(|finding| result(finding, snippets)).collect::<Vec<_>>(),
        }],
    })
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.id(),
        "shortDescription": {"text": rule.summary()},
        "fullDescription": {"text": rule.explain().trim_end()},
    })
}

fn result(finding: &Finding, snippets: &Snippets<'_>) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "ruleId": finding.rule,
        "ruleIndex": ALL.iter().position(|rule| rule.id() == finding.rule),
        "level": level,
        "message": {"text": format!("{}; {}", finding.message, finding.hint)},
        "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": uri(&snippets.path(finding))},
            "region": {"startLine": finding.line, "startColumn": finding.column, "endColumn": finding.end_column},
        }}],
    })
}

/// A path as a URI: relative ones stay relative to where the command ran.
fn uri(path: &str) -> String {
    let mut uri = if path.starts_with('/') { "file://".to_owned() } else { String::new() };
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => {
                let _infallible = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}
