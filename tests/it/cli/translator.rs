//! The commands of a translator: `fmt`, `stats`, `confirm`, `new-language`, and the outputs of `check`.

use std::fs;

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::folder::Folder;

fn text(folder: &Folder, file: &str) -> String {
    fs::read_to_string(folder.path(file)).unwrap()
}

fn broken_book() -> Folder {
    let folder = Folder::with_book();
    folder.edit("book/fi/delivery.ftl", "Kiitos, kun odotit.", "Kiitos, kun  odotit.");
    folder
}

#[test]
fn check_speaks_to_github() {
    assert_snapshot!(broken_book().run(&["check", "book", "--format", "github"]), @r"
        exit code: 1
        --- stdout
        ::error file=book/fi/delivery.ftl,line=13,col=30,endColumn=32,title=double-space::two blanks in a row%0Awrite one
        --- stderr
        1 error, 0 warnings in 2 phrases and 10 files
        ");
}

/// The members that the SARIF 2.1.0 schema requires, and those that code scanners read.
#[test]
fn check_writes_sarif() {
    let output = broken_book().command(&["check", "book", "--format", "sarif"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().ends_with("sarif-schema-2.1.0.json"));
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "phrasebook");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for rule in rules {
        assert!(rule["id"].as_str().is_some_and(|id| !id.is_empty()), "{rule}");
        let short = rule["shortDescription"]["text"].as_str().unwrap();
        assert!(short.len() > 15 && !short.contains('\n'), "{rule}");
        assert!(
            rule["fullDescription"]["text"].as_str().unwrap().starts_with(short.split(' ').next().unwrap()),
            "{rule}"
        );
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 1);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "book/fi/delivery.ftl");
        for member in ["startLine", "startColumn", "endColumn"] {
            assert!(place["region"][member].as_u64().unwrap() > 0, "{place}");
        }
    }
}

#[test]
fn check_takes_a_file_a_language_or_the_folder_above() {
    let folder = broken_book();
    fs::rename(folder.path("book"), folder.path("locales")).unwrap();
    for (path, findings) in
        [("locales/fi/delivery.ftl", 1), ("locales/fi", 1), ("locales/lt", 0), (".", 1), ("locales", 1)]
    {
        let output = folder.command(&["check", path, "--format", "json"]).output().unwrap();
        let found: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(found.len(), findings, "{path}: {found:?}");
    }
    let shown = folder.run(&["check", "elsewhere"]);
    assert!(shown.starts_with("exit code: 1\n"), "{shown}");
}

#[test]
fn warnings_can_be_denied() {
    let folder = Folder::with_book();
    folder.edit("book/fi/delivery.ftl", "Kiitos, kun odotit.", "Thank you for waiting.");
    let shown = folder.run(&["check", "book"]);
    assert!(shown.starts_with("exit code: 0\n") && shown.contains("warning[untranslated]"), "{shown}");
    assert!(folder.run(&["check", "book", "--deny", "warnings"]).starts_with("exit code: 1\n"));
    folder.edit(
        "book/fi/delivery.ftl",
        "delivery-thanks =",
        "# allow untranslated: the campaign is English\ndelivery-thanks =",
    );
    assert!(folder.run(&["check", "book", "--deny", "warnings"]).starts_with("exit code: 0\n"));
}

