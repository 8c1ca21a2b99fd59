//! The public page of a challenge.

mod parts;

use rocket::get;
use serde::Serialize;

use self::parts::{
    action, changes, criteria, dates, details, facts, officer_links, pilot_view, service, source, stage,
};
use crate::app::challenges::{Found, TranslatedText, subject};
use crate::app::changes::Shows;
use crate::app::{self, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::challenges::{ChallengeState, Opening};
use crate::language::{self, Value, Words};
use crate::store;
use crate::store::challenges::Challenge;
use crate::web::attachments::AttachmentsView;
use crate::web::challenges::similar;
use crate::web::challenges::tcv::Tcv;
use crate::web::comments::{self, ChangedView, ThreadView};
use crate::web::error::WebError;
use crate::web::follows::FollowView;
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::page::{Answer, Title, WebResult};
use crate::web::questions::QuestionsView;
use crate::web::search::Row;
use crate::web::selection::{self, AwardView};
use crate::web::translated::{LanguageNote, Shown};
use crate::web::views::{Clock, Mini, Route, When};

pub use self::parts::{
    ActionView, ChangeView, CriterionView, DateView, Fact, HurtView, Link, PilotView, ServiceView,
};

/// How many questions stand on the page itself.
const MOST_QUESTIONS: usize = 5;

/// The mark that says where a challenge is.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    /// `now`, `good`, `bad`, `none` or empty.
    pub class: &'static str,
    pub text: String,
}

/// Everything on the page.
#[derive(Serialize)]
pub struct ChallengeView {
    pub form: FormView,
    pub id: String,
    pub tag: Tag,
    /// "Challenge 142. Posted 4 May 2026 by"
    pub numbered: String,
    pub agency: String,
    pub agency_id: String,
    /// The language of title, summary and problem as they are shown.
    pub lang: String,
    /// The language of everything else that the agency wrote.
    pub own_lang: String,
    pub title: String,
    pub summary: String,
    pub problem: String,
    pub note: Option<LanguageNote>,
    pub cancelled: Option<String>,
    /// What a reviewer asked to change, for officers.
    pub asked_changes: Option<String>,
    pub route: Route,
    pub action: ActionView,
    pub follow: Option<FollowView>,
    pub officer: Vec<Link>,
    pub tcv: Tcv,
    pub source: String,
    pub service: Option<ServiceView>,
    pub can_change: Vec<String>,
    pub cannot_change: Vec<String>,
    pub hurts: Vec<HurtView>,
    pub quote: String,
    pub quote_who: String,
    pub criteria: Vec<CriterionView>,
    pub dates: Vec<DateView>,
    pub dates_label: String,
    pub zone: String,
    pub changes: Vec<ChangeView>,
    pub questions: QuestionsView,
    pub similar: Vec<Row>,
    pub attachments: AttachmentsView,
    pub pilots: Vec<PilotView>,
    pub facts: Vec<Fact>,
    /// The results, once they are out.
    pub award: Option<AwardView>,
    /// Voices that changed something.
    pub changed: Vec<ChangedView>,
    pub comments: Option<ThreadView>,
    pub public: bool,
}

#[get("/challenges/<id>?<original>&<order>&<voices>")]
pub async fn show(
    visitor: Visitor,
    id: &str,
    original: Option<&str>,
    order: Option<&str>,
    voices: Option<i64>,
) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let shows = Shows::Thing(subject(&id));
    let visitor = visitor.reading(&shows).await?;
    let found = app::challenges::read(visitor.app(), visitor.actor(), &id).await?;
    let mut view = ChallengeView::of(&visitor, &found, original.is_some()).await?;
    if found.challenge.is_public() {
        view.comments = Some(comments::thread(&visitor, &subject(&id), order, voices).await?);
    }
    let mut title = Title::plain(view.title.clone()).menu("challenges").description(view.summary.clone());
    if found.challenge.is_public() {
        title = title.feed(format!("/feeds/challenges/{id}"));
    }
    if !found.challenge.is_public() {
        return Ok(visitor.page("challenges/show", &title.unlisted(), &view)?.into());
    }
    Ok(visitor.page("challenges/show", &title, &view)?.shared(shows).into())
}

