//! The notice of an award: how a selection came about, for everybody.

use methods::selection::Summary;
use serde::Serialize;

use super::{AwardView, ChallengeLine};
use crate::app::AppError;
use crate::app::panels::ranking::Ranked;
use crate::app::selection::Notice;
use crate::domain::panels::{Basis, MemberState, code};
use crate::domain::standstill::ComplaintState;
use crate::language::{Value, Words, number_value, zone};
use crate::store::standstill::{Complaint, Standstill};
use crate::web::guards::Visitor;
use crate::web::panels::{DrawView, TieView, points};
use crate::web::views::{Clock, When};

/// The notice.
#[derive(Serialize)]
pub struct NoticeView {
    pub challenge: ChallengeLine,
    pub agency: String,
    pub agency_language: String,
    pub agency_id: String,
    pub award: AwardView,
    /// What the panel did; nothing without one.
    pub panel: Option<PanelPart>,
    pub standstill: Option<StandstillPart>,
    pub complaints: Vec<ComplaintLine>,
}

/// How a panel came to its ranking.
#[derive(Serialize)]
pub struct PanelPart {
    /// Who judged, without names.
    pub who: String,
    /// Which totals decided.
    pub basis: String,
    pub names: String,
    pub criteria: Vec<CriterionLine>,
    pub rows: Vec<PlaceRow>,
    pub ties: Vec<TieView>,
    pub draw: Option<DrawView>,
}

/// A criterion with its weight.
#[derive(Serialize)]
pub struct CriterionLine {
    pub name: String,
    pub weight: String,
}

/// An idea with its totals.
#[derive(Serialize)]
pub struct PlaceRow {
    pub place: String,
    pub code: String,
    /// Empty when it is not public.
    pub title: String,
    pub language: String,
    pub raw: String,
    pub normalised: String,
    pub evaluations: String,
}

/// The days in which nothing is signed.
#[derive(Serialize)]
pub struct StandstillPart {
    pub until: When,
    /// While it lasts.
    pub clock: Option<Clock>,
}

/// A complaint, without what it says.
#[derive(Serialize)]
pub struct ComplaintLine {
    pub filed: When,
    pub state: String,
    pub class: &'static str,
    pub answered: Option<When>,
}

impl NoticeView {
    /// The notice as everybody sees it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn new(visitor: &Visitor, notice: &Notice) -> Result<Self, AppError> {
        let words = visitor.words();
        let Notice { challenge, agency, award, ranked, standstill, complaints } = notice;
        let mut award = AwardView::new(visitor, challenge, award).await?;
        award.notice.clear();
        let zone = zone(&agency.time_zone);
        let currency = super::currency_of(challenge, Some(agency));
        let public: Vec<&str> = award
            .selected
            .iter()
            .map(|it| it.id.as_str())
            .chain(award.reserve.iter().chain(&award.others).map(|it| it.id.as_str()))
            .collect();
        Ok(Self {
            challenge: ChallengeLine::of(words, challenge),
            agency: agency.name.clone(),
            agency_language: agency.language.clone(),
            agency_id: agency.id.to_string(),
            panel: ranked.as_ref().map(|ranked| PanelPart::new(words, ranked, &public, &currency)),
            standstill: standstill
                .as_ref()
                .map(|it| StandstillPart::new(visitor, it, challenge.released_at, &zone)),
            complaints: complaints.iter().map(|it| ComplaintLine::new(words, it, &zone)).collect(),
            award,
        })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            challenge: ChallengeLine::sample(),
            agency: "Land Office".to_owned(),
            agency_language: "en".to_owned(),
            agency_id: "0190b0a0-0000-7000-8000-000000000006".to_owned(),
            award: AwardView::sample(),
            panel: Some(PanelPart {
                who: "5 people judged.".to_owned(),
                basis: "Totals as given decide.".to_owned(),
                names: "Names were hidden.".to_owned(),
                criteria: vec![CriterionLine {
                    name: "Does it save time?".to_owned(),
                    weight: "35 of 100".to_owned(),
                }],
                rows: vec![PlaceRow {
                    place: "1".to_owned(),
                    code: "B".to_owned(),
                    title: "The midwife's message".to_owned(),
                    language: "en".to_owned(),
                    raw: "78.67".to_owned(),
                    normalised: "77.1".to_owned(),
                    evaluations: "3".to_owned(),
                }],
                ties: vec![TieView::sample()],
                draw: Some(DrawView::sample()),
            }),
            standstill: Some(StandstillPart { until: When::sample(), clock: Some(Clock::sample()) }),
            complaints: vec![ComplaintLine {
                filed: When::sample(),
                state: "Being looked at".to_owned(),
                class: "",
                answered: Some(When::sample()),
            }],
        }
    }
}

