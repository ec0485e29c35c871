//! Bokmål: `å` and `og`, the gender of articles, commas before `men`, and fixed calques.

use std::collections::{BTreeMap, BTreeSet};

use super::faults::Fault;
use super::texts::Line;
use super::tools::{BOKMAL_ANALYSER, LT_PROC};
use super::words::{Word, words};

/// The rules of this module.
pub(super) const RULES: &[&str] = &["infinitive-mark", "article", "comma", "calque"];

const CALQUES: &[(&str, &str)] = &[
    ("takk for å kontakte", "takk for at du tok kontakt"),
    ("takk for at du kontakter", "takk for at du tok kontakt"),
    ("beklager for", "beklager"),
    ("gå den ekstra mila", "strekke seg litt lenger"),
    ("sannsynlig til å", "oftere, lettere"),
    ("ikke nøl med", "ta gjerne kontakt"),
    ("vennligst", "kan du"),
];
/// How far after `å` its verb may stand: "å bare så vidt nevne".
const VERB_WITHIN: usize = 4;

/// Each word's analyses, as apertium writes them: `<n><m><sg><ind>`.
type Analyses = BTreeMap<String, Vec<String>>;

/// What is mechanical about Bokmål.
pub(super) fn faults(lines: &[Line]) -> Vec<Fault> {
    let analyses = analyse(lines);
    let mut faults = Vec::new();
    for line in lines {
        let plain = line.plain();
        let all = words(&plain);
        for (place, word) in all.iter().enumerate() {
            let rest = &all[place + 1..];
            infinitive_mark(line, &plain, &analyses, word, rest, &mut faults);
            article(line, &plain, &analyses, word, rest, &mut faults);
            if word.text == "men" && word.follows_directly() {
                faults.push(Fault::new("comma", line, &plain, word.at, "men", "a comma stands before it"));
            }
        }
        if line.part != "avoid" {
            super::phrases::find("calque", CALQUES, line, &plain, &mut faults);
        }
    }
    faults
}

fn analyse(lines: &[Line]) -> Analyses {
    let mut list = BTreeSet::new();
    for line in lines {
        list.extend(words(&line.plain()).iter().map(Word::lower).filter(|word| word.chars().all(char::is_alphabetic)));
    }
    let input: Vec<&str> = list.iter().map(String::as_str).collect();
    let output = LT_PROC.run(&[BOKMAL_ANALYSER], input.join("\n") + "\n");
    let mut analyses = Analyses::new();
    for (word, analysed) in list.iter().zip(output.lines()) {
        let readings = analysed.trim_matches(['^', '$']).split('/').skip(1).filter(|reading| !reading.starts_with('*'));
        // A reading that exists only as a part of a compound is none of the word by itself.
        let whole = readings.filter(|reading| !reading.contains("<compound")).map(str::to_owned);
        analyses.insert(word.clone(), whole.collect());
    }
    analyses
}

fn has(analyses: &Analyses, word: &Word<'_>, tag: &str) -> bool {
    analyses.get(&word.lower()).is_some_and(|readings| readings.iter().any(|reading| reading.contains(tag)))
}

/// Whether every reading of a known word has the tag.
fn is_only(analyses: &Analyses, word: &Word<'_>, tag: &str) -> bool {
    analyses
        .get(&word.lower())
        .is_some_and(|readings| !readings.is_empty() && readings.iter().all(|reading| reading.contains(tag)))
}

/// `å` stands before an infinitive and nothing else; `for og`, `ved og` and `uten og` do not stand before one.
fn infinitive_mark(
    line: &Line,
    plain: &str,
    analyses: &Analyses,
    word: &Word<'_>,
    rest: &[Word<'_>],
    faults: &mut Vec<Fault>,
) {
    let Some(next) = rest.first().filter(|next| next.follows_directly()) else { return };
    if matches!(word.text, "å" | "Å") {
        let near = rest.iter().take(VERB_WITHIN);
        let unknown = |word: &Word<'_>| analyses.get(&word.lower()).is_none_or(Vec::is_empty);
        if !near.clone().any(|next| has(analyses, next, "<inf>") || unknown(next)) {
            let hint = "no infinitive follows: 'og'?";
            faults.push(Fault::new("infinitive-mark", line, plain, word.at, &format!("å {}", next.lower()), hint));
        }
    }
    let wants_infinitive =
        ["for", "ved", "uten", "prøve", "prøver", "kommer"].contains(&word.lower().as_str()) && next.text == "og";
    if let Some(verb) = rest.get(1).filter(|verb| wants_infinitive && has(analyses, verb, "<inf>")) {
        let span = format!("{} og {}", word.lower(), verb.lower());
        faults.push(Fault::new("infinitive-mark", line, plain, word.at, &span, "'å' stands before an infinitive"));
    }
}

/// `et løsning`, `en svar`. Adjectives may stand between; the noun counts only if it can be nothing else.
fn article(line: &Line, plain: &str, analyses: &Analyses, word: &Word<'_>, rest: &[Word<'_>], faults: &mut Vec<Fault>) {
    let wrong: &[&str] = match word.lower().as_str() {
        "en" => &["<f>", "<m>", "<mf>"],
        "et" => &["<nt>"],
        "ei" => &["<f>"],
        _ => return,
    };
    let mut near = rest.iter().take(3).take_while(|next| next.follows_directly());
    let noun = near.find(|next| !is_only(analyses, next, "<adj>"));
    let is_half = |noun: &Word<'_>| plain[noun.at + noun.text.len()..].starts_with('-');
    let Some(noun) =
        noun.filter(|noun| !is_half(noun) && is_only(analyses, noun, "<n>") && has(analyses, noun, "<sg><ind>"))
    else {
        return;
    };
    if !wrong.iter().any(|gender| has(analyses, noun, gender)) {
        let span = format!("{} {}", word.lower(), noun.lower());
        faults.push(Fault::new("article", line, plain, word.at, &span, "the noun has another gender"));
    }
}
