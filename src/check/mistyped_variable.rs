//! `mistyped-variable`: a function or selection that does not fit what stands in the variable.

use super::book::{Owner, is_standard};
use super::report::{Advice, Report};
use super::text::TextView;
use super::walk::{SiteKind, VariableUse};
use crate::catalog::metadata::example_input;
use crate::catalog::pattern::{Inline, Key, Select};
use crate::catalog::value::Argument;
use crate::phrase::{Variable, VariableType};

rule! {
    /// Each variable has a type, declared in `catalog/variables.toml`, and each function takes certain types: `NUMBER`
    /// and `RELATIVE` numbers, `DATETIME` dates, `MONEY` amounts, `VOCATIVE` names, `LIST` lists. `GIVEN` takes any.
    ///
    /// A selection compares numbers, choices and the standard variables; a name or a date has no plural. The standard
    /// variables choose between branches and are never printed.
    ///
    /// The `.example` of a variable in `labels.ftl` is a value of its type.
    ///
    /// ```text
    /// before   { DATETIME($days) }
    /// after    { $days }
    /// ```
    "mistyped-variable" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, usage) in text.variables() {
        let advice = match text.owner.variable(usage.name) {
            Some(variable) => check_function(variable, usage),
            None if is_standard(usage.name) => check_standard(usage),
            None => None,
        };
        if let Some(advice) = advice {
            report.text(text, site.span(), advice);
        }
    }
    for (site, select) in text.selects() {
        if let Some(advice) = check_select(text, select) {
            report.text(text, site.span(), advice);
        }
    }
    check_example(text, report);
}

fn check_function(variable: &Variable, usage: &VariableUse<'_>) -> Option<Advice> {
    let function = usage.call?.name();
    let (types, words): (&[VariableType], _) = match function {
        "NUMBER" | "RELATIVE" => (&[VariableType::Integer, VariableType::Number], "a number"),
        "DATETIME" => (&[VariableType::Date, VariableType::Datetime], "a date"),
        "MONEY" => (&[VariableType::Money], "an amount of money"),
        "VOCATIVE" => (&[VariableType::Name], "the name of a person"),
        "LIST" => (&[VariableType::List], "a list"),
        _ => return None,
    };
    let message = format!("{function} takes {words}, and ${} is {}", variable.name, variable.kind.shape());
    (!types.contains(&variable.kind)).then(|| Advice::error(message, format!("write {{ ${} }}", variable.name)))
}

fn check_standard(usage: &VariableUse<'_>) -> Option<Advice> {
    let printed = !usage.selects && !usage.is_question();
    let message = format!("${} is never printed", usage.name);
    let hint = format!("choose between branches by it: {{ ${} -> … }}", usage.name);
    printed.then(|| Advice::error(message, hint))
}

fn check_select(text: &TextView<'_>, select: &Select) -> Option<Advice> {
    match &select.selector {
        Inline::Variable(selector) => {
            let variable = text.owner.variable(&selector.name)?;
            check_compared(variable, select)
        }
        Inline::Call(call) if !text.owner.is_stray() && !matches!(call.name(), "NUMBER" | "GIVEN") => {
            let message = format!("a selection cannot compare what {} prints", call.name());
            Some(Advice::error(message, "select on the variable itself, on NUMBER or on GIVEN"))
        }
        _ => None,
    }
}

fn check_compared(variable: &Variable, select: &Select) -> Option<Advice> {
    let name = &variable.name;
    match variable.kind {
        VariableType::Integer | VariableType::Number => None,
        VariableType::Choice => {
            let strange = select.variants.iter().find_map(|variant| match &variant.key {
                Key::Word { word, .. } if !variable.options.iter().any(|option| **option == **word) => Some(&**word),
                _ => None,
            })?;
            let message = format!("${name} is never '{strange}'");
            Some(Advice::error(message, format!("its values are {}", variable.options.join(", "))))
        }
        VariableType::Text | VariableType::Name if !has_plural_key(select) => None,
        kind => {
            let message = format!("${name} is {} and cannot be counted or compared", kind.shape());
            Some(Advice::error(message, "select on a variable that holds a number, or write one text for all values"))
        }
    }
}

fn has_plural_key(select: &Select) -> bool {
    select.variants.iter().enumerate().any(|(index, variant)| match &variant.key {
        Key::Number(_) => true,
        Key::Word { category, .. } => category.is_some() && index != select.default,
    })
}

fn check_example<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    let Owner::Label(Some(variable)) = text.owner else { return };
    let Some(attribute) = text.attribute.filter(|attribute| &*attribute.name == "example") else { return };
    let span = text.sites.first().map_or(attribute.at..attribute.at + 1, |site| match site.kind {
        SiteKind::Text(example) => site.at..site.at + example.len(),
        _ => site.span(),
    });
    let Some(example) = attribute.pattern.as_text() else {
        let advice = Advice::error("an example is plain text", format!("write {}", variable.kind.shape()));
        return report.text(text, span, advice);
    };
    let own = Variable { example: example.to_owned(), ..variable.clone() };
    if let Err(fault) = Argument::read(&own, &example_input(&own)) {
        let message = format!("the example of ${} does not fit: {fault}", variable.name);
        report.text(text, span, Advice::error(message, format!("write {}", variable.kind.shape())));
    }
}
