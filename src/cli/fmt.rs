//! `phrasebook fmt`

use std::path::PathBuf;

use clap::Args;

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::phrases::Opened;
use super::printer::{Heading, Printer};
use crate::catalog::canonical::canonical;
use crate::sources::write_file;

/// Write phrase files in Fluent's canonical form
///
/// Indentation, blanks and line breaks change; texts and comments never do, and empty lines between messages stay. Prints
/// the files it changes. Ends with 1 when a file cannot be formatted, or with --check when one is not in canonical form.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook fmt locales\n  \
    phrasebook fmt locales/lt/delivery.ftl\n  \
    phrasebook fmt locales --check")]
pub(super) struct Fmt {
    /// Folders of phrases, or files and folders in them; the folder where the command runs if none is given
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Change nothing, only say which files are not in canonical form
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    settings: PhraseSettings,
}

impl Fmt {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let mut settings = self.settings.resolve()?.settings;
        let paths: Vec<_> = match self.paths.as_slice() {
            [] => vec![settings.locales.clone()],
            paths => paths.iter().cloned().map(Some).collect(),
        };
        let (mut changed, mut refused) = (0, 0);
        for path in paths {
            settings.locales = path;
            let opened = Opened::open_to_write(&settings)?;
            for file in opened.sources.texts.iter().filter(|file| opened.place.means(&file.path)) {
                match canonical(&file.text) {
                    Ok(text) if *text == *file.text => {}
                    Ok(text) => {
                        if !self.check {
                            write_file(&opened.place.folder, &file.path, &text)?;
                        }
                        printer.line(opened.path(&file.path))?;
                        changed += 1;
                    }
                    Err(fault) => {
                        let path = opened.path(&file.path);
                        printer.remark(Heading::Error, format_args!("{path} is left as it is: {fault}"));
                        refused += 1;
                    }
                }
            }
        }
        if changed > 0 {
            let files = if changed == 1 { "one file".to_owned() } else { format!("{changed} files") };
            let what = if self.check { "not in canonical form; 'phrasebook fmt' writes it" } else { "formatted" };
            printer.note(format_args!("{files} {what}"));
        }
        let failed = refused > 0 || (self.check && changed > 0);
        Ok(if failed { ExitStatus::Failure } else { ExitStatus::Success })
    }
}
