//! The HTTP API in process, with a reader that checks what must hold for every answer.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt::Write;
use std::io::Read;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use axum::body::Body;
use flate2::read::GzDecoder;
use futures_util::{FutureExt as _, stream};
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use phrasebook::api::{ApiService, ApiSettings, App, Code, openapi_json, service};
use phrasebook::catalog::{Catalog, Draft};
use phrasebook::sources;
use phrasebook::store::{self, Collection, OpenOptions, Record, Space, Store};
use phrasebook::team::Teams;
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt;

use super::book;
use super::schema::check_shape;

static CATALOG: LazyLock<Arc<Catalog>> = LazyLock::new(|| {
    let draft = Draft::read(&sources::built_in().unwrap()).unwrap();
    Arc::new(Catalog::new(draft).unwrap())
});

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&openapi_json()).unwrap());

static FIXTURE: LazyLock<TestApp> = LazyLock::new(|| TestApp::with_catalog(book::fixture()));

/// The request id that tests send, so that problems are the same each time.
pub(crate) const REQUEST_ID: &str = "test-1";

/// How long anything may take before a test gives up. Nothing waits this long unless something is wrong.
const PATIENCE: Duration = Duration::from_secs(60);

/// The built-in phrasebook, compiled once for all tests.
pub(crate) fn built_in() -> Arc<Catalog> {
    Arc::clone(&CATALOG)
}

/// The service as it runs, without a socket.
pub(crate) struct TestApp {
    service: ApiService,
    pub(crate) app: App,
    /// The teams behind it, in a store of its own.
    pub(crate) teams: Arc<Teams>,
    /// The folder of that store.
    pub(crate) data: TempDir,
}

/// An answer whose general promises have been checked.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// A request in the making.
pub(crate) struct Call<'a> {
    app: &'a TestApp,
    method: Method,
    path: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl TestApp {
    /// The built-in phrasebook with default settings.
    pub(crate) fn new() -> Self {
        Self::with(built_in(), &ApiSettings::default())
    }

    /// The phrasebook of the tests with default settings, made once.
    pub(crate) fn fixture() -> &'static Self {
        &FIXTURE
    }

    /// The phrasebook of the tests with settings of its own.
    pub(crate) fn with_settings(settings: &ApiSettings) -> Self {
        Self::with(book::fixture(), settings)
    }

    /// This phrasebook with default settings.
    pub(crate) fn with_catalog(catalog: Arc<Catalog>) -> Self {
        Self::with(catalog, &ApiSettings::default())
    }

    pub(crate) fn with(catalog: Arc<Catalog>, settings: &ApiSettings) -> Self {
        Self::with_store(catalog, settings, 64 * 1024 * 1024, |store| store)
    }

    /// The same with a limited memory for teams, and with a store that stands before the real one.
    pub(crate) fn with_store(
        catalog: Arc<Catalog>,
        settings: &ApiSettings,
        team_cache_bytes: u64,
        wrap: impl FnOnce(Arc<dyn Store>) -> Arc<dyn Store>,
    ) -> Self {
        let data = tempfile::tempdir().unwrap();
        let store = wrap(store::open(&OpenOptions::new(data.path())).unwrap());
        let teams = Arc::new(Teams::new(store, Arc::clone(&catalog), team_cache_bytes));
        let app = App::new(catalog, Arc::clone(&teams), settings);
        Self { service: service(&app), app, teams, data }
    }

    pub(crate) fn get(&self, path: &str) -> Call<'_> {
        self.call(Method::GET, path)
    }

    /// A POST with a JSON body.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Call<'_> {
        self.call(Method::POST, path).header("content-type", "application/json").body(body.to_string())
    }

    /// A PUT with a JSON body.
    pub(crate) fn put(&self, path: &str, body: &Value) -> Call<'_> {
        self.call(Method::PUT, path).header("content-type", "application/json").body(body.to_string())
    }

    pub(crate) fn delete(&self, path: &str) -> Call<'_> {
        self.call(Method::DELETE, path)
    }

    /// The service itself, for answers that do not end.
    pub(crate) fn service(&self) -> ApiService {
        self.service.clone()
    }

    pub(crate) fn call(&self, method: Method, path: &str) -> Call<'_> {
        Call { app: self, method, path: path.to_owned(), headers: Vec::new(), body: Vec::new() }
    }
}

