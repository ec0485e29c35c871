//! The choice of a language, in two steps: the codes it is known or read by, then its neighbours.
//!
//! A code is found by its language subtag and then by the most specific entry that covers the range, so a table may hold
//! `sr-Latn` beside `sr`. Nothing here allocates but the copy of the range that is reported.

use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::languages::{Language, Languages, find};
use super::range::{Range, Ranges, Subtags, Tag, bounded_copy, first_range};
use super::table::LanguagesError;

/// Why a language is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MatchKind {
    /// The tag itself was asked for, in any case, with nothing added.
    Exact,
    /// The same language was asked for, by another code or with a region, script, variant or extension.
    Language,
    /// A code was asked for whose readers read the language as their own.
    Macro,
    /// A neighbouring language was asked for, and nothing better was.
    Near,
    /// Nothing that was asked for is served.
    Default,
}

impl MatchKind {
    /// The name of the kind in answers and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Language => "language",
            Self::Macro => "macro",
            Self::Near => "near",
            Self::Default => "default",
        }
    }
}

impl fmt::Display for MatchKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The language to serve, and how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Negotiated {
    /// The tag or range that matched, as it was written; for a default the first that did not.
    ///
    /// At most [`TAG_BYTES_MAX`](super::TAG_BYTES_MAX) bytes, otherwise unchecked: quote it, do not trust it.
    /// `None` when nothing was asked for.
    pub requested: Option<String>,
    /// The tag of the language.
    pub served: Arc<str>,
    /// Why this language.
    pub kind: MatchKind,
    /// The tags to ask for a phrase, in order, `served` first. Refusals do not shorten it: some text beats none.
    pub chain: Arc<[Arc<str>]>,
}

impl Negotiated {
    fn new(requested: Option<&[u8]>, language: &Language, kind: MatchKind) -> Self {
        Self {
            requested: requested.map(bounded_copy),
            served: Arc::clone(language.tag()),
            kind,
            chain: Arc::clone(language.chain()),
        }
    }
}

impl Languages {
    /// Answers an explicit tag. `None` when it is no tag or none of the languages, so that the caller can say so.
    pub fn negotiate_tag(&self, tag: &str) -> Option<Negotiated> {
        let asked = Tag::parse_strict(tag)?;
        let code = Step::ALL.into_iter().find_map(|step| self.find(step, asked.subtags))?;
        Some(Negotiated::new(Some(tag.as_bytes()), &code.language, code.kind(asked)))
    }

    /// Answers an `Accept-Language` header, several already joined with commas. There is always an answer.
    ///
    /// The heaviest range wins, the first of equals; a neighbour is served only when no range finds a language of its own.
    /// A range with `q=0` refuses the language it names, so that no other range leads there either, and a range with
    /// `q=0` for another code refuses what it covers. Only as the default is a refused language served.
    pub fn negotiate_header(&self, header: &str) -> Negotiated {
        let ranges = Ranges::parse(header);
        let found = Step::ALL.into_iter().find_map(|step| self.heaviest(step, &ranges));
        match found {
            Some(found) => {
                let kind = found.code.kind(found.tag);
                Negotiated::new(Some(found.range.text), &found.code.language, kind)
            }
            None => Negotiated::new(first_range(header), self.default(), MatchKind::Default),
        }
    }

    /// Answers a request that asked for nothing.
    pub fn negotiate_default(&self) -> Negotiated {
        Negotiated::new(None, self.default(), MatchKind::Default)
    }

