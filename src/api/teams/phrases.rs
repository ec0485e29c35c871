//! `/v1/teams/{team}/phrases/{id}`: writing a team's phrases, and reading them as they were written.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::App;
use super::super::extract::{JsonBody, NoQuery, Query, Segments};
use super::super::openapi::{IfNoneMatchHeader, PhrasePath, TeamPath};
use super::super::page::Page;
use super::super::phrases::phrase_id;
use super::super::problem::{ApiError, FieldError};
use super::super::problems;
use super::super::word;
use super::access::Bearer;
use super::conditions::{Condition, ConditionHeaders};
use super::faults::warnings;
use super::{created, note, written};
use crate::json::strict::Strict;
use crate::phrase::{Kind, Meta, shown};
use crate::store::Stamp;
use crate::team::token::Role;
use crate::team::{
    Definition, Fault, Fit, KeptPhrase, LocaleTag, PhraseWrite, State as PhraseState, TeamError, Translation,
    VariableDefinition, Written,
};

/// A phrase of a team, to be written.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct PhraseBody {
    /// What sort of text it is. Required for a phrase of the team's own; of an override it is the built-in phrase's.
    #[serde(default, deserialize_with = "word::read_option")]
    #[schema(nullable = false)]
    kind: Option<Kind>,
    /// Where the phrase is filed. An override that leaves it out is filed as the built-in phrase.
    #[serde(default, deserialize_with = "Strict::read")]
    #[schema(nullable = false)]
    meta: Option<Meta>,
    /// What can be filled in. An override has the built-in phrase's variables and may add its own.
    #[serde(default, deserialize_with = "Strict::read")]
    #[schema(max_items = 32)]
    variables: Vec<VariableDefinition>,
    /// The texts by language. Of a built-in phrase, the languages that are not here keep the built-in text.
    #[serde(deserialize_with = "Strict::read")]
    #[schema(example = json!({"lt": {"text": "Ačiū, kad parašėte, { $customer }.", "title": "Padėka"}}))]
    translations: BTreeMap<String, Translation>,
    /// Whether it is served. A draft leaves in use what was published before.
    #[serde(default, deserialize_with = "word::read")]
    state: PhraseState,
    /// Why, for whoever reads the history; at most 500 characters.
    #[serde(default)]
    #[schema(example = "Tone agreed with the shop", nullable = false, max_length = 500)]
    note: Option<String>,
    /// Languages whose text stays as it was and is right all the same: they are no longer reported as stale.
    #[serde(default)]
    #[schema(inline, value_type = Vec<LocaleTag>, example = json!([]))]
    confirmed: Vec<String>,
}

/// What came of a write.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct WrittenView {
    /// The phrase.
    #[schema(example = "thanks-for-order")]
    id: String,
    /// Its revision now, counted from 1.
    #[schema(example = 7)]
    revision: u64,
    /// What somebody should look at although it is no error.
    findings: Vec<FieldError>,
}

/// A phrase of a team as it was written.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct SourceView {
    /// The phrase.
    #[schema(example = "thanks-for-order")]
    id: String,
    /// Whether the newest revision is served.
    state: PhraseState,
    /// Who wrote it, when and why.
    #[serde(flatten)]
    stamp: StampView,
    /// The languages whose text was made from a text that has changed since: they should be looked at.
    #[schema(example = json!(["fi"]))]
    stale: Vec<String>,
    /// Why it cannot be served: it does not fit the phrasebook any more, as an override whose built-in phrase is gone. Absent
    /// where it can.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(
        nullable = false,
        example = "the built-in phrase 'delivery-delay-plans', which this replaced, is gone, so this is not served"
    )]
    left_out: Option<String>,
    /// What sort of text it is; absent where the built-in phrase says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    kind: Option<Kind>,
    /// Where the phrase is filed; absent where the built-in phrase says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    meta: Option<Meta>,
    /// What can be filled in, beside the built-in phrase's variables.
    variables: Vec<VariableDefinition>,
    /// The texts by language, as Fluent patterns.
    #[schema(example = json!({"lt": {"text": "Ačiū, kad parašėte, { $customer }.", "title": "Padėka"}}))]
    translations: BTreeMap<String, Translation>,
}

/// Who made a revision, when and why.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct StampView {
    /// The number of the revision, counted from 1.
    #[schema(example = 7)]
    revision: u64,
    /// When.
    #[schema(value_type = String, format = "date-time", example = "2026-11-22T09:30:00Z")]
    at: Timestamp,
    /// Who: the public id of the token, or the name of a command.
    #[schema(example = "4bN1xT0aQz7R")]
    by: String,
    /// Why, if the author said so.
    #[schema(example = "Tone agreed with the shop")]
    note: Option<String>,
}

impl StampView {
    pub(super) fn new(revision: u64, stamp: &Stamp) -> Self {
        Self { revision, at: stamp.at, by: stamp.by.to_string(), note: stamp.note.as_deref().map(str::to_owned) }
    }
}

/// The answer to a write of a phrase.
pub(super) fn written_phrase(team: &str, done: &Written) -> Result<Response, ApiError> {
    let view = WrittenView { id: done.id.to_string(), revision: done.revision, findings: warnings(&done.warnings) };
    if !done.created {
        return written(StatusCode::OK, Some(done.revision), &view);
    }
    let answer = written(StatusCode::CREATED, Some(done.revision), &view)?;
    Ok(created(answer, &format!("/v1/teams/{team}/phrases/{}", done.id)))
}

