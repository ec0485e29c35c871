//! Amounts of money: `MONEY`'s options, currencies, symbols and names.
//!
//! `icu_experimental` 0.7 knows the patterns, symbols, names and digits of every currency and agrees
//! with `Intl`, but its formatter cannot be told how many digits to show and is built for one
//! currency at a time. So it is asked once per currency for what surrounds the digits
//! ([`Affix`]) and how many there are; the answer is kept in a slot of its own.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use fixed_decimal::{Decimal, Sign};
use icu_decimal::DecimalFormatter;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::currency::options::CurrencyFormatterOptions;
use icu_experimental::dimension::provider::currency::extended::CurrencyExtendedDataV1;
use icu_experimental::dimension::provider::currency::symbols::CurrencySymbolsV1;
use icu_experimental::provider::Baked;
use icu_locale_core::Locale;
use icu_provider::marker::DataMarkerExt as _;
use icu_provider::{
    DataError, DataIdentifierBorrowed, DataMarker, DataMarkerAttributes, DataPayload, DataProvider, DataRequest,
    ResultDataError as _,
};
use writeable::Writeable;

use super::FormatsError;
use super::affix::Affix;
use super::currencies::{CODES, is_written_as_code};
use super::number::{Numbers, drop_sign_of_zero, round_fraction};
use super::options::{self, OptionError};
use super::plural::{Plurals, operands};
use super::push;

/// The most fraction digits CLDR gives a currency (CLF and UYW have four).
const CURRENCY_DIGITS_MAX: u8 = 4;

const KNOWN: &str = "currencyDisplay, minimumFractionDigits and maximumFractionDigits";

/// An ISO 4217 currency.
///
/// ```
/// use phrasebook::catalog::format::Currency;
///
/// assert_eq!("nok".parse::<Currency>().map(|c| c.as_str()), Ok("NOK"));
/// assert!("KRONER".parse::<Currency>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency {
    /// Where the code stands in [`CODES`]; also the currency's slot in [`Monies`].
    index: usize,
}

impl Currency {
    /// The three-letter code, in capitals.
    pub fn as_str(self) -> &'static str {
        CODES.get(self.index).copied().unwrap_or_default()
    }

    /// All currencies, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..CODES.len()).map(|index| Self { index })
    }
}

impl FromStr for Currency {
    type Err = OptionError;

    /// Takes a code in any case; refuses codes that are not in ISO 4217.
    fn from_str(code: &str) -> Result<Self, OptionError> {
        let capitals = code.to_ascii_uppercase();
        CODES
            .binary_search(&capitals.as_str())
            .map(|index| Self { index })
            .map_err(|_| OptionError::value("currency", code, "an ISO 4217 code such as EUR or NOK"))
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the currency is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CurrencyDisplay {
    /// The language's symbol, "kr" or "€", or the code where it has none.
    #[default]
    Symbol,
    /// The code, "NOK".
    Code,
    /// The name in the plural form of the number, "norske kroner".
    Name,
}

/// The options of `MONEY`, by the names of `Intl.NumberFormat`.
///
/// By default an amount has the symbol and the digits CLDR gives the currency: two for EUR, none
/// for JPY.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct MoneyOptions {
    display: CurrencyDisplay,
    fraction_min: Option<u8>,
    fraction_max: Option<u8>,
}

impl MoneyOptions {
    /// Reads named options; values are the text of an FTL literal, quoted or not.
    pub fn parse<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, OptionError> {
        let mut display = None;
        let mut parsed = Self::default();
        for (name, value) in pairs {
            match name {
                "currencyDisplay" => options::set(&mut display, "currencyDisplay", parse_display(value)?)?,
                "minimumFractionDigits" => {
                    let count = options::digits("minimumFractionDigits", value, 0)?;
                    options::set(&mut parsed.fraction_min, "minimumFractionDigits", count)?;
                }
                "maximumFractionDigits" => {
                    let count = options::digits("maximumFractionDigits", value, 0)?;
                    options::set(&mut parsed.fraction_max, "maximumFractionDigits", count)?;
                }
                _ => return Err(OptionError::unknown(name, KNOWN)),
            }
        }
        options::check_order(
            parsed.fraction_min,
            parsed.fraction_max,
            "`minimumFractionDigits` is more than `maximumFractionDigits`",
        )?;
        parsed.display = display.unwrap_or_default();
        Ok(parsed)
    }
}

fn parse_display(value: &str) -> Result<CurrencyDisplay, OptionError> {
    match value {
        "symbol" => Ok(CurrencyDisplay::Symbol),
        "code" => Ok(CurrencyDisplay::Code),
        "name" => Ok(CurrencyDisplay::Name),
        _ => Err(OptionError::value("currencyDisplay", value, "symbol, code or name")),
    }
}

/// One language's currencies, each loaded on first use: one slot per code, so never more than
/// [`CODES`] has, and no lock once a slot is filled.
pub(super) struct Monies {
    locale: Locale,
    tag: Box<str>,
    slots: Box<[OnceLock<Result<Money, DataError>>]>,
}

impl Monies {
    pub(super) fn new(locale: &Locale, tag: &str) -> Self {
        Self { locale: locale.clone(), tag: tag.into(), slots: CODES.iter().map(|_| OnceLock::new()).collect() }
    }

