//! Comments, and the answers that agencies give: reading for everybody, writing with a token.

use std::collections::BTreeMap;

use rocket::http::{Method, Status};
use rocket::{get, post};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::answer::{Found, Listing, Reply};
use super::ask::{Ask, Asked, Sent, api_path, path_id};
use super::input::{Field, Kind, Parameter, Value};
use super::operation::{
    AGENCY, Access, Answer, CURSOR, LANGUAGE, LIMIT, Operation, UPDATED_SINCE, WRITTEN_IN,
};
use super::problem::Problem;
use super::shared::{Moment, codes, id_schema, optional_id_schema, page_of};
use crate::app::comments::Post;
use crate::app::tokens::{Holder, Turn};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::comments::{LONGEST, ResponseKind, ResponseState, Rule, Stance, Visibility};
use crate::domain::tokens::Permission;
use crate::domain::{Kind as Thing, Subject};
use crate::store;
use crate::store::comments::Voice;
use crate::store::published::{CommentFilter, is_public_place, list_comments};

const SUBJECTS: [&str; 4] = ["challenge", "use_case", "proposal", "pilot"];
const STANCES: [&str; 4] = ["support", "objection", "critique", "question"];
const RESPONSE_STATES: [&str; 5] = ["none", "waiting", "answered", "accepted", "declined"];
const RESPONSE_KINDS: [&str; 3] = ["answered", "accepted", "declined"];

/// The list.
pub const LIST: Operation = Operation {
    method: Method::Get,
    path: "/comments",
    id: "listComments",
    tag: "Comments",
    summary: "Comments, the newest first",
    about: "Comments whose words were taken away or hidden stand here without their words, so that threads stay whole.",
    query: &[
        LIMIT,
        CURSOR,
        Parameter {
            name: "subject_kind",
            kind: Kind::Choice(&SUBJECTS),
            about: "Only comments on things of this kind.",
        },
        Parameter { name: "subject", kind: Kind::Id, about: "Only comments on the thing with this id." },
        Parameter {
            name: "thread",
            kind: Kind::Id,
            about: "Only the thread whose first comment has this id.",
        },
        AGENCY,
        Parameter { name: "stance", kind: Kind::Choice(&STANCES), about: "Only comments that say this." },
        Parameter {
            name: "response_state",
            kind: Kind::Choice(&RESPONSE_STATES),
            about: "Only comments whose official answer stands so.",
        },
        WRITTEN_IN,
        UPDATED_SINCE,
    ],
    body: &[],
    access: Access::Open,
    answer: Answer::List,
    schema: |generator| generator.subschema_for::<Listing<Comment>>(),
};

/// One.
pub const SHOW: Operation = Operation {
    method: Method::Get,
    path: "/comments/{id}",
    id: "getComment",
    tag: "Comments",
    summary: "One comment with its official answer",
    about: "One whose words were taken away or hidden comes without them. With a token, its holder also sees the words of \
            their own comment while it is hidden or held back.",
    query: &[],
    body: &[],
    access: Access::OpenOrToken,
    answer: Answer::One,
    schema: |generator| generator.subschema_for::<Comment>(),
};

/// Writing one.
pub const WRITE: Operation = Operation {
    method: Method::Post,
    path: "/comments",
    id: "writeComment",
    tag: "Comments",
    summary: "Comment on a thing, under the name of the person who made the token",
    about: "A question or an objection obliges the agency to answer. An automatic rule can hold a comment back until a \
            moderator has looked: then `visibility` is `held_back`.",
    query: &[LANGUAGE],
    body: &[
        Field {
            name: "subject_kind",
            kind: Kind::Choice(&SUBJECTS),
            required: true,
            about: "The kind of thing that the comment is on.",
        },
        Field { name: "subject_id", kind: Kind::Id, required: true, about: "The id of that thing." },
        Field {
            name: "parent_id",
            kind: Kind::Id,
            required: false,
            about: "The comment on the same thing that this one answers. Threads are at most three deep.",
        },
        Field { name: "stance", kind: Kind::Choice(&STANCES), required: true, about: "What it says." },
        Field { name: "text", kind: Kind::Words(LONGEST), required: true, about: "The words, in Markdown." },
        Field {
            name: "language",
            kind: Kind::Language,
            required: false,
            about: "The language of the words; found out when it is left out.",
        },
    ],
    access: Access::Token(Permission::WriteComments),
    answer: Answer::Made,
    schema: |generator| generator.subschema_for::<Comment>(),
};

