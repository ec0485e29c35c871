//! Texts with known faults: every rule sees what it is there for, and leaves sound text alone.

use std::fmt::Write;

use super::faults::Fault;
use super::texts::{CLOSE, Line, OPEN};
use super::{LANGUAGES, grammar_faults, marks, numbers, register};

/// The language, the register, the text, where a value stands between braces, and each rule with its span.
type Sample = (&'static str, Option<&'static str>, &'static str, &'static [(&'static str, &'static str)]);

const FORMAL: Option<&str> = Some("formal");
const CASUAL: Option<&str> = Some("casual");

#[rustfmt::skip]
const SAMPLES: &[Sample] = &[
    ("en", None, "We’ll call you by {15:00}. It’s a unique offer, an hour away.", &[]),
    ("en", None, "It takes {1} days.", &[("number-form", "1 days")]),
    ("en", None, "It takes {21} days.", &[]),
    ("en", None, "Here is an parcel and a {Aurora}.", &[("article", "an parcel"), ("article", "a aurora")]),
    ("en", None, "We said “today” and „now“.", &[("quote", "„"), ("quote", "“")]),
    ("en", None, "The the price rises by 10 %.", &[("doubled-word", "the"), ("percent", "%")]),
    ("en", None, "Thanks. we write by 5 p.m. today — or - call.",
        &[("small-start", "we"), ("dash", "-"), ("dash", "—")]),

    ("nb", None, "Vi prøver å finne en god løsning, men det tar {2} dager.", &[]),
    ("nb", None, "Det tar {1} dager.", &[("number-form", "1 dager")]),
    ("nb", None, "Takk for at du skrev. Kan De sende bildet?", &[("register-mixed", "De")]),
    ("nb", None, "De som pakket, vet det. Du får svar.", &[]),
    ("nb", None, "Vi kommer til å sender et løsning for å bare si fra.",
        &[("infinitive-mark", "å sender"), ("article", "et løsning")]),
    ("nb", None, "Du kan spare tid ved og ringe.", &[("infinitive-mark", "ved og ringe")]),
    ("nb", None, "Det går bra men det tar tid. Vennligst vent.", &[("comma", "men"), ("calque", "vennligst")]),
    ("nb", None, "Prisen er 1.5 av 10% av your order.",
        &[("decimal", "1.5"), ("percent", "%"), ("english", "your"), ("english", "order")]),
    ("nb", None, "Ring kl. 14.30, det är \"klart\".", &[("letter", "ä"), ("quote", "\""), ("quote", "\"")]),

    ("fi", CASUAL, "Tilauksesi on matkalla, ja saat sen {2} päivän kuluessa.", &[]),
    ("fi", FORMAL, "Oletteko kuullut, että tilauksenne myöhästyy?", &[]),
    ("fi", FORMAL, "Oletteko kuulleet asiasta?", &[("polite-participle", "kuulleet")]),
    ("fi", FORMAL, "Tilauksesi on matkalla. Voit odottaa sinun tilaus.",
        &[("register", "Tilauksesi"), ("register", "sinun"), ("possessive", "sinun tilaus")]),
    ("fi", CASUAL, "Pakettinne on täällä. Kirjoittakaa meille.",
        &[("register", "Pakettinne"), ("register", "Kirjoittakaa")]),
    ("fi", None, "Tiedän että odotat {5} päivä.", &[("comma", "että"), ("number-form", "5 päivä")]),
    ("fi", None, "Pakettisi saapui. Kertokaa lisää.", &[("register-mixed", "Kertokaa")]),
    ("fi", None, "Meillä on kaksi koiraa koiraa.", &[("voikko", "koiraa koiraa"), ("doubled-word", "koiraa")]),

    ("lt", FORMAL, "Laukiate jau {21} dieną, ir tai, kad Jums neparašėme, mūsų kaltė.", &[]),
    ("lt", FORMAL, "Palauk, tau parašysiu. Ar galėtum?",
        &[("register", "Palauk"), ("register", "tau"), ("register", "galėtum")]),
    ("lt", CASUAL, "Jūsų siunta vėluoja, parašykite.", &[("register", "Jūsų"), ("register", "parašykite")]),
    ("lt", FORMAL, "Apie jūsų siuntą žinome.", &[("small-polite", "jūsų")]),
    ("lt", None, "Žinau kad laukti sunku, o siunta kuri vėluoja, pilnai sugadino dieną.",
        &[("comma", "kad"), ("comma", "kuri"), ("calque", "pilnai")]),
    ("lt", None, "Siunta, dėl kurios rašėte, atkeliaus per {2} dienų, {10} dienos ir {21} dienos.",
        &[("number-form", "10 dienos")]),
    ("lt", None, "Sakome „taip“ ir ”ne”.", &[("quote", "”"), ("quote", "”")]),

    ("hr", FORMAL, "Vaša narudžba stiže za {22} sata. Javit ćemo Vam se sa stanjem, a ne s obećanjem.", &[]),
    ("hr", FORMAL, "Javiti ćemo vam se.", &[("future", "javiti ćemo"), ("small-polite", "vam")]),
    ("hr", FORMAL, "Tvoja narudžba kasni. Znaš li?", &[("register", "Tvoja"), ("register", "Znaš")]),
    ("hr", CASUAL, "Pošaljite sliku, Vaš je paket tu.", &[("register", "Pošaljite"), ("register", "Vaš")]),
    ("hr", FORMAL, "Kad ste se javila s slikom, rekli smo sa radošću.",
        &[("polite-predicate", "javila"), ("s-sa", "s slikom"), ("s-sa", "sa radošću")]),
    ("hr", None, "Čekate {2} sati, {21} dana i {5} poruke.",
        &[("number-form", "2 sati"), ("number-form", "5 poruke")]),
    ("hr", None, "Da li je paket stigao ali oštećen?", &[("calque", "da li"), ("comma", "ali")]),
];

#[test]
fn each_rule_sees_its_fault_and_nothing_else() {
    let mut wrong = String::new();
    for language in LANGUAGES {
        let samples: Vec<&Sample> = SAMPLES.iter().filter(|sample| sample.0 == *language).collect();
        let lines: Vec<Line> = samples.iter().enumerate().map(|(number, sample)| line(number, sample)).collect();
        let mut faults = marks::faults(language, &lines);
        faults.extend(numbers::faults(language, &lines));
        faults.extend(register::faults(language, &lines));
        faults.extend(grammar_faults(language, &lines));
        for (line, (_, _, text, expected)) in lines.iter().zip(samples) {
            let mut expected: Vec<(&str, &str)> = expected.to_vec();
            let mut found: Vec<(&str, &str)> = faults.iter().filter(|fault| is_in(fault, line)).map(read).collect();
            expected.sort_unstable();
            found.sort_unstable();
            if found != expected {
                let _ = writeln!(wrong, "{language}: {text}\n    expected {expected:?}\n    found    {found:?}");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn line(number: usize, (language, register, text, _): &Sample) -> Line {
    Line {
        language,
        phrase: number.to_string(),
        kind: Some(phrasebook::phrase::Kind::Statement),
        part: "value".to_owned(),
        register: *register,
        variant: String::new(),
        text: text.replace('{', &OPEN.to_string()).replace('}', &CLOSE.to_string()),
    }
}

fn is_in(fault: &Fault, line: &Line) -> bool {
    fault.place == format!("{} {}.{}", line.language, line.phrase, line.part)
}

fn read(fault: &Fault) -> (&str, &str) {
    (fault.rule, &fault.span)
}
