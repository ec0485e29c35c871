//! Values as JSON, and answers made of them.

use axum::body::Body;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, header};
use serde::Serialize;

use super::problem::{ApiError, Code};
use super::write::Writer;

/// Enough for most answers.
const BODY_BYTES_USUAL: usize = 1000;
/// What a JSON answer has, the headers of the frame included. Room for one more would take twice the memory.
const JSON_HEADERS: usize = 6;

/// An answer with this body and room for so many headers. A map that grows sorts its headers in anew, which for a render costs as
/// much as a tenth of the text.
pub(super) fn response(body: impl Into<Body>, headers: usize) -> Response {
    let mut response = Response::new(body.into());
    *response.headers_mut() = HeaderMap::with_capacity(headers);
    response
}

/// A JSON answer that is not to be kept.
pub(super) fn json<T: Serialize>(value: &T) -> Result<Response, ApiError> {
    let mut body = Vec::with_capacity(BODY_BYTES_USUAL);
    write_json(value, &mut body)?;
    let mut response = response(body, JSON_HEADERS);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Appends a value as JSON.
pub(super) fn write_json<T: Serialize>(value: &T, out: &mut Vec<u8>) -> Result<(), ApiError> {
    value
        .serialize(Writer(out))
        .map_err(|fault| ApiError::new(Code::Internal, format_args!("serializing the answer: {fault}")))
}