#[test]
fn fmt_changes_the_form_alone() {
    let folder = Folder::with_book();
    assert!(folder.run(&["fmt", "book"]).starts_with("exit code: 0\n"));
    let before = text(&folder, "book/lt/delivery.ftl");
    folder.edit("book/lt/delivery.ftl", "delivery-thanks = Ačiū,", "# Iš širdies\ndelivery-thanks   =   Ačiū,");
    assert_snapshot!(folder.run(&["fmt", "book", "--check"]), @r"
        exit code: 1
        --- stdout
        book/lt/delivery.ftl
        --- stderr
        one file not in canonical form; 'phrasebook fmt' writes it
        ");
    assert_snapshot!(folder.run(&["fmt", "book/lt/delivery.ftl"]), @r"
        exit code: 0
        --- stdout
        book/lt/delivery.ftl
        --- stderr
        one file formatted
        ");
    assert_eq!(
        text(&folder, "book/lt/delivery.ftl"),
        before.replace("delivery-thanks =", "# Iš širdies\ndelivery-thanks =")
    );
    assert_eq!(folder.run(&["fmt", "book", "--check"]), "exit code: 0\n--- stdout\n--- stderr\n");
}

#[test]
fn fmt_leaves_a_broken_file_alone() {
    let folder = Folder::with_book();
    folder.edit("book/lt/delivery.ftl", "delivery-thanks =", "delivery-thanks {");
    let before = text(&folder, "book/lt/delivery.ftl");
    assert_snapshot!(folder.run(&["fmt", "book/lt"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: book/lt/delivery.ftl is left as it is: it has an error that 'phrasebook check' shows
        ");
    assert_eq!(text(&folder, "book/lt/delivery.ftl"), before);
}

#[test]
fn a_changed_source_makes_a_translation_stale_until_it_is_confirmed() {
    let folder = Folder::with_book();
    let book = ["--locales", "book"];
    let run = |arguments: &[&str]| folder.run(&[arguments, &book].concat());
    assert_snapshot!(run(&["confirm"]), @r"
        exit code: 0
        --- stdout
        fi: 2 confirmed
        lt: 2 confirmed
        --- stderr
        ");
    assert!(run(&["check", "--deny", "warnings"]).starts_with("exit code: 0\n"));

    folder.edit("book/en/delivery.ftl", "Thank you for waiting.", "Thank you for your patience.");
    folder.edit("book/fi/delivery.ftl", "Kiitos, kun odotit.", "Kiitos kärsivällisyydestä.");
    assert_snapshot!(run(&["stats"]), @r"
        exit code: 0
        --- stdout
        locale  up to date  present  missing  stale  errors  warnings
        en           100 %        2        0      0       0         0
        fi            50 %        2        0      1       0         1
        lt            50 %        2        0      1       0         1
        --- stderr
        ");
    assert_snapshot!(run(&["stats", "--fail-under", "90"]).lines().next().unwrap(), @"exit code: 1");
    // Finnish was edited, Lithuanian was not: it has to be named.
    assert_snapshot!(run(&["confirm"]), @r"
        exit code: 0
        --- stdout
        fi: 1 confirmed
        lt: 0 confirmed; still stale, name them when they are right: delivery-thanks
        --- stderr
        ");
    assert!(run(&["check"]).contains("warning[stale]"));
    assert!(run(&["confirm", "delivery-thanks", "--locale", "lt"]).contains("lt: 1 confirmed\n"));
    assert!(run(&["check", "--deny", "warnings"]).starts_with("exit code: 0\n"));
    assert!(run(&["confirm", "delivery-thank"]).contains("did you mean delivery-thanks?"));
    assert!(run(&["confirm", "--locale", "sv"]).starts_with("exit code: 1\n"));
}

#[test]
fn a_new_language_is_laid_out_and_grows() {
    let folder = Folder::with_book();
    let new = ["new-language", "sv", "--locales", "book"];
    let shown = folder.run(&new);
    assert!(
        shown.starts_with("exit code: 0\n") && shown.contains("[one] 1\n") && shown.contains("[other] "),
        "{shown}"
    );
    assert!(text(&folder, "book/languages.toml").ends_with(
        "\n[[language]]\ntag = \"sv\"\nname = \"svenska\"\nfallback = [\"en\"]\naliases = [\"swe\"]\ndraft = true\n"
    ));
    let file = text(&folder, "book/sv/delivery.ftl");
    assert!(file.contains("# delivery-thanks = Thank you for waiting.\n#     .title = Thanks\n"), "{file}");
    let untouched = folder.run(&["check", "book"]);
    assert!(
        untouched.starts_with("exit code: 0\n") && untouched.contains("2 phrases are not translated yet"),
        "{untouched}"
    );

    folder.edit(
        "book/sv/delivery.ftl",
        "# delivery-thanks = Thank you for waiting.",
        "delivery-thanks = Tack för att du väntade.",
    );
    for part in ["    .title = Thanks", "    .when = At the end.", "    .wording-2 = Thanks for your patience."] {
        let translated = part.split('=').next().unwrap().to_owned() + "= Tack så mycket.";
        folder.edit("book/sv/delivery.ftl", &format!("# {part}"), &translated);
    }
    assert!(folder.run(&["check", "book"]).starts_with("exit code: 0\n"));
    let rendered = folder.run(&["render", "delivery-thanks", "--locale", "sv", "--locales", "book"]);
    assert!(rendered.contains("Tack för att du väntade."), "{rendered}");
    assert!(folder.run(&["stats", "book", "--format", "json"]).contains("\"locale\": \"sv\",\n    \"draft\": true"));

    // Again: nothing that exists is touched.
    let before = text(&folder, "book/sv/delivery.ftl");
    let again = folder.run(&new);
    assert!(again.contains("book/sv/delivery.ftl exists and is left as it is"), "{again}");
    assert_eq!(text(&folder, "book/sv/delivery.ftl"), before);
    for tag in ["sv", "en"] {
        let shown = folder.run(&["new-language", tag, "--locales", "book"]);
        let said = format!("'{tag}' is a language of book already, with all its files; nothing was written\n");
        assert!(shown.ends_with(&said) && !shown.contains("Forms of counting"), "{shown}");
    }
}

/// A tag with a script counts as its language does: its texts may have the forms, and each number takes its own.
#[test]
fn a_language_with_a_script_has_its_plural_forms() {
    let folder = Folder::with_book();
    let shown = folder.run(&["new-language", "sr-Latn", "--locales", "book"]);
    assert!(shown.contains("[one] 1, 21") && shown.contains("[few] 2, 3, 4\n"), "{shown}");
    folder.write(
        "book/sr-Latn/delivery.ftl",
        "delivery-delay-acknowledge =\n    { $days ->\n        [one] { NUMBER($days) } dan\n        [few] { NUMBER($days) } dana (few)\n       *[other] { NUMBER($days) } dana\n    }\n",
    );
    let checked = folder.run(&["check", "book"]);
    assert!(!checked.contains("plural-"), "{checked}");
    let text = |days: &str| {
        let days = format!("days={days}");
        folder.run(&[
            "render",
            "delivery-delay-acknowledge",
            "--locale",
            "sr-Latn",
            "--locales",
            "book",
            "--var",
            &days,
        ])
    };
    for (days, expected) in [("1", "1 dan\n"), ("2", "2 dana (few)\n"), ("5", "5 dana\n")] {
        assert!(text(days).contains(expected), "{}", text(days));
    }
}

#[test]
fn a_language_that_nobody_knows_is_refused() {
    let folder = Folder::with_book();
    let table = text(&folder, "book/languages.toml");
    for tag in ["qqq", "Swedish", "../sv", "sv_SE", ""] {
        let shown = folder.run(&["new-language", tag, "--locales", "book"]);
        assert!(shown.starts_with("exit code: 1\n"), "{tag}: {shown}");
        assert_eq!(text(&folder, "book/languages.toml"), table, "{tag}");
    }
}
