//! One state of a phrasebook with all that is kept ready for answering from it.
//!
//! An edition never changes. Who replaces it replaces all of it, the finished pages included, so nothing that is kept can
//! belong to another state. A request takes one and answers from it to the end.

use std::sync::Arc;

use super::language::Chosen;
use super::problem::ApiError;
use super::ready::Pages;
use super::shelf::{Shelf, Standing, write_phrase};
use crate::catalog::{Catalog, Located, Origin};
use crate::search::Index;
use crate::team::{OwnPhrase, State, View};

/// What one request reads.
#[derive(Debug)]
pub(super) struct Edition {
    /// The phrases.
    pub(super) catalog: Arc<Catalog>,
    /// Their words.
    pub(super) index: Arc<Index>,
    shelf: Option<Shelf>,
    pages: Pages,
    team: Option<Arc<View>>,
    preview: bool,
}

impl Edition {
    /// The phrasebook that everybody reads; `page_cache_bytes` of its finished pages are kept.
    pub(super) fn public(catalog: Arc<Catalog>, page_cache_bytes: u64) -> Self {
        Self {
            index: Arc::new(Index::new(Arc::clone(&catalog))),
            shelf: Some(Shelf::new(&catalog)),
            pages: Pages::new(page_cache_bytes),
            catalog,
            team: None,
            preview: false,
        }
    }

    /// The phrasebook as a team has it, or as it would be with every draft published.
    pub(super) fn of_team(view: &Arc<View>, preview: bool) -> Self {
        let (catalog, index) =
            if preview { view.preview() } else { (Arc::clone(&view.catalog), Arc::clone(&view.index)) };
        Self { catalog, index, shelf: None, pages: Pages::new(0), team: Some(Arc::clone(view)), preview }
    }

    /// What is known of a phrase of the team's own.
    pub(super) fn own(&self, id: &str) -> Option<&OwnPhrase> {
        self.team.as_ref()?.own.get(id).map(Arc::as_ref)
    }

    /// The finished pages.
    pub(super) fn pages(&self) -> &Pages {
        &self.pages
    }

    /// What the team has to say of a text beside the text. Of drafts nobody hears who does not see them.
    fn standing(&self, located: Located<'_>) -> Standing {
        let own = self.own(located.phrase.id.as_str()).filter(|_| located.origin() != Origin::BuiltIn);
        let language = located.texts.language().tag();
        Standing {
            state: own.map(|own| if self.preview { own.state } else { State::Published }),
            stale: own.is_some_and(|own| own.stale.iter().any(|tag| **tag == **language)),
        }
    }

    /// Writes a phrase as a JSON object, from the shelf where there is one.
    pub(super) fn write_phrase(
        &self,
        chosen: &Chosen,
        located: Located<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), ApiError> {
        match &self.shelf {
            Some(shelf) => shelf.write(&self.catalog, chosen, located, out),
            None => write_phrase(&self.catalog, chosen, located, &self.standing(located), out),
        }
    }
}
