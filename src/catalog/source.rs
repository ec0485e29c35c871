//! From the text of a Fluent file to compiled messages and terms.
//!
//! This is the only caller of the Fluent parser. The limits come first, and a faulty entry becomes a [`SourceFault`]
//! beside the entries that are sound, as in Fluent itself: one broken message never takes its neighbours with it.

use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::compile::{CompileFault, compile_pattern};
use super::layout::laid;
use super::limits::{LimitFault, scan};
use super::pattern::{EntryKind, Pattern, Reference};
use crate::phrase::Part;

/// A parsed Fluent file.
#[derive(Debug, Default)]
pub struct FluentFile {
    /// The messages, in the order of the file. A catalog made of the file shares them.
    pub messages: Vec<Arc<Entry>>,
    /// The terms, in the order of the file; their names stand without the hyphen.
    pub terms: Vec<Arc<Entry>>,
    /// What could not be read, in the order of the file.
    pub faults: Vec<SourceFault>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The identifier.
    pub name: Box<str>,
    /// Where the identifier stands, in bytes.
    pub at: usize,
    /// The value. A message may consist of attributes alone.
    pub value: Option<Pattern>,
    /// The attributes, in the order of the file.
    pub attributes: Vec<Attribute>,
    /// The entry as it stands in the file.
    pub source: Box<str>,
}

/// `.name = pattern`
#[derive(Debug, Clone)]
pub struct Attribute {
    /// The identifier without the dot.
    pub name: Box<str>,
    /// The part of a phrase that has this name, if one has.
    pub part: Option<Part>,
    /// Where the identifier stands, in bytes.
    pub at: usize,
    /// The text.
    pub pattern: Pattern,
}

impl Entry {
    /// The attribute of this name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| &*attribute.name == name)
    }

    /// The pattern of an attribute as it was written, without its indentation.
    pub fn attribute_source(&self, name: &str) -> Option<String> {
        let index = self.attributes.iter().position(|attribute| &*attribute.name == name)?;
        let start = self.attributes.get(index)?.at.checked_sub(self.at)?;
        let end = self.attributes.get(index + 1).and_then(|next| next.at.checked_sub(self.at + 1));
        let written = self.source.get(start..end.unwrap_or(self.source.len()))?;
        Some(laid(written.split_once('=')?.1).text)
    }

    /// The value and every attribute's text.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.pattern))
    }

    /// What any of its patterns refers to, in order and as often as it does.
    pub fn references(&self) -> impl Iterator<Item = (EntryKind, &Reference)> {
        self.patterns().flat_map(Pattern::references)
    }

    /// The messages among [`Self::references`].
    pub fn messages(&self) -> impl Iterator<Item = &Reference> {
        self.patterns().flat_map(Pattern::messages)
    }
}

/// Why an entry, or the whole file, was not taken.
#[derive(Debug)]
pub struct SourceFault {
    /// Where, in bytes of the file.
    pub at: usize,
    /// What is wrong.
    pub kind: SourceFaultKind,
}

/// What is wrong with a piece of Fluent text.
#[derive(Debug, thiserror::Error)]
pub enum SourceFaultKind {
    /// The text exceeds a limit; nothing of it was parsed.
    #[error(transparent)]
    Limit(LimitFault),
    /// The parser stopped; the entry is skipped.
    #[error("{0}")]
    Syntax(String),
    /// The syntax is right but means nothing here; the entry is skipped.
    #[error(transparent)]
    Meaning(CompileFault),
}

/// Reads a Fluent file. Never fails: what is wrong stands in [`FluentFile::faults`].
pub fn parse(text: &str) -> FluentFile {
    if let Err(fault) = scan(text) {
        let fault = SourceFault { at: fault.at(), kind: SourceFaultKind::Limit(fault) };
        return FluentFile { faults: vec![fault], ..FluentFile::default() };
    }
    // A byte order mark would make the first entry junk.
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (resource, errors) = match parser::parse(body) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let shift = text.len() - body.len();
    let fault = |error| attribute_fault(body, error, shift).unwrap_or_else(|| syntax_fault(error, shift));
    let mut file = FluentFile { faults: errors.iter().map(fault).collect(), ..FluentFile::default() };
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let compiled = compile_entry(text, &message.id, message.value.as_ref(), &message.attributes);
                file.take(compiled, |file| &mut file.messages);
            }
            ast::Entry::Term(term) => {
                let compiled = compile_entry(text, &term.id, Some(&term.value), &term.attributes);
                file.take(compiled, |file| &mut file.terms);
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    file.faults.sort_by_key(|fault| fault.at);
    file
}

