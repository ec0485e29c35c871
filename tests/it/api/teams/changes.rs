//! What has changed, as a list and as a stream.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::Request;
use jiff::SignedDuration;
use phrasebook::api::ApiSettings;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::support::book;
use crate::support::counting::Counting;
use crate::support::desk::{Crew, Desk, at, ids, pass, settings, statement};
use crate::support::feed::{Event, Feed};

/// A team that wrote two phrases, one as a draft, changed one and deleted the other.
fn with_changes() -> (Desk, Crew) {
    let (desk, crew) = Desk::with_team();
    let mut draft = statement("lt", "Juodraštis.");
    draft["state"] = json!("draft");
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    desk.create(&crew, "letter", &draft);
    desk.token_of("shop", "reader");
    desk.replace(&crew, "thanks", "\"1\"", &statement("lt", "Labai ačiū."));
    pass(SignedDuration::from_hours(1));
    desk.remove(&crew, "/phrases/letter").if_match("\"1\"").send();
    (desk, crew)
}

fn kinds(list: &Value) -> Vec<String> {
    let kind = |item: &Value| format!("{} {} {}", item["id"], item["change"], item["revision"]).replace('"', "");
    at(list, "items").as_array().unwrap().iter().map(kind).collect()
}

#[test]
fn the_list_tells_every_change_in_order() {
    let (desk, crew) = with_changes();
    let list = desk.read(&crew, "/changes").send_conditionally().ok();
    assert_eq!(kinds(&list), ["thanks published 1", "letter draft 1", "thanks published 2", "letter deleted 2"]);
    let items = at(&list, "items").as_array().unwrap();
    let numbers: Vec<u64> = items.iter().map(|item| item["sequence"].as_u64().unwrap()).collect();
    assert!(numbers.is_sorted_by(|one, other| one < other), "{numbers:?}");
    assert_eq!(*at(&list, "items/3/at"), "2026-11-22T10:30:00Z");
    assert!(list["next"].as_u64() >= numbers.last().copied());
    let read_only = desk.read_only(&crew, "/changes").send().ok();
    assert_eq!(kinds(&read_only), ["thanks published 1", "thanks published 2"]);
    assert!(read_only["next"].as_u64() >= list["next"].as_u64(), "what is not shown is passed all the same");
    desk.token_of("shop", "reader");
    let later = desk.read(&crew, &format!("/changes?after={}", list["next"])).send().ok();
    assert_eq!(kinds(&later), Vec::<String>::new(), "tokens are not phrases");
}

#[test]
fn the_list_is_walked_with_next() {
    let (desk, crew) = with_changes();
    let mut seen = Vec::new();
    let mut after = json!(0);
    for _ in 0..20 {
        let page = desk.read(&crew, &format!("/changes?limit=1&after={after}")).send().ok();
        if ids(&page).is_empty() {
            break;
        }
        seen.extend(kinds(&page));
        after = page["next"].clone();
    }
    assert_eq!(seen, ["thanks published 1", "letter draft 1", "thanks published 2", "letter deleted 2"]);
    desk.create(&crew, "late", &statement("lt", "Vėlai."));
    let last = desk.read(&crew, &format!("/changes?after={after}")).send().ok();
    assert_eq!(kinds(&last), ["late published 1"]);
    let far = desk.read(&crew, "/changes?after=18446744073709551615").send().ok();
    assert_eq!(kinds(&far), Vec::<String>::new());
    for query in ["after=-1", "after=x", "limit=0", "limit=101", "cursor=x"] {
        desk.read(&crew, &format!("/changes?{query}")).send().problem("invalid_query");
    }
}

/// "Where `items` is empty, nothing has happened since" holds for readers, too, however many drafts there are.
#[test]
fn drafts_make_no_empty_pages_for_readers() {
    let (desk, crew) = Desk::with_team();
    let mut draft = statement("lt", "Juodraštis.");
    draft["state"] = json!("draft");
    (0..25).for_each(|number| drop(desk.create(&crew, &format!("draft-{number}"), &draft)));
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let list = desk.read_only(&crew, "/changes?limit=20").send().ok();
    assert_eq!(kinds(&list), ["thanks published 1"]);
}

