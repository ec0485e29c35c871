//! The accept loop, and what it answers by itself.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::{SocketAddr, TcpListener};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use axum::body::Body;
use futures_util::{StreamExt, stream};
use http::{Request, Response};
use phrasebook::api::{HEAD_BYTES_MAX, service, unread};
use phrasebook::server::{Limits, Served, Workers, serve};
use serde_json::Value;
use tokio::sync::oneshot;

use crate::support::app::TestApp;
use crate::support::server::{Client, Reply};

const PATIENCE: Duration = Duration::from_secs(60);

/// A server that is told to stop when this is dropped.
struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    thread: JoinHandle<usize>,
}

impl Running {
    fn start(served: impl Served) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        Self { address, stop, thread: thread::spawn(|| run(listener, served, stopped)) }
    }

    /// One whose answers name the thread that gives them.
    fn naming_threads() -> Self {
        Self::start(tower::service_fn(|_: Request<Body>| async {
            Ok::<_, Infallible>(Response::new(Body::from(format!("{:?}", thread::current().id()))))
        }))
    }

    /// The number of connections that were cut off.
    fn stop(self) -> usize {
        self.stop.send(()).unwrap();
        self.thread.join().unwrap()
    }
}

fn run(listener: TcpListener, served: impl Served, stopped: oneshot::Receiver<()>) -> usize {
    let limits = Limits {
        head_bytes_max: HEAD_BYTES_MAX,
        connections_max: 1000,
        header_timeout: PATIENCE,
        idle_timeout: PATIENCE,
        write_timeout: PATIENCE,
        shutdown_timeout: PATIENCE,
    };
    let workers = Workers::start().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        serve(listener, &workers, served, unread, limits, async { drop(stopped.await) }, || {}).await
    })
}

fn answering(clients: &mut [Client]) -> Vec<String> {
    clients.iter_mut().map(|client| client.get("/").body).collect()
}

#[test]
fn connections_are_spread_over_the_cores_and_stay_with_their_thread() {
    let server = Running::naming_threads();
    let cores = thread::available_parallelism().unwrap().get();
    let mut clients: Vec<Client> = (0..2 * cores).map(|_| Client::connect(server.address)).collect();
    let threads = answering(&mut clients);
    let mut shares: BTreeMap<&str, usize> = BTreeMap::new();
    for thread in &threads {
        *shares.entry(thread).or_default() += 1;
    }
    assert!(shares.len() == cores && shares.values().all(|share| *share == 2), "{shares:?}");
    assert_eq!(answering(&mut clients), threads);
    assert_eq!(server.stop(), 0, "connections at rest are closed and not cut off");
}

#[test]
fn a_thread_that_has_lost_its_connections_gets_the_next() {
    let server = Running::naming_threads();
    let cores = thread::available_parallelism().unwrap().get();
    let mut clients: Vec<Client> = (0..cores).map(|_| Client::connect(server.address)).collect();
    let threads = answering(&mut clients);
    clients.remove(0).close();
    // The server hears of the end in its own time.
    let found = (0..600).any(|_| {
        thread::sleep(Duration::from_millis(100));
        let mut next = Client::connect(server.address);
        let thread = next.get("/").body;
        next.close();
        thread == threads[0]
    });
    assert!(found, "{threads:?}");
    server.stop();
}

/// The problem in an answer to what could not be read, its headers checked.
#[track_caller]
fn problem(reply: &Reply) -> Value {
    let head = reply.head.to_ascii_lowercase();
    let problem: Value = serde_json::from_str(&reply.body).unwrap_or_else(|_| panic!("{reply:?}"));
    for line in [
        "content-type: application/problem+json",
        "connection: close",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        &format!("x-request-id: {}", problem["request_id"].as_str().unwrap()),
        "date: ",
    ] {
        assert!(head.contains(&format!("\r\n{line}")), "no {line} in {head}");
    }
    assert_eq!(problem["status"], reply.status, "{problem}");
    assert_eq!(problem["instance"], "", "{problem}");
    problem
}

const HEALTH: &str = "GET /healthz HTTP/1.1\r\nHost: test\r\n\r\n";

fn head_of(line: &str) -> String {
    format!("{line}\r\nHost: test\r\n\r\n")
}

