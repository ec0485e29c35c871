//! `given-keys`: `GIVEN` with other branches than its two answers.

use super::report::{Advice, Report};
use super::text::TextView;
use super::walk::{SiteKind, asked_variable};
use crate::catalog::pattern::{Inline, Key, Select};

rule! {
    /// `GIVEN($x)` answers `yes` or `no`, so a selection on it has exactly these two branches, and the default is `no`:
    /// what is written without the variable is right for everybody.
    ///
    /// ```text
    /// { GIVEN($order) ->
    ///     [yes] Your order { $order } is on its way.
    ///    *[no] Your order is on its way.
    /// }
    /// ```
    ///
    /// To ask about a required variable is needless, and to print the answer is a mistake.
    ///
    /// ```text
    /// before   { GIVEN($order) -> [one] … *[other] … }
    /// after    { GIVEN($order) -> [yes] … *[no] … }
    /// ```
    "given-keys" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, select) in text.selects() {
        if matches!(&select.selector, Inline::Call(call) if call.is_given()) && !is_well_formed(select) {
            let name = asked_variable(select).unwrap_or("…");
            let advice = Advice::error(
                format!("GIVEN(${name}) needs the branches [yes] and *[no]"),
                format!("write {{ GIVEN(${name}) -> [yes] … *[no] … }}; the default *[no] is the text without ${name}"),
            );
            report.text(text, site.span(), advice);
        }
    }
    for site in &text.sites {
        if matches!(site.kind, SiteKind::PrintedCall(call) if call.is_given()) {
            let advice =
                Advice::error("this prints 'yes' or 'no'", "use GIVEN to choose: { GIVEN($x) -> [yes] … *[no] … }");
            report.text(text, site.span(), advice);
        }
    }
    for (site, usage) in text.variables().filter(|(_, usage)| usage.is_question()) {
        if text.owner.variable(usage.name).is_some_and(|variable| variable.required) {
            let message = format!("${} is required, so it is always given", usage.name);
            report.text(text, site.span(), Advice::warning(message, "write the text of the [yes] branch alone"));
        }
    }
}

fn is_well_formed(select: &Select) -> bool {
    let keys: Vec<&str> = select
        .variants
        .iter()
        .map(|variant| match &variant.key {
            Key::Word { word, .. } => &**word,
            Key::Number(_) => "",
        })
        .collect();
    let default = keys.get(select.default);
    keys.len() == 2 && keys.contains(&"yes") && default == Some(&"no")
}
