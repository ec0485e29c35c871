//! The form of address of a personal name: `VOCATIVE($name)` in a template.
//!
//! This module takes a name apart, asks one language what becomes of each word, and puts the name
//! together again with the user's own letters, capitals, hyphens and spaces.
//! The languages ([`lt`], [`hr`]) hold the rules and never see anything but words of plain letters.
//!
//! An unchanged name is always acceptable and a wrong form never is, so every doubt leaves the
//! *whole* name as it came: a foreign letter, a digit, a full stop, an unknown shape, a person
//! whose gender decides the form and is not known.
//! Half a name in the vocative ("Petrai Smith") would be such a wrong form, too.
//! Nothing here guesses a language, keeps state or reads a file.

mod hr;
mod hr_names;
mod lt;
mod lt_names;
mod names;

use std::borrow::Cow;

use names::{Names, Table, Tables};

/// The longest name we look at, in bytes.
/// Legal names end far below; what is longer is text pasted into the wrong field.
const NAME_BYTES_MAX: usize = 200;

/// The most words a name may have.
/// Longer "names" are sentences or lists of people, where no single form of address is right.
const WORDS_MAX: usize = 6;

/// The fewest letters of a word we trust to be a name; shorter ones are initials, particles
/// ("de", "ir", "i") and legal forms ("AB").
const WORD_LETTERS_MIN: usize = 3;

/// The grammatical gender a person is addressed in, as far as the caller knows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Addressed as a woman.
    Feminine,
    /// Addressed as a man.
    Masculine,
    /// Not known; the rules then rely on known names and on endings that only one gender has.
    #[default]
    Unknown,
}

/// The form of address of `name` in `language` (a tag such as `lt` or `hr-HR`).
///
/// In other languages, and wherever the form is in doubt, this is the name unchanged.
/// The result has the capitals, hyphens, diacritics and spaces of `name`.
///
/// ```
/// use phrasebook::catalog::functions::vocative::{Gender, vocative};
///
/// assert_eq!(vocative("lt", "Petras Petraitis", Gender::Unknown), "Petrai Petraiti");
/// assert_eq!(vocative("hr", "Ivan Horvat", Gender::Unknown), "Ivane Horvate");
/// assert_eq!(vocative("hr", "Saša", Gender::Unknown), "Saša");
/// assert_eq!(vocative("en", "Jonas", Gender::Unknown), "Jonas");
/// ```
pub fn vocative<'a>(language: &str, name: &'a str, gender: Gender) -> Cow<'a, str> {
    inflect(language, name, gender).map_or(Cow::Borrowed(name), Cow::Owned)
}

/// Whether `language` has a form of address of its own, so that a name used in address without
/// `VOCATIVE` is worth a finding.
pub fn inflects(language: &str) -> bool {
    Language::of(language).is_some()
}

/// The inflected name, or nothing where it stays as it is.
fn inflect(language: &str, name: &str, gender: Gender) -> Option<String> {
    let language = Language::of(language)?;
    let words = words(name, language)?;
    if words.iter().any(|word| word.is_in(Table::NotAName)) {
        return None;
    }
    let gender = match gender {
        Gender::Unknown => (language.gender)(&words)?,
        known => known,
    };
    let form = |word: &Word<'_>| match gender {
        Gender::Masculine => (language.masculine)(word),
        Gender::Feminine | Gender::Unknown => Some((language.feminine)(word)),
    };
    let mut out = String::with_capacity(name.len() + words.len());
    let mut is_changed = false;
    let mut words = words.iter();
    for (text, separator) in chunks(name) {
        if !text.is_empty() {
            let word = words.next()?;
            let form = form(word)?;
            is_changed |= form != Form::Same;
            word.write(form, &mut out)?;
        }
        out.extend(separator);
    }
    is_changed.then_some(out)
}