    pub(super) fn write(
        &self,
        amount: &Decimal,
        currency: Currency,
        options: MoneyOptions,
        numbers: &Numbers,
        plurals: &Plurals,
        out: &mut String,
    ) -> Result<(), FormatsError> {
        let digits = numbers.plain();
        let money = self.money(currency, digits)?;
        let (least, most) = money.fraction_bounds(options);
        let mut shown = amount.clone();
        round_fraction(&mut shown, least, most);
        drop_sign_of_zero(&mut shown);
        match options.display {
            CurrencyDisplay::Symbol => money.symbol.wrap(shown, digits, out),
            CurrencyDisplay::Code => money.code.wrap(shown, digits, out),
            CurrencyDisplay::Name => {
                push(out, &digits.format(&shown));
                out.push(' ');
                out.push_str(money.name(&shown, plurals).unwrap_or(currency.as_str()));
            }
        }
        Ok(())
    }

    /// Whether an amount is rounded because its currency has fewer decimals, and not because a text asks for it.
    pub(super) fn rounds(
        &self,
        amount: &Decimal,
        currency: Currency,
        options: MoneyOptions,
        numbers: &Numbers,
    ) -> bool {
        let Ok(money) = self.money(currency, numbers.plain()) else { return false };
        let (_, most) = money.fraction_bounds(options);
        options.fraction_max.is_none() && amount.absolute.nonzero_magnitude_end() < -i16::from(most)
    }

    fn money(&self, currency: Currency, digits: &DecimalFormatter) -> Result<&Money, FormatsError> {
        let loaded =
            self.slots.get(currency.index).map(|slot| slot.get_or_init(|| Money::load(&self.locale, currency, digits)));
        match loaded {
            Some(Ok(money)) => Ok(money),
            Some(Err(source)) => Err(self.missing(*source)),
            None => Err(self.missing(DataError::custom("a currency without a slot"))),
        }
    }

