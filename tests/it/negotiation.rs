//! Which language a tag or an `Accept-Language` header gets, with the committed table of languages.
//!
//! A case is a line: what is asked, `=>`, the tag served and the kind of the match. Rows are numbered as in the table of
//! the design notes; each input of a row is its own case.
#![cfg(test)]

use std::error::Error;
use std::fmt::Write;

use phrasebook::locale::{
    HEADER_BYTES_MAX, Language, Languages, LanguagesError, Negotiated, RANGES_MAX, TAG_BYTES_MAX,
};
use proptest::prelude::*;

const TABLE: &str = include_str!("../../locales/languages.toml");

fn languages() -> Languages {
    Languages::from_toml(TABLE).unwrap()
}

fn summary(negotiated: &Negotiated) -> String {
    assert_eq!(negotiated.chain.first(), Some(&negotiated.served));
    format!("{} {}", negotiated.served, negotiated.kind)
}

/// Checks lines of `header => served kind`; `~` stands for a tab, so that editors keep it.
#[track_caller]
fn check_headers(languages: &Languages, cases: &str) {
    let got = answers(cases, |header| summary(&languages.negotiate_header(header)));
    assert_eq!(got, expected_answers(cases));
}

/// Checks lines of `tag => served kind`, or `none`.
#[track_caller]
fn check_tags(languages: &Languages, cases: &str) {
    let got = answers(cases, |tag| match languages.negotiate_tag(tag) {
        Some(negotiated) => {
            assert_eq!(negotiated.requested.as_deref(), Some(tag));
            summary(&negotiated)
        }
        None => String::from("none"),
    });
    assert_eq!(got, expected_answers(cases));
}

fn answers(cases: &str, ask: impl Fn(&str) -> String) -> String {
    let mut got = String::new();
    for (asked, _) in pairs(cases) {
        writeln!(got, "{asked} => {}", ask(&asked.replace('~', "\t"))).unwrap();
    }
    got
}

fn expected_answers(cases: &str) -> String {
    let mut expected = String::new();
    for (asked, answer) in pairs(cases) {
        writeln!(expected, "{asked} => {answer}").unwrap();
    }
    expected
}

fn pairs(cases: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = cases.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| {
        let (asked, expected) = line.split_once("=>").unwrap();
        // One space before the arrow is the layout's, the rest belongs to the case.
        (asked.strip_suffix(' ').unwrap_or(asked).trim_start_matches("        "), expected.trim())
    })
}

/// Rows that ask with one tag: a header and an explicit tag find the same.
const ROWS_OF_ONE_TAG: &str = "
        nb => nb exact
        nb-NO => nb language
        NB-no => nb language
        nb_NO => nb language
        nob => nb language
        no => nb macro
        no-NO => nb macro
        nor => nb macro
        nn => nb macro
        nn-NO => nb macro
        nno => nb macro
        nb-NO-u-nu-latn => nb language
        no-NO-NY => nb macro
        no-nyn => nb macro
        fi-FI => fi language
        fi-SE => fi language
        fin => fi language
        lt-LT => lt language
        lit => lt language
        hr-HR => hr language
        hr-BA => hr language
        hrv => hr language
        bs => hr near
        bs-Latn-BA => hr near
        sh => hr near
        sh-HR => hr near
        en-GB => en language
        en-150 => en language
        NB => nb exact
        Fi => fi exact
        en => en exact
        eng-US => en language
        nn_no => nb macro
        NOR-SJ => nb macro
        bos => hr near
        hbs-Latn => hr near
        BS_latn => hr near
        fi-Latn-FI => fi language
        fi-x-savo => fi language
        en-scouse => en language
        lt-a-b-c-d-e-f-g-h => lt language
";

#[test]
fn one_tag_finds_its_language() {
    check_tags(&languages(), ROWS_OF_ONE_TAG);
    check_headers(&languages(), ROWS_OF_ONE_TAG);
}

