//! Where the teams are: in a store that nobody has open, or behind a running server.

use std::sync::Arc;

use clap::Args;
use tokio::runtime::Runtime;

use super::arguments::TeamSettings;
use super::data;
use super::error::CliError;
use super::phrases::Opened;
use super::remote::Remote;
use crate::store::StoreError;
use crate::team::Teams;

/// The flags of every command that works on teams.
#[derive(Debug, Clone, Args)]
pub(super) struct DeskArgs {
    /// The server to ask, such as <https://phrases.example.com>; without it the one that has the data folder open, if there is one
    #[arg(long, value_name = "URL")]
    server: Option<String>,
    /// A token for the server; without it the one in the data folder
    #[arg(long, value_name = "TOKEN", env = "PHRASEBOOK_TOKEN", hide_env_values = true)]
    token: Option<String>,
    #[command(flatten)]
    settings: TeamSettings,
}

/// Where a command works.
#[derive(Debug)]
pub(super) enum Desk {
    /// In the store, which this process has to itself.
    Here(Box<Local>),
    /// Through a running server.
    There(Remote),
}

/// A store that this process has open.
#[derive(Debug)]
pub(super) struct Local {
    /// The teams in it.
    pub(super) teams: Teams,
    /// What their futures run on.
    pub(super) runtime: Runtime,
}

impl DeskArgs {
    /// The server that was named; else the store, or the server that has it open.
    pub(super) fn open(&self) -> Result<Desk, CliError> {
        let settings = self.settings.resolve()?.settings;
        if let Some(url) = &self.server {
            return Remote::new(url, self.token.as_deref(), &settings.data).map(Desk::There);
        }
        match data::open_stopped(&settings) {
            Ok(store) => {
                let catalog = Arc::new(Opened::open(&settings)?.into_catalog()?);
                let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
                let teams = Teams::new(store, catalog, settings.team_cache_bytes);
                Ok(Desk::Here(Box::new(Local { teams, runtime: runtime.map_err(CliError::Runtime)? })))
            }
            Err(locked @ CliError::Store(StoreError::CannotOpen(_))) => {
                Remote::of_folder(&settings.data, self.token.as_deref()).unwrap_or(Err(locked)).map(Desk::There)
            }
            Err(fault) => Err(fault),
        }
    }
}
