//! What the pages of proposals show.

use serde::Serialize;

use super::pages;
use crate::app::proposals::Opened;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::challenges::Measures;
use crate::domain::proposals::{Draft, FormPart, MOST_MILESTONES, Onlooker, ProposalState, milestones_total};
use crate::domain::{Kind, Refusals, Subject};
use crate::language::{Value, Words, zone};
use crate::store::challenges::Challenge;
use crate::web::attachments::AttachmentsView;
use crate::web::challenges::{self, Tcv};
use crate::web::error::WebError;
use crate::web::form::FormView;
use crate::web::guards::{Citizen, Visitor};
use crate::web::views::{Choice, Clock, Route, When, counted};

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

/// The page that asks for which organisation one writes.
#[derive(Serialize)]
pub struct NewView {
    pub form: FormView,
    pub challenge: ChallengeSide,
    pub choices: Vec<Choice>,
    pub no_team: bool,
    pub shut: String,
    pub drafts: Vec<Named>,
}

/// One row of the milestones.
#[derive(Clone, Debug, Serialize)]
pub struct MilestoneRow {
    pub heading: String,
    pub name: String,
    pub amount: String,
    pub weeks: String,
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

/// A step back.
#[derive(Clone, Debug, Serialize)]
pub struct BackLink {
    pub href: String,
    pub text: String,
}

/// One step of the form.
#[derive(Serialize)]
pub struct EditView {
    pub form: FormView,
    pub id: String,
    pub part: &'static str,
    pub kicker: String,
    pub heading: String,
    pub lead: String,
    pub version: i64,
    pub mark: String,
    pub route: Route,
    pub challenge: ChallengeSide,
    pub saved: String,
    pub back: Option<BackLink>,
    pub leads: bool,
    pub organisation: Named,
    pub languages: Vec<Choice>,
    pub milestones: Vec<MilestoneRow>,
    pub cost_label: String,
    pub amount_hint: String,
    pub partners: Vec<PartnerView>,
    pub attachments: Option<AttachmentsView>,
}

/// Something that is still missing, with the way to it.
#[derive(Clone, Debug, Serialize)]
pub struct MissingView {
    pub href: String,
    pub text: String,
}

/// Something like it.
#[derive(Clone, Debug, Serialize)]
pub struct SimilarView {
    pub href: String,
    pub title: String,
    pub language: String,
    pub kind: String,
}

/// The last step of the form.
#[derive(Serialize)]
pub struct CheckView {
    pub form: FormView,
    pub id: String,
    pub version: i64,
    pub kicker: String,
    pub route: Route,
    pub challenge: ChallengeSide,
    pub title: String,
    pub body: BodyView,
    pub missing: Vec<MissingView>,
    pub missing_heading: String,
    /// Why it was not sent, when it was tried.
    pub problems: Vec<String>,
    /// Something can still be sent.
    pub open: bool,
    pub leads: bool,
    pub sent_before: bool,
    pub unchanged: bool,
    pub similar: Vec<SimilarView>,
    pub organisation: Named,
    pub partners: Vec<PartnerView>,
}

/// A text with the name of its field.
#[derive(Clone, Debug, Serialize)]
pub struct LabelledText {
    pub label: String,
    pub text: String,
}

/// Nothing can be written any more.
#[derive(Serialize)]
pub struct ClosedView {
    pub id: String,
    pub heading: String,
    pub reasons: Vec<String>,
    pub closed_at: Option<When>,
    pub challenge: ChallengeSide,
    pub sent: Option<i64>,
    pub decision: Option<When>,
    pub typed: Vec<LabelledText>,
}

/// One field that two people changed.
#[derive(Clone, Debug, Serialize)]
pub struct CollisionField {
    pub name: String,
    pub label: String,
    pub theirs: String,
    pub mine: String,
    pub differs: bool,
    pub rows: i64,
}

/// Both texts of two people who changed the same part.
#[derive(Serialize)]
pub struct CollisionView {
    pub action: String,
    pub theirs_href: String,
    pub version: i64,
    pub mark: String,
    pub language: String,
    pub fields: Vec<CollisionField>,
}

/// Are you sure?
#[derive(Serialize)]
pub struct ConfirmView {
    pub form: FormView,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub heading: String,
    pub lead: String,
    pub title: String,
    pub language: String,
    pub button: String,
}

/// What proves that a text was sent.
#[derive(Serialize)]
pub struct ReceiptView {
    pub id: String,
    pub title: String,
    pub language: String,
    pub challenge: ChallengeSide,
    pub organisation: Named,
    pub revision: i64,
    pub number: String,
    pub time: When,
    pub exact: String,
    pub hash: String,
    pub can_revise: bool,
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

/// One revision in the list.
#[derive(Clone, Debug, Serialize)]
pub struct RevisionView {
    pub href: String,
    pub receipt: String,
    pub name: String,
    pub time: When,
    pub current: bool,
}

/// The reason for one criterion.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionView {
    pub criterion: String,
    pub reason: String,
}

/// What was decided, for the team.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionView {
    pub reason: String,
    pub criteria: Vec<CriterionView>,
}

