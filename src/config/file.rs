//! The settings file.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use toml::Spanned;

use super::{Given, SETTINGS, Setting, Source, nearest};

/// What is wrong with a setting or with the settings file.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be opened.
    #[error("cannot read the settings file {}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: io::Error,
    },
    /// The file is not TOML.
    #[error("the settings file {} is not TOML", path.display())]
    NotToml {
        /// The file.
        path: PathBuf,
        /// Where and why.
        #[source]
        source: Box<toml::de::Error>,
    },
    /// The file has a key that is no setting.
    #[error("{}:{line}: there is no setting `{key}`{}; there are {}", path.display(), did_you_mean(key), known_keys())]
    UnknownKey {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
        /// The key.
        key: String,
    },
    /// A value has a type that no setting has.
    #[error("{}:{line}: `{key}` must be {expected}", path.display())]
    Shape {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
        /// The key.
        key: &'static str,
        /// What it takes.
        expected: &'static str,
    },
    /// A value cannot be used.
    #[error("{place}: '{text}' cannot be used; {reason}")]
    Value {
        /// The flag, the variable, or the key and the file.
        place: String,
        /// What was given.
        text: String,
        /// What to write instead.
        reason: String,
    },
}

/// A settings file that was read: its keys are known, its values still text.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    path: PathBuf,
    values: Vec<(&'static Setting, String)>,
}

impl ConfigFile {
    /// Opens and reads a file.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text =
            fs::read_to_string(path).map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
        Self::from_toml(path, &text)
    }

    /// Reads the text of a file; `path` is for messages.
    pub fn from_toml(path: &Path, text: &str) -> Result<Self, ConfigError> {
        let table: BTreeMap<Spanned<String>, toml::Value> = toml::from_str(text)
            .map_err(|source| ConfigError::NotToml { path: path.to_owned(), source: Box::new(source) })?;
        let mut values = Vec::with_capacity(table.len());
        for (key, value) in &table {
            let line = line_of(text, key.span().start);
            let setting = SETTINGS
                .iter()
                .find(|setting| setting.key == key.get_ref())
                .ok_or_else(|| ConfigError::UnknownKey { path: path.to_owned(), line, key: key.get_ref().clone() })?;
            let text = as_text(setting, value).ok_or_else(|| ConfigError::Shape {
                path: path.to_owned(),
                line,
                key: setting.key,
                expected: if setting.is_list { "an array of strings" } else { "a string, a number, true or false" },
            })?;
            values.push((setting, text));
        }
        Ok(Self { path: path.to_owned(), values })
    }

    /// What the file says about a setting.
    pub(super) fn given(&self, setting: &'static Setting) -> Option<Given> {
        let (_, text) = self.values.iter().find(|(known, _)| std::ptr::eq(*known, setting))?;
        Some(Given { setting, text: text.clone(), source: Source::File(self.path.clone()) })
    }
}

/// The value as it would stand behind the flag.
fn as_text(setting: &Setting, value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) if !setting.is_list => Some(number.to_string()),
        toml::Value::Float(number) if !setting.is_list => Some(number.to_string()),
        toml::Value::Boolean(switch) if !setting.is_list => Some(switch.to_string()),
        toml::Value::Array(entries) if setting.is_list => {
            entries.iter().map(toml::Value::as_str).collect::<Option<Vec<_>>>().map(|entries| entries.join(","))
        }
        _ => None,
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

fn did_you_mean(key: &str) -> String {
    let near = nearest(key, SETTINGS.iter().map(|setting| setting.key));
    near.first().map_or_else(String::new, |name| format!(", did you mean `{name}`"))
}

fn known_keys() -> String {
    SETTINGS.iter().map(|setting| setting.key).collect::<Vec<_>>().join(", ")
}
