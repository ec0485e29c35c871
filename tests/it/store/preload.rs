//! What stands between a process and its libraries (`LD_PRELOAD`): test tools in C, each compiled once.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

/// A disk that writes down what is done to it, and that can be full.
pub(super) fn recorder() -> &'static Path {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    &LIBRARY.get_or_init(|| Library::of("recorder.c")).path
}

/// Threads of the store that come in each other's way.
pub(super) fn dawdler() -> &'static Path {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    &LIBRARY.get_or_init(|| Library::of("dawdler.c")).path
}

/// A disk that fails to write and says so once.
pub(super) fn failing() -> &'static Path {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    &LIBRARY.get_or_init(|| Library::of("failing.c")).path
}

struct Library {
    path: PathBuf,
    _folder: TempDir,
}

impl Library {
    fn of(source: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join(source).with_extension("so");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/store").join(source);
        // Without builtins, or gcc makes a copy out of the copy.
        let flags = ["-shared", "-fPIC", "-O1", "-fno-builtin", "-o"];
        let built = Command::new("gcc").args(flags).arg(&path).arg(&source).arg("-ldl").status();
        assert!(built.unwrap().success(), "gcc cannot compile {}", source.display());
        Self { path, _folder: folder }
    }
}
