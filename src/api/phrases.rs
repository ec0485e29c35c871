//! `GET /v1/phrases` and `GET /v1/phrases/{id}`.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::App;
use super::aside::aside;
use super::cursor::Cursor;
use super::edition::Edition;
use super::extract::{AcceptLanguage, Query, Segment};
use super::json::write_json;
use super::language::{Chosen, Fallback, LocaleView};
use super::openapi::{AcceptLanguageHeader, IfNoneMatchHeader};
use super::page::Page;
use super::problem::{ApiError, Code, FieldError};
use super::problems;
use super::view::PhraseView;
use crate::catalog::{Catalog, Located, Phrase};
use crate::phrase::{Channel, Empathy, Intensity, Kind, PhraseId, Situation, Stage, Tag, Technique};
use crate::search::Query as SearchQuery;

/// How many phrases a page holds when nobody says.
pub const LIMIT_DEFAULT: usize = 20;
/// The most phrases a page may hold.
pub const LIMIT_MAX: usize = 100;
/// The longest search text, in characters.
const SEARCH_CHARS_MAX: usize = 200;
/// The most tags one list may ask for.
const TAGS_MAX: usize = 20;
/// The longest tag, in characters.
const TAG_CHARS_MAX: usize = 80;

/// Which phrases a list shows. Values of one filter are alternatives, different filters narrow each other.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct ListQuery {
    /// The language, as a BCP 47 tag; wins over `Accept-Language`.
    #[param(example = "lt", max_length = 64)]
    pub locale: Option<String>,
    /// Whether phrases without a text in the language appear in another one.
    pub fallback: Option<Fallback>,
    /// Only these kinds.
    #[serde(default)]
    pub kind: Vec<Kind>,
    /// Only phrases for any of these situations.
    #[serde(default)]
    pub situation: Vec<Situation>,
    /// Only phrases that practise any of these techniques.
    #[serde(default)]
    pub technique: Vec<Technique>,
    /// Only phrases of these stages.
    #[serde(default)]
    pub stage: Vec<Stage>,
    /// Only phrases of these kinds of empathy.
    #[serde(default)]
    pub empathy: Vec<Empathy>,
    /// Only phrases for any of these channels.
    #[serde(default)]
    pub channel: Vec<Channel>,
    /// Only phrases of these intensities.
    #[serde(default)]
    pub intensity: Vec<Intensity>,
    /// Only phrases that do, or do not, admit fault.
    pub accepts_fault: Option<bool>,
    /// Only phrases with any of these tags.
    #[serde(default)]
    #[param(inline, value_type = Vec<Tag>, max_items = 20)]
    pub tag: Vec<String>,
    /// Only phrases whose id, title or text holds all of these words; case and accents do not matter.
    #[param(example = "delay", max_length = 200)]
    pub q: Option<String>,
    /// How many phrases at most.
    #[serde(default, deserialize_with = "crate::api::number::limit")]
    #[param(minimum = 1, maximum = 100, default = 20, example = 20)]
    pub limit: Option<usize>,
    /// Where to go on: the `next_cursor` of the page before, with the same filters.
    #[param(max_length = 256)]
    pub cursor: Option<String>,
    /// Whether a team's drafts are seen; described where there are any.
    #[param(ignore)]
    pub preview: Option<bool>,
}

/// Which language one phrase is shown in.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct LocaleQuery {
    /// The language, as a BCP 47 tag; wins over `Accept-Language`.
    #[param(example = "lt", max_length = 64)]
    pub locale: Option<String>,
    /// Whether another language may answer.
    pub fallback: Option<Fallback>,
}

/// A page of phrases, in the order of their ids.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct PhraseList<'a> {
    /// The phrases.
    pub items: Vec<PhraseView<'a>>,
    /// Where the next page starts; `null` on the last one.
    #[schema(example = "eyJhIjoiZGVsaXZlcnkifQ")]
    pub next_cursor: Option<String>,
    /// The language of the list; a phrase that came from a fallback says so itself.
    pub locale: LocaleView<'a>,
}

