//! `phrasebook config`

use clap::Args;

use super::arguments::AllSettings;
use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use crate::config::{Given, Source};

/// Print each setting, its value and where it came from
///
/// What is printed is a settings file: keep it and name it with --config.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  PHRASEBOOK_LOG=debug phrasebook config --listen 0.0.0.0:80")]
pub(super) struct Config {
    #[command(flatten)]
    settings: AllSettings,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Config {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let given = self.settings.resolve()?.given;
        if self.json {
            let settings: serde_json::Map<_, _> = given.iter().map(as_json).collect();
            printer.line(serde_json::to_string_pretty(&settings)?)?;
            return Ok(ExitStatus::Success);
        }
        let lines: Vec<(String, &Source)> = given.iter().map(|given| (as_toml(given), &given.source)).collect();
        let width = lines.iter().map(|(line, _)| line.chars().count()).max().unwrap_or_default();
        for (line, source) in &lines {
            printer.line(format_args!("{line:width$}  # {source}"))?;
        }
        Ok(ExitStatus::Success)
    }
}

fn as_json(given: &Given) -> (String, serde_json::Value) {
    let value = serde_json::json!({ "value": given.text, "source": given.source.to_string() });
    (given.setting.key.to_owned(), value)
}

/// The line of a settings file; a setting that may be absent and is stands there as a comment.
fn as_toml(given: &Given) -> String {
    let key = given.setting.key;
    let quoted = |text: &str| toml::Value::from(text).to_string();
    if given.setting.is_list {
        let entries: Vec<String> = given.text.split(',').map(|entry| quoted(entry.trim())).collect();
        return format!("{key} = [{}]", entries.join(", "));
    }
    if given.text.is_empty() {
        return format!("# {key} is not set");
    }
    let is_number = given.text.parse::<u32>().is_ok();
    format!("{key} = {}", if is_number { given.text.clone() } else { quoted(&given.text) })
}
