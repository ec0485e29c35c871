//! What goes out comes back.

use phrasebook::catalog::layout::settled;
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

/// Lines that a pattern can consist of, also those that look like something else.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[a-zžøäš '\"(),;:!?%@+=~#&|<>/\\\\-]{0,12}",
        Just("{ $customer }".to_owned()),
        Just("  in, { \"{\" } and { \"\\u00a0\" }".to_owned()),
        Just("a{ $customer ->\n  [Ona] one\n        two\n *[other] { \"x\" }\n} b".to_owned()),
    ]
}

fn pattern() -> impl Strategy<Value = String> {
    proptest::collection::vec(line(), 1..5).prop_map(|lines| lines.join("\n"))
}

fn phrase() -> impl Strategy<Value = Value> {
    let optional = || proptest::option::of(pattern());
    let parts = (pattern(), pattern(), optional(), proptest::collection::vec(pattern(), 0..3), "[a-ž#\n =]{0,20}");
    parts.prop_map(|(text, title, chat, wordings, comment)| {
        let mut translation = json!({"text": text, "title": title, "wordings": wordings});
        translation.as_object_mut().unwrap().extend(chat.map(|chat| ("chat".to_owned(), json!(chat))));
        if !comment.is_empty() {
            translation["comment"] = json!(comment);
        }
        json!({"kind": "statement", "variables": [{"name": "customer"}], "translations": {"lt": translation}})
    })
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
