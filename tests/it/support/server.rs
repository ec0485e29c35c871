//! The server as a process, and clients that are as slow or as rude as a test needs.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use super::folder::Folder;

/// How long anything may take before a test gives up. Nothing waits this long unless something is wrong.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server. It is killed when the test ends, if it still runs.
pub(crate) struct Server {
    child: Child,
    lines: Receiver<String>,
    pub(crate) address: SocketAddr,
    /// What it said when it started.
    pub(crate) greeting: Vec<String>,
}

impl Server {
    /// Starts with these arguments and a free port, and waits until it listens.
    #[track_caller]
    pub(crate) fn start(folder: &Folder, arguments: &[&str]) -> Self {
        Self::run(folder.command(arguments))
    }

    /// Starts a command that ends in a server.
    #[track_caller]
    pub(crate) fn run(mut command: Command) -> Self {
        let mut child = command.args(["--listen", "127.0.0.1:0"]).stderr(Stdio::piped()).spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || stderr.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut server = Self { child, lines, address: ([0, 0, 0, 0], 0).into(), greeting: Vec::new() };
        let greeting = server.lines_until("listening");
        let first = greeting.iter().find_map(|line| line.split_once("listens on http://")).map(|(_, rest)| rest);
        let address = first.and_then(|rest| rest.split(' ').next()).unwrap_or_else(|| panic!("{greeting:?}"));
        server.address = address.parse().unwrap();
        server.greeting = greeting;
        server
    }

    /// What is logged up to and with the first line that holds `text`.
    #[track_caller]
    pub(crate) fn lines_until(&self, text: &str) -> Vec<String> {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(text) => break,
                Ok(line) => seen.push(line),
                Err(fault) => panic!("{fault} without {text:?} in {seen:#?}"),
            }
        }
        seen
    }

    /// Sends SIGTERM.
    pub(crate) fn terminate(&self) {
        self.signal("TERM");
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, name: &str) {
        // A shell has `kill` built in; a machine need not have it as a program.
        let status = Command::new("sh").args(["-c", &format!("kill -{name} {}", self.child.id())]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end and returns the exit code and what was logged on the way.
    #[track_caller]
    pub(crate) fn wait(mut self) -> (Option<i32>, Vec<String>) {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => seen.push(line),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("the server goes on: {seen:#?}"),
            }
        }
        (self.child.wait().unwrap().code(), seen)
    }

    pub(crate) fn connect(&self) -> Client {
        Client::connect(self.address)
    }

    /// One request on a connection of its own.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Reply {
        self.connect().get(path)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _already_gone = self.child.kill();
        let _status = self.child.wait();
    }
}

/// A connection.
pub(crate) struct Client(TcpStream);

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Client {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        Self(stream)
    }

    #[track_caller]
    pub(crate) fn get(&mut self, path: &str) -> Reply {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: test\r\n\r\n"));
        self.reply()
    }

    #[track_caller]
    pub(crate) fn send(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).unwrap();
    }

    /// Sends the same again and again, reading nothing, until the other side has had enough.
    pub(crate) fn send_until_closed(&mut self, text: &str) -> ErrorKind {
        loop {
            if let Err(fault) = self.0.write_all(text.as_bytes()) {
                return fault.kind();
            }
        }
    }

    /// Sends a text letter by letter, with a pause before each, until it is through or the other side has had enough.
    pub(crate) fn drip(&mut self, text: &str, pause: Duration) -> bool {
        self.0.set_read_timeout(Some(pause)).unwrap();
        text.bytes().all(|byte| {
            let is_open = self.0.read(&mut [0]).is_err_and(|fault| fault.kind() == ErrorKind::WouldBlock);
            is_open && self.0.write_all(&[byte]).is_ok()
        })
    }

    /// Reads the head of an answer and as much of a body as it announces.
    #[track_caller]
    pub(crate) fn reply(&mut self) -> Reply {
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            assert_eq!(self.0.read(&mut byte).unwrap(), 1, "closed after {:?}", String::from_utf8_lossy(&head));
            head.extend(byte);
        }
        let head = String::from_utf8(head).unwrap();
        let lower = head.to_ascii_lowercase();
        let length = lower.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        let mut body = vec![0; length.unwrap_or(0)];
        self.0.read_exact(&mut body).unwrap();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap();
        Reply { status, head, body: String::from_utf8(body).unwrap() }
    }

    /// Whether an answer, or the end, comes within this time.
    pub(crate) fn hears_within(&mut self, time: Duration) -> bool {
        self.0.set_read_timeout(Some(time)).unwrap();
        let heard = self.0.peek(&mut [0]).is_ok();
        self.0.set_read_timeout(Some(PATIENCE)).unwrap();
        heard
    }

    /// How long it takes until the other side closes; nothing else may come.
    #[track_caller]
    pub(crate) fn closes_after(&mut self) -> Duration {
        let start = Instant::now();
        match self.0.read(&mut [0]) {
            Ok(0) => {}
            Err(fault) if fault.kind() == ErrorKind::ConnectionReset => {}
            other => panic!("expected the end, got {other:?}"),
        }
        start.elapsed()
    }

    pub(crate) fn close(self) {
        self.0.shutdown(Shutdown::Both).unwrap();
    }
}
