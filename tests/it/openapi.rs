//! The OpenAPI document: what is committed is what is served, and it says everything a client has to know.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use http::Method;
use phrasebook::api::{Code, openapi_json};
use phrasebook::phrase::{Channel, Empathy, Facet, Intensity, Kind, Situation, Stage, Technique};
use serde_json::{Map, Value, json};

use crate::support::app::TestApp;
use crate::support::desk::{Desk, at, statement};

/// Set to write the document instead of comparing it.
const UPDATE: &str = "UPDATE_SNAPSHOTS";

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi/openapi.json")
}

fn document() -> Value {
    serde_json::from_str(&openapi_json()).unwrap()
}

/// Every operation: method, path, and what is said of it.
fn operations(document: &Value) -> Vec<(Method, &str, &Value)> {
    let methods = ["get", "post", "put", "patch", "delete"];
    let items = document["paths"].as_object().unwrap();
    items
        .iter()
        .flat_map(|(path, item)| {
            methods.iter().filter_map(|name| {
                let method = name.to_uppercase().parse().unwrap();
                item.get(*name).map(|operation| (method, path.as_str(), operation))
            })
        })
        .collect()
}

/// The schema itself, where this is a reference to one.
fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    match schema["$ref"].as_str() {
        Some(reference) => {
            document.pointer(reference.trim_start_matches('#')).unwrap_or_else(|| panic!("{reference} leads nowhere"))
        }
        None => schema,
    }
}

/// Calls `visit` on every object below, with the path that leads there.
fn walk<'d>(value: &'d Value, path: &str, visit: &mut dyn FnMut(&str, &'d Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            visit(path, members);
            members.iter().for_each(|(name, inner)| walk(inner, &format!("{path}/{name}"), visit));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, inner)| walk(inner, &format!("{path}/{index}"), visit));
        }
        _ => {}
    }
}

#[test]
fn the_document_is_the_one_that_is_committed() {
    let path = committed();
    if env::var_os(UPDATE).is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, openapi_json()).unwrap();
    }
    let text = fs::read_to_string(&path).unwrap_or_default();
    let line = text.lines().zip(openapi_json().lines().map(str::to_owned)).position(|(one, other)| one != other);
    assert!(
        text == openapi_json(),
        "openapi/openapi.json is not what the code says, from line {:?} on; write it with {UPDATE}=1 cargo test openapi",
        line.map(|line| line + 1)
    );
}

#[test]
fn the_document_is_openapi_3_1() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["info"]["version"], env!("CARGO_PKG_VERSION"));
    for member in ["title", "description", "license", "contact"] {
        assert!(!document["info"][member].is_null(), "info.{member}");
    }
    assert_eq!(document["servers"][0]["url"], "/", "the page calls the server it comes from");
}

#[test]
fn every_operation_is_described() {
    let document = document();
    let tags: BTreeSet<&str> =
        document["tags"].as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect();
    let mut ids = BTreeSet::new();
    for (method, path, operation) in operations(&document) {
        let name = format!("{method} {path}");
        let text = |member: &str| operation[member].as_str().unwrap_or_else(|| panic!("{name} has no {member}"));
        assert!(text("summary").len() < 60 && !text("summary").ends_with('.'), "{name}: {}", text("summary"));
        assert!(text("description").ends_with(['.', '`']), "{name}: {}", text("description"));
        let id = text("operationId");
        let verbs = [
            "list_", "get_", "render_", "put_", "delete_", "create_", "update_", "diff_", "restore_", "import_",
            "export_",
        ];
        assert!(verbs.iter().any(|verb| id.starts_with(verb)), "{name}: {id}");
        assert!(ids.insert(id.to_owned()), "{id} is used twice");
        let own: Vec<&str> = operation["tags"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap()).collect();
        assert!(own.len() == 1 && tags.contains(own[0]), "{name}: {own:?}");
    }
}

/// Whether a schema shows what a value looks like: by an example, or because each of its members does.
fn has_example(document: &Value, schema: &Value, depth: usize) -> bool {
    let schema = resolved(document, schema);
    let own = ["example", "examples", "enum", "const"].iter().any(|member| !schema[member].is_null());
    if own || depth > 6 || schema["type"] == "boolean" || schema["type"] == "integer" {
        return true;
    }
    let members =
        schema["properties"].as_object().map(|members| members.values().collect::<Vec<_>>()).unwrap_or_default();
    let parts: Vec<&Value> =
        ["oneOf", "anyOf", "allOf"].iter().filter_map(|name| schema[name].as_array()).flatten().collect();
    if !schema["items"].is_null() {
        return has_example(document, &schema["items"], depth + 1);
    }
    !members.is_empty() && members.iter().any(|member| has_example(document, member, depth + 1))
        || !parts.is_empty() && parts.iter().any(|part| has_example(document, part, depth + 1))
}

