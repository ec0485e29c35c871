//! What every request passes on its way in and every answer on its way out.
//!
//! From the outside in: the frame itself (request id, log line, the body of problems, the tag of compressed answers),
//! compression, CORS, and around the handler a net for panics. The frame is outermost so that an answer made by any of
//! them has an id and, if it is a failure, the shape of one.

use std::any::Any;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, Method, StatusCode, header};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::SizeAbove;
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::ApiSettings;
use super::problem::{ApiError, Code};

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The longest request id that is taken over from a client.
const REQUEST_ID_BYTES_MAX: usize = 64;
/// Smaller answers are sent as they are: compressing them saves nothing.
const COMPRESS_BYTES_MIN: u64 = 1024;
/// How long a browser may remember the answer to a preflight request.
const PREFLIGHT_AGE: Duration = Duration::from_secs(600);

/// Puts the routes into the frame.
pub(super) fn wrap(routes: Router, settings: &ApiSettings) -> Router {
    let limit = settings.request_timeout;
    routes
        .layer(CatchPanicLayer::custom(answer_panic))
        .layer(cors(&settings.cors_origins))
        .layer(CompressionLayer::new().compress_when(SizeAbove::new(COMPRESS_BYTES_MIN)))
        .layer(from_fn(move |request: Request, next: Next| frame(limit, request, next)))
}

async fn frame(limit: Duration, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = request_id(&request);
    let method = request.method().clone();
    let uri = request.uri().clone();
    let answered = tokio::time::timeout(limit, next.run(request)).await;
    let response = answered.unwrap_or_else(|_| {
        let message = format!("the request was not complete after {} seconds", limit.as_secs());
        ApiError::new(Code::RequestTimeout, message).into_response()
    });
    let mut response = finish_problem(response, uri.path(), &id);
    tag_compressed(&mut response);
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert(REQUEST_ID.clone(), value);
    }
    let status = response.status().as_u16();
    let duration_us = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    // The query stays out of the log: a search text can hold what a customer wrote.
    tracing::info!(request.id = %id, %method, path = uri.path(), status, duration_us, "request");
    response
}

/// The client's own id where it is one that can stand in a log and a header, else a new one.
fn request_id(request: &Request) -> String {
    let well_formed = |id: &&str| {
        (1..=REQUEST_ID_BYTES_MAX).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    };
    let given = request.headers().get(&REQUEST_ID).and_then(|value| value.to_str().ok()).filter(well_formed);
    given.map_or_else(new_id, str::to_owned)
}

/// Unique in the process, and different from one start to the next.
fn new_id() -> String {
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("{:016x}", KEYS.hash_one(COUNT.fetch_add(1, Ordering::Relaxed)))
}

/// Writes the body of a failure, and makes one of ours out of an error that axum or a layer answered without a body.
fn finish_problem(mut response: Response, path: &str, id: &str) -> Response {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let fault = response.extensions_mut().remove::<ApiError>().unwrap_or_else(|| {
        let allowed = response.headers().get(header::ALLOW).and_then(|value| value.to_str().ok());
        match (status, allowed) {
            (StatusCode::METHOD_NOT_ALLOWED, Some(allowed)) => {
                ApiError::new(Code::MethodNotAllowed, format_args!("this path has {allowed}"))
            }
            _ => ApiError::from_status(status),
        }
    });
    let fault = hide_internals(fault, id);
    let mut problem = fault.into_problem(path, id).into_response();
    for (name, value) in response.headers() {
        if !matches!(*name, header::CONTENT_TYPE | header::CONTENT_LENGTH | header::CONTENT_ENCODING) {
            problem.headers_mut().append(name, value.clone());
        }
    }
    problem
}

/// What went wrong inside is for the log; the caller gets the id to ask with.
fn hide_internals(fault: ApiError, id: &str) -> ApiError {
    if fault.code() != Code::Internal {
        return fault;
    }
    tracing::error!(request.id = %id, cause = fault.detail(), "request failed");
    ApiError::new(Code::Internal, format_args!("something went wrong here; the log has it under {id}"))
}

/// A compressed answer is another representation, so its strong tag must differ (RFC 9110, section 8.8.3).
fn tag_compressed(response: &mut Response) {
    let headers = response.headers_mut();
    let Some(coding) = headers.get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok()) else { return };
    let Some(tag) = headers.get(header::ETAG).and_then(|value| value.to_str().ok()) else { return };
    let Some(bare) = tag.strip_suffix('"') else { return };
    if let Ok(tag) = HeaderValue::from_str(&format!("{bare}-{coding}\"")) {
        headers.insert(header::ETAG, tag);
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the layer hands over the payload")]
fn answer_panic(payload: Box<dyn Any + Send>) -> Response {
    let message = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without a message");
    ApiError::new(Code::Internal, format_args!("panic: {message}")).into_response()
}

/// Pages on the listed origins may call the API, on any origin if none is listed. Never with cookies: there are none.
fn cors(origins: &[String]) -> CorsLayer {
    let any = origins.is_empty() || origins.iter().any(|origin| origin == "*");
    let allowed = if any {
        AllowOrigin::any()
    } else {
        AllowOrigin::list(origins.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()))
    };
    CorsLayer::new()
        .allow_origin(allowed)
        .allow_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_headers([header::ACCEPT_LANGUAGE, header::CONTENT_TYPE, header::IF_NONE_MATCH, REQUEST_ID.clone()])
        .expose_headers([header::CONTENT_LANGUAGE, header::ETAG, header::VARY, REQUEST_ID.clone()])
        .max_age(PREFLIGHT_AGE)
}
