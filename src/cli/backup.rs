//! `phrasebook backup`

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;

use super::desk::{Desk, DeskArgs};
use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use super::progress::spinner;
use super::remote::Remote;
use crate::store::dump::{self, DumpError, Summary};

/// Write everything of the teams into one file
///
/// Works on the data folder, or through the server that has it open. The file is a dump: whole, of one point in time, and with a
/// checksum. `phrasebook restore` brings it back.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook backup monday.dump.gz\n  \
    phrasebook backup --data /var/lib/phrasebook /mnt/backups/monday.dump.gz")]
pub(super) struct Backup {
    /// The file to write, which must not be there yet
    file: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

impl Backup {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        let desk = self.desk.open()?;
        let bar = spinner("writing");
        let written = match desk {
            Desk::Here(local) => {
                local.runtime.block_on(dump::write_file(&**local.teams.store(), Timestamp::now(), &self.file))?
            }
            Desk::There(remote) => fetch(&remote, &self.file)?,
        };
        bar.finish_and_clear();
        printer.line(format_args!("{}: {} revisions", self.file.display(), written.records))?;
        Ok(ExitStatus::Success)
    }
}

/// Fetches a dump beside its place and puts it there when it has proved to be whole.
fn fetch(remote: &Remote, file: &Path) -> Result<Summary, CliError> {
    if file.exists() {
        return Err(DumpError::Exists { path: file.to_owned() }.into());
    }
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let copied = copy(remote, &part, file);
    let written = copied.and_then(|()| Ok(dump::verify(&part)?)).and_then(|summary| {
        let renamed = fs::rename(&part, file);
        renamed.map(|()| summary).map_err(|source| written_fault(file, source))
    });
    if written.is_err() {
        // What is not whole is of no use; if it cannot be removed, its name says so.
        drop(fs::remove_file(&part));
    }
    written
}

/// Copies a dump into a part; what fails is said of the file that was asked for.
fn copy(remote: &Remote, part: &Path, file: &Path) -> Result<(), CliError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut target: File = options.open(part).map_err(|source| written_fault(file, source))?;
    let mut dump = remote.stream("/v1/backup")?;
    io::copy(&mut dump, &mut target).and_then(|_| target.sync_all()).map_err(|source| written_fault(file, source))
}

fn written_fault(path: &Path, source: io::Error) -> CliError {
    DumpError::Io { path: path.to_owned(), done: "written", source }.into()
}