#[test]
fn what_cannot_be_read_is_told_so_in_the_shape_of_every_failure() {
    let long = "x".repeat(HEAD_BYTES_MAX);
    let many = "X-Many: 1\r\n".repeat(101);
    let cases = [
        (431, "head_too_large", head_of(&format!("GET /healthz HTTP/1.1\r\nX-Long: {long}"))),
        (431, "head_too_large", head_of(&format!("GET /{long} HTTP/1.1"))),
        (431, "head_too_large", format!("GET /healthz HTTP/1.1\r\n{many}\r\n")),
        (400, "invalid_request", "hello\r\n\r\n".to_owned()),
        (400, "invalid_request", "\u{16}\u{3}\u{1}\u{2}\0\u{1}\r\n\r\n".to_owned()),
        (400, "invalid_request", head_of("GET /healthz HTTP/9.9")),
        (400, "invalid_request", head_of("GET /health z HTTP/1.1")),
        (400, "invalid_request", head_of("G(T /healthz HTTP/1.1")),
        (400, "invalid_request", head_of("GET /healthz HTTP/1.1\r\nno header")),
        (400, "invalid_request", head_of("POST /v1/render HTTP/1.1\r\nContent-Length: many")),
        (400, "invalid_request", head_of("POST /v1/render HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2")),
        (400, "invalid_request", head_of("POST /v1/render HTTP/1.1\r\nTransfer-Encoding: gzip")),
    ];
    let server = Running::start(service(&TestApp::fixture().app));
    for (status, code, head) in cases {
        for before in ["", HEALTH] {
            let mut client = Client::connect(server.address);
            client.send(before);
            if !before.is_empty() {
                assert_eq!(client.reply().status, 200);
            }
            client.send(&head);
            let reply = client.reply();
            assert_eq!((reply.status, &problem(&reply)["code"]), (status, &Value::from(code)), "{head:.60}");
            client.closes_after();
        }
    }
    assert_eq!(server.stop(), 0);
}

#[test]
fn requests_that_came_together_are_answered_up_to_the_one_that_cannot_be_read() {
    let server = Running::start(service(&TestApp::fixture().app));
    let mut client = Client::connect(server.address);
    client.send(&format!("{HEALTH}{HEALTH}hello\r\n\r\n"));
    assert_eq!([client.reply().status, client.reply().status], [200, 200]);
    assert_eq!(problem(&client.reply())["code"], "invalid_request");
    client.closes_after();
    server.stop();
}

/// A socket that is closed with bytes unread resets the connection, and takes the answer with it.
#[test]
fn a_client_that_sends_on_can_still_read_why_not() {
    let server = Running::start(service(&TestApp::fixture().app));
    let (filler, piece) = ("x".repeat(64 * 1024), "x".repeat(1024));
    let upload = head_of("POST /v1/render HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 10000000");
    let cases = [(431, format!("GET /healthz HTTP/1.1\r\nX-Long: {filler}")), (413, format!("{upload}{filler}"))];
    let clients = cases.map(|(status, beginning)| {
        let mut client = Client::connect(server.address);
        client.send(&beginning);
        assert!(client.hears_within(PATIENCE), "{status}");
        (0..100).for_each(|_| client.send(&piece));
        assert_eq!(client.reply().status, status);
        client
    });
    // Both are still there and say nothing more: the server is done with them long before it would cut them off.
    let asked = Instant::now();
    assert_eq!(server.stop(), 0);
    assert!(asked.elapsed() < PATIENCE / 2, "{:?}", asked.elapsed());
    drop(clients);
}

/// Whatever an answer of ours says, it is sent as it is, also where a piece of it looks like an answer.
#[test]
fn answers_of_ours_are_sent_as_they_are() {
    let text = "HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    let server = Running::start(tower::service_fn(move |_: Request<Body>| async move {
        let pieces = stream::iter(["first", text]).then(|piece| async move {
            // Nothing to send for a moment, so what there is goes out by itself.
            tokio::task::yield_now().await;
            Ok::<_, Infallible>(piece)
        });
        let response = Response::builder().header("content-length", 5 + text.len());
        Ok::<_, Infallible>(response.body(Body::from_stream(pieces)).unwrap())
    }));
    assert_eq!(Client::connect(server.address).get("/").body, format!("first{text}"));
    server.stop();
}
