//! Findings as a compiler shows them: the line, a caret, and a sentence that says how to mend it.

use std::collections::HashMap;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::catalog::Sources;
use crate::check::{Finding, Severity};

/// The lines that findings point at.
#[derive(Debug)]
pub(super) struct Snippets<'s> {
    texts: HashMap<&'s str, &'s str>,
    folder: String,
    renderer: Renderer,
}

impl<'s> Snippets<'s> {
    /// `folder` is put before each path, so that an editor finds the file.
    pub(super) fn new(sources: &'s Sources, folder: &str, colors: bool) -> Self {
        let single = [&sources.languages, &sources.variables];
        let files = single.into_iter().chain(&sources.topics).chain(&sources.texts);
        let texts = files.map(|file| (file.path.as_str(), &*file.text)).collect();
        let renderer = if colors { Renderer::styled() } else { Renderer::plain() };
        Self { texts, folder: folder.trim_end_matches('/').to_owned(), renderer }
    }

    /// For a finding about files that were not read.
    pub(super) fn of_none(folder: &str) -> Self {
        Self { texts: HashMap::new(), folder: folder.trim_end_matches('/').to_owned(), renderer: Renderer::plain() }
    }

    /// The path as the caller would write it.
    pub(super) fn path(&self, finding: &Finding) -> String {
        format!("{}/{}", self.folder, finding.path)
    }

    /// The finding as text, without an end of line.
    pub(super) fn show(&self, finding: &Finding) -> String {
        let line =
            self.texts.get(finding.path.as_str()).and_then(|text| text.lines().nth(finding.line.saturating_sub(1)));
        let line = line.unwrap_or_default();
        let start = byte_of(line, finding.column);
        let end = byte_of(line, finding.end_column).max(start);
        let snippet = Snippet::source(line)
            .path(self.path(finding))
            .line_start(finding.line)
            .annotation(AnnotationKind::Primary.span(start..end));
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let report = level
            .primary_title(finding.message.as_str())
            .id(finding.rule)
            .element(snippet)
            .element(Level::HELP.message(finding.hint.as_str()));
        self.renderer.render(&[report])
    }
}

/// The byte at which the n-th character of a line begins; columns count from 1.
fn byte_of(line: &str, column: usize) -> usize {
    line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(byte, _)| byte)
}
