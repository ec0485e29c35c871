//! The threads that answer: each drives the connections it was given by itself.
//!
//! On tokio's runtime of many threads a connection is taken up by whichever thread is free, and one that takes up work wakes
//! the next to look for more. Answers take microseconds here, so the waking and the looking cost more than an idle core
//! would. A connection therefore stays on one thread, as it does in every server that counts its requests.
//!
//! The price: what a handler does without waiting holds up the other connections of its thread. Whatever grows with a
//! team or a file belongs on `spawn_blocking`.

use std::io;
use std::num::NonZero;
use std::thread::{self, JoinHandle};

use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

/// Threads for connections. Dropped, they stop, and the drop waits for the work they have handed to `spawn_blocking`.
#[derive(Debug)]
pub struct Workers(Vec<Worker>);

#[derive(Debug)]
struct Worker {
    handle: Handle,
    /// Its end ends the thread.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Workers {
    /// As many as can run at once, unless the system refuses a thread.
    pub fn start() -> io::Result<Self> {
        let count = thread::available_parallelism().map_or(1, NonZero::get);
        (0..count).map(|_| Worker::start()).collect::<io::Result<_>>().map(Self)
    }

    /// The one with the fewest connections.
    pub(super) fn least_busy(&self) -> Handle {
        let handles = self.0.iter().map(|worker| &worker.handle);
        handles.min_by_key(|handle| handle.metrics().num_alive_tasks()).map_or_else(Handle::current, Handle::clone)
    }
}

impl Worker {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let run = move || {
            // The sender is dropped and never used, so this ends with an error.
            let _ended = runtime.block_on(stopped);
        };
        let thread = thread::Builder::new().name("answers".to_owned()).spawn(run)?;
        Ok(Self { handle, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has stopped as well.
            let _ended = thread.join();
        }
    }
}

/// The stream, to be driven by another runtime from now on.
pub(super) fn hand_over(stream: TcpStream, to: &Handle) -> io::Result<TcpStream> {
    let stream = stream.into_std()?;
    let _entered = to.enter();
    TcpStream::from_std(stream)
}
