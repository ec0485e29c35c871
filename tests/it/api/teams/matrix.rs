//! Every operation on teams against everybody who may ask: made from the OpenAPI document, so that a new operation fails here
//! until it has said whom it lets in.

use std::collections::BTreeSet;

use http::Method;
use jiff::SignedDuration;
use phrasebook::api::openapi_json;
use serde_json::{Value, json};

use crate::support::app::{Answer, Call};
use crate::support::desk::{Crew, Desk, pass, statement};

/// Who is let in, from the most to the fewest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Door {
    /// Any valid token, whose bearer sees its own.
    Anybody,
    Reader,
    Editor,
    Admin,
    Server,
}

/// An operation of the document.
#[derive(Debug, Clone)]
struct Operation {
    id: String,
    method: Method,
    path: String,
    /// Whether it is about one team, named in the path.
    of_team: bool,
    takes_preview: bool,
}

/// What each operation takes: the lowest role, a body, and the condition of a write.
fn row(operation: &str) -> (Door, Option<Value>, Option<&'static str>) {
    let token = json!({"role": "reader", "name": "a plugin"});
    let reply = json!({"locale": "lt", "items": [{"id": "thanks"}]});
    match operation {
        "list_teams" => (Door::Anybody, None, None),
        "get_team" | "list_team_phrases" | "get_team_phrase" | "list_team_facets" | "list_team_locales"
        | "get_team_bundle" | "get_team_coverage" | "list_changes" | "export_phrases" => (Door::Reader, None, None),
        "render_team_phrase" => (Door::Reader, Some(json!({"locale": "lt"})), None),
        "render_team_reply" => (Door::Reader, Some(reply), None),
        "import_phrases" => (Door::Editor, Some(json!({"format": "phrasebook", "version": 1, "phrases": []})), None),
        "put_team_phrase" => (Door::Editor, Some(statement("lt", "Labai ačiū.")), Some("\"1\"")),
        "delete_team_phrase" => (Door::Editor, None, Some("\"1\"")),
        "restore_revision" => (Door::Editor, Some(json!({"revision": 1})), Some("\"1\"")),
        "get_team_phrase_source" | "list_revisions" | "get_revision" | "diff_revisions" => (Door::Editor, None, None),
        "update_team" => (Door::Admin, Some(json!({"name": "New name"})), Some("\"1\"")),
        "create_token" => (Door::Admin, Some(token), None),
        "list_tokens" | "delete_token" => (Door::Admin, None, None),
        "delete_team" => (Door::Server, None, Some("\"1\"")),
        "create_team" => (Door::Server, Some(json!({"id": "new-team", "name": "New"})), None),
        "create_server_token" => (Door::Server, Some(json!({"name": "provisioning"})), None),
        "list_server_tokens" | "delete_server_token" | "get_backup" => (Door::Server, None, None),
        other => panic!("say in this table whom {other} lets in"),
    }
}

fn operations() -> Vec<Operation> {
    let document: Value = serde_json::from_str(&openapi_json()).unwrap();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let guarded = ["/v1/teams", "/v1/tokens", "/v1/backup"].iter().any(|start| path.starts_with(start));
        for (method, operation) in item.as_object().unwrap() {
            assert_eq!(guarded, operation.get("security").is_some(), "{method} {path} says whether it takes a token");
            if !guarded {
                continue;
            }
            let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
            found.push(Operation {
                id: operation["operationId"].as_str().unwrap().to_owned(),
                method: method.to_uppercase().parse().unwrap(),
                path: path.clone(),
                of_team: path.starts_with("/v1/teams/{team}"),
                takes_preview: parameters.iter().any(|parameter| parameter["name"] == "preview"),
            });
        }
    }
    assert!(found.len() >= 26, "{} operations", found.len());
    found
}

impl Operation {
    /// The path for a team, with ids that are there.
    fn path(&self, team: &str, token: &str) -> String {
        let id = if self.path.contains("/tokens/") { token } else { "thanks" };
        let path = self.path.replace("{team}", team).replace("{id}", id);
        path.replace("{revision}", "1").replace("{locale}", "lt").replace("{format}", "json")
    }

    fn call<'d>(&self, desk: &'d Desk, path: &str) -> Call<'d> {
        let (_, body, condition) = row(&self.id);
        let call = match body {
            Some(body) => {
                desk.call(self.method.clone(), path).header("content-type", "application/json").body(body.to_string())
            }
            None => desk.call(self.method.clone(), path),
        };
        match condition {
            Some(tag) => call.if_match(tag),
            None => call,
        }
    }
}

