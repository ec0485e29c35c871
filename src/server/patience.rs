//! A socket that gives up on clients who keep it waiting.
//!
//! hyper has one time limit for reading a head, and it runs from the end of the answer before. A connection between two
//! requests deserves a minute, half a head deserves seconds, so the two are told apart here: the first byte after a pause
//! starts the shorter time. While a request is being answered no limit of ours runs; the API has its own.
//!
//! The limits cost a request one look at the clock, and another where its head comes in pieces. A timer is set only when
//! the socket has nothing for us, and it is not moved forward when the deadline moves, only looked at again when it rings.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, Waker, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep_until};

use super::Limits;

const READING: u8 = 0;
const ANSWERING: u8 = 1;
const ANSWERED: u8 = 2;

/// Whether a request is being answered: what the socket cannot know and the service can.
#[derive(Debug, Clone)]
pub(super) struct Exchange(Arc<AtomicU8>);

/// A request is being answered for as long as this exists.
#[derive(Debug)]
pub(super) struct Answering(Exchange);

impl Exchange {
    pub(super) fn new() -> Self {
        Self(Arc::new(AtomicU8::new(READING)))
    }

    pub(super) fn begin(&self) -> Answering {
        self.0.store(ANSWERING, Ordering::Release);
        Answering(self.clone())
    }

    fn is_answering(&self) -> bool {
        self.0.load(Ordering::Acquire) == ANSWERING
    }

    /// Whether an answer was finished since this was last asked.
    fn take_answered(&self) -> bool {
        self.0.compare_exchange(ANSWERED, READING, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.0.store(ANSWERED, Ordering::Release);
    }
}

/// What the client is expected to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Begin a request, sometime.
    Pause,
    /// Go on with the request it began.
    Head,
}

/// A [`TcpStream`] with deadlines.
#[derive(Debug)]
pub(super) struct Patient {
    stream: TcpStream,
    exchange: Exchange,
    limits: Limits,
    phase: Phase,
    /// None until the head that was begun is first waited for: most come whole.
    read_by: Option<Instant>,
    write_by: Option<Instant>,
    read_alarm: Alarm,
    write_alarm: Alarm,
}

impl Patient {
    pub(super) fn new(stream: TcpStream, exchange: Exchange, limits: Limits) -> Self {
        // A connection that never says anything gets no longer than half a head.
        let read_by = Some(Instant::now() + limits.header_timeout);
        Self {
            stream,
            exchange,
            limits,
            phase: Phase::Head,
            read_by,
            write_by: None,
            read_alarm: Alarm::default(),
            write_alarm: Alarm::default(),
        }
    }

    fn pause(&mut self) {
        self.phase = Phase::Pause;
        self.read_by = Some(Instant::now() + self.limits.idle_timeout);
    }

    /// Bytes came. Those of a request's body come while it is being answered and start nothing.
    fn heard(&mut self) {
        if self.exchange.is_answering() {
            return;
        }
        if self.exchange.take_answered() || self.phase == Phase::Pause {
            self.phase = Phase::Head;
            self.read_by = None;
        }
    }

    /// Nothing came: fails once the client has had its time.
    fn wait_to_read(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.exchange.is_answering() {
            return Poll::Pending;
        }
        if self.exchange.take_answered() {
            self.pause();
        }
        ready!(self.ring(context));
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the client sent no request in time")))
    }

    /// The client reads: an answer that takes long is not an idle connection.
    fn wrote(&mut self, context: &mut Context<'_>) {
        self.write_by = None;
        let is_over = self.exchange.take_answered() || self.phase == Phase::Pause;
        if self.exchange.is_answering() || !is_over {
            return;
        }
        self.pause();
        // hyper may not try to read again before bytes come, so the alarm has to be set here.
        let _rings_later = self.ring(context);
    }

    /// Ready once the client should have sent something.
    fn ring(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let read_by = *self.read_by.get_or_insert_with(|| Instant::now() + self.limits.header_timeout);
        self.read_alarm.poll(context, read_by)
    }

    fn wait_to_write<T>(&mut self, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        let write_by = *self.write_by.get_or_insert_with(|| Instant::now() + self.limits.write_timeout);
        ready!(self.write_alarm.poll(context, write_by));
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the client did not read the answer in time")))
    }

    fn written(&mut self, context: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if written.is_pending() {
            return self.wait_to_write(context);
        }
        self.wrote(context);
        written
    }
}

impl AsyncRead for Patient {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if read.is_pending() {
            return self.wait_to_read(context);
        }
        if buffer.filled().len() > before {
            self.heard();
        }
        read
    }
}

impl AsyncWrite for Patient {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.written(context, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.written(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// A timer that is set at the first wait and then only moved when it has rung too early.
#[derive(Debug, Default)]
struct Alarm {
    sleep: Option<Pin<Box<Sleep>>>,
    /// Whom it will wake up.
    waker: Option<Waker>,
}

impl Alarm {
    fn poll(&mut self, context: &mut Context<'_>, deadline: Instant) -> Poll<()> {
        if self.rings_early_enough(context, deadline) {
            return Poll::Pending;
        }
        self.waker = Some(context.waker().clone());
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        // It may be set for an earlier deadline, or a later one where a pause has become a head.
        if sleep.deadline() > deadline {
            sleep.as_mut().reset(deadline);
        }
        loop {
            ready!(sleep.as_mut().poll(context));
            if sleep.deadline() >= deadline {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(deadline);
        }
    }

    /// Whether it is set already, so that this task will be woken up before the deadline or at it: then tokio need not be asked,
    /// which it would be twice for each request.
    fn rings_early_enough(&self, context: &Context<'_>, deadline: Instant) -> bool {
        let is_ours = self.waker.as_ref().is_some_and(|waker| waker.will_wake(context.waker()));
        is_ours && self.sleep.as_ref().is_some_and(|sleep| !sleep.is_elapsed() && sleep.deadline() <= deadline)
    }
}
