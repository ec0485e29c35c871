//! `If-Match` and `If-None-Match` of a write: what its author believes to be there.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::header::{IF_MATCH, IF_NONE_MATCH};
use http::request::Parts;
use http::{HeaderMap, HeaderName};
use utoipa::IntoParams;
use utoipa::openapi::path::{Parameter, ParameterIn};

use super::super::openapi::header_parameter;
use super::super::problem::{ApiError, Code};
use crate::store::Expected;

/// What a write replaces, as its author says. It is asked for once the author may write: who may not hears that, and nothing of
/// conditions (RFC 9110, section 13.2.1).
#[derive(Debug)]
pub(in crate::api) struct Condition(Result<Expected, ApiError>);

impl<S: Sync> FromRequestParts<S> for Condition {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(read(&parts.headers)))
    }
}

impl Condition {
    /// What the author believes to be there.
    pub(in crate::api) fn expected(self) -> Result<Expected, ApiError> {
        self.0
    }
}

/// A write without a condition could undo somebody's edit unseen, so it is refused (RFC 6585, section 3).
fn read(headers: &HeaderMap) -> Result<Expected, ApiError> {
    match (one(headers, &IF_MATCH)?, one(headers, &IF_NONE_MATCH)?) {
        (Some("*"), None) => Err(ApiError::new(
            Code::PreconditionRequired,
            "If-Match: * would replace an edit that nobody has seen; send the ETag that you have read",
        )),
        (Some(tag), None) => revision(tag).map(Expected::Revision),
        (None, Some("*")) => Ok(Expected::Absent),
        (None, None) => Err(ApiError::new(
            Code::PreconditionRequired,
            "send If-Match with the ETag you have read, or If-None-Match: * to create what is not there",
        )),
        _ => Err(ApiError::new(Code::PreconditionRequired, "send either If-Match with one ETag, or If-None-Match: *")),
    }
}

fn one<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<Option<&'h str>, ApiError> {
    let mut fields = headers.get_all(name).iter().map(|field| field.to_str().unwrap_or_default().trim());
    let first = fields.next();
    if fields.next().is_some() || first.is_some_and(|field| field.contains(',')) {
        return Err(ApiError::new(Code::PreconditionRequired, format_args!("send {name} with one ETag")));
    }
    Ok(first)
}

/// The revision that a tag of ours names: `"7"`, or `"7-9a1c24a7b1e0f3d2"` of one of its representations. A tag that is
/// none of ours names nothing that could be there.
fn revision(tag: &str) -> Result<u64, ApiError> {
    let stranger = || {
        ApiError::new(
            Code::PreconditionFailed,
            "If-Match does not name a revision: send the ETag of the answer that you have read, quotes included",
        )
    };
    let inner = tag.strip_prefix('"').and_then(|tag| tag.strip_suffix('"')).ok_or_else(stranger)?;
    let number = inner.split('-').next().unwrap_or(inner);
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    // A hash without a revision before it is the tag of a built-in text, even where it happens to be all digits.
    let is_ours = is_number && (inner.contains('-') || inner.len() < 16);
    if is_ours { number.parse().map_err(|_| stranger()) } else { Err(stranger()) }
}

/// `If-Match` and `If-None-Match` as parameters of a write.
pub(in crate::api) struct ConditionHeaders;

impl IntoParams for ConditionHeaders {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        vec![
            header_parameter(
                "If-Match",
                "The `ETag` of what the write replaces (RFC 9110, section 13.1.1).",
                "\"7\"",
                256,
            ),
            header_parameter(
                "If-None-Match",
                "`*`, to create what is not there yet (RFC 9110, section 13.1.2).",
                "*",
                256,
            ),
        ]
    }
}
