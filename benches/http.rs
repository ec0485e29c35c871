//! The HTTP API beside a bare axum route that returns the same number of bytes.
//!
//! Run it with `cargo bench --bench http`. It starts this program twice more, once as phrasebook and once as the bare
//! server, sends both the same load in turns, and prints for each case the requests per second, the server's CPU time
//! per request and the ratios. The machine is noisy: compare within a run, and trust the CPU time first.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark stops at the first fault"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::routing::{get, post};
use phrasebook::api::{ApiService, ApiSettings, App, service};
use phrasebook::catalog::{Catalog, Draft};
use phrasebook::sources;

const CONNECTIONS: usize = 8;
const ROUNDS: usize = 7;
const ROUND: Duration = Duration::from_millis(900);
/// `/proc` counts CPU time in ticks of 1/100 s on every Linux of today.
const TICK: Duration = Duration::from_millis(10);

const RENDER: &str = r#"{"locale":"lt","variables":{"customer":"Jonas","days":22,"order":"10482"}}"#;

/// One comparison: what phrasebook is asked, and the share of the bare route's speed that it should reach.
struct Case {
    name: &'static str,
    method: &'static str,
    path: &'static str,
    body: &'static str,
    aim: f64,
}

const CASES: &[Case] = &[
    Case {
        name: "POST render",
        method: "POST",
        path: "/v1/phrases/delivery-delay-acknowledge/render",
        body: RENDER,
        aim: 0.80,
    },
    Case { name: "GET list, ready", method: "GET", path: "/v1/phrases?locale=lt&limit=20", body: "", aim: 0.95 },
    Case {
        name: "GET list, not ready",
        method: "GET",
        path: "/v1/phrases?locale=lt&limit=20&fallback=none",
        body: "",
        aim: 0.30,
    },
];

fn main() {
    let role = std::env::args().nth(1).unwrap_or_default();
    match role.as_str() {
        "serve-phrasebook" => serve_phrasebook(phrasebook_service(true)),
        "serve-uncached" => serve_phrasebook(phrasebook_service(false)),
        "serve-bare" => serve(bare_routes()),
        _ => compare(),
    }
}

fn phrasebook_service(ready_pages: bool) -> ApiService {
    let draft = Draft::read(&sources::built_in().unwrap()).unwrap();
    let mut settings = ApiSettings::default();
    if !ready_pages {
        settings.page_cache_bytes = 0;
    }
    service(&App::new(Arc::new(Catalog::new(draft).unwrap()), &settings))
}

/// `/N` answers with N bytes; a POST reads its body first.
fn bare_routes() -> Router {
    async fn page(axum::extract::Path(bytes): axum::extract::Path<usize>) -> Bytes {
        Bytes::from_static(&ZEROS[..bytes])
    }
    async fn reading(path: axum::extract::Path<usize>, _: Bytes) -> Bytes {
        page(path).await
    }
    static ZEROS: [u8; 1 << 20] = [b'x'; 1 << 20];
    Router::new().route("/{bytes}", get(page)).route("/{bytes}", post(reading))
}

fn serve(routes: Router) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        println!("{}", listener.local_addr().unwrap());
        axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), routes).await.unwrap();
    });
}

fn serve_phrasebook(service: ApiService) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let service = service.clone();
            tokio::spawn(async move {
                let service = hyper::service::service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
                    tower::Service::call(&mut service.clone(), request.map(axum::body::Body::new))
                });
                let _ended = hyper::server::conn::http1::Builder::new()
                    .serve_connection(hyper_util::rt::TokioIo::new(stream), service)
                    .await;
            });
        }
    });
}

/// A server in a process of its own, stopped when dropped.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    fn start(role: &str) -> Self {
        let mut process =
            Command::new(std::env::current_exe().unwrap()).arg(role).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { process, address: line.trim().parse().unwrap() }
    }

    /// CPU time used so far, user and system.
    fn cpu(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        TICK * (fields[11].parse::<u32>().unwrap() + fields[12].parse::<u32>().unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

fn compare() {
    println!(
        "{:<22} {:>7} {:>10} {:>10} {:>9} {:>9} {:>7} {:>7} {:>5}",
        "", "bytes", "req/s", "bare", "CPU us", "bare", "req/s", "CPU", "aim"
    );
    for case in CASES {
        let role = if case.aim < 0.5 { "serve-uncached" } else { "serve-phrasebook" };
        let (product, bare) = (Server::start(role), Server::start("serve-bare"));
        let request = request(case.method, case.path, case.body);
        let bytes = exchange(product.address, &request);
        let bare_request = self::request(case.method, &format!("/{bytes}"), case.body);
        let (mut ours, mut theirs) = (Load::default(), Load::default());
        for _ in 0..ROUNDS {
            ours.add(&product, &request);
            theirs.add(&bare, &bare_request);
        }
        println!(
            "{:<22} {:>7} {:>10.0} {:>10.0} {:>9.1} {:>9.1} {:>7.2} {:>7.2} {:>5.2}",
            case.name,
            bytes,
            ours.rate(),
            theirs.rate(),
            ours.cpu_us(),
            theirs.cpu_us(),
            ours.rate() / theirs.rate(),
            theirs.cpu_us() / ours.cpu_us(),
            case.aim,
        );
    }
    println!(
        "\nreq/s and CPU: phrasebook as a share of the bare route; 1.00 is as fast as the route that does nothing."
    );
}

/// Requests answered in some time, and what they cost the server.
#[derive(Default)]
struct Load {
    requests: u32,
    time: Duration,
    cpu: Duration,
}

impl Load {
    fn add(&mut self, server: &Server, request: &[u8]) {
        let (cpu, started) = (server.cpu(), Instant::now());
        let address = server.address;
        self.requests += std::thread::scope(|scope| {
            let clients: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(move || hammer(address, request))).collect();
            clients.into_iter().map(|client| client.join().unwrap()).sum::<u32>()
        });
        self.time += started.elapsed();
        self.cpu += server.cpu() - cpu;
    }

    fn rate(&self) -> f64 {
        f64::from(self.requests) / self.time.as_secs_f64()
    }

    fn cpu_us(&self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / f64::from(self.requests)
    }
}

fn request(method: &str, path: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// Sends the request over and over on one connection for the length of a round.
fn hammer(address: SocketAddr, request: &[u8]) -> u32 {
    let mut connection = connect(address);
    let until = Instant::now() + ROUND;
    let mut count = 0;
    while Instant::now() < until {
        read_answer(&mut connection, request);
        count += 1;
    }
    count
}

fn connect(address: SocketAddr) -> BufReader<TcpStream> {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_nodelay(true).unwrap();
    BufReader::with_capacity(64 * 1024, stream)
}

fn exchange(address: SocketAddr, request: &[u8]) -> usize {
    read_answer(&mut connect(address), request)
}

/// The length of the answer's body; anything but a 200 ends the benchmark.
fn read_answer(connection: &mut BufReader<TcpStream>, request: &[u8]) -> usize {
    connection.get_mut().write_all(request).unwrap();
    let mut line = String::new();
    connection.read_line(&mut line).unwrap();
    assert!(line.starts_with("HTTP/1.1 200"), "{line}");
    let mut length = 0;
    loop {
        line.clear();
        connection.read_line(&mut line).unwrap();
        if line == "\r\n" {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    connection.read_exact(&mut body).unwrap();
    length
}
