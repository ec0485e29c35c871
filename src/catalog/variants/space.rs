//! Which variables of a text decide something, and the values worth trying for each.

use std::collections::{HashMap, HashSet};

use super::super::branch::numeric_branch;
use super::{Choice, VARIANTS_MAX, example, sample_numbers};
use crate::catalog::format::{NumberOptions, parse_decimal};
use crate::catalog::limits::REFERENCE_DEPTH_MAX;
use crate::catalog::pattern::{Inline, Key, Pattern, Reference, Select};
use crate::catalog::texts::Texts;
use crate::catalog::value::Input;
use crate::phrase::{STANDARD_VARIABLES, Variable, VariableType};

/// The combinations of values that one pattern distinguishes.
pub(super) struct Space {
    axes: Vec<Axis>,
}

/// One variable and the values worth trying.
struct Axis {
    variable: Box<str>,
    values: Vec<Option<Input>>,
}

impl Space {
    pub(super) fn of(pattern: &Pattern, contract: &[Variable], texts: &Texts) -> Self {
        let mut survey = Survey { contract, texts, values: HashMap::new(), seen: HashSet::new(), depth: 0 };
        survey.pattern(pattern);
        let mut met: Vec<_> = survey.values.into_iter().filter(|(_, (_, values))| values.len() > 1).collect();
        met.sort_by_key(|(_, (order, _))| *order);
        Self { axes: met.into_iter().map(|(variable, (_, values))| Axis { variable, values }).collect() }
    }

    /// Whether the variable takes several values.
    pub(super) fn varies(&self, name: &str) -> bool {
        self.axes.iter().any(|axis| *axis.variable == *name)
    }

    /// Which combinations are rendered: all of them, or [`VARIANTS_MAX`] that lie as far apart as a step near the golden
    /// section puts them. The step has no divisor in common with the count, so none comes twice.
    pub(super) fn indexes(&self) -> impl Iterator<Item = u128> + use<> {
        let count = self.axes.iter().fold(1_u128, |count, axis| {
            count.saturating_mul(u128::try_from(axis.values.len()).unwrap_or(u128::MAX)).min(u128::from(u64::MAX))
        });
        let limit = u128::try_from(VARIANTS_MAX).unwrap_or(u128::MAX);
        let step = if count > limit { coprime_step(count) } else { 1 };
        (0..count.min(limit)).map(move |index| index * step % count)
    }

    pub(super) fn choices(&self, index: u128) -> Vec<Choice> {
        let mut rest = index;
        let pick = |axis: &Axis| {
            let count = u128::try_from(axis.values.len()).unwrap_or(1).max(1);
            let position = usize::try_from(rest % count).unwrap_or_default();
            rest /= count;
            Choice { variable: axis.variable.clone(), value: axis.values.get(position).cloned().flatten() }
        };
        self.axes.iter().map(pick).collect()
    }
}

fn coprime_step(count: u128) -> u128 {
    let mut step = count * 618 / 1000;
    while greatest_common_divisor(step, count) != 1 {
        step += 1;
    }
    step
}

fn greatest_common_divisor(mut one: u128, mut other: u128) -> u128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

/// Reads a pattern and what it refers to, and notes what is decided in it.
struct Survey<'a> {
    contract: &'a [Variable],
    texts: &'a Texts,
    /// For each variable when it was first met, and its values.
    values: HashMap<Box<str>, (usize, Vec<Option<Input>>)>,
    seen: HashSet<(&'a str, Option<&'a str>)>,
    depth: usize,
}

impl<'a> Survey<'a> {
    fn pattern(&mut self, pattern: &'a Pattern) {
        let mut references = Vec::new();
        pattern.visit(&mut |inline| match inline {
            Inline::Variable(variable) => self.optional(&variable.name),
            Inline::Message(reference) => references.push(reference),
            _ => {}
        });
        pattern.visit_selects(&mut |select| self.select(select));
        for reference in references {
            self.reference(reference);
        }
    }

