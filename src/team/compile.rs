//! From a definition to texts that can be rendered, or to what is wrong with it.
//!
//! [`compile()`] holds what a team submits to the rules of `phrasebook check`; [`recompile`] makes the texts of what was
//! accepted before, for which reading is enough.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;
use std::sync::Arc;

use super::assemble::{Assembled, assemble};
use super::definition::{COMMENT_CHARS_MAX, Definition, Translation, VariableDefinition, WORDINGS_MAX};
use super::judge::judge;
use super::referrers::Referrers;
use super::standing::{Broken, Standing};
use super::variables::variables;
use super::{Fault, Place};
use crate::catalog::source::{Entry, FluentFile, parse};
use crate::catalog::value::is_deceptive;
use crate::catalog::{Catalog, Origin, OwnText, Phrase};
use crate::check::Severity;
use crate::json::pointer::{below, token};
use crate::phrase::{Channel, Facet, Kind, Meta, PhraseId};

/// The most texts a phrase may be filed under: tags, and the longest of them in characters.
const TAGS_MAX: usize = 20;
const TAG_CHARS_MAX: usize = 80;
/// So many faults of a phrase are named at most: the place of each is looked up in the file that it came in.
const FAULTS_MAX: usize = 100;

/// A definition made ready to be put over the built-in phrasebook.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// The phrase.
    pub phrase: Arc<Phrase>,
    /// Its texts by language, without a revision yet.
    pub entries: BTreeMap<Arc<str>, Arc<Entry>>,
    /// What somebody should look at although it is no error.
    pub warnings: Vec<Fault>,
}

/// A definition whose shape is right, with its texts read.
pub(super) struct Shaped {
    pub(super) phrase: Phrase,
    pub(super) texts: BTreeMap<Arc<str>, (Assembled, FluentFile)>,
}

/// Compiles definitions that may refer to each other and to everything in `view`. The results come in the same order; each
/// is what can be served, or everything that is wrong, with it and with what refers to it.
pub(super) fn compile(
    view: &Catalog,
    base: &Catalog,
    items: &[(PhraseId, &Definition)],
    referrers: &Referrers<'_>,
) -> Vec<Result<Compiled, Vec<Fault>>> {
    let shaped: Vec<Result<Shaped, Vec<Fault>>> =
        items.iter().map(|(id, definition)| shape(base, id, definition)).collect();
    let mut faults = judge(view, base, &shaped.iter().flatten().collect::<Vec<_>>());
    let compiled = shaped.into_iter().map(|shaped| {
        let shaped = shaped.map_err(first)?;
        let found = faults.remove(&shaped.phrase.id).unwrap_or_default();
        let (errors, warnings): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|fault| fault.severity == Severity::Error);
        if errors.is_empty() { Ok(shaped.compiled(first(warnings))) } else { Err(first(errors)) }
    });
    without_breaking(view, base, compiled.collect(), referrers)
}

fn first(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.truncate(FAULTS_MAX);
    faults
}

/// Takes back what would break a phrase that refers to it.
fn without_breaking(
    view: &Catalog,
    base: &Catalog,
    mut compiled: Vec<Result<Compiled, Vec<Fault>>>,
    referrers: &Referrers<'_>,
) -> Vec<Result<Compiled, Vec<Fault>>> {
    let right = || compiled.iter().flatten();
    let standing = Standing::on(view, right().map(|compiled| &compiled.phrase.id).collect(), referrers);
    if standing.is_empty() {
        return compiled;
    }
    let mut after = Catalog::clone(view);
    right().for_each(|compiled| after.put(base, Arc::clone(&compiled.phrase), &compiled.texts(base, 0)));
    let mut faults: HashMap<PhraseId, Vec<Fault>> = HashMap::new();
    for broken in standing.broken_in(&after) {
        broken.by.iter().for_each(|id| faults.entry(id.clone()).or_default().push(breaks(&broken)));
    }
    for one in &mut compiled {
        let found = one.as_ref().ok().and_then(|compiled| faults.remove(&compiled.phrase.id));
        if let Some(found) = found {
            *one = Err(found);
        }
    }
    compiled
}

fn breaks(broken: &Broken) -> Fault {
    let Broken { id, tag, what, .. } = broken;
    let message = format!("'{id}' stands on this phrase and could no longer be served in '{tag}': {what}");
    let hint = "change what refers to this phrase first, or import all of them together".to_owned();
    Fault { hint, ..Fault::at("", message) }
}

