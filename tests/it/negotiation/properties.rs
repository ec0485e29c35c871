//! Properties of headers and tables made at random.

use phrasebook::locale::{Languages, RANGES_MAX, TAG_BYTES_MAX};
use proptest::prelude::*;

use super::{TABLE, languages, summary};

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
