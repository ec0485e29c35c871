//! `phrasebook export`

use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::data;
use super::desk::{Desk, DeskArgs, Local};
use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use super::progress::spinner;
use super::remote::Remote;
use crate::team::TeamId;
use crate::transfer::{self, ExportOptions, Format, Scope};

/// Export a team's own phrases to a file
///
/// Works on the data folder, or through the server that has it open. An import of the file changes nothing, and in an empty team
/// it makes the same phrases.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook export --team vilnius --output vilnius.csv\n  \
    phrasebook export --team vilnius --format ftl --locale lt\n  \
    phrasebook export --team vilnius --output vilnius.zip --state published")]
pub(super) struct Export {
    /// The team
    #[arg(long)]
    team: TeamId,
    /// json, ftl or csv; without it, what the name of the output ends in, else json
    #[arg(long)]
    format: Option<Format>,
    /// The one language; all without it
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Which phrases
    #[arg(long, value_enum, default_value_t)]
    state: ScopeArg,
    /// The file to write; without it the phrases are printed
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    desk: DeskArgs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum ScopeArg {
    /// The newest revision of every phrase, drafts included
    #[default]
    All,
    /// What is served
    Published,
}

impl Export {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let named = self.output.as_ref().and_then(|output| Format::of_name(&output.to_string_lossy()));
        let format = self.format.or(named).unwrap_or(Format::Json);
        if self.output.is_none() && format == Format::Ftl && self.locale.is_none() {
            let message = "an archive of all languages is no text to print; name a file with --output, or one --locale";
            return Err(CliError::BadValue(message.to_owned()));
        }
        let scope = match self.state {
            ScopeArg::All => Scope::All,
            ScopeArg::Published => Scope::Published,
        };
        let options = ExportOptions { locale: self.locale.clone(), scope };
        let desk = self.desk.open()?;
        let bar = spinner("reading");
        bar.tick();
        let file = match desk {
            Desk::Here(local) => here(&local, &self.team, format, &options),
            Desk::There(remote) => there(&remote, &self.team, format, &options),
        };
        bar.finish_and_clear();
        self.keep(&file?, printer)
    }

    fn keep(&self, file: &[u8], printer: &Printer) -> Result<ExitStatus, CliError> {
        match &self.output {
            None => printer.bytes(file)?,
            Some(path) => {
                let failed = |source| CliError::File { path: path.clone(), needed: "written", source };
                fs::write(path, file).map_err(failed)?;
                printer.note(format_args!("{}: {} bytes", path.display(), file.len()));
            }
        }
        Ok(ExitStatus::Success)
    }
}

fn here(local: &Local, team: &TeamId, format: Format, options: &ExportOptions) -> Result<Vec<u8>, CliError> {
    let at = data::author().at;
    let export = local.runtime.block_on(transfer::export(&local.teams, team, options, at))?;
    let mut file = Vec::new();
    transfer::write(&export, format, &mut file).map_err(CliError::Write)?;
    Ok(file)
}

fn there(remote: &Remote, team: &TeamId, format: Format, options: &ExportOptions) -> Result<Vec<u8>, CliError> {
    let scope = if options.scope == Scope::All { "all" } else { "published" };
    let mut pairs = vec![("state", scope)];
    pairs.extend(options.locale.as_deref().map(|locale| ("locale", locale)));
    let query = serde_html_form::to_string(pairs).map_err(|fault| CliError::BadValue(fault.to_string()))?;
    remote.send("GET", &format!("/v1/teams/{team}/exports/{format}?{query}"), "application/json", Vec::new())
}
