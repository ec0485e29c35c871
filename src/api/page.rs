//! Cacheable answers: bytes with their `ETag`, whole, compressed or not sent at all.

use std::sync::{Arc, OnceLock};

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use flate2::Compression;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Serialize;

use super::compress::{self, TakesGzip};
use super::json;
use super::language::{LOCALE_HEADER, content_language, locale_header};
use super::problem::{ApiError, Code};
use crate::locale::Negotiated;

/// Smaller answers are sent as they are: compressing them saves nothing.
const COMPRESS_BYTES_MIN: usize = 1024;

/// What a page has, the headers of the frame included.
const PAGE_HEADERS: usize = 12;

/// A finished answer to a GET. It never changes; its compressed form is made when the first client asks for it.
#[derive(Debug)]
pub(super) struct Page {
    whole: Form,
    gzip: OnceLock<Option<Form>>,
    content_type: HeaderValue,
    content_language: Option<HeaderValue>,
    /// How the language was found, where the body does not say so.
    locale: Option<HeaderValue>,
    /// What the page depends on beside what most pages do.
    varies_on: Option<HeaderValue>,
    public: bool,
}

/// The bytes of a page in one coding, and their tag. A compressed answer is another representation, so its strong tag
/// differs (RFC 9110, section 8.8.3): it has the coding as a suffix.
#[derive(Debug)]
struct Form {
    body: Bytes,
    etag: HeaderValue,
}

/// What of a request decides the form of a page.
#[derive(Debug)]
pub(super) struct Conditions {
    if_none_match: Vec<HeaderValue>,
    takes_gzip: bool,
}

impl Conditions {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        Self {
            if_none_match: headers.get_all(header::IF_NONE_MATCH).iter().cloned().collect(),
            takes_gzip: TakesGzip::of(headers).0,
        }
    }
}

impl Page {
    /// A JSON page. `language` is given where the text depends on the language.
    pub(super) fn json<T: Serialize>(value: &T, language: Option<&str>) -> Result<Self, ApiError> {
        let body = serde_json::to_vec(value)
            .map_err(|fault| ApiError::new(Code::Internal, format_args!("serializing the answer: {fault}")))?;
        Ok(Self::from_json(body, language))
    }

    /// A page of finished JSON.
    pub(super) fn from_json(body: Vec<u8>, language: Option<&str>) -> Self {
        Self::new(body, "application/json", language)
    }

    /// A page of plain text.
    pub(super) fn text(text: String, language: Option<&str>) -> Self {
        Self::new(text.into_bytes(), "text/plain; charset=utf-8", language)
    }

    fn new(body: Vec<u8>, content_type: &'static str, language: Option<&str>) -> Self {
        let etag = format!("\"{:016x}\"", xxhash_rust::xxh3::xxh3_64(&body));
        Self {
            whole: Form { body: body.into(), etag: tag(&etag) },
            gzip: OnceLock::new(),
            content_type: HeaderValue::from_static(content_type),
            content_language: language.map(content_language),
            locale: None,
            varies_on: None,
            public: true,
        }
    }

    /// The same page for the bearer of one token: it is not kept here, and no cache on the way may give it to another.
    #[must_use]
    pub(super) fn private(self) -> Self {
        Self { public: false, ..self }
    }

    /// The page with a header that says how its language was found.
    #[must_use]
    pub(super) fn found_by(self, negotiated: &Negotiated) -> Self {
        Self { locale: Some(locale_header(negotiated)), ..self }
    }

    /// The page as one that depends on these headers of a request, too.
    #[must_use]
    pub(super) fn varies_on(self, names: &'static str) -> Self {
        Self { varies_on: Some(HeaderValue::from_static(names)), ..self }
    }

    /// The page as that of a revision, which its tag then begins with: so the tag says what a write would replace.
    #[must_use]
    pub(super) fn of_revision(mut self, revision: u64) -> Self {
        let bare = self.whole.etag.to_str().unwrap_or_default().trim_matches('"').to_owned();
        self.whole.etag = tag(&format!("\"{revision}-{bare}\""));
        self
    }

    /// Whether everybody may have the page.
    pub(super) fn is_public(&self) -> bool {
        self.public
    }

