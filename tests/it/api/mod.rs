//! The HTTP API, through the whole stack and in process.

mod phrases;
