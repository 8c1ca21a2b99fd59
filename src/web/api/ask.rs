//! What is asked: the parameters, the language, the token and the body of a request, checked against the operation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use rocket::data::{Data, FromData, Outcome as DataOutcome, ToByteUnit};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};
use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::answer::{Found, Listing, Reply};
use super::input::{Field, Fields, Kind, Parameter, USUAL_LIMIT, Value, write_key};
use super::operation::{Access, Operation};
use super::problem::{Fault, Problem};
use super::{ROOT, input};
use crate::app::tokens::Holder;
use crate::app::{self, App, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::tokens::Permission;
use crate::language::Words;
use crate::store::published::{Key, Listed, Part};
use crate::web::limits::Limits;

/// The most bytes of a body.
const MOST_BYTES: u64 = 64 * 1024;
/// The same of a list of observations.
const MOST_ROWS_BYTES: u64 = 1024 * 1024;
/// The most faults that are named.
const MOST_FAULTS: usize = 200;

/// A request to the API, not looked at yet. Cookies are never read: a browser that is signed in is nobody here.
pub struct Ask<'r> {
    request: &'r Request<'r>,
    app: &'r App,
}

/// A request that was checked against its operation.
pub struct Asked<'r> {
    pub app: &'r App,
    request: &'r Request<'r>,
    path: String,
    values: BTreeMap<&'static str, Value>,
    /// What of the query goes along to the next page.
    kept: Vec<(&'static str, String)>,
    /// The code of the language in which texts are wanted.
    pub language: Option<String>,
}

/// The body of a request, not looked at yet.
pub struct Sent {
    right_type: bool,
    bytes: Option<Vec<u8>>,
    most: u64,
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Ask<'r> {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match request.rocket().state::<App>() {
            Some(app) => Outcome::Success(Self { request, app }),
            None => Outcome::Error((Status::InternalServerError, ())),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromData<'r> for Sent {
    type Error = ();

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> DataOutcome<'r, Self> {
        let right_type = request
            .headers()
            .get_one("Content-Type")
            .and_then(|text| text.split(';').next())
            .is_some_and(|text| text.trim().eq_ignore_ascii_case("application/json"));
        let rows = request.uri().path().ends_with("/observations");
        let most = if rows { MOST_ROWS_BYTES } else { MOST_BYTES };
        let read = data.open(most.bytes()).into_bytes().await;
        let bytes = read.ok().filter(|bytes| bytes.is_complete()).map(|bytes| bytes.into_inner());
        DataOutcome::Success(Self { right_type, bytes, most })
    }
}

impl<'r> Ask<'r> {
    /// The address under which people reach the site.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.app.config.base_url
    }

    /// The path that was asked for.
    #[must_use]
    pub fn path(&self) -> &str {
        self.request.uri().path().as_str()
    }

    /// Checks what the reader takes and every parameter.
    ///
    /// # Errors
    /// 406 for a reader that takes no JSON; 400 that names each unknown, repeated or wrong parameter.
    pub fn read(&self, operation: &Operation) -> Result<Asked<'r>, Problem> {
        if !takes_json(self.request) {
            return Err(Problem::of(Status::NotAcceptable).because("Everything here is application/json."));
        }
        let query = self.request.uri().query().map(|query| query.as_str().to_owned()).unwrap_or_default();
        let (values, kept) = parameters(operation.query, &query)?;
        let words = &self.app.languages;
        let header = self.request.headers().get_one("Accept-Language");
        let language = match values.get("language") {
            Some(Value::Text(code)) => Some(code.clone()),
            _ => header.and_then(|header| words.negotiate(header)).map(|words| words.code().to_owned()),
        };
        let path = self.path().to_owned();
        Ok(Asked { app: self.app, request: self.request, path, values, kept, language })
    }

    /// [`Ask::read`] for an operation that needs a token: the token comes first.
    ///
    /// # Errors
    /// 401 without a token that is known, 403 without the permission, 429 when it is used too often; then as [`Ask::read`].
    pub async fn read_with_token(&self, operation: &Operation) -> Result<(Asked<'r>, Holder), Problem> {
        let holder =
            self.holder().await?.ok_or_else(|| no_token("Send the header Authorization: Bearer <token>."))?;
        if let Access::Token(permission) = operation.access {
            require(&holder, permission)?;
        }
        if let Some(seconds) = Limits::of(self.request).wait(self.request, Some(&holder.actor)) {
            return Err(Problem::of(Status::TooManyRequests)
                .because("You write too fast.")
                .with_header("Retry-After", seconds.to_string()));
        }
        Ok((self.read(operation)?, holder))
    }

    /// The person behind the token of the request; `None` without one.
    ///
    /// # Errors
    /// 401 when there is one that is not known, was revoked or has run out.
    pub async fn holder(&self) -> Result<Option<Holder>, Problem> {
        let Some(header) = self.request.headers().get_one("Authorization") else { return Ok(None) };
        let (scheme, token) = header.split_once(' ').unwrap_or((header, ""));
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(no_token("Tokens are sent as Authorization: Bearer <token>."));
        }
        match app::tokens::find_holder(self.app, token.trim()).await? {
            Some(holder) => Ok(Some(holder)),
            None => Err(no_token("The token is not known, was revoked or has run out.")),
        }
    }
}

