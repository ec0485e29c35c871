//! `/v1/teams`: creating, listing, reading, changing and deleting teams.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::super::App;
use super::super::cursor::Cursor;
use super::super::extract::{JsonBody, NoQuery, Query, Segment};
use super::super::openapi::{IfNoneMatchHeader, TeamPath};
use super::super::page::Page;
use super::super::phrases::page_limit;
use super::super::problem::{ApiError, Code, FieldError};
use super::super::problems;
use super::access::Bearer;
use super::conditions::{Condition, ConditionHeaders};
use super::{created, written};
use crate::json::strict::Strict;
use crate::team::token::Role;
use crate::team::{LocaleTag, Settings, TeamId, TeamRecord};

/// A new team: its id and its settings.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct NewTeam {
    /// Its name in paths, which never changes: kebab-case, at most 80 characters.
    #[schema(example = "webshop-vilnius", max_length = 80)]
    id: String,
    /// What people call the team; at most 100 characters.
    #[schema(example = "Webshop Vilnius", max_length = 100)]
    name: String,
    /// The language of requests that name none, and the one the team's own phrases are translated from.
    #[serde(default)]
    #[schema(example = "lt", nullable = false, max_length = 64)]
    default_locale: Option<String>,
    /// The languages to look in, in order, when a phrase has no text in the one asked for.
    #[serde(default)]
    #[schema(inline, value_type = Vec<LocaleTag>, example = json!(["lt", "en"]))]
    fallback: Vec<String>,
    /// The form of address of renders that name none.
    #[serde(default)]
    #[schema(example = "formal", nullable = false, max_length = 32)]
    register: Option<String>,
    /// The team's own forms of the terms `brand` and `team`: by language, by term, by grammatical case.
    #[serde(default, deserialize_with = "Strict::read")]
    #[schema(example = json!({"lt": {"brand": {"nominative": "Ąžuolas", "genitive": "Ąžuolo"}}}))]
    terms: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
}

/// A team.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct TeamView {
    /// Its name in paths.
    #[schema(example = "webshop-vilnius")]
    id: String,
    #[serde(flatten)]
    settings: Settings,
    /// The revision of the settings, counted from 1.
    #[schema(example = 1)]
    revision: u64,
    /// When it was created.
    #[schema(value_type = String, format = "date-time", example = "2026-11-22T09:30:00Z")]
    created: Timestamp,
}

/// A page of teams, in the order of their ids.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct TeamList {
    /// The teams.
    items: Vec<TeamView>,
    /// Where the next page starts; `null` on the last one.
    next_cursor: Option<String>,
}

/// Where a list goes on.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct PageQuery {
    /// How many at most.
    #[serde(default, deserialize_with = "crate::api::number::limit")]
    #[param(minimum = 1, maximum = 100, default = 20, example = 20)]
    pub(in crate::api) limit: Option<usize>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 256)]
    pub(in crate::api) cursor: Option<String>,
}

fn view(team: TeamRecord) -> TeamView {
    TeamView { id: team.id.to_string(), settings: team.settings, revision: team.revision, created: team.created }
}

/// Create a team
///
/// Takes a token of the server, such as the one in `DIR/admin-token`.
#[utoipa::path(
    post, path = "/v1/teams", tag = "teams", operation_id = "create_team", security(("token" = [])),
    request_body(content = NewTeam, example = json!({
        "id": "webshop-vilnius", "name": "Webshop Vilnius", "default_locale": "lt", "fallback": ["lt", "en"],
        "terms": {"lt": {"brand": {"nominative": "Ąžuolas", "genitive": "Ąžuolo"}}}
    })),
    responses(
        (status = 201, description = "The team", body = TeamView, headers(
            ("ETag" = String, description = "The revision that was written, for `If-Match`"),
            ("Location" = String, description = "The path of what was created")
        )),
        problems::CreateTeam
    )
)]
pub(in crate::api) async fn create_team(
    State(app): State<App>,
    bearer: Bearer,
    Query(NoQuery {}): Query<NoQuery>,
    JsonBody(body): JsonBody<NewTeam>,
) -> Result<Response, ApiError> {
    bearer.server()?;
    let id: TeamId = body
        .id
        .parse()
        .map_err(|fault| ApiError::new(Code::Refused, &fault).with_errors(vec![FieldError::at("/id", fault)]))?;
    let NewTeam { name, default_locale, fallback, register, terms, .. } = body;
    let settings = Settings { name, default_locale, fallback, register, terms };
    let team = app.teams.create(&id, settings, bearer.author(&app, None)).await?;
    let path = format!("/v1/teams/{id}");
    Ok(created(written(StatusCode::CREATED, Some(team.revision), &view(team))?, &path))
}

