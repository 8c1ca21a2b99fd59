//! The OpenAPI 3.1 document, made from the operations and from the types of what they answer.

use std::sync::OnceLock;

use bytes::Bytes;
use rocket::http::Method;
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as Json, json};

use super::ROOT;
use super::input::{Kind, object_schema};
use super::operation::{Access, Answer, Operation};
use super::problem::ProblemDetails;

/// The document itself.
pub const DOCUMENT: Operation = Operation {
    method: Method::Get,
    path: "/openapi.json",
    id: "getDocument",
    tag: "This document",
    summary: "This document",
    about: "",
    query: &[],
    body: &[],
    access: Access::Open,
    answer: Answer::Fixed,
    schema: any_object,
};

/// The document as it is sent: made when somebody first asks for it, and the same until the program ends. It is in English
/// for everybody: it is for programs.
#[derive(Default)]
pub struct Made(OnceLock<Bytes>);

impl Made {
    /// The document of the site at this address.
    pub fn body(&self, base_url: &str) -> Bytes {
        self.0.get_or_init(|| document(base_url).to_string().into()).clone()
    }
}

/// The whole document for a site at this address.
#[must_use]
fn document(base_url: &str) -> Json {
    let mut settings = SchemaSettings::draft2020_12();
    settings.definitions_path = "/components/schemas".into();
    settings.meta_schema = None;
    let mut generator = settings.for_serialize().into_generator();
    let problem = generator.subschema_for::<ProblemDetails>().to_value();
    let operations = super::operations();
    let mut paths: Map<String, Json> = Map::new();
    for operation in &operations {
        let described = describe(operation, &mut generator);
        let method = operation.method.as_str().to_lowercase();
        let path = format!("{ROOT}{}", operation.path);
        if let Json::Object(methods) = paths.entry(path).or_insert_with(|| json!({})) {
            methods.insert(method, described);
        }
    }
    let mut tags: Vec<&str> = Vec::new();
    for operation in &operations {
        if !tags.contains(&operation.tag) {
            tags.push(operation.tag);
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Pilotage",
            "version": "1",
            "summary": "Public challenges, pilots and what citizens say about them",
            "description": "Reading needs no token. How to page, filter and write is explained on the page for developers.",
            "license": { "name": "CC BY 4.0 (content)", "url": "https://creativecommons.org/licenses/by/4.0/" }
        },
        "externalDocs": { "description": "For developers", "url": format!("{base_url}/developers") },
        "servers": [{ "url": base_url }],
        "tags": tags.iter().map(|tag| json!({ "name": tag })).collect::<Vec<_>>(),
        "paths": paths,
        "components": {
            "schemas": generator.take_definitions(true),
            "responses": {
                "Problem": {
                    "description": "Why the request was refused or failed",
                    "content": { "application/problem+json": { "schema": problem } }
                }
            },
            "headers": {
                "ETag": { "description": "The mark of this answer", "schema": { "type": "string" } },
                "Link": { "description": "The next page, with rel=\"next\"", "schema": { "type": "string" } }
            },
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "A token that a person made in their settings"
                }
            }
        }
    })
}

fn describe(operation: &Operation, generator: &mut SchemaGenerator) -> Json {
    let mut described = json!({
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.summary,
        "parameters": parameters(operation),
        "responses": responses(operation, generator),
        "security": match operation.access {
            Access::Open => json!([]),
            Access::OpenOrToken => json!([{}, { "token": [] }]),
            Access::Token(permission) => json!([{ "token": [permission.as_str()] }]),
        },
    });
    if let Json::Object(fields) = &mut described {
        if !operation.about.is_empty() {
            fields.insert("description".to_owned(), json!(operation.about));
        }
        if !operation.body.is_empty() {
            fields.insert("requestBody".to_owned(), body(operation));
        }
    }
    described
}

fn parameters(operation: &Operation) -> Vec<Json> {
    let mut all = Vec::new();
    if operation.path.contains("{id}") {
        all.push(json!({ "name": "id", "in": "path", "required": true, "schema": Kind::Id.schema() }));
    }
    for parameter in operation.query {
        all.push(json!({
            "name": parameter.name, "in": "query", "required": false,
            "description": parameter.about, "schema": parameter.kind.schema(),
        }));
    }
    if operation.method == Method::Post {
        all.push(json!({
            "name": "Idempotency-Key", "in": "header", "required": false,
            "description": "A text of your own that makes repeating the request safe for seven days.",
            "schema": { "type": "string", "pattern": "^[!-~]{1,200}$" },
        }));
    } else {
        all.push(json!({
            "name": "If-None-Match", "in": "header", "required": false,
            "description": "The ETag of the answer that you have; the same answer comes back as 304 without a body.",
            "schema": { "type": "string" },
        }));
    }
    all
}

fn body(operation: &Operation) -> Json {
    let schema = object_schema(operation.body);
    json!({ "required": true, "content": { "application/json": { "schema": schema } } })
}

fn responses(operation: &Operation, generator: &mut SchemaGenerator) -> Json {
    let mut responses = Map::new();
    let content = json!({ "application/json": { "schema": (operation.schema)(generator).to_value() } });
    let mut success = json!({ "description": description(operation), "content": content });
    let (etag, link) =
        (json!({ "$ref": "#/components/headers/ETag" }), json!({ "$ref": "#/components/headers/Link" }));
    let headers = match operation.answer {
        Answer::List => json!({ "ETag": etag, "Link": link }),
        Answer::One | Answer::OneOrGone | Answer::Fixed => json!({ "ETag": etag }),
        Answer::Made => {
            json!({ "Location": { "required": true, "schema": { "type": "string", "format": "uri" } } })
        }
    };
    if let Json::Object(success) = &mut success {
        success.insert("headers".to_owned(), headers);
    }
    responses.insert(operation.success().to_string(), success);
    if operation.method == Method::Get {
        responses.insert(
            "304".to_owned(),
            json!({ "description": "You have it already", "headers": { "ETag": etag } }),
        );
    }
    for status in operation.problems() {
        responses.insert(status.to_string(), json!({ "$ref": "#/components/responses/Problem" }));
    }
    Json::Object(responses)
}

const fn description(operation: &Operation) -> &'static str {
    match operation.answer {
        Answer::List => "A page of the list",
        Answer::One | Answer::OneOrGone | Answer::Fixed => "Here it is",
        Answer::Made => "It is made",
    }
}

fn any_object(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "object" })
}

#[cfg(test)]
mod tests {
    use super::Made;

    #[test]
    fn the_document_is_made_once() {
        let made = Made::default();
        let (first, second) = (made.body("https://pilotage.example"), made.body("https://pilotage.example"));
        assert!(std::ptr::eq(first.as_ptr(), second.as_ptr()) && first.len() > 1_000);
    }
}
