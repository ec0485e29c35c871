//! The command as its users run it: a process in a folder, its exit code and what it prints.

mod check;
mod help;
mod list;
mod preview;
mod render;
mod serve;
mod settings;
mod slow_clients;
mod store;
mod tls;
mod token;
mod transfer;
mod translator;
mod watch;
