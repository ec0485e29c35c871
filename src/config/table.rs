//! The list of settings.

use super::{Settings, value};

/// The flag that names the settings file. It is no setting itself: a file cannot say where it is.
pub const CONFIG_FLAG: &str = "config";
/// The variable that names the settings file.
pub const CONFIG_VARIABLE: &str = "PHRASEBOOK_CONFIG";

/// Which commands a setting concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Every command that reads phrases.
    Phrases,
    /// The server, and every command that works on the data folder.
    Data,
    /// The server.
    Server,
}

/// One thing that can be set.
#[derive(Debug)]
pub struct Setting {
    /// The key in the settings file.
    pub key: &'static str,
    /// The flag without its dashes.
    pub long: &'static str,
    /// The environment variable.
    pub variable: &'static str,
    /// What stands for the value in help texts.
    pub value_name: &'static str,
    /// The default, as it could be given; empty where the setting may be absent.
    pub default: &'static str,
    /// What the setting does, in one line of Markdown.
    pub meaning: &'static str,
    /// Whether it is a list: a flag that can be repeated, an array in the file.
    pub is_list: bool,
    /// Who reads it.
    pub scope: Scope,
    pub(super) read: fn(&mut Settings, &str) -> value::Read<()>,
}

impl Setting {
    /// The flag as it is typed.
    pub fn flag(&self) -> String {
        format!("--{}", self.long)
    }
}

impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Setting {}

