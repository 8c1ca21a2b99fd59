//! What the pages of pilots show. Nothing here is measured: until there is evidence, a page says from when people are
//! counted and what the team hopes for.

use jiff::tz::TimeZone;
use serde::Serialize;

use crate::app::pilots::{Powers, Shown};
use crate::domain::pilots::{Destination, IdiaStage, PilotState};
use crate::domain::proposals::ProposalState;
use crate::domain::stages::Stage;
use crate::domain::{Kind, Subject};
use crate::language::{Value, Words, number_value, zone};
use crate::store;
use crate::store::pilots::{Site, StageMove};
use crate::web::challenges::Tcv;
use crate::web::comments::{self, ChangedView, ThreadView};
use crate::web::error::WebError;
use crate::web::evidence::ProofView;
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::milestones::StepsView;
use crate::web::search::{self, Row};
use crate::web::selection::{ChallengeLine, Tag, currency_of};
use crate::web::views::{Choice, Route, When, counted};

/// The public page.
#[derive(Serialize)]
pub struct PilotView {
    pub id: String,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub description: String,
    pub tag: Tag,
    pub place: String,
    pub route: Route,
    /// What the page says in place of numbers.
    pub proof: String,
    /// What was measured; `None` before the first report.
    pub measured: Option<ProofView>,
    pub stopped: Option<String>,
    pub expected: Tcv,
    pub updates: Vec<UpdateLine>,
    /// What is delivered and paid, once both sides signed.
    pub steps: Option<StepsView>,
    pub next: Option<NextLine>,
    pub log: Vec<LogLine>,
    pub agency: Party,
    pub organisation: Party,
    pub organisation_kind: String,
    pub started: Option<When>,
    pub challenge: ChallengeLine,
    pub proposal_id: String,
    pub sites: Vec<SiteLine>,
    pub closed_sites: Vec<SiteLine>,
    /// Voices that changed something, on the pilot and on what it came from.
    pub changed: Vec<ChangedView>,
    /// What people say about it.
    pub comments: Option<ThreadView>,
    pub follows: bool,
    pub signed_in: bool,
    pub works: bool,
    pub decides: bool,
    pub agreement: bool,
    /// Fixes, pilots and challenges about the same things.
    pub similar: Vec<Row>,
    /// The stage in the terms of IDIA, for researchers.
    pub idia: String,
}

/// An agency or an organisation by name.
#[derive(Clone, Debug, Serialize)]
pub struct Party {
    pub id: String,
    pub language: String,
    pub name: String,
}

/// Something that was told.
#[derive(Serialize)]
pub struct UpdateLine {
    pub id: String,
    pub language: String,
    pub title: String,
    pub text: String,
    pub at: When,
    pub foreign: bool,
}

/// What comes next, on top of the log.
#[derive(Serialize)]
pub struct NextLine {
    pub name: String,
    pub who: String,
}

/// A decision, with its reason.
#[derive(Serialize)]
pub struct LogLine {
    pub state: &'static str,
    pub name: String,
    pub at: When,
    pub who: String,
    pub who_language: String,
    pub reason: String,
    /// Voices whose wish was met since the decision before.
    pub changed: Vec<ChangedView>,
}

/// A place where the pilot runs.
#[derive(Serialize)]
pub struct SiteLine {
    pub id: String,
    pub name: String,
    pub region: String,
}

/// The page of those who run the pilot.
#[derive(Serialize)]
pub struct WorkView {
    pub form: FormView,
    pub id: String,
    pub language: String,
    pub title: String,
    pub languages: Vec<Choice>,
    pub sites: Vec<SiteLine>,
    pub closed_sites: Vec<SiteLine>,
}

/// The page on which a senior owner moves the stage.
#[derive(Serialize)]
pub struct StageView {
    pub form: FormView,
    pub id: String,
    pub language: String,
    pub title: String,
    pub version: i64,
    pub now: String,
    pub choices: Vec<Choice>,
    pub unsigned: bool,
    pub second_factor: bool,
}

