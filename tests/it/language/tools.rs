//! The spelling and grammar tools of Debian, each run once over a whole list.
//!
//! A tool that is missing is a failure that names its package, never a check that was skipped.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// A program and where it comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tool {
    program: &'static str,
    package: &'static str,
    /// The data it works with: a file and its package.
    data: (&'static str, &'static str),
}

/// The spelling dictionaries of the hunspell family.
pub(super) fn hunspell(dictionary: &'static str) -> Tool {
    let data = match dictionary {
        "en_GB" => ("/usr/share/hunspell/en_GB.dic", "hunspell-en-gb"),
        "nb_NO" => ("/usr/share/hunspell/nb_NO.dic", "hunspell-no"),
        "lt_LT" => ("/usr/share/hunspell/lt_LT.dic", "hunspell-lt"),
        "hr_HR" => ("/usr/share/hunspell/hr_HR.dic", "hunspell-hr"),
        other => panic!("no dictionary is known for {other}"),
    };
    Tool { program: "hunspell", package: "hunspell", data }
}

/// Where apertium keeps what it knows of Bokmål.
pub(super) const BOKMAL_ANALYSER: &str = "/usr/share/apertium/apertium-nno-nob/nob-nno.automorf.bin";
/// The morphology of Bokmål.
pub(super) const LT_PROC: Tool =
    Tool { program: "lt-proc", package: "lttoolbox", data: (BOKMAL_ANALYSER, "apertium-nno-nob") };

const FINNISH: (&str, &str) = ("/usr/lib/voikko/5/mor-standard/mor.vfst", "voikko-fi");
/// The spelling and morphology of Finnish.
pub(super) const VOIKKOSPELL: Tool = Tool { program: "voikkospell", package: "libvoikko-dev", data: FINNISH };
/// The grammar of Finnish.
pub(super) const VOIKKOGC: Tool = Tool { program: "voikkogc", package: "libvoikko-dev", data: FINNISH };

impl Tool {
    /// What the program prints when it reads `input`.
    #[track_caller]
    pub(super) fn run(self, arguments: &[&str], input: String) -> String {
        let (file, package) = self.data;
        assert!(Path::new(file).exists(), "{file} is missing; install it: apt-get install {package}");
        let mut command = Command::new(self.program);
        command.args(arguments).env("LC_ALL", "C.UTF-8").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = match command.stderr(Stdio::piped()).spawn() {
            Ok(child) => child,
            Err(fault) if fault.kind() == ErrorKind::NotFound => {
                panic!("{} is missing; install it: apt-get install {}", self.program, self.package)
            }
            Err(fault) => panic!("{} cannot be started: {fault}", self.program),
        };
        // The input goes in beside the reading: a program that fills its output pipe stops reading.
        let mut pipe = child.stdin.take().unwrap();
        let writer = thread::spawn(move || pipe.write_all(input.as_bytes()));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap().unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{} {arguments:?} failed: {complaint}", self.program);
        String::from_utf8(output.stdout).unwrap()
    }
}
