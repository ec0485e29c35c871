//! `phrasebook render`

use insta::assert_snapshot;

use crate::support::folder::Folder;

/// Runs `render` in a folder with the small phrasebook.
fn render(arguments: &str) -> String {
    let words: Vec<&str> = arguments.split_whitespace().collect();
    Folder::with_book().run(&[&["render", "--locales", "book"], &words[..]].concat())
}

#[test]
fn the_text_stands_alone_on_stdout() {
    for (arguments, text) in [
        ("delivery-delay-acknowledge --var days=3", "Your parcel is 3 days late."),
        ("delivery-delay-acknowledge --locale fi --var days=1", "Pakettisi on 1 päivän myöhässä."),
        (
            "delivery-delay-acknowledge --locale lt --var days=22 --var customer=Jonas",
            "Jonai, siunta vėluoja 22 dienas.",
        ),
        ("delivery-delay-acknowledge --var days=3 --channel chat", "It is 3 d late."),
        ("delivery-thanks --wording 2", "Thanks for your patience."),
        ("delivery-thanks --locale lt-LT --seed 58213", "Ačiū, kad palaukėte."),
        ("delivery-delay-acknowledge --on-missing keep", "Your parcel is { $days } days late."),
        ("delivery-thanks --format html", "<p>Thank you for waiting.</p>"),
    ] {
        let shown = render(arguments);
        let (head, _) = shown.split_once("--- stderr\n").unwrap();
        assert_eq!(head, format!("exit code: 0\n--- stdout\n{text}\n"), "{arguments}\n{shown}");
    }
}

#[test]
fn findings_go_to_stderr() {
    assert_snapshot!(render("delivery-delay-acknowledge --var days=3 --var weather=rain --channel phone"), @r"
        exit code: 0
        --- stdout
        Your parcel is 3 days late.
        --- stderr
        warning: the phrase has no variable 'weather'
        warning: 'customer' was not given; the text is written without it
        warning: 'delivery-delay-acknowledge' is not written for the channel phone
        ");
}

#[test]
fn json_holds_everything() {
    assert_snapshot!(render("delivery-delay-acknowledge --var days=3 --format json"), @r#"
        exit code: 0
        --- stdout
        {
          "id": "delivery-delay-acknowledge",
          "locale": "en",
          "text": "Your parcel is 3 days late.",
          "subject": null,
          "chat": "It is 3 d late.",
          "html": "<p>Your parcel is 3 days late.</p>\n",
          "parts": {},
          "wording": 1,
          "findings": [
            {
              "code": "variable_defaulted",
              "variable": "customer",
              "message": "'customer' was not given; the text is written without it"
            }
          ]
        }
        --- stderr
        "#);
}

#[test]
fn missing_variables_come_with_a_command_that_works() {
    let shown = render("delivery-delay-acknowledge --locale lt --var customer=Ona");
    assert_snapshot!(shown, @r"
        exit code: 1
        --- stdout
        --- stderr
        error: 'delivery-delay-acknowledge' cannot be rendered: one variable is missing or does not fit
          - the text needs 'days'
          hint: for example: phrasebook render delivery-delay-acknowledge --locale lt --var customer=Ona --var days=3
        ");
    let (_, example) = shown.split_once("for example: phrasebook render ").unwrap();
    assert!(render(example).starts_with("exit code: 0"), "{example}");
}

#[test]
fn mistyped_variables_are_named() {
    assert_snapshot!(render("delivery-delay-acknowledge --var days=three"), @r#"
        exit code: 1
        --- stdout
        --- stderr
        error: 'delivery-delay-acknowledge' cannot be rendered: one variable is missing or does not fit
          - 'days': expected a whole number such as 3, got the text "three"
          hint: for example: phrasebook render delivery-delay-acknowledge --var days=3
        "#);
}

#[test]
fn an_unknown_phrase_suggests_near_ones() {
    assert_snapshot!(render("delivery-delay-acknowlege"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: there is no phrase 'delivery-delay-acknowlege'
          hint: did you mean delivery-delay-acknowledge?
        ");
    assert_snapshot!(render("delivery"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: there is no phrase 'delivery'
          hint: did you mean delivery-thanks, delivery-delay-acknowledge?
        ");
    assert_snapshot!(render("weather"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: there is no phrase 'weather'
          hint: 'phrasebook list' shows every phrase
        ");
}

#[test]
fn an_unknown_locale_lists_those_there_are() {
    assert_snapshot!(render("delivery-thanks --locale sv"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: there is no language for 'sv'; there are en, fi, lt
        ");
    assert_snapshot!(render("delivery-thanks --locale not_a-tag!"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: there is no language for 'not_a-tag!'; there are en, fi, lt
        ");
}

#[test]
fn an_unknown_wording_is_counted() {
    assert_snapshot!(render("delivery-thanks --wording 3"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: there is no wording 3 of 'delivery-thanks' in this language; it has 2
        ");
}

#[test]
fn another_language_answers_only_when_allowed() {
    let folder = Folder::with_book();
    folder.edit("book/fi/delivery.ftl", "delivery-thanks =", "delivery-other =");
    let render = |fallback: &str| {
        folder.run(&["render", "delivery-thanks", "--locale", "fi", "--locales", "book", "--fallback", fallback])
    };
    assert_snapshot!(render("none"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: 'delivery-thanks' has no text in fi; it has one in en, lt
          hint: --fallback chain lets another language answer
        ");
    assert_snapshot!(render("chain"), @r"
        exit code: 0
        --- stdout
        Thank you for waiting.
        --- stderr
        ");
}

#[test]
fn a_folder_that_is_none_is_named() {
    let folder = Folder::with_book();
    folder.write("notes/todo.txt", "");
    for (locales, reason) in [("missing", "cannot read missing"), ("notes", "notes has no languages.toml")] {
        let shown = folder.run(&["render", "x", "--locales", locales]);
        assert!(shown.starts_with("exit code: 1") && shown.contains(reason), "{shown}");
    }
    folder.edit("book/languages.toml", "default = \"en\"", "default = \"de\"");
    assert_snapshot!(folder.run(&["render", "x", "--locales", "book"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: book/languages.toml is wrong
          cause: the default `de` is not a language of the table
        ");
}

/// 100,000 braces would overflow the parser's stack and abort the process.
#[test]
fn a_nesting_bomb_breaks_its_file_only() {
    let folder = Folder::with_book();
    folder.write("book/en/delivery.ftl", &format!("delivery-thanks = {}", "{ ".repeat(100_000)));
    let render = |locale: &str| folder.run(&["render", "delivery-thanks", "--locales", "book", "--locale", locale]);
    assert!(render("en").starts_with("exit code: 1"), "{}", render("en"));
    assert!(render("fi").starts_with("exit code: 0"), "{}", render("fi"));
}