/// A language with a vocative.
struct Language {
    /// The primary subtag.
    tag: &'static str,
    /// The letters of its alphabet besides those from a to z, in lower case.
    letters: &'static str,
    /// The letters from a to z that its alphabet lacks.
    lacks: &'static str,
    /// The words whose ending does not tell.
    names: &'static Names,
    /// The gender of a name, told from its words; nothing where it stays open.
    gender: fn(&[Word<'_>]) -> Option<Gender>,
    /// The form of one word of a woman's name, whatever else the name is made of.
    feminine: fn(&Word<'_>) -> Form,
    /// The form of one word of a man's name; nothing where it is in doubt.
    masculine: fn(&Word<'_>) -> Option<Form>,
}

impl Language {
    /// Whether the letter, in lower case, belongs to the alphabet.
    fn has(&self, letter: char) -> bool {
        if letter.is_ascii() {
            letter.is_ascii_lowercase() && !self.lacks.chars().any(|lacking| lacking == letter)
        } else {
            self.letters.contains(letter)
        }
    }

    /// The rules for a language tag, by its primary subtag.
    fn of(tag: &str) -> Option<&'static Self> {
        let primary = tag.split(['-', '_']).next()?;
        [&lt::LANGUAGE, &hr::LANGUAGE].into_iter().find(|language| language.tag.eq_ignore_ascii_case(primary))
    }
}

/// What a language makes of one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// The form of address is the word itself.
    Same,
    /// Drop so many letters at the end and write these (in lower case) instead.
    Change(usize, &'static str),
}

/// A change of ending, as the tables of the languages spell it: what goes and what comes.
type Ending = (&'static str, &'static str);

/// The change the first matching row of `table` makes to `word`.
fn change(table: &[Ending], word: &str) -> Option<Form> {
    table.iter().find(|(from, _)| word.ends_with(from)).map(|(from, to)| Form::Change(from.chars().count(), to))
}

/// One word of a name, between spaces and hyphens.
struct Word<'a> {
    /// As the user wrote it.
    text: &'a str,
    /// In lower case.
    lower: String,
    /// The same without diacritics, where it has any.
    folded: Option<String>,
    /// Whether it is written in capitals throughout.
    capitals: bool,
    /// Whether all letters belong to the language's alphabet.
    native: bool,
    /// The tables that it stands in.
    tables: Tables,
}

impl<'a> Word<'a> {
    /// The word, if it is made of Latin letters that the tables know and has an ordinary shape:
    /// "jonas", "Jonas" or "JONAS", not "jOnas", "J." or "Jonas2".
    fn new(text: &'a str, language: &Language) -> Option<Self> {
        let mut lower = String::with_capacity(text.len());
        let mut native = true;
        let mut shape = Shape::default();
        for letter in text.chars() {
            let small = lowercase(letter)?;
            let known = language.has(small);
            // Combining marks, other scripts and foreign accents all end here.
            if !known && !small.is_ascii_lowercase() {
                return None;
            }
            native &= known;
            shape.see(letter != small);
            lower.push(small);
        }
        if shape.letters < WORD_LETTERS_MIN || !shape.ordinary() {
            return None;
        }
        let folded: Option<String> = (!lower.is_ascii()).then(|| lower.chars().map(fold).collect());
        // Without diacritics, because people leave them out.
        let tables = language.names.tables_of(folded.as_ref().unwrap_or(&lower));
        Some(Self { text, lower, folded, capitals: shape.capitals == shape.letters, native, tables })
    }

    /// The word in lower case without diacritics.
    fn plain(&self) -> &str {
        self.folded.as_ref().unwrap_or(&self.lower)
    }

    /// Appends the word in its form of address to `out`.
    fn write(&self, form: Form, out: &mut String) -> Option<()> {
        let Form::Change(dropped, ending) = form else {
            out.push_str(self.text);
            return Some(());
        };
        let end = match dropped.checked_sub(1) {
            Some(last) => self.text.char_indices().nth_back(last)?.0,
            None => self.text.len(),
        };
        out.push_str(self.text.get(..end)?);
        if self.capitals {
            out.extend(ending.chars().flat_map(char::to_uppercase));
        } else {
            out.push_str(ending);
        }
        Some(())
    }

    /// Whether the word stands in this table of its language.
    fn is_in(&self, table: Table) -> bool {
        self.tables.contains(table)
    }

    /// Whether the word is one of `endings` with a stem before it that could carry one:
    /// two letters or more, one of them a vowel.
    fn has_stem_before(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| {
            self.plain().strip_suffix(ending).is_some_and(|stem| stem.chars().count() > 1 && stem.contains(is_vowel))
        })
    }

    /// Whether the word holds one of these letter sequences, with exactly these letters.
    fn has_any(&self, sequences: &[&str]) -> bool {
        sequences.iter().any(|sequence| self.lower.contains(sequence))
    }

    /// Whether the same letter stands twice in a row, which neither language writes.
    fn has_double_letter(&self) -> bool {
        let letters = self.lower.chars();
        letters.clone().zip(letters.skip(1)).any(|(one, next)| one == next)
    }

    /// The last letter, in lower case with its diacritic.
    fn last(&self) -> char {
        self.lower.chars().next_back().unwrap_or_default()
    }

    /// Whether the word has a letter with a diacritic, so that none was left out by a keyboard
    /// without them.
    fn has_diacritic(&self) -> bool {
        self.folded.as_ref().is_some_and(|folded| *folded != self.lower)
    }
}

/// How a word uses capitals.
#[derive(Default)]
struct Shape {
    letters: usize,
    capitals: usize,
    starts_capital: bool,
}

impl Shape {
    fn see(&mut self, capital: bool) {
        if self.letters == 0 {
            self.starts_capital = capital;
        }
        self.letters += 1;
        self.capitals += usize::from(capital);
    }

