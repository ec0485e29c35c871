//! Finnish: Voikko's grammar checker, commas, the participle of `te`, and possessive suffixes.

use std::collections::HashSet;

use super::faults::Fault;
use super::morphology::{Analysis, Morphology};
use super::texts::Line;
use super::tools::VOIKKOGC;
use super::words::{Word, is_listed, words};

/// The rules of this module.
pub(super) const RULES: &[&str] = &["voikko", "comma", "polite-participle", "possessive", "calque"];

/// "Missing main verb" (17) and "missing final stop" (9) fire on every greeting and heading.
const SOFT: &[u32] = &[9, 17];

/// Everything that Voikko objects to.
pub(super) fn grammar_faults(lines: &[Line]) -> Vec<Fault> {
    let mut paragraphs: Vec<(&Line, String)> = Vec::new();
    let mut seen = HashSet::new();
    for line in lines {
        let plain = line.plain();
        let texts = plain.split('\n').filter(|text| !text.trim().is_empty()).map(str::to_owned);
        paragraphs.extend(texts.filter(|text| seen.insert(text.clone())).map(|text| (line, text)));
    }
    let input: Vec<&str> = paragraphs.iter().map(|(_, text)| text.as_str()).collect();
    let options = ["-n", "accept_titles=1", "accept_unfinished_paragraphs=1", "explanation_language=en"];
    let output = VOIKKOGC.run(&options, input.join("\n") + "\n");
    let mut faults = Vec::new();
    for report in output.lines() {
        let Some(report) = Report::read(report) else { continue };
        if SOFT.contains(&report.code) {
            continue;
        }
        let (line, text) = &paragraphs[report.paragraph - 1];
        let span: String = text.chars().skip(report.start).take(report.length).collect();
        if line.values().any(|value| value.contains(span.as_str())) {
            continue;
        }
        let at = text.char_indices().nth(report.start).map_or(0, |(at, _)| at);
        let hint = format!("code {}: {}", report.code, report.explanation);
        faults.push(Fault::new("voikko", line, text, at, &span, &hint));
    }
    faults
}

/// `12: [code=8, level=0, descr="Remove duplicate word.", stpos=22, len=13, suggs={"koiraa"}]`
struct Report {
    paragraph: usize,
    code: u32,
    explanation: String,
    start: usize,
    length: usize,
}

impl Report {
    fn read(report: &str) -> Option<Self> {
        let (number, rest) = report.split_once('[')?;
        let field = |name: &str| {
            let (_, value) = rest.split_once(name)?;
            value.split([',', ']']).next()
        };
        let (_, explanation) = rest.split_once("descr=\"")?;
        Some(Self {
            paragraph: number.trim_matches(|letter: char| !letter.is_ascii_digit()).parse().ok()?,
            code: field("code=")?.parse().ok()?,
            explanation: explanation.split('"').next()?.to_owned(),
            start: field("stpos=")?.parse().ok()?,
            length: field("len=")?.parse().ok()?,
        })
    }
}

/// Words after which `että` and `jotta` have no comma of their own.
const BEFORE_ETTA: &str = "ja sekä eli tai mutta vaan kuin niin siksi jo vain myös paitsi sijaan";
const ETTA: &str = "että jotta ettei etten ettet ettemme ettette etteivät";

const CALQUES: &[(&str, &str)] = &[
    ("pahoillani kuulla", "ikävä kuulla, että"),
    ("pahoillamme kuulla", "ikävä kuulla, että"),
    ("kiitos ottaaksesi", "kiitos, että otit"),
    ("työskentelemme asian parissa", "selvitämme asiaa"),
    ("älä epäröi", "ota rohkeasti yhteyttä"),
    ("älkää epäröikö", "ottakaa rohkeasti yhteyttä"),
];

/// What is mechanical beside the grammar checker.
pub(super) fn faults(lines: &[Line]) -> Vec<Fault> {
    let morphology = Morphology::of(lines);
    let mut faults = Vec::new();
    for line in lines.iter().filter(|line| line.part != "avoid") {
        let plain = line.plain();
        let all = words(&plain);
        for pair in all.windows(2) {
            if lacks_comma(pair[0], pair[1]) {
                let hint = "a comma stands before the clause";
                faults.push(Fault::new("comma", line, &plain, pair[1].at, pair[1].text, hint));
            }
        }
        for (place, word) in all.iter().enumerate() {
            let rest = &all[place + 1..];
            if let Some(participle) = plural_participle(&morphology, line, word, rest) {
                let hint = "te for one person takes the singular participle";
                faults.push(Fault::new("polite-participle", line, &plain, participle.at, participle.text, hint));
            }
            if let Some(noun) = rest.first().filter(|noun| lacks_possessive(&morphology, word, noun)) {
                let span = format!("{} {}", word.lower(), noun.lower());
                faults.push(Fault::new("possessive", line, &plain, noun.at, &span, "the noun needs its suffix"));
            }
        }
        super::phrases::find("calque", CALQUES, line, &plain, &mut faults);
    }
    faults
}

fn lacks_comma(before: Word<'_>, word: Word<'_>) -> bool {
    is_listed(ETTA, word.text) && word.follows_directly() && !is_listed(BEFORE_ETTA, &before.lower())
}

/// `Oletteko kuulleet` said to one customer.
fn plural_participle<'w, 't>(
    morphology: &Morphology,
    line: &Line,
    word: &Word<'_>,
    rest: &'w [Word<'t>],
) -> Option<&'w Word<'t>> {
    let mut readings = morphology.analyses(word).iter();
    let polite = readings.any(|one| one.has("PERSON", "2") && one.has("NUMBER", "plural"));
    let auxiliary = ["olette", "olitte", "olisitte", "ette"].iter().any(|start| word.lower().starts_with(start));
    if line.register != Some("formal") || !polite || !auxiliary {
        return None;
    }
    let mut near = rest.iter().take(3).take_while(|next| next.follows_directly() && next.text != "ja");
    near.find(|next| {
        let lower = next.lower();
        ["neet", "lleet", "rreet", "sseet"].iter().any(|ending| lower.ends_with(ending))
    })
}

/// `sinun tilaus` for `tilauksesi`.
fn lacks_possessive(morphology: &Morphology, word: &Word<'_>, noun: &Word<'_>) -> bool {
    let owner = matches!(word.lower().as_str(), "sinun" | "teidän" | "minun" | "meidän");
    let readings = morphology.analyses(noun);
    let bare =
        |one: &Analysis| one.has("CLASS", "nimisana") && !one.names("POSSESSIVE") && one.has("SIJAMUOTO", "nimento");
    owner && noun.follows_directly() && !readings.is_empty() && readings.iter().all(bare)
}
