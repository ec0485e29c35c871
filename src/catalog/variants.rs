//! Every text that a message can become: each register, plural category, gender and optional variable it branches on.
//!
//! A translator reads them in `phrasebook preview`, and `check` reads all of them so that nobody has to.
//! Only variables that decide something are varied, so a plain message has one variant and most have fewer than ten.

mod space;

use super::bindings::Bindings;
use super::finding::Finding;
use super::format::{Decimal, parse_decimal};
use super::metadata::example_input;
use super::pattern::Pattern;
use super::resolve::{OnMissing, RenderLimit, Resolver};
use super::source::Entry;
use super::texts::Texts;
use super::value::Input;
use crate::phrase::{Part, Variable, VariableType};
use space::Space;

/// How many variants of one text are rendered at most. Beyond it they are spread over all combinations.
pub const VARIANTS_MAX: usize = 512;

/// One text that a message can become.
#[derive(Debug, Clone)]
pub struct RenderedVariant {
    /// The part, or none for the text itself.
    pub part: Option<Part>,
    /// Which wording of the text it is, counted from 1; always 1 for a part.
    pub wording: usize,
    /// What was chosen for the variables that decide something, in the order in which the text asks.
    pub choices: Vec<Choice>,
    /// The text, unless it grew past a limit.
    pub text: Result<String, RenderLimit>,
    /// What the render reported about the text itself.
    pub findings: Vec<Finding>,
}

/// What was chosen for one variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The variable.
    pub variable: Box<str>,
    /// Its value; none where it was not given.
    pub value: Option<Input>,
}

/// The variants of every part and wording of `message`, whose variables are those of `contract`.
///
/// Values are the examples of the language, and for a plural the smallest number of each category.
pub fn variants<'a>(
    contract: &'a [Variable],
    texts: &'a Texts,
    message: &'a Entry,
) -> impl Iterator<Item = RenderedVariant> + 'a {
    let wordings = message.wordings().enumerate().map(|(index, pattern)| (None, index + 1, pattern));
    let parts = Part::ALL.iter().filter_map(|part| Some((Some(*part), 1, message.part(*part)?)));
    wordings.chain(parts).flat_map(move |(part, wording, pattern)| {
        let space = Space::of(pattern, contract, texts);
        // What is not varied is the same in every variant, so it is looked up once.
        let mut inputs = examples(contract, texts, &space);
        let fixed = inputs.len();
        space.indexes().map(move |index| {
            let choices = space.choices(index);
            inputs.truncate(fixed);
            inputs
                .extend(choices.iter().filter_map(|choice| Some((choice.variable.to_string(), choice.value.clone()?))));
            let (text, findings) = render(contract, texts, pattern, &inputs);
            RenderedVariant { part, wording, choices, text, findings }
        })
    })
}

/// Numbers that reach every plural category, the most natural first: a count, then nothing, a million, decimals.
pub fn sample_numbers(kind: VariableType) -> impl Iterator<Item = Decimal> {
    let whole = (1..=200).chain([0, 1_000_000]).map(|number| number.to_string());
    let decimals = (0..=105).map(|tenths| format!("{}.{}", tenths / 10, tenths % 10));
    let decimals = decimals.filter(move |_| kind == VariableType::Number);
    whole.chain(decimals).filter_map(|number| parse_decimal(&number).ok())
}

fn render(
    contract: &[Variable],
    texts: &Texts,
    pattern: &Pattern,
    inputs: &[(String, Input)],
) -> (Result<String, RenderLimit>, Vec<Finding>) {
    let bindings = Bindings::new(contract, inputs, texts.default_register());
    let mut resolver = Resolver::new(texts, &bindings, OnMissing::Keep);
    let text = resolver.render(pattern);
    (text, resolver.into_findings())
}

/// The examples of the required variables that are not varied.
fn examples(contract: &[Variable], texts: &Texts, space: &Space) -> Vec<(String, Input)> {
    let fixed = contract.iter().filter(|variable| variable.required && !space.varies(variable.name.as_str()));
    fixed.map(|variable| (variable.name.to_string(), example(variable, texts))).collect()
}

/// The example of a variable: the language's own, where it has one that fits.
fn example(variable: &Variable, texts: &Texts) -> Input {
    let label = texts.message(&format!("variable-{}-label", variable.name));
    let own = label.and_then(|label| label.attribute("example")?.pattern.as_text());
    own.map_or_else(
        || example_input(variable),
        |own| example_input(&Variable { example: own.to_owned(), ..variable.clone() }),
    )
}
