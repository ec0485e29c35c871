//! Files that cannot be read, and phrases that are wrong: each fault with its place in the file.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use insta::assert_snapshot;
use phrasebook::transfer::{FAULTS_MAX, FILE_BYTES_MAX, Format, ImportOptions, ROW_BYTES_MAX, TransferError};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Shop, fluent, options, outcome};

/// Each file with what came of it. Nothing of any of them may be written.
fn table(options: &ImportOptions, files: &[(&str, &[u8])]) -> String {
    let shop = Shop::new();
    let mut shown = String::new();
    for (name, file) in files {
        let result = shop.import(options, *file);
        assert!(result.is_err(), "{name}: {result:?}");
        write!(shown, "== {name}\n{}", outcome(&result)).unwrap();
    }
    assert_eq!(shop.changes(), 0);
    shown
}

#[test]
fn tables() {
    let header = "id,locale,kind,text,title,wording-2,wording-3,situations,variables\n";
    let row = |row: &str| format!("{header}{row}").into_bytes();
    let long = row(&format!("long,lt,statement,\"{}\",T,,,,\n", "a".repeat(ROW_BYTES_MAX)));
    let huge = row(&format!("huge,lt,statement,{},T,,,,\n", "ą ".repeat(5_000)));
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("empty", Vec::new()),
        ("no header", b"hello,lt,Labas.\n".to_vec()),
        ("no text", b"id,locale,title\n".to_vec()),
        ("unknown column", b"id,locale,text,titel\n".to_vec()),
        ("a column twice", b"id,locale,text,Text\n".to_vec()),
        ("not UTF-8", b"id,locale,text\nhello,lt,A\xe8i\xfb.\n".to_vec()),
        ("a column short", row("a,lt,statement,Labas.,T\n")),
        ("a column too many", row("a,lt,statement,Labas, labas.,T,,,,\n")),
        ("a quote that is not closed", row("a,lt,statement,\"Labas.,T,,,,\nb,lt,statement,Labas.,T,,,,\n")),
        ("a long row", long),
        ("a huge text", huge),
        ("bad id", row("Not Kebab,lt,statement,Labas.,T,,,,\n")),
        ("no language", row("a,,statement,Labas.,T,,,,\n")),
        ("unknown language", row("a,de,statement,Hallo.,T,,,,\n")),
        ("unknown kind", row("a,lt,poem,Labas.,T,,,,\n")),
        ("unknown situation", row("a,lt,statement,Labas.,T,,,\"praise, rain\",\n")),
        (
            "unknown variable type",
            row("a,lt,statement,Labas.,T,,,,\"[{\"\"name\"\":\"\"x\"\",\"\"type\"\":\"\"poem\"\"}]\"\n"),
        ),
        ("two kinds", row("a,lt,statement,Labas.,T,,,,\na,fi,question,Hei.,T,,,,\n")),
        ("a row twice", row("a,lt,statement,Labas.,T,,,,\na,lt,statement,Labas.,T,,,,\n")),
        ("a wording left out", row("a,lt,statement,Labas.,T,,Dar.,,\n")),
        ("no title", row("a,lt,statement,Labas.,,,,,\n")),
        ("second line of a cell", row("\na,lt,statement,\"Labas,\n{ $nobody }\",T,,,,\n")),
        ("after a cell of two lines", row("a,lt,statement,\"Labas,\nlabas.\",\"{ $nobody }\",,,,\n")),
        ("broken braces", row("a,lt,statement,\"Labas, { $x\",T,,,,\n")),
        ("a nesting bomb", row(&format!("a,lt,statement,{}x{},T,,,,\n", "{".repeat(3_000), "}".repeat(3_000)))),
        ("a line that starts a message", row("a,lt,statement,\"Labas.\n.title = Kitas\",T,,,,\n")),
        ("NUL", b"id,locale,text\n\0,lt,x\n".to_vec()),
    ];
    let files: Vec<_> = files.iter().map(|(name, file)| (*name, file.as_slice())).collect();
    assert_snapshot!(table(&options(Format::Csv), &files));
}

