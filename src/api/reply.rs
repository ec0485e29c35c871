//! `POST /v1/render`: several phrases in one call, separately or as one reply.

use std::cell::Cell;
use std::num::NonZeroUsize;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::App;
use super::edition::Edition;
use super::extract::{AcceptLanguage, JsonBody, NoQuery, Query};
use super::input::{Variables, variables_schema};
use super::language::{Chosen, Fallback, LocaleView};
use super::openapi::AcceptLanguageHeader;
use super::phrases::find_phrase;
use super::problem::{ApiError, Code, FieldError};
use super::problems;
use super::render::{Format, OnMissing, RenderView, localized, render_located, render_view, wording};
use super::word;
use crate::catalog::limits::OUTPUT_BYTES_MAX;
use crate::catalog::value::Input;
use crate::catalog::{Catalog, Finding, FindingCode, Located, Phrase, RenderLimit, RenderRequest, Rendered, to_html};
use crate::json::pointer;
use crate::json::strict::Object;
use crate::phrase::{Channel, STANDARD_VARIABLES};

/// The most phrases one call may render.
pub(super) const ITEMS_MAX: usize = 50;
/// The most places that the failure of a composed reply names.
const ERRORS_MAX: usize = 100;

/// Several phrases to render.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReplyBody {
    /// The phrases, in the order of the reply.
    #[schema(min_items = 1, max_items = 50, value_type = Vec<ReplyItem>)]
    items: Vec<Object<ReplyItem>>,
    /// Whether they are results of their own or one text.
    #[serde(default, deserialize_with = "word::read")]
    mode: Mode,
    /// What stands between the texts of a composed reply.
    #[serde(default, deserialize_with = "word::read")]
    separator: Separator,
    /// The language, as a BCP 47 tag; wins over `Accept-Language`.
    #[schema(example = "lt", max_length = 64, nullable = false)]
    locale: Option<String>,
    /// Whether another language may answer. A composed reply is always in one language.
    #[serde(default, deserialize_with = "word::read_option")]
    #[schema(nullable = false)]
    fallback: Option<Fallback>,
    /// Values for every item that has the variable; an item's own values win.
    #[serde(default)]
    #[schema(schema_with = variables_schema)]
    variables: Variables,
    /// Whether to add the texts as HTML.
    #[serde(default, deserialize_with = "word::read")]
    format: Format,
    /// Where the texts will be sent.
    #[serde(default, deserialize_with = "word::read_option")]
    #[schema(nullable = false)]
    channel: Option<Channel>,
    /// What to do when a value is missing or does not fit.
    #[serde(default, deserialize_with = "word::read")]
    on_missing: OnMissing,
    /// Whether to wrap each value in Unicode's direction isolates.
    #[serde(default)]
    isolate: bool,
    /// Picks the wording of every item that does not name one.
    #[schema(max_length = 200, example = "58213", nullable = false)]
    seed: Option<String>,
}

/// One phrase of a reply.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReplyItem {
    /// The phrase.
    #[schema(example = "delivery-delay-acknowledge", max_length = 80)]
    id: String,
    /// Values for this phrase alone.
    #[serde(default)]
    #[schema(schema_with = variables_schema)]
    variables: Variables,
    /// Which wording, counted from 1.
    #[schema(value_type = usize, required = false, minimum = 1, nullable = false)]
    wording: Option<NonZeroUsize>,
}

/// What becomes of several phrases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Mode {
    /// Each phrase is a result of its own, and one that fails does not hold up the others.
    #[default]
    Separate,
    /// The phrases become one text, and one that fails fails the reply.
    Composed,
}

/// What stands between the texts of a composed reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Separator {
    /// A blank line.
    #[default]
    Paragraph,
    /// A line break.
    Line,
    /// A space.
    Space,
}

impl Separator {
    fn as_str(self) -> &'static str {
        match self {
            Self::Paragraph => "\n\n",
            Self::Line => "\n",
            Self::Space => " ",
        }
    }
}

