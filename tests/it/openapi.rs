//! The OpenAPI document: what is committed is what is served, and it says everything a client has to know.

mod routes;
mod shape;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use http::Method;
use phrasebook::api::{Code, openapi_json};
use phrasebook::phrase::{Channel, Empathy, Facet, Intensity, Kind, Situation, Stage, Technique};
use serde_json::{Map, Value};

use crate::support::app::TestApp;
use crate::support::schema::resolved;

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
