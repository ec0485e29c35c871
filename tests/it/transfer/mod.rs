//! Phrases in files: each format as it is written, what comes back of it, and what is refused of a file and where.

mod formats;
mod outrun;
mod refused;
mod round_trip;
mod rules;

use std::collections::BTreeMap;
use std::sync::Arc;

use phrasebook::store::{Expected, Store};
use phrasebook::team::{Author, Commit, Definition, Fault, Outcome, PhraseWrite, State, TeamError, TeamId};
use phrasebook::transfer::{self, ExportOptions, FileFault, Format, ImportOptions, Report, Scope, TransferError};
use serde_json::{Value, json};

use crate::support::book;
use crate::support::desk::{Desk, settings, start};

/// A team with nothing in it, to import into.
pub(crate) struct Shop {
    desk: Desk,
    id: TeamId,
}

impl Shop {
    pub(crate) fn new() -> Self {
        let (desk, crew) = Desk::with_team();
        Self { desk, id: crew.id.parse().unwrap() }
    }

    /// A team in a store that stands before the real one.
    pub(crate) fn with_store(wrap: impl FnOnce(Arc<dyn Store>) -> Arc<dyn Store>) -> Self {
        let desk = Desk::with_store(book::fixture(), &settings(), 64 * 1024 * 1024, wrap);
        let id = desk.team("shop").id.parse().unwrap();
        Self { desk, id }
    }

    /// The team of [`phrases`].
    pub(crate) fn furnished() -> Self {
        let shop = Self::new();
        shop.write(phrases());
        shop
    }

    fn wait<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
    }

    fn author() -> Author {
        Author { at: start(), by: "test".into(), note: None }
    }

    /// Writes phrases, which must be right.
    #[track_caller]
    pub(crate) fn write(&self, phrases: Vec<(&str, State, Value)>) {
        let phrases = phrases.into_iter().map(|(id, state, definition)| (id, state, definition, Expected::Any));
        for outcome in self.try_to_write(Commit::AllOrNothing, phrases).unwrap() {
            outcome.unwrap();
        }
    }

    /// Writes phrases, each over what is expected to be there.
    pub(crate) fn try_to_write<'p>(
        &self,
        commit: Commit,
        phrases: impl IntoIterator<Item = (&'p str, State, Value, Expected)>,
    ) -> Result<Vec<Result<Outcome, Vec<Fault>>>, TeamError> {
        let write = |(id, state, definition, expected): (&str, State, Value, Expected)| PhraseWrite {
            id: id.parse().unwrap(),
            definition: serde_json::from_value(definition).unwrap(),
            state,
            confirmed: Vec::new(),
            sources: None,
            expected,
        };
        let writes = phrases.into_iter().map(write).collect();
        Self::wait(self.desk.teams.write_phrases(&self.id, writes, Self::author(), commit))
    }

    pub(crate) fn import(&self, options: &ImportOptions, file: impl Into<Vec<u8>>) -> Result<Report, TransferError> {
        Self::wait(transfer::import(&self.desk.teams, &self.id, file.into(), options, Self::author(), &|_| {}))
    }

    pub(crate) fn export(&self, format: Format, locale: Option<&str>, scope: Scope) -> Vec<u8> {
        let options = ExportOptions { locale: locale.map(str::to_owned), scope };
        let export = Self::wait(transfer::export(&self.desk.teams, &self.id, &options, start())).unwrap();
        let mut file = Vec::new();
        transfer::write(&export, format, &mut file).unwrap();
        file
    }

    /// Every phrase of the team, by id.
    pub(crate) fn content(&self) -> BTreeMap<String, (State, Definition)> {
        let own = Self::wait(self.desk.teams.own_phrases(&self.id, None, 1000)).unwrap();
        own.into_iter().map(|own| (own.id.to_string(), (own.kept.state, own.kept.definition))).collect()
    }

    /// How many changes the team has seen.
    pub(crate) fn changes(&self) -> usize {
        Self::wait(self.desk.teams.changes(&self.id, 0, 1000, true)).unwrap().0.len()
    }
}

