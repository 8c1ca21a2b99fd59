//! What the two sides of a pilot agree: written by either, offered, signed by both, in force, and changed only by an
//! amendment that both sign again.

mod entering;
mod prefill;
mod signing;
mod writing;

use super::standstill::Waiting;
use super::{App, AppError, require_role};
use crate::clock::Id;
use crate::domain::agreements::{Frame, Side};
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::pilots::PilotState;
use crate::store::agencies::Agency;
use crate::store::agreements::{Agreement, Writer};
use crate::store::challenges::Challenge;
use crate::store::milestones::Milestone;
use crate::store::organisations::Organisation;
use crate::store::pilots::Pilot;
use crate::store::proposals::Proposal;
use crate::store::services::Service;
use crate::store::{self, Connection};

pub(super) use self::prefill::terms;
pub use self::signing::{discard, sign, withdraw};
pub use self::writing::{Written, drafting, write};

/// Those who write agreements for an agency.
pub const WRITERS: [Role; 3] = [Role::AgencyOwner, Role::ChallengeOwner, Role::SeniorOwner];
/// Those who sign for an agency.
pub const SIGNERS: [Role; 1] = super::selection::DECIDERS;

/// A pilot with all that its two sides wrote and signed.
#[derive(Clone, Debug)]
pub struct Shown {
    pub pilot: Pilot,
    pub challenge: Challenge,
    pub proposal: Proposal,
    pub agency: Agency,
    pub organisation: Organisation,
    /// Versions that both sides signed, newest first: everybody may read them.
    pub signed: Vec<Agreement>,
    /// What the two sides work on; nobody else sees it.
    pub open: Option<Agreement>,
    /// Who wrote in it.
    pub writers: Vec<Writer>,
    pub services: Vec<Service>,
    pub milestones: Vec<Milestone>,
    /// What stands between the choice and the first agreement.
    pub waiting: Waiting,
}

/// What somebody may do with the agreement of a pilot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Powers {
    /// Reads what is not signed yet.
    pub reads_open: bool,
    /// Writes and offers for this side.
    pub writes: Option<Side>,
    /// Signs for this side.
    pub signs: Option<Side>,
    /// Turns the first agreement down for the team.
    pub declines: bool,
}

impl Shown {
    /// The agreement that holds now.
    #[must_use]
    pub fn in_force(&self) -> Option<&Agreement> {
        self.signed.first()
    }

    /// What a new text has to fit into.
    #[must_use]
    pub fn frame(&self) -> Frame {
        frame(&self.challenge, self.in_force(), &self.milestones)
    }

    /// The service with this id.
    #[must_use]
    pub fn service(&self, id: Option<&Id>) -> Option<&Service> {
        self.services.iter().find(|service| Some(&service.id) == id)
    }
}

impl Powers {
    /// What this person may do with the agreement of this pilot.
    #[must_use]
    pub fn of(actor: Option<&Actor>, pilot: &Pilot) -> Self {
        let Some(actor) = actor else { return Self::default() };
        let over = pilot.standing.state.is_over();
        let reads = actor.is_member_of(&pilot.organisation_id) || actor.is_officer_of(&pilot.agency_id);
        let side = side_of(actor, pilot).filter(|_| !over);
        let signs = side.filter(|side| match side {
            Side::Agency => actor.serves(&pilot.agency_id, &SIGNERS),
            Side::Organisation => true,
        });
        Self {
            reads_open: reads,
            writes: side,
            signs,
            declines: side == Some(Side::Organisation) && pilot.standing.state == PilotState::Agreement,
        }
    }
}

/// A pilot with all that its two sides wrote and signed. What is not signed is there only for those who may read it.
///
/// # Errors
/// `NotFound` when there is no such pilot.
pub async fn find(app: &App, actor: Option<&Actor>, pilot: &Id) -> Result<Shown, AppError> {
    let mut reader = app.db.read().await?;
    let mut shown = load(app, &mut reader, pilot).await?;
    if !Powers::of(actor, &shown.pilot).reads_open {
        (shown.open, shown.writers) = (None, Vec::new());
    }
    Ok(shown)
}

