//! The errors that translators' tools are known to find or miss: each seeded into a sound translation and found.
//!
//! compare-locales 9 finds 15 of them and half-finds two; Weblate's and Pontoon's own checks add a few. Here every one is a
//! finding of the rule that names it.

use phrasebook::check;

use super::support::sources;

const TABLE: &str = r#"
default = "en"
[[language]]
tag = "en"
name = "English"
[[language]]
tag = "lt"
name = "lietuvių"
fallback = ["en"]
registers = ["formal", "casual"]
"#;

const PHRASES: &str = "late prompt requires days accepts customer\nhelp prompt\nsign template";

const ENGLISH: &str = "\
late =
    { GIVEN($customer) ->
        [yes] { $customer }, it
       *[no] It
    } takes { $days ->
        [one] { $days } day
       *[other] { $days } days
    } more.
    .title = It is late
    .when = When it is late.
help = Read the <a>help page of the service</a>.
    .title = Help
    .when = When they need help.
sign = Hello, { -brand } is here.
    .title = Signature
    .when = At the end of it.
    .subject = About your order
    .chat = { help }
";

const LITHUANIAN: &str = "\
late =
    { GIVEN($customer) ->
        [yes] { VOCATIVE($customer) }, užtruks
       *[no] Užtruks
    } dar { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
        [many] { $days } dienos
       *[other] { $days } dienų
    } ar kiek daugiau.
    .title = Vėluoja
    .when = Kai vėluoja.
help = Skaitykite <a>pagalbos puslapį</a>.
    .title = Pagalba
    .when = Kai reikia pagalbos.
sign = Laba diena, čia { -brand }.
    .title = Parašas
    .when = Pabaigoje.
    .subject = Dėl užsakymo
    .chat = { help }
";

/// What is seeded: the text that is replaced, what replaces it, and the rules that must speak.
const SEEDED: &[(&str, &str, &[&str])] = &[
    // What compare-locales finds.
    ("{ -brand }.", "mes.", &["left-out"]),
    ("{ -brand }", "{ -brandas }", &["missing-reference"]),
    (".chat = { help }", ".chat = { helpas }", &["missing-reference"]),
    ("    .title = Parašas\n", "", &["missing-part"]),
    ("    .title = Parašas\n", "    .title = Parašas\n    .tooltip = Parašas\n", &["unknown-part"]),
    ("help = Skaitykite <a>pagalbos puslapį</a>.\n", "help =\n", &["missing-part"]),
    ("        [few] { $days } dienas\n", "", &["plural-missing"]),
    (
        "        [few] { $days } dienas\n",
        "        [few] { $days } dienas\n        [few] { $days } d.\n",
        &["duplicate-variant"],
    ),
    ("čia { -brand }.", "čia { -brand .", &["syntax"]),
    (
        "help = Skaitykite <a>pagalbos puslapį</a>.\n    .title = Pagalba\n    .when = Kai reikia pagalbos.\n",
        "",
        &["missing-message"],
    ),
    ("sign = Laba", "help = Dar kartą.\nsign = Laba", &["duplicate-message"]),
    ("*[other] { $days } dienų", " [other] { $days } dienų", &["syntax"]),
    ("    .when = Pabaigoje.\n", "    .when = Pabaigoje.\n    .when = Gale.\n", &["duplicate-message"]),
    ("sign = Laba", "bye = Iki.\nsign = Laba", &["unknown-message"]),
    // What it finds by half.
    (".chat = { help }", ".chat = { sign.chat }", &["reference-cycle"]),
    ("Laba diena, čia { -brand }.", "Hello, { -brand } is here.", &["untranslated"]),
    // What it misses.
    (
        "        [one] { $days } dieną\n        [few] { $days } dienas\n        [many] { $days } dienos\n       *[other] { $days } dienų\n",
        "       *[yes] kelias dienas\n",
        &["plural-unused"],
    ),
    ("[one] { $days } dieną", "[one] { $dayz } dieną", &["unknown-variable"]),
    ("čia { -brand }.", "čia { -brand } { $order }.", &["unknown-variable"]),
    ("čia { -brand }.", "čia { UPPER(-brand) }.", &["syntax"]),
    ("<a>pagalbos puslapį</a>", "pagalbos puslapį", &["left-out"]),
    ("        [one] { $days } dieną", "       *[one] { $days } dieną", &["syntax"]),
    (
        "[one] { $days } dieną\n        [few] { $days } dienas\n        [many] { $days } dienos\n       *[other]",
        "*[one] { $days } dieną\n        [few] { $days } dienas\n        [many] { $days } dienos\n        [other]",
        &["plural-default"],
    ),
    ("Laba diena, čia { -brand }.", "{ \"\" }", &["render-fails"]),
    ("{ -brand }", "{ -brand(size: \"large\") }", &["term-case"]),
    ("{ $days } dienų", "{ NUMBER($days, minimumFractionDigits: 999999999) } dienų", &["syntax"]),
    ("Skaitykite", "Sk\u{430}itykite", &["mixed-script"]),
    ("sign = Laba", "sign = { \" \" }Laba", &["render-fails"]),
    ("{ $days ->\n        [one]", "{ $diena ->\n        [vienas]", &["unknown-variable"]),
];

fn rules_for(lithuanian: &str) -> Vec<&'static str> {
    let files = [("languages.toml", TABLE), ("en/trial.ftl", ENGLISH), ("lt/trial.ftl", lithuanian)];
    let draft = phrasebook::catalog::Draft::read(&sources("lt", PHRASES, &files)).unwrap();
    check::run(&draft).into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn the_translation_is_sound_before() {
    assert_eq!(rules_for(LITHUANIAN), [""; 0]);
}

#[test]
fn every_seeded_error_is_found() {
    assert_eq!(SEEDED.len(), 29);
    for (from, to, rules) in SEEDED {
        assert!(LITHUANIAN.contains(from), "{from}");
        let found = rules_for(&LITHUANIAN.replacen(from, to, 1));
        assert!(rules.iter().all(|rule| found.contains(rule)), "{from:?} to {to:?}: {found:?}");
    }
}
