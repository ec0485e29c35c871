//! The shapes of phrases on the wire.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use utoipa::ToSchema;

use super::language::LocaleView;
use super::problem::{ApiError, Code};
use crate::catalog::{Catalog, Located, Origin, RenderLimit, outline};
use crate::phrase::{Kind, Meta, Part, STANDARD_VARIABLES, Variable, VariableType};
use crate::team::State;

/// A phrase in one language, its variables left visible as `{ $name }`.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct PhraseView<'a> {
    /// The phrase's stable name.
    #[schema(example = "delivery-delay-acknowledge")]
    pub id: String,
    /// What sort of text it is.
    pub kind: Kind,
    /// A short label for pickers.
    #[schema(example = "Late by some days")]
    pub title: String,
    /// The text; for a template the body of the e-mail.
    #[schema(example = "Your parcel is { $days } days late, and you had planned around it.")]
    pub text: String,
    /// The subject line, where the phrase has one.
    pub subject: Option<String>,
    /// The shorter text for chat, where the phrase has one.
    pub chat: Option<String>,
    /// When to use it.
    pub when: Option<String>,
    /// The texts that only some kinds have, such as `avoid` and `why` of an alternative.
    #[schema(example = json!({}))]
    pub parts: BTreeMap<&'static str, String>,
    /// Every wording; the first one is `text`.
    pub wordings: Vec<String>,
    /// Who the text comes from.
    pub origin: Origin,
    /// Changes when the text or its variables do.
    #[schema(example = "9a1c24a7b1e0f3d2")]
    pub revision: String,
    /// Where the phrase is filed.
    pub meta: Meta,
    /// What can be filled in: enough to draw a form.
    pub variables: Vec<VariableView>,
    /// Whether the newest revision of a team's phrase is served; absent for built-in phrases.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub state: Option<State>,
    /// `true` where the text was made from another that has changed since; absent otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub stale: Option<bool>,
    /// Which language this is, and why. Absent in what is kept on the shelf, since it depends on the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = true, nullable = false, value_type = LocaleView<'a>)]
    pub locale: Option<LocaleView<'a>>,
}

/// One variable of a phrase.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct VariableView {
    /// Its name in a render request.
    #[schema(example = "days")]
    pub name: String,
    /// What may stand in it.
    #[serde(rename = "type")]
    pub kind: VariableType,
    /// Whether the phrase cannot be rendered without it.
    pub required: bool,
    /// A value that shows what is meant, ready to be sent.
    #[schema(example = "3")]
    pub example: String,
    /// What to write beside the input field.
    #[schema(example = "Number of days")]
    pub label: String,
    /// The values of a `choice`; empty for every other type.
    pub options: Vec<OptionView>,
}

/// One value of a `choice`.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct OptionView {
    /// The value to send.
    #[schema(example = "formal")]
    pub value: String,
    /// What to call it.
    #[schema(example = "Formal")]
    pub label: String,
}

/// The phrase as the API shows it, but for `locale`.
pub(super) fn phrase_view(catalog: &Catalog, located: Located<'_>) -> Result<PhraseView<'static>, ApiError> {
    let Located { phrase, texts, message, .. } = located;
    let outlined = outline(phrase, texts, message).map_err(|limit| broken_text(limit, phrase.id.as_str()))?;
    let mut parts: BTreeMap<Part, String> = outlined.parts.into_iter().collect();
    Ok(PhraseView {
        id: phrase.id.to_string(),
        kind: phrase.kind,
        title: parts.remove(&Part::Title).unwrap_or_else(|| phrase.id.to_string()),
        text: outlined.wordings.first().cloned().unwrap_or_default(),
        subject: parts.remove(&Part::Subject),
        chat: parts.remove(&Part::Chat),
        when: parts.remove(&Part::When),
        parts: parts.into_iter().map(|(part, text)| (part.as_str(), text)).collect(),
        wordings: outlined.wordings,
        origin: located.origin(),
        revision: located.revision().to_owned(),
        meta: phrase.meta.clone(),
        variables: variable_views(catalog, located),
        state: None,
        stale: None,
        locale: None,
    })
}

/// A text of ours that breaks a limit is our fault, not the caller's.
fn broken_text(limit: RenderLimit, id: &str) -> ApiError {
    ApiError::new(Code::Internal, format_args!("the text of '{id}': {limit}"))
}

/// The contract: the phrase's own variables, then those standard ones that this text really asks about.
fn variable_views(catalog: &Catalog, located: Located<'_>) -> Vec<VariableView> {
    let chain = [Arc::clone(located.texts.language().tag())];
    let own = located.phrase.variables.iter().map(|variable| own_variable(catalog, &chain, variable));
    let standard = located.texts.standard_variables(located.message);
    let asked = STANDARD_VARIABLES.iter().filter(|variable| standard.contains(&variable.name));
    own.chain(asked.map(|variable| {
        let default = match variable.name {
            "register" => located.texts.default_register().unwrap_or_default(),
            _ => variable.options.last().copied().unwrap_or_default(),
        };
        VariableView {
            name: variable.name.to_owned(),
            kind: VariableType::Choice,
            required: false,
            example: default.to_owned(),
            label: variable_label(catalog, &chain, variable.name),
            options: variable.options.iter().map(|value| option_view(catalog, &chain, value)).collect(),
        }
    }))
    .collect()
}

fn own_variable(catalog: &Catalog, chain: &[Arc<str>], variable: &Variable) -> VariableView {
    VariableView {
        name: variable.name.to_string(),
        kind: variable.kind,
        required: variable.required,
        example: catalog.example(chain, variable),
        label: own_label(chain, variable).unwrap_or_else(|| variable_label(catalog, chain, variable.name.as_str())),
        options: variable.options.iter().map(|value| option_view(catalog, chain, value)).collect(),
    }
}

/// The label that the phrase brings along, in the language of the text or else in any.
fn own_label(chain: &[Arc<str>], variable: &Variable) -> Option<String> {
    let of_language = chain.iter().find_map(|tag| variable.labels.get(&**tag));
    of_language.or_else(|| variable.labels.values().next()).cloned()
}

fn variable_label(catalog: &Catalog, chain: &[Arc<str>], name: &str) -> String {
    catalog.label(chain, &format!("variable-{name}-label")).unwrap_or_else(|| name.to_owned())
}

fn option_view(catalog: &Catalog, chain: &[Arc<str>], value: &str) -> OptionView {
    let label = catalog.label(chain, &format!("option-{value}-label")).unwrap_or_else(|| value.to_owned());
    OptionView { value: value.to_owned(), label }
}
