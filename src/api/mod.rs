//! The HTTP API.
//!
//! A request enters through [`frame`], which gives it an id, a time limit and a shape for its failures, and
//! reaches the handler in the file named after its resource. Handlers read one [`Catalog`] and return a page, a JSON
//! value or an [`ApiError`]; statuses of failures are named in `problem` and nowhere else.
//!
//! Nothing here names a storage engine or opens a file.
#![expect(unused_qualifications, reason = "utoipa's `path` macro writes qualified names")]

mod bundles;
mod cursor;
mod docs;
mod edition;
mod extract;
mod facets;
mod frame;
mod health;
mod input;
mod language;
mod locales;
mod openapi;
mod page;
mod phrases;
mod problem;
mod problems;
mod ready;
mod render;
mod reply;
mod shelf;
mod view;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::extract::DefaultBodyLimit;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use frame::ApiService;
pub use openapi::openapi_json;
pub use phrases::{LIMIT_DEFAULT, LIMIT_MAX};
pub use problem::{ApiError, Code, PROBLEM_JSON};

use crate::catalog::Catalog;
use edition::Edition;

/// The largest request body, in bytes.
pub const BODY_BYTES_MAX: usize = 256 * 1024;

/// How the API behaves, apart from what it serves.
#[derive(Clone, Debug)]
pub struct ApiSettings {
    /// How many bytes of finished pages are kept ready; 0 keeps none.
    pub page_cache_bytes: u64,
    /// The origins whose pages may call the API; none for any.
    pub cors_origins: Vec<String>,
    /// How long a request may take, its body included.
    pub request_timeout: Duration,
}

impl Default for ApiSettings {
    fn default() -> Self {
        Self { page_cache_bytes: 16 * 1024 * 1024, cors_origins: Vec::new(), request_timeout: Duration::from_secs(10) }
    }
}

/// What every handler reads. Cheap to clone.
#[derive(Clone, Debug)]
pub struct App(Arc<Shared>);

/// The contents of an [`App`].
#[derive(Debug)]
pub struct Shared {
    public: ArcSwap<Edition>,
    settings: ApiSettings,
    draining: AtomicBool,
}

impl App {
    /// An app that serves this catalog.
    pub fn new(catalog: Arc<Catalog>, settings: &ApiSettings) -> Self {
        let edition = Edition::public(catalog, settings.page_cache_bytes);
        Self(Arc::new(Shared {
            public: ArcSwap::from_pointee(edition),
            settings: settings.clone(),
            draining: AtomicBool::new(false),
        }))
    }

    /// Serves another catalog from the next request on. Requests under way end with the one they began with.
    pub fn replace(&self, catalog: Arc<Catalog>) {
        self.public.store(Arc::new(Edition::public(catalog, self.settings.page_cache_bytes)));
    }

    /// The phrasebook that everybody reads, as it is now.
    fn public(&self) -> Arc<Edition> {
        self.public.load_full()
    }

    /// Makes `/readyz` answer that no new work should be sent, while requests are still answered.
    pub fn drain(&self) {
        self.draining.store(true, Ordering::Relaxed);
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
    let routes = documented
        .merge(docs::routes())
        .fallback(problems::unknown_route)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .with_state(app.clone());
    ApiService::new(routes, app)
}

/// Every route that the OpenAPI document describes, in the order in which it does.
fn documented_routes() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(openapi::document())
        .routes(routes!(locales::list_locales))
        .routes(routes!(facets::list_facets))
        .routes(routes!(phrases::list_phrases))
        .routes(routes!(phrases::get_phrase))
        .routes(routes!(render::render_phrase))
        .routes(routes!(reply::render_reply))
        .routes(routes!(bundles::get_bundle))
        .routes(routes!(problems::get_problem))
        .routes(routes!(health::healthz))
        .routes(routes!(health::readyz))
}
