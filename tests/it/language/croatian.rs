//! Croatian: the future tense, `s` and `sa`, the predicate of `Vi`, and fixed calques.

use super::faults::Fault;
use super::texts::{Line, OPEN};
use super::words::{Word, is_listed, words};

/// The rules of this module.
pub(super) const RULES: &[&str] = &["future", "s-sa", "polite-predicate", "comma", "calque"];

const FUTURE: &str = "ću ćeš će ćemo ćete";
/// Nouns and pronouns in `-ti` that may stand before the auxiliary.
const NO_INFINITIVE: &str = "ti vijesti obavijesti sati svijesti";
/// What may stand between the auxiliary and the participle.
const CLITICS: &str = "se li mi nam ga je ih im mu joj to već i sve";

const CALQUES: &[(&str, &str)] = &[
    ("da li", "je li, ili glagol + li"),
    ("s obzirom da", "s obzirom na to da"),
    ("obzirom da", "s obzirom na to da"),
    ("bez obzira što", "bez obzira na to što"),
    ("u vezi toga", "u vezi s tim"),
    ("u vezi vaše", "u vezi s Vašom"),
    ("u vezi vašeg", "u vezi s Vašim"),
    ("budući je", "budući da je"),
    ("dragi svi", "poštovani"),
    ("po pitanju", "što se tiče"),
    ("ne ustručavajte se", "slobodno"),
];

/// What is mechanical about Croatian.
pub(super) fn faults(lines: &[Line]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for line in lines {
        let plain = line.plain();
        let all = words(&plain);
        for pair in all.windows(2) {
            future(line, &plain, pair[0], pair[1], &mut faults);
            comma(line, &plain, pair[0], pair[1], &mut faults);
        }
        for (place, word) in all.iter().enumerate() {
            polite_predicate(line, &plain, word, &all[place + 1..], &mut faults);
        }
        preposition(line, &mut faults);
        if line.part != "avoid" {
            super::phrases::find("calque", CALQUES, line, &plain, &mut faults);
        }
    }
    faults
}

/// `javiti ćemo` instead of `javit ćemo`.
fn future(line: &Line, plain: &str, verb: Word<'_>, auxiliary: Word<'_>, faults: &mut Vec<Fault>) {
    let lower = verb.lower();
    let infinitive = lower.ends_with("ti") && !lower.ends_with("osti") && !is_listed(NO_INFINITIVE, &lower);
    if infinitive && auxiliary.follows_directly() && is_listed(FUTURE, auxiliary.text) {
        let hint = "before the auxiliary the infinitive loses its -i";
        faults.push(Fault::new("future", line, plain, verb.at, &format!("{lower} {}", auxiliary.text), hint));
    }
}

/// A comma stands before `ali`, `nego` and `no` of a new clause; `ali` is the one that can be told without parsing.
fn comma(line: &Line, plain: &str, before: Word<'_>, word: Word<'_>, faults: &mut Vec<Fault>) {
    if word.text == "ali" && word.follows_directly() && before.lower() != "i" {
        faults.push(Fault::new("comma", line, plain, word.at, "ali", "a comma stands before it"));
    }
}

/// `sa` stands before s, š, z, ž and `mnom`, `s` before all else. A value could be either, so nothing is said of it.
fn preposition(line: &Line, faults: &mut Vec<Fault>) {
    let all = words(&line.text);
    for pair in all.windows(2) {
        let (word, next) = (pair[0].lower(), pair[1]);
        if !matches!(word.as_str(), "s" | "sa") || next.before.contains(OPEN) || !next.follows_directly() {
            continue;
        }
        let lower = next.lower();
        let hissing = lower.starts_with(['s', 'š', 'z', 'ž']) || lower == "mnom";
        let cluster = ["ks", "ps", "pš", "x"].iter().any(|start| lower.starts_with(start));
        if hissing != (word == "sa") && !cluster {
            let hint = if hissing { "'sa' stands here" } else { "'s' stands here" };
            faults.push(Fault::new("s-sa", line, &line.text, next.at, &format!("{word} {lower}"), hint));
        }
    }
}

/// `Vi ste rekla` instead of `Vi ste rekli`.
fn polite_predicate(line: &Line, plain: &str, word: &Word<'_>, rest: &[Word<'_>], faults: &mut Vec<Fault>) {
    if !matches!(word.lower().as_str(), "ste" | "niste" | "biste" | "jeste") {
        return;
    }
    let participle =
        rest.iter().take(4).take_while(|next| next.follows_directly()).find(|next| !is_listed(CLITICS, &next.lower()));
    let Some(participle) = participle else { return };
    let lower = participle.lower();
    let feminine = lower.len() > 3 && lower.ends_with("la") && lower != "hvala" && lower != "cijela";
    let masculine =
        ["ao", "eo", "io", "uo"].iter().any(|ending| lower.ends_with(ending)) && lower.len() > 3 && lower != "cijeo";
    if feminine || masculine {
        let hint = "the predicate of Vi is masculine plural";
        faults.push(Fault::new("polite-predicate", line, plain, participle.at, &lower, hint));
    }
}
