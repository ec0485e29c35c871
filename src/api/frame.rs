//! What every request passes on its way in and every answer on its way out.
//!
//! From the outside in: the frame itself (request id, log line, time limit, a net for panics, the body of problems), CORS
//! for requests that come from a browser page, the pages kept ready, the shortcut to a render, and the routes. The frame is outermost so that an
//! answer made by any of them has an id and, if it is a failure, the shape of one.
//!
//! It is one service and not a stack of layers, because a layer of axum's costs an allocation and a clone of everything
//! inside it for each request: the stack took twice the CPU time of the route itself (`benches/http.rs` measures it).

use std::any::Any;
use std::convert::Infallible;
use std::future::{Ready as Done, poll_fn, ready};
use std::hash::{BuildHasher, RandomState};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Either};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use tokio::runtime::Handle;
use tokio::task::JoinError;
use tower::{Layer, Service};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::App;
use super::compress::{TakesGzip, compress};
use super::language::LOCALE_HEADER;
use super::problem::{ApiError, Code};
use super::ready::Ready;
use super::shortcut;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The longest request id that is taken over from a client.
const REQUEST_ID_BYTES_MAX: usize = 64;
/// How long an import may take: tens of thousands of phrases are checked, and it may have to wait for another.
const IMPORT_TIMEOUT: Duration = Duration::from_secs(300);
/// How long a browser may remember the answer to a preflight request.
const PREFLIGHT_AGE: Duration = Duration::from_secs(600);

/// An answer that is being made.
type Answering = BoxFuture<'static, Result<Response, Infallible>>;

/// The whole HTTP API as one service: give it requests, get answers.
#[derive(Clone, Debug)]
pub struct ApiService {
    app: App,
    routes: Ready,
    cors: Arc<CorsLayer>,
    request_timeout: Duration,
}

impl ApiService {
    /// Any routes inside the frame.
    pub fn new(routes: Router, app: &App) -> Self {
        Self {
            app: app.clone(),
            cors: Arc::new(cors(&app.settings.cors_origins)),
            request_timeout: app.settings.request_timeout,
            routes: Ready::new(routes, app.clone()),
        }
    }
}

impl ApiService {
    fn answer(&mut self, request: Request, is_of_a_browser: bool) -> Answering {
        if is_of_a_browser {
            let is_write = is_write(&request);
            let answer: Answering = Box::pin(self.cors.layer(self.routes.clone()).call(request));
            return if is_write { finished(answer) } else { answer };
        }
        match shortcut::render_id(&request).map(str::to_owned) {
            Some(id) => Box::pin(shortcut::render(self.app.clone(), id, request)),
            None if is_write(&request) => finished(Box::pin(self.routes.route(request))),
            None => Box::pin(self.routes.route(request)),
        }
    }

    /// How long a request with a body may take.
    fn limit(&self, request: &Request) -> Duration {
        let is_import = request.uri().path().starts_with("/v1/teams/") && request.uri().path().ends_with("/imports");
        if is_import { self.request_timeout.max(IMPORT_TIMEOUT) } else { self.request_timeout }
    }
}

impl Service<Request> for ApiService {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Done<Result<Response, Infallible>>, Answering>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let exchange = Exchange::new(request.headers());
        // A browser's request is answered further in, with its headers.
        let is_of_a_browser = request.headers().contains_key(header::ORIGIN);
        let page = if is_of_a_browser { None } else { self.routes.find(&request) };
        if let Some(response) = page {
            return Either::Left(ready(Ok(exchange.finish(response, request.method(), request.uri()))));
        }
        // Only whoever sends a body can draw a request out: without one it waits for the store and its other writers at most.
        let limit = (!request.body().is_end_stream()).then(|| self.limit(&request));
        let asked = Asked::of(&request);
        // The net for panics again: what is done here is done before the answer is first waited for.
        let answer = catch_unwind(AssertUnwindSafe(|| self.answer(request, is_of_a_browser)))
            .unwrap_or_else(|payload| Box::pin(ready(Ok(panicked(payload.as_ref())))));
        Either::Right(Box::pin(guard(exchange, asked, limit, answer)))
    }
}

