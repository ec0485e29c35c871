//! `GET /v1/backup`: everything of the teams in one file, from a running server.

use std::io::{self, Write};
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;

use super::App;
use super::compress::TakesGzip;
use super::extract::{NoQuery, Query};
use super::problem::ApiError;
use super::problems;
use super::stream;
use super::teams::access::Bearer;
use crate::store::dump;

/// Take a backup
///
/// Every team with its phrases, their revisions and the hashes of its tokens, as of one point in time, while the server goes
/// on serving. The file is what `phrasebook restore` takes; `phrasebook verify FILE` says whether it came whole. Takes a token
/// of the server.
#[utoipa::path(
    get, path = "/v1/backup", tag = "service", operation_id = "get_backup", security(("token" = [])),
    responses(
        (status = 200, description = "The dump", body = Vec<u8>, content_type = "application/gzip",
            headers(("Content-Disposition" = String, description = "`attachment` with a name for the file"))),
        problems::GetBackup
    )
)]
pub(super) async fn get_backup(
    State(app): State<App>,
    bearer: Bearer,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<Response, ApiError> {
    bearer.server()?;
    let (store, now) = (Arc::clone(app.teams.store()), app.now());
    let name = format!("phrasebook-{}.dump.gz", now.strftime("%Y%m%dT%H%M%SZ"));
    let write = move |out: &mut (dyn Write + Send)| {
        let written = futures_executor::block_on(dump::write(&*store, now, out));
        written.map(drop).map_err(io::Error::other)
    };
    stream::file(&name, "application/gzip", TakesGzip(false), write)
}
