//! The parts of the page: what the agency wrote, in the words of the reader.

use jiff::tz::TimeZone;
use serde::Serialize;

use crate::app::challenges::{REVIEWERS, WRITERS};
use crate::clock::UnixMillis;
use crate::domain::challenges::{ChallengeState, Opening};
use crate::domain::people::Role;
use crate::domain::stages::Stage;
use crate::language::{Value, Words};
use crate::store::challenges::{Challenge, ChallengeRevision};
use crate::store::pilots::Pilot;
use crate::web::challenges::readable::eligible;
use crate::web::guards::Visitor;
use crate::web::views::{Clock, Mini, When, counted};

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

/// Where the challenge is, when its pilots have come further; and whether it was stopped there.
pub(super) fn stage(challenge: &Challenge, pilots: &[Pilot], now: UnixMillis) -> (Stage, bool) {
    let going =
        pilots.iter().filter(|pilot| !pilot.standing.is_stopped()).map(|pilot| pilot.standing.stage).max();
    let furthest = going.or_else(|| pilots.iter().map(|pilot| pilot.standing.stage).max());
    let stopped = going.is_none() && furthest.is_some();
    (challenge.stage(now, furthest), stopped || challenge.state == ChallengeState::Cancelled)
}

/// The short dates under the stages.
pub(super) fn details(words: &Words, challenge: &Challenge, now: UnixMillis, zone: &TimeZone) -> Vec<String> {
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
        day(challenge.released_at.or(challenge.decision_at)),
        day(challenge.content.pilot_starts_at),
    ]
}

pub(super) fn action(words: &Words, challenge: &Challenge, now: UnixMillis, zone: &TimeZone) -> ActionView {
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

pub(super) fn officer_links(visitor: &Visitor, challenge: &Challenge) -> Vec<Link> {
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

pub(super) fn source(words: &Words, challenge: &Challenge) -> String {
    let service = &challenge.content.service;
    if !service.source.is_empty() {
        return service.source.clone();
    }
    service.people_asked.map(|people| counted(words, "challenge-people-asked", people)).unwrap_or_default()
}

pub(super) fn service(words: &Words, challenge: &Challenge) -> Option<ServiceView> {
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

pub(super) fn criteria(words: &Words, challenge: &Challenge) -> Vec<CriterionView> {
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

pub(super) fn dates(words: &Words, challenge: &Challenge, now: UnixMillis, zone: &TimeZone) -> Vec<DateView> {
    let close_left = challenge
        .submissions_close_at
        .filter(|close| *close >= now && challenge.opening(now) == Opening::Open)
        .map(|close| format!("{} {}", words.say("full-stop"), Clock::due(words, now, now, close).text))
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
        (
            "challenge-date-decision",
            challenge.released_at.or(challenge.decision_at),
            false,
            words.say("challenge-date-decision-more"),
        ),
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

pub(super) fn changes(
    words: &Words,
    here: &str,
    revisions: &[ChallengeRevision],
    zone: &TimeZone,
) -> Vec<ChangeView> {
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

pub(super) fn pilot_view(words: &Words, pilot: &Pilot) -> PilotView {
    PilotView {
        href: format!("/pilots/{}", pilot.id),
        title: pilot.title.clone(),
        lang: pilot.language.clone(),
        mini: Mini::at(words, pilot.standing.stage),
        stopped: pilot.standing.is_stopped(),
    }
}

pub(super) fn facts(words: &Words, challenge: &Challenge, ideas: i64) -> Vec<Fact> {
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
