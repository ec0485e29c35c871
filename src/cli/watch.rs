//! Serving a folder while it is edited.
//!
//! The folder is looked at every [`INTERVAL`] and read again once two looks agree, so that an editor half-way through its
//! files is left to finish. Looking is asked of the file system itself and not of its notices: those do not come from network
//! and container mounts, get lost when there are many, and mean a different thing on every system.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use super::error::CliError;
use super::phrases::Opened;
use crate::api::{App, Rejected};
use crate::catalog::Catalog;
use crate::check::{self, Finding, Severity};
use crate::config::Settings;
use crate::sources::{Place, Stamp, stamp};

/// How often the folder is looked at. Two looks and a read stay well below a second.
const INTERVAL: Duration = Duration::from_millis(150);
/// How many findings are logged of files that are not served; `/v1/coverage` has more.
const LOGGED_MAX: usize = 20;

/// What a look at the folder led to.
enum News {
    /// A good state of the files.
    Sound(Arc<Catalog>, Vec<Finding>),
    /// A state that must not be served.
    Broken(Rejected),
}

/// Follows the folder for as long as the server runs. `first` is the look from before the files were read.
pub(super) async fn follow(app: App, settings: Settings, folder: PathBuf, first: Option<Stamp>) {
    let mut ticks = interval(INTERVAL);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut known, mut last) = (first, None);
    loop {
        ticks.tick().await;
        let looked_at = folder.clone();
        let Ok(now) = tokio::task::spawn_blocking(move || stamp(&looked_at).ok()).await else { return };
        let has_settled = now == last;
        last.clone_from(&now);
        if now == known || !has_settled {
            continue;
        }
        known = now;
        let (app, settings) = (app.clone(), settings.clone());
        let done = tokio::task::spawn_blocking(move || publish(&app, read(&settings))).await;
        if let Err(fault) = done {
            tracing::error!(cause = %fault, "reading the phrase files failed; what was served before goes on");
        }
    }
}

/// The folder as it is before it is first read.
pub(super) fn first_look(settings: &Settings) -> Option<(PathBuf, Option<Stamp>)> {
    let folder = Place::of(settings.locales.as_deref()?).folder;
    let stamp = stamp(&folder).ok();
    Some((folder, stamp))
}

fn read(settings: &Settings) -> News {
    let checked = || -> Result<_, CliError> {
        let opened = Opened::open(settings)?;
        let findings = check::run(&opened.draft);
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        if errors > 0 {
            return Ok(News::Broken(rejected(errors, findings)));
        }
        Ok(News::Sound(Arc::new(opened.into_catalog()?), findings))
    };
    checked().unwrap_or_else(|fault| News::Broken(Rejected { message: whole(&fault), findings: Vec::new() }))
}

fn rejected(errors: usize, mut findings: Vec<Finding>) -> Rejected {
    findings.retain(|finding| finding.severity == Severity::Error);
    let count = if errors == 1 { "1 error".to_owned() } else { format!("{errors} errors") };
    Rejected { message: format!("the files have {count}; what was served before goes on"), findings }
}

fn publish(app: &App, news: News) {
    match news {
        News::Sound(catalog, findings) => {
            tracing::info!(revision = catalog.revision(), warnings = findings.len(), "the phrase files are live");
            app.replace_checked(catalog, findings);
        }
        News::Broken(rejected) => {
            tracing::error!("{}", rejected.message);
            for finding in rejected.findings.iter().take(LOGGED_MAX) {
                let place = format_args!("{}:{}:{}", finding.path, finding.line, finding.column);
                tracing::error!(rule = finding.rule, hint = finding.hint, "{place}: {}", finding.message);
            }
            app.reject(rejected);
        }
    }
}

/// A failure with its causes, in one line.
fn whole(fault: &CliError) -> String {
    let mut text = fault.to_string();
    let mut cause = std::error::Error::source(fault);
    while let Some(fault) = cause {
        text.push_str(": ");
        text.push_str(fault.to_string().trim());
        cause = fault.source();
    }
    text.push_str("; what was served before goes on");
    text.replace('\n', " ")
}
