//! What goes out comes back.

use phrasebook::catalog::layout::{laid, settled};
use phrasebook::team::State;
use phrasebook::transfer::{Action, Format, ImportOptions, Mode, Scope};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Shop, fluent, options, outcome, phrases};

/// Each format for all languages, and Fluent for each language.
fn files(shop: &Shop) -> Vec<(ImportOptions, Vec<u8>)> {
    let whole = Format::ALL.iter().map(|format| (options(*format), shop.export(*format, None, Scope::All)));
    whole.collect()
}

#[test]
fn an_export_imported_into_its_own_team_changes_nothing() {
    let shop = Shop::furnished();
    let (content, changes) = (shop.content(), shop.changes());
    let mut files = files(&shop);
    for locale in ["en", "fi", "lt"] {
        files.push((fluent(locale), shop.export(Format::Ftl, Some(locale), Scope::All)));
        for format in [Format::Json, Format::Csv] {
            let options = ImportOptions { locale: Some(locale.to_owned()), ..options(format) };
            files.push((options.clone(), shop.export(format, None, Scope::All)));
            files.push((options, shop.export(format, Some(locale), Scope::All)));
        }
    }
    for (options, file) in files {
        let report = shop.import(&options, file).unwrap_or_else(|fault| panic!("{options:?}: {fault:?}"));
        assert!(report.totals.unchanged > 0, "{options:?}");
        assert!(report.phrases.iter().all(|phrase| phrase.action == Action::Unchanged), "{options:?}: {report:#?}");
    }
    assert_eq!((shop.content(), shop.changes()), (content, changes));
}

#[test]
fn an_export_makes_the_same_phrases_in_an_empty_team() {
    let shop = Shop::furnished();
    for (options, file) in files(&shop) {
        let other = Shop::new();
        let report = other.import(&options, file);
        assert_eq!(outcome(&report), outcome(&Ok(report.clone().unwrap())), "{options:?}");
        assert_eq!(report.unwrap().totals.created, phrases().len(), "{options:?}");
        assert_eq!(other.content(), shop.content(), "{options:?}");
    }
}

#[test]
fn an_export_of_what_is_published_has_no_draft() {
    let shop = Shop::furnished();
    shop.write(vec![(
        "thanks-for-order",
        State::Draft,
        json!({"kind": "statement", "translations": {"lt": {"text": "Kitaip.", "title": "Kitaip"}}}),
    )]);
    let other = Shop::new();
    other.import(&options(Format::Json), shop.export(Format::Json, None, Scope::Published)).unwrap();
    let first = Shop::furnished().content();
    assert_eq!(other.content().len(), first.len() - 1);
    assert_eq!(other.content()["thanks-for-order"], first["thanks-for-order"]);
}

/// A word as texts have them, with signs that a format may stumble over.
fn word() -> impl Strategy<Value = String> {
    "[=+@#&(-]?[a-zžøäš]{1,6}[,;:!?%+=~#&|<>/@)]?"
}

/// Lines that a pattern can consist of, also those that look like something else.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => proptest::collection::vec(word(), 1..5).prop_map(|words| words.join(" ")),
        1 => word().prop_map(|word| format!("{word}\n\n{word}")),
        1 => Just("{ \"[\" } x { \"\\u0041\" }".to_owned()),
        1 => Just("a { $customer-gender ->\n    [feminine] one\n        two\n   *[unknown] three\n} b".to_owned()),
    ]
}

fn pattern() -> impl Strategy<Value = String> {
    let ends = |lines: Vec<String>| format!("{}\nend", lines.join("\n")).trim().to_owned();
    proptest::collection::vec(line(), 0..4).prop_map(ends)
}

fn phrase() -> impl Strategy<Value = Value> {
    let optional = || proptest::option::of(pattern());
    let parts =
        (pattern(), pattern(), optional(), proptest::collection::vec(pattern(), 0..3), "[a-zž#=+@,;\\n -]{0,20}");
    parts.prop_map(|(text, title, chat, wordings, comment)| {
        let named = |text: &String| format!("{text} {{ $customer }}");
        let wordings: Vec<String> = wordings.iter().map(named).collect();
        let mut translation = json!({"text": named(&text), "title": title, "wordings": wordings});
        translation.as_object_mut().unwrap().extend(chat.map(|chat| ("chat".to_owned(), json!(named(&chat)))));
        if !comment.is_empty() {
            translation["comment"] = json!(comment);
        }
        json!({"kind": "statement", "variables": [{"name": "customer", "required": true}], "translations": {"lt": translation}})
    })
}

/// Each pattern as it is written after an equals sign, and its text.
#[test]
fn a_pattern_comes_out_of_a_file_as_the_parser_reads_it() {
    let table = [
        (" Hi", "Hi"),
        (" Hi  \n\n", "Hi"),
        ("\n    Hi\n    you", "Hi\nyou"),
        ("\n    Hi\n      you", "Hi\n  you"),
        ("\n      Hi\n    you", "  Hi\nyou"),
        (" Hi\n      you\n    there", "Hi\n  you\nthere"),
        ("\n\n    Hi\r\n   \r\n    you", "Hi\n\nyou"),
        (" Hi { $x ->\n[a] one\n*[b] two\n} so\n    there", "Hi { $x ->\n[a] one\n*[b] two\n} so\nthere"),
        (
            "\n    { $x ->\n  [a] one\n        two\n *[b] { \"}\" }\n    }\n    so",
            "{ $x ->\n[a] one\n    two\n*[b] { \"}\" }\n}\nso",
        ),
        ("\n  { \"{\" }\n  so", "{ \"{\" }\nso"),
    ];
    for (written, text) in table {
        assert_eq!(laid(written).text, text, "{written:?}");
        // In the form in which it is written again it says the same.
        assert_eq!(settled(text), text, "{written:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a team can write. A text that the checks refuse is no text of a team.
    #[test]
    fn every_text_that_can_be_written_comes_back(phrase in phrase()) {
        let shop = Shop::new();
        let file = json!({"format": "phrasebook", "version": 1, "phrases": [{
            "id": "any", "kind": phrase["kind"], "variables": phrase["variables"], "translations": phrase["translations"]
        }]});
        let partial = ImportOptions { mode: Mode::Partial, ..options(Format::Json) };
        let report = shop.import(&partial, file.to_string()).unwrap();
        prop_assume!(report.totals.created == 1);
        for (options, file) in files(&shop) {
            let again = shop.import(&options, file.clone()).unwrap();
            prop_assert_eq!(again.totals.unchanged, 1, "{:?}: {}", options, String::from_utf8_lossy(&file));
            let other = Shop::new();
            other.import(&options, file).unwrap();
            prop_assert_eq!(other.content(), shop.content());
        }
    }

    #[test]
    fn the_settled_form_of_a_text_is_settled(text in pattern()) {
        let once = settled(&text);
        prop_assert_eq!(settled(&once), once.clone());
    }
}