/// Answering one.
pub const RESPOND: Operation = Operation {
    method: Method::Post,
    path: "/comments/{id}/response",
    id: "respondToComment",
    tag: "Comments",
    summary: "Answer a comment for the agency",
    about: "The person who made the token needs a role at the agency that allows to answer, now, and made the token with the \
            second factor. Everybody who said the same is told. A comment has one official answer.",
    query: &[LANGUAGE],
    body: &[
        Field {
            name: "kind",
            kind: Kind::Choice(&RESPONSE_KINDS),
            required: true,
            about: "`accepted` says what changed, `declined` says why not.",
        },
        Field { name: "text", kind: Kind::Words(LONGEST), required: true, about: "The answer, in Markdown." },
    ],
    access: Access::Token(Permission::WriteResponses),
    answer: Answer::Made,
    schema: |generator| generator.subschema_for::<Comment>(),
};

/// A comment with its official answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Comment {
    #[schemars(schema_with = "id_schema")]
    id: String,
    /// The page for people.
    url: String,
    subject: SubjectLink,
    /// The first comment of the thread; its own id for a first comment.
    #[schemars(schema_with = "id_schema")]
    thread_id: String,
    /// The comment that it answers.
    #[schemars(schema_with = "optional_id_schema")]
    parent_id: Option<String>,
    /// 1 for a first comment, 2 for an answer to it, 3 for an answer to that.
    depth: i64,
    /// Null when its author took it away.
    author: Option<Author>,
    #[schemars(schema_with = "stance_schema")]
    stance: &'static str,
    language: String,
    /// The words, in Markdown; null unless `visibility` is `shown` (or it is yours).
    text: Option<String>,
    #[schemars(schema_with = "visibility_schema")]
    visibility: &'static str,
    /// The rule that a hidden comment breaks.
    #[schemars(schema_with = "rule_schema")]
    hidden_because: Option<&'static str>,
    /// How many others say the same.
    me_too: i64,
    replies: i64,
    created_at: Moment,
    /// When its words were changed so that earlier ones can be read on its page.
    edited_at: Option<Moment>,
    /// The agency that answers.
    agency: Option<AnsweringAgency>,
    #[schemars(schema_with = "response_state_schema")]
    response_state: &'static str,
    /// Until when the agency has to answer.
    response_due_at: Option<Moment>,
    response: Option<OfficialResponse>,
}

/// The thing that a comment is on.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Subject")]
pub struct SubjectLink {
    #[schemars(schema_with = "subject_schema")]
    kind: &'static str,
    #[schemars(schema_with = "id_schema")]
    id: String,
    url: String,
}

/// The agency that answers a comment.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnsweringAgency {
    #[schemars(schema_with = "id_schema")]
    id: String,
    name: String,
    url: String,
}

/// Who wrote a comment, as pages show it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Author {
    /// A person under their name; under a pseudonym that nobody can see through; through a helper; or one whose account was
    /// erased.
    #[schemars(schema_with = "author_schema")]
    kind: &'static str,
    /// Null for an erased account, and for somebody helped who gave no name.
    name: Option<String>,
    /// Where they live, in their words; often empty.
    place: String,
}

/// The official answer to a comment.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OfficialResponse {
    #[schemars(schema_with = "id_schema")]
    id: String,
    #[schemars(schema_with = "response_kind_schema")]
    kind: &'static str,
    language: String,
    text: String,
    at: Moment,
}

#[get("/api/v1/comments")]
pub async fn list(ask: Ask<'_>) -> Reply {
    let asked = ask.read(&LIST)?;
    let filter = CommentFilter {
        id: None,
        subject_kind: asked.text("subject_kind"),
        subject: asked.id("subject"),
        root: asked.id("thread"),
        agency: asked.id("agency"),
        stance: asked.text("stance"),
        response_state: asked.text("response_state"),
        written_in: asked.text("written_in"),
        updated_since: asked.updated_since(),
    };
    let mut reader = asked.app.db.read().await?;
    let found = list_comments(&mut reader, &filter, &asked.part()).await?;
    drop(reader);
    asked.listed(found, |voice| shown(&asked, voice, false))
}

#[get("/api/v1/comments/<id>")]
pub async fn show(id: &str, ask: Ask<'_>) -> Reply {
    let holder = ask.holder().await?;
    let asked = ask.read(&SHOW)?;
    let (id, app) = (path_id(id)?, asked.app);
    let mut reader = app.db.read().await?;
    let voice = store::comments::find_voice(&mut reader, &id).await?.ok_or(Problem::of(Status::NotFound))?;
    if !is_public_place(&mut reader, &voice.comment.subject).await? {
        return Err(Problem::of(Status::NotFound));
    }
    let own = match &holder {
        Some(holder) => app::comments::is_own(app, &mut reader, &holder.actor, &voice.comment).await?,
        None => false,
    };
    drop(reader);
    if matches!(voice.comment.visibility, Visibility::Blocked(_)) && !own {
        return Err(Problem::of(Status::NotFound));
    }
    let mut found = asked.found(shown(&asked, voice, own))?;
    found.private = holder.is_some();
    Ok(found)
}