#[test]
fn every_success_and_every_body_is_shown_by_an_example() {
    let document = document();
    for (method, path, operation) in operations(&document) {
        let responses = operation["responses"].as_object().unwrap();
        let successes: Vec<_> = responses.iter().filter(|(status, _)| status.starts_with('2')).collect();
        assert!(!successes.is_empty(), "{method} {path} never succeeds");
        for (status, success) in successes {
            assert_eq!(success["content"].is_null(), status == "204", "{method} {path}: {status}");
            for (media, content) in success["content"].as_object().unwrap_or(&Map::new()) {
                let shown = !content["example"].is_null()
                    || media == "text/plain"
                    || has_example(&document, &content["schema"], 0);
                assert!(shown, "{method} {path}: {media}");
            }
        }
        if let Some(body) = operation.get("requestBody") {
            assert!(!body["content"]["application/json"]["example"].is_null(), "{method} {path} shows no body");
            assert_eq!(body["required"], true, "{method} {path}");
        }
    }
}

/// The examples of the document are requests that can be sent.
#[test]
fn the_examples_of_bodies_have_the_shape_of_bodies() {
    let document = document();
    for (method, path, operation) in operations(&document) {
        let Some(body) = operation.get("requestBody") else { continue };
        let path = path.replace("{id}", "delay");
        let answer = TestApp::fixture().post(&path, &body["content"]["application/json"]["example"]).send();
        assert!(![400, 415].contains(&answer.status.as_u16()), "{method} {path}: {}", answer.text());
        if answer.status == 422 {
            assert_ne!(answer.json()["code"], "invalid_body", "{method} {path}: {}", answer.text());
        }
    }
}

#[test]
fn every_failure_is_documented_with_its_codes() {
    let document = document();
    let mut documented = BTreeSet::new();
    for (method, path, operation) in operations(&document) {
        for (status, response) in operation["responses"].as_object().unwrap() {
            let Some(content) = response["content"].get("application/problem+json") else {
                assert!(status.starts_with(['2', '3']), "{method} {path}: {status} is no problem");
                continue;
            };
            let examples = content["examples"].as_object().unwrap();
            assert!(!examples.is_empty(), "{method} {path}: {status}");
            for (name, example) in examples {
                let code = Code::ALL.iter().find(|code| code.as_str() == name).unwrap();
                assert_eq!(code.status().as_str(), status, "{method} {path}: {name}");
                assert_eq!(example["value"]["code"], name.as_str());
                assert!(
                    response["description"].as_str().unwrap().contains(&format!("`{name}`")),
                    "{method} {path}: {name}"
                );
                documented.insert(*code);
            }
        }
    }
    // These belong to no operation: the description of the whole document has them.
    let elsewhere = BTreeSet::from([Code::UnknownRoute, Code::MethodNotAllowed]);
    let all: BTreeSet<Code> = Code::ALL.iter().copied().collect();
    assert_eq!(&all - &documented, elsewhere);
    for code in elsewhere {
        assert!(document["info"]["description"].as_str().unwrap().contains(code.as_str()), "{code}");
    }
}

#[test]
fn every_documented_path_exists() {
    let document = document();
    for (method, path, _) in operations(&document) {
        let path = path.replace("{id}", "delay").replace("{locale}", "lt").replace("{code}", "internal");
        let answer = TestApp::fixture().call(method.clone(), &path).send();
        assert!(![404, 405].contains(&answer.status.as_u16()), "{method} {path}: {}", answer.text());
    }
}

/// What is not read must not look as if it were: `dry_run=true` on a write that has none would write.
#[test]
fn every_operation_refuses_a_parameter_that_it_does_not_know() {
    let (desk, crew) = Desk::with_team();
    for (method, path, _) in operations(&document()) {
        let path = path.replace("{team}", &crew.id).replace("{id}", "delay").replace("{locale}", "lt");
        let path = path.replace("{revision}", "1").replace("{format}", "json").replace("{code}", "internal");
        let call = desk.call(method.clone(), &format!("{path}?no_such_parameter=1"));
        let answer = call.token(&desk.server).send();
        if path.starts_with("/v1/") {
            let problem = answer.problem("invalid_query");
            assert_eq!(problem["errors"][0]["parameter"], "no_such_parameter", "{method} {path}: {problem:#}");
        } else {
            answer.ok();
        }
    }
    let write = desk.write(&crew, "thanks?dry_run=true", &statement("lt", "Ačiū."));
    write.if_absent().send().problem("invalid_query");
    desk.post("/v1/phrases/delay/render?dry_run=true", &json!({})).send().problem("invalid_query");
    assert_eq!(desk.read(&crew, "/changes").send().ok()["items"], json!([]));
}

