//! Typed values: what a caller gives for a variable, checked against its type.

use jiff::Zoned;
use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;

use super::format::{Currency, Decimal, parse_decimal};
use super::limits::VARIABLE_BYTES_MAX;
use crate::phrase::{Variable, VariableType};

/// How many entries a list may have.
pub const LIST_ITEMS_MAX: usize = 50;
/// The schemes a link may have. Everything else, `javascript:` first of all, is refused.
const URL_SCHEMES: &[&str] = &["https://", "http://", "mailto:", "tel:"];

/// A value as it arrives, before its type is known.
///
/// Numbers stay text, so no digit is lost on the way: JSON's `1.50` keeps its zero and a long order number its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A string.
    Text(String),
    /// A number, as written.
    Number(String),
    /// `{"amount": "24.50", "currency": "EUR"}`
    Money {
        /// The amount, as written.
        amount: String,
        /// The ISO 4217 code.
        currency: String,
    },
    /// An array of strings.
    List(Vec<String>),
    /// Anything else; the text names what it was.
    Other(&'static str),
}

/// A value of a known type.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// A text, a name, a link or a choice.
    Text(&'a str),
    /// A number.
    Number(Decimal),
    /// A calendar date.
    Date(Date),
    /// A date and time of day, printed as given: no zone is applied unless a text asks for one. In a box: it is seldom there, and
    /// every value would be as large.
    DateTime(Box<Moment>),
    /// An amount of money.
    Money(Amount),
    /// Several texts.
    List(Vec<&'a str>),
}

/// A date and time of day, with the instant it stands for where the caller gave an offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// What the clock on the wall shows.
    pub wall: DateTime,
    /// The instant, where an offset was given.
    pub zoned: Option<Zoned>,
}

/// An amount and its currency.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// The number, with the decimals it was given.
    pub value: Decimal,
    /// The currency.
    pub currency: Currency,
}

/// Why a value does not fit its variable.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TypeFault {
    /// The value has another shape.
    #[error("expected {expected}, got {got}")]
    Mismatch {
        /// What the variable takes.
        expected: &'static str,
        /// What was given, shortened.
        got: String,
    },
    /// The value is not among the options.
    #[error("expected one of {options}, got {got}")]
    NotAnOption {
        /// The allowed values.
        options: String,
        /// What was given, shortened.
        got: String,
    },
    /// The value is longer than [`VARIABLE_BYTES_MAX`].
    #[error("the value has {bytes} bytes; the limit is {VARIABLE_BYTES_MAX}")]
    TooLong {
        /// Its size.
        bytes: usize,
    },
    /// The value holds a control or direction-override character, which could hide or reorder text.
    #[error("the value holds the invisible character U+{code:04X}")]
    Invisible {
        /// The character.
        code: u32,
    },
}

impl<'a> Argument<'a> {
    /// Reads `input` as a value for `variable`. White space around a text is no part of it: it comes from a form or a table
    /// and would stand in the middle of a sentence.
    pub fn read(variable: &Variable, input: &'a Input) -> Result<Self, TypeFault> {
        check_text(input)?;
        let argument = match (variable.kind, input) {
            (VariableType::Name | VariableType::Text, Input::Text(text) | Input::Number(text)) => {
                Some(Self::Text(text.trim()))
            }
            (VariableType::Url, Input::Text(text)) => is_link(text.trim()).then_some(Self::Text(text.trim())),
            (VariableType::Choice, Input::Text(text)) => return choose(&variable.options, text.trim()),
            (VariableType::Integer, Input::Text(text) | Input::Number(text)) => {
                whole_number(text.trim()).map(Self::Number)
            }
            (VariableType::Number, Input::Text(text) | Input::Number(text)) => {
                parse_decimal(text.trim()).ok().map(Self::Number)
            }
            (VariableType::Date, Input::Text(text)) => iso_date(text.trim()).map(Self::Date),
            (VariableType::Datetime, Input::Text(text)) => moment(text.trim()).map(Box::new).map(Self::DateTime),
            (VariableType::Money, Input::Text(text)) => text
                .trim()
                .split_once(' ')
                .and_then(|(amount, currency)| Amount::read(amount, currency))
                .map(Self::Money),
            (VariableType::Money, Input::Money { amount, currency }) => Amount::read(amount, currency).map(Self::Money),
            (VariableType::List, Input::List(items)) => {
                let items: Vec<&str> = items.iter().map(|item| item.trim()).filter(|item| !is_hollow(item)).collect();
                (!items.is_empty()).then_some(Self::List(items))
            }
            _ => None,
        };
        argument.ok_or_else(|| TypeFault::Mismatch { expected: variable.kind.shape(), got: input.describe() })
    }
}

impl Argument<'_> {
    /// The value as it was given, without a language's ways of writing it.
    pub(super) fn as_given(&self) -> String {
        match self {
            Self::Text(text) => (*text).to_owned(),
            Self::Number(decimal) => decimal.to_string(),
            Self::Date(date) => date.to_string(),
            Self::DateTime(moment) => moment.wall.to_string(),
            Self::Money(amount) => format!("{} {}", amount.value, amount.currency),
            Self::List(items) => items.join(", "),
        }
    }
}

impl Amount {
    fn read(amount: &str, currency: &str) -> Option<Self> {
        Some(Self { value: parse_decimal(amount.trim()).ok()?, currency: currency.trim().parse().ok()? })
    }
}

