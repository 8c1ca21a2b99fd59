//! What is observed at the sites of a pilot: reports of people, rows that officers enter, files and programs; and what
//! happens to rows afterwards. Nothing is ever erased.

pub mod entering;
pub mod memory;
pub mod programs;
pub mod reporting;
pub mod sites;
pub mod uploads;

use std::sync::Arc;

use serde_json::json;

use super::selection::READERS;
use super::{App, AppError, require_role, seal};
use crate::clock::Id;
use crate::domain::agreements::EvidencePlan;
use crate::domain::events::Payload;
use crate::domain::observations::report::Questions;
use crate::domain::observations::{Period, may_take};
use crate::domain::people::{Actor, Role};
use crate::domain::{Kind, Refusal, Subject};
use crate::store::agreements::Agreement;
use crate::store::observations::batches::Batch;
use crate::store::observations::counting::{self, Count};
use crate::store::observations::{Filter, Observation};
use crate::store::pilots::{Pilot, Site};
use crate::store::{self, Connection, Tx};

/// How many observations one page of the list holds.
pub const PAGE: usize = 50;
/// How many set-aside observations are shown at once.
pub const ASIDE: i64 = 100;

/// A pilot with what observing at it needs.
#[derive(Clone, Debug)]
pub struct Place {
    pub pilot: Pilot,
    /// The one in force.
    pub agreement: Option<Agreement>,
}

/// Who works with observations, and for which side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    pub role: Role,
    /// For the agency; otherwise for the team.
    pub agency: bool,
}

/// Everything that the page of observations shows.
#[derive(Clone, Debug)]
pub struct Overview {
    pub place: Place,
    pub side: Side,
    pub sites: Vec<Site>,
    pub counts: Arc<Vec<Count>>,
    pub rows: Vec<Observation>,
    /// There are more rows after these.
    pub more: bool,
    pub aside: Vec<Observation>,
    pub aside_in_all: i64,
    pub batches: Vec<Batch>,
}

impl Place {
    /// The pilot with its agreement in force.
    ///
    /// # Errors
    /// `NotFound` when there is no such pilot.
    pub async fn load(connection: &mut Connection, pilot: &Id) -> Result<Self, AppError> {
        let pilot = store::pilots::find(connection, pilot).await?.ok_or(AppError::NotFound)?;
        let agreement = store::agreements::find_in_force(connection, &pilot.id).await?;
        Ok(Self { pilot, agreement })
    }

    /// What is measured here; `None` before an agreement is in force.
    #[must_use]
    pub fn plan(&self) -> Option<&EvidencePlan> {
        self.agreement.as_ref().map(|agreement| &agreement.content.plan)
    }

    /// The currency of every cost here; empty before an agreement is in force.
    #[must_use]
    pub fn currency(&self) -> &str {
        self.agreement.as_ref().map_or("", |agreement| &agreement.content.currency)
    }

    /// What is asked for here.
    ///
    /// # Errors
    /// `refusal-observation-unsigned` before an agreement is in force.
    pub fn questions(&self, official: bool) -> Result<Questions<'_>, Refusal> {
        let plan = self.plan().ok_or_else(|| Refusal::because("refusal-observation-unsigned"))?;
        Ok(Questions { plan, currency: self.currency(), official })
    }

    /// An observation about this period can be taken at this site now.
    ///
    /// # Errors
    /// A refusal that says why not.
    pub fn may_take(&self, site: &Site, period: Period, correction: bool) -> Result<(), Refusal> {
        let adopted = !site.measuring.adoption_id.is_empty();
        let state = self.pilot.standing.state;
        may_take(state, self.agreement.is_some(), period, correction, adopted)
    }

    /// The key of a case: its code under the installation's key, for this pilot alone.
    #[must_use]
    pub fn case_key(&self, app: &App, code: &str) -> String {
        seal::mark(&app.config.secret_key.0, &format!("case:{}:{code}", self.pilot.id))
    }

    fn subject(&self) -> Subject {
        Subject::new(Kind::Pilot, self.pilot.id.clone())
    }
}

impl Side {
    /// The side of this person, if they work with the observations of this pilot.
    #[must_use]
    pub fn of(actor: Option<&Actor>, pilot: &Pilot) -> Option<Self> {
        let actor = actor?;
        if let Some(role) = READERS.into_iter().find(|role| actor.serves(&pilot.agency_id, &[*role])) {
            return Some(Self { role, agency: true });
        }
        let member = actor.is_member_of(&pilot.organisation_id);
        member.then_some(Self { role: Role::OrganisationMember, agency: false })
    }

