//! The documentation page in a real browser that can reach no other host.

use std::process::Command;

use crate::support::folder::Folder;
use crate::support::server::Server;

/// The page as the browser has it when its scripts have run.
#[track_caller]
fn open_in_browser(url: &str) -> String {
    let profile = tempfile::tempdir().unwrap();
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .arg("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .args(["--enable-logging=stderr", "--virtual-time-budget=20000", "--dump-dom", url])
        .output()
        .unwrap_or_else(|fault| panic!("cannot start chromium (Debian's package of that name): {fault}"));
    let log = String::from_utf8_lossy(&output.stderr);
    let refused: Vec<&str> =
        log.lines().filter(|line| line.contains("CONSOLE") && !line.contains("INFO:CONSOLE")).collect();
    assert!(refused.is_empty(), "the browser complains: {refused:#?}");
    assert!(!log.contains("Content Security Policy"), "the page breaks its own policy:\n{log}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_documentation_shows_every_operation_without_any_other_host() {
    let folder = Folder::empty();
    let server = Server::start(&folder, &["serve"]);
    let page = open_in_browser(&format!("http://{}/docs/", server.address));
    for shown in ["phrasebook", "/v1/phrases", "Render a phrase", "Render several phrases", "List the languages"] {
        assert!(page.contains(shown), "the page does not show {shown:?}:\n{page}");
    }
    assert!(!page.contains("Failed to load API definition"), "{page}");
}
