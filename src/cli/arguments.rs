//! The settings as flags: [`SETTINGS`] in the form that clap takes.

use std::path::Path;

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::config::{
    CONFIG_FLAG, CONFIG_VARIABLE, ConfigError, ConfigFile, Given, Resolved, SETTINGS, Scope, Setting, Source, resolve,
};

const HEADING: &str = "Settings (a flag wins over a variable, a variable over the file)";

/// The settings that were given on the command line and in the environment.
///
/// The kinds are [`AllSettings`], [`PhraseSettings`], [`DataSettings`] and [`TeamSettings`].
#[derive(Debug, Clone, Default)]
pub(super) struct SettingArgs<const KIND: char> {
    config: Option<String>,
    given: Vec<Given>,
}

/// Every setting, for the server.
pub(super) type AllSettings = SettingArgs<'*'>;
/// The settings that say which phrases there are, for the commands that read them.
pub(super) type PhraseSettings = SettingArgs<'p'>;
/// The settings that say where the data folder is, for the commands that work on it.
pub(super) type DataSettings = SettingArgs<'d'>;
/// Both, for the commands that work on teams.
pub(super) type TeamSettings = SettingArgs<'t'>;

impl<const KIND: char> SettingArgs<KIND> {
    /// The settings, the file read and everything checked.
    pub(super) fn resolve(&self) -> Result<Resolved, ConfigError> {
        let file = self.config.as_deref().map(|path| ConfigFile::read(Path::new(path))).transpose()?;
        resolve(&self.given, file.as_ref())
    }

    fn settings() -> impl Iterator<Item = &'static Setting> {
        SETTINGS.iter().filter(|setting| match KIND {
            'p' => setting.scope == Scope::Phrases,
            'd' => setting.scope == Scope::Data,
            't' => matches!(setting.scope, Scope::Data | Scope::Phrases),
            _ => true,
        })
    }
}

impl<const KIND: char> Args for SettingArgs<KIND> {
    fn augment_args(command: Command) -> Command {
        let config = Arg::new(CONFIG_FLAG)
            .long(CONFIG_FLAG)
            .env(CONFIG_VARIABLE)
            .hide_env_values(true)
            .value_name("FILE")
            .help_heading(HEADING)
            .help("Settings file (TOML)");
        command.arg(config).args(Self::settings().map(argument))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<const KIND: char> FromArgMatches for SettingArgs<KIND> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let config = value_of(matches, CONFIG_FLAG).map(|(text, _)| text);
        let given = Self::settings()
            .filter_map(|setting| value_of(matches, setting.key).map(|(text, source)| Given { setting, text, source }));
        Ok(Self { config, given: given.collect() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// An empty variable counts as none: that is how scripts and unit files unset one.
fn value_of(matches: &ArgMatches, id: &str) -> Option<(String, Source)> {
    let source = match matches.value_source(id)? {
        ValueSource::EnvVariable => Source::Variable,
        ValueSource::CommandLine => Source::Flag,
        _ => return None,
    };
    let values: Vec<&str> = matches.get_many::<String>(id)?.map(String::as_str).collect();
    let text = values.join(",");
    (source == Source::Flag || !text.is_empty()).then_some((text, source))
}

fn argument(setting: &'static Setting) -> Arg {
    let mut help = setting.meaning.replace('`', "");
    if !setting.default.is_empty() {
        help.push_str(" [default: ");
        help.push_str(setting.default);
        help.push(']');
    }
    Arg::new(setting.key)
        .long(setting.long)
        .env(setting.variable)
        .hide_env_values(true)
        .value_name(setting.value_name)
        .action(if setting.is_list { ArgAction::Append } else { ArgAction::Set })
        .help_heading(HEADING)
        .help(help)
}
