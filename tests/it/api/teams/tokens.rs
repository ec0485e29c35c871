//! Tokens: issued once, kept as hashes, and dead when they should be.

use std::fs;
use std::path::Path;

use jiff::SignedDuration;
use phrasebook::team::token::Token;
use serde_json::{Value, json};

use crate::support::desk::{Desk, at, ids, pass, statement};

/// Each file below a folder that holds this text.
fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, text));
        } else if fs::read(&path).unwrap().windows(text.len()).any(|window| window == text.as_bytes()) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn a_token_is_shown_once_and_says_what_it_is() {
    let (desk, crew) = Desk::with_team();
    for (role, letter) in [("reader", 'r'), ("editor", 'e'), ("admin", 'a')] {
        let body = json!({"role": role, "name": "Zendesk sidebar", "expires": "2027-11-22T00:00:00Z"});
        let answer = desk.post(&crew.path("/tokens"), &body).token(&crew.admin).send();
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        let issued = answer.created();
        let token = issued["token"].as_str().unwrap();
        let id = issued["id"].as_str().unwrap();
        assert!(token.starts_with(&format!("pb_{letter}_{id}_")), "{token}");
        assert_eq!(token.len(), "pb_r_".len() + 12 + 1 + 32 + 6);
        assert!(token.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
        let mut expected = issued.clone();
        expected.as_object_mut().unwrap().remove("token");
        let list = desk.get(&crew.path("/tokens")).token(&crew.admin).send();
        assert!(at(&list.ok(), "items").as_array().unwrap().contains(&expected), "{}", list.text());
        assert!(!list.text().contains(token), "a list shows no token");
    }
}

#[test]
fn every_mistyped_letter_is_noticed_before_anything_is_looked_up() {
    let (desk, crew) = Desk::with_team();
    assert!(Token::parse(&crew.reader).is_some());
    for (at, letter) in crew.reader.char_indices() {
        let other = if letter == 'x' { 'y' } else { 'x' };
        let mut mistyped = crew.reader.clone();
        mistyped.replace_range(at..=at, &other.to_string());
        assert!(Token::parse(&mistyped).is_none(), "{mistyped}");
    }
    let swapped: String = crew.reader.chars().rev().collect();
    for text in [
        "",
        "pb",
        "pb_r__",
        &swapped,
        crew.reader.trim_start_matches('p'),
        &format!("{}x", crew.reader),
        "ąąąąąą",
        "pb_r_ąąąą",
    ] {
        assert!(Token::parse(text).is_none(), "{text}");
        desk.get("/v1/teams").token(text).send().problem("token_refused");
    }
}

#[test]
fn tokens_are_nowhere_but_in_the_answer() {
    let (desk, crew) = Desk::with_team();
    desk.create(&crew, "thanks", &statement("lt", "Ačiū."));
    let server = desk.post("/v1/tokens", &json!({"name": "second"})).token(&desk.server).send().created();
    let server = server["token"].as_str().unwrap();
    let shown = format!("{:?} {:?}", desk.app.app, desk.teams);
    for token in [&desk.server, &crew.reader, &crew.editor, &crew.admin, server] {
        let secret: String = token.rsplit('_').next().unwrap().chars().take(32).collect();
        let secret = secret.as_str();
        assert_eq!(files_with(desk.data.path(), secret), Vec::<String>::new());
        assert!(!shown.contains(secret));
        let parsed = format!("{:?}", Token::parse(token).unwrap());
        assert!(!parsed.contains(secret) && parsed.starts_with("Token("), "{parsed}");
    }
    let id = crew.reader.split('_').nth(2).unwrap();
    assert!(!files_with(desk.data.path(), id).is_empty(), "the search finds what is kept");
}

#[test]
fn the_last_day_of_use_is_noted() {
    let (desk, crew) = Desk::with_team();
    let days = |token: &str| -> Vec<Value> {
        let list = desk.get(&crew.path("/tokens")).token(&desk.server).send().ok();
        let id = token.split('_').nth(2).unwrap();
        let items = at(&list, "items").as_array().unwrap().clone();
        items.into_iter().filter(|item| item["id"] == id).map(|item| item["last_used"].clone()).collect()
    };
    assert_eq!(days(&crew.reader), [Value::Null]);
    desk.read_only(&crew, "/phrases").send().ok();
    assert_eq!(days(&crew.reader), ["2026-11-22"]);
    pass(SignedDuration::from_hours(14));
    desk.read_only(&crew, "/phrases").send().ok();
    assert_eq!(days(&crew.reader), ["2026-11-22"], "23:30 is the same day");
    pass(SignedDuration::from_hours(1));
    desk.read_only(&crew, "/nowhere").send();
    assert_eq!(days(&crew.reader), ["2026-11-22"], "what is no route asks for no token");
    desk.read_only(&crew, "/tokens").send().problem("role_too_low");
    assert_eq!(days(&crew.reader), ["2026-11-23"], "a refused request is a use");
}

#[test]
fn a_token_ends_at_its_time_and_not_before() {
    let (desk, crew) = Desk::with_team();
    let body = json!({"role": "reader", "name": "for a day", "expires": "2026-11-23T09:30:00Z"});
    let issued = desk.post(&crew.path("/tokens"), &body).token(&crew.admin).send().created();
    let token = issued["token"].as_str().unwrap();
    pass(SignedDuration::from_hours(24) - SignedDuration::from_millis(1));
    desk.get("/v1/teams").token(token).send().ok();
    pass(SignedDuration::from_millis(1));
    desk.get("/v1/teams").token(token).send().problem("token_refused");
    let list = desk.get(&crew.path("/tokens")).token(&crew.admin).send().ok();
    assert!(ids(&list).contains(&issued["id"].as_str().unwrap()), "it is listed until somebody revokes it");
}

#[test]
fn what_is_wrong_with_a_new_token_is_said() {
    let (desk, crew) = Desk::with_team();
    let long = "x".repeat(101);
    let refused = [
        (json!({"role": "reader", "name": ""}), "/name"),
        (json!({"role": "reader", "name": long}), "/name"),
        (json!({"role": "reader", "name": "two\nlines"}), "/name"),
        (json!({"role": "reader", "name": "a\u{202e}b"}), "/name"),
        (json!({"role": "reader", "name": "x", "expires": "2026-11-22T09:30:00Z"}), "/expires"),
        (json!({"role": "reader", "name": "x", "expires": "2020-01-01T00:00:00Z"}), "/expires"),
    ];
    for (body, pointer) in refused {
        let problem = desk.post(&crew.path("/tokens"), &body).token(&crew.admin).send().problem("refused");
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}");
    }
    let misshapen = [
        (json!({"name": "x"}), ""),
        (json!({"role": "owner", "name": "x"}), "/role"),
        (json!({"role": "server", "name": "x"}), "/role"),
        (json!({"role": "reader", "name": "x", "expires": "tomorrow"}), "/expires"),
        (json!({"role": "reader", "name": "x", "expires": "2099-01-01"}), "/expires"),
        (json!({"role": "reader", "name": "x", "team": "other"}), "/team"),
        (json!({"role": "reader", "name": "x", "secret": "mine"}), "/secret"),
    ];
    for (body, pointer) in misshapen {
        let problem = desk.post(&crew.path("/tokens"), &body).token(&crew.admin).send().problem("invalid_body");
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}: {problem}");
    }
    let role = json!({"role": "reader", "name": "x"});
    desk.post("/v1/tokens", &role).token(&desk.server).send().problem("invalid_body");
    assert_eq!(ids(&desk.get(&crew.path("/tokens")).token(&crew.admin).send().ok()).len(), 3);
}

