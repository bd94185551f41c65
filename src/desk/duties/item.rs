//! One day by which something is to be done, and what that is.

use jiff::civil::Date;

use crate::site::{Duty, Tracked};

/// One day by which something is to be done.
pub struct Item<'a> {
    pub day: Date,
    pub of: Tracked<'a>,
    pub duty: Duty<'a>,
    /// Said by the due date; otherwise by the recurrence.
    pub is_once: bool,
}

impl<'a> Item<'a> {
    /// By day, then in the order of the plans and of what each asks for.
    pub fn rank(&self) -> (Date, &'a str, (bool, usize)) {
        (self.day, &self.of.entry.key, self.duty.rank())
    }

    /// Whether news since the time before, or the plan itself, says that it was carried out. Nothing says so of a report.
    pub fn is_borne_out(&self) -> bool {
        let Duty::Task(at, _) = self.duty else { return false };
        let time = self.of.times(self.duty).next(self.day);
        time.is_some_and(|time| self.of.results(at).since(time.from))
    }

    /// Whether the plan says that it was done this time.
    pub fn is_said_done(&self) -> bool {
        let Duty::Task(at, _) = self.duty else { return false };
        let time = self.of.times(self.duty).next(self.day);
        let done_on = self.of.results(at).done_on;
        time.zip(done_on).is_some_and(|(time, day)| (time.from..=time.to).contains(&day))
    }
}
