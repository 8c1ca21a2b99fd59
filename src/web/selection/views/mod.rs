//! What the pages of selection show.

mod award;
mod decide;
mod list;
mod notice;

use serde::Serialize;

use crate::app::AppError;
use crate::app::panels::ranking::Found;
use crate::app::selection::Reasoned;
use crate::app::standstill::Remedy;
use crate::clock::UnixMillis;
use crate::domain::panels::Basis;
use crate::domain::selection::{Outcome, Progress};
use crate::language::{Words, number_value, zone};
use crate::store;
use crate::store::challenges::Challenge;
use crate::store::selection::Decision;
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::standstill::state_tag;
use crate::web::views::{Clock, When};

pub use self::award::AwardView;
pub use self::decide::DecideView;
pub use self::list::ListView;
pub use self::notice::{NoticeView, waiting_words};

/// The challenge that a page belongs to.
#[derive(Clone, Debug, Serialize)]
pub struct ChallengeLine {
    pub id: String,
    pub number: String,
    pub language: String,
    pub title: String,
}

/// A state in a word or two (class of `.tag`).
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    pub class: &'static str,
    pub text: String,
}

/// What was decided about a proposal, in words.
#[derive(Clone, Debug, Serialize)]
pub struct Reasons {
    pub tag: Tag,
    pub reason: String,
    pub criteria: Vec<ReasonLine>,
}

/// The reason for one criterion.
#[derive(Clone, Debug, Serialize)]
pub struct ReasonLine {
    pub criterion: String,
    pub reason: String,
}

/// The reasons that a team gets.
#[derive(Serialize)]
pub struct ReasonsView {
    pub challenge: ChallengeLine,
    pub proposal_id: String,
    pub language: String,
    pub title: String,
    pub heading: String,
    pub agency_language: String,
    pub reasons: Reasons,
    pub released: Option<When>,
    pub pilot: Option<String>,
    pub next: String,
    /// What the panel scored; nothing without a panel, and for those who are not concerned.
    pub scored: Option<Scored>,
    pub form: FormView,
    /// What the team can do about it; nothing for others.
    pub remedy: Option<RemedyView>,
}

/// What a team can do about the decision on its idea.
#[derive(Serialize)]
pub struct RemedyView {
    pub may_complain: bool,
    /// When nothing is signed yet: until when.
    pub until: Option<When>,
    pub clock: Option<Clock>,
    /// The complaint that the team filed; empty without one.
    pub complaint: String,
    pub tag: Option<Tag>,
}

/// What a panel scored, without names.
#[derive(Serialize)]
pub struct Scored {
    pub total: String,
    /// Totals with the strictness of each member taken out, when they can be computed.
    pub normalised: Option<String>,
    pub criteria: Vec<ScoredCriterion>,
}

/// The scores for one criterion.
#[derive(Serialize)]
pub struct ScoredCriterion {
    pub name: String,
    pub mean: String,
    pub marks: Vec<Mark>,
}

/// One score, with its reason.
#[derive(Serialize)]
pub struct Mark {
    pub who: String,
    pub score: String,
    pub reason: String,
}

impl ChallengeLine {
    /// The challenge in one line.
    #[must_use]
    pub fn of(words: &Words, challenge: &Challenge) -> Self {
        Self {
            id: challenge.id.to_string(),
            number: words.digits(challenge.number),
            language: challenge.language.clone(),
            title: challenge.title.clone(),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: "0190b0a0-0000-7000-8000-000000000001".to_owned(),
            number: "142".to_owned(),
            language: "en".to_owned(),
            title: "Fix a mistake in a birth record".to_owned(),
        }
    }
}

impl Tag {
    /// How far a proposal is, as a tag.
    #[must_use]
    pub fn of_progress(words: &Words, progress: Option<Progress>) -> Self {
        let Some(progress) = progress else {
            return Self { class: "", text: words.say("progress-unread") };
        };
        let class = match progress {
            Progress::Decided(Outcome::Selected) => "good",
            Progress::Decided(Outcome::Ineligible) => "bad",
            _ => "",
        };
        Self { class, text: words.say(&format!("progress-{}", progress.as_str())) }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self { class: "good", text: "Selected".to_owned() }
    }
}

impl Reasons {
    /// What a decision says.
    #[must_use]
    pub fn new(words: &Words, decision: &Decision) -> Self {
        Self {
            tag: Tag::of_progress(words, Some(decision.progress)),
            reason: decision.reason.clone(),
            criteria: decision
                .criteria
                .iter()
                .filter(|line| !line.reason.is_empty())
                .map(|line| ReasonLine { criterion: line.criterion.clone(), reason: line.reason.clone() })
                .collect(),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            tag: Tag::sample(),
            reason: "It saves most trips.".to_owned(),
            criteria: vec![ReasonLine {
                criterion: "Does it save time?".to_owned(),
                reason: "From 38 to 10 days.".to_owned(),
            }],
        }
    }
}