/// The other direction: a route is either an operation of the document or one of the few that a person opens.
#[test]
fn every_route_is_documented() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let (inner, sources): (Vec<PathBuf>, Vec<PathBuf>) = paths.partition(|path| path.is_dir());
        folders.extend(inner);
        files.extend(sources);
    }
    let mut routed = 0;
    let mut operations_in_source = 0;
    let mut plain = BTreeSet::new();
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        let routes = source.split(".routes(routes!(").skip(1).filter_map(|rest| rest.split("))").next());
        routed += routes.map(|handlers| handlers.split(',').count()).sum::<usize>();
        operations_in_source += source.matches("#[utoipa::path(").count();
        let literals = source.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next());
        plain.extend(literals.map(str::to_owned));
    }
    assert_eq!(plain, BTreeSet::from(["/", "/openapi.json"].map(str::to_owned)));
    let documented = operations(&document()).len();
    assert_eq!((routed, operations_in_source), (documented, documented));
}

/// A text is as long as its bytes, and JSON Schema counts characters.
#[test]
fn the_length_of_a_text_is_said_in_bytes() {
    let document = document();
    let translation = &document["components"]["schemas"]["Translation"];
    for name in ["text", "title", "subject", "chat", "when"] {
        assert!(translation["properties"][name]["maxLength"].is_null(), "{name}");
    }
    assert!(translation["properties"]["wordings"]["items"]["maxLength"].is_null());
    assert!(translation["description"].as_str().unwrap().contains("8192\nbytes"), "{translation:#}");
}

/// A string that anybody can send has a length or a shape.
fn is_bounded(document: &Value, schema: &Value) -> bool {
    let schema = resolved(document, schema);
    let is = |kind: &str| {
        schema["type"] == kind || schema["type"].as_array().is_some_and(|kinds| kinds.iter().any(|own| own == kind))
    };
    if is("array") {
        return is_bounded(document, &schema["items"]);
    }
    if let Some(parts) = ["oneOf", "anyOf", "allOf"].iter().find_map(|name| schema[name].as_array()) {
        return parts.iter().all(|part| is_bounded(document, part));
    }
    if is("object") {
        return schema["properties"]
            .as_object()
            .is_none_or(|members| members.values().all(|member| is_bounded(document, member)));
    }
    !is("string") || ["maxLength", "format", "enum", "pattern", "const"].iter().any(|member| !schema[member].is_null())
}

#[test]
fn every_parameter_is_described_and_bounded() {
    let document = document();
    for (method, path, operation) in operations(&document) {
        for parameter in operation["parameters"].as_array().unwrap_or(&Vec::new()) {
            let name = format!("{method} {path} {}", parameter["name"]);
            assert!(parameter["description"].as_str().is_some_and(|text| text.len() > 5), "{name} has no description");
            assert!(is_bounded(&document, &parameter["schema"]), "{name} is unbounded: {}", parameter["schema"]);
            if parameter["in"] == "path" {
                assert_eq!(parameter["required"], true, "{name}");
                assert!(!parameter["example"].is_null(), "{name} has no example");
            }
        }
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        assert!(body.is_null() || is_bounded(&document, body), "{method} {path}: the body is unbounded");
        for (status, response) in operation["responses"].as_object().unwrap() {
            for (header, value) in response["headers"].as_object().unwrap_or(&Map::new()) {
                assert!(is_bounded(&document, &value["schema"]), "{method} {path} {status}: {header}");
                assert!(value["description"].is_string(), "{method} {path} {status}: {header}");
            }
        }
    }
}

#[test]
fn references_lead_somewhere_and_every_schema_is_used_and_described() {
    let document = document();
    let mut used = BTreeSet::new();
    walk(&document, "", &mut |path, members| {
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{path}: {reference}");
            used.insert(reference.rsplit('/').next().unwrap());
        }
    });
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        assert!(used.contains(name.as_str()), "{name} is used nowhere");
        assert!(schema["description"].is_string(), "{name} has no description");
        for (member, inner) in schema["properties"].as_object().unwrap_or(&Map::new()) {
            let parts = inner["oneOf"].as_array().into_iter().flatten();
            let described =
                [inner].into_iter().chain(parts).any(|schema| resolved(&document, schema)["description"].is_string());
            assert!(described, "{name}.{member} has no description");
        }
    }
}

