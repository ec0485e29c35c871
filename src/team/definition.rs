//! A phrase as a team writes it: the same shape in requests, in exports and in the store.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

use crate::catalog::Catalog;
use crate::json::strict::{Object, Strict};
use crate::phrase::{Kind, Meta, Part, PhraseId, VariableType};

/// A phrase of a team, in every language that the team has written it in.
///
/// Of a built-in phrase it is an override: languages that are not among `translations` keep the built-in text, and `kind`,
/// `meta` and `variables` may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// What sort of text it is. Required for a phrase of the team's own; of an override it is the built-in phrase's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub kind: Option<Kind>,
    /// Where the phrase is filed. An override that leaves it out is filed as the built-in phrase.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "Strict::read")]
    #[schema(nullable = false)]
    pub meta: Option<Meta>,
    /// What can be filled in, required ones first. An override has the built-in phrase's variables and may add its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "Strict::read")]
    #[schema(max_items = 32)]
    pub variables: Vec<VariableDefinition>,
    /// The texts by language. At least one.
    #[serde(deserialize_with = "Strict::read")]
    #[schema(example = json!({"lt": {"text": "Ačiū, kad parašėte, { $customer }.", "title": "Padėka"}}))]
    pub translations: BTreeMap<String, Translation>,
}

/// One variable of a team's phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VariableDefinition {
    /// Its name, without the dollar sign: kebab-case.
    #[schema(example = "customer", max_length = 80)]
    pub name: String,
    /// What may stand in it. A variable that the phrasebook knows by this name has the same type everywhere, so for those it may
    /// be left out.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub kind: Option<VariableType>,
    /// Whether the phrase cannot be rendered without it.
    #[serde(default)]
    pub required: bool,
    /// A value that shows what is meant, valid for the type. It may be left out where the phrasebook knows the variable; a
    /// variable of a built-in phrase keeps the example that it has there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "Jonas", max_length = 1024)]
    pub example: Option<String>,
    /// What to write beside the input field, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "Strict::read")]
    #[schema(example = json!({"lt": "Kliento vardas"}))]
    pub labels: BTreeMap<String, String>,
    /// The values of a `choice`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(inline, value_type = Vec<OptionValue>, max_items = 50)]
    pub options: Vec<String>,
}

/// The texts of a phrase in one language. Each is a Fluent pattern, what stands after the `=` in a file, and has at most 8192
/// bytes of text in UTF-8, all branches counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The text; for a template the body of the e-mail.
    #[schema(example = "Ačiū, kad parašėte, { $customer }.")]
    pub text: String,
    /// A short label for pickers. An override that leaves it out has the built-in phrase's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "Padėka")]
    pub title: Option<String>,
    /// The subject line of an e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub subject: Option<String>,
    /// The shorter text for chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub chat: Option<String>,
    /// When to use the phrase, for the agent. An override that leaves it out has the built-in phrase's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub when: Option<String>,
    /// The texts that only some kinds have, by name: `avoid` and `why` of an alternative, `scale-low` of a survey.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "Strict::read")]
    #[schema(example = json!({}))]
    pub parts: BTreeMap<String, String>,
    /// Further wordings, beside `text`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(inline, value_type = Vec<Pattern>, max_items = 8)]
    pub wordings: Vec<String>,
    /// A remark for those who edit the phrase; it is never shown to customers. In a Fluent file it is the comment above the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, max_length = 2000)]
    pub comment: Option<String>,
}

/// A Fluent pattern, at most 8192 bytes of text in UTF-8.
#[derive(ToSchema)]
#[schema(example = "Dėkojame, kad parašėte, { $customer }.")]
struct Pattern(#[expect(dead_code, reason = "only its schema is used")] String);

/// One value of a `choice`.
#[derive(ToSchema)]
#[schema(max_length = 100, example = "basic")]
struct OptionValue(#[expect(dead_code, reason = "only its schema is used")] String);

/// Whether a phrase is served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Seen by editors, and in previews, only. What was published before stays in use.
    Draft,
    /// Served.
    #[default]
    Published,
}

/// The most further wordings of one text.
pub(super) const WORDINGS_MAX: usize = 8;
/// The longest comment, in characters.
pub(super) const COMMENT_CHARS_MAX: usize = 2000;

macro_rules! objects {
    ($($type:ty),+) => {$(
        impl Strict for $type {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Object::deserialize(deserializer).map(|Object(value)| value)
            }
        }
    )+};
}

objects!(Meta, VariableDefinition, Translation);

impl VariableDefinition {
    /// A variable that the phrasebook knows by this name, optional, with everything else as the phrasebook has it.
    pub fn known(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: None,
            required: false,
            example: None,
            labels: BTreeMap::new(),
            options: Vec::new(),
        }
    }
}

impl Translation {
    /// The attributes in the order in which they are written: their names in Fluent, the pointers to them, their patterns.
    pub fn attributes(&self) -> Vec<(String, String, &str)> {
        let named = [("title", &self.title), ("subject", &self.subject), ("chat", &self.chat), ("when", &self.when)];
        let named =
            named.into_iter().filter_map(|(name, text)| Some((name.to_owned(), name.to_owned(), text.as_deref()?)));
        let parts = self.parts.iter().map(|(name, text)| (name.clone(), format!("parts/{name}"), text.as_str()));
        let wordings = self.wordings.iter().enumerate();
        let wordings = wordings
            .map(|(index, text)| (format!("wording-{}", index + 2), format!("wordings/{index}"), text.as_str()));
        named.chain(parts).chain(wordings).collect()
    }

    /// Whether one of the texts refers to a message, or looks as if it did: a name in small letters begins a placeable.
    fn may_refer(&self) -> bool {
        let begins_with_a_name = |rest: &str| rest.trim_start().starts_with(|letter: char| letter.is_ascii_lowercase());
        let may_refer = |text: &str| text.split('{').skip(1).any(begins_with_a_name);
        may_refer(&self.text) || self.attributes().iter().any(|(.., text)| may_refer(text))
    }

    /// A name for exactly these texts, comments apart.
    pub(super) fn fingerprint(&self) -> String {
        let mut hasher = xxhash_rust::xxh3::Xxh3Default::new();
        hasher.update(self.text.as_bytes());
        for (name, _, text) in self.attributes() {
            hasher.update(&[0]);
            hasher.update(name.as_bytes());
            hasher.update(&[0]);
            hasher.update(text.as_bytes());
        }
        format!("{:016x}", hasher.digest())
    }
}

impl Definition {
    /// Whether one of the texts refers to another phrase, or looks as if it did.
    pub(super) fn may_refer(&self) -> bool {
        self.translations.values().any(Translation::may_refer)
    }

    /// The same with what an override takes from the phrase below it: the titles and hints that it leaves out.
    pub(super) fn filled_from(&self, base: &Catalog, id: &PhraseId) -> Self {
        let mut filled = self.clone();
        for (tag, translation) in &mut filled.translations {
            let below = base.texts(tag).and_then(|texts| texts.message(id.as_str()));
            let source = |part: Part| below.and_then(|entry| entry.attribute_source(part.as_str()));
            translation.title = translation.title.take().or_else(|| source(Part::Title));
            translation.when = translation.when.take().or_else(|| source(Part::When));
        }
        filled
    }
}
