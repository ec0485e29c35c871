//! Phrasebooks for tests: the small one in `tests/it/data/phrasebook`, and those that a test writes itself.

use std::fmt::Write;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use phrasebook::catalog::terms::{OwnTerms, TermForms};
use phrasebook::catalog::value::Input;
use phrasebook::catalog::{
    Catalog, Draft, Finding, Outline, RenderFault, RenderRequest, Rendered, SourceText, Sources, outline, render,
};
use phrasebook::sources;

static FIXTURE: LazyLock<Arc<Catalog>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/data/phrasebook");
    let draft = Draft::read(&sources::read_folder(&folder).unwrap()).unwrap();
    assert_eq!(draft.faults, [], "the phrasebook of the tests is sound");
    for file in &draft.files {
        assert!(file.parsed.faults.is_empty(), "{}: {:?}", file.source.path, file.parsed.faults);
    }
    Arc::new(Catalog::new(draft).unwrap())
});

/// The phrasebook of the tests, which does not change when the shipped one does.
pub(crate) fn fixture() -> Arc<Catalog> {
    Arc::clone(&FIXTURE)
}

/// A variable of every type, by a short name; those of type `choice` offer `basic` and `plus`.
const VARIABLES: &str = r#"
    n = { type = "integer", example = "1" }
    m = { type = "integer", example = "1" }
    x = { type = "number", example = "1.5" }
    name = { type = "name", example = "Alex" }
    customer = { type = "name", example = "Alex" }
    text = { type = "text", example = "text" }
    date = { type = "date", example = "2026-11-27" }
    time = { type = "datetime", example = "2026-11-24T15:00" }
    money = { type = "money", example = "24.50 EUR" }
    url = { type = "url", example = "https://example.com" }
    plan = { type = "choice", example = "basic", options = ["basic", "plus"] }
    list = { type = "list", example = "one, two" }
"#;

const LANGUAGES: &str = r#"
    default = "LANGUAGE"
    [[language]]
    tag = "LANGUAGE"
    name = "the only language"
    formats = "FORMATS"
    registers = REGISTERS
"#;

/// A phrasebook of one language and one phrase, `p`, which is a statement for e-mail and phone.
pub(crate) struct Book {
    pub(crate) catalog: Arc<Catalog>,
    tag: &'static str,
}

impl Book {
    /// `text` is a Fluent file with the message `p`; the phrase takes every variable there is and requires none.
    #[track_caller]
    pub(crate) fn new(tag: &'static str, text: &str) -> Self {
        Self::requiring(tag, text, &[])
    }

    /// The same, with variables that must be given.
    #[track_caller]
    pub(crate) fn requiring(tag: &'static str, text: &str, required: &[&str]) -> Self {
        let sources = sources(tag, text, required);
        let draft = Draft::read(&sources).unwrap();
        assert_eq!(draft.faults, []);
        for file in &draft.files {
            assert!(file.parsed.faults.is_empty(), "{:?}", file.parsed.faults);
        }
        Self { catalog: Arc::new(Catalog::new(draft).unwrap()), tag }
    }

    /// The same phrasebook as a team has it: with its own forms of `-brand`, with its form of address.
    pub(crate) fn for_team(&self, brand: Option<TermForms>, register: Option<&str>) -> Self {
        let languages = self.catalog.languages().reordered(self.tag, &[], register);
        let terms = brand.map(|forms| {
            let terms = OwnTerms::new([("brand".to_owned(), forms)]);
            (Arc::<str>::from(self.tag), Arc::new(terms))
        });
        let catalog = self.catalog.for_team(languages, &terms.into_iter().collect());
        Self { catalog: Arc::new(catalog), tag: self.tag }
    }

    pub(crate) fn render(&self, request: &RenderRequest<'_>) -> Result<Rendered, RenderFault> {
        let texts = self.catalog.texts(self.tag).unwrap();
        let phrase = self.catalog.phrase("p").unwrap();
        render(phrase, texts, texts.message("p").unwrap(), request)
    }

    /// Renders with variables written as in `n = 3; name = Jonas`.
    pub(crate) fn render_with(&self, variables: &str) -> Result<Rendered, RenderFault> {
        self.render(&RenderRequest { variables: &inputs(variables), ..RenderRequest::default() })
    }