/// List phrases
///
/// Every phrase of the phrasebook that the filters let through, in the order of the ids, with its texts in the language
/// asked for, its metadata and its variables. Follow `next_cursor` until it is `null`; no phrase comes twice.
#[utoipa::path(
    get,
    path = "/v1/phrases",
    tag = "phrases",
    operation_id = "list_phrases",
    params(ListQuery, AcceptLanguageHeader, IfNoneMatchHeader),
    responses((status = 200, description = "A page of phrases", body = PhraseList<'_>), problems::NotModified, problems::ListPhrases)
)]
pub(super) async fn list_phrases(
    State(app): State<App>,
    Query(query): Query<ListQuery>,
    header: AcceptLanguage,
) -> Result<Page, ApiError> {
    refuse_preview(query.preview, "phrases")?;
    if query.q.is_some() {
        return aside(move || phrase_list(&app.public(), &query, &header)).await;
    }
    phrase_list(&app.public(), &query, &header)
}

/// A page of the phrases of one edition.
pub(super) fn phrase_list(edition: &Edition, query: &ListQuery, header: &AcceptLanguage) -> Result<Page, ApiError> {
    let catalog = &edition.catalog;
    let chosen = Chosen::decide(catalog, query.locale.as_deref(), header, query.fallback)?;
    let limit = page_limit(query.limit);
    let filter = Filter::new(query)?;
    let fingerprint = filter.fingerprint(chosen.served());
    let after = query.cursor.as_deref().map(|cursor| Cursor::read(cursor, &fingerprint)).transpose()?;

    let mut matching = catalog
        .phrases_after(after.as_deref().unwrap_or_default())
        .filter_map(|phrase| catalog.locate(phrase, chosen.chain()))
        .filter(|located| filter.accepts(edition, located));
    let found: Vec<Located<'_>> = matching.by_ref().take(limit).collect();
    let last = found.last().filter(|_| matching.next().is_some());
    let next_cursor = last.map(|located| Cursor::write(located.phrase.id.as_str(), &fingerprint));
    let body = list_json(edition, &chosen, &found, next_cursor.as_deref())?;
    Ok(Page::from_json(body, Some(chosen.served())))
}

/// A [`PhraseList`] as JSON, put together from the phrases on the shelf.
fn list_json(
    edition: &Edition,
    chosen: &Chosen,
    found: &[Located<'_>],
    next_cursor: Option<&str>,
) -> Result<Vec<u8>, ApiError> {
    let mut body = Vec::with_capacity(2048 * (found.len() + 1));
    body.extend_from_slice(b"{\"items\":[");
    let start = body.len();
    for located in found {
        let before = body.len();
        if before > start {
            body.push(b',');
        }
        // One phrase that cannot be shown must not take the others with it.
        if let Err(fault) = edition.write_phrase(chosen, *located, &mut body) {
            tracing::error!(phrase = %located.phrase.id, cause = fault.detail(), "a phrase is left out of the list");
            body.truncate(before);
        }
    }
    body.extend_from_slice(b"],\"next_cursor\":");
    write_json(&next_cursor, &mut body)?;
    body.extend_from_slice(b",\"locale\":");
    write_json(&chosen.view(), &mut body)?;
    body.push(b'}');
    Ok(body)
}

pub(super) fn page_limit(limit: Option<usize>) -> usize {
    limit.unwrap_or(LIMIT_DEFAULT)
}

/// Whoever asks for drafts of the built-in phrasebook, which has none, hears which teams' path has them.
pub(super) fn refuse_preview(preview: Option<bool>, path: &str) -> Result<(), ApiError> {
    let refusal = || refuse("preview", format!("only teams have drafts: use /v1/teams/{{team}}/{path}"));
    preview.map_or(Ok(()), |_| Err(refusal()))
}

fn refuse(parameter: &str, message: String) -> ApiError {
    ApiError::new(Code::InvalidQuery, &message).with_errors(vec![FieldError::of_parameter(parameter, message)])
}

/// What a list lets through.
struct Filter<'q> {
    query: &'q ListQuery,
    search: Option<SearchQuery>,
}

impl<'q> Filter<'q> {
    fn new(query: &'q ListQuery) -> Result<Self, ApiError> {
        let search = query.q.as_deref().filter(|words| !words.trim().is_empty());
        if search.is_some_and(|words| words.chars().count() > SEARCH_CHARS_MAX) {
            return Err(refuse("q", format!("q has at most {SEARCH_CHARS_MAX} characters")));
        }
        if query.tag.len() > TAGS_MAX || query.tag.iter().any(|tag| tag.chars().count() > TAG_CHARS_MAX) {
            let message = format!("tag comes at most {TAGS_MAX} times, each with at most {TAG_CHARS_MAX} characters");
            return Err(refuse("tag", message));
        }
        Ok(Self { query, search: search.map(SearchQuery::new) })
    }

