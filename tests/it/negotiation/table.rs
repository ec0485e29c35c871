//! The table of languages: what the committed one holds, what another may hold, and what is an error in one.

use std::error::Error;
use std::fmt::Write;

use phrasebook::locale::{Language, Languages, LanguagesError};

use super::{check_headers, languages};

#[test]
fn the_committed_table() {
    let languages = languages();
    let mut got = String::new();
    for language in languages.iter() {
        let (tag, name, formats) = (language.tag(), language.name(), language.formats());
        let (registers, chain) = (language.registers().join("/"), language.chain().join(" > "));
        writeln!(got, "{tag}: {name}, {formats}, [{registers}], {chain}").unwrap();
        assert_eq!(languages.get(tag).map(Language::tag), Some(tag));
    }
    assert_eq!(
        got,
        "en: English, en-GB, [], en\n\
         nb: norsk bokmål, nb, [], nb > en\n\
         fi: suomi, fi, [casual/formal], fi > en\n\
         lt: lietuvių, lt, [formal/casual], lt > en\n\
         hr: hrvatski, hr, [formal/casual], hr > en\n"
    );
    assert_eq!(&**languages.default().tag(), "en");
    assert!(languages.get("no").is_none() && languages.get("NB").is_none() && languages.get("").is_none());
}

/// A table of languages from one line each, for what the committed one has no case of.
fn table(default: &str, entries: &[&str]) -> Result<Languages, LanguagesError> {
    let mut text = format!("default = \"{default}\"\n");
    for entry in entries {
        let (tag, rest) = entry.split_once(' ').unwrap_or((entry, ""));
        let keys = rest.replace("; ", "\n");
        writeln!(text, "[[language]]\ntag = \"{tag}\"\nname = \"a name\"\n{keys}").unwrap();
    }
    Languages::from_toml(&text)
}

#[test]
fn a_table_may_hold_scripts_and_regions() {
    let languages = table(
        "en",
        &["en", "pt-BR aliases = ['pt']", "pt-PT", "sr-Cyrl macro = ['sr']; near = ['mk']", "sr-Latn near = ['bs']"],
    );
    check_headers(
        &languages.unwrap(),
        "
        pt => pt-BR language
        pt-AO => pt-BR language
        pt_br => pt-BR exact
        pt-Latn-BR => pt-BR language
        pt-PT => pt-PT exact
        pt-PT-u-nu-latn => pt-PT language
        pt-PT;q=0, pt => pt-BR language
        pt-BR;q=0, pt => en default
        sr => sr-Cyrl macro
        sr-RS => sr-Cyrl macro
        sr-Latn-RS => sr-Latn language
        SR-CYRL => sr-Cyrl exact
        mk-Cyrl-MK => sr-Cyrl near
        mk-Latn => en default
        bs-Latn => sr-Latn near
        bs-Cyrl => en default
        ",
    );
}

#[test]
fn a_chain_asks_what_the_language_lists_before_what_those_list() {
    let languages = table(
        "en",
        &["en", "nb fallback = ['da', 'en']", "nn fallback = ['nb', 'en']", "da fallback = ['de', 'en']", "de"],
    );
    let negotiated = languages.unwrap().negotiate_tag("nn").unwrap();
    assert_eq!(negotiated.chain.join(" > "), "nn > nb > en > da > de");
}

/// Checks a table written in one line, with `|` between languages, against an error.
#[track_caller]
fn check_wrong(default: &str, languages: &str, expected: &str) {
    let entries: Vec<&str> = languages.split(" | ").filter(|entry| !entry.is_empty()).collect();
    assert_eq!(table(default, &entries).unwrap_err().to_string(), expected);
}

#[test]
fn an_unknown_default_is_an_error() {
    check_wrong("en", "", "the default `en` is not a language of the table");
    check_wrong("", "en", "the default `` is not a language of the table");
    check_wrong("EN", "en", "the default `EN` is not a language of the table");
}

