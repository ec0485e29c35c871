//! Lithuanian forms of address.
//!
//! Names and surnames in -as take -ai (not the -e of common nouns), -jas takes -jau, -us takes
//! -au, -is and -ys lose their s, -ė becomes -e, -a and the indeclinable vowels stay.
//! A foreign name in a consonant stays as it is, and so does a woman's name that only looks like
//! a man's (Doris), which is why an ending counts only with a sign that the name is Lithuanian:
//! a known given name, a Lithuanian suffix, a known name beside it, or the gender.
//!
//! Left alone on purpose: -ias and other vowels before -as and -is, -aus and -eus (foreign), the
//! diminutives in -ukas (given name Jonuk, surname Jonukai), third-declension nouns as surnames
//! (Voveris, -ies).
//!
//! Sources: `language-notes.md`, "Forms of address"; the State Commission of the Lithuanian
//! Language (vlkk.lt), recommendation K-18 of 2009 on surnames of women in -ė and of men in -is,
//! -ies, and its advice on declining foreign names; for the paradigm, V. Ambrazas (ed.),
//! *Dabartinės lietuvių kalbos gramatika* (named for the reader, cited from memory).

use super::lt_names::NAMES;
use super::{Ending, Form, Gender, Language, Table, Word, change};

pub(super) static LANGUAGE: Language =
    Language {
        tag: "lt", letters: "ąčęėįšųūž", lacks: "qwx", names: &NAMES, gender: deduce, feminine, masculine
    };

/// The endings of men's names; the first row that fits applies.
const MASCULINE_ENDINGS: &[Ending] =
    &[("jas", "jau"), ("as", "ai"), ("us", "au"), ("is", "i"), ("ys", "y"), ("ė", "e")];

/// Endings that look regular but belong to foreign names, plurals, or forms that waver.
const UNSURE_ENDINGS: &[&str] =
    &["aas", "eas", "ias", "oas", "uas", "yas", "aus", "eus", "ous", "ais", "eis", "ois", "uis", "ukas", "ai"];

/// Suffixes that only given names of men have: compounds (Vytautas, Tautvydas) and adapted names
/// (Robertas). Most given names are recognised by these.
const GIVEN_SUFFIXES: &[&str] = &[
    "ius", "jus", "ijas", "autas", "mantas", "vydas", "vilas", "daugas", "gaudas", "girdas", "kantas", "bartas",
    "gintas", "ynas", "ardas", "oldas", "aldas", "andas", "undas", "ondas", "bertas", "andras", "slovas", "ijanas",
    "ijonas", "ykas", "toras", "doras", "miras", "mieras", "fridas", "fredas",
];

/// Suffixes of men's surnames.
const SURNAME_SUFFIXES: &[&str] = &[
    "icius", "aitis", "ytis", "utis", "auskas", "inskas", "ickas", "eckas", "auckas", "skis", "ckis", "tkus", "mkus",
    "nkus", "iunas",
];

/// Surname suffixes that are Lithuanian with their diacritic and might be foreign without it.
const SURNAME_SUFFIXES_MARKED: &[&str] = &["ūnas", "ėnas", "ėjas", "ėnis", "ūnis"];

/// Letters in a row that Lithuanian spelling does not have.
const FOREIGN: &[&str] = &[
    "th", "ph", "sh", "gh", "kh", "rh", "chr", "cz", "sz", "ou", "ea", "ue", "oa", "ya", "ye", "yo", "yu", "ay", "ey",
    "oy", "uy", "cl", "cr", "ct",
];

/// Letters that inherited Lithuanian words do not have: a word with one of them that no suffix
/// and no table vouches for is foreign (Lucas, Faris).
const FOREIGN_WITHOUT_SUFFIX: &[&str] = &["c", "f", "h"];

/// A woman's name: only -ė changes, whatever else the name is made of.
fn feminine(word: &Word<'_>) -> Form {
    change(&[("ė", "e")], &word.lower).unwrap_or(Form::Same)
}