/// The results, which letters and the search lead to, stand on the page of the challenge.
#[get("/challenges/<id>/results")]
pub async fn results(visitor: Visitor, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let found = app::challenges::read(visitor.app(), visitor.actor(), &id).await?;
    if found.challenge.released_at.is_none() {
        return Err(AppError::NotFound.into());
    }
    Ok(Answer::see_other(format!("/challenges/{id}#results")))
}

/// The mark that says where a challenge is.
#[must_use]
pub fn tag(words: &Words, challenge: &Challenge, now: UnixMillis) -> Tag {
    let (class, message) = match (challenge.state, challenge.opening(now)) {
        (ChallengeState::Published, Opening::Open) => ("now", "opening-open"),
        (ChallengeState::Published, Opening::OpensSoon) => ("", "opening-opens_soon"),
        (ChallengeState::Published, Opening::Closed) => ("", "opening-closed"),
        (ChallengeState::Draft, _) => ("none", "challenge-state-draft"),
        (ChallengeState::InReview, _) => ("now", "challenge-state-in_review"),
        (ChallengeState::ChangesRequested, _) => ("bad", "challenge-state-changes_requested"),
        (ChallengeState::Evaluating, _) => ("now", "challenge-state-evaluating"),
        (ChallengeState::Decided, _) => ("good", "challenge-state-decided"),
        (ChallengeState::Piloting, _) => ("now", "challenge-state-piloting"),
        (ChallengeState::Concluded, _) => ("good", "challenge-state-concluded"),
        (ChallengeState::Cancelled, _) => ("bad", "challenge-state-cancelled"),
    };
    Tag { class, text: words.say(message) }
}

