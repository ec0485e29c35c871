//! What a team sets for itself: its own terms and its form of address.

use insta::assert_snapshot;
use phrasebook::catalog::terms::{FORM_BYTES_MAX, FORMS_MAX, TermForms};

use crate::support::book::Book;

const CLOSING: &str = r#"
-brand = { $case ->
       *[nominative] mūsų įmonė
        [genitive] mūsų įmonės
        [dative] mūsų įmonei
    }
p = { -brand } | { -brand(case: "genitive") } | { -brand(case: "dative") }
"#;

fn forms(forms: &[(&str, &str)]) -> TermForms {
    TermForms::new(forms.iter().map(|(case, form)| ((*case).to_owned(), (*form).to_owned()))).unwrap()
}

fn render(brand: Option<TermForms>) -> String {
    Book::new("lt", CLOSING).for_team(brand, None).table(&[""])
}

#[test]
fn a_brand_stands_in_its_own_cases() {
    assert_snapshot!(render(None), @" => mūsų įmonė | mūsų įmonės | mūsų įmonei");
    let own = forms(&[("nominative", "Ąžuolas"), ("genitive", "Ąžuolo"), ("dative", "Ąžuolui")]);
    assert_snapshot!(render(Some(own)), @" => Ąžuolas | Ąžuolo | Ąžuolui");
}

#[test]
fn a_case_that_a_team_lacks_is_reported_and_never_a_hole() {
    let text = render(Some(forms(&[("nominative", "Ąžuolas"), ("genitive", "Ąžuolo")])));
    assert!(text.starts_with(" => Ąžuolas | Ąžuolo | Ąžuolas | "), "{text}");
}

#[test]
fn forms_that_would_harm_a_text_are_refused() {
    let long = "a".repeat(FORM_BYTES_MAX + 1);
    let cases = [
        vec![],
        vec![("genitive", "Ąžuolo")],
        vec![("nominative", "")],
        vec![("nominative", " Ąžuolas")],
        vec![("nominative", "Ąžuolas\nUAB")],
        vec![("nominative", "Ąžuolas\u{202e}")],
        vec![("nominative", long.as_str())],
    ];
    for case in cases {
        let given = case.iter().map(|(name, form)| ((*name).to_owned(), (*form).to_owned()));
        assert!(TermForms::new(given).is_err(), "{case:?}");
    }
    let many = (0..=FORMS_MAX)
        .map(|number| (if number == 0 { "nominative".to_owned() } else { format!("case-{number}") }, "x".to_owned()));
    assert!(TermForms::new(many).is_err());
}

#[test]
fn a_team_s_form_of_address_stands_between_the_language_s_and_the_request_s() {
    let book = Book::new("lt", "p = { $register ->\n       *[formal] Jūs\n        [casual] tu\n    }\n");
    let with = |register| book.for_team(None, register).table(&["", "register = formal"]);
    let texts = |table: String| {
        table
            .lines()
            .map(|line| line.split(" => ").nth(1).unwrap().split(" | ").next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(texts(with(None)), ["Jūs", "Jūs"]);
    assert_eq!(texts(with(Some("casual"))), ["tu", "Jūs"]);
    assert_eq!(texts(with(Some("royal"))), ["Jūs", "Jūs"]);
}