/// Rows 7, 9, 11, 15, 17, 18, 20, 21 and 22.
const UNKNOWN: &str = "
        da sv se-NO sv-FI smn et lv bs-Cyrl-BA sr-Latn-RS sr sr-ME cnr sl de is *
        bs-Cyrl sh-Cyrl hbs_cyrl_RS sr-Latn sr_ME und und-NO mul zxx root C POSIX
        i-klingon x-nb x-whatever n 1 norwegian french - *-NO
";

#[test]
fn an_unknown_language_is_the_default_in_a_header_and_nothing_as_a_tag() {
    let languages = languages();
    for asked in UNKNOWN.split_whitespace().chain([""]) {
        let negotiated = languages.negotiate_header(asked);
        assert_eq!(summary(&negotiated), "en default", "header {asked:?}");
        assert_eq!(negotiated.requested.as_deref(), (!asked.is_empty()).then_some(asked));
        assert_eq!(languages.negotiate_tag(asked), None, "tag {asked:?}");
    }
}

#[test]
fn rows_of_several_ranges() {
    check_headers(
        &languages(),
        "
        lv, lt;q=0.2, en;q=0.1 => lt exact
        no;q=0.5, fi;q=0.9 => fi exact
        fi;q=0, en;q=0.5 => en exact
        de, *;q=0.1 => en default
        de-DE,de;q=0.9,nb;q=0.8 => nb exact
        nn,en;q=0.9 => nb macro
        bs,en;q=0.9 => en exact
        sv,fi => fi exact
        i-klingon, lt => lt exact
        hr;q=0, bs => en default
        fi;q=abc, lt;q=0.3 => lt exact
        ",
    );
}

#[test]
fn the_heaviest_range_wins_and_the_first_of_equals() {
    check_headers(
        &languages(),
        "
        fi,lt => fi exact
        lt,fi => lt exact
        fi;q=0.5,lt;q=0.5 => fi exact
        fi;q=0.5,lt;q=0.501 => lt exact
        fi;q=0.999,lt => lt exact
        fi;q=0.001 => fi exact
        fi;q=1.000,lt => fi exact
        fi;q=0.3,lt;q=0.30,hr;q=0.300 => fi exact
        fi;q=0.,lt;q=1. => lt exact
        nn-NO;q=0.9,nb;q=0.9 => nb macro
        nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5 => nb language
        fi,fi,fi => fi exact
        lt;q=0.1,lt-LT;q=0.9 => lt language
        *,fi;q=0.1 => fi exact
        fi;q=0.1,* => fi exact
        *;q=0,fi => fi exact
        *;q=0,nn => nb macro
        *;q=0,bs => hr near
        ",
    );
}

#[test]
fn a_neighbour_is_served_only_when_nothing_else_is() {
    check_headers(
        &languages(),
        "
        bs,hr;q=0.1 => hr exact
        bs,no;q=0.001 => nb macro
        sr,bs;q=0.1 => hr near
        bs;q=0.2,sh;q=0.4 => hr near
        bs,* => hr near
        bs-Cyrl,bs-Latn;q=0.5 => hr near
        ",
    );
}

#[test]
fn a_refused_language_is_served_only_as_the_default() {
    check_headers(
        &languages(),
        "
        fi;q=0 => en default
        fi;q=0.0, lt => lt exact
        fi;q=0.000, lt => lt exact
        fi;q=0., fi-FI => en default
        fi, fi;q=0 => en default
        fi;q=0, fi => en default
        fin;q=0, fi => en default
        FI-fi;Q=0, fi;q=0.5, lt;q=0.1 => lt exact
        nb;q=0, no, nn, fi;q=0.2 => fi exact
        nb;q=0, no => en default
        nn;q=0, nb => nb exact
        nn;q=0, no => nb macro
        nn;q=0, nn-NO => en default
        nn-NO;q=0, nn => nb macro
        no;q=0, nn;q=0, nor;q=0, nno => nb macro
        bs;q=0, hr => hr exact
        bs;q=0, sh => hr near
        bs;q=0, bs-Latn => en default
        bs-Cyrl;q=0, bs => hr near
        hrv-BA;q=0, sh => en default
        en;q=0 => en default
        en;q=0, de => en default
        en;q=0, en-GB => en default
        en;q=0, lt;q=0.1 => lt exact
        *;q=0 => en default
        ",
    );
}

