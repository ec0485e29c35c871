//! Answers made smaller for clients that take gzip (RFC 9110, section 8.4.1.3).

use std::convert::Infallible;
use std::io::{self, Write};

use axum::body::{self, Body, HttpBody};
use axum::extract::FromRequestParts;
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, header};

use super::accept::takes_coding;
use super::aside::aside;
use super::problem::{ApiError, Code};

/// An answer that is sent once has to be larger than a packet to gain by it.
const BYTES_MIN: u64 = 2048;
/// Larger answers take more than a millisecond or two.
pub(super) const BYTES_QUICK: usize = 64 * 1024;

pub(super) const GZIP: HeaderValue = HeaderValue::from_static("gzip");

/// Whether the client takes gzip.
#[derive(Clone, Copy, Debug)]
pub(super) struct TakesGzip(pub(super) bool);

impl TakesGzip {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        Self(takes_coding(headers, "gzip"))
    }
}

impl<S: Sync> FromRequestParts<S> for TakesGzip {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

/// The bytes as gzip.
pub(super) fn gzip(bytes: &[u8], level: Compression) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), level);
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// The answer, made smaller if it is whole, large and not compressed yet. One with a tag stays as it is: the tag names
/// these bytes (RFC 9110, section 8.8.3).
pub(super) async fn compress(response: Response) -> Result<Response, ApiError> {
    let is_large = response.body().size_hint().exact().is_some_and(|bytes| bytes >= BYTES_MIN);
    let is_final = [header::CONTENT_ENCODING, header::ETAG].iter().any(|name| response.headers().contains_key(name));
    if !is_large || is_final {
        return Ok(response);
    }
    let (mut parts, body) = response.into_parts();
    let body = compressed(body).await?;
    parts.headers.insert(header::CONTENT_ENCODING, GZIP);
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(Response::from_parts(parts, body.into()))
}

async fn compressed(body: Body) -> Result<Vec<u8>, ApiError> {
    let whole = body::to_bytes(body, usize::MAX).await.map_err(failed)?;
    let is_quick = whole.len() <= BYTES_QUICK;
    let compress = move || gzip(&whole, Compression::fast()).map_err(failed);
    if is_quick { compress() } else { aside(compress).await }
}

fn failed(fault: impl std::fmt::Display) -> ApiError {
    ApiError::new(Code::Internal, format_args!("compressing an answer: {fault}"))
}
