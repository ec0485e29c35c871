//! `phrasebook check` on a phrasebook of 5,000 phrases in 5 languages: the time of each step and the memory of the whole.
//!
//! `cargo bench --bench check`
//!
//! The phrases are those in the binary, each topic repeated under other names, so that lengths, selections and references
//! are those of real texts.
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first fault")]
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use phrasebook::catalog::{Draft, SourceText, Sources};
use phrasebook::{check, sources};
use tempfile::TempDir;

/// How many phrases there are in each language, at least.
const PHRASES: usize = 5_000;
/// How often each step is measured; the middle one is printed.
const ROUNDS: usize = 5;

fn main() {
    let folder = TempDir::new().unwrap();
    write(&enlarged(&sources::built_in().unwrap()), folder.path());
    let read = || Draft::read(&sources::read_folder(folder.path()).unwrap()).unwrap();
    let draft = read();
    let messages: usize = draft.files.iter().map(|file| file.parsed.messages.len()).sum();
    println!("{} phrases, {} languages, {messages} messages", draft.phrases().count(), draft.languages.iter().count());
    println!("{:>9.1?}  read and parsed", middle(|| drop(read())));
    let reading = middle(|| drop(check::run_rules(&draft, |rule| !rule.renders())));
    println!("{reading:>9.1?}  checked by the rules that read");
    println!("{:>9.1?}  checked by all rules", middle(|| assert_eq!(check::run(&draft), [])));
    let command = middle(|| {
        let output = Command::new(env!("CARGO_BIN_EXE_phrasebook")).arg("check").arg(folder.path()).output().unwrap();
        assert!(output.status.success());
    });
    println!("{command:>9.1?}  the command, from its start to its end");
    println!("{:>9}  most memory at once", memory());
}

fn middle(step: impl Fn()) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            step();
            start.elapsed()
        })
        .collect();
    times.sort();
    times.get(ROUNDS / 2).copied().unwrap()
}

/// What the kernel counts as the most that this process ever held.
fn memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: Option<u64> = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    kilobytes.map_or_else(|| "unknown".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024))
}

/// Every topic as often as it takes, the copies with a number behind each name.
fn enlarged(original: &Sources) -> Sources {
    let draft = Draft::read(original).unwrap();
    let copies = PHRASES.div_ceil(draft.phrases().count());
    let mut sources = original.clone();
    for copy in 1..copies {
        for topic in &draft.topics {
            let path = format!("catalog/{}-{copy}.toml", topic.name);
            let text = rename(&topic.source.text, copy, |line| line.strip_prefix('[')?.strip_suffix(']'));
            sources.topics.push(SourceText { path, text: text.into() });
        }
        let shared = |file: &&phrasebook::catalog::draft::TextFile| file.topic != "labels" && file.topic != "terms";
        for file in draft.files.iter().filter(shared) {
            let path = format!("{}/{}-{copy}.ftl", file.language, file.topic);
            let name = |line: &str| line.split_once('=').map(|(name, _)| name.trim_end().len());
            let text = rename(&file.source.text, copy, |line| line.get(..name(line)?).filter(|name| is_name(name)));
            sources.texts.push(SourceText { path, text: text.into() });
        }
    }
    sources
}

/// The text with a number behind each name that `find` finds in a line.
fn rename(text: &str, copy: usize, find: impl Fn(&str) -> Option<&str>) -> String {
    let line = |line: &str| match find(line) {
        Some(name) => line.replacen(name, &format!("{name}-{copy}"), 1) + "\n",
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn write(sources: &Sources, folder: &Path) {
    let single = [&sources.languages, &sources.variables];
    for file in single.into_iter().chain(&sources.topics).chain(&sources.texts) {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &*file.text).unwrap();
    }
}
