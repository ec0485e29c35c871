//! The OpenAPI document: what stands in it besides the operations.

use std::collections::BTreeMap;

use utoipa::openapi::header::{Header, HeaderBuilder};
use utoipa::openapi::path::{ParameterBuilder, ParameterIn};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Object, OpenApi, RefOr, Required, Response, Schema, Type};
use utoipa::{IntoParams, Modify, OpenApi as _};

use super::input::VariablesSchema;
use super::problem::Problem;
use crate::phrase::ID_BYTES_MAX;

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "phrasebook",
        description = "Empathy statements and customer-service reply templates in Norwegian, Finnish, Lithuanian, \
            Croatian and English.\n\n\
            **Language.** Name it with `locale`, or send `Accept-Language`. Every answer says in `locale` what was asked, \
            what was served and how they are related. A named locale is strict: what is not there is a 404, never \
            another language, unless you allow `fallback=chain`. A header is lenient.\n\n\
            **Failures** are `application/problem+json` (RFC 9457) with a stable `code`; its `type` leads to a \
            description. A path that does not exist is `unknown_route`, a method it does not have is \
            `method_not_allowed`. Each answer carries `X-Request-Id`; send your own to find it in the log.\n\n\
            **Caching.** GET answers carry a strong `ETag`; send it back in `If-None-Match` and get a 304 while nothing \
            has changed.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
        contact(name = "phrasebook")
    ),
    servers((url = "/", description = "This server")),
    tags(
        (name = "phrases", description = "Find phrases and what they need"),
        (name = "rendering", description = "Turn phrases into text"),
        (name = "languages", description = "The languages and their sources"),
        (name = "teams", description = "Teams and their tokens"),
        (name = "team phrases", description = "A team's own phrases: writing them, and what they were before"),
        (name = "team reads", description = "The phrasebook as a team sees it: built-in phrases and its own"),
        (name = "team files", description = "A team's own phrases in files: for translators, for spreadsheets, for another server"),
        (name = "service", description = "The server itself")
    ),
    // Said outright: the built-in phrasebook needs no token.
    security(()),
    components(schemas(Problem, VariablesSchema)),
    modifiers(&BearerToken)
)]
struct Document;

/// Declares how tokens travel; the operations that take one name it as `token`.
struct BearerToken;

impl Modify for BearerToken {
    fn modify(&self, document: &mut OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .bearer_format("pb_[reas]_[0-9A-Za-z]{12}_[0-9A-Za-z]{38}")
            .description(Some("A token of a team, or of the server. It travels as `Authorization: Bearer`."))
            .build();
        let components = document.components.get_or_insert_default();
        components.security_schemes.insert("token".to_owned(), SecurityScheme::Http(scheme).into());
    }
}

/// The document without its operations; the routes add those.
pub(super) fn document() -> OpenApi {
    Document::openapi()
}

/// The whole document as it is served and committed: pretty-printed, with a final line break.
pub fn openapi_json() -> String {
    let (_, mut document) = super::documented_routes().split_for_parts();
    document_headers(&mut document);
    merge_closed_parts(&mut document);
    let mut text = document.to_pretty_json().unwrap_or_default();
    text.push('\n');
    text
}

/// `Accept-Language` as a parameter.
pub(super) struct AcceptLanguageHeader;

impl IntoParams for AcceptLanguageHeader {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<utoipa::openapi::path::Parameter> {
        vec![header_parameter(
            "Accept-Language",
            "The languages the reader understands, best first (RFC 9110, section 12.5.4). `locale` wins over it.",
            "nb-NO, nb;q=0.9, en;q=0.5",
            1024,
        )]
    }
}

/// `If-None-Match` as a parameter.
pub(super) struct IfNoneMatchHeader;

impl IntoParams for IfNoneMatchHeader {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<utoipa::openapi::path::Parameter> {
        vec![header_parameter(
            "If-None-Match",
            "The `ETag` of the page you have (RFC 9110, section 13.1.2).",
            "\"9a1c24a7b1e0f3d2\"",
            1024,
        )]
    }
}

/// The id of a team as a segment of the path.
pub(super) struct TeamPath;

impl IntoParams for TeamPath {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<utoipa::openapi::path::Parameter> {
        vec![text_parameter((ParameterIn::Path, "team"), "The team's id", "webshop-vilnius", ID_BYTES_MAX)]
    }
}

