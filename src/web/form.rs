//! What a browser sends with a form: all its fields and files as they were typed, after the token was checked.
//!
//! Fields stay text until the page that knows them reads them into types, so that a page that comes back with errors
//! shows exactly what was typed. Repeated and unknown fields are normal; a million of them are not.

use std::collections::BTreeMap;

use rocket::data::{Data, FromData, Outcome, ToByteUnit};
use rocket::form::{DataField, FromForm, Options, ValueField};
use rocket::http::Status;
use rocket::request::Request;
use serde::Serialize;
use tokio::io::AsyncReadExt;

use super::guards::{self, Visitor};
use super::limits::Limits;
use crate::clock::Id;
use crate::domain::Refusals;
use crate::language::Words;

/// Fields beyond this many are not read, and the form is refused.
const MOST_FIELDS: usize = 2_000;
/// Bytes of one file; a larger one is noted as too large and not kept.
pub const MOST_FILE_BYTES: u64 = 5 * 1024 * 1024;
/// The same of a file of measurements, which may have many rows.
const MOST_CSV_BYTES: u64 = crate::domain::observations::MOST_FILE_BYTES;

/// A form whose token was right.
#[derive(Debug, Default)]
pub struct Submitted {
    fields: BTreeMap<String, Vec<String>>,
    files: Vec<SentFile>,
    count: usize,
    too_many: bool,
}

/// A file as it came, not yet looked into.
#[derive(Debug)]
pub struct SentFile {
    pub field: String,
    pub name: String,
    pub bytes: Vec<u8>,
    pub too_large: bool,
}

/// What a form shows: the values that were typed or stored, and what is wrong with them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FormView {
    pub values: BTreeMap<String, serde_json::Value>,
    pub errors: BTreeMap<String, String>,
    pub summary: Vec<FormError>,
}

/// One line of the summary above a form.
#[derive(Clone, Debug, Serialize)]
pub struct FormError {
    pub field: String,
    pub text: String,
    /// The words make sense beside the field alone: the summary puts the name of the field before them.
    pub brief: bool,
}

/// Messages that fit any field.
const BRIEF: [&str; 6] = [
    "refusal-required",
    "refusal-too-long",
    "refusal-number",
    "refusal-too-small",
    "refusal-too-large",
    "refusal-choice",
];

impl Submitted {
    /// The first value of a field, or an empty text.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.fields.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// All values of a field that may be chosen more than once.
    #[must_use]
    pub fn all(&self, name: &str) -> &[String] {
        self.fields.get(name).map_or(&[], Vec::as_slice)
    }

    /// True when the field was sent with a value.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// The whole number in a hidden field such as `version`; `None` when it is missing or not one.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        self.text(name).parse().ok()
    }

    /// The id in a hidden field.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<Id> {
        Id::parse(self.text(name))
    }

    /// The id that was made when the form was shown. What the form creates gets this id, so that sending it twice
    /// creates one thing.
    #[must_use]
    pub fn form_id(&self) -> Option<Id> {
        self.id("form_id")
    }

    /// The files that were chosen in a field.
    pub fn files(&self, field: &str) -> impl Iterator<Item = &SentFile> {
        self.files
            .iter()
            .filter(move |file| file.field == field && (!file.name.is_empty() || !file.bytes.is_empty()))
    }

    /// What was typed, to show it again.
    #[must_use]
    pub fn values(&self) -> BTreeMap<String, serde_json::Value> {
        self.fields
            .iter()
            // Secrets are typed anew.
            .filter(|(name, _)| !matches!(name.as_str(), "csrf" | "form_id" | "password" | "current"))
            .map(|(name, values)| {
                let value = match values.as_slice() {
                    [one] => serde_json::Value::from(one.clone()),
                    many => serde_json::Value::from(many.to_vec()),
                };
                (name.clone(), value)
            })
            .collect()
    }

    /// What was typed, with what is wrong beside it.
    #[must_use]
    pub fn view(&self, refusals: &Refusals, words: &Words) -> FormView {
        FormView::new(self.values(), refusals, words)
    }
}

