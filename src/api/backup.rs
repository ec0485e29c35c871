//! `GET /v1/backup`: everything of the teams in one file, from a running server.

use std::io::{self, Write};
use std::sync::Arc;
use std::thread;

use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderValue, header};
use tokio::sync::mpsc;

use super::App;
use super::problem::{ApiError, Code};
use super::problems;
use super::teams::access::Bearer;
use crate::store::Store;
use crate::store::dump;

/// How many pieces wait for a slow client, each of up to [`PIECE_BYTES`].
const PIECES_WAITING: usize = 16;
const PIECE_BYTES: usize = 64 * 1024;

type Piece = Result<Bytes, io::Error>;

/// Take a backup
///
/// Every team with its phrases, their revisions and the hashes of its tokens, as of one point in time, while the server goes
/// on serving. The file is what `phrasebook restore` takes; `phrasebook verify FILE` says whether it came whole. Takes a token
/// of the server.
#[utoipa::path(
    get, path = "/v1/backup", tag = "service", operation_id = "get_backup", security(("token" = [])),
    responses(
        (status = 200, description = "The dump", body = Vec<u8>, content_type = "application/gzip"),
        problems::GetBackup
    )
)]
pub(super) async fn get_backup(State(app): State<App>, bearer: Bearer) -> Result<Response, ApiError> {
    bearer.server()?;
    let (sender, receiver) = mpsc::channel(PIECES_WAITING);
    let (store, now) = (Arc::clone(app.teams.store()), app.now());
    let name = format!("phrasebook-{}.dump.gz", now.strftime("%Y%m%dT%H%M%SZ"));
    // A thread of its own: writing waits for the client, and no thread of the runtime may wait.
    let thread = thread::Builder::new().name("backup".to_owned()).spawn(move || send(&*store, now, sender));
    thread.map_err(|fault| ApiError::new(Code::Internal, format_args!("no thread can be started: {fault}")))?;
    let pieces =
        stream::unfold(receiver, |mut receiver| async move { receiver.recv().await.map(|piece| (piece, receiver)) });
    let mut response = Response::new(Body::from_stream(pieces));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/gzip"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(response)
}

fn send(store: &dyn Store, now: jiff::Timestamp, sender: mpsc::Sender<Piece>) {
    let mut pieces = Pieces { sender: sender.clone(), full: Vec::with_capacity(PIECE_BYTES) };
    let written = futures_executor::block_on(dump::write(store, now, &mut pieces));
    let flushed = written.map_err(io::Error::other).and_then(|_| pieces.flush());
    if let Err(fault) = flushed {
        tracing::warn!(%fault, "a backup was cut short");
        // The answer has begun; a body that breaks off is how the client hears of it.
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
