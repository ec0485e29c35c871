//! `/v1/teams/{team}/tokens`, and `/v1/tokens` for those of the server itself.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

use super::super::App;
use super::super::extract::{JsonBody, NoQuery, Query, Segment, Segments};
use super::super::openapi::{IfNoneMatchHeader, TeamPath};
use super::super::page::Page;
use super::super::problem::ApiError;
use super::super::problems;
use super::super::word;
use super::access::Bearer;
use super::written;
use crate::phrase::shown;
use crate::team::token::Role;
use crate::team::{NewToken, TeamId, TokenInfo};

/// A token to be issued.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct TokenBody {
    /// What the bearer may do.
    #[serde(deserialize_with = "word::read")]
    role: Role,
    /// Who or what it is for; at most 100 characters.
    #[schema(example = "Zendesk sidebar", max_length = 100)]
    name: String,
    /// When it ends. It does not end where this is absent.
    #[serde(default, deserialize_with = "time")]
    #[schema(value_type = String, format = "date-time", nullable = false, required = false, example = "2027-11-22T00:00:00Z")]
    expires: Option<Timestamp>,
}

/// A token for the server itself.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct ServerTokenBody {
    /// Who or what it is for; at most 100 characters.
    #[schema(example = "provisioning", max_length = 100)]
    name: String,
    /// When it ends. It does not end where this is absent.
    #[serde(default, deserialize_with = "time")]
    #[schema(value_type = String, format = "date-time", nullable = false, required = false, example = "2027-11-22T00:00:00Z")]
    expires: Option<Timestamp>,
}

/// Reads a time, or says what one looks like.
fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
    let unlike = |_| {
        let text = shown(&text, 40);
        D::Error::custom(format_args!("expected a time such as 2027-01-31T12:00:00Z, not the string \"{text}\""))
    };
    text.parse().map(Some).map_err(unlike)
}

/// What is known of a token; the token itself is not.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct TokenView {
    /// Its public id, the part after the second underscore.
    #[schema(example = "4bN1xT0aQz7R")]
    id: String,
    /// What the bearer may do.
    role: Role,
    /// Who or what it is for.
    #[schema(example = "Zendesk sidebar")]
    name: String,
    /// When it was issued.
    #[schema(value_type = String, format = "date-time", example = "2026-11-22T09:30:00Z")]
    created: Timestamp,
    /// When it ends; `null` where it does not.
    #[schema(value_type = Option<String>, format = "date-time", example = "2027-11-22T00:00:00Z")]
    expires: Option<Timestamp>,
    /// The last day (UTC) on which it was used; `null` where it never was.
    #[schema(value_type = Option<String>, format = "date", example = "2026-11-22")]
    last_used: Option<Date>,
}

/// A token that was just issued.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct IssuedToken {
    /// The token. It is shown this once: only a hash of it is kept.
    #[schema(example = "pb_r_4bN1xT0aQz7R_Jm0wq9QnTqLr4k1P5vXv2sYb8dFh3GcZ0AbCdE")]
    token: String,
    #[serde(flatten)]
    info: TokenView,
}

/// The tokens of a team.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct TokenList {
    /// The tokens, in the order of their ids.
    items: Vec<TokenView>,
    /// Always `null`: there are at most 100.
    next_cursor: Option<String>,
}

fn view(info: TokenInfo) -> TokenView {
    let TokenInfo { id, role, name, created, expires, last_used } = info;
    TokenView { id: id.to_string(), role, name, created, expires, last_used }
}

async fn issue(app: &App, bearer: &Bearer, team: Option<&TeamId>, new: NewToken) -> Result<Response, ApiError> {
    let (token, info) = app.teams.issue(team, new, bearer.author(app, None)).await?;
    written(StatusCode::CREATED, None, &IssuedToken { token: token.reveal().to_owned(), info: view(info) })
}

async fn list(app: &App, team: Option<&TeamId>) -> Result<Page, ApiError> {
    let items = app.teams.tokens(team).await?.into_iter().map(view).collect();
    Ok(Page::json(&TokenList { items, next_cursor: None }, None)?.private())
}

