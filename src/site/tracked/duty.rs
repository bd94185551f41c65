//! Something that a plan asks for, and a day by which it is to be done.

use jiff::civil::Date;

use crate::content::{Reporting, Task};
use crate::schedule::{Due, Every};

/// Something that a plan asks for, with its place among the tasks or the reports.
#[derive(Clone, Copy)]
pub enum Duty<'a> {
    Task(usize, &'a Task),
    Report(usize, &'a Reporting),
}

/// A day by which a duty is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DutyDay {
    pub day: Date,
    /// Said by the due date; otherwise by the recurrence.
    pub is_once: bool,
}

impl<'a> Duty<'a> {
    pub fn every(self) -> &'a [Every] {
        match self {
            Duty::Task(_, task) => &task.every,
            Duty::Report(_, report) => &report.every,
        }
    }

    pub fn until(self) -> Option<Date> {
        match self {
            Duty::Task(_, task) => task.until,
            Duty::Report(..) => None,
        }
    }

    pub fn due(self) -> Option<Due> {
        match self {
            Duty::Task(_, task) => task.due,
            Duty::Report(_, report) => report.due,
        }
    }

    /// Its key in the front matter of the plan.
    pub fn key(self) -> String {
        match self {
            Duty::Task(at, _) => format!("tasks[{at}]"),
            Duty::Report(at, _) => format!("reporting[{at}]"),
        }
    }

    /// In the order of the plan: tasks, then reports.
    pub fn rank(self) -> (bool, usize) {
        match self {
            Duty::Task(at, _) => (false, at),
            Duty::Report(at, _) => (true, at),
        }
    }
}
