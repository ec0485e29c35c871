//! Why a command ends without having done what was asked, and the exit code that says whose doing it was.

use std::error::Error;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use super::printer::{Heading, Printer};
use crate::catalog::format::FormatsError;
use crate::catalog::{CatalogError, Finding, RenderLimit};
use crate::config::ConfigError;
use crate::locale::LanguagesError;
use crate::sources::SourcesError;
use crate::store::StoreError;
use crate::store::dump::DumpError;
use crate::team::TeamError;
use crate::transfer::TransferError;

/// How a command ends. The numbers are stable: scripts branch on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ExitStatus {
    /// Done.
    Success,
    /// There are findings, or the input was bad; the caller can mend it.
    Failure,
    /// We failed.
    Error,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        match status {
            ExitStatus::Success => Self::SUCCESS,
            ExitStatus::Failure => Self::from(1),
            ExitStatus::Error => Self::from(2),
        }
    }
}

/// Why a command cannot go on.
#[derive(Debug, thiserror::Error)]
pub(super) enum CliError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Sources(#[from] SourcesError),
    #[error("{}languages.toml is wrong", folder.as_deref().map_or_else(String::new, |folder| format!("{}/", folder.display())))]
    Languages {
        folder: Option<PathBuf>,
        /// The line and column.
        at: (usize, usize),
        #[source]
        source: LanguagesError,
    },
    #[error("the phrasebook cannot be served")]
    Catalog(#[from] CatalogError),
    #[error("there is no folder to watch")]
    NothingToWatch,
    #[error("the phrasebook has errors, so it is not served")]
    Refused,
    #[error("there is no phrase '{id}'")]
    UnknownPhrase { id: String, near: Vec<String> },
    #[error("there is no language for '{asked}'; there are {known}")]
    UnknownLocale { asked: String, known: String },
    #[error("'{id}' has no text in {asked}; it has one in {available}")]
    NotTranslated { id: String, asked: String, available: String },
    #[error("{message}")]
    Variables { message: String, gaps: Vec<Finding>, example: String },
    #[error("there is no wording {asked} of '{id}' in this language; it has {count}")]
    NoSuchWording { id: String, asked: usize, count: usize },
    #[error("the text is too large")]
    Limit(#[source] RenderLimit),
    #[error("there is no rule '{rule}'; there are {known}")]
    UnknownRule { rule: String, known: String },
    #[error("'{0}' is no language that CLDR knows well")]
    UnknownLanguage(String),
    #[error("'{tag}' cannot be a language of the phrasebook")]
    NoFormats {
        tag: String,
        #[source]
        source: Box<FormatsError>,
    },
    #[error("'{tag}' cannot be entered in languages.toml")]
    NewLanguage {
        tag: String,
        #[source]
        source: LanguagesError,
    },
    #[error("cannot listen on {address}")]
    Listen {
        address: String,
        #[source]
        source: io::Error,
    },
    #[error("the data folder {} cannot be {needed}", path.display())]
    Data {
        path: PathBuf,
        needed: &'static str,
        #[source]
        source: io::Error,
    },
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Dump(Box<DumpError>),
    #[error("there is no store in {}", path.display())]
    NoStore { path: PathBuf },
    #[error(transparent)]
    Team(#[from] TeamError),
    #[error(transparent)]
    Transfer(#[from] TransferError),
    #[error("{} cannot be {needed}", path.display())]
    File {
        path: PathBuf,
        needed: &'static str,
        #[source]
        source: io::Error,
    },
    #[error("there is no token for the server")]
    NoToken,
    #[error("the token in the data folder is not sent to {url}, since anybody on the way could read it")]
    OpenConnection { url: String },
    #[error("the server refused it with {status}: {detail}")]
    Refusal { status: u16, detail: String, problem: serde_json::Value },
    #[error("the server at {url} does not answer: {cause}")]
    Unreachable { url: String, cause: String, is_of_folder: bool },
    #[error("{0}")]
    BadValue(String),
    #[error("cannot write the output")]
    Write(#[source] io::Error),
    #[error("cannot serialize the output")]
    Json(#[from] serde_json::Error),
    #[error("cannot start the server's threads")]
    Runtime(#[source] io::Error),
}

impl From<DumpError> for CliError {
    fn from(fault: DumpError) -> Self {
        Self::Dump(Box::new(fault))
    }
}

impl CliError {
    /// The exit status it ends with. Whoever reads our output may stop reading, as `head` does: that is no failure.
    pub(super) fn status(&self) -> ExitStatus {
        match self {
            Self::Write(fault) if fault.kind() == io::ErrorKind::BrokenPipe => ExitStatus::Success,
            Self::Write(_) | Self::Json(_) | Self::Runtime(_) | Self::Unreachable { .. } => ExitStatus::Error,
            Self::Refusal { status, .. } if *status >= 500 => ExitStatus::Error,
            _ => ExitStatus::Failure,
        }
    }

    /// Prints what is wrong, why, and what to do next.
    pub(super) fn report(&self, printer: &Printer) {
        if self.status() == ExitStatus::Success {
            return;
        }
        printer.remark(Heading::Error, self);
        if let Self::Variables { gaps, .. } = self {
            for gap in gaps {
                printer.note(format_args!("  - {}", gap.message));
            }
        }
        let causes = std::iter::successors(self.source(), |cause| (*cause).source());
        causes.for_each(|cause| printer.remark(Heading::Cause, cause));
        if let Some(hint) = self.hint() {
            printer.remark(Heading::Hint, hint);
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::UnknownPhrase { near, .. } if near.is_empty() => {
                Some("'phrasebook list' shows every phrase".to_owned())
            }
            Self::UnknownPhrase { near, .. } => Some(format!("did you mean {}?", near.join(", "))),
            Self::NotTranslated { .. } => Some("--fallback chain lets another language answer".to_owned()),
            Self::Variables { example, .. } => Some(format!("for example: {example}")),
            Self::NothingToWatch => Some("--locales names the folder of phrase files".to_owned()),
            Self::UnknownLanguage(_) | Self::NoFormats { .. } => {
                Some("a tag is a language CLDR knows, with a region if need be: sv, et, pt-BR".to_owned())
            }
            Self::Refused => Some("mend them, or leave out --locales to serve the phrases in the binary".to_owned()),
            Self::Sources(fault) if is_no_folder(fault) => {
                Some("--locales names the folder; without it the phrases in the binary are used".to_owned())
            }
            Self::Listen { source, address } => Some(listen_hint(source, address)),
            Self::NoStore { .. } => Some("--data names the data folder of the server".to_owned()),
            Self::Data { .. } => {
                Some("--data names another folder; this user must own it or be able to create it".to_owned())
            }
            Self::NoToken => {
                Some("--token, or PHRASEBOOK_TOKEN, names one; the first one is in DIR/admin-token".to_owned())
            }
            Self::OpenConnection { .. } => {
                Some("ask an address with https://, or name a token for it with --token or PHRASEBOOK_TOKEN".to_owned())
            }
            Self::Unreachable { is_of_folder: true, .. } => {
                Some("if no server runs there, delete the file 'address' in the data folder".to_owned())
            }
            Self::Unreachable { cause, .. } if cause.contains("certificate") => {
                Some("SSL_CERT_FILE names the certificate of an authority that this machine does not know".to_owned())
            }
            Self::Config(ConfigError::Unreadable { .. }) => {
                Some("--config, or PHRASEBOOK_CONFIG, names the file".to_owned())
            }
            Self::Config(_) => Some("'phrasebook config --help' lists the settings".to_owned()),
            _ => None,
        }
    }
}

/// Whether the folder is not there or is another one than was meant.
fn is_no_folder(fault: &SourcesError) -> bool {
    match fault {
        SourcesError::Missing { .. } | SourcesError::TooMany { .. } => true,
        SourcesError::Io { source, .. } => {
            matches!(source.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
        }
        _ => false,
    }
}

fn listen_hint(fault: &io::Error, address: &str) -> String {
    match fault.kind() {
        io::ErrorKind::AddrInUse => {
            format!(
                "another program listens on {address}; stop it, or choose a port with --listen (port 0 takes a free one)"
            )
        }
        io::ErrorKind::PermissionDenied => {
            "ports below 1024 need permission; choose one above with --listen".to_owned()
        }
        io::ErrorKind::AddrNotAvailable => {
            "this machine does not have that address; 0.0.0.0 stands for all it has".to_owned()
        }
        _ => "--listen takes HOST:PORT, such as 127.0.0.1:8080".to_owned(),
    }
}
