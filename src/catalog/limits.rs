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
    /// A `\u` or `\U` in a string literal lacks digits, and a letter follows that the parser cannot step over.
    #[error("a Unicode escape is \\u and four hexadecimal digits, or \\U and six")]
    BrokenEscape {
        /// The byte where a digit is missing.
        at: usize,
    },
}

impl LimitFault {
    /// The byte of the text that the fault points at.
    pub fn at(&self) -> usize {
        match self {
            Self::TooLarge { .. } => 0,
            Self::TooDeep { at } | Self::BrokenEscape { at } => *at,
        }
    }
}

/// Refuses a text that is too large, or that the parser could not read safely.
///
/// One pass over the bytes. It follows the parser's own rules on what is text, what is an expression and what is a string,
/// since a quote or a parenthesis in the text of a variant means nothing and must not hide the brace after it. What it
/// counts is what the parser would recurse into, and in broken syntax never less; it starts anew only where the parser's
/// own recovery does, at a line that begins with `name =` or `-name =`.
pub fn scan(text: &str) -> Result<(), LimitFault> {
    if text.len() > FILE_BYTES_MAX {
        return Err(LimitFault::TooLarge { bytes: text.len() });
    }
    let mut scanner = Scanner::default();
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            scanner.open.clear();
        }
        let comment = scanner.open.is_empty() && line.starts_with('#');
        if !comment {
            scanner.line(line, line_start)?;
        }
        line_start += line.len();
    }
    Ok(())
}

/// For each line of a pattern whether it begins in the pattern's own text, and not between braces. Only there does Fluent
/// count how far a line is indented.
pub(super) fn lines_in_text(pattern: &str) -> Vec<bool> {
    let mut scanner = Scanner::default();
    let mut is_sound = true;
    let mut lines = Vec::new();
    for line in pattern.split('\n') {
        lines.push(is_sound && scanner.open.is_empty());
        is_sound = is_sound && scanner.line(line, 0).is_ok();
    }
    lines
}

/// What the parser is in the middle of, outermost first.
#[derive(Debug, Default)]
struct Scanner {
    open: Vec<Frame>,
}

/// One level of the parser's recursion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// Between `{` and `}`: an expression.
    Placeable,
    /// The same after `->`: before and inside the brackets of a variant's key.
    Key,
    /// The same after a key: the text of a variant.
    Text,
    /// Between `(` and `)`.
    Arguments,
}

impl Scanner {
    fn line(&mut self, line: &str, line_start: usize) -> Result<(), LimitFault> {
        if self.open.last() == Some(&Frame::Text) && line.trim_start_matches(' ').starts_with(['[', '*']) {
            self.become_frame(Frame::Key);
        }
        let mut bytes = line.bytes().enumerate().peekable();
        while let Some((column, byte)) = bytes.next() {
            let at = line_start + column;
            match (self.open.last(), byte) {
                (_, b'{') => self.push(Frame::Placeable, at)?,
                (Some(Frame::Placeable | Frame::Key | Frame::Text), b'}') | (Some(Frame::Arguments), b')') => {
                    self.open.pop();
                }
                (Some(Frame::Placeable | Frame::Arguments), b'(') => self.push(Frame::Arguments, at)?,
                (Some(Frame::Placeable | Frame::Arguments), b'"') => skip_string(&mut bytes, line_start)?,
                (Some(Frame::Placeable), b'-') if bytes.peek().is_some_and(|(_, next)| *next == b'>') => {
                    self.become_frame(Frame::Key);
                }
                (Some(Frame::Key), b']') => self.become_frame(Frame::Text),
                _ => {}
            }
        }
        Ok(())
    }

    fn push(&mut self, frame: Frame, at: usize) -> Result<(), LimitFault> {
        if self.open.len() >= DEPTH_MAX {
            return Err(LimitFault::TooDeep { at });
        }
        self.open.push(frame);
        Ok(())
    }

    fn become_frame(&mut self, frame: Frame) {
        if let Some(last) = self.open.last_mut() {
            *last = frame;
        }
    }
}

/// Skips a string literal to its closing quote, or to the end of the line, where the parser gives up on it.
///
/// `fluent-syntax` 0.12 cuts the text one byte after a Unicode escape that ends too early, and panics if that byte is in
/// the middle of a character.
fn skip_string(bytes: &mut impl Iterator<Item = (usize, u8)>, line_start: usize) -> Result<(), LimitFault> {
    let mut digits_due = 0_u8;
    let mut escaped = false;
    for (column, byte) in bytes {
        match byte {
            _ if digits_due > 0 && byte.is_ascii_hexdigit() => digits_due -= 1,
            _ if digits_due > 0 && !byte.is_ascii() => {
                return Err(LimitFault::BrokenEscape { at: line_start + column });
            }
            b'u' | b'U' if escaped => {
                digits_due = if byte == b'u' { 4 } else { 6 };
                escaped = false;
            }
            _ if escaped => escaped = false,
            b'\\' => (escaped, digits_due) = (true, 0),
            b'"' => return Ok(()),
            _ => digits_due = 0,
        }
    }
    Ok(())
}

/// Whether the parser, when it recovers from a fault, would read this line as the start of a message or term.
pub(super) fn starts_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}
