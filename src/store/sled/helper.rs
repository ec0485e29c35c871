//! A thread that does one thing while the committer does another.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::fault::Fault;

type Outcome = Result<(), Fault>;

pub(super) struct Helper<T> {
    /// Its end ends the thread.
    asks: Option<Sender<T>>,
    outcomes: Receiver<Outcome>,
    is_busy: bool,
    thread: Option<JoinHandle<()>>,
}

impl<T: Send + 'static> Helper<T> {
    pub(super) fn start(name: &str, work: impl Fn(T) -> Outcome + Send + 'static) -> io::Result<Self> {
        let (asks, asked) = mpsc::channel();
        let (done, outcomes) = mpsc::channel();
        let run = move || {
            for ask in asked {
                if done.send(work(ask)).is_err() {
                    return;
                }
            }
        };
        let thread = thread::Builder::new().name(name.to_owned()).spawn(run)?;
        Ok(Self { asks: Some(asks), outcomes, is_busy: false, thread: Some(thread) })
    }

    /// Hands this over; [`Self::wait`] says what became of it.
    pub(super) fn begin(&mut self, ask: T) -> Outcome {
        self.is_busy = self.asks.as_ref().is_some_and(|asks| asks.send(ask).is_ok());
        if self.is_busy { Ok(()) } else { Err(is_gone()) }
    }

    /// Waits for the end of what was begun.
    pub(super) fn wait(&mut self) -> Outcome {
        if !std::mem::take(&mut self.is_busy) {
            return Ok(());
        }
        self.outcomes.recv().unwrap_or_else(|_| Err(is_gone()))
    }
}

impl<T> Drop for Helper<T> {
    fn drop(&mut self) {
        drop(self.asks.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("a thread of the store did not end well");
        }
    }
}

fn is_gone() -> Fault {
    Fault::Failed("a thread of the store has ended".to_owned())
}