/// The page of a proposal.
#[derive(Serialize)]
pub struct ShowView {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub language: String,
    pub tag: String,
    pub tag_class: &'static str,
    pub challenge: ChallengeSide,
    pub organisation: Named,
    pub partners: Vec<PartnerView>,
    /// Nothing for those who see only the summary.
    pub body: Option<BodyView>,
    pub attachments: Option<AttachmentsView>,
    pub member: bool,
    pub can_edit: bool,
    pub can_withdraw: bool,
    pub can_publish: bool,
    pub is_public: bool,
    pub unsent: bool,
    pub revision_note: String,
    pub revisions: Vec<RevisionView>,
    pub state_reason: String,
    pub decision: Option<DecisionView>,
    pub similar: Vec<SimilarView>,
    pub clock: Option<Clock>,
}

/// One proposal in the list of an organisation.
#[derive(Clone, Debug, Serialize)]
pub struct ListItem {
    pub id: String,
    pub title: String,
    pub language: String,
    pub untitled: bool,
    pub tag: String,
    pub tag_class: &'static str,
    pub challenge: Named,
    pub agency: Named,
    pub clock: Option<Clock>,
    pub note: String,
    pub can_edit: bool,
    pub result: bool,
}

/// An organisation is asked to take part.
#[derive(Clone, Debug, Serialize)]
pub struct RequestItem {
    pub proposal_id: String,
    pub lead: Named,
    pub challenge: Named,
}

/// An agency asks for a use case.
#[derive(Clone, Debug, Serialize)]
pub struct UseCaseAsk {
    pub use_case_id: String,
    pub title: String,
    pub language: String,
    pub agency: String,
    pub agency_language: String,
}

