//! A small phrasebook of one language, complete and sound but for what a case puts into it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use phrasebook::catalog::{Draft, SourceText, Sources};
use phrasebook::check;
use phrasebook::phrase::{Channel, Empathy, Facet, Intensity, Kind, Situation, Stage, Technique};

/// A text that breaks a rule and a near one that does not.
pub(super) struct Case {
    /// The rule that is shown.
    pub(super) rule: &'static str,
    /// The language of the phrasebook.
    pub(super) language: &'static str,
    /// The phrases, one a line: `note prompt requires days accepts customer`.
    pub(super) phrases: &'static str,
    /// The files, see [`draft`].
    pub(super) broken: Files,
    /// What is found, see [`findings`].
    pub(super) findings: &'static [&'static str],
    /// The files of the near text.
    pub(super) sound: Files,
}

pub(super) type Files = &'static [(&'static str, &'static str)];

/// The content of a file that is taken away.
pub(super) const GONE: &str = "\0";

const VARIABLES: &str = r#"
customer = { type = "name", example = "Jonas" }
colleague = { type = "name", example = "Ona" }
agent = { type = "name", example = "Rasa" }
order = { type = "text", example = "10482" }
days = { type = "integer", example = "3" }
rate = { type = "number", example = "1.5" }
due = { type = "datetime", example = "2026-11-24T15:00" }
date = { type = "date", example = "2026-11-27" }
amount = { type = "money", example = "24.50 EUR" }
size = { type = "choice", example = "small", options = ["small", "large"] }
"#;

const TABLE: &str = r#"
default = "TAG"
[[language]]
tag = "TAG"
name = "NAME"
registers = [REGISTERS]
"#;

/// The draft of a case.
///
/// A file is named below the language's folder (`terms.ftl`) or below the root (`catalog/trial.toml`). A name without an
/// ending is a message of `trial.ftl`: its text is given, its title and its `.when` are added. `labels.ftl` is changed and
/// not replaced.
pub(super) fn draft(case: &Case, files: Files) -> Draft {
    Draft::read(&sources(case.language, case.phrases, files)).unwrap()
}

pub(super) fn sources(language: &str, phrases: &str, files: &[(&str, &str)]) -> Sources {
    let mut all = BTreeMap::from([
        ("languages.toml".to_owned(), table(language)),
        ("catalog/variables.toml".to_owned(), VARIABLES.to_owned()),
        ("catalog/trial.toml".to_owned(), topic(phrases)),
        (format!("{language}/labels.ftl"), labels()),
        (format!("{language}/terms.ftl"), TERMS.to_owned()),
    ]);
    let mut messages = String::new();
    for (name, text) in files {
        if !name.contains('.') {
            write!(messages, "{name} = {text}\n    .title = Title\n    .when = When to use it.\n").unwrap();
            continue;
        }
        if *name == "labels.ftl" && *text != GONE {
            all.insert(format!("{language}/labels.ftl"), labels_with(text));
            continue;
        }
        let is_rooted = name.contains('/') || *name == "languages.toml";
        if let Some((other, _)) = name.split_once('/').filter(|(folder, _)| *folder == "en") {
            all.entry(format!("{other}/labels.ftl")).or_insert_with(labels);
            all.entry(format!("{other}/terms.ftl")).or_insert_with(|| TERMS.to_owned());
        }
        let path = if is_rooted { (*name).to_owned() } else { format!("{language}/{name}") };
        all.insert(path, (*text).to_owned());
    }
    if !messages.is_empty() {
        all.insert(format!("{language}/trial.ftl"), messages);
    }
    all.retain(|_, text| text != GONE);
    arrange(all)
}

fn arrange(all: BTreeMap<String, String>) -> Sources {
    let mut files: Vec<_> = all.into_iter().map(|(path, text)| SourceText { path, text: Arc::from(text) }).collect();
    let mut take = |path: &str| files.remove(files.iter().position(|file| file.path == path).unwrap());
    let (languages, variables) = (take("languages.toml"), take("catalog/variables.toml"));
    let (topics, rest): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.path.starts_with("catalog/"));
    let (records, texts) = rest.into_iter().partition(|file| file.path.ends_with("/confirmed.toml"));
    Sources { languages, variables, topics, texts, records }
}

