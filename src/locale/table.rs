//! `locales/languages.toml` as written, and what can be wrong with it.
//!
//! Every mistake in the file is found here, once, at the start, and the error names the entry.

use std::sync::Arc;

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::cldr;
use super::languages::{Language, Languages, find};
use super::negotiate::{Codes, Role};
use super::range::Subtags;

/// What is wrong with a table of languages.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LanguagesError {
    /// The text is not TOML, lacks a key or has one that nobody reads; the source says where.
    #[error("the table of languages cannot be read")]
    Toml(#[source] Box<toml::de::Error>),
    /// A tag or code is not a plain BCP 47 tag (language, script, region), written in the usual case.
    #[error("language `{language}`: `{value}` in `{key}` is not a plain language tag in its usual case")]
    InvalidTag {
        /// The tag of the table.
        language: String,
        /// The key that holds the value.
        key: &'static str,
        /// The value.
        value: String,
    },
    /// Two places claim the same tag or code.
    #[error("the code `{code}` is listed by both `{first}` and `{second}`")]
    DuplicateCode {
        /// The tag or code.
        code: String,
        /// The language that lists it first.
        first: String,
        /// The language that lists it again, possibly the same.
        second: String,
    },
    /// The name of a language is blank.
    #[error("language `{language}` has no name")]
    NoName {
        /// The tag of the table.
        language: String,
    },
    /// A register cannot be written as a Fluent variant key, or is there twice.
    #[error("language `{language}`: the register `{register}` is listed twice or is not a Fluent identifier")]
    InvalidRegister {
        /// The tag of the table.
        language: String,
        /// The register.
        register: String,
    },
    /// A pair of quotation marks is not two characters.
    #[error("language `{language}`: the quotation marks `{quotes}` are not two signs, an opening and a closing one")]
    InvalidQuotes {
        /// The tag of the table.
        language: String,
        /// The pair.
        quotes: String,
    },
    /// A fallback is not one of the languages.
    #[error("language `{language}` falls back to `{fallback}`, which is not a language of the table")]
    UnknownFallback {
        /// The tag of the table.
        language: String,
        /// The missing language.
        fallback: String,
    },
    /// Following the fallbacks of a language leads back to it.
    #[error("the fallbacks of language `{language}` lead back to it")]
    FallbackCycle {
        /// The tag of the table.
        language: String,
    },
    /// The default is not one of the languages.
    #[error("the default `{tag}` is not a language of the table")]
    UnknownDefault {
        /// The missing language.
        tag: String,
    },
}

impl LanguagesError {
    /// The byte of the text that is wrong, where it is one place.
    pub fn at(&self) -> Option<usize> {
        match self {
            Self::Toml(fault) => fault.span().map(|span| span.start),
            _ => None,
        }
    }

    /// What is wrong, in one line.
    pub fn summary(&self) -> String {
        match self {
            Self::Toml(fault) => fault.message().lines().collect::<Vec<_>>().join(" "),
            other => other.to_string(),
        }
    }
}

/// The file as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    default: String,
    #[serde(default, rename = "language")]
    tables: Vec<Table>,
}

/// One `[[language]]` as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    tag: String,
    name: String,
    formats: Option<String>,
    #[serde(default)]
    fallback: Vec<String>,
    #[serde(default)]
    registers: Vec<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default, rename = "macro")]
    macro_codes: Vec<String>,
    #[serde(default)]
    near: Vec<String>,
    quotes: Option<Vec<String>>,
    #[serde(default)]
    draft: bool,
}

/// Reads and validates the text of the file.
pub(super) fn read(text: &str) -> Result<Languages, LanguagesError> {
    let file: File = toml::from_str(text).map_err(|error| LanguagesError::Toml(Box::new(error)))?;
    let chains = chains(&file.tables)?;
    let mut codes = Codes::default();
    let mut all = Vec::with_capacity(file.tables.len());
    for (table, chain) in file.tables.into_iter().zip(chains) {
        let language = Arc::new(table.into_language(chain)?);
        add_codes(&language, &mut codes)?;
        all.push(language);
    }
    let Some(default) = find(&all, &file.default).map(Arc::clone) else {
        return Err(LanguagesError::UnknownDefault { tag: file.default });
    };
    Ok(Languages { all, default, codes, near: true })
}

