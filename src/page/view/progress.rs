//! How far a tracked plan and its tasks are. Nothing here counts days from the day of the build: a page changes on the days on which a state
//! does.

use serde::Serialize;

use super::DateView;

/// The tasks of a plan by their states.
#[derive(Serialize)]
pub struct ProgressView {
    pub total: usize,
    /// An SVG, divided like the tasks, without words and passed over by readers of the screen: the states beside it say the same.
    pub bar: String,
    /// States in which some task is, in the order of the bar.
    pub states: Vec<StateCountView>,
}

#[derive(Serialize)]
pub struct StateCountView {
    /// `done`, `due-soon`, `open`, `continuous`, `upcoming`, `no-result`, `dropped`.
    pub state: &'static str,
    pub count: usize,
    /// How its part of the bar looks, as an SVG.
    pub swatch: String,
}

/// A task of a tracked plan.
#[derive(Serialize)]
pub struct TaskProgressView {
    /// As in [`StateCountView`].
    pub state: &'static str,
    /// Of what comes back, the day by which it is to be done next.
    pub next: Option<DateView>,
    /// The day on which the plan says that it was done.
    pub done_on: Option<DateView>,
    /// The day of the newest news that names it.
    pub latest_news: Option<DateView>,
    /// What comes back: in the current year of the plan, or year by year.
    pub times: Option<TimesView>,
}

/// Times that are past or have a result: months, quarters or days of one year, or years.
#[derive(Serialize)]
pub struct TimesView {
    /// Empty where the times are years.
    pub year: String,
    pub with_result: Vec<String>,
    pub without_result: Vec<String>,
}
