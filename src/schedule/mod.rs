//! When a task is due, how often it comes back, which years a plan covers: read from what editors write, asked by whoever makes lists and
//! calendars, told in words of any language.
//!
//! Days are values and so is today: no clock here. What was written is kept as a *form* (`DueForm`), which any YAML gives; `check` turns it
//! into a value or says with [`Fault`] which part is wrong and what to write instead. Another habit (`4/2020`, `quý II/2021`) is recognised so
//! that the editor can be handed ours, and never silently converted.
//!
//! The words are UI strings, with these keys and arguments ([`Words`]; `DATE` is `day day2 day_admin month month2 month_admin month_name year`):
//!
//! | Key | Arguments |
//! |---|---|
//! | `due-year`, `time-year`, `time-half-1`, `time-half-2`, `period-year` | `year` |
//! | `due-quarter`, `time-quarter` | `quarter` (2), `quarter_roman` (II), `year` |
//! | `due-month`, `time-month` | `month`, `month2`, `month_admin`, `month_name`, `year` |
//! | `due-day`, `time-day` | `DATE` |
//! | `due-range`, `period-range` | `from`, `to`: each said with a `time-` string |
//! | `period-years` | `from`, `to`: years |
//! | `every-month`, `every-quarter`, `every-half`, `every-year`, `every-continuous` | |
//! | `every-year-before` | `DATE` without `year` |
//! | `every-year-in` | `month`, `month2`, `month_admin`, `month_name` |
//! | `every-once` | `per`: said with `per-month`, `per-quarter`, `per-half` or `per-year` |
//! | `every-times` | `times` (1–2), `min`, `max`, `per` |
//! | `every-comma`, `every-and` | `first`, `next`: two recurrences of a list, the last two with `and` |
//! | `month-1` … `month-12` | |

mod day_of_year;
pub mod due;
pub mod every;
mod fault;
mod form;
pub mod partial_date;
pub mod period;
pub mod stretch;
#[cfg(test)]
mod tests;
pub mod words;

pub use day_of_year::DayOfYear;
pub use due::{Due, DueForm};
pub use every::{Every, EveryForm, Unit, last_before, next_after, occurrences};
pub use fault::{Fault, FaultKind};
pub use form::Form;
pub use partial_date::PartialDate;
pub use period::{Period, PeriodForm};
pub use stretch::Stretch;
pub use words::{Arg, Words};
