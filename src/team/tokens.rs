//! Who may do what: issuing, listing and revoking tokens, and telling whose a token is.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::id::TeamId;
use super::kept::{Kept, KeptOwner, KeptToken};
use super::teams::{Author, Teams};
use super::token::{Role, Token};
use super::{Fault, TeamError};
use crate::catalog::value::is_deceptive;
use crate::store::{Collection, Expected, Key, Record, Space, Stamp, StoreError, Write};

/// The most tokens of one team, and of the server.
const TOKENS_MAX: usize = 100;
/// The longest name of a token, in characters.
const NAME_CHARS_MAX: usize = 100;

/// What a bearer may do, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// The id of the token.
    pub token: Arc<str>,
    /// The team; none for a token of the server, which may do everything everywhere.
    pub team: Option<TeamId>,
    /// What the bearer may do there.
    pub role: Role,
    /// When the token ends.
    pub expires: Option<Timestamp>,
}

/// A token to be issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    /// What the bearer may do.
    pub role: Role,
    /// Who or what it is for.
    pub name: String,
    /// When it ends; never where it is none.
    pub expires: Option<Timestamp>,
}

/// What is known of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenInfo {
    /// Its public id.
    pub id: Arc<str>,
    /// What the bearer may do.
    pub role: Role,
    /// Who or what it is for.
    pub name: String,
    /// When it was issued.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// The last day (UTC) on which it was used.
    pub last_used: Option<Date>,
}

impl Teams {
    /// Issues a token of a team, or of the server where there is none. The token itself is never seen again.
    pub async fn issue(
        &self,
        team: Option<&TeamId>,
        new: NewToken,
        author: Author,
    ) -> Result<(Token, TokenInfo), TeamError> {
        check(&new, author.at)?;
        let _founding = self.founding.lock().await;
        if let Some(team) = team {
            self.team(team).await?;
        }
        let space = space(team);
        if self.store.list(&space, Collection::Tokens, None, TOKENS_MAX).await?.len() >= TOKENS_MAX {
            return Err(TeamError::Limit(format!("there are {TOKENS_MAX} tokens already; revoke some first")));
        }
        let token = Token::generate(kind(team, new.role));
        let id: Arc<str> = token.id().into();
        let NewToken { role, name, expires } = new;
        let kept = KeptToken { role, name, created: author.at, expires, last_used: None, secret: token.hash() };
        let mut writes = vec![Write {
            key: key(&space, &id),
            expected: Expected::Absent,
            stamp: author.clone(),
            body: Some(Kept::write(kept.clone())?),
        }];
        if let Some(team) = team {
            writes.push(Write {
                key: owner_key(&id),
                expected: Expected::Absent,
                stamp: author,
                body: Some(Kept::write(KeptOwner { team: team.to_string() })?),
            });
        }
        self.store.commit(writes).await?;
        Ok((token, info(id, kept)))
    }

    /// The tokens of a team, or of the server.
    pub async fn tokens(&self, team: Option<&TeamId>) -> Result<Vec<TokenInfo>, TeamError> {
        if let Some(team) = team {
            self.team(team).await?;
        }
        let records = self.store.list(&space(team), Collection::Tokens, None, TOKENS_MAX).await?;
        records.iter().filter_map(|record| token_info(record).transpose()).collect()
    }

    /// Revokes a token, from the next request on.
    pub async fn revoke(&self, team: Option<&TeamId>, id: &str, author: Author) -> Result<(), TeamError> {
        let unknown = || TeamError::UnknownToken(id.to_owned());
        let _founding = self.founding.lock().await;
        if let Some(team) = team {
            self.team(team).await?;
        }
        let is_id = !id.is_empty() && id.len() <= 32 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let id: Arc<str> = if is_id { id.into() } else { return Err(unknown()) };
        let key = key(&space(team), &id);
        self.store.get(&key).await?.filter(|record| record.body.is_some()).ok_or_else(unknown)?;
        // Whatever its revision is: the day of its last use may be noted at any moment.
        let mut writes = vec![Write { key, expected: Expected::Any, stamp: author.clone(), body: None }];
        if team.is_some() {
            writes.push(Write { key: owner_key(&id), expected: Expected::Any, stamp: author, body: None });
        }
        match self.store.commit(writes).await {
            Err(StoreError::Conflict { .. }) => Err(unknown()),
            other => Ok(other.map(drop)?),
        }
    }

