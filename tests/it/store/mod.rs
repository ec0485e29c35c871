//! The store: what every engine promises, and what the sled engine does when the machine lets it down.

mod contract;
mod damage;
mod dumps;
mod full;
mod kills;
mod power;
mod support;
mod writer;