#[test]
fn a_code_listed_twice_is_an_error() {
    for (languages, code, first, second) in [
        ("en | nb aliases = ['fi'] | fi", "fi", "nb", "fi"),
        ("en | fi | fi", "fi", "fi", "fi"),
        ("en | nb aliases = ['nob', 'nob']", "nob", "nb", "nb"),
        ("en near = ['no'] | nb macro = ['no']", "no", "en", "nb"),
    ] {
        let expected = format!("the code `{code}` is listed by both `{first}` and `{second}`");
        check_wrong("en", languages, &expected);
    }
}

#[test]
fn a_tag_that_is_no_plain_tag_in_its_usual_case_is_an_error() {
    for (languages, language, value, key) in [
        ("en | NB", "NB", "NB", "tag"),
        ("en | nb_NO", "nb_NO", "nb_NO", "tag"),
        ("en | no-nyn", "no-nyn", "no-nyn", "tag"),
        ("en | und", "und", "und", "tag"),
        ("en | ..", "..", "..", "tag"),
        ("en | sl-rozaj", "sl-rozaj", "sl-rozaj", "tag"),
        ("en formats = 'en-gb'", "en", "en-gb", "formats"),
        ("en aliases = ['ENG']", "en", "ENG", "aliases"),
        ("en macro = ['']", "en", "", "macro"),
        ("en near = ['sco-x-y']", "en", "sco-x-y", "near"),
        ("en near = ['*']", "en", "*", "near"),
        ("en near = ['und']", "en", "und", "near"),
    ] {
        let expected =
            format!("language `{language}`: `{value}` in `{key}` is not a plain language tag in its usual case");
        check_wrong("en", languages, &expected);
    }
}

#[test]
fn a_fallback_that_leads_nowhere_or_back_is_an_error() {
    let unknown = "language `nb` falls back to `da`, which is not a language of the table";
    check_wrong("en", "en | nb fallback = ['da', 'en']", unknown);
    let unknown = "language `nb` falls back to `NB`, which is not a language of the table";
    check_wrong("en", "en | nb fallback = ['NB']", unknown);
    let cycle = "the fallbacks of language `en` lead back to it";
    check_wrong("en", "en fallback = ['en']", cycle);
    check_wrong("en", "en fallback = ['nb'] | nb fallback = ['fi'] | fi fallback = ['en']", cycle);
    let cycle = "the fallbacks of language `nb` lead back to it";
    check_wrong("en", "en fallback = ['nb'] | nb fallback = ['fi'] | fi fallback = ['nb']", cycle);
}

#[test]
fn a_register_that_no_text_can_branch_on_is_an_error() {
    for (registers, wrong) in [
        ("['']", ""),
        ("['formal', 'formal']", "formal"),
        ("['very formal']", "very formal"),
        ("['1st']", "1st"),
        ("['formell', 'høflig']", "høflig"),
    ] {
        let expected = format!("language `en`: the register `{wrong}` is listed twice or is not a Fluent identifier");
        check_wrong("en", &format!("en registers = {registers}"), &expected);
    }
}

#[test]
fn a_blank_name_is_an_error() {
    let error = Languages::from_toml("default='en'\n[[language]]\ntag='en'\nname=' '").unwrap_err();
    assert_eq!(error.to_string(), "language `en` has no name");
}

#[test]
fn what_is_no_table_says_where() {
    for (text, named) in [
        ("", "missing field `default`"),
        ("default = 1", "invalid type"),
        ("default = 'en'\nfallback = 'nb'", "unknown field `fallback`"),
        ("default = 'en'\n[[language]]\ntag = 'en'", "missing field `name`"),
        ("default = 'en'\n[[language]]\nname = 'English'", "missing field `tag`"),
        ("default = 'en'\n[[language]]\ntag = 'en'\nname = 'English'\nalias = []", "unknown field `alias`"),
        ("default = 'en'\n[[language]]\ntag = 'en'\ntag = 'nb'", "duplicate key"),
        ("default = 'en'\n[language]\ntag = 'en'\nname = 'English'", "invalid type"),
        ("default = 'en'\n[[language]", "line 2"),
        ("\0", "line 1"),
    ] {
        let error = Languages::from_toml(text).unwrap_err();
        assert_eq!(error.to_string(), "the table of languages cannot be read");
        let source = error.source().unwrap().to_string();
        assert!(source.contains(named), "{text:?}: {source}");
    }
}
