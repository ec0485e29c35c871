//! Teams over HTTP: who may do what, what they write, what they and nobody else see of it.

mod matrix;
mod settings;
mod tokens;
