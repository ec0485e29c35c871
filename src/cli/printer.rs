//! Where text leaves the program. Nothing else writes to the standard streams, so nothing can mix data with remarks.

use std::env;
use std::fmt;
use std::io::{self, IsTerminal, Write};

use super::error::CliError;

/// Data goes to stdout, everything else to stderr.
#[derive(Debug)]
pub(super) struct Printer {
    stdout: io::Stdout,
    stderr: io::Stderr,
    /// Whether stdout shows colours.
    pub(super) colors_data: bool,
    /// Whether stderr shows colours.
    pub(super) colors_notes: bool,
}

impl Printer {
    /// Colours where a terminal reads along and nobody asked for none (`NO_COLOR`, see no-color.org).
    pub(super) fn new() -> Self {
        let refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|value| value == "dumb");
        let colors = |is_terminal: bool| is_terminal && !refused && !dumb;
        let (stdout, stderr) = (io::stdout(), io::stderr());
        Self { colors_data: colors(stdout.is_terminal()), colors_notes: colors(stderr.is_terminal()), stdout, stderr }
    }

    /// Prints what was asked for, as it is.
    pub(super) fn data(&self, text: impl fmt::Display) -> Result<(), CliError> {
        let mut stdout = self.stdout.lock();
        write!(stdout, "{text}").and_then(|()| stdout.flush()).map_err(CliError::Write)
    }

    /// Prints a file as it is.
    pub(super) fn bytes(&self, file: &[u8]) -> Result<(), CliError> {
        let mut stdout = self.stdout.lock();
        stdout.write_all(file).and_then(|()| stdout.flush()).map_err(CliError::Write)
    }

    /// The same and the end of the line.
    pub(super) fn line(&self, text: impl fmt::Display) -> Result<(), CliError> {
        self.data(format_args!("{text}\n"))
    }

    /// Prints a remark. If nobody can read it there is nobody to tell.
    pub(super) fn note(&self, text: impl fmt::Display) {
        let _unread = writeln!(self.stderr.lock(), "{text}");
    }

    /// Prints a remark under its heading, such as `error` or `hint`.
    pub(super) fn remark(&self, heading: Heading, text: impl fmt::Display) {
        let (start, end) = if self.colors_notes { (heading.color(), "\u{1b}[0m") } else { ("", "") };
        self.note(format_args!("{start}{}{end}: {text}", heading.as_str()));
    }
}

/// What sort of remark it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    Error,
    Cause,
    Warning,
    Hint,
}

impl Heading {
    fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Cause => "  cause",
            Self::Warning => "warning",
            Self::Hint => "  hint",
        }
    }

    fn color(self) -> &'static str {
        match self {
            Self::Error => "\u{1b}[1;31m",
            Self::Warning => "\u{1b}[1;33m",
            Self::Cause => "\u{1b}[1m",
            Self::Hint => "\u{1b}[1;36m",
        }
    }
}