/// The file as the parser sees it, for those who write it again; none if anything in it could not be read.
pub(super) fn syntax_tree(text: &str) -> Option<ast::Resource<&str>> {
    scan(text).ok()?;
    parser::parse(text).ok()
}

impl FluentFile {
    fn take(&mut self, entry: Result<Entry, SourceFault>, list: fn(&mut Self) -> &mut Vec<Arc<Entry>>) {
        match entry {
            Ok(entry) => list(self).push(Arc::new(entry)),
            Err(fault) => self.faults.push(fault),
        }
    }
}

fn compile_entry(
    text: &str,
    id: &ast::Identifier<&str>,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> Result<Entry, SourceFault> {
    let compile = |pattern, at| {
        compile_pattern(text, pattern, at)
            .map_err(|fault| SourceFault { at: fault.at, kind: SourceFaultKind::Meaning(fault) })
    };
    let at = offset(text, id.name);
    Ok(Entry {
        name: id.name.into(),
        at,
        source: entry_source(text, at).into(),
        value: value.map(|pattern| compile(pattern, at)).transpose()?,
        attributes: attributes
            .iter()
            .map(|attribute| {
                let at = offset(text, attribute.id.name);
                let name = attribute.id.name;
                let pattern = compile(&attribute.value, at)?;
                Ok(Attribute { name: name.into(), part: Part::from_attribute(name), at, pattern })
            })
            .collect::<Result<_, SourceFault>>()?,
    })
}

/// The entry that starts at this byte: its first line and the indented or blank lines after it.
fn entry_source(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let mut lines = rest.split_inclusive('\n');
    let first = lines.next().map_or(0, str::len);
    let more: usize = lines.take_while(|line| line.starts_with([' ', '\r', '\n', '}'])).map(str::len).sum();
    rest.get(..first + more).unwrap_or(rest).trim_end()
}

/// Where `part`, a slice of `text`, stands in it. The parser borrows from the text and keeps no positions of its own
/// (projectfluent/fluent-rs issue 270), but a borrowed slice knows its address.
pub(super) fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr()).min(text.len())
}

fn syntax_fault(error: &ParserError, shift: usize) -> SourceFault {
    SourceFault { at: error.pos.start + shift, kind: SourceFaultKind::Syntax(explain(error)) }
}

/// What is wrong inside an attribute. The parser says no more of one than that its line begins no entry, so the attribute
/// is read again as if it were a message.
fn attribute_fault(body: &str, error: &ParserError, shift: usize) -> Option<SourceFault> {
    let rest = body.get(error.pos.start..error.slice.as_ref()?.end)?;
    let attribute = rest.trim_start_matches(' ').strip_prefix('.')?;
    let at = error.pos.start + rest.len() - attribute.len();
    let (_, errors) = parser::parse(attribute).err()?;
    errors.first().map(|error| syntax_fault(error, at + shift))
}

/// The parser's own words where they help, ours where they name tokens a translator has not heard of.
fn explain(error: &ParserError) -> String {
    use parser::ErrorKind;
    match &error.kind {
        ErrorKind::ExpectedToken('}') => "expected a closing brace '}' here".to_owned(),
        ErrorKind::ExpectedToken('=') => "expected an equals sign here; write name = text".to_owned(),
        ErrorKind::ExpectedToken(token) => format!("expected '{token}' here"),
        ErrorKind::MissingDefaultVariant => {
            "this selection has no default: mark exactly one variant with an asterisk, *[other]".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => {
            "this selection has two defaults: mark exactly one variant with an asterisk".to_owned()
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("'{entry_id}' has neither a value nor an attribute")
        }
        ErrorKind::ExpectedTermField { entry_id } => format!("the term '-{entry_id}' has no value"),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "expected a name here; is a brace before it not closed, or a line not indented?".to_owned()
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "expected a line break here; each variant of a selection stands on a line of its own".to_owned()
        }
        ErrorKind::ExpectedCharRange { range } => {
            format!("expected one of {range} here; a line that goes on must be indented")
        }
        ErrorKind::UnbalancedClosingBrace => {
            "a closing brace '}' without an opening one; write {\"}\"} for a literal brace".to_owned()
        }
        ErrorKind::MessageReferenceAsSelector => {
            "a message cannot be a selector; select on a variable, a function or a term's attribute".to_owned()
        }
        ErrorKind::TermReferenceAsSelector => {
            "a term cannot be a selector; select on one of its attributes, -term.attribute".to_owned()
        }
        ErrorKind::ForbiddenCallee => "a function's name is written in capitals, as in NUMBER($days)".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "a string literal lacks its closing quote".to_owned(),
        other => other.to_string(),
    }
}
