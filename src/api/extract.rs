//! Reading a request: JSON bodies, queries and paths, each failure in the API's own shape.

use axum::body::{Body, HttpBody};
use axum::extract::{FromRequest, FromRequestParts, Request};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::problem::{ApiError, Code, FieldError};
use crate::json::strict::Object;
use crate::json::{misread, pointer};

/// A JSON body of type `T`; unknown members are for `T` to refuse.
#[derive(Debug)]
pub(super) struct JsonBody<T>(pub(super) T);

/// A query of type `T`. Repeated parameters are lists.
#[derive(Debug)]
pub(super) struct Query<T>(pub(super) T);

/// No parameters; anything else is refused. An operation without a query takes it all the same: a parameter that is not read
/// must not look as if it were, least of all a `dry_run`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoQuery {}

/// One segment of the path.
#[derive(Debug)]
pub(super) struct Segment(pub(super) String);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for JsonBody<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &S) -> Result<Self, ApiError> {
        Self::read(request).await
    }
}

impl<T: DeserializeOwned> JsonBody<T> {
    /// Reads the body of a request. What is answered holds no more of the request than that: it is copied from place to place.
    pub(super) fn read(request: Request) -> impl Future<Output = Result<Self, ApiError>> {
        let (parts, body) = request.into_parts();
        // In a box, since it hardly ever is there.
        let unreadable = readable(&parts.headers).map_err(Box::new);
        async move {
            unreadable.map_err(|fault| *fault)?;
            read_json(&read_body(body, super::BODY_BYTES_MAX, Code::InvalidJson).await?).map(Self)
        }
    }
}

/// Whether a body with these headers is JSON as it stands.
fn readable(headers: &HeaderMap) -> Result<(), ApiError> {
    if !is_json(headers) {
        return Err(ApiError::new(Code::UnsupportedMediaType, "set the header Content-Type: application/json"));
    }
    refuse_coding(headers)
}

/// Refuses a body that is compressed: one of a few bytes could become any number of them.
pub(super) fn refuse_coding(headers: &HeaderMap) -> Result<(), ApiError> {
    let fields = headers.get_all(header::CONTENT_ENCODING).iter();
    let is_identity = |field: &HeaderValue| {
        let mut codings = field.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
        codings.all(|coding| coding.is_empty() || coding.eq_ignore_ascii_case(b"identity"))
    };
    let Some(coded) = fields.into_iter().find(|field| !is_identity(field)) else { return Ok(()) };
    let coding: String = String::from_utf8_lossy(coded.as_bytes()).chars().take(40).collect();
    Err(ApiError::new(
        Code::UnsupportedCoding,
        format_args!("the body is not read with the coding '{coding}'; send it as it is, without Content-Encoding"),
    ))
}

/// The whole body, if it is no longer than `limit`; `cut_short` is the code for one that ends before it is complete.
///
/// A limit of axum's would be a layer around every route, which costs each request four allocations. A small body comes in
/// one piece and is not copied.
pub(super) async fn read_body(body: Body, limit: usize, cut_short: Code) -> Result<Bytes, ApiError> {
    // What says beforehand that it is too long is not waited for, nor asked for with a `100`.
    if usize::try_from(body.size_hint().lower()).is_ok_and(|announced| announced > limit) {
        return Err(too_large(limit));
    }
    let mut body = Limited::new(body, limit);
    let Some(first) = next_piece(&mut body, limit, cut_short).await? else { return Ok(Bytes::new()) };
    if body.is_end_stream() {
        return Ok(first);
    }
    let left = usize::try_from(body.size_hint().lower()).unwrap_or(limit).min(limit);
    let mut whole = Vec::with_capacity(first.len() + left);
    whole.extend_from_slice(&first);
    while let Some(piece) = next_piece(&mut body, limit, cut_short).await? {
        whole.extend_from_slice(&piece);
    }
    Ok(whole.into())
}

fn too_large(limit: usize) -> ApiError {
    ApiError::new(Code::BodyTooLarge, format_args!("the limit is {limit} bytes"))
}

