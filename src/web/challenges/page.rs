//! The public page of a challenge.

use jiff::tz::TimeZone;
use rocket::get;
use serde::Serialize;

use super::readable::eligible;
use super::similar;
use super::tcv::Tcv;
use crate::app::challenges::{Found, REVIEWERS, TranslatedText, WRITERS, subject};
use crate::app::{self, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::challenges::{ChallengeState, Opening};
use crate::domain::people::Role;
use crate::domain::stages::Stage;
use crate::language::{self, Value, Words};
use crate::store;
use crate::store::challenges::{Challenge, ChallengeRevision, Translation};
use crate::store::pilots::Pilot;
use crate::web::attachments::AttachmentsView;
use crate::web::comments::{self, ThreadView};
use crate::web::error::WebError;
use crate::web::follows::FollowView;
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::page::{Title, WebResult};
use crate::web::questions::QuestionsView;
use crate::web::search::Row;
use crate::web::views::{Clock, Mini, Route, When, counted};

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
    pub comments: Option<ThreadView>,
    pub public: bool,
}

/// A text that is not in the language of the page.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageNote {
    pub text: String,
    /// The address and the words of a link to the other form of the text.
    pub href: Option<String>,
    pub link: String,
}

/// The box with the main action.
#[derive(Clone, Debug, Serialize)]
pub struct ActionView {
    pub clock: Option<Clock>,
    /// What the box says before its date.
    pub says: String,
    pub when: Option<When>,
    pub open: bool,
}

/// A link with its words.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    pub href: String,
    pub text: String,
}

/// The service as it is today.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceView {
    pub name: String,
    pub steps: Vec<String>,
    /// "21,400 cases a year"; empty when it is not known.
    pub volume: String,
    pub plan: String,
}

/// A number that says whom the problem hurts.
#[derive(Clone, Debug, Serialize)]
pub struct HurtView {
    pub number: String,
    pub text: String,
}

/// One row of "how we choose".
#[derive(Clone, Debug, Serialize)]
pub struct CriterionView {
    pub name: String,
    /// Of the heaviest, such as `57.1%`.
    pub width: String,
    pub weight: i64,
    /// "At least 3 of 5"; empty without a minimum.
    pub minimum: String,
}

/// One date of the tall line.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    pub state: &'static str,
    pub current: bool,
    pub said: String,
    pub name: String,
    pub when: When,
    /// What follows the date, such as ". 8 days left"; may be empty.
    pub more: String,
}

/// One amendment.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    pub href: String,
    pub when: When,
    pub note: String,
}

/// A pilot of the challenge.
#[derive(Clone, Debug, Serialize)]
pub struct PilotView {
    pub href: String,
    pub title: String,
    pub lang: String,
    pub mini: Mini,
    pub stopped: bool,
}

/// A term and what it is.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub term: String,
    pub text: String,
    /// It was written by the agency, in its language.
    pub own: bool,
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
    let found = app::challenges::read(visitor.app(), visitor.actor(), &id).await?;
    let mut view = ChallengeView::of(&visitor, &found, original.is_some()).await?;
    if found.challenge.is_public() {
        view.comments = Some(comments::thread(&visitor, &subject(&id), order, voices).await?);
    }
    let mut title = Title::plain(view.title.clone()).menu("challenges").description(view.summary.clone());
    if !found.challenge.is_public() {
        title = title.unlisted();
    }
    Ok(visitor.page("challenges/show", &title, &view)?.into())
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
        let (ideas, pilots, revisions, translations) = {
            let mut reader = app.db.read().await.map_err(AppError::from)?;
            (
                store::challenges::count_ideas(&mut reader, id).await?,
                store::pilots::list_of_challenge(&mut reader, id).await?,
                store::challenges::list_revisions(&mut reader, id).await?,
                store::challenges::list_translations(&mut reader, &subject(id)).await?,
            )
        };
        let shown = Shown::choose(visitor, challenge, &translations, original);
        let content = &challenge.content;
        let officer = visitor.actor().is_some_and(|actor| actor.is_officer_of(&agency.id));
        let (stage, stopped) = stage(challenge, &pilots);
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
            attachments: AttachmentsView::of(visitor, &subject(id), &here).await?,
            pilots: pilots.iter().map(|pilot| pilot_view(words, pilot)).collect(),
            facts: facts(words, challenge, ideas),
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
            pilots: vec![PilotView {
                href: "/pilots/x".to_owned(),
                title: text.clone(),
                lang: "en".to_owned(),
                mini: Mini::sample(),
                stopped: true,
            }],
            facts: vec![Fact { term: "Ideas so far".to_owned(), text: "14".to_owned(), own: false }],
            comments: Some(ThreadView::sample()),
            public: true,
        }
    }
}

