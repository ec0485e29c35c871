//! Reading one value: from text to what the setting holds, or to what is wrong with it.

use std::path::PathBuf;
use std::time::Duration;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

use super::LogFormat;

/// The longest any time limit may be. Beyond an hour it is a typo or a wish for none.
const SECONDS_MAX: f64 = 3600.0;
/// The most connections that can be asked for; each needs a file descriptor.
const CONNECTIONS_MAX: usize = 100_000;
/// The largest page cache that can be asked for, in MiB.
const CACHE_MB_MAX: u64 = 16 * 1024;

/// What a reader says of a value it cannot use.
pub(super) type Read<T> = Result<T, String>;

pub(super) fn address(text: &str) -> Read<String> {
    let well_formed = text.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok());
    if well_formed { Ok(text.to_owned()) } else { Err("write HOST:PORT, such as 127.0.0.1:8080".to_owned()) }
}

pub(super) fn folder(text: &str) -> Read<PathBuf> {
    if text.is_empty() { Err("name a folder".to_owned()) } else { Ok(PathBuf::from(text)) }
}

/// No text is no folder: the default of a setting that may be absent.
pub(super) fn optional_folder(text: &str) -> Option<PathBuf> {
    (!text.is_empty()).then(|| PathBuf::from(text))
}

pub(super) fn switch(text: &str) -> Read<bool> {
    match text {
        "on" | "true" => Ok(true),
        "off" | "false" => Ok(false),
        _ => Err("write on or off".to_owned()),
    }
}

pub(super) fn seconds(text: &str) -> Read<Duration> {
    let seconds = text.parse::<f64>().ok().filter(|seconds| *seconds > 0.0 && *seconds <= SECONDS_MAX);
    let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    duration.ok_or_else(|| format!("write seconds above 0 and up to {SECONDS_MAX}, such as 10 or 0.5"))
}

pub(super) fn mebibytes(text: &str) -> Read<u64> {
    let mebibytes = text.parse::<u64>().ok().filter(|count| *count <= CACHE_MB_MAX);
    let bytes = mebibytes.and_then(|count| count.checked_mul(1024 * 1024));
    bytes.ok_or_else(|| format!("write a whole number of MiB from 0 to {CACHE_MB_MAX}"))
}

pub(super) fn connections(text: &str) -> Read<usize> {
    let count = text.parse().ok().filter(|count| (1..=CONNECTIONS_MAX).contains(count));
    count.ok_or_else(|| format!("write a whole number from 1 to {CONNECTIONS_MAX}"))
}

/// A list of origins, or `*` alone for all. An entry with nothing in it is refused: an empty variable in a script must not
/// open what somebody meant to close.
pub(super) fn origins(text: &str) -> Read<Vec<String>> {
    let origins: Vec<String> = text.split(',').map(|origin| origin.trim().to_owned()).collect();
    match origins.iter().find(|origin| !is_origin(origin)) {
        None => Ok(origins),
        Some(any) if any == "*" && origins.len() == 1 => Ok(origins),
        Some(any) if any == "*" => Err("'*' stands alone: write it without others, or leave it out".to_owned()),
        Some(empty) if empty.is_empty() => {
            Err("an origin is missing; write scheme and host, such as https://desk.example.com, or * for any"
                .to_owned())
        }
        Some(wrong) => {
            Err(format!("'{wrong}' is not an origin; write scheme and host, such as https://desk.example.com"))
        }
    }
}

/// A browser sends scheme, host and perhaps a port, and nothing after them; anything else would never match.
fn is_origin(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, host)| {
        let named = !scheme.is_empty() && !host.is_empty();
        named && !host.contains('/') && text.chars().all(|letter| letter.is_ascii_graphic())
    })
}

/// A filter takes a bare word for a target, so that a mistyped level would log nothing: here a word is a level.
pub(super) fn log_filter(text: &str) -> Read<String> {
    let hint = "write a level (error, warn, info, debug, trace, off) or target=level, with commas between";
    let is_level = |word: &str| !word.is_empty() && word.parse::<LevelFilter>().is_ok();
    match text.split(',').map(str::trim).find(|entry| !entry.contains('=') && !is_level(entry)) {
        Some("") => return Err(format!("a level is missing; {hint}")),
        Some(word) => return Err(format!("'{word}' is no level; {hint}")),
        None => {}
    }
    EnvFilter::try_new(text).map(|_| text.to_owned()).map_err(|fault| format!("{hint}: {fault}"))
}

pub(super) fn log_format(text: &str) -> Read<LogFormat> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err("write text or json".to_owned()),
    }
}
