//! The phrasebook as a team sees it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::compile::{Compiled, recompile};
use super::definition::{Definition, State};
use super::fit::{Fit, LeftOut};
use super::id::TeamId;
use super::kept::KeptPhrase;
use super::referrers::{ByName, Referrers, by_name};
use super::settings::Settings;
use crate::catalog::Catalog;
use crate::check::Finding;
use crate::phrase::PhraseId;
use crate::search::Index;

/// The built-in phrasebook with a team's phrases over it, as of one change of the team. It never changes.
#[derive(Debug)]
pub struct View {
    /// The team.
    pub id: TeamId,
    /// Its settings.
    pub settings: Settings,
    /// The revision of the settings.
    pub revision: u64,
    /// The number of the team's last change that is in it.
    pub sequence: u64,
    /// What is published.
    pub catalog: Arc<Catalog>,
    /// The words of what is published.
    pub index: Arc<Index>,
    /// The built-in phrasebook in the team's order of languages and with its terms.
    pub below: Arc<Catalog>,
    /// The team's own phrases, drafts included.
    pub own: BTreeMap<PhraseId, Arc<OwnPhrase>>,
    base: Arc<Catalog>,
    preview: OnceLock<(Arc<Catalog>, Arc<Index>)>,
    /// Who refers to whom in the phrasebook below.
    referring: Arc<OnceLock<ByName>>,
    bytes: u64,
}

/// What is known of a team's phrase beside its texts.
#[derive(Debug)]
pub struct OwnPhrase {
    /// Its newest revision.
    pub revision: u64,
    /// Whether that one is served.
    pub state: State,
    /// How the newest revision fits.
    pub newest: Fit,
    /// How an earlier revision fits that is served while the newest is a draft.
    earlier: Option<Fit>,
    /// The newest revision, ready to be shown, where it is a draft.
    draft: Option<Compiled>,
    /// The messages that its texts refer to, drafts and published ones.
    refers_to: BTreeSet<Box<str>>,
    bytes: u64,
}

/// A phrase as read from the store, to be put into a view.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) id: PhraseId,
    /// None where it was deleted.
    pub(super) newest: Option<(u64, KeptPhrase)>,
    /// The revision that is served, where it is not the newest.
    pub(super) published: Option<(u64, KeptPhrase)>,
    /// How much text it is.
    pub(super) bytes: u64,
}

impl View {
    /// A team without phrases.
    pub(super) fn new(id: TeamId, settings: Settings, revision: u64, base: &Arc<Catalog>) -> Self {
        let languages = settings.languages(base.languages());
        let below = Arc::new(base.for_team(languages, &settings.own_terms()));
        Self {
            id,
            settings,
            revision,
            sequence: 0,
            catalog: Arc::clone(&below),
            index: Arc::new(Index::new(Arc::clone(&below))),
            below,
            own: BTreeMap::new(),
            base: Arc::clone(base),
            preview: OnceLock::new(),
            referring: Arc::default(),
            bytes: 0,
        }
    }

    /// Whether it is made of this phrasebook and these settings.
    pub(super) fn is_of(&self, base: &Arc<Catalog>, revision: u64) -> bool {
        Arc::ptr_eq(&self.base, base) && self.revision == revision
    }

    /// The same team after these changes.
    pub(super) fn after(&self, sequence: u64, loaded: Vec<Loaded>) -> Self {
        let mut catalog = Catalog::clone(&self.catalog);
        let mut own = self.own.clone();
        let changed: Vec<PhraseId> = loaded.iter().map(|loaded| loaded.id.clone()).collect();
        let mut bytes = self.bytes;
        for loaded in loaded {
            let id = loaded.id.clone();
            bytes = bytes.saturating_sub(own.get(&id).map_or(0, |own| own.bytes)) + loaded.bytes;
            match self.apply(&mut catalog, loaded) {
                Some(phrase) => drop(own.insert(id, Arc::new(phrase))),
                None => drop(own.remove(&id)),
            }
        }
        let catalog = Arc::new(catalog);
        Self {
            id: self.id.clone(),
            settings: self.settings.clone(),
            revision: self.revision,
            sequence,
            index: Arc::new(self.index.updated(Arc::clone(&catalog), &changed)),
            catalog,
            below: Arc::clone(&self.below),
            own,
            base: Arc::clone(&self.base),
            preview: OnceLock::new(),
            referring: Arc::clone(&self.referring),
            bytes,
        }
    }

    fn apply(&self, catalog: &mut Catalog, loaded: Loaded) -> Option<OwnPhrase> {
        let Some((revision, newest)) = loaded.newest else {
            catalog.take_back(&self.below, &loaded.id);
            return None;
        };
        let (compiled, fit) = self.read(&loaded.id, &newest);
        let served = match newest.state {
            State::Published => compiled.as_ref().map(|compiled| compiled.texts(&self.below, revision)),
            State::Draft => None,
        };
        let mut earlier = None;
        let published = loaded.published.and_then(|(revision, kept)| {
            let (compiled, fit) = self.read(&loaded.id, &kept);
            earlier = Some(fit);
            compiled.map(|compiled| (compiled.texts(&self.below, revision), compiled.phrase))
        });
        let drafted = compiled.iter().flat_map(|compiled| compiled.entries.values());
        let shown = published.iter().flat_map(|(texts, _)| texts.values().map(|text| &text.entry));
        let refers_to =
            drafted.chain(shown).flat_map(|entry| entry.messages()).map(|reference| reference.id.clone()).collect();
        match (served, &compiled, published) {
            (Some(texts), Some(compiled), _) => catalog.put(&self.below, Arc::clone(&compiled.phrase), &texts),
            (_, _, Some((texts, phrase))) => catalog.put(&self.below, phrase, &texts),
            _ => catalog.take_back(&self.below, &loaded.id),
        }
        Some(OwnPhrase {
            revision,
            state: newest.state,
            newest: fit,
            earlier,
            draft: compiled.filter(|_| newest.state == State::Draft),
            refers_to,
            bytes: loaded.bytes,
        })
    }