#[test]
fn readers_hear_of_the_deletion_of_what_was_served() {
    let (desk, crew) = Desk::with_team();
    let mut draft = statement("lt", "Juodraštis.");
    draft["state"] = json!("draft");
    let remove = |tag: &str| desk.remove(&crew, "/phrases/thanks").if_match(tag).send();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    desk.replace(&crew, "thanks", "\"1\"", &draft);
    remove("\"2\"");
    desk.create(&crew, "thanks", &draft);
    remove("\"4\"");
    let list = desk.read_only(&crew, "/changes").send().ok();
    assert_eq!(kinds(&list), ["thanks published 1", "thanks deleted 3"]);
}

#[test]
fn a_stream_tells_the_same_as_the_list() {
    let (desk, crew) = with_changes();
    for (token, count) in [(&crew.editor, 4), (&crew.reader, 2)] {
        let list = desk.get(&crew.path("/changes")).token(token).send().ok();
        let mut feed = Feed::open(&desk, &crew.path("/changes"), token, &[]);
        assert_eq!(feed.status, 200);
        for (name, value) in [
            ("content-type", "text/event-stream"),
            ("cache-control", "private, no-store"),
            ("x-accel-buffering", "no"),
            ("x-content-type-options", "nosniff"),
        ] {
            assert_eq!(feed.headers[name], value, "{name}");
        }
        for item in at(&list, "items").as_array().unwrap() {
            let event = feed.next().unwrap();
            assert_eq!((event.change(), event.id), (item.clone(), item["sequence"].to_string()));
        }
        assert_eq!(at(&list, "items").as_array().unwrap().len(), count);
    }
}

#[test]
fn a_stream_goes_on_where_it_was_told_to() {
    let (desk, crew) = with_changes();
    let list = desk.read(&crew, "/changes").send().ok();
    let second = at(&list, "items/1/sequence").to_string();
    let changes = crew.path("/changes");
    let by_query = format!("{changes}?after={second}");
    let from_start = format!("{changes}?after=0");
    for (path, headers) in [
        (&changes, &[("last-event-id", second.as_str())][..]),
        (&by_query, &[]),
        (&from_start, &[("last-event-id", second.as_str())]),
    ] {
        let mut feed = Feed::open(&desk, path, &crew.editor, headers);
        feed.expect("thanks", "published");
        feed.expect("letter", "deleted");
    }
    for last in ["x", "", "-1", "1.5"] {
        let stream = desk.read(&crew, "/changes").header("accept", "text/event-stream").header("last-event-id", last);
        stream.send().problem("invalid_query");
    }
}

