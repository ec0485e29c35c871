//! `/docs`, `/openapi.json` and `/`: the documentation, complete without any other host.

use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use http::{HeaderName, HeaderValue, header};
use utoipa_swagger_ui::{Config, SwaggerUi};

use super::App;
use super::openapi::openapi_json;
use super::page::Page;

/// What the documentation page may load: itself, and nothing from elsewhere.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

pub(super) fn routes() -> Router<App> {
    // The online validator of Swagger UI would be a request to another host.
    let config = Config::from("/openapi.json").validator_url("none").try_it_out_enabled(true);
    let page: Router<App> = SwaggerUi::new("/docs").config(config).into();
    page.layer(axum::middleware::map_response(guard))
        .route("/openapi.json", get(document))
        .route("/", get(|| async { Redirect::temporary("/docs/") }))
}

async fn document() -> Page {
    Page::from_json(openapi_json().into_bytes(), None)
}

/// Security headers of a page that a browser shows.
async fn guard(response: Response) -> Response {
    let headers = [
        (header::CONTENT_SECURITY_POLICY, PAGE_POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-cache"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    let mut response = response.into_response();
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
