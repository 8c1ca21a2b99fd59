//! The proposals of an organisation.

use serde::Serialize;

use super::read::tag_class;
use super::{ChallengeSide, Named, SAMPLE_ID, named_or};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::proposals::ProposalState;
use crate::language::{Value, zone};
use crate::web::error::WebError;
use crate::web::guards::Citizen;
use crate::web::views::Clock;

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