impl ChallengeView {
    async fn of(visitor: &Visitor, found: &Found, original: bool) -> Result<Self, WebError> {
        let Found { challenge, agency } = found;
        let (words, now) = (visitor.words(), visitor.now());
        let zone = language::zone(&agency.time_zone);
        let id = &challenge.id;
        let here = format!("/challenges/{id}");
        let app = visitor.app();
        let (ideas, pilots, revisions, translations, changed) = {
            let mut reader = app.db.read().await.map_err(AppError::from)?;
            (
                store::proposals::count_submitted(&mut reader, id).await?,
                store::pilots::list_of_challenge(&mut reader, id).await?,
                store::challenges::list_revisions(&mut reader, id).await?,
                store::challenges::list_translations(&mut reader, &subject(id)).await?,
                comments::changed(words, &mut reader, &[subject(id)]).await?,
            )
        };
        let text = TranslatedText {
            title: challenge.title.clone(),
            summary: challenge.content.summary.clone(),
            problem: challenge.content.problem.clone(),
        };
        let shown = Shown::choose(visitor, &subject(id), &challenge.language, text, &translations, original);
        let content = &challenge.content;
        let officer = visitor.actor().is_some_and(|actor| actor.is_officer_of(&agency.id));
        let (stage, stopped) = stage(challenge, &pilots, now);
        let posted = challenge.published_at.map(|at| words.date(at, &zone)).unwrap_or_default();
        let numbered = if challenge.is_public() { "challenge-numbered" } else { "challenge-numbered-draft" };
        let numbered = words.say_with(
            numbered,
            &[("number", Value::from(words.digits(challenge.number))), ("date", Value::from(posted))],
        );
        let label = words.say("challenge-route");
        let own = |text: &String| text.clone();
        Ok(Self {
            form: FormView::default(),
            id: id.to_string(),
            tag: tag(words, challenge, now),
            numbered,
            agency: agency.name.clone(),
            agency_id: agency.id.to_string(),
            lang: shown.lang,
            own_lang: challenge.language.clone(),
            title: shown.text.title,
            summary: shown.text.summary,
            problem: shown.text.problem,
            note: shown.note,
            cancelled: (challenge.state == ChallengeState::Cancelled).then(|| challenge.state_reason.clone()),
            asked_changes: (officer && challenge.state == ChallengeState::ChangesRequested)
                .then(|| challenge.state_reason.clone()),
            route: Route::stages(words, label, stage, stopped, &details(words, challenge, now, &zone)),
            action: action(words, challenge, now, &zone),
            follow: if challenge.is_public() {
                Some(FollowView::of(visitor, &subject(id), &here).await?)
            } else {
                None
            },
            officer: officer_links(visitor, challenge),
            tcv: Tcv::today_and_goal(words, &content.service.measures(), &content.goal, &content.currency),
            source: source(words, challenge),
            service: service(words, challenge),
            can_change: content.can_change.iter().map(own).collect(),
            cannot_change: content.cannot_change.iter().map(own).collect(),
            hurts: content
                .hurts
                .iter()
                .map(|hurt| HurtView { number: words.number(hurt.number), text: hurt.text.clone() })
                .collect(),
            quote: content.quote.text.clone(),
            quote_who: content.quote.who.clone(),
            criteria: criteria(words, challenge),
            dates: dates(words, challenge, now, &zone),
            dates_label: words.say("challenge-dates-label"),
            zone: words.say_with("challenge-zone", &[("zone", Value::from(agency.time_zone.clone()))]),
            changes: changes(words, &here, &revisions, &zone),
            questions: QuestionsView::of(visitor, found, MOST_QUESTIONS).await?,
            similar: similar::like(visitor, &subject(id)).await,
            attachments: AttachmentsView::of(visitor, &subject(id), &here)
                .await?
                .unchanged_when(challenge.is_public()),
            pilots: pilots.iter().map(|pilot| pilot_view(words, pilot)).collect(),
            facts: facts(words, challenge, ideas),
            award: selection::award(visitor, challenge).await?,
            changed,
            comments: None,
            public: challenge.is_public(),
        })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let text = "Fix a mistake in a birth record in one visit".to_owned();
        Self {
            form: FormView::default(),
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            tag: Tag { class: "now", text: "Open for ideas".to_owned() },
            numbered: "Challenge 142. Posted 4 May 2026 by".to_owned(),
            agency: "Civil Registration Office".to_owned(),
            agency_id: "0190b0a0-0000-7000-8000-000000000009".to_owned(),
            lang: "en".to_owned(),
            own_lang: "en".to_owned(),
            title: text.clone(),
            summary: text.clone(),
            problem: "First.\n\nSecond.".to_owned(),
            note: Some(LanguageNote {
                text: "This text is in Bangla.".to_owned(),
                href: Some("/challenges/0190b0a0-0000-7000-8000-000000000000?original=1".to_owned()),
                link: "Show the original".to_owned(),
            }),
            cancelled: Some(text.clone()),
            asked_changes: Some(text.clone()),
            route: Route::sample(),
            action: ActionView {
                clock: Some(Clock::sample()),
                says: "Ideas close on".to_owned(),
                when: Some(When::sample()),
                open: true,
            },
            follow: Some(FollowView::sample()),
            officer: vec![Link { href: "/challenges/x/amendment".to_owned(), text: "Change it".to_owned() }],
            tcv: Tcv::sample(),
            source: "We asked 612 people.".to_owned(),
            service: Some(ServiceView {
                name: text.clone(),
                steps: vec![text.clone()],
                volume: "21,400 cases a year".to_owned(),
                plan: text.clone(),
            }),
            can_change: vec![text.clone()],
            cannot_change: vec![text.clone()],
            hurts: vec![HurtView { number: "186,000".to_owned(), text: text.clone() }],
            quote: text.clone(),
            quote_who: text.clone(),
            criteria: vec![CriterionView {
                name: text.clone(),
                width: "57.1%".to_owned(),
                weight: 20,
                minimum: "At least 2 of 5".to_owned(),
            }],
            dates: vec![DateView {
                state: "now",
                current: true,
                said: "Now:".to_owned(),
                name: "Ideas close".to_owned(),
                when: When::sample(),
                more: ". 8 days left".to_owned(),
            }],
            dates_label: "Dates".to_owned(),
            zone: "Times are those of Asia/Dhaka.".to_owned(),
            changes: vec![ChangeView {
                href: "/challenges/x/revisions/2".to_owned(),
                when: When::sample(),
                note: text.clone(),
            }],
            questions: QuestionsView::sample(),
            similar: vec![Row::sample()],
            attachments: AttachmentsView::sample(),
            award: Some(AwardView::sample()),
            pilots: vec![PilotView {
                href: "/pilots/x".to_owned(),
                title: text.clone(),
                lang: "en".to_owned(),
                mini: Mini::sample(),
                stopped: true,
            }],
            facts: vec![Fact { term: "Ideas so far".to_owned(), text: "14".to_owned(), own: false }],
            changed: vec![ChangedView::sample()],
            comments: Some(ThreadView::sample()),
            public: true,
        }
    }
}
