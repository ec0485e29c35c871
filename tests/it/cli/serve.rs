//! `phrasebook serve`: how it starts, what it refuses, and how it stops.

use std::fs;
use std::net::TcpListener;

use insta::assert_snapshot;

use crate::support::folder::{Folder, paste};
use crate::support::server::Server;

const BOOK: &[&str] = &["serve", "--locales", "book"];

#[test]
fn it_answers_and_stops_when_told() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, BOOK);
    assert_eq!(server.get("/readyz").status, 200);
    let reply = server.get("/v1/phrases?locale=lt");
    assert!(reply.status == 200 && reply.body.contains("Ačiū"), "{reply:?}");
    server.terminate();
    let (code, log) = server.wait();
    assert_eq!(code, Some(0), "{log:#?}");
    assert!(log.iter().any(|line| line.contains("stopped")), "{log:#?}");
}

#[test]
fn without_a_command_it_serves() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, &["--locales", "book"]);
    assert_eq!(server.get("/healthz").status, 200);
}

#[test]
fn the_commands_it_prints_work_as_pasted() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, BOOK);
    // The admin token differs each time; `token.rs` looks at it.
    let greeting: Vec<&str> =
        server.greeting.iter().map(String::as_str).take_while(|line| !line.contains("admin token")).collect();
    let greeting = greeting.join("\n").replace(&server.address.to_string(), "[ADDRESS]");
    assert_snapshot!(greeting, @r#"
        phrasebook listens on http://[ADDRESS] with 2 phrases in en, fi, lt

        Try it:
          curl http://[ADDRESS]/v1/locales
          curl 'http://[ADDRESS]/v1/phrases?locale=lt&limit=3'
          curl http://[ADDRESS]/v1/phrases/delivery-delay-acknowledge/render -H 'Content-Type: application/json' -d '{"locale":"fi","variables":{"days":3}}'

        The documentation is at http://[ADDRESS]/docs; Ctrl-C stops the server.
        "#);
    let commands: Vec<&str> = server.greeting.iter().filter_map(|line| line.trim().strip_prefix("curl ")).collect();
    assert_eq!(commands.len(), 3);
    for command in commands {
        let output = paste(&format!("curl {command}"));
        let body = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "curl {command}\n{body}{:?}", String::from_utf8(output.stderr));
        assert!(serde_json::from_str::<serde_json::Value>(&body).is_ok(), "curl {command}\n{body}");
    }
}

#[test]
fn the_data_folder_is_created_for_its_owner() {
    let folder = Folder::with_book();
    let _server = Server::start(&folder, &["--locales", "book", "--data", "kept/here"]);
    let made = fs::metadata(folder.path("kept/here")).unwrap();
    assert!(made.is_dir());
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&made.permissions()) & 0o777, 0o700);
    let entries = fs::read_dir(folder.path("kept/here")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["address", "admin-token", "store"], "and no probe is left behind");
}

#[test]
fn the_log_can_be_json() {
    let folder = Folder::with_book();
    let mut child = folder
        .command(&["serve", "--locales", "book", "--listen", "127.0.0.1:0", "--log-format", "json"])
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = std::io::BufReader::new(child.stderr.take().unwrap());
    let mut next = || {
        let mut line = String::new();
        std::io::BufRead::read_line(&mut stderr, &mut line).unwrap();
        assert!(!line.contains("pb_s_"), "{line}");
        serde_json::from_str::<serde_json::Value>(&line).unwrap_or_else(|_| panic!("{line}"))
    };
    let (issued, listening) = (next(), next());
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(issued["message"], "the first admin token was issued");
    assert_eq!(listening["message"], "listening");
    assert!(listening["address"].as_str().unwrap().starts_with("127.0.0.1:"));
}