#[post("/api/v1/comments", data = "<sent>")]
pub async fn write(ask: Ask<'_>, sent: Sent) -> Reply {
    let (asked, holder) = ask.read_with_token(&WRITE).await?;
    let fields = sent.read(WRITE.body)?;
    let text = |name: &str| text_of(&fields, name);
    let kind = Thing::parse(text("subject_kind")).ok_or(Problem::of(Status::NotFound))?;
    let subject = Subject::new(kind, id_of(&fields, "subject_id").ok_or(Problem::of(Status::NotFound))?);
    let post = Post {
        parent: id_of(&fields, "parent_id"),
        stance: text("stance"),
        text: text("text"),
        language: text("language"),
        page_language: asked.words().code(),
        ..Post::default()
    };
    let (id, replayed) = turn(&asked, &holder, &sent).await?;
    let done = app::comments::post(asked.app, &holder.actor, &id, &subject, &post).await;
    let id = settled(&asked, &holder, done).await?;
    made(&asked, &id, replayed).await
}

#[post("/api/v1/comments/<id>/response", data = "<sent>")]
pub async fn respond(id: &str, ask: Ask<'_>, sent: Sent) -> Reply {
    let (asked, holder) = ask.read_with_token(&RESPOND).await?;
    let comment = path_id(id)?;
    let fields = sent.read(RESPOND.body)?;
    let (response, replayed) = turn(&asked, &holder, &sent).await?;
    if replayed && is_answered_by(asked.app, &comment, &response).await? {
        return made(&asked, &comment, true).await;
    }
    let (kind, text) = (text_of(&fields, "kind"), text_of(&fields, "text"));
    let language = asked.words().code();
    let done =
        app::comments::respond(asked.app, &holder.actor, &response, &comment, kind, text, language).await;
    settled(&asked, &holder, done.map(|_| response)).await?;
    made(&asked, &comment, replayed).await
}

/// The id of what this request makes, and whether it was sent before under the same key.
pub(super) async fn turn(asked: &Asked<'_>, holder: &Holder, sent: &Sent) -> Result<(Id, bool), Problem> {
    let Some(key) = asked.idempotency_key()? else { return Ok((asked.app.clock.new_id(), false)) };
    let what = format!("{}\n{}", asked.path(), String::from_utf8_lossy(sent.bytes()));
    match app::tokens::take_turn(asked.app, &holder.actor, key, &what).await? {
        Turn::First(id) => Ok((id, false)),
        Turn::Again(id) => Ok((id, true)),
        Turn::Other => Err(Problem::of(Status::Conflict)
            .because("This Idempotency-Key was used for another request. Use a new one.")),
    }
}

/// Gives the key of a refused request back.
pub(super) async fn settled(
    asked: &Asked<'_>,
    holder: &Holder,
    done: Result<Id, AppError>,
) -> Result<Id, Problem> {
    match done {
        Ok(id) => Ok(id),
        Err(error) => {
            if let Some(key) = asked.idempotency_key()? {
                app::tokens::give_back(asked.app, &holder.actor, key).await?;
            }
            Err(match error {
                AppError::Gone => {
                    Problem::of(Status::Conflict).because("The comment was taken away or hidden.")
                }
                other => asked.problem(other),
            })
        }
    }
}

async fn is_answered_by(app: &app::App, comment: &Id, response: &Id) -> Result<bool, Problem> {
    let mut reader = app.db.read().await?;
    let voice = store::comments::find_voice(&mut reader, comment).await?;
    Ok(voice.and_then(|voice| voice.response).is_some_and(|found| found.id == *response))
}

/// The comment as its author or the office that answered sees it.
async fn made(asked: &Asked<'_>, id: &Id, replayed: bool) -> Reply {
    let mut reader = asked.app.db.read().await?;
    let voice = store::comments::find_voice(&mut reader, id).await?.ok_or(Problem::of(Status::NotFound))?;
    drop(reader);
    let mut found: Found = asked.found(shown(asked, voice, true))?;
    found.status = Status::Created;
    found.location = Some(asked.page(&api_path(&format!("/comments/{id}"))));
    found.replayed = replayed;
    Ok(found)
}

