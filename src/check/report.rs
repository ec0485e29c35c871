//! Where rules put what they find.

use std::collections::HashSet;
use std::ops::Range;

use super::book::FileView;
use super::place::Source;
use super::text::TextView;
use super::waiver::{Waiver, waivers_above};
use super::{Finding, Rule, Severity};
use crate::catalog::source::Entry;

/// The findings so far, and which messages they spoil.
pub(super) struct Report<'t> {
    rule: &'static str,
    findings: Vec<Finding>,
    /// Messages with an error, by file and place: to render them would only repeat it.
    spoiled: HashSet<(&'t str, usize)>,
    /// Waivers that silenced a warning, by file and place.
    waived: HashSet<(&'t str, usize)>,
}

/// What is wrong and what to write instead.
pub(super) struct Advice {
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) hint: String,
}

impl Advice {
    pub(super) fn of(severity: Severity, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { severity, message: message.into(), hint: hint.into() }
    }

    pub(super) fn error(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { severity: Severity::Error, message: message.into(), hint: hint.into() }
    }

    pub(super) fn warning(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, message: message.into(), hint: hint.into() }
    }
}

impl<'t> Report<'t> {
    pub(super) fn new() -> Self {
        Self { rule: "", findings: Vec::new(), spoiled: HashSet::new(), waived: HashSet::new() }
    }

    /// The findings of several reports, in their order.
    pub(super) fn all(reports: Vec<Self>) -> Self {
        reports.into_iter().fold(Self::new(), |mut all, report| {
            all.add(report);
            all
        })
    }

    /// Adds what another report found.
    pub(super) fn add(&mut self, other: Self) {
        self.findings.extend(other.findings);
        self.spoiled.extend(other.spoiled);
        self.waived.extend(other.waived);
    }

    /// What follows is found by this rule.
    pub(super) fn begin(&mut self, rule: &Rule) {
        self.rule = rule.id();
    }

    /// A finding about a file.
    pub(super) fn source(&mut self, source: &Source<'_>, span: Range<usize>, advice: Advice) {
        self.about(source, None, span, advice);
    }

    /// A finding about a message that a file lacks.
    pub(super) fn lacking(&mut self, source: &Source<'_>, id: &str, span: Range<usize>, advice: Advice) {
        self.about(source, Some(id), span, advice);
    }

    fn about(&mut self, source: &Source<'_>, entry: Option<&str>, span: Range<usize>, advice: Advice) {
        let columns = source.columns(&span);
        self.findings.push(Finding {
            rule: self.rule,
            entry: entry.map(str::to_owned),
            severity: advice.severity,
            path: source.path.to_owned(),
            line: columns.line,
            column: columns.column,
            end_column: columns.end_column,
            message: advice.message,
            hint: advice.hint,
        });
    }

    /// A finding about a file that does not exist.
    pub(super) fn absent(&mut self, path: &str, advice: Advice) {
        self.source(&Source::new(path, ""), 0..0, advice);
    }

    /// A finding about a message or term as a whole, at its name.
    pub(super) fn entry(&mut self, file: &FileView<'t>, entry: &Entry, advice: Advice) {
        self.within(file, entry, entry.at..entry.at + entry.name.len(), advice);
    }

    /// A finding about a place inside a message or term.
    pub(super) fn within(&mut self, file: &FileView<'t>, entry: &Entry, span: Range<usize>, advice: Advice) {
        if advice.severity == Severity::Error {
            self.spoil(file, entry);
        } else if let Some(waiver) = waivers_above(file.source.text, entry.at).find(|waiver| waiver.rule == self.rule) {
            self.waived.insert((file.source.path, waiver.at));
            return;
        }
        self.about(&file.source, Some(&entry.name), span, advice);
    }

    /// Whether a waiver silenced something.
    pub(super) fn is_needed(&self, file: &FileView<'_>, waiver: &Waiver<'_>) -> bool {
        self.waived.contains(&(file.source.path, waiver.at))
    }

    /// A finding about a place in a text.
    pub(super) fn text(&mut self, text: &TextView<'t>, span: Range<usize>, advice: Advice) {
        self.within(text.file, text.entry, span, advice);
    }

    /// Makes a message one that is not worth rendering, without a finding of its own.
    pub(super) fn spoil(&mut self, file: &FileView<'t>, entry: &Entry) {
        self.spoiled.insert((file.source.path, entry.at));
    }

    /// Whether no message has an error.
    pub(super) fn spoils_nothing(&self) -> bool {
        self.spoiled.is_empty()
    }

    /// Whether an error was found in the message.
    pub(super) fn is_spoiled(&self, file: &FileView<'_>, entry: &Entry) -> bool {
        self.spoiled.contains(&(file.source.path, entry.at))
    }

    /// Everything that was found, in the order of the files and lines.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.sort_by(|one, other| {
            let key = |finding: &Finding| (finding.line, finding.column);
            one.path.cmp(&other.path).then_with(|| key(one).cmp(&key(other)))
        });
        findings
    }
}
