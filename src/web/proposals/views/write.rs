//! The form of a proposal, step by step, and what stands in its way.

use serde::Serialize;

use super::{
    BodyView, ChallengeSide, Named, PartnerView, SAMPLE_ID, SimilarView, named_or, partners, subject,
};
use crate::app;
use crate::app::proposals::Opened;
use crate::clock::Id;
use crate::domain::Refusals;
use crate::domain::proposals::{FormPart, MOST_MILESTONES};
use crate::language::{Value, Words, zone};
use crate::web::attachments::AttachmentsView;
use crate::web::error::WebError;
use crate::web::form::FormView;
use crate::web::guards::Citizen;
use crate::web::proposals::pages;
use crate::web::views::{Choice, Route, When, counted};

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

pub(super) fn back(words: &Words, id: &Id, part: FormPart) -> Option<BackLink> {
    let back = part.back()?;
    Some(BackLink {
        href: format!("/proposals/{id}/edit/{}", back.as_str()),
        text: counted(words, "proposal-back", back.number()),
    })
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
        // Some signs end in a space, which keeps them off the number.
        let currency = words.say(&format!("currency-{}", opened.currency.to_lowercase())).trim().to_owned();
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
