//! Help, usage errors, and the commands that print documents.

use std::process::Stdio;

use insta::assert_snapshot;

use crate::support::folder::Folder;

const COMMANDS: &[&str] = &[
    "serve",
    "render",
    "preview",
    "list",
    "check",
    "fmt",
    "stats",
    "confirm",
    "new-language",
    "token",
    "backup",
    "restore",
    "verify",
    "config",
    "openapi",
    "completions",
];

#[test]
fn every_command_has_help_with_an_example() {
    let folder = Folder::empty();
    let overview = folder.run(&["--help"]);
    assert!(overview.contains("Example"), "{overview}");
    for command in COMMANDS {
        let help = folder.run(&[command, "--help"]);
        assert!(help.starts_with("exit code: 0\n"), "{help}");
        assert!(help.contains("Example"), "{command} shows no example");
        assert!(help.ends_with("--- stderr\n"), "{command} --help is data: {help}");
        assert!(overview.contains(command), "{command} is not in the overview");
    }
}

#[test]
fn bad_usage_is_the_callers_fault() {
    let folder = Folder::empty();
    for arguments in [
        &["bogus"][..],
        &["render"],
        &["--bogus"],
        &["render", "x", "--var", "days"],
        &["render", "x", "--var", "=3"],
        &["render", "x", "--wording", "one"],
        &["render", "x", "--wording", "1", "--seed", "2"],
        &["list", "--kind", "poem"],
        &["check", "--deny", "everything"],
        &["completions", "cobol"],
        &["--listen", "127.0.0.1:0", "list"],
    ] {
        let shown = folder.run(arguments);
        assert!(shown.starts_with("exit code: 1\n--- stdout\n--- stderr\nerror: "), "{arguments:?}: {shown}");
    }
}

#[test]
fn a_wrong_filter_names_the_right_ones() {
    assert_snapshot!(Folder::empty().run(&["list", "--kind", "poem"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: invalid value 'poem' for '--kind <KIND>': 'poem' is not a kind; it is one of statement, question, template, alternative, survey, prompt, scenario, recognition

        For more information, try '--help'.
        ");
}

#[test]
fn openapi_prints_the_document_alone() {
    let output = Folder::empty().command(&["openapi"]).output().unwrap();
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish"] {
        let output = Folder::empty().command(&["completions", shell]).output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0));
        for command in COMMANDS {
            assert!(script.contains(command), "{shell} does not know {command}");
        }
        assert!(script.contains("page-cache-mb"), "{shell} does not know the settings");
    }
}

/// `phrasebook openapi | head -1`: the reader goes before everything is written.
#[test]
fn a_reader_that_leaves_is_no_failure() {
    let folder = Folder::empty();
    let mut child = folder.command(&["openapi"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap()), (Some(0), String::new()));
}

/// A full disk is neither the caller's fault nor something to be silent about.
#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_is_our_failure() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = Folder::empty().command(&["openapi"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_snapshot!(String::from_utf8(output.stderr).unwrap(), @r"
        error: cannot write the output
          cause: No space left on device (os error 28)
        ");
}
