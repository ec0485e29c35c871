//! Settings: where they come from, which wins, and what is said of wrong ones.

use std::fs;

use insta::assert_snapshot;
use phrasebook::config::{SETTINGS, settings_table};

use crate::support::folder::Folder;

/// The value of a setting and where it came from, as `phrasebook config` has it.
fn setting(folder: &Folder, key: &str, variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let command = [&["config", "--json"], arguments].concat();
    let output = folder.command(&command).envs(variables.iter().copied()).output().unwrap();
    let settings: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"));
    format!("{} from {}", settings[key]["value"].as_str().unwrap(), settings[key]["source"].as_str().unwrap())
}

#[test]
fn a_flag_beats_a_variable_beats_the_file_beats_the_default() {
    let folder = Folder::empty();
    folder.write(
        "own.toml",
        "page_cache_mb = 1\nnear = false\ncors_origins = [\"https://a.example\", \"https://b.example\"]",
    );
    let check = |key: &str, variables: &[(&str, &str)], arguments: &[&str], expected: &str| {
        assert_eq!(setting(&folder, key, variables, arguments), expected, "{variables:?} {arguments:?}");
    };
    let (file, variable) = (["--config", "own.toml"], [("PHRASEBOOK_PAGE_CACHE_MB", "2")]);
    check("page_cache_mb", &[], &[], "16 from default");
    check("page_cache_mb", &[], &file, "1 from own.toml");
    check("page_cache_mb", &[("PHRASEBOOK_CONFIG", "own.toml")], &[], "1 from own.toml");
    check("page_cache_mb", &variable, &file, "2 from environment");
    check("page_cache_mb", &variable, &["--config", "own.toml", "--page-cache-mb", "3"], "3 from flag");
    check("page_cache_mb", &[("PHRASEBOOK_PAGE_CACHE_MB", "")], &file, "1 from own.toml");
    check("near", &[], &file, "false from own.toml");
    check("cors_origins", &[], &file, "https://a.example,https://b.example from own.toml");
    check(
        "cors_origins",
        &[],
        &["--cors-origin", "https://c.example", "--cors-origin", "https://d.example"],
        "https://c.example,https://d.example from flag",
    );
}

#[test]
fn every_setting_can_be_given_in_all_three_ways() {
    let folder = Folder::empty();
    for entry in SETTINGS {
        let flag = format!("--{}", entry.long);
        let value = if entry.default.is_empty() { "somewhere" } else { entry.default };
        let (flagged, variable) = ([flag.as_str(), value], [(entry.variable, value)]);
        assert_eq!(setting(&folder, entry.key, &[], &flagged), format!("{value} from flag"));
        assert_eq!(setting(&folder, entry.key, &variable, &[]), format!("{value} from environment"));
        let quoted = if entry.is_list { format!("[\"{value}\"]") } else { format!("\"{value}\"") };
        folder.write("own.toml", &format!("{} = {quoted}", entry.key));
        let filed = setting(&folder, entry.key, &[], &["--config", "own.toml"]);
        assert_eq!(filed, format!("{value} from own.toml"));
        let names = (entry.key.replace('_', "-"), format!("PHRASEBOOK_{}", entry.key.to_uppercase()));
        let singular = entry.key.trim_end_matches('s').replace('_', "-");
        assert!(entry.long == names.0 || entry.is_list && entry.long == singular, "{}", entry.long);
        assert_eq!(entry.variable, names.1);
    }
}

