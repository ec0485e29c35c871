//! Each format as it is written, for one small team.

use std::fmt::Write;
use std::io::{Cursor, Read};

use insta::assert_snapshot;
use phrasebook::transfer::{Format, Scope};
use zip::ZipArchive;

use super::Shop;

fn text(format: Format, locale: Option<&str>) -> String {
    String::from_utf8(Shop::furnished().export(format, locale, Scope::All)).unwrap()
}

#[test]
fn json() {
    assert_snapshot!(text(Format::Json, None));
}

#[test]
fn csv() {
    let table = text(Format::Csv, None);
    assert!(table.starts_with("\u{feff}id,locale,"), "{table}");
    assert!(table.split("\r\n").count() > 5, "rows end as RFC 4180 says: {table:?}");
    assert_snapshot!(table.replace("\r\n", "␍␊\n").replace('\t', "␉"));
}

#[test]
fn one_language_in_fluent() {
    assert_snapshot!(text(Format::Ftl, Some("en")));
}

#[test]
fn an_archive_of_all_languages() {
    let bytes = Shop::furnished().export(Format::Ftl, None, Scope::All);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut shown = String::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        writeln!(shown, "== {}", file.name().unwrap()).unwrap();
        file.read_to_string(&mut shown).unwrap();
    }
    assert_snapshot!(shown);
}

#[test]
fn an_empty_team_has_empty_files() {
    let shop = Shop::new();
    for format in Format::ALL {
        let file = shop.export(*format, None, Scope::All);
        let report = Shop::new().import(&super::options(*format), file).unwrap();
        assert_eq!(report.phrases, [], "{format}");
    }
}
