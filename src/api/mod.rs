//! The HTTP API.
//!
//! A request enters through [`frame`], which gives it an id, a time limit and a shape for its failures, and
//! reaches the handler in the file named after its resource. Handlers read one [`Catalog`] and return a page, a JSON
//! value or an [`ApiError`]; statuses of failures are named in `problem` and nowhere else.
//!
//! Nothing here names a storage engine or opens a file.
#![expect(unused_qualifications, reason = "utoipa's `path` macro writes qualified names")]

mod accept;
mod aside;
mod backup;
mod bundles;
mod compress;
mod coverage;
mod cursor;
mod docs;
mod edition;
mod extract;
mod facets;
mod frame;
mod health;
mod input;
mod json;
mod language;
mod locales;
mod number;
mod openapi;
mod page;
mod phrases;
mod problem;
mod problems;
mod ready;
mod render;
mod reply;
mod shelf;
mod shortcut;
mod stream;
mod teams;
mod unread;
mod view;
mod word;
mod write;

use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use coverage::Rejected;
pub use frame::ApiService;
pub use openapi::openapi_json;
pub use phrases::{LIMIT_DEFAULT, LIMIT_MAX};
pub use problem::{ApiError, Code, PROBLEM_JSON};
pub use unread::unread;

use crate::catalog::Catalog;
use crate::check::Finding;
use crate::team::Teams;
use edition::Edition;
use jiff::Timestamp;
use teams::changes::Feeds;
use teams::places::Places;
use tokio::sync::watch;

/// The longest head of a request, its first line included, in bytes.
pub const HEAD_BYTES_MAX: usize = 16 * 1024;
/// The largest request body, in bytes.
pub const BODY_BYTES_MAX: usize = 256 * 1024;

/// How the API behaves, apart from what it serves.
#[derive(Clone, Debug)]
pub struct ApiSettings {
    /// How many bytes of finished pages are kept ready; 0 keeps none.
    pub page_cache_bytes: u64,
    /// The origins whose pages may call the API; `*` for any, empty for none.
    pub cors_origins: Vec<String>,
    /// How long a request may take, its body included.
    pub request_timeout: Duration,
    /// What tells the time of changes and the end of tokens.
    pub clock: fn() -> Timestamp,
    /// How long a stream of changes is silent before it says that it is still there, so that no proxy closes it.
    pub heartbeat: Duration,
}

impl Default for ApiSettings {
    fn default() -> Self {
        Self {
            page_cache_bytes: 16 * 1024 * 1024,
            cors_origins: vec!["*".to_owned()],
            request_timeout: Duration::from_secs(10),
            clock: Timestamp::now,
            heartbeat: Duration::from_secs(15),
        }
    }
}

/// What every handler reads. Cheap to clone.
#[derive(Clone, Debug)]
pub struct App(Arc<Shared>);

/// The contents of an [`App`].
#[derive(Debug)]
pub struct Shared {
    public: ArcSwap<Edition>,
    teams: Arc<Teams>,
    settings: ApiSettings,
    feeds: Feeds,
    imports: Places,
    closing: watch::Sender<bool>,
}

impl App {
    /// An app that serves this catalog, and these teams over it.
    pub fn new(catalog: Arc<Catalog>, teams: Arc<Teams>, settings: &ApiSettings) -> Self {
        let edition = Edition::public(catalog, Vec::new(), settings.page_cache_bytes);
        Self(Arc::new(Shared {
            public: ArcSwap::from_pointee(edition),
            teams,
            settings: settings.clone(),
            feeds: Feeds::default(),
            imports: Places::new(),
            closing: watch::Sender::new(false),
        }))
    }

    /// Serves another catalog from the next request on. Requests under way end with the one they began with.
    pub fn replace(&self, catalog: Arc<Catalog>) {
        self.replace_checked(catalog, Vec::new());
    }

    /// The same, with what the checks found in the files that the catalog was made from.
    pub fn replace_checked(&self, catalog: Arc<Catalog>, findings: Vec<Finding>) {
        let edition = Edition::public(Arc::clone(&catalog), findings, self.settings.page_cache_bytes);
        self.teams.replace_base(catalog);
        self.public.store(Arc::new(edition));
    }

    /// Goes on serving what is served, and shows at `/v1/coverage` why newer files are not, until [`Self::replace_checked`]
    /// is called.
    pub fn reject(&self, rejected: Rejected) {
        let edition = self.public().rejecting(rejected, self.settings.page_cache_bytes);
        self.public.store(Arc::new(edition));
    }

    /// The phrasebook that everybody reads, as it is now.
    fn public(&self) -> Arc<Edition> {
        self.public.load_full()
    }

    /// Makes `/readyz` answer that no new work should be sent, while requests are still answered, and ends the streams.
    pub fn drain(&self) {
        self.closing.send_replace(true);
    }

    /// Whether [`Self::drain`] was called.
    fn is_draining(&self) -> bool {
        *self.closing.borrow()
    }

    /// The time, to the millisecond.
    fn now(&self) -> Timestamp {
        let now = (self.settings.clock)();
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }
}

impl std::ops::Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

/// The whole HTTP API as a service: every route inside the frame.
pub fn service(app: &App) -> ApiService {
    let (documented, _) = documented_routes().split_for_parts();
    let routes = documented.merge(docs::routes()).fallback(problems::unknown_route).with_state(app.clone());
    ApiService::new(routes, app)
}

/// Every route that the OpenAPI document describes, in the order in which it does.
fn documented_routes() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(openapi::document())
        .routes(routes!(locales::list_locales))
        .routes(routes!(facets::list_facets))
        .routes(routes!(coverage::get_coverage))
        .routes(routes!(phrases::list_phrases))
        .routes(routes!(phrases::get_phrase))
        .routes(routes!(render::render_phrase))
        .routes(routes!(reply::render_reply))
        .routes(routes!(bundles::get_bundle))
        .routes(routes!(teams::settings::create_team, teams::settings::list_teams))
        .routes(routes!(teams::settings::get_team, teams::settings::update_team, teams::settings::delete_team))
        .routes(routes!(teams::tokens::create_token, teams::tokens::list_tokens))
        .routes(routes!(teams::tokens::delete_token))
        .routes(routes!(teams::tokens::create_server_token, teams::tokens::list_server_tokens))
        .routes(routes!(teams::tokens::delete_server_token))
        .routes(routes!(teams::reads::list_team_phrases))
        .routes(routes!(
            teams::reads::get_team_phrase,
            teams::phrases::put_team_phrase,
            teams::phrases::delete_team_phrase
        ))
        .routes(routes!(teams::phrases::get_team_phrase_source))
        .routes(routes!(teams::history::list_revisions))
        .routes(routes!(teams::history::get_revision))
        .routes(routes!(teams::history::diff_revisions))
        .routes(routes!(teams::history::restore_revision))
        .routes(routes!(teams::reads::render_team_phrase))
        .routes(routes!(teams::reads::render_team_reply))
        .routes(routes!(teams::reads::list_team_facets))
        .routes(routes!(teams::reads::list_team_locales))
        .routes(routes!(teams::reads::get_team_bundle))
        .routes(routes!(teams::reads::get_team_coverage))
        .routes(routes!(teams::transfer::import_phrases))
        .routes(routes!(teams::transfer::export_phrases))
        .routes(routes!(teams::changes::list_changes))
        .routes(routes!(backup::get_backup))
        .routes(routes!(problems::get_problem))
        .routes(routes!(health::healthz))
        .routes(routes!(health::readyz))
}
