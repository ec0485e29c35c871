//! How a team's phrase fits the phrasebook that it stands over, which may be a later one than it was written for.

use super::definition::Definition;
use crate::catalog::Catalog;
use crate::check::{Finding, Severity};
use crate::phrase::PhraseId;

/// How one revision of a phrase fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fit {
    /// The languages whose text was made from a text that has changed since.
    pub stale: Vec<String>,
    /// Why the revision cannot be served at all.
    pub left_out: Option<LeftOut>,
}

/// Why a phrase that was accepted once is kept and not served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// What does not fit.
    pub message: String,
    /// What its team can do.
    hint: &'static str,
    rule: &'static str,
    /// The languages where it is reported.
    locales: Vec<String>,
}

impl LeftOut {
    /// A phrase that cannot be read over `base`, for this cause.
    pub(super) fn new(base: &Catalog, id: &PhraseId, definition: &Definition, cause: &str) -> Self {
        let is_served = |tag: &&String| base.languages().get(tag).is_some();
        let mut locales: Vec<String> = definition.translations.keys().filter(is_served).cloned().collect();
        if locales.is_empty() {
            // It was written in languages that are gone; somewhere it has to be reported.
            locales.push(base.languages().default().tag().to_string());
        }
        if definition.kind.is_none() && base.phrase(id.as_str()).is_none() {
            let message = format!("the built-in phrase '{id}', which this replaced, is gone, so this is not served");
            let hint = "delete this one, or write it with a kind and titles as a phrase of your own";
            return Self { message, hint, rule: "unknown-message", locales };
        }
        let message = format!("this does not fit the phrasebook any more and is not served: {cause}");
        Self { message, hint: "write it anew so that it fits, or delete it", rule: "metadata", locales }
    }
}

impl Fit {
    /// What somebody should look at.
    pub(super) fn findings(&self, id: &PhraseId) -> impl Iterator<Item = Finding> {
        let stale = self.stale.iter().map(|tag| Finding {
            rule: "stale",
            severity: Severity::Warning,
            message: "the text that this was made from has changed since".to_owned(),
            hint: "compare the two; change this one, or send it as it is with its language in 'confirmed'".to_owned(),
            ..start_of(tag, id)
        });
        let left_out = self.left_out.iter().flat_map(|left_out| {
            left_out.locales.iter().map(|tag| Finding {
                rule: left_out.rule,
                severity: Severity::Error,
                message: left_out.message.clone(),
                hint: left_out.hint.to_owned(),
                ..start_of(tag, id)
            })
        });
        stale.chain(left_out)
    }
}

/// A finding about the text of a phrase as a whole.
fn start_of(tag: &str, id: &PhraseId) -> Finding {
    Finding {
        rule: "",
        severity: Severity::Error,
        path: format!("{tag}/team.ftl"),
        line: 1,
        column: 1,
        end_column: 1,
        entry: Some(id.as_str().into()),
        message: String::new(),
        hint: String::new(),
    }
}
