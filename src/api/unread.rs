//! The answer to what never became a request.

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};

use super::frame::Exchange;
use super::problem::ApiError;

/// The problem behind the status with which the server gave up on the head of a request.
pub fn unread(status: StatusCode) -> Response<Bytes> {
    let exchange = Exchange::new(&HeaderMap::new());
    let fault = ApiError::from_unread(status);
    tracing::info!(request.id = exchange.id(), code = %fault.code(), "request not read");
    let mut response = fault.into_problem("", exchange.id()).into_response();
    exchange.sign(response.headers_mut());
    response
}
