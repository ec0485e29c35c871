//! The form of a noun after a number, in every plural category.
//!
//! Only the number is looked at: a case that the sentence asks for (`per 21 dieną`, `prije 1 dana`) is as good as the
//! nominative, so the tables hold every form that may stand after a number of the category.

use super::faults::Fault;
use super::texts::{CLOSE, Line, OPEN};
use super::words::{Word, is_listed, words};

/// The rules of this module.
pub(super) const RULES: &[&str] = &["number-form", "number-noun"];

/// A noun and its forms, each list separated by spaces.
struct Counted {
    one: &'static str,
    few: &'static str,
    other: &'static str,
}

impl Counted {
    fn has(&self, form: &str) -> bool {
        [self.one, self.few, self.other].iter().any(|forms| is_listed(forms, form))
    }

    fn fits(&self, category: &str, form: &str) -> bool {
        let forms = match category {
            "one" => self.one,
            "few" => self.few,
            _ => self.other,
        };
        is_listed(forms, form)
    }
}

const fn counted(one: &'static str, few: &'static str, other: &'static str) -> Counted {
    Counted { one, few, other }
}

const LITHUANIAN: &[Counted] = &[
    counted("diena dienos dienai dieną", "dienos dienų dienoms dienas dienomis", "dienų"),
    counted("valanda valandos valandai valandą", "valandos valandų valandoms valandas valandomis", "valandų"),
    counted("minutė minutės minutei minutę", "minutės minučių minutėms minutes minutėmis", "minučių"),
    counted("kartas karto kartui kartą", "kartai kartų kartams kartus kartais", "kartų"),
    counted("žingsnis žingsnio žingsniui žingsnį", "žingsniai žingsnių žingsniams žingsnius žingsniais", "žingsnių"),
    counted("bandymas bandymo bandymui bandymą", "bandymai bandymų bandymams bandymus bandymais", "bandymų"),
    counted("būdas būdo būdui būdą", "būdai būdų būdams būdus būdais", "būdų"),
    counted("savaitė savaitės savaitei savaitę", "savaitės savaičių savaitėms savaites", "savaičių"),
    counted("darbo", "darbo", "darbo"),
];
const CROATIAN: &[Counted] = &[
    counted("dan dana danu danom", "dana", "dana"),
    counted("sat sata satu satom", "sata", "sati"),
    counted("minuta minute minutu minuti minutom", "minute", "minuta"),
    counted("korak koraka koraku korakom", "koraka", "koraka"),
    counted("pokušaj pokušaja pokušaju", "pokušaja", "pokušaja"),
    counted("put", "puta", "puta"),
    counted("način načina načinu", "načina", "načina"),
    counted("javljanje javljanja javljanju", "javljanja", "javljanja"),
    counted("poruka poruke poruku poruci", "poruke", "poruka"),
    counted("tjedan tjedna", "tjedna", "tjedana"),
    counted("radni radnog radnom", "radna", "radnih"),
    counted("neuspješan neuspješnog neuspješnom", "neuspješna", "neuspješnih"),
];
const FINNISH: &[Counted] = &[
    counted("päivä päivän päivässä päivään", "", "päivää päivän päivässä päivään"),
    counted("työpäivä työpäivän työpäivässä", "", "työpäivää työpäivän työpäivässä"),
    counted("tunti tunnin tunnissa tunniksi", "", "tuntia tunnin tunnissa tunniksi"),
    counted("minuutti minuutin minuutissa minuutiksi", "", "minuuttia minuutin minuutissa minuutiksi"),
    counted("viikko viikon viikossa", "", "viikkoa viikon viikossa"),
    counted("kerta kerran kerralla", "", "kertaa kerran kerralla"),
    counted("vaihe vaiheen vaiheessa", "", "vaihetta vaiheen vaiheessa"),
    counted("kohta kohdan kohdassa", "", "kohtaa kohdan kohdassa"),
    counted("keino keinon keinoa", "", "keinoa keinon"),
    counted("yritys yrityksen", "", "yritystä yrityksen"),
    counted("yhteydenotto yhteydenoton", "", "yhteydenottoa yhteydenoton"),
];
const NORWEGIAN: &[Counted] = &[
    counted("dag dags", "", "dager dagers dagene"),
    counted("virkedag virkedags", "", "virkedager virkedagers"),
    counted("uke ukes", "", "uker ukers"),
    counted("time times", "", "timer timers timene"),
    counted("minutt minutts", "", "minutter minutters minuttene"),
    counted("gang", "", "ganger"),
    counted("løsning", "", "løsninger løsningene"),
    counted("trinn", "", "trinn trinnene"),
    counted("steg", "", "steg stegene"),
    counted("forsøk", "", "forsøk forsøkene"),
];
const ENGLISH: &[Counted] = &[
    counted("day", "", "days"),
    counted("hour", "", "hours"),
    counted("minute", "", "minutes"),
    counted("week", "", "weeks"),
    counted("time", "", "times"),
    counted("step", "", "steps"),
    counted("attempt", "", "attempts"),
    counted("try", "", "tries"),
    counted("way", "", "ways"),
    counted("contact", "", "contacts"),
    counted("working", "", "working"),
];

