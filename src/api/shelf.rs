//! Phrases as JSON, made once.
//!
//! Of a phrase on the wire only `locale` depends on the request. The rest is serialized when it is first asked for and
//! then copied: an uncached list page costs the copying of its phrases and not their making.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::json::write_json;
use super::language::Chosen;
use super::problem::{ApiError, Code};
use super::view::phrase_view;
use crate::catalog::{Catalog, Located};
use crate::phrase::PhraseId;
use crate::team::State;

/// The JSON of every phrase in every language, `locale` left out.
#[derive(Debug)]
pub(super) struct Shelf(HashMap<Arc<str>, HashMap<PhraseId, Slot>>);

/// The place of one phrase, filled when it is first asked for.
type Slot = OnceLock<Result<Vec<u8>, ApiError>>;

impl Shelf {
    /// A shelf for this catalog, still empty.
    pub(super) fn new(catalog: &Catalog) -> Self {
        let slots = || catalog.phrases().map(|phrase| (phrase.id.clone(), OnceLock::new())).collect();
        Self(catalog.languages().iter().map(|language| (Arc::clone(language.tag()), slots())).collect())
    }

    /// Writes the phrase as a JSON object: what is on the shelf, and how its language was found.
    pub(super) fn write(
        &self,
        catalog: &Catalog,
        chosen: &Chosen,
        located: Located<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), ApiError> {
        let language = located.texts.language().tag();
        let slot = self.0.get(language).and_then(|phrases| phrases.get(&located.phrase.id)).ok_or_else(|| {
            ApiError::new(Code::Internal, format_args!("no place on the shelf for '{}'", located.phrase.id))
        })?;
        let kept = slot.get_or_init(|| to_json(&phrase_view(catalog, located)?)).as_ref().map_err(ApiError::clone)?;
        out.extend_from_slice(kept);
        add_locale(chosen, language, out)
    }
}

/// What is said of a team's text beside the text.
#[derive(Debug)]
pub(super) struct Standing {
    /// Whether it is served, where it is the team's.
    pub(super) state: Option<State>,
    /// Whether it was made from a text that has changed since.
    pub(super) stale: bool,
}

/// Writes the phrase as [`Shelf::write`] does, made afresh.
pub(super) fn write_phrase(
    catalog: &Catalog,
    chosen: &Chosen,
    located: Located<'_>,
    standing: &Standing,
    out: &mut Vec<u8>,
) -> Result<(), ApiError> {
    let mut view = phrase_view(catalog, located)?;
    view.stale = standing.stale.then_some(true);
    view.state = standing.state;
    write_json(&view, out)?;
    add_locale(chosen, located.texts.language().tag(), out)
}

/// Adds `locale`, the last member, to the object that was just written.
fn add_locale(chosen: &Chosen, language: &str, out: &mut Vec<u8>) -> Result<(), ApiError> {
    out.truncate(out.len().saturating_sub(1));
    out.extend_from_slice(b",\"locale\":");
    write_json(&chosen.view_of(language), out)?;
    out.push(b'}');
    Ok(())
}

fn to_json<T: Serialize>(value: &T) -> Result<Vec<u8>, ApiError> {
    let mut out = Vec::with_capacity(2048);
    write_json(value, &mut out)?;
    Ok(out)
}
