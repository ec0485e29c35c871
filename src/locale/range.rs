//! Language tags and `Accept-Language` ranges as they arrive: bounded, borrowed and without judgement.
//!
//! The header is walked as bytes, which is cheaper than as characters and as good: every delimiter is ASCII.
//! Nothing here knows which languages are served. Broken parts are dropped, never reported: the header is a wish.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Region, Script};

/// The bytes of an `Accept-Language` header that are read; ranges that end later are ignored.
///
/// Browsers send under 100 bytes. The bound keeps the cost of one request flat.
pub const HEADER_BYTES_MAX: usize = 1024;

/// The ranges of an `Accept-Language` header that are read; empty list elements are not counted.
pub const RANGES_MAX: usize = 32;

/// The longest explicit tag that is accepted, and the length to which a reported range is cut.
///
/// RFC 5646 section 4.4.1 asks for room for 35 bytes; the rest is for extensions, which we drop.
pub const TAG_BYTES_MAX: usize = 64;

/// `q=1`, in thousandths.
const QUALITY_MAX: u16 = 1000;

/// One subtag, its lower-case ASCII bytes packed into a number; zero for one that is absent.
///
/// The subtags of `unic_langid` compare byte by byte, which is felt in a search that every request makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Subtag(u64);

impl Subtag {
    const ABSENT: Self = Self(0);

    /// Packs at most eight bytes, the longest subtag that BCP 47 knows.
    fn pack(bytes: &[u8]) -> Self {
        let bytes = bytes.iter().take(8);
        Self(bytes.fold(0, |packed, byte| packed << 8 | u64::from(byte.to_ascii_lowercase())))
    }

    pub(super) fn is_absent(self) -> bool {
        self == Self::ABSENT
    }

    fn language(part: &[u8]) -> Option<Self> {
        let is_language = matches!(part.len(), 2 | 3 | 5..=8) && is_alphabetic(part);
        is_language.then(|| Self::pack(part))
    }

    fn script(part: &[u8]) -> Option<Self> {
        (part.len() == 4 && is_alphabetic(part)).then(|| Self::pack(part))
    }

    fn region(part: &[u8]) -> Option<Self> {
        let is_region = match part.len() {
            2 => is_alphabetic(part),
            3 => part.iter().all(u8::is_ascii_digit),
            _ => false,
        };
        is_region.then(|| Self::pack(part))
    }
}

fn is_alphabetic(part: &[u8]) -> bool {
    part.iter().all(u8::is_ascii_alphabetic)
}

/// The part of a tag that chooses a language. Extensions and variants do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Subtags {
    pub(super) language: Subtag,
    pub(super) script: Subtag,
    pub(super) region: Subtag,
}

impl Subtags {
    /// Whether `self`, read as a range, contains `other`: `nb` covers `nb-NO`, not the other way round.
    pub(super) fn covers(self, other: Self) -> bool {
        self.language == other.language
            && (self.script.is_absent() || self.script == other.script)
            && (self.region.is_absent() || self.region == other.region)
    }

    /// How many subtags narrow the language.
    pub(super) fn specificity(self) -> u8 {
        u8::from(!self.script.is_absent()) + u8::from(!self.region.is_absent())
    }
}

impl From<&LanguageIdentifier> for Subtags {
    fn from(id: &LanguageIdentifier) -> Self {
        let pack = |subtag: Option<&str>| subtag.map_or(Subtag::ABSENT, |text| Subtag::pack(text.as_bytes()));
        Self {
            language: pack(Some(id.language.as_str())),
            script: pack(id.script.as_ref().map(Script::as_str)),
            region: pack(id.region.as_ref().map(Region::as_str)),
        }
    }
}

/// A tag somebody asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tag {
    pub(super) subtags: Subtags,
    /// Whether the subtags are all there was, so that nothing was dropped or cut.
    pub(super) whole: bool,
}

impl Tag {
    /// Reads as much of `text` as makes sense, the truncation of RFC 4647 section 3.4 carried to broken tails.
    ///
    /// `_` stands for `-` and case is ignored. `None` when not even the language is readable, as in `*` or `i-klingon`.
    pub(super) fn parse_lenient(text: &[u8]) -> Option<Self> {
        let mut parts = subtags(text);
        let language = Subtag::language(parts.next()?)?;
        let mut next = parts.next();
        let script = next.and_then(Subtag::script);
        if script.is_some() {
            next = parts.next();
        }
        let region = next.and_then(Subtag::region);
        if region.is_some() {
            next = parts.next();
        }
        Some(Self {
            subtags: Subtags {
                language,
                script: script.unwrap_or(Subtag::ABSENT),
                region: region.unwrap_or(Subtag::ABSENT),
            },
            whole: next.is_none(),
        })
    }

    /// Reads an explicit tag: the same, for a text that at least has the shape of a tag.
    pub(super) fn parse_strict(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        let is_subtag = |part: &[u8]| (1..=8).contains(&part.len()) && part.iter().all(u8::is_ascii_alphanumeric);
        let is_tag = text.len() <= TAG_BYTES_MAX && subtags(text).all(is_subtag);
        Self::parse_lenient(text).filter(|_| is_tag)
    }
}

/// The subtags of a tag, `_` standing for `-`.
fn subtags(tag: &[u8]) -> impl Iterator<Item = &[u8]> {
    tag.split(|byte| matches!(byte, b'-' | b'_'))
}

