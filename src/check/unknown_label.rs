//! `unknown-label`: a display name of nothing.

use super::book::{Book, LABELS};
use super::report::{Advice, Report};
use super::similar::suggest;

rule! {
    /// A message in `labels.ftl` that names no facet, value, variable or option is never shown. Usually it is misspelt:
    /// the ids are built as `facet-kind-label`, `situation-outage-label`, `variable-days-label`, `option-formal-label`.
    ///
    /// ```text
    /// before   situation-outtage-label = Outage
    /// after    situation-outage-label = Outage
    /// ```
    "unknown-label" => Book(check)
}

fn check<'t>(book: &'t Book<'t>, report: &mut Report<'t>) {
    for view in &book.languages {
        for file in view.files.iter().filter(|file| file.file.topic == LABELS) {
            for entry in file.file.parsed.messages.iter().filter(|entry| !book.is_label(&entry.name)) {
                let free = book.labels.iter().map(String::as_str).filter(|id| view.message(id).is_none());
                let advice = Advice::error(
                    format!("nothing has the label '{}'", entry.name),
                    suggest(&entry.name, free, "correct the name, or delete the message"),
                );
                report.entry(file, entry, advice);
            }
        }
    }
}