/// What a file is.
pub(crate) fn options(format: Format) -> ImportOptions {
    ImportOptions::new(format)
}

/// A Fluent file in a language.
pub(crate) fn fluent(locale: &str) -> ImportOptions {
    ImportOptions { locale: Some(locale.to_owned()), ..options(Format::Ftl) }
}

/// Faults as lines, for comparison: where, which rule, what.
pub(crate) fn shown<'f>(faults: impl Iterator<Item = (Option<&'f str>, &'f FileFault)>) -> String {
    let line = |(phrase, fault): (Option<&str>, &FileFault)| {
        let phrase = phrase.map_or_else(String::new, |phrase| format!("'{phrase}' "));
        let rule = fault.rule.as_ref().map_or_else(String::new, |rule| format!("{rule}: "));
        let hint = fault.hint.as_ref().map_or_else(String::new, |hint| format!(" ({hint})"));
        format!("{} {phrase}{}{rule}{}{hint}\n", fault.severity, fault.place(), fault.message)
    };
    faults.map(line).collect()
}

/// What came of an import, refused or not, with its faults.
pub(crate) fn outcome(result: &Result<Report, TransferError>) -> String {
    match result {
        Ok(report) => {
            let totals = report.totals;
            let line = format!(
                "{} created, {} updated, {} unchanged, {} refused\n",
                totals.created, totals.updated, totals.unchanged, totals.refused
            );
            line + &shown(report.all_faults())
        }
        Err(TransferError::Refused(report)) => format!("refused\n{}", shown(report.all_faults())),
        Err(TransferError::Unreadable(fault)) => format!("unreadable\n{}", shown([(None, &**fault)].into_iter())),
        Err(other) => format!("{other}\n"),
    }
}

/// One of each: a statement with everything, an override, a draft full of signs that formats stumble over, and parts.
pub(crate) fn phrases() -> Vec<(&'static str, State, Value)> {
    let thanks = json!({
        "kind": "statement",
        "meta": {
            "situations": ["delivery-delay", "praise"], "techniques": ["gratitude"], "stage": "open",
            "channels": ["email", "chat"], "tags": ["vip", "b2b"]
        },
        "variables": [
            {"name": "customer", "required": true},
            {"name": "shelf", "type": "text", "example": "A-17", "labels": {"lt": "Lentyna", "en": "Shelf"}}
        ],
        "translations": {
            "en": {
                "text": "Thank you, { $customer }.\n\nIt lies{ GIVEN($shelf) ->\n    [yes] { \" \" }on shelf { $shelf }\n   *[no] { \" \" }here\n} for you.",
                "title": "Thanks for the order", "chat": "Thanks!", "when": "After an order",
                "wordings": ["We thank you, { $customer }.", "Many thanks,\n{ $customer }."],
                "comment": "Agreed with the shop.\n\n  Do not shorten: # is no sign here"
            },
            "lt": {"text": "Ačiū, { VOCATIVE($customer) }.", "title": "Padėka"}
        }
    });
    let signs = json!({
        "kind": "template",
        "translations": {
            "en": {
                "text": "=SUM(A1), “quoted”; two\n- and a bracket { \"[\" }", "title": "-5 %", "subject": "@all", "chat": "+1",
                "when": "After all; always", "comment": "'=quoted already, \"so\" to say"
            },
        }
    });
    let alternative = json!({
        "kind": "alternative",
        "meta": {"accepts_fault": true},
        "translations": {"fi": {
            "text": "Ymmärrän.", "title": "Rauha", "parts": {"avoid": "Rauhoitu.", "why": "Se käskee tuntemaan."}
        }}
    });
    vec![
        ("ask-order", State::Published, json!({"translations": {"nb": {"text": "Hva er nummeret?"}}})),
        ("instead-of-no", State::Published, alternative),
        ("signs", State::Draft, signs),
        ("thanks-for-order", State::Published, thanks),
    ]
}
