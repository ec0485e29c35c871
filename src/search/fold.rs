//! Folding: the form of a text in which it is compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters that Unicode does not decompose but that people without the right keyboard write otherwise.
const PLAIN: &[(char, &str)] =
    &[('ø', "o"), ('đ', "d"), ('ł', "l"), ('æ', "ae"), ('œ', "oe"), ('ß', "ss"), ('’', "'"), ('\u{a0}', " ")];

/// Lower case without accents: `Žiūrėti` and `ziureti` are the same.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match PLAIN.iter().find(|(accented, _)| *accented == letter) {
            Some((_, plain)) => folded.push_str(plain),
            None => folded.push(letter),
        }
    }
    folded
}
