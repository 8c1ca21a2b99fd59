//! Amounts of a measure in words, all of one line in one unit.

use crate::domain::agreements::Measured;
use crate::language::{Value, Words};

const HOUR: f64 = 60.0;
const DAY: f64 = 24.0 * HOUR;

/// The unit of one line.
#[derive(Clone, Debug)]
pub struct Unit {
    kind: Kind,
    /// Digits behind the point.
    places: u32,
}

#[derive(Clone, Debug)]
enum Kind {
    /// The message with the unit, and how many minutes it has.
    Time(&'static str, f64),
    /// The currency.
    Money(String),
    Visits,
}

impl Unit {
    /// The unit in which a person would say amounts as large as `largest`, which is in the unit of the measure.
    pub fn of(measure: Measured, largest: f64, currency: &str) -> Self {
        let kind = match measure {
            Measured::Elapsed | Measured::Effort => {
                let (message, minutes) = match largest.abs() {
                    small if small < 2.0 * HOUR => ("length-minutes", 1.0),
                    middle if middle < 2.0 * DAY => ("length-hours", HOUR),
                    _ => ("length-days", DAY),
                };
                Kind::Time(message, minutes)
            }
            Measured::Cost => Kind::Money(currency.to_owned()),
            Measured::Visits => Kind::Visits,
        };
        let shown = match &kind {
            Kind::Time(_, minutes) => largest.abs() / minutes,
            Kind::Money(_) | Kind::Visits => largest.abs(),
        };
        let places = match kind {
            Kind::Money(_) => 0,
            Kind::Visits => 2,
            Kind::Time(..) if shown >= 100.0 => 0,
            Kind::Time(..) => 1,
        };
        Self { kind, places }
    }

    /// An amount that is in the unit of the measure.
    pub fn say(&self, words: &Words, value: f64) -> String {
        let counted = |message: &str, count: f64| {
            words.say_with(message, &[("count", Value::from(rounded(count, self.places)))])
        };
        match &self.kind {
            Kind::Time(message, minutes) => counted(message, value / minutes),
            Kind::Money(currency) => {
                let minor = rounded(value, 0) as i64;
                let unit = 10_i64.pow(crate::domain::values::currency_places(currency));
                // Small coins say nothing about large amounts.
                let minor = if minor.abs() >= 100 * unit {
                    (minor + unit / 2).div_euclid(unit) * unit
                } else {
                    minor
                };
                words.money(minor, currency)
            }
            Kind::Visits => counted("visits-count", value),
        }
    }

    /// How much less or more it is, with a sign: what `before - after` is.
    pub fn change(&self, words: &Words, less: f64) -> String {
        let amount = self.say(words, less.abs());
        let sign = if self.is_nothing(less) {
            return amount;
        } else if less > 0.0 {
            "evidence-less"
        } else {
            "evidence-more"
        };
        words.say_with(sign, &[("amount", Value::from(amount))])
    }

    fn is_nothing(&self, value: f64) -> bool {
        let shown = match &self.kind {
            Kind::Time(_, minutes) => value / minutes,
            Kind::Money(_) | Kind::Visits => value,
        };
        rounded(shown, self.places).abs() < f64::EPSILON
    }
}

fn rounded(value: f64, places: u32) -> f64 {
    let factor = f64::from(10_u32.pow(places));
    (value * factor).round() / factor
}

/// A share as a percentage, whole.
pub fn percent(words: &Words, share: f64) -> String {
    words.say_with("evidence-percent", &[("number", Value::from((share * 100.0).round()))])
}

/// A length of a bar: a share of the longest as a percentage with at most one digit behind the point.
pub fn width(value: f64, most: f64) -> String {
    let share = if most > 0.0 { (value / most).clamp(0.0, 1.0) } else { 0.0 };
    format!("{}%", rounded(share * 100.0, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Languages;

    #[test]
    fn all_of_a_line_is_in_the_unit_of_its_largest_amount() {
        let languages = Languages::load().unwrap();
        let words = languages.get("en");
        let days = Unit::of(Measured::Elapsed, 17.2 * DAY, "BDT");
        assert_eq!(days.say(words, 17.2 * DAY), "17.2 days");
        assert_eq!(days.say(words, 6.0 * HOUR), "0.3 days");
        assert_eq!(days.change(words, 12.1 * DAY), "−12.1 days");
        assert_eq!(days.change(words, -0.5 * DAY), "+0.5 days");
        assert_eq!(days.change(words, 0.001), "0 days");
        let visits = Unit::of(Measured::Visits, 3.4, "BDT");
        assert_eq!(visits.say(words, 3.4), "3.4 visits");
        let money = Unit::of(Measured::Cost, 115_012.0, "BDT");
        assert_eq!(money.say(words, 115_012.0), "৳1,150");
        assert_eq!(width(5.1, 18.0), "28.3%");
        assert_eq!(width(1.0, 0.0), "0%");
    }
}
