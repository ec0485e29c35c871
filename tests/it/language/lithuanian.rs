//! Lithuanian: commas before clauses, and fixed calques.

use super::faults::Fault;
use super::texts::Line;
use super::words::{Word, is_listed, words};

/// The rules of this module.
pub(super) const RULES: &[&str] = &["comma", "calque"];

/// Words that join to the conjunction, so that the comma stands before them or nowhere.
const BEFORE_KAD: &str = "ir o bet ar arba nei tik vien kaip ypač net negu lyg tarsi juo vis tiek taip dėl todėl \
    nors jau užuot nes nebent";
/// Relative pronouns without "kuria", which is also a verb.
const KURIS: &str = "kuris kuri kurie kurios kurio kurių kuriam kuriai kuriems kurioms kurį kurią kuriuos kurias \
    kuriuo kuriais kuriomis kuriame kurioje kuriuose kuriose";
/// Words that make a relative pronoun indefinite: "kai kurie", "bet kuris", "kiek kuris".
const INDEFINITE: &str = "kai bet nežinia kiek kaip";

const CALQUES: &[(&str, &str)] = &[
    ("pilnai", "visiškai"),
    ("sekantis", "kitas"),
    ("sekanti", "kita"),
    ("sekantį", "kitą"),
    ("sekančią", "kitą"),
    ("įtakoti", "veikti"),
    ("įtakoja", "veikia"),
    ("įtakojo", "veikė"),
    ("kaip galima greičiau", "kuo greičiau"),
    ("ko pasekoje", "dėl to"),
    ("užklausimas", "užklausa"),
    ("užklausimą", "užklausą"),
    ("dirbame prie", "jau sprendžiame"),
    ("atsiprašome už nepatogumus", "įvardykite, dėl ko atsiprašote"),
];

/// Commas and calques.
pub(super) fn faults(lines: &[Line]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for line in lines.iter().filter(|line| line.part != "avoid") {
        let plain = line.plain();
        let all = words(&plain);
        for (place, word) in all.iter().enumerate().skip(1) {
            if lacks_comma(&all, place) {
                faults.push(Fault::new("comma", line, &plain, word.at, word.text, "a comma stands before the clause"));
            }
        }
        super::phrases::find("calque", CALQUES, line, &plain, &mut faults);
    }
    faults
}

fn lacks_comma(all: &[Word<'_>], place: usize) -> bool {
    let (before, word) = (all[place - 1], all[place]);
    if !word.follows_directly() {
        return false;
    }
    let joined = is_listed(BEFORE_KAD, &before.lower());
    match word.text {
        // "Kad ir dabar" is "even now", not a clause.
        "kad" | "jog" => !joined && all.get(place + 1).is_none_or(|next| next.text != "ir"),
        "nes" => true,
        text if is_listed(KURIS, text) => {
            // The comma may stand before the preposition of the pronoun.
            let indefinite = is_listed(INDEFINITE, &before.lower());
            !joined && !indefinite && !before.opens_clause()
        }
        _ => false,
    }
}