/// The proposals of an organisation.
#[derive(Serialize)]
pub struct ListView {
    pub organisation: Named,
    pub requests: Vec<RequestItem>,
    pub asks: Vec<UseCaseAsk>,
    pub items: Vec<ListItem>,
    pub use_cases: Vec<ListItem>,
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

impl NewView {
    /// The organisations of the reader that this challenge takes ideas from, and what they have begun.
    pub async fn build(citizen: &Citizen, challenge: &Id, form: FormView) -> Result<Self, WebError> {
        let (app, actor, words) = (citizen.app(), citizen.actor(), citizen.words());
        let organisations = app::use_cases::organisations_of(app, actor).await?;
        let start = app::proposals::start(app, actor, challenge).await?;
        let eligible = &start.challenge.content.eligible;
        let choices = organisations
            .iter()
            .map(|organisation| {
                let fits = eligible.is_empty() || eligible.contains(&organisation.kind);
                let hint = if fits { String::new() } else { words.say("proposal-new-not-asked") };
                Choice { hint, ..Choice::new(organisation.id.as_str(), organisation.name.clone()) }
            })
            .collect::<Vec<_>>();
        let window = app::proposals::window(&start.challenge);
        let form = match &organisations[..] {
            [one] if form.values.is_empty() => FormView::of([("organisation", one.id.as_str().into())]),
            _ => form,
        };
        Ok(Self {
            form,
            challenge: ChallengeSide::of(citizen, &start.challenge, &start.agency.time_zone, &start.currency),
            no_team: choices.is_empty(),
            choices,
            shut: window.check(citizen.now()).err().map(|it| words.refusal(&it)).unwrap_or_default(),
            drafts: start
                .drafts
                .iter()
                .map(|draft| Named {
                    id: draft.id.to_string(),
                    name: named_or(words, &draft.draft().title),
                    language: draft.language.clone(),
                })
                .collect(),
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            challenge: ChallengeSide::sample(),
            choices: vec![Choice::sample()],
            no_team: false,
            shut: String::new(),
            drafts: vec![Named::sample("Our idea")],
        }
    }
}

fn named_or(words: &Words, title: &str) -> String {
    if title.is_empty() { words.say("proposal-untitled") } else { title.to_owned() }
}

fn steps(words: &Words, current: FormPart) -> Route {
    let steps = FormPart::ALL
        .into_iter()
        .map(|part| {
            let state = match part.cmp(&current) {
                std::cmp::Ordering::Less => "done",
                std::cmp::Ordering::Equal => "now",
                std::cmp::Ordering::Greater => "",
            };
            (words.say(&format!("proposal-part-{}", part.as_str())), String::new(), state)
        })
        .collect();
    Route::of(words, words.say("proposal-steps"), false, steps)
}

fn kicker(words: &Words, part: FormPart) -> String {
    counted(words, "proposal-step", part.number())
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

fn back(words: &Words, id: &Id, part: FormPart) -> Option<BackLink> {
    let back = part.back()?;
    Some(BackLink {
        href: format!("/proposals/{id}/edit/{}", back.as_str()),
        text: counted(words, "proposal-back", back.number()),
    })
}

fn subject(opened: &Opened) -> Subject {
    Subject::new(Kind::Proposal, opened.proposal.id.clone())
}

impl EditView {
    /// One step for somebody of the team.
    pub async fn build(
        citizen: &Citizen,
        opened: &Opened,
        part: FormPart,
        form: FormView,
    ) -> Result<Self, WebError> {
        let words = citizen.words();
        let address = format!("/proposals/{}/edit/{}", opened.proposal.id, part.as_str());
        let attachments = match part {
            FormPart::Plan => Some(AttachmentsView::of(citizen, &subject(opened), &address).await?),
            _ => None,
        };
        let currency = words.say(&format!("currency-{}", opened.currency.to_lowercase()));
        let budget = opened.challenge.content.budget_minor.map(|it| words.money(it, &opened.currency));
        Ok(Self {
            form,
            id: opened.proposal.id.to_string(),
            part: part.as_str(),
            kicker: kicker(words, part),
            heading: words.say(&format!("proposal-part-{}", part.as_str())),
            lead: words.say(&format!("proposal-lead-{}", part.as_str())),
            version: opened.proposal.version,
            mark: opened.proposal.draft().mark(part, &opened.currency),
            route: steps(words, part),
            challenge: ChallengeSide::of_opened(citizen, opened),
            saved: pages::saved(words, opened),
            back: back(words, &opened.proposal.id, part),
            leads: opened.leads,
            organisation: Named::new(
                &opened.organisation.id,
                &opened.organisation.name,
                &opened.organisation.language,
            ),
            languages: Choice::languages(&citizen.app().languages),
            milestones: milestone_rows(words),
            cost_label: words.say_with("proposal-field-cost-in", &[("currency", Value::from(currency))]),
            amount_hint: budget
                .map(|budget| words.say_with("proposal-hint-budget", &[("budget", Value::from(budget))]))
                .unwrap_or_default(),
            partners: partners(words, opened),
            attachments,
        })
    }

    /// An example.
    #[must_use]
    pub fn sample(part: FormPart) -> Self {
        Self {
            form: FormView::default(),
            id: SAMPLE_ID.to_owned(),
            part: part.as_str(),
            kicker: "Step 3 of 5".to_owned(),
            heading: "Your test plan".to_owned(),
            lead: "Tell us where and how you will try your idea.".to_owned(),
            version: 3,
            mark: "0123456789abcdef".to_owned(),
            route: Route::sample(),
            challenge: ChallengeSide::sample(),
            saved: "Saved at 3:42 pm.".to_owned(),
            back: Some(BackLink {
                href: "/proposals/x/edit/idea".to_owned(),
                text: "Back to step 2".to_owned(),
            }),
            leads: true,
            organisation: Named::sample("Mlango Labs"),
            languages: vec![Choice::sample()],
            milestones: vec![MilestoneRow {
                heading: "Part 1".to_owned(),
                name: "milestone_name_1".to_owned(),
                amount: "milestone_amount_1".to_owned(),
                weeks: "milestone_weeks_1".to_owned(),
            }],
            cost_label: "Cost in ৳".to_owned(),
            amount_hint: "The budget is ৳2,500,000.".to_owned(),
            partners: vec![PartnerView::sample()],
            attachments: Some(AttachmentsView::sample()),
        }
    }
}

fn milestone_rows(words: &Words) -> Vec<MilestoneRow> {
    (1..=MOST_MILESTONES)
        .map(|index| MilestoneRow {
            heading: counted(words, "proposal-milestone", i64::try_from(index).unwrap_or(0)),
            name: format!("milestone_name_{index}"),
            amount: format!("milestone_amount_{index}"),
            weeks: format!("milestone_weeks_{index}"),
        })
        .collect()
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

impl CheckView {
    /// The last step for somebody of the team; `refusals` are what stood in the way when it was tried.
    pub async fn build(citizen: &Citizen, opened: &Opened, refusals: &Refusals) -> Result<Self, WebError> {
        let words = citizen.words();
        let draft = opened.proposal.draft();
        let id = &opened.proposal.id;
        let all = app::proposals::missing(&draft, &opened.challenge);
        let missing = all
            .iter()
            .map(|refusal| {
                let field = refusal.field.as_deref().unwrap_or("form");
                let part = FormPart::of_field(field).as_str();
                MissingView {
                    href: format!("/proposals/{id}/edit/{part}?check=1#{field}"),
                    text: words.refusal(refusal),
                }
            })
            .collect::<Vec<_>>();
        let looked_for = format!("{}\n{}", draft.content.summary, draft.content.solution);
        let similar =
            pages::similar(citizen, &subject(opened), &draft.language, &draft.title, &looked_for).await;
        let count = i64::try_from(missing.len()).unwrap_or(i64::MAX);
        Ok(Self {
            form: FormView::new(std::collections::BTreeMap::new(), &Vec::new(), words),
            id: id.to_string(),
            version: opened.proposal.version,
            kicker: kicker(words, FormPart::Check),
            route: steps(words, FormPart::Check),
            challenge: ChallengeSide::of_opened(citizen, opened),
            title: named_or(words, &draft.title),
            body: BodyView::of(words, &draft, &opened.challenge, &opened.currency),
            missing_heading: counted(words, "proposal-missing", count),
            missing,
            problems: refusals
                .iter()
                .filter(|refusal| refusal.field.is_none())
                .map(|refusal| words.refusal(refusal))
                .collect(),
            open: pages::why_shut(citizen, opened).is_none(),
            leads: opened.leads,
            sent_before: opened.proposal.was_submitted(),
            unchanged: opened.proposal.was_submitted() && opened.proposal.unsent.is_none(),
            similar,
            organisation: Named::new(
                &opened.organisation.id,
                &opened.organisation.name,
                &opened.organisation.language,
            ),
            partners: partners(words, opened),
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: SAMPLE_ID.to_owned(),
            version: 3,
            kicker: "Step 5 of 5".to_owned(),
            route: Route::sample(),
            challenge: ChallengeSide::sample(),
            title: "Our idea".to_owned(),
            body: BodyView::sample(),
            missing: vec![MissingView { href: "/".to_owned(), text: "Write a title".to_owned() }],
            missing_heading: "1 thing is missing".to_owned(),
            problems: vec!["Somebody changed it".to_owned()],
            open: true,
            leads: true,
            sent_before: true,
            unchanged: false,
            similar: vec![SimilarView::sample()],
            organisation: Named::sample("Mlango Labs"),
            partners: vec![PartnerView::sample()],
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

impl ClosedView {
    /// Why nothing can be written, what was typed, and where the draft is.
    pub fn build(citizen: &Citizen, opened: &Opened, refusals: &Refusals, typed: Vec<LabelledText>) -> Self {
        let words = citizen.words();
        let zone = zone(&opened.agency.time_zone);
        let late = app::proposals::window(&opened.challenge).has_closed(citizen.now());
        Self {
            id: opened.proposal.id.to_string(),
            heading: words.say(if late { "proposal-closed-late" } else { "proposal-closed-title" }),
            reasons: refusals.iter().map(|refusal| words.refusal(refusal)).collect(),
            closed_at: opened
                .challenge
                .submissions_close_at
                .filter(|_| late)
                .map(|at| When::at(words, at, &zone)),
            challenge: ChallengeSide::of_opened(citizen, opened),
            sent: opened.proposal.was_submitted().then_some(opened.proposal.revision),
            decision: opened.challenge.decision_at.map(|at| When::on(words, at, &zone)),
            typed,
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            heading: "Ideas are closed".to_owned(),
            reasons: vec!["The time is over".to_owned()],
            closed_at: Some(When::sample()),
            challenge: ChallengeSide::sample(),
            sent: Some(2),
            decision: Some(When::sample()),
            typed: vec![LabelledText { label: "Title".to_owned(), text: "Our idea".to_owned() }],
        }
    }
}

impl CollisionView {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let field = |name: &str, differs| CollisionField {
            name: name.to_owned(),
            label: "Title".to_owned(),
            theirs: "Their text".to_owned(),
            mine: "My text".to_owned(),
            differs,
            rows: 2,
        };
        Self {
            action: "/proposals/x/edit/idea".to_owned(),
            theirs_href: "/proposals/x/edit/idea".to_owned(),
            version: 4,
            mark: "0123456789abcdef".to_owned(),
            language: "en".to_owned(),
            fields: vec![field("title", true), field("summary", false)],
        }
    }
}

impl ConfirmView {
    /// Asks before a proposal is taken back.
    pub fn of_proposal(citizen: &Citizen, opened: &Opened, form: FormView) -> Self {
        let words = citizen.words();
        let draft = opened.proposal.draft();
        Self {
            form,
            action: format!("/proposals/{}/withdrawal", opened.proposal.id),
            back: format!("/proposals/{}", opened.proposal.id),
            version: opened.proposal.version,
            heading: words.say("proposal-withdraw-title"),
            lead: words.say("proposal-withdraw-lead"),
            title: named_or(words, &draft.title),
            language: draft.language,
            button: words.say("proposal-withdraw-go"),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            action: "/proposals/x/withdrawal".to_owned(),
            back: "/proposals/x".to_owned(),
            version: 2,
            heading: "Take your idea back?".to_owned(),
            lead: "You cannot send it again.".to_owned(),
            title: "Our idea".to_owned(),
            language: "en".to_owned(),
            button: "Take it back".to_owned(),
        }
    }
}

impl ReceiptView {
    /// The receipt of one revision; `None` when it was not sent.
    pub fn build(citizen: &Citizen, opened: &Opened, revision: i64) -> Option<Self> {
        let words = citizen.words();
        let found = opened.revisions.iter().find(|it| it.revision == revision)?;
        let zone = zone(&opened.agency.time_zone);
        Some(Self {
            id: opened.proposal.id.to_string(),
            title: found.title.clone(),
            language: found.language.clone(),
            challenge: ChallengeSide::of_opened(citizen, opened),
            organisation: Named::new(
                &opened.organisation.id,
                &opened.organisation.name,
                &opened.organisation.language,
            ),
            revision,
            number: words.number(revision),
            time: When::at(words, found.at, &zone),
            exact: jiff::Timestamp::from_millisecond(found.at.0).map(|at| at.to_string()).unwrap_or_default(),
            hash: found.hash.clone(),
            can_revise: pages::why_shut(citizen, opened).is_none(),
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            title: "Our idea".to_owned(),
            language: "en".to_owned(),
            challenge: ChallengeSide::sample(),
            organisation: Named::sample("Mlango Labs"),
            revision: 2,
            number: "2".to_owned(),
            time: When::sample(),
            exact: "2026-06-17T10:00:00.123Z".to_owned(),
            hash: "88eb1139217f2f43ecfef293056fc6091b65e54b5c5c86bda0167477c793f9d8".to_owned(),
            can_revise: true,
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

/// The kind of tag that a state has.
fn tag_class(state: ProposalState) -> &'static str {
    match state {
        ProposalState::Selected | ProposalState::Contracted => "good",
        ProposalState::Submitted | ProposalState::Eligible | ProposalState::Shortlisted => "now",
        ProposalState::Ineligible | ProposalState::Withdrawn => "bad",
        ProposalState::Draft
        | ProposalState::Reserve
        | ProposalState::NotSelected
        | ProposalState::Declined => "",
    }
}

impl ShowView {
    /// The page of a proposal as the reader may see it, or one of its revisions.
    pub async fn build(visitor: &Visitor, opened: &Opened, revision: Option<i64>) -> Result<Self, WebError> {
        let words = visitor.words();
        let proposal = &opened.proposal;
        let member = opened.onlooker == Onlooker::Member;
        let old = revision.and_then(|number| opened.revisions.iter().find(|it| it.revision == number));
        let draft = match old {
            Some(old) => old.draft(),
            None if member => proposal.draft(),
            None => proposal.sent(),
        };
        let zone = zone(&opened.agency.time_zone);
        let address = format!("/proposals/{}", proposal.id);
        let attachments = match old {
            None if opened.is_whole() => {
                Some(AttachmentsView::of(visitor, &subject(opened), &address).await?)
            }
            _ => None,
        };
        let window = app::proposals::window(&opened.challenge);
        let can_edit = member && proposal.state.is_open() && window.check(visitor.now()).is_ok();
        let released = opened.challenge.released_at.is_some();
        // Before the release nobody outside the agency learns how far it has come.
        let state = if released || matches!(proposal.state, ProposalState::Draft | ProposalState::Withdrawn) {
            proposal.state
        } else {
            ProposalState::Submitted
        };
        let summary = &draft.content.summary;
        let similar = pages::similar(visitor, &subject(opened), &draft.language, &draft.title, summary).await;
        let challenge = ChallengeSide::of_opened(visitor, opened);
        Ok(Self {
            id: proposal.id.to_string(),
            title: named_or(words, &draft.title),
            summary: draft.content.summary.clone(),
            language: draft.language.clone(),
            tag: words.say(&format!("proposal-state-{}", state.as_str())),
            tag_class: tag_class(state),
            clock: challenge.clock.clone().filter(|_| can_edit),
            challenge,
            organisation: Named::new(
                &opened.organisation.id,
                &opened.organisation.name,
                &opened.organisation.language,
            ),
            partners: partners(words, opened),
            body: opened.is_whole().then(|| BodyView::of(words, &draft, &opened.challenge, &opened.currency)),
            attachments,
            member,
            can_edit,
            can_withdraw: opened.leads && proposal.state.can_withdraw() && old.is_none(),
            can_publish: opened.leads
                && released
                && proposal.was_submitted()
                && proposal.state != ProposalState::Withdrawn
                && proposal.made_public_at.is_none()
                && !proposal.state.is_chosen(),
            is_public: proposal.made_public_at.is_some() || (released && proposal.state.is_chosen()),
            unsent: member && old.is_none() && proposal.unsent.is_some(),
            revision_note: old.map_or_else(String::new, |old| {
                let time = words.date_time(old.at, &zone);
                words.say_with(
                    "proposal-revision-note",
                    &[("number", Value::from(old.revision)), ("time", Value::from(time))],
                )
            }),
            revisions: opened
                .revisions
                .iter()
                .map(|it| RevisionView {
                    href: format!("{address}/revisions/{}", it.revision),
                    receipt: format!("{address}/receipts/{}", it.revision),
                    name: counted(words, "proposal-revision", it.revision),
                    time: When::at(words, it.at, &zone),
                    current: Some(it.revision) == revision,
                })
                .collect(),
            state_reason: if member { proposal.state_reason.clone() } else { String::new() },
            decision: opened.decision.as_ref().map(|decision| DecisionView {
                reason: decision.reason.clone(),
                criteria: decision
                    .criteria
                    .iter()
                    .map(|it| CriterionView { criterion: it.criterion.clone(), reason: it.reason.clone() })
                    .collect(),
            }),
            similar,
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            title: "The midwife's message starts the certificate".to_owned(),
            summary: "We grow what works in 62 villages.".to_owned(),
            language: "en".to_owned(),
            tag: "Sent".to_owned(),
            tag_class: "now",
            challenge: ChallengeSide::sample(),
            organisation: Named::sample("Mama Watoto"),
            partners: vec![PartnerView::sample()],
            body: Some(BodyView::sample()),
            attachments: Some(AttachmentsView::sample()),
            member: true,
            can_edit: true,
            can_withdraw: true,
            can_publish: true,
            is_public: true,
            unsent: true,
            revision_note: "Revision 1".to_owned(),
            revisions: vec![RevisionView {
                href: "/proposals/x/revisions/1".to_owned(),
                receipt: "/proposals/x/receipts/1".to_owned(),
                name: "Revision 1".to_owned(),
                time: When::sample(),
                current: true,
            }],
            state_reason: "Reason".to_owned(),
            decision: Some(DecisionView {
                reason: "Good".to_owned(),
                criteria: vec![CriterionView {
                    criterion: "Saves time".to_owned(),
                    reason: "Yes".to_owned(),
                }],
            }),
            similar: vec![SimilarView::sample()],
            clock: Some(Clock::sample()),
        }
    }
}

impl ListView {
    /// What a team has under way.
    pub async fn build(citizen: &Citizen, organisation: &Id) -> Result<Self, WebError> {
        let (app, actor, words) = (citizen.app(), citizen.actor(), citizen.words());
        if !actor.is_member_of(organisation) {
            return Err(AppError::NotFound.into());
        }
        let listed = app::proposals::list_of_organisation(app, actor, organisation).await?;
        let requests = app::proposals::list_partner_requests(app, actor, organisation).await?;
        let asks = app::use_cases::list_open_requests(app, actor, organisation).await?;
        let use_cases = app::use_cases::list_of_organisation(app, Some(actor), organisation).await?;
        let own = app::use_cases::organisations_of(app, actor).await?;
        let organisation = own.into_iter().find(|it| it.id == *organisation).ok_or(AppError::NotFound)?;
        let items = listed.iter().map(|item| ListItem::of(citizen, item)).collect();
        Ok(Self {
            organisation: Named::new(&organisation.id, &organisation.name, &organisation.language),
            requests: requests
                .iter()
                .map(|it| RequestItem {
                    proposal_id: it.proposal_id.to_string(),
                    lead: Named::new(&it.lead.id, &it.lead.name, &it.lead.language),
                    challenge: Named::new(&it.challenge.id, &it.challenge.title, &it.challenge.language),
                })
                .collect(),
            asks: asks
                .iter()
                .map(|it| UseCaseAsk {
                    use_case_id: it.request.use_case_id.to_string(),
                    title: it.use_case_title.clone(),
                    language: organisation.language.clone(),
                    agency: it.agency.name.clone(),
                    agency_language: it.agency.language.clone(),
                })
                .collect(),
            items,
            use_cases: use_cases
                .iter()
                .map(|it| ListItem {
                    id: it.id.to_string(),
                    title: named_or(words, &it.title),
                    language: it.language.clone(),
                    untitled: it.title.is_empty(),
                    tag: words.say(&format!("use-case-state-{}", it.state.as_str())),
                    tag_class: match it.state {
                        crate::domain::use_cases::UseCaseState::Published => "good",
                        crate::domain::use_cases::UseCaseState::Hidden => "bad",
                        _ => "",
                    },
                    challenge: Named::new(&it.id, "", ""),
                    agency: Named::new(&it.id, "", ""),
                    clock: None,
                    note: String::new(),
                    can_edit: it.state != crate::domain::use_cases::UseCaseState::Hidden,
                    result: false,
                })
                .collect(),
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let item = ListItem {
            id: SAMPLE_ID.to_owned(),
            title: "Our idea".to_owned(),
            language: "en".to_owned(),
            untitled: false,
            tag: "Draft".to_owned(),
            tag_class: "",
            challenge: Named::sample("Birth record"),
            agency: Named::sample("Civil Registration Office"),
            clock: Some(Clock::sample()),
            note: "You can change it until 17 June 2026, 4 pm.".to_owned(),
            can_edit: true,
            result: true,
        };
        Self {
            organisation: Named::sample("Mlango Labs"),
            requests: vec![RequestItem {
                proposal_id: SAMPLE_ID.to_owned(),
                lead: Named::sample("Mama Watoto"),
                challenge: Named::sample("Birth record"),
            }],
            asks: vec![UseCaseAsk {
                use_case_id: SAMPLE_ID.to_owned(),
                title: "Midwives report births".to_owned(),
                language: "en".to_owned(),
                agency: "Ministry".to_owned(),
                agency_language: "en".to_owned(),
            }],
            items: vec![item.clone()],
            use_cases: vec![item],
        }
    }
}

impl ListItem {
    fn of(citizen: &Citizen, item: &app::proposals::Listed) -> Self {
        let words = citizen.words();
        let proposal = &item.proposal;
        let draft = proposal.draft();
        let zone = zone(&item.agency.time_zone);
        let open = app::proposals::window(&item.challenge).check(citizen.now()).is_ok();
        let can_edit = open && proposal.state.is_open();
        let side = ChallengeSide::of(citizen, &item.challenge, &item.agency.time_zone, "");
        let released = item.challenge.released_at.is_some();
        let state = match proposal.state {
            state @ (ProposalState::Draft | ProposalState::Withdrawn) => state,
            state if released => state,
            _ => ProposalState::Submitted,
        };
        let when =
            |message: &str, at| words.say_with(message, &[("time", Value::from(words.date_time(at, &zone)))]);
        let note = match (state, item.challenge.submissions_close_at, item.challenge.decision_at) {
            (ProposalState::Draft | ProposalState::Submitted, Some(closes), _) if can_edit => {
                when("proposal-list-until", closes)
            }
            (ProposalState::Draft, Some(closes), _) => when("proposal-list-late", closes),
            (ProposalState::Submitted, _, Some(decision)) => {
                let day = words.date(decision, &zone);
                words.say_with("proposal-list-decision", &[("date", Value::from(day))])
            }
            _ => String::new(),
        };
        Self {
            id: proposal.id.to_string(),
            title: named_or(words, &draft.title),
            language: draft.language,
            untitled: draft.title.is_empty(),
            tag: words.say(&format!("proposal-state-{}", state.as_str())),
            tag_class: tag_class(state),
            challenge: Named::new(&item.challenge.id, &item.challenge.title, &item.challenge.language),
            agency: Named::new(&item.agency.id, &item.agency.name, &item.agency.language),
            clock: side.clock.filter(|_| can_edit),
            note,
            can_edit,
            result: item.decision.is_some(),
        }
    }
}

const SAMPLE_ID: &str = "0190b0a0-0000-7000-8000-000000000000";
