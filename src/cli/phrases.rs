//! Opening the phrasebook that the settings name, and finding a phrase in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::catalog::{Catalog, Draft, Located, Phrase, Sources};
use crate::config::{Settings, nearest};
use crate::locale::{Language, Languages, Negotiated};
use crate::sources::{Place, built_in, line_and_column, read_folder};

use super::error::CliError;

/// A phrasebook as read, with the files it was read from.
#[derive(Debug)]
pub(super) struct Opened {
    /// The folder as the caller would write it; the files in the binary come from `locales`.
    pub(super) folder: String,
    /// What of the folder was meant.
    pub(super) place: Place,
    /// The files.
    pub(super) sources: Sources,
    /// What they say.
    pub(super) draft: Draft,
}

impl Opened {
    /// Reads the folder that the settings name, or what is in the binary.
    pub(super) fn open(settings: &Settings) -> Result<Self, CliError> {
        let mut opened = match &settings.locales {
            Some(path) => Self::open_place(Place::of(path))?,
            None => Self::read(built_in()?, Place { folder: PathBuf::from("locales"), below: String::new() }, None)?,
        };
        opened.draft.languages = opened.draft.languages.with_near(settings.near);
        Ok(opened)
    }

    /// Reads the folder to be written to: the one that the settings name, or the one where the command runs.
    pub(super) fn open_to_write(settings: &Settings) -> Result<Self, CliError> {
        Self::open_place(Place::of(settings.locales.as_deref().unwrap_or(Path::new("."))))
    }

    fn open_place(place: Place) -> Result<Self, CliError> {
        let folder = place.folder.clone();
        Self::read(read_folder(&folder)?, place, Some(folder))
    }

    fn read(sources: Sources, place: Place, folder: Option<PathBuf>) -> Result<Self, CliError> {
        let draft = Draft::read(&sources).map_err(|source| {
            let at = line_and_column(sources.languages.text.as_bytes(), source.at().unwrap_or_default());
            CliError::Languages { folder, at, source }
        })?;
        Ok(Self { folder: place.folder.display().to_string(), place, sources, draft })
    }

    /// A file as the caller would write it.
    pub(super) fn path(&self, file: &str) -> String {
        self.place.folder.join(file).display().to_string()
    }

    /// Compiles it, good or not: what is broken is left out.
    pub(super) fn into_catalog(self) -> Result<Catalog, CliError> {
        Ok(Catalog::new(self.draft)?)
    }
}

/// The language for `--locale`; the default where none was asked for.
pub(super) fn negotiate(languages: &Languages, asked: Option<&str>) -> Result<Negotiated, CliError> {
    let Some(asked) = asked else { return Ok(languages.negotiate_default()) };
    languages
        .negotiate_tag(asked)
        .ok_or_else(|| CliError::UnknownLocale { asked: asked.to_owned(), known: languages.listed() })
}

/// The text of a phrase in the language asked for, or in one of the `languages_max` that may stand in for it, itself included.
pub(super) fn locate<'c>(
    catalog: &'c Catalog,
    id: &str,
    locale: Option<&str>,
    languages_max: usize,
) -> Result<Located<'c>, CliError> {
    let chain = negotiate(catalog.languages(), locale)?.chain;
    let chain = chain.get(..languages_max).unwrap_or(&chain);
    let phrase =
        catalog.phrase(id).ok_or_else(|| unknown_phrase(catalog.phrases().map(|phrase| phrase.id.as_str()), id))?;
    catalog.locate(phrase, chain).ok_or_else(|| not_translated(catalog, phrase, chain))
}

/// No phrase of these has this id.
pub(super) fn unknown_phrase<'p>(known: impl IntoIterator<Item = &'p str>, id: &str) -> CliError {
    let near = nearest(id, known);
    CliError::UnknownPhrase { id: id.to_owned(), near: near.into_iter().map(str::to_owned).collect() }
}

fn not_translated(catalog: &Catalog, phrase: &Phrase, chain: &[Arc<str>]) -> CliError {
    let tags = catalog.languages().iter().map(Language::tag);
    let has_text = |tag: &&Arc<str>| catalog.locate(phrase, std::slice::from_ref(*tag)).is_some();
    let available: Vec<&str> = tags.filter(has_text).map(|tag| &**tag).collect();
    CliError::NotTranslated {
        id: phrase.id.to_string(),
        asked: chain.join(", "),
        available: if available.is_empty() { "no language".to_owned() } else { available.join(", ") },
    }
}
