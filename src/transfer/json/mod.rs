//! Our own format: JSON with everything that is known of each phrase.
//!
//! ```json
//! {"format": "phrasebook", "version": 1, "team": "webshop-vilnius", "exported": "2026-11-22T09:30:00Z",
//!  "phrases": [{"id": "thanks-for-order", "state": "published", "kind": "statement", "translations": {}}]}
//! ```

mod locate;
mod read;
mod write;

pub(super) use locate::locate;
pub(super) use read::read;
pub(super) use write::write;

/// What stands in the member `format`.
const NAME: &str = "phrasebook";
