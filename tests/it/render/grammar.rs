//! The constructs of Fluent: text, placeables, references, terms, literals and selections.

use insta::assert_snapshot;

use crate::support::book::{Book, table_by_language, visible};

/// The text of each message, in the order given.
#[track_caller]
fn texts(texts: &[&str]) -> String {
    let render =
        |text: &&str| format!("{}\n", visible(&Book::new("en", text).text("name = Jonas; n = 3; plan = plus")));
    texts.iter().map(render).collect()
}

#[test]
fn text_is_printed_as_it_stands() {
    let cases = [
        "p = Hello",
        "p =    leading blanks go",
        "p = trailing blanks go   ",
        "p = [ a bracket, * a star and . a dot",
        "p =\n    one line\n    and another",
        "p =\n    a paragraph\n\n    after a blank line",
        "p =\n      deeper\n    shallower\n        deepest",
        "p = windows\r\n    line ends",
        "p = žąsis, ørret, äyriäinen, ćuk, 🎁",
        "p = an \\ is only a backslash, \\u0041 is not an escape",
        "p = text\n    .title = Title",
        "# comment\np = after a comment",
        "\u{feff}p = after a byte order mark",
    ];
    assert_snapshot!(texts(&cases), @r"
    Hello
    leading blanks go
    trailing blanks go
    [ a bracket, * a star and . a dot
    one line⏎and another
    a paragraph⏎⏎after a blank line
      deeper⏎shallower⏎    deepest
    windows⏎line ends
    žąsis, ørret, äyriäinen, ćuk, 🎁
    an \ is only a backslash, \u0041 is not an escape
    text
    after a comment
    after a byte order mark
    ");
}

#[test]
fn placeables_print_literals_and_variables() {
    let cases = [
        "p = { $name }",
        "p = Hello, { $name }!",
        "p = {$name}{ $n }",
        r#"p = { "a \"quoted\" text" }"#,
        r#"p = { "" }{ "  blanks  " }."#,
        r#"p = { "{" }$name{ "}" }"#,
        r#"p = { "\u0041\u00e9\U01F381" }"#,
        r#"p = { "\\" }"#,
        "p = { 3 } and { -3.50 } and { 12345 }",
        "p = { { { $name } } }",
        "p = {\n    $name\n    }",
        "p = { $name }\n    { $n }",
    ];
    assert_snapshot!(texts(&cases), @r#"
    Jonas
    Hello, Jonas!
    Jonas3
    a "quoted" text
      blanks  .
    {$name}
    Aé🎁
    \
    3 and -3.50 and 12,345
    Jonas
    Jonas
    Jonas⏎3
    "#);
}

#[test]
fn messages_refer_to_messages_and_attributes() {
    let cases = [
        "p = { q }\nq = the other",
        "p = { q } and { q }\nq = twice",
        "p = { q.title }\nq = value\n    .title = The title",
        "p = { q }\nq = { r }\nr = { s }\ns = four deep, { $name }",
        "p = { q }\n\nq =\n    two\n\n    paragraphs",
        "p = { p.title }\n    .title = its own title",
    ];
    assert_snapshot!(texts(&cases), @"
    the other
    twice and twice
    The title
    four deep, Jonas
    two⏎⏎paragraphs
    its own title
    ");
}

#[test]
fn terms_take_their_case_and_see_nothing_else() {
    let cases = [
        "p = { -brand }\n-brand = the company",
        "p = { -brand(case: \"genitive\") }\n-brand = { $case ->\n   *[nominative] company\n    [genitive] company’s\n }",
        "p = { -brand }\n-brand = { $case ->\n   *[nominative] company\n    [genitive] company’s\n }",
        "p = { -brand(case: \"vocative\") }\n-brand = { $case ->\n   *[nominative] company\n    [genitive] company’s\n }",
        "p = { -count(n: 1) } { -count(n: 5) }\n-count = { $n ->\n    [one] { $n } piece\n   *[other] { $n } pieces\n }",
        "p = { -outer(name: \"given\") }\n-outer = { -inner } { $name }\n-inner = inner",
        "p = { -brand(unused: \"x\") }\n-brand = the company",
        "p = { -brand.gender ->\n    [feminine] she\n   *[other] it\n }\n-brand = the company\n    .gender = feminine",
        "p = { -team }\n-team = The { -brand } team\n-brand = company",
    ];
    assert_snapshot!(texts(&cases), @"
    the company
    company’s
    company
    company
    1 piece 5 pieces
    inner given
    the company
    she
    The company team
    ");
}

/// In fluent-bundle 0.16 a term sees the variables of the request after it has called another term.
#[test]
fn a_term_never_sees_the_variables_of_the_request() {
    let book = Book::new(
        "en",
        "p = { -outer }\n-outer = { -inner }{ $plan ->\n    [plus] leaked\n   *[other] kept\n }\n-inner = x",
    );
    assert_eq!(book.text("plan = plus"), "xkept");
}

#[test]
fn selections_compare_words_and_numbers() {
    let book = Book::new(
        "en",
        "p = { $plan ->\n    [plus] the plus plan\n   *[basic] the basic plan\n } for { $n ->\n    [0] nobody\n    [1] one\n    [one] never reached\n    [2.0] a pair\n   *[other] { $n }\n }",
    );
    assert_snapshot!(book.table(&[
        "plan = plus; n = 0",
        "plan = plus; n = 1",
        "plan = basic; n = 2",
        "plan = basic; n = 3",
        "plan = basic; n = -1",
        "plan = basic; n = 007",
    ]), @"
    plan = plus; n = 0 => the plus plan for nobody
    plan = plus; n = 1 => the plus plan for one
    plan = basic; n = 2 => the basic plan for a pair
    plan = basic; n = 3 => the basic plan for 3
    plan = basic; n = -1 => the basic plan for never reached
    plan = basic; n = 007 => the basic plan for 7
    ");
}

#[test]
fn selections_nest_and_print_only_the_branch_that_fits() {
    let text = "p = { $plan ->\n    [plus] { $n ->\n        [one] { $n } extra\n       *[other] { $n } extras\n     }.\n   *[basic] none\n }";
    assert_snapshot!(Book::new("en", text).table(&["plan = plus; n = 1", "plan = plus; n = 4", "plan = basic; n = 1"]), @"
    plan = plus; n = 1 => 1 extra.
    plan = plus; n = 4 => 4 extras.
    plan = basic; n = 1 => none | variable_unused n
    ");
}

#[test]
fn selections_on_literals_and_functions() {
    let cases = [
        "p = { 1 ->\n    [one] one\n   *[other] other\n }",
        "p = { \"b\" ->\n    [a] a\n    [b] b\n   *[c] c\n }",
        "p = { NUMBER($n, minimumFractionDigits: 1) ->\n    [3] exactly three\n   *[other] other\n }",
        "p = { GIVEN($name) ->\n    [yes] named\n   *[no] unnamed\n }",
        "p = { $name ->\n    [Jonas] by name\n   *[other] other\n }",
    ];
    assert_snapshot!(texts(&cases), @"
    one
    b
    exactly three
    named
    by name
    ");
}

#[test]
fn registers_and_genders_have_defaults() {
    let register = "p = { $register ->\n    [formal] formal\n   *[casual] casual\n }";
    let texts = [("en", register), ("fi", register), ("lt", register), ("hr", register)];
    assert_snapshot!(table_by_language(&texts, &["", "register = formal", "register = casual", "register = rude"]), @"
    en  => casual
    en register = formal => formal
    en register = casual => casual
    en register = rude => refused | variable_mistyped register
    fi  => casual | variable_defaulted register
    fi register = formal => formal
    fi register = casual => casual
    fi register = rude => refused | variable_mistyped register
    lt  => formal | variable_defaulted register
    lt register = formal => formal
    lt register = casual => casual
    lt register = rude => refused | variable_mistyped register
    hr  => formal | variable_defaulted register
    hr register = formal => formal
    hr register = casual => casual
    hr register = rude => refused | variable_mistyped register
    ");

    let gender = "p = { $customer-gender ->\n    [feminine] she\n    [masculine] he\n   *[unknown] they\n }, { $agent-gender ->\n    [feminine] ji\n    [masculine] jis\n   *[unknown] aš\n }";
    assert_snapshot!(Book::new("lt", gender).table(&[
        "",
        "customer-gender = feminine",
        "customer-gender = masculine; agent-gender = feminine",
        "customer-gender = unknown; agent-gender = unknown",
        "customer-gender = Feminine",
        "agent-gender = <1>",
    ]), @"
     => they, aš | variable_defaulted customer-gender | variable_defaulted agent-gender
    customer-gender = feminine => she, aš | variable_defaulted agent-gender
    customer-gender = masculine; agent-gender = feminine => he, ji
    customer-gender = unknown; agent-gender = unknown => they, aš
    customer-gender = Feminine => refused | variable_mistyped customer-gender
    agent-gender = <1> => refused | variable_mistyped agent-gender
    ");
}

#[test]
fn what_a_text_refers_to_and_nobody_wrote_is_reported() {
    let book = |text| Book::new("en", text).table(&[""]);
    assert_snapshot!(book("p = a { nowhere } b"), @" => refused | reference_broken there is no text 'nowhere'");
    assert_snapshot!(book("p = a { -nowhere } b"), @" => refused | reference_broken there is no text '-nowhere'");
    assert_snapshot!(book("p = a { q.nowhere } b\nq = there"), @" => refused | reference_broken there is no text 'q.nowhere'");
    assert_snapshot!(book("p = a { q } b\nq =\n    .title = no value"), @" => refused | reference_broken there is no text 'q'");
    assert_snapshot!(book("p = a { NUMBER(\"text\") } b"), @" => refused | reference_broken NUMBER takes a number");
    assert_snapshot!(book("p = a { $stranger } b"), @" => refused | variable_missing stranger");
}
