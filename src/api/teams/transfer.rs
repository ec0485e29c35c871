//! A team's phrases in files: `POST /v1/teams/{team}/imports` and `GET /v1/teams/{team}/exports/{format}`.

use axum::extract::{Request, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::super::App;
use super::super::compress::TakesGzip;
use super::super::extract::{Query, Segment, Segments, read_body, refuse_coding};
use super::super::openapi::TeamPath;
use super::super::problem::{ApiError, Code, FieldError};
use super::super::problems;
use super::super::stream;
use super::access::Bearer;
use super::{check_note, written};
use crate::check;
use crate::phrase::Kind;
use crate::team::State as PhraseState;
use crate::team::token::Role;
use crate::transfer::{
    self, ExportOptions, FILE_BYTES_MAX, FileFault, FileSeverity, Format, ImportOptions, Mode, Report, Scope,
    TransferError,
};

/// The most faults that a problem lists; a dry run lists all.
const FAULTS_MAX: usize = 100;

/// How a file is imported.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct ImportQuery {
    /// What the file is: `json`, `ftl` (one language, or the archive of all) or `csv`. Where it is absent, what `Content-Type`
    /// says, else `json`.
    #[serde(default)]
    #[param(inline, required = false)]
    format: Option<Format>,
    /// Only says what would happen.
    #[param(required = false, default = false)]
    dry_run: Option<bool>,
    /// Whether a file with errors is refused, or what is right of it is written.
    #[param(inline)]
    mode: Option<ModeQuery>,
    /// The one language that is taken from the file. The file of one language needs it.
    #[param(example = "lt", max_length = 64)]
    locale: Option<String>,
    /// Whether the phrases are served. Where it is absent, what the file says, else as they were, else published.
    state: Option<PhraseState>,
    /// What sort of text new phrases are, where the file does not say it; statements where it is absent.
    kind: Option<Kind>,
    /// Why, for whoever reads the history; at most 500 characters.
    #[param(example = "Second reading by the agency", max_length = 500)]
    note: Option<String>,
}

/// What becomes of an import in which something is wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(in crate::api) enum ModeQuery {
    /// Nothing of it is written.
    #[default]
    All,
    /// What is right is written, the rest is reported.
    Partial,
}

/// What is exported.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct ExportQuery {
    /// The one language; all where it is absent.
    #[param(example = "lt", max_length = 64)]
    locale: Option<String>,
    /// `published`: what is served. `all`: the newest revision of every phrase, drafts included; takes the role editor.
    #[param(inline, required = false, default = "published")]
    state: Option<Scope>,
}

impl ImportQuery {
    fn note(&self) -> Result<&str, ApiError> {
        let note = self.note.as_deref().unwrap_or("import");
        let refuse = |message: String| {
            ApiError::new(Code::InvalidQuery, &message).with_errors(vec![FieldError::of_parameter("note", message)])
        };
        check_note(note).map(|()| note).map_err(refuse)
    }

    /// The options, of a body with these headers.
    fn options(&self, headers: &HeaderMap) -> ImportOptions {
        let declared = || Format::of_media_type(headers.get(header::CONTENT_TYPE)?.to_str().ok()?);
        ImportOptions {
            format: self.format.or_else(declared).unwrap_or(Format::Json),
            locale: self.locale.clone(),
            state: self.state,
            kind: self.kind,
            mode: match self.mode.unwrap_or_default() {
                ModeQuery::All => Mode::All,
                ModeQuery::Partial => Mode::Partial,
            },
            dry_run: self.dry_run.unwrap_or(false),
        }
    }
}

/// Import phrases
///
/// Reads a file of phrases and writes those that are new or different. Phrases that the file does not have stay, and so do the
/// languages of a phrase. A translation that it has is replaced as a whole by JSON and Fluent, so a part or comment that is
/// not there is gone; JSON and an archive replace `meta` and `variables` of a phrase as well. Of a table, columns that are
/// not there stay, and an empty cell empties that part, except for `kind`, `state`, `variables` and `accepts-fault`.
///
/// Every phrase is reported with its line and, where something is wrong, with rule, line and column in the file. A file with
/// errors writes nothing and is a problem, unless `mode` is `partial`; `dry_run` writes nothing and reports everything. If
/// somebody changes one of the phrases meanwhile, nothing is written; with `partial`, that phrase is refused. An import of more
/// than 50,000 phrases is written in parts, and if a later one fails, its phrases and those after them are reported as refused.
/// Takes the role editor.
#[utoipa::path(
    post, path = "/v1/teams/{team}/imports", tag = "team files", operation_id = "import_phrases", security(("token" = [])),
    params(
        TeamPath,
        ImportQuery,
    ),
    request_body(description = "The file, at most 64 MiB", content(
        (serde_json::Value = "application/json", example = json!({
            "format": "phrasebook", "version": 1, "phrases": [{
                "id": "thanks-for-order", "kind": "statement", "variables": [{"name": "customer", "required": true}],
                "translations": {"lt": {
                    "text": "Ačiū, kad užsakėte pas mus, { VOCATIVE($customer) }.", "title": "Padėka už užsakymą",
                    "when": "Klientas ką tik užsakė."
                }}
            }]
        })),
        (String = "text/csv", example = "id,locale,text,title\r\nthanks-for-order,lt,Ačiū.,Padėka\r\n"),
        (String = "text/plain", example = "thanks-for-order = Ačiū.\n    .title = Padėka\n"),
        (Vec<u8> = "application/zip"),
    )),
    responses((status = 200, description = "What came of each phrase", body = Report), problems::ImportPhrases)
)]
pub(in crate::api) async fn import_phrases(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(query): Query<ImportQuery>,
    request: Request,
) -> Result<Response, ApiError> {
    let team = bearer.team(&team, Role::Editor)?;
    let author = bearer.author(&app, Some(query.note()?));
    refuse_coding(request.headers())?;
    app.teams.team(&team).await?;
    let closed = |fault| ApiError::new(Code::Internal, fault);
    let options = query.options(request.headers());
    let _received = app.imports.receive(&team).await.map_err(closed)?;
    let body = read_body(request.into_body(), FILE_BYTES_MAX, Code::ImportUnreadable).await?;
    let _under_way = app.imports.begin().await.map_err(closed)?;
    let report = transfer::import(&app.teams, &team, body.into(), &options, author, &|_| {}).await?;
    written(StatusCode::OK, None, &report)
}