impl PilotView {
    /// The page as this visitor sees it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn new(visitor: &Visitor, shown: &Shown) -> Result<Self, WebError> {
        let words = visitor.words();
        let Shown { pilot, challenge, proposal, agency, organisation, .. } = shown;
        let time_zone = zone(&agency.time_zone);
        let powers = Powers::of(visitor.actor(), pilot);
        let standing = pilot.standing;
        let currency = currency_of(challenge, Some(agency));
        let (open, closed): (Vec<&Site>, Vec<&Site>) =
            shown.sites.iter().partition(|site| site.closed_at.is_none());
        let started = started_at(shown);
        let text = |id: &str| words.say(id);
        let proof = match (started, standing.is_stopped()) {
            (_, true) => text("pilot-proof-stopped"),
            (Some(at), false) => {
                words.say_with("pilot-proof-counting", &[("date", Value::from(words.date(at, &time_zone)))])
            }
            (None, false) => text("pilot-proof-unsigned"),
        };
        let measured = {
            let mut reader = visitor.app().db.read().await?;
            let latest = crate::app::evidence::latest(&mut reader, &pilot.id).await?;
            ProofView::of(visitor, &latest)
        };
        let follows = match visitor.actor() {
            Some(actor) => {
                let subject = Subject::new(Kind::Pilot, pilot.id.clone());
                let mut reader = visitor.app().db.read().await?;
                store::follows::find(&mut reader, &actor.person_id, &subject).await?
            }
            None => false,
        };
        let subject = Subject::new(Kind::Pilot, pilot.id.clone());
        let similar = search::similar(visitor, &subject, &[Kind::UseCase, Kind::Pilot], 3).await?;
        let changed = {
            let came_from = [
                subject.clone(),
                Subject::new(Kind::Challenge, challenge.id.clone()),
                Subject::new(Kind::Proposal, proposal.id.clone()),
            ];
            let mut reader = visitor.app().db.read().await?;
            comments::changed(words, &mut reader, &came_from).await?
        };
        let place: Vec<&str> = open.iter().take(3).map(|site| site.name.as_str()).collect();
        Ok(Self {
            id: pilot.id.to_string(),
            language: pilot.language.clone(),
            title: pilot.title.clone(),
            summary: pilot.summary.clone(),
            description: words.say_with(
                "pilot-description",
                &[
                    ("agency", Value::from(agency.name.clone())),
                    ("organisation", Value::from(organisation.name.clone())),
                    ("number", number_value(standing.stage.number())),
                    ("stage", Value::from(stage_name(words, standing.stage))),
                ],
            ),
            tag: tag(words, shown),
            place: isolated_list(words, &place),
            route: route(words, shown, &time_zone),
            proof,
            measured,
            stopped: standing.is_stopped().then(|| pilot.stage_reason.clone()),
            expected: Tcv::today_and_expected(
                words,
                &challenge.content.service.measures(),
                &proposal.content.expected,
                &currency,
            ),
            updates: shown
                .updates
                .iter()
                .map(|update| UpdateLine {
                    id: update.id.to_string(),
                    language: update.language.clone(),
                    title: update.title.clone(),
                    text: update.text.clone(),
                    at: When::on(words, update.at, &time_zone),
                    foreign: update.language != words.code(),
                })
                .collect(),
            steps: StepsView::of(words, &shown.milestones, &pilot.id, visitor.now(), &time_zone),
            next: next(words, shown),
            log: log(words, shown, &changed, &time_zone),
            agency: Party::agency(shown),
            organisation: Party::organisation(shown),
            organisation_kind: words.say(&format!("organisation-kind-{}", organisation.kind)),
            started: started.map(|at| When::on(words, at, &time_zone)),
            challenge: ChallengeLine::of(words, challenge),
            proposal_id: proposal.id.to_string(),
            sites: open.into_iter().map(SiteLine::of).collect(),
            closed_sites: closed.into_iter().map(SiteLine::of).collect(),
            changed,
            comments: None,
            follows,
            signed_in: visitor.actor().is_some(),
            works: powers.work,
            decides: powers.decide && standing.state != PilotState::Agreement,
            agreement: (powers.work || powers.decide) && standing.state == PilotState::Agreement,
            similar,
            idia: idia(words, standing.stage),
        })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            language: "bn".to_owned(),
            title: "Land record copy near home".to_owned(),
            summary: "A helper sends it to the land office.".to_owned(),
            description: "Pilot by an office and a team.".to_owned(),
            tag: Tag::sample(),
            place: "Gangachara, Pirgachha".to_owned(),
            route: Route::sample(),
            proof: "We count from 12 January.".to_owned(),
            stopped: Some("It cost too much.".to_owned()),
            measured: Some(ProofView::sample()),
            expected: Tcv::sample(),
            updates: vec![UpdateLine {
                id: SAMPLE_ID.to_owned(),
                language: "en".to_owned(),
                title: "First 400 visits".to_owned(),
                text: "All went *well*.".to_owned(),
                at: When::sample(),
                foreign: true,
            }],
            steps: Some(StepsView::sample()),
            next: Some(NextLine { name: "Next: proof".to_owned(), who: "Land office".to_owned() }),
            log: vec![LogLine {
                state: "done",
                name: "Start the pilot".to_owned(),
                at: When::sample(),
                who: "Land office".to_owned(),
                who_language: "en".to_owned(),
                reason: "Best of 9 ideas.".to_owned(),
                changed: vec![ChangedView::sample()],
            }],
            agency: Party::sample(),
            organisation: Party::sample(),
            organisation_kind: "Startup".to_owned(),
            started: Some(When::sample()),
            challenge: ChallengeLine::sample(),
            proposal_id: SAMPLE_ID.to_owned(),
            sites: vec![SiteLine::sample()],
            closed_sites: vec![SiteLine::sample()],
            changed: vec![ChangedView::sample()],
            comments: Some(ThreadView::sample()),
            follows: true,
            signed_in: true,
            works: true,
            decides: true,
            agreement: true,
            similar: Vec::new(),
            idia: "IDIA stage 3: proof of concept".to_owned(),
        }
    }
}

