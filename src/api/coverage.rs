//! `GET /v1/coverage`: which phrase has a text in which language, and what is wrong with the files.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State as AppState;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::App;
use super::aside::aside;
use super::cursor::Cursor;
use super::edition::Edition;
use super::extract::Query;
use super::language::unknown_parameter;
use super::openapi::IfNoneMatchHeader;
use super::page::Page;
use super::phrases::{page_limit, refuse_preview};
use super::problem::ApiError;
use super::problems;
use crate::catalog::Catalog;
use crate::check::{self, Cell, Coverage, Finding, LanguageCoverage, PhraseCoverage, Severity};

/// The most findings that are listed of files that are not served; the rest is counted.
const REJECTED_MAX: usize = 100;

/// Files that were saved and are not served, because they have errors.
#[derive(Clone, Debug, Default)]
pub struct Rejected {
    /// Why, in a sentence.
    pub message: String,
    /// What is wrong with them.
    pub findings: Vec<Finding>,
}

/// Which phrases are listed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct CoverageQuery {
    /// Only this language, found as for a phrase: `no` finds `nb`.
    #[param(example = "lt", max_length = 64)]
    pub locale: Option<String>,
    /// Only phrases that stand like this in one of the languages shown.
    #[serde(default)]
    pub state: Vec<CoverageState>,
    /// Only phrases with findings, or only those without, in the languages shown.
    pub findings: Option<bool>,
    /// How many phrases at most.
    #[serde(default, deserialize_with = "crate::api::number::limit")]
    #[param(minimum = 1, maximum = 100, default = 20, example = 20)]
    pub limit: Option<usize>,
    /// Where to go on: the `next_cursor` of the page before, with the same filters.
    #[param(max_length = 256)]
    pub cursor: Option<String>,
    /// Whether a team's drafts are counted; described where there are any.
    #[param(ignore)]
    pub preview: Option<bool>,
}

/// How a phrase stands in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum CoverageState {
    /// It has a text, as far as is known up to date.
    Present,
    /// It has none; the fallbacks of the language answer.
    Missing,
    /// It has one, and the text it was translated from has changed since.
    Stale,
}

/// Phrases by languages.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct CoverageList {
    /// The phrases that the filters let through, in the order of their ids.
    items: Vec<PhraseRow>,
    /// Where the next page starts; `null` on the last one.
    #[schema(example = "eyJhIjoiZGVsaXZlcnkifQ")]
    next_cursor: Option<String>,
    /// The sums of each language shown, over all phrases.
    languages: Vec<LanguageRow>,
    /// Files that were saved and are not served because of errors; `null` when everything saved is served.
    rejected: Option<RejectedView>,
}

/// One phrase.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct PhraseRow {
    /// The phrase.
    #[schema(example = "delivery-delay-acknowledge")]
    id: String,
    /// How it stands, by language.
    locales: BTreeMap<String, CellView>,
}

/// One phrase in one language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct CellView {
    /// How it stands.
    state: CoverageState,
    /// What is wrong with its text.
    findings: Vec<FileFindingView>,
}

/// One language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct LanguageRow {
    /// Its BCP 47 tag.
    #[schema(example = "lt")]
    tag: String,
    /// Whether it is being translated still.
    draft: bool,
    /// How many phrases there are.
    #[schema(example = 264)]
    phrases: usize,
    /// How many have a text, stale ones included.
    #[schema(example = 264)]
    present: usize,
    /// How many have none.
    #[schema(example = 0)]
    missing: usize,
    /// How many have one whose source has changed since.
    #[schema(example = 0)]
    stale: usize,
    /// The errors in its files.
    #[schema(example = 0)]
    errors: usize,
    /// The warnings in its files.
    #[schema(example = 0)]
    warnings: usize,
    /// How many of a hundred phrases have a text that is up to date, rounded down.
    #[schema(example = 100)]
    percent: usize,
}

/// Files that are not served.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct RejectedView {
    /// Why.
    #[schema(example = "the files have 1 error; what was served before goes on")]
    message: String,
    /// How many findings there are in all.
    #[schema(example = 1)]
    count: usize,
    /// The first hundred of them.
    findings: Vec<FileFindingView>,
}

/// One thing that is wrong in one place of a file.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FileFindingView {
    /// The rule; `phrasebook check --explain` has more about it.
    #[schema(example = "stale")]
    rule: String,
    /// How bad it is.
    severity: FileSeverity,
    /// The file, below the phrasebook's folder.
    #[schema(example = "lt/delivery.ftl")]
    file: String,
    /// The line, counted from 1.
    #[schema(example = 12)]
    line: usize,
    /// The column in characters, counted from 1.
    #[schema(example = 1)]
    column: usize,
    /// What is wrong.
    #[schema(example = "the source text in en/delivery.ftl:3 has changed since this was translated")]
    message: String,
    /// What to do about it.
    #[schema(example = "compare the two, change what no longer fits, then run 'phrasebook confirm'")]
    hint: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum FileSeverity {
    /// The phrase would fail or read wrongly.
    Error,
    /// It may be right, but somebody should look.
    Warning,
}

