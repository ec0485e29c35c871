//! compare-locales, the checker behind Pontoon, on the shipped folder with the committed `l10n.toml`.
//!
//! `tests/run` installs it into `.venv`. Where it is missing the test fails and says how to install it.
#![cfg(test)]

use std::path::Path;
use std::process::{Command, Output};

use phrasebook::sources;

/// Its version; another one may find other things.
const VERSION: &str = "9.0.5";

fn compare_locales(arguments: &[&str], folder: &Path) -> Output {
    let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join(".venv/bin/compare-locales");
    let program = if installed.exists() { installed } else { "compare-locales".into() };
    Command::new(program).args(arguments).current_dir(folder).output().unwrap_or_else(|fault| {
        panic!("{fault}; install it: python3 -m venv .venv && .venv/bin/pip install compare-locales=={VERSION}")
    })
}

fn text(output: &Output) -> String {
    String::from_utf8([&*output.stdout, &*output.stderr].concat()).unwrap()
}

#[test]
fn the_shipped_folder_passes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(text(&compare_locales(&["--version"], root)).contains(VERSION));
    let output = compare_locales(&["l10n.toml", "."], root);
    let report = text(&output);
    assert!(output.status.success(), "{report}");
    let complaints: Vec<&str> = report
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with(['+', '-']) || line.starts_with("ERROR"))
        .collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
    // It read every language: the sums stand at the end, one block for each.
    let languages = phrasebook::catalog::Draft::read(&sources::built_in().unwrap()).unwrap().languages;
    for language in languages.iter().filter(|language| language.tag() != languages.default().tag()) {
        assert!(report.contains(&format!("\n{}:\n", language.tag())), "{} is missing: {report}", language.tag());
        assert!(report.contains("% of entries changed"), "{report}");
    }
}
