//! Rendering and the functions that are not in `benches/format.rs`: nanoseconds per call, on one thread and on two.
//!
//! `cargo bench --bench render`
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first fault")]

use std::sync::LazyLock;

use divan::{Bencher, black_box};
use phrasebook::catalog::functions::vocative::{Gender, vocative};
use phrasebook::catalog::value::Input;
use phrasebook::catalog::{Catalog, Draft, Located, RenderRequest, outline, render};
use phrasebook::sources;

/// As the product has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::new(draft()).unwrap());

const LANGUAGES: &[&str] = &["en", "nb", "fi", "lt", "hr"];

fn main() {
    divan::main();
}

fn draft() -> Draft {
    Draft::read(&sources::built_in().unwrap()).unwrap()
}

fn values(pairs: &[(&str, &str)]) -> Vec<(String, Input)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), Input::Text((*value).to_owned()))).collect()
}

fn located(id: &str, language: &str) -> Located<'static> {
    let chain = CATALOG.languages().get(language).unwrap().chain();
    CATALOG.locate(CATALOG.phrase(id).unwrap(), chain).unwrap()
}

fn bench_render(bencher: Bencher<'_, '_>, id: &str, language: &str, variables: &[(String, Input)]) {
    let found = located(id, language);
    let request = RenderRequest { variables, ..RenderRequest::default() };
    bencher.bench(|| render(found.phrase, found.texts, found.message, black_box(&request)).unwrap());
}

/// A statement with a name, a plural and an optional variable.
#[divan::bench(args = LANGUAGES, threads = [1, 2])]
fn statement(bencher: Bencher<'_, '_>, language: &str) {
    let variables = values(&[("customer", "Jonas"), ("days", "22"), ("order", "10482")]);
    bench_render(bencher, "delivery-delay-acknowledge", language, &variables);
}

/// A whole reply: e-mail, subject and chat, with references to greeting and sign-off.
#[divan::bench(args = LANGUAGES, threads = [1, 2])]
fn reply(bencher: Bencher<'_, '_>, language: &str) {
    let variables = values(&[
        ("customer", "Jonas"),
        ("agent", "Rasa"),
        ("days", "22"),
        ("order", "10482"),
        ("date", "2026-11-27"),
        ("due", "2026-11-24T15:00"),
    ]);
    bench_render(bencher, "delivery-delay-reply", language, &variables);
}

/// A phrase with its variables left visible.
#[divan::bench(args = LANGUAGES, threads = [1, 2])]
fn with_variables_visible(bencher: Bencher<'_, '_>, language: &str) {
    let found = located("delivery-delay-reply", language);
    bencher.bench(|| outline(found.phrase, found.texts, black_box(found.message)).unwrap());
}

#[divan::bench(args = [("lt", "Jonas"), ("lt", "Petras Petraitis"), ("hr", "Ivan"), ("hr", "Ivan Horvat"), ("en", "Jonas")], threads = [1, 2])]
fn vocative_of((language, name): (&str, &str)) -> String {
    vocative(black_box(language), black_box(name), Gender::Unknown).into_owned()
}

/// Reading and compiling the whole phrasebook, as at every start.
#[divan::bench(sample_count = 20)]
fn start() -> Catalog {
    Catalog::new(draft()).unwrap()
}