/// List teams
///
/// With a token of the server every team, with a token of a team that one.
#[utoipa::path(
    get, path = "/v1/teams", tag = "teams", operation_id = "list_teams", security(("token" = [])),
    params(PageQuery, IfNoneMatchHeader),
    responses((status = 200, description = "A page of teams", body = TeamList), problems::NotModified, problems::ListTeams)
)]
pub(in crate::api) async fn list_teams(
    State(app): State<App>,
    bearer: Bearer,
    Query(query): Query<PageQuery>,
) -> Result<Page, ApiError> {
    let limit = page_limit(query.limit);
    let after = query.cursor.as_deref().map(|cursor| Cursor::read(cursor, "teams")).transpose()?;
    if let Some(own) = bearer.own_team() {
        let list = TeamList { items: vec![view(app.teams.team(own).await?)], next_cursor: None };
        return Ok(Page::json(&list, None)?.private());
    }
    let mut found = app.teams.list(after.as_deref(), limit + 1).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let last = found.last().filter(|_| more);
    let next_cursor = last.map(|team| Cursor::write(team.id.as_str(), "teams"));
    let list = TeamList { items: found.into_iter().map(view).collect(), next_cursor };
    Ok(Page::json(&list, None)?.private())
}

/// Read a team
///
/// Its settings; the `ETag` is what a change of them takes in `If-Match`.
#[utoipa::path(
    get, path = "/v1/teams/{team}", tag = "teams", operation_id = "get_team", security(("token" = [])),
    params(TeamPath, IfNoneMatchHeader),
    responses((status = 200, description = "The team", body = TeamView), problems::NotModified, problems::GetTeam)
)]
pub(in crate::api) async fn get_team(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<Page, ApiError> {
    let team = app.teams.team(&bearer.team(&team, Role::Reader)?).await?;
    let revision = team.revision;
    Ok(Page::json(&view(team), None)?.private().of_revision(revision))
}

/// Change a team's settings
///
/// Replaces all of them. Takes the role admin.
#[utoipa::path(
    put, path = "/v1/teams/{team}", tag = "teams", operation_id = "update_team", security(("token" = [])),
    params(TeamPath, ConditionHeaders),
    request_body(content = Settings, example = json!({"name": "Webshop Vilnius", "default_locale": "lt", "register": "formal"})),
    responses((status = 200, description = "The team as it is now", body = TeamView), problems::UpdateTeam)
)]
pub(in crate::api) async fn update_team(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(NoQuery {}): Query<NoQuery>,
    condition: Condition,
    JsonBody(settings): JsonBody<Settings>,
) -> Result<Response, ApiError> {
    let team = bearer.team(&team, Role::Admin)?;
    let team = app.teams.update(&team, condition.expected()?, settings, bearer.author(&app, None)).await?;
    written(StatusCode::OK, Some(team.revision), &view(team))
}

/// Delete a team
///
/// With all its phrases, their revisions and its tokens; this cannot be undone. Takes a token of the server.
#[utoipa::path(
    delete, path = "/v1/teams/{team}", tag = "teams", operation_id = "delete_team", security(("token" = [])),
    params(TeamPath, ConditionHeaders),
    responses((status = 204, description = "It is gone"), problems::DeleteTeam)
)]
pub(in crate::api) async fn delete_team(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(NoQuery {}): Query<NoQuery>,
    condition: Condition,
) -> Result<StatusCode, ApiError> {
    let team = bearer.team(&team, Role::Admin)?;
    bearer.server()?;
    app.teams.delete(&team, condition.expected()?, bearer.author(&app, None)).await?;
    Ok(StatusCode::NO_CONTENT)
}