#[test]
fn a_malformed_header_gives_what_can_be_read() {
    check_headers(
        &languages(),
        "
        fi;q=1.0001, lt;q=0.3 => lt exact
        fi;q=1.001, lt;q=0.3 => lt exact
        fi;q=-1, lt;q=0.3 => lt exact
        fi;q=-0, fi;q=0.2 => fi exact
        fi;q=2, lt;q=0.3 => lt exact
        fi;q=10, lt;q=0.3 => lt exact
        fi;q=.5, lt;q=0.3 => lt exact
        fi;q=0.0000, fi-FI;q=0.1 => fi language
        fi;q=0.5555, lt;q=0.3 => lt exact
        fi;q=0,5, lt;q=0.3 => lt exact
        fi;q=1e0, lt;q=0.3 => lt exact
        fi;q=+1, lt;q=0.3 => lt exact
        fi;q=NaN, lt;q=0.3 => lt exact
        fi;q=, lt;q=0.3 => lt exact
        fi;q, lt;q=0.3 => lt exact
        fi;q==1, lt;q=0.3 => lt exact
        fi;q=0.9;q=0.1, lt;q=0.3 => lt exact
        fi;q=½, lt;q=0.3 => lt exact
        fi;q=０, lt;q=0.3 => lt exact
        fi;q=1.00x, lt;q=0.3 => lt exact
        ;;; => en default
        ;q=1 => en default
        ;;;,fi;;; => fi exact
        fi;;q=0.2;;,lt;q=0.3 => lt exact
        fi;level=1,lt;q=0.9 => fi exact
        fi;level=1;q=0.5,lt;q=0.9 => lt exact
        ,,,,fi,,, => fi exact
        , => en default
        ,, ,~, => en default
        fi lt => en default
        fi lt, hr => hr exact
        fi/lt, hr => hr exact
        'fi', hr => hr exact
        fi=1, hr => hr exact
        q=0.5, hr => hr exact
        fi-, lt => fi language
        -fi, lt => lt exact
        fi--FI => fi language
        fi-FI-! => fi language
        nb_NO.UTF-8 => nb language
        nb.UTF-8, lt => lt exact
        bs-Latn-Cyrl => hr near
        fi-* => fi language
        fi-FI-é => fi language
        fi-é => fi language
        fí, lt => lt exact
        ﬁ, lt => lt exact
        норвежский, lt => lt exact
        ",
    );
}

#[test]
fn optional_whitespace_is_space_and_tab_anywhere_between() {
    check_headers(
        &languages(),
        "
        de,fi => fi exact
          fi  => fi exact
        ~fi~ => fi exact
        de~,~ fi => fi exact
        de ; q=0.9 , fi ; q=0.8 => fi exact
        lt~;~q=0.1, fi~;~q=0.2 => fi exact
        lt;q = 0.1, fi;q= 0.2 => fi exact
        lt;Q=0.1, fi;Q=0.2 => fi exact
        LT;Q=0.2,FI;q=0.1 => lt exact
        ",
    );
}

#[test]
fn control_characters_are_no_part_of_a_tag() {
    let languages = languages();
    for (header, expected) in [
        ("\0", "en default"),
        ("nb\0", "en default"),
        ("\0nb", "en default"),
        ("nb\0, fi", "fi exact"),
        ("nb;q=1\0, fi;q=0.1", "fi exact"),
        ("nb\0;q=0, nb", "nb exact"),
        ("nb-\0", "nb language"),
        ("nb-NO\0", "nb language"),
        ("nb\n", "en default"),
        ("nb\r\n, fi", "fi exact"),
        ("\u{a0}nb, fi", "fi exact"),
        ("\u{feff}nb, fi", "fi exact"),
        ("\u{202e}bn", "en default"),
        ("n\u{301}b, fi", "fi exact"),
    ] {
        assert_eq!(summary(&languages.negotiate_header(header)), expected, "{header:?}");
    }
}

