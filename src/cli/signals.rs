//! What tells a server to stop.

use std::io;
use std::sync::Arc;

use tokio::sync::Notify;

/// The first SIGTERM, SIGHUP or Ctrl-C says stop, the second says now.
pub(super) fn signals() -> io::Result<(Arc<Notify>, Arc<Notify>)> {
    let (stop, abort) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (first, second) = (Arc::clone(&stop), Arc::clone(&abort));
    let mut signal = Signal::new()?;
    tokio::spawn(async move {
        signal.next().await;
        first.notify_one();
        signal.next().await;
        second.notify_one();
    });
    Ok((stop, abort))
}

#[cfg(unix)]
struct Signal {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
    /// A terminal that was closed; none where `nohup` said to go on without it.
    hangup: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signal {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let hangup = is_hangup_heard().then(|| signal(SignalKind::hangup())).transpose()?;
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())?, hangup })
    }

    async fn next(&mut self) {
        let hangup = async {
            match &mut self.hangup {
                Some(hangup) => drop(hangup.recv().await),
                None => std::future::pending().await,
            }
        };
        tokio::select! { _ = self.terminate.recv() => {}, _ = self.interrupt.recv() => {}, () = hangup => {} }
    }
}

/// Whether SIGHUP is not ignored. Linux tells; elsewhere it is left as it is, since to listen for it would undo `nohup`.
#[cfg(unix)]
fn is_hangup_heard() -> bool {
    const HANGUP: u64 = 1;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & HANGUP == 0)
}

#[cfg(not(unix))]
struct Signal;

#[cfg(not(unix))]
impl Signal {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        // Without a way to hear of Ctrl-C the server simply runs until the process is ended.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
