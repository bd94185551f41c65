//! What readers are told of a task.
//!
//! | | |
//! |---|---|
//! | done | the plan says so; or what comes back was carried out this time; or the time is over and something tells that it was carried out |
//! | due soon | its day comes within the last third of its time, and within 30 days |
//! | open | nothing else holds, and so also what is past its day while the plan still binds: readers are never told that something is late |
//! | continuous | it has no days |
//! | upcoming | it has not begun |
//! | no result | its time is over, by its end, the plan's, or a newer plan, and nothing tells that it was carried out |
//! | dropped | the plan says so |

use jiff::civil::Date;

use crate::content::Task;
use crate::schedule::{Due, Every, PartialDate};

use super::results::is_done_for_good;
use super::times::comes_back;
use super::{Binding, Duty, Results, Time, Times};

/// Something is due soon so many days before its day at most.
const SOON: i32 = 30;

/// What readers are told of a task. Being late is told to the editors only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Done,
    DueSoon,
    Open,
    Continuous,
    /// It has not begun.
    Upcoming,
    /// Its time is over and nothing tells that it was done.
    NoResult,
    Dropped,
}

impl State {
    /// In the order in which they are counted.
    pub const ALL: [State; 7] =
        [State::Done, State::DueSoon, State::Open, State::Continuous, State::Upcoming, State::NoResult, State::Dropped];

    /// As strings and templates name it.
    pub fn id(self) -> &'static str {
        match self {
            State::Done => "done",
            State::DueSoon => "due-soon",
            State::Open => "open",
            State::Continuous => "continuous",
            State::Upcoming => "upcoming",
            State::NoResult => "no-result",
            State::Dropped => "dropped",
        }
    }
}

pub fn state(task: &Task, binding: Binding, results: Results, today: Date) -> State {
    if task.status == Some("dropped") {
        return State::Dropped;
    }
    if is_done_for_good(task, today) {
        return State::Done;
    }
    let times = Times::of(Duty::Task(0, task), binding);
    let is_borne_out = results.last().is_some();
    if today > times.last {
        return if is_borne_out { State::Done } else { State::NoResult };
    }
    let begins = begins(task).max(binding.first);
    if today < begins && !is_borne_out {
        return State::Upcoming;
    }
    let time = times.next(today);
    // Of what comes back, the time at hand, or the last when no other comes.
    let at_hand = time.or_else(|| times.previous(today)).filter(|_| comes_back(task));
    if at_hand.is_some_and(|time| results.in_time(&time)) {
        return State::Done;
    }
    match time {
        Some(time) if is_soon(&time, begins, today) => State::DueSoon,
        _ if task.every.contains(&Every::Continuous) => State::Continuous,
        _ => State::Open,
    }
}

/// "By 15 April" is worked at from the first day of the plan, "in the second quarter" from the first day of that.
fn begins(task: &Task) -> Date {
    match task.due {
        None | Some(Due::In(PartialDate::Day(_))) => Date::MIN,
        Some(_) if comes_back(task) => Date::MIN,
        Some(due) => due.first_day(),
    }
}

/// A report of every month is not due soon all month.
fn is_soon(time: &Time, begins: Date, today: Date) -> bool {
    let days = |from: Date, to: Date| from.until(to).map_or(0, |span| span.get_days());
    let third = (days(time.from.max(begins), time.day) + 1) / 3;
    days(today, time.day) <= third.min(SOON)
}