/// Title, summary and problem in the language that fits the reader best.
struct Shown {
    lang: String,
    text: TranslatedText,
    note: Option<LanguageNote>,
}

impl Shown {
    fn choose(
        visitor: &Visitor,
        challenge: &Challenge,
        translations: &[Translation],
        original: bool,
    ) -> Self {
        let words = visitor.words();
        let own = Self {
            lang: challenge.language.clone(),
            text: TranslatedText {
                title: challenge.title.clone(),
                summary: challenge.content.summary.clone(),
                problem: challenge.content.problem.clone(),
            },
            note: None,
        };
        if challenge.language == words.code() {
            return own;
        }
        let name = |code: &str| {
            visitor
                .app()
                .languages
                .find(code)
                .map_or_else(|| code.to_owned(), |words| words.name().to_owned())
        };
        let here = format!("/challenges/{}", challenge.id);
        let in_language = [("language", Value::from(name(&challenge.language)))];
        let translated =
            translations.iter().find(|translation| translation.language == words.code()).and_then(
                |translation| serde_json::from_value::<TranslatedText>(translation.content.clone()).ok(),
            );
        match translated {
            Some(text) if !original => Self {
                lang: words.code().to_owned(),
                text,
                note: Some(LanguageNote {
                    text: words.say_with("challenge-language-note-translated", &in_language),
                    href: Some(format!("{here}?original=1")),
                    link: words.say("challenge-language-note-original"),
                }),
            },
            other => Self {
                note: Some(LanguageNote {
                    text: words.say_with(
                        if other.is_some() { "challenge-language-note" } else { "challenge-not-translated" },
                        &in_language,
                    ),
                    href: other.map(|_| here),
                    link: words.say_with(
                        "challenge-language-note-show",
                        &[("language", Value::from(words.name().to_owned()))],
                    ),
                }),
                ..own
            },
        }
    }
}

/// Where the challenge is, when its pilots have come further; and whether it was stopped there.
fn stage(challenge: &Challenge, pilots: &[Pilot]) -> (Stage, bool) {
    let own = challenge.stage();
    if challenge.state == ChallengeState::Cancelled {
        return (own, true);
    }
    if !matches!(challenge.state, ChallengeState::Piloting | ChallengeState::Concluded) {
        return (own, false);
    }
    let going =
        pilots.iter().filter(|pilot| !pilot.standing.is_stopped()).map(|pilot| pilot.standing.stage).max();
    match going {
        Some(stage) => (stage, false),
        None => match pilots.iter().map(|pilot| pilot.standing.stage).max() {
            Some(stage) => (stage, true),
            None => (own, false),
        },
    }
}

/// The short dates under the stages.
fn details(words: &Words, challenge: &Challenge, now: UnixMillis, zone: &TimeZone) -> Vec<String> {
    let with = |message: &str, at: Option<UnixMillis>| {
        at.map(|at| words.say_with(message, &[("date", Value::from(words.day(at, zone)))]))
            .unwrap_or_default()
    };
    let day = |at: Option<UnixMillis>| at.map(|at| words.day(at, zone)).unwrap_or_default();
    let ideas = match challenge.opening(now) {
        Opening::OpensSoon => with("challenge-opens-on", challenge.opens_at),
        Opening::Open => with("challenge-closes-on", challenge.submissions_close_at),
        Opening::Closed => with("challenge-closed-on", challenge.submissions_close_at),
    };
    vec![
        with("challenge-posted-on", challenge.published_at),
        ideas,
        day(challenge.decision_at),
        day(challenge.content.pilot_starts_at),
    ]
}