    /// The same, to look only.
    ///
    /// # Errors
    /// `Forbidden` for everybody else.
    pub fn require(actor: &Actor, pilot: &Pilot) -> Result<Self, AppError> {
        Self::of(Some(actor), pilot).ok_or(AppError::Forbidden("error-not-of-pilot"))
    }

    /// The same, to change something.
    ///
    /// # Errors
    /// `Forbidden` for everybody else, `SecondFactorNeeded` for privileged officers without it.
    pub fn require_to_change(actor: &Actor, pilot: &Pilot) -> Result<Self, AppError> {
        let side = Self::require(actor, pilot)?;
        if side.agency {
            require_role(actor, &pilot.agency_id, &READERS)?;
        }
        Ok(side)
    }

    /// For the agency, which alone decides about rows that others brought.
    ///
    /// # Errors
    /// `Forbidden` for everybody else, `SecondFactorNeeded` for privileged officers without it.
    pub fn require_agency(actor: &Actor, pilot: &Pilot) -> Result<Self, AppError> {
        let role = require_role(actor, &pilot.agency_id, &READERS)?;
        Ok(Self { role, agency: true })
    }
}

/// What the page of observations shows: counts, a page of the list, what waits and what came together.
///
/// # Errors
/// `Forbidden` for anybody but the agency and the team.
pub async fn overview(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    filter: &Filter,
    before: &str,
) -> Result<Overview, AppError> {
    let mut reader = app.db.read().await?;
    let place = Place::load(&mut reader, pilot).await?;
    let side = Side::require(actor, &place.pilot)?;
    let sites = store::pilots::list_sites(&mut reader, pilot).await?;
    let counts = counts(app, &mut reader, pilot).await?;
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut rows = store::observations::list(&mut reader, pilot, filter, before, limit).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let aside = store::observations::list_aside(&mut reader, pilot, ASIDE).await?;
    let aside_in_all = store::observations::count_aside(&mut reader, pilot).await?;
    let batches = store::observations::batches::list(&mut reader, pilot).await?;
    Ok(Overview { place, side, sites, counts, rows, more, aside, aside_in_all, batches })
}

/// How many observations of a pilot's own sites count now, by source, arm, period and site. Kept until they change.
///
/// # Errors
/// When the database refuses.
pub async fn counts(app: &App, connection: &mut Connection, pilot: &Id) -> Result<Arc<Vec<Count>>, AppError> {
    let change = store::observations::current_change(connection, pilot).await?;
    if let Some(kept) = app.observed.counts(pilot, change) {
        return Ok(kept);
    }
    let counts = Arc::new(counting::count(connection, pilot, "", change).await?);
    app.observed.keep_counts(pilot, change, &counts);
    Ok(counts)
}

/// How many count of one source or at one site.
#[must_use]
pub fn sum_where(counts: &[Count], holds: impl Fn(&Count) -> bool) -> i64 {
    counts.iter().filter(|count| holds(count)).map(|count| count.rows).sum()
}

/// Says in the outbox and on the record that observations changed.
async fn tell_change(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    place: &Place,
    side: Side,
    kind: &str,
    public: serde_json::Value,
) -> Result<(), AppError> {
    app.emit(tx, kind, place.subject(), Payload::quiet().by(&actor.person_id)).await?;
    let agency = Some(&place.pilot.agency_id);
    Ok(app.put_on_record(tx, kind, place.subject(), agency, side.role, public).await?)
}

/// Says in the outbox, and to nobody, that observations came.
async fn tell_arrival(app: &App, tx: &mut Tx, place: &Place) -> Result<(), AppError> {
    app.emit(tx, "observation-came", place.subject(), Payload::quiet()).await?;
    Ok(())
}

/// The words of a correction for the record: which site and source, and why. The row's values may be those of one person
/// and are not told.
fn corrected_words(site: &Site, old: &Observation, reason: &str) -> serde_json::Value {
    json!({ "site": site.name, "source": old.source.as_str(), "period": old.period.as_str(), "reason": reason })
}

/// The site of this pilot with this id.
async fn site_of(connection: &mut Connection, pilot: &Id, site: &Id) -> Result<Site, AppError> {
    let found = store::pilots::find_site(connection, site).await?;
    found.filter(|site| site.pilot_id == *pilot).ok_or(AppError::NotFound)
}
