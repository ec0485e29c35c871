//! `phrasebook verify`

use clap::Args;

use super::arguments::DataSettings;
use super::data;
use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use super::progress::spinner;
use crate::store::{self, dump};

/// Read everything in the data folder and say whether it is whole
///
/// The server must be stopped. Reads every revision of every record, compares them with the feeds of changes, and checks
/// every dump. Ends with 1 when something is damaged.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook verify\n  \
    phrasebook verify --data /var/lib/phrasebook")]
pub(super) struct Verify {
    #[command(flatten)]
    settings: DataSettings,
}

impl Verify {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let settings = self.settings.resolve()?.settings;
        let mut status = ExitStatus::Success;
        for path in dump::dumps(&settings.data) {
            match dump::verify(&path) {
                Ok(summary) => printer.line(format_args!("{}: {} revisions", path.display(), summary.records))?,
                Err(fault) => {
                    CliError::from(fault).report(printer);
                    status = ExitStatus::Failure;
                }
            }
        }
        let store = data::open_stopped(&settings)?;
        let bar = spinner("reading");
        let mut progress = |revisions| bar.set_position(revisions);
        let inventory = data::wait(store::verify(&*store, &mut progress))??;
        bar.finish_and_clear();
        let store::Inventory { teams, records, revisions } = inventory;
        let folder = store::store_folder(&settings.data);
        printer.line(format_args!(
            "{}: {records} records with {revisions} revisions, teams with phrases: {teams}",
            folder.display()
        ))?;
        Ok(status)
    }
}
