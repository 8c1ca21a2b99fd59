//! The list of proposals with what was prepared about each.

use serde::Serialize;

use super::{ChallengeLine, Tag, waiting_words};
use crate::app::panels::CHAIRS;
use crate::app::selection::{Candidate, DECIDERS, PREPARERS, Selection, criteria_names, ready};
use crate::domain::challenges::ChallengeState;
use crate::domain::people::Actor;
use crate::domain::selection as rules;
use crate::language::{Value, Words, number_value};
use crate::store::standstill::Complaint;
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::standstill::state_tag;
use crate::web::views::{Clock, When};

/// The list of proposals.
#[derive(Serialize)]
pub struct ListView {
    pub form: FormView,
    pub challenge: ChallengeLine,
    pub heading: String,
    pub lead: String,
    /// Ideas can still be sent: nothing is listed.
    pub is_open: bool,
    pub clock: Option<Clock>,
    pub rows: Vec<Row>,
    pub released: Option<When>,
    pub cancelled: bool,
    /// What stands in the way of a release; empty when nothing does.
    pub missing: Vec<String>,
    pub may_release: bool,
    pub release_hint: String,
    /// The reader leads panels.
    pub chairs: bool,
    /// There is a ranking.
    pub ranked: bool,
    /// Decisions can be prepared from the ranking.
    pub may_prepare_all: bool,
    /// Why no agreement can be signed yet; empty when one can.
    pub waiting: Vec<String>,
    pub complaints: Vec<ComplaintLink>,
}

/// A complaint of a team.
#[derive(Serialize)]
pub struct ComplaintLink {
    pub id: String,
    pub tag: Tag,
    pub title: String,
    pub language: String,
}

/// One proposal of the list.
#[derive(Serialize)]
pub struct Row {
    pub id: String,
    pub language: String,
    pub title: String,
    pub organisation: String,
    pub kind: String,
    pub tag: Tag,
    /// Where the panel put it; empty without one.
    pub place: String,
    pub reasons: String,
    pub action: String,
}

