//! The HTTP API beside a bare axum route that returns the same number of bytes.
//!
//! Run it with `cargo bench --bench http`. It starts `phrasebook serve` as it is and this program once more as the
//! bare server, sends both the same load in turns, and prints for each case the requests per second, the server's CPU time
//! per request and the ratios. The bare one is what everybody writes: axum's own server on tokio's runtime with the system's allocator.
//! The machine is noisy: compare within a run, and trust the CPU time first.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints, and stops at the first fault"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::routing::{get, post};

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
    arguments: &'static [&'static str],
    aim: f64,
}

const CASES: &[Case] = &[
    Case {
        name: "POST render",
        method: "POST",
        path: "/v1/phrases/delivery-delay-acknowledge/render",
        body: RENDER,
        arguments: &[],
        aim: 0.80,
    },
    Case {
        name: "GET list, ready",
        method: "GET",
        path: "/v1/phrases?locale=lt&limit=20",
        body: "",
        arguments: &[],
        aim: 0.95,
    },
    Case {
        name: "GET list, not ready",
        method: "GET",
        path: "/v1/phrases?locale=lt&limit=20&fallback=none",
        body: "",
        arguments: &["--page-cache-mb", "0"],
        aim: 0.30,
    },
];

fn main() {
    if std::env::args().nth(1).as_deref() == Some("serve-bare") {
        serve_bare();
    } else {
        compare();
        measure_start();
    }
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

fn serve_bare() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        eprintln!("http://{} ", listener.local_addr().unwrap());
        axum::serve(listener, bare_routes()).await.unwrap();
    });
}

/// A server in a process of its own, stopped when dropped.
struct Server {
    process: Child,
    address: SocketAddr,
    /// Where it keeps its data, removed with it.
    _data: tempfile::TempDir,
}

impl Server {
    fn phrasebook(arguments: &[&str]) -> Self {
        Self::start(Command::new(env!("CARGO_BIN_EXE_phrasebook")).arg("serve").args(arguments))
    }

    fn bare() -> Self {
        Self::start(Command::new(std::env::current_exe().unwrap()).arg("serve-bare"))
    }

    /// Starts the program and waits for the line that says where it listens.
    fn start(command: &mut Command) -> Self {
        let data = tempfile::tempdir().unwrap();
        command.env("PHRASEBOOK_LISTEN", "127.0.0.1:0").env("PHRASEBOOK_DATA", data.path());
        let mut process = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap());
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap().split_whitespace().next().unwrap().parse().unwrap();
        // The rest of what it says must go somewhere, or it would wait for somebody to read it.
        std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        Self { process, address, _data: data }
    }

    /// CPU time used so far, user and system.
    fn cpu(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        TICK * (fields[11].parse::<u32>().unwrap() + fields[12].parse::<u32>().unwrap())
    }

    /// Memory in use, in MB.
    fn memory(&self) -> u32 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u32>().unwrap() / 1024
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// From the start of the process to its first answer, and what it holds then.
fn measure_start() {
    let request = request("GET", "/v1/phrases?locale=lt", "");
    let mut times: Vec<Duration> = Vec::new();
    let mut memory = 0;
    for _ in 0..9 {
        let started = Instant::now();
        let server = Server::phrasebook(&[]);
        exchange(server.address, &request);
        times.push(started.elapsed());
        memory = server.memory();
    }
    times.sort();
    println!(
        "start to first answer: {:.0} ms (median of 9; aim: under 100); memory then: {memory} MB (aim: under 40)",
        times[4].as_secs_f64() * 1e3
    );
}

fn compare() {
    println!(
        "{:<22} {:>7} {:>10} {:>10} {:>9} {:>9} {:>7} {:>7} {:>5}",
        "", "bytes", "req/s", "bare", "CPU us", "bare", "req/s", "CPU", "aim"
    );
    for case in CASES {
        let (product, bare) = (Server::phrasebook(case.arguments), Server::bare());
        let request = request(case.method, case.path, case.body);
        let bytes = exchange(product.address, &request);
        let bare_request = self::request(case.method, &format!("/{bytes}"), case.body);
        let (mut ours, mut theirs, mut shares) = (Load::default(), Load::default(), Vec::new());
        for _ in 0..ROUNDS {
            shares.push(ours.add(&product, &request) / theirs.add(&bare, &bare_request));
        }
        shares.sort_by(f64::total_cmp);
        println!(
            "{:<22} {:>7} {:>10.0} {:>10.0} {:>9.1} {:>9.1} {:>7.2} {:>7.2} {:>5.2}",
            case.name,
            bytes,
            ours.rate(),
            theirs.rate(),
            ours.cpu_us(),
            theirs.cpu_us(),
            shares[ROUNDS / 2],
            theirs.cpu_us() / ours.cpu_us(),
            case.aim,
        );
    }
    println!(
        "\nreq/s and CPU: phrasebook as a share of the bare route; 1.00 is as fast as the route that does nothing. The share of\nrequests is the median of {ROUNDS} rounds, each beside one of the bare route."
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
    /// Adds a round. The answer is its requests per second.
    fn add(&mut self, server: &Server, request: &[u8]) -> f64 {
        let (cpu, started) = (server.cpu(), Instant::now());
        let address = server.address;
        let requests = std::thread::scope(|scope| {
            let clients: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(move || hammer(address, request))).collect();
            clients.into_iter().map(|client| client.join().unwrap()).sum::<u32>()
        });
        let time = started.elapsed();
        self.requests += requests;
        self.time += time;
        self.cpu += server.cpu().saturating_sub(cpu);
        f64::from(requests) / time.as_secs_f64()
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