    fn missing(&self, source: DataError) -> FormatsError {
        FormatsError::Data { tag: self.tag.to_string(), what: "money", source }
    }
}

/// What one language knows about one currency.
struct Money {
    fraction_digits: u8,
    symbol: Affix,
    code: Affix,
    /// The names by plural category; absent where CLDR has none and the code must do.
    names: Option<DataPayload<CurrencyExtendedDataV1>>,
}

impl Money {
    fn load(locale: &Locale, currency: Currency, digits: &DecimalFormatter) -> Result<Self, DataError> {
        let icu_currency =
            CurrencyType::from_str(currency.as_str()).map_err(|_| DataError::custom("not a currency code"))?;
        let options = CurrencyFormatterOptions::default();
        let code = CurrencyFormatter::try_new_code(locale.into(), icu_currency, options)?;
        let fraction_digits = fraction_digits_of(&code, digits)?;
        let with = |formatter: &CurrencyFormatter<DecimalFormatter>| {
            Affix::around(digits, fraction_digits, |number| {
                formatter.format_fixed_decimal(number).write_to_string().into_owned()
            })
        };
        let code = with(&code)?;
        let symbol = if has_symbol(locale, currency.as_str(), icu_currency)? {
            with(&CurrencyFormatter::try_new_symbol(locale.into(), icu_currency, options)?)?
        } else {
            code.clone()
        };
        Ok(Self { fraction_digits, symbol, code, names: load_names(locale, currency)? })
    }

    /// The fewest and the most decimals that are shown.
    fn fraction_bounds(&self, options: MoneyOptions) -> (u8, u8) {
        let defaults = (self.fraction_digits, self.fraction_digits);
        options::fraction_bounds(options.fraction_min, options.fraction_max, defaults)
    }

    /// The currency's name in the plural form of the amount as shown.
    fn name(&self, shown: &Decimal, plurals: &Plurals) -> Option<&str> {
        let names = self.names.as_ref()?.get();
        Some(names.get(operands(shown), plurals.cardinal()))
    }
}

/// How many digits the formatter shows for a one, found by looking for it in the text.
fn fraction_digits_of(
    formatter: &CurrencyFormatter<DecimalFormatter>,
    digits: &DecimalFormatter,
) -> Result<u8, DataError> {
    let one = Decimal::new(Sign::None, 1u8.into());
    let text = formatter.format_fixed_decimal(&one).write_to_string().into_owned();
    (0..=CURRENCY_DIGITS_MAX)
        .rev()
        .find(|&count| {
            let mut padded = one.clone();
            padded.absolute.pad_end(-i16::from(count));
            text.contains(digits.format(&padded).write_to_string().as_ref())
        })
        .ok_or_else(|| DataError::custom("an amount without its number"))
}

/// Whether the language has a symbol of its own for the currency.
///
/// Asked first because ICU4X falls back to the code by itself, but prints a warning for every
/// currency without a symbol when debug assertions are on.
fn has_symbol(locale: &Locale, code: &str, currency: CurrencyType) -> Result<bool, DataError> {
    if is_written_as_code(locale.id.language.as_str(), code) {
        return Ok(false);
    }
    #[expect(clippy::default_trait_access, reason = "the type is tinystr's, which we do not depend on")]
    let mut buffer = Default::default();
    let attributes = CurrencySymbolsV1::make_attributes(currency, CurrencySymbolsV1::SHORT, &mut buffer);
    Ok(load::<CurrencySymbolsV1>(locale, attributes)?.is_some())
}

/// The names, straight from the data: ICU4X's own name formatter rounds to the currency's digits
/// first, so it can never say "1 euro".
fn load_names(locale: &Locale, currency: Currency) -> Result<Option<DataPayload<CurrencyExtendedDataV1>>, DataError> {
    let attributes = DataMarkerAttributes::try_from_str(currency.as_str())
        .map_err(|_| DataError::custom("a currency code that is no attribute"))?;
    load(locale, attributes)
}

/// Loads compiled data, or nothing if there is none; without ICU4X's warning.
fn load<M: DataMarker>(locale: &Locale, attributes: &DataMarkerAttributes) -> Result<Option<DataPayload<M>>, DataError>
where
    Baked: DataProvider<M>,
{
    let data_locale = M::make_locale(locale.into());
    let mut request = DataRequest {
        id: DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &data_locale),
        ..DataRequest::default()
    };
    request.metadata.silent = true;
    let response = Baked.load(request).allow_identifier_not_found()?;
    Ok(response.map(|response| response.payload))
}
