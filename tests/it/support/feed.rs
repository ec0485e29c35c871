//! A stream of changes, read in process event by event.

use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use futures_util::{FutureExt as _, StreamExt};
use http::{HeaderMap, Request, StatusCode};
use serde_json::Value;
use tokio::runtime::Runtime;
use tower::ServiceExt;

use super::desk::Desk;

/// How long anything may take before a test gives up. Nothing waits this long unless something is wrong.
const PATIENCE: Duration = Duration::from_secs(30);

/// An open stream. It is closed when this is dropped.
pub(crate) struct Feed {
    runtime: Runtime,
    body: BodyDataStream,
    unread: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
}

/// One event, or a comment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) data: String,
    pub(crate) comment: bool,
}

impl Event {
    /// Reads the lines of one event.
    pub(crate) fn read(block: &str) -> Self {
        let mut event = Self::default();
        for line in block.lines() {
            match line.split_once(':') {
                Some(("", _)) => event.comment = true,
                Some(("event", name)) => name.trim().clone_into(&mut event.name),
                Some(("id", id)) => id.trim().clone_into(&mut event.id),
                Some(("data", data)) => data.trim().clone_into(&mut event.data),
                _ => panic!("a line of no event: {line:?}"),
            }
        }
        event
    }

    /// The change it tells of.
    #[track_caller]
    pub(crate) fn change(&self) -> Value {
        assert_eq!(self.name, "change", "{self:?}");
        serde_json::from_str(&self.data).unwrap()
    }
}

impl Feed {
    /// Opens a stream with these headers beside `Accept`, or is refused.
    pub(crate) fn open(desk: &Desk, path: &str, token: &str, headers: &[(&str, &str)]) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut request =
            Request::get(path).header("accept", "text/event-stream").header("authorization", format!("Bearer {token}"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).unwrap();
        let (parts, body) = runtime.block_on(desk.service().oneshot(request)).unwrap().into_parts();
        let body = body.into_data_stream();
        Self { runtime, body, unread: String::new(), status: parts.status, headers: parts.headers }
    }

    /// The next event; none where the stream has ended.
    #[track_caller]
    pub(crate) fn next(&mut self) -> Option<Event> {
        loop {
            if let Some((block, rest)) = self.unread.split_once("\n\n") {
                let event = Event::read(block);
                self.unread = rest.to_owned();
                return Some(event);
            }
            let body = &mut self.body;
            let chunk = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, body.next()).await });
            match chunk.expect("nothing came") {
                Some(chunk) => self.unread.push_str(std::str::from_utf8(&chunk.unwrap()).unwrap()),
                None => return None,
            }
        }
    }

    /// Whether nothing is there to be read. The stream has looked for it.
    pub(crate) fn is_silent(&mut self) -> bool {
        let body = &mut self.body;
        self.runtime.block_on(async { body.next().now_or_never() }).is_none()
    }

    /// The next event, which must tell of a change of this phrase.
    #[track_caller]
    pub(crate) fn expect(&mut self, id: &str, change: &str) -> Value {
        let found = self.next().expect("the stream has ended").change();
        assert_eq!((&found["id"], &found["change"]), (&Value::from(id), &Value::from(change)), "{found}");
        found
    }
}