/// Issue a token of a team
///
/// The answer shows the token this once. Takes the role admin.
#[utoipa::path(
    post, path = "/v1/teams/{team}/tokens", tag = "teams", operation_id = "create_token", security(("token" = [])),
    params(TeamPath),
    request_body(content = TokenBody, example = json!({"role": "reader", "name": "Zendesk sidebar"})),
    responses((status = 201, description = "The token", body = IssuedToken), problems::CreateToken)
)]
pub(in crate::api) async fn create_token(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(NoQuery {}): Query<NoQuery>,
    JsonBody(body): JsonBody<TokenBody>,
) -> Result<Response, ApiError> {
    let team = bearer.team(&team, Role::Admin)?;
    let TokenBody { role, name, expires } = body;
    issue(&app, &bearer, Some(&team), NewToken { role, name, expires }).await
}

/// List the tokens of a team
///
/// What each may do, when it ends and when it was last used. Takes the role admin.
#[utoipa::path(
    get, path = "/v1/teams/{team}/tokens", tag = "teams", operation_id = "list_tokens", security(("token" = [])),
    params(TeamPath, IfNoneMatchHeader),
    responses((status = 200, description = "The tokens", body = TokenList), problems::NotModified, problems::ListTokens)
)]
pub(in crate::api) async fn list_tokens(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<Page, ApiError> {
    let team = bearer.team(&team, Role::Admin)?;
    list(&app, Some(&team)).await
}

/// Revoke a token of a team
///
/// It opens nothing from the next request on. Takes the role admin.
#[utoipa::path(
    delete, path = "/v1/teams/{team}/tokens/{id}", tag = "teams", operation_id = "delete_token", security(("token" = [])),
    params(
        TeamPath,
        ("id" = String, Path, description = "The token's public id", example = "4bN1xT0aQz7R", max_length = 32),
    ),
    responses((status = 204, description = "It is revoked"), problems::DeleteToken)
)]
pub(in crate::api) async fn delete_token(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id)): Segments<(String, String)>,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<StatusCode, ApiError> {
    let team = bearer.team(&team, Role::Admin)?;
    app.teams.revoke(Some(&team), &id, bearer.author(&app, None)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Issue a token of the server
///
/// It may do everything everywhere: create teams, issue their tokens, take a backup. Takes a token of the server.
#[utoipa::path(
    post, path = "/v1/tokens", tag = "teams", operation_id = "create_server_token", security(("token" = [])),
    request_body(content = ServerTokenBody, example = json!({"name": "provisioning"})),
    responses((status = 201, description = "The token", body = IssuedToken), problems::CreateServerToken)
)]
pub(in crate::api) async fn create_server_token(
    State(app): State<App>,
    bearer: Bearer,
    Query(NoQuery {}): Query<NoQuery>,
    JsonBody(body): JsonBody<ServerTokenBody>,
) -> Result<Response, ApiError> {
    bearer.server()?;
    let ServerTokenBody { name, expires } = body;
    issue(&app, &bearer, None, NewToken { role: Role::Admin, name, expires }).await
}

/// List the tokens of the server
///
/// Takes a token of the server.
#[utoipa::path(
    get, path = "/v1/tokens", tag = "teams", operation_id = "list_server_tokens", security(("token" = [])),
    params(IfNoneMatchHeader),
    responses((status = 200, description = "The tokens", body = TokenList), problems::NotModified, problems::ListServerTokens)
)]
pub(in crate::api) async fn list_server_tokens(
    State(app): State<App>,
    bearer: Bearer,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<Page, ApiError> {
    bearer.server()?;
    list(&app, None).await
}

/// Revoke a token of the server
///
/// It opens nothing from the next request on. Takes a token of the server.
#[utoipa::path(
    delete, path = "/v1/tokens/{id}", tag = "teams", operation_id = "delete_server_token", security(("token" = [])),
    params(("id" = String, Path, description = "The token's public id", example = "4bN1xT0aQz7R", max_length = 32)),
    responses((status = 204, description = "It is revoked"), problems::DeleteServerToken)
)]
pub(in crate::api) async fn delete_server_token(
    State(app): State<App>,
    bearer: Bearer,
    Segment(id): Segment,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<StatusCode, ApiError> {
    bearer.server()?;
    app.teams.revoke(None, &id, bearer.author(&app, None)).await?;
    Ok(StatusCode::NO_CONTENT)
}
