//! The report of one minute, and the same questions on the forms of officers: what may be answered, and what is kept of it.
//!
//! Times are typed as a number and a unit and kept in minutes (an hour is 60, a day 1,440, a week 10,080), so that a mean is
//! a mean of what people said and not of the middles of ranges. Visits are exact numbers. Nothing that is not known is a 0.

use std::collections::BTreeMap;

use super::{MOST_ENTRY, THOUSANDTHS, Values, case_code, highest};
use crate::domain::agreements::{EvidencePlan, Measured};
use crate::domain::values::{self, currency_places};
use crate::domain::{Check, Refusal, Refusals};

/// A group of people that a person may be asked about: the name of its column and the answers. The messages
/// `group-<name>` and `group-<name>-<answer>` (with `-` for `_`) are its words.
pub type Group = (&'static str, &'static [&'static str]);

/// All of them; others come from files and programs only.
pub const GROUPS: [Group; 6] = [
    ("sex", &["female", "male", "other"]),
    ("disability", &["yes", "no"]),
    ("area", &["rural", "urban"]),
    ("rural", &["yes", "no"]),
    ("age", &["under_30", "30_to_59", "60_up"]),
    (CHANNEL, &["counter", "online", "phone", "helper"]),
];

/// The group that has a column of its own.
pub const CHANNEL: &str = "channel";

/// The units of a duration, and their minutes.
pub const UNITS: [(&str, i64); 4] = [("minutes", 1), ("hours", 60), ("days", 1_440), ("weeks", 10_080)];
/// The units in which people know their own time; a day of it could mean anything.
pub const OWN_UNITS: [&str; 2] = ["minutes", "hours"];
/// The answer of those who do not know, or do not want to say.
pub const UNKNOWN: &str = "unknown";
/// Up to this many visits are one tap.
pub const FEW_VISITS: i64 = 5;

/// What somebody reported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub values: Values,
    pub channel: String,
    pub strata: BTreeMap<String, String>,
    /// As it is compared.
    pub case_code: Option<String>,
}

/// What is asked for here.
#[derive(Clone, Copy, Debug)]
pub struct Questions<'a> {
    pub plan: &'a EvidencePlan,
    pub currency: &'a str,
    /// An officer answers, who may also fill in groups that people are not asked about.
    pub official: bool,
}

impl Questions<'_> {
    /// The measures of the plan, in the order of the form.
    #[must_use]
    pub fn measures(&self) -> Vec<Measured> {
        let planned = |measure: &Measured| self.plan.measures.iter().any(|each| each.measure == *measure);
        Measured::ALL.into_iter().filter(planned).collect()
    }

    /// The groups of the plan that can be answered with a tap.
    #[must_use]
    pub fn groups(&self) -> Vec<Group> {
        GROUPS.into_iter().filter(|(name, _)| self.plan.strata.iter().any(|each| each == name)).collect()
    }

    /// The groups of the plan that only officers fill in.
    #[must_use]
    pub fn other_groups(&self) -> Vec<&str> {
        let known = |name: &str| GROUPS.iter().any(|(group, _)| *group == name);
        let names = self.plan.strata.iter().map(String::as_str);
        if self.official { names.filter(|name| !known(name)).collect() } else { Vec::new() }
    }

    /// Reads what was answered; `typed` gives the value of a field, empty without one.
    ///
    /// # Errors
    /// A refusal beside each field that is wrong, or at `form` when nothing was answered.
    pub fn read<'t>(&self, typed: impl Fn(&str) -> &'t str) -> Result<Report, Refusals> {
        let mut check = Check::default();
        let mut report = Report::default();
        for measure in self.measures() {
            let value = match measure {
                Measured::Elapsed => {
                    let units: Vec<&str> = UNITS.iter().map(|(name, _)| *name).collect();
                    duration(measure, ["elapsed_number", "elapsed_unit"], &units, &typed)
                }
                Measured::Effort => duration(measure, ["effort_number", "effort_unit"], &OWN_UNITS, &typed),
                Measured::Cost => paid(&typed, self.currency),
                Measured::Visits => visits(&typed),
            };
            report.values.set(measure, check.keep(value).flatten());
        }
        for (name, answers) in self.groups() {
            let answer = typed(&group_field(name)).to_owned();
            let known = answer.is_empty() || answer == UNKNOWN || answers.contains(&answer.as_str());
            check.require(known, || Refusal::at(group_field(name), "refusal-choice"));
            report.put(name, if answer == UNKNOWN { String::new() } else { answer });
        }
        for name in self.other_groups() {
            let field = group_field(name);
            let entry = check.keep(values::line(&field, typed(&field), MOST_ENTRY, false));
            report.put(name, entry.unwrap_or_default());
        }
        report.case_code = check.keep(case_code("case", typed("case"))).flatten();
        check.finish()?;
        if report.values.is_empty() {
            return Err(vec![Refusal::because("refusal-report-empty")]);
        }
        Ok(report)
    }
}

