//! The `phrasebook` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    phrasebook::cli::run(std::env::args_os())
}
