//! What a request asks besides values: wording, channel, form, isolation, and what becomes of gaps.

use std::collections::BTreeSet;

use insta::{assert_debug_snapshot, assert_snapshot};
use phrasebook::catalog::terms::TermForms;
use phrasebook::catalog::value::Input;
use phrasebook::catalog::{FindingCode, MissingPolicy, RenderFault, RenderRequest, Rendered, Wording, to_html};
use phrasebook::phrase::Channel;

use crate::support::book::{Book, inputs, visible};

const WORDINGS: &str = "p = first\n    .wording-2 = second\n    .wording-3 = third";

fn request() -> RenderRequest<'static> {
    RenderRequest::default()
}

#[test]
fn a_wording_is_named_by_its_number() {
    let book = Book::new("en", WORDINGS);
    let wording = |number| book.render(&RenderRequest { wording: Wording::Number(number), ..request() });
    let texts: Vec<String> = (1..=3).map(|number| wording(number).unwrap().text).collect();
    assert_eq!(texts, ["first", "second", "third"]);
    assert_eq!(wording(2).unwrap().wording, 2);
    for number in [0, 4, usize::MAX] {
        assert_eq!(wording(number), Err(RenderFault::NoSuchWording { asked: number, count: 3 }));
    }
}

#[test]
fn a_seed_picks_the_same_wording_each_time_and_reaches_all() {
    let book = Book::new("en", WORDINGS);
    let wording =
        |seed: &str| book.render(&RenderRequest { wording: Wording::Seed(seed), ..request() }).unwrap().wording;
    let picked: Vec<usize> = (0..60).map(|ticket| wording(&ticket.to_string())).collect();
    assert_eq!(BTreeSet::from_iter(&picked), BTreeSet::from_iter(&[1, 2, 3]));
    // The hash is stable between releases: a ticket of last year keeps its wording.
    assert_snapshot!(format!("{:?}", &picked[..20]), @"[1, 1, 2, 3, 2, 3, 1, 1, 1, 1, 2, 2, 2, 3, 2, 1, 3, 3, 3, 1]");
    assert_eq!(wording("58213"), wording("58213"));
    assert_eq!(
        Book::new("en", "p = only")
            .render(&RenderRequest { wording: Wording::Seed("x"), ..request() })
            .unwrap()
            .wording,
        1
    );
}

const PARTS: &str = "p = the mail\n    .title = Title\n    .subject = Subject of { $n }\n    .chat = the chat\n    .when = When\n    .avoid = Avoid\n    .goal = Goal";

