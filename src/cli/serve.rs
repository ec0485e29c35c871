//! `phrasebook serve`

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::arguments::AllSettings;
use super::data;
use super::error::{CliError, ExitStatus};
use super::logs;
use super::phrases::Opened;
use super::printer::Printer;
use super::signals::signals;
use super::snippet::Snippets;
use super::{start, watch};
use crate::api::{ApiSettings, App, HEAD_BYTES_MAX, service, unread};
use crate::catalog::Catalog;
use crate::check::{self, Finding, Severity};
use crate::config::{LogFormat, Settings};
use crate::server::{self, Limits, Workers};
use crate::sources::Stamp;
use crate::store::dump::Dumper;
use crate::store::{self, OpenOptions, Store};
use crate::team::token::Token;
use crate::team::{TeamId, Teams};

/// How often the store is dumped, if it changed.
const DUMP_EVERY: Duration = Duration::from_secs(3600);

/// Serve phrases over HTTP until told to stop
///
/// Stops on Ctrl-C and on SIGTERM: /readyz says so at once, requests under way are finished, and the exit code is 0.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook serve\n  \
    phrasebook serve --listen 0.0.0.0:80 --data /var/lib/phrasebook --log-format json\n  \
    phrasebook serve --locales ./locales --watch")]
pub(super) struct Serve {
    /// Serve phrase files as soon as they are saved; broken ones wait and the last good ones are served
    #[arg(long)]
    pub(super) watch: bool,
    #[command(flatten)]
    pub(super) settings: AllSettings,
}

impl Serve {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let settings = self.settings.resolve()?.settings;
        logs::start(&settings, printer);
        let watched =
            if self.watch { Some(watch::first_look(&settings).ok_or(CliError::NothingToWatch)?) } else { None };
        // sled asks for 8 MB of zeros that it hardly touches: they cost nothing before memory was freed, so the store comes first. Not
        // where the phrases may be refused, since that must leave nothing behind.
        let early = settings.locales.is_none().then(|| open_store(&settings)).transpose()?;
        let (catalog, findings) = open_sound(&settings, printer)?;
        let catalog = Arc::new(catalog);
        let store = early.map_or_else(|| open_store(&settings), Ok)?;
        let dumper = Dumper::new(Arc::clone(&store), settings.data.clone(), Timestamp::now);
        let teams = Arc::new(Teams::new(store, Arc::clone(&catalog), settings.team_cache_bytes));
        // What is left for it: to accept, to dump and to follow files. Requests are answered by the workers.
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(2).enable_all().build().map_err(CliError::Runtime)?;
        let workers = Workers::start().map_err(CliError::Runtime)?;
        let start = Start { catalog, findings, teams, dumper, watched };
        runtime.block_on(listen(&settings, start, &workers, printer))
    }
}

fn open_store(settings: &Settings) -> Result<Arc<dyn Store>, CliError> {
    data::prepare(&settings.data)?;
    let options = OpenOptions { data: settings.data.clone(), cache_bytes: settings.store_cache_bytes };
    Ok(store::open(&options)?)
}

/// The phrasebook, if it is good enough to be served.
fn open_sound(settings: &Settings, printer: &Printer) -> Result<(Catalog, Vec<Finding>), CliError> {
    let opened = Opened::open(settings)?;
    // The phrases in the binary were checked when it was built (`tests/run`), and checking them again would take as long
    // as the rest of the start. A folder may be anybody's.
    let findings = if settings.locales.is_some() { check::run(&opened.draft) } else { Vec::new() };
    let (errors, warnings): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.severity == Severity::Error);
    if !errors.is_empty() {
        let snippets = Snippets::new(&opened.sources, &opened.folder, printer.colors_notes);
        for finding in errors {
            printer.note(snippets.show(finding) + "\n");
        }
        return Err(CliError::Refused);
    }
    if !warnings.is_empty() {
        tracing::warn!(warnings = warnings.len(), "the phrase files have warnings; 'phrasebook check' shows them");
    }
    Ok((opened.into_catalog()?, findings))
}

/// What the server begins with.
struct Start {
    catalog: Arc<Catalog>,
    findings: Vec<Finding>,
    teams: Arc<Teams>,
    dumper: Dumper,
    /// The folder to follow, as it was before it was read.
    watched: Option<(PathBuf, Option<Stamp>)>,
}

