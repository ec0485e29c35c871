//! `/v1/teams/{team}/phrases/{id}/revisions`: what a phrase was before, and how to have it back.

use axum::extract::State;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};

use super::super::App;
use super::super::cursor::Cursor;
use super::super::extract::{JsonBody, NoQuery, Query, Segments};
use super::super::openapi::{IfNoneMatchHeader, PhrasePath, TeamPath};
use super::super::page::Page;
use super::super::phrases::{page_limit, phrase_id};
use super::super::problem::{ApiError, Code};
use super::super::problems;
use super::access::Bearer;
use super::conditions::{Condition, ConditionHeaders};
use super::note;
use super::phrases::{StampView, written_phrase};
use super::settings::PageQuery;
use crate::json::pointer::below;
use crate::team::token::Role;
use crate::team::{Definition, Revision, State as PhraseState};

/// One revision of a phrase, without its texts.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct RevisionView {
    #[serde(flatten)]
    stamp: StampView,
    /// Whether this revision is a draft or published; `null` where it is the deletion.
    state: Option<PhraseState>,
}

/// A page of revisions, the newest first.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct RevisionList {
    /// The revisions.
    items: Vec<RevisionView>,
    /// Where the next page starts; `null` on the last one.
    next_cursor: Option<String>,
}

/// One revision of a phrase with its texts.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct FullRevisionView {
    #[serde(flatten)]
    revision: RevisionView,
    /// The phrase as it was; `null` where this revision is its deletion.
    phrase: Option<Definition>,
}

/// What differs between two revisions.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct DiffView {
    /// The earlier revision.
    #[schema(example = 6)]
    from: u64,
    /// The later revision.
    #[schema(example = 7)]
    to: u64,
    /// The places that differ, in the order of their pointers.
    changes: Vec<DifferenceView>,
}

/// One place that differs.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub(in crate::api) struct DifferenceView {
    /// A JSON Pointer (RFC 6901) into the phrase.
    #[schema(example = "/translations/lt/text")]
    pointer: String,
    /// What stood there; `null` where nothing did.
    #[schema(example = "Ačiū, kad parašėte.")]
    from: Value,
    /// What stands there now; `null` where nothing does.
    #[schema(example = "Ačiū, kad parašėte mums.")]
    to: Value,
}

/// Which revision to compare with.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct DiffQuery {
    /// The revision to compare with; the one before where it is absent.
    #[serde(default, deserialize_with = "crate::api::number::number")]
    #[param(minimum = 0, example = 6)]
    from: Option<u64>,
}

/// Which revision to have back.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct RestoreBody {
    /// The revision whose texts are to be the newest again.
    #[schema(minimum = 1, example = 6)]
    revision: u64,
    /// Why; at most 500 characters.
    #[serde(default)]
    #[schema(nullable = false, max_length = 500, example = "The old one was better")]
    note: Option<String>,
}

fn view(revision: &Revision) -> RevisionView {
    let state = revision.phrase.as_ref().map(|phrase| phrase.state);
    RevisionView { stamp: StampView::new(revision.revision, &revision.stamp), state }
}

/// List the revisions of a phrase
///
/// Every change with who, when and why, the newest first; a deletion is one of them. Takes the role editor.
#[utoipa::path(
    get, path = "/v1/teams/{team}/phrases/{id}/revisions", tag = "team phrases", operation_id = "list_revisions",
    security(("token" = [])),
    params(
        TeamPath,
        PhrasePath,
        PageQuery, IfNoneMatchHeader,
    ),
    responses(
        (status = 200, description = "A page of revisions", body = RevisionList),
        problems::NotModified, problems::ListRevisions
    )
)]
pub(in crate::api) async fn list_revisions(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id)): Segments<(String, String)>,
    Query(query): Query<PageQuery>,
) -> Result<Page, ApiError> {
    let team = bearer.team(&team, Role::Editor)?;
    let id = phrase_id(&id)?;
    let limit = page_limit(query.limit);
    let bound = format!("revisions of {id} of {team}");
    let before = query.cursor.as_deref().map(|cursor| Cursor::read(cursor, &bound)).transpose()?;
    let before = before.and_then(|number| number.parse().ok());
    let mut found = app.teams.revisions(&team, &id, before, limit + 1).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let last = found.last().filter(|_| more);
    let next_cursor = last.map(|last| Cursor::write(&last.revision.to_string(), &bound));
    let list = RevisionList { items: found.iter().map(view).collect(), next_cursor };
    Ok(Page::json(&list, None)?.private())
}

/// Read one revision of a phrase
///
/// The phrase as it was written then. Takes the role editor.
#[utoipa::path(
    get, path = "/v1/teams/{team}/phrases/{id}/revisions/{revision}", tag = "team phrases", operation_id = "get_revision",
    security(("token" = [])),
    params(
        TeamPath,
        PhrasePath,
        ("revision" = u64, Path, description = "The number of the revision", example = 6, minimum = 1),
        IfNoneMatchHeader,
    ),
    responses((status = 200, description = "The revision", body = FullRevisionView), problems::NotModified, problems::GetRevision)
)]
pub(in crate::api) async fn get_revision(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id, number)): Segments<(String, String, String)>,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<Page, ApiError> {
    let team = bearer.team(&team, Role::Editor)?;
    let revision = app.teams.revision(&team, &phrase_id(&id)?, revision_number(&id, &number)?).await?;
    let view = FullRevisionView { revision: view(&revision), phrase: revision.phrase.map(|kept| kept.definition) };
    Ok(Page::json(&view, None)?.private())
}