#[test]
fn a_channel_decides_which_texts_are_given() {
    let book = Book::new("en", PARTS);
    let variables = inputs("n = 3");
    let channel = |channel| {
        let Rendered { text, subject, chat, findings, .. } =
            book.render(&RenderRequest { channel, variables: &variables, ..request() }).unwrap();
        let codes: Vec<FindingCode> = findings.iter().map(|finding| finding.code).collect();
        format!("text {text:?}, subject {subject:?}, chat {chat:?}, {codes:?}")
    };
    assert_snapshot!(channel(None), @r#"text "the mail", subject Some("Subject of 3"), chat Some("the chat"), []"#);
    assert_snapshot!(channel(Some(Channel::Email)), @r#"text "the mail", subject Some("Subject of 3"), chat None, []"#);
    assert_snapshot!(channel(Some(Channel::Chat)), @r#"text "the chat", subject None, chat None, [VariableUnused, ChannelUnsuited]"#);
    assert_snapshot!(channel(Some(Channel::Phone)), @r#"text "the mail", subject None, chat None, [VariableUnused]"#);
}

#[test]
fn the_parts_of_a_kind_are_rendered_and_the_labels_are_not() {
    let rendered = Book::new("en", PARTS).render_with("n = 3").unwrap();
    assert_debug_snapshot!(rendered.parts, @r#"
    [
        (
            Avoid,
            "Avoid",
        ),
        (
            Goal,
            "Goal",
        ),
    ]
    "#);
}

#[test]
fn a_chat_without_a_text_of_its_own_gets_the_value() {
    let rendered = Book::new("en", "p = the only text")
        .render(&RenderRequest { channel: Some(Channel::Chat), ..request() })
        .unwrap();
    assert_eq!((rendered.text.as_str(), rendered.chat), ("the only text", None));
}

#[test]
fn html_has_paragraphs_and_line_breaks() {
    let book = Book::new("en", "p =\n    Dear { $name }\n    next line\n\n    next paragraph\n\n\n    the last");
    let rendered = book.render(&RenderRequest { html: true, variables: &inputs("name = Jonas"), ..request() }).unwrap();
    assert_snapshot!(rendered.html.unwrap(), @"
    <p>Dear Jonas<br>
    next line</p>
    <p>next paragraph</p>
    <p>the last</p>
    ");
    assert_eq!(book.render_with("name = Jonas").unwrap().html, None);
    assert_eq!(to_html(""), "");
    assert_eq!(to_html("\n\n\n"), "");
}

/// Whatever a customer writes, the only tags of the HTML are our own `<p>` and `<br>`.
#[test]
fn html_lets_no_markup_in() {
    let corpus = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "</p><iframe src=//evil>",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "<!--",
        "]]>",
        "<\u{2f}style>",
        "<ſcript>",
        "＜script＞",
        "a\r\n\r\n<b>b",
        "{{constructor.constructor('alert(1)')()}}",
        "<p>\n\n</p>",
        "`-alert(1)-`",
    ];
    let book = Book::new("en", "p = Dear { $text }.");
    for attack in corpus {
        let html = book
            .render(&RenderRequest {
                html: true,
                variables: &[(String::from("text"), Input::Text(attack.to_owned()))],
                ..request()
            })
            .unwrap()
            .html
            .unwrap();
        let left = html.replace("<p>", "").replace("</p>", "").replace("<br>", "");
        assert!(!left.contains(['<', '>', '"', '\'']), "{attack}: {html}");
        let bare = left
            .replace("&amp;", "")
            .replace("&lt;", "")
            .replace("&gt;", "")
            .replace("&quot;", "")
            .replace("&#39;", "");
        assert!(!bare.contains('&'), "{attack}: {html}");
    }
}

#[test]
fn isolation_wraps_values_and_nothing_else() {
    let text =
        "p = { $name }, { $n }, { \"literal\" }, { -brand }, { NUMBER($n) }, { q }\n-brand = brand\nq = see { $name }";
    let book = Book::new("en", text);
    let isolated = RenderRequest { isolate: true, ..request() };
    assert_snapshot!(book.table_of(&["name = محمد; n = 3"], isolated), @"name = محمد; n = 3 => ⟨محمد⟩, ⟨3⟩, literal, brand, ⟨3⟩, see ⟨محمد⟩");
    let kept = RenderRequest { isolate: true, on_missing: MissingPolicy::Keep, ..request() };
    assert_snapshot!(book.table_of(&["n = 3"], kept), @"n = 3 => { $name }, ⟨3⟩, literal, brand, ⟨3⟩, see { $name } | variable_missing name");
}

#[test]
fn gaps_are_refused_kept_or_omitted() {
    let book = Book::requiring(
        "en",
        "p = Dear { $name }, in { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n } by { $date }.",
        &["name", "n"],
    );
    let cases = [
        "name = Jonas; n = 1; date = 2026-11-27",
        "name = Jonas; n = 3",
        "n = 3; date = 2026-11-27",
        "name = Jonas; n = many; date = never",
        "",
    ];
    assert_snapshot!(book.table(&cases), @"
    name = Jonas; n = 1; date = 2026-11-27 => Dear Jonas, in 1 day by 27 November.
    name = Jonas; n = 3 => refused | variable_missing date
    n = 3; date = 2026-11-27 => refused | variable_missing name
    name = Jonas; n = many; date = never => refused | variable_mistyped n | variable_mistyped date
     => refused | variable_missing name | variable_missing n | variable_missing date
    ");
    assert_snapshot!(book.table_of(&cases, RenderRequest { on_missing: MissingPolicy::Keep, ..request() }), @"
    name = Jonas; n = 1; date = 2026-11-27 => Dear Jonas, in 1 day by 27 November.
    name = Jonas; n = 3 => Dear Jonas, in 3 days by { $date }. | variable_missing date
    n = 3; date = 2026-11-27 => Dear { $name }, in 3 days by 27 November. | variable_missing name
    name = Jonas; n = many; date = never => Dear Jonas, in { $n } days by { $date }. | variable_mistyped n | variable_mistyped date
     => Dear { $name }, in { $n } days by { $date }. | variable_missing name | variable_missing n | variable_missing date
    ");
    assert_snapshot!(book.table_of(&cases, RenderRequest { on_missing: MissingPolicy::Omit, ..request() }), @"
    name = Jonas; n = 1; date = 2026-11-27 => Dear Jonas, in 1 day by 27 November.
    name = Jonas; n = 3 => Dear Jonas, in 3 days by. | variable_missing date
    n = 3; date = 2026-11-27 => Dear, in 3 days by 27 November. | variable_missing name
    name = Jonas; n = many; date = never => Dear Jonas, in days by. | variable_mistyped n | variable_mistyped date
     => Dear, in days by. | variable_missing name | variable_missing n | variable_missing date
    ");
}

/// A required variable with nothing in it leaves the same hole as one that was not given.
#[test]
fn an_empty_text_is_not_a_value() {
    let book = Book::requiring(
        "en",
        "p = Dear { $name }, { GIVEN($text) ->\n    [yes] order { $text }\n   *[no] your order\n }",
        &["name"],
    );
    assert_snapshot!(book.table(&["name = ; text = 5", "name = Jonas; text = ", "name =   "]), @"
    name = ; text = 5 => refused | variable_missing name
    name = Jonas; text =  => Dear Jonas, your order | variable_defaulted text
    name =    => refused | variable_missing name
    ");
}

/// A team that names itself does so in the cases it knows; where a text needs another one, it is told.
#[test]
fn a_team_has_terms_of_its_own() {
    let text = "p = { -brand } { -brand(case: \"genitive\") } { -brand(case: \"dative\") } { -team }\n-brand = { $case ->\n   *[nominative] mes\n    [genitive] mūsų\n }\n-team = komanda";
    let forms =
        [("nominative", "Žalia"), ("genitive", "Žalios")].map(|(case, form)| (case.to_owned(), form.to_owned()));
    let book = Book::new("lt", text);
    let team = book.for_team(Some(TermForms::new(forms).unwrap()), None);
    assert_snapshot!(team.table(&[""]), @" => Žalia Žalios Žalia komanda | term_form_missing the team's '-brand' has no dative; the nominative stands there");
    assert_snapshot!(book.table(&[""]), @" => mes mūsų mes komanda");
    for bad in ["", " Žalia", "Žalia\n", "\u{202e}ailaŽ", &"x".repeat(201)] {
        assert!(TermForms::new([(String::from("nominative"), bad.to_owned())]).is_err(), "{bad:?}");
    }
    assert!(TermForms::new([(String::from("genitive"), String::from("Žalios"))]).is_err());
}

#[test]
fn a_required_variable_counts_even_where_the_text_does_not_use_it() {
    let book = Book::requiring("en", "p = nothing to fill in", &["name"]);
    assert_snapshot!(book.table(&["", "name = Jonas", "name = Jonas; stranger = x", "name = Jonas; n = x"]), @"
     => refused | variable_missing name
    name = Jonas => nothing to fill in | variable_unused name
    name = Jonas; stranger = x => nothing to fill in | variable_unused stranger | variable_unused name
    name = Jonas; n = x => refused | variable_mistyped n
    ");
}

#[test]
fn every_finding_has_a_text_that_provokes_it() {
    let book = Book::new(
        "en",
        "p = { $money }{ $name }{ nowhere }{ $customer-gender ->\n   *[unknown] x\n }{ -brand(case: \"genitive\") }\n-brand = brand",
    );
    let brand = TermForms::new([(String::from("nominative"), String::from("Acme"))]).unwrap();
    let book = book.for_team(Some(brand), None);
    let keep = RenderRequest { on_missing: MissingPolicy::Keep, channel: Some(Channel::Chat), ..request() };
    let given = inputs("n = x; text = unused; money = 24.505 EUR");
    let findings = book.render(&RenderRequest { variables: &given, ..keep }).unwrap().findings;
    let lines: Vec<String> =
        findings.iter().map(|finding| format!("{:?}: {}", finding.code, finding.message)).collect();
    assert_snapshot!(lines.join("\n"), @r#"
    VariableRounded: 'money': 24.505 has more decimals than EUR has, so it is rounded
    VariableMissing: the text needs 'name'
    ReferenceBroken: there is no text 'nowhere'
    TermFormMissing: the team's '-brand' has no genitive; the nominative stands there
    VariableMistyped: 'n': expected a whole number such as 3, got the text "x"
    VariableUnused: the text does not use 'text'
    VariableDefaulted: 'customer-gender' was not given; the default is 'unknown'
    ChannelUnsuited: 'p' is not written for the channel chat
    "#);
    let codes: BTreeSet<FindingCode> = findings.iter().map(|finding| finding.code).collect();
    // A new code does not compile until it is provoked here.
    let known = |code: &FindingCode| match code {
        FindingCode::VariableMistyped
        | FindingCode::VariableMissing
        | FindingCode::VariableDefaulted
        | FindingCode::VariableRounded
        | FindingCode::VariableUnused
        | FindingCode::TermFormMissing
        | FindingCode::ChannelUnsuited
        | FindingCode::ReferenceBroken => 1,
    };
    assert_eq!(codes.iter().map(known).sum::<usize>(), 8);
}

#[test]
fn a_variable_is_reported_once_and_by_its_gravest_fault() {
    let book = Book::requiring("en", "p = { $n } { $n } { q }\n    .chat = { $n }\nq = { $n }", &["n"]);
    assert_snapshot!(book.table_of(&["", "n = x"], RenderRequest { on_missing: MissingPolicy::Omit, ..request() }), @"
     =>  | variable_missing n
    n = x =>  | variable_mistyped n
    ");
}

/// A subject is one line: a line break in it would be the start of another header of the mail.
#[test]
fn a_subject_stays_on_one_line() {
    let book = Book::new("en", "p = text\n    .subject = Order { $text }");
    let given = [(String::from("text"), Input::Text(String::from("10482\r\nBcc: everybody@example.com")))];
    let rendered = book.render(&RenderRequest { variables: &given, ..request() }).unwrap();
    assert_eq!(rendered.subject.as_deref(), Some("Order 10482 Bcc: everybody@example.com"));
}

#[test]
fn an_outline_leaves_variables_visible() {
    let text = "p = Dear { VOCATIVE($name) }, { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }{ GIVEN($text) ->\n    [yes] {\" \"}for { $text }\n   *[no] {\"\"}\n }, { $register ->\n    [casual] tu\n   *[formal] jūs\n }, { NUMBER($x, minimumFractionDigits: 2) }, { -brand }.\n    .title = Title of { $n }\n    .wording-2 = Second { $date }\n-brand = brand { $case ->\n   *[nominative] n\n    [genitive] g\n }";
    let outline = Book::new("lt", text).outline();
    assert_snapshot!(visible(&outline.wordings.join("\n")), @"Dear { $name }, { $n } days for { $text }, jūs, { $x }, brand n.⏎Second { $date }");
    assert_debug_snapshot!(outline.parts, @r#"
    [
        (
            Title,
            "Title of { $n }",
        ),
    ]
    "#);
}
