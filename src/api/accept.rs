//! Which form of an answer a client would rather have: `Accept` and `Accept-Encoding` (RFC 9110, section 12.5).

use http::header::{ACCEPT, ACCEPT_ENCODING, HeaderMap, HeaderName};

/// What a client thinks of a media type.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wish {
    /// Its weight in thousandths; zero where nothing allows it.
    pub(super) weight: u16,
    /// Whether it is named, and not only allowed by `text/*` or `*/*`.
    pub(super) is_named: bool,
}

/// What a client thinks of `kind/subtype`: of the ranges that allow it, the narrowest counts.
pub(super) fn wish(headers: &HeaderMap, (kind, subtype): (&str, &str)) -> Wish {
    let mut narrowest = (0, Wish::default());
    for (range, weight) in ranges(headers, &ACCEPT) {
        let width = match range.split_once('/') {
            Some(("*", "*")) => 1,
            Some((of, "*")) if of.eq_ignore_ascii_case(kind) => 2,
            Some((of, one)) if of.eq_ignore_ascii_case(kind) && one.eq_ignore_ascii_case(subtype) => 3,
            _ => continue,
        };
        if width > narrowest.0 {
            narrowest = (width, Wish { weight, is_named: width == 3 });
        }
    }
    narrowest.1
}

/// Whether a client takes this coding, and does not name `identity` as what it would rather have.
pub(super) fn takes_coding(headers: &HeaderMap, coding: &str) -> bool {
    if !headers.contains_key(ACCEPT_ENCODING) {
        return false;
    }
    let weight_of = |name: &str| {
        ranges(headers, &ACCEPT_ENCODING).find(|(range, _)| range.eq_ignore_ascii_case(name)).map(|(_, weight)| weight)
    };
    let weight = weight_of(coding).or_else(|| weight_of("*")).unwrap_or(0);
    weight > 0 && weight >= weight_of("identity").unwrap_or(0)
}

/// The ranges of a header with their weights, in thousandths. A weight that cannot be read makes a range that cannot be read.
fn ranges<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = (&'h str, u16)> {
    let fields = headers.get_all(name).iter().filter_map(|field| field.to_str().ok());
    fields.flat_map(|field| field.split(',')).filter_map(|range| {
        let mut members = range.split(';').map(str::trim);
        Some((members.next()?, weight(members)?))
    })
}

fn weight<'f>(mut parameters: impl Iterator<Item = &'f str>) -> Option<u16> {
    let quality =
        parameters.find_map(|parameter| parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q=")));
    quality.map_or(Some(1000), thousandths)
}

/// A `qvalue` (RFC 9110, section 12.4.2): at most three decimals, at most 1.
fn thousandths(quality: &str) -> Option<u16> {
    let (whole, decimals) = quality.split_once('.').unwrap_or((quality, ""));
    let is_short =
        matches!(whole, "0" | "1") && decimals.len() <= 3 && decimals.bytes().all(|byte| byte.is_ascii_digit());
    let digits = is_short.then(|| format!("{whole}{decimals:0<3}"))?;
    digits.parse().ok().filter(|thousandths| *thousandths <= 1000)
}