    /// The end of what says whose the tokens of a team are. The tokens themselves are in its space and go with that.
    pub(super) async fn disown(&self, team: &TeamId, author: &Author) -> Result<Vec<Write>, TeamError> {
        let mut writes = Vec::new();
        for token in self.store.list(&team.space(), Collection::Tokens, None, TOKENS_MAX).await? {
            let key = owner_key(&token.key.id);
            if self.store.get(&key).await?.is_some_and(|owner| owner.body.is_some()) {
                writes.push(Write { key, expected: Expected::Any, stamp: author.clone(), body: None });
            }
        }
        Ok(writes)
    }

    /// What the bearer of this token may do now; none where the token is unknown, revoked or at its end.
    pub async fn authenticate(&self, text: &str, now: Timestamp) -> Result<Option<Access>, TeamError> {
        let Some(token) = Token::parse(text) else { return Ok(None) };
        let owner = self.store.get(&owner_key(token.id())).await?;
        let owner = owner.as_ref().map(Kept::<KeptOwner>::read).transpose()?.flatten();
        let team: Option<TeamId> = match owner {
            Some(owner) => Some(owner.team.parse().map_err(|_| TeamError::Unreadable(owner.team))?),
            None => None,
        };
        let Some(record) = self.store.get(&key(&space(team.as_ref()), token.id())).await? else { return Ok(None) };
        let Some(kept) = Kept::<KeptToken>::read(&record)? else { return Ok(None) };
        if !kept.secret.is_of(&token) || kept.expires.is_some_and(|end| end <= now) {
            return Ok(None);
        }
        self.mark_used(record, kept.clone(), now).await;
        Ok(Some(Access { token: token.id().into(), team, role: kept.role, expires: kept.expires }))
    }

    /// Whether the token behind this access is still good: neither revoked nor at its end.
    pub async fn still_holds(&self, access: &Access, now: Timestamp) -> Result<bool, TeamError> {
        let record = self.store.get(&key(&space(access.team.as_ref()), &access.token)).await?;
        Ok(record.is_some_and(|record| record.body.is_some()) && access.expires.is_none_or(|end| end > now))
    }

    /// Notes the day, once a day. That it was noted is worth less than the request, so a failure is only logged.
    async fn mark_used(&self, record: Record, kept: KeptToken, now: Timestamp) {
        let today = now.to_zoned(TimeZone::UTC).date();
        if kept.last_used == Some(today) {
            return;
        }
        let stamp = Stamp { at: now, by: Arc::clone(&record.key.id), note: None };
        let Ok(body) = Kept::write(KeptToken { last_used: Some(today), ..kept }) else { return };
        let write = Write { key: record.key, expected: Expected::Revision(record.revision), stamp, body: Some(body) };
        if let Err(fault) = self.store.commit(vec![write]).await {
            tracing::debug!(%fault, "the day on which a token was used was not noted");
        }
    }
}

fn check(new: &NewToken, now: Timestamp) -> Result<(), TeamError> {
    let mut faults = Vec::new();
    let length = new.name.chars().count();
    if !(1..=NAME_CHARS_MAX).contains(&length)
        || new.name.chars().any(|letter| letter.is_control() || is_deceptive(letter))
    {
        faults
            .push(Fault::at("/name", format!("say in 1 to {NAME_CHARS_MAX} characters who or what the token is for")));
    }
    if new.expires.is_some_and(|end| end <= now) {
        faults.push(Fault::at("/expires", "the token would have ended already"));
    }
    if faults.is_empty() { Ok(()) } else { Err(TeamError::Refused(faults)) }
}

/// The letter in a token that tells people what it is; what it may do stands in the store.
fn kind(team: Option<&TeamId>, role: Role) -> char {
    match (team, role) {
        (None, _) => 's',
        (_, Role::Reader) => 'r',
        (_, Role::Editor) => 'e',
        (_, Role::Admin) => 'a',
    }
}

fn space(team: Option<&TeamId>) -> Space {
    team.map_or(Space::Server, TeamId::space)
}

fn key(space: &Space, id: &str) -> Key {
    Key { space: space.clone(), collection: Collection::Tokens, id: id.into() }
}

fn owner_key(id: &str) -> Key {
    Key { space: Space::Server, collection: Collection::TokenOwners, id: id.into() }
}

fn info(id: Arc<str>, kept: KeptToken) -> TokenInfo {
    let KeptToken { role, name, created, expires, last_used, .. } = kept;
    TokenInfo { id, role, name, created, expires, last_used }
}

fn token_info(record: &Record) -> Result<Option<TokenInfo>, TeamError> {
    Ok(Kept::<KeptToken>::read(record)?.map(|kept| info(Arc::clone(&record.key.id), kept)))
}
