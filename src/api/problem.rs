//! Every failure of the HTTP API: its code, its status, and its shape on the wire (RFC 9457).
//!
//! This is the only file that names an error status. Handlers return an [`ApiError`] and know nothing of statuses; the
//! request's id and path are added by `frame`, through which every answer passes. What is ours to mend (5xx) is logged
//! there with its cause, and the caller sees the request id and nothing internal.

use std::fmt;

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::ToSchema;

use super::HEAD_BYTES_MAX;

/// The most header fields that hyper reads.
const FIELDS_MAX: usize = 100;

/// The media type of a problem (RFC 9457, section 3).
pub const PROBLEM_JSON: &str = "application/problem+json";

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $status:ident, $title:literal;)+) => {
        /// A stable name for a kind of failure. Clients match on it; names never change their meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Code {
            $($(#[$doc])* $variant,)+
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code as it stands in a problem.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The status a problem of this code is sent with.
            pub fn status(self) -> StatusCode {
                match self { $(Self::$variant => StatusCode::$status,)+ }
            }

            /// What the code means, in a few words.
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)+ }
            }
        }
    };
}

codes! {
    /// No route has this path.
    UnknownRoute = "unknown_route", NOT_FOUND, "There is nothing at this path";
    /// The path exists, but not for this method; `Allow` lists those it has.
    MethodNotAllowed = "method_not_allowed", METHOD_NOT_ALLOWED, "The path does not have this method";
    /// No phrase has this id.
    UnknownPhrase = "unknown_phrase", NOT_FOUND, "There is no such phrase";
    /// The locale asked for leads to none of our languages; `available` lists them.
    UnknownLocale = "unknown_locale", NOT_FOUND, "There is no such language";
    /// The phrase exists but has no text in the language asked for, and no fallback was allowed.
    NotTranslated = "not_translated", NOT_FOUND, "The phrase has no text in this language";
    /// No problem has this code.
    UnknownProblem = "unknown_problem", NOT_FOUND, "There is no such problem code";
    /// A query parameter is unknown, or has a value it cannot have.
    InvalidQuery = "invalid_query", BAD_REQUEST, "The query cannot be read";
    /// The cursor is not one of ours, or belongs to another query.
    InvalidCursor = "invalid_cursor", BAD_REQUEST, "The cursor does not belong to this query";
    /// The path holds something that is not text.
    InvalidPath = "invalid_path", BAD_REQUEST, "The path cannot be read";
    /// What came is no HTTP request.
    InvalidRequest = "invalid_request", BAD_REQUEST, "The request cannot be read";
    /// The request line and the headers are longer than the limit, or more.
    HeadTooLarge = "head_too_large", REQUEST_HEADER_FIELDS_TOO_LARGE, "The head of the request is too large";
    /// The body is not JSON.
    InvalidJson = "invalid_json", BAD_REQUEST, "The body is not JSON";
    /// The body is JSON of another shape than the operation takes.
    InvalidBody = "invalid_body", UNPROCESSABLE_ENTITY, "The body has the wrong shape";
    /// The body is not declared as JSON.
    UnsupportedMediaType = "unsupported_media_type", UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json";
    /// The body is compressed, or coded in another way (RFC 9110, section 8.4).
    UnsupportedCoding = "unsupported_coding", UNSUPPORTED_MEDIA_TYPE, "Send the body without a content coding";
    /// The body is larger than the limit.
    BodyTooLarge = "body_too_large", PAYLOAD_TOO_LARGE, "The body is too large";
    /// Variables that the text needs are missing or mistyped.
    VariablesRefused = "variables_refused", UNPROCESSABLE_ENTITY, "Variables are missing or do not fit";
    /// The phrase has fewer wordings in this language.
    UnknownWording = "unknown_wording", UNPROCESSABLE_ENTITY, "There is no such wording";
    /// The rendered text would exceed a limit.
    TextTooLarge = "text_too_large", UNPROCESSABLE_ENTITY, "The rendered text exceeds a limit";
    /// The operation needs a token, and none came with the request.
    TokenRequired = "token_required", UNAUTHORIZED, "Send a token";
    /// The token is mistyped, unknown, revoked or at its end.
    TokenRefused = "token_refused", UNAUTHORIZED, "The token is not valid";
    /// The token is good, but does not allow this.
    RoleTooLow = "role_too_low", FORBIDDEN, "The token does not allow this";
    /// No team has this id, or the token is of another team.
    UnknownTeam = "unknown_team", NOT_FOUND, "There is no such team";
    /// There is a team of this id already.
    TeamExists = "team_exists", CONFLICT, "There is such a team already";
    /// No token has this id.
    UnknownToken = "unknown_token", NOT_FOUND, "There is no such token";
    /// The phrase has no such revision.
    UnknownRevision = "unknown_revision", NOT_FOUND, "There is no such revision";
    /// A write must say what it replaces.
    PreconditionRequired = "precondition_required", PRECONDITION_REQUIRED, "Say what the write replaces";
    /// Somebody else was faster: what the write was to replace is not there any more.
    PreconditionFailed = "precondition_failed", PRECONDITION_FAILED, "Something else is there by now";
    /// Other phrases refer to it.
    PhraseInUse = "phrase_in_use", CONFLICT, "Other phrases refer to it";
    /// What was sent breaks a rule; `errors` has the rule and the place in the text.
    Refused = "refused", UNPROCESSABLE_ENTITY, "What was sent breaks a rule";
    /// There are as many as there may be.
    LimitReached = "limit_reached", UNPROCESSABLE_ENTITY, "There are as many as there may be";
    /// The file cannot be read as what it is said to be; `errors` has the line.
    ImportUnreadable = "import_unreadable", UNPROCESSABLE_ENTITY, "The file cannot be read";
    /// Some phrases of the file are wrong, so none was written; `errors` has their lines.
    ImportRefused = "import_refused", UNPROCESSABLE_ENTITY, "Some phrases were refused, so none was written";
    /// As many streams are open as there may be.
    TooManyFeeds = "too_many_feeds", TOO_MANY_REQUESTS, "Too many streams are open";
    /// The disk is full. Nothing was written; reads go on.
    StoreFull = "store_full", INSUFFICIENT_STORAGE, "The disk is full";
    /// What is kept cannot be read or written at the moment; whether a write has happened shows a read.
    StoreUnavailable = "store_unavailable", SERVICE_UNAVAILABLE, "The store does not answer";
    /// The request did not arrive in time.
    RequestTimeout = "request_timeout", REQUEST_TIMEOUT, "The request took too long";
    /// The server is stopping and takes no new work.
    ShuttingDown = "shutting_down", SERVICE_UNAVAILABLE, "The server is shutting down";
    /// We failed; the log has the cause under the request's id.
    Internal = "internal", INTERNAL_SERVER_ERROR, "The server failed";
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// A problem as it is sent (RFC 9457), with `code`, `request_id` and `errors` of our own.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct Problem {
    /// A link to the description of the code, served by this server.
    #[serde(rename = "type")]
    #[schema(format = "uri-reference", example = "/problems/unknown_phrase")]
    pub type_uri: String,
    /// What the code means, the same for every problem of the code.
    #[schema(example = "There is no such phrase")]
    pub title: &'static str,
    /// The HTTP status.
    #[schema(example = 404, minimum = 400, maximum = 599)]
    pub status: u16,
    /// What is wrong this time and how to mend it.
    #[schema(example = "there is no phrase 'delivery-dely-acknowledge'")]
    pub detail: String,
    /// The path that was asked; empty where the request could not be read so far.
    #[schema(format = "uri-reference", example = "/v1/phrases/delivery-dely-acknowledge")]
    pub instance: String,
    /// The stable name of the failure.
    pub code: Code,
    /// The id of the request, the same as in the `X-Request-Id` header and in the log.
    #[schema(example = "5f0c1d2e9a3b4c5d")]
    pub request_id: String,
    /// The places in the request that are wrong; empty where the problem is not about a place.
    pub errors: Vec<FieldError>,
    /// The languages there are, where the problem is about a language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false, example = json!(["en", "nb", "fi", "lt", "hr"]))]
    pub available: Vec<String>,
}