/// The findings, one a line: `lt/trial.ftl:1:8-13 error [rule] message; hint`.
pub(super) fn findings(draft: &Draft) -> Vec<String> {
    let line = |finding: check::Finding| {
        let check::Finding { rule, severity, path, line, column, end_column, entry: _, message, hint } = finding;
        format!("{path}:{line}:{column}-{end_column} {severity} [{rule}] {message}; {hint}")
    };
    check::run(draft).into_iter().map(line).collect()
}

const TERMS: &str = "\
-brand =
    { $case ->
       *[nominative] our company
        [genitive] our company’s
    }
-team = Customer Service
";

fn table(language: &str) -> String {
    let (name, registers) = match language {
        "fi" => ("suomi", r#""casual", "formal""#),
        "lt" => ("lietuvių", r#""formal", "casual""#),
        "hr" => ("hrvatski", r#""formal", "casual""#),
        "nb" => ("norsk bokmål", ""),
        _ => ("English", ""),
    };
    TABLE.replace("TAG", language).replace("NAME", name).replace("REGISTERS", registers)
}

/// `note prompt requires days accepts customer` as a table of the catalog.
fn topic(phrases: &str) -> String {
    let mut toml = String::new();
    for line in phrases.lines().filter(|line| !line.trim().is_empty()) {
        let mut words = line.split_whitespace();
        let (id, kind) = (words.next().unwrap(), words.next().unwrap());
        let words: Vec<&str> = words.collect();
        let list = |key: &str| {
            let from = words.iter().position(|word| *word == key).map_or(words.len(), |at| at + 1);
            let names = words[from..].iter().take_while(|word| !matches!(**word, "requires" | "accepts"));
            names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
        };
        write!(
            toml,
            "[{id}]\nkind = \"{kind}\"\nintent = \"Try it.\"\nsituations = [\"general\"]\n\
             techniques = [\"validation\"]\nchannels = [\"email\"]\naccepts_fault = false\n\
             requires = [{}]\naccepts = [{}]\n",
            list("requires"),
            list("accepts")
        )
        .unwrap();
    }
    toml
}

/// Every label there is, with these in place of those of the same name; a line `- id` takes one away.
fn labels_with(changes: &str) -> String {
    let changed = |label: &str| {
        let id = label.split(' ').next().unwrap();
        changes.lines().any(|line| line.starts_with(&format!("{id} ")) || line == format!("- {id}"))
    };
    let labels = labels();
    let kept = labels.lines().filter(|label| !changed(label));
    let added = changes.lines().filter(|line| !line.starts_with("- "));
    kept.chain(added).collect::<Vec<_>>().join("\n") + "\n"
}

/// Every label there is.
fn labels() -> String {
    let mut ids = Vec::new();
    add::<Kind>(&mut ids);
    add::<Situation>(&mut ids);
    add::<Technique>(&mut ids);
    add::<Stage>(&mut ids);
    add::<Empathy>(&mut ids);
    add::<Channel>(&mut ids);
    add::<Intensity>(&mut ids);
    ids.push("facet-accepts-fault-label".to_owned());
    let declared = VARIABLES.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
    let standard = ["register", "customer-gender", "agent-gender"];
    ids.extend(declared.chain(standard).map(|name| format!("variable-{name}-label")));
    let options = ["formal", "casual", "feminine", "masculine", "unknown", "small", "large"];
    ids.extend(options.map(|option| format!("option-{option}-label")));
    ids.join(" = Label\n") + " = Label\n"
}

fn add<F: Facet>(ids: &mut Vec<String>) {
    ids.push(format!("facet-{}-label", F::NAME));
    ids.extend(F::ALL.iter().map(|value| value.label_id()));
}
