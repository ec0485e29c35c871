//! `phrasebook list`

use std::str::FromStr;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::phrases::{Opened, negotiate};
use super::printer::Printer;
use crate::catalog::{Catalog, Phrase, outline};
use crate::phrase::{Channel, Empathy, Intensity, Kind, Meta, Part, Situation, Stage, Technique};

/// List phrases: id, kind and title
///
/// Values of one filter are alternatives, different filters narrow each other.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook list --locale lt\n  \
    phrasebook list --situation delivery-delay --kind statement,question --json")]
pub(super) struct List {
    /// The language of the titles, as a BCP 47 tag; the phrasebook's default if none is given
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Only these kinds
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = Kind::from_str)]
    kind: Vec<Kind>,
    /// Only phrases for any of these situations
    #[arg(long, value_name = "SITUATION", value_delimiter = ',', value_parser = Situation::from_str)]
    situation: Vec<Situation>,
    /// Only phrases that practise any of these techniques
    #[arg(long, value_name = "TECHNIQUE", value_delimiter = ',', value_parser = Technique::from_str)]
    technique: Vec<Technique>,
    /// Only phrases of these stages
    #[arg(long, value_name = "STAGE", value_delimiter = ',', value_parser = Stage::from_str)]
    stage: Vec<Stage>,
    /// Only phrases of these kinds of empathy
    #[arg(long, value_name = "EMPATHY", value_delimiter = ',', value_parser = Empathy::from_str)]
    empathy: Vec<Empathy>,
    /// Only phrases for any of these channels
    #[arg(long, value_name = "CHANNEL", value_delimiter = ',', value_parser = Channel::from_str)]
    channel: Vec<Channel>,
    /// Only phrases of these intensities
    #[arg(long, value_name = "INTENSITY", value_delimiter = ',', value_parser = Intensity::from_str)]
    intensity: Vec<Intensity>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    settings: PhraseSettings,
}

/// One phrase in the list.
#[derive(Debug, Serialize)]
struct Row<'c> {
    id: &'c str,
    kind: Kind,
    title: Option<String>,
    meta: &'c Meta,
}

impl List {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let catalog = Opened::open(&self.settings.resolve()?.settings)?.into_catalog()?;
        let language = negotiate(catalog.languages(), self.locale.as_deref())?.served;
        let rows: Vec<Row<'_>> = catalog
            .phrases()
            .filter(|phrase| self.shows(phrase))
            .map(|phrase| Row {
                id: phrase.id.as_str(),
                kind: phrase.kind,
                title: title(&catalog, phrase, &language),
                meta: &phrase.meta,
            })
            .collect();
        if self.json {
            printer.line(serde_json::to_string_pretty(&rows)?)?;
        } else {
            printer.data(table(&rows))?;
            printer.note(format_args!("{} of {} phrases, in {language}", rows.len(), catalog.phrases().count()));
        }
        Ok(ExitStatus::Success)
    }

    fn shows(&self, phrase: &Phrase) -> bool {
        let meta = &phrase.meta;
        has_any(&self.kind, &[phrase.kind])
            && has_any(&self.situation, &meta.situations)
            && has_any(&self.technique, &meta.techniques)
            && has_any(&self.channel, &meta.channels)
            && has_any(&self.stage, meta.stage.as_slice())
            && has_any(&self.empathy, meta.empathy.as_slice())
            && has_any(&self.intensity, meta.intensity.as_slice())
    }
}

/// A filter without values lets everything through.
fn has_any<T: PartialEq>(wanted: &[T], own: &[T]) -> bool {
    wanted.is_empty() || wanted.iter().any(|value| own.contains(value))
}

/// The title in this language alone: a list shows what is translated and what is not.
fn title(catalog: &Catalog, phrase: &Phrase, language: &Arc<str>) -> Option<String> {
    let located = catalog.locate(phrase, std::slice::from_ref(language))?;
    let outlined = outline(phrase, located.texts, located.message).ok()?;
    outlined.parts.into_iter().find(|(part, _)| *part == Part::Title).map(|(_, title)| title)
}

fn table(rows: &[Row<'_>]) -> String {
    let id_width = rows.iter().map(|row| row.id.len()).max().unwrap_or_default();
    let kind_width = rows.iter().map(|row| row.kind.to_string().len()).max().unwrap_or_default();
    let line = |row: &Row<'_>| {
        let title = row.title.as_deref().unwrap_or("-");
        format!("{:id_width$}  {:kind_width$}  {title}\n", row.id, row.kind.to_string())
    };
    rows.iter().map(line).collect()
}
