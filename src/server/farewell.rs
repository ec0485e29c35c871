//! The last answer of a connection: it says what was wrong, and it arrives.
//!
//! hyper refuses a head that is too long or is no HTTP before there is a request to hand on, with a status and nothing else. Callers are
//! promised one shape for every failure, and hyper has no place where it could be said, so the bare answer is caught on
//! its way out and given its body here.
//!
//! A socket that is closed with bytes unread resets the connection, and an answer that the client has not read by then is
//! lost with it. Where a client is still sending, the socket is therefore read for a while after the answer (RFC 9112, section 9.6).

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes};
use http::{Response, StatusCode};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// How long a client may go on sending what nobody reads.
const LINGER: Duration = Duration::from_secs(2);

/// The answer to a request that could not be read, by the status that hyper gives it.
pub type Unread = fn(StatusCode) -> Response<Bytes>;

/// A stream whose last answer is whole.
#[derive(Debug)]
pub(super) struct Farewell<S> {
    stream: S,
    unread: Unread,
    /// What is still to be sent in place of a bare answer.
    refusal: Option<Bytes>,
    lingering: Option<Pin<Box<Sleep>>>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Farewell<S> {
    pub(super) fn new(stream: S, unread: Unread) -> Self {
        Self { stream, unread, refusal: None, lingering: None }
    }

    /// Sends what is left of the refusal. The caller hears that its own `bytes` are out.
    fn poll_refuse(&mut self, context: &mut Context<'_>, bytes: usize) -> Poll<io::Result<usize>> {
        while let Some(rest) = self.refusal.as_mut().filter(Buf::has_remaining) {
            let written = ready!(Pin::new(&mut self.stream).poll_write(context, rest))?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            rest.advance(written);
        }
        Poll::Ready(Ok(bytes))
    }

    /// Reads what comes and forgets it, until the client has ended, too, or has had its time.
    fn poll_linger(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let mut unwanted = [0; 8 * 1024];
        loop {
            let mut buffer = ReadBuf::new(&mut unwanted);
            let read = Pin::new(&mut self.stream).poll_read(context, &mut buffer);
            let is_sending = read.is_ready() && !buffer.filled().is_empty();
            if is_sending || self.refusal.is_some() {
                self.lingering.get_or_insert_with(|| Box::pin(sleep(LINGER)));
            }
            let Some(time) = &mut self.lingering else { return Poll::Ready(()) };
            if time.as_mut().poll(context).is_ready() || (read.is_ready() && !is_sending) {
                return Poll::Ready(());
            }
            if read.is_pending() {
                return Poll::Pending;
            }
        }
    }
}

/// A bare answer with the headers and the body that it lacks. None for everything else: no body of ours has blank lines as HTTP
/// writes them, so none of its pieces can be taken for one.
fn embody(bytes: &[u8], unread: Unread) -> Option<Bytes> {
    let refusal = bytes.strip_prefix(b"HTTP/1.1 4")?.strip_suffix(b"\r\n\r\n")?;
    let lines: Vec<&str> = std::str::from_utf8(refusal).ok()?.split("\r\n").collect();
    let [status, "connection: close", "content-length: 0", date] = lines.as_slice() else { return None };
    let answer = unread(format!("4{}", status.get(..2)?).parse().ok()?);
    let mut whole = format!("HTTP/1.1 {}\r\nconnection: close\r\n{date}\r\n", answer.status()).into_bytes();
    for (name, value) in answer.headers() {
        whole.extend_from_slice(&[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    whole.extend_from_slice(format!("content-length: {}\r\n\r\n", answer.body().len()).as_bytes());
    whole.extend_from_slice(answer.body());
    Some(whole.into())
}

impl<S: AsyncRead + Unpin> AsyncRead for Farewell<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Farewell<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.refusal.is_none() {
            self.refusal = embody(bytes, self.unread);
        }
        match self.refusal {
            Some(_) => self.poll_refuse(context, bytes.len()),
            None => Pin::new(&mut self.stream).poll_write(context, bytes),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match slices {
            [bytes] => self.poll_write(context, bytes),
            _ => Pin::new(&mut self.stream).poll_write_vectored(context, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_shutdown(context))?;
        self.poll_linger(context).map(Ok)
    }
}
