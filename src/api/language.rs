//! Which language answers a request.

use std::sync::Arc;

use http::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::extract::AcceptLanguage;
use super::problem::{ApiError, Code, FieldError};
use crate::catalog::{Catalog, Located, Phrase};
use crate::locale::{MatchKind, Negotiated};

/// Whether a phrase that lacks a text may be answered in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Fallback {
    /// No: `404` instead. The default when a locale is named, since English to a Finnish customer can be worse than nothing.
    None,
    /// Yes, along the language's fallback chain. The default when the language comes from `Accept-Language`.
    Chain,
}

/// How the language of an answer was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct LocaleView<'a> {
    /// The locale, or the range of `Accept-Language`, that was asked for; `null` where nothing was.
    #[schema(example = "nn-NO")]
    pub requested: Option<&'a str>,
    /// The language of the text.
    #[schema(example = "nb")]
    pub served: &'a str,
    /// How the two are related.
    #[serde(rename = "match")]
    pub kind: MatchView,
    /// The languages that were asked for the text, in order, up to the one that had it.
    #[schema(value_type = Vec<String>, example = json!(["nb"]))]
    pub chain: &'a [Arc<str>],
}

/// How the language served is related to the one asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum MatchView {
    /// The very tag.
    Exact,
    /// The same language with a region, script or variant, or by another code.
    Language,
    /// A macrolanguage or sister standard: `no` or `nn` for `nb`.
    Macro,
    /// A neighbouring language, when nothing else matched: `bs` for `hr`.
    Near,
    /// Nothing matched or nothing was asked.
    Default,
    /// The language that was found has no text here; the next of `chain` that has one answers.
    Fallback,
}

impl From<MatchKind> for MatchView {
    fn from(kind: MatchKind) -> Self {
        match kind {
            MatchKind::Exact => Self::Exact,
            MatchKind::Language => Self::Language,
            MatchKind::Macro => Self::Macro,
            MatchKind::Near => Self::Near,
            MatchKind::Default => Self::Default,
        }
    }
}

/// The language of a request, and how far an answer may stray from it.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    negotiated: Negotiated,
    fallback: Fallback,
    /// The one language of the chain that answers, where several phrases must agree on it.
    only: Option<Arc<str>>,
}

impl Chosen {
    /// Decides from an explicit locale, else from `Accept-Language`, else for the default.
    pub(super) fn decide(
        catalog: &Catalog,
        explicit: Option<&str>,
        header: &AcceptLanguage,
        fallback: Option<Fallback>,
    ) -> Result<Self, ApiError> {
        let languages = catalog.languages();
        let header = header.0.as_deref().filter(|header| !header.trim().is_empty());
        match (explicit, header) {
            (Some(tag), _) => {
                let fallback = fallback.unwrap_or(Fallback::None);
                let negotiated = match languages.negotiate_tag(tag) {
                    Some(negotiated) => negotiated,
                    None if fallback == Fallback::Chain => {
                        Negotiated { requested: Some(tag.chars().take(64).collect()), ..languages.negotiate_default() }
                    }
                    None => return Err(unknown_parameter(catalog, tag)),
                };
                Ok(Self { negotiated, fallback, only: None })
            }
            (None, Some(header)) => {
                let fallback = fallback.unwrap_or(Fallback::Chain);
                let negotiated = languages.negotiate_header(header);
                // `*` is satisfied by any language, so the default is what was asked for and no fallback.
                let any = negotiated.requested.as_deref() == Some("*");
                if negotiated.kind == MatchKind::Default && fallback == Fallback::None && !any {
                    return Err(unknown_locale(catalog, negotiated.requested.as_deref().unwrap_or(header)));
                }
                Ok(Self { negotiated, fallback, only: None })
            }
            (None, None) => {
                let fallback = fallback.unwrap_or(Fallback::Chain);
                Ok(Self { negotiated: languages.negotiate_default(), fallback, only: None })
            }
        }
    }

