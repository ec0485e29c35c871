//! What an import changes, and what it leaves.

use insta::assert_snapshot;
use phrasebook::phrase::Kind;
use phrasebook::store::WRITES_MAX;
use phrasebook::team::State;
use phrasebook::transfer::{Format, ImportOptions, Mode, TransferError};
use serde_json::{Value, json};

use super::{Shop, fluent, options, outcome};

/// A file of ours with these phrases.
fn ours(phrases: &Value) -> String {
    json!({"format": "phrasebook", "version": 1, "phrases": phrases}).to_string()
}

#[test]
fn languages_and_columns_that_a_file_does_not_have_stay() {
    let shop = Shop::furnished();
    let before = shop.content();
    let table = "id;locale;text\r\nthanks-for-order;lt;Labai ačiū, { VOCATIVE($customer) }.\r\n";
    assert_snapshot!(outcome(&shop.import(&options(Format::Csv), table)), @"0 created, 1 updated, 0 unchanged, 0 refused");
    let mut expected = before["thanks-for-order"].clone();
    expected.1.translations.get_mut("lt").unwrap().text = "Labai ačiū, { VOCATIVE($customer) }.".to_owned();
    assert_eq!(shop.content()["thanks-for-order"], expected);

    let table = "id\tlocale\ttext\ttags\nthanks-for-order\tlt\tLabai ačiū, { VOCATIVE($customer) }.\tnew\n";
    shop.import(&options(Format::Csv), table).unwrap();
    expected.1.meta.as_mut().unwrap().tags = vec!["new".to_owned()];
    assert_eq!(shop.content()["thanks-for-order"], expected);
    assert_eq!(shop.content().len(), before.len());
}

#[test]
fn a_phrase_of_our_json_is_whole_but_for_its_languages() {
    let shop = Shop::furnished();
    let before = shop.content()["thanks-for-order"].1.clone();
    let english = json!({"text": "Thank you, { $customer }.", "title": "Thanks"});
    let file = ours(&json!([{
        "id": "thanks-for-order", "variables": [{"name": "customer", "required": true}], "translations": {"en": english}
    }]));
    assert_snapshot!(outcome(&shop.import(&options(Format::Json), file)), @"0 created, 1 updated, 0 unchanged, 0 refused");
    let after = shop.content()["thanks-for-order"].1.clone();
    assert_eq!(after.translations["lt"], before.translations["lt"]);
    assert_eq!(serde_json::to_value(&after.translations["en"]).unwrap(), english);
    assert_eq!((after.kind, after.meta, after.variables.len()), (before.kind, None, 1));
}

#[test]
fn an_empty_cell_empties_a_part_and_leaves_the_kind() {
    let shop = Shop::furnished();
    let before = shop.content()["thanks-for-order"].1.clone();
    let table = "id,locale,kind,state,variables,accepts-fault,text,chat\nthanks-for-order,en,,,,,\"Thank you, { $customer }.\",\n";
    shop.import(&options(Format::Csv), table).unwrap();
    let mut expected = before;
    let english = expected.translations.get_mut("en").unwrap();
    (english.text, english.chat) = ("Thank you, { $customer }.".to_owned(), None);
    assert_eq!(shop.content()["thanks-for-order"], (State::Published, expected));
}

/// A phrase that fits its limits can be larger than what the store takes, and a file can have more than one commit.
#[test]
fn a_dry_run_promises_nothing_that_the_store_refuses() {
    let shop = Shop::new();
    let text = "Labas. ".repeat(1_100);
    let translation = json!({"text": text.trim(), "title": "T", "wordings": vec![text.trim(); 8]});
    let translations: Value = ["en", "nb", "fi", "lt", "hr"].iter().map(|tag| (*tag, translation.clone())).collect();
    let large = ours(&json!([{"id": "large", "kind": "statement", "translations": translations}]));
    let many: Value = (0..=WRITES_MAX)
        .map(|number| json!({"id": format!("p-{number}"), "kind": "prompt", "translations": {"en": {"text": "A.", "title": "A"}}}))
        .collect();
    for (file, said) in [(large, "a record takes 262144"), (ours(&many), "at most 50000 phrases are written together")]
    {
        for dry_run in [true, false] {
            let options = ImportOptions { dry_run, ..options(Format::Json) };
            let refused = outcome(&shop.import(&options, file.clone()));
            assert!(refused.contains(said), "dry_run={dry_run}: {refused}");
        }
    }
    assert_eq!(shop.changes(), 0);
}

/// A phrase that the store does not take is wrong like one that the parser does not.
#[test]
fn a_phrase_that_is_too_large_does_not_keep_back_the_others() {
    let shop = Shop::new();
    let text = "Labas. ".repeat(1_100);
    let translation = json!({"text": text.trim(), "title": "T", "wordings": vec![text.trim(); 8]});
    let translations: Value = ["en", "nb", "fi", "lt", "hr"].iter().map(|tag| (*tag, translation.clone())).collect();
    let small = json!({"lt": {"text": "Ačiū.", "title": "Padėka"}});
    let file = ours(&json!([
        {"id": "large", "kind": "statement", "translations": translations},
        {"id": "small", "kind": "statement", "translations": small}
    ]));
    for dry_run in [true, false] {
        let options = ImportOptions { dry_run, mode: Mode::Partial, ..options(Format::Json) };
        let report = shop.import(&options, file.clone()).unwrap();
        assert_eq!((report.totals.created, report.totals.refused), (1, 1), "{report:#?}");
        assert!(report.phrases[0].faults[0].message.starts_with("'large' has "), "{report:#?}");
    }
    assert_eq!(shop.content().into_keys().collect::<Vec<_>>(), ["small"]);
}

