//! What becomes of the blanks around a value that was left out of a text.
//!
//! A text is written for the value: `Hei { $customer }, …`. Without it the blank before it belongs to nothing, and
//! "Hei , …" shows a customer that something is missing. So one blank goes with the value, where two would stand side by
//! side, before a mark that no language of ours sets off with a blank, after an opening bracket, and at the start and the end
//! of a line; and before such a mark a comma, which set a form of address off: `Sveiki, { $customer }!`.

/// What marks the place of a value that was left out until the text is whole: a noncharacter, which no text has.
pub(super) const GAP: char = '\u{FFFF}';

/// The text without its marks, and without the blanks that go with them.
pub(super) fn close_gaps(text: &str) -> String {
    let mut pieces = text.split(GAP).peekable();
    let mut closed = String::with_capacity(text.len());
    closed.push_str(pieces.next().unwrap_or_default());
    while let Some(piece) = pieces.next() {
        // Gaps side by side are one.
        if !piece.is_empty() || pieces.peek().is_none() {
            close_gap(&mut closed, piece);
        }
    }
    closed
}

/// Adds what follows a gap to what stands before it.
fn close_gap(before: &mut String, after: &str) {
    let next = after.chars().next();
    let is_before_mark = next.is_some_and(is_tight);
    let is_after_opening = before.is_empty() || before.ends_with(['\n', '(', '[']);
    // Of two blanks the one that allows a line break stays: the other tied the value to its neighbour.
    if next.is_some_and(is_blank) && (is_after_opening || before.ends_with(' ') && next != Some(' ')) {
        before.extend(after.chars().skip(1));
        return;
    }
    if before.ends_with(is_blank) && (is_before_mark || next.is_none_or(|next| is_blank(next) || next == '\n')) {
        before.pop();
    }
    if is_before_mark && before.ends_with(',') {
        before.pop();
    }
    before.push_str(after);
}

fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\u{A0}' | '\u{202F}')
}

/// Whether a mark stands next to the word before it, and after no comma.
fn is_tight(letter: char) -> bool {
    matches!(letter, ',' | '.' | '!' | '?' | ';' | ':' | ')' | ']')
}