/// The document names the values that the API takes and gives, not those of the source.
#[test]
fn the_values_of_facets_are_those_of_the_wire() {
    fn check<F: Facet + serde::Serialize>(document: &Value) {
        let values: Vec<Value> = F::ALL.iter().map(|value| Value::from(value.as_str())).collect();
        let serialized: Vec<Value> = F::ALL.iter().map(|value| serde_json::to_value(value).unwrap()).collect();
        assert_eq!(serialized, values, "{}", F::NAME);
        let found = document["components"]["schemas"]
            .as_object()
            .unwrap()
            .iter()
            .find(|(name, _)| name.to_lowercase() == F::NAME);
        assert_eq!(found.unwrap().1["enum"], Value::from(values), "{}", F::NAME);
    }
    let document = document();
    check::<Kind>(&document);
    check::<Situation>(&document);
    check::<Technique>(&document);
    check::<Stage>(&document);
    check::<Empathy>(&document);
    check::<Channel>(&document);
    check::<Intensity>(&document);
    let codes: Vec<Value> = Code::ALL.iter().map(|code| Value::from(code.as_str())).collect();
    assert_eq!(document["components"]["schemas"]["Code"]["enum"], Value::from(codes));
}

/// The schemas are what answers look like: each member of an answer is in the schema, and each required one is there.
#[test]
fn answers_have_the_shape_of_their_schemas() {
    let document = document();
    let gets =
        ["/v1/locales", "/v1/facets", "/v1/phrases", "/v1/phrases/{id}", "/problems/{code}", "/healthz", "/readyz"];
    for path in gets {
        let schema = &document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        let url = path.replace("{id}", "delay-reply").replace("{code}", "internal");
        check_shape(&document, schema, &TestApp::fixture().get(&url).send().ok(), path);
    }
    let problem = TestApp::fixture().get("/v1/phrases?locale=de").send().json();
    check_shape(&document, &document["components"]["schemas"]["Problem"], &problem, "a problem");
    let posts = [
        ("/v1/phrases/{id}/render", json!({"locale": "lt", "format": "html", "variables": {"days": 3, "stranger": 1}})),
        (
            "/v1/render",
            json!({"locale": "lt", "variables": {"days": 3}, "items": [{"id": "delay"}, {"id": "nowhere"}, {"id": "sign-off"}]}),
        ),
    ];
    for (path, body) in posts {
        let schema = &document["paths"][path]["post"]["responses"]["200"]["content"]["application/json"]["schema"];
        let answer = TestApp::fixture().post(&path.replace("{id}", "delay"), &body).send().ok();
        check_shape(&document, schema, &answer, path);
    }
}

#[test]
fn answers_about_teams_have_the_shape_of_their_schemas() {
    let desk = Desk::new();
    let settings = json!({"default_locale": "lt", "fallback": ["lt", "en"], "register": "formal",
        "terms": {"lt": {"brand": {"nominative": "Ąžuolas"}}}});
    let crew = desk.team_as("shop", &settings);
    let mut renamed = settings;
    renamed["name"] = json!("Shop");
    let mut phrase = statement("lt", "Ačiū, { $customer }.");
    phrase["variables"] = json!([{"name": "customer", "required": true, "labels": {"lt": "Kam"}}]);
    phrase["meta"] =
        json!({"situations": [], "techniques": [], "channels": ["email"], "accepts_fault": false, "tags": ["a"]});
    let (thanks, variables) = ("phrases/{id}", json!({"locale": "lt", "variables": {"customer": "Jonas"}}));
    let file = json!({"format": "phrasebook", "version": 1, "phrases": []});
    let items =
        json!({"locale": "lt", "variables": {"customer": "Jonas"}, "items": [{"id": "thanks"}, {"id": "nowhere"}]});
    for (method, below, tag, body) in [
        ("PUT", "", "\"1\"", renamed),
        ("GET", "", "", Value::Null),
        ("POST", "tokens", "", json!({"role": "reader", "name": "a reader"})),
        ("GET", "tokens", "", Value::Null),
        ("PUT", thanks, "*", phrase.clone()),
        ("PUT", thanks, "\"1\"", statement("lt", "Dėkui.")),
        ("POST", "phrases/{id}/restore", "\"2\"", json!({"revision": 1})),
        ("GET", thanks, "", Value::Null),
        ("GET", "phrases", "", Value::Null),
        ("GET", "phrases/{id}/source", "", Value::Null),
        ("GET", "phrases/{id}/revisions", "", Value::Null),
        ("GET", "phrases/{id}/revisions/{revision}", "", Value::Null),
        ("GET", "phrases/{id}/revisions/{revision}/diff", "", Value::Null),
        ("POST", "phrases/{id}/render", "", variables),
        ("POST", "render", "", items),
        ("GET", "facets", "", Value::Null),
        ("GET", "locales", "", Value::Null),
        ("GET", "coverage", "", Value::Null),
        ("GET", "changes", "", Value::Null),
        ("POST", "imports", "", file),
    ] {
        let template = format!("/v1/teams/{{team}}/{below}").trim_end_matches('/').to_owned();
        check_answer(&desk, &crew.admin, (method, &template), tag, &body);
    }
    let server = &desk.server;
    check_answer(
        &desk,
        server,
        ("POST", "/v1/teams"),
        "",
        &json!({"id": "other", "name": "Other", "register": "formal"}),
    );
    check_answer(&desk, server, ("GET", "/v1/teams"), "", &Value::Null);
    check_answer(&desk, server, ("POST", "/v1/tokens"), "", &json!({"name": "another"}));
    check_answer(&desk, server, ("GET", "/v1/tokens"), "", &Value::Null);
}

