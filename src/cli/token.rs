//! `phrasebook token`

use clap::{Args, Subcommand, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::data;
use super::desk::{Desk, DeskArgs, Local};
use super::error::{CliError, ExitStatus};
use super::printer::Printer;
use super::remote::Remote;
use crate::team::token::Role;
use crate::team::{NewToken, TeamId, TokenInfo};

/// Issue, list and revoke tokens
///
/// Works on the data folder, or through the server that has it open.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    phrasebook token create --team vilnius --role reader --name 'Zendesk sidebar'\n  \
    phrasebook token create --name provisioning\n  \
    phrasebook token list --team vilnius\n  \
    phrasebook token revoke 4bN1xT0aQz7R --team vilnius")]
pub(super) struct TokenCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Issue a token and print it, this once
    Create(Create),
    /// List tokens: id, role, last day of use, name
    List(List),
    /// Revoke a token, from the next request on
    Revoke(Revoke),
}

#[derive(Debug, Args)]
struct Create {
    /// The team; without it the token is for the server itself and may do everything
    #[arg(long)]
    team: Option<TeamId>,
    /// What its bearer may do
    #[arg(long, value_enum, default_value_t = RoleArg::Reader, requires = "team")]
    role: RoleArg,
    /// Who or what it is for
    #[arg(long)]
    name: String,
    /// The first day on which it opens nothing any more (UTC), such as 2027-11-22; without it, it does not end
    #[arg(long, value_name = "DATE")]
    expires: Option<Date>,
    #[command(flatten)]
    desk: DeskArgs,
}

#[derive(Debug, Args)]
struct List {
    /// The team; without it the tokens of the server itself
    #[arg(long)]
    team: Option<TeamId>,
    #[command(flatten)]
    desk: DeskArgs,
}

#[derive(Debug, Args)]
struct Revoke {
    /// The public id, the part of the token after the second underscore
    id: String,
    /// The team; without it a token of the server itself
    #[arg(long)]
    team: Option<TeamId>,
    #[command(flatten)]
    desk: DeskArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RoleArg {
    /// Read published phrases and render them
    Reader,
    /// Also see drafts, write and import phrases
    Editor,
    /// Also change the team's settings and tokens
    Admin,
}

impl From<RoleArg> for Role {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Reader => Self::Reader,
            RoleArg::Editor => Self::Editor,
            RoleArg::Admin => Self::Admin,
        }
    }
}

impl TokenCommand {
    pub(super) fn run(self, printer: &Printer) -> Result<ExitStatus, CliError> {
        match self.action {
            Action::Create(create) => create.run(printer)?,
            Action::List(list) => list.run(printer)?,
            Action::Revoke(revoke) => revoke.run(printer)?,
        }
        Ok(ExitStatus::Success)
    }
}

impl Create {
    fn run(self, printer: &Printer) -> Result<(), CliError> {
        let expires = self.expires.map(first_instant).transpose()?;
        let role = if self.team.is_some() { self.role.into() } else { Role::Admin };
        let new = NewToken { role, name: self.name, expires };
        let token = match self.desk.open()? {
            Desk::Here(local) => issue_here(&local, self.team.as_ref(), new)?,
            Desk::There(remote) => issue_there(&remote, self.team.as_ref(), &new)?,
        };
        printer.line(token)
    }
}

fn first_instant(date: Date) -> Result<Timestamp, CliError> {
    let start = date.to_zoned(TimeZone::UTC).map_err(|fault| CliError::BadValue(fault.to_string()))?;
    Ok(start.timestamp())
}

fn issue_here(local: &Local, team: Option<&TeamId>, new: NewToken) -> Result<String, CliError> {
    let (token, _) = local.runtime.block_on(local.teams.issue(team, new, data::author()))?;
    Ok(token.reveal().to_owned())
}

fn issue_there(remote: &Remote, team: Option<&TeamId>, new: &NewToken) -> Result<String, CliError> {
    let mut body = json!({ "name": new.name });
    if let Some(members) = body.as_object_mut() {
        members.extend(team.map(|_| ("role".to_owned(), json!(new.role))));
        members.extend(new.expires.map(|end| ("expires".to_owned(), json!(end))));
    }
    let answer = remote.call("POST", &path(team), Some(&body))?;
    Ok(answer.get("token").and_then(Value::as_str).unwrap_or_default().to_owned())
}

impl List {
    fn run(self, printer: &Printer) -> Result<(), CliError> {
        let lines = match self.desk.open()? {
            Desk::Here(local) => {
                let tokens = local.runtime.block_on(local.teams.tokens(self.team.as_ref()))?;
                tokens.iter().map(line_here).collect::<Vec<_>>()
            }
            Desk::There(remote) => {
                let answer = remote.call("GET", &path(self.team.as_ref()), None)?;
                let items = answer.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
                items.iter().map(line_there).collect()
            }
        };
        lines.iter().try_for_each(|line| printer.line(line))
    }
}

fn line(id: &str, role: &str, last_used: Option<&str>, expires: Option<&str>, name: &str) -> String {
    format!("{id}  {role:6}  used {:10}  ends {:20}  {name}", last_used.unwrap_or("never"), expires.unwrap_or("never"))
}

fn line_here(token: &TokenInfo) -> String {
    let (used, ends) = (token.last_used.map(|day| day.to_string()), token.expires.map(|end| end.to_string()));
    line(&token.id, token.role.as_str(), used.as_deref(), ends.as_deref(), &token.name)
}

fn line_there(token: &Value) -> String {
    let text = |name: &str| token.get(name).and_then(Value::as_str);
    let known = |name| text(name).unwrap_or_default();
    line(known("id"), known("role"), text("last_used"), text("expires"), known("name"))
}

impl Revoke {
    fn run(self, printer: &Printer) -> Result<(), CliError> {
        match self.desk.open()? {
            Desk::Here(local) => {
                local.runtime.block_on(local.teams.revoke(self.team.as_ref(), &self.id, data::author()))?;
            }
            Desk::There(remote) => {
                let id: String = self.id.chars().filter(char::is_ascii_alphanumeric).collect();
                remote.call("DELETE", &format!("{}/{id}", path(self.team.as_ref())), None)?;
            }
        }
        printer.note(format_args!("{} opens nothing any more", self.id));
        Ok(())
    }
}

fn path(team: Option<&TeamId>) -> String {
    team.map_or_else(|| "/v1/tokens".to_owned(), |team| format!("/v1/teams/{team}/tokens"))
}
