//! Near languages, which a deployment switches off or adds.

use super::{check_headers, check_tags, languages};

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