impl Input {
    /// Whether there is nothing in it. A helpdesk sends an empty text for a field that nobody filled in, and a required
    /// variable with nothing in it would leave a hole in the text.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if is_hollow(text))
    }

    /// Every text in it: up to two, or a list of them.
    fn texts(&self) -> ([&str; 2], &[String]) {
        match self {
            Self::Text(text) | Self::Number(text) => ([text, ""], &[]),
            Self::Money { amount, currency } => ([amount, currency], &[]),
            Self::List(items) => ([""; 2], items),
            Self::Other(_) => ([""; 2], &[]),
        }
    }

    /// What was given, short enough to print.
    fn describe(&self) -> String {
        match self {
            Self::Text(text) => format!("the text \"{}\"", text.chars().take(40).collect::<String>()),
            Self::Number(text) => format!("the number {}", text.chars().take(40).collect::<String>()),
            Self::Money { amount, currency } => {
                format!(
                    "\"{} {}\"",
                    amount.chars().take(40).collect::<String>(),
                    currency.chars().take(10).collect::<String>()
                )
            }
            Self::List(items) => format!("a list of {}", items.len()),
            Self::Other(what) => (*what).to_owned(),
        }
    }
}

/// Whether nothing of a text would be seen.
fn is_hollow(text: &str) -> bool {
    text.chars()
        .all(|letter| letter.is_whitespace() || matches!(letter, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'))
}

fn check_text(input: &Input) -> Result<(), TypeFault> {
    if matches!(input, Input::List(items) if items.len() > LIST_ITEMS_MAX) {
        return Err(TypeFault::Mismatch { expected: "a list of at most 50 texts", got: input.describe() });
    }
    let ([first, second], items) = input.texts();
    let bytes = first.len() + second.len() + items.iter().map(String::len).sum::<usize>();
    if bytes > VARIABLE_BYTES_MAX {
        return Err(TypeFault::TooLong { bytes });
    }
    let listed = || items.iter().find_map(|item| deceptive_letter(item));
    match deceptive_letter(first).or_else(|| deceptive_letter(second)).or_else(listed) {
        Some(letter) => Err(TypeFault::Invisible { code: u32::from(letter) }),
        None => Ok(()),
    }
}

fn deceptive_letter(text: &str) -> Option<char> {
    // Most values are plain text, which shows in one look at its bytes.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return None;
    }
    text.chars().find(|letter| is_deceptive(*letter))
}

/// Control characters, direction overrides and isolates, and the tag block: nothing a name or a number needs, and
/// everything that makes a text read otherwise than it is stored (Unicode Technical Report 36, section 2.5). And
/// noncharacters, which are for a program's own use (Unicode, section 23.7): ours is [`GAP`](super::gap::GAP).
pub(crate) fn is_deceptive(letter: char) -> bool {
    let control = letter.is_control() && !matches!(letter, '\n' | '\t' | '\r');
    control
        || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E0000}'..='\u{E007F}' | '\u{FEFF}')
        || matches!(letter, '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}')
}

fn is_link(text: &str) -> bool {
    let scheme = URL_SCHEMES
        .iter()
        .find(|scheme| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    scheme.is_some_and(|scheme| text.len() > scheme.len())
        && !text.contains(|letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '`'))
}

fn choose<'a>(options: &[String], text: &'a str) -> Result<Argument<'a>, TypeFault> {
    if options.iter().any(|option| option == text) {
        return Ok(Argument::Text(text));
    }
    Err(TypeFault::NotAnOption { options: options.join(", "), got: Input::Text(text.to_owned()).describe() })
}

fn whole_number(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    whole.then(|| parse_decimal(text).ok()).flatten()
}

fn iso_date(text: &str) -> Option<Date> {
    // jiff would also take a date with a time and drop the time.
    (text.len() == "2026-11-27".len()).then(|| text.parse().ok()).flatten()
}

/// RFC 3339, with or without seconds and offset, and with the zone of RFC 9557 ignored: a time is printed as its sender wrote it.
fn moment(text: &str) -> Option<Moment> {
    // jiff would also take the other forms of ISO 8601 and those of Temporal: hours alone, no punctuation, six digits of a year.
    after_moment(text).filter(|rest| rest.is_empty() || rest.starts_with('[') && rest.ends_with(']'))?;
    let pieces = Pieces::parse(text).ok()?;
    let wall = DateTime::from_parts(pieces.date(), pieces.time()?);
    let zoned = pieces
        .to_numeric_offset()
        .and_then(|offset| offset.to_timestamp(wall).ok().map(|instant| instant.to_zoned(TimeZone::fixed(offset))));
    Some(Moment { wall, zoned })
}

/// What follows date, time and offset.
fn after_moment(text: &str) -> Option<&str> {
    let time = after_shape(text, "0000-00-00")?.strip_prefix(['T', 't', ' '])?;
    let rest = after_shape(time, "00:00")?;
    let rest = match after_shape(rest, ":00") {
        Some(rest) => after_fraction(rest)?,
        None => rest,
    };
    let offset = rest.strip_prefix(['+', '-']);
    let Some(offset) = offset else { return Some(rest.strip_prefix(['Z', 'z']).unwrap_or(rest)) };
    after_shape(offset, "00:00").filter(|_| offset < "24")
}

/// What follows the decimals of a second, if there are any.
fn after_fraction(text: &str) -> Option<&str> {
    let Some(fraction) = text.strip_prefix('.') else { return Some(text) };
    let rest = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
    (rest.len() < fraction.len()).then_some(rest)
}

/// What follows a beginning of this shape, in which `0` stands for any digit.
fn after_shape<'t>(text: &'t str, shape: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(shape.len())?;
    let mut pairs = start.bytes().zip(shape.bytes());
    let fits = pairs.all(|(byte, wanted)| if wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted });
    fits.then_some(rest)
}