    /// How much memory the page takes, its compressed form included.
    pub(super) fn bytes(&self) -> usize {
        self.whole.body.len() + self.whole.body.len() / 4
    }

    /// The answer to a request with these conditions: the page, or `304` where the client has it already.
    pub(super) fn respond(&self, conditions: &Conditions) -> Response {
        let compressed = conditions.takes_gzip.then(|| self.compressed()).flatten();
        let form = compressed.unwrap_or(&self.whole);
        let (mut response, etag) = match self.named_by(&conditions.if_none_match, form) {
            Some(etag) => (StatusCode::NOT_MODIFIED.into_response(), etag),
            None => (json::response(form.body.clone(), PAGE_HEADERS), form.etag.clone()),
        };
        let whole_answer = response.status() == StatusCode::OK;
        let headers = response.headers_mut();
        headers.insert(header::ETAG, etag);
        // Clients keep the answer and ask each time whether it still holds; with a tag that costs a few bytes.
        let control = if self.public { "no-cache" } else { "private, no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(control));
        headers.insert(header::VARY, self.vary());
        if let Some(names) = &self.varies_on {
            headers.append(header::VARY, names.clone());
        }
        if let Some(language) = &self.content_language {
            headers.insert(header::CONTENT_LANGUAGE, language.clone());
        }
        if let Some(locale) = &self.locale {
            headers.insert(LOCALE_HEADER, locale.clone());
        }
        if whole_answer {
            headers.insert(header::CONTENT_TYPE, self.content_type.clone());
            if compressed.is_some() {
                headers.insert(header::CONTENT_ENCODING, compress::GZIP);
            }
        }
        response
    }

    /// Whether the answer is made in less than a millisecond or two.
    pub(super) fn responds_quickly(&self, conditions: &Conditions) -> bool {
        !conditions.takes_gzip || self.gzip.get().is_some() || self.whole.body.len() <= compress::BYTES_QUICK
    }

    fn vary(&self) -> HeaderValue {
        HeaderValue::from_static(match (self.public, &self.content_language) {
            (true, Some(_)) => "accept-language, accept-encoding, origin",
            (true, None) => "accept-encoding, origin",
            (false, Some(_)) => "authorization, accept-language, accept-encoding, origin",
            (false, None) => "authorization, accept-encoding, origin",
        })
    }

    /// The compressed form, unless the page is too small to gain by it.
    fn compressed(&self) -> Option<&Form> {
        let compress = || {
            if self.whole.body.len() < COMPRESS_BYTES_MIN {
                return None;
            }
            let body = compress::gzip(&self.whole.body, Compression::default()).ok()?;
            let bare = self.whole.etag.to_str().ok()?.trim_end_matches('"');
            Some(Form { body: body.into(), etag: tag(&format!("{bare}-gzip\"")) })
        };
        self.gzip.get_or_init(compress).as_ref()
    }

    /// The tag by which `If-None-Match` names the page (RFC 9110 section 13.1.2, weak comparison).
    ///
    /// Either form's tag will do, whatever form would be sent now: the `304` repeats the one that the client has.
    fn named_by(&self, if_none_match: &[HeaderValue], form: &Form) -> Option<HeaderValue> {
        if if_none_match.is_empty() {
            return None;
        }
        let own = quoted(self.whole.etag.to_str().ok()?)?;
        let fields = if_none_match.iter().filter_map(|field| field.to_str().ok());
        let mut tags = fields.flat_map(|field| field.split(',')).map(str::trim);
        let named = tags.find(|tag| {
            let bare = quoted(tag.strip_prefix("W/").unwrap_or(tag));
            *tag == "*" || bare == Some(own) || bare.and_then(|bare| bare.strip_suffix("-gzip")) == Some(own)
        })?;
        Some(if named == "*" { form.etag.clone() } else { tag(named.trim_start_matches("W/")) })
    }
}

/// What stands between the quotes; a tag without them is none.
fn quoted(tag: &str) -> Option<&str> {
    tag.strip_prefix('"')?.strip_suffix('"')
}

fn tag(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

/// The answer carries the page itself; `ready` makes the response, since only it knows the request.
impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}
