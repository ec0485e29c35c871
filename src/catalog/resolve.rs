//! From a compiled pattern to text: the evaluation of Fluent expressions.
//!
//! It follows the Fluent 1.0 specification with three differences, each of them for the reader of the text.
//! A missing variable is not an error printed into a reply but a value of its own (see [`OnMissing`]).
//! A numeric variant key matches by value, so `[1]` matches `1.0` and a number with options.
//! The plural category is that of the number as displayed, as Unicode TR35 part 3 asks.
//!
//! Nothing here can fail to end or grow without bound: references are at most [`REFERENCE_DEPTH_MAX`] deep, a render
//! resolves at most [`RESOLVED_MAX`] placeables, and the text stays below [`OUTPUT_BYTES_MAX`].

use std::borrow::Cow;

use super::bindings::{Bindings, Bound};
use super::branch::numeric_branch;
use super::finding::{Finding, FindingCode};
use super::format::{Decimal, MoneyOptions, NumberOptions};
use super::functions::vocative::Gender;
use super::functions::{Call, CallContext, Value, gender};
use super::gap::{GAP, close_gaps};
use super::limits::{OUTPUT_BYTES_MAX, REFERENCE_DEPTH_MAX, RESOLVED_MAX};
use super::pattern::{
    Expression, Inline, Key, Literal, Pattern, Piece, Reference, Select, TermReference, VariableReference, Variant,
};
use super::terms::{NOMINATIVE, TermForms};
use super::texts::Texts;
use super::value::{Amount, Argument};
use crate::phrase::STANDARD_VARIABLES;

/// What stands in the text where a variable has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OnMissing {
    /// `{ $name }`, so that whoever reads the text sees the gap.
    Keep,
    /// Nothing, and one blank less where the value would have stood (see [`close_gaps`]).
    Omit,
}

/// The text grew past a limit while it was rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RenderLimit {
    /// [`OUTPUT_BYTES_MAX`]
    #[error("the rendered text exceeds {OUTPUT_BYTES_MAX} bytes")]
    Output,
    /// [`RESOLVED_MAX`]
    #[error("the text resolves more than {RESOLVED_MAX} placeables, references included")]
    Placeables,
    /// [`REFERENCE_DEPTH_MAX`]
    #[error("references lead more than {REFERENCE_DEPTH_MAX} texts deep; is there a cycle?")]
    References,
}

/// One render: the texts and values it reads, and what it found.
pub(super) struct Resolver<'a> {
    texts: &'a Texts,
    bindings: &'a Bindings<'a>,
    on_missing: OnMissing,
    /// Show the text with its variables left visible: no values, first useful branches.
    outline: bool,
    /// Wrap values in Unicode's direction isolates.
    isolate: bool,
    depth: usize,
    resolved: usize,
    /// Whether a [`GAP`] stands in the text.
    has_gap: bool,
    findings: Vec<Finding>,
}

/// The named arguments of the term being printed; a term sees nothing else.
type Local<'a> = Option<&'a [(Box<str>, Literal)]>;

impl<'a> Resolver<'a> {
    pub(super) fn new(texts: &'a Texts, bindings: &'a Bindings<'a>, on_missing: OnMissing) -> Self {
        Self {
            texts,
            bindings,
            on_missing,
            outline: false,
            isolate: false,
            depth: 0,
            resolved: 0,
            has_gap: false,
            // Nearly every render finds one thing: that a standard variable has its default.
            findings: Vec::with_capacity(1),
        }
    }

    /// Wraps values in direction isolates, or not.
    pub(super) fn isolating(self, isolate: bool) -> Self {
        Self { isolate, ..self }
    }

    /// A resolver that leaves variables visible.
    pub(super) fn outline(texts: &'a Texts, bindings: &'a Bindings<'a>) -> Self {
        Self { outline: true, ..Self::new(texts, bindings, OnMissing::Keep) }
    }

    /// What was found on the way.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Renders one pattern.
    pub(super) fn render(&mut self, pattern: &'a Pattern) -> Result<String, RenderLimit> {
        let mut out = String::with_capacity(256);
        self.resolved = 0;
        self.pattern(pattern, None, &mut out)?;
        Ok(if std::mem::take(&mut self.has_gap) { close_gaps(&out) } else { out })
    }

