//! The text of a token: what it looks like, and what is kept of it.
//!
//! `pb_r_4bN1…_9xT…`: a fixed prefix that scanners find, the first letter of the role, a public id to look it up by, then
//! the secret and six characters of CRC-32 over all before them, so that a typing mistake is found before anything is
//! looked up. Letters, digits and underscores only: a double click selects all of it. Of the secret only SHA-256 is kept;
//! with 190 random bits a slow hash would add nothing.

use std::fmt;

use rand::distr::{Alphanumeric, SampleString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use utoipa::ToSchema;

/// What every token starts with. Scanners look for `pb_[reas]_[0-9A-Za-z]{12}_[0-9A-Za-z]{38}`.
pub const PREFIX: &str = "pb";
const ID_CHARS: usize = 12;
const SECRET_CHARS: usize = 32;
const CHECK_CHARS: usize = 6;
/// The digits of base 62, as base 62 usually has them.
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// What the bearer of a token may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Read the team's published phrases, and render them.
    Reader,
    /// Also see drafts, write phrases and import them.
    Editor,
    /// Also change the team's settings and its tokens.
    Admin,
}

impl Role {
    /// Every role, from the one that may least.
    pub const ALL: &'static [Self] = &[Self::Reader, Self::Editor, Self::Admin];

    /// The name of the role.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Editor => "editor",
            Self::Admin => "admin",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// A token as its bearer has it. It does not print itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    text: String,
}

/// The hash of a token's secret, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretHash(String);

impl Token {
    /// A new token, from the system's randomness. `kind` is one letter.
    pub(super) fn generate(kind: char) -> Self {
        let mut random = rand::rng();
        let id = Alphanumeric.sample_string(&mut random, ID_CHARS);
        let secret = Alphanumeric.sample_string(&mut random, SECRET_CHARS);
        let text = format!("{PREFIX}_{kind}_{id}_{secret}");
        let check = checksum(&text);
        Self { text: text + &check }
    }

    /// Reads a token; none where it is not one, or was mistyped.
    pub fn parse(text: &str) -> Option<Self> {
        let (signed, check) = text.split_at_checked(text.len().checked_sub(CHECK_CHARS)?)?;
        let well_formed = checksum(signed) == check && Self { text: text.to_owned() }.parts().is_some();
        well_formed.then(|| Self { text: text.to_owned() })
    }

    /// The public id.
    pub fn id(&self) -> &str {
        self.parts().map_or("", |(id, _)| id)
    }

    /// The whole text, for the one time that it is shown.
    pub fn reveal(&self) -> &str {
        &self.text
    }

    pub(super) fn hash(&self) -> SecretHash {
        let secret = self.parts().map_or("", |(_, secret)| secret);
        let digest = Sha256::digest(secret.as_bytes());
        let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        SecretHash(digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect())
    }

    /// The id, and the secret with its checksum.
    fn parts(&self) -> Option<(&str, &str)> {
        let mut parts = self.text.split('_');
        let (prefix, kind, id, secret) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let in_shape = parts.next().is_none()
            && prefix == PREFIX
            && kind.len() == 1
            && id.len() == ID_CHARS
            && secret.len() == SECRET_CHARS + CHECK_CHARS
            && id.bytes().chain(secret.bytes()).all(|byte| byte.is_ascii_alphanumeric());
        in_shape.then_some((id, secret))
    }
}

impl SecretHash {
    /// Whether it is the hash of this token, in a time that does not depend on where they differ.
    pub(super) fn is_of(&self, token: &Token) -> bool {
        self.0.as_bytes().ct_eq(token.hash().0.as_bytes()).into()
    }
}

/// Neither a log nor a panic may show a token.
impl fmt::Debug for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Token({})", self.id())
    }
}

/// CRC-32 in six digits of base 62, zeros in front.
fn checksum(text: &str) -> String {
    let mut rest = crc32fast::hash(text.as_bytes());
    let mut digits = [b'0'; CHECK_CHARS];
    for digit in digits.iter_mut().rev() {
        *digit = usize::try_from(rest % 62).ok().and_then(|index| DIGITS.get(index)).copied().unwrap_or(b'0');
        rest /= 62;
    }
    digits.iter().map(|digit| char::from(*digit)).collect()
}
