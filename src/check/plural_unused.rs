//! `plural-unused`: a variant that no number ever reaches.

use super::plural::NumericSelect;
use super::report::{Advice, Report};
use super::text::TextView;
use super::walk::SiteKind;
use crate::catalog::format::PluralCategory;
use crate::catalog::pattern::Key;

rule! {
    /// A selection on a number compares plural categories and numbers. A category that the language never uses, such as
    /// `few` in English, and any other word are dead text: nobody will ever read it, and what its writer meant is missing.
    ///
    /// ```text
    /// before   [one] day [few] days *[other] days   (in English)
    /// after    [one] day *[other] days
    /// ```
    "plural-unused" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    let Ok(texts) = &text.language.texts else { return };
    for (_, select) in text.selects() {
        let Some(numeric) = NumericSelect::of(text, select).filter(|_| !text.owner.is_stray()) else { continue };
        let used: Vec<PluralCategory> = texts.formats().categories(numeric.options.kind()).collect();
        let list = used.iter().map(|category| format!("[{category}]")).collect::<Vec<_>>().join(", ");
        for site in &text.sites {
            let SiteKind::Branch(variant) = site.kind else { continue };
            let Key::Word { word, category } = &variant.key else { continue };
            let own = select.variants.iter().any(|own| std::ptr::eq(own, variant));
            let message = match category {
                _ if !own => continue,
                Some(category) if used.contains(category) => continue,
                Some(_) => format!("this language has no plural category [{word}]"),
                None => format!("[{word}] is neither a plural category nor a number"),
            };
            report.text(
                text,
                site.span(),
                Advice::error(message, format!("the variants of {} are {list}", numeric.subject)),
            );
        }
    }
}
