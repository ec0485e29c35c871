//! `GET /v1/bundles/{locale}`.

use axum::extract::State;

use super::App;
use super::aside::aside;
use super::edition::Edition;
use super::extract::{NoQuery, Query, Segment};
use super::language::unknown_locale;
use super::openapi::IfNoneMatchHeader;
use super::page::Page;
use super::problem::ApiError;
use super::problems;

/// Read the Fluent source of a language
///
/// Every message and term of one language as Fluent text, for clients that render by themselves. The functions `GIVEN`,
/// `VOCATIVE`, `MONEY`, `LIST` and `RELATIVE` are this server's own; a client has to bring its own versions of them.
#[utoipa::path(
    get,
    path = "/v1/bundles/{locale}",
    tag = "languages",
    operation_id = "get_bundle",
    params(
        ("locale" = String, Path, description = "The language, as a BCP 47 tag", example = "lt", max_length = 64),
        IfNoneMatchHeader,
    ),
    responses(
        (status = 200, description = "The Fluent source", body = String, content_type = "text/plain",
            headers(("Phrasebook-Locale" = String, description = "How the language was found, as `locale` in other answers: a \
                dictionary of structured fields (RFC 9651), `requested=\"nn-NO\", served=\"nb\", match=macro, chain=(\"nb\")`"))),
        problems::NotModified,
        problems::GetBundle,
    )
)]
pub(super) async fn get_bundle(
    State(app): State<App>,
    Segment(tag): Segment,
    Query(NoQuery {}): Query<NoQuery>,
) -> Result<Page, ApiError> {
    aside(move || bundle(&app.public(), &tag)).await
}

/// The bundle of one edition.
pub(super) fn bundle(edition: &Edition, tag: &str) -> Result<Page, ApiError> {
    let catalog = &edition.catalog;
    let unknown = || unknown_locale(catalog, tag);
    let negotiated = catalog.languages().negotiate_tag(tag).ok_or_else(unknown)?;
    let source = catalog.bundle(&negotiated.served).ok_or_else(unknown)?;
    Ok(Page::text(source, Some(&negotiated.served)).found_by(&negotiated))
}
