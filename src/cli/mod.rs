//! The command line: one file per command.
//!
//! Data goes to stdout and everything else to stderr, both through the `printer`. A command ends with 0 when it did what was asked,
//! with 1 when there are findings or the input was bad, and with 2 when we failed. What a command prints is an
//! interface, kept by the tests in `tests/it/cli.rs`.

mod arguments;
mod backup;
mod check;
mod completions;
mod config;
mod confirm;
mod data;
mod desk;
mod error;
mod export;
mod findings;
mod fmt;
mod import;
mod list;
mod logs;
mod new_language;
mod openapi;
mod phrases;
mod preview;
mod printer;
mod progress;
mod remote;
mod render;
mod restore;
mod sarif;
mod serve;
mod shell;
mod signals;
mod snippet;
mod start;
mod stats;
mod token;
mod verify;
mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use arguments::AllSettings;
use error::{CliError, ExitStatus};
use printer::Printer;

/// Empathy statements and customer-service reply templates in several languages, over HTTP
///
/// Without a command, phrasebook serves.
#[derive(Debug, Parser)]
#[command(
    name = "phrasebook",
    version,
    max_term_width = 120,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:\n  \
        phrasebook\n  \
        phrasebook render delivery-delay-acknowledge --locale lt --var days=3\n  \
        phrasebook check locales"
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    settings: AllSettings,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Serve),
    Render(render::Render),
    Preview(preview::Preview),
    List(list::List),
    Check(check::Check),
    Token(token::TokenCommand),
    Import(import::Import),
    Export(export::Export),
    Fmt(fmt::Fmt),
    Stats(stats::Stats),
    Confirm(confirm::Confirm),
    NewLanguage(new_language::NewLanguage),
    Backup(backup::Backup),
    Restore(restore::Restore),
    Verify(verify::Verify),
    Config(config::Config),
    Openapi(openapi::Openapi),
    Completions(completions::Completions),
}

/// Runs the command line `arguments`, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let printer = Printer::new();
    let status = match Cli::try_parse_from(arguments) {
        Ok(cli) => dispatch(cli, &printer),
        Err(refusal) => return refuse(&refusal, &printer).into(),
    };
    let status = status.unwrap_or_else(|fault| {
        fault.report(&printer);
        fault.status()
    });
    status.into()
}

fn dispatch(cli: Cli, printer: &Printer) -> Result<ExitStatus, CliError> {
    match cli.command.unwrap_or(Command::Serve(serve::Serve { settings: cli.settings, watch: false })) {
        Command::Serve(command) => command.run(printer),
        Command::Render(command) => command.run(printer),
        Command::Preview(command) => command.run(printer),
        Command::List(command) => command.run(printer),
        Command::Check(command) => command.run(printer),
        Command::Token(command) => command.run(printer),
        Command::Import(command) => command.run(printer),
        Command::Export(command) => command.run(printer),
        Command::Fmt(command) => command.run(printer),
        Command::Stats(command) => command.run(printer),
        Command::Confirm(command) => command.run(printer),
        Command::NewLanguage(command) => command.run(printer),
        Command::Backup(command) => command.run(printer),
        Command::Restore(command) => command.run(printer),
        Command::Verify(command) => command.run(printer),
        Command::Config(command) => command.run(printer),
        Command::Openapi(_) => openapi::Openapi::run(printer),
        Command::Completions(command) => command.run(printer),
    }
}

/// `--help` and `--version` come here too: those are data. clap would end bad usage with 2, which is for our own failures.
fn refuse(refusal: &clap::Error, printer: &Printer) -> ExitStatus {
    let text = refusal.render();
    if refusal.use_stderr() {
        let text = if printer.colors_notes { text.ansi().to_string() } else { text.to_string() };
        printer.note(text.trim_end());
        return ExitStatus::Failure;
    }
    let printed = if printer.colors_data { printer.data(text.ansi()) } else { printer.data(text) };
    printed.map_or_else(|fault| fault.status(), |()| ExitStatus::Success)
}
