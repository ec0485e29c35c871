//! Rendering a phrase: which of its texts, with which values, and what there is to report.

use super::Phrase;
use super::bindings::Bindings;
use super::finding::{Finding, FindingCode};
use super::html::to_html;
use super::resolve::{OnMissing, RenderLimit, Resolver};
use super::source::Entry;
use super::texts::Texts;
use super::value::Input;
use crate::phrase::{Channel, Part};

/// What a caller asks of a render.
#[derive(Debug, Clone, Copy, Default)]
pub struct RenderRequest<'a> {
    /// The values, in any order.
    pub variables: &'a [(String, Input)],
    /// What to do when a value is missing or mistyped.
    pub on_missing: MissingPolicy,
    /// Which wording.
    pub wording: Wording<'a>,
    /// Where the text will be sent; none for all the texts there are.
    pub channel: Option<Channel>,
    /// Whether to add the text as HTML.
    pub html: bool,
    /// Whether to wrap each value in Unicode's direction isolates (U+2068, U+2069).
    pub isolate: bool,
}

/// What to do when a text needs a value that is missing or does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MissingPolicy {
    /// Render nothing and say which values are needed. No reply with a hole in it reaches a customer.
    #[default]
    Refuse,
    /// Leave `{ $name }` standing in the text.
    Keep,
    /// Leave the place empty, and with it one of the blanks around it that would be one too many.
    Omit,
}

/// Which of a phrase's wordings to render.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wording<'a> {
    /// The first.
    #[default]
    First,
    /// The n-th, counted from 1.
    Number(usize),
    /// The one that belongs to this seed, such as a ticket number: the same seed gives the same wording for as long as
    /// the phrase has the same number of wordings.
    Seed(&'a str),
}

/// A rendered phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The text for the channel that was asked for; the value where none was.
    pub text: String,
    /// The subject line, unless the channel has none.
    pub subject: Option<String>,
    /// The chat text, where no channel was asked for.
    pub chat: Option<String>,
    /// The text as HTML, where it was asked for.
    pub html: Option<String>,
    /// The texts that only some kinds of phrase have.
    pub parts: Vec<(Part, String)>,
    /// Which wording it is, counted from 1.
    pub wording: usize,
    /// What happened besides.
    pub findings: Vec<Finding>,
}

/// Why there is no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderFault {
    /// Values are missing or mistyped, and the caller wants no text then.
    #[error("the phrase cannot be rendered without these variables")]
    Variables(Vec<Finding>),
    /// The phrase has fewer wordings in this language.
    #[error("there is no wording {asked}; this phrase has {count} in this language")]
    NoSuchWording {
        /// The number asked for.
        asked: usize,
        /// How many there are.
        count: usize,
    },
    /// The text grew past a limit.
    #[error(transparent)]
    Limit(#[from] RenderLimit),
}

/// A phrase with its variables left visible: `Your parcel is { $days } days late.`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// Every wording, the value first.
    pub wordings: Vec<String>,
    /// Every other part there is, in the order of [`Part::ALL`].
    pub parts: Vec<(Part, String)>,
}

/// The parts that a render gives under their own names and not as `parts`.
const NAMED_PARTS: [Part; 4] = [Part::Title, Part::Subject, Part::Chat, Part::When];

/// Renders `message`, the text of `phrase` in the language of `texts`.
pub fn render(
    phrase: &Phrase,
    texts: &Texts,
    message: &Entry,
    request: &RenderRequest<'_>,
) -> Result<Rendered, RenderFault> {
    let (number, pattern) = choose_wording(message, request.wording)?;
    let bindings = Bindings::new(&phrase.variables, request.variables, texts.default_register());
    let on_missing = if request.on_missing == MissingPolicy::Omit { OnMissing::Omit } else { OnMissing::Keep };
    let mut resolver = Resolver::new(texts, &bindings, on_missing).isolating(request.isolate);
    let mut part = |part: Part| message.part(part).map(|pattern| resolver.render(pattern)).transpose();

    let chat = if matches!(request.channel, None | Some(Channel::Chat)) { part(Part::Chat)? } else { None };
    let subject =
        if matches!(request.channel, None | Some(Channel::Email)) { part(Part::Subject)?.map(one_line) } else { None };
    let parts = kind_parts(message, &mut part)?;
    let (text, chat) = match (request.channel, chat) {
        (Some(Channel::Chat), Some(chat)) => (chat, None),
        (_, chat) => (resolver.render(pattern)?, chat),
    };

    let mut findings = resolver.into_findings();
    bindings.report(&mut findings);
    keep_gravest(&mut findings);
    findings.extend(channel_finding(phrase, request.channel));
    if request.on_missing == MissingPolicy::Refuse {
        refuse_gaps(&findings)?;
    }
    let html = request.html.then(|| to_html(&text));
    Ok(Rendered { text, subject, chat, html, parts, wording: number, findings })
}

