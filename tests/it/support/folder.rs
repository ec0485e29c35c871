//! A temporary folder with a small phrasebook, and the command run in it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A folder of its own for each test. It goes when the test ends.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// A folder with a phrasebook in `book`: two phrases in English, Finnish and Lithuanian, without a fault.
    pub(crate) fn with_book() -> Self {
        let folder = Self::empty();
        folder.write("book/languages.toml", LANGUAGES);
        folder.write("book/catalog/delivery.toml", TOPIC);
        let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let mut shared = vec!["catalog/variables.toml".to_owned()];
        for (tag, text) in [("en", ENGLISH), ("fi", FINNISH), ("lt", LITHUANIAN)] {
            folder.write(&format!("book/{tag}/delivery.ftl"), text);
            shared.extend([format!("{tag}/labels.ftl"), format!("{tag}/terms.ftl")]);
        }
        for file in shared {
            folder.write(&format!("book/{file}"), &fs::read_to_string(built_in.join(&file)).unwrap());
        }
        folder
    }

    pub(crate) fn path(&self, inner: &str) -> PathBuf {
        self.0.path().join(inner)
    }

    /// Writes a file and the folders it needs.
    pub(crate) fn write(&self, inner: &str, text: &str) {
        let path = self.path(inner);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces a piece of a file of the phrasebook; the piece must be there.
    #[track_caller]
    pub(crate) fn edit(&self, inner: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(inner)).unwrap();
        assert!(text.contains(from), "{inner} has no {from:?}");
        self.write(inner, &text.replace(from, to));
    }

    /// The command in this folder, in an environment that holds nothing of the machine's.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_phrasebook"));
        command.current_dir(self.0.path()).env_clear().args(arguments).stdin(Stdio::null());
        command
    }

    /// Runs the command and shows how it ended, for a snapshot.
    pub(crate) fn run(&self, arguments: &[&str]) -> String {
        self.run_with(&[], arguments)
    }

    /// The same with environment variables.
    pub(crate) fn run_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> String {
        let output = self.command(arguments).envs(variables.iter().copied()).output().unwrap();
        self.show(&output)
    }

    /// How a command ended and what it said, for a snapshot.
    pub(crate) fn show(&self, output: &Output) -> String {
        let stream = |bytes: &[u8]| self.clean(std::str::from_utf8(bytes).unwrap());
        let code = output.status.code().map_or_else(|| output.status.to_string(), |code| code.to_string());
        format!("exit code: {code}\n--- stdout\n{}--- stderr\n{}", stream(&output.stdout), stream(&output.stderr))
    }

    /// A text without what differs between runs: where the folder is.
    pub(crate) fn clean(&self, text: &str) -> String {
        let folder = self.0.path().display().to_string();
        let lines = text.replace(&folder, "[FOLDER]");
        lines.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
    }
}

/// Runs a line as somebody would who pastes it into a shell, with curl told to be quiet and to fail on errors.
pub(crate) fn paste(line: &str) -> Output {
    let home = TempDir::new().unwrap();
    let mut settings = fs::File::create(home.path().join(".curlrc")).unwrap();
    settings.write_all(b"silent\nfail-with-body\nshow-error\n").unwrap();
    Command::new("sh").args(["-c", line]).env("CURL_HOME", home.path()).output().unwrap()
}

const LANGUAGES: &str = r#"default = "en"

[[language]]
tag = "en"
name = "English"
formats = "en-GB"

[[language]]
tag = "fi"
name = "suomi"
fallback = ["en"]
registers = ["casual", "formal"]

[[language]]
tag = "lt"
name = "lietuvių"
fallback = ["en"]
registers = ["formal", "casual"]
"#;

const TOPIC: &str = r#"[delivery-delay-acknowledge]
kind = "statement"
intent = "Name the delay in days."
situations = ["delivery-delay"]
techniques = ["validation"]
stage = "acknowledge"
channels = ["email", "chat"]
accepts_fault = false
requires = ["days"]
accepts = ["customer"]

[delivery-thanks]
kind = "statement"
intent = "Thank the customer for waiting."
situations = ["delivery-delay", "praise"]
techniques = ["gratitude"]
stage = "close"
channels = ["email"]
accepts_fault = false
"#;

const ENGLISH: &str = r"delivery-delay-acknowledge =
    { GIVEN($customer) ->
        [yes] { $customer }, your
       *[no] Your
    } parcel is { $days ->
        [one] { NUMBER($days) } day
       *[other] { NUMBER($days) } days
    } late.
    .title = Late by some days
    .when = The parcel is late.
    .wording-2 = It will be { NUMBER($days) } d late.
    .chat = It is { NUMBER($days) } d late.
delivery-thanks = Thank you for waiting.
    .title = Thanks
    .when = At the end.
    .wording-2 = Thanks for your patience.
";

const FINNISH: &str = r"delivery-delay-acknowledge =
    { GIVEN($customer) ->
        [yes] { $customer }, pakettisi
       *[no] Pakettisi
    } on { $days ->
        [one] { NUMBER($days) } päivän
       *[other] { NUMBER($days) } päivää
    } myöhässä.
    .title = Myöhässä
    .when = Paketti on myöhässä.
    .wording-2 = Se on { NUMBER($days) } pv myöhässä.
    .chat = Paketti on { NUMBER($days) } pv myöhässä.
delivery-thanks = Kiitos, kun odotit.
    .title = Kiitos
    .when = Lopuksi.
    .wording-2 = Kiitos odottamisesta.
";

const LITHUANIAN: &str = r"delivery-delay-acknowledge =
    { GIVEN($customer) ->
        [yes] { VOCATIVE($customer) }, siunta
       *[no] Siunta
    } vėluoja { $days ->
        [one] { NUMBER($days) } dieną
        [few] { NUMBER($days) } dienas
        [many] { NUMBER($days) } dienos
       *[other] { NUMBER($days) } dienų
    }.
    .title = Vėluoja
    .when = Siunta vėluoja.
    .wording-2 = Vėluos { NUMBER($days) } d.
    .chat = Siunta vėluoja { NUMBER($days) } d.
delivery-thanks = Ačiū, kad palaukėte.
    .title = Ačiū
    .when = Pabaigoje.
    .wording-2 = Dėkoju už kantrybę.
";