/// The phrases of one call.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ReplyView<'a> {
    /// The whole reply, where it was composed.
    text: Option<String>,
    /// The subject line of the first phrase that has one, where the reply was composed.
    subject: Option<String>,
    /// The whole reply as HTML, where that was asked for.
    html: Option<String>,
    /// One result per phrase, in the order of the request.
    results: Vec<ReplyResult<'a>>,
    /// The language of the reply.
    locale: LocaleView<'a>,
    /// The shared values that no phrase used.
    findings: Vec<SharedFinding<'a>>,
}

/// A shared value that no phrase used: perhaps its name is misspelt.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct SharedFinding<'a> {
    /// Always `variable_unused`.
    code: FindingCode,
    /// The variable.
    #[schema(example = "custmer")]
    variable: &'a str,
    /// The value in the request, as a JSON Pointer.
    #[schema(example = "/variables/custmer")]
    pointer: String,
    /// The same for a person to read.
    #[schema(example = "no phrase here uses 'custmer'")]
    message: String,
}

/// What became of one phrase: either `render` or `problem` is there.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ReplyResult<'a> {
    /// The phrase.
    #[schema(example = "delivery-delay-acknowledge")]
    id: &'a str,
    /// The rendered phrase.
    render: Option<RenderView<'a>>,
    /// Why there is none.
    problem: Option<ItemProblem>,
}

/// Why one phrase of several was not rendered.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ItemProblem {
    /// The stable name of the failure.
    code: Code,
    /// What is wrong and how to mend it.
    #[schema(example = "the text needs 'days'")]
    detail: String,
    /// The places in the request that are wrong.
    errors: Vec<FieldError>,
}

/// Render several phrases
///
/// Renders up to 50 phrases in one language, as separate results or as one reply: a greeting, an acknowledgement, a next
/// step and a sign-off become an e-mail. `variables` are shared; an item takes those that it has.
#[utoipa::path(
    post,
    path = "/v1/render",
    tag = "rendering",
    operation_id = "render_reply",
    params(AcceptLanguageHeader),
    request_body(content = ReplyBody, example = json!({
        "mode": "composed",
        "locale": "fi",
        "variables": {"customer": "Aino", "days": 3, "agent": "Maria"},
        "items": [{"id": "greeting"}, {"id": "delivery-delay-acknowledge"}, {"id": "sign-off"}]
    })),
    responses((status = 200, description = "The texts", body = ReplyView<'_>), problems::RenderReply)
)]
pub(super) async fn render_reply(
    State(app): State<App>,
    Query(NoQuery {}): Query<NoQuery>,
    header: AcceptLanguage,
    JsonBody(body): JsonBody<ReplyBody>,
) -> Result<Response, ApiError> {
    reply_in(&app.public(), &header, &body)
}

/// Renders several phrases of one edition.
pub(super) fn reply_in(edition: &Edition, header: &AcceptLanguage, body: &ReplyBody) -> Result<Response, ApiError> {
    check_size(body)?;
    let catalog = &edition.catalog;
    let chosen = Chosen::decide(catalog, body.locale.as_deref(), header, body.fallback).map_err(ApiError::in_body)?;
    match body.mode {
        Mode::Separate => localized(chosen.served(), &separate(catalog, &chosen, body)),
        Mode::Composed => {
            let phrases = phrases(catalog, body)?;
            let chosen = chosen.only(&one_language(catalog, &chosen, &phrases)?);
            localized(chosen.served(), &compose(catalog, &chosen, body, &phrases)?)
        }
    }
}

fn check_size(body: &ReplyBody) -> Result<(), ApiError> {
    if (1..=ITEMS_MAX).contains(&body.items.len()) {
        return Ok(());
    }
    let message = format!("a call renders 1 to {ITEMS_MAX} phrases, not {}", body.items.len());
    Err(ApiError::new(Code::InvalidBody, &message).with_errors(vec![FieldError::at("/items", message)]))
}

