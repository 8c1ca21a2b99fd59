//! The newest entries of the record.

use jiff::tz::TimeZone;
use rocket::get;
use serde::Serialize;

use super::page;
use crate::app;
use crate::clock::UnixMillis;
use crate::domain::events::RecordEntry;
use crate::domain::people::Role;
use crate::language::Words;
use crate::web::guards::Administrator;
use crate::web::page::WebResult;
use crate::web::views::When;

/// The newest entries of the record.
#[derive(Serialize)]
pub struct RecordView {
    pub entries: Vec<EntryLine>,
}

/// One entry of the record.
#[derive(Serialize)]
pub struct EntryLine {
    pub what: String,
    pub role: String,
    pub at: When,
    /// Empty when the thing has no public page.
    pub path: String,
    pub details: String,
}

impl RecordView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self { entries: vec![EntryLine::sample()] }
    }
}

#[get("/admin/record")]
pub(super) async fn record(admin: Administrator) -> WebResult {
    let entries = app::administration::record(admin.app(), admin.actor()).await?;
    let (words, zone) = (admin.words(), admin.own_zone().await?);
    let view =
        RecordView { entries: entries.iter().map(|entry| EntryLine::new(words, &zone, entry)).collect() };
    page(&admin, "admin/record", "admin-record", &view).map(Into::into)
}

impl EntryLine {
    /// An entry as people read it.
    #[must_use]
    pub fn new(words: &Words, zone: &TimeZone, entry: &RecordEntry) -> Self {
        use crate::domain::Kind;
        let message = format!("record-{}", entry.kind);
        let details: Vec<String> = entry
            .payload
            .as_object()
            .map(|fields| {
                fields
                    .iter()
                    .filter_map(|(name, value)| detail(words, zone, &entry.kind, name, value))
                    .collect()
            })
            .unwrap_or_default();
        Self {
            what: if words.has(&message) { words.say(&message) } else { entry.kind.replace('-', " ") },
            role: if Role::parse(&entry.actor_role).is_some() {
                words.say(&format!("role-{}", entry.actor_role))
            } else {
                words.say("record-by-rule")
            },
            at: When::at(words, entry.at, zone),
            path: match entry.subject.kind {
                Kind::Person => format!("/admin/people/{}", entry.subject.id),
                Kind::Comment | Kind::Question => String::new(),
                _ => entry.subject.path(),
            },
            details: details.join(&format!("{} ", words.say("full-stop"))),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            what: "Role given".to_owned(),
            role: "Administrator".to_owned(),
            at: When::sample(),
            path: "/agencies/1".to_owned(),
            details: "role: evaluator".to_owned(),
        }
    }
}

/// A field of an entry as people read it. Fingerprints, ids and what the page says elsewhere are left out.
fn detail(
    words: &Words,
    zone: &TimeZone,
    kind: &str,
    name: &str,
    value: &serde_json::Value,
) -> Option<String> {
    let message = format!("record-field-{name}");
    if !words.has(&message) {
        return None;
    }
    let said = |prefix: &str, text: &str| {
        let id = format!("{prefix}-{text}");
        if words.has(&id) { words.say(&id) } else { text.to_owned() }
    };
    let text = match (name, value.as_i64(), value.as_str()) {
        ("due_at" | "answered_at", Some(at), _) => words.date_time(UnixMillis(at), zone),
        ("number", Some(number), _) => words.digits(number),
        (_, Some(number), _) => words.number(number),
        (_, _, None | Some("")) => return None,
        ("role", _, Some(role)) => said("role", role),
        ("rule", _, Some(rule)) => said("rule", rule),
        ("from" | "to", _, Some(stage)) => said("stage", stage),
        ("outcome", _, Some(outcome)) if kind == "proposal-decided" => said("proposal-state", outcome),
        ("outcome", _, Some(outcome)) if kind == "gate-decided" => said("gate-outcome", outcome),
        ("verdict", _, Some(verdict)) => said("gate-verdict", verdict),
        ("step", _, Some(step)) => said("pilot-step", step),
        ("setting", _, Some(setting)) => said("setting", setting),
        ("reason" | "title" | "name" | "site" | "note" | "idea", _, Some(text)) => text.to_owned(),
        _ => return None,
    };
    Some(words.say_with(&message, &[("text", crate::language::Value::from(text))]))
}