/// Whether a request may write: all but a read and a render.
fn is_write(request: &Request) -> bool {
    let is_render = request.method() == Method::POST && request.uri().path().ends_with("/render");
    !request.method().is_safe() && !is_render
}

/// Goes on with what was begun when nobody waits for the answer any more: a check that is given up before its commit has
/// happened would let others write what it was checked against, and half a deletion would leave the other half.
fn finished(answer: Answering) -> Answering {
    let Ok(runtime) = Handle::try_current() else { return answer };
    Box::pin(async move {
        match runtime.spawn(answer).await.map_err(JoinError::try_into_panic) {
            Ok(answer) => answer,
            Err(Ok(panic)) => resume_unwind(panic),
            Err(Err(_)) => Ok(ApiError::new(Code::ShuttingDown, "the server is stopping; read before you write again")
                .into_response()),
        }
    })
}

/// What a request asked for, and how it takes the answer.
struct Asked {
    method: Method,
    uri: Uri,
    takes_gzip: TakesGzip,
}

impl Asked {
    fn of(request: &Request) -> Self {
        let takes_gzip = TakesGzip::of(request.headers());
        Self { method: request.method().clone(), uri: request.uri().clone(), takes_gzip }
    }
}

/// An answer with the net for panics, the time limit and the finish. It is in a box because it is handed from one of these to the next,
/// and each would have room for a copy of its own.
async fn guard(
    exchange: Exchange,
    asked: Asked,
    limit: Option<Duration>,
    answer: Answering,
) -> Result<Response, Infallible> {
    let mut caught = AssertUnwindSafe(answer).catch_unwind();
    // Most answers are there at the first look, before a timer is worth its making.
    let outcome = match (poll_fn(|context| Poll::Ready(caught.poll_unpin(context))).await, limit) {
        (Poll::Ready(outcome), _) => outcome,
        (Poll::Pending, None) => caught.await,
        // Counted from the time that is known already: a look at the clock is not free.
        (Poll::Pending, Some(limit)) => {
            match tokio::time::timeout_at((exchange.started + limit).into(), caught).await {
                Ok(outcome) => outcome,
                Err(_) => return Ok(exchange.finish(timed_out(limit), &asked.method, &asked.uri)),
            }
        }
    };
    let response = match outcome {
        // In a box, since it is large and seldom there: without it the whole is small enough for the allocator's quick way.
        Ok(Ok(response)) if asked.takes_gzip.0 => {
            Box::pin(compress(response)).await.unwrap_or_else(ApiError::into_response)
        }
        Ok(Ok(response)) => response,
        Err(payload) => panicked(payload.as_ref()),
    };
    Ok(exchange.finish(response, &asked.method, &asked.uri))
}

/// What the frame remembers of a request until its answer goes out.
pub(super) struct Exchange {
    started: Instant,
    id: HeaderValue,
}

impl Exchange {
    pub(super) fn new(headers: &HeaderMap) -> Self {
        Self { started: Instant::now(), id: request_id(headers) }
    }

    /// The answer to what was asked, as it goes out.
    fn finish(self, mut response: Response, method: &Method, uri: &Uri) -> Response {
        let status = response.status();
        if status.is_client_error() || status.is_server_error() {
            response = self.finish_problem(response, method, uri);
        }
        self.log(response.status(), method, uri);
        self.sign(response.headers_mut());
        response
    }

    /// Adds what every answer has.
    pub(super) fn sign(self, headers: &mut HeaderMap) {
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.insert(REQUEST_ID.clone(), self.id);
    }

    pub(super) fn id(&self) -> &str {
        self.id.to_str().unwrap_or_default()
    }

    /// Answers that went well are of interest to few; `--log debug` shows them. The query stays out of the log: a search
    /// text can hold what a customer wrote.
    fn log(&self, status: StatusCode, method: &Method, uri: &Uri) {
        if status.as_u16() < 400 && !tracing::enabled!(tracing::Level::DEBUG) {
            return;
        }
        let duration_us = u64::try_from(self.started.elapsed().as_micros()).unwrap_or(u64::MAX);
        let (id, path, status) = (self.id(), uri.path(), status.as_u16());
        if status >= 400 {
            tracing::info!(request.id = id, %method, path, status, duration_us, "request refused");
        } else {
            tracing::debug!(request.id = id, %method, path, status, duration_us, "request answered");
        }
    }