    /// No capitals, only the first, or nothing else.
    fn ordinary(&self) -> bool {
        self.capitals == 0 || self.capitals == self.letters || (self.capitals == 1 && self.starts_capital)
    }
}

/// The words of a name, or nothing where one of them is not a word we know how to read.
fn words<'n>(name: &'n str, language: &Language) -> Option<Vec<Word<'n>>> {
    if name.len() > NAME_BYTES_MAX {
        return None;
    }
    // Nearly always it is a given name alone.
    let mut words = Vec::with_capacity(1);
    let mut after_hyphen = false;
    for (text, separator) in chunks(name) {
        let before_hyphen = separator.is_some_and(is_hyphen);
        if !text.is_empty() {
            words.push(Word::new(text, language)?);
        } else if after_hyphen || before_hyphen {
            // "Ana - Marija", "-Jonas", "Jonas--Petras": a dash or a slip, not one name.
            return None;
        }
        after_hyphen = before_hyphen;
    }
    let whole = !after_hyphen && !words.is_empty() && words.len() <= WORDS_MAX;
    whole.then_some(words)
}

/// A name as words, each with the space or hyphen that follows it.
fn chunks(name: &str) -> impl Iterator<Item = (&str, Option<char>)> {
    name.split_inclusive(is_separator).map(|chunk| {
        let separator = chunk.chars().next_back().filter(|sign| is_separator(*sign));
        (chunk.strip_suffix(is_separator).unwrap_or(chunk), separator)
    })
}

/// A space or a hyphen, also the no-break kinds. Line breaks are no part of a name.
fn is_separator(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{202f}') || is_hyphen(sign)
}

fn is_hyphen(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}' | '\u{2011}')
}

/// The lower case of a letter, if the two are a plain pair: not the Kelvin sign, whose lower case
/// is an ordinary k.
fn lowercase(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return Some(letter.to_ascii_lowercase());
    }
    let small = letter.to_lowercase().next()?;
    (small == letter || small.to_uppercase().eq([letter])).then_some(small)
}

/// A lower-case letter without its diacritic, for the letters of both languages.
fn fold(letter: char) -> char {
    match letter {
        'ą' => 'a',
        'č' | 'ć' => 'c',
        'đ' => 'd',
        'ę' | 'ė' => 'e',
        'į' => 'i',
        'š' => 's',
        'ų' | 'ū' => 'u',
        'ž' => 'z',
        other => other,
    }
}

/// Whether a folded letter is a vowel in either language.
fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}
