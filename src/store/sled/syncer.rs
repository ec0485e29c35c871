//! The thread that syncs the tree while the committer goes on.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::fault::Fault;
use super::shared::Shared;
use super::tree::Tree;

type Outcome = Result<(), Fault>;

pub(super) struct Syncer {
    /// Its end ends the thread.
    asks: Option<Sender<()>>,
    outcomes: Receiver<Outcome>,
    is_busy: bool,
    thread: Option<JoinHandle<()>>,
}

impl Syncer {
    pub(super) fn start(shared: Arc<Shared>) -> io::Result<Self> {
        let (asks, asked) = mpsc::channel();
        let (done, outcomes) = mpsc::channel();
        let run = move || {
            for () in asked {
                let synced = shared.tree().as_ref().map_or_else(|| Err(is_gone()), Tree::sync);
                if done.send(synced).is_err() {
                    return;
                }
            }
        };
        let thread = thread::Builder::new().name("syncer".to_owned()).spawn(run)?;
        Ok(Self { asks: Some(asks), outcomes, is_busy: false, thread: Some(thread) })
    }

    /// Begins to bring everything that is in the tree onto the disk; [`Self::wait`] says what became of it.
    pub(super) fn begin(&mut self) -> Outcome {
        let asked = self.asks.as_ref().is_some_and(|asks| asks.send(()).is_ok());
        self.is_busy = asked;
        if asked { Ok(()) } else { Err(is_gone()) }
    }

    /// Waits for the end of what was begun.
    pub(super) fn wait(&mut self) -> Outcome {
        if !std::mem::take(&mut self.is_busy) {
            return Ok(());
        }
        self.outcomes.recv().unwrap_or_else(|_| Err(is_gone()))
    }
}

impl Drop for Syncer {
    fn drop(&mut self) {
        drop(self.asks.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the syncer did not end well");
        }
    }
}

fn is_gone() -> Fault {
    Fault::Failed("its log is not open".to_owned())
}
