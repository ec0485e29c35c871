//! The checks: what is wrong with a phrasebook, in words for whoever wrote the text.
//!
//! [`run()`] reads a [`Draft`](crate::catalog::Draft) and returns [`Finding`]s. Each rule is a file of its own, whose doc comment is also what
//! `phrasebook check --explain` prints, and a line in [`ALL`]. The rules share `walk`, which flattens each text once and
//! knows where every piece of it stands, and `book`, which knows what belongs to what.
//!
//! Values come in and values go out: no rule opens a file, reads a clock or changes anything, and none names a language.
//! What differs between languages is asked of `languages.toml`, of CLDR and of the modules that implement a grammar.

mod book;
mod coverage;
mod emoji;
mod place;
mod plural;
mod report;
mod run;
mod signs;
mod similar;
mod spoiled;
mod text;
mod walk;

/// Declares a rule. Its doc comment is its explanation.
macro_rules! rule {
    ($(#[doc = $line:literal])+ $id:literal => $scope:ident($check:path)) => {
        $(#[doc = $line])+
        pub(super) static RULE: crate::check::Rule =
            crate::check::Rule::new($id, &[$($line),+], crate::check::Scope::$scope($check));
    };
}

mod chat_length;
mod double_space;
mod duplicate_message;
mod duplicate_variant;
mod gender_default;
mod given_keys;
mod glued_placeable;
mod invisible_character;
mod left_out;
mod metadata;
mod missing_label;
mod missing_message;
mod missing_part;
mod missing_reference;
mod mistyped_variable;
mod mixed_script;
mod optional_unguarded;
mod plural_default;
mod plural_missing;
mod plural_unused;
mod reference_cycle;
mod register_unsupported;
mod render_fails;
mod stale;
mod straight_quote;
mod syntax;
mod term_case;
mod three_dots;
mod unequal_parts;
mod unknown_label;
mod unknown_message;
mod unknown_part;
mod unknown_variable;
mod unreachable_variant;
mod untranslated;
mod unused_variable;
mod vocative_missing;
mod waiver;
mod wrong_quote;

use std::fmt;

pub use coverage::{Cell, Coverage, LanguageCoverage, PhraseCoverage, State};
pub use run::{run, run_phrases, run_rules};
pub(crate) use similar::suggest;
pub(crate) use term_case::cases;

use book::Book;
use report::Report;
use text::{RenderedEntry, TextView};

/// Every rule, in the order in which faults are best mended: what cannot be read first, how a text reads last.
pub static ALL: &[&Rule] = &[
    &syntax::RULE,
    &metadata::RULE,
    &missing_message::RULE,
    &unknown_message::RULE,
    &duplicate_message::RULE,
    &missing_part::RULE,
    &unknown_part::RULE,
    &unequal_parts::RULE,
    &missing_label::RULE,
    &unknown_label::RULE,
    &stale::RULE,
    &untranslated::RULE,
    &left_out::RULE,
    &unknown_variable::RULE,
    &unused_variable::RULE,
    &mistyped_variable::RULE,
    &missing_reference::RULE,
    &reference_cycle::RULE,
    &plural_missing::RULE,
    &plural_unused::RULE,
    &plural_default::RULE,
    &duplicate_variant::RULE,
    &unreachable_variant::RULE,
    &optional_unguarded::RULE,
    &given_keys::RULE,
    &register_unsupported::RULE,
    &gender_default::RULE,
    &vocative_missing::RULE,
    &term_case::RULE,
    &glued_placeable::RULE,
    &double_space::RULE,
    &straight_quote::RULE,
    &wrong_quote::RULE,
    &three_dots::RULE,
    &invisible_character::RULE,
    &mixed_script::RULE,
    &chat_length::RULE,
    &render_fails::RULE,
    &waiver::RULE,
];

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The phrase would fail or read wrongly.
    Error,
    /// It may be right, but somebody should look.
    Warning,
}

/// One thing that is wrong in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file, below the phrasebook's folder.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The column after the last character that is meant; on the same line and at least `column`.
    pub end_column: usize,
    /// The message or term that is meant, if it is one; a term without its hyphen.
    pub entry: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub hint: String,
}

/// One check.
#[derive(Debug)]
pub struct Rule {
    id: &'static str,
    explanation: &'static [&'static str],
    scope: Scope,
}

/// What a rule looks at.
enum Scope {
    /// All files together.
    Book(for<'t> fn(&'t Book<'t>, &mut Report<'t>)),
    /// One value or attribute at a time.
    Text(for<'t> fn(&TextView<'t>, &mut Report<'t>)),
    /// Everything that one message can become.
    Rendered(for<'t> fn(&RenderedEntry<'t>, &mut Report<'t>)),
    /// All files together, and what the other rules found.
    Last(for<'t> fn(&'t Book<'t>, &mut Report<'t>)),
}

impl Rule {
    const fn new(id: &'static str, explanation: &'static [&'static str], scope: Scope) -> Self {
        Self { id, explanation, scope }
    }

    /// The rule's name, kebab-case and stable.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Whether the rule renders texts or needs a rule that does, which costs more than reading them.
    pub fn renders(&self) -> bool {
        matches!(self.scope, Scope::Rendered(_) | Scope::Last(_))
    }

    /// What the rule wants, in one sentence without its full stop.
    pub fn summary(&self) -> String {
        let text = self.explain().replace('\n', " ");
        let end = text.find(". ").or_else(|| text.find(": ")).unwrap_or(text.len());
        text.get(..end).unwrap_or(&text).trim_end_matches(['.', ' ']).to_owned()
    }

    /// What the rule wants and why, for `phrasebook check --explain`. Examples are indented.
    pub fn explain(&self) -> String {
        let mut text = String::new();
        let mut in_example = false;
        for line in self.explanation.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
            if line.starts_with("```") {
                in_example = !in_example;
                continue;
            }
            text.push_str(if in_example { "    " } else { "" });
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

/// The rule of this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}

impl fmt::Debug for Scope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Book(_) => "Book",
            Self::Text(_) => "Text",
            Self::Rendered(_) => "Rendered",
            Self::Last(_) => "Last",
        })
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}