#[test]
fn an_explicit_tag_must_have_the_shape_of_one() {
    check_tags(
        &languages(),
        "
        nb_no => nb language
        pt-BR => none
         nb => none
        nb~ => none
        nb- => none
        -nb => none
        nb--NO => none
        nb-NO- => none
        nb_NO.UTF-8 => none
        nb@euro => none
        nb-* => none
        nb-é => none
        nb,fi => none
        nb;q=1 => none
        ../nb => none
        nb-abcdefghi => none
        nb/../en => none
        nb%2DNO => none
        ",
    );
    assert_eq!(languages().negotiate_tag("nb\0"), None);
    assert_eq!(languages().negotiate_tag("nb-\0"), None);
    let longest = format!("nb{}", "-abcdefg".repeat(8));
    assert_eq!(longest.len(), TAG_BYTES_MAX + 2);
    assert_eq!(languages().negotiate_tag(&longest), None);
    let shorter = longest.strip_suffix("fg").unwrap();
    assert_eq!(summary(&languages().negotiate_tag(shorter).unwrap()), "nb language");
}

#[test]
fn a_header_is_read_up_to_its_last_complete_range_within_the_bound() {
    let languages = languages();
    let filler = |bytes: usize| format!("fi;q=0.1,de;x={}", "y".repeat(bytes - 14));
    for (header, expected) in [
        (format!("{},nb", filler(HEADER_BYTES_MAX - 3)), "nb exact"),
        (format!("{},nb", filler(HEADER_BYTES_MAX - 2)), "fi exact"),
        (format!("{},nb", filler(HEADER_BYTES_MAX)), "fi exact"),
        (format!("{},lt,nb", filler(HEADER_BYTES_MAX - 3)), "lt exact"),
        // Cut in the middle these would say `nb` and `q=0`.
        (format!("{},nb-NO", filler(HEADER_BYTES_MAX - 3)), "fi exact"),
        (format!("{},fi;q=0.5", filler(HEADER_BYTES_MAX - 7)), "fi exact"),
        (format!("fi,{}", "de,".repeat(1400)), "fi exact"),
        ("nb-".repeat(1400), "en default"),
        ("n".repeat(4096), "en default"),
        (format!("{}fi", " ".repeat(4096)), "en default"),
        (format!("fi{}", " ".repeat(4096)), "en default"),
        (format!("{}fi", ",".repeat(1000)), "fi exact"),
        (format!("fi,{}", "é".repeat(2048)), "fi exact"),
        (format!("fi,x{}", "é".repeat(2048)), "fi exact"),
        (format!("fi,{}", "\0".repeat(4096)), "fi exact"),
        (",".repeat(4096), "en default"),
        (";".repeat(4096), "en default"),
    ] {
        assert_eq!(summary(&languages.negotiate_header(&header)), expected, "{} bytes", header.len());
    }
}

