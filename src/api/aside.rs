//! Work that takes long, away from the thread that answers.
//!
//! A thread has many connections, and while it works for one the others wait. What a request costs that walks through all
//! phrases grows with them, so it is done on a thread that has nothing else to do.

use std::panic::resume_unwind;

use super::problem::{ApiError, Code};

/// Does the work on a thread of its own. A panic goes on here, into the net of `frame`.
pub(super) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ApiError> + Send + 'static,
) -> Result<T, ApiError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(fault) => match fault.try_into_panic() {
            Ok(payload) => resume_unwind(payload),
            Err(fault) => Err(ApiError::new(Code::Internal, fault)),
        },
    }
}
