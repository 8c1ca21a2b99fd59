//! The report of one minute: what a person says about their own case at a site, without an account, or a helper for them.

use super::{Place, Side, counts, sum_where, tell_arrival};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::observations::flood::{FloodRule, Seen};
use crate::domain::observations::{LeftOut, Source, read_code};
use crate::domain::people::{Actor, Role};
use crate::domain::{Check, Refusal};
use crate::store::agencies::Agency;
use crate::store::observations::{Observation, raise_change};
use crate::store::pilots::{Pilot, Site};
use crate::store::{self, Connection, StoreError};

/// What the page of a short link shows.
#[derive(Clone, Debug)]
pub struct Asked {
    pub place: Place,
    pub site: Site,
    pub code: String,
    pub agency: Agency,
    /// Why no reports are taken here now.
    pub closed: Option<Refusal>,
    /// The person is a helper of the agency, who enters it for others.
    pub helper: bool,
    /// How many reports of people of this site count.
    pub so_far: i64,
}

/// Somebody's report, as it was sent.
pub struct Sent<'a, Typed> {
    /// The id that was made when the form was shown.
    pub id: &'a Id,
    /// The network that it came from; only a mark of it is remembered, and only for the day.
    pub network: &'a str,
    /// The value of a field, empty without one.
    pub typed: Typed,
}

/// The person helps people at the service points of the pilot's agency.
#[must_use]
pub fn is_helper(actor: &Actor, pilot: &Pilot) -> bool {
    actor.serves(&pilot.agency_id, &[Role::Facilitator])
}

/// What is asked behind a short link.
///
/// # Errors
/// `NotFound` when no site has it.
pub async fn find(app: &App, actor: Option<&Actor>, code: &str) -> Result<Asked, AppError> {
    let mut reader = app.db.read().await?;
    let asked = load(&mut reader, actor, code).await?;
    let counts = counts(app, &mut reader, &asked.place.pilot.id).await?;
    let so_far = sum_where(&counts, |count| {
        count.site_id == asked.site.id && matches!(count.source, Source::Citizen | Source::Facilitator)
    });
    Ok(Asked { so_far, ..asked })
}

/// Takes a report. The same form sent twice is one report.
///
/// # Errors
/// `NotFound` when no site has the code, refusals beside each field, `refusal-case-reported` at `case` when the case was
/// reported before.
pub async fn report<'t>(
    app: &App,
    actor: Option<&Actor>,
    code: &str,
    sent: Sent<'_, impl Fn(&str) -> &'t str>,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let Asked { place, site, closed, helper, .. } = load(&mut tx, actor, code).await?;
    if let Some(before) = store::observations::find(&mut tx, sent.id).await? {
        return if before.site_id == site.id { Ok(()) } else { Err(AppError::Conflict) };
    }
    if let Some(refusal) = closed {
        return Err(refusal.into());
    }
    let Some(period) = site.measuring.period else { return Err(AppError::NotFound) };
    let mut check = Check::default();
    check.require(!helper || (sent.typed)("consent") == "yes", || {
        Refusal::at("consent", "refusal-assist-consent")
    });
    let read = place.questions(false)?.read(&sent.typed);
    let report = match read {
        Ok(report) => report,
        Err(mut refusals) => {
            refusals.extend(check.finish().err().unwrap_or_default());
            return Err(AppError::Refused(refusals));
        }
    };
    check.finish()?;
    let case_key = report.case_code.as_ref().map(|code| place.case_key(app, code));
    if let Some(key) = &case_key
        && !store::observations::list_known_cases(&mut tx, &place.pilot.id, [key.as_str()]).await?.is_empty()
    {
        return Err(Refusal::at("case", "refusal-case-reported").into());
    }
    let (rule, now) = (FloodRule::default(), app.now());
    let sender = app.observed.sender(&app.clock, sent.network, &site.id);
    let flood = !helper && {
        let window = now.plus(-rule.site_window);
        let (reports, usual_from) = (store::observations::count_reports, now.plus(-rule.usual_window));
        rule.sets_aside(&Seen {
            of_sender: app.observed.sent_since(&sender, now.plus(-rule.sender_window)),
            now: reports(&mut tx, &site.id, window, now.plus(1), false).await?,
            usual: reports(&mut tx, &site.id, usual_from, window, true).await?,
        })
    };
    let change = if flood { None } else { Some(raise_change(&mut tx, &place.pilot.id).await?) };
    let row = Observation {
        id: sent.id.clone(),
        pilot_id: place.pilot.id.clone(),
        site_id: site.id.clone(),
        arm: site.measuring.arm,
        period,
        source: if helper { Source::Facilitator } else { Source::Citizen },
        channel: report.channel,
        values: report.values,
        strata: report.strata,
        former_case_key: case_key.clone().filter(|_| flood).unwrap_or_default(),
        case_key: case_key.filter(|_| !flood),
        batch_id: None,
        // Who reports their own case stays unknown, whether or not they have an account.
        by_id: actor.filter(|_| helper).map(|actor| actor.person_id.clone()),
        assisted: helper,
        at: now,
        since_change: change,
        until_change: None,
        left_out: flood.then_some(LeftOut::Flood),
        left_out_reason: String::new(),
        left_out_by: None,
        left_out_at: None,
        corrects_id: None,
    };
    match store::observations::insert(&mut tx, &[row]).await {
        // Two at the same moment: on PostgreSQL the second finds out here.
        Err(StoreError::Unique(rule)) if rule == "observation_case_unique" => {
            return Err(Refusal::at("case", "refusal-case-reported").into());
        }
        Err(StoreError::Unique(_)) => return Ok(()),
        other => other?,
    }
    tell_arrival(app, &mut tx, &place).await?;
    tx.commit().await?;
    if !helper {
        app.observed.note(&sender, now, now.plus(-rule.sender_window));
    }
    Ok(())
}

async fn load(connection: &mut Connection, actor: Option<&Actor>, code: &str) -> Result<Asked, AppError> {
    let code = read_code(code).ok_or(AppError::NotFound)?;
    let site = store::pilots::find_site_by_code(connection, &code).await?.ok_or(AppError::NotFound)?;
    let place = Place::load(connection, &site.pilot_id).await?;
    let agency =
        store::agencies::find(connection, &place.pilot.agency_id).await?.ok_or(AppError::NotFound)?;
    let closed = match site.measuring.period {
        _ if site.closed_at.is_some() => Some(Refusal::because("refusal-site-closed")),
        None => Some(Refusal::because("refusal-report-none")),
        Some(period) => {
            // No field of this form mends it.
            place.may_take(&site, period, false).err().map(|refusal| Refusal { field: None, ..refusal })
        }
    };
    let helper = actor.is_some_and(|actor| is_helper(actor, &place.pilot));
    // Those who run the pilot do not report about it as people: what they know, they enter under their name.
    let own = Side::of(actor, &place.pilot).is_some() && !helper;
    let closed = closed.or_else(|| own.then(|| Refusal::because("refusal-report-own")));
    Ok(Asked { place, site, code, agency, closed, helper, so_far: 0 })
}
