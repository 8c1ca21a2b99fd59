//! The page of a proposal, its receipt, and the question before it is taken back.

use serde::Serialize;

use super::{
    BodyView, ChallengeSide, Named, PartnerView, SAMPLE_ID, SimilarView, named_or, partners, subject,
};
use crate::app;
use crate::app::proposals::Opened;
use crate::domain::proposals::{Onlooker, ProposalState};
use crate::language::{Value, zone};
use crate::web::attachments::AttachmentsView;
use crate::web::comments::ThreadView;
use crate::web::error::WebError;
use crate::web::follows::FollowView;
use crate::web::form::FormView;
use crate::web::guards::{Citizen, Visitor};
use crate::web::proposals::pages;
use crate::web::views::{Clock, When, counted};

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
    /// What people say; nothing while not everybody may read all of it.
    pub comments: Option<ThreadView>,
    /// The button to follow it, once everybody can read it.
    pub follow: Option<FollowView>,
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

/// The kind of tag that a state has.
pub(super) fn tag_class(state: ProposalState) -> &'static str {
    match state {
        ProposalState::Selected | ProposalState::Contracted => "good",
        ProposalState::Ineligible | ProposalState::Withdrawn => "bad",
        ProposalState::Draft
        | ProposalState::Submitted
        | ProposalState::Eligible
        | ProposalState::Shortlisted
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
        let follow = match proposal.made_public_at {
            Some(_) if old.is_none() => Some(FollowView::of(visitor, &subject(opened), &address).await?),
            _ => None,
        };
        Ok(Self {
            follow,
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
            comments: None,
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            follow: Some(FollowView::sample()),
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
            comments: Some(ThreadView::sample()),
        }
    }
}