    /// Writes the body of a failure, and makes one of ours out of an error that axum answered without a body.
    fn finish_problem(&self, mut response: Response, method: &Method, uri: &Uri) -> Response {
        let fault = response.extensions_mut().remove::<ApiError>().unwrap_or_else(|| bare_error(&response));
        let fault = self.hide_internals(fault);
        let mut problem = fault.into_problem(uri.path(), self.id()).into_response();
        for (name, value) in response.headers() {
            if !matches!(*name, header::CONTENT_TYPE | header::CONTENT_LENGTH | header::CACHE_CONTROL) {
                problem.headers_mut().append(name, value.clone());
            }
        }
        if method == Method::HEAD {
            *problem.body_mut() = Body::empty();
        }
        problem
    }

    /// What went wrong inside is for the log; the caller gets the id to ask with.
    fn hide_internals(&self, fault: ApiError) -> ApiError {
        if !matches!(fault.code(), Code::Internal | Code::StoreUnavailable | Code::StoreFull) {
            return fault;
        }
        tracing::error!(request.id = self.id(), cause = fault.detail(), "request failed");
        let outside = match fault.code() {
            Code::StoreFull => "there is no room for the write; everything is as it was, and reads go on",
            Code::StoreUnavailable => "what teams have written cannot be reached; read before you write again",
            _ => "something went wrong here",
        };
        ApiError::new(fault.code(), format_args!("{outside}; the log has it under {}", self.id()))
    }
}

/// The client's own id where it is one that can stand in a log and a header, else a new one.
fn request_id(headers: &HeaderMap) -> HeaderValue {
    let well_formed = |id: &&HeaderValue| {
        (1..=REQUEST_ID_BYTES_MAX).contains(&id.len())
            && id.as_bytes().iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    };
    headers.get(&REQUEST_ID).filter(well_formed).cloned().unwrap_or_else(new_id)
}

/// Unique in the process, and different from one start to the next.
fn new_id() -> HeaderValue {
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let number = KEYS.hash_one(COUNT.fetch_add(1, Ordering::Relaxed));
    let digit = |nibble: u8| nibble + if nibble < 10 { b'0' } else { b'a' - 10 };
    let digits = number.to_be_bytes().map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    let id = digits.as_flattened().to_vec();
    HeaderValue::from_maybe_shared(Bytes::from(id)).unwrap_or_else(|_| HeaderValue::from_static("0"))
}

fn timed_out(limit: Duration) -> Response {
    let message = format!("the request was not complete after {} seconds", limit.as_secs_f32());
    ApiError::new(Code::RequestTimeout, message).into_response()
}

fn panicked(payload: &(dyn Any + Send)) -> Response {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let message = text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("a panic without a message");
    ApiError::new(Code::Internal, format_args!("panic: {message}")).into_response()
}

/// The failure behind an answer without a body of ours.
fn bare_error(response: &Response) -> ApiError {
    let allowed = response.headers().get(header::ALLOW).and_then(|value| value.to_str().ok());
    match (response.status(), allowed) {
        (StatusCode::METHOD_NOT_ALLOWED, Some(allowed)) => {
            ApiError::new(Code::MethodNotAllowed, format_args!("this path has {allowed}"))
        }
        (status, _) => ApiError::from_status(status),
    }
}

/// Pages on the listed origins may call the API, on any origin if `*` is listed. Never with cookies: there are none.
fn cors(origins: &[String]) -> CorsLayer {
    let any = origins.iter().any(|origin| origin == "*");
    let allowed = if any {
        AllowOrigin::any()
    } else {
        AllowOrigin::list(origins.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()))
    };
    CorsLayer::new()
        .allow_origin(allowed)
        .allow_methods([Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE])
        .allow_headers([
            header::ACCEPT_LANGUAGE,
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_MATCH,
            header::IF_NONE_MATCH,
            HeaderName::from_static("last-event-id"),
            REQUEST_ID.clone(),
        ])
        .expose_headers([
            header::CONTENT_LANGUAGE,
            header::ETAG,
            header::LOCATION,
            header::VARY,
            LOCALE_HEADER,
            REQUEST_ID.clone(),
        ])
        .max_age(PREFLIGHT_AGE)
}
