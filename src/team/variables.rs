//! The variables that a definition declares, as those of the phrase.

use std::borrow::Cow;

use super::Fault;
use super::definition::VariableDefinition;
use crate::catalog::limits::VARIABLES_MAX;
use crate::catalog::metadata::declare;
use crate::catalog::value::is_deceptive;
use crate::catalog::{Catalog, Phrase};
use crate::phrase::{Variable, VariableType};

/// The longest label of a variable, in characters.
const LABEL_CHARS_MAX: usize = 200;
/// The most values of a choice, and the longest of them in characters.
const OPTIONS_MAX: usize = 50;
const OPTION_CHARS_MAX: usize = 100;

/// The built-in phrase's variables, then the team's own; required ones first.
pub(super) fn variables(
    base: &Catalog,
    below: Option<&Phrase>,
    own: &[VariableDefinition],
    faults: &mut Vec<Fault>,
) -> Vec<Variable> {
    let mut variables: Vec<Variable> = below.map(|phrase| phrase.variables.clone()).unwrap_or_default();
    for (index, definition) in own.iter().enumerate() {
        let pointer = format!("/variables/{index}");
        match variable(base, &without_example(below, definition)) {
            Err((member, message)) => faults.push(Fault::at(pointer + member, message)),
            Ok(variable) => match variables.iter().position(|known| known.name == variable.name) {
                Some(known) if below.is_some_and(|phrase| known < phrase.variables.len()) => {
                    // An export lists the built-in ones, too; its import changes nothing.
                    if let Some(known) = variables.get_mut(known) {
                        let changed = changed(known, definition);
                        faults.extend(changed.map(|(member, message)| Fault::at(pointer + member, message)));
                        known.labels = variable.labels;
                    }
                }
                Some(_) => {
                    faults.push(Fault::at(pointer + "/name", format!("'{}' is declared twice", variable.name)));
                }
                None => variables.push(variable),
            },
        }
    }
    if variables.len() > VARIABLES_MAX {
        faults.push(Fault::at("/variables", format!("a phrase has at most {VARIABLES_MAX} variables")));
    }
    variables.sort_by_key(|variable| !variable.required);
    variables
}

/// A variable of the built-in phrase without the example that a definition gives it: an export names that of its time, and a
/// later phrasebook may have another.
fn without_example<'d>(below: Option<&Phrase>, own: &'d VariableDefinition) -> Cow<'d, VariableDefinition> {
    let is_built_in = below.is_some_and(|phrase| phrase.variables.iter().any(|known| known.name.as_str() == own.name));
    if is_built_in { Cow::Owned(VariableDefinition { example: None, ..own.clone() }) } else { Cow::Borrowed(own) }
}

/// What a definition would change of a built-in variable besides its labels and its type, which no definition changes. What
/// it leaves out stays as it is; so does what it says is not required, since that is how it is left out.
fn changed(known: &Variable, own: &VariableDefinition) -> Option<(&'static str, String)> {
    let (member, as_it_is) = if own.required && !known.required {
        ("/required", "optional there".to_owned())
    } else if !own.options.is_empty() && own.options != known.options {
        ("/options", format!("has the values {} there", known.options.join(", ")))
    } else {
        return None;
    };
    Some((member, format!("'{}' is the built-in phrase's and {as_it_is}; leave this out", known.name)))
}

fn variable(base: &Catalog, own: &VariableDefinition) -> Result<Variable, (&'static str, String)> {
    let known = base.dictionary().get(own.name.as_str());
    let kind = match (own.kind, known) {
        (Some(kind), Some(known)) if kind != known.kind => {
            let (name, shape) = (&own.name, known.kind.shape());
            let message =
                format!("'{name}' is {shape} in every other phrase: leave the type out or choose another name");
            return Err(("/type", message));
        }
        (kind, known) => kind.or_else(|| known.map(|known| known.kind)),
    };
    let kind = kind.ok_or(("/type", format!("say what may stand in '{}', such as \"text\"", own.name)))?;
    let example = own.example.clone().or_else(|| known.map(|known| known.example.clone()));
    let example = example.ok_or(("/example", format!("give an example of '{}'", own.name)))?;
    let options = if own.options.is_empty() { known.map(|known| known.options.clone()) } else { None };
    let options = options.unwrap_or_else(|| own.options.clone());
    if kind == VariableType::Choice && options.is_empty() {
        return Err(("/options", format!("list the values of the choice '{}'", own.name)));
    }
    let variable = declare(&own.name, kind, example, options);
    let variable = variable.map_err(|message| ("", message))?;
    label_fault(base, own).map_or(Ok(()), |message| Err(("/labels", message)))?;
    option_fault(own).map_or(Ok(()), |message| Err(("/options", message)))?;
    Ok(Variable { required: own.required, labels: own.labels.clone(), ..variable })
}

fn label_fault(base: &Catalog, own: &VariableDefinition) -> Option<String> {
    let stranger = own.labels.keys().find(|tag| base.languages().get(tag).is_none());
    if let Some(tag) = stranger {
        return Some(format!("'{}' is none of the languages", tag.chars().take(64).collect::<String>()));
    }
    let faulty = own.labels.iter().find(|(_, label)| !is_line(label, LABEL_CHARS_MAX))?;
    Some(format!("the label in '{}' must be 1 to {LABEL_CHARS_MAX} characters of visible text on one line", faulty.0))
}

fn option_fault(own: &VariableDefinition) -> Option<String> {
    if own.options.len() > OPTIONS_MAX {
        return Some(format!("a choice has at most {OPTIONS_MAX} values"));
    }
    if own.options.iter().any(|option| !is_line(option, OPTION_CHARS_MAX)) {
        return Some(format!("each value must be 1 to {OPTION_CHARS_MAX} characters of visible text on one line"));
    }
    let twice =
        own.options.iter().enumerate().find(|(at, option)| own.options.iter().take(*at).any(|one| one == *option));
    twice.map(|(_, option)| format!("the value '{option}' is listed twice"))
}

/// Whether it is one line that people can see all of.
fn is_line(text: &str, chars_max: usize) -> bool {
    (1..=chars_max).contains(&text.chars().count())
        && text.trim() == text
        && !text.chars().any(|letter| letter.is_control() || is_deceptive(letter))
}
