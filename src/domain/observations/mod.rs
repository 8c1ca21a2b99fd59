//! What was measured: one observation is one case at one site. How values are kept, when they are taken, and which reports
//! wait for somebody to look at them.

pub mod flood;
pub mod report;

use serde::{Deserialize, Serialize};

use super::agreements::Measured;
use super::pilots::PilotState;
use super::{Refusal, values};

/// Values are kept as whole thousandths of their unit.
pub const THOUSANDTHS: i64 = 1_000;
/// The most characters of the code of a case.
pub const MOST_CASE_CODE: usize = 60;
/// The most characters of an entry of a further column.
pub const MOST_ENTRY: usize = 60;
/// The most characters of the reason of a correction or a withdrawal.
pub const MOST_REASON: usize = 1_000;
/// The most rows of one request of a program.
pub const MOST_API_ROWS: usize = 1_000;
/// The most bytes of one file.
pub const MOST_FILE_BYTES: u64 = 20 * 1024 * 1024;
/// The most rows of one file.
pub const MOST_FILE_ROWS: i64 = 200_000;
/// The length of the end of a short link.
pub const CODE_LENGTH: usize = 6;
/// Letters of short links: no vowels, which would make words, and nothing that looks like something else.
const CODE_LETTERS: &[u8; 24] = b"bcdfghjkmnpqrstvwxyz3479";

/// Where something was observed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arm {
    /// Where the fix is tried.
    #[default]
    Pilot,
    /// Where everything stays as it was.
    Comparison,
}

/// When something was observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Before,
    After,
}

/// How an observation came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Read from the log of a system of the agency or the team.
    System,
    /// A survey at the exit of a site.
    Survey,
    /// A helper of the agency entered it for somebody.
    Facilitator,
    /// A file with many rows.
    Csv,
    /// A program with a token.
    Api,
    /// The person themselves, in the report of one minute.
    Citizen,
}

/// Why an observation does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// It came in a flood and waits for somebody to look.
    Flood,
    /// Somebody looked and kept it out.
    SetAside,
    /// Another row says it better.
    Corrected,
    /// It was taken back with the others of its batch.
    Withdrawn,
}

/// What was measured for one case, in thousandths; `None` was not measured, which is never 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Values {
    /// Minutes from the request to the result.
    pub elapsed: Option<i64>,
    /// Minutes of the citizen's own time.
    pub effort: Option<i64>,
    /// What they paid, in minor units of the pilot's currency.
    pub cost: Option<i64>,
    pub visits: Option<i64>,
}

impl Arm {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Pilot, Self::Comparison];

    /// The text form; the message `arm-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pilot => "pilot",
            Self::Comparison => "comparison",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|arm| arm.as_str() == text)
    }
}

impl Period {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Before, Self::After];

    /// The text form; the message `period-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.as_str() == text)
    }
}

impl Source {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 6] =
        [Self::Citizen, Self::Facilitator, Self::Survey, Self::System, Self::Csv, Self::Api];
    /// Those that a person chooses who enters one by hand.
    pub const BY_HAND: [Self; 2] = [Self::Survey, Self::System];

    /// The text form; the message `source-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Survey => "survey",
            Self::Facilitator => "facilitator",
            Self::Csv => "csv",
            Self::Api => "api",
            Self::Citizen => "citizen",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == text)
    }
}

impl LeftOut {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Flood, Self::SetAside, Self::Corrected, Self::Withdrawn];

    /// The text form; the message `left-out-<text>` (with `-` for `_`) says it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Flood => "flood",
            Self::SetAside => "set_aside",
            Self::Corrected => "corrected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }
}

impl Values {
    /// The value of a measure.
    #[must_use]
    pub const fn get(&self, measure: Measured) -> Option<i64> {
        match measure {
            Measured::Elapsed => self.elapsed,
            Measured::Effort => self.effort,
            Measured::Cost => self.cost,
            Measured::Visits => self.visits,
        }
    }

