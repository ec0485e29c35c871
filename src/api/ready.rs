//! The routes, and in front of them the pages kept ready.
//!
//! A handler of a cacheable GET returns a [`Page`]: finished bytes that know their tag and language. Here the page meets
//! the request: it is kept, compressed for a client that takes that, or left out for one that has it.

use std::borrow::Cow;
use std::convert::Infallible;
use std::future::{Ready as Done, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use axum::routing::future::RouteFuture;
use futures_util::TryFutureExt;
use futures_util::future::{BoxFuture, Either};
use http::{Method, header};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use tower::Service;

use super::App;
use super::aside::aside;
use super::page::{Conditions, Page};
use super::problem::ApiError;

/// The longest path, query and `Accept-Language` that is kept; longer requests are answered afresh.
const KEY_BYTES_MAX: usize = 512;

/// The routes with their ready pages. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Ready {
    router: Router,
    app: App,
}

/// Pages by what was asked, bounded by their bytes.
#[derive(Debug)]
pub(super) struct Pages(Cache<Box<str>, Arc<Page>, ByBytes>);

#[derive(Clone, Debug)]
struct ByBytes;

impl Weighter<Box<str>, Arc<Page>> for ByBytes {
    fn weight(&self, key: &Box<str>, page: &Arc<Page>) -> u64 {
        // The constant stands for the headers and the cache's own record of the entry.
        u64::try_from(key.len() + page.bytes()).unwrap_or(u64::MAX).saturating_add(300)
    }
}

impl Pages {
    /// Room for `bytes` of pages; 0 keeps none.
    pub(super) fn new(bytes: u64) -> Self {
        let items = usize::try_from(bytes / 4096).unwrap_or(usize::MAX).clamp(1, 65_536);
        Self(Cache::with_weighter(items, bytes, ByBytes))
    }
}

impl Ready {
    /// These routes, and the pages of what the app serves.
    pub(super) fn new(router: Router, app: App) -> Self {
        Self { router, app }
    }

    /// The answer from a page kept ready, if there is one.
    pub(super) fn find(&self, request: &Request) -> Option<Response> {
        let key = key(request)?;
        let page = self.app.public.load().pages().0.get(&*key)?;
        Some(page.respond(&Conditions::of(request.headers())))
    }

    /// The answer of the routes; a page among them is kept.
    pub(super) fn route(&mut self, request: Request) -> Routed {
        if !is_get(&request) {
            return Either::Left(self.router.call(request));
        }
        let key = key(&request).map(|key| Box::<str>::from(&*key));
        let conditions = Conditions::of(request.headers());
        // The pages of the edition that is there before the handler takes one: what it makes is of this edition or a newer one.
        let edition = self.app.public();
        let answer = self.router.call(request).and_then(|mut response| async move {
            let Some(page) = response.extensions_mut().remove::<Arc<Page>>() else { return Ok(response) };
            if let Some(key) = key.filter(|_| page.is_public()) {
                edition.pages().0.insert(key, Arc::clone(&page));
            }
            Ok(respond(page, conditions).await)
        });
        Either::Right(Box::pin(answer))
    }
}

/// The page as the client takes it.
async fn respond(page: Arc<Page>, conditions: Conditions) -> Response {
    if page.responds_quickly(&conditions) {
        return page.respond(&conditions);
    }
    aside(move || Ok(page.respond(&conditions))).await.unwrap_or_else(ApiError::into_response)
}

/// An answer on its way from the routes.
type Routed = Either<RouteFuture<Infallible>, BoxFuture<'static, Result<Response, Infallible>>>;

impl Service<Request> for Ready {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Done<Result<Response, Infallible>>, Routed>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        match self.find(&request) {
            Some(response) => Either::Left(ready(Ok(response))),
            None => Either::Right(self.route(request)),
        }
    }
}

fn is_get(request: &Request) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
}

/// Everything of a request that decides which page answers it.
fn key(request: &Request) -> Option<Cow<'_, str>> {
    if !is_get(request) {
        return None;
    }
    let path = request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    let mut key = Cow::Borrowed(path);
    for language in request.headers().get_all(header::ACCEPT_LANGUAGE) {
        let key = key.to_mut();
        key.push('\n');
        key.push_str(language.to_str().ok()?);
    }
    (key.len() <= KEY_BYTES_MAX).then_some(key)
}
