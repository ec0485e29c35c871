//! A request's values, bound to the variables of one phrase.

use std::cell::Cell;

use super::finding::{Finding, FindingCode};
use super::value::{Argument, Input};
use crate::phrase::{STANDARD_VARIABLES, Variable};

/// The values a render reads. Reading marks a variable as used, so that the rest can be reported.
#[derive(Debug)]
pub(super) struct Bindings<'a> {
    bound: Vec<Binding<'a>>,
    faults: Vec<Finding>,
}

#[derive(Debug)]
struct Binding<'a> {
    name: &'a str,
    value: Option<Argument<'a>>,
    origin: Origin,
    used: Cell<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The request gave it.
    Given,
    /// The request gave something that does not fit.
    Mistyped,
    /// Nobody gave it, and the phrase can do without.
    Absent,
    /// Nobody gave it, and the phrase cannot do without.
    Lacking,
    /// A standard variable that has its default.
    Default,
    /// A standard variable that the request gave.
    Standard,
}

/// What a variable holds when a text reads it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bound<'b> {
    /// A value.
    Value(&'b Argument<'b>),
    /// A variable of the phrase without a value.
    Absent,
    /// No variable of the phrase.
    Unknown,
}

impl<'a> Bindings<'a> {
    /// Binds `inputs` to the contract. `register` is the default of the language, if it has registers.
    pub(super) fn new(contract: &'a [Variable], inputs: &'a [(String, Input)], register: Option<&'a str>) -> Self {
        let mut bindings = Self { bound: Vec::with_capacity(contract.len() + 3), faults: Vec::new() };
        for variable in contract {
            let input = inputs.iter().find(|(name, _)| *name == *variable.name.as_str()).map(|(_, input)| input);
            bindings.bind(variable, input);
        }
        for standard in STANDARD_VARIABLES {
            let input = inputs.iter().find(|(name, _)| name == standard.name).map(|(_, input)| input);
            let default = if standard.name == "register" { register } else { standard.options.last().copied() };
            bindings.bind_standard(standard.name, standard.options, input, default);
        }
        for (name, _) in inputs {
            if !bindings.bound.iter().any(|binding| binding.name == name) {
                let message = format!("the phrase has no variable '{name}'");
                bindings.faults.push(Finding::variable(FindingCode::VariableUnused, name, message));
            }
        }
        bindings
    }

    fn bind(&mut self, variable: &'a Variable, input: Option<&'a Input>) {
        let given = input.filter(|input| !input.is_blank());
        let (value, origin) = match given.map(|input| Argument::read(variable, input)) {
            None if variable.required => (None, Origin::Lacking),
            None => (None, Origin::Absent),
            Some(Ok(argument)) => (Some(argument), Origin::Given),
            Some(Err(fault)) => {
                let message = format!("'{}': {fault}", variable.name);
                self.faults.push(Finding::variable(FindingCode::VariableMistyped, variable.name.as_str(), message));
                (None, Origin::Mistyped)
            }
        };
        self.bound.push(Binding { name: variable.name.as_str(), value, origin, used: Cell::new(false) });
    }

    fn bind_standard(
        &mut self,
        name: &'static str,
        options: &[&str],
        input: Option<&'a Input>,
        default: Option<&'a str>,
    ) {
        let default = default.map(Argument::Text);
        let (value, origin) = match input.filter(|input| !input.is_blank()) {
            None => (default, Origin::Default),
            Some(Input::Text(text)) if options.contains(&text.trim()) => {
                (Some(Argument::Text(text.trim())), Origin::Standard)
            }
            Some(_) => {
                let message = format!("'{name}' is one of {}", options.join(", "));
                self.faults.push(Finding::variable(FindingCode::VariableMistyped, name, message));
                (default, Origin::Standard)
            }
        };
        self.bound.push(Binding { name, value, origin, used: Cell::new(false) });
    }

    /// Reads a variable and marks it as used.
    pub(super) fn read(&self, name: &str) -> Bound<'_> {
        match self.bound.iter().find(|binding| binding.name == name) {
            None => Bound::Unknown,
            Some(binding) => {
                binding.used.set(true);
                binding.value.as_ref().map_or(Bound::Absent, Bound::Value)
            }
        }
    }

    /// The gender of the person that the variable `name` names: the value of `<name>-gender`.
    pub(super) fn gender(&self, name: &str) -> Option<&str> {
        let named = |binding: &&Binding<'_>| binding.name.strip_suffix("-gender") == Some(name);
        match self.bound.iter().find(named)?.value.as_ref()? {
            Argument::Text(gender) => Some(gender),
            _ => None,
        }
    }

    /// Adds everything to report about the values: mistyped ones, and after a render the defaulted and the unused.
    pub(super) fn report(mut self, findings: &mut Vec<Finding>) {
        findings.append(&mut self.faults);
        for binding in &self.bound {
            let name = binding.name;
            match (binding.origin, binding.used.get(), binding.value.as_ref()) {
                (Origin::Given, false, _) => findings.push(Finding::variable(
                    FindingCode::VariableUnused,
                    name,
                    format!("the text does not use '{name}'"),
                )),
                (Origin::Lacking, _, _) => findings.push(Finding::variable(
                    FindingCode::VariableMissing,
                    name,
                    format!("the text needs '{name}'"),
                )),
                (Origin::Absent, true, _) => findings.push(Finding::variable(
                    FindingCode::VariableDefaulted,
                    name,
                    format!("'{name}' was not given; the text is written without it"),
                )),
                (Origin::Default, true, Some(Argument::Text(default))) => findings.push(Finding::variable(
                    FindingCode::VariableDefaulted,
                    name,
                    // Nearly every answer has this one, and formatting takes four times as long.
                    ["'", name, "' was not given; the default is '", default, "'"].concat(),
                )),
                _ => {}
            }
        }
    }
}
