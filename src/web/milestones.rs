//! The milestones of a pilot: the table on its page, and the page of each, where the team delivers and the office answers.

use jiff::tz::TimeZone;
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::challenges::Tag;
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Choice, Clock, Sample, When, sample};
use crate::app::milestones::{Powers, Shown};
use crate::app::{self, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::milestones::MilestoneState;
use crate::language::{self, Value, Words, number_value};
use crate::store::milestones::{Milestone, MilestoneMove};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, deliver, answer]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("milestones/show", &MilestoneView::sample())]
}

/// The steps of a pilot and what they cost, on its page.
#[derive(Serialize)]
pub struct StepsView {
    pub pilot_id: String,
    /// How much of the money was accepted, or paid once something was.
    pub sum: String,
    pub rows: Vec<StepRow>,
}

/// One of them.
#[derive(Serialize)]
pub struct StepRow {
    pub path: String,
    pub name: String,
    pub due: When,
    pub tag: Tag,
    pub amount: String,
}

/// The page of a milestone.
#[derive(Serialize)]
pub struct MilestoneView {
    pub form: FormView,
    pub pilot_id: String,
    pub pilot_title: String,
    pub language: String,
    pub path: String,
    pub kicker: String,
    pub name: String,
    pub deliverable: String,
    pub amount: String,
    pub due: When,
    pub tag: Tag,
    /// Until when the office answers, while something waits for its answer.
    pub clock: Option<Clock>,
    /// What happens when nobody answers.
    pub silence: String,
    pub delivered: Option<DeliveredView>,
    pub log: Vec<StepLine>,
    pub version: i64,
    pub delivers: bool,
    pub answers: bool,
    pub second_factor: bool,
    pub choices: Vec<Choice>,
}

/// What was handed over.
#[derive(Serialize)]
pub struct DeliveredView {
    pub text: String,
    pub links: Vec<String>,
    pub at: When,
}

/// One thing that happened.
#[derive(Serialize)]
pub struct StepLine {
    /// `done` or `stop`, for the mark of the line.
    pub state: &'static str,
    pub name: String,
    pub at: When,
    pub who: String,
    pub reason: String,
}

#[get("/pilots/<pilot>/milestones/<number>")]
async fn show(visitor: Visitor, pilot: &str, number: &str) -> WebResult {
    let shown = app::milestones::find(visitor.app(), &parse(pilot)?, parse_number(number)?).await?;
    Ok(page(&visitor, &shown, FormView::default(), None)?.into())
}

#[post("/pilots/<pilot>/milestones/<number>/delivery", data = "<form>")]
async fn deliver(citizen: Citizen, pilot: &str, number: &str, form: Submitted) -> WebResult {
    let (pilot, number) = (parse(pilot)?, parse_number(number)?);
    let version = form.number("version").unwrap_or(0);
    let (text, links) = (form.text("delivered"), form.text("links"));
    let done = app::milestones::deliver(citizen.app(), citizen.actor(), &pilot, number, version, text, links);
    after(&citizen, &pilot, number, &form, done.await).await
}

#[post("/pilots/<pilot>/milestones/<number>/answer", data = "<form>")]
async fn answer(citizen: Citizen, pilot: &str, number: &str, form: Submitted) -> WebResult {
    let (pilot, number) = (parse(pilot)?, parse_number(number)?);
    let version = form.number("version").unwrap_or(0);
    let accept = match form.text("answer") {
        "accepted" => Some(true),
        "rejected" => Some(false),
        _ => None,
    };
    let reason = form.text("reason");
    let done =
        app::milestones::answer(citizen.app(), citizen.actor(), &pilot, number, version, accept, reason);
    after(&citizen, &pilot, number, &form, done.await).await
}