    /// Sets the value of a measure.
    pub const fn set(&mut self, measure: Measured, value: Option<i64>) {
        match measure {
            Measured::Elapsed => self.elapsed = value,
            Measured::Effort => self.effort = value,
            Measured::Cost => self.cost = value,
            Measured::Visits => self.visits = value,
        }
    }

    /// True when nothing was measured.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The four values in the order of [`Measured::ALL`], in whole units, as the formulas take them.
    #[must_use]
    pub fn numbers(&self) -> [Option<f64>; 4] {
        Measured::ALL.map(|measure| self.get(measure).map(|value| value as f64 / 1000.0))
    }

    /// From the four values in whole units.
    ///
    /// # Errors
    /// The first measure whose value is below 0, above [`highest`] or no number.
    pub fn of_numbers(numbers: [Option<f64>; 4]) -> Result<Self, Measured> {
        let mut values = Self::default();
        for (measure, number) in Measured::ALL.into_iter().zip(numbers) {
            if let Some(number) = number {
                values.set(measure, Some(thousandths(measure, number).ok_or(measure)?));
            }
        }
        Ok(values)
    }
}

/// The highest value of a measure that is taken, in whole units; what is above is a mistake: 100 years, 10¹² minor units,
/// or 10,000 visits.
#[must_use]
pub const fn highest(measure: Measured) -> i64 {
    match measure {
        Measured::Elapsed | Measured::Effort => 52_596_000,
        Measured::Cost => 1_000_000_000_000,
        Measured::Visits => 10_000,
    }
}

/// A value in whole units as thousandths, rounded to the nearest; `None` when it cannot be one.
#[must_use]
pub fn thousandths(measure: Measured, value: f64) -> Option<i64> {
    let right = value.is_finite() && (0.0..=highest(measure) as f64).contains(&value);
    // At most 10¹⁵, which every f64 near it is exact enough for.
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
    right.then(|| (value * 1000.0).round() as i64)
}

/// The state of the pilot allows an observation about this period. `adopted`: at a site of another agency that took the
/// pilot up, which measures its own before and after whatever the first pilot's state is.
///
/// # Errors
/// `refusal-observation-unsigned` before an agreement is in force, `refusal-baseline-locked` for what was before once the
/// pilot runs (corrections stay possible), `refusal-pilot-over` after the end.
pub fn may_take(
    state: PilotState,
    in_force: bool,
    period: Period,
    correction: bool,
    adopted: bool,
) -> Result<(), Refusal> {
    if !in_force || state == PilotState::Agreement {
        return Err(Refusal::because("refusal-observation-unsigned"));
    }
    if adopted {
        return Ok(());
    }
    if state.is_over() {
        return Err(Refusal::because("refusal-pilot-over"));
    }
    if period == Period::Before && state != PilotState::Baseline && !correction {
        return Err(Refusal::at("period", "refusal-baseline-locked"));
    }
    Ok(())
}

/// The code of a case as it is compared: letters and digits only, lower case, digits of every script alike. `None` when
/// nothing is left.
///
/// # Errors
/// `refusal-too-long` at `field`.
pub fn case_code(field: &str, typed: &str) -> Result<Option<String>, Refusal> {
    let line = values::line(field, typed, MOST_CASE_CODE, false)?;
    let folded: String = line
        .chars()
        .map(|letter| values::ascii_digit(letter).unwrap_or(letter))
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    Ok((!folded.is_empty()).then_some(folded))
}

/// The end of a short link, from random bytes.
#[must_use]
pub fn short_code(random: [u8; 32]) -> String {
    // Bytes above the last whole multiple would make the first letters likelier.
    let fair = random.iter().filter(|byte| **byte < 240);
    fair.take(CODE_LENGTH).map(|byte| char::from(CODE_LETTERS[usize::from(byte % 24)])).collect()
}

