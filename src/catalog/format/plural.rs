//! Plural categories by CLDR's rules, for cardinals and ordinals.
//!
//! Why not `intl_pluralrules`, which fluent-rs uses: its data is CLDR 37 and its Lithuanian rules
//! drop the modulo, so 22 comes out `other` and 111 comes out `one`.

use std::fmt;

use fixed_decimal::{Decimal, UnsignedDecimal};
use icu_locale_core::Locale;
use icu_plurals::{PluralOperands, PluralRules};
use icu_provider::DataError;

use super::decimal::{COUNTS, count_of};

/// Which of a language's two sets of plural rules applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PluralKind {
    /// Counting: 1 day, 2 days.
    #[default]
    Cardinal,
    /// Ranking: 1st, 2nd, 3rd.
    Ordinal,
}

/// CLDR's plural categories, in CLDR's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PluralCategory {
    /// `zero`, used by Latvian and Arabic, by none of our five.
    Zero,
    /// `one`, the form for 1 and in Lithuanian and Croatian also for 21, 31 and so on.
    One,
    /// `two`, in English only for ordinals.
    Two,
    /// `few`, as in Croatian 2 to 4.
    Few,
    /// `many`, as in Lithuanian fractions.
    Many,
    /// `other`, which every language has.
    Other,
}

impl PluralCategory {
    /// All six, in CLDR's order.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The name as it stands in a variant key.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category a variant key names, if it names one.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.as_str() == key)
    }
}

impl fmt::Display for PluralCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<icu_plurals::PluralCategory> for PluralCategory {
    fn from(category: icu_plurals::PluralCategory) -> Self {
        match category {
            icu_plurals::PluralCategory::Zero => Self::Zero,
            icu_plurals::PluralCategory::One => Self::One,
            icu_plurals::PluralCategory::Two => Self::Two,
            icu_plurals::PluralCategory::Few => Self::Few,
            icu_plurals::PluralCategory::Many => Self::Many,
            icu_plurals::PluralCategory::Other => Self::Other,
        }
    }
}

/// Both rule sets of one language.
pub(super) struct Plurals {
    cardinal: Rules,
    ordinal: Rules,
}

/// One set of rules, and what they say of the counts that are met most: to walk through the rules was the most that a
/// selection by number did.
struct Rules {
    rules: PluralRules,
    counts: Box<[PluralCategory]>,
}

impl Rules {
    fn new(rules: PluralRules) -> Self {
        let counts = COUNTS.map(|count| rules.category_for(count).into()).collect();
        Self { rules, counts }
    }

    fn category(&self, number: &Decimal) -> PluralCategory {
        let known = count_of(number).and_then(|count| self.counts.get(count));
        known.copied().unwrap_or_else(|| self.rules.category_for(operands(number)).into())
    }
}

impl Plurals {
    pub(super) fn new(locale: &Locale) -> Result<Self, DataError> {
        let locale = counting_locale(locale);
        Ok(Self {
            cardinal: Rules::new(PluralRules::try_new_cardinal((&locale).into())?),
            ordinal: Rules::new(PluralRules::try_new_ordinal((&locale).into())?),
        })
    }

    pub(super) fn category(&self, number: &Decimal, kind: PluralKind) -> PluralCategory {
        self.of(kind).category(number)
    }

    pub(super) fn categories(&self, kind: PluralKind) -> impl Iterator<Item = PluralCategory> + '_ {
        let used: Vec<_> = self.of(kind).rules.categories().map(PluralCategory::from).collect();
        PluralCategory::ALL.into_iter().filter(move |category| used.contains(category))
    }

    /// The rules for counting, as ICU4X has them.
    pub(super) fn cardinal(&self) -> &PluralRules {
        &self.cardinal.rules
    }

    fn of(&self, kind: PluralKind) -> &Rules {
        match kind {
            PluralKind::Cardinal => &self.cardinal,
            PluralKind::Ordinal => &self.ordinal,
        }
    }
}

/// CLDR has plural rules by language, and for Portuguese by region. With a script, or a region that stands for one as in
/// `sr-ME`, the lookup ends at CLDR's root, which knows no forms.
fn counting_locale(locale: &Locale) -> Locale {
    let mut locale = locale.clone();
    locale.id.script = None;
    if locale.id.language.as_str() != "pt" {
        locale.id.region = None;
    }
    locale
}

/// The most fraction digits ICU4X's plural operands look at; the rest is cut off.
const FRACTION_DIGITS_SEEN: i16 = 18;

/// The operands of a number as displayed.
///
/// ICU4X keeps the first 18 fraction digits, but the Lithuanian and Croatian rules ask for the last
/// two, so a longer fraction is shortened from the front instead.
pub(super) fn operands(number: &Decimal) -> PluralOperands {
    let lowest = *number.absolute.magnitude_range().start();
    if lowest >= -FRACTION_DIGITS_SEEN {
        return PluralOperands::from(number);
    }
    PluralOperands::from(&with_last_fraction_digits(&number.absolute, lowest))
}

/// The same whole part with the last 18 fraction digits, not all zero unless the fraction was.
fn with_last_fraction_digits(number: &UnsignedDecimal, lowest: i16) -> UnsignedDecimal {
    let highest = *number.magnitude_range().end();
    let whole = (0..=highest).rev().map(|magnitude| number.digit_at(magnitude));
    let dropped_any = (lowest + FRACTION_DIGITS_SEEN..0).any(|magnitude| number.digit_at(magnitude) != 0);
    let fraction = (lowest..lowest + FRACTION_DIGITS_SEEN).rev().enumerate().map(|(index, magnitude)| {
        let digit = number.digit_at(magnitude);
        if index == 0 && dropped_any { digit.max(1) } else { digit }
    });
    let digits: String = whole.chain(fraction).map(|digit| char::from(b'0' + digit % 10)).collect();
    UnsignedDecimal::try_from_str(&digits).unwrap_or_default().multiplied_pow10(-FRACTION_DIGITS_SEEN)
}