/// A desk with a team that has a phrase, and the id of a token that nobody here asks with.
fn furnished(operation: &Operation) -> (Desk, Crew, String) {
    let desk = Desk::new();
    let crew = desk.team_as("shop", &json!({"default_locale": "lt"}));
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let issued = if operation.of_team {
        desk.post(&crew.path("/tokens"), &json!({"role": "reader", "name": "spare"})).token(&crew.admin).send()
    } else {
        desk.post("/v1/tokens", &json!({"name": "spare"})).token(&desk.server).send()
    };
    let spare = issued.created()["id"].as_str().unwrap().to_owned();
    (desk, crew, spare)
}

#[test]
fn every_operation_lets_in_whom_it_should() {
    for operation in operations() {
        let (door, ..) = row(&operation.id);
        for role in [Door::Reader, Door::Editor, Door::Admin, Door::Server] {
            let (desk, crew, spare) = furnished(&operation);
            let token = match role {
                Door::Reader => &crew.reader,
                Door::Editor => &crew.editor,
                Door::Admin => &crew.admin,
                _ => &desk.server,
            };
            let call = || operation.call(&desk, &operation.path("shop", &spare)).token(token);
            if role >= door {
                let answer = call().send();
                assert!(answer.status.is_success(), "{} as {role:?}: {}", operation.id, answer.text());
            } else {
                call().send().problem("role_too_low");
                // Who may not do it at all hears nothing of its conditions.
                call().if_match("nonsense").send().problem("role_too_low");
            }
        }
    }
}

#[test]
fn no_operation_lets_in_anybody_without_a_valid_token() {
    let stranger = Desk::new();
    let stranger = stranger.team("shop");
    for operation in operations() {
        let (desk, crew, spare) = furnished(&operation);
        let path = operation.path("shop", &spare);
        let mut mistyped = crew.admin.clone();
        let last = mistyped.pop().unwrap();
        mistyped.push(if last == 'a' { 'b' } else { 'a' });
        let revoked = desk.token_of("shop", "admin");
        let id = revoked.split('_').nth(2).unwrap();
        desk.delete(&crew.path(&format!("/tokens/{id}"))).token(&crew.admin).send();
        let short_lived = json!({"role": "admin", "name": "for an hour", "expires": "2026-11-22T10:30:00Z"});
        let expired = desk.post(&crew.path("/tokens"), &short_lived).token(&crew.admin).send().created();
        let expired = expired["token"].as_str().unwrap().to_owned();
        desk.get(&crew.path("")).token(&expired).send().ok();
        pass(SignedDuration::from_hours(1));

        let answer = operation.call(&desk, &path).send();
        answer.problem("token_required");
        assert_eq!(answer.header("www-authenticate"), Some("Bearer realm=\"phrasebook\""), "{}", operation.id);
        let refused = [&mistyped, &stranger.admin, &revoked, &expired, "", "pb", &"x".repeat(4_000)];
        for token in refused {
            operation.call(&desk, &path).token(token).send().problem("token_refused");
        }
        for header in ["Basic YTpi", "Bearer", "pb_a_x", &format!("Token {}", crew.admin)] {
            operation.call(&desk, &path).header("authorization", header).send().problem("token_refused");
        }
        let read = desk.get(&crew.path("/phrases/thanks?locale=lt")).token(&desk.server).send().ok();
        assert_eq!((&read["text"], &read["revision"]), (&json!("Ačiū."), &json!("1")), "{} changed it", operation.id);
    }
}

/// Status, headers and body.
type Told = (u16, Vec<(String, String)>, String);

/// Everything that an answer tells, the id of the request included: tests send the same each time.
fn told(answer: &Answer) -> Told {
    let mut headers: Vec<(String, String)> =
        answer.headers.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    headers.sort();
    (answer.status.as_u16(), headers, answer.text().to_owned())
}

