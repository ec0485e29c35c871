//! The `phrasebook` command.

fn main() {}