/// One place in a request that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct FieldError {
    /// A JSON Pointer (RFC 6901) into the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "/variables/days")]
    pub pointer: Option<String>,
    /// The query parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "limit")]
    pub parameter: Option<String>,
    /// What is wrong with it.
    #[schema(example = "the text needs 'days'")]
    pub message: String,
    /// What to write instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "write {\"}\"} for a literal brace")]
    pub hint: Option<String>,
    /// The rule of `phrasebook check` that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "unknown-variable")]
    pub rule: Option<&'static str>,
    /// The line in the text, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = 1)]
    pub line: Option<usize>,
    /// The column in characters, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = 12)]
    pub column: Option<usize>,
}

impl FieldError {
    /// An error at a JSON Pointer.
    pub fn at(pointer: impl Into<String>, message: impl fmt::Display) -> Self {
        Self { pointer: Some(pointer.into()), ..Self::new(message) }
    }

    /// An error of a query parameter.
    pub fn of_parameter(name: impl Into<String>, message: impl fmt::Display) -> Self {
        Self { parameter: Some(name.into()), ..Self::new(message) }
    }

    /// An error of the request as a whole.
    pub fn new(message: impl fmt::Display) -> Self {
        Self {
            pointer: None,
            parameter: None,
            message: message.to_string(),
            hint: None,
            rule: None,
            line: None,
            column: None,
        }
    }
}