/// A version that both sides signed, with the one before it.
///
/// # Errors
/// `NotFound` when there is no such version, or it is not signed.
pub async fn find_signed(
    app: &App,
    pilot: &Id,
    number: i64,
) -> Result<(Shown, Agreement, Option<Agreement>), AppError> {
    let shown = find(app, None, pilot).await?;
    let of = |number: i64| shown.signed.iter().find(|one| one.number == number).cloned();
    let agreement = of(number).ok_or(AppError::NotFound)?;
    let before = of(number - 1);
    Ok((shown, agreement, before))
}

async fn load(app: &App, connection: &mut Connection, pilot: &Id) -> Result<Shown, AppError> {
    let pilot = store::pilots::find(connection, pilot).await?.ok_or(AppError::NotFound)?;
    let challenge =
        store::challenges::find(connection, &pilot.challenge_id).await?.ok_or(AppError::NotFound)?;
    let proposal = store::proposals::find(connection, &pilot.proposal_id).await?.ok_or(AppError::NotFound)?;
    let agency = store::agencies::find(connection, &pilot.agency_id).await?.ok_or(AppError::NotFound)?;
    let organisation =
        store::organisations::find(connection, &pilot.organisation_id).await?.ok_or(AppError::NotFound)?;
    let versions = store::agreements::list_of_pilot(connection, &pilot.id).await?;
    let (signed, open): (Vec<_>, Vec<_>) = versions.into_iter().partition(|one| one.state.is_public());
    let open = open.into_iter().next();
    let writers = match &open {
        Some(open) => store::agreements::list_writers(connection, &open.id).await?,
        None => Vec::new(),
    };
    let services = store::services::list_of_agency(connection, &agency.id).await?;
    let milestones = store::milestones::list_of_pilot(connection, &pilot.id).await?;
    let waiting = super::standstill::waiting(connection, &challenge.id, app.now()).await?;
    Ok(Shown {
        pilot,
        challenge,
        proposal,
        agency,
        organisation,
        signed,
        open,
        writers,
        services,
        milestones,
        waiting,
    })
}

/// For which side somebody acts. Who belongs to the team never acts for the office, whatever roles they have there.
fn side_of(actor: &Actor, pilot: &Pilot) -> Option<Side> {
    let team = Scope::Organisation(pilot.organisation_id.clone());
    if actor.is_member_of(&pilot.organisation_id) {
        return actor.has(Role::OrganisationAdmin, &team).then_some(Side::Organisation);
    }
    actor.serves(&pilot.agency_id, &WRITERS).then_some(Side::Agency)
}

/// The side that somebody acts for, with the role that they do it in.
fn require_side(actor: &Actor, pilot: &Pilot, roles: &[Role]) -> Result<(Side, Role), AppError> {
    match side_of(actor, pilot).ok_or(AppError::Forbidden("error-agreement-sides"))? {
        Side::Organisation => Ok((Side::Organisation, Role::OrganisationAdmin)),
        Side::Agency => Ok((Side::Agency, require_role(actor, &pilot.agency_id, roles)?)),
    }
}

fn frame(challenge: &Challenge, in_force: Option<&Agreement>, milestones: &[Milestone]) -> Frame {
    use crate::domain::milestones::MilestoneState;
    Frame {
        budget_minor: challenge.content.budget_minor,
        former: in_force.map(|agreement| agreement.content.clone()),
        begun: milestones
            .iter()
            .filter(|milestone| milestone.state != MilestoneState::Planned)
            .map(|milestone| milestone.number)
            .collect(),
    }
}

/// The people of a side who act on agreements.
async fn people_of(connection: &mut Connection, pilot: &Pilot, side: Side) -> Result<Vec<Id>, AppError> {
    let (scope, roles): (Scope, &[Role]) = match side {
        Side::Agency => (Scope::Agency(pilot.agency_id.clone()), &WRITERS),
        Side::Organisation => {
            (Scope::Organisation(pilot.organisation_id.clone()), &[Role::OrganisationAdmin])
        }
    };
    let mut people = Vec::new();
    for role in roles {
        for person in store::people::list_with_role(connection, *role, &scope).await? {
            if !people.contains(&person) {
                people.push(person);
            }
        }
    }
    Ok(people)
}

const fn other(side: Side) -> Side {
    match side {
        Side::Agency => Side::Organisation,
        Side::Organisation => Side::Agency,
    }
}