    fn heaviest<'a>(&'a self, step: Step, ranges: &'a Ranges<'a>) -> Option<Found<'a>> {
        let mut best: Option<Found<'_>> = None;
        for range in ranges.wishes() {
            let is_outweighed = |best: &Found<'_>| best.range.quality >= range.quality;
            if best.as_ref().is_some_and(is_outweighed) {
                continue;
            }
            best = self.find_wish(step, range, ranges).or(best);
        }
        best
    }

    fn find_wish<'a>(&'a self, step: Step, range: &'a Range<'a>, ranges: &Ranges<'_>) -> Option<Found<'a>> {
        let tag = range.tag()?;
        let code = self.find(step, tag.subtags)?;
        let found = Found { range, tag, code };
        (!self.is_refused(&found, ranges)).then_some(found)
    }

    fn is_refused(&self, found: &Found<'_>, ranges: &Ranges<'_>) -> bool {
        ranges.refusals().any(|refused| {
            refused.covers(found.tag.subtags)
                || self.find(Step::Own, refused).is_some_and(|named| {
                    // Refusing a code that merely reads as the language does not refuse the language.
                    named.role.is_own_name() && Arc::ptr_eq(&named.language, &found.code.language)
                })
        })
    }

    fn find(&self, step: Step, asked: Subtags) -> Option<&Code> {
        if step == Step::Near && !self.near {
            return None;
        }
        self.codes.find(step, asked)
    }
}

/// A range of a header and the code that it found.
#[derive(Debug)]
struct Found<'a> {
    range: &'a Range<'a>,
    tag: Tag,
    code: &'a Code,
}

/// The steps of a match; all ranges are tried at one before any is at the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Own,
    Near,
}

impl Step {
    const ALL: [Self; 2] = [Self::Own, Self::Near];
}

/// What a code is to its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Tag,
    Alias,
    Macro,
    Near,
}

impl Role {
    fn step(self) -> Step {
        match self {
            Self::Tag | Self::Alias | Self::Macro => Step::Own,
            Self::Near => Step::Near,
        }
    }

    fn is_own_name(self) -> bool {
        matches!(self, Self::Tag | Self::Alias)
    }
}

/// A code and the language it leads to.
#[derive(Debug, Clone)]
struct Code {
    subtags: Subtags,
    role: Role,
    language: Arc<Language>,
}

impl Code {
    fn matches(&self, asked: Subtags) -> bool {
        self.subtags.covers(asked) && (self.role != Role::Near || self.shares_script(asked))
    }

    /// A neighbour can read the language only in a script that both are written in.
    fn shares_script(&self, asked: Subtags) -> bool {
        !self.subtags.script.is_absent() || asked.script.is_absent() || asked.script == self.language.script
    }

    fn kind(&self, asked: Tag) -> MatchKind {
        match self.role {
            Role::Tag if asked.whole && asked.subtags == self.subtags => MatchKind::Exact,
            Role::Tag | Role::Alias => MatchKind::Language,
            Role::Macro => MatchKind::Macro,
            Role::Near => MatchKind::Near,
        }
    }
}

/// All codes, sorted by language subtag.
#[derive(Debug, Clone, Default)]
pub(super) struct Codes(Vec<Code>);

impl Codes {
    pub(super) fn add(
        &mut self,
        id: &LanguageIdentifier,
        role: Role,
        language: &Arc<Language>,
    ) -> Result<(), LanguagesError> {
        let code = Code { subtags: Subtags::from(id), role, language: Arc::clone(language) };
        let same = |other: &&Code| other.subtags == code.subtags;
        if let Some(first) = self.0.iter().find(same) {
            return Err(LanguagesError::DuplicateCode {
                code: id.to_string(),
                first: first.language.tag().to_string(),
                second: code.language.tag().to_string(),
            });
        }
        let position = self.start_of(code.subtags);
        self.0.insert(position, code);
        Ok(())
    }

    /// The same codes for other copies of the languages.
    pub(super) fn leading_to(&self, all: &[Arc<Language>]) -> Self {
        let lead = |code: &Code| {
            let language = find(all, code.language.tag()).unwrap_or(&code.language);
            Code { language: Arc::clone(language), ..code.clone() }
        };
        Self(self.0.iter().map(lead).collect())
    }

    /// The most specific code of the step that covers what was asked.
    fn find(&self, step: Step, asked: Subtags) -> Option<&Code> {
        self.0
            .iter()
            .skip(self.start_of(asked))
            .take_while(|code| code.subtags.language == asked.language)
            .filter(|code| code.role.step() == step && code.matches(asked))
            .max_by_key(|code| code.subtags.specificity())
    }

    fn start_of(&self, asked: Subtags) -> usize {
        self.0.partition_point(|code| code.subtags.language < asked.language)
    }
}