impl Asked<'_> {
    /// An id that was asked for.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<&Id> {
        if let Some(Value::Id(id)) = self.values.get(name) { Some(id) } else { None }
    }

    /// A text or a code that was asked for.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        if let Some(Value::Text(text)) = self.values.get(name) { Some(text) } else { None }
    }

    /// A number that was asked for.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        if let Some(Value::Number(number)) = self.values.get(name) { Some(*number) } else { None }
    }

    /// A yes or no that was asked for.
    #[must_use]
    pub fn flag(&self, name: &str) -> Option<bool> {
        if let Some(Value::Flag(flag)) = self.values.get(name) { Some(*flag) } else { None }
    }

    /// The moment since which things changed.
    #[must_use]
    pub fn updated_since(&self) -> Option<i64> {
        if let Some(Value::Moment(UnixMillis(at))) = self.values.get("updated_since") {
            Some(*at)
        } else {
            None
        }
    }

    /// The part of the list that was asked for.
    #[must_use]
    pub fn part(&self) -> Part {
        let after =
            if let Some(Value::Key(key)) = self.values.get("cursor") { Some(key.clone()) } else { None };
        Part { after, limit: self.number("limit").unwrap_or(USUAL_LIMIT) }
    }

    /// The words for messages to the reader: in the language that was asked for, else in English.
    #[must_use]
    pub fn words(&self) -> &Words {
        self.app.languages.get(self.language.as_deref().unwrap_or(crate::language::FALLBACK))
    }

    /// The path that was asked for.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The address of a page of the site.
    #[must_use]
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.app.config.base_url)
    }

    /// An answer with one thing.
    ///
    /// # Errors
    /// A 500 when it cannot be written.
    #[expect(clippy::unused_self, reason = "handlers read alike: asked.found, asked.listed")]
    pub fn found(&self, value: impl Serialize) -> Reply {
        Found::json(&value)
    }

    /// An answer with a page of a list.
    ///
    /// # Errors
    /// A 500 when it cannot be written.
    pub fn listed<R, T: Serialize>(&self, listed: Listed<R>, show: impl Fn(R) -> T) -> Reply {
        let next = listed.next.as_ref().map(|key: &Key| write_key(key));
        self.listed_until(listed.rows.into_iter().map(show).collect(), next)
    }

    /// An answer with a page of a list and the cursor of the next.
    ///
    /// # Errors
    /// A 500 when it cannot be written.
    pub fn listed_until<T: Serialize>(&self, items: Vec<T>, cursor: Option<String>) -> Reply {
        let next = cursor.map(|cursor| self.address_of(&cursor));
        let mut found = Found::json(&Listing { items, next: next.clone() })?;
        found.next = next;
        Ok(found)
    }

    /// The address of the page of this list that begins at a cursor.
    #[must_use]
    pub fn address_of(&self, cursor: &str) -> String {
        let mut address = format!("{}{}?", self.app.config.base_url, self.path);
        for (name, value) in self.kept.iter().filter(|(name, _)| *name != "cursor") {
            let _ = write!(address, "{name}={}&", utf8_percent_encode(value, NON_ALPHANUMERIC));
        }
        address.push_str("cursor=");
        address.push_str(cursor);
        address
    }

    /// The key under which the request may be repeated.
    ///
    /// # Errors
    /// 400 when it is not 1 to 200 visible ASCII characters.
    pub fn idempotency_key(&self) -> Result<Option<&str>, Problem> {
        let Some(key) = self.request.headers().get_one("Idempotency-Key") else { return Ok(None) };
        if (1..=200).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Ok(Some(key));
        }
        let fault = Fault::header("Idempotency-Key", "must have 1 to 200 visible ASCII characters");
        Err(Problem::of(Status::BadRequest).because("A header is not right.").with_errors(vec![fault]))
    }

    /// What an action says, in the reader's words.
    #[must_use]
    pub fn problem(&self, error: AppError) -> Problem {
        Problem::from_action(error, self.words())
    }
}