fn separate<'a>(catalog: &'a Catalog, chosen: &'a Chosen, body: &'a ReplyBody) -> ReplyView<'a> {
    let shared = Shared::new(&body.variables.0);
    let result = |Object(item): &'a Object<ReplyItem>| {
        let rendered =
            find_phrase(catalog, &item.id).and_then(|phrase| render_item(catalog, chosen, body, item, phrase, &shared));
        let (render, problem) = match rendered {
            Ok(view) => (Some(view), None),
            Err(fault) => (None, Some(item_problem(&fault))),
        };
        ReplyResult { id: &item.id, render, problem }
    };
    let results = body.items.iter().map(result).collect();
    ReplyView { text: None, subject: None, html: None, results, locale: chosen.view(), findings: shared.findings() }
}

fn item_problem(fault: &ApiError) -> ItemProblem {
    ItemProblem { code: fault.code(), detail: fault.detail().to_owned(), errors: fault.errors().to_vec() }
}

/// The phrases of a composed reply; one that does not exist fails it.
fn phrases<'a>(catalog: &'a Catalog, body: &ReplyBody) -> Result<Vec<&'a Phrase>, ApiError> {
    all(body.items.iter().map(|Object(item)| find_phrase(catalog, &item.id)))
}

/// What each item gives, or one failure for all that fail: whoever mends one place wants to know of the others.
fn all<T>(items: impl Iterator<Item = Result<T, ApiError>>) -> Result<Vec<T>, ApiError> {
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    for (index, item) in items.enumerate() {
        match item {
            Ok(item) => found.push(item),
            Err(fault) => faults.push(within_item(fault, index)),
        }
    }
    match faults.as_slice() {
        [] => Ok(found),
        [only] => Err(only.clone()),
        [first, more @ ..] => {
            let detail = format!("{}; more phrases that fail: {}", first.detail(), more.len());
            let errors = faults.iter().flat_map(ApiError::errors).take(ERRORS_MAX).cloned().collect();
            Err(ApiError::new(first.code(), detail).with_errors(errors))
        }
    }
}

fn compose<'a>(
    catalog: &'a Catalog,
    chosen: &'a Chosen,
    body: &'a ReplyBody,
    phrases: &[&'a Phrase],
) -> Result<ReplyView<'a>, ApiError> {
    let shared = Shared::new(&body.variables.0);
    let items = body.items.iter().zip(phrases);
    let views = items.map(|(Object(item), phrase)| render_item(catalog, chosen, body, item, phrase, &shared));
    let views = all(bounded(views))?;
    let texts: Vec<&str> = views.iter().map(|view| view.text.as_str()).collect();
    let text = texts.join(body.separator.as_str());
    let html = (body.format == Format::Html).then(|| to_html(&text));
    let subject = views.iter().find_map(|view| view.subject.clone());
    let result = |view: RenderView<'a>| ReplyResult { id: view.id, render: Some(view), problem: None };
    let results = views.into_iter().map(result).collect();
    Ok(ReplyView { text: Some(text), subject, html, results, locale: chosen.view(), findings: shared.findings() })
}

/// The items up to the one that makes the reply too long, which fails: many long texts must not make megabytes of one small
/// request, so those after it are not even rendered.
fn bounded<'a>(
    mut views: impl Iterator<Item = Result<RenderView<'a>, ApiError>>,
) -> impl Iterator<Item = Result<RenderView<'a>, ApiError>> {
    let mut bytes = 0;
    std::iter::from_fn(move || {
        if bytes > OUTPUT_BYTES_MAX {
            return None;
        }
        let view = views.next()?;
        bytes += view.as_ref().map_or(0, |view| view.text.len());
        if bytes > OUTPUT_BYTES_MAX {
            Some(Err(ApiError::new(Code::TextTooLarge, RenderLimit::Output)))
        } else {
            Some(view)
        }
    })
}

/// The first language that may answer and has every phrase: a reply never changes its language half-way.
fn one_language(catalog: &Catalog, chosen: &Chosen, phrases: &[&Phrase]) -> Result<Arc<str>, ApiError> {
    let has_all =
        |tag: &&Arc<str>| phrases.iter().all(|phrase| catalog.locate(phrase, std::slice::from_ref(*tag)).is_some());
    chosen.chain().iter().find(has_all).map(Arc::clone).ok_or_else(|| {
        let tags = chosen.chain().join(", ");
        ApiError::new(Code::NotTranslated, format_args!("no language of {tags} has all of these phrases"))
    })
}

