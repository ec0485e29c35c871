//! Which form of an answer a client would rather have: `Accept` (RFC 9110, section 12.5.1).

use http::{HeaderMap, header};

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
    let fields = headers.get_all(header::ACCEPT).iter().filter_map(|field| field.to_str().ok());
    for range in fields.flat_map(|field| field.split(',')) {
        let mut members = range.split(';').map(str::trim);
        let width = match members.next().and_then(|range| range.split_once('/')) {
            Some(("*", "*")) => 1,
            Some((of, "*")) if of.eq_ignore_ascii_case(kind) => 2,
            Some((of, one)) if of.eq_ignore_ascii_case(kind) && one.eq_ignore_ascii_case(subtype) => 3,
            _ => continue,
        };
        // A weight that cannot be read makes a range that cannot be read.
        if let Some(weight) = weight(members).filter(|_| width > narrowest.0) {
            narrowest = (width, Wish { weight, is_named: width == 3 });
        }
    }
    narrowest.1
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