/// A failure on its way out.
#[derive(Clone, Debug)]
pub struct ApiError {
    code: Code,
    detail: String,
    errors: Vec<FieldError>,
    available: Vec<String>,
}

impl ApiError {
    /// A failure that concerns the request as a whole.
    #[cold]
    pub fn new(code: Code, detail: impl fmt::Display) -> Self {
        Self { code, detail: detail.to_string(), errors: Vec::new(), available: Vec::new() }
    }

    /// Adds the places that are wrong.
    #[cold]
    #[must_use]
    pub fn with_errors(mut self, errors: Vec<FieldError>) -> Self {
        self.errors = errors;
        self
    }

    /// Adds the languages that could be asked for.
    #[must_use]
    pub fn with_available(mut self, available: Vec<String>) -> Self {
        self.available = available;
        self
    }

    /// The same failure of a request whose parameters stand in its body.
    #[must_use]
    pub(super) fn in_body(mut self) -> Self {
        for error in &mut self.errors {
            error.pointer = error.parameter.take().map(|name| format!("/{name}")).or_else(|| error.pointer.take());
        }
        self
    }

    /// The code.
    pub fn code(&self) -> Code {
        self.code
    }

    /// What is wrong this time.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// The places that are wrong.
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// The failure that an answer without a body of ours stands for, such as axum's empty 404 and 405.
    pub(super) fn from_status(status: StatusCode) -> Self {
        let code = match status {
            StatusCode::NOT_FOUND => Code::UnknownRoute,
            StatusCode::METHOD_NOT_ALLOWED => Code::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Code::BodyTooLarge,
            StatusCode::REQUEST_TIMEOUT => Code::RequestTimeout,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Code::UnsupportedMediaType,
            status if status.is_client_error() => Code::InvalidPath,
            _ => Code::Internal,
        };
        Self::new(code, code.title())
    }

    /// The failure behind the status with which hyper gave up on the head of a request.
    pub(super) fn from_unread(status: StatusCode) -> Self {
        if matches!(status, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE | StatusCode::URI_TOO_LONG) {
            let bounds = format!("up to {HEAD_BYTES_MAX} bytes and {FIELDS_MAX} header fields are read");
            return Self::new(Code::HeadTooLarge, format_args!("{bounds}; what is long belongs into the body"));
        }
        Self::new(Code::InvalidRequest, "this is no request line and header fields of HTTP/1.1 (RFC 9112)")
    }

    /// The problem as it is sent, for the request of this path and id.
    pub(super) fn into_problem(self, instance: &str, request_id: &str) -> Problem {
        Problem {
            type_uri: format!("/problems/{}", self.code),
            title: self.code.title(),
            status: self.code.status().as_u16(),
            detail: self.detail,
            instance: instance.to_owned(),
            code: self.code,
            request_id: request_id.to_owned(),
            errors: self.errors,
            available: self.available,
        }
    }
}

/// The answer carries the failure itself; `frame` writes the body, since only it knows the request.
impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.code.status();
        response.extensions_mut().insert(self);
        response
    }
}

impl Problem {
    /// The problem as an HTTP answer.
    pub(super) fn into_response<B: From<Vec<u8>>>(self) -> Response<B> {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = Response::new(B::from(body));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::UNAUTHORIZED {
            // RFC 9110, section 11.6.1: a 401 says how to do better.
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"phrasebook\""));
        }
        if self.code == Code::UnsupportedCoding {
            // RFC 9110, section 15.5.16: a 415 for a coding says which are taken.
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        response
    }
}