impl WorkView {
    /// The page for those who run the pilot.
    #[must_use]
    pub fn new(visitor: &Visitor, shown: &Shown, form: FormView) -> Self {
        let (open, closed): (Vec<&Site>, Vec<&Site>) =
            shown.sites.iter().partition(|site| site.closed_at.is_none());
        Self {
            form,
            id: shown.pilot.id.to_string(),
            language: shown.pilot.language.clone(),
            title: shown.pilot.title.clone(),
            languages: Choice::languages(&visitor.app().languages),
            sites: open.into_iter().map(SiteLine::of).collect(),
            closed_sites: closed.into_iter().map(SiteLine::of).collect(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: SAMPLE_ID.to_owned(),
            language: "en".to_owned(),
            title: "Land record copy near home".to_owned(),
            languages: vec![Choice::sample()],
            sites: vec![SiteLine::sample()],
            closed_sites: vec![SiteLine::sample()],
        }
    }
}

impl StageView {
    /// The page for a senior owner.
    #[must_use]
    pub fn new(visitor: &Visitor, shown: &Shown, form: FormView, version: Option<i64>) -> Self {
        let words = visitor.words();
        let standing = shown.pilot.standing;
        let choices = standing
            .destinations()
            .into_iter()
            .map(|to| {
                let message = match to {
                    Destination::Stopped => "pilot-move-stop",
                    Destination::Stage(stage) if stage < standing.stage => "pilot-move-back",
                    Destination::Stage(_) => "pilot-move-on",
                };
                let stage = match to {
                    Destination::Stage(stage) => stage_name(words, stage),
                    Destination::Stopped => String::new(),
                };
                Choice {
                    value: to.as_str().to_owned(),
                    label: words.say_with(message, &[("stage", Value::from(stage))]),
                    hint: words.say(&format!("{message}-hint")),
                }
            })
            .collect();
        Self {
            form,
            id: shown.pilot.id.to_string(),
            language: shown.pilot.language.clone(),
            title: shown.pilot.title.clone(),
            version: version.unwrap_or(shown.pilot.version),
            now: stage_name(words, standing.stage),
            choices,
            unsigned: standing.state == PilotState::Agreement,
            second_factor: visitor.actor().is_some_and(|actor| actor.second_factor),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: SAMPLE_ID.to_owned(),
            language: "en".to_owned(),
            title: "Land record copy near home".to_owned(),
            version: 3,
            now: "Pilot".to_owned(),
            choices: vec![Choice::sample()],
            unsigned: false,
            second_factor: true,
        }
    }
}

impl Party {
    fn agency(shown: &Shown) -> Self {
        Self {
            id: shown.agency.id.to_string(),
            language: shown.agency.language.clone(),
            name: shown.agency.name.clone(),
        }
    }

