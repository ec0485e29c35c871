//! The phrasebook as a team sees it: the reads of the built-in one, over built-in phrases and the team's own.

use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use utoipa::IntoParams;

use super::super::App;
use super::super::aside::aside;
use super::super::bundles::bundle;
use super::super::coverage::{CoverageList, CoverageQuery, coverage_page};
use super::super::edition::Edition;
use super::super::extract::{AcceptLanguage, JsonBody, Query, Segment, Segments};
use super::super::facets::{FacetList, facet_page};
use super::super::language::Fallback;
use super::super::locales::{LocaleList, locale_page};
use super::super::openapi::{AcceptLanguageHeader, IfNoneMatchHeader, TeamPath};
use super::super::page::Page;
use super::super::phrases::{ListQuery, LocaleQuery, PhraseList, phrase_list, phrase_page};
use super::super::problem::ApiError;
use super::super::problems;
use super::super::render::{RenderBody, RenderView, render_in};
use super::super::reply::{ReplyBody, ReplyView, reply_in};
use super::super::view::PhraseView;
use super::access::Bearer;
use crate::team::token::Role;

/// Whether drafts are seen.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(in crate::api) struct PreviewQuery {
    /// `true` shows every draft in place of what is published. Takes the role editor.
    #[expect(dead_code, reason = "only its description is used; `ListQuery` and `CoverageQuery` read it")]
    #[serde(default)]
    #[param(required = false, default = false)]
    preview: Option<bool>,
}

/// Which language one phrase is shown in, and whether as a draft.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct TeamLocaleQuery {
    /// The language, as a BCP 47 tag; wins over `Accept-Language`.
    #[param(example = "lt", max_length = 64)]
    locale: Option<String>,
    /// Whether another language may answer.
    fallback: Option<Fallback>,
    /// `true` shows every draft in place of what is published. Takes the role editor.
    #[param(required = false, default = false)]
    preview: Option<bool>,
}

impl TeamLocaleQuery {
    fn locale(self) -> (LocaleQuery, Option<bool>) {
        (LocaleQuery { locale: self.locale, fallback: self.fallback }, self.preview)
    }
}

/// Only whether drafts are seen.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct OnlyPreviewQuery {
    /// `true` shows every draft in place of what is published. Takes the role editor.
    #[param(required = false, default = false)]
    preview: Option<bool>,
}

/// The team's phrasebook as it is now, for a bearer who may see it.
pub(in crate::api) async fn edition(
    app: &App,
    bearer: &Bearer,
    team: &str,
    preview: Option<bool>,
) -> Result<Edition, ApiError> {
    let team = bearer.team(team, Role::Reader)?;
    let preview = preview.unwrap_or(false);
    if preview {
        bearer.at_least(Role::Editor)?;
    }
    let view = app.teams.view(&team).await?;
    if !preview {
        return Ok(Edition::of_team(&view, false));
    }
    // Compiles the drafts, if nobody has asked for them before.
    aside(move || Ok(Edition::of_team(&view, true))).await
}

/// List the team's phrases
///
/// Built-in phrases and the team's own, as `GET /v1/phrases` does; `origin` says whose each text is.
#[utoipa::path(
    get, path = "/v1/teams/{team}/phrases", tag = "team reads", operation_id = "list_team_phrases", security(("token" = [])),
    params(
        TeamPath,
        ListQuery, PreviewQuery, AcceptLanguageHeader, IfNoneMatchHeader,
    ),
    responses((status = 200, description = "A page of phrases", body = PhraseList<'_>), problems::NotModified, problems::ListTeamPhrases)
)]
pub(in crate::api) async fn list_team_phrases(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(query): Query<ListQuery>,
    header: AcceptLanguage,
) -> Result<Page, ApiError> {
    let edition = edition(&app, &bearer, &team, query.preview).await?;
    aside(move || Ok(phrase_list(&edition, &query, &header)?.private())).await
}

/// Read one phrase as the team has it
///
/// As `GET /v1/phrases/{id}`; the `ETag` of a phrase of the team's own is also good for `If-Match`, if what is shown is its newest
/// revision: where a draft lies over it, read with `preview`.
#[utoipa::path(
    get, path = "/v1/teams/{team}/phrases/{id}", tag = "team reads", operation_id = "get_team_phrase", security(("token" = [])),
    params(
        TeamPath,
        ("id" = String, Path, description = "The phrase's id", example = "delivery-delay-acknowledge", max_length = 80),
        TeamLocaleQuery, AcceptLanguageHeader, IfNoneMatchHeader,
    ),
    responses((status = 200, description = "The phrase", body = PhraseView<'_>), problems::NotModified, problems::GetTeamPhrase)
)]
pub(in crate::api) async fn get_team_phrase(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id)): Segments<(String, String)>,
    Query(query): Query<TeamLocaleQuery>,
    header: AcceptLanguage,
) -> Result<Page, ApiError> {
    let (query, preview) = query.locale();
    let edition = edition(&app, &bearer, &team, preview).await?;
    let page = phrase_page(&edition, &id, &query, &header)?.private();
    Ok(match edition.shown_revision(&id) {
        Some(revision) => page.of_revision(revision),
        None => page,
    })
}