impl ReasonsView {
    /// The reasons of one decision.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn new(visitor: &Visitor, reasoned: &Reasoned, form: FormView) -> Result<Self, AppError> {
        let Reasoned { challenge, proposal, decision, found, remedy } = reasoned;
        let words = visitor.words();
        let mut reader = visitor.app().db.read().await?;
        let agency = store::agencies::find(&mut reader, &challenge.agency_id).await?;
        let pilot = store::pilots::find_of_proposal(&mut reader, &proposal.id).await?;
        let time_zone = zone(agency.as_ref().map_or("UTC", |agency| agency.time_zone.as_str()));
        let outcome = decision.progress.as_str();
        Ok(Self {
            challenge: ChallengeLine::of(words, challenge),
            proposal_id: proposal.id.to_string(),
            language: proposal.language.clone(),
            title: proposal.title.clone(),
            heading: words.say(&format!("reasons-heading-{outcome}")),
            agency_language: challenge.language.clone(),
            reasons: Reasons::new(words, decision),
            released: decision.released_at.map(|at| When::on(words, at, &time_zone)),
            pilot: pilot.map(|pilot| pilot.id.to_string()),
            next: words.say(&format!("reasons-next-{outcome}")),
            scored: found.as_ref().map(|found| Scored::new(words, found)),
            // Somebody who was a moment too late still has what they typed.
            remedy: RemedyView::new(
                visitor,
                remedy,
                decision.released_at,
                &time_zone,
                form.values.contains_key("text"),
            ),
            form,
        })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            challenge: ChallengeLine::sample(),
            proposal_id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
            language: "en".to_owned(),
            title: "The midwife's message".to_owned(),
            heading: "Your idea was chosen".to_owned(),
            agency_language: "en".to_owned(),
            reasons: Reasons::sample(),
            released: Some(When::sample()),
            pilot: Some("0190b0a0-0000-7000-8000-000000000004".to_owned()),
            next: "Next, you sign an agreement.".to_owned(),
            scored: Some(Scored::sample()),
            form: FormView::default(),
            remedy: Some(RemedyView {
                may_complain: true,
                until: Some(When::sample()),
                clock: Some(Clock::sample()),
                complaint: "0190b0a0-0000-7000-8000-000000000009".to_owned(),
                tag: Some(Tag::sample()),
            }),
        }
    }
}

impl RemedyView {
    fn new(
        visitor: &Visitor,
        remedy: &Remedy,
        released: Option<UnixMillis>,
        zone: &jiff::tz::TimeZone,
        typed: bool,
    ) -> Option<Self> {
        let (words, now) = (visitor.words(), visitor.now());
        if !remedy.may_complain && !typed && remedy.complaint.is_none() {
            return None;
        }
        let on = remedy.standstill.as_ref().map(|it| it.ends_at).filter(|ends| *ends >= now);
        Some(Self {
            may_complain: remedy.may_complain,
            until: on.map(|ends| When::on(words, ends, zone)),
            clock: on.map(|ends| Clock::due(words, now, released.unwrap_or(now), ends)),
            complaint: remedy.complaint.as_ref().map(|it| it.id.to_string()).unwrap_or_default(),
            tag: remedy.complaint.as_ref().map(|it| state_tag(words, it.state)),
        })
    }
}

impl Scored {
    fn new(words: &Words, found: &Found) -> Self {
        let points = |value: f64| words.decimal((value * 100.0).round() as i64, 2);
        let count = number_value(found.ideas as i64);
        let total = found.raw_total.map_or_else(String::new, points);
        let total = match found.rank {
            Some(rank) => words.say_with(
                "reasons-scored-place",
                &[("total", total.into()), ("place", number_value(rank as i64)), ("count", count)],
            ),
            None => words.say_with("reasons-scored-total", &[("total", total.into())]),
        };
        let decides = if found.basis == Basis::Normalised { "yes" } else { "no" };
        let normalised = found.normalised_total.map(|value| {
            let values = [("total", points(value).into()), ("decides", decides.into())];
            words.say_with("reasons-scored-normalised", &values)
        });
        let criteria = found.criteria.iter().enumerate().map(|(index, criterion)| {
            let marks = found.evaluations.iter().filter_map(|of_member| {
                let score = of_member.scores.get(index).copied().flatten()?;
                Some(Mark {
                    who: words
                        .say_with("reasons-scored-member", &[("number", number_value(of_member.number))]),
                    score: words.say_with("reasons-scored-mark", &[("score", number_value(score.into()))]),
                    reason: of_member.reasons.get(index).cloned().unwrap_or_default(),
                })
            });
            let mean = found.means.get(index).copied().flatten().map_or_else(String::new, points);
            let values = [("mean", mean.into()), ("weight", number_value(criterion.weight))];
            ScoredCriterion {
                name: criterion.name.clone(),
                mean: words.say_with("reasons-scored-mean", &values),
                marks: marks.collect(),
            }
        });
        Self { total, normalised, criteria: criteria.collect() }
    }

    fn sample() -> Self {
        Self {
            total: "72.5 of 100 points, place 1 of 10".to_owned(),
            normalised: Some("70.25 points".to_owned()),
            criteria: vec![ScoredCriterion {
                name: "Saves time".to_owned(),
                mean: "Mean 3.67 of 5, weight 40 of 100".to_owned(),
                marks: vec![Mark {
                    who: "Panel member 2".to_owned(),
                    score: "4 of 5".to_owned(),
                    reason: "One visit is clear.".to_owned(),
                }],
            }],
        }
    }
}

/// The currency of a challenge's money: its own, or that of its agency.
#[must_use]
pub fn currency_of(challenge: &Challenge, agency: Option<&store::agencies::Agency>) -> String {
    if challenge.content.currency.is_empty() {
        agency.map(|agency| agency.currency.clone()).unwrap_or_default()
    } else {
        challenge.content.currency.clone()
    }
}
