//! What the API can do, one [`Operation`] each: the description from which requests are checked and the document is made.

use rocket::http::Method;
use schemars::{Schema, SchemaGenerator};

use super::ROOT;
use super::input::{Field, Kind, MOST_LIMIT, Parameter};
use crate::domain::tokens::Permission;

/// One operation.
pub struct Operation {
    pub method: Method,
    /// Behind [`ROOT`], with `{id}` for an id.
    pub path: &'static str,
    pub id: &'static str,
    /// The part of the document that it stands in.
    pub tag: &'static str,
    pub summary: &'static str,
    pub about: &'static str,
    pub query: &'static [Parameter],
    /// The fields of the JSON object that is sent; none for an operation that only reads.
    pub body: &'static [Field],
    pub access: Access,
    pub answer: Answer,
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

/// Who may call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody, and a token changes nothing.
    Open,
    /// Anybody; a token shows its holder a little more of what is their own.
    OpenOrToken,
    /// The holder of a token with this permission.
    Token(Permission),
}

/// What comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A page of a list, with a link to the next.
    List,
    /// One thing.
    One,
    /// One thing that may have been taken away.
    OneOrGone,
    /// One thing that is always there.
    Fixed,
    /// What was made.
    Made,
}

/// The language in which the texts are wanted.
pub const LANGUAGE: Parameter = Parameter {
    name: "language",
    kind: Kind::Language,
    about: "The language in which you want texts that exist in several. Without it, Accept-Language decides; without both, \
            texts come in the language in which they were written.",
};

/// Where a page of a list begins.
pub const CURSOR: Parameter = Parameter {
    name: "cursor",
    kind: Kind::Cursor,
    about: "Where the page begins, taken from `next` of the page before. Opaque.",
};

/// How long a page is.
pub const LIMIT: Parameter = Parameter {
    name: "limit",
    kind: Kind::Number(1, MOST_LIMIT),
    about: "The most things on a page, usually 20.",
};

/// Only what changed since a moment.
pub const UPDATED_SINCE: Parameter = Parameter {
    name: "updated_since",
    kind: Kind::Moment,
    about: "Only what was made or changed at or after this moment.",
};

/// Only what was written in a language.
pub const WRITTEN_IN: Parameter = Parameter {
    name: "written_in",
    kind: Kind::Language,
    about: "Only what was first written in this language.",
};

/// Only what belongs to a country.
pub const COUNTRY: Parameter = Parameter {
    name: "country",
    kind: Kind::Country,
    about: "Only what agencies of this country do (ISO 3166-1 alpha-2).",
};

/// Only what belongs to a region.
pub const REGION: Parameter = Parameter {
    name: "region",
    kind: Kind::Line(120),
    about: "Only what belongs to the region of this name, written exactly so.",
};

/// Only one kind of service.
pub const SECTOR: Parameter = Parameter {
    name: "sector",
    kind: Kind::Choice(&crate::domain::sectors::SECTORS),
    about: "Only this kind of public service.",
};

/// Only what belongs to an agency.
pub const AGENCY: Parameter =
    Parameter { name: "agency", kind: Kind::Id, about: "Only what belongs to the agency with this id." };

/// Only what belongs to an organisation.
pub const ORGANISATION: Parameter = Parameter {
    name: "organisation",
    kind: Kind::Id,
    about: "Only what belongs to the organisation with this id.",
};

/// Only what answers a challenge.
pub const CHALLENGE: Parameter =
    Parameter { name: "challenge", kind: Kind::Id, about: "Only what answers the challenge with this id." };

impl Operation {
    /// The status of a success.
    #[must_use]
    pub const fn success(&self) -> u16 {
        if matches!(self.answer, Answer::Made) { 201 } else { 200 }
    }

    /// Every status of a refusal or a failure.
    #[must_use]
    pub fn problems(&self) -> Vec<u16> {
        let mut statuses = vec![400, 406, 500];
        if self.path.contains("{id}") || !self.body.is_empty() {
            statuses.push(404);
        }
        if self.answer == Answer::OneOrGone {
            statuses.push(410);
        }
        match self.access {
            Access::Open => {}
            Access::OpenOrToken => statuses.push(401),
            Access::Token(_) => statuses.extend([401, 403, 429]),
        }
        if !self.body.is_empty() {
            statuses.extend([409, 413, 415, 422]);
        }
        statuses.sort_unstable();
        statuses
    }

    /// True when `path` is an address of this operation.
    #[must_use]
    pub fn is_at(&self, path: &str) -> bool {
        let Some(rest) = path.strip_prefix(ROOT) else { return false };
        let (mut own, mut asked) = (self.path.split('/'), rest.split('/'));
        loop {
            match (own.next(), asked.next()) {
                (None, None) => return true,
                (Some("{id}"), Some(part)) if !part.is_empty() => {}
                (Some(one), Some(other)) if one == other => {}
                _ => return false,
            }
        }
    }
}

/// The methods that are possible at a path; none where there is nothing.
#[must_use]
pub fn methods_at(operations: &[&Operation], path: &str) -> Vec<&'static str> {
    let mut methods = Vec::new();
    for operation in operations.iter().filter(|operation| operation.is_at(path)) {
        match operation.method {
            Method::Get => methods.extend(["GET", "HEAD"]),
            method => methods.push(method.as_str()),
        }
    }
    if !methods.is_empty() {
        methods.push("OPTIONS");
    }
    methods
}
