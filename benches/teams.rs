//! What a large customer costs: 1,000 teams and 1,000,000 phrases, compared in one run with a store of one small team.
//!
//! `cargo bench --bench teams` prints a table. `PHRASES=100000 cargo bench --bench teams` takes a smaller store. The requests go
//! through the whole API in process, so the figures are of reads and writes and not of sockets.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark prints, and stops at the first thing that is not as it should be"
)]

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use phrasebook::api::{ApiService, ApiSettings, App, service};
use phrasebook::catalog::{Catalog, Draft};
use phrasebook::sources;
use phrasebook::store::{self, Collection, Key, OpenOptions, Record, Space, Stamp};
use phrasebook::team::token::Role;
use phrasebook::team::{NewToken, Settings, TeamId, Teams};
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// As the product has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PHRASES_PER_TEAM: usize = 1_000;
/// The team that is as large as one may be.
const LARGE: usize = 20_000;
const READS: usize = 400;
/// How often the stores take turns.
const ROUNDS: usize = 10;

/// A server on a store of its own.
struct Desk {
    service: ApiService,
    token: String,
    runtime: Arc<Runtime>,
}

impl Desk {
    fn open(data: &Path, catalog: &Arc<Catalog>, runtime: &Arc<Runtime>) -> (Self, Duration) {
        let started = Instant::now();
        let store = store::open(&OpenOptions::new(data)).expect("the store opens");
        let teams = Arc::new(Teams::new(store, Arc::clone(catalog), 256 * 1024 * 1024));
        let app = App::new(Arc::clone(catalog), Arc::clone(&teams), &ApiSettings::default());
        let opened = started.elapsed();
        let new = NewToken { role: Role::Admin, name: "bench".to_owned(), expires: None };
        let (token, _) = runtime.block_on(teams.issue(None, new, stamp())).expect("a token");
        (Self { service: service(&app), token: token.reveal().to_owned(), runtime: Arc::clone(runtime) }, opened)
    }

    fn send(&self, method: &str, path: &str, condition: Option<(&str, &str)>, body: String) -> (StatusCode, Vec<u8>) {
        let mut request =
            Request::builder().method(method).uri(path).header("authorization", format!("Bearer {}", self.token));
        if let Some((name, value)) = condition {
            request = request.header(name, value);
        }
        let request = request.header("content-type", "application/json").body(Body::from(body)).expect("a request");
        self.runtime.block_on(async {
            let (parts, body) = self.service.clone().oneshot(request).await.expect("an answer").into_parts();
            (parts.status, body.collect().await.expect("a body").to_bytes().to_vec())
        })
    }

    #[track_caller]
    fn get(&self, path: &str) {
        let (status, body) = self.send("GET", path, None, String::new());
        assert_eq!(status, StatusCode::OK, "{path}: {}", String::from_utf8_lossy(&body));
    }

    /// How long each of some reads of these paths takes.
    fn times(&self, path: impl Fn(usize) -> String) -> impl Iterator<Item = Duration> {
        (0..READS).map(move |number| {
            let path = path(number);
            let started = Instant::now();
            self.get(&path);
            started.elapsed()
        })
    }
}

