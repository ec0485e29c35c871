//! The log: to stderr, for a person or as one JSON object a line.

use std::io::{self, IsTerminal};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

use super::printer::Printer;
use crate::config::{LogFormat, Settings};

/// Starts logging. Called once, by the only command that logs.
pub(super) fn start(settings: &Settings, printer: &Printer) {
    let filter = EnvFilter::new(&settings.log);
    let builder = fmt().with_env_filter(filter).with_writer(io::stderr);
    let started = match settings.log_format {
        LogFormat::Text => {
            builder.with_ansi(printer.colors_notes && io::stderr().is_terminal()).with_target(false).try_init()
        }
        LogFormat::Json => builder.json().flatten_event(true).with_current_span(false).try_init(),
    };
    if let Err(fault) = started {
        printer.note(format_args!("the log cannot be started: {fault}"));
    }
}
