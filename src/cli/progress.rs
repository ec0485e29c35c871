//! How far long work has come, for somebody who watches.

use std::fmt::Write;
use std::io::{self, IsTerminal};

use indicatif::{HumanFloatCount, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

/// Shows what is being done on stderr, if that is a terminal; otherwise nothing.
pub(super) fn spinner(doing: &'static str) -> ProgressBar {
    let target = if io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(None, target).with_message(doing);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}: {human_pos} records, {rate}") {
        bar.set_style(style.with_key("rate", write_rate));
    }
    bar
}

/// indicatif's own rate has four decimals.
fn write_rate(state: &ProgressState, out: &mut dyn Write) {
    // What cannot be drawn is not missed.
    let _drawn = write!(out, "{:.0}/s", HumanFloatCount(state.per_sec()));
}
