//! Headers that are malformed, oddly spaced or too long.

use phrasebook::locale::{HEADER_BYTES_MAX, RANGES_MAX};

use super::{check_headers, languages, summary};

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
