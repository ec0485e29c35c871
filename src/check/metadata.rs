//! `metadata`: what is wrong with the catalog's own files.

use super::book::Book;
use super::place::Source;
use super::report::{Advice, Report};

rule! {
    /// The files in `catalog/` say what each phrase is: its kind, where it is filed, which variables it has. An entry
    /// with a mistake is left out, and its texts are then texts of nothing.
    ///
    /// ```text
    /// [delivery-delay-acknowledge]
    /// kind = "statment"               wrong: no such kind
    /// requires = ["day"]              wrong: variables.toml declares 'days'
    /// ```
    ///
    /// ```text
    /// before   kind = "poem"
    /// after    kind = "statement"
    /// ```
    "metadata" => Book(check)
}

fn check(book: &Book<'_>, report: &mut Report<'_>) {
    for fault in &book.draft.faults {
        let source = Source::new(&fault.source.path, &fault.source.text);
        let hint = "the entry is left out until this is mended; compare it with its neighbours";
        report.source(&source, fault.at..fault.at + 1, Advice::error(first_line(&fault.message), hint));
    }
    for view in &book.languages {
        if let Err(fault) = &view.texts {
            let reason = std::error::Error::source(fault).map(|source| format!(": {source}")).unwrap_or_default();
            let hint = "correct the tag, or name a locale that CLDR knows with formats = \"…\"";
            report.absent("languages.toml", Advice::error(format!("{fault}{reason}"), hint));
        }
    }
}

/// A finding is one line, and the rest of a TOML message repeats the file.
fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}
