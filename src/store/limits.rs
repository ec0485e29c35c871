//! What every engine refuses by its size alone.

use std::collections::HashSet;

use super::{BODY_BYTES_MAX, COMMIT_BYTES_MAX, STAMP_BYTES_MAX, StoreError, WRITES_MAX, Write};

/// Refuses what passes a limit: a commit of these writes would be refused as a whole, whatever is there.
pub(crate) fn check_limits(writes: &[Write]) -> Result<(), StoreError> {
    let too_large = |text: String| Err(StoreError::TooLarge(text));
    if writes.len() > WRITES_MAX {
        return too_large(format!("{} writes are too many for one commit, which takes {WRITES_MAX}", writes.len()));
    }
    let mut keys = HashSet::with_capacity(writes.len());
    let mut total = 0;
    for write in writes {
        let id = &write.key.id;
        let body = write.body.as_ref().map_or(0, |body| body.len());
        let stamp = write.stamp.by.len() + write.stamp.note.as_ref().map_or(0, |note| note.len());
        total += body + stamp;
        if body > BODY_BYTES_MAX {
            return too_large(format!("'{id}' has {body} bytes, and a record takes {BODY_BYTES_MAX}"));
        }
        if stamp > STAMP_BYTES_MAX {
            return too_large(format!("the note on '{id}' has {stamp} bytes, and a note takes {STAMP_BYTES_MAX}"));
        }
        if !keys.insert(&write.key) {
            return too_large(format!("'{id}' stands twice in one commit; it can stand there once"));
        }
    }
    if total > COMMIT_BYTES_MAX {
        return too_large(format!("a commit of {total} bytes is too large; it takes {COMMIT_BYTES_MAX}"));
    }
    Ok(())
}
