//! Fluent text in, rendered text out: what each construct of a text becomes, and what is reported beside it.
//!
//! A line of a table is what was given, `=>`, the text, and after each `|` a finding. `~` stands for a space that does not
//! break, `⏎` for a line break, `⟨ ⟩` for direction isolates.

mod functions;
mod gaps;
mod grammar;
mod oracle;
mod plurals;
mod requests;
mod team;
mod variables;
