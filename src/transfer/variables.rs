//! The variables that a phrase uses, for files that have no place to declare them.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::catalog::pattern::Inline;
use crate::catalog::source::parse;
use crate::team::{Definition, VariableDefinition};

/// The variables of the texts that the phrasebook knows. One whose presence is asked for with `GIVEN` is optional. Those that
/// it does not know have no type, and the check says so.
pub(super) fn used_variables(base: &Catalog, definition: &Definition) -> Vec<VariableDefinition> {
    let mut used: BTreeMap<String, bool> = BTreeMap::new();
    for translation in definition.translations.values() {
        let attributes = translation.attributes();
        let texts = attributes.iter().map(|(_, _, text)| *text).chain([translation.text.as_str()]);
        texts.for_each(|text| collect(text, &mut used));
    }
    used.retain(|name, _| base.dictionary().contains_key(name.as_str()));
    let declare =
        |(name, required): (String, bool)| VariableDefinition { required, ..VariableDefinition::known(&name) };
    used.into_iter().map(declare).collect()
}

/// Adds the variables of a text, each with whether it must be given.
fn collect(text: &str, used: &mut BTreeMap<String, bool>) {
    let indented = text.replace('\n', "\n    ");
    let file = parse(&format!("text =\n    {indented}\n"));
    for pattern in file.messages.iter().flat_map(|message| message.patterns()) {
        pattern.visit(&mut |inline| match inline {
            Inline::Variable(variable) => {
                used.entry(variable.name.to_string()).or_insert(true);
            }
            Inline::Call(call) => {
                if let (true, Inline::Variable(variable)) = (call.is_given(), call.operand()) {
                    used.insert(variable.name.to_string(), false);
                }
            }
            _ => {}
        });
    }
}