impl Sent {
    /// The fields of the body, each read as the operation says.
    ///
    /// # Errors
    /// 415 for anything but JSON, 413 when it is too large, 400 when it is not JSON, 422 that names each wrong field.
    pub fn read(&self, fields: &[Field]) -> Result<Fields, Problem> {
        if !self.right_type {
            return Err(Problem::of(Status::UnsupportedMediaType).because("Send application/json."));
        }
        let Some(bytes) = &self.bytes else {
            return Err(Problem::of(Status::PayloadTooLarge)
                .because(format!("A body has at most {} KiB.", self.most / 1024)));
        };
        let body: Json = serde_json::from_slice(bytes).map_err(|error| {
            Problem::of(Status::BadRequest).because(format!("The body is not JSON: {error}."))
        })?;
        let Json::Object(given) = body else {
            return Err(Problem::of(Status::UnprocessableEntity).because("The body must be a JSON object."));
        };
        let mut faults = Vec::new();
        let values = read_object(&given, fields, "", &mut faults);
        if faults.is_empty() {
            return Ok(values);
        }
        Err(Problem::of(Status::UnprocessableEntity)
            .because("Fields of the body are not right.")
            .with_errors(faults))
    }

    /// What was sent, for telling a repeated request from another.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.as_deref().unwrap_or_default()
    }
}

/// The fields of an object; what is wrong with them is noted under `place`, a JSON pointer.
fn read_object(given: &Map<String, Json>, fields: &[Field], place: &str, faults: &mut Vec<Fault>) -> Fields {
    let mut values = Fields::new();
    let known = |name: &String| fields.iter().any(|field| field.name == name);
    for name in given.keys().filter(|name| !known(name)) {
        faults.push(Fault::field(name, "is not a field of this").within(place));
    }
    for field in fields {
        let read = match (field.kind, given.get(field.name)) {
            (_, None) if field.required => Err("is missing".to_owned()),
            (_, None) => continue,
            (Kind::Rows(_, most), Some(Json::Array(rows))) if rows.is_empty() || rows.len() > most => {
                Err(format!("must have 1 to {most} objects"))
            }
            (Kind::Rows(inner, _), Some(Json::Array(rows))) => {
                Ok(Value::Rows(read_rows(rows, inner, &format!("{place}/{}", field.name), faults)))
            }
            (kind, Some(value)) => kind.read_json(value),
        };
        match read {
            Ok(value) => drop(values.insert(field.name, value)),
            Err(detail) => faults.push(Fault::field(field.name, detail).within(place)),
        }
    }
    values
}