/// One element of an `Accept-Language` header.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range<'header> {
    /// The range as written, without its parameters.
    pub(super) text: &'header [u8],
    /// The weight in thousandths; 0 is a refusal.
    pub(super) quality: u16,
}

impl Range<'_> {
    /// The tag to look for; worked out when asked, since most ranges are outweighed before anyone does.
    ///
    /// `None` for `*` as for anything unreadable. It is passed over as in the lookup of RFC 4647 section 3.4: it names
    /// nothing, so what it allows is the default, and `*;q=0` cannot forbid more, because an answer is always given.
    pub(super) fn tag(&self) -> Option<Tag> {
        Tag::parse_lenient(self.text)
    }
}

/// The ranges of a header in its order, without those that have a bad `q`.
///
/// They live on the stack: this runs on every request.
#[derive(Debug)]
pub(super) struct Ranges<'header> {
    /// Filled from the front.
    slots: [Option<Range<'header>>; RANGES_MAX],
}

impl<'header> Ranges<'header> {
    pub(super) fn parse(header: &'header str) -> Self {
        let mut ranges = Self { slots: [None; RANGES_MAX] };
        let weighted = elements(header).filter_map(|(text, parameters)| {
            let quality = quality(parameters)?;
            Some(Range { text, quality })
        });
        for (slot, range) in ranges.slots.iter_mut().zip(weighted) {
            *slot = Some(range);
        }
        ranges
    }

    /// The ranges that ask for something.
    pub(super) fn wishes(&self) -> impl Iterator<Item = &Range<'header>> {
        self.iter().filter(|range| range.quality > 0)
    }

    /// What the ranges with `q=0` name, which RFC 9110 section 12.4.2 defines as not acceptable.
    pub(super) fn refusals(&self) -> impl Iterator<Item = Subtags> {
        self.iter().filter(|range| range.quality == 0).filter_map(|range| Some(range.tag()?.subtags))
    }

    fn iter(&self) -> impl Iterator<Item = &Range<'header>> {
        self.slots.iter().map_while(Option::as_ref)
    }
}

/// The first thing a header asks for, readable or not, for saying what was not found.
pub(super) fn first_range(header: &str) -> Option<&[u8]> {
    elements(header).map(|(text, _)| text).find(|text| !text.is_empty())
}

/// A copy of at most [`TAG_BYTES_MAX`] bytes, since it is repeated to the client and may be anything.
pub(super) fn bounded_copy(text: &[u8]) -> String {
    let text = text.get(..TAG_BYTES_MAX).unwrap_or(text);
    // The first chunk is all of it, but for a character cut in two at the bound.
    let whole_characters = text.utf8_chunks().next();
    whole_characters.map_or_else(String::new, |chunk| chunk.valid().to_owned())
}

/// The list elements within the bounds, as range and parameters.
fn elements(header: &str) -> impl Iterator<Item = (&[u8], &[u8])> {
    within_bytes_max(header.as_bytes())
        .split(|&byte| byte == b',')
        .map(trim)
        .filter(|element| !element.is_empty())
        .take(RANGES_MAX)
        .map(|element| split_once(element, b';').unwrap_or((element, &[])))
        .map(|(text, parameters)| (trim(text), parameters))
}

/// Cuts a long header after its last complete element: half an element could say something else (`q=0` of `q=0.5`).
fn within_bytes_max(header: &[u8]) -> &[u8] {
    // The byte after the bound is looked at because a comma there completes the element before it.
    let Some(head) = header.get(..=HEADER_BYTES_MAX) else {
        return header;
    };
    let end = head.iter().rposition(|&byte| byte == b',').unwrap_or(0);
    header.get(..end).unwrap_or_default()
}

/// Trims what RFC 9110 section 5.6.3 calls optional whitespace, and no other.
fn trim(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}

fn split_once(text: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let position = text.iter().position(|&byte| byte == at)?;
    let (before, rest) = text.split_at_checked(position)?;
    Some((before, rest.get(1..)?))
}

/// The weight among the parameters, full weight without one, `None` for a bad or repeated one.
fn quality(parameters: &[u8]) -> Option<u16> {
    let mut found = None;
    for parameter in parameters.split(|&byte| byte == b';') {
        let (name, value) = split_once(parameter, b'=').unwrap_or((parameter, &[]));
        if !trim(name).eq_ignore_ascii_case(b"q") {
            continue;
        }
        if found.replace(qvalue(trim(value))?).is_some() {
            return None;
        }
    }
    Some(found.unwrap_or(QUALITY_MAX))
}

/// A `qvalue` of RFC 9110 section 12.4.2 in thousandths: at most three decimals, at most 1.
fn qvalue(text: &[u8]) -> Option<u16> {
    let (whole, decimals) = match text {
        [whole] | [whole, b'.'] => (whole, [b'0'; 3]),
        [whole, b'.', a] => (whole, [*a, b'0', b'0']),
        [whole, b'.', a, b] => (whole, [*a, *b, b'0']),
        [whole, b'.', a, b, c] => (whole, [*a, *b, *c]),
        _ => return None,
    };
    let mut thousandths = 0;
    for digit in std::iter::once(*whole).chain(decimals) {
        if !digit.is_ascii_digit() {
            return None;
        }
        thousandths = thousandths * 10 + u16::from(digit - b'0');
    }
    (thousandths <= QUALITY_MAX).then_some(thousandths)
}
