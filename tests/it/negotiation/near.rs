//! Near languages, which a deployment switches off or adds.

use phrasebook::locale::Languages;

use super::{TABLE, check_headers, check_tags};

/// The committed table with two near codes more.
fn languages() -> Languages {
    let more = TABLE.replace("near = [\"bs\",", "near = [\"sr-Latn\", \"bs\",");
    let more = more.replace("tag = \"nb\"\n", "tag = \"nb\"\nnear = [\"da\"]\n");
    Languages::from_toml(&more).unwrap()
}

#[test]
fn near_languages_can_be_switched_off() {
    let languages = languages().with_near(false);
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
    check_headers(
        &languages(),
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