#[test]
fn a_team_has_at_most_100_tokens_and_so_has_the_server() {
    let (desk, crew) = Desk::with_team();
    for (path, body, there) in [
        (crew.path("/tokens"), json!({"role": "reader", "name": "x"}), 3),
        ("/v1/tokens".to_owned(), json!({"name": "x"}), 1),
    ] {
        let issue = || desk.post(&path, &body).token(&desk.server).send();
        let mut last = Value::Null;
        for _ in there..100 {
            last = issue().created();
        }
        issue().problem("limit_reached");
        let list = desk.get(&path).token(&desk.server).send().ok();
        assert_eq!((ids(&list).len(), &list["next_cursor"]), (100, &Value::Null));
        let id = last["id"].as_str().unwrap();
        assert_eq!(desk.delete(&format!("{path}/{id}")).token(&desk.server).send().status, 204);
        issue().created();
    }
}

#[test]
fn of_many_that_want_the_last_token_one_gets_it() {
    let (desk, crew) = Desk::with_team();
    let issue = || desk.post(&crew.path("/tokens"), &json!({"role": "reader", "name": "x"})).token(&desk.server).send();
    for _ in 3..99 {
        issue().created();
    }
    let answers: Vec<u16> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..20).map(|_| scope.spawn(|| issue().status.as_u16())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(answers.iter().filter(|status| **status == 201).count(), 1, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 19, "{answers:?}");
}

#[test]
fn revoking_is_for_tokens_that_are_there() {
    let (desk, crew) = Desk::with_team();
    let other = desk.team("other");
    let id = |token: &str| token.split('_').nth(2).unwrap().to_owned();
    let revoke = |id: &str| desk.delete(&crew.path(&format!("/tokens/{id}"))).token(&crew.admin).send();
    for stranger in ["nowhere", "a-b", "%20", &"x".repeat(90), &id(&other.reader), &id(&desk.server)] {
        revoke(stranger).problem("unknown_token");
    }
    assert_eq!(revoke(&id(&crew.reader)).status, 204);
    revoke(&id(&crew.reader)).problem("unknown_token");
    desk.read_only(&crew, "/phrases").send().problem("token_refused");
    desk.read(&crew, "/phrases").send().ok();
    desk.get(&other.path("")).token(&other.reader).send().ok();
    assert_eq!(revoke(&id(&crew.admin)).status, 204, "an admin may revoke the token in hand");
    revoke(&id(&crew.editor)).problem("token_refused");

    let second = desk.post("/v1/tokens", &json!({"name": "second"})).token(&desk.server).send().created();
    let of_server = format!("/v1/tokens/{}", id(&desk.server));
    for stranger in [id(&other.reader), "nowhere".to_owned()] {
        desk.delete(&format!("/v1/tokens/{stranger}")).token(&desk.server).send().problem("unknown_token");
    }
    assert_eq!(desk.delete(&of_server).token(second["token"].as_str().unwrap()).send().status, 204);
    desk.get("/v1/teams").token(&desk.server).send().problem("token_refused");
}

#[test]
fn a_day_is_no_time_and_is_answered_with_one() {
    let (desk, crew) = Desk::with_team();
    let body = json!({"role": "reader", "name": "x", "expires": "2099-01-01"});
    let problem = desk.post(&crew.path("/tokens"), &body).token(&crew.admin).send().problem("invalid_body");
    let message = problem["errors"][0]["message"].as_str().unwrap();
    assert!(
        message.starts_with("expected a time such as 2027-01-31T12:00:00Z, not the string \"2099-01-01\""),
        "{message}"
    );
}
