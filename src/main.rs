//! The `phrasebook` command.

use std::process::ExitCode;

/// Rendering makes many small allocations and frees them at once. The system's allocator took a seventh of a request's CPU
/// time (`perf` on `benches/http.rs`); this one takes a third of that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    phrasebook::cli::run(std::env::args_os())
}
