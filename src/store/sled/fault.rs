//! What can go wrong underneath, and the net for panics of sled.

use std::cell::Cell;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

/// A fault underneath, before anybody knows which folder it was in.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// There is no room left.
    Full,
    /// What is read is not what was written.
    Damaged(String),
    /// Anything else that the disk or sled says.
    Failed(String),
}

/// What is said of a store whose log could not be opened again yet.
pub(super) const NOT_OPEN: &str = "its log is not open";

impl Fault {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Full => "no space is left".to_owned(),
            Self::Damaged(text) | Self::Failed(text) => text.clone(),
        }
    }
}

impl From<::sled::Error> for Fault {
    fn from(fault: ::sled::Error) -> Self {
        match fault {
            ::sled::Error::Io(fault) => fault.into(),
            ::sled::Error::Corruption { .. } => Self::Damaged("the log has bytes that nobody wrote".to_owned()),
            other => Self::Failed(other.to_string()),
        }
    }
}

impl From<io::Error> for Fault {
    fn from(fault: io::Error) -> Self {
        match fault.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            // sled reads past the end of a log that was cut off.
            io::ErrorKind::UnexpectedEof => Self::Damaged("the log ends too early".to_owned()),
            _ => Self::Failed(fault.to_string()),
        }
    }
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs what calls into sled, which panics at some damage. Its panic is a fault and prints nothing.
pub(super) fn caught<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                loud(panic);
            }
        }));
    });
    let before = QUIET.replace(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    QUIET.set(before);
    outcome.unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        tracing::error!(panic = text.unwrap_or("unknown"), "the storage engine stopped in the middle");
        Err(Fault::Damaged("the storage engine could make no sense of the log".to_owned()))
    })
}
