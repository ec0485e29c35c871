//! The store: what every engine promises, and what the sled engine does when the machine lets it down.
#![expect(clippy::print_stdout, reason = "seeds and counts, for whoever reads a failed run")]

mod contract;
mod damage;
mod dumps;
mod failing;
mod full;
mod journal;
mod kills;
mod opening;
mod partly;
mod power;
mod preload;
mod support;
mod writer;
