//! The bounds on Fluent text, and the scan that holds the ones a parser cannot.
//!
//! `fluent-syntax` recurses for every nested brace, call and selector without a limit of its own (projectfluent/fluent
//! issue 284, open since 2019): about 225 braces overflow a 2 MiB stack in a debug build and 2,560 in a release build.
//! A stack overflow aborts the process and cannot be caught, so [`scan`] runs before the parser sees a byte.

/// The largest Fluent file or submitted text, in bytes. The whole built-in phrasebook of one language is smaller.
pub const FILE_BYTES_MAX: usize = 1024 * 1024;
/// The longest pattern (a value or one attribute) in bytes of source.
pub const PATTERN_BYTES_MAX: usize = 8 * 1024;
/// How deep braces and call parentheses may nest. Real texts need four or five.
pub const DEPTH_MAX: usize = 16;
/// How many placeables one pattern may hold, those of every branch counted.
pub const PLACEABLES_MAX: usize = 100;
/// How many patterns deep a reference may lead: a template that references a statement that uses a term is three.
pub const REFERENCE_DEPTH_MAX: usize = 8;
/// How many placeables one rendering may resolve, references included; a chain of doublings ends here.
pub const RESOLVED_MAX: usize = 1_000;
/// The longest rendered text, in bytes.
pub const OUTPUT_BYTES_MAX: usize = 64 * 1024;
/// How many variables one request may give.
pub const VARIABLES_MAX: usize = 32;
/// The longest value of one variable, in bytes.
pub const VARIABLE_BYTES_MAX: usize = 1024;

/// Why a text is refused before it is parsed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LimitFault {
    /// The text is larger than [`FILE_BYTES_MAX`].
    #[error("the text has {bytes} bytes; the limit is {FILE_BYTES_MAX}")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// Braces or parentheses nest deeper than [`DEPTH_MAX`].
    #[error("braces and parentheses nest deeper than {DEPTH_MAX} levels")]
    TooDeep {
        /// The byte where the limit is passed.
        at: usize,
    },
}

impl LimitFault {
    /// The byte of the text that the fault points at.
    pub fn at(&self) -> usize {
        match self {
            Self::TooLarge { .. } => 0,
            Self::TooDeep { at } => *at,
        }
    }
}

/// Refuses a text that is too large, or nested so deep that parsing it could overflow the stack.
///
/// One pass over the bytes. It counts what the parser would recurse into and never less: a brace in a comment or in
/// broken syntax counts too, and the count starts anew only where the parser's own recovery does, at a line that
/// begins with `name =` or `-name =`.
pub fn scan(text: &str) -> Result<(), LimitFault> {
    if text.len() > FILE_BYTES_MAX {
        return Err(LimitFault::TooLarge { bytes: text.len() });
    }
    let mut depth = 0_usize;
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            depth = 0;
        }
        let comment = depth == 0 && line.starts_with('#');
        if !comment {
            depth = scan_line(line, depth).map_err(|column| LimitFault::TooDeep { at: line_start + column })?;
        }
        line_start += line.len();
    }
    Ok(())
}

/// The depth after `line`, or the column where it passes the limit. String literals never span lines.
fn scan_line(line: &str, depth_before: usize) -> Result<usize, usize> {
    let mut depth = depth_before;
    let mut in_string = false;
    let mut escaped = false;
    for (column, byte) in line.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' if depth > 0 => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'(' if !in_string && depth > 0 => depth += 1,
            b'}' | b')' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH_MAX {
            return Err(column);
        }
    }
    Ok(depth)
}

/// Whether the parser, when it recovers from a fault, would read this line as the start of a message or term.
fn starts_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}
