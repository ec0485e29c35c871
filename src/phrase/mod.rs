//! What a phrase is, apart from its texts: its id, its metadata, its variables and the parts its message has.
//!
//! Every type here is checked when it is built and has no setter, so the rest of the crate never asks again.
//! Nothing here knows a language, a file format or HTTP.

mod facet;
mod id;
mod meta;
mod part;
mod variable;

pub use facet::{Channel, Empathy, Facet, Intensity, Kind, Situation, Stage, Technique, UnknownFacetValue};
pub(crate) use id::shown;
pub use id::{ID_BYTES_MAX, InvalidName, PhraseId};
pub use meta::Meta;
pub(crate) use meta::Tag;
pub use part::Part;
pub use variable::{GENDERS, STANDARD_VARIABLES, StandardVariable, Variable, VariableName, VariableType};
