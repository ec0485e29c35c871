//! Commands that are shown to be pasted.

/// The text as one word of a POSIX shell.
pub(super) fn word(text: &str) -> String {
    let plain = text.chars().all(|letter| letter.is_alphanumeric() || "=-_.,:/@+".contains(letter));
    if plain && !text.is_empty() { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