async fn listen(
    settings: &Settings,
    mut start: Start,
    workers: &Workers,
    printer: &Printer,
) -> Result<ExitStatus, CliError> {
    let (stop, abort) = signals().map_err(CliError::Runtime)?;
    let app = start.app(settings);
    let Start { catalog, teams, dumper, watched, .. } = start;
    if let Some((folder, first)) = watched {
        tokio::spawn(watch::follow(app.clone(), settings.clone(), folder, first));
    }
    let failed = |source| CliError::Listen { address: settings.listen.clone(), source };
    let listener = TcpListener::bind(&settings.listen).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let admin = data::first_token(&settings.data, &teams).await?;
    data::write_address(&settings.data, &start::base_url(address))?;
    greet(settings, address, &catalog, admin.as_ref(), printer);
    tokio::spawn(finish_deletions(teams));

    let (end, ended) = oneshot::channel::<()>();
    let dumping = tokio::spawn(dumper.run(DUMP_EVERY, async { drop(ended.await) }));
    let drain = || {
        tracing::info!("stopping; requests under way are finished first");
        app.drain();
    };
    let stopped = async move { stop.notified().await };
    let serving = server::serve(listener, workers, service(&app), unread, limits(settings), stopped, drain);
    let cut_off = tokio::select! {
        cut_off = serving => cut_off,
        () = abort.notified() => {
            dumping.abort();
            tracing::warn!("stopped at once, as asked a second time");
            return Ok(ExitStatus::Success);
        }
    };
    if cut_off > 0 {
        tracing::warn!(cut_off, "these connections had their time and were cut off");
    }
    drop(end);
    if let Err(fault) = dumping.await {
        tracing::error!(%fault, "the last dump was not made");
    }
    data::remove_address(&settings.data);
    tracing::info!("stopped");
    Ok(ExitStatus::Success)
}

/// Beside the first requests: it may take long, and nobody waits for it.
async fn finish_deletions(teams: Arc<Teams>) {
    match teams.finish_deletions().await {
        Ok(finished) if finished.is_empty() => {}
        Ok(finished) => {
            let teams: Vec<&str> = finished.iter().map(TeamId::as_str).collect();
            tracing::info!(teams = teams.join(" "), "erased what was left of deleted teams");
        }
        Err(fault) => tracing::warn!(%fault, "what is left of deleted teams could not be erased"),
    }
}

impl Start {
    /// The API, with what the phrase files were warned of.
    fn app(&mut self, settings: &Settings) -> App {
        let api = ApiSettings {
            page_cache_bytes: settings.page_cache_bytes,
            cors_origins: settings.cors_origins.clone(),
            request_timeout: settings.request_timeout,
            // Before the connection passes for an idle one.
            heartbeat: ApiSettings::default().heartbeat.min(settings.idle_timeout / 2),
            ..ApiSettings::default()
        };
        let app = App::new(Arc::clone(&self.catalog), Arc::clone(&self.teams), &api);
        if !self.findings.is_empty() {
            app.replace_checked(Arc::clone(&self.catalog), std::mem::take(&mut self.findings));
        }
        app
    }
}

/// Says that the server is there, and the first token, the one time that it is shown.
fn greet(settings: &Settings, address: SocketAddr, catalog: &Catalog, admin: Option<&Token>, printer: &Printer) {
    let is_read_by_people = settings.log_format == LogFormat::Text;
    if is_read_by_people {
        printer.note(start::greeting(address, catalog));
    }
    match admin {
        Some(token) if is_read_by_people => printer.note(start::admin_token(token, &settings.data)),
        // A log for programs is kept, and a secret has no place in what is kept.
        Some(_) => {
            tracing::info!(file = %data::token_file(&settings.data).display(), "the first admin token was issued");
        }
        None => {}
    }
    tracing::info!(%address, phrases = catalog.phrases().count(), revision = catalog.revision(), "listening");
}

fn limits(settings: &Settings) -> Limits {
    Limits {
        head_bytes_max: HEAD_BYTES_MAX,
        connections_max: settings.connections_max,
        header_timeout: settings.header_timeout,
        idle_timeout: settings.idle_timeout,
        write_timeout: settings.write_timeout,
        shutdown_timeout: settings.shutdown_timeout,
    }
}
