//! The way to `POST /v1/phrases/{id}/render` past the router.
//!
//! It is what the server is asked most, and the router takes ten allocations for a request: to copy the id out of the path
//! twice, to keep it in the request, and for the boxes around the handler. That is a tenth of what a render takes. The
//! route is in the router as well, for everything that is written in another way than usual.

use std::convert::Infallible;

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::Method;

use super::App;
use super::extract::{AcceptLanguage, JsonBody};
use super::problem::ApiError;
use super::render::render_in;

/// The id of the phrase, if the request asks for its text, the id needs no decoding and there is no query to refuse.
pub(super) fn render_id(request: &Request) -> Option<&str> {
    let id = request.uri().path().strip_prefix("/v1/phrases/")?.strip_suffix("/render")?;
    let is_plain = !id.is_empty() && !id.contains('%') && !id.contains('/');
    (is_plain && request.method() == Method::POST && request.uri().query().is_none()).then_some(id)
}

/// The answer that the router would give.
pub(super) fn render(app: App, id: String, request: Request) -> impl Future<Output = Result<Response, Infallible>> {
    let header = AcceptLanguage::of(request.headers());
    let body = JsonBody::read(request);
    async move {
        let answer = body.await.and_then(|JsonBody(body)| render_in(&app.public(), &id, &header, &body));
        Ok(answer.unwrap_or_else(ApiError::into_response))
    }
}