impl Report {
    fn put(&mut self, group: &str, entry: String) {
        if entry.is_empty() {
            return;
        }
        if group == CHANNEL {
            self.channel = entry;
        } else {
            self.strata.insert(group.to_owned(), entry);
        }
    }
}

/// The name of the field of a group.
#[must_use]
pub fn group_field(name: &str) -> String {
    format!("group_{name}")
}

/// What the fields of a form hold so that it shows this again; the case's code is not known any more.
#[must_use]
pub fn typed(
    values: &Values,
    channel: &str,
    strata: &BTreeMap<String, String>,
    currency: &str,
) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    let mut put = |name: &str, value: String| drop(fields.insert(name.to_owned(), value));
    for (value, number, unit, units) in [
        (values.elapsed, "elapsed_number", "elapsed_unit", &["weeks", "days", "hours", "minutes"][..]),
        (values.effort, "effort_number", "effort_unit", &["hours", "minutes"][..]),
    ] {
        let Some(value) = value else {
            put(unit, UNKNOWN.to_owned());
            continue;
        };
        let minutes =
            |name: &str| UNITS.iter().find(|(each, _)| *each == name).map_or(1, |(_, minutes)| *minutes);
        let fits = |name: &&&str| value % (minutes(name) * THOUSANDTHS) == 0 && value > 0;
        let chosen = units.iter().find(fits).copied().unwrap_or("minutes");
        put(number, decimal(value, minutes(chosen) * THOUSANDTHS));
        put(unit, chosen.to_owned());
    }
    match values.cost {
        None => put("paid", UNKNOWN.to_owned()),
        Some(0) => put("paid", "no".to_owned()),
        Some(cost) => {
            put("paid", "yes".to_owned());
            put("paid_amount", decimal(cost, 10_i64.pow(currency_places(currency)) * THOUSANDTHS));
        }
    }
    match values.visits {
        None => put("visits", UNKNOWN.to_owned()),
        Some(visits) if visits % THOUSANDTHS == 0 && visits / THOUSANDTHS <= FEW_VISITS => {
            put("visits", (visits / THOUSANDTHS).to_string());
        }
        Some(visits) => {
            put("visits", "more".to_owned());
            put("visits_more", decimal(visits, THOUSANDTHS));
        }
    }
    for (name, entry) in strata {
        put(&group_field(name), entry.clone());
    }
    if !channel.is_empty() {
        put(&group_field(CHANNEL), channel.to_owned());
    }
    fields
}

