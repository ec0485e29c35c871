//! `GET /v1/locales`.

use std::sync::Arc;

use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::App;
use super::aside::aside;
use super::edition::Edition;
use super::extract::{NoQuery, Query};
use super::openapi::IfNoneMatchHeader;
use super::page::Page;
use super::problem::ApiError;
use super::problems;
use crate::catalog::Catalog;
use crate::locale::Language;

/// The languages.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct LocaleList {
    /// One entry per language, the default one marked.
    items: Vec<LanguageView>,
    /// Always `null`: the list is short.
    next_cursor: Option<String>,
}

/// One language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct LanguageView {
    /// Its BCP 47 tag.
    #[schema(example = "lt")]
    tag: String,
    /// What it calls itself.
    #[schema(example = "lietuvių")]
    name: String,
    /// Whether it answers when nothing else fits.
    default: bool,
    /// The languages asked for a phrase that this one lacks, in order.
    #[schema(example = json!(["en"]))]
    fallback: Vec<String>,
    /// The forms of address that its texts distinguish, the default first; empty where there is one form.
    #[schema(example = json!(["formal", "casual"]))]
    registers: Vec<String>,
    /// How much of the phrasebook it has.
    coverage: CoverageView,
}

/// How many phrases a language has.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct CoverageView {
    /// Phrases with a text in the language.
    #[schema(example = 264)]
    translated: usize,
    /// Phrases in all.
    #[schema(example = 264)]
    phrases: usize,
}

/// List the languages
///
/// Every language of the phrasebook with its own name, its forms of address and how much of the phrasebook it has.
#[utoipa::path(
    get,
    path = "/v1/locales",
    tag = "languages",
    operation_id = "list_locales",
    params(IfNoneMatchHeader),
    responses((status = 200, description = "The languages", body = LocaleList), problems::NotModified, problems::ListLocales)
)]
pub(super) async fn list_locales(State(app): State<App>, Query(NoQuery {}): Query<NoQuery>) -> Result<Page, ApiError> {
    aside(move || locale_page(&app.public())).await
}

/// The languages of one edition.
pub(super) fn locale_page(edition: &Edition) -> Result<Page, ApiError> {
    let catalog = &edition.catalog;
    let items = catalog.languages().iter().map(|language| language_view(catalog, language)).collect();
    Page::json(&LocaleList { items, next_cursor: None }, None)
}

fn language_view(catalog: &Catalog, language: &Language) -> LanguageView {
    let tag = language.tag();
    let own = [Arc::clone(tag)];
    let translated = catalog.phrases().filter(|phrase| catalog.locate(phrase, &own).is_some()).count();
    LanguageView {
        tag: tag.to_string(),
        name: language.name().to_owned(),
        default: catalog.languages().default().tag() == tag,
        fallback: language.fallback().to_vec(),
        registers: language.registers().to_vec(),
        coverage: CoverageView { translated, phrases: catalog.phrases().count() },
    }
}