#[test]
fn a_header_is_read_up_to_its_last_range_within_the_bound() {
    let languages = languages();
    for (before, after, expected) in [
        (RANGES_MAX - 1, "fi", "fi exact"),
        (RANGES_MAX, "fi", "en default"),
        (RANGES_MAX - 1, "fi,fi;q=0", "fi exact"),
        (RANGES_MAX - 2, "fi,fi;q=0", "en default"),
        (RANGES_MAX - 1, " , ,,fi", "fi exact"),
    ] {
        let header = format!("{}{after}", "de,".repeat(before));
        assert_eq!(summary(&languages.negotiate_header(&header)), expected, "{before} before {after}");
    }
    // A range that says nothing is counted all the same, only an empty element is not.
    for (range, expected) in [("fi;q=abc", "en default"), (";", "en default"), ("*", "en default"), ("  ", "fi exact")]
    {
        let header = format!("{}fi", format!("{range},").repeat(RANGES_MAX));
        assert_eq!(summary(&languages.negotiate_header(&header)), expected, "{range:?}");
    }
    for (range, expected) in
        [("fi,", "fi exact"), ("de,", "en default"), ("bs;q=0.1,", "hr near"), ("fi;q=0,", "en default")]
    {
        assert_eq!(summary(&languages.negotiate_header(&range.repeat(1000))), expected);
    }
}

#[test]
fn the_answer_says_what_was_asked() {
    let languages = languages();
    let long = format!("{}é", "q".repeat(TAG_BYTES_MAX - 1));
    for (header, requested) in [
        ("sv, NB_no;q=0.5", Some("NB_no")),
        ("fi;q=0.1, no ; q=0.9", Some("no")),
        ("bs-Latn, de", Some("bs-Latn")),
        ("de;q=0.1, sv", Some("de")),
        ("*", Some("*")),
        ("fi;q=0", Some("fi")),
        ("fi;q=abc", Some("fi")),
        (";;;, , <script>", Some("<script>")),
        ("", None),
        (" ,; ,", None),
        (&long, Some(&"q".repeat(TAG_BYTES_MAX - 1))),
    ] {
        assert_eq!(languages.negotiate_header(header).requested.as_deref(), requested, "{header:?}");
    }
    let default = languages.negotiate_default();
    assert_eq!((summary(&default), default.requested), (String::from("en default"), None));
}

#[test]
fn near_languages_can_be_switched_off() {
    let languages = languages().with_near_code("sr-Latn", "hr").unwrap().with_near(false);
    check_headers(
        &languages,
        "
        bs => en default
        sh, fi;q=0.1 => fi exact
        sr-Latn => en default
        hr-BA => hr language
        no => nb macro
        ",
    );
    check_tags(
        &languages,
        "
        bs => none
        sr-Latn-RS => none
        hrv => hr language
        ",
    );
}

#[test]
fn near_languages_can_be_added() {
    let languages = languages();
    let languages = languages.with_near_code("sr-latn", "hr").unwrap();
    let languages = languages.with_near_code("da", "nb").unwrap();
    check_headers(
        &languages,
        "
        sr-Latn => hr near
        sr-Latn-RS => hr near
        SR_LATN_ME => hr near
        sr => en default
        sr-ME => en default
        sr-Cyrl => en default
        sr-Cyrl-RS, sr-Latn;q=0.1 => hr near
        sr-Latn, en;q=0.1 => en exact
        sr-Latn;q=0, sr-Latn-RS => en default
        hr;q=0, sr-Latn => en default
        da-DK => nb near
        sv, da;q=0.5, bs;q=0.4 => nb near
        ",
    );
}

#[test]
fn near_languages_that_cannot_be_added() {
    for (code, tag, expected) in [
        ("sr-Latn", "sr", "the near code `sr-Latn` is to be served by `sr`, which is not a language of the table"),
        ("sr-Latn", "HR", "the near code `sr-Latn` is to be served by `HR`, which is not a language of the table"),
        ("BS", "nb", "the code `bs` is listed by both `hr` and `nb`"),
        ("fi", "hr", "the code `fi` is listed by both `fi` and `hr`"),
        ("", "hr", "language `hr`: `` in `near` is not a plain language tag in its usual case"),
        ("*", "hr", "language `hr`: `*` in `near` is not a plain language tag in its usual case"),
        ("und", "hr", "language `hr`: `und` in `near` is not a plain language tag in its usual case"),
    ] {
        assert_eq!(languages().with_near_code(code, tag).unwrap_err().to_string(), expected);
    }
}

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

