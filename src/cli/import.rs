//! `phrasebook import`

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::data;
use super::desk::{Desk, DeskArgs, Local};
use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use super::progress::spinner;
use super::remote::Remote;
use crate::phrase::Kind;
use crate::team::{State, TeamId};
use crate::transfer::{
    self, FILE_BYTES_MAX, FileFault, Format, ImportOptions, Mode, Phase, Report, Totals, TransferError,
};

/// What stands for it where a file is named.
const STANDARD_INPUT: &str = "-";

/// Import a team's phrases from a file
///
/// Works on the data folder, or through the server that has it open. Phrases that are new or different are written; phrases and
/// languages that the file does not have stay. Ends with 1 when something was refused; then nothing was written, unless --partial was given.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook import --team vilnius phrases.csv --dry-run\n  \
    phrasebook import --team vilnius lt.ftl --locale lt\n  \
    phrasebook import --team vilnius vilnius.zip --state draft")]
pub(super) struct Import {
    /// The file; - for standard input
    file: PathBuf,
    /// The team
    #[arg(long)]
    team: TeamId,
    /// What the file is: json, ftl or csv; without it, what its name ends in
    #[arg(long)]
    format: Option<Format>,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Write what is right and report the rest, instead of writing nothing
    #[arg(long)]
    partial: bool,
    /// The one language to take from the file; a Fluent file of one language needs it
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Whether the phrases are served; without it what the file says, else as they were, else published
    #[arg(long, value_enum)]
    state: Option<StateArg>,
    /// What sort of text new phrases are, where the file does not say it [default: statement]
    #[arg(long)]
    kind: Option<Kind>,
    /// Why, for whoever reads the history
    #[arg(long)]
    note: Option<String>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StateArg {
    /// Seen by editors only
    Draft,
    /// Served
    Published,
}

impl Import {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let name = self.file.display().to_string();
        if name != STANDARD_INPUT {
            // Before anything is said of the name: it may be mistyped.
            fs::metadata(&self.file).map_err(|source| CliError::File {
                path: self.file.clone(),
                needed: "read",
                source,
            })?;
        }
        let format = self.format.or_else(|| Format::of_name(&name)).ok_or_else(|| {
            let name = if name == STANDARD_INPUT { "standard input".to_owned() } else { format!("'{name}'") };
            CliError::BadValue(format!("{name} does not say what it is; --format takes json, ftl or csv"))
        })?;
        let options = ImportOptions {
            format,
            locale: self.locale.clone(),
            state: self.state.map(|state| match state {
                StateArg::Draft => State::Draft,
                StateArg::Published => State::Published,
            }),
            kind: self.kind,
            mode: if self.partial { Mode::Partial } else { Mode::All },
            dry_run: self.dry_run,
        };
        let bytes = read(&self.file)?;
        let note = self.note.as_deref().unwrap_or("import");
        let (report, written) = match self.desk.open()? {
            Desk::Here(local) => here(&local, &self.team, bytes, &options, note)?,
            Desk::There(remote) => there(&remote, &self.team, bytes, &options, note)?,
        };
        self.print(&report, written, printer)
    }

    fn print(&self, report: &Report, written: bool, printer: &Printer) -> Result<ExitStatus, CliError> {
        if self.json {
            printer.line(serde_json::to_string_pretty(report)?)?;
        } else {
            for (phrase, fault) in report.all_faults() {
                printer.line(shown(&self.file, phrase, fault))?;
            }
        }
        let Totals { created, updated, unchanged, refused } = report.totals;
        if written {
            printer
                .note(format_args!("{created} created, {updated} updated, {unchanged} unchanged, {refused} refused"));
        } else {
            printer.note(format_args!(
                "nothing was written; would be: {created} created, {updated} updated, {unchanged} unchanged, {refused} refused"
            ));
        }
        Ok(if refused > 0 { ExitStatus::Failure } else { ExitStatus::Success })
    }
}

