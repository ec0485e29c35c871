//! `phrasebook completions`

use clap::{Args, CommandFactory, ValueEnum};
use clap_complete::{Shell, generate};

use super::Cli;
use super::error::{CliError, ExitStatus};
use super::printer::Printer;

/// Print what a shell needs to complete phrasebook's commands and flags
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  phrasebook completions bash > ~/.local/share/bash-completion/completions/phrasebook"
)]
pub(super) struct Completions {
    /// The shell
    shell: SupportedShell,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum SupportedShell {
    Bash,
    Zsh,
    Fish,
}

impl Completions {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let shell = match self.shell {
            SupportedShell::Bash => Shell::Bash,
            SupportedShell::Zsh => Shell::Zsh,
            SupportedShell::Fish => Shell::Fish,
        };
        let mut script = Vec::new();
        generate(shell, &mut Cli::command(), "phrasebook", &mut script);
        printer.data(String::from_utf8_lossy(&script))?;
        Ok(ExitStatus::Success)
    }
}
