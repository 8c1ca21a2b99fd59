//! One proposal with its decision.

use serde::Serialize;
use serde_json::json;

use super::{ChallengeLine, Reasons, Tag, currency_of};
use crate::app::AppError;
use crate::app::selection::{Candidate, DECIDERS, PREPARERS, Selection, criteria_names};
use crate::domain::challenges::ChallengeState;
use crate::domain::people::Actor;
use crate::domain::selection::{Outcome, Progress};
use crate::language::{Words, number_value, zone};
use crate::store;
use crate::store::challenges::Challenge;
use crate::web::challenges::Tcv;
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::views::{Choice, When};

/// One proposal with its decision.
#[derive(Serialize)]
pub struct DecideView {
    pub form: FormView,
    pub challenge: ChallengeLine,
    pub proposal_id: String,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub organisation: String,
    pub organisation_id: String,
    pub organisation_kind: String,
    pub verified: bool,
    pub tag: Tag,
    pub sent: Option<When>,
    pub as_is: Vec<String>,
    pub to_be: Vec<String>,
    pub expected: Tcv,
    pub parts: Vec<Part>,
    pub milestones: Vec<MilestoneLine>,
    pub total: String,
    pub version: i64,
    pub choices: Vec<Choice>,
    pub criteria: Vec<CriterionField>,
    /// The form can be sent.
    pub editable: bool,
    /// Why it cannot, in words.
    pub why_not: String,
    /// A reserve that can move up.
    pub promotable: bool,
    /// What was decided, once it cannot be changed.
    pub decided: Option<Reasons>,
}

/// A long text of a proposal.
#[derive(Serialize)]
pub struct Part {
    pub heading: String,
    pub text: String,
}

/// A milestone of a proposal.
#[derive(Serialize)]
pub struct MilestoneLine {
    pub name: String,
    pub week: String,
    pub amount: String,
}

/// The field for the reason of one criterion.
#[derive(Serialize)]
pub struct CriterionField {
    pub field: String,
    pub label: String,
    pub hint: String,
}

impl DecideView {
    /// What the form shows before anybody types.
    #[must_use]
    pub fn stored(selection: &Selection, candidate: &Candidate) -> FormView {
        let mut form = FormView::default();
        let Some(decision) = &candidate.decision else { return form };
        if decision.released_at.is_some() {
            return form;
        }
        form.values.insert("progress".to_owned(), json!(decision.progress.as_str()));
        form.values.insert("reason".to_owned(), json!(decision.reason));
        for (index, name) in criteria_names(&selection.challenge).iter().enumerate() {
            let line = decision.criteria.iter().find(|line| line.criterion == *name);
            let reason = line.map(|line| line.reason.clone()).unwrap_or_default();
            form.values.insert(format!("criterion-{index}"), json!(reason));
        }
        form
    }

