//! One tag, as the whole of a header and asked for by itself.

use phrasebook::locale::TAG_BYTES_MAX;

use super::{check_headers, check_tags, languages, summary};

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
