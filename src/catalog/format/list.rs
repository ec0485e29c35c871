//! Lists with the language's own "and" and "or".

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_provider::DataError;

use super::push;

/// The word that joins the last two items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ListKind {
    /// "A, B and C".
    #[default]
    And,
    /// "A, B or C".
    Or,
}

/// One language's list formatters.
pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
}

impl Lists {
    pub(super) fn new(locale: &Locale) -> Result<Self, DataError> {
        Ok(Self {
            and: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())?,
            or: ListFormatter::try_new_or(locale.into(), ListFormatterOptions::default())?,
        })
    }

    pub(super) fn write(&self, items: &[&str], kind: ListKind, out: &mut String) {
        let formatter = match kind {
            ListKind::And => &self.and,
            ListKind::Or => &self.or,
        };
        push(out, &formatter.format(items.iter()));
    }
}
