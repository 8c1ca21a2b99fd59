//! The observations of a report as everybody can have them: where, when, which group, and the values; no time, no code of a
//! case, and no group so small that somebody could be recognised.

use std::collections::{BTreeMap, BTreeSet};

use methods::evidence::{Arm, Dataset, Period, Row, RowError};

use crate::app::AppError;
use crate::clock::Id;
use crate::domain::evidence::FEWEST_OF_GROUP;
use crate::domain::observations::{self, Source, THOUSANDTHS};
use crate::store::Connection;
use crate::store::observations::counting::{self, Counting};

/// Rows that are read at once.
const AT_ONCE: i64 = 10_000;

/// What counted in the state of one change.
#[derive(Clone, Debug)]
pub struct Counted {
    pub data: Dataset,
    /// How many rows came from each source.
    pub sources: BTreeMap<Source, i64>,
}

/// What counted in the state of a change, from everywhere or from one source.
///
/// # Errors
/// When the database refuses.
pub async fn counted(
    connection: &mut Connection,
    pilot: &Id,
    adoption: &str,
    change: i64,
    only: Option<Source>,
) -> Result<Counted, AppError> {
    let mut all: Vec<Counting> = Vec::new();
    let mut after = String::new();
    loop {
        let some = counting::list_counting(connection, pilot, adoption, change, &after, AT_ONCE).await?;
        let Some(last) = some.last() else { break };
        after = last.id.to_string();
        all.extend(some.into_iter().filter(|row| only.is_none_or(|only| row.source == only)));
    }
    gather(&all).map_err(|error| AppError::Internal(format!("an observation is refused: {error}")))
}

fn gather(all: &[Counting]) -> Result<Counted, RowError> {
    let large = large_groups(all);
    let columns: BTreeSet<&str> = large.iter().map(|(column, _)| *column).collect();
    let mut data = Dataset::new(columns.iter().copied());
    let mut sources = BTreeMap::new();
    for row in all {
        *sources.entry(row.source).or_default() += 1;
        let entry = |column: &&str| {
            let entry = row.strata.get(*column).map_or("", String::as_str);
            if large.contains(&(*column, entry)) { entry } else { "" }
        };
        let strata: Vec<&str> = columns.iter().map(entry).collect();
        let values = row.values;
        let value = |value: Option<i64>| value.map(|it| it as f64 / THOUSANDTHS as f64);
        data.push(&Row {
            arm: match row.arm {
                observations::Arm::Pilot => Arm::Pilot,
                observations::Arm::Comparison => Arm::Comparison,
            },
            period: match row.period {
                observations::Period::Before => Period::Before,
                observations::Period::After => Period::After,
            },
            site: &row.site,
            values: [values.elapsed, values.effort, values.cost, values.visits].map(value),
            strata: &strata,
        })?;
    }
    Ok(Counted { data: data.without_crowded(), sources })
}

/// Columns and entries that enough people share.
fn large_groups(all: &[Counting]) -> BTreeSet<(&str, &str)> {
    let mut people: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in all {
        for (column, entry) in &row.strata {
            *people.entry((column, entry)).or_default() += 1;
        }
    }
    people.into_iter().filter(|(_, count)| *count >= FEWEST_OF_GROUP).map(|(group, _)| group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: usize, group: &str) -> Counting {
        Counting {
            id: Id::stored(format!("{number:04}")),
            site: "Gangachara".to_owned(),
            arm: observations::Arm::Pilot,
            period: observations::Period::After,
            source: Source::Survey,
            channel: String::new(),
            values: observations::Values {
                visits: Some(i64::try_from(number).unwrap() % 3 * 1_000),
                ..observations::Values::default()
            },
            strata: BTreeMap::from([("area".to_owned(), group.to_owned())]),
        }
    }

    #[test]
    fn a_group_of_few_is_not_told_apart_and_the_order_says_nothing() {
        let mut all: Vec<Counting> = (0..FEWEST_OF_GROUP).map(|number| row(number, "rural")).collect();
        all.extend((100..100 + FEWEST_OF_GROUP - 1).map(|number| row(number, "urban")));
        let counted = gather(&all).unwrap();
        let mut entries = BTreeMap::new();
        counted.data.for_each(|row| *entries.entry(row.strata[0].to_owned()).or_insert(0) += 1);
        assert_eq!(entries, BTreeMap::from([("rural".to_owned(), 20), (String::new(), 19)]));
        all.reverse();
        assert_eq!(gather(&all).unwrap().data.digest(), counted.data.digest());
        assert_eq!(counted.sources[&Source::Survey], 39);
    }
}
