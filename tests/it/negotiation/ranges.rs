//! Which of several ranges in a header is served, and which of them the answer names.

use phrasebook::locale::TAG_BYTES_MAX;

use super::{check_headers, languages, summary};

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
