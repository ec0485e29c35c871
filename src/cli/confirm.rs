//! `phrasebook confirm`

use clap::Args;

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::phrases::{Opened, unknown_phrase};
use super::printer::Printer;
use crate::catalog::Draft;
use crate::catalog::confirmed::{CONFIRMED_FILE, Confirmations, Confirmed};
use crate::catalog::source::Entry;
use crate::sources::write_file;

/// Record that translations say what their source says today
///
/// Without an id this takes every translation that is new or was edited since it was last confirmed. One whose source has
/// changed and that was not edited stays stale until it is named. The record is confirmed.toml in the language's folder.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook confirm\n  \
    phrasebook confirm --locale lt\n  \
    phrasebook confirm delivery-delay-plans --locale lt --locales ./locales")]
pub(super) struct Confirm {
    /// Phrases to confirm although nobody edited them
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// The language; all of them if none is given
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    #[command(flatten)]
    settings: PhraseSettings,
}

/// What became of one language.
#[derive(Default)]
struct Outcome {
    record: Confirmations,
    confirmed: usize,
    stale: Vec<String>,
}

impl Confirm {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let opened = Opened::open_to_write(&self.settings.resolve()?.settings)?;
        let draft = &opened.draft;
        let known = |id: &str| draft.phrases().any(|(_, phrase, _)| phrase.id.as_str() == id);
        if let Some(id) = self.ids.iter().find(|id| !known(id)) {
            return Err(unknown_phrase(draft.phrases().map(|(_, phrase, _)| phrase.id.as_str()), id));
        }
        let source = draft.languages.default().tag();
        let tags = self.tags(draft)?;
        for tag in tags.iter().filter(|tag| ***tag != **source) {
            let outcome = self.confirm(draft, tag);
            write_file(&opened.place.folder, &format!("{tag}/{CONFIRMED_FILE}"), &outcome.record.to_toml())?;
            printer.line(format_args!("{tag}: {} confirmed{}", outcome.confirmed, still_stale(&outcome.stale)))?;
        }
        Ok(ExitStatus::Success)
    }

    fn tags<'d>(&self, draft: &'d Draft) -> Result<Vec<&'d str>, CliError> {
        let tags: Vec<&str> = draft.languages.iter().map(|language| &**language.tag()).collect();
        let Some(asked) = &self.locale else { return Ok(tags) };
        match tags.iter().find(|tag| ***tag == **asked) {
            Some(tag) => Ok(vec![tag]),
            None => Err(CliError::UnknownLocale { asked: asked.clone(), known: draft.languages.listed() }),
        }
    }

    fn confirm(&self, draft: &Draft, tag: &str) -> Outcome {
        let record = draft.confirmed.get(tag).cloned().unwrap_or_default();
        let mut outcome = Outcome { record, ..Outcome::default() };
        let source_tag = draft.languages.default().tag();
        outcome.record.retain(|id| message(draft, tag, id).is_some() && message(draft, source_tag, id).is_some());
        for (_, phrase, _) in draft.phrases() {
            let id = phrase.id.as_str();
            let (Some(source), Some(own)) = (message(draft, source_tag, id), message(draft, tag, id)) else { continue };
            let now = Confirmed::now(source, own);
            let before = outcome.record.get(id);
            if before == Some(now) {
                continue;
            }
            let is_edited = before.is_none_or(|before| before.own != now.own);
            if self.ids.iter().any(|asked| asked == id) || (self.ids.is_empty() && is_edited) {
                outcome.record.set(id, now);
                outcome.confirmed += 1;
            } else if before.is_some_and(|before| before.source != now.source) {
                outcome.stale.push(id.to_owned());
            }
        }
        outcome
    }
}

fn message<'d>(draft: &'d Draft, tag: &str, id: &str) -> Option<&'d Entry> {
    let mut entries = draft.files_of(tag).flat_map(|file| &file.parsed.messages);
    entries.find(|entry| *entry.name == *id).map(AsRef::as_ref)
}

fn still_stale(ids: &[String]) -> String {
    match ids {
        [] => String::new(),
        ids => format!("; still stale, name them when they are right: {}", ids.join(" ")),
    }
}