impl ListView {
    /// The list as this officer sees it.
    #[must_use]
    pub fn new(
        visitor: &Visitor,
        actor: &Actor,
        selection: &Selection,
        zone: &jiff::tz::TimeZone,
        form: FormView,
    ) -> Self {
        let words = visitor.words();
        let challenge = &selection.challenge;
        let count = i64::try_from(selection.candidates.len()).unwrap_or(i64::MAX);
        let cancelled = challenge.state == ChallengeState::Cancelled;
        let missing = match ready(challenge, &selection.candidates) {
            Err(refusals) if selection.closed => {
                refusals.iter().map(|refusal| words.refusal(refusal)).collect()
            }
            _ => Vec::new(),
        };
        let preparers: Vec<_> = selection
            .candidates
            .iter()
            .filter_map(|it| it.decision.as_ref().map(|decision| &decision.prepared_by))
            .collect();
        let own_work = rules::check_releaser(&challenge.author_id, &preparers, &actor.person_id);
        let senior = actor.serves(&challenge.agency_id, &DECIDERS);
        let release_hint = match (&own_work, senior) {
            (_, false) => words.say("selection-release-who"),
            (Err(refusal), true) => words.refusal(refusal),
            (Ok(()), true) if !actor.second_factor => words.say("selection-release-factor"),
            (Ok(()), true) => words.say("selection-release-hint"),
        };
        let clock = challenge
            .decision_at
            .filter(|_| selection.closed && !selection.released && !cancelled)
            .map(|due| {
                let since = challenge.submissions_close_at.unwrap_or(challenge.updated_at);
                Clock::due(words, visitor.now(), since, due)
            });
        let heading = if selection.closed {
            words.say_with("selection-heading", &[("count", number_value(count))])
        } else {
            words.say("selection-heading-open")
        };
        let lead = if selection.closed {
            words.say("selection-lead")
        } else {
            let close =
                challenge.submissions_close_at.map(|at| words.date_time(at, zone)).unwrap_or_default();
            words.say_with("selection-lead-open", &[("date", Value::from(close))])
        };
        let may_prepare = actor.serves(&challenge.agency_id, &PREPARERS) && !selection.released;
        Self {
            form,
            challenge: ChallengeLine::of(words, challenge),
            heading,
            lead,
            is_open: !selection.closed,
            clock,
            rows: selection
                .candidates
                .iter()
                .map(|candidate| Row::new(words, selection, candidate, may_prepare))
                .collect(),
            released: challenge.released_at.map(|at| When::on(words, at, zone)),
            cancelled,
            missing,
            may_release: senior && own_work.is_ok() && selection.closed && !selection.released && !cancelled,
            release_hint,
            chairs: actor.serves(&challenge.agency_id, &CHAIRS),
            ranked: selection.places.is_some(),
            may_prepare_all: may_prepare && !cancelled && selection.places.is_some(),
            waiting: if selection.released {
                waiting_words(words, &selection.waiting, zone)
            } else {
                Vec::new()
            },
            complaints: selection
                .complaints
                .iter()
                .map(|it| ComplaintLink::new(words, selection, it))
                .collect(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            challenge: ChallengeLine::sample(),
            heading: "Choose among 7 ideas".to_owned(),
            lead: "Only your office sees this.".to_owned(),
            is_open: false,
            clock: Some(Clock::sample()),
            rows: vec![Row {
                id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
                language: "en".to_owned(),
                title: "The midwife's message".to_owned(),
                organisation: "Mama na Mtoto".to_owned(),
                kind: "NGO".to_owned(),
                tag: Tag::sample(),
                place: "Place 2, 78.67 points".to_owned(),
                reasons: "5 of 6 reasons".to_owned(),
                action: "Check and decide".to_owned(),
            }],
            released: None,
            cancelled: false,
            missing: vec!["Decide about this idea".to_owned()],
            may_release: true,
            release_hint: "All teams hear it at the same time.".to_owned(),
            chairs: true,
            ranked: true,
            may_prepare_all: true,
            waiting: vec!["Nothing is signed before 12 June.".to_owned()],
            complaints: vec![ComplaintLink {
                id: "0190b0a0-0000-7000-8000-000000000009".to_owned(),
                tag: Tag::sample(),
                title: "The midwife's message".to_owned(),
                language: "en".to_owned(),
            }],
        }
    }
}

impl ComplaintLink {
    fn new(words: &Words, selection: &Selection, complaint: &Complaint) -> Self {
        let found = selection.candidates.iter().find(|it| it.proposal.id == complaint.proposal_id);
        Self {
            id: complaint.id.to_string(),
            tag: state_tag(words, complaint.state),
            title: found.map(|it| it.proposal.title.clone()).unwrap_or_default(),
            language: found.map(|it| it.proposal.language.clone()).unwrap_or_default(),
        }
    }
}

impl Row {
    fn new(words: &Words, selection: &Selection, candidate: &Candidate, may_prepare: bool) -> Self {
        let challenge = &selection.challenge;
        let placed = selection.places.as_ref().and_then(|places| places.get(&candidate.proposal.id));
        let place = placed.map(|placed| {
            let total = words.decimal((placed.total * 100.0).round() as i64, 2);
            let values = [("place", number_value(placed.rank as i64)), ("total", Value::from(total))];
            words.say_with("selection-place", &values)
        });
        let outcome = candidate.decision.as_ref().and_then(|decision| decision.progress.outcome());
        let one_is_enough = outcome.is_some_and(|outcome| !outcome.needs_criteria());
        let needed = if one_is_enough { 1 } else { criteria_names(challenge).len() + 1 };
        let written = candidate.decision.as_ref().map_or(0, |decision| {
            usize::from(!decision.reason.is_empty())
                + decision.criteria.iter().filter(|line| !line.reason.is_empty()).count()
        });
        let count = |number: usize| number_value(i64::try_from(number).unwrap_or(i64::MAX));
        let proposal = &candidate.proposal;
        Self {
            id: proposal.id.to_string(),
            language: proposal.language.clone(),
            title: proposal.title.clone(),
            organisation: candidate.organisation.name.clone(),
            kind: words.say(&format!("organisation-kind-{}", candidate.organisation.kind)),
            tag: Tag::of_progress(words, candidate.decision.as_ref().map(|it| it.progress)),
            place: place.unwrap_or_default(),
            reasons: words.say_with(
                "selection-reasons-count",
                &[("written", count(written)), ("needed", count(needed))],
            ),
            action: words.say(if may_prepare { "selection-decide" } else { "selection-read" }),
        }
    }
}
