//! The metadata of a phrase.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Channel, Empathy, Intensity, Situation, Stage, Technique};

/// Where a phrase is filed: the same type in catalog TOML files and in JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// What the customer writes about; one or more.
    #[serde(default)]
    pub situations: Vec<Situation>,
    /// The ways of showing empathy that the phrase practises.
    #[serde(default)]
    pub techniques: Vec<Technique>,
    /// Where in the conversation it belongs; absent where that makes no sense.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub stage: Option<Stage>,
    /// The kind of empathy; absent where that makes no sense.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub empathy: Option<Empathy>,
    /// Where the phrase can be used.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// Whether the text admits that the company is at fault; teams that must not do so filter on it.
    #[serde(default)]
    pub accepts_fault: bool,
    /// How grave the situation may be; absent where that makes no sense.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub intensity: Option<Intensity>,
    /// Free kebab-case words of the author's own.
    #[serde(default)]
    #[schema(inline, value_type = Vec<Tag>, max_items = 20)]
    pub tags: Vec<String>,
}

/// One tag.
#[derive(ToSchema)]
#[schema(max_length = 80, example = "late")]
pub(crate) struct Tag(#[expect(dead_code, reason = "only its schema is used")] String);
