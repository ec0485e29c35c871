//! The canonical form: nothing but the form changes.

use phrasebook::catalog::canonical::{CanonicalFault, canonical};
use phrasebook::catalog::source::{Entry, parse};
use phrasebook::catalog::variants::variants;
use phrasebook::catalog::{Catalog, Draft};
use phrasebook::sources;
use proptest::prelude::*;

#[test]
fn what_changes_and_what_stays() {
    for (text, expected) in [
        ("a=b", "a = b\n"),
        ("a = b\n\n\n\n# note\nc = d\n", "a = b\n\n# note\nc = d\n"),
        ("a = b\nc = d\n", "a = b\nc = d\n"),
        ("# alone\n\na = b\n", "# alone\n\na = b\n"),
        ("# mine\na = b\n", "# mine\na = b\n"),
        ("### file\n\n## group\n\na = b\n", "### file\n\n## group\n\na = b\n"),
        ("a = b\r\n    c\r\n", "a =\n    b\n    c\n"),
        ("\u{feff}a = b\n", "a = b\n"),
        ("#\n# second\na = b\n", "#\n# second\na = b\n"),
        ("-t = { $case ->\n *[x] y\n}\n", "-t =\n    { $case ->\n       *[x] y\n    }\n"),
        (
            "a = { $n ->\n  [one] x\n *[other] {$n} y\n }\n  .b = c",
            "a =\n    { $n ->\n        [one] x\n       *[other] { $n } y\n    }\n    .b = c\n",
        ),
        ("a =\n  one\n    two\n\n  three\n", "a =\n    one\n      two\n\n    three\n"),
        ("", ""),
    ] {
        assert_eq!(canonical(text).as_deref(), Ok(expected), "{text:?}");
        assert_eq!(canonical(expected).as_deref(), Ok(expected), "again: {text:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_left_alone() {
    let deep = format!("a = {}", "{".repeat(300));
    for text in ["a = {", "a", "a = b\njunk\n", "= b\n", &deep] {
        assert_eq!(canonical(text), Err(CanonicalFault::Unread), "{text:?}");
    }
}

/// Every text of every shipped message, in all its variants, before and after.
#[test]
fn the_shipped_files_render_the_same() {
    let sources = sources::built_in().unwrap();
    let mut formatted = sources.clone();
    for file in &mut formatted.texts {
        file.text = canonical(&file.text).unwrap_or_else(|fault| panic!("{}: {fault}", file.path)).into();
    }
    let [before, after] = [&sources, &formatted].map(|sources| Catalog::new(Draft::read(sources).unwrap()).unwrap());
    for language in before.languages().iter() {
        for phrase in before.phrases() {
            let shown = |catalog: &Catalog| {
                let texts = catalog.texts(language.tag()).unwrap();
                let message = texts.message(phrase.id.as_str()).unwrap();
                variants(&phrase.variables, texts, message).map(|variant| variant.text.unwrap()).collect::<Vec<_>>()
            };
            assert_eq!(shown(&before), shown(&after), "{} in {}", phrase.id, language.tag());
        }
    }
}

/// The files in the repository are in canonical form, so that nobody's change is lost among line breaks.
#[test]
fn the_shipped_files_are_in_canonical_form() {
    for file in sources::built_in().unwrap().texts {
        assert!(canonical(&file.text).as_deref() == Ok(&*file.text), "run 'phrasebook fmt locales': {}", file.path);
    }
}

fn shape(entries: &[std::sync::Arc<Entry>]) -> Vec<String> {
    let text = |entry: &Entry| entry.source.split_whitespace().collect::<String>();
    entries.iter().map(|entry| format!("{}: {}", entry.name, text(entry))).collect()
}

proptest! {
    /// Whatever can be read keeps its entries and comments, and formatting twice changes nothing more.
    #[test]
    fn formatting_twice_is_formatting_once(lines in proptest::collection::vec(
        prop_oneof![
            "[a-c]{1,2} ?= ?[a-z .,]{0,9}", " {1,6}[a-z .\\[*]{1,9}", " {1,5}\\.[ab] = [a-z ]{1,5}", "#{1,3} [a-z ]{0,5}",
            Just(String::new()), Just("a = { $n ->".to_owned()), Just("   [one] x { $n }".to_owned()),
            Just("  *[other] y".to_owned()), Just(" }".to_owned()), Just("-t = { \" \" }x".to_owned()),
        ],
        0..14,
    )) {
        let text = lines.join("\n");
        let Ok(once) = canonical(&text) else { return Ok(()) };
        let twice = canonical(&once);
        prop_assert_eq!(twice.as_ref(), Ok(&once));
        let (before, after) = (parse(&text), parse(&once));
        prop_assert_eq!(shape(&before.messages), shape(&after.messages));
        prop_assert_eq!(shape(&before.terms), shape(&after.terms));
        let comments = |text: &str| text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
        prop_assert_eq!(comments(&text), comments(&once));
    }
}
