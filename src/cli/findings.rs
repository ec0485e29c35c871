//! Findings in the forms that people, scripts, GitHub and code scanners read.

use clap::ValueEnum;
use serde::Serialize;

use super::error::CliError;
use super::printer::Printer;
use super::sarif;
use super::snippet::Snippets;
use crate::check::{Finding, Severity};

/// How findings are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// The line, a caret and a hint
    #[default]
    Text,
    /// An array of findings
    Json,
    /// Annotations of a GitHub workflow
    Github,
    /// SARIF 2.1.0, for code scanners
    Sarif,
}

/// A finding as JSON.
#[derive(Debug, Serialize)]
struct FindingView<'f> {
    rule: &'f str,
    severity: String,
    path: String,
    line: usize,
    column: usize,
    end_column: usize,
    entry: Option<&'f str>,
    message: &'f str,
    hint: &'f str,
}

/// Prints findings to stdout.
pub(super) fn print(
    findings: &[Finding],
    format: Format,
    snippets: &Snippets<'_>,
    printer: &Printer,
) -> Result<(), CliError> {
    match format {
        Format::Text => findings.iter().try_for_each(|finding| printer.line(snippets.show(finding) + "\n")),
        Format::Json => {
            let views: Vec<_> = findings.iter().map(|finding| view(finding, snippets)).collect();
            printer.line(serde_json::to_string_pretty(&views)?)
        }
        Format::Github => findings.iter().try_for_each(|finding| printer.line(annotation(finding, snippets))),
        Format::Sarif => printer.line(serde_json::to_string_pretty(&sarif::log(findings, snippets))?),
    }
}

fn view<'f>(finding: &'f Finding, snippets: &Snippets<'_>) -> FindingView<'f> {
    FindingView {
        rule: finding.rule,
        severity: finding.severity.to_string(),
        path: snippets.path(finding),
        line: finding.line,
        column: finding.column,
        end_column: finding.end_column,
        entry: finding.entry.as_deref(),
        message: &finding.message,
        hint: &finding.hint,
    }
}

/// A workflow command, <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
fn annotation(finding: &Finding, snippets: &Snippets<'_>) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    format!(
        "::{level} file={},line={},col={},endColumn={},title={}::{}",
        property(&snippets.path(finding)),
        finding.line,
        finding.column,
        finding.end_column,
        property(finding.rule),
        text(&format!("{}\n{}", finding.message, finding.hint)),
    )
}

fn text(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(value: &str) -> String {
    text(value).replace(':', "%3A").replace(',', "%2C")
}
