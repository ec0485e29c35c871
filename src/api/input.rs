//! The values of variables in a request body.

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::openapi::schema::{AdditionalProperties, AnyOfBuilder, ArrayBuilder, ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::catalog::limits::{VARIABLE_BYTES_MAX, VARIABLES_MAX};
use crate::catalog::value::{Input, LIST_ITEMS_MAX};

/// How many values most requests have at most.
const VARIABLES_USUAL: usize = 4;

/// The values of one request, in the order in which they were sent.
#[derive(Clone, Debug, Default)]
pub(super) struct Variables(pub(super) Vec<(String, Input)>);

/// An amount of money in a body.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MoneyInput<'a> {
    #[serde(borrow)]
    amount: &'a RawValue,
    currency: String,
}

impl<'de> Deserialize<'de> for Variables {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(VariablesVisitor)
    }
}

struct VariablesVisitor;

impl<'de> Visitor<'de> for VariablesVisitor {
    type Value = Variables;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object of variables, such as {\"days\": 3}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Variables, A::Error> {
        let mut variables = Variables(Vec::with_capacity(VARIABLES_USUAL));
        while let Some(name) = map.next_key::<String>()? {
            let raw: &'de RawValue = map.next_value()?;
            if variables.0.len() >= VARIABLES_MAX {
                return Err(A::Error::custom(format_args!("a request takes at most {VARIABLES_MAX} variables")));
            }
            if variables.0.iter().any(|(known, _)| *known == name) {
                return Err(A::Error::custom(format_args!("the variable '{name}' is given twice")));
            }
            // `null` is how many form libraries send an empty field: not given.
            if let Some(input) = read_input(raw.get()) {
                variables.0.push((name, input));
            }
        }
        Ok(variables)
    }
}

/// A JSON value as an input; numbers keep their digits as written.
fn read_input(json: &str) -> Option<Input> {
    let input = match json.as_bytes().first() {
        Some(b'n') => return None,
        Some(b'"') => read_text(json).map_or(Input::Other("a text that is not valid"), Input::Text),
        Some(b't' | b'f') => Input::Other("true or false"),
        Some(b'{') => read_money(json).unwrap_or(Input::Other("an object")),
        Some(b'[') => {
            serde_json::from_str(json).map_or(Input::Other("an array of other things than texts"), Input::List)
        }
        _ => Input::Number(json.to_owned()),
    };
    Some(input)
}

/// A JSON string; one without escapes stands there as it is.
fn read_text(json: &str) -> Option<String> {
    match json.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(text) if !text.contains('\\') => Some(text.to_owned()),
        _ => serde_json::from_str(json).ok(),
    }
}

fn read_money(json: &str) -> Option<Input> {
    let MoneyInput { amount, currency } = serde_json::from_str(json).ok()?;
    let amount = match serde_json::from_str(amount.get()) {
        Ok(text) => text,
        Err(_) => amount.get().to_owned(),
    };
    Some(Input::Money { amount, currency })
}

/// For the OpenAPI document only: the shape of [`Variables`].
#[derive(Serialize)]
pub(super) struct VariablesSchema;

impl PartialSchema for VariablesSchema {
    fn schema() -> RefOr<Schema> {
        // A schema counts characters, so its length is no more than the bytes that a value of one-byte characters may have.
        let text = |description: &str, length: usize| {
            ObjectBuilder::new()
                .schema_type(SchemaType::Type(Type::String))
                .description(Some(description))
                .max_length(Some(length))
        };
        let value = AnyOfBuilder::new()
            .item(text("A text, name, link or choice; a date `2026-11-27`, a date and time `2026-11-24T15:00`, also with seconds, an offset and a zone (RFC 3339, RFC 9557), an amount `24.50 EUR`, or a number as a decimal string; at most 1024 bytes of UTF-8", VARIABLE_BYTES_MAX))
            .item(ObjectBuilder::new().schema_type(SchemaType::Type(Type::Number)).description(Some("A number; its digits are kept as written")))
            .item(
                ObjectBuilder::new()
                    .description(Some("An amount of money"))
                    .property("amount", text("The amount as a decimal string", 64))
                    .required("amount")
                    .property("currency", text("The ISO 4217 code", 3))
                    .required("currency"),
            )
            .item(
                ArrayBuilder::new()
                    .description(Some("A list; its entries together are at most 1024 bytes of UTF-8"))
                    .items(text("An entry", VARIABLE_BYTES_MAX))
                    .max_items(Some(LIST_ITEMS_MAX)),
            )
            .description(Some("The value of a variable; white space around a text is left out, and one of nothing else is not given"));
        ObjectBuilder::new()
            .schema_type(SchemaType::Type(Type::Object))
            .description(Some("The values of the phrase's variables, by name; see `variables` of the phrase"))
            .max_properties(Some(VARIABLES_MAX))
            .additional_properties(Some(AdditionalProperties::RefOr(RefOr::T(Schema::AnyOf(value.build())))))
            .examples([serde_json::json!({"customer": "Jonas", "days": 3})])
            .into()
    }
}

impl ToSchema for VariablesSchema {
    fn name() -> std::borrow::Cow<'static, str> {
        "Variables".into()
    }
}

/// A reference to the schema, for fields of that type.
pub(super) fn variables_schema() -> Ref {
    Ref::from_schema_name("Variables")
}