fn action(words: &Words, challenge: &Challenge, now: UnixMillis, zone: &TimeZone) -> ActionView {
    let at = |at: Option<UnixMillis>| at.map(|at| When::at(words, at, zone));
    let opening = challenge.opening(now);
    if challenge.state == ChallengeState::Published && opening == Opening::Open {
        let since = challenge.opens_at.or(challenge.published_at).unwrap_or(challenge.created_at);
        return ActionView {
            clock: challenge.submissions_close_at.map(|close| Clock::due(words, now, since, close)),
            says: words.say("challenge-ideas-close"),
            when: at(challenge.submissions_close_at),
            open: true,
        };
    }
    let (message, when) = match (challenge.state, opening) {
        (state, _) if state.is_before_publication() => ("challenge-not-out", None),
        (ChallengeState::Cancelled, _) => ("challenge-was-cancelled", None),
        (_, Opening::OpensSoon) => ("challenge-ideas-open", at(challenge.opens_at)),
        (ChallengeState::Published | ChallengeState::Evaluating, _) => {
            ("challenge-ideas-closed", challenge.decision_at.map(|at| When::on(words, at, zone)))
        }
        _ => ("challenge-was-decided", None),
    };
    ActionView { clock: None, says: words.say(message), when, open: false }
}

fn officer_links(visitor: &Visitor, challenge: &Challenge) -> Vec<Link> {
    let Some(actor) = visitor.actor() else { return Vec::new() };
    let (words, id, state) = (visitor.words(), &challenge.id, challenge.state);
    let has = |roles: &[Role]| actor.serves(&challenge.agency_id, roles);
    let open = state == ChallengeState::Published && challenge.opening(visitor.now()) != Opening::Closed;
    [
        (has(&WRITERS) && state.is_writable(), "draft/problem", "challenge-do-write"),
        (has(&REVIEWERS) && state == ChallengeState::InReview, "review", "challenge-do-review"),
        (has(&WRITERS) && open, "amendment", "challenge-do-amend"),
        (has(&WRITERS), "translations", "challenge-do-translate"),
        (has(&[Role::SeniorOwner]) && state < ChallengeState::Decided, "cancellation", "challenge-do-cancel"),
    ]
    .into_iter()
    .filter(|(may, _, _)| *may)
    .map(|(_, path, message)| Link { href: format!("/challenges/{id}/{path}"), text: words.say(message) })
    .collect()
}

fn source(words: &Words, challenge: &Challenge) -> String {
    let service = &challenge.content.service;
    if !service.source.is_empty() {
        return service.source.clone();
    }
    service.people_asked.map(|people| counted(words, "challenge-people-asked", people)).unwrap_or_default()
}

fn service(words: &Words, challenge: &Challenge) -> Option<ServiceView> {
    let service = &challenge.content.service;
    if service.name.is_empty() && service.steps.is_empty() {
        return None;
    }
    Some(ServiceView {
        name: service.name.clone(),
        steps: service.steps.clone(),
        volume: service
            .yearly_volume
            .map(|volume| counted(words, "challenge-volume", volume))
            .unwrap_or_default(),
        plan: service.baseline_plan.clone(),
    })
}

fn criteria(words: &Words, challenge: &Challenge) -> Vec<CriterionView> {
    let criteria = &challenge.content.criteria;
    let most = criteria.iter().map(|criterion| criterion.weight).max().unwrap_or(1).max(1);
    criteria
        .iter()
        .map(|criterion| {
            let tenths = criterion.weight * 1000 / most;
            CriterionView {
                name: criterion.name.clone(),
                width: format!("{}.{}%", tenths / 10, tenths % 10),
                weight: criterion.weight,
                minimum: if criterion.minimum > 0 {
                    words.say_with("challenge-minimum-is", &[("least", Value::from(criterion.minimum))])
                } else {
                    String::new()
                },
            }
        })
        .collect()
}