/// Compiles a definition that was accepted before, perhaps over an earlier phrasebook: a language that is not served any
/// more is left out, and of a phrase that cannot be read any more it is said why.
pub(super) fn recompile(base: &Catalog, id: &PhraseId, definition: &Definition) -> Result<Compiled, String> {
    let mut definition = definition.clone();
    definition.translations.retain(|tag, _| base.languages().get(tag).is_some());
    // What it says of the built-in phrase's variables may have been so then.
    let built_in = base.phrase(id.as_str()).map_or(&[][..], |below| &below.variables);
    for variable in &mut definition.variables {
        if built_in.iter().any(|known| known.name.as_str() == variable.name) {
            let labels = std::mem::take(&mut variable.labels);
            *variable = VariableDefinition { labels, ..VariableDefinition::known(&variable.name) };
        }
    }
    match shape(base, id, &definition) {
        Ok(shaped) => Ok(shaped.compiled(Vec::new())),
        Err(faults) => {
            let cause = faults.into_iter().next().map(|fault| fault.message).unwrap_or_default();
            tracing::warn!(phrase = %id, cause, "a team's phrase does not fit the phrasebook any more and is left out");
            Err(cause)
        }
    }
}

impl Shaped {
    fn compiled(self, warnings: Vec<Fault>) -> Compiled {
        let sound = |(tag, (_, file)): (Arc<str>, (_, FluentFile))| Some((tag, file.messages.into_iter().next()?));
        Compiled {
            phrase: Arc::new(self.phrase),
            entries: self.texts.into_iter().filter_map(sound).collect(),
            warnings,
        }
    }
}

impl Compiled {
    /// The texts as those of a revision of the team's.
    pub(super) fn texts(&self, base: &Catalog, revision: u64) -> HashMap<Arc<str>, OwnText> {
        let revision: Arc<str> = revision.to_string().into();
        let origin = if base.phrase(self.phrase.id.as_str()).is_some() { Origin::Override } else { Origin::Team };
        let text = |entry: &Arc<Entry>| OwnText { entry: Arc::clone(entry), revision: Arc::clone(&revision), origin };
        self.entries.iter().map(|(tag, entry)| (Arc::clone(tag), text(entry))).collect()
    }
}

fn shape(base: &Catalog, id: &PhraseId, definition: &Definition) -> Result<Shaped, Vec<Fault>> {
    let mut faults = Vec::new();
    let phrase = phrase(base, id, definition, &mut faults);
    let texts = texts(base, id, definition, &mut faults);
    match phrase {
        Some(phrase) if faults.is_empty() => Ok(Shaped { phrase, texts }),
        _ => Err(faults),
    }
}

fn phrase(base: &Catalog, id: &PhraseId, definition: &Definition, faults: &mut Vec<Fault>) -> Option<Phrase> {
    let below = base.phrase(id.as_str());
    // A label is a message, too, and every picker shows it.
    if below.is_none()
        && base
            .languages()
            .iter()
            .any(|one| base.texts(one.tag()).is_some_and(|texts| texts.message(id.as_str()).is_some()))
    {
        faults.push(Fault::at("", format!("'{id}' is the name of one of the phrasebook's own labels; choose another")));
    }
    let kind = kind(below, definition, faults);
    let meta = definition.meta.clone().or_else(|| below.map(|phrase| phrase.meta.clone()));
    let meta = meta.unwrap_or_else(|| Meta { channels: Channel::ALL.to_vec(), ..Meta::default() });
    tag_faults(&meta, faults);
    let variables = variables(base, below, &definition.variables, faults);
    Some(Phrase { id: id.clone(), kind: kind?, meta, variables, intent: String::new(), topic: id.to_string() })
}

fn kind(below: Option<&Phrase>, definition: &Definition, faults: &mut Vec<Fault>) -> Option<Kind> {
    match (below.map(|phrase| phrase.kind), definition.kind) {
        (Some(built_in), Some(own)) if own != built_in => {
            faults.push(Fault::at("/kind", format!("the built-in phrase is a {built_in}, and its override is, too")));
            None
        }
        (built_in, own) => {
            if built_in.is_none() && own.is_none() {
                faults.push(Fault::at("/kind", "a phrase of your own needs a kind, such as \"statement\""));
            }
            own.or(built_in)
        }
    }
}

fn tag_faults(meta: &Meta, faults: &mut Vec<Fault>) {
    if meta.tags.len() > TAGS_MAX {
        faults.push(Fault::at("/meta/tags", format!("a phrase has at most {TAGS_MAX} tags")));
    }
    for (index, tag) in meta.tags.iter().enumerate() {
        let kebab = tag.chars().count() <= TAG_CHARS_MAX && tag.parse::<PhraseId>().is_ok();
        if !kebab {
            let message =
                format!("a tag is a kebab-case word of a-z, digits and hyphens, at most {TAG_CHARS_MAX} characters");
            faults.push(Fault::at(format!("/meta/tags/{index}"), message));
        }
    }
}

