//! Which branch of a selection a number takes, for the render and for those who foresee it.

use super::format::{Decimal, Formats, NumberOptions, displayed};
use super::pattern::{Key, Select};

/// The position of the variant that a selection on this number takes by its own key, or none where only the default is
/// left.
pub(crate) fn numeric_branch(
    select: &Select,
    formats: &Formats,
    options: &NumberOptions,
    number: &Decimal,
) -> Option<usize> {
    let shown = displayed(number, options);
    let category = formats.plural(&shown, options.kind());
    select.variants.iter().position(|variant| match &variant.key {
        Key::Number(number) => same_value(number, &shown),
        Key::Word { category: key, .. } => *key == Some(category),
    })
}

/// Whether two numbers are equal, however many zeros they are written with.
pub(crate) fn same_value(one: &Decimal, other: &Decimal) -> bool {
    let bare = |number: &Decimal| {
        let mut number = number.clone();
        number.absolute.trim_start();
        number.absolute.trim_end();
        number
    };
    bare(one) == bare(other)
}
