//! Finding the place of a fault in our JSON.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::super::fault::Spot;
use super::super::incoming::{Origin, Parsed, position};
use crate::json::pointer;
use crate::team::Place;

/// Where the member that `pointer` names stands, and where in it a rule found something.
pub(in crate::transfer) fn locate(parsed: &Parsed, origin: Origin, pointer: &str, place: Option<Place>) -> Spot {
    let piece = parsed.piece(origin);
    let member = walk(piece, pointer);
    let within = member.as_ptr().addr() - piece.as_ptr().addr();
    let at = within + place.map_or(0, |place| in_string(member, place));
    let (line, column) = position(piece, at);
    let first =
        origin.start - parsed.sources.get(origin.file).map_or(0, |source| line_start(&source.text, origin.start));
    let column = if line == 1 { column + first } else { column };
    Spot { line: origin.line + line - 1, column: Some(column), field: format!("/phrases/{}{pointer}", origin.index) }
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
}

/// The member as it stands in the text, or the innermost one around it that is there.
fn walk<'t>(text: &'t str, pointer: &str) -> &'t str {
    let mut inner = text;
    for name in pointer::names(pointer) {
        let members: Option<HashMap<String, &RawValue>> = serde_json::from_str(inner).ok();
        let elements: Option<Vec<&RawValue>> = serde_json::from_str(inner).ok();
        let member = members.and_then(|members| members.get(&name).copied());
        let element = elements.and_then(|elements| elements.get(name.parse::<usize>().ok()?).copied());
        match member.or(element) {
            Some(found) => inner = found.get(),
            None => break,
        }
    }
    inner
}

/// The byte of a JSON string at which this line and column of its content stands.
fn in_string(raw: &str, place: Place) -> usize {
    let (mut line, mut column) = (1, 1);
    let mut letters = raw.char_indices();
    if letters.next().is_none_or(|(_, first)| first != '"') {
        return 0;
    }
    while let Some((at, letter)) = letters.next() {
        if (line, column) == (place.line, place.column) || letter == '"' {
            return at;
        }
        let escaped = if letter == '\\' { letters.next().map(|(_, escaped)| escaped) } else { None };
        match escaped {
            Some('n') => (line, column) = (line + 1, 0),
            Some('u') => {
                let digits: String = letters.by_ref().take(4).map(|(_, digit)| digit).collect();
                // The second half of a pair is no letter of its own.
                column -=
                    usize::from(u32::from_str_radix(&digits, 16).is_ok_and(|code| (0xDC00..0xE000).contains(&code)));
            }
            _ => {}
        }
        column += 1;
    }
    0
}
