//! What happened: the events that the index, the mail and other followers react to, and the entries of the record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Argument, Kind, Subject};
use crate::clock::{Id, UnixMillis};

/// Something that happened to one thing. Written in the transaction in which it happened.
#[derive(Clone, Debug)]
pub struct Event {
    pub id: Id,
    /// A name such as `challenge-published`; mail about it uses the messages `mail-<kind>-subject` and `-body`.
    pub kind: String,
    /// The thing; it is indexed anew after the event.
    pub subject: Subject,
    pub payload: Payload,
    pub at: UnixMillis,
}

/// What an event can change of what people see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Any page: names, counts, what is listed.
    Everything,
    /// The pages of this thing, and pages that show something of everything, such as lists.
    Thing(Subject),
    /// Only what this person sees.
    Person(Id),
    /// No page that anybody keeps.
    Nobody,
}

/// What those who react to an event need to know. Holds no personal data except ids.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Payload {
    /// Who did it; they get no mail about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Id>,
    /// People who are told, whatever they follow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tell: Vec<Id>,
    /// Things whose followers are told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tell_followers_of: Vec<Subject>,
    /// People who are not told although they follow the thing: they hear of the same in other words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<Id>,
    /// The saved search that found something; its own rhythm holds for the news.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<Id>,
    /// Values of the mail's messages: text, or numbers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, serde_json::Value>,
    /// The path that the mail links to; the subject's own page when it is empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// Other things whose place in the index changes with this event.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_index: Vec<Subject>,
}

/// A decision on the public record. Personal data never enters it: people are named by their role.
#[derive(Clone, Debug)]
pub struct RecordEntry {
    pub id: Id,
    pub kind: String,
    pub subject: Subject,
    pub agency_id: Option<Id>,
    pub actor_role: String,
    pub payload: serde_json::Value,
    pub at: UnixMillis,
}

impl Event {
    /// What it can change of what people see. An event that is not known to reach less reaches everything: a page that
    /// is made anew too often is slow, one that is made anew too seldom is wrong.
    #[must_use]
    pub fn reach(&self) -> Reach {
        let of_person = |kind: &str| {
            ["session-", "followed-", "second-factor-", "password-"]
                .iter()
                .any(|start| kind.starts_with(start))
        };
        match self.kind.as_str() {
            // News for one person, about something that had its own event.
            "protected-voice-news" | "saved-search-found" | "thread-replied" => Reach::Nobody,
            // Voices are many. What is said about one thing is not shown on the page of another.
            kind if kind.starts_with("comment-") && self.subject.kind == Kind::Comment => {
                let place = self.payload.also_index.first();
                place.map_or(Reach::Everything, |place| Reach::Thing(place.clone()))
            }
            // Many people report at once; what they say is on no page but that of the pilot.
            "observation-came" if self.subject.kind == Kind::Pilot => Reach::Thing(self.subject.clone()),
            kind if of_person(kind) && self.subject.kind == Kind::Person => {
                Reach::Person(self.subject.id.clone())
            }
            _ => Reach::Everything,
        }
    }
}

impl Payload {
    /// Nobody is told; the index follows all the same.
    #[must_use]
    pub fn quiet() -> Self {
        Self::default()
    }

    /// Names who did it.
    #[must_use]
    pub fn by(mut self, person: &Id) -> Self {
        self.by = Some(person.clone());
        self
    }

    /// Tells these people.
    #[must_use]
    pub fn tell(mut self, people: impl IntoIterator<Item = Id>) -> Self {
        self.tell.extend(people);
        self
    }

    /// Tells those who follow this thing.
    #[must_use]
    pub fn tell_followers_of(mut self, subject: Subject) -> Self {
        self.tell_followers_of.push(subject);
        self
    }

    /// Names the saved search that found something.
    #[must_use]
    pub fn search(mut self, search: Id) -> Self {
        self.search = Some(search);
        self
    }

    /// Leaves these people out.
    #[must_use]
    pub fn except(mut self, people: impl IntoIterator<Item = Id>) -> Self {
        self.except.extend(people);
        self
    }

    /// True when somebody may hear of it.
    #[must_use]
    pub const fn tells(&self) -> bool {
        !self.tell.is_empty() || !self.tell_followers_of.is_empty()
    }

    /// Gives the mail's messages a value.
    #[must_use]
    pub fn word(mut self, name: &str, value: Argument) -> Self {
        let value = match value {
            Argument::Text(text) => serde_json::Value::from(text),
            Argument::Number(number) => serde_json::Value::from(number),
        };
        self.words.insert(name.to_owned(), value);
        self
    }

    /// Gives the mail's messages a text.
    #[must_use]
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        self.word(name, Argument::Text(value.into()))
    }

    /// Gives the mail's messages the words of another message, in each reader's language.
    #[must_use]
    pub fn message(mut self, name: &str, message: impl Into<String>) -> Self {
        self.words.insert(name.to_owned(), serde_json::json!({ "message": message.into() }));
        self
    }

    /// Links the mail to this path.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Indexes another thing anew as well.
    #[must_use]
    pub fn also_index(mut self, subject: Subject) -> Self {
        self.also_index.push(subject);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: &str, subject: Kind, payload: Payload) -> Event {
        let id = Id::stored("0190b0a0-0000-7000-8000-000000000000".to_owned());
        Event {
            id: id.clone(),
            kind: kind.to_owned(),
            subject: Subject::new(subject, id),
            payload,
            at: UnixMillis(0),
        }
    }

    #[test]
    fn what_is_not_known_to_reach_less_reaches_everything() {
        for (kind, subject) in [
            ("challenge-published", Kind::Challenge),
            ("anything-new", Kind::Person),
            ("person-changed", Kind::Person),
            ("comment-posted", Kind::Comment),
            ("session-ended", Kind::Agency),
        ] {
            assert_eq!(event(kind, subject, Payload::quiet()).reach(), Reach::Everything, "{kind}");
        }
    }

    #[test]
    fn a_voice_reaches_what_it_is_about() {
        let place =
            Subject::new(Kind::Challenge, Id::stored("0190b0a0-0000-7000-8000-000000000001".to_owned()));
        let posted = event("comment-posted", Kind::Comment, Payload::quiet().also_index(place.clone()));
        assert_eq!(posted.reach(), Reach::Thing(place));
    }

    #[test]
    fn an_observation_reaches_its_pilot() {
        let came = event("observation-came", Kind::Pilot, Payload::quiet());
        assert_eq!(came.reach(), Reach::Thing(came.subject.clone()));
    }

    #[test]
    fn a_session_reaches_its_person() {
        let ended = event("session-ended", Kind::Person, Payload::quiet());
        assert_eq!(ended.reach(), Reach::Person(ended.subject.id.clone()));
    }
}
