//! Emoji that are written as several characters, some of which cannot be seen (Unicode Technical Standard 51).

use icu_properties::CodePointSetData;
use icu_properties::props::ExtendedPictographic;

const TEXT_STYLE: char = '\u{fe0e}';
const EMOJI_STYLE: char = '\u{fe0f}';
const JOINER: char = '\u{200d}';
const KEYCAP: char = '\u{20e3}';

/// Whether the sign at byte `at` has no shape of its own and belongs to an emoji: it chooses the style of the picture or the
/// keycap around it, as in `❤️` and `1️⃣`, or joins two pictures to one, as in `👩‍💻`.
pub(super) fn is_part(text: &str, at: usize) -> bool {
    let Some((before, rest)) = text.split_at_checked(at) else { return false };
    let mut rest = rest.chars();
    match rest.next() {
        Some(EMOJI_STYLE) if rest.clone().next() == Some(KEYCAP) => before.ends_with(is_key),
        Some(TEXT_STYLE | EMOJI_STYLE) => before.ends_with(is_picture),
        Some(JOINER) => {
            let before = before.strip_suffix(|sign| sign == EMOJI_STYLE || is_skin_tone(sign)).unwrap_or(before);
            before.ends_with(is_picture) && rest.next().is_some_and(is_picture)
        }
        _ => false,
    }
}

fn is_picture(sign: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(sign)
}

fn is_skin_tone(sign: char) -> bool {
    matches!(sign, '\u{1f3fb}'..='\u{1f3ff}')
}

fn is_key(sign: char) -> bool {
    sign.is_ascii_digit() || matches!(sign, '#' | '*')
}
