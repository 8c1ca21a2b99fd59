//! Pages that more than one handler shows.

use std::collections::BTreeMap;

use rocket::http::Status;
use serde_json::Value as Json;

use super::views::{
    CheckView, ClosedView, CollisionField, CollisionView, EditView, LabelledText, ShowView, SimilarView,
};
use crate::app::proposals::{Opened, Saving};
use crate::app::search::{self, SimilarTo};
use crate::domain::proposals::{FormPart, ProposalStep};
use crate::domain::{Kind, Refusal, Refusals, Subject};
use crate::language::{Value, Words, zone};
use crate::web::comments::ThreadView;
use crate::web::form::FormView;
use crate::web::guards::{Citizen, Visitor};
use crate::web::page::{Answer, Title, WebResult};

/// The fields of one part as they are stored, for a form.
pub fn stored_values(opened: &Opened, part: FormPart) -> BTreeMap<String, Json> {
    let values = opened.proposal.draft().values(part, &opened.currency);
    values.into_iter().map(|(name, value)| (name, Json::from(value))).collect()
}

/// One step of the form; with what was typed when it comes back with errors.
pub async fn edit_page(
    citizen: &Citizen,
    opened: &Opened,
    part: FormPart,
    typed: Option<BTreeMap<String, Json>>,
    refusals: &Refusals,
) -> WebResult {
    let refused = typed.is_some();
    let values = typed.unwrap_or_else(|| stored_values(opened, part));
    let form = FormView::new(values, refusals, citizen.words());
    let view = EditView::build(citizen, opened, part, form).await?;
    let title =
        Title::plain([view.heading.as_str(), view.kicker.as_str()].join(&citizen.words().say("comma")))
            .menu("challenges")
            .unlisted();
    let page = citizen.page("proposals/form", &title, &view)?;
    Ok(if refused { page.refused() } else { page }.into())
}

/// The last step; with what stood in the way when it could not be sent.
pub async fn check_page(citizen: &Citizen, opened: &Opened, refusals: &Refusals) -> WebResult {
    let status = if refusals.is_empty() { Status::Ok } else { Status::UnprocessableEntity };
    check_page_with(citizen, opened, refusals, status).await
}

/// [`check_page`] with another status.
pub async fn check_page_with(
    citizen: &Citizen,
    opened: &Opened,
    refusals: &Refusals,
    status: Status,
) -> WebResult {
    let view = CheckView::build(citizen, opened, refusals).await?;
    let title = Title::plain(citizen.words().say("proposal-part-check")).menu("challenges").unlisted();
    Ok(citizen.page("proposals/check", &title, &view)?.with_status(status).into())
}

/// Why nothing can be written any more, if so.
pub fn why_shut(citizen: &Citizen, opened: &Opened) -> Option<Refusal> {
    let window = crate::app::proposals::window(&opened.challenge);
    if !opened.proposal.state.is_open() {
        return opened.proposal.state.after(ProposalStep::Submit).err();
    }
    window.check(citizen.now()).err()
}

/// Too late, too early or already judged: says so, offers the draft as a file and gives back what was typed.
pub fn closed_page(
    citizen: &Citizen,
    opened: &Opened,
    refusals: &Refusals,
    typed: Vec<LabelledText>,
) -> WebResult {
    let view = ClosedView::build(citizen, opened, refusals, typed);
    let title = Title::plain(view.heading.clone()).menu("challenges").unlisted();
    Ok(citizen.page("proposals/closed", &title, &view)?.refused().into())
}

/// Two members changed the same part: both texts, and nothing lost.
pub fn collision_page(
    citizen: &Citizen,
    opened: &Opened,
    part: FormPart,
    typed: &BTreeMap<String, String>,
) -> WebResult {
    let words = citizen.words();
    let draft = opened.proposal.draft();
    let fields = collided(words, opened, part, typed);
    let address = format!("/proposals/{}/edit/{}", opened.proposal.id, part.as_str());
    let view = CollisionView {
        action: address.clone(),
        theirs_href: address,
        version: opened.proposal.version,
        mark: draft.mark(part, &opened.currency),
        language: draft.language.clone(),
        fields,
    };
    let title = Title::plain(words.say("proposal-collision-title")).menu("challenges").unlisted();
    Ok(citizen.page("proposals/collision", &title, &view)?.with_status(Status::Conflict).into())
}

impl CollisionField {
    /// A field with what is stored and what was typed.
    #[must_use]
    pub fn new(label: String, name: String, theirs: String, mine: String) -> Self {
        Self {
            label,
            // What a browser sends has other line ends than what is stored.
            differs: mine.replace("\r\n", "\n").trim() != theirs.trim(),
            rows: if theirs.len().max(mine.len()) > 90 { 8 } else { 2 },
            name,
            theirs,
            mine,
        }
    }

    /// What a script reads that saved in the background: both texts of every field that differs.
    #[must_use]
    pub fn answer(words: &Words, version: i64, fields: &[Self]) -> Answer {
        let differing: Vec<Json> = fields
            .iter()
            .filter(|field| field.differs)
            .map(|field| {
                serde_json::json!({
                    "name": field.name, "label": field.label, "yours": field.mine, "theirs": field.theirs,
                })
            })
            .collect();
        let body = serde_json::json!({
            "status": 409, "version": version, "detail": words.say("proposal-collision-title"),
            "differing": differing,
        });
        Answer::Json(Status::Conflict, body)
    }
}