/// One address, two forms: a cache that does not know why would give one for the other.
#[test]
fn accept_decides_between_the_list_and_the_stream() {
    let (desk, crew) = with_changes();
    for accept in [
        "*/*",
        "application/json",
        "text/event-stream;q=0, application/json",
        "application/json, Text/Event-Stream ; charset=utf-8 ; Q=0.000",
        "application/json;q=0.9, text/event-stream;q=0.1",
        "text/event-stream;q=0.5, */*",
        "text/event-stream;q=0.8, application/*;q=0.81",
        "text/event-stream;q=2",
        "text/*, text/event-stream;q=0",
    ] {
        let answer = desk.read(&crew, "/changes").header("accept", accept).send_conditionally();
        assert_eq!(answer.header("content-type"), Some("application/json"), "{accept}");
        assert_eq!(answer.joined("vary"), "authorization, accept-encoding, origin, accept, last-event-id", "{accept}");
    }
    for accept in [
        "text/event-stream;q=0.1",
        "application/json, text/event-stream",
        "application/json;q=0.1, text/event-stream;q=0.2",
        "text/event-stream, */*;q=0.1",
        "text/*, application/json;q=0.5",
        "*/*, application/json;q=0.5",
    ] {
        let request = Request::get(crew.path("/changes")).header("accept", accept);
        let request = request.header("authorization", format!("Bearer {}", crew.editor)).body(Body::empty()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let headers = runtime.block_on(desk.service().oneshot(request)).unwrap().into_parts().0.headers;
        assert_eq!(headers["content-type"], "text/event-stream", "{accept}");
        let vary: Vec<&str> = headers.get_all("vary").iter().map(|names| names.to_str().unwrap()).collect();
        assert_eq!(vary.join(", "), "authorization, origin, accept, last-event-id", "{accept}");
    }
}

#[test]
fn a_stream_tells_of_changes_as_they_happen_and_of_this_team_alone() {
    let (desk, crew) = Desk::with_team();
    let other = desk.team("other");
    let mut feed = Feed::open(&desk, &crew.path("/changes"), &crew.reader, &[]);
    desk.create(&other, "foreign", &statement("lt", "Svetima."));
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    feed.expect("thanks", "published");
    desk.token_of("shop", "editor");
    let mut draft = statement("lt", "Juodraštis.");
    draft["state"] = json!("draft");
    desk.create(&crew, "letter", &draft);
    desk.remove(&crew, "/phrases/thanks").if_match("\"1\"").send();
    feed.expect("thanks", "deleted");
}

/// Every commit of any team wakes every stream, so a look that finds nothing must cost next to nothing.
#[test]
fn a_stream_of_an_idle_team_leaves_the_store_alone() {
    let mut counting = None;
    let desk = Desk::with_store(book::fixture(), &settings(), 64 * 1024 * 1024, |store| {
        Arc::<Counting>::clone(counting.insert(Counting::before(store)))
    });
    let (crew, other) = (desk.team("shop"), desk.team("other"));
    let counting = counting.unwrap();
    desk.create(&other, "first", &statement("lt", "Pirma."));
    let mut feed = Feed::open(&desk, &crew.path("/changes"), &crew.reader, &[]);
    assert!(feed.is_silent());
    for number in 0..3 {
        desk.create(&other, &format!("foreign-{number}"), &statement("lt", "Svetima."));
        counting.take();
        assert!(feed.is_silent());
        assert_eq!(counting.take(), [""; 0]);
    }
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    feed.expect("thanks", "published");
}

#[test]
fn a_stream_ends_with_a_token_of_the_server() {
    let (desk, crew) = Desk::with_team();
    let body = json!({"name": "a second one"});
    let issued = desk.post("/v1/tokens", &body).token(&desk.server).send().created();
    let token = issued["token"].as_str().unwrap();
    let mut feed = Feed::open(&desk, &crew.path("/changes"), token, &[]);
    assert!(feed.is_silent());
    let id = token.split('_').nth(2).unwrap();
    desk.delete(&format!("/v1/tokens/{id}")).token(&desk.server).send();
    assert_eq!(feed.next(), None);
}

fn quick_beats() -> ApiSettings {
    ApiSettings { heartbeat: Duration::from_millis(20), ..settings() }
}

#[test]
fn a_silent_stream_says_that_it_is_there() {
    let desk = Desk::with(&quick_beats());
    let crew = desk.team("shop");
    let mut feed = Feed::open(&desk, &crew.path("/changes"), &crew.reader, &[]);
    for _ in 0..3 {
        assert!(feed.next().unwrap().comment);
    }
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let event = std::iter::from_fn(|| feed.next()).find(|event| !event.comment).unwrap();
    assert_eq!(event.change()["id"], "thanks");
}

#[test]
fn a_stream_ends_with_what_it_hangs_on() {
    type End = fn(&Desk, &Crew);
    let ends: [(&str, End); 3] = [
        ("its token is revoked", |desk, crew| {
            let id = crew.reader.split('_').nth(2).unwrap();
            desk.delete(&crew.path(&format!("/tokens/{id}"))).token(&crew.admin).send();
        }),
        ("its team is deleted", |desk, crew| {
            desk.delete(&crew.path("")).token(&desk.server).if_match("\"1\"").send();
        }),
        ("its team is deleted and there is another", |desk, crew| {
            desk.delete(&crew.path("")).token(&desk.server).if_match("\"1\"").send();
            let again = desk.team("shop");
            desk.create(&again, "secret", &statement("lt", "Paslaptis."));
        }),
    ];
    for (why, end) in ends {
        let (desk, crew) = Desk::with_team();
        let mut feed = Feed::open(&desk, &crew.path("/changes"), &crew.reader, &[]);
        desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
        feed.expect("thanks", "published");
        end(&desk, &crew);
        assert_eq!(feed.next(), None, "{why}");
    }
}

#[test]
fn a_stream_ends_with_the_time_of_its_token() {
    let desk = Desk::with(&quick_beats());
    let crew = desk.team("shop");
    let body = json!({"role": "reader", "name": "for an hour", "expires": "2026-11-22T10:30:00Z"});
    let issued = desk.post(&crew.path("/tokens"), &body).token(&crew.admin).send().created();
    let mut feed = Feed::open(&desk, &crew.path("/changes"), issued["token"].as_str().unwrap(), &[]);
    assert!(feed.next().unwrap().comment);
    pass(SignedDuration::from_hours(1));
    let rest: Vec<Event> = std::iter::from_fn(|| feed.next()).collect();
    assert!(rest.len() <= 1, "{rest:?}");
}

#[test]
fn a_stopping_server_says_so_and_closes() {
    let (desk, crew) = Desk::with_team();
    let mut feed = Feed::open(&desk, &crew.path("/changes"), &crew.reader, &[]);
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    feed.expect("thanks", "published");
    desk.app.app.drain();
    assert_eq!(feed.next().unwrap().name, "closing");
    assert_eq!(feed.next(), None);
    let mut late = Feed::open(&desk, &crew.path("/changes"), &crew.reader, &[]);
    assert_eq!((late.next().unwrap().name.as_str(), late.next()), ("closing", None));
}

#[test]
fn streams_are_limited_for_each_token_and_in_all() {
    let (desk, crew) = Desk::with_team();
    let changes = crew.path("/changes");
    let mut feeds: Vec<Feed> = (0..5).map(|_| Feed::open(&desk, &changes, &crew.reader, &[])).collect();
    let one_more = || desk.read_only(&crew, "/changes").header("accept", "text/event-stream").send();
    one_more().problem("too_many_feeds");
    desk.read_only(&crew, "/changes").send().ok();
    assert_eq!(Feed::open(&desk, &changes, &crew.editor, &[]).status, 200, "another token has places of its own");
    feeds.pop();
    feeds.push(Feed::open(&desk, &changes, &crew.reader, &[]));
    assert_eq!(feeds.last().unwrap().status, 200, "a place is free when its stream is closed");
    one_more().problem("too_many_feeds");
}

#[test]
fn the_server_has_256_streams_at_most() {
    let (desk, crew) = Desk::with_team();
    let changes = crew.path("/changes");
    let tokens: Vec<String> = (0..52).map(|_| desk.token_of("shop", "reader")).collect();
    let open = |token: &String| Feed::open(&desk, &changes, token, &[]);
    let mut feeds: Vec<Feed> =
        tokens.iter().flat_map(|token| [open(token), open(token), open(token), open(token), open(token)]).collect();
    let full: Vec<usize> = feeds.iter().enumerate().filter(|(_, feed)| feed.status == 429).map(|(at, _)| at).collect();
    assert_eq!(full, (256..260).collect::<Vec<_>>());
    feeds.truncate(255);
    assert_eq!(open(&crew.editor).status, 200);
}
