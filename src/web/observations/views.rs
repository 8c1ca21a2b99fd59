//! What the pages of observations show to those who keep them, and to anybody.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::questions::in_words;
use super::{Named, SAMPLE_ID};
use crate::app::observations::programs::Public;
use crate::app::observations::{Overview, sum_where};
use crate::domain::observations::{Arm, LeftOut, Period, Source};
use crate::language::{Words, number_value};
use crate::store::observations::batches::Batch;
use crate::store::observations::counting::Count;
use crate::store::observations::{Filter, Observation};
use crate::store::pilots::{Pilot, Site};
use crate::web::form::FormView;
use crate::web::guards::{Citizen, Visitor};
use crate::web::selection::Tag;
use crate::web::views::{Choice, When, counted};

/// What anybody may see: how many there are of each source and at each site.
#[derive(Serialize)]
pub struct CountsView {
    pub pilot: Named,
    pub total: String,
    pub sources: Vec<CountLine>,
    pub sites: Vec<CountLine>,
}

/// A name and a number.
#[derive(Serialize)]
pub struct CountLine {
    pub name: String,
    pub count: String,
}

/// The list of those who keep the observations.
#[derive(Serialize)]
pub struct ListView {
    pub form: FormView,
    pub pilot: Named,
    pub total: String,
    /// How many wait for somebody to look, in words; empty when none.
    pub aside: String,
    pub decides: bool,
    /// Before and after, in both groups, by source.
    pub table: Vec<TableLine>,
    pub sites: Vec<SiteLine>,
    pub rows: Vec<RowLine>,
    /// The address of the next page of the list.
    pub next: Option<String>,
    pub batches: Vec<BatchLine>,
    pub source_choices: Vec<Choice>,
    pub arm_choices: Vec<Choice>,
    pub period_choices: Vec<Choice>,
    pub site_choices: Vec<Choice>,
    pub count_choices: Vec<Choice>,
}

/// The counts of one source.
#[derive(Serialize)]
pub struct TableLine {
    pub name: String,
    pub before: String,
    pub after: String,
    pub comparison_before: String,
    pub comparison_after: String,
}

/// A site with what it measures.
#[derive(Serialize)]
pub struct SiteLine {
    pub id: String,
    pub name: String,
    pub arm: String,
    pub period: String,
    pub count: String,
    pub code: Option<String>,
    pub open: bool,
}

/// One observation in the list.
#[derive(Serialize)]
pub struct RowLine {
    pub id: String,
    pub at: When,
    pub site: String,
    pub group: String,
    pub source: String,
    pub by: String,
    pub values: String,
    pub tag: Tag,
    pub reason: String,
    pub correctable: bool,
}

/// Rows that came together.
#[derive(Serialize)]
pub struct BatchLine {
    pub id: String,
    pub name: String,
    pub source: String,
    pub rows: String,
    pub at: When,
    pub by: String,
    pub withdrawn: bool,
}

/// Rows that came in a flood.
#[derive(Serialize)]
pub struct AsideView {
    pub form: FormView,
    pub pilot: Named,
    pub count: String,
    pub rows: Vec<RowLine>,
    pub decides: bool,
    pub second_factor: bool,
}

/// One batch, and the form that takes it back.
#[derive(Serialize)]
pub struct BatchView {
    pub form: FormView,
    pub pilot: Named,
    pub batch: BatchLine,
    pub reason: String,
    pub withdrawable: bool,
}

/// How a site measures.
#[derive(Serialize)]
pub struct SiteView {
    pub form: FormView,
    pub pilot: Named,
    pub id: String,
    pub name: String,
    pub code: Option<String>,
    pub arms: Vec<Choice>,
    pub periods: Vec<Choice>,
}