/// The next bytes of a body, none at its end.
async fn next_piece(body: &mut Limited<Body>, limit: usize, cut_short: Code) -> Result<Option<Bytes>, ApiError> {
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|fault| {
            if fault.is::<LengthLimitError>() {
                return too_large(limit);
            }
            ApiError::new(cut_short, "the body ended before it was complete")
        })?;
        // What is not data is a trailer.
        if let Ok(piece) = frame.into_data() {
            return Ok(Some(piece));
        }
    }
    Ok(None)
}

/// Parses once without bookkeeping, and only for the message again with the path to the fault.
fn read_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    // Looked at once as a whole, the bytes of the texts in it need no second look.
    let read: Result<Object<T>, _> = match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(body),
    };
    read.map(|Object(value)| value).map_err(|fault| {
        // serde_json calls a `null` for a word a fault of the syntax, so only a reading that expects nothing can tell.
        let is_json = fault.is_data()
            || std::str::from_utf8(body).is_ok_and(|text| serde_json::from_str::<IgnoredAny>(text).is_ok());
        if !is_json {
            return ApiError::new(Code::InvalidJson, format_args!("the body is not JSON: {fault}"));
        }
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let (pointer, message) = match serde_path_to_error::deserialize::<_, Object<T>>(&mut deserializer) {
            Ok(_) => (String::new(), fault.to_string()),
            Err(located) => (pointer::of(located.path()), located.inner().to_string()),
        };
        let message = misread::words(&message);
        ApiError::new(Code::InvalidBody, &message).with_errors(vec![FieldError::at(pointer, message)])
    })
}

fn is_json(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()) else {
        return false;
    };
    // As nearly everybody writes it.
    if value == "application/json" {
        return true;
    }
    let media_type = value.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/json")
        || (media_type.len() > 5 && media_type.to_ascii_lowercase().ends_with("+json"))
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        read_query(parts.uri.query().unwrap_or_default()).map(Self)
    }
}

fn read_query<T: DeserializeOwned>(query: &str) -> Result<T, ApiError> {
    let deserializer = serde_html_form::Deserializer::from_bytes(query.as_bytes());
    serde_path_to_error::deserialize(deserializer).map_err(|fault| {
        let path = fault.path().to_string();
        // Every filter is a list, so the path ends in an index, which means nothing to whoever wrote the query.
        let parameter = path.split('[').next().unwrap_or_default().to_owned();
        let message = match fault.inner().to_string() {
            repeated if repeated == "unsupported value" => "takes one value".to_owned(),
            other => misread::words(&other),
        };
        // The root of the query has the path `.`.
        let known = !matches!(&*parameter, "" | "." | "?");
        let detail = if known { format!("{parameter}: {message}") } else { message.clone() };
        let error = ApiError::new(Code::InvalidQuery, detail);
        if known { error.with_errors(vec![FieldError::of_parameter(parameter, message)]) } else { error }
    })
}

impl<S: Send + Sync> FromRequestParts<S> for Segment {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let axum::extract::Path(segment) = axum::extract::Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| ApiError::new(Code::InvalidPath, "the path is not UTF-8 after percent-decoding"))?;
        Ok(Self(segment))
    }
}

/// Several segments of the path.
#[derive(Debug)]
pub(super) struct Segments<T>(pub(super) T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Segments<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let axum::extract::Path(segments) = axum::extract::Path::<T>::from_request_parts(parts, state)
            .await
            .map_err(|_| ApiError::new(Code::InvalidPath, "the path is not UTF-8 after percent-decoding"))?;
        Ok(Self(segments))
    }
}

/// The `Accept-Language` of a request, several fields joined as RFC 9110 section 5.3 allows.
#[derive(Debug, Default)]
pub(super) struct AcceptLanguage(pub(super) Option<String>);

impl AcceptLanguage {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let fields = headers.get_all(header::ACCEPT_LANGUAGE).iter();
        // One byte that is no text spoils the range that it stands in, and no other.
        let mut fields = fields.map(|value| String::from_utf8_lossy(value.as_bytes()));
        let Some(first) = fields.next() else { return Self(None) };
        Self(Some(fields.fold(first.into_owned(), |joined, field| joined + "," + &field)))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for AcceptLanguage {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self::of(&parts.headers))
    }
}