#[test]
fn a_port_in_use_is_explained() {
    let folder = Folder::with_book();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let shown = folder.run(&["serve", "--locales", "book", "--listen", &address]).replace(&address, "[ADDRESS]");
    assert_snapshot!(shown, @r"
        exit code: 1
        --- stdout
        --- stderr
        error: cannot listen on [ADDRESS]
          cause: Address already in use (os error 98)
          hint: another program listens on [ADDRESS]; stop it, or choose a port with --listen (port 0 takes a free one)
        ");
}

#[test]
fn a_data_folder_that_cannot_be_is_explained() {
    let folder = Folder::with_book();
    folder.write("taken", "a file");
    assert_snapshot!(folder.run(&["--locales", "book", "--data", "taken"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: the data folder taken cannot be created
          cause: File exists (os error 17)
          hint: --data names another folder; this user must own it or be able to create it
        ");
}

#[test]
fn phrases_with_errors_are_not_served() {
    let folder = Folder::with_book();
    folder.edit("book/fi/delivery.ftl", "*[other] { NUMBER($days) } päivää", "[other] { NUMBER($days) } päivää");
    assert_snapshot!(folder.run(&["serve", "--locales", "book"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error[syntax]: this selection has no default: mark exactly one variant with an asterisk, *[other]
         --> book/fi/delivery.ftl:8:5
          |
        8 |     } myöhässä.
          |     ^
          |
          = help: the whole entry is left out until this is mended; compare it with the entry above

        error: the phrasebook has errors, so it is not served
          hint: mend them, or leave out --locales to serve the phrases in the binary
        ");
    assert!(!folder.path("data").exists());
}

#[test]
fn a_folder_that_cannot_be_read_is_explained() {
    assert_snapshot!(Folder::empty().run(&["serve", "--locales", "nowhere"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: cannot read nowhere
          cause: No such file or directory (os error 2)
          hint: --locales names the folder; without it the phrases in the binary are used
        ");
}

/// A load balancer reads from `/readyz` that the server is going; whoever is being answered notices nothing.
#[test]
fn requests_under_way_are_finished_after_sigterm() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, BOOK);
    let body = r#"{"locale":"fi","variables":{"days":3}}"#;
    let mut slow = server.connect();
    slow.send(&format!(
        "POST /v1/phrases/delivery-delay-acknowledge/render HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nExpect: 100-continue\r\n\r\n",
        body.len()
    ));
    assert_eq!(slow.reply().status, 100, "the handler waits for the body");
    let mut idle = server.connect();
    assert_eq!(idle.get("/readyz").status, 200);

    server.terminate();
    server.lines_until("stopping");
    assert_eq!(server.get("/readyz").status, 503);
    idle.closes_after();
    slow.send(body);
    let reply = slow.reply();
    assert!(reply.status == 200 && reply.body.contains("3 päivää"), "{reply:?}");
    assert!(reply.head.to_ascii_lowercase().contains("connection: close"), "{}", reply.head);
    assert_eq!(server.wait().0, Some(0));
}

/// A terminal that is closed stops the server as SIGTERM does, unless `nohup` said to go on.
#[test]
fn a_hangup_stops_it_unless_it_is_ignored() {
    // Whatever runs the tests may have it ignored itself.
    let start = |how: &str, folder: &Folder| {
        let mut command = std::process::Command::new("env");
        command.current_dir(folder.path("")).args([how, env!("CARGO_BIN_EXE_phrasebook"), "serve"]);
        Server::run(command)
    };
    let folder = Folder::empty();
    let server = start("--default-signal=HUP", &folder);
    server.signal("HUP");
    let (code, log) = server.wait();
    assert_eq!(code, Some(0), "{log:#?}");
    assert!(log.iter().any(|line| line.contains("stopping")), "{log:#?}");

    let server = start("--ignore-signal=HUP", &folder);
    server.signal("HUP");
    assert_eq!(server.get("/v1/locales").status, 200);
    server.terminate();
    assert_eq!(server.wait().0, Some(0));
}

#[test]
fn requests_that_never_end_are_cut_off() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, &[BOOK, &["--shutdown-timeout-seconds", "0.2"]].concat());
    let mut stuck = server.connect();
    stuck.send("POST /v1/render HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n");
    assert_eq!(stuck.reply().status, 100);
    server.terminate();
    let (code, log) = server.wait();
    assert_eq!(code, Some(0));
    assert!(log.iter().any(|line| line.contains("cut_off=1")), "{log:#?}");
}

#[test]
fn a_second_signal_stops_at_once() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, BOOK);
    let mut stuck = server.connect();
    stuck.send("POST /v1/render HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n");
    assert_eq!(stuck.reply().status, 100);
    server.terminate();
    server.lines_until("stopping");
    server.terminate();
    let (code, log) = server.wait();
    assert_eq!(code, Some(0));
    assert!(log.iter().any(|line| line.contains("second time")), "{log:#?}");
}