/// Names the item that a failure is about.
fn within_item(fault: ApiError, index: usize) -> ApiError {
    let errors = fault.errors().iter().map(|error| {
        let pointer = error.pointer.as_deref().unwrap_or_default();
        FieldError::at(format!("/items/{index}{pointer}"), &error.message)
    });
    let mut errors: Vec<FieldError> = errors.collect();
    if errors.is_empty() {
        errors.push(FieldError::at(format!("/items/{index}"), fault.detail()));
    }
    fault.with_errors(errors)
}

fn render_item<'a>(
    catalog: &'a Catalog,
    chosen: &'a Chosen,
    body: &ReplyBody,
    item: &ReplyItem,
    phrase: &'a Phrase,
    shared: &Shared<'_>,
) -> Result<RenderView<'a>, ApiError> {
    let rendered = rendered_item(catalog, chosen, body, item, phrase);
    shared.take(phrase, rendered.as_ref().map_or(&[], |(_, rendered)| &rendered.findings));
    let (located, mut rendered) = rendered?;
    // A shared value that one phrase does not use is no mistake; one of the item's own is.
    let own = |name: &Option<String>| item.variables.0.iter().any(|(own, _)| Some(own) == name.as_ref());
    rendered.findings.retain(|finding| finding.code != FindingCode::VariableUnused || own(&finding.variable));
    Ok(render_view(chosen, located, rendered))
}

fn rendered_item<'a>(
    catalog: &'a Catalog,
    chosen: &Chosen,
    body: &ReplyBody,
    item: &ReplyItem,
    phrase: &'a Phrase,
) -> Result<(Located<'a>, Rendered), ApiError> {
    let located = chosen.locate(catalog, phrase)?;
    let variables = item_variables(&body.variables.0, &item.variables.0, phrase);
    let seed = body.seed.as_deref().filter(|_| item.wording.is_none());
    let request = RenderRequest {
        variables: &variables,
        on_missing: body.on_missing.into(),
        wording: wording(item.wording, seed)?,
        channel: body.channel,
        html: body.format == Format::Html,
        isolate: body.isolate,
    };
    Ok((located, render_located(located, &request)?))
}

/// The shared values, and which of them some phrase took.
struct Shared<'b> {
    values: Vec<(&'b str, Cell<bool>)>,
}

impl<'b> Shared<'b> {
    fn new(values: &'b [(String, Input)]) -> Self {
        Self { values: values.iter().map(|(name, _)| (name.as_str(), Cell::new(false))).collect() }
    }

    /// Notes what a phrase took: what it has, apart from what its text turned out not to use.
    fn take(&self, phrase: &Phrase, findings: &[Finding]) {
        let is_unused = |name: &str| {
            let unused = findings.iter().filter(|finding| finding.code == FindingCode::VariableUnused);
            unused.filter_map(|finding| finding.variable.as_deref()).any(|unused| unused == name)
        };
        let taken = self.values.iter().filter(|(name, _)| has_variable(phrase, name) && !is_unused(name));
        taken.for_each(|(_, taken)| taken.set(true));
    }

    fn findings(&self) -> Vec<SharedFinding<'b>> {
        let finding = |name: &'b str| SharedFinding {
            code: FindingCode::VariableUnused,
            variable: name,
            pointer: pointer::below("/variables", name),
            message: format!("no phrase here uses '{name}'"),
        };
        self.values.iter().filter(|(_, taken)| !taken.get()).map(|(name, _)| finding(name)).collect()
    }
}

/// The item's own values, and those shared ones that the phrase has and the item does not give itself.
fn item_variables(shared: &[(String, Input)], own: &[(String, Input)], phrase: &Phrase) -> Vec<(String, Input)> {
    let given = |name: &str| own.iter().any(|(own, _)| own == name);
    let taken = shared.iter().filter(|(name, _)| has_variable(phrase, name) && !given(name));
    own.iter().chain(taken).cloned().collect()
}

fn has_variable(phrase: &Phrase, name: &str) -> bool {
    phrase.variables.iter().any(|variable| variable.name.as_str() == name)
        || STANDARD_VARIABLES.iter().any(|standard| standard.name == name)
}
