//! A phrase's text as it is rendered: Fluent's pattern, compiled once and then only read.
//!
//! It differs from the syntax tree of `fluent-syntax` in four ways: neighbouring text is one piece, calls are checked and
//! their options parsed, numbers are exact decimals, and each node knows its byte in the source file for findings.

use std::collections::BTreeSet;

use super::format::{Decimal, PluralCategory};
use super::functions::Call;

/// A value or an attribute.
#[derive(Debug, Clone, Default)]
pub struct Pattern {
    /// Text and placeables, in order.
    pub pieces: Box<[Piece]>,
    /// Where the pattern starts in its file, in bytes.
    pub at: usize,
}

/// One piece of a pattern.
#[derive(Debug, Clone)]
pub enum Piece {
    /// Text that is printed as it stands.
    Text(Box<str>),
    /// `{ ... }`
    Placeable(Expression),
}

/// What stands between braces.
#[derive(Debug, Clone)]
pub enum Expression {
    /// Something that is printed.
    Inline(Inline),
    /// A choice between variants.
    Select(Box<Select>),
}

/// `selector -> [key] ... *[key] ...`
#[derive(Debug, Clone)]
pub struct Select {
    /// What is compared.
    pub selector: Inline,
    /// The variants, in the order of the file.
    pub variants: Box<[Variant]>,
    /// Which of them is marked with the asterisk. Fluent's syntax has exactly one.
    pub default: usize,
}

/// One branch of a [`Select`].
#[derive(Debug, Clone)]
pub struct Variant {
    /// What the selector is compared with.
    pub key: Key,
    /// The text of the branch.
    pub pattern: Pattern,
    /// Where the key stands.
    pub at: usize,
}

/// The key of a [`Variant`].
#[derive(Debug, Clone, PartialEq)]
pub enum Key {
    /// A word: a plural category for numbers, the value itself for everything else.
    Word {
        /// The word.
        word: Box<str>,
        /// The plural category of that name, if it is one.
        category: Option<PluralCategory>,
    },
    /// A number, compared by value.
    Number(Decimal),
}

/// An expression without branches.
#[derive(Debug, Clone)]
pub enum Inline {
    /// `"text"`
    Text(Box<str>),
    /// `3`
    Number(Decimal),
    /// `$name`
    Variable(VariableReference),
    /// `id` or `id.attribute`
    Message(Reference),
    /// `-id`, `-id.attribute` or `-id(case: "genitive")`
    Term(TermReference),
    /// `NUMBER($n)`
    Call(Box<Call>),
    /// `{ { ... } }`
    Nested(Box<Expression>),
}

/// `$name`
#[derive(Debug, Clone)]
pub struct VariableReference {
    /// The name without the dollar sign.
    pub name: Box<str>,
    /// Where it stands.
    pub at: usize,
}

/// A reference to a message.
#[derive(Debug, Clone)]
pub struct Reference {
    /// The message.
    pub id: Box<str>,
    /// The attribute, or none for the value.
    pub attribute: Option<Box<str>>,
    /// Where it stands.
    pub at: usize,
}

/// A reference to a term.
#[derive(Debug, Clone)]
pub struct TermReference {
    /// The term, without its hyphen, and the attribute.
    pub reference: Reference,
    /// The named arguments. A term sees these and no variable of the request.
    pub arguments: Box<[(Box<str>, Literal)]>,
}

/// What a name is the name of: a message and a term may have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// `id`
    Message,
    /// `-id`
    Term,
}

/// The value of a named argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `"text"`
    Text(Box<str>),
    /// `3`
    Number(Decimal),
}

impl Pattern {
    /// Calls `visit` on every inline expression, outer ones first, branches included.
    pub fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a Inline)) {
        for piece in &self.pieces {
            if let Piece::Placeable(expression) = piece {
                expression.visit(visit);
            }
        }
    }

    /// Calls `visit` on every selection, outer ones first.
    pub fn visit_selects<'a>(&'a self, visit: &mut dyn FnMut(&'a Select)) {
        for piece in &self.pieces {
            if let Piece::Placeable(expression) = piece {
                expression.visit_selects(visit);
            }
        }
    }

    /// What it refers to, in order and as often as it does.
    pub fn references(&self) -> Vec<(EntryKind, &Reference)> {
        let mut found = Vec::new();
        self.visit(&mut |inline| match inline {
            Inline::Message(reference) => found.push((EntryKind::Message, reference)),
            Inline::Term(term) => found.push((EntryKind::Term, &term.reference)),
            _ => {}
        });
        found
    }

    /// The messages among [`Self::references`].
    pub fn messages(&self) -> impl Iterator<Item = &Reference> {
        let references = self.references().into_iter();
        references.filter(|(kind, _)| *kind == EntryKind::Message).map(|(_, reference)| reference)
    }

    /// The names of the variables that it mentions; those of what it refers to are not among them.
    pub fn variables(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.visit(&mut |inline| {
            if let Inline::Variable(variable) = inline {
                names.insert(&*variable.name);
            }
        });
        names
    }

    /// The text where the pattern is text alone.
    pub fn as_text(&self) -> Option<&str> {
        match &*self.pieces {
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }
}

impl Expression {
    fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a Inline)) {
        match self {
            Self::Inline(inline) => inline.visit(visit),
            Self::Select(select) => {
                select.selector.visit(visit);
                for variant in &select.variants {
                    variant.pattern.visit(visit);
                }
            }
        }
    }

    fn visit_selects<'a>(&'a self, visit: &mut dyn FnMut(&'a Select)) {
        match self {
            Self::Inline(Inline::Nested(inner)) => inner.visit_selects(visit),
            Self::Inline(_) => {}
            Self::Select(select) => {
                visit(select);
                for variant in &select.variants {
                    variant.pattern.visit_selects(visit);
                }
            }
        }
    }
}

impl Inline {
    fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Call(call) => call.operand().visit(visit),
            Self::Nested(inner) => inner.visit(visit),
            Self::Text(_) | Self::Number(_) | Self::Variable(_) | Self::Message(_) | Self::Term(_) => {}
        }
    }
}
