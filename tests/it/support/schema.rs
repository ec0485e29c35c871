//! Whether a value has the shape that a schema of the OpenAPI document gives it.

use std::collections::BTreeMap;

use serde_json::Value;

/// The schema itself, where this is a reference to one.
pub(crate) fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    match schema["$ref"].as_str() {
        Some(reference) => {
            document.pointer(reference.trim_start_matches('#')).unwrap_or_else(|| panic!("{reference} leads nowhere"))
        }
        None => schema,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn fits(document: &Value, schema: &Value, value: &Value) -> bool {
    let schema = resolved(document, schema);
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return true,
    };
    kinds.contains(&kind(value))
}

/// The members that an object may have and those that it must have, its parts' included. No part is closed: it would refuse
/// the members of the others.
fn members<'d>(document: &'d Value, schema: &'d Value, place: &str) -> (BTreeMap<&'d str, &'d Value>, Vec<&'d str>) {
    let mut known: BTreeMap<&str, &Value> = BTreeMap::new();
    let mut required = Vec::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        let part = resolved(document, part);
        assert_ne!(part["additionalProperties"], false, "{place}: a part that fits with no other");
        let (inner, inner_required) = members(document, part, place);
        known.extend(inner);
        required.extend(inner_required);
    }
    known.extend(schema["properties"].as_object().into_iter().flatten().map(|(name, inner)| (name.as_str(), inner)));
    required.extend(schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str));
    (known, required)
}

/// Each member of the value is in the schema, and each required one is there.
#[track_caller]
pub(crate) fn check_shape(document: &Value, schema: &Value, value: &Value, place: &str) {
    let schema = resolved(document, schema);
    let says_nothing = ["type", "allOf", "oneOf", "anyOf"].iter().all(|member| schema[member].is_null());
    if says_nothing {
        return;
    }
    if let Some(parts) = ["oneOf", "anyOf"].iter().find_map(|name| schema[name].as_array()) {
        let part = parts.iter().find(|part| fits(document, part, value));
        return check_shape(document, part.unwrap_or_else(|| panic!("{place}: {value} fits no part")), value, place);
    }
    assert!(fits(document, schema, value), "{place}: {value} is not {}", schema["type"]);
    if let Some(allowed) = schema["enum"].as_array() {
        assert!(allowed.contains(value), "{place}: {value} is none of {allowed:?}");
    }
    match value {
        Value::Object(found) => {
            let (known, required) = members(document, schema, place);
            let further = &schema["additionalProperties"];
            for (name, inner) in found {
                match known.get(name.as_str()) {
                    Some(schema) => check_shape(document, schema, inner, &format!("{place}.{name}")),
                    None if further.is_object() => check_shape(document, further, inner, &format!("{place}.{name}")),
                    None => panic!("{place} has {name}, the schema has not"),
                }
            }
            for name in required {
                assert!(found.contains_key(name), "{place} lacks {name}");
            }
        }
        Value::Array(items) => items.iter().for_each(|item| check_shape(document, &schema["items"], item, place)),
        _ => {}
    }
}