/// A short code as somebody typed it from a poster: lower case, without blanks and hyphens; `None` when it cannot be one.
#[must_use]
pub fn read_code(typed: &str) -> Option<String> {
    if typed.len() > 40 {
        return None;
    }
    let code: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '-')
        .flat_map(char::to_lowercase)
        .collect();
    let right = code.len() == CODE_LENGTH && code.bytes().all(|byte| CODE_LETTERS.contains(&byte));
    right.then_some(code)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_text_form_reads_back() {
        for arm in Arm::ALL {
            assert_eq!(Arm::parse(arm.as_str()), Some(arm));
        }
        for period in Period::ALL {
            assert_eq!(Period::parse(period.as_str()), Some(period));
        }
        for source in Source::ALL {
            assert_eq!(Source::parse(source.as_str()), Some(source));
        }
        for reason in LeftOut::ALL {
            assert_eq!(LeftOut::parse(reason.as_str()), Some(reason));
        }
        assert_eq!((Arm::parse(""), Period::parse("during"), Source::parse("x")), (None, None, None));
    }

    #[test]
    fn what_was_before_is_locked_once_the_pilot_runs() {
        use PilotState::{Agreement, Baseline, Closed, Running, Terminated};
        let message = |result: Result<(), Refusal>| result.err().map(|refusal| refusal.message);
        let new = |state, period| message(may_take(state, true, period, false, false));
        assert_eq!(new(Agreement, Period::Before), Some("refusal-observation-unsigned"));
        assert_eq!(new(Baseline, Period::Before), None);
        assert_eq!(new(Baseline, Period::After), None);
        assert_eq!(new(Running, Period::Before), Some("refusal-baseline-locked"));
        assert_eq!(new(Running, Period::After), None);
        assert_eq!(new(Closed, Period::After), Some("refusal-pilot-over"));
        assert_eq!(new(Terminated, Period::Before), Some("refusal-pilot-over"));
        assert_eq!(message(may_take(Running, true, Period::Before, true, false)), None, "a correction");
        assert_eq!(message(may_take(Closed, true, Period::Before, false, true)), None, "an adopter");
        let unsigned = may_take(Running, false, Period::After, false, false);
        assert_eq!(message(unsigned), Some("refusal-observation-unsigned"));
    }

    #[test]
    fn a_case_code_is_the_same_however_it_was_typed() {
        let same = Some("dc1204".to_owned());
        for typed in ["DC-1204", " dc 12/04 ", "Dc১২০৪", "dc١٢٠٤"] {
            assert_eq!(case_code("case", typed).unwrap(), same, "{typed}");
        }
        assert_eq!(case_code("case", " - ").unwrap(), None);
        assert!(case_code("case", &"1".repeat(61)).is_err());
    }

    #[test]
    fn values_outside_of_what_can_be_are_not_kept() {
        assert_eq!(thousandths(Measured::Visits, 2.5), Some(2_500));
        assert_eq!(thousandths(Measured::Elapsed, 1e9), None);
        assert_eq!(thousandths(Measured::Cost, -1.0), None);
        assert_eq!(thousandths(Measured::Cost, f64::NAN), None);
        assert_eq!(Values::of_numbers([Some(1.0), None, None, Some(1e6)]), Err(Measured::Visits));
    }

    proptest! {
        #[test]
        fn thousandths_come_back_as_they_went(value in 0_i64..=1_000_000_000_000_000) {
            let values = Values { cost: Some(value), ..Values::default() };
            prop_assert_eq!(Values::of_numbers(values.numbers()), Ok(values));
        }

        #[test]
        fn a_short_code_reads_back_however_it_is_written(bytes in any::<[u8; 32]>()) {
            let code = short_code(bytes);
            prop_assume!(code.len() == CODE_LENGTH);
            prop_assert_eq!(read_code(&code), Some(code.clone()));
            let loud = format!(" {}-{}", code[..3].to_uppercase(), &code[3..]);
            prop_assert_eq!(read_code(&loud), Some(code));
        }

        #[test]
        fn any_text_is_read_as_a_code_without_a_fall(text in "\\PC{0,60}") {
            let _ = read_code(&text);
            let _ = case_code("case", &text);
        }
    }
}