fn read_rows(rows: &[Json], fields: &[Field], place: &str, faults: &mut Vec<Fault>) -> Vec<Fields> {
    let mut all = Vec::with_capacity(rows.len());
    for (number, row) in rows.iter().enumerate() {
        // Thousands of faults help nobody.
        if faults.len() >= MOST_FAULTS {
            break;
        }
        match row {
            Json::Object(row) => all.push(read_object(row, fields, &format!("{place}/{number}"), faults)),
            _ => faults.push(Fault::field(&number.to_string(), "must be an object").within(place)),
        }
    }
    all
}

/// The id in a path.
///
/// # Errors
/// 404 when it is none.
pub fn path_id(text: &str) -> Result<Id, Problem> {
    match input::Kind::Id.read(text) {
        Ok(Value::Id(id)) => Ok(id),
        _ => Err(Problem::of(Status::NotFound)),
    }
}

/// The path of an operation's thing under [`ROOT`].
#[must_use]
pub fn api_path(path: &str) -> String {
    format!("{ROOT}{path}")
}

type Parameters = (BTreeMap<&'static str, Value>, Vec<(&'static str, String)>);

fn parameters(known: &[Parameter], query: &str) -> Result<Parameters, Problem> {
    let (mut values, mut kept, mut faults) = (BTreeMap::new(), Vec::new(), Vec::new());
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (Some(name), value) = (decoded(name), decoded(value)) else {
            faults.push(Fault::parameter(name, "is not a parameter of this"));
            continue;
        };
        let Some(parameter) = known.iter().find(|parameter| parameter.name == name) else {
            let names: Vec<&str> = known.iter().map(|parameter| parameter.name).collect();
            let known = if names.is_empty() { "there are none".to_owned() } else { names.join(", ") };
            let name: String = name.chars().take(100).collect();
            faults.push(Fault::parameter(name, format!("is not a parameter of this; known: {known}")));
            continue;
        };
        let read = value.as_deref().ok_or_else(|| "must be UTF-8".to_owned());
        match read.and_then(|text| parameter.kind.read(text)) {
            Ok(_) if values.contains_key(parameter.name) => {
                faults.push(Fault::parameter(parameter.name, "must be given once"));
            }
            Ok(read) => {
                values.insert(parameter.name, read);
                kept.push((parameter.name, value.unwrap_or_default()));
            }
            Err(wrong) => faults.push(Fault::parameter(parameter.name, wrong)),
        }
    }
    if faults.is_empty() {
        return Ok((values, kept));
    }
    faults.truncate(20);
    Err(Problem::of(Status::BadRequest).because("Parameters are not right.").with_errors(faults))
}

fn decoded(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(|text| text.into_owned())
}

fn takes_json(request: &Request<'_>) -> bool {
    let mut any = false;
    for range in request.headers().get("Accept").flat_map(|header| header.split(',')) {
        any = true;
        let mut parts = range.split(';').map(str::trim);
        let kind = parts.next().unwrap_or("").to_ascii_lowercase();
        let refused = parts.any(|part| {
            let weight = part.strip_prefix("q=").and_then(|weight| weight.trim().parse::<f32>().ok());
            weight.is_some_and(|weight| weight <= 0.0)
        });
        let fits = matches!(kind.as_str(), "*/*" | "application/*" | "application/json");
        if fits && !refused {
            return true;
        }
    }
    !any
}

fn require(holder: &Holder, permission: Permission) -> Result<(), Problem> {
    if holder.permissions.contains(&permission) {
        return Ok(());
    }
    let scope = permission.as_str();
    Err(Problem::of(Status::Forbidden)
        .because(format!("The token lacks the scope {scope}."))
        .with_header("WWW-Authenticate", format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"")))
}

fn no_token(detail: &str) -> Problem {
    Problem::of(Status::Unauthorized)
        .because(detail)
        .with_header("WWW-Authenticate", "Bearer realm=\"Pilotage\"")
}
