//! What bears out that a task was carried out: public news that names it, and the day that the plan itself gives.

use jiff::civil::Date;

use crate::content::Task;
use crate::site::entry::EntryId;

use super::Time;
use super::times::comes_back;

#[derive(Clone, Copy)]
pub struct Results<'a> {
    /// Oldest first.
    pub told: &'a [(Date, EntryId)],
    /// As the plan says.
    pub done_on: Option<Date>,
}

impl<'a> Results<'a> {
    /// The news of one time, oldest first.
    pub fn told_in(&self, time: &Time) -> &'a [(Date, EntryId)] {
        let from = self.told.partition_point(|(day, _)| *day < time.from);
        let to = self.told.partition_point(|(day, _)| *day <= time.to);
        self.told.get(from..to).unwrap_or_default()
    }

    pub fn in_time(&self, time: &Time) -> bool {
        !self.told_in(time).is_empty() || self.done_on.is_some_and(|day| (time.from..=time.to).contains(&day))
    }

    /// Whether there is anything from a day on.
    pub fn since(&self, day: Date) -> bool {
        self.last().is_some_and(|last| last >= day)
    }

    /// The day of the newest.
    pub fn last(&self) -> Option<Date> {
        self.told.last().map(|(day, _)| *day).max(self.done_on)
    }
}

/// The day on which the plan says that a task was done. A day still to come says nothing yet.
pub fn done_on(task: &Task, today: Date) -> Option<Date> {
    task.done_on.filter(|day| is_called_done(task) && *day <= today)
}

/// Whether the plan says that a task is done, on this day.
pub fn is_said_done(task: &Task, today: Date) -> bool {
    is_called_done(task) && task.done_on.is_none_or(|day| day <= today)
}

/// Of what comes back, a day tells of the one time in which it lies; done without a day is done for good.
pub fn is_done_for_good(task: &Task, today: Date) -> bool {
    is_said_done(task, today) && (task.done_on.is_none() || !comes_back(task))
}

/// A day alone says it, too.
fn is_called_done(task: &Task) -> bool {
    task.status == Some("done") || task.status.is_none() && task.done_on.is_some()
}
