//! The public notice of the award.

use serde::Serialize;

use super::Reasons;
use crate::app::AppError;
use crate::app::selection::{Award, Candidate};
use crate::domain::selection::Outcome;
use crate::language::{number_value, zone};
use crate::store;
use crate::store::challenges::Challenge;
use crate::web::comments::{self, ChangedView};
use crate::web::guards::Visitor;
use crate::web::views::When;

/// The public notice of the award (partial `award`).
#[derive(Clone, Debug, Serialize)]
pub struct AwardView {
    pub released: When,
    pub agency_language: String,
    pub lead: String,
    pub selected: Vec<Chosen>,
    pub reserve: Vec<Other>,
    pub others: Vec<Other>,
    /// How many more were sent, when their titles are not public.
    pub unnamed: Option<String>,
    /// Voices whose wish was met before the choice.
    pub changed: Vec<ChangedView>,
    /// The challenge, for a link to the notice; empty on the notice itself.
    pub notice: String,
}

/// A proposal that was selected, with the reasons.
#[derive(Clone, Debug, Serialize)]
pub struct Chosen {
    pub id: String,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub organisation: String,
    pub organisation_id: String,
    pub reasons: Reasons,
    pub pilot: Option<String>,
}

/// A proposal that was not selected.
#[derive(Clone, Debug, Serialize)]
pub struct Other {
    pub id: String,
    pub language: String,
    pub title: String,
    pub organisation: String,
    pub organisation_id: String,
}

impl AwardView {
    /// The notice for a challenge whose results are out.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn new(visitor: &Visitor, challenge: &Challenge, award: &Award) -> Result<Self, AppError> {
        let words = visitor.words();
        let mut reader = visitor.app().db.read().await?;
        let agency = store::agencies::find(&mut reader, &challenge.agency_id).await?;
        let time_zone = zone(agency.as_ref().map_or("UTC", |agency| agency.time_zone.as_str()));
        let released = challenge.released_at.unwrap_or(challenge.updated_at);
        let subject = crate::app::challenges::subject(&challenge.id);
        let mut changed = comments::changed(words, &mut reader, &[subject]).await?;
        changed.retain(|voice| voice.at <= released);
        drop(reader);
        let outcome_of =
            |candidate: &&Candidate| candidate.decision.as_ref().and_then(|it| it.progress.outcome());
        let with = |outcome: Outcome| {
            award.candidates.iter().filter(move |candidate| outcome_of(candidate) == Some(outcome))
        };
        let selected: Vec<Chosen> = with(Outcome::Selected)
            .filter_map(|candidate| {
                let pilot = award.pilots.iter().find(|it| it.proposal_id == candidate.proposal.id);
                Some(Chosen {
                    id: candidate.proposal.id.to_string(),
                    language: candidate.proposal.language.clone(),
                    title: candidate.proposal.title.clone(),
                    summary: candidate.proposal.content.summary.clone(),
                    organisation: candidate.organisation.name.clone(),
                    organisation_id: candidate.organisation.id.to_string(),
                    reasons: Reasons::new(words, candidate.decision.as_ref()?),
                    pilot: pilot.map(|pilot| pilot.id.to_string()),
                })
            })
            .collect();
        let public = challenge.content.publish_all_titles;
        let named = |outcome: Outcome| with(outcome).filter(|_| public).map(Other::of).collect::<Vec<_>>();
        let reserve = named(Outcome::Reserve);
        let mut others = named(Outcome::NotSelected);
        others.extend(named(Outcome::Ineligible));
        let sent = award.candidates.len();
        let unnamed = sent - selected.len() - reserve.len() - others.len();
        let count = |number: usize| number_value(i64::try_from(number).unwrap_or(i64::MAX));
        Ok(Self {
            released: When::on(words, released, &time_zone),
            agency_language: challenge.language.clone(),
            lead: words.say_with("award-lead", &[("selected", count(selected.len())), ("sent", count(sent))]),
            selected,
            reserve,
            others,
            changed,
            notice: challenge.id.to_string(),
            unnamed: (unnamed > 0).then(|| words.say_with("award-unnamed", &[("count", count(unnamed))])),
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let other = Other {
            id: "0190b0a0-0000-7000-8000-000000000005".to_owned(),
            language: "en".to_owned(),
            title: "A desk on Saturdays".to_owned(),
            organisation: "Saturday Club".to_owned(),
            organisation_id: "0190b0a0-0000-7000-8000-000000000006".to_owned(),
        };
        Self {
            released: When::sample(),
            agency_language: "en".to_owned(),
            lead: "1 of 7 ideas was chosen.".to_owned(),
            selected: vec![Chosen {
                id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
                language: "en".to_owned(),
                title: "The midwife's message".to_owned(),
                summary: "A short message starts the certificate.".to_owned(),
                organisation: "Mama na Mtoto".to_owned(),
                organisation_id: "0190b0a0-0000-7000-8000-000000000003".to_owned(),
                reasons: Reasons::sample(),
                pilot: Some("0190b0a0-0000-7000-8000-000000000004".to_owned()),
            }],
            reserve: vec![other.clone()],
            others: vec![other],
            unnamed: Some("3 more ideas".to_owned()),
            changed: vec![ChangedView::sample()],
            notice: "0190b0a0-0000-7000-8000-000000000001".to_owned(),
        }
    }
}

impl Other {
    fn of(candidate: &Candidate) -> Self {
        Self {
            id: candidate.proposal.id.to_string(),
            language: candidate.proposal.language.clone(),
            title: candidate.proposal.title.clone(),
            organisation: candidate.organisation.name.clone(),
            organisation_id: candidate.organisation.id.to_string(),
        }
    }
}
