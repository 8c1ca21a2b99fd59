//! What the pages of proposals show.

mod list;
mod read;
mod write;

use serde::Serialize;

use crate::app;
use crate::app::proposals::Opened;
use crate::clock::Id;
use crate::domain::challenges::Measures;
use crate::domain::proposals::{Draft, milestones_total};
use crate::domain::{Kind, Subject};
use crate::language::{Words, zone};
use crate::store::challenges::Challenge;
use crate::web::challenges::{self, Tcv};
use crate::web::guards::Visitor;
use crate::web::views::{Clock, When, counted};

pub use self::list::ListView;
pub use self::read::{ConfirmView, ReceiptView, ShowView};
pub use self::write::{
    CheckView, ClosedView, CollisionField, CollisionView, EditView, LabelledText, NewView,
};

/// A name with its address and language.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    pub id: String,
    pub name: String,
    pub language: String,
}

/// The challenge beside the form.
#[derive(Clone, Debug, Serialize)]
pub struct ChallengeSide {
    pub id: String,
    pub title: String,
    pub language: String,
    pub goal: String,
    pub budget: String,
    pub closes: Option<When>,
    pub clock: Option<Clock>,
    pub criteria: Vec<String>,
}

/// An organisation that was asked to take part.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerView {
    pub id: String,
    pub name: String,
    pub language: String,
    pub accepted: bool,
    pub said: String,
}

/// Something like it.
#[derive(Clone, Debug, Serialize)]
pub struct SimilarView {
    pub href: String,
    pub title: String,
    pub language: String,
    pub kind: String,
}

/// The words of a proposal as people read them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BodyView {
    pub language: String,
    pub summary: String,
    pub solution: String,
    pub as_is: Vec<String>,
    pub to_be: Vec<String>,
    pub tcv: Tcv,
    pub reasoning: String,
    pub evidence: String,
    pub team: String,
    pub partners: Vec<String>,
    pub milestones: Vec<MilestoneView>,
    pub total: String,
    pub timeline: String,
    pub risks: String,
    pub data_protection: String,
    pub accessibility: String,
    pub licence: String,
}

/// One milestone as people read it.
#[derive(Clone, Debug, Serialize)]
pub struct MilestoneView {
    pub name: String,
    pub amount: String,
    pub weeks: String,
}

impl ChallengeSide {
    /// The side of a challenge.
    pub fn of(visitor: &Visitor, challenge: &Challenge, time_zone: &str, currency: &str) -> Self {
        let words = visitor.words();
        let zone = zone(time_zone);
        let still_open = app::proposals::window(challenge).check(visitor.now()).is_ok();
        let clock = challenge.submissions_close_at.filter(|_| still_open).map(|closes| {
            let since = challenge.opens_at.or(challenge.published_at).unwrap_or(challenge.created_at);
            Clock::due(words, visitor.now(), since, closes)
        });
        Self {
            id: challenge.id.to_string(),
            title: challenge.title.clone(),
            language: challenge.language.clone(),
            goal: measures(words, &challenge.content.goal, currency),
            budget: challenge.content.budget_minor.map(|it| words.money(it, currency)).unwrap_or_default(),
            closes: challenge.submissions_close_at.map(|at| When::at(words, at, &zone)),
            clock,
            criteria: challenge.content.criteria.iter().map(|it| it.name.clone()).collect(),
        }
    }

    fn of_opened(visitor: &Visitor, opened: &Opened) -> Self {
        Self::of(visitor, &opened.challenge, &opened.agency.time_zone, &opened.currency)
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            title: "Fix a mistake in a birth record in one visit".to_owned(),
            language: "en".to_owned(),
            goal: "7 days, ৳300, 1 visit".to_owned(),
            budget: "৳2,500,000".to_owned(),
            closes: Some(When::sample()),
            clock: Some(Clock::sample()),
            criteria: vec!["Does it save time, money, visits?".to_owned()],
        }
    }
}

/// Time, cost and visits in one line; what nobody said is left out.
fn measures(words: &Words, measures: &Measures, currency: &str) -> String {
    [
        measures.time_minutes.map(|minutes| words.minutes(minutes)),
        measures.cost_minor.map(|minor| words.money(minor, currency)),
        measures.visits_tenths.map(|tenths| challenges::visits(words, tenths)),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(&words.say("proposal-list-comma"))
}

impl Named {
    fn new(id: &Id, name: &str, language: &str) -> Self {
        Self { id: id.to_string(), name: name.to_owned(), language: language.to_owned() }
    }

    fn sample(name: &str) -> Self {
        Self { id: SAMPLE_ID.to_owned(), name: name.to_owned(), language: "en".to_owned() }
    }
}

fn named_or(words: &Words, title: &str) -> String {
    if title.is_empty() { words.say("proposal-untitled") } else { title.to_owned() }
}

fn partners(words: &Words, opened: &Opened) -> Vec<PartnerView> {
    opened
        .partners
        .iter()
        .map(|(partner, organisation)| PartnerView {
            id: organisation.id.to_string(),
            name: organisation.name.clone(),
            language: organisation.language.clone(),
            accepted: partner.accepted_at.is_some(),
            said: words.say(if partner.accepted_at.is_some() {
                "proposal-partner-in"
            } else {
                "proposal-partner-waits"
            }),
        })
        .collect()
}

fn subject(opened: &Opened) -> Subject {
    Subject::new(Kind::Proposal, opened.proposal.id.clone())
}

impl PartnerView {
    fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            name: "Mama Watoto".to_owned(),
            language: "en".to_owned(),
            accepted: false,
            said: "Asked".to_owned(),
        }
    }
}

impl SimilarView {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            href: "/use-cases/x".to_owned(),
            title: "Village midwives report births".to_owned(),
            language: "en".to_owned(),
            kind: "Fix".to_owned(),
        }
    }
}

impl BodyView {
    /// The words of a proposal as people read them.
    #[must_use]
    pub fn of(words: &Words, draft: &Draft, challenge: &Challenge, currency: &str) -> Self {
        let content = draft.content.clone();
        let milestones = content
            .milestones
            .iter()
            .map(|milestone| MilestoneView {
                name: milestone.name.clone(),
                amount: words.money(milestone.amount_minor, currency),
                weeks: counted(words, "proposal-weeks", milestone.weeks),
            })
            .collect();
        Self {
            language: draft.language.clone(),
            tcv: Tcv::today_and_expected(
                words,
                &challenge.content.service.measures(),
                &content.expected,
                currency,
            ),
            total: words.money(milestones_total(&content.milestones), currency),
            milestones,
            summary: content.summary,
            solution: content.solution,
            as_is: content.as_is,
            to_be: content.to_be,
            reasoning: content.reasoning,
            evidence: content.evidence,
            team: content.team,
            partners: content.partners,
            timeline: content.timeline,
            risks: content.risks,
            data_protection: content.data_protection,
            accessibility: content.accessibility,
            licence: content.licence,
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let text = || "Words".to_owned();
        Self {
            language: "en".to_owned(),
            summary: text(),
            solution: text(),
            as_is: vec![text()],
            to_be: vec![text()],
            tcv: Tcv::default(),
            reasoning: text(),
            evidence: text(),
            team: text(),
            partners: vec![text()],
            milestones: vec![MilestoneView {
                name: text(),
                amount: "৳900".to_owned(),
                weeks: "6 weeks".to_owned(),
            }],
            total: "৳900".to_owned(),
            timeline: text(),
            risks: text(),
            data_protection: text(),
            accessibility: text(),
            licence: text(),
        }
    }
}

const SAMPLE_ID: &str = "0190b0a0-0000-7000-8000-000000000000";
