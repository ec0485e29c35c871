//! What several test modules share.

pub(crate) mod app;
pub(crate) mod book;
pub(crate) mod counting;
pub(crate) mod desk;
pub(crate) mod feed;
pub(crate) mod folder;
pub(crate) mod schema;
pub(crate) mod server;
pub(crate) mod stores;