/// Compare two revisions of a phrase
///
/// Every place that differs, with what stood there and what stands there now. Takes the role editor.
#[utoipa::path(
    get, path = "/v1/teams/{team}/phrases/{id}/revisions/{revision}/diff", tag = "team phrases",
    operation_id = "diff_revisions", security(("token" = [])),
    params(
        TeamPath,
        PhrasePath,
        ("revision" = u64, Path, description = "The number of the later revision", example = 7, minimum = 1),
        DiffQuery, IfNoneMatchHeader,
    ),
    responses((status = 200, description = "The differences", body = DiffView), problems::NotModified, problems::DiffRevisions)
)]
pub(in crate::api) async fn diff_revisions(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id, number)): Segments<(String, String, String)>,
    Query(query): Query<DiffQuery>,
) -> Result<Page, ApiError> {
    let team = bearer.team(&team, Role::Editor)?;
    let phrase = phrase_id(&id)?;
    let to = revision_number(&id, &number)?;
    let from = query.from.unwrap_or(to - 1);
    let after = content(app.teams.revision(&team, &phrase, to).await?)?;
    // Before the first revision there was nothing.
    let before = if from == 0 { Value::Null } else { content(app.teams.revision(&team, &phrase, from).await?)? };
    let mut changes = Vec::new();
    compare("", &before, &after, &mut changes);
    Ok(Page::json(&DiffView { from, to, changes }, None)?.private())
}

/// Restore a revision
///
/// Writes the texts of an earlier revision as a new one; so a deletion is undone, too. Takes the role editor, and `If-Match`
/// with the newest revision: after a deletion that is the one which `DELETE` answered.
#[utoipa::path(
    post, path = "/v1/teams/{team}/phrases/{id}/restore", tag = "team phrases", operation_id = "restore_revision",
    security(("token" = [])),
    params(
        TeamPath,
        PhrasePath,
        ConditionHeaders,
    ),
    request_body(content = RestoreBody, example = json!({"revision": 6})),
    responses(
        (status = 200, description = "The phrase is as it was", body = super::phrases::WrittenView),
        (status = 201, description = "The phrase is there again", body = super::phrases::WrittenView, headers(
            ("ETag" = String, description = "The revision that was written, for `If-Match`"),
            ("Location" = String, description = "The path of what was created")
        )),
        problems::RestoreRevision
    )
)]
pub(in crate::api) async fn restore_revision(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, id)): Segments<(String, String)>,
    Query(NoQuery {}): Query<NoQuery>,
    condition: Condition,
    JsonBody(body): JsonBody<RestoreBody>,
) -> Result<Response, ApiError> {
    let team = bearer.team(&team, Role::Editor)?;
    let author = bearer.author(&app, note(body.note.as_deref())?);
    let done = app.teams.restore(&team, &phrase_id(&id)?, body.revision, condition.expected()?, author).await?;
    written_phrase(team.as_str(), &done)
}

/// The number in a path; what is none names no revision.
fn revision_number(id: &str, number: &str) -> Result<u64, ApiError> {
    let parsed = number.parse().ok().filter(|number| *number > 0);
    parsed.ok_or_else(|| {
        let (number, id): (String, String) = (number.chars().take(20).collect(), id.chars().take(80).collect());
        ApiError::new(Code::UnknownRevision, format_args!("there is no revision {number} of '{id}'"))
    })
}

fn content(revision: Revision) -> Result<Value, ApiError> {
    let Some(kept) = revision.phrase else { return Ok(Value::Null) };
    let mut value = serde_json::to_value(&kept.definition).map_err(|fault| ApiError::new(Code::Internal, fault))?;
    if let (Some(members), Ok(state)) = (value.as_object_mut(), serde_json::to_value(kept.state)) {
        members.insert("state".to_owned(), state);
    }
    Ok(value)
}

/// Every place where the two differ; objects are gone into, anything else is compared as a whole.
fn compare(pointer: &str, before: &Value, after: &Value, changes: &mut Vec<DifferenceView>) {
    if before == after {
        return;
    }
    let empty = Map::new();
    let (Some(old), Some(new)) = (members(before, &empty), members(after, &empty)) else {
        changes.push(DifferenceView { pointer: pointer.to_owned(), from: before.clone(), to: after.clone() });
        return;
    };
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        compare(
            &below(pointer, name),
            old.get(name).unwrap_or(&Value::Null),
            new.get(name).unwrap_or(&Value::Null),
            changes,
        );
    }
}

/// The members of an object; nothing has none.
fn members<'v>(value: &'v Value, empty: &'v Map<String, Value>) -> Option<&'v Map<String, Value>> {
    match value {
        Value::Object(members) => Some(members),
        Value::Null => Some(empty),
        _ => None,
    }
}
