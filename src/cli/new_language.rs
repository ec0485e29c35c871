//! `phrasebook new-language`

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::Args;

use super::arguments::PhraseSettings;
use super::error::{CliError, ExitStatus};
use super::phrases::Opened;
use super::printer::Printer;
use crate::catalog::confirmed::{CONFIRMED_FILE, Confirmations};
use crate::catalog::format::{Formats, PluralKind};
use crate::catalog::variants::sample_numbers;
use crate::locale::Languages;
use crate::locale::cldr::{self, Known};
use crate::phrase::VariableType;
use crate::sources::{LANGUAGES_FILE, write_file};

/// Lay out the folder of a new language, ready to translate
///
/// Each file holds the texts of the source language as comments; the language is entered in languages.toml as a draft, so
/// that what is not translated yet is no error. Nothing that exists is overwritten.
#[derive(Debug, Args)]
#[command(name = "new-language", after_help = "Example:\n  phrasebook new-language sv --locales ./locales")]
pub(super) struct NewLanguage {
    /// The language, as a BCP 47 tag: sv, et, pt-BR
    #[arg(value_name = "TAG")]
    tag: String,
    #[command(flatten)]
    settings: PhraseSettings,
}

impl NewLanguage {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let opened = Opened::open_to_write(&self.settings.resolve()?.settings)?;
        let tag = &self.tag;
        let languages = &opened.draft.languages;
        let own = tag.split('-').next().and_then(cldr::known).ok_or_else(|| CliError::UnknownLanguage(tag.clone()))?;
        let formats =
            Formats::new(tag).map_err(|source| CliError::NoFormats { tag: tag.clone(), source: Box::new(source) })?;
        let source = languages.default().tag();
        let mut is_new = languages.get(tag).is_none();
        if is_new {
            let table = opened.sources.languages.text.trim_end().to_owned() + "\n" + &entry(tag, own, source);
            Languages::from_toml(&table).map_err(|source| CliError::NewLanguage { tag: tag.clone(), source })?;
            write_file(&opened.place.folder, LANGUAGES_FILE, &table)?;
            printer.line(opened.path(LANGUAGES_FILE))?;
        }
        let mut files = BTreeMap::new();
        // The source was made from nothing, so nothing in it can be confirmed.
        if **source != **tag {
            files.insert(CONFIRMED_FILE.to_owned(), Confirmations::default().to_toml());
        }
        for file in opened.draft.files_of(source) {
            files.insert(format!("{}.ftl", file.topic), commented(&file.source.text));
        }
        for (name, text) in files {
            let file = format!("{tag}/{name}");
            if opened.place.folder.join(&file).exists() {
                printer.note(format_args!("{} exists and is left as it is", opened.path(&file)));
                continue;
            }
            write_file(&opened.place.folder, &file, &text)?;
            printer.line(opened.path(&file))?;
            is_new = true;
        }
        printer.note(if is_new {
            advice(tag, &formats, &opened.folder)
        } else {
            format!("'{tag}' is a language of {} already, with all its files; nothing was written", opened.folder)
        });
        Ok(ExitStatus::Success)
    }
}

/// The language's table in `languages.toml`.
fn entry(tag: &str, known: Known, source: &str) -> String {
    let name = known.name;
    let mut text = format!("\n[[language]]\ntag = \"{tag}\"\nname = \"{name}\"\nfallback = [\"{source}\"]\n");
    // The codes belong to the language itself, not to one of its regions.
    if known.tag == tag && !known.codes.is_empty() {
        let codes: Vec<String> = known.codes.split(' ').map(|code| format!("\"{code}\"")).collect();
        let _infallible = writeln!(text, "aliases = [{}]", codes.join(", "));
    }
    text + "draft = true\n"
}

/// The source text with every message behind a `#`: to translate one, take the marks away and write over it.
fn commented(text: &str) -> String {
    let line = |line: &str| match line.trim_end() {
        "" => "\n".to_owned(),
        line if line.starts_with('#') => format!("{line}\n"),
        line => format!("# {line}\n"),
    };
    text.trim_start_matches('\u{feff}').lines().map(line).collect()
}

fn advice(tag: &str, formats: &Formats, folder: &str) -> String {
    let numbers = |category| {
        let options = crate::catalog::format::NumberOptions::default();
        let samples =
            sample_numbers(VariableType::Number).filter(|number| formats.select(number, &options) == category);
        let samples: Vec<String> = samples.take(3).map(|number| number.to_string()).collect();
        format!("  [{category}] {}", samples.join(", "))
    };
    let forms: Vec<String> = formats.categories(PluralKind::Cardinal).map(numbers).collect();
    format!(
        "\nForms of counting in '{tag}':\n{}\n\n\
         1. Write the greetings, the sign-off and the terms first: {folder}/{tag}/general.ftl and terms.ftl.\n\
         2. To translate a message take the '# ' off its lines and write over the text; keep what is in braces.\n\
         3. If the language has a formal and a casual form of address, add registers = [\"formal\", \"casual\"] to its\n   \
            table in {folder}/languages.toml, the usual one first.\n\
         4. phrasebook check {folder}/{tag}\n   \
            phrasebook preview ID --locale {tag} --locales {folder}\n   \
            phrasebook confirm --locale {tag} --locales {folder}\n\
         5. Take draft = true out of {folder}/languages.toml when everything is translated.",
        forms.join("\n")
    )
}
