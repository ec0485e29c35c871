//! Cacheable answers: bytes with their `ETag`, conditional requests, and the pages kept ready.

use std::sync::Arc;

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use serde::Serialize;

use super::language::content_language;
use super::problem::{ApiError, Code};

/// A finished answer to a GET: immutable and cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Page {
    body: Bytes,
    etag: HeaderValue,
    content_type: HeaderValue,
    content_language: Option<HeaderValue>,
}

impl Page {
    /// A JSON page. `language` is given where the text depends on the language.
    pub(super) fn json<T: Serialize>(value: &T, language: Option<&str>) -> Result<Self, ApiError> {
        let body = serde_json::to_vec(value)
            .map_err(|fault| ApiError::new(Code::Internal, format_args!("serializing the answer: {fault}")))?;
        Ok(Self::new(body, "application/json", language))
    }

    /// A page of finished JSON.
    pub(super) fn json_text(text: String) -> Self {
        Self::new(text.into_bytes(), "application/json", None)
    }

    /// A page of plain text.
    pub(super) fn text(text: String, language: Option<&str>) -> Self {
        Self::new(text.into_bytes(), "text/plain; charset=utf-8", language)
    }

    fn new(body: Vec<u8>, content_type: &'static str, language: Option<&str>) -> Self {
        let tag = format!("\"{:016x}\"", xxhash_rust::xxh3::xxh3_64(&body));
        Self {
            body: body.into(),
            etag: HeaderValue::from_str(&tag).unwrap_or_else(|_| HeaderValue::from_static("\"0\"")),
            content_type: HeaderValue::from_static(content_type),
            content_language: language.map(content_language),
        }
    }

    /// The answer: the page, or `304` where the client has it already.
    pub(super) fn respond(&self, request: &HeaderMap) -> Response {
        let (mut response, etag) = match matching_tag(request, &self.etag) {
            Some(tag) => (StatusCode::NOT_MODIFIED.into_response(), tag),
            None => (self.full(), self.etag.clone()),
        };
        let headers = response.headers_mut();
        headers.insert(header::ETAG, etag);
        // Clients keep the answer and ask each time whether it still holds; with a tag that costs a few bytes.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        if let Some(language) = &self.content_language {
            headers.insert(header::CONTENT_LANGUAGE, language.clone());
            headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
        }
        response
    }

    fn full(&self) -> Response {
        let mut response = Response::new(Body::from(self.body.clone()));
        response.headers_mut().insert(header::CONTENT_TYPE, self.content_type.clone());
        response
    }
}

/// The tag by which `If-None-Match` names the page (RFC 9110 section 13.1.2, weak comparison).
///
/// A compressed answer carries the tag with the coding as a suffix (see `frame`). Either form names the page, and the
/// `304` repeats the form that the client has.
fn matching_tag(request: &HeaderMap, etag: &HeaderValue) -> Option<HeaderValue> {
    let own = etag.to_str().ok()?;
    let fields = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let named =
        fields.flat_map(|field| field.split(',')).map(str::trim).find(|tag| *tag == "*" || same_page(tag, own))?;
    if named == "*" { Some(etag.clone()) } else { HeaderValue::from_str(named.trim_start_matches("W/")).ok() }
}

fn same_page(tag: &str, own: &str) -> bool {
    let bare = |tag: &str| tag.trim_start_matches("W/").trim_matches('"').trim_end_matches("-gzip").to_owned();
    bare(tag) == bare(own)
}

/// Pages kept ready, by what was asked. A catalog has its own, so a new catalog starts with none.
#[derive(Debug)]
pub(super) struct Pages(Cache<Box<str>, Arc<Page>, ByBytes>);

#[derive(Clone, Debug)]
struct ByBytes;

impl Weighter<Box<str>, Arc<Page>> for ByBytes {
    fn weight(&self, key: &Box<str>, page: &Arc<Page>) -> u64 {
        // The constant stands for the headers and the cache's own record of the entry.
        u64::try_from(key.len() + page.body.len()).unwrap_or(u64::MAX).saturating_add(300)
    }
}

/// The longest path, query and `Accept-Language` that is kept; longer requests are answered afresh.
const KEY_BYTES_MAX: usize = 512;

impl Pages {
    /// Room for `bytes` of pages; 0 keeps none.
    pub(super) fn new(bytes: u64) -> Self {
        let items = usize::try_from(bytes / 4096).unwrap_or(usize::MAX).clamp(1, 65_536);
        Self(Cache::with_weighter(items, bytes, ByBytes))
    }

    /// The page for this request, made by `make` unless it is ready. Failures are never kept.
    pub(super) fn get(
        &self,
        uri: &Uri,
        language: Option<&str>,
        make: impl FnOnce() -> Result<Page, ApiError>,
    ) -> Result<Arc<Page>, ApiError> {
        let path = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
        let language = language.unwrap_or_default();
        if path.len() + language.len() > KEY_BYTES_MAX {
            return make().map(Arc::new);
        }
        let mut key = String::with_capacity(path.len() + language.len() + 1);
        key.push_str(path);
        key.push('\n');
        key.push_str(language);
        if let Some(page) = self.0.get(key.as_str()) {
            return Ok(page);
        }
        let page = Arc::new(make()?);
        self.0.insert(key.into_boxed_str(), Arc::clone(&page));
        Ok(page)
    }
}