/// Every setting, in the order in which people meet them.
pub static SETTINGS: &[Setting] = &[
    Setting {
        key: "listen",
        long: "listen",
        variable: "PHRASEBOOK_LISTEN",
        value_name: "HOST:PORT",
        default: "127.0.0.1:8080",
        meaning: "Address to listen on; port 0 takes a free one",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::address(text).map(|address| settings.listen = address),
    },
    Setting {
        key: "data",
        long: "data",
        variable: "PHRASEBOOK_DATA",
        value_name: "DIR",
        default: "data",
        meaning: "Folder for what the server keeps; created for its owner alone if there is none",
        is_list: false,
        scope: Scope::Data,
        read: |settings, text| value::folder(text).map(|folder| settings.data = folder),
    },
    Setting {
        key: "locales",
        long: "locales",
        variable: "PHRASEBOOK_LOCALES",
        value_name: "DIR",
        default: "",
        meaning: "Folder of phrase files; without it the phrases in the binary",
        is_list: false,
        scope: Scope::Phrases,
        read: |settings, text| {
            settings.locales = value::optional_folder(text);
            Ok(())
        },
    },
    Setting {
        key: "near",
        long: "near",
        variable: "PHRASEBOOK_NEAR",
        value_name: "on|off",
        default: "on",
        meaning: "Whether a neighbouring language answers where nothing else matches",
        is_list: false,
        scope: Scope::Phrases,
        read: |settings, text| value::switch(text).map(|near| settings.near = near),
    },
    Setting {
        key: "cors_origins",
        long: "cors-origin",
        variable: "PHRASEBOOK_CORS_ORIGINS",
        value_name: "ORIGIN",
        default: "*",
        meaning: "Origin whose pages may call the API, several with commas or by repeating the flag; `*` for any",
        is_list: true,
        scope: Scope::Server,
        read: |settings, text| value::origins(text).map(|origins| settings.cors_origins = origins),
    },
    Setting {
        key: "page_cache_mb",
        long: "page-cache-mb",
        variable: "PHRASEBOOK_PAGE_CACHE_MB",
        value_name: "MIB",
        default: "16",
        meaning: "Memory for finished pages, in MiB; 0 keeps none",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::mebibytes(text).map(|bytes| settings.page_cache_bytes = bytes),
    },
    Setting {
        key: "team_cache_mb",
        long: "team-cache-mb",
        variable: "PHRASEBOOK_TEAM_CACHE_MB",
        value_name: "MIB",
        default: "256",
        meaning: "Memory for the phrases of teams that were asked for, in MiB",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::mebibytes(text).map(|bytes| settings.team_cache_bytes = bytes),
    },
    Setting {
        key: "store_cache_mb",
        long: "store-cache-mb",
        variable: "PHRASEBOOK_STORE_CACHE_MB",
        value_name: "MIB",
        default: "64",
        meaning: "Memory for what was last read from the store, in MiB",
        is_list: false,
        scope: Scope::Data,
        read: |settings, text| value::mebibytes(text).map(|bytes| settings.store_cache_bytes = bytes),
    },
    Setting {
        key: "connections_max",
        long: "connections-max",
        variable: "PHRASEBOOK_CONNECTIONS_MAX",
        value_name: "COUNT",
        default: "512",
        meaning: "Connections open at once; more wait until one closes",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::connections(text).map(|count| settings.connections_max = count),
    },
    Setting {
        key: "request_timeout_seconds",
        long: "request-timeout-seconds",
        variable: "PHRASEBOOK_REQUEST_TIMEOUT_SECONDS",
        value_name: "SECONDS",
        default: "10",
        meaning: "How long a request may take, its body included",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::seconds(text).map(|time| settings.request_timeout = time),
    },
    Setting {
        key: "header_timeout_seconds",
        long: "header-timeout-seconds",
        variable: "PHRASEBOOK_HEADER_TIMEOUT_SECONDS",
        value_name: "SECONDS",
        default: "5",
        meaning: "How long a client may take over the head of a request, and over its first byte",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::seconds(text).map(|time| settings.header_timeout = time),
    },
    Setting {
        key: "idle_timeout_seconds",
        long: "idle-timeout-seconds",
        variable: "PHRASEBOOK_IDLE_TIMEOUT_SECONDS",
        value_name: "SECONDS",
        default: "60",
        meaning: "How long a connection may stay open between two requests",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::seconds(text).map(|time| settings.idle_timeout = time),
    },
    Setting {
        key: "write_timeout_seconds",
        long: "write-timeout-seconds",
        variable: "PHRASEBOOK_WRITE_TIMEOUT_SECONDS",
        value_name: "SECONDS",
        default: "30",
        meaning: "How long a client may read nothing of an answer",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::seconds(text).map(|time| settings.write_timeout = time),
    },
    Setting {
        key: "shutdown_timeout_seconds",
        long: "shutdown-timeout-seconds",
        variable: "PHRASEBOOK_SHUTDOWN_TIMEOUT_SECONDS",
        value_name: "SECONDS",
        default: "10",
        meaning: "How long requests under way may take once the server was told to stop",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::seconds(text).map(|time| settings.shutdown_timeout = time),
    },
    Setting {
        key: "log",
        long: "log",
        variable: "PHRASEBOOK_LOG",
        value_name: "FILTER",
        default: "info",
        meaning: "What is logged: a level, or `target=level` with commas between",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::log_filter(text).map(|filter| settings.log = filter),
    },
    Setting {
        key: "log_format",
        long: "log-format",
        variable: "PHRASEBOOK_LOG_FORMAT",
        value_name: "text|json",
        default: "text",
        meaning: "How a log line is written: `text` for a person, `json` for a program",
        is_list: false,
        scope: Scope::Server,
        read: |settings, text| value::log_format(text).map(|format| settings.log_format = format),
    },
];

/// The settings as the Markdown table that stands in the README.
pub fn settings_table() -> String {
    let head = "| Flag | Variable | Key in the file | Default | Meaning |\n| --- | --- | --- | --- | --- |";
    let config = format!("| `--{CONFIG_FLAG} FILE` | `{CONFIG_VARIABLE}` | | | Settings file (TOML) |");
    let rows: Vec<String> = SETTINGS.iter().map(table_row).collect();
    format!("{head}\n{config}\n{}\n", rows.join("\n"))
}

fn table_row(setting: &Setting) -> String {
    let Setting { key, long, variable, value_name, meaning, .. } = setting;
    let default = if setting.default.is_empty() { String::new() } else { format!("`{}` ", setting.default) };
    // A bar ends a cell, also between backticks.
    let value_name = value_name.replace('|', "\\|");
    format!("| `--{long} {value_name}` | `{variable}` | `{key}` | {default}| {meaning} |")
}
