//! `GET /v1/teams/{team}/changes`: what has changed, as a list or as it happens.
//!
//! Both forms carry the same changes under the same numbers: a client may read the list up to now and go on with the
//! stream, or fall back to the list where streams do not get through.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::State;
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream};
use http::{HeaderMap, HeaderValue, header};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use tokio::time::Instant;
use utoipa::{IntoParams, ToSchema};

use super::super::App;
use super::super::accept::wish;
use super::super::extract::{Query, Segment};
use super::super::openapi::{IfNoneMatchHeader, TeamPath, header_parameter};
use super::super::page::Page;
use super::super::phrases::page_limit;
use super::super::problem::{ApiError, Code, FieldError};
use super::super::problems;
use super::access::Bearer;
use crate::store::{Space, StoreError};
use crate::team::token::Role;
use crate::team::{Change, State as PhraseState, TeamId};

/// How many changes are read at once for a stream.
const BATCH: usize = 100;
/// The most streams at a time, in all and for one token.
const FEEDS_MAX: usize = 256;
const FEEDS_PER_TOKEN_MAX: usize = 5;

/// The headers that say which form is sent, and from where on.
const VARY: &str = "accept, last-event-id";

/// Where a list of changes goes on.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(in crate::api) struct ChangesQuery {
    /// Only changes after this one: the `next` of the answer before, or the `sequence` of a change. From the first one where
    /// it is absent.
    #[serde(default, deserialize_with = "crate::api::number::number")]
    #[param(minimum = 0, example = 0)]
    after: Option<u64>,
    /// How many at most.
    #[serde(default, deserialize_with = "crate::api::number::limit")]
    #[param(minimum = 1, maximum = 100, default = 20, example = 20)]
    limit: Option<usize>,
}

/// What has changed.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct ChangeList {
    /// The changes, oldest first.
    items: Vec<ChangeView>,
    /// Where to go on: what `after` takes the next time. Where `items` is empty, nothing has happened since.
    #[schema(example = 41)]
    next: u64,
}

/// One change.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(in crate::api) struct ChangeView {
    /// Its number; later changes of the team have larger ones.
    #[schema(example = 41)]
    sequence: u64,
    /// The phrase.
    #[schema(example = "thanks-for-order")]
    id: String,
    /// What became of it.
    change: ChangeKind,
    /// Its revision after the change.
    #[schema(example = 7)]
    revision: u64,
    /// When.
    #[schema(value_type = String, format = "date-time", example = "2026-11-22T09:30:00Z")]
    at: Timestamp,
}

/// What became of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(in crate::api) enum ChangeKind {
    /// It was published, for the first time or anew.
    Published,
    /// A draft of it was written; what is served is as it was.
    Draft,
    /// It was deleted; of an override the built-in phrase is there again.
    Deleted,
}

fn view(change: &Change) -> ChangeView {
    ChangeView {
        sequence: change.sequence,
        id: change.id.to_string(),
        change: match change.state {
            Some(PhraseState::Published) => ChangeKind::Published,
            Some(PhraseState::Draft) => ChangeKind::Draft,
            None => ChangeKind::Deleted,
        },
        revision: change.revision,
        at: change.stamp.at,
    }
}

/// `Last-Event-ID` and `Accept` as parameters.
pub(in crate::api) struct FeedHeaders;

impl IntoParams for FeedHeaders {
    fn into_params(
        _: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>,
    ) -> Vec<utoipa::openapi::path::Parameter> {
        vec![
            header_parameter(
                "Accept",
                "`text/event-stream` for the stream; the list otherwise.",
                "text/event-stream",
                256,
            ),
            header_parameter("Last-Event-ID", "The `id` of the last event you have; wins over `after`.", "41", 20),
        ]
    }
}