/// The whole file, or a byte more than an import may have.
fn read(file: &Path) -> Result<Vec<u8>, CliError> {
    let limit = u64::try_from(FILE_BYTES_MAX).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let done = if file.as_os_str() == STANDARD_INPUT {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    done.map_err(|source| CliError::File { path: file.to_owned(), needed: "read", source })?;
    Ok(bytes)
}

/// The report, and whether anything of it was written.
fn here(
    local: &Local,
    team: &TeamId,
    bytes: Vec<u8>,
    options: &ImportOptions,
    note: &str,
) -> Result<(Report, bool), CliError> {
    let author = crate::team::Author { note: Some(note.into()), ..data::author() };
    let bar = spinner("reading");
    let progress = |phase: Phase| match phase {
        Phase::Reading => bar.tick(),
        Phase::Comparing(count) => {
            bar.set_message("comparing");
            bar.set_position(u64::try_from(count).unwrap_or(u64::MAX));
        }
        Phase::Writing(count) => {
            bar.set_message("checking and writing");
            bar.set_position(u64::try_from(count).unwrap_or(u64::MAX));
        }
    };
    let done = local.runtime.block_on(transfer::import(&local.teams, team, bytes, options, author, &progress));
    bar.finish_and_clear();
    match done {
        Ok(report) => Ok((report, !options.dry_run)),
        Err(TransferError::Refused(report)) => Ok((*report, false)),
        Err(fault) => Err(fault.into()),
    }
}

fn there(
    remote: &Remote,
    team: &TeamId,
    bytes: Vec<u8>,
    options: &ImportOptions,
    note: &str,
) -> Result<(Report, bool), CliError> {
    let bar = spinner("sending");
    bar.tick();
    let send = |options: &ImportOptions, bytes| -> Result<Report, CliError> {
        let path = format!("/v1/teams/{team}/imports?{}", query(options, note)?);
        Ok(serde_json::from_slice(&remote.send("POST", &path, "application/octet-stream", bytes)?)?)
    };
    let done = match send(options, bytes.clone()) {
        Ok(report) => Ok((report, !options.dry_run)),
        // The problem lists some faults; a dry run tells them all.
        Err(CliError::Refusal { problem, .. }) if problem.get("code").is_some_and(|code| code == "import_refused") => {
            let dry = ImportOptions { dry_run: true, ..options.clone() };
            send(&dry, bytes).map(|report| (report, false))
        }
        Err(fault) => Err(fault),
    };
    bar.finish_and_clear();
    done
}

fn query(options: &ImportOptions, note: &str) -> Result<String, CliError> {
    let mut pairs = vec![("format", options.format.as_str()), ("note", note)];
    pairs.extend(options.locale.as_deref().map(|locale| ("locale", locale)));
    pairs.extend(options.state.map(|state| match state {
        State::Draft => ("state", "draft"),
        State::Published => ("state", "published"),
    }));
    let kind = options.kind.map(|kind| kind.to_string());
    pairs.extend(kind.as_deref().map(|kind| ("kind", kind)));
    pairs.extend((options.mode == Mode::Partial).then_some(("mode", "partial")));
    pairs.extend(options.dry_run.then_some(("dry_run", "true")));
    serde_html_form::to_string(pairs).map_err(|fault| CliError::BadValue(fault.to_string()))
}

/// A fault as `phrasebook check` shows a finding, without the line itself.
fn shown(file: &Path, phrase: Option<&str>, fault: &FileFault) -> String {
    let rule = fault.rule.as_ref().map_or_else(String::new, |rule| format!("[{rule}]"));
    let phrase = phrase.map(|phrase| format!("'{phrase}'"));
    let about: Vec<&str> = [phrase.as_deref(), fault.field.as_deref()].into_iter().flatten().collect();
    let about = if about.is_empty() { String::new() } else { format!("{}: ", about.join(", ")) };
    let inner = fault.file.as_ref().map_or_else(String::new, |inner| format!("/{inner}"));
    let column = fault.column.map_or_else(String::new, |column| format!(":{column}"));
    let hint = fault.hint.as_ref().map_or_else(String::new, |hint| format!("\n  = hint: {hint}"));
    let (severity, message, line) = (fault.severity, &fault.message, fault.line);
    format!("{severity}{rule}: {about}{message}\n --> {}{inner}:{line}{column}{hint}\n", file.display())
}
