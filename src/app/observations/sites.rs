//! How things are measured at a site: its arm, what reports are about now, and its short link.

use serde_json::json;

use super::{Place, Side, site_of, tell_change};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::observations::{Arm, Period, short_code};
use crate::domain::people::Actor;
use crate::domain::{Check, Refusal};
use crate::store::pilots::{Measuring, Site};
use crate::store::{self, Connection, Tx};

/// A site with its pilot, for its poster.
#[derive(Clone, Debug)]
pub struct Poster {
    pub place: Place,
    pub site: Site,
    pub code: String,
}

/// Sets the arm of a site and what reports there are about now (`before`, `after`, or empty for none). Both are on the
/// record. A site gets its short link the first time that reports are taken.
///
/// # Errors
/// `Forbidden` for anybody but the team and the agency, `NotFound` for a site of another pilot, refusals at `arm` and
/// `period`.
pub async fn set_measuring(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    site: &Id,
    arm: &str,
    period: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let place = Place::load(&mut tx, pilot).await?;
    let side = Side::require_to_change(actor, &place.pilot)?;
    let site = site_of(&mut tx, pilot, site).await?;
    let mut check = Check::default();
    let arm = check.keep(Arm::parse(arm).ok_or_else(|| Refusal::at("arm", "refusal-choice")));
    let period = check.keep(match period {
        "" => Ok(None),
        text => Period::parse(text).map(Some).ok_or_else(|| Refusal::at("period", "refusal-choice")),
    });
    check.finish()?;
    let (arm, period) = (arm.unwrap_or_default(), period.flatten());
    if let Some(period) = period {
        if site.closed_at.is_some() {
            return Err(Refusal::at("period", "refusal-site-closed").into());
        }
        place.may_take(&site, period, false)?;
    }
    if arm != site.measuring.arm && has_observations(&mut tx, &site).await? {
        return Err(Refusal::at("arm", "refusal-site-arm").into());
    }
    let code = match &site.measuring.code {
        None if period.is_some() => Some(new_code(app, &mut tx).await?),
        kept => kept.clone(),
    };
    let measuring = Measuring { arm, code, period, ..site.measuring.clone() };
    if measuring == site.measuring {
        return Ok(());
    }
    store::pilots::save_site_measuring(&mut tx, &site.id, &measuring).await?;
    let public = json!({
        "site": site.name,
        "arm": arm.as_str(),
        "period": period.map_or("none", Period::as_str),
    });
    tell_change(app, &mut tx, actor, &place, side, "site-measuring-set", public).await?;
    Ok(tx.commit().await?)
}

/// What the poster of a site says.
///
/// # Errors
/// `Forbidden` for anybody but the team, the agency and its helpers; `NotFound` for a site of another pilot, or one that has
/// no short link.
pub async fn poster(app: &App, actor: &Actor, pilot: &Id, site: &Id) -> Result<Poster, AppError> {
    let mut reader = app.db.read().await?;
    let place = Place::load(&mut reader, pilot).await?;
    if !super::reporting::is_helper(actor, &place.pilot) {
        Side::require(actor, &place.pilot)?;
    }
    let site = site_of(&mut reader, pilot, site).await?;
    let code = site.measuring.code.clone().ok_or(AppError::NotFound)?;
    Ok(Poster { place, site, code })
}

async fn has_observations(connection: &mut Connection, site: &Site) -> Result<bool, AppError> {
    let filter =
        store::observations::Filter { site: Some(site.id.clone()), ..store::observations::Filter::default() };
    let found = store::observations::list(connection, &site.pilot_id, &filter, "", 1).await?;
    Ok(!found.is_empty())
}

/// A short code that no site has.
async fn new_code(app: &App, tx: &mut Tx) -> Result<String, AppError> {
    for _ in 0..20 {
        let code = short_code(app.clock.random_bytes());
        let right = code.chars().count() == crate::domain::observations::CODE_LENGTH;
        if right && store::pilots::find_site_by_code(tx, &code).await?.is_none() {
            return Ok(code);
        }
    }
    Err(AppError::Internal("no short code is free".to_owned()))
}
