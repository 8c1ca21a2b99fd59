//! Organisations that answer together: one leads and asks, an admin of the other says yes or no.

use super::{find_for_team, require_open};
use crate::app::{App, AppError, require_member};
use crate::clock::Id;
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::{Kind, Refusal, Subject, values};
use crate::store::proposals::Partner;
use crate::store::{self};

/// The most organisations that answer together with the one that leads.
const MOST_PARTNERS: usize = 10;

/// Asks an organisation, by its name, to take part; its admins are told.
///
/// # Errors
/// `NotFound` for those who are not of the team, `Forbidden` for partners, a refusal at `partner_name` when there is no
/// such organisation or it is asked already.
pub async fn ask_partner(app: &App, actor: &Actor, proposal: &Id, name: &str) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (proposal, challenge) = find_for_team(&mut tx, actor, proposal).await?;
    require_member(actor, &proposal.organisation_id)?;
    require_open(&proposal, &challenge, app.now())?;
    let name = values::line("partner_name", name, 200, true)?;
    let folded = values::folded(&name);
    let found = store::organisations::list(&mut tx)
        .await?
        .into_iter()
        .find(|organisation| values::folded(&organisation.name) == folded);
    let organisation = found
        .filter(|organisation| organisation.id != proposal.organisation_id)
        .ok_or_else(|| Refusal::at("partner_name", "refusal-partner-unknown"))?;
    if store::proposals::list_partners(&mut tx, &proposal.id).await?.len() >= MOST_PARTNERS {
        return Err(Refusal::at("partner_name", "refusal-partner-many").into());
    }
    let partner = Partner {
        proposal_id: proposal.id.clone(),
        organisation_id: organisation.id.clone(),
        invited_by: actor.person_id.clone(),
        invited_at: app.now(),
        accepted_at: None,
    };
    if store::proposals::insert_partner(&mut tx, &partner).await? {
        let scope = Scope::Organisation(organisation.id.clone());
        let admins = store::people::list_with_role(&mut tx, Role::OrganisationAdmin, &scope).await?;
        let lead = store::organisations::find(&mut tx, &proposal.organisation_id).await?;
        let payload = Payload::quiet()
            .by(&actor.person_id)
            .tell(admins)
            .text("organisation", lead.map(|lead| lead.name).unwrap_or_default())
            .text("challenge", &challenge.title)
            .path(format!("/organisations/{}/proposals", organisation.id));
        let subject = Subject::new(Kind::Proposal, proposal.id.clone());
        app.emit(&mut tx, "proposal-partner-asked", subject, payload).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Says yes for an organisation that was asked; from then on its members write too.
///
/// # Errors
/// `NotFound` when it was not asked, `Forbidden` for those who are not its admin.
pub async fn accept(app: &App, actor: &Actor, proposal: &Id, organisation: &Id) -> Result<(), AppError> {
    answer(app, actor, proposal, organisation, true).await
}

/// Says no for an organisation that was asked.
///
/// # Errors
/// As [`accept`].
pub async fn decline(app: &App, actor: &Actor, proposal: &Id, organisation: &Id) -> Result<(), AppError> {
    answer(app, actor, proposal, organisation, false).await
}

/// Takes a partner out: the leading organisation, or the partner itself.
///
/// # Errors
/// `NotFound` for those who are not of the team, `Forbidden` for the members of other partners, a refusal when nothing
/// can be changed any more.
pub async fn remove_partner(
    app: &App,
    actor: &Actor,
    proposal: &Id,
    organisation: &Id,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (proposal, challenge) = find_for_team(&mut tx, actor, proposal).await?;
    if !actor.is_member_of(&proposal.organisation_id) {
        let scope = Scope::Organisation(organisation.clone());
        if !actor.has(Role::OrganisationAdmin, &scope) {
            return Err(AppError::Forbidden("error-not-a-member"));
        }
    }
    require_open(&proposal, &challenge, app.now())?;
    let told = store::proposals::list_people(&mut tx, &proposal.id).await?;
    if store::proposals::delete_partner(&mut tx, &proposal.id, organisation).await? {
        let name = store::organisations::find(&mut tx, organisation).await?.map(|it| it.name);
        let payload = Payload::quiet()
            .by(&actor.person_id)
            .tell(told)
            .text("organisation", name.unwrap_or_default())
            .text("challenge", &challenge.title);
        let subject = Subject::new(Kind::Proposal, proposal.id.clone());
        app.emit(&mut tx, "proposal-partner-left", subject, payload).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn answer(
    app: &App,
    actor: &Actor,
    proposal: &Id,
    organisation: &Id,
    accepts: bool,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let proposal = store::proposals::find(&mut tx, proposal).await?.ok_or(AppError::NotFound)?;
    let partners = store::proposals::list_partners(&mut tx, &proposal.id).await?;
    let partner = partners.iter().find(|it| it.organisation_id == *organisation).ok_or(AppError::NotFound)?;
    if !actor.is_member_of(organisation) {
        return Err(AppError::NotFound);
    }
    if !actor.has(Role::OrganisationAdmin, &Scope::Organisation(organisation.clone())) {
        return Err(AppError::Forbidden("error-not-team-lead"));
    }
    if partner.accepted_at.is_some() {
        return if accepts { Ok(()) } else { Err(AppError::Conflict) };
    }
    let challenge =
        store::challenges::find(&mut tx, &proposal.challenge_id).await?.ok_or(AppError::NotFound)?;
    require_open(&proposal, &challenge, app.now())?;
    let team = store::proposals::list_people(&mut tx, &proposal.id).await?;
    let kind = if accepts {
        store::proposals::save_partner_accepted(&mut tx, &proposal.id, organisation, app.now()).await?;
        "proposal-partner-accepted"
    } else {
        store::proposals::delete_partner(&mut tx, &proposal.id, organisation).await?;
        "proposal-partner-declined"
    };
    let name = store::organisations::find(&mut tx, organisation).await?.map(|it| it.name);
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(team)
        .text("organisation", name.unwrap_or_default())
        .text("challenge", &challenge.title);
    let subject = Subject::new(Kind::Proposal, proposal.id.clone());
    app.emit(&mut tx, kind, subject, payload).await?;
    tx.commit().await?;
    Ok(())
}