/// Follow the changes
///
/// Every change of the team's phrases, deletions included, in order. Ask again with `after` set to `next`. With `Accept:
/// text/event-stream` the same as server-sent events, as they happen: each is named `change`, its `data` is one change, its
/// `id` is what `Last-Event-ID` takes to go on after a break. A comment every 15 seconds keeps the stream open; an event
/// named `closing` says that the server stops. Readers hear of what becomes of published phrases, editors of drafts, too: a
/// draft that is written, or deleted before anything of it was published, is for a reader no change, and `next` passes it.
#[utoipa::path(
    get, path = "/v1/teams/{team}/changes", tag = "team reads", operation_id = "list_changes", security(("token" = [])),
    params(
        TeamPath,
        ChangesQuery, FeedHeaders, IfNoneMatchHeader,
    ),
    responses(
        (status = 200, description = "The changes", content(
            (ChangeList = "application/json"),
            (String = "text/event-stream", example = "id: 41\nevent: change\ndata: {\"sequence\":41,\"id\":\"thanks-for-order\",\"change\":\"published\",\"revision\":7,\"at\":\"2026-11-22T09:30:00Z\"}\n\n"),
        )),
        problems::NotModified, problems::ListChanges
    )
)]
pub(in crate::api) async fn list_changes(
    State(app): State<App>,
    bearer: Bearer,
    Segment(team): Segment,
    Query(query): Query<ChangesQuery>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let team = bearer.team(&team, Role::Reader)?;
    let drafts = bearer.at_least(Role::Editor).is_ok();
    let limit = page_limit(query.limit);
    let after = after(&query, &headers)?;
    if !wants_stream(&headers) {
        let (changes, next) = app.teams.changes(&team, after, limit, drafts).await?;
        let items = changes.iter().map(view).collect();
        return Ok(Page::json(&ChangeList { items, next }, None)?.private().varies_on(VARY).into_response());
    }
    // The first read tells an unknown team before the stream begins.
    app.teams.team(&team).await?;
    let place = Place::take(&app, &bearer)?;
    let feed = Feed {
        wakeups: app.teams.store().wakeups(),
        closing: app.closing.subscribe(),
        silent_since: Instant::now(),
        after,
        team,
        drafts,
        bearer,
        app,
        _place: place,
    };
    let mut response = Sse::new(feed.events()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert(header::VARY, HeaderValue::from_static("authorization, origin"));
    headers.append(header::VARY, HeaderValue::from_static(VARY));
    // Proxies that gather answers would hold back every event; nginx listens to this.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

fn after(query: &ChangesQuery, headers: &HeaderMap) -> Result<u64, ApiError> {
    let Some(last) = headers.get("last-event-id") else { return Ok(query.after.unwrap_or(0)) };
    let number = last.to_str().ok().and_then(|last| last.trim().parse().ok());
    number.ok_or_else(|| {
        let message = "Last-Event-ID is the id of an event of this stream, a number";
        ApiError::new(Code::InvalidQuery, message).with_errors(vec![FieldError::of_parameter("Last-Event-ID", message)])
    })
}

/// Whether the stream weighs more than the list, or is named and weighs as much.
fn wants_stream(headers: &HeaderMap) -> bool {
    let (stream, list) = (wish(headers, ("text", "event-stream")), wish(headers, ("application", "json")));
    stream.weight > list.weight || stream.is_named && stream.weight > 0 && stream.weight == list.weight
}

/// One stream of changes.
struct Feed {
    app: App,
    team: TeamId,
    after: u64,
    drafts: bool,
    bearer: Bearer,
    wakeups: watch::Receiver<u64>,
    closing: watch::Receiver<bool>,
    silent_since: Instant,
    _place: Place,
}

impl Feed {
    fn events(self) -> impl Stream<Item = Result<Event, Infallible>> {
        let start = (Some(self), Vec::new().into_iter());
        stream::unfold(start, |(mut feed, mut pending)| async move {
            loop {
                if let Some(event) = pending.next() {
                    return Some((Ok(event), (feed, pending)));
                }
                if let Some(feed) = &mut feed {
                    feed.silent_since = Instant::now();
                }
                match feed.as_mut()?.next().await {
                    Next::Events(events) => pending = events.into_iter(),
                    Next::Last(event) => return Some((Ok(event), (None, Vec::new().into_iter()))),
                    Next::End => return None,
                }
            }
        })
    }

    /// What is to be sent next; waits until there is something.
    async fn next(&mut self) -> Next {
        loop {
            if *self.closing.borrow() {
                return Next::Last(Event::default().event("closing").data("{}"));
            }
            // Seen before the read: a commit during the read wakes the wait below at once.
            self.wakeups.borrow_and_update();
            let Ok(seen) = self.newest().await else { return Next::End };
            // A token that was revoked or is at its end, a team that was deleted, a store that fails: the stream ends, and the
            // client hears why when it asks again.
            if !self.bearer.may_go_on(&self.app).await {
                return Next::End;
            }
            let Ok((changes, next)) = self.app.teams.changes(&self.team, self.after, BATCH, self.drafts).await else {
                return Next::End;
            };
            self.after = next;
            let events: Vec<Event> = changes.iter().filter_map(event).collect();
            if !events.is_empty() {
                return Next::Events(events);
            }
            if let Some(next) = self.wait(seen).await {
                return next;
            }
        }
    }

    /// The numbers of the newest changes of all that the stream hangs on: its team's phrases and tokens, and what the server
    /// keeps, which are the team itself and the server's tokens.
    async fn newest(&self) -> Result<(u64, u64), StoreError> {
        let store = self.app.teams.store();
        Ok((store.sequence(&self.team.space()).await?, store.sequence(&Space::Server).await?))
    }

    /// Waits until something has happened that concerns the stream; what is to be sent, where that is clear without a look.
    async fn wait(&mut self, seen: (u64, u64)) -> Option<Next> {
        // Other teams' commits wake this one, too, so the beat is measured from the last thing that was sent.
        let beat = self.silent_since + self.app.settings.heartbeat;
        loop {
            tokio::select! {
                woken = self.wakeups.changed() => match self.newest().await {
                    Ok(newest) if woken.is_ok() && newest == seen => {}
                    Ok(_) if woken.is_ok() => return None,
                    _ => return Some(Next::End),
                },
                closed = self.closing.changed() => return if closed.is_err() { Some(Next::End) } else { None },
                () = tokio::time::sleep_until(beat) => return Some(Next::Events(vec![Event::default().comment("")])),
            }
        }
    }
}

/// What a stream does next.
enum Next {
    Events(Vec<Event>),
    Last(Event),
    End,
}

fn event(change: &Change) -> Option<Event> {
    Event::default().event("change").id(change.sequence.to_string()).json_data(view(change)).ok()
}

/// The streams that are open, by token.
#[derive(Debug, Default)]
pub(in crate::api) struct Feeds(Mutex<HashMap<Arc<str>, usize>>);

/// The place of one stream; it is free again when this is dropped.
struct Place {
    app: App,
    token: Arc<str>,
}

impl Feeds {
    fn count(&self, change: impl FnOnce(&mut HashMap<Arc<str>, usize>) -> bool) -> bool {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn enter(&self, token: &Arc<str>) -> bool {
        self.count(|open| {
            let total: usize = open.values().sum();
            let own = open.entry(Arc::clone(token)).or_default();
            let free = total < FEEDS_MAX && *own < FEEDS_PER_TOKEN_MAX;
            *own += usize::from(free);
            free
        })
    }

    fn leave(&self, token: &Arc<str>) {
        self.count(|open| {
            if let Some(own) = open.get_mut(token) {
                *own = own.saturating_sub(1);
            }
            open.retain(|_, own| *own > 0);
            true
        });
    }
}

impl Place {
    fn take(app: &App, bearer: &Bearer) -> Result<Self, ApiError> {
        if app.feeds.enter(bearer.token()) {
            return Ok(Self { app: app.clone(), token: Arc::clone(bearer.token()) });
        }
        let message = format!(
            "a token has at most {FEEDS_PER_TOKEN_MAX} streams, the server {FEEDS_MAX}; close one first, or read the list"
        );
        Err(ApiError::new(Code::TooManyFeeds, message))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.app.feeds.leave(&self.token);
    }
}