/// Render a phrase as the team has it
///
/// As `POST /v1/phrases/{id}/render`, with the team's texts, terms, form of address and order of languages.
#[utoipa::path(
    post, path = "/v1/teams/{team}/phrases/{id}/render", tag = "team reads", operation_id = "render_team_phrase",
    security(("token" = [])),
    params(
        TeamPath,
        ("id" = String, Path, description = "The phrase's id", example = "delivery-delay-acknowledge", max_length = 80),
        OnlyPreviewQuery, AcceptLanguageHeader,
    ),
    request_body(content = RenderBody, example = json!({"locale": "lt", "variables": {"customer": "Jonas", "days": 3}})),
    responses((status = 200, description = "The text", body = RenderView<'_>), problems::RenderTeamPhrase)
)]
pub(in crate::api) async fn render_team_phrase(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id)): Segments<(String, String)>,
    Query(query): Query<OnlyPreviewQuery>,
    header: AcceptLanguage,
    JsonBody(body): JsonBody<RenderBody>,
) -> Result<Response, ApiError> {
    let edition = edition(&app, &bearer, &team, query.preview).await?;
    render_in(&edition, &id, &header, &body)
}

/// Render several phrases as the team has them
///
/// As `POST /v1/render`.
#[utoipa::path(
    post, path = "/v1/teams/{team}/render", tag = "team reads", operation_id = "render_team_reply", security(("token" = [])),
    params(
        TeamPath,
        OnlyPreviewQuery, AcceptLanguageHeader,
    ),
    request_body(content = ReplyBody, example = json!({
        "mode": "composed", "locale": "fi", "variables": {"customer": "Aino", "days": 3, "agent": "Maria"},
        "items": [{"id": "greeting"}, {"id": "delivery-delay-acknowledge"}, {"id": "sign-off"}]
    })),
    responses((status = 200, description = "The texts", body = ReplyView<'_>), problems::RenderTeamReply)
)]
pub(in crate::api) async fn render_team_reply(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(query): Query<OnlyPreviewQuery>,
    header: AcceptLanguage,
    JsonBody(body): JsonBody<ReplyBody>,
) -> Result<Response, ApiError> {
    let edition = edition(&app, &bearer, &team, query.preview).await?;
    reply_in(&edition, &header, &body)
}

/// List the facets with the team's counts
///
/// As `GET /v1/facets`, counted over built-in phrases and the team's own.
#[utoipa::path(
    get, path = "/v1/teams/{team}/facets", tag = "team reads", operation_id = "list_team_facets", security(("token" = [])),
    params(
        TeamPath,
        TeamLocaleQuery, AcceptLanguageHeader, IfNoneMatchHeader,
    ),
    responses((status = 200, description = "The facets", body = FacetList<'_>), problems::NotModified, problems::ListTeamFacets)
)]
pub(in crate::api) async fn list_team_facets(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(query): Query<TeamLocaleQuery>,
    header: AcceptLanguage,
) -> Result<Page, ApiError> {
    let (query, preview) = query.locale();
    let edition = edition(&app, &bearer, &team, preview).await?;
    aside(move || Ok(facet_page(&edition, &query, &header)?.private())).await
}

/// List the languages as the team has them
///
/// As `GET /v1/locales`, with the team's default, order and coverage.
#[utoipa::path(
    get, path = "/v1/teams/{team}/locales", tag = "team reads", operation_id = "list_team_locales", security(("token" = [])),
    params(
        TeamPath,
        OnlyPreviewQuery, IfNoneMatchHeader,
    ),
    responses((status = 200, description = "The languages", body = LocaleList), problems::NotModified, problems::ListTeamLocales)
)]
pub(in crate::api) async fn list_team_locales(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(query): Query<OnlyPreviewQuery>,
) -> Result<Page, ApiError> {
    let edition = edition(&app, &bearer, &team, query.preview).await?;
    aside(move || Ok(locale_page(&edition)?.private())).await
}

/// Show the coverage of the team's phrasebook
///
/// As `GET /v1/coverage`, over built-in phrases and the team's own, of what is published; with `preview` of every draft in its
/// place. A text is stale when what it was made from has changed: the built-in text that it overrides, or the team's text in
/// its default language. A phrase of the team's that does not fit the phrasebook any more, such as an override whose built-in
/// phrase is gone, is not served, and a finding says why; it can be read at `/source`, exported, written anew and deleted.
#[utoipa::path(
    get, path = "/v1/teams/{team}/coverage", tag = "team reads", operation_id = "get_team_coverage", security(("token" = [])),
    params(
        TeamPath,
        CoverageQuery, PreviewQuery, IfNoneMatchHeader,
    ),
    responses(
        (status = 200, description = "A page of phrases with the sums", body = CoverageList),
        problems::NotModified, problems::GetTeamCoverage
    )
)]
pub(in crate::api) async fn get_team_coverage(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(query): Query<CoverageQuery>,
) -> Result<Page, ApiError> {
    let edition = edition(&app, &bearer, &team, query.preview).await?;
    aside(move || Ok(coverage_page(&edition, &query)?.private())).await
}

/// Read the Fluent source of a language as the team has it
///
/// As `GET /v1/bundles/{locale}`, the team's texts in place of those they override.
#[utoipa::path(
    get, path = "/v1/teams/{team}/bundles/{locale}", tag = "team reads", operation_id = "get_team_bundle", security(("token" = [])),
    params(
        TeamPath,
        ("locale" = String, Path, description = "The language, as a BCP 47 tag", example = "lt", max_length = 64),
        OnlyPreviewQuery, IfNoneMatchHeader,
    ),
    responses(
        (status = 200, description = "The Fluent source", body = String, content_type = "text/plain",
            headers(("Phrasebook-Locale" = String, description = "How the language was found, as `locale` in other answers: a \
                dictionary of structured fields (RFC 9651), `requested=\"nn-NO\", served=\"nb\", match=macro, chain=(\"nb\")`"))),
        problems::NotModified, problems::GetTeamBundle,
    )
)]
pub(in crate::api) async fn get_team_bundle(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, locale)): Segments<(String, String)>,
    Query(query): Query<OnlyPreviewQuery>,
) -> Result<Page, ApiError> {
    let edition = edition(&app, &bearer, &team, query.preview).await?;
    aside(move || Ok(bundle(&edition, &locale)?.private())).await
}