    /// The text alone, which must have come without findings that matter.
    #[track_caller]
    pub(crate) fn text(&self, variables: &str) -> String {
        self.render_with(variables).unwrap_or_else(|fault| panic!("{variables}: {fault:?}")).text
    }

    pub(crate) fn outline(&self) -> Outline {
        let texts = self.catalog.texts(self.tag).unwrap();
        outline(self.catalog.phrase("p").unwrap(), texts, texts.message("p").unwrap()).unwrap()
    }

    /// One line for each set of variables: what was given, the text, and what was found. Spaces that do not break are
    /// shown as `~` and line breaks as `⏎`.
    pub(crate) fn table(&self, cases: &[&str]) -> String {
        self.table_of(cases, RenderRequest::default())
    }

    /// The same for a request of another kind.
    pub(crate) fn table_of(&self, cases: &[&str], request: RenderRequest<'_>) -> String {
        let mut table = String::new();
        for case in cases {
            let variables = inputs(case);
            let answer = match self.render(&RenderRequest { variables: &variables, ..request }) {
                Ok(rendered) => format!("{}{}", visible(&rendered.text), summary(&rendered.findings)),
                Err(RenderFault::Variables(gaps)) => format!("refused{}", summary(&gaps)),
                Err(fault) => format!("refused | {fault}"),
            };
            writeln!(table, "{case} => {answer}").unwrap();
        }
        table
    }
}

/// Every language of the product, each with its own text of the same phrase; the lines of [`Book::table`] for each.
pub(crate) fn table_by_language(texts: &[(&'static str, &str)], cases: &[&str]) -> String {
    let mut table = String::new();
    for (tag, text) in texts {
        for line in Book::new(tag, text).table(cases).lines() {
            writeln!(table, "{tag} {line}").unwrap();
        }
    }
    table
}

/// The sources of a phrasebook with the one phrase `p`.
pub(crate) fn sources(tag: &str, text: &str, required: &[&str]) -> Sources {
    let registers = match tag {
        "fi" => r#"["casual", "formal"]"#,
        "lt" | "hr" => r#"["formal", "casual"]"#,
        _ => "[]",
    };
    let formats = if tag == "en" { "en-GB" } else { tag };
    let languages = LANGUAGES.replace("LANGUAGE", tag).replace("FORMATS", formats).replace("REGISTERS", registers);
    let names = VARIABLES.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim());
    let optional: Vec<&str> = names.filter(|name| !required.contains(name)).collect();
    let phrase = format!(
        r#"[p]
        kind = "statement"
        intent = "a test"
        situations = []
        techniques = []
        channels = ["email", "phone"]
        accepts_fault = false
        requires = {required:?}
        accepts = {optional:?}
        "#
    );
    let source = |path: &str, text: &str| SourceText { path: path.to_owned(), text: Arc::from(text) };
    Sources {
        languages: source("languages.toml", &languages),
        variables: source("catalog/variables.toml", VARIABLES),
        topics: vec![source("catalog/topic.toml", &phrase)],
        texts: vec![source(&format!("{tag}/topic.ftl"), text)],
        records: Vec::new(),
    }
}

/// `n = 3; list = a, b; text = ` as inputs. A value in angle brackets is a JSON number: `n = <3>`.
pub(crate) fn inputs(variables: &str) -> Vec<(String, Input)> {
    let pairs = variables.split(';').filter(|pair| !pair.trim().is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or_else(|| panic!("'{pair}' has no value"));
            (name.trim().to_owned(), input(name.trim(), value.trim()))
        })
        .collect()
}

fn input(name: &str, value: &str) -> Input {
    match value.strip_prefix('<').and_then(|value| value.strip_suffix('>')) {
        Some(number) => Input::Number(number.to_owned()),
        None if name == "list" => Input::List(value.split(", ").map(str::to_owned).collect()),
        None => Input::Text(value.to_owned()),
    }
}

fn summary(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut line, finding| {
        let code = serde_json::to_value(finding.code).unwrap();
        let about = finding.variable.as_deref().unwrap_or(&finding.message);
        write!(line, " | {} {about}", code.as_str().unwrap()).unwrap();
        line
    })
}

/// A text in one line, with what cannot be seen made visible.
pub(crate) fn visible(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], "~").replace('\n', "⏎").replace('\u{2068}', "⟨").replace('\u{2069}', "⟩")
}