    fn organisation(shown: &Shown) -> Self {
        Self {
            id: shown.organisation.id.to_string(),
            language: shown.organisation.language.clone(),
            name: shown.organisation.name.clone(),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self { id: SAMPLE_ID.to_owned(), language: "en".to_owned(), name: "Land office".to_owned() }
    }
}

impl SiteLine {
    fn of(site: &Site) -> Self {
        Self { id: site.id.to_string(), name: site.name.clone(), region: site.region.clone() }
    }

    fn sample() -> Self {
        Self { id: SAMPLE_ID.to_owned(), name: "Gangachara".to_owned(), region: "Rangpur".to_owned() }
    }
}

/// The decisions, the newest first, each with the voices whose wish was met since the one before.
fn log(words: &Words, shown: &Shown, changed: &[ChangedView], time_zone: &TimeZone) -> Vec<LogLine> {
    shown
        .moves
        .iter()
        .map(|line| {
            let before = shown.moves.iter().map(|other| other.at).filter(|at| *at < line.at).max();
            let since = |voice: &&ChangedView| voice.at <= line.at && before.is_none_or(|at| voice.at > at);
            LogLine {
                changed: changed.iter().filter(since).cloned().collect(),
                ..LogLine::new(words, shown, line, time_zone)
            }
        })
        .collect()
}

impl LogLine {
    fn new(words: &Words, shown: &Shown, line: &StageMove, time_zone: &TimeZone) -> Self {
        let declined = line.to == Destination::Stopped
            && line.from == Stage::Choice
            && shown.proposal.state == ProposalState::Declined;
        let (name, state) = match line.to {
            Destination::Stopped if declined => (words.say("pilot-log-declined"), "stop"),
            Destination::Stopped => (words.say("pilot-log-stopped"), "stop"),
            Destination::Stage(Stage::Choice) => (words.say("pilot-log-chosen"), "done"),
            Destination::Stage(Stage::Pilot) if line.from < Stage::Pilot => {
                (words.say("pilot-log-started"), "done")
            }
            Destination::Stage(stage) => {
                let message = if stage < line.from { "pilot-move-back" } else { "pilot-move-on" };
                (words.say_with(message, &[("stage", Value::from(stage_name(words, stage)))]), "done")
            }
        };
        let who = if declined { Party::organisation(shown) } else { Party::agency(shown) };
        Self {
            state,
            name,
            at: When::on(words, line.at, time_zone),
            who: who.name,
            who_language: who.language,
            reason: line.reason.clone(),
            changed: Vec::new(),
        }
    }
}

const SAMPLE_ID: &str = "0190b0a0-0000-7000-8000-000000000004";

/// The name of one of the six stages.
#[must_use]
pub fn stage_name(words: &Words, stage: Stage) -> String {
    words.say(&format!("stage-{}", stage.as_str()))
}

fn tag(words: &Words, shown: &Shown) -> Tag {
    let standing = shown.pilot.standing;
    let (class, message) = match (standing.is_stopped(), standing.stage) {
        (true, _) => ("bad", "pilot-tag-stopped"),
        (false, Stage::Scale) => ("now", "pilot-tag-scale"),
        (false, Stage::Proof) => ("now", "pilot-tag-proof"),
        (false, Stage::Pilot) => ("now", "pilot-tag-pilot"),
        (false, _) => ("", "pilot-tag-agreement"),
    };
    Tag { class, text: words.say(message) }
}

/// When the agreement was signed, by the log.
fn started_at(shown: &Shown) -> Option<crate::clock::UnixMillis> {
    shown.moves.iter().rev().find(|line| line.to == Destination::Stage(Stage::Pilot)).map(|line| line.at)
}

fn route(words: &Words, shown: &Shown, time_zone: &TimeZone) -> Route {
    let standing = shown.pilot.standing;
    let open = shown.sites.iter().filter(|site| site.closed_at.is_none()).count();
    let details: Vec<String> = Stage::ALL
        .into_iter()
        .map(|stage| {
            let moved = shown.moves.iter().find(|line| line.to == Destination::Stage(stage));
            let stopped = shown.moves.iter().find(|line| line.to == Destination::Stopped);
            let day = |at| words.date(at, time_zone);
            if stage == standing.stage && standing.is_stopped() {
                return stopped.map(|line| day(line.at)).unwrap_or_default();
            }
            match stage {
                Stage::Problem => shown.challenge.published_at.map(day).unwrap_or_default(),
                Stage::Ideas => counted(words, "pilot-route-ideas", shown.proposals),
                Stage::Pilot if stage <= standing.stage && open > 0 => {
                    let sites = counted(words, "pilot-route-sites", i64::try_from(open).unwrap_or(0));
                    match moved {
                        Some(line) => words.sentences(&day(line.at), &sites),
                        None => sites,
                    }
                }
                _ if stage <= standing.stage => moved.map(|line| day(line.at)).unwrap_or_default(),
                Stage::Pilot => words.say("pilot-route-next-pilot"),
                Stage::Proof => words.say("pilot-route-next-proof"),
                Stage::Scale => words.say("pilot-route-next-scale"),
                Stage::Choice => String::new(),
            }
        })
        .collect();
    Route::stages(words, words.say("pilot-route-label"), standing.stage, standing.is_stopped(), &details)
}

fn next(words: &Words, shown: &Shown) -> Option<NextLine> {
    let standing = shown.pilot.standing;
    if standing.state.is_over() {
        return None;
    }
    let message = match standing.stage {
        Stage::Pilot => "pilot-next-pilot",
        Stage::Proof => "pilot-next-proof",
        Stage::Scale => "pilot-next-scale",
        Stage::Problem | Stage::Ideas | Stage::Choice => "pilot-next-agreement",
    };
    Some(NextLine { name: words.say(message), who: shown.agency.name.clone() })
}

fn idia(words: &Words, stage: Stage) -> String {
    let stages = IdiaStage::of(stage);
    let (first, last) = match stages {
        [] => return String::new(),
        [one] => (one.number(), one.number()),
        [first, .., last] => (first.number(), last.number()),
    };
    if first == last {
        words.say_with("pilot-idia-one", &[("number", number_value(first))])
    } else {
        words.say_with("pilot-idia-range", &[("first", number_value(first)), ("last", number_value(last))])
    }
}

/// Names one after the other, each in its own direction.
fn isolated_list(words: &Words, names: &[&str]) -> String {
    let isolated: Vec<String> = names.iter().map(|name| format!("\u{2068}{name}\u{2069}")).collect();
    isolated.join(&words.say("comma"))
}