impl CountsView {
    /// What anybody may see.
    #[must_use]
    pub fn new(words: &Words, pilot: &Pilot, public: &Public) -> Self {
        let total = sum_where(&public.counts, |_| true);
        let line = |name: String, count: i64| CountLine { name, count: words.number(count) };
        let sources = Source::ALL.into_iter().filter_map(|source| {
            let count = sum_where(&public.counts, |each| each.source == source);
            (count > 0).then(|| line(words.say(&format!("source-{}", source.as_str())), count))
        });
        let sites = public.sites.iter().filter_map(|site| {
            let count = sum_where(&public.counts, |each| each.site_id == site.id);
            (count > 0).then(|| line(site.name.clone(), count))
        });
        Self {
            pilot: Named::pilot(pilot),
            total: counted(words, "observations-count", total),
            sources: sources.collect(),
            sites: sites.collect(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let line = || CountLine { name: "Dacope".to_owned(), count: "12".to_owned() };
        Self {
            pilot: Named::sample(),
            total: "12 observations".to_owned(),
            sources: vec![line()],
            sites: vec![line()],
        }
    }
}

impl ListView {
    /// The list with its filter.
    #[must_use]
    pub fn new(
        visitor: &Visitor,
        overview: &Overview,
        filter: &Filter,
        names: &BTreeMap<String, String>,
    ) -> Self {
        let words = visitor.words();
        let counts = &overview.counts;
        let total = sum_where(counts, |_| true);
        let all = |message: &str| Choice::new("", words.say(message));
        let named = |start: &str, text: &str| Choice::new(text, words.say(&format!("{start}-{text}")));
        let chosen = |text: Option<&str>| serde_json::Value::from(text.unwrap_or_default());
        let counting = match filter.counts {
            None => None,
            Some(true) => Some("yes"),
            Some(false) => Some("no"),
        };
        let rows: Vec<RowLine> =
            overview.rows.iter().map(|row| RowLine::new(visitor, overview, row, names)).collect();
        Self {
            form: FormView::of([
                ("source", chosen(filter.source.map(Source::as_str))),
                ("arm", chosen(filter.arm.map(Arm::as_str))),
                ("period", chosen(filter.period.map(Period::as_str))),
                ("site", chosen(filter.site.as_ref().map(|site| site.as_str()))),
                ("counts", chosen(counting)),
            ]),
            pilot: Named::pilot(&overview.place.pilot),
            total: counted(words, "observations-count", total),
            aside: if overview.aside_in_all == 0 {
                String::new()
            } else {
                words.say_with("observations-aside", &[("count", number_value(overview.aside_in_all))])
            },
            decides: overview.side.agency,
            table: table(words, counts),
            sites: overview.sites.iter().map(|site| SiteLine::new(words, site, counts)).collect(),
            next: next(visitor, overview, filter, counting),
            rows,
            batches: overview.batches.iter().map(|batch| BatchLine::new(visitor, batch, names)).collect(),
            source_choices: [all("observations-all-sources")]
                .into_iter()
                .chain(Source::ALL.map(|source| named("source", source.as_str())))
                .collect(),
            arm_choices: [all("observations-all-arms")]
                .into_iter()
                .chain(Arm::ALL.map(|arm| named("arm", arm.as_str())))
                .collect(),
            period_choices: [all("observations-all-periods")]
                .into_iter()
                .chain(Period::ALL.map(|period| named("period", period.as_str())))
                .collect(),
            site_choices: [all("observations-all-sites")]
                .into_iter()
                .chain(overview.sites.iter().map(|site| Choice::new(site.id.as_str(), site.name.clone())))
                .collect(),
            count_choices: vec![
                all("observations-all-rows"),
                Choice::new("yes", words.say("observations-that-count")),
                Choice::new("no", words.say("observations-that-do-not")),
            ],
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let choices = || vec![Choice::sample()];
        Self {
            form: FormView::default(),
            pilot: Named::sample(),
            total: "12 observations".to_owned(),
            aside: "3 reports wait".to_owned(),
            decides: true,
            table: vec![TableLine {
                name: "People".to_owned(),
                before: "4".to_owned(),
                after: "8".to_owned(),
                comparison_before: "0".to_owned(),
                comparison_after: "0".to_owned(),
            }],
            sites: vec![SiteLine {
                id: SAMPLE_ID.to_owned(),
                name: "Dacope".to_owned(),
                arm: "Pilot".to_owned(),
                period: "After".to_owned(),
                count: "12".to_owned(),
                code: Some("bcd347".to_owned()),
                open: true,
            }],
            rows: vec![RowLine::sample()],
            next: Some("/pilots/1/observations?before=2".to_owned()),
            batches: vec![BatchLine::sample()],
            source_choices: choices(),
            arm_choices: choices(),
            period_choices: choices(),
            site_choices: choices(),
            count_choices: choices(),
        }
    }
}

impl SiteLine {
    fn new(words: &Words, site: &Site, counts: &[Count]) -> Self {
        let period = site.measuring.period.map_or("none", Period::as_str);
        let count = sum_where(counts, |each| each.site_id == site.id);
        Self {
            id: site.id.to_string(),
            name: site.name.clone(),
            arm: words.say(&format!("arm-{}", site.measuring.arm.as_str())),
            period: words.say(&format!("measuring-now-{period}")),
            count: words.number(count),
            code: site.measuring.code.clone(),
            open: site.closed_at.is_none(),
        }
    }
}

impl RowLine {
    fn new(
        visitor: &Visitor,
        overview: &Overview,
        row: &Observation,
        names: &BTreeMap<String, String>,
    ) -> Self {
        let words = visitor.words();
        let site = overview.sites.iter().find(|site| site.id == row.site_id);
        let counts = row.since_change.is_some() && row.until_change.is_none();
        let own = visitor.actor().map(|actor| &actor.person_id) == row.by_id.as_ref();
        let (class, text) = match row.left_out {
            None => ("good", words.say("observation-counts")),
            Some(LeftOut::Flood) => ("now", words.say("left-out-flood")),
            Some(other) => ("", words.say(&format!("left-out-{}", other.as_str().replace('_', "-")))),
        };
        let (arm, period) = (row.arm.as_str(), row.period.as_str());
        let arm = words.say(&format!("arm-{arm}"));
        let period = words.say(&format!("period-{period}"));
        Self {
            id: row.id.to_string(),
            at: When::at(words, row.at, &visitor.platform_zone()),
            site: site.map(|site| site.name.clone()).unwrap_or_default(),
            group: format!("{arm}{}{period}", words.say("comma")),
            source: words.say(&format!("source-{}", row.source.as_str())),
            by: row.by_id.as_ref().and_then(|by| names.get(by.as_str())).cloned().unwrap_or_default(),
            values: in_words(words, &row.values, overview.place.currency()),
            tag: Tag { class, text },
            reason: row.left_out_reason.clone(),
            correctable: counts && overview.place.agreement.is_some() && (overview.side.agency || own),
        }
    }

    fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            at: When::sample(),
            site: "Dacope".to_owned(),
            group: "Pilot, after".to_owned(),
            source: "People".to_owned(),
            by: "Nasrin".to_owned(),
            values: "2 visits".to_owned(),
            tag: Tag { class: "good", text: "Counts".to_owned() },
            reason: "Typed twice".to_owned(),
            correctable: true,
        }
    }
}

impl BatchLine {
    fn new(visitor: &Visitor, batch: &Batch, names: &BTreeMap<String, String>) -> Self {
        let words = visitor.words();
        let source = words.say(&format!("source-{}", batch.source.as_str()));
        Self {
            id: batch.id.to_string(),
            name: if batch.name.is_empty() { source.clone() } else { batch.name.clone() },
            source,
            rows: counted(words, "observations-count", batch.rows),
            at: When::at(words, batch.at, &visitor.platform_zone()),
            by: names.get(batch.by_id.as_str()).cloned().unwrap_or_default(),
            withdrawn: batch.withdrawn_at.is_some(),
        }
    }

    fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            name: "march.csv".to_owned(),
            source: "File".to_owned(),
            rows: "900 observations".to_owned(),
            at: When::sample(),
            by: "Nasrin".to_owned(),
            withdrawn: false,
        }
    }
}

impl AsideView {
    /// The rows that wait.
    #[must_use]
    pub fn new(citizen: &Citizen, overview: &Overview, form: FormView) -> Self {
        let words = citizen.words();
        let line = |row| RowLine::new(citizen, overview, row, &BTreeMap::new());
        Self {
            form,
            pilot: Named::pilot(&overview.place.pilot),
            count: counted(words, "aside-count", overview.aside_in_all),
            rows: overview.aside.iter().map(line).collect(),
            decides: overview.side.agency,
            second_factor: citizen.actor().second_factor,
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            pilot: Named::sample(),
            count: "3 reports wait".to_owned(),
            rows: vec![RowLine::sample()],
            decides: true,
            second_factor: true,
        }
    }
}

impl BatchView {
    /// One batch.
    #[must_use]
    pub fn new(citizen: &Citizen, overview: &Overview, batch: &Batch, form: FormView) -> Self {
        let own = overview.side.agency || batch.by_id == citizen.actor().person_id;
        Self {
            form,
            pilot: Named::pilot(&overview.place.pilot),
            batch: BatchLine::new(citizen, batch, &BTreeMap::new()),
            reason: batch.reason.clone(),
            withdrawable: own && batch.withdrawn_at.is_none(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            pilot: Named::sample(),
            batch: BatchLine::sample(),
            reason: "The wrong month".to_owned(),
            withdrawable: true,
        }
    }
}

impl SiteView {
    /// How a site measures.
    #[must_use]
    pub fn new(citizen: &Citizen, pilot: &Pilot, site: &Site, form: Option<FormView>) -> Self {
        let words = citizen.words();
        let choice = |start: &str, text: &str, value: &str| Choice {
            value: value.to_owned(),
            label: words.say(&format!("{start}-{text}")),
            hint: words.say(&format!("{start}-{text}-hint")),
        };
        let stored = || {
            let period = site.measuring.period.map_or("", Period::as_str);
            FormView::of([("arm", site.measuring.arm.as_str().into()), ("period", period.into())])
        };
        Self {
            form: form.unwrap_or_else(stored),
            pilot: Named::pilot(pilot),
            id: site.id.to_string(),
            name: site.name.clone(),
            code: site.measuring.code.clone(),
            arms: Arm::ALL.map(|arm| choice("measuring-arm", arm.as_str(), arm.as_str())).into(),
            periods: [("none", ""), ("before", "before"), ("after", "after")]
                .map(|(text, value)| choice("measuring-now", text, value))
                .into(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            pilot: Named::sample(),
            id: SAMPLE_ID.to_owned(),
            name: "Dacope".to_owned(),
            code: Some("bcd347".to_owned()),
            arms: vec![Choice::sample()],
            periods: vec![Choice::sample()],
        }
    }
}

fn table(words: &Words, counts: &[Count]) -> Vec<TableLine> {
    let cell = |source: Source, arm: Arm, period: Period| {
        words.number(sum_where(counts, |each| {
            each.source == source && each.arm == arm && each.period == period
        }))
    };
    let there = |source: &Source| counts.iter().any(|each| each.source == *source);
    Source::ALL
        .into_iter()
        .filter(there)
        .map(|source| TableLine {
            name: words.say(&format!("source-{}", source.as_str())),
            before: cell(source, Arm::Pilot, Period::Before),
            after: cell(source, Arm::Pilot, Period::After),
            comparison_before: cell(source, Arm::Comparison, Period::Before),
            comparison_after: cell(source, Arm::Comparison, Period::After),
        })
        .collect()
}

/// The address of the next page of the list, with the same filter.
fn next(visitor: &Visitor, overview: &Overview, filter: &Filter, counting: Option<&str>) -> Option<String> {
    let last = overview.rows.last().filter(|_| overview.more)?;
    let mut address = format!("{}/pilots/{}/observations?", visitor.prefix(), overview.place.pilot.id);
    for (name, value) in [
        ("source", filter.source.map(Source::as_str)),
        ("arm", filter.arm.map(Arm::as_str)),
        ("period", filter.period.map(Period::as_str)),
        ("site", filter.site.as_ref().map(|site| site.as_str())),
        ("counts", counting),
    ] {
        if let Some(value) = value {
            let _ = write!(address, "{name}={value}&");
        }
    }
    let _ = write!(address, "before={}", last.id);
    Some(address)
}