async fn after(
    citizen: &Citizen,
    pilot: &Id,
    number: i64,
    form: &Submitted,
    done: Result<(), AppError>,
) -> WebResult {
    match done {
        Ok(()) => Ok(Answer::see_other(app::milestones::path(pilot, number))),
        Err(AppError::Refused(refusals)) => {
            let shown = app::milestones::find(citizen.app(), pilot, number).await?;
            let view = form.view(&refusals, citizen.words());
            Ok(page(citizen, &shown, view, form.number("version"))?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

fn parse(id: &str) -> Result<Id, AppError> {
    Id::parse(id).ok_or(AppError::NotFound)
}

fn parse_number(number: &str) -> Result<i64, AppError> {
    number.parse().map_err(|_| AppError::NotFound)
}

fn page(visitor: &Visitor, shown: &Shown, form: FormView, version: Option<i64>) -> Result<Page, WebError> {
    let view = MilestoneView::new(visitor, shown, form, version);
    visitor.page("milestones/show", &Title::plain(shown.milestone.name.clone()).menu("pilots"), &view)
}

impl StepsView {
    /// The table; `None` before an agreement is in force.
    #[must_use]
    pub fn of(
        words: &Words,
        milestones: &[Milestone],
        pilot: &Id,
        now: UnixMillis,
        zone: &TimeZone,
    ) -> Option<Self> {
        let currency = &milestones.first()?.currency;
        let sum = |of: &dyn Fn(&Milestone) -> bool| {
            let minor = milestones.iter().filter(|it| of(it)).map(|it| it.amount_minor).sum::<i64>();
            Value::from(words.money(minor, currency))
        };
        let all = sum(&|_| true);
        let paid = milestones.iter().any(|it| it.state == MilestoneState::Paid);
        let sum = if paid {
            let part = sum(&|it| it.state == MilestoneState::Paid);
            words.say_with("milestones-paid", &[("part", part), ("all", all)])
        } else {
            let part = sum(&|it| it.state == MilestoneState::Accepted || it.state >= MilestoneState::Payable);
            words.say_with("milestones-accepted", &[("part", part), ("all", all)])
        };
        let rows = milestones
            .iter()
            .map(|it| StepRow {
                path: app::milestones::path(pilot, it.number),
                name: it.name.clone(),
                due: When::on(words, it.due_at, zone),
                tag: tag(words, it, now, zone),
                amount: words.money(it.amount_minor, currency),
            })
            .collect();
        Some(Self { pilot_id: pilot.to_string(), sum, rows })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            pilot_id: SAMPLE_ID.to_owned(),
            sum: "৳500,000 of ৳2,000,000 accepted".to_owned(),
            rows: vec![StepRow {
                path: "/pilots/1/milestones/1".to_owned(),
                name: "Two counters ready".to_owned(),
                due: When::sample(),
                tag: Tag { class: "good", text: "Accepted".to_owned() },
                amount: "৳500,000".to_owned(),
            }],
        }
    }
}

/// What a milestone's state is called, with its day; late is said in words.
fn tag(words: &Words, milestone: &Milestone, now: UnixMillis, zone: &TimeZone) -> Tag {
    let state = milestone.state;
    let name = words.say(&format!("milestone-state-{}", state.as_str()));
    let (class, text) = match state {
        MilestoneState::Planned if milestone.due_at < now => ("bad", words.say("milestone-late-team")),
        MilestoneState::Submitted if milestone.answer_due_at.is_some_and(|due| due < now) => {
            ("bad", words.say("milestone-late-office"))
        }
        MilestoneState::Accepted => {
            let text = milestone.answered_at.map_or_else(
                || name.clone(),
                |at| {
                    let date = Value::from(words.date(at, zone));
                    words.say_with("milestone-accepted-on", &[("date", date)])
                },
            );
            ("good", text)
        }
        MilestoneState::Paid => ("good", name),
        MilestoneState::Rejected | MilestoneState::Failed | MilestoneState::Reversed => ("bad", name),
        MilestoneState::Submitted | MilestoneState::Payable | MilestoneState::Paying => ("now", name),
        MilestoneState::Planned => ("", name),
    };
    Tag { class, text }
}

const SAMPLE_ID: &str = "0190b0a0-0000-7000-8000-000000000004";

impl MilestoneView {
    fn new(visitor: &Visitor, shown: &Shown, form: FormView, version: Option<i64>) -> Self {
        let (words, now) = (visitor.words(), visitor.now());
        let Shown { milestone, pilot, agency, moves, of } = shown;
        let zone = language::zone(&agency.time_zone);
        let powers = Powers::of(visitor.actor(), pilot, milestone);
        let waits = milestone.state == MilestoneState::Submitted;
        let numbers = [
            ("number", number_value(milestone.number)),
            ("of", number_value(i64::try_from(*of).unwrap_or(i64::MAX))),
        ];
        let clock = milestone
            .delivered_at
            .zip(milestone.answer_due_at)
            .filter(|_| waits)
            .map(|(since, due)| Clock::due(words, now, since, due));
        Self {
            form,
            pilot_id: pilot.id.to_string(),
            pilot_title: pilot.title.clone(),
            language: pilot.language.clone(),
            path: app::milestones::path(&pilot.id, milestone.number),
            kicker: words.say_with("milestone-kicker", &numbers),
            name: milestone.name.clone(),
            deliverable: milestone.deliverable.clone(),
            amount: words.money(milestone.amount_minor, &milestone.currency),
            due: When::on(words, milestone.due_at, &zone),
            tag: tag(words, milestone, now, &zone),
            clock,
            silence: if waits { silence(words, milestone, &zone) } else { String::new() },
            delivered: milestone.delivered_at.map(|at| DeliveredView {
                text: milestone.delivered.clone(),
                links: milestone.delivered_links.clone(),
                at: When::on(words, at, &zone),
            }),
            log: moves.iter().map(|line| StepLine::new(words, shown, line, &zone)).collect(),
            version: version.unwrap_or(milestone.version),
            delivers: powers.delivers,
            answers: powers.answers,
            second_factor: visitor.actor().is_some_and(|actor| actor.second_factor),
            choices: ["accepted", "rejected"]
                .iter()
                .map(|answer| Choice {
                    hint: words.say(&format!("milestone-answer-{answer}-hint")),
                    ..Choice::new(*answer, words.say(&format!("milestone-answer-{answer}")))
                })
                .collect(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            pilot_id: SAMPLE_ID.to_owned(),
            pilot_title: "Land record copy near home".to_owned(),
            language: "bn".to_owned(),
            path: "/pilots/1/milestones/1".to_owned(),
            kicker: "Step 1 of 4".to_owned(),
            name: "Two counters ready".to_owned(),
            deliverable: "Two counters with trained staff".to_owned(),
            amount: "৳500,000".to_owned(),
            due: When::sample(),
            tag: Tag { class: "now", text: "Waits for the office".to_owned() },
            clock: Some(Clock::sample()),
            silence: "Then the senior owner is told.".to_owned(),
            delivered: Some(DeliveredView {
                text: "Both counters are *open*.".to_owned(),
                links: vec!["https://example.org/photos".to_owned()],
                at: When::sample(),
            }),
            log: vec![StepLine {
                state: "done",
                name: "Handed over".to_owned(),
                at: When::sample(),
                who: "Mlango Labs".to_owned(),
                reason: "Both counters are open.".to_owned(),
            }],
            version: 2,
            delivers: true,
            answers: true,
            second_factor: false,
            choices: vec![Choice::sample()],
        }
    }
}

/// What silence means for what was delivered, and when.
fn silence(words: &Words, milestone: &Milestone, zone: &TimeZone) -> String {
    let day = |at: Option<UnixMillis>| Value::from(at.map(|at| words.date(at, zone)).unwrap_or_default());
    let told = if milestone.escalated_at.is_some() {
        words.say_with("milestone-silence-told", &[("date", day(milestone.escalated_at))])
    } else {
        words.say_with("milestone-silence-due", &[("date", day(milestone.answer_due_at))])
    };
    let then = if milestone.accept_due_at.is_some() {
        words.say_with("milestone-silence-accepts", &[("date", day(milestone.accept_due_at))])
    } else {
        words.say("milestone-silence-stays")
    };
    words.sentences(&told, &then)
}

impl StepLine {
    fn new(words: &Words, shown: &Shown, line: &MilestoneMove, zone: &TimeZone) -> Self {
        let message = match (line.to, &line.by_id) {
            (MilestoneState::Accepted, None) => "milestone-log-silent".to_owned(),
            (state, _) => format!("milestone-log-{}", state.as_str()),
        };
        // People are named by the side that they act for.
        let who = match (line.to, &line.by_id) {
            (_, None) => words.say("record-by-rule"),
            (MilestoneState::Submitted, _) => words.say("pilot-fact-team"),
            _ => shown.agency.name.clone(),
        };
        let bad =
            matches!(line.to, MilestoneState::Rejected | MilestoneState::Failed | MilestoneState::Reversed);
        Self {
            state: if bad { "stop" } else { "done" },
            name: words.say(&message),
            at: When::on(words, line.at, zone),
            who,
            reason: line.reason.clone(),
        }
    }
}
