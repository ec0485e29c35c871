//! `phrasebook render`

use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::phrases::{Opened, locate};
use super::printer::{Heading, Printer};
use super::shell::word;
use crate::catalog::value::Input;
use crate::catalog::{
    Catalog, Finding, Located, MissingPolicy, Phrase, RenderFault, RenderRequest, Rendered, Wording, render,
};
use crate::phrase::{Channel, Part, VariableType};

/// Render a phrase and print its text alone
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook render delivery-delay-acknowledge --locale lt --var customer=Jonas --var days=3\n  \
    phrasebook render delivery-delay-acknowledge --locale fi --var days=3 --format json")]
pub(super) struct Render {
    /// The phrase; 'phrasebook list' shows them all
    id: String,
    /// The language, as a BCP 47 tag; the phrasebook's default if none is given
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// The value of a variable; repeat it for each, and for each entry of a list
    #[arg(long = "var", value_name = "NAME=VALUE", value_parser = name_and_value)]
    variables: Vec<(String, String)>,
    /// Where the text will be sent: email, chat or phone
    #[arg(long, value_name = "CHANNEL", value_parser = <Channel as std::str::FromStr>::from_str)]
    channel: Option<Channel>,
    /// Which wording, counted from 1
    #[arg(long, value_name = "N", conflicts_with = "seed")]
    wording: Option<usize>,
    /// Pick a wording, always the same one for the same text, such as a ticket number
    #[arg(long, value_name = "TEXT")]
    seed: Option<String>,
    /// What to do when a value is missing
    #[arg(long, value_enum, default_value_t)]
    on_missing: OnMissing,
    /// Whether another language may answer when this one lacks the phrase
    #[arg(long, value_enum, default_value_t)]
    fallback: Fallback,
    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    settings: PhraseSettings,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum OnMissing {
    /// Print no text and say what is missing
    #[default]
    Refuse,
    /// Leave { $name } in the text
    Keep,
    /// Leave the place empty
    Omit,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Fallback {
    /// No other language
    #[default]
    None,
    /// The languages that this one falls back to
    Chain,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The text
    #[default]
    Text,
    /// The text as HTML
    Html,
    /// Everything there is, findings included
    Json,
}

/// A rendered phrase as JSON.
#[derive(Debug, Serialize)]
struct RenderedView<'r> {
    id: &'r str,
    locale: &'r str,
    text: &'r str,
    subject: Option<&'r str>,
    chat: Option<&'r str>,
    html: Option<&'r str>,
    parts: serde_json::Map<String, serde_json::Value>,
    wording: usize,
    findings: &'r [Finding],
}

impl Render {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let catalog = Opened::open(&self.settings.resolve()?.settings)?.into_catalog()?;
        let languages_max = if self.fallback == Fallback::Chain { usize::MAX } else { 1 };
        let located = locate(&catalog, &self.id, self.locale.as_deref(), languages_max)?;
        let rendered = self.render(&catalog, located)?;
        self.print(&rendered, located, printer)?;
        Ok(ExitStatus::Success)
    }

    fn render(&self, catalog: &Catalog, located: Located<'_>) -> Result<Rendered, CliError> {
        let variables = inputs(located.phrase, &self.variables);
        let request = RenderRequest {
            variables: &variables,
            on_missing: match self.on_missing {
                OnMissing::Refuse => MissingPolicy::Refuse,
                OnMissing::Keep => MissingPolicy::Keep,
                OnMissing::Omit => MissingPolicy::Omit,
            },
            wording: match (&self.seed, self.wording) {
                (Some(seed), _) => Wording::Seed(seed),
                (None, Some(number)) => Wording::Number(number),
                (None, None) => Wording::First,
            },
            channel: self.channel,
            html: self.format != Format::Text,
            ..RenderRequest::default()
        };
        render(located.phrase, located.texts, located.message, &request).map_err(|fault| match fault {
            RenderFault::Variables(gaps) => CliError::Variables {
                message: format!("'{}' cannot be rendered: {}", self.id, count_of(gaps.len())),
                example: self.example(catalog, located, &gaps),
                gaps,
            },
            RenderFault::NoSuchWording { asked, count } => {
                CliError::NoSuchWording { id: self.id.clone(), asked, count }
            }
            RenderFault::Limit(limit) => CliError::Limit(limit),
        })
    }