/// The id of a phrase of a team's own as a segment of the path.
pub(super) struct PhrasePath;

impl IntoParams for PhrasePath {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<utoipa::openapi::path::Parameter> {
        vec![text_parameter((ParameterIn::Path, "id"), "The phrase's id", "thanks-for-order", ID_BYTES_MAX)]
    }
}

/// A header that a request may send.
pub(super) fn header_parameter(
    name: &str,
    description: &str,
    example: &str,
    length: usize,
) -> utoipa::openapi::path::Parameter {
    text_parameter((ParameterIn::Header, name), description, example, length)
}

/// A text in the path, where it must be, or in a header, where it may be.
fn text_parameter(
    (place, name): (ParameterIn, &str),
    description: &str,
    example: &str,
    length: usize,
) -> utoipa::openapi::path::Parameter {
    let mut schema = Object::with_type(Type::String);
    schema.max_length = Some(length);
    let required = if place == ParameterIn::Path { Required::True } else { Required::False };
    ParameterBuilder::new()
        .name(name)
        .parameter_in(place)
        .required(required)
        .description(Some(description))
        .schema(Some(schema))
        .example(Some(example.into()))
        .build()
}

/// Adds the headers that `frame` and pages give every answer, once and not per operation.
fn document_headers(document: &mut OpenApi) {
    for item in document.paths.paths.values_mut() {
        let operations = [&mut item.get, &mut item.post, &mut item.put, &mut item.delete];
        for response in operations.into_iter().flatten().flat_map(|operation| operation.responses.responses.iter_mut())
        {
            if let (status, RefOr::T(response)) = response {
                document_response(status, response);
            }
        }
    }
}

fn document_response(status: &str, response: &mut Response) {
    for header in response.headers.values_mut() {
        if let RefOr::T(Header { schema: Some(RefOr::T(Schema::Object(schema))), .. }) = header {
            schema.max_length = Some(256);
        }
    }
    let mut add = |name: &str, description: &str| {
        let mut schema = Object::with_type(Type::String);
        schema.max_length = Some(256);
        let header = HeaderBuilder::new().schema(Some(schema)).description(Some(description)).build();
        response.headers.insert(name.to_owned(), header.into());
    };
    add("X-Request-Id", "The id of the request, yours if you sent one");
    if status == "401" {
        add("WWW-Authenticate", "How to authenticate (RFC 9110, section 11.6.1)");
    }
    if status == "415" {
        add(
            "Accept-Encoding",
            "The codings that are taken, where the body came in another (RFC 9110, section 15.5.16)",
        );
    }
    if matches!(status, "200" | "304") {
        add("ETag", "The name of exactly this answer; absent where the answer is not to be kept");
        add("Content-Language", "The language of the texts; absent where there are none");
        add("Vary", "The request headers that the answer depends on");
    }
}

/// Makes one object of every `allOf` with a part that is closed to other members. serde flattens such a part into the others,
/// and no object fits a part that refuses the members of the rest.
fn merge_closed_parts(document: &mut OpenApi) {
    let Some(components) = &mut document.components else { return };
    let all = &components.schemas;
    let merged: Vec<_> = all.iter().filter_map(|(name, schema)| Some((name.clone(), merged(schema, all)?))).collect();
    components.schemas.extend(merged);
}

fn merged(schema: &RefOr<Schema>, all: &BTreeMap<String, RefOr<Schema>>) -> Option<RefOr<Schema>> {
    let RefOr::T(Schema::AllOf(whole)) = schema else { return None };
    let parts: Vec<&Object> = whole.items.iter().map(|part| object(part, all)).collect::<Option<_>>()?;
    if parts.iter().all(|part| part.additional_properties.is_none()) {
        return None;
    }
    let mut merged = Object::with_type(Type::Object);
    merged.description.clone_from(&whole.description);
    for part in parts {
        merged.properties.extend(part.properties.clone());
        merged.required.extend_from_slice(&part.required);
    }
    Some(RefOr::T(Schema::Object(merged)))
}

/// The object itself, where this is one or a reference to one.
fn object<'s>(schema: &'s RefOr<Schema>, all: &'s BTreeMap<String, RefOr<Schema>>) -> Option<&'s Object> {
    match schema {
        RefOr::Ref(reference) => object(all.get(reference.ref_location.rsplit('/').next()?)?, all),
        RefOr::T(Schema::Object(object)) => Some(object),
        RefOr::T(_) => None,
    }
}
