//! `missing-label`: a display name that a language lacks.

use super::book::{Book, LABELS};
use super::missing_message::{list, severity};
use super::report::{Advice, Report};

rule! {
    /// `labels.ftl` holds the names that stand in menus and forms: one for each facet and each of its values, one for
    /// each variable, and those of the options. Without one, readers see the bare id.
    ///
    /// ```text
    /// situation-outage-label = Outage
    /// variable-days-label = Days
    /// ```
    "missing-label" => Book(check)
}

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in book.languages.iter().filter(|view| !view.files.is_empty()) {
        let labels = book.labels.iter().map(String::as_str);
        let missing: Vec<&str> = labels.filter(|id| view.message(id).is_none() && !view.is_unread(id)).collect();
        let Some(file) = view.files.iter().find(|file| file.file.topic == LABELS) else {
            if !missing.is_empty() {
                let advice = Advice::of(
                    severity(view),
                    format!("the file is missing, and with it {} labels", missing.len()),
                    "write it beside the other languages' labels.ftl, with the same messages",
                );
                report.absent(&format!("{}/{LABELS}.ftl", view.language.tag()), advice);
            }
            continue;
        };
        if let (true, [_, _, ..]) = (view.language.is_draft(), &*missing) {
            let message = format!("{} labels are not translated yet: {}", missing.len(), list(&missing));
            report.source(&file.source, 0..0, Advice::warning(message, "add a line for each: ID = …"));
            continue;
        }
        for id in missing {
            let message = format!("the label '{id}' is missing");
            report.lacking(
                &file.source,
                id,
                0..0,
                Advice::of(severity(view), message, format!("add a line: {id} = …")),
            );
        }
    }
}
