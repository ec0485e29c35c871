//! Clients that keep the server waiting, on purpose or not, and what they may hold up.

use std::io::ErrorKind;
use std::time::Duration;

use crate::support::folder::Folder;
use crate::support::server::Server;

/// A server with little patience for heads, and otherwise as `more` says.
fn start(more: &[&str]) -> (Folder, Server) {
    let folder = Folder::with_book();
    let arguments = [&["serve", "--locales", "book", "--header-timeout-seconds", "0.3"], more].concat();
    let server = Server::start(&folder, &arguments);
    (folder, server)
}

#[track_caller]
fn assert_between(time: Duration, least: f64, most: f64) {
    let seconds = time.as_secs_f64();
    assert!((least..most).contains(&seconds), "{seconds} s is not between {least} and {most}");
}

#[test]
fn silence_is_closed_like_half_a_head() {
    let (_folder, server) = start(&[]);
    assert_between(server.connect().closes_after(), 0.0, 20.0);
}

#[test]
fn half_a_head_is_closed() {
    let (_folder, server) = start(&[]);
    let mut client = server.connect();
    client.send("GET /healthz HTTP/1.1\r\nHost: te");
    assert_between(client.closes_after(), 0.0, 20.0);
}

#[test]
fn a_dripped_head_gets_no_more_time() {
    let (_folder, server) = start(&[]);
    let endless = format!("GET /healthz HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(500));
    assert!(!server.connect().drip(&endless, Duration::from_millis(20)));
}

#[test]
fn a_connection_may_rest_longer_than_a_head_may_take() {
    let (_folder, server) = start(&["--idle-timeout-seconds", "3"]);
    let mut client = server.connect();
    assert_eq!(client.get("/healthz").status, 200);
    assert!(!client.hears_within(Duration::from_millis(800)), "closed as if it had begun a request");
    assert_eq!(client.get("/healthz").status, 200, "it can go on after a rest");
    assert_between(client.closes_after(), 1.5, 20.0);
}

#[test]
fn half_a_head_after_a_rest_is_closed_early() {
    let (_folder, server) = start(&[]);
    let mut client = server.connect();
    assert_eq!(client.get("/healthz").status, 200);
    client.send("GET /hea");
    assert_between(client.closes_after(), 0.0, 20.0);
}

#[test]
fn a_stalled_body_is_told_so() {
    let (_folder, server) = start(&["--request-timeout-seconds", "0.6"]);
    let mut client = server.connect();
    client.send(
        "POST /v1/render HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
    );
    let reply = client.reply();
    assert!(reply.status == 408 && reply.body.contains("request_timeout"), "{reply:?}");
    assert_between(client.closes_after(), 0.0, 20.0);
}

/// The body may take longer than a head: the limit of the head ends where the head does.
#[test]
fn a_slow_body_is_no_slow_head() {
    let (_folder, server) = start(&[]);
    let mut client = server.connect();
    let body = "{\"locale\":\"en\",\"variables\":{\"days\":3}}";
    client.send(&format!(
        "POST /v1/phrases/delivery-delay-acknowledge/render HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    ));
    assert!(client.drip(body, Duration::from_millis(20)), "{} letters take twice the limit of a head", body.len());
    assert_eq!(client.reply().status, 200);
}

#[test]
fn a_client_that_never_reads_is_cut_off() {
    let (_folder, server) = start(&["--write-timeout-seconds", "0.3"]);
    let mut client = server.connect();
    // The requests fill the buffers on both sides; then the server cannot write and stops reading.
    let fault = client.send_until_closed(&"GET /openapi.json HTTP/1.1\r\nHost: test\r\n\r\n".repeat(100));
    assert!(matches!(fault, ErrorKind::ConnectionReset | ErrorKind::BrokenPipe), "{fault}");
    assert_eq!(server.get("/healthz").status, 200);
}

#[test]
fn connections_beyond_the_limit_wait() {
    let (_folder, server) = start(&["--connections-max", "1"]);
    let mut first = server.connect();
    assert_eq!(first.get("/healthz").status, 200);
    let mut second = server.connect();
    second.send("GET /healthz HTTP/1.1\r\nHost: test\r\n\r\n");
    assert!(!second.hears_within(Duration::from_millis(300)), "two are served where one may be");
    first.close();
    assert_eq!(second.reply().status, 200);
}

#[test]
fn a_head_that_is_too_long_is_refused() {
    let (_folder, server) = start(&[]);
    let mut client = server.connect();
    client.send(&format!("GET /healthz HTTP/1.1\r\nHost: test\r\nX: {}\r\n\r\n", "x".repeat(20_000)));
    assert_eq!(client.reply().status, 431);
}

#[test]
fn pipelined_requests_are_answered_in_order() {
    let (_folder, server) = start(&[]);
    let mut client = server.connect();
    client.send(&"GET /healthz HTTP/1.1\r\nHost: test\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: test\r\n\r\n".repeat(20));
    for _ in 0..20 {
        assert_eq!((client.reply().status, client.reply().status), (200, 404));
    }
}
