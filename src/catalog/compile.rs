//! From the parser's syntax tree to a [`Pattern`].
//!
//! Everything that can be known to be wrong before a render is refused here: unknown functions and options, numbers that
//! are not exact decimals, patterns that are too long or hold too many placeables.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::format::{Decimal, PluralCategory, parse_decimal};
use super::functions::{Call, CallFault};
use super::limits::{PATTERN_BYTES_MAX, PLACEABLES_MAX};
use super::pattern::{
    Expression, Inline, Key, Literal, Pattern, Piece, Reference, Select, TermReference, VariableReference, Variant,
};
use super::source::offset;
use super::value::is_deceptive;

/// Why a pattern that parses is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct CompileFault {
    /// Where, in bytes of the file.
    pub at: usize,
    /// What is wrong.
    pub kind: CompileFaultKind,
}

/// What is wrong with a pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CompileFaultKind {
    /// The text of the pattern, all branches together, exceeds [`PATTERN_BYTES_MAX`].
    #[error("this text has {bytes} bytes, all branches counted; the limit is {PATTERN_BYTES_MAX}")]
    TooLong {
        /// Its size.
        bytes: usize,
    },
    /// More than [`PLACEABLES_MAX`] placeables.
    #[error("this text holds {count} placeables; the limit is {PLACEABLES_MAX}")]
    TooManyPlaceables {
        /// How many.
        count: usize,
    },
    /// A number literal that is too long to be exact.
    #[error("'{0}' is not a number that can be kept exactly")]
    BadNumber(String),
    /// A call that means nothing.
    #[error(transparent)]
    Call(#[from] CallFault),
    /// A character that is not seen and changes how a text reads.
    #[error("the invisible character U+{0:04X} stands in this text; take it out")]
    Invisible(u32),
    /// A term takes named arguments only; Fluent ignores others silently.
    #[error("'-{0}' takes named arguments only, as in {{ -{0}(case: \"genitive\") }}")]
    PositionalTermArgument(String),
}

/// Compiles one pattern of `text`.
pub(super) fn compile_pattern(text: &str, pattern: &ast::Pattern<&str>, at: usize) -> Result<Pattern, CompileFault> {
    let mut compiler = Compiler { text, bytes: 0, placeables: 0 };
    let compiled = compiler.pattern(pattern, at)?;
    let kind = match compiler {
        Compiler { bytes, .. } if bytes > PATTERN_BYTES_MAX => CompileFaultKind::TooLong { bytes },
        Compiler { placeables: count, .. } if count > PLACEABLES_MAX => CompileFaultKind::TooManyPlaceables { count },
        Compiler { .. } => return Ok(compiled),
    };
    Err(CompileFault { at, kind })
}

struct Compiler<'s> {
    text: &'s str,
    bytes: usize,
    placeables: usize,
}

