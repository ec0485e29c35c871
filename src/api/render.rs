//! `POST /v1/phrases/{id}/render`.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use axum::extract::State;
use axum::response::Response;
use http::{HeaderValue, header};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::App;
use super::edition::Edition;
use super::extract::{AcceptLanguage, JsonBody, NoQuery, Query, Segment};
use super::input::{Variables, variables_schema};
use super::json::json;
use super::language::{Chosen, Fallback, LocaleView, content_language};
use super::openapi::AcceptLanguageHeader;
use super::phrases::find_phrase;
use super::problem::{ApiError, Code, FieldError};
use super::problems;
use super::word;
use crate::catalog::{Finding, Located, MissingPolicy, Origin, RenderFault, RenderRequest, Rendered, Wording, render};
use crate::json::pointer;
use crate::phrase::Channel;

/// The longest seed, in characters.
const SEED_CHARS_MAX: usize = 200;

/// What to render, and how.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RenderBody {
    /// The language, as a BCP 47 tag; wins over `Accept-Language`.
    #[schema(example = "lt", max_length = 64, nullable = false)]
    locale: Option<String>,
    /// Whether another language may answer.
    #[serde(default, deserialize_with = "word::read_option")]
    #[schema(nullable = false)]
    fallback: Option<Fallback>,
    /// The values of the phrase's variables.
    #[serde(default)]
    #[schema(schema_with = variables_schema)]
    variables: Variables,
    /// Whether to add the text as HTML.
    #[serde(default, deserialize_with = "word::read")]
    format: Format,
    /// Where the text will be sent: `chat` gives the chat text as `text`. Without it every text is given.
    #[serde(default, deserialize_with = "word::read_option")]
    #[schema(nullable = false)]
    channel: Option<Channel>,
    /// What to do when a value is missing or does not fit.
    #[serde(default, deserialize_with = "word::read")]
    on_missing: OnMissing,
    /// Whether to wrap each value in Unicode's direction isolates, for pages with right-to-left names.
    #[serde(default)]
    isolate: bool,
    /// Which wording, counted from 1. Without it and without `seed`, the first.
    #[schema(value_type = usize, required = false, minimum = 1, example = 1, nullable = false)]
    wording: Option<NonZeroUsize>,
    /// Picks a wording, always the same one for the same seed, such as the ticket number.
    #[schema(max_length = 200, example = "58213", nullable = false)]
    seed: Option<String>,
}

/// The form of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    /// Plain text; paragraphs are separated by a blank line.
    #[default]
    Text,
    /// Plain text and beside it HTML: paragraphs as `<p>`, line breaks as `<br>`, everything else escaped.
    Html,
}

/// What to do when a text needs a value that is missing or does not fit: `refuse` renders nothing and says which values are
/// needed; `keep` leaves `{ $name }` standing; `omit` leaves the place empty, and takes one blank away where two would stand
/// side by side, before `, . ! ? ; : ) ]`, after `( [`, and at the start or end of a line; a comma before such a mark goes, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum OnMissing {
    /// Render nothing and say which values are needed.
    #[default]
    Refuse,
    /// Leave `{ $name }` standing in the text, for drafts.
    Keep,
    /// Leave the place empty, and close the gap.
    Omit,
}

impl From<OnMissing> for MissingPolicy {
    fn from(policy: OnMissing) -> Self {
        match policy {
            OnMissing::Refuse => Self::Refuse,
            OnMissing::Keep => Self::Keep,
            OnMissing::Omit => Self::Omit,
        }
    }
}

/// A rendered phrase.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct RenderView<'a> {
    /// The phrase.
    #[schema(example = "delivery-delay-acknowledge")]
    pub(super) id: &'a str,
    /// The text, for the channel that was asked for.
    #[schema(example = "Your parcel is 3 days late, and you had planned around it.")]
    pub(super) text: String,
    /// The subject line, for e-mail and where the phrase has one.
    pub(super) subject: Option<String>,
    /// The chat text, where no channel was asked for and the phrase has one.
    pub(super) chat: Option<String>,
    /// The text as HTML, where it was asked for.
    pub(super) html: Option<String>,
    /// The texts that only some kinds have, such as the scale of a survey.
    #[schema(example = json!({}))]
    pub(super) parts: BTreeMap<&'static str, String>,
    /// Which language this is, and why.
    pub(super) locale: LocaleView<'a>,
    /// Which wording it is, counted from 1.
    #[schema(example = 1)]
    pub(super) wording: usize,
    /// Who the text comes from.
    pub(super) origin: Origin,
    /// Changes when the text or its variables do.
    #[schema(example = "9a1c24a7b1e0f3d2")]
    pub(super) revision: &'a str,
    /// What happened besides: values that were missing, mistyped, defaulted or not used.
    pub(super) findings: Vec<Finding>,
}