/// Words that may stand between a number and its noun or without a noun, and that no number changes.
const UNCOUNTED: &str = "of eri kokeilemaasi kokeilemaanne kokeilemasi kokeilemanne";

fn table(language: &str) -> &'static [Counted] {
    match language {
        "en" => ENGLISH,
        "nb" => NORWEGIAN,
        "fi" => FINNISH,
        "lt" => LITHUANIAN,
        "hr" => CROATIAN,
        _ => &[],
    }
}

/// CLDR's category of a whole number, written out so that the product's own plural rules are not their own witness.
fn category(language: &str, number: u64) -> &'static str {
    let (tens, ones) = (number % 100, number % 10);
    let teens = (11..=19).contains(&tens);
    match language {
        "lt" if ones == 1 && !teens => "one",
        "lt" if ones >= 2 && !teens => "few",
        "hr" if ones == 1 && tens != 11 => "one",
        "hr" if (2..=4).contains(&ones) && !(12..=14).contains(&tens) => "few",
        "en" | "nb" | "fi" if number == 1 => "one",
        _ => "other",
    }
}

/// Every number whose noun has a form of another category.
pub(super) fn faults(language: &str, lines: &[Line]) -> Vec<Fault> {
    let table = table(language);
    let mut faults = Vec::new();
    for line in lines {
        for counted in counted_words(&line.text) {
            let (number, lower) = (counted.number, counted.noun.lower());
            let category = category(language, number);
            let known: Vec<&Counted> = table.iter().filter(|entry| entry.has(&lower)).collect();
            let (rule, span, hint) = if known.is_empty() && counted.is_value && !is_listed(UNCOUNTED, &lower) {
                ("number-noun", lower, "no table knows this word after a number".to_owned())
            } else if !known.is_empty() && !known.iter().any(|entry| entry.fits(category, &lower)) {
                ("number-form", format!("{number} {lower}"), format!("{number} is '{category}' in this language"))
            } else {
                continue;
            };
            faults.push(Fault::new(rule, line, &line.text, counted.noun.at, &span, &hint));
        }
    }
    faults
}

/// A number and the word right after it.
struct CountedWord<'t> {
    number: u64,
    noun: Word<'t>,
    /// Whether the number is the value of a variable and not a writer's own.
    is_value: bool,
}

fn counted_words(text: &str) -> Vec<CountedWord<'_>> {
    let all = words(text);
    let pairs = all.windows(2).filter_map(|pair| {
        let (digits, noun) = (pair[0], pair[1]);
        let number = digits.text.parse().ok()?;
        // A time of day, an order number or the day of a date is not a count of what follows.
        let is_value = digits.before.ends_with(OPEN) && noun.before.starts_with(CLOSE) && digits.text.len() <= 3;
        let is_own = digits.before.ends_with(' ') && noun.follows_directly();
        let apart = noun.before.trim_start_matches(CLOSE);
        let adjacent = apart == " " || apart == "\u{a0}";
        (adjacent && (is_value || is_own)).then_some(CountedWord { number, noun, is_value })
    });
    pairs.collect()
}
