//! The fields of an agreement's form: read into its content, and filled from it. A draft may lack anything; only what
//! cannot be read is refused.

use std::collections::BTreeMap;

use jiff::civil;
use jiff::tz::TimeZone;
use serde_json::Value as Json;

use crate::app::agreements::Written;
use crate::clock::{Id, UnixMillis};
use crate::domain::agreements::{
    AgreementContent, Assignment, EvidencePlan, MOST_LINE, MOST_MILESTONES, MOST_REASON, MOST_STRATA,
    MOST_TEXT, Measured, MilestoneTerms, PlannedMeasure,
};
use crate::domain::values::{self, currency_places};
use crate::domain::{Check, Refusal, Refusals};
use crate::web::challenges::fields::{date, keep, list, money, optional, plain, put_date};
use crate::web::form::Submitted;

/// Groups of people that a form offers; more can be named.
pub const STRATA: [&str; 4] = ["sex", "disability", "area", "channel"];
/// The value of the choice that makes the service from what the challenge says.
pub const NEW_SERVICE: &str = "challenge";
/// The longest text of what is done: it is also the public reason of the start.
const MOST_SCOPE: usize = 4_000;
/// Ten times the mean, in basis points.
const MOST_VARIATION: i64 = 100_000;
/// Columns that observations have anyway.
const RESERVED: [&str; 8] =
    ["arm", "period", "site", "elapsed_minutes", "effort_minutes", "cost_minor", "visits", "case"];

/// What the form says, with money in this currency.
pub fn read(form: &Submitted, zone: &TimeZone, currency: &str) -> (Written, Refusals) {
    let mut check = Check::default();
    let mut content = AgreementContent { currency: currency.to_owned(), ..AgreementContent::default() };
    keep(&mut check, values::text("scope", form.text("scope"), MOST_SCOPE, false), &mut content.scope);
    keep(&mut check, list("sites", form.text("sites")), &mut content.sites);
    let service_of_challenge = form.text("service") == NEW_SERVICE;
    if !service_of_challenge && form.has("service") {
        content.service_id = Id::parse(form.text("service"));
        check.require(content.service_id.is_some(), || Refusal::at("service", "refusal-choice"));
    }
    let (midnight, evening) = (civil::time(0, 0, 0, 0), civil::time(23, 59, 59, 0));
    keep(&mut check, date(form, "starts", midnight, zone), &mut content.starts_at);
    keep(&mut check, date(form, "ends", evening, zone), &mut content.ends_at);
    keep(
        &mut check,
        values::text("data_protection", form.text("data_protection"), MOST_TEXT, false),
        &mut content.data_protection,
    );
    content.silence_accepts = form.text("silence") == "accepts";
    content.plan = read_plan(&mut check, form);
    content.milestones = read_milestones(&mut check, form, zone, currency);
    let reason = check.keep(values::text("reason", form.text("reason"), MOST_REASON, false));
    let written = Written { content, reason: reason.unwrap_or_default(), service_of_challenge };
    (written, check.finish().err().unwrap_or_default())
}

fn read_plan(check: &mut Check, form: &Submitted) -> EvidencePlan {
    let measures = Measured::ALL
        .into_iter()
        .filter(|measure| form.all("measures").iter().any(|sent| sent == measure.as_str()))
        .map(|measure| {
            let mut share = |name: &str, most: i64| {
                let field = format!("{name}_{}", measure.as_str());
                let read = optional(form, &field, |text| values::decimal(&field, text, 2, 0, most));
                check.keep(read).flatten().unwrap_or(0)
            };
            PlannedMeasure {
                measure,
                target_bp: share("target", 10_000),
                worthwhile_bp: share("worthwhile", 10_000),
                variation_bp: share("variation", MOST_VARIATION),
            }
        })
        .collect();
    let mut plan = EvidencePlan { measures, ..EvidencePlan::default() };
    match Assignment::parse(form.text("assignment")) {
        Some(assignment) => plan.assignment = assignment,
        None => check.require(!form.has("assignment"), || Refusal::at("assignment", "refusal-choice")),
    }
    let mut number = |field: &str, most: i64| {
        check.keep(optional(form, field, |text| values::number(field, text, 0, most))).flatten().unwrap_or(0)
    };
    plan.people_per_group = number("people", 100_000_000);
    plan.shown_at_least = number("shown_at_least", 3);
    plan.decision_days = number("decision_days", 365);
    let uptake = optional(form, "uptake", |text| values::decimal("uptake", text, 2, 0, 10_000));
    plan.lowest_uptake_bp = check.keep(uptake).flatten().unwrap_or(0);
    keep(check, values::text("method", form.text("method"), MOST_TEXT, false), &mut plan.method);
    keep(check, read_strata(form), &mut plan.strata);
    keep(check, list("promises", form.text("promises")), &mut plan.promises);
    plan
}

/// The groups that were chosen and those that were named, each once. They are the names of columns.
fn read_strata(form: &Submitted) -> Result<Vec<String>, Refusal> {
    let mut strata: Vec<String> = STRATA
        .iter()
        .filter(|known| form.all("strata").iter().any(|sent| sent == *known))
        .map(|known| (*known).to_owned())
        .collect();
    for named in list("strata_other", form.text("strata_other"))? {
        let name = values::line("strata_other", &named.to_lowercase(), 40, true)?;
        let fits = !name.contains([',', ';', '"', '\t']) && !RESERVED.contains(&name.as_str());
        if !fits {
            return Err(Refusal::at("strata_other", "refusal-agreement-stratum"));
        }
        if !strata.contains(&name) {
            strata.push(name);
        }
    }
    if strata.len() > MOST_STRATA {
        let most = i64::try_from(MOST_STRATA).unwrap_or(i64::MAX);
        return Err(Refusal::at("strata_other", "refusal-too-many-lines").number("most", most));
    }
    Ok(strata)
}

