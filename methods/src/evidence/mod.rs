//! From observations before and after to what a pilot changed, how sure that is, and what follows.
//!
//! The map:
//! - [`dataset`] takes rows in and checks them: [`Dataset`]. [`sample`] holds values with their mean and spread.
//! - [`mod@difference`] has the reduction, Welch's test and the difference in differences; [`student`] its distributions.
//! - [`mod@bootstrap`] makes intervals for the reduction: [`bootstrap()`].
//! - [`mod@level`] says what such numbers can show: [`level()`]. [`saving`] carries them to a year, [`planning`] says how many
//!   people to ask.
//! - [`analysis`] does all of it for one measure: [`analyse`]. [`mod@gate`] holds the result against frozen criteria: [`gate()`].
//!   [`scaling`] does so for the later gates.
//! - [`snapshot`] writes everything down with its hash: [`Snapshot`]. [`mod@plan`] is what a snapshot needs besides the rows.
//!
//! A number that cannot be had has a [`Reason`] in its place; there is no NaN and no infinity. Values are 0 or from 10⁻⁹ to
//! 10¹⁵, so that no formula overflows. No result depends on the order of rows: values are sorted first. No result depends on
//! the machine: only operations that IEEE 754 fixes to the last bit are used, and functions written with them.
//!
//! docs/METHODS-evidence.md has the formulas with worked examples.

pub mod analysis;
pub mod bootstrap;
pub mod dataset;
pub mod difference;
pub mod gate;
pub mod level;
pub mod plan;
pub mod planning;
mod random;
pub mod reasons;
pub mod sample;
pub mod saving;
pub mod scaling;
pub mod snapshot;
pub mod student;

pub use analysis::{Analysis, Options, Standing, Stratum, Warning, analyse};
pub use bootstrap::{Bootstrap, Resampling, bootstrap};
pub use dataset::{Arm, Dataset, Measure, Period, Row, RowError};
pub use difference::{
    Difference, DifferenceInDifferences, by_site, difference, difference_in_differences, reduction,
};
pub use gate::{
    Amount, Criteria, Criterion, Effect, Expected, Facts, Finding, Gate, Ground, Reading, Verdict, gate,
};
pub use level::{Assignment, Cap, Counted, Design, Level, level};
pub use plan::{Plan, PlanError};
pub use planning::{detectable_reduction, sample_size};
pub use reasons::{Interval, Reason};
pub use sample::{Moments, NotAValue, Sample};
pub use saving::{Saving, predicted_saving, total, while_waiting, yearly_saving};
pub use scaling::{Permanence, Place, second_gate, third_gate};
pub use snapshot::Snapshot;
pub use student::Student;
