//! Dumps: a whole store in one file.

use std::path::{Path, PathBuf};

/// The newest dump of a data folder that is whole.
pub fn newest_valid(_data: &Path) -> Option<PathBuf> {
    None
}

/// A path as a shell takes it.
pub(super) fn shell_word(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |letter: char| letter.is_alphanumeric() || "/._-+:@%,=".contains(letter);
    if !text.is_empty() && text.chars().all(is_plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
