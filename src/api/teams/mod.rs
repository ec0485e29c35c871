//! Teams: themselves, their tokens, their phrases, and the phrasebook as they see it.
//!
//! In reading order: [`access`] says who may do what, `conditions` what a write replaces; `settings` and `tokens` are for
//! admins, `phrases`, `history` and `transfer` with its `places` for editors, `reads` and `changes` for everybody with a token.

pub(super) mod access;
pub(super) mod changes;
pub(super) mod conditions;
pub(super) mod faults;
pub(super) mod history;
pub(super) mod phrases;
pub(super) mod places;
pub(super) mod reads;
pub(super) mod settings;
pub(super) mod tokens;
pub(super) mod transfer;

use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;

use super::json::json;
use super::problem::{ApiError, Code, FieldError};
use crate::catalog::value::is_deceptive;

/// The longest note to a change, in characters.
const NOTE_CHARS_MAX: usize = 500;

/// The answer to a write: JSON, not to be kept, with the tag of what is there now.
fn written<T: Serialize>(status: StatusCode, revision: Option<u64>, value: &T) -> Result<Response, ApiError> {
    let mut response = json(value)?;
    *response.status_mut() = status;
    if let Some(tag) = revision.and_then(|revision| HeaderValue::from_str(&format!("\"{revision}\"")).ok()) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// Adds the address of what was created.
fn created(mut response: Response, path: &str) -> Response {
    if let Ok(path) = HeaderValue::from_str(path) {
        response.headers_mut().insert(header::LOCATION, path);
    }
    response
}

/// The note of a body, if it fits.
fn note(note: Option<&str>) -> Result<Option<&str>, ApiError> {
    let refuse = |message: String| {
        ApiError::new(Code::InvalidBody, &message).with_errors(vec![FieldError::at("/note", message)])
    };
    note.map_or(Ok(()), check_note).map(|()| note).map_err(refuse)
}

/// What keeps a note from being kept.
fn check_note(note: &str) -> Result<(), String> {
    if note.chars().count() <= NOTE_CHARS_MAX && !note.chars().any(is_deceptive) {
        return Ok(());
    }
    Err(format!("a note has at most {NOTE_CHARS_MAX} characters, all of them visible"))
}