impl PanelPart {
    fn new(words: &Words, ranked: &Ranked, public: &[&str], currency: &str) -> Self {
        let panel = &ranked.panel;
        let on_panel = || ranked.members.iter().filter(|it| it.state == MemberState::Accepted);
        let count = |number: usize| number_value(i64::try_from(number).unwrap_or(i64::MAX));
        let who = words.say_with(
            "award-who",
            &[
                ("count", count(on_panel().count())),
                ("outside", count(on_panel().filter(|it| it.outside).count())),
                ("users", count(on_panel().filter(|it| it.for_users).count())),
            ],
        );
        let ranking = ranked.ranking.as_ref().ok();
        let places = ranking.map(|it| it.places.clone()).unwrap_or_default();
        let missing = || words.say("ranking-nothing");
        let row = |idea: usize, place: Option<usize>| {
            let (found, summary): (_, &Summary) = (&ranked.ideas[idea], &ranked.summaries[idea]);
            let normalised = ranked.normalised.as_ref().ok().and_then(|it| it.proposals[idea]);
            let shown = |value: Option<f64>| value.map_or_else(missing, |value| points(words, value));
            let named = public.contains(&found.proposal.proposal_id.as_str());
            PlaceRow {
                place: place.map_or_else(missing, |place| words.digits(place as i64)),
                code: code(found.proposal.number),
                title: if named { found.title.clone() } else { String::new() },
                language: found.language.clone(),
                raw: shown(summary.raw_total),
                normalised: shown(normalised),
                evaluations: words.digits(summary.present.evaluations as i64),
            }
        };
        let mut rows: Vec<PlaceRow> = places.iter().map(|it| row(it.proposal, Some(it.rank))).collect();
        rows.extend(ranking.iter().flat_map(|it| it.unranked.iter()).map(|idea| row(*idea, None)));
        let ties = ranking.map(|it| TieView::all(words, ranked, it, currency)).unwrap_or_default();
        Self {
            who,
            basis: words.say(match panel.basis {
                Basis::Raw => "award-basis-raw",
                Basis::Normalised => "award-basis-normalised",
            }),
            names: words.say(if panel.blind { "award-names-hidden" } else { "award-names-shown" }),
            criteria: panel
                .criteria
                .iter()
                .map(|it| CriterionLine {
                    name: it.name.clone(),
                    weight: words.say_with("panel-weight", &[("weight", number_value(it.weight))]),
                })
                .collect(),
            draw: ties.iter().any(TieView::is_drawn).then(|| DrawView::new(ranked)),
            rows,
            ties,
        }
    }
}

impl StandstillPart {
    fn new(
        visitor: &Visitor,
        standstill: &Standstill,
        released: Option<crate::clock::UnixMillis>,
        zone: &jiff::tz::TimeZone,
    ) -> Self {
        let (words, now) = (visitor.words(), visitor.now());
        let since = released.unwrap_or(standstill.ends_at);
        Self {
            until: When::on(words, standstill.ends_at, zone),
            clock: (standstill.ends_at >= now).then(|| Clock::due(words, now, since, standstill.ends_at)),
        }
    }
}

impl ComplaintLine {
    fn new(words: &Words, complaint: &Complaint, zone: &jiff::tz::TimeZone) -> Self {
        Self {
            filed: When::on(words, complaint.filed_at, zone),
            state: words.say(&format!("complaint-{}", complaint.state.as_str())),
            class: match complaint.state {
                ComplaintState::Open => "now",
                ComplaintState::Upheld => "bad",
                ComplaintState::Dismissed => "",
            },
            answered: complaint.answered_at.map(|at| When::on(words, at, zone)),
        }
    }
}

/// Why an agreement cannot be signed yet, in words; nothing when it can.
#[must_use]
pub fn waiting_words(
    words: &Words,
    waiting: &crate::app::standstill::Waiting,
    zone: &jiff::tz::TimeZone,
) -> Vec<String> {
    let until = waiting
        .until
        .map(|until| words.say_with("waiting-standstill", &[("date", Value::from(words.date(until, zone)))]));
    let complaints = (waiting.complaints > 0)
        .then(|| words.say_with("waiting-complaints", &[("count", number_value(waiting.complaints))]));
    until.into_iter().chain(complaints).collect()
}