/// What a stranger asks: with all that the operation takes, and in every way that goes wrong.
fn questions(operation: &Operation, desk: &Desk, token: &str, spare: &str) -> Vec<Told> {
    let path = operation.path("target", spare);
    let plain = |path: &str| desk.call(operation.method.clone(), path).token(token);
    let json = |body: &str| plain(&path).header("content-type", "application/json").body(body);
    let mut calls = vec![
        operation.call(desk, &path).token(token),
        plain(&path),
        plain(&path).if_match("\"7\""),
        plain(&path).if_match("W/\"1\""),
        plain(&path).if_absent(),
        plain(&path).header("accept", "text/event-stream"),
        plain(&path).header("last-event-id", "x"),
        plain(&path).header("accept-language", "fi"),
        plain(&path).body("{"),
        json("{"),
        json("[]"),
        json("{}"),
        json(r#"{"name": "", "role": "reader", "revision": 0, "translations": {}}"#).if_match("\"1\""),
        json(r#"{"translations": {"lt": {"text": "{ $x }"}}, "note": 7}"#).if_match("\"1\""),
        json(&statement("lt", "{ unknown }").to_string()).if_match("\"1\""),
        json(&statement("lt", "{ unknown }").to_string()).if_absent(),
    ];
    for query in ["?limit=0", "?limit=1", "?cursor=x", "?after=1", "?preview=true", "?preview=x", "?locale=de", "?x=y"]
    {
        calls.push(operation.call(desk, &format!("{path}{query}")).token(token));
    }
    if operation.method == Method::GET {
        calls.push(desk.call(Method::HEAD, &path).token(token));
    }
    for inner in ["nowhere", "Not%20An%20Id", "%FF", "delay"] {
        calls.push(operation.call(desk, &path.replace("/thanks", &format!("/{inner}"))).token(token));
    }
    calls.into_iter().map(|call| told(&call.send())).collect()
}

#[test]
fn a_team_of_others_cannot_be_told_from_one_that_does_not_exist() {
    for operation in operations().into_iter().filter(|operation| operation.of_team) {
        let desk = Desk::new();
        let own = desk.team("own");
        let spare = own.reader.split('_').nth(2).unwrap().to_owned();
        let ask = |token| questions(&operation, &desk, token, &spare);
        let before = (ask(&own.admin), ask(&own.reader));
        let target = desk.team("target");
        desk.create(&target, "thanks", &statement("lt", "Ačiū."));
        let after = (ask(&own.admin), ask(&own.reader));
        assert_eq!(before, after, "{}", operation.id);
        let first: Value = serde_json::from_str(&before.0[0].2).unwrap();
        assert_eq!(first["code"], "unknown_team", "{}", operation.id);
        let kept = desk.get("/v1/teams/target/phrases/thanks?locale=lt").token(&desk.server).send().ok();
        assert_eq!(kept["revision"], "1", "{} changed it", operation.id);
    }
}

/// What is not an id of a team is answered as a team that does not exist, too.
#[test]
fn a_name_that_no_team_can_have_is_an_unknown_team() {
    for operation in operations().into_iter().filter(|operation| operation.of_team) {
        let (desk, _, spare) = furnished(&operation);
        for name in ["Shop", "a_b", "%20", "..", &"x".repeat(81)] {
            let answer = operation.call(&desk, &operation.path(name, &spare)).token(&desk.server).send();
            answer.problem("unknown_team");
        }
        operation.call(&desk, &operation.path("%FF", &spare)).token(&desk.server).send().problem("invalid_path");
    }
}

#[test]
fn previews_are_for_editors() {
    let with_preview: Vec<Operation> = operations().into_iter().filter(|operation| operation.takes_preview).collect();
    let names: BTreeSet<&str> = with_preview.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(names.len(), 8, "{names:?}");
    for operation in &with_preview {
        let (desk, crew, spare) = furnished(operation);
        let path = operation.path("shop", &spare) + "?preview=";
        let ask = |token: &str, value: &str| operation.call(&desk, &format!("{path}{value}")).token(token).send();
        ask(&crew.reader, "true").problem("role_too_low");
        for (token, value) in [(&crew.reader, "false"), (&crew.editor, "true"), (&crew.admin, "true")] {
            ask(token, value).ok_or_text();
        }
        ask(&desk.server, "true").ok_or_text();
        ask(&crew.editor, "maybe").problem("invalid_query");
    }
}

impl Answer {
    /// A success, be it JSON or text.
    #[track_caller]
    fn ok_or_text(&self) {
        assert_eq!(self.status, 200, "{}", self.text());
    }
}

#[test]
fn every_page_of_a_team_has_a_tag_and_is_for_its_bearer_alone() {
    for operation in operations().into_iter().filter(|operation| operation.method == Method::GET) {
        // Files are made anew for each who asks.
        if ["get_backup", "export_phrases"].contains(&operation.id.as_str()) {
            continue;
        }
        let (desk, _, spare) = furnished(&operation);
        let path = operation.path("shop", &spare);
        let answer = operation.call(&desk, &path).token(&desk.server).send_conditionally();
        assert_eq!(answer.header("cache-control"), Some("private, no-cache"), "{}", operation.id);
        assert!(answer.joined("vary").contains("authorization"), "{}", operation.id);
        let head = desk.call(Method::HEAD, &path).token(&desk.server).send();
        assert_eq!((head.status.as_u16(), head.tag()), (200, answer.tag()), "{}", operation.id);
    }
}