impl Table {
    fn into_language(self, chain: Arc<[Arc<str>]>) -> Result<Language, LanguagesError> {
        let id = usual_tag(&self.tag, "tag", &self.tag)?;
        let formats = match &self.formats {
            Some(formats) => usual_tag(&self.tag, "formats", formats)?,
            None => id.clone(),
        };
        if self.name.trim().is_empty() {
            return Err(LanguagesError::NoName { language: self.tag });
        }
        if let Some(register) = invalid_register(&self.registers) {
            return Err(LanguagesError::InvalidRegister { register: register.clone(), language: self.tag });
        }
        if let Some(quotes) = self.quotes.iter().flatten().find(|pair| pair.chars().count() != 2) {
            return Err(LanguagesError::InvalidQuotes { quotes: quotes.clone(), language: self.tag });
        }
        let known = cldr::known(id.language.as_str());
        let quotes = self.quotes.unwrap_or_else(|| {
            known.iter().flat_map(|known| [known.quotes, known.inner_quotes]).map(str::to_owned).collect()
        });
        let mut likely = id.clone();
        likely.maximize();
        Ok(Language {
            tag: self.tag.into(),
            id,
            name: self.name,
            formats,
            fallback: self.fallback,
            registers: self.registers,
            aliases: self.aliases,
            macro_codes: self.macro_codes,
            near: self.near,
            quotes,
            draft: self.draft,
            chain,
            script: Subtags::from(&likely).script,
        })
    }
}

fn add_codes(language: &Arc<Language>, codes: &mut Codes) -> Result<(), LanguagesError> {
    codes.add(&language.id, Role::Tag, language)?;
    for (key, role, values) in [
        ("aliases", Role::Alias, &language.aliases),
        ("macro", Role::Macro, &language.macro_codes),
        ("near", Role::Near, &language.near),
    ] {
        for value in values {
            let id = usual_tag(&language.tag, key, value)?;
            codes.add(&id, role, language)?;
        }
    }
    Ok(())
}

/// The fallback chain of each table, in the order of the tables.
fn chains(tables: &[Table]) -> Result<Vec<Arc<[Arc<str>]>>, LanguagesError> {
    let tags: Vec<Arc<str>> = tables.iter().map(|table| Arc::from(&*table.tag)).collect();
    for table in tables {
        if let Some(fallback) = table.fallback.iter().find(|tag| !tags.iter().any(|t| **t == ***tag)) {
            return Err(LanguagesError::UnknownFallback { language: table.tag.clone(), fallback: fallback.clone() });
        }
    }
    tags.iter().map(|tag| chain(tag, tables, &tags)).collect()
}

/// The chain of one language, breadth first: what the file lists for it comes before what its fallbacks fall back to.
fn chain(start: &Arc<str>, tables: &[Table], tags: &[Arc<str>]) -> Result<Arc<[Arc<str>]>, LanguagesError> {
    let mut chain = vec![Arc::clone(start)];
    let mut position = 0;
    while let Some(current) = chain.get(position).map(Arc::clone) {
        position += 1;
        let table = tables.iter().find(|table| *table.tag == *current);
        for fallback in table.iter().flat_map(|table| &table.fallback) {
            if **fallback == **start {
                return Err(LanguagesError::FallbackCycle { language: start.to_string() });
            }
            let tag = tags.iter().find(|tag| ***tag == **fallback);
            chain.extend(tag.filter(|tag| !chain.contains(tag)).map(Arc::clone));
        }
    }
    Ok(chain.into())
}

/// A tag of language, script and region, in any case.
fn plain_tag(text: &str) -> Option<LanguageIdentifier> {
    let id: LanguageIdentifier = text.parse().ok()?;
    (!id.language.is_empty() && id.variants().len() == 0).then_some(id)
}

/// The same, written as everybody writes it, so that it can be compared and can name a folder.
fn usual_tag(language: &str, key: &'static str, value: &str) -> Result<LanguageIdentifier, LanguagesError> {
    plain_tag(value).filter(|id| *id == value).ok_or_else(|| invalid_tag(language, key, value))
}

fn invalid_tag(language: &str, key: &'static str, value: &str) -> LanguagesError {
    LanguagesError::InvalidTag { language: language.to_owned(), key, value: value.to_owned() }
}

/// The first register that is repeated or cannot be a variant key of a Fluent message.
fn invalid_register(registers: &[String]) -> Option<&String> {
    registers.iter().enumerate().find_map(|(position, register)| {
        let repeated = registers.iter().take(position).any(|earlier| earlier == register);
        (repeated || !is_fluent_identifier(register)).then_some(register)
    })
}

fn is_fluent_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
