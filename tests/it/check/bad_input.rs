//! Input that is broken on purpose: the checks answer with findings, never with a panic and never late.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use phrasebook::catalog::limits::FILE_BYTES_MAX;
use phrasebook::catalog::variants::{VARIANTS_MAX, variants};
use phrasebook::catalog::{Catalog, Draft, SourceText};
use phrasebook::check::{self, Finding};
use proptest::prelude::*;

use super::support::sources;

/// The findings of one Fluent file in place of `trial.ftl`.
fn check(phrases: &str, text: &str) -> Vec<Finding> {
    check::run(&Draft::read(&sources("lt", phrases, &[("trial.ftl", text)])).unwrap())
}

fn rules(findings: &[Finding]) -> Vec<&str> {
    let mut rules: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

#[test]
fn a_depth_bomb_is_one_finding() {
    for (open, close) in [("{ ", " }"), ("{ NUMBER(", ") }"), ("{ 1 ->\n *[a] ", "\n }")] {
        let text = format!("note = {}1{}\n", open.repeat(5_000), close.repeat(5_000));
        let findings = check("note prompt", &text);
        assert_eq!(rules(&findings), ["syntax"], "{open}");
        assert!(findings[0].hint.starts_with("nothing of the file is read"), "{:?}", findings[0]);
    }
}

/// What a translator reads names the signs, and holds none that would break its line.
#[test]
fn a_syntax_fault_says_what_to_write() {
    let message = |text: &str| {
        let findings = check("note prompt", text);
        findings.into_iter().find(|finding| finding.rule == "syntax").unwrap().message
    };
    assert_eq!(
        message("note = { $days ->{ $x }\n"),
        "expected a line break here; each variant of a selection stands on a line of its own"
    );
    assert_eq!(message("note : b\n"), "expected an equals sign here; write name = text");
    assert_eq!(message("note = { $days ->\n   *[other x\n }\n"), "expected ']' here");
}

#[test]
fn a_huge_file_is_one_finding() {
    let findings = check("note prompt", &"# a comment\n".repeat(FILE_BYTES_MAX / 12 + 1));
    assert_eq!(rules(&findings), ["syntax", "missing-message"]);
    assert_eq!((findings[0].line, findings[0].column), (1, 1));
}

#[test]
fn a_huge_line_is_answered_in_time() {
    let start = Instant::now();
    check("note prompt", &format!("note = {}\n", "{ $a }  \"".repeat(100_000)));
    check("note prompt", &format!("note = {}\n", "ža ".repeat(1_000)));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn a_chain_of_thousands_of_references_is_refused() {
    let mut text = String::new();
    for number in 0..5_000 {
        writeln!(text, "n{number} = {{ n{} }}\n    .title = {{ n{}.title }}", number + 1, number + 1).unwrap();
    }
    text += "n5000 = End\n    .title = End\n";
    let findings = check("note prompt", &text);
    assert_eq!(findings.iter().filter(|finding| finding.rule == "reference-cycle").count(), 2 * (5_000 - 8));
}

#[test]
fn a_cycle_of_thousands_of_texts_is_found_in_time() {
    let start = Instant::now();
    let mut text = String::new();
    for number in 0..5_000 {
        writeln!(text, "n{number} = {{ n{} }}", (number + 1) % 5_000).unwrap();
    }
    let findings = check("note prompt", &(text + "into = { n17 }\n"));
    let cycles: Vec<_> = findings.iter().filter(|finding| finding.rule == "reference-cycle").collect();
    assert_eq!(cycles.len(), 5_000);
    assert_eq!(cycles[4_998].message, "'n4998' refers to itself: n4998 → n4999 → n0 → n1 → n2 → n3 → … → n4998");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn references_that_double_are_bounded() {
    let parts = "\n    .title = T\n    .when = W\n";
    let mut text = String::new();
    let mut phrases = String::new();
    for number in 0..8 {
        writeln!(phrases, "n{number} prompt").unwrap();
        writeln!(text, "n{number} = {}End{parts}", format!("{{ n{} }} ", number + 1).repeat(50)).unwrap();
    }
    let findings = check(&(phrases + "n8 prompt"), &format!("{text}n8 = End{parts}"));
    assert_eq!(rules(&findings), ["render-fails"]);
    assert!(findings[0].message.contains("more than 1000 placeables"), "{findings:#?}");
}

#[test]
fn columns_count_characters_and_lines_of_any_ending() {
    let findings = check("note prompt", "\u{feff}note = Žąsis  „ir“ \"\r\n    .title = T\r\n    .when = ąą...\r\n");
    let places: Vec<_> =
        findings.iter().map(|finding| (finding.rule, finding.line, finding.column, finding.end_column)).collect();
    assert_eq!(places, [("double-space", 1, 13, 15), ("straight-quote", 1, 20, 21), ("three-dots", 3, 15, 18)]);
}

#[test]
fn a_place_is_exact_in_a_branch_of_a_branch() {
    let text = "note =\n    Labas\n    { $register ->\n       *[formal]\n            Jūs\n\n            { GIVEN($days) ->\n                [yes] { \"}\" }\n                    dar  { $days } d.\n               *[no] „taip\" \n            } ir... čia\n        [casual] tu\n    }\n    .title = T\n    .when = W\n";
    let findings = check("note prompt accepts days", text);
    let places: Vec<_> = findings.iter().map(|finding| (finding.rule, finding.line, finding.column)).collect();
    assert_eq!(places, [("double-space", 9, 24), ("straight-quote", 10, 27), ("three-dots", 11, 17)]);
}

#[test]
fn invisible_characters_are_named_or_refused() {
    for sign in
        ['\u{ad}', '\u{200b}', '\u{200e}', '\u{2060}', '\t', '\u{feff}', '\u{202e}', '\u{2066}', '\u{e0041}', '\u{7}']
    {
        let text = format!("note = a{sign}b\n    .title = T\n    .when = W\n");
        let findings = check("note prompt", &text);
        let code = format!("U+{:04X}", u32::from(sign));
        assert_eq!(findings.len(), 1, "{code}: {findings:#?}");
        assert!(findings[0].message.contains(&code), "{code}: {findings:#?}");
    }
}

#[test]
fn nothing_at_all_is_many_findings() {
    let mut sources = sources("hr", "", &[]);
    sources.texts.clear();
    sources.topics.clear();
    let findings = check::run(&Draft::read(&sources).unwrap());
    assert_eq!(rules(&findings), ["missing-message"]);
    sources.variables.text = Arc::from("[[");
    sources.texts.push(SourceText { path: "hr/labels.ftl".to_owned(), text: Arc::from("") });
    let findings = check::run(&Draft::read(&sources).unwrap());
    assert!(rules(&findings).starts_with(&["metadata", "missing-label"]), "{findings:#?}");
}

#[test]
fn many_selections_are_sampled() {
    let names = ["customer", "colleague", "agent", "order", "rate", "amount", "date"];
    let mut value = String::new();
    for name in names {
        write!(value, "{{ GIVEN(${name}) ->\n        [yes] yes\n       *[no] no\n    }} ").unwrap();
    }
    value += "{ $days ->\n        [one] a\n        [few] b\n       *[other] c\n    } { $register ->\n       *[formal] a\n        [casual] b\n    }";
    let phrases = format!("note prompt requires days accepts {}", names.join(" "));
    let draft = Draft::read(&sources("lt", &phrases, &[("note", value.as_str())])).unwrap();
    assert_eq!(check::run(&draft), []);
    let catalog = Catalog::new(draft).unwrap();
    let (texts, phrase) = (catalog.texts("lt").unwrap(), catalog.phrase("note").unwrap());
    let all: Vec<_> = variants(&phrase.variables, texts, texts.message("note").unwrap()).collect();
    let value: Vec<_> = all.iter().filter(|variant| variant.part.is_none()).collect();
    assert_eq!(value.len(), VARIANTS_MAX);
    for choice in &value[0].choices {
        let seen: std::collections::BTreeSet<_> = value
            .iter()
            .flat_map(|variant| &variant.choices)
            .filter(|other| other.variable == choice.variable)
            .map(|other| format!("{:?}", other.value))
            .collect();
        assert_eq!(seen.len(), if &*choice.variable == "days" { 3 } else { 2 }, "{}", choice.variable);
    }
}

#[test]
fn variants_reach_every_branch_once() {
    let value = "{ $days ->\n        [0] none\n        [one] one\n        [few] few\n       *[other] more\n    } { $rate ->\n        [one] a\n        [few] b\n        [many] c\n       *[other] d\n    }{ GIVEN($order) ->\n        [yes] , { $order }\n       *[no] .\n    }";
    let files = [("note", value)];
    let draft = Draft::read(&sources("lt", "note prompt requires days rate accepts order", &files)).unwrap();
    let catalog = Catalog::new(draft).unwrap();
    let (texts, phrase) = (catalog.texts("lt").unwrap(), catalog.phrase("note").unwrap());
    let all = variants(&phrase.variables, texts, texts.message("note").unwrap());
    let texts: Vec<_> = all.filter(|variant| variant.part.is_none()).map(|variant| variant.text.unwrap()).collect();
    assert_eq!(texts.len(), 4 * 4 * 2);
    let unique: std::collections::BTreeSet<_> = texts.iter().collect();
    assert_eq!(unique.len(), texts.len());
}

#[test]
fn a_language_without_vocative_is_not_asked_for_it() {
    for (language, found) in [("hr", 1), ("en", 0), ("nb", 0), ("fi", 0)] {
        let sources = sources(language, "note prompt requires customer", &[("note", "Pozdrav, { $customer }!")]);
        assert_eq!(check::run(&Draft::read(&sources).unwrap()).len(), found, "{language}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Whatever stands in a file, there is an answer, and it points into the file.
    #[test]
    fn any_text_is_answered(text in "(note|-t|  \\.title|\\[one\\]|\\*\\[other\\]|[ \n={}\"$>-]|GIVEN|\\(|\\)|[a-zž\u{200b}.,'…]){0,60}") {
        let lines: Vec<_> = text.split('\n').collect();
        for finding in check("note prompt requires days accepts order", &text) {
            let end = finding.end_column;
            prop_assert!(finding.column <= end);
            if finding.path == "lt/trial.ftl" {
                let line = lines.get(finding.line - 1);
                prop_assert!(line.is_some_and(|line| end <= line.chars().count() + 1), "{:?}", finding);
            }
        }
    }

    /// The same for selections, which are parsed but say anything.
    #[test]
    fn any_selection_is_answered(
        selector in "\\$days|\\$order|\\$register|GIVEN\\(\\$order\\)|NUMBER\\(\\$days, type: \"ordinal\"\\)|1|\"x\"",
        keys in prop::collection::vec("one|few|many|yes|no|formal|casual|0|1.0|x", 1..5),
        default in 0_usize..5,
        branch in "[a-z ,.]{1,9}|\\{ \\$order \\}|\\{ \\$days \\}s|\\{ note \\}|\\{ \"\" \\}",
    ) {
        let mut text = format!("note = {{ {selector} ->\n");
        for (index, key) in keys.iter().enumerate() {
            let star = if index == default % keys.len() { "*" } else { "" };
            writeln!(text, "    {star}[{key}] {branch}").unwrap();
        }
        text += "    }\n    .title = T\n    .when = W\n";
        for finding in check("note prompt requires days accepts order", &text) {
            prop_assert!(text.lines().count() >= finding.line, "{:?}", finding);
        }
    }
}

/// Nine layers of twenty phrases, each of which refers to all of the next layer: 20^8 ways to look for an error.
#[test]
fn an_error_elsewhere_is_looked_for_once_however_many_ways_lead_on() {
    let mut phrases = String::from("apart prompt\n");
    let mut texts = vec![("apart".to_owned(), "{ $nope }".to_owned())];
    let layer = |number: usize| (0..20).map(move |place| format!("l{number}-{place}"));
    for number in 0..9 {
        let next = layer(number + 1).map(|name| format!("{{ {name} }}")).collect::<Vec<_>>().join(" ");
        for name in layer(number) {
            writeln!(phrases, "{name} prompt").unwrap();
            texts.push((name, if number < 8 { next.clone() } else { "Gerai.".to_owned() }));
        }
    }
    let texts: Vec<_> = texts.iter().map(|(name, text)| (&**name, &**text)).collect();
    let findings = check::run(&Draft::read(&sources("lt", &phrases, &texts)).unwrap());
    let found = |rule: &str| findings.iter().filter(|finding| finding.rule == rule).count();
    assert_eq!((found("unknown-variable"), found("reference-cycle")), (1, 0));
}
