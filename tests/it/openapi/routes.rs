//! The document and the routes: neither has an operation that the other lacks.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::{document, operations};
use crate::support::app::TestApp;
use crate::support::desk::{Desk, statement};

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
