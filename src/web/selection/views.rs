//! What the pages of selection show.

use serde::Serialize;
use serde_json::json;

use crate::app::AppError;
use crate::app::selection::{Award, Candidate, DECIDERS, PREPARERS, Selection, criteria_names, ready};
use crate::domain::challenges::ChallengeState;
use crate::domain::people::Actor;
use crate::domain::selection::{self as rules, Outcome, Progress};
use crate::language::{Value, Words, number_value, zone};
use crate::store::challenges::Challenge;
use crate::store::proposals::Proposal;
use crate::store::selection::Decision;
use crate::store::{self};
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::views::{Choice, Clock, When};

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
    pub reasons: String,
    pub action: String,
}

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
    pub expected: Vec<Measure>,
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

/// Time, cost or visits: today, and as the team hopes. Never measured.
#[derive(Clone, Debug, Serialize)]
pub struct Measure {
    pub icon: &'static str,
    pub name: String,
    pub today: Option<Amount>,
    pub hoped: Amount,
}

/// An amount with its share of the larger of the two, as the width of a bar.
#[derive(Clone, Debug, Serialize)]
pub struct Amount {
    pub width: String,
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
}

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

impl ListView {
    /// The list as this officer sees it.
    #[must_use]
    pub fn new(visitor: &Visitor, actor: &Actor, selection: &Selection, form: FormView) -> Self {
        let words = visitor.words();
        let challenge = &selection.challenge;
        let zone = jiff::tz::TimeZone::UTC;
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
                challenge.submissions_close_at.map(|at| words.date_time(at, &zone)).unwrap_or_default();
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
                .map(|candidate| Row::new(words, challenge, candidate, may_prepare))
                .collect(),
            released: challenge.released_at.map(|at| When::on(words, at, &zone)),
            cancelled,
            missing,
            may_release: senior && own_work.is_ok() && selection.closed && !selection.released && !cancelled,
            release_hint,
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
                reasons: "5 of 6 reasons".to_owned(),
                action: "Check and decide".to_owned(),
            }],
            released: None,
            cancelled: false,
            missing: vec!["Decide about this idea".to_owned()],
            may_release: true,
            release_hint: "All teams hear it at the same time.".to_owned(),
        }
    }
}

impl Row {
    fn new(words: &Words, challenge: &Challenge, candidate: &Candidate, may_prepare: bool) -> Self {
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
            reasons: words.say_with(
                "selection-reasons-count",
                &[("written", count(written)), ("needed", count(needed))],
            ),
            action: words.say(if may_prepare { "selection-decide" } else { "selection-read" }),
        }
    }
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
            expected: expected_measures(words, challenge, proposal, &currency),
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
            expected: vec![Measure::sample()],
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
    pub async fn new(
        visitor: &Visitor,
        challenge: &Challenge,
        proposal: &Proposal,
        decision: &Decision,
    ) -> Result<Self, AppError> {
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
        }
    }
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

impl Measure {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            icon: "time",
            name: "Time".to_owned(),
            today: Some(Amount { width: "100%".to_owned(), text: "38 days".to_owned() }),
            hoped: Amount { width: "26.3%".to_owned(), text: "10 days".to_owned() },
        }
    }
}

/// Time, cost and visits as a team expects them, beside how they are today. Measures that nobody named are left out.
#[must_use]
pub fn expected_measures(
    words: &Words,
    challenge: &Challenge,
    proposal: &Proposal,
    currency: &str,
) -> Vec<Measure> {
    let (today, hoped) = (&challenge.content.service, &proposal.content.expected);
    let visits = |tenths: i64| {
        #[expect(clippy::cast_precision_loss, reason = "visits are far below 2^52")]
        let count = tenths as f64 / 10.0;
        words.say_with("visits-count", &[("count", Value::from(count))])
    };
    let measures = [
        measure(words, "time", "tcv-time", today.time_minutes, hoped.time_minutes, |it| words.minutes(it)),
        measure(words, "cost", "tcv-cost", today.cost_minor, hoped.cost_minor, |it| {
            words.money(it, currency)
        }),
        measure(words, "visits", "tcv-visits", today.visits_tenths, hoped.visits_tenths, visits),
    ];
    measures.into_iter().flatten().collect()
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

fn measure(
    words: &Words,
    icon: &'static str,
    name: &str,
    today: Option<i64>,
    hoped: Option<i64>,
    text: impl Fn(i64) -> String,
) -> Option<Measure> {
    let hoped = hoped?;
    let largest = today.unwrap_or(0).max(hoped).max(1);
    let amount = |value: i64| {
        let tenths = i128::from(value.max(0)) * 1000 / i128::from(largest);
        Amount { width: format!("{}.{}%", tenths / 10, tenths % 10), text: text(value) }
    };
    Some(Measure { icon, name: words.say(name), today: today.map(amount), hoped: amount(hoped) })
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
