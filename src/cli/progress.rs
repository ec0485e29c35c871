//! How far long work has come, for somebody who watches.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Shows what is being done on stderr, if that is a terminal; otherwise nothing.
pub(super) fn spinner(doing: &'static str) -> ProgressBar {
    let target = if io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(None, target).with_message(doing);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}: {human_pos} records, {per_sec}") {
        bar.set_style(style);
    }
    bar
}