/// Sends a request, which must succeed, and holds the answer to its schema.
#[track_caller]
fn check_answer(desk: &Desk, token: &str, (method, template): (&str, &str), tag: &str, body: &Value) {
    let document = document();
    let path = template.replace("{team}", "shop").replace("{id}", "thanks").replace("{revision}", "2");
    let call = desk.call(method.parse().unwrap(), &path).token(token);
    let call =
        if body.is_null() { call } else { call.header("content-type", "application/json").body(body.to_string()) };
    let call = match tag {
        "" => call,
        "*" => call.if_absent(),
        tag => call.if_match(tag),
    };
    let answer = call.send();
    assert!(answer.status.is_success(), "{method} {template}: {}", answer.text());
    let operation = &document["paths"][template][method.to_lowercase()];
    let schema = at(operation, &format!("responses/{}/content/application~1json/schema", answer.status.as_str()));
    check_shape(&document, schema, &answer.json(), &format!("{method} {template}"));
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn fits(document: &Value, schema: &Value, value: &Value) -> bool {
    let schema = resolved(document, schema);
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return true,
    };
    kinds.contains(&kind(value))
}

/// The members that an object may have and those that it must have, its parts' included. No part is closed: it would refuse
/// the members of the others.
fn members<'d>(document: &'d Value, schema: &'d Value, place: &str) -> (BTreeMap<&'d str, &'d Value>, Vec<&'d str>) {
    let mut known: BTreeMap<&str, &Value> = BTreeMap::new();
    let mut required = Vec::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        let part = resolved(document, part);
        assert_ne!(part["additionalProperties"], false, "{place}: a part that fits with no other");
        let (inner, inner_required) = members(document, part, place);
        known.extend(inner);
        required.extend(inner_required);
    }
    known.extend(schema["properties"].as_object().into_iter().flatten().map(|(name, inner)| (name.as_str(), inner)));
    required.extend(schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str));
    (known, required)
}

#[track_caller]
fn check_shape(document: &Value, schema: &Value, value: &Value, place: &str) {
    let schema = resolved(document, schema);
    let says_nothing = ["type", "allOf", "oneOf", "anyOf"].iter().all(|member| schema[member].is_null());
    if says_nothing {
        return;
    }
    if let Some(parts) = ["oneOf", "anyOf"].iter().find_map(|name| schema[name].as_array()) {
        let part = parts.iter().find(|part| fits(document, part, value));
        return check_shape(document, part.unwrap_or_else(|| panic!("{place}: {value} fits no part")), value, place);
    }
    assert!(fits(document, schema, value), "{place}: {value} is not {}", schema["type"]);
    if let Some(allowed) = schema["enum"].as_array() {
        assert!(allowed.contains(value), "{place}: {value} is none of {allowed:?}");
    }
    match value {
        Value::Object(found) => {
            let (known, required) = members(document, schema, place);
            let further = &schema["additionalProperties"];
            for (name, inner) in found {
                match known.get(name.as_str()) {
                    Some(schema) => check_shape(document, schema, inner, &format!("{place}.{name}")),
                    None if further.is_object() => check_shape(document, further, inner, &format!("{place}.{name}")),
                    None => panic!("{place} has {name}, the schema has not"),
                }
            }
            for name in required {
                assert!(found.contains_key(name), "{place} lacks {name}");
            }
        }
        Value::Array(items) => items.iter().for_each(|item| check_shape(document, &schema["items"], item, place)),
        _ => {}
    }
}