/// The fields of one part with what is stored beside what was typed.
fn collided(
    words: &Words,
    opened: &Opened,
    part: FormPart,
    typed: &BTreeMap<String, String>,
) -> Vec<CollisionField> {
    let stored = opened.proposal.draft().values(part, &opened.currency);
    stored
        .into_iter()
        .map(|(name, theirs)| {
            let mine = typed.get(&name).cloned().unwrap_or_default();
            CollisionField::new(label(words, &name), name, theirs, mine)
        })
        .collect()
}

/// The page of a proposal, or of one of its revisions.
pub async fn show_page(
    visitor: &Visitor,
    opened: &Opened,
    revision: Option<i64>,
    comments: Option<ThreadView>,
) -> WebResult {
    let view = ShowView { comments, ..ShowView::build(visitor, opened, revision).await? };
    let mut title = Title::plain(view.title.clone()).menu("challenges").description(view.summary.clone());
    title.unlisted = opened.onlooker == crate::domain::proposals::Onlooker::Member;
    if opened.proposal.made_public_at.is_some() {
        title = title.feed(format!("/feeds/proposals/{}", opened.proposal.id));
    }
    Ok(visitor.page("proposals/show", &title, &view)?.into())
}

/// What the script that saves in the background reads.
pub async fn background_answer(
    citizen: &Citizen,
    part: FormPart,
    typed: &BTreeMap<String, String>,
    saving: &Saving,
) -> WebResult {
    let words = citizen.words();
    let (Saving::Collided { proposal } | Saving::Kept { proposal, .. }) = saving;
    let opened = crate::app::proposals::open_for_team(citizen.app(), citizen.actor(), &proposal.id).await?;
    match saving {
        Saving::Collided { .. } => {
            Ok(CollisionField::answer(words, proposal.version, &collided(words, &opened, part, typed)))
        }
        Saving::Kept { .. } => {
            let mark = opened.proposal.draft().mark(part, &opened.currency);
            let saved_at = saved(words, &opened);
            Ok(Answer::Json(
                Status::Ok,
                serde_json::json!({ "saved_at": saved_at, "version": proposal.version, "mark": mark }),
            ))
        }
    }
}

/// When it was saved and until when one can come back.
pub fn saved(words: &Words, opened: &Opened) -> String {
    let zone = zone(&opened.agency.time_zone);
    let time = words.date_time(opened.proposal.updated_at, &zone);
    let saved = words.say_with("proposal-saved", &[("time", Value::from(time))]);
    match opened.challenge.submissions_close_at {
        Some(closes) => {
            let until = words.date_time(closes, &zone);
            format!("{saved} {}", words.say_with("proposal-saved-until", &[("time", Value::from(until))]))
        }
        None => saved,
    }
}

/// What a field is called.
pub fn label(words: &Words, field: &str) -> String {
    match field.rsplit_once('_') {
        Some((name, number)) if name.starts_with("milestone") => {
            let number = number.parse::<i64>().unwrap_or(0);
            format!("{} {}", words.say(&format!("proposal-field-{name}")), words.number(number))
        }
        _ => words.say(&format!("proposal-field-{field}")),
    }
}

/// What was typed, with the names of the fields, without what is empty.
pub fn labelled(words: &Words, typed: &BTreeMap<String, String>) -> Vec<LabelledText> {
    typed
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(name, text)| LabelledText { label: label(words, name), text: text.clone() })
        .collect()
}

/// How many similar things are shown.
const MOST_SIMILAR: usize = 5;

/// What is like these words and can be seen by the reader: other fixes, ideas and pilots. A page does its job without
/// this part: when the index cannot be read, the part is left out and the fault is logged.
pub async fn similar(
    visitor: &Visitor,
    subject: &Subject,
    language: &str,
    title: &str,
    body: &str,
) -> Vec<SimilarView> {
    if title.trim().is_empty() && body.trim().is_empty() {
        return Vec::new();
    }
    let to =
        SimilarTo::Text { title: title.to_owned(), body: body.to_owned(), language: language.to_owned() };
    let kinds = [Kind::UseCase, Kind::Proposal, Kind::Pilot];
    let audiences = visitor.audiences();
    match search::similar(visitor.app(), &to, &kinds, &audiences, MOST_SIMILAR + 1).await {
        Ok(items) => items
            .iter()
            .filter(|item| item.thing.id() != &subject.id)
            .take(MOST_SIMILAR)
            .filter_map(|item| {
                let kind = Kind::parse(item.thing.kind())?;
                Some(SimilarView {
                    href: kind.path(item.thing.id()),
                    title: item.thing.title().to_owned(),
                    language: item.thing.language().to_owned(),
                    kind: visitor
                        .words()
                        .say(&format!("search-kind-{}", item.thing.kind().replace('_', "-"))),
                })
            })
            .collect(),
        Err(error) => {
            tracing::error!(error = %error, "what is similar could not be found");
            Vec::new()
        }
    }
}
