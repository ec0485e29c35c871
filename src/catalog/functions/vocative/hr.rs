//! Croatian forms of address.
//!
//! A man's name in a consonant takes -e, after a palatal -u; a fleeting a drops (Petre); a name
//! in a vowel or in -k, -g, -h, -c stays. A woman's name changes in -ica alone (Danice).
//! Surnames of men follow the same endings, a woman's never change, so the gender decides: it is
//! given, or told from the given name if that one is known.
//!
//! Usage wavers, in men's names in -ica (Ivica beside Ivice) and women's in -a (Maro beside Mara)
//! most of all; there we keep the form that equals the nominative.
//! Left alone on purpose: surnames in -ov and -ev, in -s, -z and -ac, where the norm or a
//! diacritic left out makes the form uncertain, and names that men and women share.
//!
//! Sources: `language-notes.md`, "Forms of address"; M. Alerić and T. Gazdić-Alerić, *Hrvatski u
//! upotrebi*, as reprinted by Glas Grada on 2020-12-11 (-e; -u after č ć dž đ š ž lj nj j; the
//! nominative after k g h c and for -a and -ica; "the same is true of surnames", and foreign names
//! follow: Johne, Roberte). For the wavering in surnames see A. Orlić, "Vokativ prezimena muških
//! osoba u suvremenom hrvatskom jeziku", *Jezik* 69 (2022), doi:10.22210/jezik.2022.69.10 (its
//! introduction read, not its findings).

use super::hr_names::NAMES;
use super::{Ending, Form, Gender, Language, Table, Word, change};

pub(super) static LANGUAGE: Language =
    Language { tag: "hr", letters: "čćđšž", lacks: "qwxy", names: &NAMES, gender: deduce, feminine, masculine };

/// Given names that drop a vowel before the ending.
const FLEETING: &[Ending] = &[
    ("aleksandar", "aleksandre"),
    ("petar", "petre"),
    ("mitar", "mitre"),
    ("silvestar", "silvestre"),
    ("pavao", "pavle"),
    ("juraj", "jurju"),
];

/// The endings of men's names; the first row that fits applies, and none means doubt.
const MASCULINE_ENDINGS: &[Ending] = &[
    ("dž", "džu"),
    ("lj", "lju"),
    ("nj", "nju"),
    ("j", "ju"),
    ("č", "ču"),
    ("ć", "ću"),
    ("đ", "đu"),
    ("š", "šu"),
    ("ž", "žu"),
    ("b", "be"),
    ("d", "de"),
    ("f", "fe"),
    ("l", "le"),
    ("m", "me"),
    ("n", "ne"),
    ("p", "pe"),
    ("r", "re"),
    ("t", "te"),
    ("v", "ve"),
];

/// Known given names in a hard -s or -z; elsewhere the letter may stand for š or ž.
const HARD_SIBILANT: &[&str] = &["alojz", "boris", "denis", "elvis", "feliks", "nikolas"];

/// Endings after which a surname wavers, has a fleeting vowel, or may lack a diacritic.
const UNSURE_ENDINGS: &[&str] = &["ov", "ev", "alj", "anj", "dj"];

/// The consonant pairs a Croatian word ends in; another pair is a foreign spelling (Schmidt).
const FINAL_PAIRS: &[&str] = &[
    "st", "nt", "rt", "lt", "rd", "nd", "ld", "zd", "rn", "rl", "rm", "lm", "lf", "lj", "nj", "dz", "jn", "jd", "jt",
    "rk", "nk", "sk", "rg", "ng", "jk", "nc", "rc", "rh", "lb", "rb", "ks", "jz",
];

/// Surname suffixes in -ić that are told from other words without their diacritic.
const TYPED_SURNAMES: &[&str] = &["evic", "ovic"];

/// Suffixes that only given names of men have.
const GIVEN_SUFFIXES: &[&str] = &["slav", "mir", "voj", "goj", "drag"];

/// Letters in a row that Croatian spelling does not have.
const FOREIGN: &[&str] =
    &["th", "ph", "sh", "gh", "kh", "ch", "ck", "cz", "sz", "zh", "ou", "ea", "ue", "oa", "hn", "hm", "cl", "ct"];

/// These are foreign, too (Oscar), in words that no Croatian suffix vouches for.
const FOREIGN_WITHOUT_SUFFIX: &[&str] = &["ca", "co", "cu"];

/// A woman's name: only a given name in -ica changes, whatever else the name is made of.
fn feminine(word: &Word<'_>) -> Form {
    if word.is_in(Table::FeminineInIca) { Form::Change(1, "e") } else { Form::Same }
}

