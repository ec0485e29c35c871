//! `phrasebook check`

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::findings::{self, Format};
use super::phrases::Opened;
use super::printer::Printer;
use super::snippet::Snippets;
use crate::catalog::limits::FILE_BYTES_MAX;
use crate::check::{self, Finding, Severity};
use crate::sources::{LANGUAGES_FILE, SourcesError};

/// Check phrase files and say how to mend what is wrong
///
/// Ends with 1 when there are errors.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook check locales\n  \
    phrasebook check locales/lt/delivery.ftl\n  \
    phrasebook check --explain syntax\n  \
    phrasebook check locales --format json --deny warnings")]
pub(super) struct Check {
    /// The folder, or a file or folder in it; --locales does the same, and without either the phrases in the binary are
    /// checked
    #[arg(value_name = "PATH")]
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// End with 1 when there are only warnings
    Warnings,
}

impl Check {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        if let Some(rule) = &self.explain {
            return explain(rule, printer);
        }
        let mut settings = self.settings.resolve()?.settings;
        settings.locales = self.folder.clone().or(settings.locales);
        let opened = Opened::open(&settings).or_else(|fault| self.report_unread(fault, printer))?;
        let mut findings = check::run(&opened.draft);
        findings.retain(|finding| opened.place.means(&finding.path));
        let snippets = Snippets::new(&opened.sources, &opened.folder, printer.colors_data);
        findings::print(&findings, self.format, &snippets, printer)?;
        printer.note(summary(&findings, &opened));
        let is_denied = |finding: &Finding| finding.severity == Severity::Error || self.deny == Some(Deny::Warnings);
        let status = if findings.iter().any(is_denied) { ExitStatus::Failure } else { ExitStatus::Success };
        // The process ends here, and taking a large phrasebook apart takes longer than leaving it.
        std::mem::forget(opened);
        Ok(status)
    }

    /// A file that keeps the others from being read stands in the report of a program too, and then ends the command.
    fn report_unread(&self, fault: CliError, printer: &Printer) -> Result<Opened, CliError> {
        if let Some((folder, finding)) = unread(&fault).filter(|_| self.format != Format::Text) {
            findings::print(&[finding], self.format, &Snippets::of_none(&folder), printer)?;
        }
        Err(fault)
    }
}

/// The folder and the finding for a file that cannot be read.
fn unread(fault: &CliError) -> Option<(String, Finding)> {
    let (path, (line, column), message, hint) = match fault {
        CliError::Sources(SourcesError::NotUtf8 { path, line, column }) => {
            (path.clone(), (*line, *column), "what stands here is not UTF-8".to_owned(), "save the file as UTF-8")
        }
        CliError::Sources(SourcesError::TooLarge { path, bytes }) => {
            let message = format!("the file has {bytes} bytes; the limit is {FILE_BYTES_MAX}");
            (path.clone(), (1, 1), message, "divide it into several topics")
        }
        CliError::Languages { folder: Some(folder), at, source } => {
            (folder.join(LANGUAGES_FILE), *at, source.summary(), "nothing else is checked until this is mended")
        }
        _ => return None,
    };
    let finding = Finding {
        rule: if path.extension().is_some_and(|ending| ending == "ftl") { "syntax" } else { "metadata" },
        severity: Severity::Error,
        path: path.file_name()?.to_string_lossy().into_owned(),
        line,
        column,
        end_column: column,
        entry: None,
        message,
        hint: hint.to_owned(),
    };
    Some((path.parent()?.display().to_string(), finding))
}

fn explain(asked: &str, printer: &Printer) -> Result<ExitStatus, CliError> {
    let rule = check::rule(asked).ok_or_else(|| {
        let known: Vec<&str> = check::ALL.iter().map(|rule| rule.id()).collect();
        CliError::UnknownRule { rule: asked.to_owned(), known: known.join(", ") }
    })?;
    printer.line(format_args!("{}\n\n{}", rule.id(), rule.explain().trim_end()))?;
    Ok(ExitStatus::Success)
}

fn summary(findings: &[Finding], opened: &Opened) -> String {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let sources = &opened.sources;
    let files = sources.topics.iter().chain(&sources.texts).filter(|file| opened.place.means(&file.path)).count();
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