    /// A revision as it can be shown over the phrasebook below, and how it fits there.
    fn read(&self, id: &PhraseId, kept: &KeptPhrase) -> (Option<Compiled>, Fit) {
        let stale = self.stale(id, kept);
        match recompile(&self.below, id, &kept.definition) {
            Ok(compiled) => (Some(compiled), Fit { stale, left_out: None }),
            Err(cause) => {
                let left_out = LeftOut::new(&self.below, id, &kept.definition, &cause);
                (None, Fit { stale: Vec::new(), left_out: Some(left_out) })
            }
        }
    }

    /// Who refers to whom, drafts included.
    pub(super) fn referrers(&self) -> Referrers<'_> {
        Referrers::new(self.referring.get_or_init(|| by_name(&self.below)), &self.own)
    }

    /// What is published without a phrase of the team's own: the built-in one is there again, if there is one.
    pub(super) fn without(&self, id: &PhraseId) -> Catalog {
        let mut catalog = Catalog::clone(&self.catalog);
        catalog.take_back(&self.below, id);
        catalog
    }

    /// What editors see: the same with every draft in place of what is published.
    pub fn preview(&self) -> (Arc<Catalog>, Arc<Index>) {
        let make = || {
            let mut catalog = Catalog::clone(&self.catalog);
            let mut changed = Vec::new();
            for (id, own) in &self.own {
                if let Some(draft) = &own.draft {
                    catalog.put(&self.below, Arc::clone(&draft.phrase), &draft.texts(&self.below, own.revision));
                    changed.push(id.clone());
                }
            }
            let catalog = Arc::new(catalog);
            let index = Arc::new(self.index.updated(Arc::clone(&catalog), &changed));
            (catalog, index)
        };
        let (catalog, index) = self.preview.get_or_init(make);
        (Arc::clone(catalog), Arc::clone(index))
    }

    /// What the text of a phrase in a language was made from, by name, as it is now: for an override the built-in text, for
    /// a translation the team's text in its default language. None for a text that was not made from another.
    pub(super) fn source_of(&self, id: &PhraseId, tag: &str, definition: &Definition) -> Option<String> {
        if let Some(phrase) = self.below.phrase(id.as_str()) {
            let chain = self.below.languages().get(tag)?.chain();
            return self.below.locate(phrase, chain).map(|located| located.revision().to_owned());
        }
        let source = &**self.below.languages().default().tag();
        let source = definition.translations.get(source).filter(|_| source != tag)?;
        Some(source.fingerprint())
    }

    fn stale(&self, id: &PhraseId, kept: &KeptPhrase) -> Vec<String> {
        let tags = kept.definition.translations.keys();
        let is_stale = |tag: &&String| {
            // What was made from no other text, such as the first one that there was, has nothing to fall behind.
            let (now, made_from) = (self.source_of(id, tag, &kept.definition), kept.sources.get(*tag));
            made_from.is_some() && now.is_some() && now.as_ref() != made_from
        };
        tags.filter(is_stale).cloned().collect()
    }

    /// What somebody should look at of what is served, or of what a preview shows.
    pub fn findings(&self, preview: bool) -> Vec<Finding> {
        let fits = self.own.iter().filter_map(|(id, own)| Some((id, own.fit(preview)?)));
        fits.flat_map(|(id, fit)| fit.findings(id)).collect()
    }

    /// The team's phrases that are kept and not served, or not shown in a preview, because they fit no more.
    pub fn left_out(&self, preview: bool) -> impl Iterator<Item = &PhraseId> {
        let is_left_out = move |own: &OwnPhrase| own.fit(preview).is_some_and(|fit| fit.left_out.is_some());
        self.own.iter().filter(move |(_, own)| is_left_out(own)).map(|(id, _)| id)
    }

    /// About how much memory it takes beside the built-in phrasebook.
    pub(super) fn weight(&self) -> u64 {
        // Measured with `benches/teams.rs`: compiled, a text takes some eight times the bytes of its source, and a phrase
        // 5 kB besides. The constant stands for the maps of an empty team.
        200_000 + self.bytes * 8 + u64::try_from(self.own.len()).unwrap_or(u64::MAX).saturating_mul(5_000)
    }
}

impl OwnPhrase {
    /// How the revision fits that is served, or that a preview shows; none where there is none.
    pub fn fit(&self, preview: bool) -> Option<&Fit> {
        match self.state {
            State::Draft if !preview => self.earlier.as_ref(),
            _ => Some(&self.newest),
        }
    }

    /// The names of the messages that its texts refer to, those of a draft and of what is published.
    pub(super) fn refers_to(&self) -> impl Iterator<Item = &str> {
        self.refers_to.iter().map(|name| &**name)
    }
}