    fn accepts(&self, edition: &Edition, located: &Located<'_>) -> bool {
        let (query, phrase) = (self.query, located.phrase);
        let meta = &phrase.meta;
        one_of(&query.kind, &phrase.kind)
            && any_of(&query.situation, &meta.situations)
            && any_of(&query.technique, &meta.techniques)
            && any_of(&query.channel, &meta.channels)
            && any_of(&query.tag, &meta.tags)
            && maybe_one_of(&query.stage, meta.stage)
            && maybe_one_of(&query.empathy, meta.empathy)
            && maybe_one_of(&query.intensity, meta.intensity)
            && query.accepts_fault.is_none_or(|wanted| wanted == meta.accepts_fault)
            && self.search.as_ref().is_none_or(|search| edition.index.matches(located, search))
    }

    /// What a cursor is bound to: everything that decides which phrases a list holds, and their order.
    fn fingerprint(&self, served: &str) -> String {
        let bound = ListQuery { locale: Some(served.to_owned()), limit: None, cursor: None, ..self.query.clone() };
        serde_json::to_string(&bound).unwrap_or_default()
    }
}

fn one_of<T: PartialEq>(wanted: &[T], value: &T) -> bool {
    wanted.is_empty() || wanted.contains(value)
}

fn maybe_one_of<T: PartialEq>(wanted: &[T], value: Option<T>) -> bool {
    wanted.is_empty() || value.is_some_and(|value| wanted.contains(&value))
}

fn any_of<T: PartialEq>(wanted: &[T], values: &[T]) -> bool {
    wanted.is_empty() || values.iter().any(|value| wanted.contains(value))
}

/// Read one phrase
///
/// The phrase with every text it has in the language, its variables left visible as `{ $name }`: for each choice of the
/// grammar the default branch is shown, and optional variables are shown in place. `variables` is the contract that a
/// render holds you to, complete enough to draw a form.
#[utoipa::path(
    get,
    path = "/v1/phrases/{id}",
    tag = "phrases",
    operation_id = "get_phrase",
    params(
        ("id" = String, Path, description = "The phrase's id", example = "delivery-delay-acknowledge", max_length = 80),
        LocaleQuery,
        AcceptLanguageHeader,
        IfNoneMatchHeader,
    ),
    responses((status = 200, description = "The phrase", body = PhraseView<'_>), problems::NotModified, problems::GetPhrase)
)]
pub(super) async fn get_phrase(
    State(app): State<App>,
    Segment(id): Segment,
    Query(query): Query<LocaleQuery>,
    header: AcceptLanguage,
) -> Result<Page, ApiError> {
    phrase_page(&app.public(), &id, &query, &header)
}

/// One phrase of one edition.
pub(super) fn phrase_page(
    edition: &Edition,
    id: &str,
    query: &LocaleQuery,
    header: &AcceptLanguage,
) -> Result<Page, ApiError> {
    let catalog = &edition.catalog;
    let phrase = find_phrase(catalog, id)?;
    let chosen = Chosen::decide(catalog, query.locale.as_deref(), header, query.fallback)?;
    let located = chosen.locate(catalog, phrase)?;
    let mut body = Vec::with_capacity(4096);
    edition.write_phrase(&chosen, located, &mut body)?;
    Ok(Page::from_json(body, Some(located.texts.language().tag())))
}

/// The id in a path, of a phrase that may not exist yet.
pub(super) fn phrase_id(id: &str) -> Result<PhraseId, ApiError> {
    id.parse().map_err(|fault| ApiError::new(Code::InvalidPath, fault))
}

/// The phrase of this id.
pub(super) fn find_phrase<'c>(catalog: &'c Catalog, id: &str) -> Result<&'c Phrase, ApiError> {
    catalog.phrase(id).ok_or_else(|| {
        let id: String = id.chars().take(crate::phrase::ID_BYTES_MAX).collect();
        ApiError::new(Code::UnknownPhrase, format_args!("there is no phrase '{id}'"))
    })
}
