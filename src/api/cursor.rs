//! Page cursors.
//!
//! A cursor names the last id that was sent and the query it belongs to. It is opaque to clients, holds no position that
//! other changes could shift, and is refused with another query, where it would silently skip phrases.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use xxhash_rust::xxh3::xxh3_64;

use super::problem::{ApiError, Code, FieldError};

/// The longest cursor that is looked at, in bytes.
const CURSOR_BYTES_MAX: usize = 256;

/// A place in a list.
#[derive(Debug)]
pub(super) struct Cursor;

impl Cursor {
    /// The cursor after `id` in the list of this query.
    pub(super) fn write(id: &str, query: &str) -> String {
        URL_SAFE_NO_PAD.encode(format!("{:016x}{id}", checksum(id, query)))
    }

    /// The id after which the list of this query goes on.
    pub(super) fn read(cursor: &str, query: &str) -> Result<String, ApiError> {
        Self::decode(cursor, query).ok_or_else(|| {
            let message = "the cursor does not belong to this query; start again without it";
            ApiError::new(Code::InvalidCursor, message).with_errors(vec![FieldError::of_parameter("cursor", message)])
        })
    }

    fn decode(cursor: &str, query: &str) -> Option<String> {
        if cursor.len() > CURSOR_BYTES_MAX {
            return None;
        }
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        let (sum, id) = text.split_at_checked(16)?;
        let known = u64::from_str_radix(sum, 16).ok()? == checksum(id, query);
        known.then(|| id.to_owned())
    }
}

fn checksum(id: &str, query: &str) -> u64 {
    xxh3_64(format!("{query}\n{id}").as_bytes())
}
