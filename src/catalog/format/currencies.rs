//! The ISO 4217 codes we accept.
//!
//! Source: `Intl.supportedValuesOf("currency")` of Node 20.20.2 (ICU 78.2, CLDR 48), which is the
//! tender of today, plus the funds codes of ISO 4217 list one that it leaves out (BOV, CHE, CHW, CLF,
//! COU, MXV, USN, UYI, UYW, VED) and four withdrawn codes that old invoices in our countries still
//! carry (EEK, FIM, LTL, LVL; HRK is in Node's list). Symbols, names and digits are not kept here: they
//! come from CLDR through ICU4X.

/// All accepted codes, sorted, so that one can be found by bisection.
pub(super) const CODES: [&str; 176] = [
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF",
    "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF",
    "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EEK", "EGP", "ERN",
    "ETB", "EUR", "FIM", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK",
    "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW",
    "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LTL", "LVL", "LYD", "MAD", "MDL", "MGA", "MKD",
    "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR",
    "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD",
    "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS",
    "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED",
    "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XDR", "XOF", "XPF", "XSU", "YER", "ZAR", "ZMW", "ZWG", "ZWL",
];

/// Whether a language writes the code where CLDR's root has a symbol.
///
/// CLDR says so by giving the code as the symbol ("USD" in Norwegian, not "US$"). The data of
/// `icu_experimental` 0.7 leaves out symbols that equal their code, so a look-up falls through to the
/// root's. This table puts them back. Source: `Intl` of Node 20.20.2 (CLDR 48).
pub(super) fn is_written_as_code(language: &str, code: &str) -> bool {
    let own = match language {
        "nb" | "no" => ["JPY", "USD", "XAF"].as_slice(),
        "fi" => &[],
        "lt" => &["GBP", "JPY", "USD", "XAF", "XOF"],
        "hr" => &["GBP", "JPY", "USD"],
        _ => return false,
    };
    WRITTEN_AS_CODE.contains(&code) || own.contains(&code)
}

/// The part that Norwegian, Finnish, Lithuanian and Croatian have in common.
const WRITTEN_AS_CODE: [&str; 15] =
    ["AUD", "BRL", "CAD", "CNY", "HKD", "ILS", "INR", "KRW", "MXN", "NZD", "PHP", "TWD", "VND", "XCD", "XPF"];
