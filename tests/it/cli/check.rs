//! `phrasebook check`

use insta::assert_snapshot;

use crate::support::folder::Folder;

#[test]
fn a_sound_folder_has_no_errors() {
    let folder = Folder::with_book();
    assert_snapshot!(folder.run(&["check", "book"]), @r"
        exit code: 0
        --- stdout
        --- stderr
        no findings in 2 phrases and 10 files
        ");
    assert_eq!(folder.run(&["check", "--locales", "book"]), folder.run(&["check", "book"]));
}

/// The server trusts the phrases in the binary not to fail when they are rendered, so this test must not.
#[test]
fn the_phrases_in_the_binary_have_no_errors() {
    let shown = Folder::empty().run(&["check"]);
    assert!(shown.starts_with("exit code: 0\n"), "{shown}");
}

#[test]
fn a_finding_shows_the_line_with_a_caret() {
    let folder = Folder::with_book();
    folder.edit("book/lt/delivery.ftl", "*[other] { NUMBER($days) } dienų", "[other] { NUMBER($days) } dienų");
    assert_snapshot!(folder.run(&["check", "book"]), @r"
        exit code: 1
        --- stdout
        error[syntax]: this selection has no default: mark exactly one variant with an asterisk, *[other]
          --> book/lt/delivery.ftl:10:5
           |
        10 |     }.
           |     ^
           |
           = help: the whole entry is left out until this is mended; compare it with the entry above

        --- stderr
        1 error, 0 warnings in 2 phrases and 10 files
        ");
}

/// A file that cannot be read stands in the report, with its place.
#[test]
fn what_cannot_be_read_is_in_the_report() {
    let folder = Folder::with_book();
    let place = |format: &str| {
        let output = folder.command(&["check", "book", "--format", format]).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let json = || {
        let finding: serde_json::Value = serde_json::from_str(&place("json")).unwrap();
        let finding = &finding[0];
        format!(
            "{} {}:{}:{} {}",
            finding["rule"], finding["path"], finding["line"], finding["column"], finding["message"]
        )
    };
    let good = std::fs::read(folder.path("book/lt/delivery.ftl")).unwrap();
    std::fs::write(folder.path("book/lt/delivery.ftl"), [b"# \xc5\xa1\n# a \xe8\n", good.as_slice()].concat()).unwrap();
    assert_snapshot!(json(), @r#""syntax" "book/lt/delivery.ftl":2:5 "what stands here is not UTF-8""#);
    assert!(place("github").starts_with("::error file=book/lt/delivery.ftl,line=2,col=5,"), "{}", place("github"));
    assert!(place("sarif").contains("\"startLine\": 2"));
    assert_snapshot!(folder.run(&["check", "book"]), @"
    exit code: 1
    --- stdout
    --- stderr
    error: book/lt/delivery.ftl:2:5: what stands here is not UTF-8; save the file as UTF-8
    ");

    std::fs::write(folder.path("book/lt/delivery.ftl"), "#\n".repeat(600_000)).unwrap();
    assert_snapshot!(json(), @r#""syntax" "book/lt/delivery.ftl":1:1 "the file has 1200000 bytes; the limit is 1048576""#);
    std::fs::write(folder.path("book/lt/delivery.ftl"), good).unwrap();
    folder.edit("book/languages.toml", "name = \"suomi\"", "nam = \"suomi\"");
    assert_snapshot!(json(), @r#""metadata" "book/languages.toml":10:1 "unknown field `nam`, expected one of `tag`, `name`, `formats`, `fallback`, `registers`, `aliases`, `macro`, `near`, `quotes`, `draft`""#);
    folder.edit("book/languages.toml", "nam = \"suomi\"", "name = \"\"");
    assert_snapshot!(json(), @r#""metadata" "book/languages.toml":1:1 "language `fi` has no name""#);
}

#[test]
fn json_has_one_object_for_each_finding() {
    let folder = Folder::with_book();
    folder.edit(
        "book/catalog/delivery.toml",
        "kind = \"statement\"\nintent = \"Thank",
        "kind = \"poem\"\nintent = \"Thank",
    );
    let output = folder.command(&["check", "book", "--format", "json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let findings: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let error = findings.iter().find(|finding| finding["path"] == "book/catalog/delivery.toml").unwrap();
    assert_eq!(error["severity"], "error");
    assert!(error["line"].as_u64() > Some(0) && error["column"].as_u64() > Some(0), "{error}");
    assert!(!error["hint"].as_str().unwrap().is_empty());
}

#[test]
fn an_unknown_rule_lists_the_known_ones() {
    let shown = Folder::empty().run(&["check", "--explain", "spelling"]);
    assert!(shown.starts_with("exit code: 1"), "{shown}");
    assert!(shown.contains("error: there is no rule 'spelling'; there are "), "{shown}");
    let (_, known) = shown.split_once("there are ").unwrap();
    for rule in known.trim().split(", ") {
        let explained = Folder::empty().run(&["check", "--explain", rule]);
        assert!(explained.starts_with("exit code: 0") && explained.contains(rule), "{explained}");
    }
}

#[test]
fn a_broken_table_of_languages_is_explained() {
    let folder = Folder::with_book();
    folder.edit("book/languages.toml", "fallback = [\"en\"]", "fallback = [\"de\"]");
    assert_snapshot!(folder.run(&["check", "book"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: book/languages.toml is wrong
          cause: language `fi` falls back to `de`, which is not a language of the table
        ");
}
