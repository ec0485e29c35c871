//! Reading a table.

use std::collections::{BTreeMap, HashMap};

use ::csv::{ReaderBuilder, StringRecord};

use super::super::fault::{FileFault, Spot};
use super::super::incoming::{Origin, Parsed, SourceFile, member_name, text_of};
use super::super::{ROW_BYTES_MAX, TransferError};
use super::cells::unguarded;
use super::columns::{Column, HEADS, unsaid};
use super::head::{self, Cells};
use crate::phrase::{PhraseId, shown};
use crate::team::{Place, Translation};

/// Reads a table. Rows of other languages than `locale` are left out, where one is wanted.
pub(in crate::transfer) fn read(bytes: Vec<u8>, locale: Option<&str>) -> Result<Parsed, TransferError> {
    let text = text_of(bytes)?;
    let mut rows = Rows::new(&text);
    let header = rows
        .next()
        .ok_or_else(|| unreadable(FileFault::at(1, "the file is empty; its first row names the columns")))?;
    let columns = columns(&header)?;
    let mut reader = Reader { columns: &columns, locale, parsed: Parsed::default(), heads: HashMap::new() };
    while let Some(row) = rows.next() {
        reader.row(&row);
        reader.parsed.check_count()?;
    }
    let mut parsed = reader.finish();
    parsed.unsaid = unsaid(&columns);
    parsed.sources = vec![SourceFile { name: None, text }];
    Ok(parsed)
}

fn unreadable(fault: FileFault) -> TransferError {
    TransferError::Unreadable(Box::new(fault))
}

/// The columns that the header names.
fn columns(header: &Row) -> Result<Vec<Column>, TransferError> {
    let mut columns: Vec<Column> = Vec::new();
    for name in &header.cells {
        let shown = shown(name.trim(), 40);
        let Some(column) = Column::named(name) else {
            let fault = FileFault::at(header.origin.line, format!("there is no column '{shown}'"));
            return Err(unreadable(fault.hinting(format!("there are {}", known_columns()))));
        };
        if columns.contains(&column) {
            let message = format!("the column '{shown}' stands here twice");
            return Err(unreadable(FileFault::at(header.origin.line, message)));
        }
        columns.push(column);
    }
    let missing = [Column::Id, Column::Locale, Column::Text].into_iter().find(|column| !columns.contains(column));
    match missing {
        Some(column) => {
            let message = format!("the first row names the columns, and '{}' is not among them", column.name());
            let fault = FileFault::at(header.origin.line, message);
            Err(unreadable(fault.hinting("a table needs at least id, locale and text")))
        }
        None => Ok(columns),
    }
}

fn known_columns() -> String {
    let parts: Vec<&str> = super::columns::parts().collect();
    let columns = super::columns::written(&parts, 1);
    columns.iter().map(|column| column.name()).collect::<Vec<_>>().join(", ")
}

/// One row of a table.
struct Row {
    origin: Origin,
    cells: StringRecord,
}

/// The rows of a table with their places.
struct Rows<'t> {
    text: &'t str,
    reader: ::csv::Reader<&'t [u8]>,
}

impl<'t> Rows<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, reader: reader(text, separator(text)) }
    }

    fn next(&mut self) -> Option<Row> {
        let before = self.reader.position().clone();
        let mut cells = StringRecord::new();
        // The text is UTF-8 and rows may have any length, so there is no other fault than the end.
        if !self.reader.read_record(&mut cells).unwrap_or(false) {
            return None;
        }
        let at = |position: &::csv::Position| usize::try_from(position.byte()).unwrap_or(self.text.len());
        let (start, end) = (at(&before), at(self.reader.position()));
        // Empty lines before a row are skipped with it.
        let piece = self.text.get(start..end).unwrap_or_default();
        let empty = piece.len() - piece.trim_start_matches(['\r', '\n']).len();
        let lines = piece.get(..empty).unwrap_or_default().matches('\n').count();
        let line = usize::try_from(before.line()).unwrap_or_default() + lines;
        let index = usize::try_from(before.record()).unwrap_or_default();
        Some(Row { origin: Origin { file: 0, index, line, start: start + empty, end }, cells })
    }
}

fn reader(text: &str, separator: u8) -> ::csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

/// What separates the names in the first line.
fn separator(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.is_empty()).unwrap_or_default();
    let count = |separator: u8| header.bytes().filter(|byte| *byte == separator).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

