//! `invisible-character`: what is in the text and cannot be seen.

use super::emoji;
use super::report::{Advice, Report};
use super::signs::Signs;
use super::text::TextView;

rule! {
    /// Characters without a shape come along when a text is copied from a web page or a word processor: soft hyphens,
    /// zero-width spaces, marks of direction, tabs. They break searching and line breaks, and nobody finds them by
    /// looking. The no-break space U+00A0 is welcome where the language wants it, and so is what chooses the style of an
    /// emoji or joins several to one: U+FE0F and U+200D, there and nowhere else.
    ///
    /// Some of them change the order in which a text is read; those are refused by `syntax`.
    ///
    /// ```text
    /// before   cus[U+00AD]tomer
    /// after    customer
    /// ```
    "invisible-character" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, plain) in text.plain(Signs::INVISIBLE) {
        let signs = plain.char_indices().filter(|(at, sign)| is_invisible(*sign) && !emoji::is_part(plain, *at));
        for (at, sign) in signs {
            let advice = Advice::error(
                format!("the invisible character U+{:04X} stands here", u32::from(sign)),
                "delete the letters around it, too, and type them anew",
            );
            report.text(text, text.span_in(site, plain, at..at + sign.len_utf8()), advice);
        }
    }
}

fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\t' | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{2029}'
            | '\u{2060}'..='\u{2064}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fff9}'..='\u{fffc}'
    )
}
