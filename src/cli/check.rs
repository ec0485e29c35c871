//! `phrasebook check`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::phrases::Opened;
use super::printer::Printer;
use super::snippet::Snippets;
use crate::check::{self, Finding, Severity};
use crate::config::Settings;

/// Check phrase files and say how to mend what is wrong
///
/// Ends with 1 when there are errors.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook check locales\n  \
    phrasebook check --explain syntax\n  \
    phrasebook check locales --format json --deny warnings")]
pub(super) struct Check {
    /// The folder; --locales does the same, and without either the phrases in the binary are checked
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Say what a rule is for and how to satisfy it, instead of checking
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Treat warnings as errors too
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
    #[command(flatten)]
    settings: PhraseSettings,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The line, a caret and a hint
    #[default]
    Text,
    /// An array of findings
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// End with 1 when there are only warnings
    Warnings,
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
    message: &'f str,
    hint: &'f str,
}

impl Check {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        if let Some(rule) = &self.explain {
            return explain(rule, printer);
        }
        let mut settings = self.settings.resolve()?.settings;
        settings.locales = self.folder.clone().or(settings.locales);
        let opened = Opened::open(&settings)?;
        let findings = check::run(&opened.draft);
        let snippets = Snippets::new(&opened.sources, &folder_of(&settings), printer.colors_data);
        match self.format {
            Format::Text => findings.iter().try_for_each(|finding| printer.line(snippets.show(finding) + "\n"))?,
            Format::Json => {
                let views: Vec<_> = findings.iter().map(|finding| view(finding, &snippets)).collect();
                printer.line(serde_json::to_string_pretty(&views)?)?;
            }
        }
        printer.note(summary(&findings, &opened));
        let is_denied = |finding: &Finding| finding.severity == Severity::Error || self.deny == Some(Deny::Warnings);
        Ok(if findings.iter().any(is_denied) { ExitStatus::Failure } else { ExitStatus::Success })
    }
}

/// The folder as the caller named it; the files in the binary come from `locales`.
pub(super) fn folder_of(settings: &Settings) -> String {
    settings.locales.as_ref().map_or_else(|| "locales".to_owned(), |folder| folder.display().to_string())
}

fn explain(asked: &str, printer: &Printer) -> Result<ExitStatus, CliError> {
    let rule = check::rule(asked).ok_or_else(|| {
        let known: Vec<&str> = check::ALL.iter().map(|rule| rule.id()).collect();
        CliError::UnknownRule { rule: asked.to_owned(), known: known.join(", ") }
    })?;
    printer.line(format_args!("{}\n\n{}", rule.id(), rule.explain().trim_end()))?;
    Ok(ExitStatus::Success)
}

fn view<'f>(finding: &'f Finding, snippets: &Snippets<'_>) -> FindingView<'f> {
    FindingView {
        rule: finding.rule,
        severity: finding.severity.to_string(),
        path: snippets.path(finding),
        line: finding.line,
        column: finding.column,
        end_column: finding.end_column,
        message: &finding.message,
        hint: &finding.hint,
    }
}

fn summary(findings: &[Finding], opened: &Opened) -> String {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let files = opened.sources.topics.len() + opened.sources.texts.len();
    let phrases = opened.draft.phrases().count();
    let found = match (errors, findings.len() - errors) {
        (0, 0) => "no findings".to_owned(),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    };
    format!("{found} in {} and {}", count(phrases, "phrase"), count(files, "file"))
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
