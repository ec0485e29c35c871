//! One state of a phrasebook with all that is kept ready for answering from it.
//!
//! An edition never changes. Who replaces it replaces all of it, the finished pages included, so nothing that is kept can
//! belong to another state. A request takes one and answers from it to the end.

use std::sync::{Arc, OnceLock};

use super::coverage::Rejected;
use super::language::Chosen;
use super::problem::ApiError;
use super::ready::Pages;
use super::shelf::{Shelf, Standing, write_phrase};
use crate::catalog::{Catalog, Located, Origin};
use crate::check::{Coverage, Finding};
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
    findings: Arc<[Finding]>,
    coverage: OnceLock<Arc<Coverage>>,
    rejected: Option<Rejected>,
    team: Option<Arc<View>>,
    preview: bool,
}

impl Edition {
    /// The phrasebook that everybody reads, and what is wrong with its files; `page_cache_bytes` of its finished pages are
    /// kept.
    pub(super) fn public(catalog: Arc<Catalog>, findings: Vec<Finding>, page_cache_bytes: u64) -> Self {
        Self {
            index: Arc::new(Index::new(Arc::clone(&catalog))),
            shelf: Some(Shelf::new(&catalog)),
            pages: Pages::new(page_cache_bytes),
            findings: findings.into(),
            coverage: OnceLock::new(),
            rejected: None,
            catalog,
            team: None,
            preview: false,
        }
    }

    /// The same phrasebook, beside files that are not served.
    pub(super) fn rejecting(&self, rejected: Rejected, page_cache_bytes: u64) -> Self {
        Self {
            catalog: Arc::clone(&self.catalog),
            index: Arc::clone(&self.index),
            shelf: Some(Shelf::new(&self.catalog)),
            pages: Pages::new(page_cache_bytes),
            findings: Arc::clone(&self.findings),
            coverage: self.coverage.clone(),
            rejected: Some(rejected),
            team: self.team.clone(),
            preview: self.preview,
        }
    }

    /// Which phrase has a text in which language; worked out when it is first asked for.
    pub(super) fn coverage(&self) -> Arc<Coverage> {
        let work_out = || match &self.team {
            Some(view) => {
                Coverage::with_left_out(&self.catalog, &view.findings(self.preview), view.left_out(self.preview))
            }
            None => Coverage::of(&self.catalog, &self.findings),
        };
        Arc::clone(self.coverage.get_or_init(|| Arc::new(work_out())))
    }

    /// The files that are not served because of errors, if there are any.
    pub(super) fn rejected(&self) -> Option<&Rejected> {
        self.rejected.as_ref()
    }

    /// The phrasebook as a team has it, or as it would be with every draft published.
    pub(super) fn of_team(view: &Arc<View>, preview: bool) -> Self {
        let (catalog, index) =
            if preview { view.preview() } else { (Arc::clone(&view.catalog), Arc::clone(&view.index)) };
        Self {
            catalog,
            index,
            shelf: None,
            pages: Pages::new(0),
            findings: [].into(),
            coverage: OnceLock::new(),
            rejected: None,
            team: Some(Arc::clone(view)),
            preview,
        }
    }

    /// What is known of a phrase of the team's own.
    fn own(&self, id: &str) -> Option<&OwnPhrase> {
        self.team.as_ref()?.own.get(id).map(Arc::as_ref)
    }

    /// The revision of a phrase of the team's own, if that is the one that is shown: a write must not replace a draft that its
    /// author has not seen.
    pub(super) fn shown_revision(&self, id: &str) -> Option<u64> {
        let own = self.own(id)?;
        (self.preview || own.state == State::Published).then_some(own.revision)
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
            stale: own
                .and_then(|own| own.fit(self.preview))
                .is_some_and(|fit| fit.stale.iter().any(|tag| **tag == **language)),
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