#[test]
fn fluent_files() {
    let deep = format!("a = {}x{}\n    .title = T\n", "{".repeat(3_000), "}".repeat(3_000));
    let files: &[(&str, &[u8])] = &[
        ("not UTF-8", b"a = A\xe8i\xfb.\n    .title = T\n"),
        ("broken braces", "a = Labas.\n    .title = T\n\n# Comment\nb =\n    Labas,\n    { $x\n    .title = T\n".as_bytes()),
        ("text without a message", b"just some text\n"),
        ("a term", b"-brand = Shop\n"),
        ("a name in capitals", b"Hello = Hi.\n    .title = T\n"),
        ("a message twice", b"a = Hi.\n    .title = T\na = Hi.\n    .title = T\n"),
        ("an attribute twice", b"a = Hi.\n    .title = T\n    .title = T\n"),
        ("a wording left out", b"a = Hi.\n    .title = T\n    .wording-3 = Hi!\n"),
        ("an unknown part", b"a = Hi.\n    .title = T\n    .poem = Hi!\n"),
        ("attributes alone", b"a =\n    .title = T\n"),
        ("unknown variable behind the sign", b"\n\na = Hi, { $nobody }.\n    .title = T\n"),
        (
            "unknown variable further down",
            b"# One\n# Two\na =\n    Hi,\n      there\n    you { $nobody }.\n    .title =\n        Several\n        { $nothing }\n",
        ),
        ("a nesting bomb", deep.as_bytes()),
    ];
    assert_snapshot!(table(&fluent("en"), files));
}

