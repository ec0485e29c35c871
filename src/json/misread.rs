//! What is wrong with JSON that somebody sent, for whoever wrote it.
//!
//! serde speaks of maps, sequences, variants and `usize`, which are words of the program and not of the document. The meaning
//! stays its own; where a message has another form than the known ones it stays as it is.

/// A message of serde's or `serde_json`'s in the words of JSON.
pub(crate) fn words(message: &str) -> String {
    let (what, place) = message.rsplit_once(" at line ").map_or((message, None), |(what, place)| (what, Some(place)));
    let what = reworded(what).unwrap_or_else(|| what.to_owned());
    match place.and_then(|place| place.split_once(" column ")) {
        // serde_json knows no column for some faults.
        Some((line, column)) if column != "0" => format!("{what} (line {line}, column {column})"),
        _ => what,
    }
}

fn reworded(what: &str) -> Option<String> {
    if let Some(rest) = what.strip_prefix("missing field ") {
        return Some(format!("{rest} is missing"));
    }
    if let Some(rest) = what.strip_prefix("duplicate field ") {
        return Some(format!("{rest} stands here twice"));
    }
    if let Some(rest) = what.strip_prefix("unknown field ") {
        return Some(match rest.rsplit_once(", expected ") {
            Some((name, known)) => format!("{name} is not known here; known are {}", choices(known)),
            None => format!("{} is not known here", rest.split_once(", there are no").map_or(rest, |(name, _)| name)),
        });
    }
    if let Some(rest) = what.strip_prefix("unknown variant ") {
        let (value, known) = rest.rsplit_once(", expected ")?;
        return Some(format!("{value} is not one of {}", choices(known)));
    }
    if what == "expected value" {
        // Of JSON that is whole, serde_json says so only where one of several words should stand.
        return Some("expected one of its words, as a string".to_owned());
    }
    let rest = what.strip_prefix("invalid type: ").or_else(|| what.strip_prefix("invalid value: "))?;
    let (found, expected) = rest.rsplit_once(", expected ")?;
    Some(format!("expected {}, not {}", wanted(expected), given(found)))
}

/// `one of a, b` and `a or b`.
fn choices(known: &str) -> String {
    known.strip_prefix("one of ").unwrap_or(known).replace("` or `", "`, `")
}

fn wanted(expected: &str) -> &str {
    match expected {
        "a sequence" => "an array",
        "a map" => "an object",
        "a nonzero usize" => "a whole number from 1 on",
        "usize" | "u64" | "u32" | "u16" | "u8" => "a whole number from 0 on",
        "i64" | "i32" => "a whole number",
        "f64" | "f32" => "a number",
        other if other.starts_with("struct ") => "an object",
        other => other,
    }
}

fn given(found: &str) -> String {
    let number = |name: &str| found.strip_prefix(name).map(|number| format!("the number {}", number.trim_matches('`')));
    match found {
        "map" => "an object".to_owned(),
        "sequence" => "an array".to_owned(),
        "unit value" => "null".to_owned(),
        "boolean `true`" => "true".to_owned(),
        "boolean `false`" => "false".to_owned(),
        _ if found.starts_with("string ") => format!("the {found}"),
        _ => number("integer ").or_else(|| number("floating point ")).unwrap_or_else(|| found.to_owned()),
    }
}