    /// One proposal as this officer sees it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn new(
        visitor: &Visitor,
        actor: &Actor,
        selection: &Selection,
        candidate: &Candidate,
        form: FormView,
        version: Option<i64>,
    ) -> Result<Self, AppError> {
        let words = visitor.words();
        let (challenge, proposal) = (&selection.challenge, &candidate.proposal);
        let content = &proposal.content;
        let mut reader = visitor.app().db.read().await?;
        let agency = store::agencies::find(&mut reader, &challenge.agency_id).await?;
        drop(reader);
        let time_zone = zone(agency.as_ref().map_or("UTC", |agency| agency.time_zone.as_str()));
        let currency = currency_of(challenge, agency.as_ref());
        let decision = candidate.decision.as_ref();
        let own = actor.is_member_of(&proposal.organisation_id);
        let preparer = actor.serves(&challenge.agency_id, &PREPARERS);
        let over = selection.released || challenge.state == ChallengeState::Cancelled;
        let why_not = match () {
            () if over => "selection-why-over",
            () if own => "error-own-proposal",
            () if !preparer => "selection-why-role",
            () if !actor.second_factor => "selection-release-factor",
            () => "",
        };
        let part = |id: &str, text: &str| Part { heading: words.say(id), text: text.to_owned() };
        let parts = [
            part("idea-part-solution", &content.solution),
            part("idea-part-reasoning", &content.reasoning),
            part("idea-part-evidence", &content.evidence),
            part("idea-part-team", &content.team),
            part("idea-part-partners", &content.partners.join("\n")),
            part("idea-part-timeline", &content.timeline),
            part("idea-part-risks", &content.risks),
            part("idea-part-data", &content.data_protection),
            part("idea-part-access", &content.accessibility),
            part("idea-part-licence", &content.licence),
        ];
        let total: i64 = content.milestones.iter().map(|it| it.amount_minor).fold(0, i64::saturating_add);
        Ok(Self {
            form,
            challenge: ChallengeLine::of(words, challenge),
            proposal_id: proposal.id.to_string(),
            language: proposal.language.clone(),
            title: proposal.title.clone(),
            summary: content.summary.clone(),
            organisation: candidate.organisation.name.clone(),
            organisation_id: candidate.organisation.id.to_string(),
            organisation_kind: words.say(&format!("organisation-kind-{}", candidate.organisation.kind)),
            verified: candidate.organisation.verified_at.is_some(),
            tag: Tag::of_progress(words, decision.map(|it| it.progress)),
            sent: proposal.submitted_at.map(|at| When::at(words, at, &time_zone)),
            as_is: content.as_is.clone(),
            to_be: content.to_be.clone(),
            expected: Tcv::today_and_expected(
                words,
                &challenge.content.service.measures(),
                &proposal.content.expected,
                &currency,
            ),
            parts: parts.into_iter().filter(|part| !part.text.trim().is_empty()).collect(),
            milestones: content
                .milestones
                .iter()
                .map(|it| MilestoneLine {
                    name: it.name.clone(),
                    week: words.say_with("idea-week", &[("number", number_value(it.weeks))]),
                    amount: words.money(it.amount_minor, &currency),
                })
                .collect(),
            total: words.money(total, &currency),
            version: version.unwrap_or_else(|| decision.map_or(0, |it| it.version)),
            choices: progress_choices(words),
            criteria: criterion_fields(words, challenge),
            editable: why_not.is_empty(),
            why_not: if why_not.is_empty() { String::new() } else { words.say(why_not) },
            promotable: selection.released
                && actor.serves(&challenge.agency_id, &DECIDERS)
                && decision.is_some_and(|it| it.progress.outcome() == Some(Outcome::Reserve)),
            decided: decision.filter(|_| !why_not.is_empty()).map(|it| Reasons::new(words, it)),
        })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            challenge: ChallengeLine::sample(),
            proposal_id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
            language: "bn".to_owned(),
            title: "The midwife's message".to_owned(),
            summary: "A short message starts the certificate.".to_owned(),
            organisation: "Mama na Mtoto".to_owned(),
            organisation_id: "0190b0a0-0000-7000-8000-000000000003".to_owned(),
            organisation_kind: "NGO".to_owned(),
            verified: true,
            tag: Tag::sample(),
            sent: Some(When::sample()),
            as_is: vec!["Four trips".to_owned()],
            to_be: vec!["One trip".to_owned()],
            expected: Tcv::sample(),
            parts: vec![Part { heading: "How it works".to_owned(), text: "By *message*.".to_owned() }],
            milestones: vec![MilestoneLine {
                name: "Midwives trained".to_owned(),
                week: "Week 6".to_owned(),
                amount: "৳900,000".to_owned(),
            }],
            total: "৳900,000".to_owned(),
            version: 1,
            choices: vec![Choice::sample()],
            criteria: vec![CriterionField {
                field: "criterion-0".to_owned(),
                label: "Does it save time?".to_owned(),
                hint: "35 of 100".to_owned(),
            }],
            editable: true,
            why_not: "The results are out.".to_owned(),
            promotable: true,
            decided: Some(Reasons::sample()),
        }
    }
}

fn progress_choices(words: &Words) -> Vec<Choice> {
    Progress::ALL
        .into_iter()
        .map(|progress| Choice {
            value: progress.as_str().to_owned(),
            label: words.say(&format!("progress-{}", progress.as_str())),
            hint: words.say(&format!("progress-{}-hint", progress.as_str())),
        })
        .collect()
}

fn criterion_fields(words: &Words, challenge: &Challenge) -> Vec<CriterionField> {
    challenge
        .content
        .criteria
        .iter()
        .enumerate()
        .map(|(index, criterion)| CriterionField {
            field: format!("criterion-{index}"),
            label: criterion.name.clone(),
            hint: words.say_with("selection-weight", &[("weight", number_value(criterion.weight))]),
        })
        .collect()
}
