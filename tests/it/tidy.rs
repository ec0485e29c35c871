//! What holds for every source file: who may use whom, how long a file is, and the words that do not appear.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The most lines a source file has. Most have a third of it; what passes it holds a second idea.
const LINES_MAX: usize = 500;

/// Which modules each module may use. `main` is the binary.
const MAY_USE: &[(&str, &[&str])] = &[
    ("locale", &[]),
    ("phrase", &[]),
    ("catalog", &["locale", "phrase"]),
    ("check", &["catalog", "locale", "phrase"]),
    ("search", &["catalog", "locale", "phrase"]),
    ("store", &[]),
    ("sources", &["catalog"]),
    ("json", &[]),
    ("team", &["catalog", "check", "json", "locale", "phrase", "search", "store"]),
    ("transfer", &["catalog", "check", "json", "locale", "phrase", "store", "team"]),
    ("api", &["catalog", "check", "json", "locale", "phrase", "search", "store", "team", "transfer"]),
    ("server", &["api"]),
    ("config", &["locale"]),
    (
        "cli",
        &[
            "api", "catalog", "check", "config", "locale", "phrase", "search", "server", "sources", "store", "team",
            "transfer",
        ],
    ),
    ("lib", &[]),
    ("main", &[]),
];

struct Source {
    /// Below `src`, with forward slashes.
    path: String,
    text: String,
}

impl Source {
    /// The module of the crate that the file belongs to.
    fn module(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap()
    }

    /// The lines with their numbers, comments left out.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(index, line)| (index + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths: Vec<PathBuf> = vec![root.clone()];
    let mut sources = Vec::new();
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let relative = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            sources.push(Source { path: relative, text: fs::read_to_string(&path).unwrap() });
        }
    }
    assert!(sources.len() > 50, "the sources are not where they were");
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

/// Checks every line of code against a rule that gives the reason why the line breaks it.
#[track_caller]
fn check_lines(rule: impl Fn(&Source, &str) -> Option<String>) {
    let sources = sources();
    let found = sources.iter().flat_map(|source| {
        source
            .code()
            .filter_map(|(number, line)| Some(format!("src/{}:{number}: {}", source.path, rule(source, line)?)))
            .collect::<Vec<_>>()
    });
    let found: Vec<String> = found.collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn modules_use_only_what_stands_before_them() {
    let may_use: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    check_lines(|source, line| {
        let allowed =
            may_use.get(source.module()).copied().unwrap_or_else(|| panic!("say what {} may use", source.module()));
        let used = line
            .split("crate::")
            .skip(1)
            .filter_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next());
        let stranger = used
            .into_iter()
            .find(|used| may_use.contains_key(used) && *used != source.module() && !allowed.contains(used))?;
        Some(format!("{} must not use {stranger}", source.module()))
    });
}

/// The crate's own list is the same as the one here, in the same order, and each module is documented in it.
#[test]
fn the_crate_lists_its_modules_in_reading_order() {
    let sources = sources();
    let library = &sources.iter().find(|source| source.path == "lib.rs").unwrap().text;
    let listed: Vec<&str> =
        library.lines().filter_map(|line| line.strip_prefix("//! - [`")?.split('`').next()).collect();
    let known: Vec<&str> =
        MAY_USE.iter().map(|(module, _)| *module).filter(|module| !matches!(*module, "lib" | "main")).collect();
    assert_eq!(listed, known);
}

#[test]
fn the_core_opens_no_file_reads_no_clock_and_knows_no_network() {
    let foreign = [
        "std::fs",
        "std::net",
        "std::env",
        "SystemTime",
        "Instant::now",
        "Zoned::now",
        "Timestamp::now",
        "tokio",
        "axum",
        "http::",
        "hyper",
        "rand::",
    ];
    check_lines(|source, line| {
        let core = matches!(source.module(), "locale" | "phrase" | "catalog" | "check" | "search");
        let word = foreign.iter().find(|word| line.contains(**word)).filter(|_| core)?;
        Some(format!("{} must not know {word}", source.module()))
    });
}

#[test]
fn the_api_names_no_file_and_no_store() {
    let foreign = ["std::fs", "std::net", "std::env", "sled", "postgres", "sources::"];
    check_lines(|source, line| {
        let word = foreign.iter().find(|word| line.contains(**word)).filter(|_| source.module() == "api")?;
        Some(format!("the API must not know {word}"))
    });
}

