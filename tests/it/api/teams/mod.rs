//! Teams over HTTP: who may do what, what they write, what they and nobody else see of it.

mod changes;
mod concurrency;
mod drafts;
mod history;
mod languages;
mod large;
mod live;
mod lost_language;
mod lost_phrase;
mod matrix;
mod overrides;
mod phrases;
mod references;
mod refused;
mod settings;
mod stale;
mod tokens;
mod transfer;
