//! Measurements as a CSV file: read from anywhere, row by row, with memory that does not grow with the file; and written so
//! that nothing but the measurements can be read from it.
//!
//! The map:
//! - [`Reader`] takes rows from a file and says what is wrong with it, by row and column. `source` turns bytes into text,
//!   `records` text into cells, `columns` knows the first row, `numbers` and `words` what people write into cells.
//! - [`write()`] makes the file that a page offers. What it writes reads back as the same data.
//! - [`criteria`] and [`design`] turn the plan of an agreement into what [`methods::evidence::Plan`] holds.
//!
//! | column | holds |
//! |---|---|
//! | `period` | `before` or `after`; the only one that must be there, with at least one measure |
//! | `arm` | `pilot` or `comparison`; without the column all is the pilot |
//! | `site` | any text; without it all is one site |
//! | `elapsed_minutes`, `effort_minutes`, `cost_minor`, `visits` | numbers of 0 or more; an empty cell was not measured |
//! | `case` or `case_code` | any text; no two rows may have the same |
//! | `currency` | three letters, the same in all rows |
//! | any other | a group of people: `sex`, `area`, `channel` |
//!
//! A number is never guessed. In 1.234 and 1,234 the mark may stand before decimals or between thousands. It is taken as a
//! decimal mark when another number of the same file shows that it is one (12.5, 0.123), and a dot also when commas stand
//! between the cells; otherwise the cell is refused.

mod columns;
mod numbers;
mod plan;
mod problems;
mod reading;
mod records;
mod source;
mod words;
mod writing;

#[cfg(test)]
mod tests;

pub use columns::Header;
pub use plan::{criteria, design};
pub use problems::{Problem, Problems, Refused};
pub use reading::{Limits, Read, Reader, Row};
pub use writing::{NotWritten, write};

/// The most columns with a name.
pub const MOST_COLUMNS: usize = 50;
/// The most characters of a site, a case, or a group of people.
pub const MOST_TEXT: usize = 500;
/// The most rows that [`Limits::default`] takes.
pub const MOST_ROWS: u64 = 10_000_000;
/// The most problems that [`Limits::default`] keeps.
pub const MOST_PROBLEMS: usize = 200;
