//! What comes in.

use super::export::check_locale;
use super::fault::FileFault;
use super::incoming::{Incoming, Parsed, Target, target, text_of};
use super::merge::merge;
use super::report::{Action, PhraseReport, Report};
use super::{FILE_BYTES_MAX, Format, TransferError, csv, ftl, json};
use crate::phrase::Kind;
use crate::team::{Author, Commit, Fault, Outcome, PhraseWrite, State, TeamError, TeamId, Teams};

/// What becomes of an import in which something is wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Nothing of it is written.
    #[default]
    All,
    /// What is right is written, also where it takes several commits; the rest is reported.
    Partial,
}

/// How a file is imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportOptions {
    /// What the file is.
    pub format: Format,
    /// The one language that is taken from it; for a Fluent file the language that it is in.
    pub locale: Option<String>,
    /// Whether the phrases are served; what the file says where it is none, else as they were, else published.
    pub state: Option<State>,
    /// What sort of text new phrases are of which the file does not say it; statements where it is none.
    pub kind: Option<Kind>,
    /// What becomes of it if something is wrong.
    pub mode: Mode,
    /// Only says what would happen.
    pub dry_run: bool,
}

impl ImportOptions {
    /// A whole file of this format, all or nothing.
    pub fn new(format: Format) -> Self {
        Self { format, locale: None, state: None, kind: None, mode: Mode::All, dry_run: false }
    }
}

/// What an import is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Reading the file.
    Reading,
    /// Comparing this many phrases with those that are there.
    Comparing(usize),
    /// Checking this many phrases that are new or different, and writing them.
    Writing(usize),
}

/// Imports a file into a team. `progress` hears what is being done.
pub async fn import(
    teams: &Teams,
    team: &TeamId,
    bytes: Vec<u8>,
    options: &ImportOptions,
    author: Author,
    progress: &(dyn Fn(Phase) + Send + Sync),
) -> Result<Report, TransferError> {
    progress(Phase::Reading);
    check_locale(teams, options.locale.as_deref())?;
    teams.team(team).await?;
    let parsed = read(bytes, options).await?;
    progress(Phase::Comparing(parsed.phrases.len()));
    let Plan { parsed, ends, writes } = plan(teams, team, parsed, options).await?;
    progress(Phase::Writing(writes.len()));
    let is_wrong = !parsed.faults.is_empty() || ends.iter().any(|end| matches!(end, End::Refused));
    let commit = match options.mode {
        Mode::All => Commit::AllOrNothing,
        Mode::Partial => Commit::WhatIsRight,
    };
    let outcomes = if options.dry_run || (options.mode == Mode::All && is_wrong) {
        teams.try_phrases(team, writes, author, commit).await?
    } else {
        teams.write_phrases(team, writes, author, commit).await?
    };
    let reported = options.clone();
    let report = blocking(move || report(parsed, ends, outcomes, &reported)).await?;
    let is_refused = !options.dry_run && options.mode == Mode::All && report.totals.refused > 0;
    if is_refused { Err(TransferError::Refused(Box::new(report))) } else { Ok(report) }
}

async fn read(bytes: Vec<u8>, options: &ImportOptions) -> Result<Parsed, TransferError> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(TransferError::TooLarge(format!(
            "the file has {} bytes; the limit is {FILE_BYTES_MAX}",
            bytes.len()
        )));
    }
    let (format, locale) = (options.format, options.locale.clone());
    let read = move || {
        let locale = locale.as_deref();
        let mut parsed = match format {
            Format::Json => json::read(text_of(bytes)?),
            Format::Ftl => ftl::read(bytes, locale),
            Format::Csv => csv::read(bytes, locale),
        }?;
        if let Some(locale) = locale {
            parsed.keep(locale);
        }
        Ok(parsed)
    };
    blocking(read).await?
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, TransferError> {
    let failed = |_| TransferError::Team(TeamError::CutShort("the import"));
    tokio::task::spawn_blocking(work).await.map_err(failed)
}

