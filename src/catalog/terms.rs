//! A team's own forms of the terms `-brand` and `-team`.
//!
//! A text asks for a term in a case, `{ -brand(case: "genitive") }`. The phrasebook has forms that say "our company"; a
//! team that gives its own name gives it in the cases of each language, since no rule declines a brand rightly.

use std::collections::BTreeMap;

use super::value::is_deceptive;

/// The case a text means when it names none, and the one form that must be given.
pub const NOMINATIVE: &str = "nominative";
/// The longest form, in bytes.
pub const FORM_BYTES_MAX: usize = 200;
/// How many cases a term may have. Finnish has fifteen.
pub const FORMS_MAX: usize = 16;

/// A team's terms in one language, by their names without the hyphen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnTerms(BTreeMap<String, TermForms>);

/// One term in its cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermForms(BTreeMap<String, String>);

/// Why forms are refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermFault {
    /// There is no nominative.
    #[error("the form '{NOMINATIVE}' is missing; texts that name no case use it")]
    NoNominative,
    /// There are more than [`FORMS_MAX`] forms.
    #[error("a term has at most {FORMS_MAX} forms, not {0}")]
    TooMany(usize),
    /// A form is empty, too long, or holds what no reader can see.
    #[error("the form '{case}' must be 1 to {FORM_BYTES_MAX} bytes of visible text on one line")]
    BadForm {
        /// The case.
        case: String,
    },
}

impl TermForms {
    /// Forms by the names of their cases.
    pub fn new(forms: impl IntoIterator<Item = (String, String)>) -> Result<Self, TermFault> {
        let forms: BTreeMap<String, String> = forms.into_iter().collect();
        if forms.len() > FORMS_MAX {
            return Err(TermFault::TooMany(forms.len()));
        }
        if !forms.contains_key(NOMINATIVE) {
            return Err(TermFault::NoNominative);
        }
        match forms.iter().find(|(_, form)| !is_form(form)) {
            Some((case, _)) => Err(TermFault::BadForm { case: case.clone() }),
            None => Ok(Self(forms)),
        }
    }

    /// The form in this case.
    pub(super) fn get(&self, case: &str) -> Option<&str> {
        self.0.get(case).map(String::as_str)
    }

    /// The term of this name as Fluent text, without the hyphen. Fluent has no way to write a case of another name than its
    /// own kind, so such a form is left out.
    pub(super) fn to_source(&self, name: &str) -> String {
        let mut source = format!("{name} =\n    {{ $case ->\n");
        for (case, form) in self.0.iter().filter(|(case, _)| is_variant(case)) {
            let key = if case == NOMINATIVE { "       *[" } else { "        [" };
            source.extend([key, case, "] ", &escaped(form), "\n"]);
        }
        source.push_str("    }");
        source
    }
}

/// A form as Fluent text; only braces mean something there.
fn escaped(form: &str) -> String {
    let mut text = String::with_capacity(form.len());
    for letter in form.chars() {
        match letter {
            '{' | '}' => text.extend(["{ \"", letter.encode_utf8(&mut [0; 4]), "\" }"]),
            _ => text.push(letter),
        }
    }
    text
}

/// Whether Fluent can write a variant of this name.
fn is_variant(case: &str) -> bool {
    case.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && case.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
}

impl OwnTerms {
    /// Terms by their names.
    pub fn new(terms: impl IntoIterator<Item = (String, TermForms)>) -> Self {
        Self(terms.into_iter().collect())
    }

    /// The forms of the term of this name.
    pub(super) fn get(&self, name: &str) -> Option<&TermForms> {
        self.0.get(name)
    }

    /// The terms in the order of their names.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &TermForms)> {
        self.0.iter().map(|(name, forms)| (name.as_str(), forms))
    }
}

fn is_form(form: &str) -> bool {
    (1..=FORM_BYTES_MAX).contains(&form.len())
        && form.trim() == form
        && !form.chars().any(|letter| letter.is_control() || is_deceptive(letter))
}