/// `value / unit` with at most five decimals, and none that say nothing.
fn decimal(value: i64, unit: i64) -> String {
    let scaled = i128::from(value) * 100_000 / i128::from(unit);
    let text = format!("{}.{:05}", scaled / 100_000, scaled % 100_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn duration<'t>(
    measure: Measured,
    [number, unit]: [&str; 2],
    units: &[&str],
    typed: &impl Fn(&str) -> &'t str,
) -> Result<Option<i64>, Refusal> {
    let (amount, chosen) = (typed(number).trim(), typed(unit));
    match chosen {
        "" if amount.is_empty() => return Ok(None),
        "" => return Err(Refusal::at(unit, "refusal-report-unit")),
        UNKNOWN => return Ok(None),
        _ if amount.is_empty() => return Err(Refusal::at(number, "refusal-required")),
        _ => {}
    }
    let minutes = UNITS.iter().find(|(name, _)| *name == chosen && units.contains(name));
    let Some((_, minutes)) = minutes else { return Err(Refusal::at(unit, "refusal-choice")) };
    // Two decimals: with three, a comma between thousands would be read as one before decimals.
    let hundredths = typed_decimal(number, amount, 2)?;
    within(number, measure, hundredths.saturating_mul(minutes * (THOUSANDTHS / 100)))
}

fn paid<'t>(typed: &impl Fn(&str) -> &'t str, currency: &str) -> Result<Option<i64>, Refusal> {
    let amount = typed("paid_amount").trim();
    match typed("paid") {
        "no" => Ok(Some(0)),
        UNKNOWN => Ok(None),
        "" if amount.is_empty() => Ok(None),
        "" | "yes" if !amount.is_empty() => {
            let places = currency_places(currency);
            let minor = typed_decimal("paid_amount", amount, places)?;
            within("paid_amount", Measured::Cost, minor.saturating_mul(THOUSANDTHS))
        }
        "yes" => Err(Refusal::at("paid_amount", "refusal-required")),
        _ => Err(Refusal::at("paid", "refusal-choice")),
    }
}

fn visits<'t>(typed: &impl Fn(&str) -> &'t str) -> Result<Option<i64>, Refusal> {
    let more = typed("visits_more").trim();
    let number = match typed("visits") {
        UNKNOWN => return Ok(None),
        "" if more.is_empty() => return Ok(None),
        "" | "more" if !more.is_empty() => values::number("visits_more", more, 0, highest(Measured::Visits))?,
        "more" => return Err(Refusal::at("visits_more", "refusal-required")),
        few => few
            .parse()
            .ok()
            .filter(|number| (0..=FEW_VISITS).contains(number))
            .ok_or_else(|| Refusal::at("visits", "refusal-choice"))?,
    };
    Ok(Some(number * THOUSANDTHS))
}

/// A number whose limit is that of its measure, and said so.
fn typed_decimal(field: &str, amount: &str, places: u32) -> Result<i64, Refusal> {
    values::decimal(field, amount, places, 0, i64::MAX)
}