/// What is to be done about each phrase of a file.
struct Plan {
    parsed: Parsed,
    /// In the order of the phrases.
    ends: Vec<End>,
    writes: Vec<PhraseWrite>,
}

/// What the comparison says of a phrase.
enum End {
    /// Something of it could not be read.
    Refused,
    /// It is as it was.
    Unchanged,
    /// It is among the writes.
    Written,
}

async fn plan(
    teams: &Teams,
    team: &TeamId,
    mut parsed: Parsed,
    options: &ImportOptions,
) -> Result<Plan, TransferError> {
    let mut before = Vec::with_capacity(parsed.phrases.len());
    for phrase in &parsed.phrases {
        before.push(teams.own_phrase(team, &phrase.id).await?);
    }
    let (base, options) = (teams.base(), options.clone());
    let compare = move || {
        let mut phrases = std::mem::take(&mut parsed.phrases);
        let (mut ends, mut writes) = (Vec::with_capacity(phrases.len()), Vec::new());
        for (phrase, before) in phrases.iter_mut().zip(before) {
            let is_readable = phrase.faults.is_empty();
            let write = is_readable.then(|| merge(phrase, &parsed.unsaid, before, &base, &options));
            ends.push(match write {
                None => End::Refused,
                Some(None) => End::Unchanged,
                Some(Some(write)) => {
                    writes.push(write);
                    End::Written
                }
            });
        }
        parsed.phrases = phrases;
        Plan { parsed, ends, writes }
    };
    blocking(compare).await
}

fn report(
    mut parsed: Parsed,
    ends: Vec<End>,
    outcomes: Vec<Result<Outcome, Vec<Fault>>>,
    options: &ImportOptions,
) -> Report {
    let phrases = std::mem::take(&mut parsed.phrases);
    let mut outcomes = outcomes.into_iter();
    let reports = phrases.into_iter().zip(ends).map(|(phrase, end)| {
        let outcome = if matches!(end, End::Written) { outcomes.next() } else { None };
        let (action, revision, found) = match (end, outcome) {
            (End::Refused, _) => (Action::Refused, None, Vec::new()),
            (_, None) => (Action::Unchanged, None, Vec::new()),
            (_, Some(Ok(done))) => {
                let action = if done.created { Action::Created } else { Action::Updated };
                (action, done.revision, done.warnings)
            }
            (_, Some(Err(faults))) => (Action::Refused, None, faults),
        };
        let found = found.into_iter().map(|fault| located(&parsed, &phrase, options.format, fault));
        let found: Vec<FileFault> = found.collect();
        let Incoming { id, origin, mut faults, .. } = phrase;
        faults.extend(found);
        PhraseReport { id: id.to_string(), line: origin.line, action, revision, faults }
    });
    let reports = reports.collect();
    Report::new(options.format, options.dry_run, reports, parsed.faults)
}

/// A fault of a phrase as one of the file.
fn located(parsed: &Parsed, phrase: &Incoming, format: Format, fault: Fault) -> FileFault {
    let origin = match target(&fault.pointer) {
        Target::Text(tag, _) => phrase.texts.get(tag).map_or(phrase.origin, |(origin, _)| *origin),
        Target::Head(_) => phrase.origin,
    };
    let spot = match (format, target(&fault.pointer)) {
        (Format::Json, _) => json::locate(parsed, origin, &fault.pointer, fault.place),
        (Format::Csv, Target::Text(_, member)) => csv::locate(parsed, origin, member, fault.place),
        (Format::Ftl, Target::Text(_, member)) => ftl::locate(parsed, origin, member, fault.place),
        (_, Target::Head(pointer)) => super::incoming::start_of(origin, head_name(pointer)),
    };
    let file = parsed.file(origin);
    FileFault { file, ..FileFault::found(fault, spot) }
}

/// What a member beside the texts is called in tables: `/meta/tags/0` is `tags`.
fn head_name(pointer: &str) -> &str {
    let member = pointer.strip_prefix("/meta").unwrap_or(pointer);
    member.split('/').nth(1).unwrap_or_default()
}
