//! `phrasebook import` and `phrasebook export`: on the data folder, and through the server that has it open.

use std::fs;
use std::process::{Command, Stdio};

use insta::assert_snapshot;

use crate::support::folder::Folder;
use crate::support::server::Server;

const TABLE: &str =
    "id,locale,kind,text,title,variables\nhello,lt,statement,\"Labas, { VOCATIVE($customer) }.\",Labas,customer*\n";
const WRONG: &str =
    "id,locale,kind,text,title\nright,lt,statement,Gerai.,Gerai\nwrong,lt,statement,{ $nobody },Blogai\n";

/// A folder with a team `shop`, and the server, which still runs.
fn with_server() -> (Folder, Server) {
    let folder = Folder::with_book();
    let server = Server::start(&folder, &["serve", "--locales", "book"]);
    let admin = fs::read_to_string(folder.path("data/admin-token")).unwrap();
    let body = r#"{"id":"shop","name":"Shop"}"#;
    let mut client = server.connect();
    client.send(&format!(
        "POST /v1/teams HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        admin.trim(),
        body.len()
    ));
    assert_eq!(client.reply().status, 201);
    folder.write("table.csv", TABLE);
    folder.write("table", TABLE);
    folder.write("wrong.csv", WRONG);
    (folder, server)
}

/// What happens, in the same words with a server and without.
fn story(folder: &Folder) -> String {
    let commands: &[&[&str]] = &[
        &["import", "--team", "shop", "table.csv", "--locales", "book", "--dry-run"],
        &["import", "--team", "shop", "table.csv", "--locales", "book"],
        &["import", "--team", "shop", "table.csv", "--locales", "book"],
        &["import", "--team", "shop", "wrong.csv", "--locales", "book"],
        &["import", "--team", "shop", "wrong.csv", "--locales", "book", "--partial"],
        &["import", "--team", "shop", "nothing.csv", "--locales", "book"],
        &["import", "--team", "shop", "table", "--locales", "book"],
        &["export", "--team", "shop", "--format", "ftl", "--locale", "lt", "--locales", "book"],
        &["export", "--team", "shop", "--format", "ftl", "--locales", "book"],
        &["export", "--team", "shop", "--output", "shop.zip", "--state", "published", "--locales", "book"],
        &["import", "--team", "shop", "shop.zip", "--locales", "book"],
    ];
    let tell = |command: &&[&str]| {
        let shown = folder.run(command);
        // The archive holds no time, but its compression is not ours to promise.
        let shown: Vec<&str> = shown.lines().filter(|line| !line.ends_with(" bytes")).collect();
        let shown = shown.join("\n") + "\n";
        format!("$ phrasebook {}\n{shown}", command.join(" "))
    };
    commands.iter().map(tell).collect()
}

#[test]
fn files_go_in_and_out_with_a_server_and_without() {
    let (folder, server) = with_server();
    let through_the_server = story(&folder);
    drop((folder, server));

    let (folder, server) = with_server();
    server.terminate();
    assert_eq!(server.wait().0, Some(0));
    let on_the_folder = story(&folder);
    assert_snapshot!(on_the_folder);
    assert_eq!(through_the_server, on_the_folder);
}

/// On a terminal, which `script` makes, and nowhere else.
#[test]
fn long_work_shows_how_far_it_has_come() {
    let (folder, server) = with_server();
    server.terminate();
    server.wait();
    let row = |number| format!("hello-{number},lt,statement,\"Labas, {{ VOCATIVE($customer) }}.\",Labas,customer*\n");
    let rows: String = (0..400).map(row).collect();
    folder.write("many.csv", &format!("id,locale,kind,text,title,variables\n{rows}"));
    let import = ["import", "--team", "shop", "many.csv", "--locales", "book"];
    let command = format!("{} {}", env!("CARGO_BIN_EXE_phrasebook"), import.join(" "));
    let mut terminal = Command::new("script");
    terminal
        .args(["-qec", &command, "/dev/null"])
        .current_dir(folder.path(""))
        .env("TERM", "xterm")
        .stdin(Stdio::null());
    let shown = String::from_utf8(terminal.output().unwrap().stdout).unwrap();
    assert!(shown.contains("comparing: 400 records, ") && shown.contains("400 created"), "{shown}");
    let rates = shown.split(" records, ").skip(1).filter_map(|rest| rest.split_once("/s")).map(|(rate, _)| rate);
    assert!(rates.clone().count() > 1, "{shown}");
    rates.for_each(|rate| assert!(rate.chars().all(|sign| sign.is_ascii_digit() || sign == ','), "{rate}: {shown}"));
    let shown = folder.run(&import);
    assert!(shown.contains("400 unchanged") && !shown.contains(" records, "), "{shown}");
}

#[test]
fn a_file_may_come_from_standard_input() {
    let (folder, _server) = with_server();
    let import = |file: &str, more: &[&str]| {
        let arguments = [&["import", "--team", "shop", "-", "--locales", "book"], more].concat();
        let input = fs::File::open(folder.path(file)).unwrap();
        folder.show(&folder.command(&arguments).stdin(input).output().unwrap())
    };
    let told = [
        import("table.csv", &[]),
        import("table.csv", &["--format", "csv"]),
        import("wrong.csv", &["--format", "csv"]),
        import("table.csv", &["--format", "json"]),
    ];
    assert_snapshot!(told.join("\n"));
}

/// The path is perhaps mistyped, so that is said first.
#[test]
fn a_file_that_is_not_there() {
    let folder = Folder::with_book();
    for file in ["nope", "nope.csv"] {
        let shown = folder.run(&["import", "--team", "shop", file]);
        assert!(
            shown.contains(&format!("error: {file} cannot be read\n  cause: No such file or directory")),
            "{shown}"
        );
    }
}

#[test]
fn a_team_that_is_not_there() {
    let (folder, _server) = with_server();
    assert_snapshot!(folder.run(&["export", "--team", "nobody", "--locales", "book"]), @r"
    exit code: 1
    --- stdout
    --- stderr
    error: the server refused it with 404: there is no team 'nobody'
    ");
}
