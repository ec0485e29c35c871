//! Which source text each translation was last confirmed against: `<tag>/confirmed.toml`.
//!
//! The record stands beside the Fluent files and not in them, because the tools that translators use rewrite those. Both
//! texts are kept as fingerprints, so that three things can be told apart: a translation that is up to date, one whose
//! source has changed since, and one that somebody has edited in the meantime.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::source::Entry;

/// The name of the file in the folder of each language.
pub const CONFIRMED_FILE: &str = "confirmed.toml";

const HEADER: &str = "\
# Which source text each translation was last confirmed against: the fingerprints of the source and of the translation.
# 'phrasebook confirm' writes this file; nobody needs to edit it.

";

/// 32 bits of XXH3 over a message without its white space: formatting a file changes none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint(u32);

/// The two texts at the time when they said the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// The source text.
    pub source: Fingerprint,
    /// The translation.
    pub own: Fingerprint,
}

/// What was confirmed in one language, by message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confirmations(BTreeMap<String, Confirmed>);

impl Fingerprint {
    /// The fingerprint of a message with its attributes, comments left out.
    pub fn of(entry: &Entry) -> Self {
        let mut hasher = xxhash_rust::xxh3::Xxh3Default::new();
        entry.source.split_whitespace().for_each(|word| hasher.update(word.as_bytes()));
        Self(u32::try_from(hasher.digest() >> 32).unwrap_or_default())
    }
}

impl Confirmed {
    /// The two texts as they are now.
    pub fn now(source: &Entry, own: &Entry) -> Self {
        Self { source: Fingerprint::of(source), own: Fingerprint::of(own) }
    }
}

impl Confirmations {
    /// Reads the file. Fails if it is no TOML table of pairs of fingerprints; the message is one line.
    pub fn from_toml(text: &str) -> Result<Self, (usize, String)> {
        let table: BTreeMap<String, toml::Spanned<String>> = toml::from_str(text).map_err(|fault| {
            (fault.span().map_or(0, |span| span.start), fault.message().lines().next().unwrap_or_default().to_owned())
        })?;
        let read = |(id, value): (String, toml::Spanned<String>)| match value.get_ref().parse() {
            Ok(confirmed) => Ok((id, confirmed)),
            Err(()) => Err((value.span().start, format!("'{}' is no pair of fingerprints", value.get_ref()))),
        };
        table.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The file, one message a line in the order of the names.
    pub fn to_toml(&self) -> String {
        let lines = self.0.iter().map(|(id, confirmed)| format!("{id} = \"{confirmed}\"\n"));
        HEADER.to_owned() + &lines.collect::<String>()
    }

    /// What was confirmed of a message.
    pub fn get(&self, id: &str) -> Option<Confirmed> {
        self.0.get(id).copied()
    }

    /// Confirms a message.
    pub fn set(&mut self, id: &str, confirmed: Confirmed) {
        self.0.insert(id.to_owned(), confirmed);
    }

    /// Forgets every message that is not kept.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.0.retain(|id, _| keep(id));
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:08x}", self.0)
    }
}

impl fmt::Display for Confirmed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.source, self.own)
    }
}

impl FromStr for Confirmed {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let read = |text: &str| match text.len() {
            8 => u32::from_str_radix(text, 16).map(Fingerprint).map_err(drop),
            _ => Err(()),
        };
        let (source, own) = text.split_once(' ').ok_or(())?;
        Ok(Self { source: read(source)?, own: read(own)? })
    }
}
