//! Reading the Fluent file of one language.

use std::collections::BTreeMap;

use super::super::TransferError;
use super::super::fault::{FileFault, Spot};
use super::super::incoming::{Origin, Parsed, SourceFile, member_name, position, start_of};
use crate::catalog::layout::{self, LaidPart, Piece};
use crate::catalog::source::{Entry, FluentFile, parse};
use crate::phrase::PhraseId;
use crate::team::{Place, Translation};

/// Reads a file into what has been read of others.
pub(super) fn read(text: String, name: Option<String>, locale: &str, parsed: &mut Parsed) -> Result<(), TransferError> {
    let file = parsed.sources.len();
    let mut reader = Reader { locale, file, name: name.clone(), parsed };
    for piece in layout::pieces(&text) {
        reader.piece(piece);
        reader.parsed.check_count()?;
    }
    parsed.sources.push(SourceFile { name, text });
    Ok(())
}

struct Reader<'p> {
    locale: &'p str,
    file: usize,
    name: Option<String>,
    parsed: &'p mut Parsed,
}

impl Reader<'_> {
    fn piece(&mut self, piece: Piece<'_>) {
        let parsed = parse(piece.text);
        let origin =
            Origin { file: self.file, index: 0, line: piece.line, start: piece.at, end: piece.at + piece.text.len() };
        let mut faults = self.faults_of(piece, &parsed);
        let Some(message) = parsed.messages.first() else {
            // A broken message still has a name, and its phrase must not be taken for complete without it.
            match name_of(piece.text).filter(|_| !faults.is_empty()) {
                Some(id) => self.parsed.phrase(id, origin, |phrase| phrase.faults.append(&mut faults)),
                None => self.parsed.faults.append(&mut faults),
            }
            return;
        };
        let line = origin.line + piece.text.get(..message.at).unwrap_or_default().matches('\n').count();
        let id: PhraseId = match message.name.parse() {
            Ok(id) => id,
            Err(fault) => return self.parsed.faults.push(self.fault(line, format!("{fault}"))),
        };
        let translation = translation(piece.text, message).map_err(|message| self.fault(line, message));
        let twice = self.fault(line, format!("'{id}' stands in this file twice"));
        let locale = self.locale.to_owned();
        self.parsed.phrase(id, origin, |phrase| {
            phrase.faults.append(&mut faults);
            match translation {
                Ok(translation) => {
                    if phrase.texts.insert(locale, (origin, translation)).is_some() {
                        phrase.faults.push(twice);
                    }
                }
                Err(fault) => phrase.faults.push(fault),
            }
        });
    }

    fn faults_of(&self, piece: Piece<'_>, parsed: &FluentFile) -> Vec<FileFault> {
        let syntax = parsed.faults.iter().map(|fault| {
            let (line, column) = position(piece.text, fault.at);
            let found = self.fault(piece.line + line - 1, fault.kind.to_string()).in_column(column);
            FileFault { rule: Some("syntax".to_owned()), ..found }
        });
        let terms = parsed.terms.iter().map(|term| {
            let (line, _) = position(piece.text, term.at);
            let message = format!("'-{}' is a term, and an import has phrases only", term.name);
            self.fault(piece.line + line - 1, message)
                .hinting("a team's terms are among its settings, /v1/teams/{team}")
        });
        syntax.chain(terms).collect()
    }

    fn fault(&self, line: usize, message: impl Into<String>) -> FileFault {
        FileFault { file: self.name.clone(), ..FileFault::at(line, message) }
    }
}

/// The name that a piece of a file begins with.
fn name_of(piece: &str) -> Option<PhraseId> {
    let line = piece.lines().find(|line| !line.starts_with('#'))?;
    line.split_once('=')?.0.trim_end_matches(' ').parse().ok()
}

/// The texts of a message.
fn translation(piece: &str, message: &Entry) -> Result<Translation, String> {
    let mut translation = Translation { comment: layout::comment(piece, message), ..Translation::default() };
    let mut wordings: BTreeMap<usize, String> = BTreeMap::new();
    for LaidPart { name, laid, .. } in layout::parts(piece, message) {
        let Some(name) = name else {
            translation.text = laid.text;
            continue;
        };
        let number = name.strip_prefix("wording-").and_then(|number| number.parse::<usize>().ok());
        let twice = match (name, number) {
            ("title", _) => translation.title.replace(laid.text).is_some(),
            ("subject", _) => translation.subject.replace(laid.text).is_some(),
            ("chat", _) => translation.chat.replace(laid.text).is_some(),
            ("when", _) => translation.when.replace(laid.text).is_some(),
            (_, Some(number)) => wordings.insert(number, laid.text).is_some(),
            (_, None) => translation.parts.insert(name.to_owned(), laid.text).is_some(),
        };
        if twice {
            return Err(format!("the message has the attribute .{name} twice"));
        }
    }
    if let Some((expected, (number, _))) = (2..).zip(&wordings).find(|(expected, (number, _))| expected != *number) {
        return Err(format!("there is a .wording-{number} and no .wording-{expected}; wordings are counted from 2"));
    }
    translation.wordings = wordings.into_values().collect();
    Ok(translation)
}

/// Where a part of a message stands, and where in it a rule found something.
pub(in crate::transfer) fn locate(parsed: &Parsed, origin: Origin, member: &str, place: Option<Place>) -> Spot {
    let piece = parsed.piece(origin);
    let name = member_name(member);
    let wanted = Some(name.as_str()).filter(|name| !matches!(*name, "text" | ""));
    let field = wanted.map_or_else(String::new, |name| format!(".{name}"));
    let file = parse(piece);
    let Some(message) = file.messages.first() else { return start_of(origin, &field) };
    let parts = layout::parts(piece, message);
    let Some(part) = parts.iter().find(|part| part.name == wanted) else {
        let (line, column) = position(piece, message.at);
        return Spot { line: origin.line + line - 1, column: Some(column), field };
    };
    let (line, column) = place.map_or((1, 1), |place| (place.line, place.column));
    let below = part.laid.skipped + line - 1;
    let (first_line, first_column) = position(piece, part.at);
    let shift = part.laid.stripped.get(line - 1).copied().unwrap_or_default();
    let shift = if below == 0 { shift + first_column - 1 } else { shift };
    Spot { line: origin.line + first_line - 1 + below, column: Some(column + shift), field }
}
