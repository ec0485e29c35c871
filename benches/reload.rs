//! `serve --watch` under load: how long a saved file takes to go live, and whether any request fails meanwhile.
//!
//! `cargo bench --bench reload`
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first fault")]
#![expect(clippy::indexing_slicing, reason = "a benchmark stops at the first fault")]
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use phrasebook::sources;
use tempfile::TempDir;

/// How often a file is saved.
const SAVES: usize = 20;
/// How many connections ask without a pause.
const CLIENTS: usize = 2;
const FILE: &str = "lt/labels.ftl";
const PATH: &str = "/v1/facets?locale=lt";

fn main() {
    let folder = TempDir::new().unwrap();
    lay_out(&folder.path().join("book"));
    let (mut child, address) = serve(folder.path());
    let (stop, answered, failed) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let mut times = Vec::new();
    std::thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                let mut stream = TcpStream::connect(&address).unwrap();
                while !stop.load(Ordering::Relaxed) {
                    let is_good =
                        get(&mut stream, "/v1/phrases?locale=lt&limit=5").is_some_and(|(status, _)| status == 200);
                    if is_good { &answered } else { &failed }.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let mut stream = TcpStream::connect(&address).unwrap();
        times = (1..=SAVES).map(|save| go_live(&folder.path().join("book"), &mut stream, save)).collect();
        stop.store(true, Ordering::Relaxed);
    });
    child.kill().unwrap();
    let _status = child.wait();
    times.sort();
    println!("{SAVES} saves, {} requests answered, {} failed", answered.into_inner(), failed.into_inner());
    println!("{:>9.0?}  from a save to the first answer with it, in the middle", times[SAVES / 2]);
    println!("{:>9.0?}  at most", times.last().unwrap());
}

fn lay_out(folder: &Path) {
    let sources = sources::built_in().unwrap();
    let single = [&sources.languages, &sources.variables];
    for file in single.into_iter().chain(&sources.topics).chain(&sources.texts).chain(&sources.records) {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &*file.text).unwrap();
    }
}

fn serve(folder: &Path) -> (Child, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_phrasebook"));
    command.args(["serve", "--locales", "book", "--watch", "--listen", "127.0.0.1:0"]).current_dir(folder);
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    let listens = lines.find_map(|line| Some(line.split_once("listens on http://")?.1.split(' ').next()?.to_owned()));
    std::thread::spawn(move || lines.for_each(drop));
    (child, listens.unwrap())
}

/// Saves the file with another label and waits for an answer that has it.
fn go_live(book: &Path, stream: &mut TcpStream, save: usize) -> Duration {
    let path = book.join(FILE);
    let text = fs::read_to_string(&path).unwrap();
    let label = format!("Rūšis {save}");
    let changed = text.lines().map(|line| {
        if line.starts_with("facet-kind-label =") {
            format!("facet-kind-label = {label}\n")
        } else {
            format!("{line}\n")
        }
    });
    fs::write(&path, changed.collect::<String>()).unwrap();
    let start = Instant::now();
    while !get(stream, PATH).is_some_and(|(_, body)| body.contains(&format!("\"{label}\""))) {
        assert!(start.elapsed() < Duration::from_secs(30), "the save never went live");
    }
    start.elapsed()
}

fn get(stream: &mut TcpStream, path: &str) -> Option<(u16, String)> {
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: bench\r\n\r\n").as_bytes()).ok()?;
    let mut reader = BufReader::new(stream);
    let (mut status, mut length) = (0, 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let line = line.trim_end().to_ascii_lowercase();
        if let Some(rest) = line.strip_prefix("http/1.1 ") {
            status = rest.split(' ').next()?.parse().ok()?;
        }
        if let Some(rest) = line.strip_prefix("content-length: ") {
            length = rest.parse().ok()?;
        }
        if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((status, String::from_utf8(body).ok()?))
}