    fn print(&self, rendered: &Rendered, located: Located<'_>, printer: &Printer) -> Result<(), CliError> {
        match self.format {
            Format::Text => printer.line(&rendered.text)?,
            Format::Html => printer.line(rendered.html.as_deref().unwrap_or_default().trim_end())?,
            Format::Json => return printer.line(serde_json::to_string_pretty(&view(rendered, located))?),
        }
        for finding in &rendered.findings {
            printer.remark(Heading::Warning, &finding.message);
        }
        Ok(())
    }

    /// The command that would have worked: the caller's own values where they fit, the phrase's examples elsewhere.
    fn example(&self, catalog: &Catalog, located: Located<'_>, gaps: &[Finding]) -> String {
        let is_gap = |name: &str| gaps.iter().any(|gap| gap.variable.as_deref() == Some(name));
        let chain = [Arc::clone(located.texts.language().tag())];
        let own = self.variables.iter().filter(|(name, _)| !is_gap(name));
        let own = own.map(|(name, value)| format!("{name}={value}"));
        let missing = located.phrase.variables.iter().filter(|variable| is_gap(variable.name.as_str()));
        let missing = missing.map(|variable| format!("{}={}", variable.name, catalog.example(&chain, variable)));
        let locale = self.locale.iter().map(|locale| format!("--locale {locale}"));
        let variables = own.chain(missing).map(|variable| format!("--var {}", word(&variable)));
        let words: Vec<String> = locale.chain(variables).collect();
        format!("phrasebook render {} {}", self.id, words.join(" "))
    }
}

fn name_and_value(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE, such as days=3")?;
    if name.is_empty() {
        Err("the name is missing; write NAME=VALUE, such as days=3".to_owned())
    } else {
        Ok((name.to_owned(), value.to_owned()))
    }
}

/// A repeated name is a list, and so is a single value for a variable that takes one.
fn inputs(phrase: &Phrase, given: &[(String, String)]) -> Vec<(String, Input)> {
    let mut inputs: Vec<(String, Input)> = Vec::new();
    for (name, value) in given {
        let is_list =
            phrase.variables.iter().any(|known| known.name.as_str() == name && known.kind == VariableType::List);
        match inputs.iter_mut().find(|(known, _)| known == name) {
            Some((_, Input::List(entries))) => entries.push(value.clone()),
            Some((_, input)) => {
                let Input::Text(first) = input else { continue };
                *input = Input::List(vec![std::mem::take(first), value.clone()]);
            }
            None if is_list => inputs.push((name.clone(), Input::List(vec![value.clone()]))),
            None => inputs.push((name.clone(), Input::Text(value.clone()))),
        }
    }
    inputs
}

fn view<'r>(rendered: &'r Rendered, located: Located<'r>) -> RenderedView<'r> {
    let named = |(part, text): &(Part, String)| (part.as_str().to_owned(), text.clone().into());
    RenderedView {
        id: located.phrase.id.as_str(),
        locale: located.texts.language().tag(),
        text: &rendered.text,
        subject: rendered.subject.as_deref(),
        chat: rendered.chat.as_deref(),
        html: rendered.html.as_deref(),
        parts: rendered.parts.iter().map(named).collect(),
        wording: rendered.wording,
        findings: &rendered.findings,
    }
}

fn count_of(gaps: usize) -> String {
    if gaps == 1 {
        "one variable is missing or does not fit".to_owned()
    } else {
        format!("{gaps} variables are missing or do not fit")
    }
}
