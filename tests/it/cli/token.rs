//! `phrasebook token`: on the data folder, and through the server that has it open.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::folder::Folder;
use crate::support::server::Server;

const BOOK: &[&str] = &["serve", "--locales", "book"];

/// A request with a token, and the answer's status and JSON.
fn call(server: &Server, token: &str, request: &str, body: &str) -> (u16, Value) {
    let mut client = server.connect();
    client.send(&format!(
        "{request} HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    ));
    let reply = client.reply();
    (reply.status, serde_json::from_str(&reply.body).unwrap_or_default())
}

fn stdout(folder: &Folder, arguments: &[&str]) -> String {
    let output = folder.command(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn the_first_token_is_printed_once_and_lies_in_a_file_of_its_owner_s() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, BOOK);
    let file = folder.path("data/admin-token");
    let token = fs::read_to_string(&file).unwrap().trim().to_owned();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(server.greeting.iter().any(|line| line.trim() == token), "{:#?}", server.greeting);
    assert_eq!(call(&server, &token, "GET /v1/teams", "").0, 200);
    server.terminate();
    assert_eq!(server.wait().0, Some(0));

    let server = Server::start(&folder, BOOK);
    assert!(!server.greeting.iter().any(|line| line.contains("pb_s_")), "{:#?}", server.greeting);
    assert_eq!(call(&server, &token, "GET /v1/teams", "").0, 200);
}

#[test]
fn tokens_are_issued_listed_and_revoked_through_the_server() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, BOOK);
    let admin = fs::read_to_string(folder.path("data/admin-token")).unwrap().trim().to_owned();
    assert_eq!(call(&server, &admin, "POST /v1/teams", r#"{"id":"shop","name":"Shop"}"#).0, 201);

    let token = stdout(&folder, &["token", "create", "--team", "shop", "--role", "editor", "--name", "Rasa"]);
    assert_eq!(call(&server, &token, "GET /v1/teams/shop", "").0, 200);
    assert_eq!(call(&server, &token, "GET /v1/tokens", "").1["code"], "role_too_low");

    let id = token.split('_').nth(2).unwrap();
    let listed = stdout(&folder, &["token", "list", "--team", "shop"]);
    assert!(listed.starts_with(id) && listed.contains("editor") && listed.ends_with("Rasa"), "{listed}");
    assert!(!listed.contains(&token), "{listed}");

    stdout(&folder, &["token", "revoke", id, "--team", "shop"]);
    assert_eq!(call(&server, &token, "GET /v1/teams/shop", "").1["code"], "token_refused");
    assert_snapshot!(folder.run(&["token", "revoke", "nobody", "--team", "shop"]), @r"
    exit code: 1
    --- stdout
    --- stderr
    error: the server refused it with 404: there is no token 'nobody'
    ");
}

#[test]
fn a_token_issued_while_nobody_serves_opens_the_server_later() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, BOOK);
    server.terminate();
    assert_eq!(server.wait().0, Some(0));
    let token =
        stdout(&folder, &["token", "create", "--name", "spare", "--expires", "2999-01-01", "--locales", "book"]);
    let listed = stdout(&folder, &["token", "list", "--locales", "book"]);
    assert_eq!(listed.lines().count(), 2, "{listed}");
    let server = Server::start(&folder, BOOK);
    assert_eq!(call(&server, &token, "GET /v1/teams", "").0, 200);
}

#[test]
fn what_cannot_be_done_says_what_to_do() {
    let folder = Folder::with_book();
    assert_snapshot!(folder.run(&["token", "create", "--name", "x"]), @"
    exit code: 1
    --- stdout
    --- stderr
    error: there is no store in data
      hint: --data names the data folder of the server
    ");
    // A folder that cannot be looked into is not one without a store.
    folder.write("notes", "");
    assert_snapshot!(folder.run(&["token", "list", "--data", "notes"]), @"
    exit code: 1
    --- stdout
    --- stderr
    error: the data folder notes cannot be read
      cause: Not a directory (os error 20)
      hint: --data names another folder; this user must own it or be able to create it
    ");
    assert_snapshot!(folder.run(&["token", "create", "--name", "x", "--server", "http://127.0.0.1:9"]), @"
    exit code: 1
    --- stdout
    --- stderr
    error: there is no token for the server
      hint: --token, or PHRASEBOOK_TOKEN, names one; the first one is in DIR/admin-token
    ");
    assert_snapshot!(folder.run(&["token", "create", "--name", "x", "--server", "https://127.0.0.1:9", "--token", "t"]), @"
    exit code: 2
    --- stdout
    --- stderr
    error: the server at https://127.0.0.1:9 does not answer: io: Connection refused (os error 111)
    ");
}

/// The server's first token goes to no address that may be mistyped, unless nobody else can read it.
#[test]
fn the_token_in_the_data_folder_is_not_sent_in_the_clear() {
    let folder = Folder::with_book();
    folder.write("data/admin-token", "pb_s_first");
    let list = |url| folder.run(&["token", "list", "--server", url]);
    for url in ["http://192.0.2.1:9", "http://phrases.example", "HTTP://[2001:db8::1]:9", "http://localhost.example:9"]
    {
        let shown = list(url);
        assert!(shown.contains("the token in the data folder is not sent to") && shown.contains("https://"), "{shown}");
    }
    // Here nobody is on the way, and nobody answers.
    for url in ["http://127.0.0.1:9", "http://localhost:9", "http://[::1]:9", "https://127.0.0.1:9"] {
        let shown = list(url);
        assert!(shown.contains(&format!("the server at {url} does not answer")), "{shown}");
    }
    let named = folder.run(&["token", "list", "--server", "http://0.0.0.0:9", "--token", "pb_s_named"]);
    assert!(named.contains("does not answer"), "{named}");
}