#[test]
fn a_fluent_file_needs_a_language() {
    let shop = Shop::new();
    let none = shop.import(&options(Format::Ftl), "a = Hi.\n");
    let unknown = shop.import(&fluent("de"), "a = Hi.\n");
    assert_snapshot!(format!("{}{}", outcome(&none), outcome(&unknown)), @r"
    say with locale= which language the file is in; an archive says so itself
    there is no language 'de'; there are en, nb, fi, lt, hr
    ");
}

#[test]
fn our_json() {
    let file = |phrases: &str| {
        format!("{{\n\"format\": \"phrasebook\",\n\"version\": 1,\n\"phrases\": [\n{phrases}\n]}}").into_bytes()
    };
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("empty", Vec::new()),
        ("cut short", br#"{"format": "phrasebook", "version": 1, "phrases": ["#.to_vec()),
        ("other JSON", br#"{"phrases": []}"#.to_vec()),
        ("an array", b"[]".to_vec()),
        ("another format", br#"{"format": "i18next", "version": 1, "phrases": []}"#.to_vec()),
        ("a later version", br#"{"format": "phrasebook", "version": 2, "phrases": [{"new": "shape"}]}"#.to_vec()),
        ("no version", br#"{"format": "phrasebook", "phrases": []}"#.to_vec()),
        ("an unknown member", br#"{"format": "phrasebook", "version": 1, "phrases": [], "extra": 1}"#.to_vec()),
        (
            "deep",
            format!("{{\"format\": \"phrasebook\", \"version\": 1, \"phrases\": {}", "[".repeat(100_000)).into_bytes(),
        ),
        ("no object", file("7")),
        ("no id", file(r#"{"kind": "statement", "translations": {}}"#)),
        ("bad id", file(r#"{"id": "Not Kebab", "translations": {}}"#)),
        ("no translations", file(r#"{"id": "a", "kind": "statement"}"#)),
        ("no language", file(r#"{"id": "a", "kind": "statement", "translations": {}}"#)),
        ("unknown kind", file("{\"id\": \"a\",\n \"kind\": \"poem\", \"translations\": {}}")),
        (
            "unknown member of a text",
            file("{\"id\": \"a\", \"translations\": {\n  \"lt\": {\"text\": \"x\",\n   \"titel\": \"T\"}}}"),
        ),
        (
            "an id twice",
            file(
                "{\"id\": \"thanks\", \"translations\": {\"lt\": {\"text\": \"A.\"}}},\n{\"id\": \"thanks\", \"translations\": {\"lt\": {\"text\": \"A.\"}}}",
            ),
        ),
        (
            "a language twice",
            file("{\"id\": \"a\", \"translations\": {\n\"lt\": {\"text\": \"A.\"},\n\"lt\": {\"text\": \"B.\"}}}"),
        ),
        (
            "a part twice",
            file(
                "{\"id\": \"a\", \"translations\": {\"lt\": {\"text\": \"A.\", \"parts\": {\"why\": \"A\",\n\"why\": \"B\"}}}}",
            ),
        ),
        ("arrays for a text", file(r#"{"id": "a", "translations": {"lt": ["Labas", "Titulas"]}}"#)),
        ("arrays for a variable", file(r#"{"id": "a", "variables": [["customer", null, false]], "translations": {}}"#)),
        ("arrays for the filing", file(r#"{"id": "a", "meta": [["general"]], "translations": {}}"#)),
        (
            "unknown variable",
            file(
                "{\"id\": \"a\", \"kind\": \"statement\", \"translations\": {\"lt\": {\n  \"title\": \"T\",\n  \"text\": \"Ačiū\\n\\u0161 { $nobody }\"}}}",
            ),
        ),
        (
            "in a wording",
            file(
                "{\"id\": \"a\", \"kind\": \"statement\", \"translations\": {\"lt\": {\"title\": \"T\", \"text\": \"A.\", \"wordings\": [\n\"B.\",\n\"{ $nobody }\"]}}}",
            ),
        ),
        (
            "bad variable",
            file(
                "{\"id\": \"a\", \"kind\": \"statement\", \"variables\": [\n{\"name\": \"zone\"}], \"translations\": {\"lt\": {\"title\": \"T\", \"text\": \"A.\"}}}",
            ),
        ),
    ];
    let files: Vec<_> = files.iter().map(|(name, file)| (*name, file.as_slice())).collect();
    assert_snapshot!(table(&options(Format::Json), &files));
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn archives() {
    let zeroes = vec![b' '; FILE_BYTES_MAX / 2];
    let cut = archive(&[("lt/team.ftl", b"a = A.\n    .title = T\n")]);
    let cut = &cut[..cut.len() / 2];
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("cut", cut.to_vec()),
        ("nothing of ours", archive(&[("readme.txt", b"Hi")])),
        ("an unknown language", archive(&[("de/team.ftl", b"a = A.\n    .title = T\n")])),
        ("not UTF-8", archive(&[("lt/team.ftl", b"a = A.\nb = \xe8\n")])),
        ("broken metadata", archive(&[("catalog/team.toml", b"version = 1\n[phrases.a\n")])),
        ("a later version", archive(&[("catalog/team.toml", b"version = 2\n")])),
        (
            "wrong metadata",
            archive(&[
                ("catalog/team.toml", b"version = 1\n\n[phrases.a]\nkind = \"poem\"\n\n[phrases.\"Not Kebab\"]\n"),
                ("lt/team.ftl", b"a = A.\n    .title = T\n"),
            ]),
        ),
        (
            "wrong text of a language",
            archive(&[
                ("catalog/team.toml", b"version = 1\n\n[phrases.a]\nkind = \"statement\"\n"),
                ("en/team.ftl", b"a = A.\n    .title = T\n"),
                ("lt/team.ftl", b"### Lithuanian\n\na = A.\n    .title = { $nobody }\n"),
            ]),
        ),
        ("a bomb", archive(&[("en/a.ftl", &zeroes), ("fi/a.ftl", &zeroes), ("lt/a.ftl", &zeroes)])),
    ];
    let files: Vec<_> = files.iter().map(|(name, file)| (*name, file.as_slice())).collect();
    assert_snapshot!(table(&options(Format::Ftl), &files));
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let shop = Shop::new();
    for format in Format::ALL {
        let result = shop.import(&options(*format), vec![b' '; FILE_BYTES_MAX + 1]);
        assert!(matches!(result, Err(TransferError::TooLarge(_))), "{format}: {result:?}");
    }
}

#[test]
fn a_file_of_nothing_but_faults_is_given_up() {
    let shop = Shop::new();
    let many = FAULTS_MAX + 1;
    let json = format!("{{\"format\":\"phrasebook\",\"version\":1,\"phrases\":[0{}]}}", ",0".repeat(many));
    let rows = format!("id,locale,text\n{}", "a\n".repeat(many));
    let of_one = format!("id,locale,text\n{}", "a,lt,x\n".repeat(many + 1));
    for (format, file) in [(Format::Json, json), (Format::Csv, rows), (Format::Csv, of_one)] {
        let result = shop.import(&options(format), file);
        let Err(TransferError::TooLarge(message)) = result else { panic!("{format}: {result:?}") };
        assert!(message.starts_with("more than 10000 places of the file cannot be read"), "{message}");
    }
}

#[test]
fn of_a_phrase_with_very_many_faults_the_first_are_named() {
    let tags = "\"Not Kebab\",".repeat(5_000) + "\"x\"";
    let phrase =
        format!("{{\"id\":\"a\",\"kind\":\"statement\",\"meta\":{{\"tags\":[{tags}]}},\"translations\":{{}}}}");
    let file = format!("{{\"format\":\"phrasebook\",\"version\":1,\"phrases\":[{phrase}]}}");
    let result = Shop::new().import(&options(Format::Json), file);
    let Err(TransferError::Refused(report)) = result else { panic!("{result:?}") };
    assert_eq!(report.phrases[0].faults.len(), 100);
}
