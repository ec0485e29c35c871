//! Answers that are written while they are sent.

use std::io::{self, Write};
use std::thread;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use http::{HeaderValue, header};
use tokio::sync::mpsc;

use super::compress::{GZIP, TakesGzip};
use super::problem::{ApiError, Code};

/// How many pieces wait for a slow client, each of up to [`PIECE_BYTES`].
const PIECES_WAITING: usize = 16;
const PIECE_BYTES: usize = 64 * 1024;

type Piece = Result<Bytes, io::Error>;

/// A file to be kept by the client under `name`, as `write` makes it; as gzip on the way if the client takes that.
///
/// If `write` fails, the body breaks off: the answer has begun by then, and that is how the client hears of it.
pub(super) fn file(
    name: &str,
    media_type: &str,
    takes_gzip: TakesGzip,
    write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()> + Send + 'static,
) -> Result<Response, ApiError> {
    let is_zipped = takes_gzip.0 && media_type != "application/zip";
    let write = move |pieces: &mut Pieces| if is_zipped { zipped(pieces, write) } else { write(pieces) };
    let (sender, receiver) = mpsc::channel(PIECES_WAITING);
    let shown = name.to_owned();
    // A thread of its own: writing waits for the client, and no thread of the runtime may wait.
    let thread = thread::Builder::new().name("file".to_owned()).spawn(move || send(&shown, &sender, write));
    thread.map_err(|fault| ApiError::new(Code::Internal, format_args!("no thread can be started: {fault}")))?;
    let pieces =
        stream::unfold(receiver, |mut receiver| async move { receiver.recv().await.map(|piece| (piece, receiver)) });
    let mut response = Response::new(Body::from_stream(pieces));
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let disposition = format!("attachment; filename=\"{name}\"");
    for (header, value) in [(header::CONTENT_TYPE, media_type), (header::CONTENT_DISPOSITION, &disposition)] {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(header, value);
        }
    }
    if is_zipped {
        headers.insert(header::CONTENT_ENCODING, GZIP);
    }
    headers.insert(header::VARY, HeaderValue::from_static("authorization, accept-encoding"));
    Ok(response)
}

fn zipped(pieces: &mut Pieces, write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>) -> io::Result<()> {
    let mut encoder = GzEncoder::new(pieces, Compression::fast());
    write(&mut encoder)?;
    encoder.finish().map(drop)
}

fn send(name: &str, sender: &mpsc::Sender<Piece>, write: impl FnOnce(&mut Pieces) -> io::Result<()>) {
    let mut pieces = Pieces { sender: sender.clone(), full: Vec::with_capacity(PIECE_BYTES) };
    if let Err(fault) = write(&mut pieces).and_then(|()| pieces.flush()) {
        tracing::warn!(name, %fault, "a file was cut short");
        drop(sender.blocking_send(Err(fault)));
    }
}

/// Hands what is written to the answer, in pieces.
struct Pieces {
    sender: mpsc::Sender<Piece>,
    full: Vec<u8>,
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.full.extend_from_slice(bytes);
        if self.full.len() >= PIECE_BYTES {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.full.is_empty() {
            return Ok(());
        }
        let piece = Bytes::from(std::mem::replace(&mut self.full, Vec::with_capacity(PIECE_BYTES)));
        self.sender.blocking_send(Ok(piece)).map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))
    }
}
