//! Which operation can fail how, for the OpenAPI document, and the page behind each problem's `type`.

use std::collections::BTreeMap;

use http::Uri;
use serde::Serialize;
use utoipa::openapi::{Content, Ref, RefOr, Response as ResponseDoc, ResponseBuilder};
use utoipa::{IntoResponses, ToSchema};

use super::extract::Segment;
use super::page::Page;
use super::problem::{ApiError, Code, PROBLEM_JSON};

/// Failures that every operation shares.
const COMMON: &[Code] = &[Code::InvalidRequest, Code::HeadTooLarge, Code::RequestTimeout, Code::Internal];
/// Failures of every operation of the API proper: a parameter that it does not know is refused, not overlooked.
const QUERY: &[Code] = &[Code::InvalidQuery];
/// Failures of every operation that reads a JSON body.
const BODY: &[Code] =
    &[Code::InvalidJson, Code::InvalidBody, Code::UnsupportedMediaType, Code::UnsupportedCoding, Code::BodyTooLarge];

/// Failures of every operation that takes a token.
const TOKEN: &[Code] = &[Code::TokenRequired, Code::TokenRefused, Code::StoreUnavailable];
/// Failures of every operation on a team.
const TEAM: &[Code] = &[Code::InvalidPath, Code::UnknownTeam, Code::RoleTooLow];
/// Failures of every operation that keeps something.
const WRITE: &[Code] = &[Code::Refused, Code::LimitReached, Code::StoreFull];
/// Failures of every write that replaces something.
const CONDITION: &[Code] = &[Code::PreconditionRequired, Code::PreconditionFailed];

macro_rules! operations {
    ($($name:ident: $($codes:expr),+;)+) => {$(
        #[doc = concat!("The failures of the operation behind `", stringify!($name), "`.")]
        pub(super) struct $name;

        impl IntoResponses for $name {
            fn responses() -> BTreeMap<String, RefOr<ResponseDoc>> {
                document(&[COMMON, $($codes),+].concat())
            }
        }
    )+};
}

operations! {
    ListLocales: QUERY;
    ListFacets: QUERY, &[Code::UnknownLocale];
    GetCoverage: QUERY, &[Code::InvalidCursor, Code::UnknownLocale];
    GetTeamCoverage: QUERY, TOKEN, TEAM, &[Code::InvalidCursor, Code::UnknownLocale];
    ListPhrases: QUERY, &[Code::InvalidCursor, Code::UnknownLocale];
    GetPhrase: QUERY, &[Code::InvalidPath, Code::UnknownPhrase, Code::UnknownLocale, Code::NotTranslated];
    RenderPhrase: QUERY, BODY, &[
        Code::InvalidPath, Code::UnknownPhrase, Code::UnknownLocale, Code::NotTranslated, Code::VariablesRefused,
        Code::UnknownWording, Code::TextTooLarge
    ];
    RenderReply: QUERY, BODY, &[
        Code::UnknownPhrase, Code::UnknownLocale, Code::NotTranslated, Code::VariablesRefused, Code::UnknownWording,
        Code::TextTooLarge
    ];
    GetBundle: QUERY, &[Code::InvalidPath, Code::UnknownLocale];
    CreateTeam: QUERY, TOKEN, BODY, WRITE, &[Code::RoleTooLow, Code::TeamExists];
    ListTeams: QUERY, TOKEN, &[Code::InvalidCursor];
    GetTeam: QUERY, TOKEN, TEAM;
    UpdateTeam: QUERY, TOKEN, TEAM, BODY, WRITE, CONDITION;
    DeleteTeam: QUERY, TOKEN, TEAM, CONDITION, &[Code::StoreFull];
    CreateToken: QUERY, TOKEN, TEAM, BODY, WRITE;
    ListTokens: QUERY, TOKEN, TEAM;
    DeleteToken: QUERY, TOKEN, TEAM, &[Code::UnknownToken, Code::StoreFull];
    CreateServerToken: QUERY, TOKEN, BODY, WRITE, &[Code::RoleTooLow];
    ListServerTokens: QUERY, TOKEN, &[Code::RoleTooLow];
    DeleteServerToken: QUERY, TOKEN, &[Code::RoleTooLow, Code::InvalidPath, Code::UnknownToken, Code::StoreFull];
    PutTeamPhrase: QUERY, TOKEN, TEAM, BODY, WRITE, CONDITION;
    DeleteTeamPhrase: QUERY, TOKEN, TEAM, CONDITION, &[Code::UnknownPhrase, Code::PhraseInUse, Code::StoreFull];
    GetTeamPhraseSource: QUERY, TOKEN, TEAM, &[Code::UnknownPhrase];
    ListRevisions: QUERY, TOKEN, TEAM, &[Code::UnknownPhrase, Code::InvalidCursor];
    GetRevision: QUERY, TOKEN, TEAM, &[Code::UnknownRevision];
    DiffRevisions: QUERY, TOKEN, TEAM, &[Code::UnknownRevision];
    RestoreRevision: QUERY, TOKEN, TEAM, BODY, WRITE, CONDITION, &[Code::UnknownRevision];
    ListChanges: QUERY, TOKEN, TEAM, &[Code::TooManyFeeds];
    ListTeamPhrases: QUERY, TOKEN, TEAM, &[Code::InvalidCursor, Code::UnknownLocale];
    GetTeamPhrase: QUERY, TOKEN, TEAM, &[Code::UnknownPhrase, Code::UnknownLocale, Code::NotTranslated];
    RenderTeamPhrase: QUERY, TOKEN, TEAM, BODY, &[
        Code::UnknownPhrase, Code::UnknownLocale, Code::NotTranslated, Code::VariablesRefused, Code::UnknownWording,
        Code::TextTooLarge
    ];
    RenderTeamReply: QUERY, TOKEN, TEAM, BODY, &[
        Code::UnknownPhrase, Code::UnknownLocale, Code::NotTranslated, Code::VariablesRefused, Code::UnknownWording,
        Code::TextTooLarge
    ];
    ListTeamFacets: QUERY, TOKEN, TEAM, &[Code::UnknownLocale];
    ListTeamLocales: QUERY, TOKEN, TEAM;
    GetTeamBundle: QUERY, TOKEN, TEAM, &[Code::UnknownLocale];
    GetBackup: QUERY, TOKEN, &[Code::RoleTooLow];
    ImportPhrases: QUERY, TOKEN, TEAM, &[
        Code::UnsupportedCoding, Code::BodyTooLarge, Code::ImportUnreadable, Code::ImportRefused, Code::LimitReached,
        Code::PreconditionFailed, Code::StoreFull
    ];
    ExportPhrases: QUERY, TOKEN, TEAM;
    GetProblem: &[Code::InvalidPath, Code::UnknownProblem];
    Health: &[Code::Internal];
    Readiness: &[Code::ShuttingDown];
}

