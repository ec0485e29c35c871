//! The parts of a phrase's message, and which kind has which.

use super::Kind;

/// One named text of a phrase beside its value: a Fluent attribute.
///
/// Wordings are parts of their own, since a language may have any number of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// A short label for pickers.
    Title,
    /// The subject line of an e-mail.
    Subject,
    /// The shorter text for chat.
    Chat,
    /// When to use the phrase, for the agent.
    When,
    /// The discouraged line that the value replaces.
    Avoid,
    /// Why the value is better than the discouraged line.
    Why,
    /// The label at the low end of a survey's scale.
    ScaleLow,
    /// The label at the high end of a survey's scale.
    ScaleHigh,
    /// The open question after the score.
    FollowUp,
    /// What the customer reads after answering.
    Thanks,
    /// The customer's first words in a role play.
    Opening,
    /// What the customer of a role play feels.
    Feels,
    /// What a good answer does.
    Goal,
}

impl Part {
    /// Every part, in the order in which it is shown.
    pub const ALL: &'static [Self] = &[
        Self::Title,
        Self::Subject,
        Self::Chat,
        Self::When,
        Self::Avoid,
        Self::Why,
        Self::ScaleLow,
        Self::ScaleHigh,
        Self::FollowUp,
        Self::Thanks,
        Self::Opening,
        Self::Feels,
        Self::Goal,
    ];

    /// The attribute's name in Fluent files, without the dot.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Subject => "subject",
            Self::Chat => "chat",
            Self::When => "when",
            Self::Avoid => "avoid",
            Self::Why => "why",
            Self::ScaleLow => "scale-low",
            Self::ScaleHigh => "scale-high",
            Self::FollowUp => "follow-up",
            Self::Thanks => "thanks",
            Self::Opening => "opening",
            Self::Feels => "feels",
            Self::Goal => "goal",
        }
    }

    /// The part that an attribute of this name holds.
    pub fn from_attribute(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|part| part.as_str() == name)
    }

    /// Whether a message of this kind is incomplete without the part.
    pub fn is_required(self, kind: Kind) -> bool {
        match kind {
            Kind::Statement | Kind::Question | Kind::Recognition | Kind::Prompt => {
                matches!(self, Self::Title | Self::When)
            }
            Kind::Template => matches!(self, Self::Title | Self::When | Self::Subject | Self::Chat),
            Kind::Alternative => matches!(self, Self::Title | Self::Avoid | Self::Why),
            Kind::Survey => matches!(
                self,
                Self::Title
                    | Self::When
                    | Self::Chat
                    | Self::ScaleLow
                    | Self::ScaleHigh
                    | Self::FollowUp
                    | Self::Thanks
            ),
            Kind::Scenario => matches!(self, Self::Title | Self::When | Self::Opening | Self::Feels | Self::Goal),
        }
    }

    /// Whether a message of this kind may have the part at all.
    pub fn is_allowed(self, kind: Kind) -> bool {
        let optional = match kind {
            Kind::Statement | Kind::Question | Kind::Recognition => self == Self::Chat,
            Kind::Alternative => self == Self::When,
            Kind::Survey => self == Self::Subject,
            Kind::Template | Kind::Prompt | Kind::Scenario => false,
        };
        optional || self.is_required(kind)
    }
}
