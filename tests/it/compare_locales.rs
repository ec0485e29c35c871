//! compare-locales, the checker behind Pontoon, on the shipped folder with the committed `l10n.toml`.
//!
//! `tests/run` installs it into `.venv`. Where it is missing the test fails and says how to install it.
#![cfg(test)]

use std::path::Path;
use std::process::Command;

use phrasebook::phrase::{Kind, Part};
use phrasebook::sources;

/// Its version; another one may find other things.
const VERSION: &str = "9.0.5";

fn compare_locales(arguments: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let installed = root.join(".venv/bin/compare-locales");
    let program = if installed.exists() { installed } else { "compare-locales".into() };
    let output = Command::new(program).args(arguments).current_dir(root).output().unwrap_or_else(|fault| {
        panic!("{fault}; install it: python3 -m venv .venv && .venv/bin/pip install compare-locales=={VERSION}")
    });
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

/// A part that a phrase of some kind may do without, a further wording or an example. A language has those that it needs,
/// which compare-locales does not know of: to it every attribute is required.
fn is_optional(attribute: &str) -> bool {
    let part = Part::ALL.iter().find(|part| part.as_str() == attribute);
    let free = |part: &Part| {
        [Kind::Statement, Kind::Template, Kind::Alternative, Kind::Survey, Kind::Question]
            .iter()
            .any(|kind| part.is_allowed(*kind) && !part.is_required(*kind))
    };
    attribute.starts_with("wording-") || attribute == "example" || part.is_some_and(free)
}

#[test]
fn the_shipped_folder_passes() {
    assert!(compare_locales(&["--version"]).contains(VERSION));
    let report = compare_locales(&["l10n.toml", "."]);
    let strange: Vec<&str> = report
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("ERROR") || line.starts_with('+') || line.starts_with('-'))
        .filter(|line| {
            let attribute = line.split_once("attribute: ").and_then(|(_, rest)| rest.split(' ').next());
            !attribute.is_some_and(is_optional)
        })
        .collect();
    assert!(strange.is_empty(), "{strange:#?}");
    // It read every language: the sums stand at the end, one block for each.
    let languages = phrasebook::catalog::Draft::read(&sources::built_in().unwrap()).unwrap().languages;
    for language in languages.iter().filter(|language| language.tag() != languages.default().tag()) {
        assert!(report.contains(&format!("\n{}:\n", language.tag())), "{} is missing: {report}", language.tag());
        assert!(report.contains("% of entries changed"), "{report}");
    }
}