/// A man's name: a known one, one with a regular ending, or doubt.
fn masculine(word: &Word<'_>) -> Option<Form> {
    if is_feminine(word) {
        return None;
    }
    if let Some(form) = fleeting(word) {
        return Some(form);
    }
    let known = is_masculine(word);
    if !known && !looks_croatian(word) {
        return None;
    }
    match word.last() {
        'a' | 'e' | 'i' | 'o' | 'u' | 'k' | 'g' | 'h' => Some(Form::Same),
        'c' => soft_c(word),
        's' | 'z' => HARD_SIBILANT.contains(&word.plain()).then_some(Form::Change(0, "e")),
        _ if !known && has_unsure_ending(word) => None,
        _ => change(MASCULINE_ENDINGS, &word.lower),
    }
}

/// The form of a given name with a fleeting vowel.
fn fleeting(word: &Word<'_>) -> Option<Form> {
    FLEETING.iter().find(|(name, _)| *name == word.plain()).map(|(name, form)| {
        let shared = name.chars().zip(form.chars()).take_while(|(a, b)| a == b).count();
        Form::Change(name.len() - shared, form.get(shared..).unwrap_or_default())
    })
}

/// A name in -c does not change, but without a diacritic anywhere the letter may be a ć or č
/// typed on another keyboard: -evic and -ovic are such surnames, -ec is itself, and the rest
/// is open (Babic, but also Dominic).
fn soft_c(word: &Word<'_>) -> Option<Form> {
    if word.has_diacritic() || word.plain().ends_with("ec") || word.is_in(Table::Masculine) {
        return Some(Form::Same);
    }
    word.has_stem_before(TYPED_SURNAMES).then_some(Form::Change(0, "u"))
}

/// The gender of a name, told from its first word; nothing where it stays open.
fn deduce(words: &[Word<'_>]) -> Option<Gender> {
    let (first, rest) = words.split_first()?;
    if is_masculine(first) {
        return (!rest.iter().any(is_feminine)).then_some(Gender::Masculine);
    }
    if is_feminine(first) || (first.last() == 'a' && !first.is_in(Table::EitherGender)) {
        return Some(Gender::Feminine);
    }
    // "Kovačić Ivan": the surname first, as in lists.
    let [second] = rest else { return None };
    let surname_first = first.lower.ends_with("ić") && is_masculine(second);
    surname_first.then_some(Gender::Masculine)
}

/// Whether the word is a man's given name.
fn is_masculine(word: &Word<'_>) -> bool {
    word.is_in(Table::Masculine)
        || word.is_in(Table::MasculineInAVowel)
        || (word.has_stem_before(GIVEN_SUFFIXES) && is_plausible(word))
        || is_in_ko(word)
}

/// Whether the word is a man's name in a consonant and -ko (Marko), unlike Mariko.
fn is_in_ko(word: &Word<'_>) -> bool {
    let stem = word.plain().strip_suffix("ko");
    let consonant = |letter| !super::is_vowel(letter);
    is_plausible(word) && stem.is_some_and(|stem| stem.len() > 1 && stem.ends_with(consonant))
}

/// Whether the word is a woman's given name.
fn is_feminine(word: &Word<'_>) -> bool {
    word.is_in(Table::Feminine) || word.is_in(Table::FeminineInA) || word.is_in(Table::FeminineInIca)
}

/// Whether the spelling could be Croatian at all and no table speaks against the word.
fn is_plausible(word: &Word<'_>) -> bool {
    word.native && !word.has_any(FOREIGN) && !word.has_double_letter() && !word.is_in(Table::Unsure)
}

/// Whether a word may take the ending it seems to have.
/// Asked only when the person is known to be a man.
fn looks_croatian(word: &Word<'_>) -> bool {
    let mut letters = word.plain().chars().rev();
    let (last, before) = (letters.next(), letters.next());
    let pair = [last, before].iter().flatten().all(|letter| !super::is_vowel(*letter));
    let ends_well = !pair || FINAL_PAIRS.iter().any(|pair| word.plain().ends_with(pair));
    let vouched = word.has_stem_before(&["ic"]) || !word.has_any(FOREIGN_WITHOUT_SUFFIX);
    is_plausible(word) && vouched && ends_well && word.plain().contains(super::is_vowel)
}

/// Whether the form of a surname with this ending wavers; Kralj does not.
fn has_unsure_ending(word: &Word<'_>) -> bool {
    word.has_stem_before(UNSURE_ENDINGS)
}
