//! `optional-unguarded`: an optional variable used as if it were always there.

use super::report::{Advice, Report};
use super::text::TextView;

rule! {
    /// A variable that the catalog lists under `accepts` may be missing, so every use of it stands in the `[yes]` branch
    /// of a selection that asks whether it was given.
    ///
    /// ```text
    /// Your order{ GIVEN($order) ->
    ///     [yes] { " " }{ $order }
    ///    *[no] { "" }
    /// } is on its way.
    /// ```
    ///
    /// ```text
    /// before   Hello { $customer }!
    /// after    Hello{ GIVEN($customer) -> [yes] { " " }{ $customer } *[no] { "" } }!
    /// ```
    "optional-unguarded" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    for (site, usage) in text.variables() {
        let optional = text.owner.variable(usage.name).is_some_and(|variable| !variable.required);
        if optional && !usage.guarded && !usage.is_question() {
            let name = usage.name;
            let advice = Advice::error(
                format!("${name} is optional and may be missing here"),
                format!("put it into the [yes] branch of {{ GIVEN(${name}) -> [yes] … *[no] … }}"),
            );
            report.text(text, site.span(), advice);
        }
    }
}
