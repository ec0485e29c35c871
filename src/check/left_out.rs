//! `left-out`: an address, a tag or a term that the translation leaves out.

use std::collections::BTreeSet;

use super::report::{Advice, Report};
use super::text::TextView;
use crate::catalog::pattern::{EntryKind, Expression, Pattern, Piece};
use crate::catalog::source::Entry;

rule! {
    /// An address of the web, an e-mail address or a tag in angle brackets that stands in the source text stands in the
    /// translation, too. Where a language has its own page, its address counts as the same: the translation needs one, not
    /// the same one. A tag has to be the same.
    ///
    /// A term such as `{ -brand }` that stands somewhere in the source message stands somewhere in the translated one. Where
    /// the language says it without, a comment waives the warning.
    ///
    /// ```text
    /// before   nb: Trykk her.   (en: Press <b>here</b>.)
    /// after    nb: Trykk <b>her</b>.
    /// ```
    "left-out" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    let Some((_, source)) = text.book.source_of(text.language, &text.entry.name) else { return };
    if text.attribute.is_none() && !text.owner.is_stray() {
        check_terms(text, source, report);
    }
    let source = match text.attribute {
        None => source.value.as_ref(),
        Some(attribute) => source.attribute(&attribute.name).map(|attribute| &attribute.pattern),
    };
    let Some(source) = source else { return };
    let wanted = links(source);
    if wanted.is_empty() {
        return;
    }
    let own = links(text.pattern);
    let lost = wanted.iter().find(|link| match link {
        Link::Tag(_) => !own.contains(link),
        Link::Address(_) => !own.iter().any(|own| matches!(own, Link::Address(_))),
    });
    if let Some(Link::Tag(lost) | Link::Address(lost)) = lost {
        let at = text.attribute.map_or(text.entry.at, |attribute| attribute.at);
        let length = text.attribute.map_or(text.entry.name.len(), |attribute| attribute.name.len());
        let advice = Advice::error(
            format!("{} leaves out {lost}, which the source text has", text.name()),
            "put it where it belongs in the translation",
        );
        report.text(text, at..at + length, advice);
    }
}

fn check_terms<'t>(text: &TextView<'t>, source: &Entry, report: &mut Report<'t>) {
    let own = terms(text.entry);
    for term in terms(source).difference(&own) {
        let advice = Advice::warning(
            format!("'-{term}' stands in the source message and not in this one"),
            "put it where it belongs, or say why not in a comment above the message: # allow left-out: …",
        );
        report.entry(text.file, text.entry, advice);
    }
}

/// The terms that a message refers to in any of its texts.
fn terms(entry: &Entry) -> BTreeSet<&str> {
    let terms = entry.references().filter(|(kind, _)| *kind == EntryKind::Term);
    terms.map(|(_, reference)| &*reference.id).collect()
}

#[derive(PartialEq, Eq)]
enum Link {
    /// `<a>`, by its name.
    Tag(String),
    /// `https://…`, `www.…` or `name@host`.
    Address(String),
}

/// The links in every branch of a text, each kind of tag once.
fn links(pattern: &Pattern) -> Vec<Link> {
    let mut found = Vec::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern, found: &mut Vec<Link>) {
    for piece in &pattern.pieces {
        match piece {
            Piece::Text(text) if text.contains(['<', '@', '/', 'w']) => {
                let tags = text.split('<').skip(1).filter_map(tag_name);
                let addresses = text.split_whitespace().filter(|word| is_address(word));
                let addresses = addresses.map(|word| word.trim_matches(['.', ',', ';', ':', '!', '?', '(', ')']));
                for link in tags.map(Link::Tag).chain(addresses.map(|word| Link::Address(word.to_owned()))) {
                    if !found.contains(&link) {
                        found.push(link);
                    }
                }
            }
            Piece::Placeable(Expression::Select(select)) => {
                select.variants.iter().for_each(|variant| collect(&variant.pattern, found));
            }
            Piece::Text(_) | Piece::Placeable(_) => {}
        }
    }
}

/// `<a>` of the text after a `<`, if it is a tag.
fn tag_name(rest: &str) -> Option<String> {
    let (inside, _) = rest.split_once('>')?;
    let name = inside.split_whitespace().next()?.trim_end_matches('/');
    let plain = name.trim_start_matches('/');
    let is_name = plain.starts_with(|first: char| first.is_ascii_alphabetic())
        && plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_name.then(|| format!("<{name}>"))
}

fn is_address(word: &str) -> bool {
    let mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    mail || ["http://", "https://", "www."].iter().any(|opening| word.contains(opening))
}
