//! What the tracked plans ask for, and what became of it: days of tasks and reports, news that bear them out, the state of each task.
//! Days are compared, never times; the day of the build is an input.
//!
//! What comes back does so until the end of the plan's period, until the task's own end, or until another plan replaces this one.
//! News and states of a plan are worked out once, when the site is put together ([`Progress`]); here they are asked for.

mod binding;
mod duty;
mod progress;
mod results;
mod state;
#[cfg(test)]
mod tests;
mod times;

use jiff::civil::Date;

use crate::content::{Plan, Task};

use super::Site;
use super::entry::{Entry, EntryId};

pub use binding::Binding;
pub use duty::{Duty, DutyDay};
pub use progress::{Progress, all as progress};
pub use results::Results;
pub use state::State;
pub use times::{Time, Times};

/// A plan whose progress is told.
#[derive(Clone, Copy)]
pub struct Tracked<'a> {
    pub site: &'a Site,
    pub id: EntryId,
    pub entry: &'a Entry,
    pub plan: &'a Plan,
    /// The days on which the plan binds.
    pub first: Date,
    pub last: Date,
    progress: &'a Progress,
}

impl Site {
    /// The tracked plans that the site shows, in the order of their keys.
    pub fn tracked(&self) -> impl Iterator<Item = Tracked<'_>> {
        self.all_tracked().filter(|tracked| self.config.languages.all().any(|lang| tracked.entry.shown(lang).is_some()))
    }

    /// Those, and the ones that are published but not shown on this day: they bind the editors all the same.
    pub fn all_tracked(&self) -> impl Iterator<Item = Tracked<'_>> {
        self.progress.iter().filter_map(|progress| Tracked::of(self, progress.plan, self.entry(progress.plan)))
    }
}

impl<'a> Tracked<'a> {
    /// None of a plan that is not tracked, or is a draft or withdrawn.
    pub fn of(site: &'a Site, id: EntryId, entry: &'a Entry) -> Option<Tracked<'a>> {
        let plan = entry.original.plan()?;
        let at = site.progress.binary_search_by_key(&id, |progress| progress.plan).ok()?;
        let progress = site.progress.get(at)?;
        let Binding { first, last, .. } = progress.binding;
        Some(Tracked { site, id, entry, plan, first, last, progress })
    }

    pub fn duties(&self) -> impl Iterator<Item = Duty<'a>> + use<'a> {
        let plan = self.plan;
        let tasks = plan.tasks.iter().enumerate().map(|(at, task)| Duty::Task(at, task));
        tasks.chain(plan.reporting.iter().enumerate().map(|(at, report)| Duty::Report(at, report)))
    }

    /// The days of a duty between two days, both counted.
    pub fn days(&self, duty: Duty<'a>, from: Date, to: Date) -> Vec<DutyDay> {
        let times = self.times(duty);
        let once = times.once().filter(|day| (from..=to).contains(day)).map(|day| DutyDay { day, is_once: true });
        once.into_iter().chain(times.repeated(from, to).map(|day| DutyDay { day, is_once: false })).collect()
    }

    /// When a duty is to be done, again and again.
    pub fn times(&self, duty: Duty<'a>) -> Times<'a> {
        Times::of(duty, self.progress.binding)
    }

    /// Public news that names a task, with its day, oldest first.
    pub fn news(&self, task: &str) -> Vec<(Date, EntryId)> {
        self.progress.place(task).map(|at| self.told(at).to_vec()).unwrap_or_default()
    }

    /// As [`Tracked::news`], of the task at a place.
    pub fn told(&self, at: usize) -> &'a [(Date, EntryId)] {
        self.progress.news.get(at).map_or(&[], Vec::as_slice)
    }

    /// What bears out that the task at a place was carried out.
    pub fn results(&self, at: usize) -> Results<'a> {
        let task = self.plan.tasks.get(at);
        Results { told: self.told(at), done_on: task.and_then(|task| self.done_on(Duty::Task(at, task))) }
    }

    /// The day on which the plan says that a task was done, once it has come.
    pub fn done_on(&self, duty: Duty) -> Option<Date> {
        let Duty::Task(_, task) = duty else { return None };
        results::done_on(task, self.site.date)
    }

    /// What readers are told of a task.
    pub fn state(&self, task: &Task) -> State {
        self.progress.place(&task.id).map_or(State::Open, |at| self.state_at(at))
    }

    /// As [`Tracked::state`], of the task at a place.
    pub fn state_at(&self, at: usize) -> State {
        self.progress.states.get(at).copied().unwrap_or(State::Open)
    }

    /// How many tasks are in each state, without those in which none is.
    pub fn counts(&self) -> Vec<(State, usize)> {
        let count = |state| self.progress.states.iter().filter(|own| **own == state).count();
        State::ALL.into_iter().map(|state| (state, count(state))).filter(|(_, count)| *count > 0).collect()
    }

    /// Whether the task at a place comes back on days of its own.
    pub fn comes_back(&self, at: usize) -> bool {
        self.plan.tasks.get(at).is_some_and(times::comes_back)
    }

    /// The day by which a task is to be done next: of what comes back, the first that nothing bears out yet.
    pub fn next_day(&self, at: usize) -> Option<Date> {
        let (task, state, today) = (self.plan.tasks.get(at)?, self.state_at(at), self.site.date);
        let comes_back = times::comes_back(task);
        if matches!(state, State::Dropped | State::NoResult)
            || state == State::Done && !comes_back
            || results::is_done_for_good(task, today)
        {
            return None;
        }
        let times = self.times(Duty::Task(at, task));
        let next = times.next(today)?;
        if comes_back && self.results(at).in_time(&next) {
            return times.next(next.day.tomorrow().ok()?).map(|time| time.day);
        }
        Some(next.day)
    }

    /// Whether another plan holds in place of this one.
    pub fn is_replaced(&self) -> bool {
        self.site.date > self.progress.binding.replaced
    }

    /// Whether nothing more is to be done: the plan says that a task is dropped, or done for good. Nothing says so of a report.
    pub fn is_settled(&self, duty: Duty) -> bool {
        let Duty::Task(_, task) = duty else { return false };
        task.status == Some("dropped") || results::is_done_for_good(task, self.site.date)
    }

    /// The last day of a task that is due once, from the day after it on until it is done. For editors and their reports alone: readers are
    /// never told that something is late. A plan that was replaced asks for nothing any more.
    pub fn late(&self, at: usize) -> Option<Date> {
        let (task, today) = (self.plan.tasks.get(at)?, self.site.date);
        let day = task.due?.last_day();
        let is_asked_for = day < today && day <= self.progress.binding.replaced && !self.is_replaced();
        let is_settled = results::is_said_done(task, today) || matches!(self.state_at(at), State::Done | State::Dropped);
        (is_asked_for && !is_settled).then_some(day)
    }
}
