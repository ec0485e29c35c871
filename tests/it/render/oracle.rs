//! The `fluent` crate as an oracle, for everything but numbers, where it is wrong.
//!
//! Both read the same file with the same values and must print the same text. Left out are what we do otherwise on
//! purpose: numbers, missing values, and a term that prints another term and then an argument of its own.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use proptest::prelude::*;
use unic_langid::LanguageIdentifier;

use crate::support::book::Book;

const VALUES: [(&str, &str); 4] = [("name", "Jonas"), ("text", "10482"), ("customer", "Ona"), ("plan", "plus")];

/// What fluent-bundle makes of the message `p`.
fn reference(text: &str) -> String {
    let resource =
        FluentResource::try_new(text.to_owned()).unwrap_or_else(|(_, faults)| panic!("{faults:?} in {text}"));
    let mut bundle = FluentBundle::new(vec!["en".parse::<LanguageIdentifier>().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    let args: FluentArgs<'_> =
        VALUES.iter().map(|(name, value)| (*name, FluentValue::String(Cow::Borrowed(*value)))).collect();
    let pattern = bundle.get_message("p").unwrap().value().unwrap();
    let mut faults = Vec::new();
    let printed = bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
    assert!(faults.is_empty(), "{faults:?} in {text}");
    printed
}

fn ours(text: &str) -> String {
    let given = VALUES.map(|(name, value)| format!("{name} = {value}")).join("; ");
    Book::new("en", text).text(&given)
}

#[track_caller]
fn check(text: &str) {
    assert_eq!(ours(text), reference(text), "{text}");
}

#[test]
fn both_print_the_same() {
    let texts = [
        "p = plain text",
        "p =\n    indented\n      deeper\n    text",
        "p =\n\n    after blank lines\n\n\n    and more   \n",
        "p = trailing { $name }   ",
        "p =   { $name }   leading",
        "p = { \"  \" }kept blanks{ \"  \" }",
        "p = { $name }{ $text }",
        "p = line one\n    { $name }\n    line three",
        "p =\n    { $name } at the start\n      of a deeper line",
        "p = \\u0041 is text, { \"\\u0041\" } is not",
        "p = { \"\\\"\" } { \"\\\\\" } { \"\\U01F600\" }",
        "p = { q }\nq = other",
        "p = { q.a } { q.b }\nq = v\n    .a = first\n    .b = second { $name }",
        "p = { -t }\n-t = term",
        "p = { -t(a: \"x\") }\n-t = term { $a }",
        "p = { -t(a: \"x\") } { $name }\n-t = term { $a ->\n    [x] of x\n   *[y] of y\n }",
        "p = { -t.a ->\n    [x] of x\n   *[y] of y\n }\n-t = term\n    .a = x",
        "p = { $plan ->\n    [plus] more\n   *[basic] less\n }",
        "p = { $plan ->\n    [basic] less\n   *[other] { $name }\n } end",
        "p = { $plan ->\n    [plus]\n        a block\n        of lines\n\n        and a paragraph\n   *[basic] less\n }",
        "p = { $plan ->\n    [plus] { $name ->\n        [Jonas] his\n       *[other] theirs\n     }\n   *[basic] less\n }",
        "p = { \"plus\" ->\n    [plus] literal\n   *[basic] less\n }",
        "p = { { $name } }",
        "p = { { \"nested\" } }",
        "p = windows\r\n    lines\r\n    { $name }\r\n",
        "# a comment\np = after it\n# another\n",
        "## group\n\n### file\n\np = text\n\nq = more",
    ];
    for text in texts {
        check(text);
    }
}

#[derive(Debug, Clone)]
enum Node {
    Text(&'static str),
    Variable(&'static str),
    Literal(&'static str),
    Message(&'static str),
    Term(&'static str, Option<&'static str>),
    Nested(Box<Self>),
    Select(&'static str, Vec<(&'static str, Vec<Self>)>, Vec<Self>),
}

const HELPERS: &str = "\nq = other { $name }\n    .a = attribute\nr = { q } again\n-t = term { $a ->\n    [x] of x\n   *[y] of y\n }\n-u = { \"u\" }\n";

fn leaf() -> impl Strategy<Value = Node> {
    prop_oneof![
        prop::sample::select(vec![
            "word",
            " ",
            " two words ",
            "žodis",
            ", ",
            "-",
            "$x",
            "\"q\"",
            "(",
            ")",
            "->",
            "[x]",
            "*",
            "."
        ])
        .prop_map(Node::Text),
        prop::sample::select(vec!["name", "text", "customer", "plan"]).prop_map(Node::Variable),
        prop::sample::select(vec!["", " ", "lit", "{", "}", "\\u00e9", "\\\"", "\\\\"]).prop_map(Node::Literal),
        prop::sample::select(vec!["q", "q.a", "r"]).prop_map(Node::Message),
        (prop::sample::select(vec!["t", "u"]), prop::option::of(prop::sample::select(vec!["x", "y", "z"])))
            .prop_map(|(term, case)| Node::Term(term, case)),
    ]
}

fn node() -> impl Strategy<Value = Node> {
    leaf().prop_recursive(3, 24, 4, |inner| {
        let nodes = || prop::collection::vec(inner.clone(), 1..4);
        let keys = prop::sample::select(vec!["plus", "Jonas", "a", "b"]);
        prop_oneof![
            inner
                .clone()
                .prop_filter("a placeable", |node| !matches!(node, Node::Text(_)))
                .prop_map(|node| Node::Nested(Box::new(node))),
            (prop::sample::select(vec!["plan", "name"]), prop::collection::vec((keys, nodes()), 0..3), nodes())
                .prop_map(|(variable, variants, default)| Node::Select(variable, variants, default)),
        ]
    })
}

fn print(nodes: &[Node]) -> String {
    let print_one = |node: &Node| match node {
        Node::Text(text) => (*text).to_owned(),
        placeable => format!("{{{}}}", expression(placeable)),
    };
    nodes.iter().map(print_one).collect()
}

fn expression(node: &Node) -> String {
    match node {
        Node::Text(_) => String::new(),
        Node::Variable(name) => format!(" ${name} "),
        Node::Literal(text) => format!(" \"{text}\" "),
        Node::Message(id) => format!(" {id} "),
        Node::Term(id, None) => format!(" -{id} "),
        Node::Term(id, Some(case)) => format!(" -{id}(a: \"{case}\") "),
        Node::Nested(inner) => print(std::slice::from_ref(inner)),
        Node::Select(variable, variants, default) => {
            let variants: Vec<String> =
                variants.iter().map(|(key, nodes)| format!("\n  [{key}] x{}", print(nodes))).collect();
            format!(" ${variable} ->{}\n  *[other] x{}\n ", variants.concat(), print(default))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_print_the_same_for_any_message(nodes in prop::collection::vec(node(), 1..5)) {
        let text = format!("p = x{}{HELPERS}", print(&nodes));
        prop_assert_eq!(ours(&text), reference(&text), "{}", text);
    }
}
