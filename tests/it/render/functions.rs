//! The functions a text may call.

use insta::assert_snapshot;
use phrasebook::catalog::RenderFault;

use crate::support::book::{Book, table_by_language};

const LANGUAGES: [&str; 5] = ["en", "nb", "fi", "lt", "hr"];

#[track_caller]
fn everywhere(text: &str, cases: &[&str]) -> String {
    table_by_language(&LANGUAGES.map(|tag| (tag, text)), cases)
}

#[test]
fn number_takes_options() {
    let text = r#"p = { NUMBER($x) } | { NUMBER($x, minimumFractionDigits: 2) } | { NUMBER($x, maximumFractionDigits: 0) } | { NUMBER($x, useGrouping: "false") } | { NUMBER($x, style: "percent") } | { NUMBER($x, minimumIntegerDigits: 3) } | { NUMBER($x, maximumSignificantDigits: 2) }"#;
    assert_snapshot!(everywhere(text, &["x = 1234.5"]), @"
    en x = 1234.5 => 1,234.5 | 1,234.50 | 1,235 | 1234.5 | 123,450% | 1,234.5 | 1,200
    nb x = 1234.5 => 1~234,5 | 1~234,50 | 1~235 | 1234,5 | 123~450~% | 1~234,5 | 1~200
    fi x = 1234.5 => 1~234,5 | 1~234,50 | 1~235 | 1234,5 | 123~450~% | 1~234,5 | 1~200
    lt x = 1234.5 => 1~234,5 | 1~234,50 | 1~235 | 1234,5 | 123~450~% | 1~234,5 | 1~200
    hr x = 1234.5 => 1.234,5 | 1.234,50 | 1.235 | 1234,5 | 123.450~% | 1.234,5 | 1.200
    ");
    assert_snapshot!(Book::new("en", text).table(&["x = 0", "x = -0.5", "x = 1.10", "x = 99999.995"]), @"
    x = 0 => 0 | 0.00 | 0 | 0 | 0% | 000 | 0
    x = -0.5 => -0.5 | -0.50 | -1 | -0.5 | -50% | -000.5 | -0.5
    x = 1.10 => 1.10 | 1.10 | 1 | 1.10 | 110% | 001.10 | 1.1
    x = 99999.995 => 99,999.995 | 99,999.995 | 100,000 | 99999.995 | 10,000,000% | 99,999.995 | 100,000
    ");
}

#[test]
fn money_follows_the_language() {
    let text = r#"p = { $money } | { MONEY($money) } | { MONEY($money, currencyDisplay: "code") } | { MONEY($money, currencyDisplay: "name") }"#;
    assert_snapshot!(everywhere(text, &["money = 1234.50 EUR"]), @"
    en money = 1234.50 EUR => €1,234.50 | €1,234.50 | EUR~1,234.50 | 1,234.50 euros
    nb money = 1234.50 EUR => 1~234,50~€ | 1~234,50~€ | 1~234,50~EUR | 1~234,50 euro
    fi money = 1234.50 EUR => 1~234,50~€ | 1~234,50~€ | 1~234,50~EUR | 1~234,50 euroa
    lt money = 1234.50 EUR => 1~234,50~€ | 1~234,50~€ | 1~234,50~EUR | 1~234,50 euro
    hr money = 1234.50 EUR => 1.234,50~€ | 1.234,50~€ | 1.234,50~EUR | 1.234,50 eura
    ");
    assert_snapshot!(Book::new("nb", "p = { MONEY($money) }").table(&[
        "money = 1 NOK",
        "money = -1234.5 NOK",
        "money = 1.005 USD",
        "money = 0 GBP",
        "money = 1000 JPY",
        "money = 12 XTS",
    ]), @"
    money = 1 NOK => 1,00~kr
    money = -1234.5 NOK => −1~234,50~kr
    money = 1.005 USD => 1,01~USD | variable_rounded money
    money = 0 GBP => 0,00~£
    money = 1000 JPY => 1~000~JPY
    money = 12 XTS => refused | variable_mistyped money
    ");
}

/// What the currency does not have is lost; what a text does not want is its author's business.
#[test]
fn an_amount_with_more_decimals_than_its_currency_is_reported() {
    let text = "p = { MONEY($money) }";
    let cases =
        ["money = 24.505 EUR", "money = 24.500 EUR", "money = 24.5 EUR", "money = 5.5 JPY", "money = 1.2345 KWD"];
    assert_snapshot!(everywhere(text, &cases), @"
    en money = 24.505 EUR => €24.51 | variable_rounded money
    en money = 24.500 EUR => €24.50
    en money = 24.5 EUR => €24.50
    en money = 5.5 JPY => JP¥6 | variable_rounded money
    en money = 1.2345 KWD => KWD~1.235 | variable_rounded money
    nb money = 24.505 EUR => 24,51~€ | variable_rounded money
    nb money = 24.500 EUR => 24,50~€
    nb money = 24.5 EUR => 24,50~€
    nb money = 5.5 JPY => 6~JPY | variable_rounded money
    nb money = 1.2345 KWD => 1,235~KWD | variable_rounded money
    fi money = 24.505 EUR => 24,51~€ | variable_rounded money
    fi money = 24.500 EUR => 24,50~€
    fi money = 24.5 EUR => 24,50~€
    fi money = 5.5 JPY => 6~¥ | variable_rounded money
    fi money = 1.2345 KWD => 1,235~KWD | variable_rounded money
    lt money = 24.505 EUR => 24,51~€ | variable_rounded money
    lt money = 24.500 EUR => 24,50~€
    lt money = 24.5 EUR => 24,50~€
    lt money = 5.5 JPY => 6~JPY | variable_rounded money
    lt money = 1.2345 KWD => 1,235~KWD | variable_rounded money
    hr money = 24.505 EUR => 24,51~€ | variable_rounded money
    hr money = 24.500 EUR => 24,50~€
    hr money = 24.5 EUR => 24,50~€
    hr money = 5.5 JPY => 6~JPY | variable_rounded money
    hr money = 1.2345 KWD => 1,235~KWD | variable_rounded money
    ");
    let asked = "p = { MONEY($money, maximumFractionDigits: 0) } { MONEY($money, minimumFractionDigits: 3) }";
    assert_snapshot!(Book::new("en", asked).table(&["money = 24.505 EUR", "money = 24.5055 EUR"]), @"
    money = 24.505 EUR => €25 €24.505
    money = 24.5055 EUR => €25 €24.506 | variable_rounded money
    ");
    assert_snapshot!(Book::new("en", "p = { $money } { $money }\n    .chat = { $money }").table(&["money = 24.505 EUR"]), @"money = 24.505 EUR => €24.51 €24.51 | variable_rounded money");
}

#[test]
fn zero_has_no_minus() {
    let selected = "p = { $x ->\n    [0] nothing\n   *[other] { $x }\n }";
    assert_snapshot!(everywhere(selected, &["x = -0", "x = -0.0", "x = -0.0004", "x = -1"]), @"
    en x = -0 => nothing
    en x = -0.0 => nothing
    en x = -0.0004 => nothing
    en x = -1 => -1
    nb x = -0 => nothing
    nb x = -0.0 => nothing
    nb x = -0.0004 => nothing
    nb x = -1 => −1
    fi x = -0 => nothing
    fi x = -0.0 => nothing
    fi x = -0.0004 => nothing
    fi x = -1 => −1
    lt x = -0 => nothing
    lt x = -0.0 => nothing
    lt x = -0.0004 => nothing
    lt x = -1 => −1
    hr x = -0 => nothing
    hr x = -0.0 => nothing
    hr x = -0.0004 => nothing
    hr x = -1 => −1
    ");
}

#[test]
fn dates_and_times_follow_the_language() {
    let text = r#"p = { $date } | { DATETIME($date, dateStyle: "short") } | { DATETIME($date, dateStyle: "long") } | { DATETIME($date, weekday: "long") } | { $time } | { DATETIME($time, timeStyle: "short") }"#;
    assert_snapshot!(everywhere(text, &["date = 2026-11-23; time = 2026-11-24T15:05"]), @"
    en date = 2026-11-23; time = 2026-11-24T15:05 => 23 November | 23/11/2026 | 23 November 2026 | Monday | 24 November at 15:05 | 15:05
    nb date = 2026-11-23; time = 2026-11-24T15:05 => 23. november | 23.11.2026 | 23. november 2026 | mandag | 24. november kl. 15:05 | 15:05
    fi date = 2026-11-23; time = 2026-11-24T15:05 => 23. marraskuuta | 23.11.2026 | 23. marraskuuta 2026 | maanantai | 24. marraskuuta klo 15.05 | 15.05
    lt date = 2026-11-23; time = 2026-11-24T15:05 => lapkričio 23 d. | 2026-11-23 | 2026 m. lapkričio 23 d. | pirmadienis | lapkričio 24 d. 15:05 | 15:05
    hr date = 2026-11-23; time = 2026-11-24T15:05 => 23. studenoga | 23. 11. 2026. | 23. studenoga 2026. | ponedjeljak | 24. studenoga u 15:05 | 15:05
    ");
}

#[test]
fn a_zone_is_applied_only_where_a_text_asks_and_an_offset_was_given() {
    let text = r#"p = { $time } | { DATETIME($time, timeStyle: "short", timeZone: "Europe/Vilnius") }"#;
    assert_snapshot!(Book::new("lt", text).table(&[
        "time = 2026-11-24T15:05+01:00",
        "time = 2026-11-24T23:30Z",
        "time = 2026-11-24T15:05",
    ]), @"
    time = 2026-11-24T15:05+01:00 => lapkričio 24 d. 15:05 | 16:05
    time = 2026-11-24T23:30Z => lapkričio 24 d. 23:30 | 01:30
    time = 2026-11-24T15:05 => refused | variable_mistyped time
    ");
}

#[test]
fn lists_are_joined_as_the_language_does() {
    let text = r#"p = { $list } | { LIST($list) } | { LIST($list, type: "or") }"#;
    assert_snapshot!(everywhere(text, &["list = a", "list = a, b", "list = a, b, c"]), @"
    en list = a => a | a | a
    en list = a, b => a and b | a and b | a or b
    en list = a, b, c => a, b and c | a, b and c | a, b or c
    nb list = a => a | a | a
    nb list = a, b => a og b | a og b | a eller b
    nb list = a, b, c => a, b og c | a, b og c | a, b eller c
    fi list = a => a | a | a
    fi list = a, b => a ja b | a ja b | a tai b
    fi list = a, b, c => a, b ja c | a, b ja c | a, b tai c
    lt list = a => a | a | a
    lt list = a, b => a ir b | a ir b | a ar b
    lt list = a, b, c => a, b ir c | a, b ir c | a, b ar c
    hr list = a => a | a | a
    hr list = a, b => a i b | a i b | a ili b
    hr list = a, b, c => a, b i c | a, b i c | a, b ili c
    ");
}

#[test]
fn relative_times_have_words_for_the_near_ones() {
    let text = r#"p = { RELATIVE($x, unit: "day") }"#;
    assert_snapshot!(everywhere(text, &["x = -1", "x = 0", "x = 1", "x = 3", "x = -22", "x = 1.5"]), @"
    en x = -1 => yesterday
    en x = 0 => today
    en x = 1 => tomorrow
    en x = 3 => in 3 days
    en x = -22 => 22 days ago
    en x = 1.5 => in 1.5 days
    nb x = -1 => i går
    nb x = 0 => i dag
    nb x = 1 => i morgen
    nb x = 3 => om 3 døgn
    nb x = -22 => for 22 døgn siden
    nb x = 1.5 => om 1,5 døgn
    fi x = -1 => eilen
    fi x = 0 => tänään
    fi x = 1 => huomenna
    fi x = 3 => 3 päivän päästä
    fi x = -22 => 22 päivää sitten
    fi x = 1.5 => 1,5 päivän päästä
    lt x = -1 => vakar
    lt x = 0 => šiandien
    lt x = 1 => rytoj
    lt x = 3 => po 3 dienų
    lt x = -22 => prieš 22 dienas
    lt x = 1.5 => po 1,5 dienos
    hr x = -1 => jučer
    hr x = 0 => danas
    hr x = 1 => sutra
    hr x = 3 => za 3 dana
    hr x = -22 => prije 22 dana
    hr x = 1.5 => za 1,5 dana
    ");
}

#[test]
fn given_tells_whether_a_variable_was_supplied() {
    let text = "p = { GIVEN($name) ->\n    [yes] Dear { $name }\n   *[no] Hello\n }";
    assert_snapshot!(Book::new("en", text).table(&["", "name = Jonas", "name = ", "name =    ", "other = x"]), @"
     => Hello | variable_defaulted name
    name = Jonas => Dear Jonas
    name =  => Hello | variable_defaulted name
    name =     => Hello | variable_defaulted name
    other = x => Hello | variable_unused other | variable_defaulted name
    ");
    let number = "p = { GIVEN($n) ->\n    [yes] { $n }\n   *[no] none\n }";
    assert_snapshot!(Book::new("en", number).table(&["", "n = 0", "n = x", "n = "]), @"
     => none | variable_defaulted n
    n = 0 => 0
    n = x => refused | variable_mistyped n
    n =  => none | variable_defaulted n
    ");
}

#[test]
fn vocative_sees_the_gender_of_the_customer() {
    let text = "p = { VOCATIVE($customer) }";
    let cases = [
        "customer = Jonas",
        "customer = Ona",
        "customer = Petras Petraitis",
        "customer = Ivan",
        "customer = Saša; customer-gender = masculine",
        "customer = Smith",
        "customer = Jonas; customer-gender = masculine",
    ];
    assert_snapshot!(table_by_language(&[("lt", text), ("hr", text), ("nb", text)], &cases), @"
    lt customer = Jonas => Jonai
    lt customer = Ona => Ona
    lt customer = Petras Petraitis => Petrai Petraiti
    lt customer = Ivan => Ivan
    lt customer = Saša; customer-gender = masculine => Saša
    lt customer = Smith => Smith
    lt customer = Jonas; customer-gender = masculine => Jonai
    hr customer = Jonas => Jonas
    hr customer = Ona => Ona
    hr customer = Petras Petraitis => Petras Petraitis
    hr customer = Ivan => Ivane
    hr customer = Saša; customer-gender = masculine => Saša
    hr customer = Smith => Smith
    hr customer = Jonas; customer-gender = masculine => Jonas
    nb customer = Jonas => Jonas
    nb customer = Ona => Ona
    nb customer = Petras Petraitis => Petras Petraitis
    nb customer = Ivan => Ivan
    nb customer = Saša; customer-gender = masculine => Saša
    nb customer = Smith => Smith
    nb customer = Jonas; customer-gender = masculine => Jonas
    ");

    let explicit = r#"p = { VOCATIVE($name, gender: "feminine") }"#;
    assert_snapshot!(Book::new("hr", explicit).table(&["name = Ivan", "name = Ivana"]), @"
    name = Ivan => Ivan
    name = Ivana => Ivana
    ");
}

#[test]
fn a_function_refuses_a_value_of_another_type() {
    let refusal = |call: &str| {
        let book = Book::new("en", &format!("p = {{ {call} }}"));
        match book.render_with("name = Jonas; n = 3; money = 5 EUR; date = 2026-11-23; list = a, b") {
            Err(RenderFault::Variables(gaps)) => {
                gaps.iter().map(|gap| format!("{:?} {}\n", gap.code, gap.message)).collect::<Vec<_>>().concat()
            }
            other => format!("{other:?}\n"),
        }
    };
    let calls = [
        "NUMBER($name)",
        "NUMBER($money)",
        "MONEY($n)",
        "DATETIME($n)",
        "DATETIME($date, timeStyle: \"short\")",
        "LIST($name)",
        "RELATIVE($name, unit: \"day\")",
        "VOCATIVE($n)",
        "VOCATIVE($list)",
    ];
    assert_snapshot!(calls.map(refusal).concat(), @"
    VariableMistyped 'name': NUMBER takes a number
    VariableMistyped 'money': NUMBER takes a number
    VariableMistyped 'n': MONEY takes an amount of money
    VariableMistyped 'n': DATETIME takes a date, or a date and time
    VariableMistyped 'date': a date without a time cannot be written with `timeStyle`
    VariableMistyped 'name': LIST takes a list
    VariableMistyped 'name': RELATIVE takes a number
    VariableMistyped 'n': VOCATIVE takes a name
    VariableMistyped 'list': VOCATIVE takes a name
    ");
}
