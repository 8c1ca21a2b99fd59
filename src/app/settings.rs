//! Thresholds and durations of agencies: what holds now, and changing it, on the record.

use super::{App, AppError, require_role_or_administrator};
use crate::clock::Id;
use crate::domain::agencies::Setting;
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role};
use crate::domain::{Check, Kind, Subject};
use crate::store::{self, Connection, StoreError};

/// The value of a setting that holds for an agency now: its own, or the default.
///
/// # Errors
/// When the database refuses.
pub async fn number(
    _app: &App,
    connection: &mut Connection,
    agency: &Id,
    setting: Setting,
) -> Result<i64, StoreError> {
    let own = store::settings::find_number(connection, agency, setting.as_str()).await?;
    Ok(own.unwrap_or_else(|| setting.default_value()))
}

/// All settings of an agency with the values that hold now.
///
/// # Errors
/// When the database refuses.
pub async fn all(connection: &mut Connection, agency: &Id) -> Result<Vec<(Setting, i64)>, StoreError> {
    let own = store::settings::list(connection, agency).await?;
    let value = |setting: Setting| {
        let changed = own.iter().find(|changed| changed.name == setting.as_str());
        changed.map_or_else(|| setting.default_value(), |changed| changed.value)
    };
    Ok(Setting::ALL.into_iter().map(|setting| (setting, value(setting))).collect())
}

/// Changes the settings of an agency to what was typed; each one that differs goes on the record with both values.
///
/// # Errors
/// A refusal beside each value outside its limits; `Forbidden` for others than its head and administrators.
pub async fn change(
    app: &App,
    actor: &Actor,
    agency: &Id,
    typed: &[(Setting, String)],
) -> Result<(), AppError> {
    let role = require_role_or_administrator(actor, agency, &[Role::AgencyOwner])?;
    let mut check = Check::default();
    let wanted: Vec<(Setting, i64)> = typed
        .iter()
        .filter_map(|(setting, text)| check.keep(setting.value(text)).map(|value| (*setting, value)))
        .collect();
    check.finish()?;
    let mut tx = app.db.write().await?;
    store::agencies::find(&mut tx, agency).await?.ok_or(AppError::NotFound)?;
    let mut changed = false;
    for (setting, value) in wanted {
        let before = number(app, &mut tx, agency, setting).await?;
        if before == value {
            continue;
        }
        changed = true;
        store::settings::save(&mut tx, agency, setting.as_str(), value, &actor.person_id, app.now()).await?;
        app.put_on_record(
            &mut tx,
            "setting-changed",
            Subject::new(Kind::Agency, agency.clone()),
            Some(agency),
            role,
            serde_json::json!({ "setting": setting.as_str(), "before": before, "after": value }),
        )
        .await?;
    }
    if changed {
        let subject = Subject::new(Kind::Agency, agency.clone());
        app.emit(&mut tx, "settings-changed", subject, Payload::quiet().by(&actor.person_id)).await?;
    }
    tx.commit().await?;
    Ok(())
}