impl Call<'_> {
    pub(crate) fn header(self, name: &str, value: &str) -> Self {
        self.header_of_bytes(name, value.as_bytes())
    }

    /// A header that need not be text.
    pub(crate) fn header_of_bytes(mut self, name: &str, value: &[u8]) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends this token.
    pub(crate) fn token(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    /// Replaces what has this tag.
    pub(crate) fn if_match(self, tag: &str) -> Self {
        self.header("if-match", tag)
    }

    /// Creates what is not there.
    pub(crate) fn if_absent(self) -> Self {
        self.header("if-none-match", "*")
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sends the request and checks what every answer promises.
    #[track_caller]
    pub(crate) fn send(self) -> Answer {
        let answer = self.send_unchecked();
        answer.check_promises(&self.method, &self.path);
        answer
    }

    /// Sends this body, which may come in pieces or never end.
    #[track_caller]
    pub(crate) fn send_body(self, body: Body) -> Answer {
        let answer = self.exchange(body);
        answer.check_promises(&self.method, &self.path);
        answer
    }

    /// Sends the request while the bodies of others, which came first, do not end.
    #[track_caller]
    pub(crate) fn send_beside(self, slow: &[Call<'_>]) -> Answer {
        let never = || Body::from_stream(stream::pending::<Result<Vec<u8>, Infallible>>());
        let request = self.request(Body::from(self.body.clone()));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let answer = runtime.block_on(async {
            let begin = |slow: &Call<'_>| Box::pin(self.app.service.clone().oneshot(slow.request(never())));
            let mut begun: Vec<_> = slow.iter().map(begin).collect();
            let are_waiting = begun.iter_mut().all(|slow| slow.now_or_never().is_none());
            assert!(are_waiting, "it was answered without its body");
            let answer = self.app.service.clone().oneshot(request);
            let (parts, body) = tokio::time::timeout(PATIENCE, answer).await.expect("no answer").unwrap().into_parts();
            Answer {
                status: parts.status,
                headers: parts.headers,
                body: body.collect().await.unwrap().to_bytes().to_vec(),
            }
        });
        answer.check_promises(&self.method, &self.path);
        answer
    }

    #[track_caller]
    fn send_unchecked(&self) -> Answer {
        self.exchange(Body::from(self.body.clone()))
    }

    fn exchange(&self, body: Body) -> Answer {
        answer(self.app.service.clone(), self.request(body))
    }

    /// Sends the request, goes away at once, and waits for the next change of a phrase of this team.
    #[track_caller]
    pub(crate) fn abandon(self, team: &str) {
        let request = self.request(Body::from(self.body.clone()));
        let (store, space) = (self.app.teams.store(), Space::Team(team.into()));
        let mut wakeups = store.wakeups();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let before = store.sequence(&space).await.unwrap();
            let answer = self.app.service.clone().oneshot(request).now_or_never();
            assert!(answer.is_none(), "it was answered before it could be abandoned");
            let is_phrase = |record: &Record| record.key.collection == Collection::Phrases;
            while !store.changes(&space, before, 10).await.unwrap().iter().any(is_phrase) {
                let change = tokio::time::timeout(PATIENCE, wakeups.changed());
                change.await.expect("nothing was changed within a minute").unwrap();
            }
        });
    }

    fn request(&self, body: Body) -> Request<Body> {
        let mut request = Request::builder().method(&self.method).uri(&self.path);
        for (name, value) in &self.headers {
            request = request.header(name, value.as_slice());
        }
        if !self.headers.iter().any(|(name, _)| name == "x-request-id") {
            request = request.header("x-request-id", REQUEST_ID);
        }
        request.body(body).unwrap()
    }

    /// Sends a GET, repeats it with the tag of the answer, and checks that the `304` repeats the headers.
    #[track_caller]
    pub(crate) fn send_conditionally(self) -> Answer {
        let Self { app, method, path, headers, .. } = &self;
        let first = self.send_unchecked();
        first.check_promises(method, path);
        let tag = first.header("etag").unwrap_or_else(|| panic!("{path} has no ETag")).to_owned();
        let mut again = app.call(method.clone(), path).header("if-none-match", &tag);
        again.headers.extend(headers.iter().cloned());
        let second = again.send();
        assert_eq!(second.status, StatusCode::NOT_MODIFIED, "{path} with If-None-Match: {tag}");
        assert!(second.body.is_empty(), "a 304 has no body");
        for name in ["etag", "vary", "content-language", "phrasebook-locale", "cache-control"] {
            assert_eq!(second.header(name), first.header(name), "the 304 of {path} changes {name}");
        }
        first
    }
}