/// Export phrases
///
/// The team's own phrases in a file: `json`, our own format; `csv`, a table for spreadsheets; `ftl`, Fluent, one file with
/// `locale` and otherwise an archive of all languages. In an empty team an import of the file makes the same phrases, and in
/// this one it changes nothing, except where a phrase has a draft that is newer than what is served: the file has what is
/// served, and its import publishes that again. `state=all` exports the newest revisions, drafts included.
#[utoipa::path(
    get, path = "/v1/teams/{team}/exports/{format}", tag = "team files", operation_id = "export_phrases",
    security(("token" = [])),
    params(
        TeamPath,
        ("format" = inline(Format), Path, description = "The format", example = "csv"),
        ExportQuery,
    ),
    responses(
        (status = 200, description = "The file", content(
            (serde_json::Value = "application/json", example = json!({
                "format": "phrasebook", "version": 1, "team": "webshop-vilnius", "exported": "2026-11-22T09:30:00Z",
                "phrases": [{"id": "thanks", "state": "published", "kind": "statement", "translations": {"lt": {"text": "Ačiū."}}}]
            })),
            (String = "text/csv", example = "id,locale,state,kind,title,text\r\nthanks,lt,published,statement,Padėka,Ačiū.\r\n"),
            (String = "text/plain", example = "thanks = Ačiū.\n    .title = Padėka\n"),
            (Vec<u8> = "application/zip", example = "a ZIP file"),
        ), headers(("Content-Disposition" = String, description = "`attachment` with a name for the file"))),
        problems::ExportPhrases
    )
)]
pub(in crate::api) async fn export_phrases(
    State(app): State<App>,
    bearer: Bearer,
    Segments((team, format)): Segments<(String, String)>,
    Query(query): Query<ExportQuery>,
    takes_gzip: TakesGzip,
) -> Result<Response, ApiError> {
    let team = bearer.team(&team, Role::Reader)?;
    let scope = query.state.unwrap_or_default();
    if scope == Scope::All {
        bearer.at_least(Role::Editor)?;
    }
    let format: Format = format.parse().map_err(|fault| ApiError::new(Code::InvalidPath, fault))?;
    let options = ExportOptions { locale: query.locale, scope };
    let export = transfer::export(&app.teams, &team, &options, app.now()).await?;
    let (name, media_type) = (export.file_name(format), export.media_type(format));
    stream::file(&name, media_type, takes_gzip, move |out| transfer::write(&export, format, out))
}

impl From<TransferError> for ApiError {
    fn from(fault: TransferError) -> Self {
        match fault {
            TransferError::Unreadable(fault) => {
                let errors = vec![field_error(None, &fault)];
                Self::new(Code::ImportUnreadable, format_args!("{}{}", fault.place(), fault.message))
                    .with_errors(errors)
            }
            TransferError::TooLarge(message) => Self::new(Code::BodyTooLarge, message),
            TransferError::BadOption(message) => {
                let errors = vec![FieldError::of_parameter("locale", &message)];
                Self::new(Code::InvalidQuery, message).with_errors(errors)
            }
            TransferError::Refused(report) => {
                let detail = TransferError::Refused(report.clone());
                let faults = report.all_faults().filter(|(_, fault)| fault.severity == FileSeverity::Error);
                let errors = faults.take(FAULTS_MAX).map(|(phrase, fault)| field_error(phrase, fault)).collect();
                Self::new(Code::ImportRefused, format_args!("{detail}; dry_run=true reports all that is wrong"))
                    .with_errors(errors)
            }
            TransferError::Team(fault) => fault.into(),
        }
    }
}

fn field_error(phrase: Option<&str>, fault: &FileFault) -> FieldError {
    let phrase = phrase.map(|phrase| format!("'{phrase}'"));
    let about: Vec<&str> =
        [phrase.as_deref(), fault.file.as_deref(), fault.field.as_deref()].into_iter().flatten().collect();
    let about = if about.is_empty() { String::new() } else { format!("{}: ", about.join(", ")) };
    let mut error = FieldError::new(format_args!("{about}{}", fault.message));
    error.pointer = fault.field.clone().filter(|field| field.starts_with('/'));
    error.hint.clone_from(&fault.hint);
    error.rule = fault.rule.as_deref().and_then(check::rule).map(check::Rule::id);
    error.line = Some(fault.line);
    error.column = fault.column;
    error
}
