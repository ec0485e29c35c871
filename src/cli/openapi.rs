//! `phrasebook openapi`

use clap::Args;

use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use crate::api::openapi_json;

/// Print the OpenAPI document of the HTTP API
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  phrasebook openapi > openapi.json")]
pub(super) struct Openapi {}

impl Openapi {
    pub(super) fn run(printer: &Printer) -> Result<ExitStatus, CliError> {
        printer.line(openapi_json().trim_end())?;
        Ok(ExitStatus::Success)
    }
}
