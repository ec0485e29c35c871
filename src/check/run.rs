//! Running the rules: which of them, on what, and in which order.
//!
//! What needs nothing of any other runs side by side. Texts are rendered afterwards, and only those in which nothing was
//! found, since a render of a text that is wrong says nothing new.

use super::book::{Book, FileView, LanguageView};
use super::report::Report;
use super::spoiled::Spoiled;
use super::text::RenderedEntry;
use super::{ALL, Finding, Rule, Scope, rule};
use crate::catalog::variants::variants;
use crate::catalog::{Draft, parallel};

/// The rules about what a whole phrasebook must have, and about a translation beside its source.
const OF_BOOKS: &[&str] = &[
    "missing-message",
    "unknown-message",
    "duplicate-message",
    "missing-part",
    "unequal-parts",
    "missing-label",
    "unknown-label",
    "stale",
    "untranslated",
    "left-out",
    "waiver",
];

/// Runs every rule. The findings come in the order of the files and lines.
pub fn run(draft: &Draft) -> Vec<Finding> {
    run_rules(draft, |_| true)
}

/// Runs the rules that `wanted` names.
///
/// A text is rendered only where nothing else is wrong with its message, so a rule that renders makes the others run,
/// too; only the wanted findings are returned.
pub fn run_rules(draft: &Draft, wanted: impl Fn(&Rule) -> bool) -> Vec<Finding> {
    let renders = ALL.iter().any(|rule| rule.renders() && wanted(rule));
    let rules: Vec<&'static Rule> = ALL.iter().copied().filter(|rule| renders || wanted(rule)).collect();
    let mut findings = run_these(draft, &rules);
    findings.retain(|finding| rule(finding.rule).is_some_and(&wanted));
    findings
}

/// Runs the rules about a phrase by itself.
///
/// Those about a phrasebook being complete and about a translation beside its source are left out: this is for phrases that stand over others, in as many languages and with as many parts as their author likes.
pub fn run_phrases(draft: &Draft) -> Vec<Finding> {
    let rules: Vec<&'static Rule> = ALL.iter().copied().filter(|rule| !OF_BOOKS.contains(&rule.id)).collect();
    run_these(draft, &rules)
}

fn run_these(draft: &Draft, rules: &[&'static Rule]) -> Vec<Finding> {
    let book = Book::new(draft);
    let mut report = read(&book, rules);
    if rules.iter().any(|rule| rule.renders()) {
        let rendered = render(&book, rules, &report);
        report.add(rendered);
    }
    for rule in rules {
        if let Scope::Last(check) = rule.scope {
            report.begin(rule);
            check(&book, &mut report);
        }
    }
    report.into_findings()
}

/// A piece of work that needs nothing of any other.
enum Task<'t> {
    /// One rule on all files.
    Rule(&'static Rule, fn(&'t Book<'t>, &mut Report<'t>)),
    /// All rules of texts on one file.
    File(&'t LanguageView<'t>, &'t FileView<'t>),
}

fn read<'t>(book: &'t Book<'t>, rules: &[&'static Rule]) -> Report<'t> {
    let of_books = rules.iter().filter_map(|rule| match rule.scope {
        Scope::Book(check) => Some(Task::Rule(rule, check)),
        _ => None,
    });
    let tasks: Vec<Task<'t>> = of_books.chain(files(book).map(|(language, file)| Task::File(language, file))).collect();
    let of_texts: Vec<_> = rules
        .iter()
        .filter_map(|rule| match rule.scope {
            Scope::Text(check) => Some((*rule, check)),
            _ => None,
        })
        .collect();
    Report::all(parallel::map(&tasks, |task| {
        let mut report = Report::new();
        match task {
            Task::Rule(rule, check) => {
                report.begin(rule);
                check(book, &mut report);
            }
            Task::File(language, file) => language.each_text_of(book, file, &mut |text| {
                for (rule, check) in &of_texts {
                    report.begin(rule);
                    check(text, &mut report);
                }
            }),
        }
        report
    }))
}

fn render<'t>(book: &'t Book<'t>, rules: &[&'static Rule], known: &Report<'t>) -> Report<'t> {
    let languages: Vec<_> = book.languages.iter().collect();
    let spoiled = parallel::map(&languages, |language| Spoiled::of(language, known));
    let tasks: Vec<_> = languages
        .iter()
        .zip(&spoiled)
        .flat_map(|(language, spoiled)| language.files.iter().map(move |file| (*language, file, spoiled)))
        .collect();
    Report::all(parallel::map(&tasks, |(language, file, spoiled)| {
        let mut report = Report::new();
        let Ok(texts) = &language.texts else { return report };
        for entry in &file.file.parsed.messages {
            let owner = book.owner(file, entry);
            if owner.is_stray() || spoiled.has(file, entry) {
                continue;
            }
            let variants = variants(owner.contract(), texts, entry).collect();
            let rendered = RenderedEntry { file, entry, variants };
            for rule in rules {
                if let Scope::Rendered(check) = rule.scope {
                    report.begin(rule);
                    check(&rendered, &mut report);
                }
            }
        }
        report
    }))
}

fn files<'t>(book: &'t Book<'t>) -> impl Iterator<Item = (&'t LanguageView<'t>, &'t FileView<'t>)> {
    book.languages.iter().flat_map(|language| language.files.iter().map(move |file| (language, file)))
}
