//! The cells about a phrase as a whole.

use super::super::fault::FileFault;
use super::super::incoming::{Head, MetaFields, MetaSaid, Said};
use super::cells::{facet, facets, list, variables, variables_cell, words, yes_or_no};
use super::columns::{HEADS, METAS};
use crate::phrase::{Facet, Meta};
use crate::team::{Definition, State};

/// The cells of one phrase from all its rows, in the order of [`HEADS`], each with its line. None where there is no column.
pub(super) type Cells = Vec<Option<(String, usize)>>;

/// Adds the cells of another row. What differs is a fault.
pub(super) fn merge(cells: &mut Cells, row: Cells, faults: &mut Vec<FileFault>) {
    for ((index, cell), new) in cells.iter_mut().enumerate().zip(row) {
        let (Some((known, first)), Some((new, line))) = (cell, new) else { continue };
        if known.trim().is_empty() {
            (*known, *first) = (new, line);
        } else if !new.trim().is_empty() && new.trim() != known.trim() {
            let message = format!("this is another value than in line {first}; it is the same for all languages");
            faults.push(FileFault::at(line, message).of_field(HEADS.get(index).copied().unwrap_or_default()));
        }
    }
}

/// What the cells say.
pub(super) fn read(cells: &Cells, faults: &mut Vec<FileFault>) -> Head {
    let mut reader = Reader { cells, faults };
    Head {
        state: reader.one("state", state),
        kind: reader.one("kind", facet),
        meta: reader.meta(),
        variables: reader.one("variables", variables),
    }
}

struct Reader<'c> {
    cells: &'c Cells,
    faults: &'c mut Vec<FileFault>,
}

impl Reader<'_> {
    fn cell(&self, name: &str) -> Option<&(String, usize)> {
        self.cells.get(HEADS.iter().position(|head| *head == name)?)?.as_ref()
    }

    /// The value of a cell; none where it is empty.
    fn one<T>(&mut self, name: &str, read: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        let (text, line) = self.cell(name).filter(|(text, _)| !text.trim().is_empty())?;
        match read(text) {
            Ok(value) => Some(value),
            Err(message) => {
                let fault = FileFault::at(*line, message).of_field(name);
                self.faults.push(fault);
                None
            }
        }
    }

    /// The values of a cell; none where there is no column.
    fn many<T>(&mut self, name: &str, read: impl Fn(&str) -> Result<Vec<T>, String>) -> Option<Vec<T>> {
        self.cell(name)?;
        Some(self.one(name, read).unwrap_or_default())
    }

    fn maybe<T: Facet + std::str::FromStr<Err = crate::phrase::UnknownFacetValue>>(&mut self, name: &str) -> Said<T> {
        if self.cell(name).is_none() {
            return Said::Nothing;
        }
        self.one(name, facet).map_or(Said::Empty, Said::Is)
    }

    fn meta(&mut self) -> MetaSaid {
        let cells = || self.cells.get(METAS).unwrap_or_default().iter();
        let is_blank = |cell: &Option<(String, usize)>| cell.as_ref().is_none_or(|(text, _)| text.trim().is_empty());
        if cells().all(is_blank) {
            return if cells().all(Option::is_some) { MetaSaid::Whole(None) } else { MetaSaid::Nothing };
        }
        MetaSaid::Some(Box::new(MetaFields {
            situations: self.many("situations", facets),
            techniques: self.many("techniques", facets),
            channels: self.many("channels", facets),
            tags: self.many("tags", |cell| Ok(words(cell).map(str::to_owned).collect())),
            stage: self.maybe("stage"),
            empathy: self.maybe("empathy"),
            intensity: self.maybe("intensity"),
            accepts_fault: self.one("accepts-fault", yes_or_no),
        }))
    }
}

fn state(cell: &str) -> Result<State, String> {
    match cell.trim() {
        "draft" => Ok(State::Draft),
        "published" => Ok(State::Published),
        _ => Err("this is 'draft' or 'published'".to_owned()),
    }
}

/// The cells of a phrase, in the order of [`HEADS`].
pub(super) fn write(state: State, definition: &Definition) -> Vec<String> {
    let state = match state {
        State::Draft => "draft",
        State::Published => "published",
    };
    let kind = definition.kind.map_or("", Facet::as_str);
    let mut cells = vec![state.to_owned(), kind.to_owned()];
    match &definition.meta {
        Some(meta) => cells.extend(meta_cells(meta)),
        None => cells.extend(METAS.map(|_| String::new())),
    }
    cells.push(variables_cell(&definition.variables));
    cells
}

fn meta_cells(meta: &Meta) -> [String; 8] {
    let one = |name: Option<&'static str>| name.unwrap_or_default().to_owned();
    [
        list(meta.situations.iter().map(|value| value.as_str())),
        list(meta.techniques.iter().map(|value| value.as_str())),
        one(meta.stage.map(Facet::as_str)),
        one(meta.empathy.map(Facet::as_str)),
        list(meta.channels.iter().map(|value| value.as_str())),
        if meta.accepts_fault { "yes" } else { "no" }.to_owned(),
        one(meta.intensity.map(Facet::as_str)),
        list(meta.tags.iter().map(String::as_str)),
    ]
}