impl Compiler<'_> {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>, at: usize) -> Result<Pattern, CompileFault> {
        let mut pieces: Vec<Piece> = Vec::with_capacity(pattern.elements.len());
        let mut run = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    run.push_str(self.visible(value, offset(self.text, value))?);
                }
                ast::PatternElement::Placeable { expression } => {
                    if !run.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut run).into()));
                    }
                    pieces.push(Piece::Placeable(self.expression(expression, at)?));
                }
            }
        }
        if !run.is_empty() {
            pieces.push(Piece::Text(run.into()));
        }
        Ok(Pattern { pieces: pieces.into(), at })
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, at: usize) -> Result<Expression, CompileFault> {
        self.placeables += 1;
        match expression {
            ast::Expression::Inline(inline) => Ok(Expression::Inline(self.inline(inline, at)?)),
            ast::Expression::Select { selector, variants } => {
                let selector = self.inline(selector, at)?;
                let default = variants.iter().position(|variant| variant.default).unwrap_or_default();
                let variants = variants.iter().map(|variant| self.variant(variant)).collect::<Result<Box<[_]>, _>>()?;
                Ok(Expression::Select(Box::new(Select { selector, variants, default })))
            }
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&str>) -> Result<Variant, CompileFault> {
        let (key, at) = match &variant.key {
            ast::VariantKey::Identifier { name } => {
                let category = PluralCategory::from_key(name);
                (Key::Word { word: (*name).into(), category }, offset(self.text, name))
            }
            ast::VariantKey::NumberLiteral { value } => {
                let at = offset(self.text, value);
                (Key::Number(self.number(value)?), at)
            }
        };
        Ok(Variant { key, pattern: self.pattern(&variant.value, at)?, at })
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, at: usize) -> Result<Inline, CompileFault> {
        Ok(match inline {
            ast::InlineExpression::StringLiteral { value } => Inline::Text(self.string(value)?),
            ast::InlineExpression::NumberLiteral { value } => Inline::Number(self.number(value)?),
            ast::InlineExpression::VariableReference { id } => {
                Inline::Variable(VariableReference { name: id.name.into(), at: offset(self.text, id.name) })
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                Inline::Message(self.reference(id, attribute.as_ref()))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let reference = self.reference(id, attribute.as_ref());
                Inline::Term(self.term(reference, arguments.as_ref())?)
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let at = offset(self.text, id.name);
                let operands = arguments.positional.iter().map(|argument| self.inline(argument, at)).collect::<Result<
                    Vec<_>,
                    _,
                >>(
                )?;
                let named = self.named(arguments)?;
                let call = Call::compile(id.name, operands, &named)
                    .map_err(|fault| CompileFault { at, kind: CompileFaultKind::Call(fault) })?;
                Inline::Call(Box::new(call))
            }
            ast::InlineExpression::Placeable { expression } => {
                Inline::Nested(Box::new(self.expression(expression, at)?))
            }
        })
    }

    fn reference(&self, id: &ast::Identifier<&str>, attribute: Option<&ast::Identifier<&str>>) -> Reference {
        Reference {
            id: id.name.into(),
            attribute: attribute.map(|attribute| attribute.name.into()),
            at: offset(self.text, id.name),
        }
    }

    fn term(
        &mut self,
        reference: Reference,
        arguments: Option<&ast::CallArguments<&str>>,
    ) -> Result<TermReference, CompileFault> {
        let Some(arguments) = arguments else {
            return Ok(TermReference { reference, arguments: Box::default() });
        };
        if !arguments.positional.is_empty() {
            let kind = CompileFaultKind::PositionalTermArgument(reference.id.to_string());
            return Err(CompileFault { at: reference.at, kind });
        }
        Ok(TermReference { reference, arguments: self.named(arguments)?.into() })
    }

    fn named(&mut self, arguments: &ast::CallArguments<&str>) -> Result<Vec<(Box<str>, Literal)>, CompileFault> {
        arguments
            .named
            .iter()
            .map(|argument| {
                let value = match &argument.value {
                    ast::InlineExpression::NumberLiteral { value } => Literal::Number(self.number(value)?),
                    ast::InlineExpression::StringLiteral { value } => Literal::Text(self.string(value)?),
                    // Fluent's grammar has only literals here, so the parser never gives anything else.
                    _ => Literal::Text(Box::default()),
                };
                Ok((argument.name.name.into(), value))
            })
            .collect()
    }

    fn number(&self, literal: &str) -> Result<Decimal, CompileFault> {
        parse_decimal(literal).map_err(|_| CompileFault {
            at: offset(self.text, literal),
            kind: CompileFaultKind::BadNumber(literal.chars().take(40).collect()),
        })
    }

    fn string(&mut self, literal: &str) -> Result<Box<str>, CompileFault> {
        let text = unescape_unicode_to_string(literal);
        self.visible(&text, offset(self.text, literal))?;
        Ok(text.into())
    }

    /// Counts a piece of text, which stands at this byte of the file, unless it holds what no reader can see. An escape
    /// in a string literal is longer than what it stands for, so there the place is only near.
    fn visible<'t>(&mut self, piece: &'t str, at: usize) -> Result<&'t str, CompileFault> {
        self.bytes += piece.len();
        match piece.char_indices().find(|(_, letter)| is_deceptive(*letter)) {
            Some((index, letter)) => {
                Err(CompileFault { at: at + index, kind: CompileFaultKind::Invisible(u32::from(letter)) })
            }
            None => Ok(piece),
        }
    }
}