impl FormView {
    /// Values with what is wrong beside them.
    #[must_use]
    pub fn new(values: BTreeMap<String, serde_json::Value>, refusals: &Refusals, words: &Words) -> Self {
        let mut view = Self { values, ..Self::default() };
        for refusal in refusals {
            let text = words.refusal(refusal);
            let field = refusal.field.clone().unwrap_or_else(|| "form".to_owned());
            view.errors.entry(field.clone()).or_insert_with(|| text.clone());
            view.summary.push(FormError { field, text, brief: BRIEF.contains(&refusal.message) });
        }
        view
    }

    /// A form that shows these values and no errors.
    #[must_use]
    pub fn of<const N: usize>(values: [(&str, serde_json::Value); N]) -> Self {
        Self {
            values: values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            ..Self::default()
        }
    }
}

#[rocket::async_trait]
impl<'r> FromForm<'r> for Submitted {
    type Context = Self;

    fn init(_: Options) -> Self {
        <Self as Default>::default()
    }

    fn push_value(form: &mut Self, field: ValueField<'r>) {
        form.push(field.name.source().as_str().to_owned(), field.value.to_owned());
    }

    async fn push_data(form: &mut Self, field: DataField<'r, '_>) {
        let name = field.name.source().as_str().to_owned();
        let file_name =
            field.file_name.map(|name| name.dangerous_unsafe_unsanitized_raw().as_str().to_owned());
        let mut bytes = Vec::new();
        // Measurements of many cases are longer than letters and pictures.
        let csv = field.file_name.is_some_and(|name| {
            name.dangerous_unsafe_unsanitized_raw().as_str().to_lowercase().ends_with(".csv")
        });
        let most = if csv { MOST_CSV_BYTES } else { MOST_FILE_BYTES };
        let limit = most + 1;
        let read = field.data.open(limit.bytes()).take(limit).read_to_end(&mut bytes).await;
        match file_name {
            None if read.is_ok() => form.push(name, String::from_utf8_lossy(&bytes).into_owned()),
            None => form.too_many = true,
            Some(file_name) if form.files.len() < 20 => {
                let too_large = bytes.len() as u64 > most;
                if too_large {
                    bytes = Vec::new();
                }
                form.files.push(SentFile { field: name, name: file_name, bytes, too_large });
            }
            Some(_) => form.too_many = true,
        }
    }

    fn finalize(form: Self) -> rocket::form::Result<'r, Self> {
        Ok(form)
    }
}

impl Submitted {
    fn push(&mut self, name: String, value: String) {
        if self.count >= MOST_FIELDS {
            self.too_many = true;
            return;
        }
        self.count += 1;
        self.fields.entry(name).or_default().push(value);
    }
}

#[rocket::async_trait]
impl<'r> FromData<'r> for Submitted {
    type Error = ();

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Self> {
        let Some(visitor) = request.guard::<Visitor>().await.succeeded() else {
            return Outcome::Error((Status::ServiceUnavailable, ()));
        };
        if !Limits::of(request).allow(request, visitor.actor()) {
            return Outcome::Error((Status::TooManyRequests, ()));
        }
        let form = match rocket::form::Form::<Self>::from_data(request, data).await {
            Outcome::Success(form) => form.into_inner(),
            Outcome::Error((status, _)) => {
                let status =
                    if status == Status::PayloadTooLarge { status } else { Status::UnprocessableEntity };
                return Outcome::Error((status, ()));
            }
            Outcome::Forward((data, status)) => {
                // No form at all was sent, so no token either.
                let status = if status == Status::NotFound { Status::Forbidden } else { status };
                drop(data);
                return Outcome::Error((status, ()));
            }
        };
        if !guards::token_is_right(request, &visitor, form.text("csrf")) {
            guards::stash_reason(request, "error-403-token");
            return Outcome::Error((Status::Forbidden, ()));
        }
        if form.too_many {
            return Outcome::Error((Status::PayloadTooLarge, ()));
        }
        Outcome::Success(form)
    }
}