/// A man's name: a regular ending, an indeclinable vowel, or doubt.
fn masculine(word: &Word<'_>) -> Option<Form> {
    if matches!(word.last(), 'a' | 'e' | 'i' | 'o' | 'y') {
        let settled = word.is_in(Table::MasculineInAVowel) || is_plausible(word);
        return settled.then_some(Form::Same);
    }
    if !is_masculine(word) && !looks_lithuanian(word) {
        return None;
    }
    change(MASCULINE_ENDINGS, &word.lower)
}

/// The gender of a name, told from its words; nothing where it stays open.
///
/// Lithuanian surnames tell it, too, so that Petraitis makes a man of an unknown Lithuanian
/// given name, but not of a woman's (Ona Petraitis, as abroad) or of an ambiguous one (Doris).
fn deduce(words: &[Word<'_>]) -> Option<Gender> {
    let (first, rest) = words.split_first()?;
    if first.is_in(Table::FeminineLookalike) {
        return Some(Gender::Feminine);
    }
    if !matches!(first.last(), 's') {
        return if first.is_in(Table::MasculineInAVowel) {
            Some(Gender::Masculine)
        } else if matches!(first.last(), 'a' | 'e' | 'ė' | 'i' | 'y') {
            Some(Gender::Feminine)
        } else {
            None
        };
    }
    if first.is_in(Table::Masculine) {
        return Some(Gender::Masculine);
    }
    if is_surname(first) {
        // With the surname first, a vowel in a later word may be a woman's given name.
        return (!rest.iter().any(is_vowel_ending)).then_some(Gender::Masculine);
    }
    if has_given_suffix(first) {
        return Some(Gender::Masculine);
    }
    // Nearly all women's names that look like men's end in -is, -ys or -us; -as is a man's.
    let vouched = first.plain().ends_with("as") && rest.iter().any(is_masculine);
    vouched.then_some(Gender::Masculine)
}

/// Whether the word alone shows a Lithuanian man.
fn is_masculine(word: &Word<'_>) -> bool {
    word.is_in(Table::Masculine) || is_surname(word) || has_given_suffix(word)
}

fn has_given_suffix(word: &Word<'_>) -> bool {
    word.has_stem_before(GIVEN_SUFFIXES) && is_plausible(word)
}

/// Whether the word is a Lithuanian surname of a man by its suffix, or a frequent short one.
fn is_surname(word: &Word<'_>) -> bool {
    let marked = |suffix: &&str| word.lower.ends_with(suffix);
    let suffix = word.has_stem_before(SURNAME_SUFFIXES) || SURNAME_SUFFIXES_MARKED.iter().any(marked);
    word.is_in(Table::Surname) || (suffix && is_plausible(word))
}

fn is_vowel_ending(word: &Word<'_>) -> bool {
    matches!(word.last(), 'a' | 'e' | 'ė' | 'i' | 'o' | 'u' | 'y')
}

/// Whether the spelling could be Lithuanian at all and no table speaks against the word.
fn is_plausible(word: &Word<'_>) -> bool {
    word.native
        && !word.has_any(FOREIGN)
        && !word.has_double_letter()
        && !UNSURE_ENDINGS.iter().any(|ending| word.plain().ends_with(ending))
        && !word.is_in(Table::Unsure)
        && !word.is_in(Table::FeminineLookalike)
}

/// Whether a word without a known suffix may take the ending it seems to have.
/// Asked only when the person is known to be a man.
/// Not in -us and -jas: unlike Butkus and Darius, names such as Rasmus and Tejas are foreign.
fn looks_lithuanian(word: &Word<'_>) -> bool {
    let shaped = word.has_stem_before(&["as", "is", "ys"]) && !word.plain().ends_with("jas");
    (shaped || word.last() == 'ė') && is_plausible(word) && !word.has_any(FOREIGN_WITHOUT_SUFFIX)
}
