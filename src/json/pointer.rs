//! Where in a document something stands, as a JSON Pointer (RFC 6901).
//!
//! A pointer whose names are all known, as `/translations/lt/text`, is written out where it is needed; a name that somebody
//! sent goes through [`token`], for it may have a slash.

use serde_path_to_error::{Path, Segment};

/// A name as it stands in a pointer, with `~` and `/` escaped.
pub(crate) fn token(name: &str) -> String {
    // In this order, or the tilde of each `~1` would be escaped again.
    name.replace('~', "~0").replace('/', "~1")
}

/// The pointer to a member of what another pointer leads to.
pub(crate) fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", token(name))
}

/// The names that a pointer leads along, from the outermost in.
pub(crate) fn names(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"))
}

/// The pointer to where serde met a fault.
pub(crate) fn of(path: &Path) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index } => format!("{pointer}/{index}"),
        Segment::Map { key } | Segment::Enum { variant: key } => below(&pointer, key),
        Segment::Unknown => pointer,
    })
}