/// Write a phrase
///
/// Creates or replaces the team's phrase of this id, in every language at once. Where the id is that of a built-in phrase
/// it is an override. The texts are held to the rules of `phrasebook check`; a problem names the rule, line and column. Takes
/// the role editor. The next read has it.
#[utoipa::path(
    put, path = "/v1/teams/{team}/phrases/{id}", tag = "team phrases", operation_id = "put_team_phrase",
    security(("token" = [])),
    params(
        TeamPath,
        PhrasePath,
        ConditionHeaders,
    ),
    request_body(content = PhraseBody, example = json!({
        "kind": "statement",
        "variables": [{"name": "customer", "required": true}],
        "translations": {"lt": {"text": "Ačiū, kad užsakėte pas mus, { VOCATIVE($customer) }.", "title": "Padėka už užsakymą"}},
        "note": "Agreed with the shop"
    })),
    responses(
        (status = 200, description = "It was replaced", body = WrittenView),
        (status = 201, description = "It was created", body = WrittenView, headers(
            ("ETag" = String, description = "The revision that was written, for `If-Match`"),
            ("Location" = String, description = "The path of what was created")
        )),
        problems::PutTeamPhrase
    )
)]
pub(in crate::api) async fn put_team_phrase(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id)): Segments<(String, String)>,
    Query(NoQuery {}): Query<NoQuery>,
    condition: Condition,
    JsonBody(body): JsonBody<PhraseBody>,
) -> Result<Response, ApiError> {
    let team = bearer.team(&team, Role::Editor)?;
    let id = phrase_id(&id)?;
    let author = bearer.author(&app, note(body.note.as_deref())?);
    check_confirmed(&body)?;
    let PhraseBody { kind, meta, variables, translations, state, confirmed, .. } = body;
    let definition = Definition { kind, meta, variables, translations };
    let write = PhraseWrite { id, definition, state, confirmed, sources: None, expected: condition.expected()? };
    let done = app.teams.put_phrase(&team, write, author).await?;
    written_phrase(team.as_str(), &done)
}

/// A language that is confirmed has a text. Where none has, that is what is said.
fn check_confirmed(body: &PhraseBody) -> Result<(), TeamError> {
    let strangers = body.confirmed.iter().enumerate().filter(|(_, tag)| !body.translations.contains_key(*tag));
    let sent: Vec<&str> = body.translations.keys().map(String::as_str).collect();
    let fault = |(index, tag): (usize, &String)| {
        let message = format!("'{}' is not among the translations, {}", shown(tag, 64), sent.join(", "));
        Fault::at(format!("/confirmed/{index}"), message)
    };
    let faults: Vec<Fault> = strangers.map(fault).collect();
    if faults.is_empty() || sent.is_empty() { Ok(()) } else { Err(TeamError::Refused(faults)) }
}

/// Delete a phrase of the team's own
///
/// Of an override the built-in phrase is there again. The deletion is a revision and can be undone by restoring an earlier
/// one. Takes the role editor.
#[utoipa::path(
    delete, path = "/v1/teams/{team}/phrases/{id}", tag = "team phrases", operation_id = "delete_team_phrase",
    security(("token" = [])),
    params(
        TeamPath,
        PhrasePath,
        ConditionHeaders,
    ),
    responses(
        (status = 204, description = "It is deleted", headers(
            ("ETag" = String, description = "The revision that is the deletion, for a restore's `If-Match`")
        )),
        problems::DeleteTeamPhrase
    )
)]
pub(in crate::api) async fn delete_team_phrase(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id)): Segments<(String, String)>,
    Query(NoQuery {}): Query<NoQuery>,
    condition: Condition,
) -> Result<Response, ApiError> {
    let team = bearer.team(&team, Role::Editor)?;
    let id = phrase_id(&id)?;
    let revision = app.teams.delete_phrase(&team, &id, condition.expected()?, bearer.author(&app, None)).await?;
    let mut answer = written(StatusCode::NO_CONTENT, Some(revision), &())?;
    *answer.body_mut() = axum::body::Body::empty();
    answer.headers_mut().remove(http::header::CONTENT_TYPE);
    Ok(answer)
}

/// Read a phrase as it was written
///
/// The team's newest revision, draft or not, in the shape that a write takes; built-in phrases that the team has not
/// overridden have none. The `ETag` is for `If-Match`. Takes the role editor.
#[utoipa::path(
    get, path = "/v1/teams/{team}/phrases/{id}/source", tag = "team phrases", operation_id = "get_team_phrase_source",
    security(("token" = [])),
    params(
        TeamPath,
        PhrasePath,
        IfNoneMatchHeader,
    ),
    responses((status = 200, description = "The phrase", body = SourceView), problems::NotModified, problems::GetTeamPhraseSource)
)]
pub(in crate::api) async fn get_team_phrase_source(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id)): Segments<(String, String)>,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<Page, ApiError> {
    let team = bearer.team(&team, Role::Editor)?;
    let id = phrase_id(&id)?;
    let (record, kept) = app.teams.phrase(&team, &id).await?;
    let view = app.teams.view(&team).await?;
    let fit = view.own.get(&id).map(|own| own.newest.clone()).unwrap_or_default();
    let source = source_view(id.to_string(), StampView::new(record.revision, &record.stamp), fit, kept);
    Ok(Page::json(&source, None)?.private().of_revision(record.revision))
}

fn source_view(id: String, stamp: StampView, fit: Fit, kept: KeptPhrase) -> SourceView {
    let Definition { kind, meta, variables, translations } = kept.definition;
    let left_out = fit.left_out.map(|left_out| left_out.message);
    SourceView { id, state: kept.state, stamp, stale: fit.stale, left_out, kind, meta, variables, translations }
}