/// What `config` prints can be kept as a settings file.
#[test]
fn the_printed_settings_are_a_settings_file() {
    let folder = Folder::empty();
    let arguments =
        ["config", "--listen", "[::1]:80", "--locales", "a \"quoted\" folder", "--request-timeout-seconds", "0.5"];
    let printed = folder.command(&arguments).output().unwrap().stdout;
    let printed = String::from_utf8(printed).unwrap();
    assert_snapshot!(printed, @r#"
        listen = "[::1]:80"              # flag
        data = "data"                    # default
        locales = 'a "quoted" folder'    # flag
        near = "on"                      # default
        cors_origins = ["*"]             # default
        page_cache_mb = 16               # default
        team_cache_mb = 256              # default
        store_cache_mb = 64              # default
        connections_max = 512            # default
        request_timeout_seconds = "0.5"  # flag
        header_timeout_seconds = 5       # default
        idle_timeout_seconds = 60        # default
        write_timeout_seconds = 30       # default
        shutdown_timeout_seconds = 10    # default
        log = "info"                     # default
        log_format = "text"              # default
        "#);
    folder.write("own.toml", &printed);
    let again = folder.command(&["config", "--config", "own.toml"]).output().unwrap().stdout;
    let values = |text: &str| text.lines().map(|line| line.split("  #").next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(values(&String::from_utf8(again).unwrap()), values(&printed));
}

#[test]
fn a_wrong_value_is_refused_wherever_it_stands() {
    let folder = Folder::empty();
    folder.write("own.toml", "listen = \"8080\"");
    assert_snapshot!(folder.run(&["config", "--listen", "8080"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: --listen: '8080' cannot be used; write HOST:PORT, such as 127.0.0.1:8080
          hint: 'phrasebook config --help' lists the settings
        ");
    assert_snapshot!(folder.run_with(&[("PHRASEBOOK_LISTEN", "8080")], &["config"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: PHRASEBOOK_LISTEN: '8080' cannot be used; write HOST:PORT, such as 127.0.0.1:8080
          hint: 'phrasebook config --help' lists the settings
        ");
    assert_snapshot!(folder.run(&["config", "--config", "own.toml"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: `listen` in own.toml: '8080' cannot be used; write HOST:PORT, such as 127.0.0.1:8080
          hint: 'phrasebook config --help' lists the settings
        ");
    // A mistake does not hide behind a flag that overrides it.
    let hidden = folder.run(&["config", "--config", "own.toml", "--listen", "127.0.0.1:0"]);
    assert!(hidden.starts_with("exit code: 1"), "{hidden}");
}

#[test]
fn values_out_of_range_are_refused() {
    let folder = Folder::empty();
    for (flag, value) in [
        ("--listen", "localhost"),
        ("--listen", ":80"),
        ("--listen", "127.0.0.1:65536"),
        ("--data", ""),
        ("--near", "perhaps"),
        ("--cors-origin", "example.com"),
        ("--cors-origin", "https://example.com/desk"),
        ("--cors-origin", ""),
        ("--cors-origin", "https://example.com,"),
        ("--cors-origin", "https://example.com,*"),
        ("--page-cache-mb", "-1"),
        ("--page-cache-mb", "1000000"),
        ("--connections-max", "0"),
        ("--request-timeout-seconds", "0"),
        ("--header-timeout-seconds", "NaN"),
        ("--idle-timeout-seconds", "inf"),
        ("--write-timeout-seconds", "1e9"),
        ("--shutdown-timeout-seconds", "soon"),
        ("--log", "info,=,="),
        ("--log", ""),
        ("--log", "inof"),
        ("--log", "loud"),
        ("--log", "info,phrasebook"),
        ("--log", "phrasebook=inof"),
        ("--log-format", "xml"),
    ] {
        let shown = folder.run(&["config", &format!("{flag}={value}")]);
        let expected = format!("exit code: 1\n--- stdout\n--- stderr\nerror: {flag}: '{value}'");
        assert!(shown.starts_with(&expected), "{flag} {value}: {shown}");
    }
}

/// What was left empty by mistake must open nothing and silence nothing.
#[test]
fn an_empty_value_is_no_wish_for_everything() {
    let folder = Folder::empty();
    let said = |arguments: &[&str]| {
        let shown = folder.run(&[&["config"], arguments].concat());
        shown.lines().find(|line| line.starts_with("error: ")).map(str::to_owned).unwrap_or(shown)
    };
    assert_snapshot!(said(&["--cors-origin", ""]), @"error: --cors-origin: '' cannot be used; an origin is missing; write scheme and host, such as https://desk.example.com, or * for any");
    assert_snapshot!(said(&["--cors-origin", "https://a.example,"]), @"error: --cors-origin: 'https://a.example,' cannot be used; an origin is missing; write scheme and host, such as https://desk.example.com, or * for any");
    assert_snapshot!(said(&["--cors-origin", "https://a.example", "--cors-origin", "*"]), @"error: --cors-origin: 'https://a.example,*' cannot be used; '*' stands alone: write it without others, or leave it out");
    for list in ["[]", "[\"\"]", "[\"https://a.example\", \"\"]"] {
        folder.write("own.toml", &format!("cors_origins = {list}"));
        let shown = said(&["--config", "own.toml"]);
        assert!(shown.contains("an origin is missing"), "{list}: {shown}");
    }
    assert_snapshot!(said(&["--log", ""]), @"error: --log: '' cannot be used; a level is missing; write a level (error, warn, info, debug, trace, off) or target=level, with commas between");
    assert_snapshot!(said(&["--log", "inof"]), @"error: --log: 'inof' cannot be used; 'inof' is no level; write a level (error, warn, info, debug, trace, off) or target=level, with commas between");
    for filter in ["info", "WARN", "off", "phrasebook=debug", "warn,phrasebook::api=trace", "info,hyper=off"] {
        assert_eq!(setting(&folder, "log", &[], &["--log", filter]), format!("{filter} from flag"));
    }
    assert_eq!(setting(&folder, "cors_origins", &[], &["--cors-origin", "*"]), "* from flag");
}

#[test]
fn a_wrong_settings_file_is_explained() {
    let folder = Folder::empty();
    let config = |text: &str| {
        folder.write("own.toml", text);
        folder.run(&["config", "--config", "own.toml"])
    };
    assert_snapshot!(config("near = true\n\npage_cache = 3"), @r"
            exit code: 1
            --- stdout
            --- stderr
            error: own.toml:3: there is no setting `page_cache`, did you mean `page_cache_mb`; there are listen, data, locales, near, cors_origins, page_cache_mb, team_cache_mb, store_cache_mb, connections_max, request_timeout_seconds, header_timeout_seconds, idle_timeout_seconds, write_timeout_seconds, shutdown_timeout_seconds, log, log_format
              hint: 'phrasebook config --help' lists the settings
            ");
    assert_snapshot!(config("near = on"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: the settings file own.toml is not TOML
          cause: TOML parse error at line 1, column 8
          |
        1 | near = on
          |        ^^
        string values must be quoted, expected literal string

          hint: 'phrasebook config --help' lists the settings
        ");
    assert_snapshot!(config("listen = [\"127.0.0.1:80\"]"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: own.toml:1: `listen` must be a string, a number, true or false
          hint: 'phrasebook config --help' lists the settings
        ");
    assert_snapshot!(config("cors_origins = 3"), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: own.toml:1: `cors_origins` must be an array of strings
          hint: 'phrasebook config --help' lists the settings
        ");
    assert_snapshot!(folder.run(&["config", "--config", "missing.toml"]), @r"
        exit code: 1
        --- stdout
        --- stderr
        error: cannot read the settings file missing.toml
          cause: No such file or directory (os error 2)
          hint: --config, or PHRASEBOOK_CONFIG, names the file
        ");
}

/// `UPDATE_SNAPSHOTS=1` rewrites the table.
#[test]
fn the_readme_has_the_table_of_settings() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = fs::read_to_string(path).unwrap();
    let (start, end) = ("<!-- settings -->\n", "<!-- /settings -->");
    let (before, rest) = readme.split_once(start).expect("README.md has lost its <!-- settings -->");
    let (block, after) = rest.split_once(end).expect("README.md has lost its <!-- /settings -->");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(path, format!("{before}{start}{}{end}{after}", settings_table())).unwrap();
    } else {
        assert_eq!(block, settings_table(), "UPDATE_SNAPSHOTS=1 cargo test --test it settings rewrites README.md");
    }
}
