//! `GET /v1/facets`.

use std::sync::Arc;

use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::App;
use super::aside::aside;
use super::edition::Edition;
use super::extract::{AcceptLanguage, Query};
use super::language::{Chosen, LocaleView};
use super::openapi::{AcceptLanguageHeader, IfNoneMatchHeader};
use super::page::Page;
use super::phrases::LocaleQuery;
use super::problem::ApiError;
use super::problems;
use crate::catalog::{Catalog, Phrase};
use crate::phrase::{Channel, Empathy, Facet, Intensity, Kind, Situation, Stage, Technique};

/// What phrases are filed under.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FacetList<'a> {
    /// The facets, in the order in which a menu would show them.
    items: Vec<FacetView>,
    /// Always `null`: the list is short.
    next_cursor: Option<String>,
    /// The language of the labels.
    locale: LocaleView<'a>,
}

/// One facet: also the name of the filter in `GET /v1/phrases`.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FacetView {
    /// Its name as a filter.
    #[schema(example = "situation")]
    name: &'static str,
    /// Its name for a person.
    #[schema(example = "Situation")]
    label: String,
    /// Its values.
    values: Vec<FacetValueView>,
}

/// One value of a facet.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FacetValueView {
    /// The value to filter by.
    #[schema(example = "delivery-delay")]
    value: &'static str,
    /// Its name for a person.
    #[schema(example = "Delayed delivery")]
    label: String,
    /// How many phrases it has.
    #[schema(example = 13)]
    count: usize,
}

/// List the facets
///
/// Every facet with its values, their names in the language asked for, and how many phrases each has: what a plugin needs
/// to draw its filters.
#[utoipa::path(
    get,
    path = "/v1/facets",
    tag = "phrases",
    operation_id = "list_facets",
    params(LocaleQuery, AcceptLanguageHeader, IfNoneMatchHeader),
    responses((status = 200, description = "The facets", body = FacetList<'_>), problems::NotModified, problems::ListFacets)
)]
pub(super) async fn list_facets(
    State(app): State<App>,
    Query(query): Query<LocaleQuery>,
    header: AcceptLanguage,
) -> Result<Page, ApiError> {
    aside(move || facet_page(&app.public(), &query, &header)).await
}

/// The facets of one edition.
pub(super) fn facet_page(edition: &Edition, query: &LocaleQuery, header: &AcceptLanguage) -> Result<Page, ApiError> {
    let catalog = &edition.catalog;
    let chosen = Chosen::decide(catalog, query.locale.as_deref(), header, query.fallback)?;
    let list = FacetList { items: facets(catalog, chosen.chain()), next_cursor: None, locale: chosen.view() };
    Page::json(&list, Some(chosen.served()))
}

fn facets(catalog: &Catalog, chain: &[Arc<str>]) -> Vec<FacetView> {
    vec![
        facet::<Kind>(catalog, chain, |phrase, value| phrase.kind == value),
        facet::<Situation>(catalog, chain, |phrase, value| phrase.meta.situations.contains(&value)),
        facet::<Technique>(catalog, chain, |phrase, value| phrase.meta.techniques.contains(&value)),
        facet::<Stage>(catalog, chain, |phrase, value| phrase.meta.stage == Some(value)),
        facet::<Empathy>(catalog, chain, |phrase, value| phrase.meta.empathy == Some(value)),
        facet::<Channel>(catalog, chain, |phrase, value| phrase.meta.channels.contains(&value)),
        facet::<Intensity>(catalog, chain, |phrase, value| phrase.meta.intensity == Some(value)),
    ]
}

fn facet<F: Facet>(catalog: &Catalog, chain: &[Arc<str>], has: impl Fn(&Phrase, F) -> bool) -> FacetView {
    let value_view = |value: F| FacetValueView {
        value: value.as_str(),
        label: catalog.facet_label(chain, value),
        count: catalog.phrases().filter(|phrase| has(phrase, value)).count(),
    };
    FacetView {
        name: F::NAME,
        label: catalog.label(chain, &format!("facet-{}-label", F::NAME)).unwrap_or_else(|| F::NAME.to_owned()),
        values: F::ALL.iter().copied().map(value_view).collect(),
    }
}
