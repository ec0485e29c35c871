//! Teams behind a desk: the API with a clock that a test sets, the server's first token, and teams with a token per role.

use std::cell::Cell;
use std::ops::Deref;
use std::sync::Arc;

use http::Method;
use jiff::{SignedDuration, Timestamp};
use phrasebook::api::ApiSettings;
use phrasebook::catalog::Catalog;
use phrasebook::store::Store;
use phrasebook::team::token::Role;
use phrasebook::team::{Author, NewToken};
use serde_json::{Value, json};

use super::app::{Answer, Call, TestApp};
use super::book;

thread_local! {
    static NOW: Cell<Timestamp> = Cell::new(start());
}

/// When every test begins.
pub(crate) fn start() -> Timestamp {
    "2026-11-22T09:30:00Z".parse().unwrap()
}

/// What the clock of a desk shows. Handlers run in the thread of the test, so each test has its own.
pub(crate) fn clock() -> Timestamp {
    NOW.get()
}

/// Puts the clock forward.
pub(crate) fn pass(time: SignedDuration) {
    NOW.set(clock() + time);
}

/// The API with its teams.
pub(crate) struct Desk {
    pub(crate) app: TestApp,
    /// A token of the server.
    pub(crate) server: String,
}

/// A team and a token for each role.
#[derive(Debug, Clone)]
pub(crate) struct Crew {
    pub(crate) id: String,
    pub(crate) reader: String,
    pub(crate) editor: String,
    pub(crate) admin: String,
}

impl Deref for Desk {
    type Target = TestApp;

    fn deref(&self) -> &TestApp {
        &self.app
    }
}

/// Settings whose clock is that of the test.
pub(crate) fn settings() -> ApiSettings {
    ApiSettings { clock, ..ApiSettings::default() }
}

impl Desk {
    /// The phrasebook of the tests, and no team yet.
    pub(crate) fn new() -> Self {
        Self::of(book::fixture())
    }

    /// Another phrasebook, and no team yet.
    pub(crate) fn of(catalog: Arc<Catalog>) -> Self {
        Self::with_store(catalog, &settings(), 64 * 1024 * 1024, |store| store)
    }

    /// With settings of its own.
    pub(crate) fn with(settings: &ApiSettings) -> Self {
        Self::with_store(book::fixture(), settings, 64 * 1024 * 1024, |store| store)
    }

    pub(crate) fn with_store(
        catalog: Arc<Catalog>,
        settings: &ApiSettings,
        team_cache_bytes: u64,
        wrap: impl FnOnce(Arc<dyn Store>) -> Arc<dyn Store>,
    ) -> Self {
        NOW.set(start());
        let app = TestApp::with_store(catalog, settings, team_cache_bytes, wrap);
        let new = NewToken { role: Role::Admin, name: "first token".to_owned(), expires: None };
        let author = Author { at: start(), by: "command-line".into(), note: None };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (token, _) = runtime.block_on(app.teams.issue(None, new, author)).unwrap();
        Self { app, server: token.reveal().to_owned() }
    }

    /// A desk and one team, `shop`.
    pub(crate) fn with_team() -> (Self, Crew) {
        let desk = Self::new();
        let crew = desk.team("shop");
        (desk, crew)
    }

    /// Creates a team that decides nothing for itself.
    #[track_caller]
    pub(crate) fn team(&self, id: &str) -> Crew {
        self.team_as(id, &json!({}))
    }

    /// Creates a team with these settings; it is called as its id unless they say otherwise.
    #[track_caller]
    pub(crate) fn team_as(&self, id: &str, settings: &Value) -> Crew {
        let mut body = json!({"id": id, "name": id});
        for (name, value) in settings.as_object().unwrap() {
            body[name] = value.clone();
        }
        self.post("/v1/teams", &body).token(&self.server).send().created();
        let token = |role: &str| self.token_of(id, role);
        Crew { id: id.to_owned(), reader: token("reader"), editor: token("editor"), admin: token("admin") }
    }

    /// Issues a token of a team.
    #[track_caller]
    pub(crate) fn token_of(&self, team: &str, role: &str) -> String {
        let body = json!({"role": role, "name": format!("a {role}")});
        let issued = self.post(&format!("/v1/teams/{team}/tokens"), &body).token(&self.server).send().created();
        issued["token"].as_str().unwrap().to_owned()
    }

    /// A phrase of the team's own, to be written by its editor.
    pub(crate) fn write(&self, crew: &Crew, id: &str, body: &Value) -> Call<'_> {
        self.put(&crew.path(&format!("/phrases/{id}")), body).token(&crew.editor)
    }

    /// Creates a phrase, which must succeed.
    #[track_caller]
    pub(crate) fn create(&self, crew: &Crew, id: &str, body: &Value) -> Answer {
        let answer = self.write(crew, id, body).if_absent().send();
        answer.created();
        answer
    }

    /// Replaces a phrase, which must succeed; the tag names what is replaced.
    #[track_caller]
    pub(crate) fn replace(&self, crew: &Crew, id: &str, tag: &str, body: &Value) -> Answer {
        let answer = self.write(crew, id, body).if_match(tag).send();
        answer.ok();
        answer
    }

    /// Reads below the team's path with its editor's token.
    pub(crate) fn read(&self, crew: &Crew, path: &str) -> Call<'_> {
        self.get(&crew.path(path)).token(&crew.editor)
    }

    /// Reads below the team's path with its reader's token.
    pub(crate) fn read_only(&self, crew: &Crew, path: &str) -> Call<'_> {
        self.get(&crew.path(path)).token(&crew.reader)
    }

    /// Sends JSON below the team's path with its editor's token.
    pub(crate) fn send_to(&self, crew: &Crew, path: &str, body: &Value) -> Call<'_> {
        self.post(&crew.path(path), body).token(&crew.editor)
    }

    /// Deletes below the team's path with its editor's token.
    pub(crate) fn remove(&self, crew: &Crew, path: &str) -> Call<'_> {
        self.call(Method::DELETE, &crew.path(path)).token(&crew.editor)
    }

    /// The text of a render with the reader's token, which must succeed.
    #[track_caller]
    pub(crate) fn rendered(&self, crew: &Crew, id: &str, body: &Value) -> String {
        let path = crew.path(&format!("/phrases/{id}/render"));
        let view = self.post(&path, body).token(&crew.reader).send().ok();
        view["text"].as_str().unwrap().to_owned()
    }
}

impl Crew {
    /// A path below that of the team.
    pub(crate) fn path(&self, below: &str) -> String {
        format!("/v1/teams/{}{below}", self.id)
    }
}

/// A statement with one text in one language.
pub(crate) fn statement(tag: &str, text: &str) -> Value {
    json!({"kind": "statement", "translations": {tag: {"text": text, "title": "A title"}}})
}

/// An override with one text in one language.
pub(crate) fn text_only(tag: &str, text: &str) -> Value {
    json!({"translations": {tag: {"text": text}}})
}

/// The value at a path such as `items/0/id`.
#[track_caller]
pub(crate) fn at<'v>(value: &'v Value, path: &str) -> &'v Value {
    value.pointer(&format!("/{path}")).unwrap_or_else(|| panic!("no {path} in {value:#}"))
}

/// The ids of the items of a list.
pub(crate) fn ids(list: &Value) -> Vec<&str> {
    at(list, "items").as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}
