//! Which signs a text may hold, from one look at its bytes, so that rules about rare signs pass nearly every text by.

/// A set of kinds of signs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Signs(u8);

impl Signs {
    /// Two blanks in a row.
    pub(super) const BLANKS: Self = Self(1);
    /// Two dots in a row.
    pub(super) const DOTS: Self = Self(1 << 1);
    /// `"` or `'`
    pub(super) const STRAIGHT_QUOTES: Self = Self(1 << 2);
    /// Perhaps a quotation mark of print, of any language.
    pub(super) const QUOTES: Self = Self(1 << 3);
    /// Perhaps a character without a shape.
    pub(super) const INVISIBLE: Self = Self(1 << 4);
    /// Perhaps a letter of another alphabet than the Latin.
    pub(super) const ALPHABETS: Self = Self(1 << 5);

    /// What the text may hold. What is not in the answer is certainly not in the text.
    pub(super) fn of(text: &str) -> Self {
        let mut found = 0;
        let mut last = 0;
        for byte in text.bytes() {
            found |= match byte {
                b' ' if last == b' ' => Self::BLANKS.0,
                b'.' if last == b'.' => Self::DOTS.0,
                b'"' | b'\'' => Self::STRAIGHT_QUOTES.0,
                // The first bytes of characters from U+0080 on, as UTF-8 writes them.
                0xc2 | 0xe2 => Self::QUOTES.0 | Self::INVISIBLE.0,
                0xcd | 0xe1 => Self::ALPHABETS.0 | Self::INVISIBLE.0,
                0xce..=0xd4 => Self::ALPHABETS.0,
                b'\t' | 0xd8 | 0xe3 | 0xef => Self::INVISIBLE.0,
                _ => 0,
            };
            last = byte;
        }
        Self(found)
    }

    /// Whether any of these may be there.
    pub(super) fn may_hold(self, signs: Self) -> bool {
        self.0 & signs.0 != 0
    }

    /// Both together.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
