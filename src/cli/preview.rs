//! `phrasebook preview`

use std::collections::BTreeMap;

use clap::Args;
use serde::Serialize;

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::phrases::{Opened, locate};
use super::printer::Printer;
use crate::catalog::Finding;
use crate::catalog::value::Input;
use crate::catalog::variants::{Choice, RenderedVariant, variants};

/// Show every text that a phrase can become: each register, plural form, gender and optional variable
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  phrasebook preview delivery-delay-acknowledge --locale lt --locales ./locales")]
pub(super) struct Preview {
    /// The phrase; 'phrasebook list' shows them all
    id: String,
    /// The language, as a BCP 47 tag; the phrasebook's default if none is given
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    settings: PhraseSettings,
}

/// One text as JSON.
#[derive(Debug, Serialize)]
struct VariantView<'v> {
    part: &'static str,
    wording: usize,
    /// What was chosen for each variable; `null` where it was not given.
    variables: BTreeMap<&'v str, Option<String>>,
    text: Option<&'v str>,
    findings: &'v [Finding],
}

impl Preview {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let catalog = Opened::open(&self.settings.resolve()?.settings)?.into_catalog()?;
        let located = locate(&catalog, &self.id, self.locale.as_deref(), 1)?;
        let variants: Vec<_> = variants(&located.phrase.variables, located.texts, located.message).collect();
        if self.json {
            let views: Vec<_> = variants.iter().map(view).collect();
            printer.line(serde_json::to_string_pretty(&views)?)?;
            return Ok(ExitStatus::Success);
        }
        let mut last = String::new();
        for variant in &variants {
            let heading = heading(variant);
            if heading != last {
                let gap = if last.is_empty() { "" } else { "\n" };
                printer.line(format_args!("{gap}{heading}"))?;
                last = heading;
            }
            printer.line(body(variant))?;
        }
        let texts = if variants.len() == 1 { "one text" } else { &format!("{} texts", variants.len()) };
        printer.note(format_args!("{texts} in {}", located.texts.language().tag()));
        Ok(ExitStatus::Success)
    }
}

fn heading(variant: &RenderedVariant) -> String {
    match (variant.part, variant.wording) {
        (Some(part), _) => format!(".{}", part.as_str()),
        (None, 1) => "text".to_owned(),
        (None, wording) => format!(".wording-{wording}"),
    }
}

/// What was chosen, and under it the text; each line is indented, so that the paragraphs of a template stay together.
fn body(variant: &RenderedVariant) -> String {
    let choices: Vec<String> = variant.choices.iter().map(choice).collect();
    let head = if choices.is_empty() { String::new() } else { format!("  [{}]\n", choices.join(", ")) };
    let text = match &variant.text {
        Ok(text) => text.clone(),
        Err(limit) => format!("(no text: {limit})"),
    };
    let lines: Vec<String> = text.lines().map(|line| format!("    {line}").trim_end().to_owned()).collect();
    head + &lines.join("\n")
}

fn choice(choice: &Choice) -> String {
    match &choice.value {
        Some(value) => format!("{}={}", choice.variable, shown(value)),
        None => format!("no {}", choice.variable),
    }
}

fn shown(value: &Input) -> String {
    match value {
        Input::Text(text) | Input::Number(text) => text.clone(),
        Input::Money { amount, currency } => format!("{amount} {currency}"),
        Input::List(entries) => entries.join(", "),
        Input::Other(what) => (*what).to_owned(),
    }
}

fn view(variant: &RenderedVariant) -> VariantView<'_> {
    let value = |choice: &'_ Choice| choice.value.as_ref().map(shown);
    VariantView {
        part: variant.part.map_or("text", |part| part.as_str()),
        wording: variant.wording,
        variables: variant.choices.iter().map(|choice| (&*choice.variable, value(choice))).collect(),
        text: variant.text.as_deref().ok(),
        findings: &variant.findings,
    }
}
