//! `phrasebook backup`

use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;

use super::arguments::DataSettings;
use super::data;
use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use super::progress::spinner;
use crate::store::dump;

/// Write everything of the teams into one file
///
/// The file is a dump: whole, of one point in time, and with a checksum. `phrasebook restore` brings it back.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook backup monday.dump.gz\n  \
    phrasebook backup --data /var/lib/phrasebook /mnt/backups/monday.dump.gz")]
pub(super) struct Backup {
    /// The file to write, which must not be there yet
    file: PathBuf,
    #[command(flatten)]
    settings: DataSettings,
}

impl Backup {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let settings = self.settings.resolve()?.settings;
        let store = data::open_stopped(&settings)?;
        let bar = spinner("writing");
        let written = data::wait(dump::write_file(&*store, Timestamp::now(), &self.file))??;
        bar.finish_and_clear();
        printer.line(format_args!("{}: {} revisions", self.file.display(), written.records))?;
        Ok(ExitStatus::Success)
    }
}