    /// The languages that may answer, in order.
    pub(super) fn chain(&self) -> &[Arc<str>] {
        let chain = &self.negotiated.chain;
        match self.fallback {
            Fallback::Chain => chain,
            Fallback::None => chain.get(..1).unwrap_or(chain),
        }
    }

    /// The text of a phrase in the first language that may answer and has it.
    pub(super) fn locate<'c>(&self, catalog: &'c Catalog, phrase: &'c Phrase) -> Result<Located<'c>, ApiError> {
        let answering = self.only.as_ref().map_or(self.chain(), std::slice::from_ref);
        catalog.locate(phrase, answering).ok_or_else(|| {
            let tags = self.chain().join(", ");
            ApiError::new(Code::NotTranslated, format_args!("'{}' has no text in {tags}", phrase.id))
                .with_available(translations(catalog, phrase))
        })
    }

    /// The language chosen, before any phrase is looked at.
    pub(super) fn view(&self) -> LocaleView<'_> {
        self.view_of(self.served())
    }

    /// The language that answered for one phrase.
    pub(super) fn view_of<'a>(&'a self, served: &'a str) -> LocaleView<'a> {
        let fell_back = *served != *self.negotiated.served;
        let chain = self.chain();
        let walked = chain.iter().position(|tag| **tag == *served).map_or(1, |position| position + 1);
        LocaleView {
            requested: self.negotiated.requested.as_deref(),
            served,
            kind: if fell_back { MatchView::Fallback } else { self.negotiated.kind.into() },
            chain: chain.get(..walked).unwrap_or(chain),
        }
    }

    /// The same choice, answered in this one language of the chain.
    pub(super) fn only(&self, tag: &Arc<str>) -> Self {
        Self { only: Some(Arc::clone(tag)), ..self.clone() }
    }

    /// The tag of the language chosen.
    pub(super) fn served(&self) -> &str {
        self.only.as_ref().unwrap_or(&self.negotiated.served)
    }
}

/// The header that has what `locale` has in JSON, where the body has no place for it.
pub(super) const LOCALE_HEADER: HeaderName = HeaderName::from_static("phrasebook-locale");

/// The value of [`LOCALE_HEADER`]: a dictionary of structured fields (RFC 9651, section 3.2).
pub(super) fn locale_header(negotiated: &Negotiated) -> HeaderValue {
    let requested = negotiated.requested.as_ref().map(|tag| format!("requested=\"{tag}\", ")).unwrap_or_default();
    let (served, kind) = (&negotiated.served, negotiated.kind.as_str());
    let text = format!("{requested}served=\"{served}\", match={kind}, chain=(\"{served}\")");
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// A tag as a `Content-Language`.
pub(super) fn content_language(tag: &str) -> HeaderValue {
    HeaderValue::from_str(tag).unwrap_or_else(|_| HeaderValue::from_static("und"))
}

/// The failure for a locale that leads nowhere.
pub(super) fn unknown_locale(catalog: &Catalog, asked: &str) -> ApiError {
    let available: Vec<String> = catalog.languages().iter().map(|language| language.tag().to_string()).collect();
    let asked: String = asked.chars().take(64).collect();
    let message = format!("there is no language for '{asked}'; there are {}", available.join(", "));
    ApiError::new(Code::UnknownLocale, message).with_available(available)
}

/// The failure for a `locale` that leads nowhere.
pub(super) fn unknown_parameter(catalog: &Catalog, asked: &str) -> ApiError {
    let fault = unknown_locale(catalog, asked);
    let error = FieldError::of_parameter("locale", fault.detail());
    fault.with_errors(vec![error])
}

fn translations(catalog: &Catalog, phrase: &Phrase) -> Vec<String> {
    let languages = catalog.languages().iter().map(crate::locale::Language::tag);
    languages
        .filter(|tag| catalog.locate(phrase, std::slice::from_ref(tag)).is_some())
        .map(ToString::to_string)
        .collect()
}