#[test]
fn a_fluent_message_is_the_whole_text_of_its_language() {
    let shop = Shop::furnished();
    let file = "# New\nthanks-for-order =\n    Ačiū labai, { VOCATIVE($customer) }.\n    .title = Padėka\n    .wording-2 = Dėkui, { VOCATIVE($customer) }.\n";
    shop.import(&fluent("lt"), file).unwrap();
    let text = shop.content()["thanks-for-order"].1.translations["lt"].clone();
    assert_eq!(text.comment.as_deref(), Some("New"));
    assert_eq!(text.wordings, ["Dėkui, { VOCATIVE($customer) }."]);
    assert_eq!(shop.content()["thanks-for-order"].1.translations.len(), 2);
}

#[test]
fn a_new_phrase_of_a_fluent_file_declares_the_variables_it_uses() {
    let shop = Shop::new();
    let file = "hello = Labas, { VOCATIVE($customer) }{ GIVEN($days) ->\n    [yes] { \" \" }po { NUMBER($days) }\n   *[no] { \"\" }\n}.\n    .title = Labas\n";
    assert_snapshot!(outcome(&shop.import(&fluent("lt"), file)), @"1 created, 0 updated, 0 unchanged, 0 refused");
    let (state, phrase) = shop.content()["hello"].clone();
    assert_eq!((state, phrase.kind), (State::Published, Some(Kind::Statement)));
    let variables: Vec<_> = phrase.variables.iter().map(|one| (one.name.as_str(), one.required)).collect();
    assert_eq!(variables, [("customer", true), ("days", false)]);

    let question = ImportOptions { kind: Some(Kind::Question), state: Some(State::Draft), ..fluent("lt") };
    shop.import(&question, "ask = Ar gavote?\n    .title = Ar\n").unwrap();
    assert_eq!((shop.content()["ask"].0, shop.content()["ask"].1.kind), (State::Draft, Some(Kind::Question)));
}

#[test]
fn a_dry_run_reports_and_changes_nothing() {
    let shop = Shop::furnished();
    let (content, changes) = (shop.content(), shop.changes());
    let file = "id,locale,kind,text,title\r\nnew-one,lt,statement,Nauja.,Nauja\r\nsigns,fi,,Uusi.,Uusi\r\nbad,lt,statement,{ $nobody },Bloga\r\nthanks-for-order,lt,,\"Ačiū, { VOCATIVE($customer) }.\",Padėka\r\n";
    let dry = ImportOptions { dry_run: true, ..options(Format::Csv) };
    let report = shop.import(&dry, file);
    assert_snapshot!(outcome(&report));
    assert_eq!((shop.content(), shop.changes()), (content, changes));
    assert!(report.unwrap().phrases.iter().all(|phrase| phrase.revision.is_none()));
}

#[test]
fn all_or_nothing_unless_partial_is_asked_for() {
    let file = ours(&json!([
        {"id": "right", "kind": "statement", "translations": {"lt": {"text": "Gerai.", "title": "Gerai"}}},
        {"id": "wrong", "kind": "statement", "translations": {"lt": {"text": "{ $nobody }", "title": "Blogai"}}},
        {"id": "leans", "kind": "statement", "translations": {"lt": {"text": "{ wrong }", "title": "Remiasi"}}},
        {"id": "leans-further", "kind": "statement", "translations": {"lt": {"text": "{ leans }", "title": "Remiasi"}}},
        {"id": "right-too", "kind": "statement", "translations": {"lt": {"text": "{ right }", "title": "Gerai"}}}
    ]));
    let shop = Shop::new();
    let refused = shop.import(&options(Format::Json), file.clone());
    assert!(matches!(refused, Err(TransferError::Refused(_))), "{refused:?}");
    assert_eq!(shop.changes(), 0);

    let partial = ImportOptions { mode: Mode::Partial, ..options(Format::Json) };
    let report = shop.import(&partial, file).unwrap();
    assert_eq!(shop.content().into_keys().collect::<Vec<_>>(), ["right", "right-too"]);
    assert_eq!((report.totals.created, report.totals.refused), (2, 3));
    let revisions: Vec<_> = report.phrases.iter().map(|phrase| phrase.revision).collect();
    assert_eq!(revisions, [Some(1), None, None, None, Some(1)]);
}

#[test]
fn what_is_published_does_not_lean_on_a_draft_of_the_same_file() {
    let shop = Shop::new();
    let phrases = json!([
        {"id": "draft", "state": "draft", "kind": "statement", "translations": {"lt": {"text": "Juodraštis.", "title": "A"}}},
        {"id": "draft-too", "state": "draft", "kind": "statement", "translations": {"lt": {"text": "{ served }", "title": "A"}}},
        {"id": "served", "state": "published", "kind": "statement", "translations": {"lt": {"text": "{ draft }", "title": "A"}}}
    ]);
    let result = shop.import(&options(Format::Json), ours(&phrases));
    assert_snapshot!(outcome(&result));
}
