//! From what a file says of a phrase, and what is there, to a write, or to nothing to do.

use super::import::ImportOptions;
use super::incoming::{Head, Incoming};
use super::variables::used_variables;
use crate::catalog::Catalog;
use crate::catalog::layout::settled;
use crate::phrase::Kind;
use crate::store::Expected;
use crate::team::{Definition, OwnRecord, PhraseWrite, State, Translation};

/// The write that makes the phrase what the file says; none if it is that already.
pub(super) fn merge(
    incoming: &mut Incoming,
    unsaid: &[&str],
    before: Option<OwnRecord>,
    base: &Catalog,
    options: &ImportOptions,
) -> Option<PhraseWrite> {
    let is_new = before.is_none();
    let expected = before.as_ref().map_or(Expected::Absent, |own| Expected::Revision(own.revision));
    let (old_state, old) =
        before.map_or((None, Definition::default()), |own| (Some(own.kept.state), own.kept.definition));
    let mut definition = old.clone();
    let Head { kind, state, meta, variables } = std::mem::take(&mut incoming.head);
    definition.kind = kind.or(definition.kind);
    meta.change(&mut definition.meta);
    definition.variables = variables.clone().unwrap_or(definition.variables);
    for (tag, (_, text)) in &mut incoming.texts {
        let text = said(std::mem::take(text), unsaid, definition.translations.get(tag));
        definition.translations.insert(tag.clone(), text);
    }
    if is_new && base.phrase(incoming.id.as_str()).is_none() {
        definition.kind = definition.kind.or(options.kind).or(Some(Kind::Statement));
        if variables.is_none() {
            definition.variables = used_variables(base, &definition);
        }
    }
    let state = options.state.or(state).or(old_state).unwrap_or(State::Published);
    let same = old_state == Some(state) && is_same(&old, &definition);
    let (id, confirmed) = (incoming.id.clone(), Vec::new());
    (!same).then_some(PhraseWrite { id, definition, state, confirmed, sources: None, expected })
}

/// The texts of a file in their settled form, with what the file has no place for as it was.
fn said(text: Translation, unsaid: &[&str], before: Option<&Translation>) -> Translation {
    let mut text = settle(text);
    let Some(before) = before.filter(|_| !unsaid.is_empty()) else { return text };
    let before = before.clone();
    let is_unsaid = |name: &str| unsaid.contains(&name);
    let keep = |name, old: Option<String>, new: &mut Option<String>| {
        if is_unsaid(name) {
            *new = old;
        }
    };
    keep("title", before.title, &mut text.title);
    keep("subject", before.subject, &mut text.subject);
    keep("chat", before.chat, &mut text.chat);
    keep("when", before.when, &mut text.when);
    keep("comment", before.comment, &mut text.comment);
    text.parts.extend(before.parts.into_iter().filter(|(name, _)| is_unsaid(name)));
    if is_unsaid("wordings") {
        text.wordings = before.wordings;
    }
    text
}

/// The one form of texts that read the same.
fn settle(text: Translation) -> Translation {
    let one = |text: Option<String>| text.map(|text| settled(&text));
    Translation {
        text: settled(&text.text),
        title: one(text.title),
        subject: one(text.subject),
        chat: one(text.chat),
        when: one(text.when),
        parts: text.parts.into_iter().map(|(name, text)| (name, settled(&text))).collect(),
        wordings: text.wordings.iter().map(|text| settled(text)).collect(),
        comment: text.comment.map(|comment| comment.replace("\r\n", "\n")).filter(|comment| !comment.is_empty()),
    }
}

fn is_same(old: &Definition, new: &Definition) -> bool {
    if old == new {
        return true;
    }
    let settled = |definition: &Definition| {
        let mut definition = definition.clone();
        for text in definition.translations.values_mut() {
            *text = settle(std::mem::take(text));
        }
        definition
    };
    settled(old) == settled(new)
}
