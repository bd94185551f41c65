//! One day by which something is to be done, and what that is.

use jiff::civil::Date;

use crate::content::{Plan, Reporting, Task};
use crate::schedule::{Due, Every};
use crate::site::Entry;

/// One day by which something is to be done.
pub struct Item<'a> {
    pub day: Date,
    pub entry: &'a Entry,
    pub plan: &'a Plan,
    pub what: What<'a>,
    /// Said by the due date; otherwise by the recurrence.
    pub is_once: bool,
}

#[derive(Clone, Copy)]
pub enum What<'a> {
    Task(usize, &'a Task),
    Report(usize, &'a Reporting),
}

impl Item<'_> {
    /// Whether the plan could say that it is done.
    pub fn can_be_overdue(&self) -> bool {
        self.is_once && matches!(self.what, What::Task(..))
    }
}

impl What<'_> {
    pub fn rank(self) -> (bool, usize) {
        match self {
            What::Task(at, _) => (false, at),
            What::Report(at, _) => (true, at),
        }
    }

    pub fn key(self) -> String {
        match self {
            What::Task(at, _) => format!("tasks[{at}]"),
            What::Report(at, _) => format!("reporting[{at}]"),
        }
    }

    pub fn every(&self) -> &[Every] {
        match self {
            What::Task(_, task) => &task.every,
            What::Report(_, report) => &report.every,
        }
    }

    pub fn until(self) -> Option<Date> {
        match self {
            What::Task(_, task) => task.until,
            What::Report(..) => None,
        }
    }

    pub fn due(self) -> Option<Due> {
        match self {
            What::Task(_, task) => task.due,
            What::Report(_, report) => report.due,
        }
    }
}
