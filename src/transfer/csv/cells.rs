//! Single cells.

use std::str::FromStr;

use crate::json::misread;
use crate::phrase::{Facet, UnknownFacetValue};
use crate::team::VariableDefinition;

/// What makes a spreadsheet take a cell for a formula, which could then do anything its reader may.
const TRIGGERS: &[char] = &['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// A text as a cell that no spreadsheet takes for a formula: with an apostrophe before it, where it needs one.
pub(super) fn guarded(text: &str) -> String {
    if is_risky(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text of a cell.
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_risky(text)).unwrap_or(cell)
}

/// Also for what looks guarded already: each cell then loses exactly the apostrophe that it got.
fn is_risky(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(TRIGGERS)
}

/// The words of a cell that lists some.
pub(super) fn words(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([',', ';', ' ', '\n', '\r', '\t']).filter(|word| !word.is_empty())
}

/// The values of a facet.
pub(super) fn facets<F: Facet + FromStr<Err = UnknownFacetValue>>(cell: &str) -> Result<Vec<F>, String> {
    words(cell).map(|word| word.parse().map_err(|fault: UnknownFacetValue| fault.to_string())).collect()
}

/// One value.
pub(super) fn facet<F: Facet + FromStr<Err = UnknownFacetValue>>(cell: &str) -> Result<F, String> {
    cell.trim().parse().map_err(|fault: UnknownFacetValue| fault.to_string())
}

/// `yes` or `no`, also as spreadsheets write them.
pub(super) fn yes_or_no(cell: &str) -> Result<bool, String> {
    match cell.trim().to_ascii_lowercase().as_str() {
        "yes" | "true" | "1" => Ok(true),
        "no" | "false" | "0" => Ok(false),
        _ => Err("this is 'yes' or 'no'".to_owned()),
    }
}

/// The variables of a cell: names, those required with an asterisk, or a JSON array where there is more to say.
pub(super) fn variables(cell: &str) -> Result<Vec<VariableDefinition>, String> {
    if cell.trim_start().starts_with('[') {
        let unreadable =
            |fault: serde_json::Error| format!("the variables cannot be read: {}", misread::words(&fault.to_string()));
        return serde_json::from_str(cell).map_err(unreadable);
    }
    Ok(words(cell).map(|word| variable(word.trim_end_matches('*'), word.ends_with('*'))).collect())
}

fn variable(name: &str, required: bool) -> VariableDefinition {
    VariableDefinition { required, ..VariableDefinition::known(name) }
}

/// The same as a cell.
pub(super) fn variables_cell(variables: &[VariableDefinition]) -> String {
    let is_plain = |one: &VariableDefinition| *one == variable(&one.name, one.required);
    if variables.iter().all(is_plain) {
        let names = variables.iter().map(|one| format!("{}{}", one.name, if one.required { "*" } else { "" }));
        return names.collect::<Vec<_>>().join(" ");
    }
    serde_json::to_string(variables).unwrap_or_default()
}

/// Names as a cell.
pub(super) fn list<'v>(values: impl IntoIterator<Item = &'v str>) -> String {
    values.into_iter().collect::<Vec<_>>().join(", ")
}
