//! A text as a flat list of what stands in it, each with its exact place in the file.
//!
//! A compiled pattern knows where its variables, references and keys stand. The places of plain text and of braces follow
//! from those and from the file itself: the parser takes nothing away but indentation, and that is counted again here.

use std::ops::Range;

use crate::catalog::functions::Call;
use crate::catalog::pattern::{Expression, Inline, Key, Pattern, Piece, Reference, Select, TermReference, Variant};

/// One thing in a text.
pub(super) struct Site<'t> {
    /// Where it stands in the file, and how many bytes a finding about it marks.
    pub(super) at: usize,
    length: usize,
    /// How many selections it stands in.
    pub(super) depth: usize,
    pub(super) kind: SiteKind<'t>,
}

/// What stands there.
pub(super) enum SiteKind<'t> {
    /// Text that is printed as it stands, with its line breaks and without the indentation.
    Text(&'t str),
    /// A number or text between braces.
    Literal,
    /// `$name`, printed, compared or handed to a function.
    Variable(VariableUse<'t>),
    /// A call that prints its result.
    PrintedCall(&'t Call),
    /// `id` or `id.attribute`
    Message(&'t Reference),
    /// `-id`
    Term(&'t TermReference),
    /// A selection. What it compares and its branches follow.
    Select(&'t Select),
    /// The start of a branch; its text follows.
    Branch(&'t Variant),
}

/// One use of a variable.
pub(super) struct VariableUse<'t> {
    pub(super) name: &'t str,
    /// The function it is handed to.
    pub(super) call: Option<&'t Call>,
    /// Whether it decides between branches; it is printed otherwise.
    pub(super) selects: bool,
    /// Whether it stands in the `[yes]` branch of its own `GIVEN`.
    pub(super) guarded: bool,
}

impl VariableUse<'_> {
    /// Whether the variable is only asked about, as by `GIVEN`, which never needs its value.
    pub(super) fn is_question(&self) -> bool {
        self.call.is_some_and(Call::is_given)
    }
}

impl Site<'_> {
    /// The bytes of the file that a finding about it marks.
    pub(super) fn span(&self) -> Range<usize> {
        self.at..self.at + self.length
    }
}

fn name_length(reference: &Reference) -> usize {
    reference.id.len() + reference.attribute.as_ref().map_or(0, |name| 1 + name.len())
}

/// What stands in a pattern, in the order of the file.
pub(super) fn sites_of<'t>(source: &'t str, pattern: &'t Pattern) -> Vec<Site<'t>> {
    let mut walker = Walker { source, sites: Vec::new(), given: Vec::new() };
    walker.pattern(pattern, walker.after(pattern.at, '='), 0);
    walker.sites
}

/// Flattens a pattern and follows it through the file.
struct Walker<'t> {
    source: &'t str,
    sites: Vec<Site<'t>>,
    given: Vec<&'t str>,
}

impl<'t> Walker<'t> {
    /// `from` is the byte after the `=` or `]` that the pattern follows.
    fn pattern(&mut self, pattern: &'t Pattern, from: usize, depth: usize) {
        let rest = self.source.get(from..).unwrap_or_default();
        let mut cursor = from + (rest.len() - rest.trim_start_matches([' ', '\n', '\r']).len());
        for (index, piece) in pattern.pieces.iter().enumerate() {
            match piece {
                Piece::Text(text) => {
                    if index == 0 {
                        cursor -= leading_blanks(text).min(cursor);
                    }
                    self.push(cursor, depth, SiteKind::Text(text));
                    cursor = locate(self.source, cursor, text, text.len());
                }
                Piece::Placeable(expression) => {
                    self.expression(expression, cursor, depth);
                    cursor = closing_brace(self.source, cursor);
                }
            }
        }
    }

    fn expression(&mut self, expression: &'t Expression, at: usize, depth: usize) {
        let select = match expression {
            Expression::Inline(inline) => return self.inline(inline, at, depth, Around { call: None, selects: false }),
            Expression::Select(select) => select,
        };
        self.push_select(at, depth, select);
        self.inline(&select.selector, at, depth, Around { call: None, selects: true });
        let asked = asked_variable(select);
        for variant in &select.variants {
            self.push(variant.at, depth + 1, SiteKind::Branch(variant));
            let guard = asked.filter(|_| matches!(&variant.key, Key::Word { word, .. } if &**word == "yes"));
            self.given.extend(guard);
            self.pattern(&variant.pattern, self.after(variant.at, ']'), depth + 1);
            if guard.is_some() {
                self.given.pop();
            }
        }
    }

    fn inline(&mut self, inline: &'t Inline, at: usize, depth: usize, around: Around<'t>) {
        match inline {
            Inline::Text(_) | Inline::Number(_) => self.push(at, depth, SiteKind::Literal),
            Inline::Variable(variable) => {
                let name = &*variable.name;
                let guarded = self.given.contains(&name);
                let usage = VariableUse { name, call: around.call, selects: around.selects, guarded };
                self.push(variable.at.saturating_sub(1), depth, SiteKind::Variable(usage));
            }
            Inline::Message(reference) => self.push(reference.at, depth, SiteKind::Message(reference)),
            Inline::Term(term) => self.push(term.reference.at.saturating_sub(1), depth, SiteKind::Term(term)),
            Inline::Call(call) => {
                let at = self.find(at, call.name());
                if !around.selects && around.call.is_none() {
                    self.push(at, depth, SiteKind::PrintedCall(call));
                }
                self.inline(call.operand(), at, depth, Around { call: Some(call), ..around });
            }
            Inline::Nested(expression) => self.expression(expression, self.find(at + 1, "{"), depth),
        }
    }

    fn push(&mut self, at: usize, depth: usize, kind: SiteKind<'t>) {
        let length = match &kind {
            SiteKind::Variable(variable) => 1 + variable.name.len(),
            SiteKind::PrintedCall(call) => call.name().len(),
            SiteKind::Message(reference) => name_length(reference),
            SiteKind::Term(term) => 1 + name_length(&term.reference),
            SiteKind::Branch(_) => self.length_until(at, "]"),
            SiteKind::Text(_) | SiteKind::Literal | SiteKind::Select(_) => 1,
        };
        self.sites.push(Site { at, length, depth, kind });
    }

    /// A selection is marked by what it compares, from the brace to the arrow.
    fn push_select(&mut self, brace: usize, depth: usize, select: &'t Select) {
        let rest = self.source.get(brace + 1..).unwrap_or_default();
        let at = brace + 1 + (rest.len() - rest.trim_start().len());
        let length = self.length_until(at, "->");
        self.sites.push(Site { at, length, depth, kind: SiteKind::Select(select) });
    }

    /// How many bytes there are from `at` to the next `end`, blanks before it not counted.
    fn length_until(&self, at: usize, end: &str) -> usize {
        let rest = self.source.get(at..).unwrap_or_default();
        rest.find(end).and_then(|end| rest.get(..end)).map_or(1, |word| word.trim_end().len())
    }

    /// The byte after the next `sign`.
    fn after(&self, from: usize, sign: char) -> usize {
        self.source.get(from..).and_then(|rest| rest.find(sign)).map_or(from, |found| from + found + sign.len_utf8())
    }

    /// The byte where `word` stands next.
    fn find(&self, from: usize, word: &str) -> usize {
        self.source.get(from..).and_then(|rest| rest.find(word)).map_or(from, |found| from + found)
    }
}

/// What an expression without branches stands in.
#[derive(Clone, Copy)]
struct Around<'t> {
    call: Option<&'t Call>,
    selects: bool,
}

/// The variable that a selection by `GIVEN` asks about.
pub(super) fn asked_variable(select: &Select) -> Option<&str> {
    match &select.selector {
        Inline::Call(call) if call.is_given() => match call.operand() {
            Inline::Variable(variable) => Some(&variable.name),
            _ => None,
        },
        _ => None,
    }
}

/// The byte of the file at which the byte `offset` of `text` stands, when `text` starts at `at`.
///
/// The parser takes the indentation off each line, so lines are counted and the missing blanks added again.
pub(super) fn locate(source: &str, at: usize, text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    let Some((earlier, _)) = before.rsplit_once('\n') else { return at + before.len() };
    let line = text.get(earlier.len() + 1..).and_then(|rest| rest.split('\n').next()).unwrap_or_default();
    let breaks = 1 + earlier.matches('\n').count();
    let rest = source.get(at..).unwrap_or_default();
    let Some((last_break, _)) = rest.match_indices('\n').nth(breaks - 1) else { return at };
    let start = at + last_break + 1;
    let indentation = leading_blanks(source.get(start..).unwrap_or_default());
    start + indentation.saturating_sub(leading_blanks(line)) + (before.len() - earlier.len() - 1)
}

fn leading_blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}

/// The byte after the brace that closes the one at `from`.
///
/// A quotation mark opens a string in an expression and is text in a branch, which begins after the `]` of its key.
fn closing_brace(source: &str, from: usize) -> usize {
    let mut in_text = vec![true];
    let mut in_string = false;
    let mut escaped = false;
    for (index, byte) in source.bytes().enumerate().skip(from) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' if in_string => in_string = false,
            _ if in_string => {}
            b'"' if in_text.last() == Some(&false) => in_string = true,
            b'{' => in_text.push(false),
            b']' => {
                if let Some(top) = in_text.last_mut() {
                    *top = true;
                }
            }
            b'}' => {
                in_text.pop();
                if in_text.len() <= 1 {
                    return index + 1;
                }
            }
            _ => {}
        }
    }
    source.len()
}