    fn pattern(&mut self, pattern: &'a Pattern, local: Local<'a>, out: &mut String) -> Result<(), RenderLimit> {
        for piece in &pattern.pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Placeable(expression) => self.expression(expression, local, out)?,
            }
            if out.len() > OUTPUT_BYTES_MAX {
                return Err(RenderLimit::Output);
            }
        }
        Ok(())
    }

    fn expression(
        &mut self,
        expression: &'a Expression,
        local: Local<'a>,
        out: &mut String,
    ) -> Result<(), RenderLimit> {
        self.resolved += 1;
        if self.resolved > RESOLVED_MAX {
            return Err(RenderLimit::Placeables);
        }
        match expression {
            Expression::Inline(Inline::Message(reference)) => self.message(reference, out),
            Expression::Inline(Inline::Term(term)) => self.term(term, out),
            Expression::Inline(Inline::Nested(inner)) => self.expression(inner, local, out),
            Expression::Inline(inline) => {
                let value = self.value(inline, local)?;
                self.note_rounding(inline, &value, MoneyOptions::default());
                match value {
                    Value::Missing => self.print_missing(inline, out),
                    value if self.isolate && variable_name(inline).is_some() => {
                        out.push('\u{2068}');
                        value.print(self.texts.formats(), out);
                        out.push('\u{2069}');
                    }
                    value => value.print(self.texts.formats(), out),
                }
                Ok(())
            }
            Expression::Select(select) => {
                let variant = self.choose(select, local)?;
                self.pattern(&variant.pattern, local, out)
            }
        }
    }

    /// The value of an expression that is compared or handed to a function.
    fn value(&mut self, inline: &'a Inline, local: Local<'a>) -> Result<Value<'a>, RenderLimit> {
        Ok(match inline {
            Inline::Text(text) => Value::word(text),
            Inline::Number(decimal) => Value::Number { decimal: Cow::Borrowed(decimal), options: None },
            Inline::Variable(variable) => self.variable(variable, local),
            Inline::Call(call) => self.call(call, local)?,
            Inline::Message(_) | Inline::Term(_) | Inline::Nested(_) => {
                let mut text = String::new();
                self.nested_text(inline, local, &mut text)?;
                Value::text(if self.has_gap { close_gaps(&text) } else { text })
            }
        })
    }

    fn nested_text(&mut self, inline: &'a Inline, local: Local<'a>, out: &mut String) -> Result<(), RenderLimit> {
        match inline {
            Inline::Message(reference) => self.message(reference, out),
            Inline::Term(term) => self.term(term, out),
            Inline::Nested(expression) => self.expression(expression, local, out),
            _ => Ok(()),
        }
    }

    fn variable(&mut self, variable: &'a VariableReference, local: Local<'a>) -> Value<'a> {
        if let Some(arguments) = local {
            return arguments
                .iter()
                .find(|(name, _)| *name == variable.name)
                .map_or(Value::Missing, |(_, literal)| literal_value(literal));
        }
        match self.bindings.read(&variable.name) {
            Bound::Value(_) if self.outline && !is_standard(&variable.name) => Value::Missing,
            Bound::Value(argument) => Value::Typed(argument),
            Bound::Absent | Bound::Unknown => Value::Missing,
        }
    }

    fn call(&mut self, call: &'a Call, local: Local<'a>) -> Result<Value<'a>, RenderLimit> {
        if self.outline && call.is_given() {
            return Ok(Value::word("yes"));
        }
        let operand = self.value(call.operand(), local)?;
        if let Some(options) = call.money_options() {
            self.note_rounding(call.operand(), &operand, options);
        }
        let context = CallContext {
            formats: self.texts.formats(),
            language: self.texts.language().tag(),
            gender: if call.is_vocative() { self.gender_of(call.operand()) } else { Gender::Unknown },
        };
        Ok(call.apply(operand, context).unwrap_or_else(|fault| {
            self.findings.push(match variable_name(call.operand()) {
                Some(name) => Finding::variable(FindingCode::VariableMistyped, name, format!("'{name}': {fault}")),
                None => Finding::general(FindingCode::ReferenceBroken, fault),
            });
            Value::Missing
        }))
    }

    /// Notes an amount that is not shown as it was given.
    fn note_rounding(&mut self, inline: &Inline, value: &Value<'_>, options: MoneyOptions) {
        let Value::Typed(Argument::Money(Amount { value, currency })) = value else { return };
        let Some(name) = variable_name(inline) else { return };
        if self.texts.formats().rounds_money(value, *currency, options) {
            let message = format!("'{name}': {value} has more decimals than {currency} has, so it is rounded");
            self.findings.push(Finding::variable(FindingCode::VariableRounded, name, message));
        }
    }

    /// The gender of the person a variable names: `$customer` is read together with `$customer-gender`.
    fn gender_of(&self, operand: &Inline) -> Gender {
        let Inline::Variable(variable) = operand else { return Gender::Unknown };
        self.bindings.gender(&variable.name).and_then(gender).unwrap_or(Gender::Unknown)
    }

    fn print_missing(&mut self, inline: &'a Inline, out: &mut String) {
        let Some(name) = variable_name(inline) else { return };
        match self.on_missing {
            OnMissing::Keep => {
                out.push_str("{ $");
                out.push_str(name);
                out.push_str(" }");
            }
            OnMissing::Omit => self.leave_gap(out),
        }
        self.report_missing(name);
    }

    fn leave_gap(&mut self, out: &mut String) {
        out.push(GAP);
        self.has_gap = true;
    }

    fn report_missing(&mut self, name: &str) {
        let known = self.findings.iter().any(|finding| finding.variable.as_deref() == Some(name));
        if !known {
            let message = format!("the text needs '{name}'");
            self.findings.push(Finding::variable(FindingCode::VariableMissing, name, message));
        }
    }

    fn message(&mut self, reference: &'a Reference, out: &mut String) -> Result<(), RenderLimit> {
        if let Some(pattern) = self.texts.referenced(reference) {
            return self.deeper(|resolver| resolver.pattern(pattern, None, out));
        }
        self.report_broken("", reference, out);
        Ok(())
    }

    fn term(&mut self, term: &'a TermReference, out: &mut String) -> Result<(), RenderLimit> {
        // A team's own name comes before the phrasebook's.
        if let Some(forms) = self.texts.own_terms().and_then(|terms| terms.get(&term.reference.id)) {
            self.own_term(term, forms, out);
            return Ok(());
        }
        let pattern = self.texts.term(&term.reference.id).and_then(|entry| match &term.reference.attribute {
            None => entry.value.as_ref(),
            Some(name) => entry.attribute(name).map(|attribute| &attribute.pattern),
        });
        if let Some(pattern) = pattern {
            return self.deeper(|resolver| resolver.pattern(pattern, Some(&term.arguments), out));
        }
        self.report_broken("-", &term.reference, out);
        Ok(())
    }

    fn own_term(&mut self, term: &TermReference, forms: &'a TermForms, out: &mut String) {
        let case = term.arguments.iter().find(|(name, _)| &**name == "case");
        let case = match case {
            Some((_, Literal::Text(case))) => case,
            _ => NOMINATIVE,
        };
        if let Some(form) = forms.get(case) {
            out.push_str(form);
            return;
        }
        out.push_str(forms.get(NOMINATIVE).unwrap_or_default());
        let message = format!("the team's '-{}' has no {case}; the nominative stands there", term.reference.id);
        self.findings.push(Finding::general(FindingCode::TermFormMissing, message));
    }

    fn report_broken(&mut self, hyphen: &str, Reference { id, attribute, .. }: &Reference, out: &mut String) {
        if self.on_missing == OnMissing::Omit {
            self.leave_gap(out);
        }
        let attribute = attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
        let message = format!("there is no text '{hyphen}{id}{attribute}'");
        self.findings.push(Finding::general(FindingCode::ReferenceBroken, message));
    }

    fn deeper(&mut self, render: impl FnOnce(&mut Self) -> Result<(), RenderLimit>) -> Result<(), RenderLimit> {
        if self.depth >= REFERENCE_DEPTH_MAX {
            return Err(RenderLimit::References);
        }
        self.depth += 1;
        let result = render(self);
        self.depth -= 1;
        result
    }

    fn choose(&mut self, select: &'a Select, local: Local<'a>) -> Result<&'a Variant, RenderLimit> {
        let value = self.value(&select.selector, local)?;
        let matching = match &value {
            Value::Missing => {
                self.note_missing_selector(&select.selector, local);
                None
            }
            Value::Number { decimal, options } => {
                self.numeric_variant(select, decimal, &options.copied().unwrap_or_default())
            }
            Value::Typed(Argument::Number(decimal)) => self.numeric_variant(select, decimal, &NumberOptions::default()),
            Value::Text(text) => word_variant(select, text),
            Value::Typed(Argument::Text(text)) => word_variant(select, text),
            Value::Typed(_) => None,
        };
        // The syntax has exactly one default, and the compiler keeps its index.
        Ok(matching.or_else(|| select.variants.get(select.default)).unwrap_or(&NO_VARIANT))
    }

    /// A selection on a missing variable takes the default, which is worth a finding; on a term's argument it is normal.
    fn note_missing_selector(&mut self, selector: &Inline, local: Local<'a>) {
        if local.is_some() || self.outline {
            return;
        }
        if let Some(name) = variable_name(selector).filter(|name| !is_standard(name)) {
            self.report_missing(name);
        }
    }

    fn numeric_variant(&self, select: &'a Select, decimal: &Decimal, options: &NumberOptions) -> Option<&'a Variant> {
        let branch = numeric_branch(select, self.texts.formats(), options, decimal)?;
        select.variants.get(branch)
    }
}

static NO_VARIANT: std::sync::LazyLock<Variant> = std::sync::LazyLock::new(|| Variant {
    key: Key::Word { word: Box::default(), category: None },
    pattern: Pattern::default(),
    at: 0,
});

fn literal_value(literal: &Literal) -> Value<'_> {
    match literal {
        Literal::Text(text) => Value::word(text),
        Literal::Number(decimal) => Value::Number { decimal: Cow::Borrowed(decimal), options: None },
    }
}

fn word_variant<'a>(select: &'a Select, text: &str) -> Option<&'a Variant> {
    select.variants.iter().find(|variant| matches!(&variant.key, Key::Word { word, .. } if **word == *text))
}

fn variable_name(inline: &Inline) -> Option<&str> {
    match inline {
        Inline::Variable(variable) => Some(&variable.name),
        Inline::Call(call) => variable_name(call.operand()),
        _ => None,
    }
}

fn is_standard(name: &str) -> bool {
    STANDARD_VARIABLES.iter().any(|standard| standard.name == name)
}