/// The answer to a conditional request whose page has not changed.
pub(super) struct NotModified;

impl IntoResponses for NotModified {
    fn responses() -> BTreeMap<String, RefOr<ResponseDoc>> {
        let response = ResponseBuilder::new().description("The page still has the `ETag` of `If-None-Match`").build();
        BTreeMap::from([("304".to_owned(), response.into())])
    }
}

/// One response per status, which lists its codes and shows an example of each.
fn document(codes: &[Code]) -> BTreeMap<String, RefOr<ResponseDoc>> {
    let mut by_status: BTreeMap<u16, Vec<Code>> = BTreeMap::new();
    for code in codes {
        let list = by_status.entry(code.status().as_u16()).or_default();
        if !list.contains(code) {
            list.push(*code);
        }
    }
    by_status.into_iter().map(|(status, codes)| (status.to_string(), response(&codes).into())).collect()
}

fn response(codes: &[Code]) -> ResponseDoc {
    let lines: Vec<String> = codes.iter().map(|code| format!("- `{code}`: {}", code.title())).collect();
    let mut content = Content::new(Some(RefOr::Ref(Ref::from_schema_name("Problem"))));
    for code in codes {
        let problem = ApiError::new(*code, code.title()).into_problem("/v1/phrases", "5f0c1d2e9a3b4c5d");
        let example = utoipa::openapi::example::ExampleBuilder::new()
            .summary(code.title())
            .value(serde_json::to_value(problem).ok())
            .build();
        content.examples.insert(code.as_str().to_owned(), example.into());
    }
    ResponseBuilder::new().description(lines.join("\n")).content(PROBLEM_JSON, content).build()
}

/// What a problem code means.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ProblemView {
    /// The code.
    code: Code,
    /// The status it is sent with.
    #[schema(example = 404)]
    status: u16,
    /// What it means.
    #[schema(example = "There is no such phrase")]
    title: &'static str,
}

/// Look up a problem code
///
/// The page that the `type` of every problem leads to: what the code means and which status it is sent with.
#[utoipa::path(
    get,
    path = "/problems/{code}",
    tag = "service",
    operation_id = "get_problem",
    params(("code" = String, Path, description = "The code", example = "unknown_phrase", max_length = 64)),
    responses((status = 200, description = "The meaning of the code", body = ProblemView), NotModified, GetProblem)
)]
pub(super) async fn get_problem(Segment(name): Segment) -> Result<Page, ApiError> {
    let code = Code::ALL.iter().find(|code| code.as_str() == name).ok_or_else(|| {
        let name: String = name.chars().take(64).collect();
        ApiError::new(Code::UnknownProblem, format_args!("there is no problem '{name}'"))
    })?;
    let view = ProblemView { code: *code, status: code.status().as_u16(), title: code.title() };
    Page::json(&view, None)
}

/// The answer to every path that has no route.
pub(super) async fn unknown_route(uri: Uri) -> ApiError {
    let path: String = uri.path().chars().take(200).collect();
    ApiError::new(Code::UnknownRoute, format_args!("there is nothing at {path}; /docs lists what there is"))
}