/// The texts of `message` with the variables left visible.
pub fn outline(phrase: &Phrase, texts: &Texts, message: &Entry) -> Result<Outline, RenderLimit> {
    let bindings = Bindings::new(&phrase.variables, &[], texts.default_register());
    let mut resolver = Resolver::outline(texts, &bindings);
    let wordings = message.wordings().map(|pattern| resolver.render(pattern)).collect::<Result<_, _>>()?;
    let mut parts = Vec::new();
    for part in Part::ALL {
        if let Some(pattern) = message.part(*part) {
            parts.push((*part, resolver.render(pattern)?));
        }
    }
    Ok(Outline { wordings, parts })
}

/// A message without variables of its own, such as a label.
pub(super) fn render_label(texts: &Texts, message: &Entry) -> Option<String> {
    let bindings = Bindings::new(&[], &[], texts.default_register());
    Resolver::outline(texts, &bindings).render(message.value.as_ref()?).ok()
}

fn choose_wording<'m>(
    message: &'m Entry,
    wording: Wording<'_>,
) -> Result<(usize, &'m super::pattern::Pattern), RenderFault> {
    let count = || message.wordings().count();
    let number = match wording {
        Wording::First => 1,
        Wording::Number(number) => number,
        Wording::Seed(seed) => pick_by_seed(seed, count()),
    };
    let missing = || RenderFault::NoSuchWording { asked: number, count: count() };
    let pattern = number.checked_sub(1).and_then(|index| message.wordings().nth(index)).ok_or_else(missing)?;
    Ok((number, pattern))
}

/// XXH3 is stable between releases and machines, so a ticket keeps its wording.
fn pick_by_seed(seed: &str, count: usize) -> usize {
    let count = u64::try_from(count.max(1)).unwrap_or(1);
    usize::try_from(xxhash_rust::xxh3::xxh3_64(seed.as_bytes()) % count).unwrap_or(0) + 1
}

/// A subject is one line: a line break out of a value would be the start of another header of the mail.
fn one_line(text: String) -> String {
    if !text.contains(['\r', '\n']) {
        return text;
    }
    let lines: Vec<&str> = text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

fn kind_parts(
    message: &Entry,
    part: &mut dyn FnMut(Part) -> Result<Option<String>, RenderLimit>,
) -> Result<Vec<(Part, String)>, RenderLimit> {
    let is_of_kind = |part: &Part| !NAMED_PARTS.contains(part);
    let mut parts = Vec::new();
    // Most messages have none, which shows in one look at their few attributes.
    if !message.attributes.iter().filter_map(|attribute| attribute.part.as_ref()).any(is_of_kind) {
        return Ok(parts);
    }
    for kind_part in Part::ALL.iter().copied().filter(is_of_kind) {
        if let Some(text) = part(kind_part)? {
            parts.push((kind_part, text));
        }
    }
    Ok(parts)
}

fn channel_finding(phrase: &Phrase, channel: Option<Channel>) -> Option<Finding> {
    let channel = channel.filter(|channel| !phrase.meta.channels.contains(channel))?;
    let message = format!("'{}' is not written for the channel {channel}", phrase.id);
    Some(Finding::general(FindingCode::ChannelUnsuited, message))
}

/// Under [`MissingPolicy::Refuse`] a text with a gap is no text. Every gap is reported at once, so that a caller mends
/// all of them in one go.
fn refuse_gaps(findings: &[Finding]) -> Result<(), RenderFault> {
    let gaps: Vec<Finding> = findings.iter().filter(|finding| finding.code.is_gap()).cloned().collect();
    if gaps.is_empty() { Ok(()) } else { Err(RenderFault::Variables(gaps)) }
}

/// One finding for each variable: a mistyped value is also missing from the text, and one report of it is enough.
fn keep_gravest(findings: &mut Vec<Finding>) {
    if findings.len() < 2 {
        return;
    }
    let all = std::mem::take(findings);
    for finding in all {
        let same = |other: &Finding| other.variable.is_some() && other.variable == finding.variable;
        match findings.iter_mut().find(|other| same(other)) {
            Some(other) if finding.code < other.code => *other = finding,
            Some(_) => {}
            None => findings.push(finding),
        }
    }
}