/// Sends one request to a service.
pub(crate) fn answer(service: ApiService, request: Request<Body>) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (parts, body) = service.oneshot(request).await.unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    })
}

/// The headers that a snapshot shows. `ETag` is left out: it is a hash of the body, which is shown.
const SHOWN: [&str; 10] = [
    "allow",
    "www-authenticate",
    "cache-control",
    "content-encoding",
    "content-language",
    "content-type",
    "location",
    "vary",
    "access-control-allow-origin",
    "access-control-allow-methods",
];

impl Answer {
    /// The status, the headers that matter and the body, JSON laid out.
    pub(crate) fn shown(&self) -> String {
        let mut shown = format!("{}\n", self.status);
        for name in SHOWN {
            for value in self.headers.get_all(name) {
                writeln!(shown, "{name}: {}", value.to_str().unwrap()).unwrap();
            }
        }
        match serde_json::from_slice::<Value>(&self.body) {
            Ok(json) => writeln!(shown, "\n{json:#}").unwrap(),
            Err(_) if self.body.is_empty() => {}
            Err(_) => writeln!(shown, "\n{}", self.text()).unwrap(),
        }
        shown
    }

    /// The values of a header in all its fields, joined.
    pub(crate) fn joined(&self, name: &str) -> String {
        self.headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect::<Vec<_>>().join(", ")
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The body of a compressed answer as it was.
    pub(crate) fn unzipped(&self) -> Vec<u8> {
        let mut body = Vec::new();
        GzDecoder::new(&*self.body).read_to_end(&mut body).unwrap();
        body
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|fault| panic!("not JSON: {fault}\n{}", self.text()))
    }

    /// The body of a success.
    #[track_caller]
    pub(crate) fn ok(&self) -> Value {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        self.json()
    }

    /// The body of what was created.
    #[track_caller]
    pub(crate) fn created(&self) -> Value {
        assert_eq!(self.status, StatusCode::CREATED, "{}", self.text());
        self.json()
    }

    /// The tag of the answer.
    #[track_caller]
    pub(crate) fn tag(&self) -> &str {
        self.header("etag").unwrap_or_else(|| panic!("no ETag: {} {}", self.status, self.text()))
    }

    /// The body of a failure with this code.
    #[track_caller]
    pub(crate) fn problem(&self, code: &str) -> Value {
        let body = self.json();
        assert_eq!(body["code"], code, "{}", self.text());
        body
    }