struct Reader<'c> {
    columns: &'c [Column],
    locale: Option<&'c str>,
    parsed: Parsed,
    heads: HashMap<PhraseId, Cells>,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row) {
        let line = row.origin.line;
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        if let Some(fault) = self.shape_fault(row) {
            return self.parsed.faults.push(fault);
        }
        let id: PhraseId = match self.cell(row, Column::Id).trim().parse() {
            Ok(id) => id,
            Err(fault) => {
                let fault = FileFault::at(line, format!("{fault}")).of_field("id");
                return self.parsed.faults.push(fault);
            }
        };
        let locale = self.cell(row, Column::Locale).trim().to_owned();
        if self.locale.is_some_and(|wanted| wanted != locale) {
            return;
        }
        let mut faults = Vec::new();
        if locale.is_empty() {
            faults.push(FileFault::at(line, "say which language the row is in, such as lt").of_field("locale"));
        }
        self.head(&id, row, &mut faults);
        let (translation, gap) = self.translation(row);
        faults.extend(gap.map(|column| {
            let message = "there is a later wording and this one is empty; fill wordings from wording-2 on";
            FileFault::at(line, message).of_field(column.name())
        }));
        let twice = FileFault::at(line, format!("there is a row of '{id}' in {locale} already")).of_field("locale");
        self.parsed.phrase(id, row.origin, |phrase| {
            phrase.faults.append(&mut faults);
            if phrase.texts.insert(locale, (row.origin, translation)).is_some() {
                phrase.faults.push(twice);
            }
        });
    }

    fn shape_fault(&self, row: &Row) -> Option<FileFault> {
        let bytes = row.origin.end - row.origin.start;
        if bytes > ROW_BYTES_MAX {
            let fault =
                FileFault::at(row.origin.line, format!("the row has {bytes} bytes; the limit is {ROW_BYTES_MAX}"));
            return Some(fault.hinting("is there a quote that is not closed?"));
        }
        (row.cells.len() != self.columns.len()).then(|| {
            let message = format!("the row has {} cells and the header {}", row.cells.len(), self.columns.len());
            FileFault::at(row.origin.line, message).hinting("a cell that holds a separator or a quote stands in quotes")
        })
    }

    fn cell<'r>(&self, row: &'r Row, column: Column) -> &'r str {
        let index = self.columns.iter().position(|known| *known == column);
        unguarded(index.and_then(|index| row.cells.get(index)).unwrap_or_default())
    }

    fn head(&mut self, id: &PhraseId, row: &Row, faults: &mut Vec<FileFault>) {
        let cell = |index: usize| {
            let column = Column::Head(index);
            self.columns.contains(&column).then(|| (self.cell(row, column).to_owned(), row.origin.line))
        };
        let cells: Cells = (0..HEADS.len()).map(cell).collect();
        match self.heads.get_mut(id) {
            Some(known) => head::merge(known, cells, faults),
            None => drop(self.heads.insert(id.clone(), cells)),
        }
    }

    /// The texts of a row, and the column of the first wording that is missing before another.
    fn translation(&self, row: &Row) -> (Translation, Option<Column>) {
        let optional = |column| Some(self.cell(row, column).to_owned()).filter(|text| !text.is_empty());
        let mut wordings: BTreeMap<usize, String> = BTreeMap::new();
        let mut parts = BTreeMap::new();
        for column in self.columns {
            match (column, optional(*column)) {
                (Column::Wording(number), Some(text)) => drop(wordings.insert(*number, text)),
                (Column::Part(name), Some(text)) => drop(parts.insert((*name).to_owned(), text)),
                _ => {}
            }
        }
        let gap = (2..).zip(wordings.keys()).find(|(expected, number)| expected != *number);
        let gap = gap.map(|(expected, _)| Column::Wording(expected));
        let translation = Translation {
            text: self.cell(row, Column::Text).to_owned(),
            title: optional(Column::Title),
            subject: optional(Column::Subject),
            chat: optional(Column::Chat),
            when: optional(Column::When),
            parts,
            wordings: wordings.into_values().collect(),
            comment: optional(Column::Comment),
        };
        (translation, gap)
    }

    fn finish(mut self) -> Parsed {
        for phrase in &mut self.parsed.phrases {
            if let Some(cells) = self.heads.get(&phrase.id) {
                phrase.head = head::read(cells, &mut phrase.faults);
            }
        }
        self.parsed
    }
}

/// Where the cell of a part stands, and where in it a rule found something.
pub(in crate::transfer) fn locate(parsed: &Parsed, origin: Origin, member: &str, place: Option<Place>) -> Spot {
    let name = if member.is_empty() { "locale".to_owned() } else { member_name(member) };
    let text = parsed.sources.first().map_or("", |source| source.text.as_str());
    let header = Rows::new(text).next();
    let index = header.and_then(|header| {
        header.cells.iter().position(|cell| Column::named(cell).is_some_and(|column| column.name() == name))
    });
    let mut cells = StringRecord::new();
    // Of a row that was read before.
    let _is_there = reader(parsed.piece(origin), separator(text)).read_record(&mut cells);
    let above = cells.iter().take(index.unwrap_or_default()).map(|cell| cell.matches('\n').count()).sum::<usize>();
    let line = origin.line + above + place.map_or(0, |place| place.line - 1);
    let guard = index.and_then(|index| cells.get(index)).map_or(0, |cell| cell.len() - unguarded(cell).len());
    let column = place.map(|place| if place.line == 1 { place.column + guard } else { place.column });
    Spot { line, column, field: name }
}
