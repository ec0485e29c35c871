//! The settings: what can be set, where a value may come from, and which one wins.
//!
//! [`SETTINGS`] is the one list: the flags, the variables, the keys of the settings file, `phrasebook config` and the
//! table in the README are all read from it. A value is text until [`resolve`] has chosen one, so it means the same and
//! fails the same wherever it came from.
//!
//! Nothing here reads the command line or the environment; whoever does hands over a [`Given`]. The only file that is
//! opened is the settings file, in [`ConfigFile::read`].

mod file;
mod nearest;
mod table;
mod value;

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

pub use file::{ConfigError, ConfigFile};
pub use nearest::nearest;
pub use table::{CONFIG_FLAG, CONFIG_VARIABLE, SETTINGS, Scope, Setting, settings_table};

/// Every setting, read and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The address to listen on, `HOST:PORT`. It is looked up when the server binds it.
    pub listen: String,
    /// The folder for what the server keeps.
    pub data: PathBuf,
    /// The folder of phrase files; none for those in the binary.
    pub locales: Option<PathBuf>,
    /// Whether readers of a neighbouring language are served a near one.
    pub near: bool,
    /// How much of finished pages is kept ready, in bytes.
    pub page_cache_bytes: u64,
    /// How much of the teams that were asked for is kept ready, in bytes.
    pub team_cache_bytes: u64,
    /// How much of the store is kept in memory, in bytes.
    pub store_cache_bytes: u64,
    /// The origins whose pages may call the API; `*` alone for any.
    pub cors_origins: Vec<String>,
    /// How long a request may take, its body included.
    pub request_timeout: Duration,
    /// How long a client may take to send the head of a request.
    pub header_timeout: Duration,
    /// How long a connection may stay open between two requests.
    pub idle_timeout: Duration,
    /// How long a client may leave an answer unread.
    pub write_timeout: Duration,
    /// How long requests that are under way may take after the server was told to stop.
    pub shutdown_timeout: Duration,
    /// How many connections are open at once.
    pub connections_max: usize,
    /// What is logged, as a filter of `tracing-subscriber`.
    pub log: String,
    /// How a log line is written.
    pub log_format: LogFormat,
}

/// How a log line is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For a person.
    Text,
    /// One JSON object a line.
    Json,
}

/// Where the value of a setting came from, the weakest first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Nobody set it.
    Default,
    /// The settings file.
    File(PathBuf),
    /// An environment variable.
    Variable,
    /// The command line.
    Flag,
}

/// A value for a setting as somebody gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The setting.
    pub setting: &'static Setting,
    /// The value as text; a list's entries are separated by commas.
    pub text: String,
    /// Who gave it.
    pub source: Source,
}

/// The settings, and where each came from.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// The values.
    pub settings: Settings,
    /// The same as they were given, in the order of [`SETTINGS`].
    pub given: Vec<Given>,
}

/// Chooses a value for each setting: a flag before a variable, a variable before the file, the file before the default.
///
/// Every setting of the file is read, also one that a flag overrides, so that a mistake in it does not wait for the day
/// when the flag is gone.
pub fn resolve(given: &[Given], file: Option<&ConfigFile>) -> Result<Resolved, ConfigError> {
    let mut settings = Settings::unset();
    let mut chosen = Vec::with_capacity(SETTINGS.len());
    for setting in SETTINGS {
        let default = Given { setting, text: setting.default.to_owned(), source: Source::Default };
        let from_file = file.and_then(|file| file.given(setting));
        let from_caller = given.iter().filter(|given| std::ptr::eq(given.setting, setting));
        let mut winner = default;
        for candidate in from_file.iter().chain(from_caller) {
            candidate.read_into(&mut Settings::unset())?;
            if candidate.source >= winner.source {
                winner = candidate.clone();
            }
        }
        winner.read_into(&mut settings)?;
        chosen.push(winner);
    }
    Ok(Resolved { settings, given: chosen })
}

impl Settings {
    /// A start for [`resolve`], which then sets every field.
    fn unset() -> Self {
        Self {
            listen: String::new(),
            data: PathBuf::new(),
            locales: None,
            near: false,
            page_cache_bytes: 0,
            team_cache_bytes: 0,
            store_cache_bytes: 0,
            cors_origins: Vec::new(),
            request_timeout: Duration::ZERO,
            header_timeout: Duration::ZERO,
            idle_timeout: Duration::ZERO,
            write_timeout: Duration::ZERO,
            shutdown_timeout: Duration::ZERO,
            connections_max: 0,
            log: String::new(),
            log_format: LogFormat::Text,
        }
    }
}

impl Given {
    fn read_into(&self, settings: &mut Settings) -> Result<(), ConfigError> {
        (self.setting.read)(settings, &self.text).map_err(|reason| ConfigError::Value {
            place: self.place(),
            text: self.text.clone(),
            reason,
        })
    }

    /// The place where the value was set, for messages.
    pub fn place(&self) -> String {
        match &self.source {
            Source::Default => format!("the default of {}", self.setting.flag()),
            Source::File(path) => format!("`{}` in {}", self.setting.key, path.display()),
            Source::Variable => self.setting.variable.to_owned(),
            Source::Flag => self.setting.flag(),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => out.write_str("default"),
            Self::File(path) => path.display().fmt(out),
            Self::Variable => out.write_str("environment"),
            Self::Flag => out.write_str("flag"),
        }
    }
}
