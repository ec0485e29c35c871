//! `phrasebook list`

use insta::assert_snapshot;

use crate::support::folder::Folder;

#[test]
fn a_line_for_each_phrase() {
    let folder = Folder::with_book();
    assert_snapshot!(folder.run(&["list", "--locales", "book", "--locale", "lt"]), @r"
        exit code: 0
        --- stdout
        delivery-delay-acknowledge  statement  Vėluoja
        delivery-thanks             statement  Ačiū
        --- stderr
        2 of 2 phrases, in lt
        ");
}

#[test]
fn filters_narrow_each_other_and_their_values_do_not() {
    let folder = Folder::with_book();
    for (filters, ids) in [
        (&["--situation", "praise,refund"][..], &["delivery-thanks"][..]),
        (
            &["--situation", "praise", "--situation", "delivery-delay"],
            &["delivery-delay-acknowledge", "delivery-thanks"],
        ),
        (&["--channel", "chat", "--stage", "close"], &[]),
        (&["--kind", "statement", "--technique", "validation"], &["delivery-delay-acknowledge"]),
        (&["--empathy", "cognitive"], &[]),
    ] {
        let output = folder.command(&[&["list", "--json", "--locales", "book"], filters].concat()).output().unwrap();
        let rows: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
        let found: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
        assert_eq!(found, ids, "{filters:?}");
    }
}

#[test]
fn a_phrase_without_a_text_shows_that() {
    let folder = Folder::with_book();
    folder.edit("book/fi/delivery.ftl", "delivery-thanks =", "delivery-other =");
    assert_snapshot!(folder.run(&["list", "--locales", "book", "--locale", "fi", "--stage", "close"]), @r"
        exit code: 0
        --- stdout
        delivery-thanks  statement  -
        --- stderr
        1 of 2 phrases, in fi
        ");
}

#[test]
fn the_phrases_in_the_binary_are_listed_without_a_folder() {
    let shown = Folder::empty().run(&["list", "--situation", "delivery-delay"]);
    assert!(shown.starts_with("exit code: 0") && shown.contains("\ndelivery-delay-acknowledge "), "{shown}");
}