fn main() {
    let phrases: usize = std::env::var("PHRASES").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let teams = (phrases / PHRASES_PER_TEAM).max(1);
    let catalog = Arc::new(
        Catalog::new(Draft::read(&sources::built_in().expect("sources")).expect("a draft")).expect("a catalog"),
    );
    let runtime = Arc::new(tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime"));
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let (small, large) = (folder.path().join("small"), folder.path().join("large"));
    fs::create_dir_all(&small).expect("a folder");
    fs::create_dir_all(&large).expect("a folder");
    fill(&small, 1, PHRASES_PER_TEAM, &runtime);
    let filled = Instant::now();
    fill(&large, teams, PHRASES_PER_TEAM, &runtime);
    println!(
        "filled with {} phrases of {teams} teams in {:.1} s",
        teams * PHRASES_PER_TEAM,
        filled.elapsed().as_secs_f64()
    );
    println!("on the disk: {:.0} MB", megabytes(size_of(&large)));

    let before = resident();
    let (small, small_opened) = Desk::open(&small, &catalog, &runtime);
    let between = resident();
    let (large, large_opened) = Desk::open(&large, &catalog, &runtime);
    println!("opened in {:.0} ms, the small one in {:.0} ms", millis(large_opened), millis(small_opened));
    // What filling took is given back in its own time, so a difference would say little.
    println!(
        "memory: {:.0} MB before opening, {:.0} MB with the small one, {:.0} MB with both",
        megabytes(before),
        megabytes(between),
        megabytes(resident())
    );

    let path = |number: usize| format!("/v1/teams/team-0/phrases/phrase-{}?locale=lt", number * 7 % PHRASES_PER_TEAM);
    compare("read one phrase", &small, &large, path);
    let path = |_: usize| "/v1/teams/team-0/phrases?locale=lt&limit=20".to_owned();
    compare("list 20 phrases", &small, &large, path);

    let first = (1..teams.min(40)).map(|team| {
        let started = Instant::now();
        large.get(&format!("/v1/teams/team-{team}/phrases/phrase-1?locale=lt"));
        started.elapsed()
    });
    let mut first: Vec<Duration> = first.collect();
    first.sort();
    if let Some(median) = first.get(first.len() / 2) {
        println!("first read of a team of {PHRASES_PER_TEAM}: {:.1} ms", millis(*median));
    }
    println!("memory after reading {} teams: {:.0} MB", first.len() + 1, megabytes(resident()));
    large_team(&large);
}

/// One team with 20,000 phrases: written by its own writer, so that the cost of a change in it shows.
fn large_team(desk: &Desk) {
    let runtime = Arc::clone(&desk.runtime);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    fill(folder.path(), 1, LARGE, &runtime);
    let catalog = Arc::new(
        Catalog::new(Draft::read(&sources::built_in().expect("sources")).expect("a draft")).expect("a catalog"),
    );
    let (desk, _) = Desk::open(folder.path(), &catalog, &runtime);
    let started = Instant::now();
    desk.get("/v1/teams/team-0/phrases/phrase-1?locale=lt");
    println!("first read of a team of {LARGE}: {:.0} ms", millis(started.elapsed()));
    let (mut writes, mut reads) = (Vec::new(), Vec::new());
    for number in 0..50 {
        let path = format!("/v1/teams/team-0/phrases/new-{number}");
        let body = r#"{"kind":"statement","translations":{"lt":{"text":"Ačiū, kad parašėte.","title":"Padėka"}}}"#;
        let started = Instant::now();
        let (status, body) = desk.send("PUT", &path, Some(("if-none-match", "*")), body.to_owned());
        writes.push(started.elapsed());
        assert_eq!(status, StatusCode::CREATED, "{}", String::from_utf8_lossy(&body));
        let started = Instant::now();
        desk.get(&format!("{path}?locale=lt"));
        reads.push(started.elapsed());
    }
    writes.sort();
    reads.sort();
    println!("a write to it: {:.1} ms, the read after it: {:.1} ms", millis(writes[25]), millis(reads[25]));
}

/// The median of many reads of both stores, in turns: what else the machine does falls on both.
fn compare(what: &str, small: &Desk, large: &Desk, path: impl Fn(usize) -> String) {
    let (mut little, mut much) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        little.extend(small.times(&path));
        much.extend(large.times(&path));
    }
    let (small, large) = (median(little), median(much));
    let ratio = large.as_secs_f64() / small.as_secs_f64();
    println!("{what}: {:.1} us, in the small store {:.1} us, ratio {ratio:.2}", micros(large), micros(small));
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Puts teams and their phrases into a store as a restore does.
fn fill(data: &Path, teams: usize, phrases: usize, runtime: &Runtime) {
    let store = store::open(&OpenOptions::new(data)).expect("the store opens");
    runtime.block_on(async {
        for team in 0..teams {
            let id = format!("team-{team}");
            let settings =
                serde_json::to_value(Settings { name: id.clone(), ..Settings::default() }).expect("settings");
            let body =
                format!(r#"{{"version":1,"content":{{"settings":{settings},"created":"2026-11-22T00:00:00Z"}}}}"#);
            let change = u64::try_from(team + 1).expect("a number");
            let key = Key { space: Space::Server, collection: Collection::Teams, id: id.as_str().into() };
            store.import(vec![record(key, change, body)]).await.expect("imported");
            let space = id.parse::<TeamId>().expect("an id").space();
            for numbers in (0..phrases).collect::<Vec<_>>().chunks(5_000) {
                let records = numbers.iter().map(|number| {
                    let key = Key {
                        space: space.clone(),
                        collection: Collection::Phrases,
                        id: format!("phrase-{number}").into(),
                    };
                    record(key, u64::try_from(number + 1).expect("a number"), phrase(*number))
                });
                store.import(records.collect()).await.expect("imported");
            }
        }
    });
}

fn record(key: Key, change: u64, body: String) -> Record {
    Record { key, revision: 1, change, stamp: stamp(), body: Some(body.into()) }
}

fn stamp() -> Stamp {
    Stamp { at: "2026-11-22T00:00:00Z".parse().expect("a time"), by: "bench".into(), note: None }
}

/// A statement in two languages with a plural in one of them.
fn phrase(number: usize) -> String {
    format!(
        r#"{{"version":1,"content":{{"state":"published","definition":{{"kind":"statement","variables":[{{"name":"days","required":true}}],"translations":{{"lt":{{"text":"Siunta {number} vėluoja {{ $days ->\n    [one] {{ $days }} dieną\n    [few] {{ $days }} dienas\n    [many] {{ $days }} dienos\n   *[other] {{ $days }} dienų\n }}, ir suprantu, kad jos laukėte.","title":"Vėluojanti siunta {number}","when":"Kai klientas klausia, kur siunta."}},"en":{{"text":"Parcel {number} is {{ $days }} days late, and I understand that you were waiting for it.","title":"Late parcel {number}"}}}}}}}}}}"#
    )
}

fn size_of(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.metadata().map_or(0, |data| if data.is_dir() { size_of(&entry.path()) } else { data.len() }))
        .sum()
}

/// The memory of this process, in bytes.
fn resident() -> u64 {
    let statm = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    statm.split(' ').nth(1).and_then(|pages| pages.parse::<u64>().ok()).unwrap_or(0) * 4096
}

#[expect(clippy::cast_precision_loss, reason = "for people")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