fn within(field: &str, measure: Measured, thousandths: i64) -> Result<Option<i64>, Refusal> {
    let most = highest(measure);
    if thousandths > most * THOUSANDTHS {
        return Err(Refusal::at(field, "refusal-value-high"));
    }
    Ok(Some(thousandths))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::agreements::PlannedMeasure;

    fn plan() -> EvidencePlan {
        let measures = Measured::ALL.map(|measure| PlannedMeasure {
            measure,
            target_bp: 1_000,
            worthwhile_bp: 0,
            variation_bp: 5_000,
        });
        let strata = ["sex", "channel", "income"].map(ToOwned::to_owned).to_vec();
        EvidencePlan { measures: measures.to_vec(), strata, ..EvidencePlan::default() }
    }

    fn read(official: bool, fields: &[(&str, &str)]) -> Result<Report, Refusals> {
        let plan = plan();
        let questions = Questions { plan: &plan, currency: "BDT", official };
        let typed =
            |name: &str| fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| *value);
        questions.read(typed)
    }

    #[test]
    fn what_people_answer_is_kept_in_units_that_can_be_averaged() {
        let report = read(
            false,
            &[
                ("elapsed_number", "২.৫"),
                ("elapsed_unit", "days"),
                ("effort_number", "1,000"),
                ("effort_unit", "minutes"),
                ("paid_amount", "120.50"),
                ("visits", "3"),
                ("group_sex", "female"),
                ("group_channel", "counter"),
                ("group_income", "low"),
                ("case", "DC-12"),
            ],
        )
        .unwrap();
        assert_eq!(report.values.elapsed, Some(3_600_000));
        assert_eq!(report.values.effort, Some(1_000_000));
        assert_eq!(report.values.cost, Some(12_050_000));
        assert_eq!(report.values.visits, Some(3_000));
        assert_eq!((report.channel.as_str(), report.strata.len()), ("counter", 1));
        assert_eq!(report.case_code.as_deref(), Some("dc12"));
    }

    #[test]
    fn not_known_is_never_a_zero() {
        let report = read(
            false,
            &[("elapsed_number", "3"), ("elapsed_unit", "unknown"), ("paid", "no"), ("visits", "unknown")],
        );
        let values = report.unwrap().values;
        assert_eq!(values, Values { cost: Some(0), ..Values::default() });
        assert_eq!(read(false, &[("visits", "unknown")]).unwrap_err()[0].message, "refusal-report-empty");
        assert_eq!(read(false, &[]).unwrap_err()[0].message, "refusal-report-empty");
    }

    #[test]
    fn each_wrong_answer_is_named_at_its_field() {
        let refused = read(
            false,
            &[
                ("elapsed_number", "-3"),
                ("elapsed_unit", "days"),
                ("effort_number", "2"),
                ("effort_unit", "days"),
                ("paid", "yes"),
                ("visits", "6"),
                ("group_sex", "robot"),
            ],
        )
        .unwrap_err();
        let fields: Vec<_> = refused.iter().filter_map(|refusal| refusal.field.as_deref()).collect();
        assert_eq!(fields, ["elapsed_number", "effort_unit", "paid_amount", "visits", "group_sex"]);
        let long = read(false, &[("elapsed_number", "999999999"), ("elapsed_unit", "weeks")]).unwrap_err();
        assert_eq!(long[0].message, "refusal-value-high");
        let unit = read(false, &[("elapsed_number", "3")]).unwrap_err();
        assert_eq!(
            (unit[0].field.as_deref(), unit[0].message),
            (Some("elapsed_unit"), "refusal-report-unit")
        );
    }

    #[test]
    fn only_officers_fill_in_groups_that_people_are_not_asked_about() {
        let fields = [("visits", "1"), ("group_income", "low")];
        assert!(read(false, &fields).unwrap().strata.is_empty());
        assert_eq!(read(true, &fields).unwrap().strata.get("income").map(String::as_str), Some("low"));
    }

    proptest! {
        #[test]
        fn any_answers_are_read_or_refused(
            number in "\\PC{0,30}", unit in "(minutes|days|weeks|unknown|\\PC{0,5})",
            amount in "[0-9.,-]{0,25}", visits in "([0-9]|more|unknown)?", more in "[0-9]{0,25}",
        ) {
            let fields = [
                ("elapsed_number", number.as_str()), ("elapsed_unit", &unit), ("paid_amount", &amount),
                ("visits", &visits), ("visits_more", &more), ("case", &number),
            ];
            if let Ok(report) = read(false, &fields) {
                for measure in Measured::ALL {
                    let value = report.values.get(measure).unwrap_or(0);
                    prop_assert!((0..=highest(measure) * THOUSANDTHS).contains(&value));
                }
            }
        }

        #[test]
        fn what_a_form_shows_again_is_read_as_what_it_was(
            minutes in 0_i64..5_000_000, cents in 0_i64..1_000_000_000, visits in 0_i64..10_000,
        ) {
            let values = Values {
                elapsed: Some(minutes * 1_000), effort: Some(minutes * 1_000),
                cost: Some(cents * 1_000), visits: Some(visits * 1_000),
            };
            let fields = typed(&values, "phone", &BTreeMap::new(), "BDT");
            let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let report = read(true, &pairs).unwrap();
            prop_assert_eq!(report.values, values);
            prop_assert_eq!(report.channel, "phone");
        }
    }
}
