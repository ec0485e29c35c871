//! `phrasebook preview`

use insta::assert_snapshot;

use crate::support::folder::Folder;

#[test]
fn every_text_is_shown_with_what_leads_to_it() {
    let folder = Folder::with_book();
    assert_snapshot!(folder.run(&["preview", "delivery-delay-acknowledge", "--locale", "lt", "--locales", "book"]), @r"
        exit code: 0
        --- stdout
        text
          [customer=Jonas, days=3]
            Jonai, siunta vėluoja 3 dienas.
          [no customer, days=3]
            Siunta vėluoja 3 dienas.
          [customer=Jonas, days=1]
            Jonai, siunta vėluoja 1 dieną.
          [no customer, days=1]
            Siunta vėluoja 1 dieną.
          [customer=Jonas, days=10]
            Jonai, siunta vėluoja 10 dienų.
          [no customer, days=10]
            Siunta vėluoja 10 dienų.

        .wording-2
            Vėluos 3 d.

        .title
            Vėluoja

        .chat
            Siunta vėluoja 3 d.

        .when
            Siunta vėluoja.
        --- stderr
        10 texts in lt
        ");
    assert_snapshot!(folder.run(&["preview", "delivery-thanks", "--locales", "book"]), @r"
        exit code: 0
        --- stdout
        text
            Thank you for waiting.

        .wording-2
            Thanks for your patience.

        .title
            Thanks

        .when
            At the end.
        --- stderr
        4 texts in en
        ");
}

#[test]
fn json_names_part_wording_and_variables() {
    let folder = Folder::with_book();
    let arguments = ["preview", "delivery-delay-acknowledge", "--locale", "fi", "--locales", "book", "--json"];
    let output = folder.command(&arguments).output().unwrap();
    let variants: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_snapshot!(serde_json::to_string_pretty(&variants[0]).unwrap(), @r#"
        {
          "findings": [],
          "part": "text",
          "text": "Aino, pakettisi on 3 päivää myöhässä.",
          "variables": {
            "customer": "Aino",
            "days": "3"
          },
          "wording": 1
        }
        "#);
    assert!(variants.iter().any(|variant| variant["part"] == "title"));
}

#[test]
fn what_is_unknown_is_said_as_in_render() {
    let folder = Folder::with_book();
    for arguments in [&["delivery-thank"][..], &["delivery-thanks", "--locale", "sv"]] {
        let preview = folder.run(&[&["preview", "--locales", "book"], arguments].concat());
        assert!(preview.starts_with("exit code: 1"), "{preview}");
        assert_eq!(preview, folder.run(&[&["render", "--locales", "book"], arguments].concat()));
    }
}
