//! `vocative-missing`: a person addressed by the bare form of the name.

use std::collections::HashSet;

use super::book::{LanguageView, Owner};
use super::report::{Advice, Report};
use super::text::{TextView, UNKNOWN};
use super::walk::{SiteKind, VariableUse};
use crate::catalog::functions::{Call, vocative};
use crate::phrase::{Kind, VariableType};

rule! {
    /// In a language with a vocative a person is addressed as `{ VOCATIVE($customer) }`: "Laba diena, Jonai", never
    /// "Laba diena, Jonas". The bare name is right where somebody is spoken about, in a signature and after a noun:
    /// "klientas { $customer }".
    ///
    /// Whether a name stands in address is told from what is around it: a greeting that opens a sentence, commas on
    /// both sides, an exclamation mark. Where that is not certain the finding is a warning.
    ///
    /// ```text
    /// before   Laba diena, { $customer }!
    /// after    Laba diena, { VOCATIVE($customer) }!
    /// ```
    "vocative-missing" => Text(check)
}

/// Whoever the text is written to. Others are spoken about, and their names stand between commas without being called.
const ADDRESSEE: &str = "customer";
/// Whoever writes the reply, and is addressed only by a colleague's thanks.
const SPEAKER: &str = "agent";
/// How many words a greeting has at most: "Laba diena", "Dobar dan", "Poštovani gospodine".
const OPENER_WORDS_MAX: usize = 2;

fn check<'t>(text: &TextView<'t>, report: &mut Report<'t>) {
    if !vocative::inflects(text.language.language.tag()) {
        return;
    }
    for (index, site) in text.sites.iter().enumerate() {
        let SiteKind::Variable(usage) = &site.kind else { continue };
        if !is_bare_name(text, usage) {
            continue;
        }
        let surroundings = Surroundings::of(&text.before(index), &text.after(index));
        let openers = text.language.openers.get_or_init(|| openers(text.language, text));
        let message = format!("${} is addressed here without VOCATIVE", usage.name);
        let hint = format!("write {{ VOCATIVE(${}) }}", usage.name);
        if surroundings.is_greeting(openers) {
            report.text(text, site.span(), Advice::error(message, hint));
        } else if surroundings.is_called() || (is_addressee(text, usage) && surroundings.is_set_off()) {
            let hint = format!("{hint}; the bare name is right where somebody is spoken about");
            report.text(text, site.span(), Advice::warning(message, hint));
        }
    }
}

fn is_bare_name(text: &TextView<'_>, usage: &VariableUse<'_>) -> bool {
    let is_name = text.owner.variable(usage.name).is_some_and(|variable| variable.kind == VariableType::Name);
    is_name && (usage.name != SPEAKER || is_recognition(text)) && usage.call.is_none() && !usage.selects
}

fn is_addressee(text: &TextView<'_>, usage: &VariableUse<'_>) -> bool {
    usage.name == ADDRESSEE || is_recognition(text)
}

/// Thanks to a colleague are written to the colleague, whatever the variable is called.
fn is_recognition(text: &TextView<'_>) -> bool {
    matches!(text.owner, Owner::Phrase(phrase) if phrase.kind == Kind::Recognition)
}

/// How the texts of the language open before a name that is in the vocative already: "sveiki", "dobar dan". The
/// translator's own usage says what a greeting is, so no list of greetings is needed.
fn openers<'t>(language: &'t LanguageView<'t>, text: &TextView<'t>) -> HashSet<String> {
    let mut openers = HashSet::new();
    language.each_text(text.book, &mut |text| {
        for (index, site) in text.sites.iter().enumerate() {
            if matches!(&site.kind, SiteKind::Variable(usage) if usage.call.is_some_and(Call::is_vocative)) {
                openers.extend(Surroundings::of(&text.before(index), &text.after(index)).opener);
            }
        }
    });
    openers
}

/// What stands around a name.
struct Surroundings {
    /// The few words between the start of the sentence and the name, in lower case and without the comma.
    opener: Option<String>,
    /// The name is the first word of a sentence.
    starts_sentence: bool,
    /// There is a comma before it.
    after_comma: bool,
    /// The sign that follows directly; nothing at the end of a line.
    next: Option<char>,
    /// Nothing but that sign follows on the line.
    ends_line: bool,
}

impl Surroundings {
    fn of(before: &str, after: &str) -> Self {
        let line = before.rsplit('\n').next().unwrap_or_default();
        let sentence = line.rsplit(['.', '!', '?', '…', ':', UNKNOWN]).next().unwrap_or_default().trim();
        let words = sentence.trim_end_matches(',').trim_end();
        let rest = after.split('\n').next().unwrap_or_default().trim_end();
        let next = rest.trim_start().chars().next().filter(|sign| is_dash(*sign)).or_else(|| rest.chars().next());
        let few = !words.is_empty() && !words.contains(',') && words.split_whitespace().count() <= OPENER_WORDS_MAX;
        Self {
            opener: few.then(|| words.to_lowercase()),
            starts_sentence: sentence.is_empty() && !line.ends_with(UNKNOWN),
            after_comma: sentence.ends_with(','),
            next,
            ends_line: rest.chars().count() <= 1,
        }
    }

    /// What follows ends the clause, or the line does.
    fn is_closed(&self) -> bool {
        self.next.is_none_or(|sign| is_dash(sign) || matches!(sign, ',' | '.' | '!' | '?' | ':' | ';' | '…'))
    }

    /// A greeting that is known, or a line that is a greeting by its shape.
    fn is_greeting(&self, openers: &HashSet<String>) -> bool {
        let Some(opener) = &self.opener else { return false };
        let closed = self.is_closed();
        let salutation = self.ends_line && matches!(self.next, Some(',' | '!'));
        closed && (salutation || openers.contains(opener))
    }

    /// A few words, the name and an exclamation mark.
    fn is_called(&self) -> bool {
        self.next == Some('!') && self.opener.is_some()
    }

    /// Between commas, or first in the sentence with a comma after it. An apposition looks the same.
    fn is_set_off(&self) -> bool {
        let closed = self.is_closed();
        (self.after_comma && closed) || (self.starts_sentence && self.next == Some(','))
    }
}

fn is_dash(sign: char) -> bool {
    matches!(sign, '–' | '—')
}
