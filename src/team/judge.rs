//! What the rules of `phrasebook check` say of texts that a team submits.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::compile::Shaped;
use super::{Fault, Place};
use crate::catalog::draft::{TextFile, Topic};
use crate::catalog::pattern::EntryKind;
use crate::catalog::source::{Entry, parse};
use crate::catalog::{Catalog, Draft, Phrase, SourceText, Texts};
use crate::check::{self, Finding};
use crate::phrase::PhraseId;

/// The name of the files that hold what a submitted text refers to.
const CONTEXT: &str = "context";

/// What is found in each of these.
pub(super) fn judge(view: &Catalog, below: &Catalog, shaped: &[&Shaped]) -> HashMap<PhraseId, Vec<Fault>> {
    let submitted = shaped.iter().map(|shaped| shaped.phrase.id.as_str()).collect();
    let scene = Scene { view, below, shaped, submitted: &submitted };
    by_phrase(shaped, check::run_phrases(&scene.draft()))
}

/// Submitted texts over what a team sees, and that over what stands below.
#[derive(Clone, Copy)]
struct Scene<'v> {
    view: &'v Catalog,
    below: &'v Catalog,
    shaped: &'v [&'v Shaped],
    submitted: &'v HashSet<&'v str>,
}

impl<'v> Scene<'v> {
    /// A draft of the submitted texts and of all that they refer to.
    fn draft(self) -> Draft {
        let (mut files, mut referred) = (Vec::new(), BTreeMap::new());
        for language in self.view.languages().iter() {
            let tag = language.tag();
            let mut own: Vec<TextFile> = self.files(tag).collect();
            let (source, phrases) = self.context(tag, &own);
            referred.extend(phrases.into_iter().map(|phrase| (&phrase.id, phrase)));
            files.append(&mut own);
            files.push(text_file(tag, CONTEXT, source));
        }
        for one in self.shaped {
            referred.insert(&one.phrase.id, &one.phrase);
        }
        let phrases = referred.into_values().map(|phrase| (phrase.clone(), 0)).collect();
        draft_of(self.view, phrases, files)
    }

    fn files(self, tag: &str) -> impl Iterator<Item = TextFile> {
        let texts = self.shaped.iter().filter_map(move |one| Some((&one.phrase.id, one.texts.get(tag)?)));
        texts.map(move |(id, (assembled, _))| text_file(tag, id.as_str(), assembled.source.clone()))
    }

    /// Every message and term that these files lead to and do not have, as Fluent text, with their phrases.
    fn context(self, tag: &str, files: &[TextFile]) -> (String, Vec<&'v Phrase>) {
        let (mut source, mut phrases) = (String::new(), Vec::new());
        let messages = || files.iter().flat_map(|file| &file.parsed.messages);
        let own: BTreeSet<&str> = messages().map(|message| &*message.name).collect();
        let mut seen = BTreeSet::new();
        let mut pending: Vec<_> = messages().flat_map(|message| names(message)).collect();
        while let Some((kind, name)) = pending.pop() {
            let is_term = kind == EntryKind::Term;
            let entry = match kind {
                EntryKind::Term => self.view.texts(tag).and_then(|texts| texts.term(name)),
                EntryKind::Message => self.message(tag, name),
            };
            if is_term && entry.is_none() {
                // Whoever misspells a term is told which there are.
                let terms = self.view.texts(tag).map(Texts::term_names).unwrap_or_default();
                pending
                    .extend(terms.into_iter().map(|name| (EntryKind::Term, name)).filter(|term| !seen.contains(term)));
            }
            let Some(entry) = entry.filter(|_| is_term || !own.contains(name)) else { continue };
            if !seen.insert((kind, name)) {
                continue;
            }
            source.push_str(if is_term { "-" } else { "" });
            source.push_str(&entry.source);
            source.push('\n');
            phrases.extend(self.view.phrase(&entry.name).filter(|_| !is_term));
            pending.extend(names(entry));
        }
        (source, phrases)
    }

    /// A message that is not submitted in this language: of a submitted phrase the one below.
    fn message(self, tag: &str, name: &str) -> Option<&'v Entry> {
        let catalog = if self.submitted.contains(name) { self.below } else { self.view };
        catalog.texts(tag)?.message(name)
    }
}

/// What an entry refers to, by name.
fn names(entry: &Entry) -> impl Iterator<Item = (EntryKind, &str)> {
    entry.references().map(|(kind, reference)| (kind, &*reference.id))
}

fn draft_of(view: &Catalog, phrases: Vec<(Phrase, usize)>, files: Vec<TextFile>) -> Draft {
    let nowhere = SourceText { path: "catalog/team.toml".to_owned(), text: "".into() };
    let formats = view
        .languages()
        .iter()
        .filter_map(|language| Some((Arc::clone(language.tag()), view.texts(language.tag())?.shared_formats())));
    Draft {
        languages: view.languages().clone(),
        dictionary: view.dictionary().clone(),
        topics: vec![Topic { name: "team".to_owned(), source: nowhere, phrases }],
        files,
        confirmed: BTreeMap::new(),
        faults: Vec::new(),
        formats: formats.collect(),
    }
}

fn text_file(tag: &str, topic: &str, source: String) -> TextFile {
    let parsed = parse(&source);
    let source = SourceText { path: format!("{tag}/{topic}.ftl"), text: source.into() };
    TextFile { language: tag.to_owned(), topic: topic.to_owned(), source, parsed }
}

/// The findings as faults of the submitted texts, by phrase. Those in what they refer to are not the team's to mend.
fn by_phrase(shaped: &[&Shaped], findings: Vec<Finding>) -> HashMap<PhraseId, Vec<Fault>> {
    let known: HashMap<&str, &Shaped> = shaped.iter().map(|shaped| (shaped.phrase.id.as_str(), *shaped)).collect();
    let mut faults: HashMap<PhraseId, Vec<Fault>> = HashMap::new();
    for finding in findings {
        let Some((tag, file)) = finding.path.split_once('/') else { continue };
        let Some(shaped) = file.strip_suffix(".ftl").and_then(|id| known.get(id)) else { continue };
        let Some((assembled, _)) = shaped.texts.get(tag) else { continue };
        let (member, line, column) = assembled.locate(finding.line, finding.column);
        let fault = Fault {
            pointer: format!("/translations/{tag}/{member}"),
            message: finding.message,
            hint: finding.hint,
            place: Some(Place { rule: finding.rule, line, column }),
            severity: finding.severity,
        };
        faults.entry(shaped.phrase.id.clone()).or_default().push(fault);
    }
    faults
}