/// What some ranges find alone, and at which step, for checking whole headers made of them.
const POOL: [(&str, Option<(&str, &str)>); 16] = [
    ("nb", Some(("nb", "exact"))),
    ("nb-NO", Some(("nb", "language"))),
    ("no", Some(("nb", "macro"))),
    ("nn", Some(("nb", "macro"))),
    ("FI", Some(("fi", "exact"))),
    ("fi_SE", Some(("fi", "language"))),
    ("lit", Some(("lt", "language"))),
    ("hr", Some(("hr", "exact"))),
    ("bs", Some(("hr", "near"))),
    ("sh", Some(("hr", "near"))),
    ("en-US", Some(("en", "language"))),
    ("en", Some(("en", "exact"))),
    ("bs-Cyrl", None),
    ("de", None),
    ("*", None),
    ("i-klingon", None),
];

/// The rule of the design notes once more, written as it reads: sort, drop, try one step after the other.
fn expected(ranges: &[(usize, u16)]) -> String {
    let mut ranges: Vec<_> = ranges.iter().take(RANGES_MAX).map(|&(of, quality)| (POOL[of], quality)).collect();
    ranges.sort_by_key(|&(_, quality)| std::cmp::Reverse(quality));
    let is_own = |kind| kind == "exact" || kind == "language";
    let (wishes, refusals): (Vec<_>, Vec<_>) = ranges.into_iter().partition(|&(_, quality)| quality > 0);
    let is_refused = |text: &str, served: &str| {
        refusals.iter().any(|&((refused, found), _)| {
            refused == text || found.is_some_and(|(language, kind)| language == served && is_own(kind))
        })
    };
    let found = [false, true].into_iter().find_map(|near| {
        wishes.iter().find_map(|&((text, found), _)| {
            found.filter(|&(served, kind)| (kind == "near") == near && !is_refused(text, served))
        })
    });
    let (served, kind) = found.unwrap_or(("en", "default"));
    format!("{served} {kind}")
}

fn quality() -> impl Strategy<Value = u16> {
    prop_oneof![Just(0), Just(1000), 1..1000_u16]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_header_of_readable_ranges_follows_the_rule(ranges in prop::collection::vec((0..POOL.len(), quality()), 0..40)) {
        let header: Vec<String> = ranges
            .iter()
            .map(|&(of, quality)| format!("{};q={}.{:03}", POOL[of].0, quality / 1000, quality % 1000))
            .collect();
        prop_assert_eq!(summary(&languages().negotiate_header(&header.join(", "))), expected(&ranges));
    }

    #[test]
    fn any_text_gets_a_language_that_is_served(text in "(\\PC|[,;=*q0. \t\0_-]|nb|no|fi|bs|hr;q=0|;q=0){0,100}") {
        let languages = languages();
        let negotiated = languages.negotiate_header(&text);
        prop_assert!(languages.get(&negotiated.served).is_some());
        prop_assert!(negotiated.requested.is_none_or(|requested| requested.len() <= TAG_BYTES_MAX && text.contains(&requested)));
        if let Some(negotiated) = languages.negotiate_tag(&text) {
            prop_assert!(languages.get(&negotiated.served).is_some());
        }
    }

    #[test]
    fn any_text_after_a_refusal_does_not_bring_the_language_back(text in any::<String>()) {
        let negotiated = languages().negotiate_header(&format!("hr;q=0,{text},hr-HR,bs"));
        prop_assert_ne!(&*negotiated.served, "hr");
    }

    #[test]
    fn any_text_is_a_table_or_an_error(text in any::<String>(), at in 0..TABLE.len()) {
        drop(Languages::from_toml(&text));
        let (head, tail) = TABLE.split_at((0..=at).rev().find(|&at| TABLE.is_char_boundary(at)).unwrap());
        if let Ok(languages) = Languages::from_toml(&format!("{head}{text}{tail}")) {
            prop_assert!(languages.get(languages.default().tag()).is_some());
        }
    }
}
