//! `register-unsupported`: forms of address that the language does not have, or not all that it has.

use super::report::{Advice, Report};
use super::text::TextView;
use super::walk::SiteKind;
use crate::catalog::pattern::{Inline, Key, Select};

rule! {
    /// Which forms of address a language has stands in `languages.toml` under `registers`, the default first. A text
    /// that branches on `$register` has a branch for each of them and the same default, and a language that has none
    /// has no such branches.
    ///
    /// ```text
    /// { $register ->
    ///    *[formal] Možete li mi poslati račun?
    ///     [casual] Možeš li mi poslati račun?
    /// }
    /// ```
    ///
    /// ```text
    /// before   { $register -> [formal] De *[casual] du }   (in Norwegian)
    /// after    du
    /// ```
    "register-unsupported" => Text(check)
}

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    if text.owner.is_stray() {
        return;
    }
    for (site, select) in text.selects() {
        if matches!(&select.selector, Inline::Variable(variable) if &*variable.name == "register") {
            check_select(text, site.span(), select, report);
        }
    }
}

fn check_select<'t>(text: &TextView<'t>, span: std::ops::Range<usize>, select: &'t Select, report: &mut Report<'t>) {
    let registers = text.language.language.registers();
    let Some(default) = registers.first() else {
        let message = "this language has one form of address";
        let hint = "keep one branch and write it without the selection";
        return report.text(text, span, Advice::error(message, hint));
    };
    let form =
        registers.iter().map(|name| if name == default { format!("*[{name}] …") } else { format!("[{name}] …") });
    let hint = format!("write {{ $register -> {} }}", form.collect::<Vec<_>>().join(" "));
    for register in registers {
        if !select.variants.iter().any(|variant| is_word(&variant.key, register)) {
            let message = format!("the branch [{register}] is missing");
            report.text(text, span.clone(), Advice::error(message, hint.clone()));
        }
    }
    for site in &text.sites {
        let SiteKind::Branch(variant) = site.kind else { continue };
        if !select.variants.iter().any(|own| std::ptr::eq(own, variant)) {
            continue;
        }
        if !registers.iter().any(|register| is_word(&variant.key, register)) {
            let message = "this language has no such form of address";
            report.text(text, site.span(), Advice::error(message, hint.clone()));
        }
    }
    let marked = select.variants.get(select.default);
    if let Some(marked) = marked.filter(|variant| registers.iter().skip(1).any(|other| is_word(&variant.key, other))) {
        let message = format!("the default in this language is [{default}]");
        report.text(text, marked.at..marked.at + 1, Advice::error(message, hint));
    }
}

fn is_word(key: &Key, expected: &str) -> bool {
    matches!(key, Key::Word { word, .. } if **word == *expected)
}
