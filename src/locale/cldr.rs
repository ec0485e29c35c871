//! What CLDR knows of a language by itself: its own name, its other codes, its quotation marks.
//!
//! The table `cldr.tsv` beside this file is data, made from CLDR's; no language is named in code.

/// What CLDR says about one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// The tag: a language alone.
    pub tag: &'static str,
    /// What the language calls itself.
    pub name: &'static str,
    /// ISO 639 codes of three letters that mean the same, separated by blanks; may be empty.
    pub codes: &'static str,
    /// The opening and the closing quotation mark.
    pub quotes: &'static str,
    /// The same for a quotation inside a quotation.
    pub inner_quotes: &'static str,
}

/// What CLDR says about a language; none for a language that is not in its common coverage.
pub fn known(tag: &str) -> Option<Known> {
    all().find(|known| known.tag == tag)
}

/// Every language of the table, in the order of the tags.
pub fn all() -> impl Iterator<Item = Known> {
    include_str!("cldr.tsv").lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        let known = Known {
            tag: cells.next()?,
            name: cells.next()?,
            codes: cells.next()?.trim_matches('-'),
            quotes: cells.next()?,
            inner_quotes: cells.next()?,
        };
        Some(known)
    })
}
