//! Every text of the built-in phrasebook as a reader can meet it: each wording and part, in each form of address and
//! gender, with each plural category, with and without each optional variable.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use phrasebook::catalog::pattern::{Pattern, Select};
use phrasebook::catalog::value::Input;
use phrasebook::catalog::variants::{RenderedVariant, variants};
use phrasebook::catalog::{Catalog, Draft, MissingPolicy, Phrase, RenderRequest, Texts, Wording, render};
use phrasebook::phrase::{Kind, VariableType};
use phrasebook::sources::read_folder;

/// Opens a printed variable in [`Line::text`].
pub(super) const OPEN: char = '\u{2068}';
/// Closes a printed variable in [`Line::text`].
pub(super) const CLOSE: char = '\u{2069}';

/// Whole numbers that between them show every plural category of every language and the exceptions within them.
const NUMBERS: &[&str] = &["1", "2", "5", "10", "11", "21", "22", "111"];

/// What a render is given.
type Values = Vec<(String, Input)>;

/// A text as rendered, with the values of variables between [`OPEN`] and [`CLOSE`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The language.
    pub(super) language: &'static str,
    /// The phrase, or the label.
    pub(super) phrase: String,
    /// What sort of phrase it is; none for a label or a term.
    pub(super) kind: Option<Kind>,
    /// `value`, `wording-2`, `chat`, `title` and so on.
    pub(super) part: String,
    /// The form of address asked for, in a language that has several.
    pub(super) register: Option<&'static str>,
    /// Whatever else was asked for, to be read by people.
    pub(super) variant: String,
    /// The text.
    pub(super) text: String,
}

impl Line {
    /// The text as it is sent.
    pub(super) fn plain(&self) -> String {
        self.text.chars().filter(|letter| !matches!(*letter, OPEN | CLOSE)).collect()
    }

    /// The text without the values of its variables.
    pub(super) fn bare(&self) -> String {
        let mut inside = false;
        let mut bare = String::with_capacity(self.text.len());
        for letter in self.text.chars() {
            match letter {
                OPEN => inside = true,
                CLOSE => inside = false,
                _ if inside => {}
                letter => bare.push(letter),
            }
        }
        bare
    }

    /// The values of its variables.
    pub(super) fn values(&self) -> impl Iterator<Item = &str> {
        self.text.split(OPEN).skip(1).filter_map(|rest| rest.split(CLOSE).next())
    }

    /// Whether the customer reads or hears the text, so that it is written in the form of address that was asked for.
    pub(super) fn is_addressed(&self) -> bool {
        let spoken = matches!(self.part.as_str(), "value" | "chat" | "subject" | "follow-up" | "thanks")
            || self.part.starts_with("wording-");
        let kind = matches!(
            self.kind,
            Some(Kind::Statement | Kind::Question | Kind::Template | Kind::Alternative | Kind::Survey | Kind::Scenario)
        );
        spoken && kind
    }
}

/// The tags in `languages.toml`.
pub(super) fn languages_served() -> Vec<String> {
    draft().languages.iter().map(|language| language.tag().to_string()).collect()
}

fn draft() -> Draft {
    let sources = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap();
    Draft::read(&sources).unwrap()
}

/// Every distinct text of one language, in the order of the phrases' ids.
pub(super) fn lines(language: &str) -> &'static [Line] {
    static LINES: OnceLock<BTreeMap<Arc<str>, Vec<Line>>> = OnceLock::new();
    let all = LINES.get_or_init(|| {
        let draft = draft();
        let mut gathered: BTreeMap<Arc<str>, Vec<Line>> = BTreeMap::new();
        for language in draft.languages.iter() {
            gathered.insert(Arc::clone(language.tag()), label_lines(&draft, language.tag()));
        }
        let catalog = Catalog::new(draft).unwrap();
        for (tag, lines) in &mut gathered {
            for phrase in catalog.phrases() {
                phrase_lines(&catalog, tag, phrase, lines);
            }
            keep_distinct(lines);
        }
        gathered
    });
    all.get(language).map_or_else(|| panic!("no language '{language}'"), Vec::as_slice)
}

fn tag_of(language: &str) -> &'static str {
    let known = super::LANGUAGES.iter().copied().find(|tag| *tag == language);
    known.unwrap_or_else(|| panic!("the language checks do not know '{language}'"))
}

/// The display names, and the terms in each case.
fn label_lines(draft: &Draft, language: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    for file in draft.files_of(language).filter(|file| matches!(file.topic.as_str(), "labels" | "terms")) {
        for entry in &file.parsed.messages {
            lines.extend(entry.value.iter().map(|value| label_line(language, &entry.name, "value", value)));
        }
        for entry in &file.parsed.terms {
            if let Some(value) = &entry.value {
                value.visit_selects(&mut |select: &Select| {
                    let cases = select.variants.iter();
                    lines.extend(cases.map(|case| label_line(language, &entry.name, "term", &case.pattern)));
                });
            }
        }
    }
    lines
}