fn read_milestones(
    check: &mut Check,
    form: &Submitted,
    zone: &TimeZone,
    currency: &str,
) -> Vec<MilestoneTerms> {
    let evening = civil::time(23, 59, 59, 0);
    let places = currency_places(currency);
    let mut milestones = Vec::new();
    for row in 1..=MOST_MILESTONES {
        let [name, deliverable, amount, due] =
            ["name", "deliverable", "amount", "due"].map(|part| format!("ms_{part}_{row}"));
        let mut terms = MilestoneTerms::default();
        keep(check, values::line(&name, form.text(&name), MOST_LINE, false), &mut terms.name);
        keep(
            check,
            values::text(&deliverable, form.text(&deliverable), 2_000, false),
            &mut terms.deliverable,
        );
        let minor = check.keep(money(form, &amount, places)).flatten();
        keep(check, date(form, &due, evening, zone), &mut terms.due_at);
        let empty = terms.name.is_empty()
            && terms.deliverable.is_empty()
            && minor.is_none()
            && terms.due_at.is_none();
        if !empty {
            terms.amount_minor = minor.unwrap_or(0);
            milestones.push(terms);
        }
    }
    milestones
}

/// What the fields show for a text.
#[must_use]
pub fn values_of(written: &Written, zone: &TimeZone) -> BTreeMap<String, Json> {
    let content = &written.content;
    let plan = &content.plan;
    let mut values: BTreeMap<String, Json> = BTreeMap::new();
    let mut put = |name: &str, value: String| {
        values.insert(name.to_owned(), Json::from(value));
    };
    let number = |value: i64| if value == 0 { String::new() } else { value.to_string() };
    let share = |bp: i64| if bp == 0 { String::new() } else { plain(bp, 2) };
    put("reason", written.reason.clone());
    put("scope", content.scope.clone());
    put("sites", content.sites.join("\n"));
    let service = content.service_id.as_ref().map(ToString::to_string).unwrap_or_default();
    put("service", if written.service_of_challenge { NEW_SERVICE.to_owned() } else { service });
    put("data_protection", content.data_protection.clone());
    put("silence", if content.silence_accepts { "accepts" } else { "" }.to_owned());
    for planned in &plan.measures {
        let name = planned.measure.as_str();
        put(&format!("target_{name}"), share(planned.target_bp));
        put(&format!("worthwhile_{name}"), share(planned.worthwhile_bp));
        put(&format!("variation_{name}"), share(planned.variation_bp));
    }
    put("assignment", plan.assignment.as_str().to_owned());
    put("people", number(plan.people_per_group));
    put("shown_at_least", plan.shown_at_least.to_string());
    put("uptake", plain(plan.lowest_uptake_bp, 2));
    put("decision_days", number(plan.decision_days));
    put("method", plan.method.clone());
    put("promises", plan.promises.join("\n"));
    let (known, named): (Vec<&String>, Vec<&String>) =
        plan.strata.iter().partition(|name| STRATA.contains(&name.as_str()));
    let named: Vec<&str> = named.into_iter().map(String::as_str).collect();
    put("strata_other", named.join("\n"));
    let places = currency_places(&content.currency);
    for (index, terms) in content.milestones.iter().enumerate() {
        let row = index + 1;
        put(&format!("ms_name_{row}"), terms.name.clone());
        put(&format!("ms_deliverable_{row}"), terms.deliverable.clone());
        put(&format!("ms_amount_{row}"), plain(terms.amount_minor, places));
    }
    let known: Vec<String> = known.into_iter().cloned().collect();
    let measures: Vec<&str> = plan.measures.iter().map(|planned| planned.measure.as_str()).collect();
    values.insert("strata".to_owned(), Json::from(known));
    values.insert("measures".to_owned(), Json::from(measures));
    put_date(&mut values, "starts", content.starts_at, false, zone);
    put_date(&mut values, "ends", content.ends_at, false, zone);
    for (index, terms) in content.milestones.iter().enumerate() {
        let due: Option<UnixMillis> = terms.due_at;
        put_date(&mut values, &format!("ms_due_{}", index + 1), due, false, zone);
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_fills_its_own_fields() {
        let content = AgreementContent {
            currency: "BDT".to_owned(),
            plan: EvidencePlan {
                measures: vec![PlannedMeasure {
                    measure: Measured::Cost,
                    target_bp: 3_350,
                    worthwhile_bp: 0,
                    variation_bp: 12_000,
                }],
                strata: vec!["sex".to_owned(), "tribe".to_owned()],
                ..EvidencePlan::default()
            },
            milestones: vec![MilestoneTerms { amount_minor: 50_000_050, ..MilestoneTerms::default() }],
            ..AgreementContent::default()
        };
        let values = values_of(&Written { content, ..Written::default() }, &TimeZone::UTC);
        let text = |name: &str| values[name].as_str().unwrap_or_default().to_owned();
        assert_eq!(text("target_cost"), "33.5");
        assert_eq!(text("worthwhile_cost"), "");
        assert_eq!(text("variation_cost"), "120");
        assert_eq!(text("uptake"), "30");
        assert_eq!(text("strata_other"), "tribe");
        assert_eq!(text("ms_amount_1"), "500000.5");
        assert_eq!(values["measures"], serde_json::json!(["cost"]));
    }
}