fn texts(
    base: &Catalog,
    id: &PhraseId,
    definition: &Definition,
    faults: &mut Vec<Fault>,
) -> BTreeMap<Arc<str>, (Assembled, FluentFile)> {
    if definition.translations.is_empty() {
        faults.push(Fault::at("/translations", "write the phrase in at least one language"));
    }
    let filled = definition.filled_from(base, id);
    let mut texts = BTreeMap::new();
    for (tag, translation) in &filled.translations {
        let pointer = below("/translations", tag);
        let Some(language) = base.languages().get(tag) else {
            let known = base.languages().listed();
            faults.push(Fault::at(pointer, format!("there is no language '{tag}'; there are {known}")));
            continue;
        };
        let before = faults.len();
        translation_faults(&pointer, translation, faults);
        if faults.len() == before {
            let assembled = assemble(id.as_str(), translation);
            let file = parse(&assembled.source);
            faults.extend(structure_fault(&pointer, &assembled, &file));
            texts.insert(Arc::clone(language.tag()), (assembled, file));
        }
    }
    texts
}

fn translation_faults(pointer: &str, translation: &Translation, faults: &mut Vec<Fault>) {
    if translation.text.trim().is_empty() {
        faults.push(Fault::at(format!("{pointer}/text"), "there is no text"));
    }
    if translation.title.is_none() {
        faults.push(Fault::at(format!("{pointer}/title"), "give a title: pickers show it"));
    }
    for (_, member, text) in translation.attributes() {
        if text.trim().is_empty() {
            faults.push(Fault::at(format!("{pointer}/{member}"), "there is no text; leave it out instead"));
        }
    }
    // The named members have their own places; two ways to say one thing would leave one of them unheard.
    let named = ["title", "subject", "chat", "when"];
    for name in translation.parts.keys() {
        let is_name = !name.starts_with("wording-") && name.parse::<PhraseId>().is_ok();
        if named.contains(&name.as_str()) || !is_name {
            let message = format!("'{}' is not one of the further parts", name.chars().take(80).collect::<String>());
            faults.push(Fault::at(format!("{pointer}/parts/{}", token(name)), message));
        }
    }
    if translation.wordings.len() > WORDINGS_MAX {
        faults.push(Fault::at(format!("{pointer}/wordings"), format!("at most {WORDINGS_MAX} further wordings")));
    }
    let fits = |comment: &String| comment.chars().count() <= COMMENT_CHARS_MAX && !comment.chars().any(is_deceptive);
    if !translation.comment.as_ref().is_none_or(fits) {
        let message = format!("at most {COMMENT_CHARS_MAX} characters, all of them visible");
        faults.push(Fault::at(format!("{pointer}/comment"), message));
    }
}

/// A pattern may not end its message or begin another attribute: what was submitted as one text must be read as one. Where
/// it is not, each pattern is read alone, since a fault in one shows itself in the next.
fn structure_fault(pointer: &str, assembled: &Assembled, file: &FluentFile) -> Option<Fault> {
    if file.faults.is_empty() && is_one_message(file, assembled.attribute_count()) {
        return None;
    }
    let found = assembled.alone().find_map(|(member, source)| Some((member, pattern_fault(&source)?)));
    let (member, fault) = found.unwrap_or_else(|| ("text", Fault::at("", "the texts cannot be read as one message")));
    Some(Fault { pointer: format!("{pointer}/{member}"), ..fault })
}

fn is_one_message(file: &FluentFile, attributes: usize) -> bool {
    let [message] = file.messages.as_slice() else { return false };
    message.value.is_some() && message.attributes.len() == attributes && file.terms.is_empty()
}

/// What is wrong with a pattern that stands alone.
fn pattern_fault(source: &str) -> Option<Fault> {
    let file = parse(source);
    if file.faults.is_empty() && is_one_message(&file, 0) {
        return None;
    }
    let starts_a_part = |line: &str| line.trim_start().starts_with(['.', '[', '*', '}']);
    let mut lines = source.split_inclusive('\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len();
        Some((start..=start + line.len() - line.trim_start().len(), line))
    });
    let first = lines.by_ref().nth(1).filter(|(_, line)| starts_a_part(line));
    // Where the parser stopped at the start of such a line, that is why, unless a placeable is open: its lines may begin so.
    let is_open = |at: usize| {
        let before = source.get(..at).unwrap_or_default();
        before.matches('{').count() > before.matches('}').count()
    };
    let stopped = file.faults.first().map(|fault| if is_open(fault.at) { usize::MAX } else { fault.at });
    // A line that begins no message is a fault from its very start, before its indentation.
    let stopped_at = |start: &RangeInclusive<usize>| stopped.is_none_or(|stop| start.contains(&stop));
    let part = first.or_else(|| lines.find(|(start, line)| stopped_at(start) && starts_a_part(line)));
    let (at, message, hint) = match (part, file.faults.first()) {
        (None, Some(fault)) => (fault.at, fault.kind.to_string(), ""),
        (part, _) => {
            let message = "a line of the text starts like another part of a Fluent message";
            (
                part.map_or(0, |(start, _)| *start.end()),
                message.to_owned(),
                "write its first sign as a placeable, as in {\".\"}",
            )
        }
    };
    let (line, column) = Assembled::place_alone(source, at);
    let place = Some(Place { rule: "syntax", line, column });
    Some(Fault { place, hint: hint.to_owned(), ..Fault::at("", message) })
}