fn label_line(language: &str, name: &str, part: &str, pattern: &Pattern) -> Line {
    Line {
        language: tag_of(language),
        phrase: name.to_owned(),
        kind: None,
        part: part.to_owned(),
        register: None,
        variant: String::new(),
        text: pattern.as_text().unwrap_or_default().to_owned(),
    }
}

fn phrase_lines(catalog: &Catalog, tag: &str, phrase: &Phrase, lines: &mut Vec<Line>) {
    let texts = catalog.texts(tag).unwrap();
    let Some(message) = texts.message(phrase.id.as_str()) else { return };
    let mut tried = HashSet::new();
    for variant in variants(&phrase.variables, texts, message) {
        for (register, values) in in_each_register(texts, values(catalog, tag, phrase, &variant)) {
            for values in with_each_number(phrase, values) {
                if tried.insert(describe(&values)) {
                    render_all(texts, phrase, message.wordings().count(), register, &values, lines);
                }
            }
        }
    }
}

/// The variant's own choices, and the examples of the required variables that it leaves open.
fn values(catalog: &Catalog, tag: &str, phrase: &Phrase, variant: &RenderedVariant) -> Values {
    let chain = [Arc::from(tag)];
    let chosen = |name: &str| variant.choices.iter().any(|choice| *choice.variable == *name);
    let mut values: Values = Vec::new();
    for choice in &variant.choices {
        values.extend(choice.value.clone().map(|value| (choice.variable.to_string(), value)));
    }
    for variable in phrase.variables.iter().filter(|variable| variable.required && !chosen(variable.name.as_str())) {
        values.push((variable.name.as_str().to_owned(), Input::Text(catalog.example(&chain, variable))));
    }
    values.sort_by(|one, other| one.0.cmp(&other.0));
    values
}

/// A text without a branch on the register is read in each of them, so it must be right in each.
fn in_each_register(texts: &Texts, values: Values) -> Vec<(Option<&'static str>, Values)> {
    if texts.default_register().is_none() {
        return vec![(None, values)];
    }
    let given = values.iter().find(|(name, _)| name == "register").map(|(_, value)| value.clone());
    let in_register = |register: &'static str| {
        let mut values = values.clone();
        let value = Input::Text(register.to_owned());
        match &given {
            Some(given) if *given != value => return None,
            Some(_) => {}
            None => values.push(("register".to_owned(), value)),
        }
        Some((Some(register), values))
    };
    ["formal", "casual"].into_iter().filter_map(in_register).collect()
}

/// The values as they are, and with every whole number replaced: a noun in a fixed form may follow a number that
/// nothing branches on.
fn with_each_number(phrase: &Phrase, values: Values) -> Vec<Values> {
    let is_count = |name: &str| {
        let variable = phrase.variables.iter().find(|variable| variable.name.as_str() == name);
        variable.is_some_and(|variable| variable.kind == VariableType::Integer)
    };
    if !values.iter().any(|(name, _)| is_count(name)) {
        return vec![values];
    }
    let replaced = NUMBERS.iter().map(|number| {
        let mut values = values.clone();
        for (_, value) in values.iter_mut().filter(|(name, _)| is_count(name)) {
            *value = Input::Text((*number).to_owned());
        }
        values
    });
    [values.clone()].into_iter().chain(replaced).collect()
}

fn render_all(
    texts: &Texts,
    phrase: &Phrase,
    wordings: usize,
    register: Option<&'static str>,
    values: &[(String, Input)],
    lines: &mut Vec<Line>,
) {
    let message = texts.message(phrase.id.as_str()).unwrap();
    for wording in 1..=wordings {
        let request = RenderRequest {
            variables: values,
            on_missing: MissingPolicy::Keep,
            wording: Wording::Number(wording),
            isolate: true,
            ..RenderRequest::default()
        };
        let rendered = render(phrase, texts, message, &request)
            .unwrap_or_else(|fault| panic!("{} in {}: {fault}", phrase.id, texts.language().tag()));
        let name = if wording == 1 { "value".to_owned() } else { format!("wording-{wording}") };
        let mut parts = vec![(name, rendered.text)];
        if wording == 1 {
            parts.extend(rendered.subject.map(|text| ("subject".to_owned(), text)));
            parts.extend(rendered.chat.map(|text| ("chat".to_owned(), text)));
            parts.extend(rendered.parts.into_iter().map(|(part, text)| (part.as_str().to_owned(), text)));
        }
        lines.extend(parts.into_iter().map(|(part, text)| Line {
            language: tag_of(texts.language().tag()),
            phrase: phrase.id.as_str().to_owned(),
            kind: Some(phrase.kind),
            part,
            register,
            variant: describe(values),
            text,
        }));
    }
}

fn describe(values: &[(String, Input)]) -> String {
    let shown = values.iter().filter_map(|(name, input)| match input {
        Input::Text(text) => Some(format!("{name}={text}")),
        _ => None,
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// A text that comes out the same in several variants is kept once, for the first of them and for each register.
fn keep_distinct(lines: &mut Vec<Line>) {
    let mut seen = HashSet::new();
    lines.retain(|line| seen.insert((line.phrase.clone(), line.part.clone(), line.register, line.text.clone())));
}
