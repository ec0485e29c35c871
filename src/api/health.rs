//! `GET /healthz` and `GET /readyz`, for whoever runs the server.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::App;
use super::problem::{ApiError, Code};
use super::problems;

/// How the server is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct HealthView {
    /// Always `ok`.
    #[schema(example = "ok")]
    status: &'static str,
}

/// What the server can do at the moment.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ReadinessView {
    /// Always `ready`.
    #[schema(example = "ready")]
    status: &'static str,
    /// Whether teams can write; reads go on either way.
    writes: WritesView,
}

/// Whether the store takes writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum WritesView {
    /// It does.
    Taken,
    /// It does not, for example because the disk is full; the log says why.
    Refused,
}

/// Whether the process answers
///
/// Says nothing about whether it should get traffic; that is `/readyz`.
#[utoipa::path(
    get,
    path = "/healthz",
    tag = "service",
    operation_id = "get_health",
    responses((status = 200, description = "The process answers", body = HealthView), problems::Health)
)]
pub(super) async fn healthz() -> Json<HealthView> {
    Json(HealthView { status: "ok" })
}

/// Whether to send traffic here
///
/// Ready from the first answer until the server is told to stop; then it finishes what it has and takes nothing new.
#[utoipa::path(
    get,
    path = "/readyz",
    tag = "service",
    operation_id = "get_readiness",
    responses((status = 200, description = "Send traffic", body = ReadinessView), problems::Readiness)
)]
pub(super) async fn readyz(State(app): State<App>) -> Result<Json<ReadinessView>, ApiError> {
    if app.is_draining() {
        return Err(ApiError::new(Code::ShuttingDown, "the server is stopping; send requests elsewhere"));
    }
    let writes = if app.teams.store().health().is_ok() { WritesView::Taken } else { WritesView::Refused };
    Ok(Json(ReadinessView { status: "ready", writes }))
}
