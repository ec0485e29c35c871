//! The stream of changes over a socket, from the server as it runs.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::desk::statement;
use crate::support::feed::Event;
use crate::support::folder::Folder;
use crate::support::server::{Client, Server};

/// How long anything may take before a test gives up. Nothing waits this long unless something is wrong.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server with the team `shop` and a token of its editor.
struct Shop {
    server: Server,
    token: String,
}

impl Shop {
    fn open(folder: &Folder, arguments: &[&str]) -> Self {
        let server = Server::start(folder, &[&["serve", "--locales", "book", "--data", "data"], arguments].concat());
        let admin = fs::read_to_string(folder.path("data/admin-token")).unwrap().trim().to_owned();
        let mut client = server.connect();
        let team = json!({"id": "shop", "name": "Shop"});
        assert_eq!(send(&mut client, "POST", "/v1/teams", &admin, &team).0, 201);
        let body = json!({"role": "editor", "name": "editor"});
        let (status, issued) = send(&mut client, "POST", "/v1/teams/shop/tokens", &admin, &body);
        assert_eq!(status, 201, "{issued}");
        Self { server, token: issued["token"].as_str().unwrap().to_owned() }
    }

    /// Opens a stream; again where the server has not noticed yet that earlier ones were broken off.
    fn stream(&self, last: Option<&str>) -> Stream {
        std::iter::repeat_with(|| self.try_stream(last)).take(1_000).flatten().next().expect("no place becomes free")
    }

    fn try_stream(&self, last: Option<&str>) -> Option<Stream> {
        let mut socket = TcpStream::connect(self.server.address).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let last = last.map(|id| format!("Last-Event-ID: {id}\r\n")).unwrap_or_default();
        let token = &self.token;
        let request = format!(
            "GET /v1/teams/shop/changes HTTP/1.1\r\nHost: test\r\nAccept: text/event-stream\r\nAuthorization: Bearer {token}\r\n{last}\r\n"
        );
        socket.write_all(request.as_bytes()).unwrap();
        let mut lines = BufReader::new(socket);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert_ne!(lines.read_line(&mut head).unwrap(), 0, "closed after {head:?}");
        }
        if head.starts_with("HTTP/1.1 429 ") {
            return None;
        }
        assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
        assert!(head.contains("text/event-stream"), "{head}");
        Some(Stream(lines))
    }
}

fn send(client: &mut Client, method: &str, path: &str, token: &str, body: &Value) -> (u16, Value) {
    let body = body.to_string();
    let length = body.len();
    client.send(&format!(
        "{method} {path} HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer {token}\r\nIf-None-Match: *\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
    ));
    let reply = client.reply();
    (reply.status, serde_json::from_str(&reply.body).unwrap())
}

/// An open stream. Dropping it is a disconnect.
struct Stream(BufReader<TcpStream>);

impl Stream {
    /// The next event; none where the server has closed the stream.
    fn next(&mut self) -> Option<Event> {
        let mut block = String::new();
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            let line = line.trim_end();
            let is_of_event = ["id:", "event:", "data:", ":"].iter().any(|start| line.starts_with(start));
            if is_of_event {
                block += line;
                block.push('\n');
            } else if line.is_empty() && !block.is_empty() {
                return Some(Event::read(&block));
            } else if line == "0" {
                // The last chunk.
                return None;
            }
            // Everything else is the size of a chunk or the line break after it.
        }
    }
}

#[test]
fn a_thousand_changes_arrive_once_each_through_twenty_disconnects() {
    const WRITERS: usize = 4;
    const WRITES: usize = 250;
    let folder = Folder::with_book();
    let shop = Shop::open(&folder, &[]);
    // A message names it, so that the same breaks can be had again.
    let seed: u64 = 20_261_122;
    let random = std::iter::successors(Some(seed), |last| Some(last.wrapping_mul(6_364_136_223_846_793_005) + 1));
    let place = |number: u64| 1 + usize::try_from(number >> 33).unwrap() % (WRITERS * WRITES - 1);
    let mut breaks: Vec<usize> = random.skip(1).take(20).map(place).collect();
    breaks.sort_unstable();
    let received: Vec<Event> = std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (address, token) = (shop.server.address, shop.token.as_str());
            scope.spawn(move || {
                let mut client = Client::connect(address);
                for number in 0..WRITES {
                    let path = format!("/v1/teams/shop/phrases/phrase-{writer}-{number}");
                    let body = statement("lt", &format!("Nr. {number}."));
                    let (status, answer) = send(&mut client, "PUT", &path, token, &body);
                    assert_eq!(status, 201, "{answer}");
                }
            });
        }
        let mut received: Vec<Event> = Vec::new();
        let mut stream = shop.stream(None);
        while received.len() < WRITERS * WRITES {
            if breaks.first().is_some_and(|next| *next <= received.len()) {
                breaks.remove(0);
                stream = shop.stream(received.last().map(|event| event.id.as_str()));
            }
            let event = stream.next().unwrap_or_else(|| panic!("seed {seed}: closed after {}", received.len()));
            if !event.comment {
                received.push(event);
            }
        }
        received
    });
    assert!(breaks.is_empty());
    let numbers: Vec<u64> = received.iter().map(|event| event.id.parse().unwrap()).collect();
    assert!(numbers.is_sorted_by(|one, other| one < other), "seed {seed}: not in order, or not once each");
    let mut ids: Vec<String> = received.iter().map(|event| event.change()["id"].as_str().unwrap().to_owned()).collect();
    ids.sort();
    let mut expected: Vec<String> =
        (0..WRITERS).flat_map(|writer| (0..WRITES).map(move |number| format!("phrase-{writer}-{number}"))).collect();
    expected.sort();
    assert_eq!(ids, expected, "seed {seed}");
}

#[test]
fn a_stopped_server_closes_its_streams_ends_well_and_has_logged_no_token() {
    let folder = Folder::with_book();
    let shop = Shop::open(&folder, &["--log", "debug"]);
    let mut stream = shop.stream(None);
    let mut client = shop.server.connect();
    let written = send(&mut client, "PUT", "/v1/teams/shop/phrases/thanks", &shop.token, &statement("lt", "Ačiū."));
    assert_eq!(written.0, 201, "{}", written.1);
    assert_eq!(stream.next().unwrap().change()["id"], "thanks");
    client.close();
    shop.server.terminate();
    assert_eq!(stream.next().unwrap().name, "closing");
    assert_eq!(stream.next(), None);
    let Shop { server, token } = shop;
    let (code, lines) = server.wait();
    assert_eq!(code, Some(0), "{lines:#?}");
    let secret = token.rsplit('_').next().unwrap();
    assert!(lines.iter().any(|line| line.contains("/v1/teams/shop/phrases/thanks")), "requests are logged: {lines:#?}");
    assert!(!lines.iter().any(|line| line.contains(secret)), "{lines:#?}");
}
