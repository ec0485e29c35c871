//! `phrasebook stats`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::phrases::Opened;
use super::printer::Printer;
use crate::check::{self, Coverage, LanguageCoverage};

/// Show how much of the phrasebook each language has
///
/// A phrase counts for a language when it has a text that is up to date with its source.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook stats locales\n  \
    phrasebook stats locales --format json\n  \
    phrasebook stats locales --fail-under 95")]
pub(super) struct Stats {
    /// The folder; --locales does the same, and without either the phrases in the binary are counted
    #[arg(value_name = "PATH")]
    folder: Option<PathBuf>,
    /// How the figures are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// End with 1 when a language that is no draft has less than this many percent
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    fail_under: Option<u8>,
    #[command(flatten)]
    settings: PhraseSettings,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    #[default]
    Text,
    /// An array with one object for each language
    Json,
}

/// One language as JSON.
#[derive(Debug, Serialize)]
struct Row<'c> {
    locale: &'c str,
    draft: bool,
    phrases: usize,
    present: usize,
    missing: usize,
    stale: usize,
    errors: usize,
    warnings: usize,
    percent: usize,
}

impl Stats {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let mut settings = self.settings.resolve()?.settings;
        settings.locales = self.folder.clone().or(settings.locales);
        let opened = Opened::open(&settings)?;
        let findings = check::run(&opened.draft);
        let coverage = Coverage::of(&opened.into_catalog()?, &findings);
        match self.format {
            Format::Text => printer.data(table(&coverage.languages))?,
            Format::Json => {
                let rows: Vec<Row<'_>> = coverage.languages.iter().map(row).collect();
                printer.line(serde_json::to_string_pretty(&rows)?)?;
            }
        }
        let least = usize::from(self.fail_under.unwrap_or_default());
        let behind = |language: &&LanguageCoverage| !language.draft && language.percent() < least;
        let behind: Vec<&str> = coverage.languages.iter().filter(behind).map(|language| &*language.tag).collect();
        if behind.is_empty() {
            return Ok(ExitStatus::Success);
        }
        printer.note(format_args!("below {least} %: {}", behind.join(", ")));
        Ok(ExitStatus::Failure)
    }
}

fn row(language: &LanguageCoverage) -> Row<'_> {
    Row {
        locale: &language.tag,
        draft: language.draft,
        phrases: language.phrases,
        present: language.present,
        missing: language.missing,
        stale: language.stale,
        errors: language.errors,
        warnings: language.warnings,
        percent: language.percent(),
    }
}

fn table(languages: &[LanguageCoverage]) -> String {
    let head = ["locale", "up to date", "present", "missing", "stale", "errors", "warnings", ""].map(str::to_owned);
    let row = |language: &LanguageCoverage| {
        [
            language.tag.clone(),
            format!("{} %", language.percent()),
            language.present.to_string(),
            language.missing.to_string(),
            language.stale.to_string(),
            language.errors.to_string(),
            language.warnings.to_string(),
            if language.draft { "draft".to_owned() } else { String::new() },
        ]
    };
    let rows: Vec<[String; 8]> = std::iter::once(head).chain(languages.iter().map(row)).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let mut text = String::new();
    for row in &rows {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let width = width(column).unwrap_or_default();
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}
