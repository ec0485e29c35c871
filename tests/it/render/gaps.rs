//! `on_missing: omit`: which blank goes with a value that was left out.

use std::fmt::Write;

use insta::assert_snapshot;
use phrasebook::catalog::{MissingPolicy, RenderRequest};

use crate::support::app::TestApp;
use crate::support::book::{self, Book};

const OMITTING: RenderRequest<'static> = RenderRequest {
    variables: &[],
    on_missing: MissingPolicy::Omit,
    wording: phrasebook::catalog::Wording::First,
    channel: None,
    html: true,
    isolate: true,
};

/// Each text without any value, in quotes so that blanks at its ends are seen.
fn omitted(texts: &[&str]) -> String {
    let mut table = String::new();
    for text in texts {
        let rendered = Book::new("en", &format!("p = {text}")).render(&OMITTING).unwrap();
        writeln!(table, "{text} => {:?}", rendered.text).unwrap();
    }
    table
}

#[test]
fn a_blank_goes_with_the_value_in_every_language() {
    let texts = [
        ("nb", "Hei { $name }, pakken { $text } kommer { $date }. Takk, { $name }!"),
        ("fi", "Hei { $name }, tilauksesi { $text } saapuu { $date }. Kiitos, { $name }!"),
        ("lt", "Sveiki, { VOCATIVE($name) }! Užsakymas { $text } vėluoja { $n } d.; laukiame { $date }."),
        ("hr", "Poštovani { VOCATIVE($name) }, narudžba { $text } kasni { $n } dana: stiže { $date }."),
        ("en", "Hello { $name }, your order ({ $text } from { $date }) costs { MONEY($money) }; is { $plan } right?"),
    ];
    let mut table = String::new();
    for (tag, text) in texts {
        let rendered = Book::new(tag, &format!("p = {text}")).render(&OMITTING).unwrap();
        write!(table, "{tag} {}\n   {}", rendered.text, rendered.html.unwrap()).unwrap();
    }
    assert_snapshot!(table, @"
    nb Hei, pakken kommer. Takk!
       <p>Hei, pakken kommer. Takk!</p>
    fi Hei, tilauksesi saapuu. Kiitos!
       <p>Hei, tilauksesi saapuu. Kiitos!</p>
    lt Sveiki! Užsakymas vėluoja d.; laukiame.
       <p>Sveiki! Užsakymas vėluoja d.; laukiame.</p>
    hr Poštovani, narudžba kasni dana: stiže.
       <p>Poštovani, narudžba kasni dana: stiže.</p>
    en Hello, your order (from) costs; is right?
       <p>Hello, your order (from) costs; is right?</p>
    ");
}

#[test]
fn one_blank_goes_and_only_where_it_is_one_too_many() {
    assert_snapshot!(omitted(&[
        "{ $n } first",
        "last { $n }",
        "{ $n }",
        "a{ $n }b",
        "a { $n }b",
        "a{ $n } b",
        "a { $n } { $m } b",
        "a { $n }{ $m } b",
        "a { $n }{ $m }b",
        "a { $n } { $m }, b",
        "a  { $n }  b",
        "a\u{a0}{ $n } b",
        "a { $n }\u{a0}b",
        "a { $n } – b",
        "one\n    { $n } two { $m }\n    three",
        "{ nowhere } a { nowhere }.",
        "{ $n -> \n    [one] one { $n } .\n   *[other] many { $n }, { $text }\n }!",
        "a , b { $n } . c",
    ]), @r#"
    { $n } first => "first"
    last { $n } => "last"
    { $n } => ""
    a{ $n }b => "ab"
    a { $n }b => "a b"
    a{ $n } b => "a b"
    a { $n } { $m } b => "a b"
    a { $n }{ $m } b => "a b"
    a { $n }{ $m }b => "a b"
    a { $n } { $m }, b => "a, b"
    a  { $n }  b => "a   b"
    a { $n } b => "a b"
    a { $n } b => "a b"
    a { $n } – b => "a – b"
    one
        { $n } two { $m }
        three => "one\ntwo\nthree"
    { nowhere } a { nowhere }. => "a."
    { $n -> 
        [one] one { $n } .
       *[other] many { $n }, { $text }
     }! => "many!"
    a , b { $n } . c => "a , b . c"
    "#);
}

/// Nothing is touched in a text from which nothing was left out.
#[test]
fn a_text_that_is_whole_keeps_its_blanks() {
    let text = "p = a  , b { $text } . c { $name }\n    .chat = x { $n }!";
    let given = book::inputs("text =  ; name = Ona");
    let request = RenderRequest { variables: &given, isolate: false, ..OMITTING };
    let whole = book::inputs("text = t; name = Ona; n = 1");
    let book = Book::new("en", text);
    assert_eq!(book.render(&RenderRequest { variables: &whole, ..request }).unwrap().text, "a  , b t . c Ona");
    let rendered = book.render(&request).unwrap();
    assert_eq!((&*rendered.text, rendered.chat.as_deref()), ("a  , b . c Ona", Some("x!")));
}

#[test]
fn a_greeting_over_http_has_no_hole() {
    let app = TestApp::with_catalog(Book::new("nb", "p = Hei { $name }, takk for at du skrev.").catalog);
    let body = serde_json::json!({"on_missing": "omit", "format": "html"});
    let answer = app.post("/v1/phrases/p/render", &body).send().ok();
    assert_eq!(answer["text"], "Hei, takk for at du skrev.");
    assert_eq!(answer["html"], "<p>Hei, takk for at du skrev.</p>\n");
}
