//! What comes back, time by time. Each time has its day and the days in which it can be carried out: from the day after the time before up to
//! its own. The last of all takes what comes after its day, too, since no other time could.

use jiff::civil::Date;

use crate::content::Task;
use crate::schedule::{Every, last_before, next_after, occurrences};

use super::{Binding, Duty};

/// One time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// The first day that counts for it.
    pub from: Date,
    pub day: Date,
    /// The last day that counts for it.
    pub to: Date,
}

/// All times of a duty while its plan binds. What is due once is one of them.
#[derive(Clone, Copy)]
pub struct Times<'a> {
    once: Option<Date>,
    every: &'a [Every],
    first: Date,
    /// Nothing comes back after it.
    pub last: Date,
}

/// Whether a task comes back on days of its own. What is done continuously has none.
pub fn comes_back(task: &Task) -> bool {
    task.every.iter().any(|every| *every != Every::Continuous)
}

impl<'a> Times<'a> {
    pub fn of(duty: Duty<'a>, binding: Binding) -> Times<'a> {
        let once = duty.due().map(|due| due.last_day()).filter(|day| *day <= binding.last);
        Times { once, every: duty.every(), first: binding.first, last: duty.until().map_or(binding.last, |until| until.min(binding.last)) }
    }

    pub fn once(&self) -> Option<Date> {
        self.once
    }

    /// The days of the recurrence between two days, both counted.
    pub fn repeated(&self, from: Date, to: Date) -> impl Iterator<Item = Date> + use<'a> {
        occurrences(self.every, from.max(self.first), to.min(self.last))
    }

    /// The times whose day lies between two days, both counted.
    pub fn between(&self, from: Date, to: Date) -> Vec<Time> {
        let mut days: Vec<Date> = self.repeated(from, to).chain(self.once.filter(|day| (from..=to).contains(day))).collect();
        days.sort_unstable();
        days.dedup();
        let mut before = days.first().and_then(|day| self.day_before(*day));
        let following = days.last().and_then(|day| self.day_from(day.tomorrow().ok()?));
        let mut times: Vec<Time> = Vec::with_capacity(days.len());
        for day in days {
            times.push(Time { from: after(before), day, to: day });
            before = Some(day);
        }
        if let Some(last) = times.last_mut().filter(|_| following.is_none()) {
            last.to = Date::MAX;
        }
        times
    }

    /// The first time whose day is this one or later.
    pub fn next(&self, from: Date) -> Option<Time> {
        self.day_from(from).map(|day| self.at(day))
    }

    /// The last time whose day is before this one.
    pub fn previous(&self, day: Date) -> Option<Time> {
        self.day_before(day).map(|day| self.at(day))
    }

    /// The time whose day this is.
    pub fn at(&self, day: Date) -> Time {
        let has_following = day.tomorrow().ok().and_then(|next| self.day_from(next)).is_some();
        Time { from: after(self.day_before(day)), day, to: if has_following { day } else { Date::MAX } }
    }

    fn day_from(&self, from: Date) -> Option<Date> {
        let start = from.max(self.first);
        let repeated = start.yesterday().ok().and_then(|before| next_after(self.every, before)).filter(|day| *day <= self.last);
        repeated.into_iter().chain(self.once.filter(|day| *day >= from)).min()
    }

    fn day_before(&self, day: Date) -> Option<Date> {
        let end = self.last.tomorrow().unwrap_or(Date::MAX).min(day);
        let repeated = last_before(self.every, end).filter(|before| *before >= self.first);
        repeated.into_iter().chain(self.once.filter(|once| *once < day)).max()
    }
}

fn after(day: Option<Date>) -> Date {
    day.and_then(|day| day.tomorrow().ok()).unwrap_or(Date::MIN)
}
