//! Who is asking, and what they may do.
//!
//! A token of another team gets the same answer as for a team that does not exist, whatever it asks for: nobody learns
//! from us which teams there are.

use axum::extract::FromRequestParts;
use http::header;
use http::request::Parts;

use super::super::App;
use super::super::problem::{ApiError, Code};
use crate::team::token::Role;
use crate::team::{Access, Author, TeamId};

/// The bearer of the token that came with a request.
#[derive(Debug, Clone)]
pub(in crate::api) struct Bearer(Access);

impl FromRequestParts<App> for Bearer {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        let Some(header) = parts.headers.get(header::AUTHORIZATION) else {
            return Err(ApiError::new(Code::TokenRequired, "send a token in the header Authorization: Bearer pb_…"));
        };
        let text = header.to_str().ok().and_then(bearer_token);
        let refused = || ApiError::new(Code::TokenRefused, "the token is mistyped, unknown, revoked or at its end");
        let access = app.teams.authenticate(text.ok_or_else(refused)?, app.now()).await?;
        access.map(Self).ok_or_else(refused)
    }
}

/// RFC 6750, section 2.1; the scheme's name is in any case (RFC 9110, section 11.1).
fn bearer_token(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

impl Bearer {
    /// The team of this name, if the bearer may do there what `role` may.
    pub(in crate::api) fn team(&self, team: &str, role: Role) -> Result<TeamId, ApiError> {
        let id: TeamId = team.parse().map_err(|_| unknown_team(team))?;
        if self.0.team.as_ref().is_some_and(|own| *own != id) {
            return Err(unknown_team(team));
        }
        self.at_least(role).map(|()| id)
    }

    /// Whether the bearer may do what `role` may.
    pub(in crate::api) fn at_least(&self, role: Role) -> Result<(), ApiError> {
        if self.0.role >= role {
            return Ok(());
        }
        let message = format!("this takes the role {role}; the token has the role {}", self.0.role);
        Err(ApiError::new(Code::RoleTooLow, message))
    }

    /// Whether the bearer has a token of the server itself.
    pub(in crate::api) fn server(&self) -> Result<(), ApiError> {
        match self.0.team {
            None => self.at_least(Role::Admin),
            Some(_) => Err(ApiError::new(Code::RoleTooLow, "this takes a token of the server; yours is of a team")),
        }
    }

    /// The team that the token is bound to, if it is.
    pub(in crate::api) fn own_team(&self) -> Option<&TeamId> {
        self.0.team.as_ref()
    }

    /// The id of the token.
    pub(in crate::api) fn token(&self) -> &std::sync::Arc<str> {
        &self.0.token
    }

    /// Whether the token is still good; not where that cannot be told.
    pub(in crate::api) async fn may_go_on(&self, app: &App) -> bool {
        app.teams.still_holds(&self.0, app.now()).await.unwrap_or(false)
    }

    /// The bearer as the author of a change.
    pub(in crate::api) fn author(&self, app: &App, note: Option<&str>) -> Author {
        Author { at: app.now(), by: std::sync::Arc::clone(&self.0.token), note: note.map(Into::into) }
    }
}

fn unknown_team(team: &str) -> ApiError {
    let team: String = team.chars().take(80).collect();
    ApiError::new(Code::UnknownTeam, format_args!("there is no team '{team}'"))
}