fn shown(asked: &Asked<'_>, voice: Voice, own: bool) -> Comment {
    let author = author_of(&voice);
    let comment = voice.comment;
    let seen = comment.visibility == Visibility::Shown;
    let removed = comment.visibility == Visibility::Removed;
    let (visibility, hidden_because) = match comment.visibility {
        Visibility::Shown => ("shown", None),
        Visibility::Pending => ("pending", None),
        Visibility::Removed => ("removed", None),
        Visibility::Hidden(rule) => ("hidden", Some(rule.as_str())),
        Visibility::Blocked(_) => ("held_back", None),
    };
    let agency = comment.agency_id.zip(voice.agency_name).map(|(id, name)| AnsweringAgency {
        url: page_of(asked, Thing::Agency, &id),
        id: id.to_string(),
        name,
    });
    Comment {
        url: page_of(asked, Thing::Comment, &comment.id),
        id: comment.id.to_string(),
        subject: SubjectLink {
            kind: comment.subject.kind.as_str(),
            url: page_of(asked, comment.subject.kind, &comment.subject.id),
            id: comment.subject.id.to_string(),
        },
        thread_id: comment.root_id.to_string(),
        parent_id: comment.parent_id.map(|id| id.to_string()),
        depth: comment.depth,
        author: (!removed).then_some(author),
        stance: comment.stance.as_str(),
        language: comment.language,
        text: (seen || (own && !removed)).then_some(comment.text),
        visibility,
        hidden_because,
        me_too: if seen { comment.me_too_count } else { 0 },
        replies: comment.reply_count,
        created_at: Moment::of(comment.created_at),
        edited_at: Moment::maybe(comment.edited_at.filter(|_| seen)),
        agency,
        response_state: if seen || removed { comment.response_state.as_str() } else { "none" },
        response_due_at: Moment::maybe(
            comment.due_at.filter(|_| seen && comment.response_state == ResponseState::Waiting),
        ),
        response: voice.response.filter(|_| seen || removed).map(|response| OfficialResponse {
            id: response.id.to_string(),
            kind: response.kind.as_str(),
            language: response.language,
            text: response.text,
            at: Moment::of(response.at),
        }),
    }
}

fn author_of(voice: &Voice) -> Author {
    let nobody = || Author { kind: "removed_person", name: None, place: String::new() };
    if let Some(pseudonym) = &voice.pseudonym {
        return Author { kind: "pseudonym", name: Some(pseudonym.clone()), place: String::new() };
    }
    if voice.comment.assisted_by.is_some() {
        let name = Some(voice.comment.assisted_name.clone()).filter(|name| !name.is_empty());
        return Author { kind: "assisted", name, place: String::new() };
    }
    match &voice.author_name {
        Some(name) if !voice.author_erased => {
            Author { kind: "person", name: Some(name.clone()), place: voice.author_place.clone() }
        }
        _ => nobody(),
    }
}

fn text_of<'a>(fields: &'a BTreeMap<&'static str, Value>, name: &str) -> &'a str {
    if let Some(Value::Text(text)) = fields.get(name) { text } else { "" }
}

fn id_of(fields: &BTreeMap<&'static str, Value>, name: &str) -> Option<Id> {
    if let Some(Value::Id(id)) = fields.get(name) { Some(id.clone()) } else { None }
}

fn subject_schema(_: &mut SchemaGenerator) -> Schema {
    codes(SUBJECTS.into_iter())
}

fn stance_schema(_: &mut SchemaGenerator) -> Schema {
    codes(Stance::ALL.into_iter().map(Stance::as_str))
}

fn visibility_schema(_: &mut SchemaGenerator) -> Schema {
    codes(["shown", "pending", "removed", "hidden", "held_back"].into_iter())
}

fn rule_schema(_: &mut SchemaGenerator) -> Schema {
    let mut rules: Vec<Option<&str>> = Rule::ALL.into_iter().map(|rule| Some(rule.as_str())).collect();
    rules.push(None);
    schemars::json_schema!({ "type": ["string", "null"], "enum": rules })
}

fn author_schema(_: &mut SchemaGenerator) -> Schema {
    codes(["person", "pseudonym", "assisted", "removed_person"].into_iter())
}

fn response_state_schema(_: &mut SchemaGenerator) -> Schema {
    codes(RESPONSE_STATES.into_iter())
}

fn response_kind_schema(_: &mut SchemaGenerator) -> Schema {
    codes(ResponseKind::ALL.into_iter().map(ResponseKind::as_str))
}