/// Show the coverage
///
/// Which phrase has a text in which language, which translations are older than their source, and what the checks find
/// in the files. While files with errors wait to be mended, `rejected` says what is wrong and the last good texts are served.
#[utoipa::path(
    get,
    path = "/v1/coverage",
    tag = "languages",
    operation_id = "get_coverage",
    params(CoverageQuery, IfNoneMatchHeader),
    responses((status = 200, description = "A page of phrases with the sums", body = CoverageList), problems::NotModified, problems::GetCoverage)
)]
pub(super) async fn get_coverage(
    AppState(app): AppState<App>,
    Query(query): Query<CoverageQuery>,
) -> Result<Page, ApiError> {
    refuse_preview(query.preview, "coverage")?;
    aside(move || coverage_page(&app.public(), &query)).await
}

/// A page of the coverage of one edition.
pub(super) fn coverage_page(edition: &Edition, query: &CoverageQuery) -> Result<Page, ApiError> {
    let limit = page_limit(query.limit);
    let coverage = edition.coverage();
    let shown = shown(&edition.catalog, &coverage, query.locale.as_deref())?;
    let fingerprint = format!("coverage {:?} {:?} {:?}", query.locale, query.state, query.findings);
    let after = query.cursor.as_deref().map(|cursor| Cursor::read(cursor, &fingerprint)).transpose()?;
    let is_after = |row: &&PhraseCoverage| after.as_ref().is_none_or(|after| row.id.as_str() > after.as_str());
    let mut matching = coverage.phrases.iter().filter(is_after).filter(|row| accepts(query, row, &shown));
    let found: Vec<&PhraseCoverage> = matching.by_ref().take(limit).collect();
    let last = found.last().filter(|_| matching.next().is_some());
    let list = CoverageList {
        next_cursor: last.map(|row| Cursor::write(row.id.as_str(), &fingerprint)),
        items: found.iter().map(|row| phrase_row(row, &shown)).collect(),
        languages: shown.iter().map(|(_, language)| language_row(language)).collect(),
        rejected: edition.rejected().map(rejected_view),
    };
    Page::json(&list, None)
}

/// The languages that the query asks for, with their place in each row.
fn shown<'c>(
    catalog: &Catalog,
    coverage: &'c Arc<Coverage>,
    asked: Option<&str>,
) -> Result<Vec<(usize, &'c LanguageCoverage)>, ApiError> {
    let all = coverage.languages.iter().enumerate();
    let Some(asked) = asked else { return Ok(all.collect()) };
    let found = catalog.languages().negotiate_tag(asked).ok_or_else(|| unknown_parameter(catalog, asked))?;
    Ok(all.filter(|(_, language)| *language.tag == *found.served).collect())
}

fn accepts(query: &CoverageQuery, row: &PhraseCoverage, shown: &[(usize, &LanguageCoverage)]) -> bool {
    let cells = || shown.iter().filter_map(|(index, _)| row.cells.get(*index));
    let has_findings = cells().any(|cell| !cell.findings.is_empty());
    (query.state.is_empty() || cells().any(|cell| query.state.contains(&cell.state.into())))
        && query.findings.is_none_or(|wanted| wanted == has_findings)
}

fn phrase_row(row: &PhraseCoverage, shown: &[(usize, &LanguageCoverage)]) -> PhraseRow {
    let cells = shown.iter().filter_map(|(index, language)| Some((language.tag.clone(), row.cells.get(*index)?)));
    PhraseRow { id: row.id.to_string(), locales: cells.map(|(tag, cell)| (tag, cell_view(cell))).collect() }
}

fn cell_view(cell: &Cell) -> CellView {
    CellView { state: cell.state.into(), findings: cell.findings.iter().map(finding_view).collect() }
}

fn language_row(language: &LanguageCoverage) -> LanguageRow {
    LanguageRow {
        tag: language.tag.clone(),
        draft: language.draft,
        phrases: language.phrases,
        present: language.present,
        missing: language.missing,
        stale: language.stale,
        errors: language.errors,
        warnings: language.warnings,
        percent: language.percent(),
    }
}

fn rejected_view(rejected: &Rejected) -> RejectedView {
    RejectedView {
        message: rejected.message.clone(),
        count: rejected.findings.len(),
        findings: rejected.findings.iter().take(REJECTED_MAX).map(finding_view).collect(),
    }
}

fn finding_view(finding: &Finding) -> FileFindingView {
    FileFindingView {
        rule: finding.rule.to_owned(),
        severity: match finding.severity {
            Severity::Error => FileSeverity::Error,
            Severity::Warning => FileSeverity::Warning,
        },
        file: finding.path.clone(),
        line: finding.line,
        column: finding.column,
        message: finding.message.clone(),
        hint: finding.hint.clone(),
    }
}

impl From<check::State> for CoverageState {
    fn from(state: check::State) -> Self {
        match state {
            check::State::Present => Self::Present,
            check::State::Missing => Self::Missing,
            check::State::Stale => Self::Stale,
        }
    }
}