    #[track_caller]
    fn check_promises(&self, method: &Method, path: &str) {
        let id = self.header("x-request-id").unwrap_or_else(|| panic!("{path} has no request id"));
        assert_eq!(self.header("x-content-type-options"), Some("nosniff"), "{path}");
        if self.status.is_client_error() || self.status.is_server_error() {
            self.check_problem(method, path, id);
        }
        for name in ["cache-control", "content-type", "content-language", "content-encoding", "etag", "allow"] {
            assert!(self.headers.get_all(name).iter().count() <= 1, "{path} has {name} twice: {}", self.joined(name));
        }
        if self.header("content-language").is_some() {
            let vary =
                self.headers.get_all("vary").iter().map(|value| value.to_str().unwrap()).collect::<Vec<_>>().join(",");
            assert!(vary.contains("accept-language"), "{path} names a language and varies on {vary}");
        }
        self.check_documented(method, path);
    }

    #[track_caller]
    fn check_problem(&self, method: &Method, path: &str, id: &str) {
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{path}");
        assert_eq!(self.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(self.header("etag"), None, "{path}");
        if *method == Method::HEAD {
            return assert!(self.body.is_empty(), "{path}");
        }
        let body = self.json();
        let code = body["code"].as_str().unwrap();
        let known =
            Code::ALL.iter().find(|known| known.as_str() == code).unwrap_or_else(|| panic!("unknown code {code}"));
        assert_eq!(body["status"], self.status.as_u16());
        assert_eq!(known.status(), self.status);
        assert_eq!(body["type"], format!("/problems/{code}"));
        assert_eq!(body["title"], known.title());
        assert_eq!(body["request_id"], id);
        assert_eq!(body["instance"], path.split('?').next().unwrap());
        assert!(body["detail"].as_str().is_some_and(|detail| !detail.is_empty()));
        assert!(body["errors"].is_array());
    }

    /// The document allows this status, these headers, this media type, problem code and body for this operation.
    #[track_caller]
    fn check_documented(&self, method: &Method, path: &str) {
        let path = path.split('?').next().unwrap();
        let method = if *method == Method::HEAD { "get".to_owned() } else { method.as_str().to_lowercase() };
        let Some(operation) = operation(path, &method) else { return };
        if self.status == StatusCode::METHOD_NOT_ALLOWED || self.headers.contains_key("access-control-allow-methods") {
            return;
        }
        let response = &operation["responses"][self.status.as_str()];
        assert!(response.is_object(), "{method} {path}: {} is not documented: {}", self.status, self.text());
        let documented = response["headers"].as_object().unwrap();
        for name in ["etag", "location", "content-disposition", "www-authenticate", "accept-encoding"] {
            let is_documented = documented.keys().any(|documented| documented.eq_ignore_ascii_case(name));
            let is_sent = self.header(name).is_some();
            assert!(is_documented || !is_sent, "{method} {path}: {name} is not documented for {}", self.status);
        }
        if self.body.is_empty() || self.headers.contains_key("content-encoding") {
            return;
        }
        let media = self.header("content-type").unwrap().split(';').next().unwrap();
        let content = &response["content"][media];
        assert!(content.is_object(), "{method} {path}: {media} is not documented for {}", self.status);
        if media == "application/problem+json" {
            let codes: BTreeSet<&str> = content["examples"].as_object().unwrap().keys().map(String::as_str).collect();
            let body = self.json();
            let code = body["code"].as_str().unwrap();
            assert!(codes.contains(code), "{method} {path}: {code} is not documented, {codes:?} are");
        }
        if media.ends_with("json") {
            check_shape(&DOCUMENT, &content["schema"], &self.json(), &format!("{method} {path}"));
        }
    }
}

/// The operation of the document behind a path.
fn operation(path: &str, method: &str) -> Option<&'static Value> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let fits = |template: &str| {
        let (one, other): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
        one.len() == other.len()
            && one.iter().zip(&other).all(|(part, given)| part == given || part.starts_with('{') && !given.is_empty())
    };
    let (_, item) = paths.iter().find(|(template, _)| fits(template))?;
    item.get(method)
}
