//! What it costs to write one value, with one thread and with two on the same `Formats`.
//!
//! `cargo bench --bench format`. Formatters are built before the clock starts, as in the server; the
//! output buffer is reused, as a render reuses its own.

use std::hint::black_box;
use std::sync::LazyLock;

use divan::Bencher;
use jiff::civil::{Date, DateTime, date};
use jiff::{Zoned, tz::TimeZone};
use phrasebook::catalog::format::{
    Currency, DateOptions, Decimal, Formats, ListKind, MoneyOptions, NumberOptions, PluralKind, RelativeUnit,
    parse_decimal,
};

/// As the product has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Calls in a sample and samples in a run. Fixed, because divan's own tuning stops at one call a sample when
/// the first call is slow (a cold cache, a currency's first use), and then it measures its own clock.
const SAMPLE: (u32, u32) = (200, 500);

fn main() {
    divan::Divan::from_args().sample_size(SAMPLE.0).sample_count(SAMPLE.1).main();
}

const TAGS: [&str; 2] = ["lt", "en-GB"];

static LITHUANIAN: LazyLock<Formats> = LazyLock::new(|| formats("lt"));
static ENGLISH: LazyLock<Formats> = LazyLock::new(|| formats("en-GB"));

#[expect(clippy::expect_used, reason = "a benchmark without its data should stop")]
fn formats(tag: &str) -> Formats {
    Formats::new(tag).expect("compiled data")
}

fn shared(tag: &str) -> &'static Formats {
    if tag == "lt" { &LITHUANIAN } else { &ENGLISH }
}

#[expect(clippy::expect_used, reason = "the texts stand in this file")]
fn decimal(text: &str) -> Decimal {
    parse_decimal(text).expect("a number")
}

#[expect(clippy::expect_used, reason = "the texts stand in this file")]
fn number_options(pairs: &[(&str, &str)]) -> NumberOptions {
    NumberOptions::parse(pairs.iter().copied()).expect("options")
}

#[expect(clippy::expect_used, reason = "the texts stand in this file")]
fn date_options(pairs: &[(&str, &str)]) -> DateOptions {
    DateOptions::parse(pairs.iter().copied()).expect("options")
}

#[expect(clippy::expect_used, reason = "the texts stand in this file")]
fn currency(code: &str) -> Currency {
    code.parse().expect("a currency")
}

const DAY: Date = date(2025, 11, 23);
const NOON: DateTime = DAY.at(12, 0, 0, 0);

/// Runs `write` with a cleared buffer each time.
fn with_buffer(bencher: Bencher<'_, '_>, write: impl Fn(&mut String) + Sync) {
    write(&mut String::new());
    bencher.with_inputs(|| String::with_capacity(256)).bench_refs(|out| {
        out.clear();
        write(out);
    });
}

#[divan::bench]
fn build_all_formats_of_a_language() -> Formats {
    formats(black_box("lt"))
}

#[divan::bench]
fn parse_a_decimal() -> Decimal {
    decimal(black_box("-1234.50"))
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn plural_of_22(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, number) = (shared(tag), decimal("22"));
    bencher.bench(|| formats.plural(black_box(&number), PluralKind::Cardinal));
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn select_22(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, number, options) = (shared(tag), decimal("22"), NumberOptions::default());
    bencher.bench(|| formats.select(black_box(&number), &options));
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn number_22(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, number, options) = (shared(tag), decimal("22"), NumberOptions::default());
    with_buffer(bencher, |out| formats.number(black_box(&number), &options, out));
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn number_1234567_891(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, number, options) = (shared(tag), decimal("1234567.891"), NumberOptions::default());
    with_buffer(bencher, |out| formats.number(black_box(&number), &options, out));
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn percent(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, number) = (shared(tag), decimal("0.256"));
    let options = number_options(&[("style", "percent")]);
    with_buffer(bencher, |out| formats.number(black_box(&number), &options, out));
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn date_default(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, options) = (shared(tag), DateOptions::default());
    with_buffer(bencher, |out| {
        black_box(formats.date(black_box(DAY), &options, out).is_ok());
    });
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn date_full(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, options) = (shared(tag), date_options(&[("dateStyle", "full")]));
    with_buffer(bencher, |out| {
        black_box(formats.date(black_box(DAY), &options, out).is_ok());
    });
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn date_time_default(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, options) = (shared(tag), DateOptions::default());
    with_buffer(bencher, |out| {
        black_box(formats.date_time(black_box(NOON), &options, out).is_ok());
    });
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn zoned_with_zone_name(bencher: Bencher<'_, '_>, tag: &str) {
    let options = date_options(&[
        ("dateStyle", "long"),
        ("timeStyle", "short"),
        ("timeZone", "Europe/Vilnius"),
        ("timeZoneName", "short"),
    ]);
    let Ok(when): Result<Zoned, _> = NOON.to_zoned(TimeZone::UTC) else {
        return;
    };
    let formats = shared(tag);
    with_buffer(bencher, |out| {
        black_box(formats.zoned(black_box(&when), &options, out).is_ok());
    });
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn money_symbol(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, amount, euro) = (shared(tag), decimal("1234.5"), currency("EUR"));
    let options = MoneyOptions::default();
    with_buffer(bencher, |out| {
        black_box(formats.money(black_box(&amount), euro, &options, out).is_ok());
    });
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn list_of_three(bencher: Bencher<'_, '_>, tag: &str) {
    let formats = shared(tag);
    with_buffer(bencher, |out| formats.list(black_box(&["A", "B", "C"]), ListKind::And, out));
}

#[divan::bench(args = TAGS, threads = [1, 2])]
fn relative_22_days(bencher: Bencher<'_, '_>, tag: &str) {
    let (formats, amount) = (shared(tag), decimal("22"));
    with_buffer(bencher, |out| formats.relative(black_box(&amount), RelativeUnit::Day, out));
}