    fn reference(&mut self, reference: &'a Reference) {
        let deep = self.depth >= REFERENCE_DEPTH_MAX;
        if deep || !self.seen.insert((&reference.id, reference.attribute.as_deref())) {
            return;
        }
        if let Some(pattern) = self.texts.referenced(reference) {
            self.depth += 1;
            self.pattern(pattern);
            self.depth -= 1;
        }
    }

    /// An optional variable is tried with its example and without.
    fn optional(&mut self, name: &str) {
        let variable = self.contract.iter().find(|variable| !variable.required && variable.name.as_str() == name);
        if let Some(variable) = variable {
            let example = example(variable, self.texts);
            let values = self.values(name);
            if values.is_empty() {
                values.extend([Some(example), None]);
            }
        }
    }

    fn select(&mut self, select: &'a Select) {
        match &select.selector {
            Inline::Variable(variable) => self.branch(&variable.name, select, &NumberOptions::default()),
            Inline::Call(call) => {
                if let (Inline::Variable(variable), Some(options)) = (call.operand(), call.number_options()) {
                    self.branch(&variable.name, select, options);
                }
            }
            _ => {}
        }
    }

    fn branch(&mut self, name: &'a str, select: &'a Select, options: &NumberOptions) {
        if let Some(standard) = STANDARD_VARIABLES.iter().find(|standard| standard.name == name) {
            let registers = self.texts.language().registers();
            if name == "register" {
                self.add_all(name, registers.iter().map(String::as_str));
            } else {
                self.add_all(name, standard.options.iter().copied());
            }
            return;
        }
        let Some(variable) = self.contract.iter().find(|variable| variable.name.as_str() == name) else { return };
        match variable.kind {
            VariableType::Integer | VariableType::Number => self.numbers(variable, select, options),
            VariableType::Choice => self.add_all(name, variable.options.iter().map(String::as_str)),
            _ => self.words(variable, select),
        }
    }

    /// The example, and for each variant that it does not reach the most natural number that does.
    fn numbers(&mut self, variable: &Variable, select: &Select, options: &NumberOptions) {
        let formats = self.texts.formats();
        let example = example(variable, self.texts);
        let name = variable.name.as_str();
        let reached = |value: &Option<Input>| match value {
            Some(Input::Text(text) | Input::Number(text)) => {
                let number = parse_decimal(text).ok()?;
                numeric_branch(select, formats, options, &number).or(Some(select.default))
            }
            _ => None,
        };
        let values = self.values(name);
        if !values.contains(&Some(example.clone())) {
            values.insert(0, Some(example));
        }
        let mut missing: HashSet<usize> = (0..select.variants.len()).collect();
        for value in &*values {
            missing.retain(|branch| Some(*branch) != reached(value));
        }
        let keys = select.variants.iter().filter_map(|variant| match &variant.key {
            Key::Number(number) => Some(number.clone()),
            Key::Word { .. } => None,
        });
        for number in keys.chain(sample_numbers(variable.kind)) {
            if missing.is_empty() {
                break;
            }
            let branch = numeric_branch(select, formats, options, &number).unwrap_or(select.default);
            if missing.remove(&branch) {
                values.push(Some(Input::Text(number.to_string())));
            }
        }
    }

    fn words(&mut self, variable: &Variable, select: &Select) {
        let example = example(variable, self.texts);
        let values = self.values(variable.name.as_str());
        if !values.contains(&Some(example.clone())) {
            values.insert(0, Some(example));
        }
        for variant in &select.variants {
            if let Key::Word { word, .. } = &variant.key {
                self.add(variable.name.as_str(), word);
            }
        }
    }

    fn add(&mut self, name: &str, value: &str) {
        let value = Some(Input::Text(value.to_owned()));
        let values = self.values(name);
        if !values.contains(&value) {
            values.push(value);
        }
    }

    fn add_all<'o>(&mut self, name: &str, options: impl Iterator<Item = &'o str>) {
        for option in options {
            self.add(name, option);
        }
    }

    /// The values of a variable so far.
    fn values(&mut self, name: &str) -> &mut Vec<Option<Input>> {
        let next = self.values.len();
        &mut self.values.entry(name.into()).or_insert_with(|| (next, Vec::new())).1
    }
}
