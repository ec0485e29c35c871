//! What a team decides for itself: its name, its languages, how it addresses customers and what it calls itself.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Fault;
use crate::catalog::Texts;
use crate::catalog::terms::{NOMINATIVE, OwnTerms, TermForms};
use crate::catalog::{Catalog, value::is_deceptive};
use crate::check;
use crate::json::pointer;
use crate::json::strict::Strict;
use crate::locale::{Language, Languages};
use crate::phrase::shown;

/// A language, as a BCP 47 tag.
#[derive(ToSchema)]
#[schema(max_length = 64, example = "lt")]
pub(crate) struct LocaleTag(#[expect(dead_code, reason = "only its schema is used")] String);

/// The longest name, in characters.
const NAME_CHARS_MAX: usize = 100;

/// A team's settings, as they are sent and kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// What people call the team; at most 100 characters.
    #[schema(example = "Webshop Vilnius", max_length = 100)]
    pub name: String,
    /// The language of requests that name none, and the one the team's own phrases are translated from. The phrasebook's
    /// default where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "lt", nullable = false, max_length = 64)]
    pub default_locale: Option<String>,
    /// The languages to look in, in order, when a phrase has no text in the one asked for. The phrasebook's own order where
    /// it is empty.
    #[serde(default)]
    #[schema(inline, value_type = Vec<LocaleTag>, example = json!(["lt", "en"]))]
    pub fallback: Vec<String>,
    /// The form of address of renders that name none, in the languages that have several. Each language's own default
    /// where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "formal", nullable = false, max_length = 32)]
    pub register: Option<String>,
    /// The team's own forms of the terms `brand` and `team`: by language, by term, by grammatical case. `nominative` is
    /// required; a text that wants a case that is missing gets the nominative and a finding.
    #[serde(default, deserialize_with = "Strict::read")]
    #[schema(example = json!({"lt": {"brand": {"nominative": "Ąžuolas", "genitive": "Ąžuolo"}}}))]
    pub terms: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
}

impl Settings {
    /// What is wrong with the settings in a phrasebook of these languages and terms; nothing if they can be kept.
    pub fn faults(&self, base: &Catalog) -> Vec<Fault> {
        let languages = base.languages();
        let mut faults = Vec::new();
        faults.extend(self.name_fault());
        let known = |tag: &str| languages.get(tag).is_some();
        if let Some(tag) = self.default_locale.as_deref().filter(|tag| !known(tag)) {
            faults.push(Fault::at("/default_locale", no_language(tag, languages)));
        }
        for (index, tag) in self.fallback.iter().enumerate() {
            if !known(tag) {
                faults.push(Fault::at(format!("/fallback/{index}"), no_language(tag, languages)));
            } else if self.fallback.iter().take(index).any(|earlier| earlier == tag) {
                faults.push(Fault::at(format!("/fallback/{index}"), format!("'{tag}' is listed twice")));
            }
        }
        faults.extend(self.register_fault(languages));
        for (tag, terms) in &self.terms {
            match base.texts(tag) {
                Some(texts) => faults.extend(terms.iter().flat_map(|(term, forms)| term_faults(texts, term, forms))),
                None => faults.push(Fault::at(pointer::below("/terms", tag), no_language(tag, languages))),
            }
        }
        faults
    }

    fn name_fault(&self) -> Option<Fault> {
        let length = self.name.chars().count();
        let visible = self.name.trim() == self.name
            && !self.name.chars().any(|letter| letter.is_control() || is_deceptive(letter));
        let message = format!("a name is 1 to {NAME_CHARS_MAX} characters of visible text on one line");
        (!(1..=NAME_CHARS_MAX).contains(&length) || !visible).then(|| Fault::at("/name", message))
    }

    fn register_fault(&self, languages: &Languages) -> Option<Fault> {
        let wanted = self.register.as_ref()?;
        let mut all: Vec<&str> = languages.iter().flat_map(Language::registers).map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        (!all.contains(&wanted.as_str())).then(|| {
            Fault::at("/register", format!("there is no form of address '{wanted}'; there are {}", all.join(", ")))
        })
    }

    /// The languages as the team wants them.
    pub(super) fn languages(&self, base: &Languages) -> Languages {
        let default = self.default_locale.as_deref().unwrap_or_else(|| base.default().tag());
        base.reordered(default, &self.fallback, self.register.as_deref())
    }

    /// The team's terms by language. What [`Self::faults`] would refuse is left out.
    pub(super) fn own_terms(&self) -> HashMap<Arc<str>, Arc<OwnTerms>> {
        let of_language = |(tag, terms): (&String, &BTreeMap<String, BTreeMap<String, String>>)| {
            let forms =
                terms.iter().filter_map(|(term, forms)| Some((term.clone(), TermForms::new(forms.clone()).ok()?)));
            (Arc::from(tag.as_str()), Arc::new(OwnTerms::new(forms)))
        };
        self.terms.iter().map(of_language).collect()
    }
}

fn term_faults(texts: &Texts, term: &str, forms: &BTreeMap<String, String>) -> Vec<Fault> {
    let pointer = format!("/terms/{}/{}", texts.language().tag(), pointer::token(term));
    let Some(entry) = texts.term(term) else {
        let known = texts.term_names().join(", ");
        return vec![Fault::at(pointer, format!("no text uses a term '{term}'; there are {known}"))];
    };
    let mut known = check::cases(entry);
    if known.is_empty() {
        known.push(NOMINATIVE);
    }
    let strangers = forms.keys().filter(|case| *case != NOMINATIVE && !known.contains(&case.as_str()));
    let stranger = |case: &String| {
        let message = format!("no text asks for '{term}' in a case '{}'", shown(case, 40));
        let hint = check::suggest(case, known.iter().copied(), &format!("there are {}", known.join(", ")));
        Fault { hint, ..Fault::at(pointer::below(&pointer, case), message) }
    };
    let mut faults: Vec<Fault> = strangers.map(stranger).collect();
    faults.extend(TermForms::new(forms.clone()).err().map(|fault| Fault::at(pointer, fault.to_string())));
    faults
}

fn no_language(tag: &str, languages: &Languages) -> String {
    let tag: String = tag.chars().take(64).collect();
    format!("'{tag}' is none of the languages {}", languages.listed())
}