/// The engine can be replaced because nothing of it shows.
#[test]
fn the_storage_engine_is_named_in_one_folder() {
    check_lines(|source, line| {
        let is_inside = source.path.starts_with("store/sled/");
        let named = line.contains("sled::") && !matches!(line.trim(), "use super::sled::SledStore;");
        (named && !is_inside).then(|| String::from("sled is named outside store/sled/"))
    });
}

#[test]
fn error_statuses_are_named_in_one_file() {
    let fine = ["OK", "CREATED", "NO_CONTENT", "NOT_MODIFIED", "SEE_OTHER", "from_u16"];
    check_lines(|source, line| {
        if !source.path.starts_with("api/") || source.path == "api/problem.rs" {
            return None;
        }
        let names = line
            .split("StatusCode::")
            .skip(1)
            .filter_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next());
        // The frame fills in what axum leaves out of this one.
        let mapped = if source.path == "api/frame.rs" { "METHOD_NOT_ALLOWED" } else { "" };
        let named = names.into_iter().find(|name| !fine.contains(name) && *name != mapped)?;
        Some(format!("{named} is named outside api/problem.rs"))
    });
}

#[test]
fn the_fluent_parser_is_called_in_one_file() {
    check_lines(|source, line| {
        let parser = line.contains("fluent_syntax::parser") && source.path != "catalog/source.rs";
        let tree = line.contains("fluent_syntax::")
            && !matches!(&*source.path, "catalog/source.rs" | "catalog/compile.rs" | "catalog/canonical.rs");
        (parser || tree).then(|| String::from("only catalog/source.rs calls the parser, with the limits before it"))
    });
}

/// fluent-bundle is an oracle for tests; its plurals are wrong and it panics (see the resolver).
#[test]
fn texts_are_rendered_by_our_own_resolver() {
    check_lines(|_, line| line.contains("fluent_bundle").then(|| String::from("fluent_bundle is for tests")));
}

#[test]
fn no_file_is_too_long() {
    let long: Vec<String> = sources()
        .iter()
        .map(|source| (source, source.text.lines().count()))
        .filter(|(_, lines)| *lines > LINES_MAX)
        .map(|(source, lines)| format!("src/{} has {lines} lines", source.path))
        .collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn every_file_says_what_it_is() {
    for source in sources() {
        assert!(source.text.starts_with("//! "), "src/{} does not start with its documentation", source.path);
        let first = source.text.lines().next().unwrap();
        assert!(first.len() > 15, "src/{}: {first}", source.path);
    }
}

#[test]
fn nothing_is_left_to_chance_or_for_later() {
    let words = [
        ".unwrap()",
        ".expect(",
        "panic!(",
        "todo!(",
        "unimplemented!(",
        "unreachable!(",
        "dbg!(",
        "unsafe {",
        "#[allow(",
        "#[ignore",
    ];
    check_lines(|_, line| {
        words.iter().find(|word| line.contains(**word)).map(|word| format!("{word} stands in the code"))
    });
    let notes = ["TODO", "FIXME", "XXX", "HACK"];
    for source in sources() {
        for (index, line) in source.text.lines().enumerate() {
            let note = notes
                .iter()
                .find(|note| line.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == **note));
            assert_eq!(note, None, "src/{}:{}", source.path, index + 1);
        }
    }
}

/// Adding a language is adding a folder: only the modules of one language's grammar and of CLDR's gaps name any.
#[test]
fn no_language_is_named_outside_its_own_grammar() {
    let tags = ["\"nb\"", "\"fi\"", "\"lt\"", "\"hr\"", "\"nn\"", "\"bs\""];
    check_lines(|source, line| {
        let grammar =
            source.path.starts_with("catalog/functions/vocative/") || source.path.starts_with("catalog/format/");
        let documented = ["example", "json!", "\"locale\":", "\"default_locale\":", "\"translations\":", "\"terms\":"]
            .iter()
            .any(|word| line.contains(word));
        let tag = tags.iter().find(|tag| line.contains(**tag)).filter(|_| !grammar && !documented)?;
        Some(format!("the language {tag} is named"))
    });
}
