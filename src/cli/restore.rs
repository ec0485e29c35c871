//! `phrasebook restore`

use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;

use super::arguments::DataSettings;
use super::data;
use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use super::progress::spinner;
use crate::store::OpenOptions;
use crate::store::dump::{self, Verified};

/// Bring back what a dump holds
///
/// The server must be stopped. The dump is verified and filled into a store beside the present one, which it then replaces; the
/// present one is kept. Where there are records already, --replace is needed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook restore monday.dump.gz\n  \
    phrasebook restore --replace --data /var/lib/phrasebook monday.dump.gz")]
pub(super) struct Restore {
    /// A file of `phrasebook backup`, or one from the data folder's `dumps`
    file: PathBuf,
    /// Take the place of records that are there
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    settings: DataSettings,
}

impl Restore {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let settings = self.settings.resolve()?.settings;
        let bar = spinner("restoring");
        // Before anything is created: a dump that cannot be read must leave no trace.
        let dump = Verified::read(&self.file)?;
        data::prepare(&settings.data)?;
        let options = OpenOptions { data: settings.data.clone(), cache_bytes: settings.store_cache_bytes };
        let mut progress = |records| bar.set_position(records);
        let restoring = dump::restore_folder(&options, &dump, self.replace, Timestamp::now(), &mut progress);
        let restored = data::wait(restoring)??;
        bar.finish_and_clear();
        let summary = restored.summary;
        printer.line(format_args!("restored {} revisions as of {}", summary.records, summary.created))?;
        if let Some(kept) = restored.kept {
            printer.note(format_args!("what was there before is in {}; remove it when all is well", kept.display()));
        }
        Ok(ExitStatus::Success)
    }
}
