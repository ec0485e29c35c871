//! The vocabulary that phrases are filed under.
//!
//! Each facet is a closed list, so the OpenAPI document can name every value and a typo in a catalog file is an error.
//! A new value is one line here and one display name per language in `labels.ftl`; the check names the languages that lack it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A value that the facet does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{value}' is not a {facet}; it is one of {allowed}")]
pub struct UnknownFacetValue {
    /// The facet that was asked.
    pub facet: &'static str,
    /// What was given.
    pub value: String,
    /// Every value there is, separated by commas.
    pub allowed: String,
}

/// One list of values that phrases are filed under.
pub trait Facet: Copy + Eq + Ord + 'static {
    /// The facet's name, as it stands in catalog files, query parameters and label ids.
    const NAME: &'static str;
    /// Every value, in the order in which it is shown.
    const ALL: &'static [Self];
    /// The value as written in catalog files and the API.
    fn as_str(self) -> &'static str;

    /// The message in `labels.ftl` that holds the display name, such as `situation-outage-label`.
    fn label_id(self) -> String {
        format!("{}-{}-label", Self::NAME, self.as_str())
    }
}

macro_rules! facet {
    ($(#[$doc:meta])* $type:ident = $facet:literal { $($(#[$value_doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
        // Not `rename = $name`: utoipa does not see a literal that a macro hands on, and documents the variant's name.
        #[serde(rename_all = "kebab-case")]
        pub enum $type {
            $($(#[$value_doc])* #[doc = concat!("`", $name, "`")] $variant,)+
        }

        impl Facet for $type {
            const NAME: &'static str = $facet;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }

        impl FromStr for $type {
            type Err = UnknownFacetValue;

            fn from_str(value: &str) -> Result<Self, UnknownFacetValue> {
                match value {
                    $($name => Ok(Self::$variant),)+
                    _ => Err(UnknownFacetValue {
                        facet: $facet,
                        value: value.chars().take(80).collect(),
                        allowed: [$($name,)+].join(", "),
                    }),
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.as_str())
            }
        }
    };
}

facet! {
    /// What sort of text a phrase is; it decides which parts the message must have.
    Kind = "kind" {
        /// One or two sentences to say to a customer.
        Statement = "statement",
        /// A clarifying question.
        Question = "question",
        /// A whole reply: subject, e-mail body and a shorter chat body.
        Template = "template",
        /// A better line beside a discouraged one, with the reason.
        Alternative = "alternative",
        /// A satisfaction question with its scale, follow-up and thanks.
        Survey = "survey",
        /// A note for the agent's own eyes.
        Prompt = "prompt",
        /// A role-play card for training.
        Scenario = "scenario",
        /// Thanks to a colleague for empathic work.
        Recognition = "recognition",
    }
}

facet! {
    /// The way of showing empathy that a phrase practises.
    Technique = "technique" {
        ActiveListening = "active-listening",
        Validation = "validation",
        Personalization = "personalization",
        PositiveLanguage = "positive-language",
        Accountability = "accountability",
        Reassurance = "reassurance",
        PerspectiveTaking = "perspective-taking",
        FollowUp = "follow-up",
        Clarification = "clarification",
        Apology = "apology",
        Gratitude = "gratitude",
        DeEscalation = "de-escalation",
        Empowerment = "empowerment",
        BiasAwareness = "bias-awareness",
        SelfCare = "self-care",
    }
}

facet! {
    /// Where in the conversation a phrase belongs.
    Stage = "stage" {
        Open = "open",
        Acknowledge = "acknowledge",
        Validate = "validate",
        Apologize = "apologize",
        Own = "own",
        Act = "act",
        Reassure = "reassure",
        FollowUp = "follow-up",
        Close = "close",
    }
}

facet! {
    /// What the customer writes about, or how they feel.
    Situation = "situation" {
        DeliveryDelay = "delivery-delay",
        LostParcel = "lost-parcel",
        DamagedItem = "damaged-item",
        WrongItem = "wrong-item",
        Defect = "defect",
        BillingError = "billing-error",
        PaymentFailed = "payment-failed",
        Refund = "refund",
        Return = "return",
        Outage = "outage",
        TechnicalProblem = "technical-problem",
        AccountAccess = "account-access",
        LongWait = "long-wait",
        RepeatContact = "repeat-contact",
        Misunderstanding = "misunderstanding",
        OurMistake = "our-mistake",
        ComplaintAboutService = "complaint-about-service",
        PrivacyConcern = "privacy-concern",
        PriceIncrease = "price-increase",
        OutOfStock = "out-of-stock",
        RequestRefused = "request-refused",
        Cancellation = "cancellation",
        AppointmentChange = "appointment-change",
        FeatureRequest = "feature-request",
        Feedback = "feedback",
        Praise = "praise",
        BereavementHardship = "bereavement-hardship",
        AngryCustomer = "angry-customer",
        AnxiousCustomer = "anxious-customer",
        ConfusedCustomer = "confused-customer",
        DisappointedCustomer = "disappointed-customer",
        FirstContact = "first-contact",
        General = "general",
    }
}

facet! {
    /// The kind of empathy: recognising a feeling, relating to it, or being moved to act.
    Empathy = "empathy" {
        Cognitive = "cognitive",
        Emotional = "emotional",
        Compassionate = "compassionate",
    }
}

facet! {
    /// Where a text is sent or spoken.
    Channel = "channel" {
        Email = "email",
        Chat = "chat",
        Phone = "phone",
    }
}

facet! {
    /// How grave the situation may be for the words to fit.
    Intensity = "intensity" {
        Light = "light",
        Medium = "medium",
        Strong = "strong",
    }
}