/// Render a phrase
///
/// Fills in the variables and gives the text in the language asked for, grammar included. By default nothing is rendered
/// while a value is missing or mistyped: the problem lists each of them with a pointer into the body.
#[utoipa::path(
    post,
    path = "/v1/phrases/{id}/render",
    tag = "rendering",
    operation_id = "render_phrase",
    params(
        ("id" = String, Path, description = "The phrase's id", example = "delivery-delay-acknowledge", max_length = 80),
        AcceptLanguageHeader,
    ),
    request_body(content = RenderBody, example = json!({"locale": "lt", "variables": {"customer": "Jonas", "days": 3}})),
    responses((status = 200, description = "The text", body = RenderView<'_>), problems::RenderPhrase)
)]
pub(super) async fn render_phrase(
    State(app): State<App>,
    Segment(id): Segment,
    Query(NoQuery {}): Query<NoQuery>,
    header: AcceptLanguage,
    JsonBody(body): JsonBody<RenderBody>,
) -> Result<Response, ApiError> {
    render_in(&app.public(), &id, &header, &body)
}

/// Renders a phrase of one edition.
pub(super) fn render_in(
    edition: &Edition,
    id: &str,
    header: &AcceptLanguage,
    body: &RenderBody,
) -> Result<Response, ApiError> {
    let catalog = &edition.catalog;
    let phrase = find_phrase(catalog, id)?;
    let chosen = Chosen::decide(catalog, body.locale.as_deref(), header, body.fallback).map_err(ApiError::in_body)?;
    let located = chosen.locate(catalog, phrase)?;
    let request = RenderRequest {
        variables: &body.variables.0,
        on_missing: body.on_missing.into(),
        wording: wording(body.wording, body.seed.as_deref())?,
        channel: body.channel,
        html: body.format == Format::Html,
        isolate: body.isolate,
    };
    let rendered = render_located(located, &request)?;
    localized(located.texts.language().tag(), &render_view(&chosen, located, rendered))
}

/// Which wording is asked for; asking for a number and by a seed at once is a mistake.
pub(super) fn wording(number: Option<NonZeroUsize>, seed: Option<&str>) -> Result<Wording<'_>, ApiError> {
    let refuse = |member: &str, message: &str| {
        ApiError::new(Code::InvalidBody, message).with_errors(vec![FieldError::at(format!("/{member}"), message)])
    };
    match (number, seed) {
        (Some(_), Some(_)) => Err(refuse("seed", "give wording or seed, not both")),
        (None, Some(seed)) if seed.chars().count() > SEED_CHARS_MAX => {
            Err(refuse("seed", "a seed has at most 200 characters"))
        }
        (None, Some(seed)) => Ok(Wording::Seed(seed)),
        (Some(number), None) => Ok(Wording::Number(number.get())),
        (None, None) => Ok(Wording::First),
    }
}

/// Renders, and turns what can go wrong into the API's failures.
pub(super) fn render_located(located: Located<'_>, request: &RenderRequest<'_>) -> Result<Rendered, ApiError> {
    render(located.phrase, located.texts, located.message, request).map_err(|fault| match fault {
        RenderFault::Variables(gaps) => {
            let detail = gaps.iter().map(|gap| gap.message.as_str()).collect::<Vec<_>>().join("; ");
            let errors = gaps.iter().map(variable_error).collect();
            ApiError::new(Code::VariablesRefused, detail).with_errors(errors)
        }
        fault @ RenderFault::NoSuchWording { .. } => {
            ApiError::new(Code::UnknownWording, &fault).with_errors(vec![FieldError::at("/wording", fault)])
        }
        RenderFault::Limit(limit) => ApiError::new(Code::TextTooLarge, limit),
    })
}

fn variable_error(gap: &Finding) -> FieldError {
    let pointer =
        gap.variable.as_ref().map_or_else(|| "/variables".to_owned(), |name| pointer::below("/variables", name));
    FieldError::at(pointer, &gap.message)
}

/// The rendered phrase as the API shows it.
pub(super) fn render_view<'a>(chosen: &'a Chosen, located: Located<'a>, rendered: Rendered) -> RenderView<'a> {
    RenderView {
        id: located.phrase.id.as_str(),
        text: rendered.text,
        subject: rendered.subject,
        chat: rendered.chat,
        html: rendered.html,
        parts: rendered.parts.into_iter().map(|(part, text)| (part.as_str(), text)).collect(),
        locale: chosen.view_of(located.texts.language().tag()),
        wording: rendered.wording,
        origin: located.origin(),
        revision: located.revision(),
        findings: rendered.findings,
    }
}

/// A JSON answer in one language, not to be kept: it depends on what was sent.
pub(super) fn localized<T: Serialize>(tag: &str, value: &T) -> Result<Response, ApiError> {
    let mut response = json(value)?;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LANGUAGE, content_language(tag));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language, origin"));
    Ok(response)
}