fn dates(words: &Words, challenge: &Challenge, now: UnixMillis, zone: &TimeZone) -> Vec<DateView> {
    let close_left = challenge
        .submissions_close_at
        .filter(|close| *close >= now && challenge.opening(now) == Opening::Open)
        .map(|close| format!(". {}", Clock::due(words, now, now, close).text))
        .unwrap_or_default();
    let steps = [
        ("challenge-date-posted", challenge.published_at, false, String::new()),
        (
            "challenge-date-opens",
            challenge
                .opens_at
                .filter(|opens| challenge.published_at.is_none_or(|posted| *opens > posted.plus(60_000))),
            false,
            String::new(),
        ),
        ("challenge-date-questions", challenge.questions_close_at, true, String::new()),
        ("challenge-date-close", challenge.submissions_close_at, true, close_left),
        ("challenge-date-decision", challenge.decision_at, false, words.say("challenge-date-decision-more")),
        ("challenge-date-pilot", challenge.content.pilot_starts_at, false, String::new()),
    ];
    let mut lit = challenge.state == ChallengeState::Cancelled || !challenge.is_public();
    steps
        .into_iter()
        .filter_map(|(name, at, timed, more)| Some((name, at?, timed, more)))
        .map(|(name, at, timed, more)| {
            let state = if at <= now {
                "done"
            } else if lit {
                ""
            } else {
                lit = true;
                "now"
            };
            let said = match state {
                "done" => "stage-done",
                "now" => "stage-now",
                _ => "stage-next",
            };
            DateView {
                state,
                current: state == "now",
                said: words.say(said),
                name: words.say(name),
                when: if timed { When::at(words, at, zone) } else { When::on(words, at, zone) },
                more,
            }
        })
        .collect()
}

fn changes(words: &Words, here: &str, revisions: &[ChallengeRevision], zone: &TimeZone) -> Vec<ChangeView> {
    revisions
        .iter()
        .filter(|revision| revision.revision > 1)
        .map(|revision| ChangeView {
            href: format!("{here}/revisions/{}", revision.revision),
            when: When::on(words, revision.at, zone),
            note: revision.note.clone(),
        })
        .collect()
}

fn pilot_view(words: &Words, pilot: &Pilot) -> PilotView {
    PilotView {
        href: format!("/pilots/{}", pilot.id),
        title: pilot.title.clone(),
        lang: pilot.language.clone(),
        mini: Mini::at(words, pilot.standing.stage),
        stopped: pilot.standing.is_stopped(),
    }
}

fn facts(words: &Words, challenge: &Challenge, ideas: i64) -> Vec<Fact> {
    let content = &challenge.content;
    let mut facts = Vec::new();
    let mut put = |term: &str, text: String, own: bool| {
        if !text.is_empty() {
            facts.push(Fact { term: words.say(term), text, own });
        }
    };
    let budget = content.budget_minor.map(|budget| {
        let amount = ("amount", Value::from(words.money(budget, &content.currency)));
        match content.payment_steps {
            Some(steps) => words.say_with("challenge-budget-steps", &[amount, ("count", Value::from(steps))]),
            None => words.say_with("challenge-budget", &[amount]),
        }
    });
    put("challenge-fact-budget", budget.unwrap_or_default(), false);
    put("challenge-fact-who", eligible(words, &content.eligible), false);
    if challenge.is_public() {
        put("challenge-fact-ideas", words.number(ideas), false);
    }
    put("challenge-fact-rights", content.ip_terms.clone(), true);
    put("challenge-fact-owner", content.adoption.senior_owner.clone(), true);
    put("challenge-fact-route", content.adoption.procurement_route.clone(), true);
    let ceiling = content.adoption.ceiling_minor.map(|ceiling| {
        words
            .say_with("challenge-budget", &[("amount", Value::from(words.money(ceiling, &content.currency)))])
    });
    put("challenge-fact-ceiling", ceiling.unwrap_or_default(), false);
    put("challenge-fact-contact", content.contact.clone(), true);
    facts
}
