//! One text and what is around it, as the rules see it.
//!
//! Rules read [`TextView::sites`] and need not know how patterns nest. What stands before and after a placeable in the
//! running text is asked of [`TextView::before`] and [`TextView::after`], which look through the branches of a selection.

use std::ops::Range;

use super::book::{Book, FileView, LanguageView, Owner};
use super::signs::Signs;
use super::walk::{Site, SiteKind, VariableUse, locate, sites_of};
use crate::catalog::pattern::{Pattern, Select};
use crate::catalog::source::{Attribute, Entry};
use crate::catalog::variants::RenderedVariant;

/// Stands in a running text for something whose text is not known: another placeable.
pub(super) const UNKNOWN: char = '\u{fffc}';
/// How much of the running text a rule gets to see to either side, in bytes.
const CONTEXT_BYTES_MAX: usize = 160;

/// One value or attribute, and everything around it that a rule may ask about.
pub(super) struct TextView<'t> {
    pub(super) book: &'t Book<'t>,
    pub(super) language: &'t LanguageView<'t>,
    pub(super) file: &'t FileView<'t>,
    pub(super) entry: &'t Entry,
    /// The attribute; none for the value.
    pub(super) attribute: Option<&'t Attribute>,
    pub(super) pattern: &'t Pattern,
    pub(super) owner: Owner<'t>,
    /// What stands in the text, in the order of the file.
    pub(super) sites: Vec<Site<'t>>,
    /// The rare signs that its plain text may hold.
    pub(super) signs: Signs,
}

/// One message with everything it can become.
pub(super) struct RenderedEntry<'t> {
    pub(super) file: &'t FileView<'t>,
    pub(super) entry: &'t Entry,
    pub(super) variants: Vec<RenderedVariant>,
}

impl<'t> TextView<'t> {
    /// Every text of the entry, read once.
    pub(super) fn each_of(
        book: &'t Book<'t>,
        language: &'t LanguageView<'t>,
        file: &'t FileView<'t>,
        (entry, owner): (&'t Entry, Owner<'t>),
        visit: &mut dyn FnMut(&Self),
    ) {
        let value = entry.value.iter().map(|pattern| (None, pattern));
        let attributes = entry.attributes.iter().map(|attribute| (Some(attribute), &attribute.pattern));
        for (attribute, pattern) in value.chain(attributes) {
            let sites = sites_of(file.source.text, pattern);
            let signs = sites.iter().fold(Signs::of(""), |signs, site| match site.kind {
                SiteKind::Text(text) => signs.and(Signs::of(text)),
                _ => signs,
            });
            visit(&Self { book, language, file, entry, attribute, pattern, owner, sites, signs });
        }
    }

    /// Every use of a variable of the request. A term's variables are its own arguments, so it has none.
    pub(super) fn variables(&self) -> impl Iterator<Item = (&Site<'t>, &VariableUse<'t>)> {
        let sites = if self.owner.is_stray() { [].iter() } else { self.sites.iter() };
        sites.filter_map(|site| match &site.kind {
            SiteKind::Variable(variable) => Some((site, variable)),
            _ => None,
        })
    }

    /// Every selection.
    pub(super) fn selects(&self) -> impl Iterator<Item = (&Site<'t>, &'t Select)> {
        self.sites.iter().filter_map(|site| match site.kind {
            SiteKind::Select(select) => Some((site, select)),
            _ => None,
        })
    }

    /// Every piece of plain text with its site, if any of these signs may stand in one of them.
    pub(super) fn plain(&self, signs: Signs) -> impl Iterator<Item = (&Site<'t>, &'t str)> {
        let sites = if self.signs.may_hold(signs) { self.sites.iter() } else { [].iter() };
        sites.filter_map(|site| match site.kind {
            SiteKind::Text(text) => Some((site, text)),
            _ => None,
        })
    }

    /// Where a part of a piece of plain text stands in the file.
    pub(super) fn span_in(&self, site: &Site<'t>, text: &str, part: Range<usize>) -> Range<usize> {
        let start = locate(self.file.source.text, site.at, text, part.start);
        start..start + part.len()
    }

    /// How the text is called in a message: `.chat`, or nothing for the value.
    pub(super) fn name(&self) -> String {
        self.attribute.map_or_else(|| "the text".to_owned(), |attribute| format!(".{}", attribute.name))
    }

    /// Whether the text is the value or one of its further wordings.
    pub(super) fn is_wording(&self) -> bool {
        self.attribute.is_none_or(|attribute| attribute.name.starts_with("wording-"))
    }

    /// The running text that stands before a site.
    pub(super) fn before(&self, index: usize) -> String {
        let mut flow = Vec::new();
        let mut bytes = 0;
        let Some(site) = self.sites.get(index) else { return String::new() };
        let mut depth = site.depth;
        let mut climbing = false;
        for site in self.sites.iter().take(index).rev() {
            if climbing {
                climbing = !(site.depth == depth && matches!(site.kind, SiteKind::Select(_)));
                continue;
            }
            match &site.kind {
                SiteKind::Branch(_) if site.depth == depth => {
                    depth -= 1;
                    climbing = true;
                }
                SiteKind::Text(text) if site.depth == depth => {
                    flow.push(*text);
                    bytes += text.len();
                    if bytes > CONTEXT_BYTES_MAX {
                        break;
                    }
                }
                // The function around the site itself prints nothing of its own.
                SiteKind::PrintedCall(_) if flow.is_empty() && site.depth == depth => {}
                _ => {
                    flow.push("\u{fffc}");
                    break;
                }
            }
        }
        flow.iter().rev().copied().collect()
    }

    /// The running text that stands after a site.
    pub(super) fn after(&self, index: usize) -> String {
        let mut flow = String::new();
        let Some(site) = self.sites.get(index) else { return flow };
        let mut depth = site.depth;
        let mut climbing = false;
        for site in self.sites.iter().skip(index + 1) {
            if climbing && site.depth > depth {
                continue;
            }
            climbing = false;
            match &site.kind {
                SiteKind::Branch(_) if site.depth == depth => {
                    depth -= 1;
                    climbing = true;
                }
                SiteKind::Text(text) => flow.push_str(text),
                _ => {
                    flow.push(UNKNOWN);
                    break;
                }
            }
            if flow.len() > CONTEXT_BYTES_MAX {
                break;
            }
        }
        flow
    }
}
