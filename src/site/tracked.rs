//! What the tracked plans ask for, and what became of it: days of tasks and reports, news that bear them out, the state of each task.
//! Days are compared, never times; the day of the build is an input.
//!
//! What comes back does so until the end of the plan's period, until the task's own end, or until another plan replaces this one.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::{Plan, Reporting, Status, Task};
use crate::schedule::{Due, Every, occurrences};

use super::entry::{Entry, EntryId};
use super::{Site, visibility};

/// So many days before its day something is due soon.
const SOON: i32 = 30;

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
}

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

impl Site {
    /// The tracked plans that the site shows, in the order of their keys.
    pub fn tracked(&self) -> impl Iterator<Item = Tracked<'_>> {
        self.entries.iter().enumerate().filter_map(|(at, entry)| Tracked::of(self, EntryId(at as u32), entry))
    }
}

impl<'a> Tracked<'a> {
    /// None of a plan that is not tracked, or is no public plan.
    pub fn of(site: &'a Site, id: EntryId, entry: &'a Entry) -> Option<Tracked<'a>> {
        let plan = entry.original.plan().filter(|plan| plan.track)?;
        if entry.common().status != Status::Published {
            return None;
        }
        let from_period = plan.period.map(|period| period.first_day());
        let first = from_period.into_iter().chain(plan.date).max().unwrap_or(Date::MIN);
        let period_end = plan.period.map_or(Date::MAX, |period| period.last_day());
        let last = period_end.min(replaced_on(site, entry));
        Some(Tracked { site, id, entry, plan, first, last })
    }

    pub fn duties(&self) -> impl Iterator<Item = Duty<'a>> + use<'a> {
        let plan = self.plan;
        let tasks = plan.tasks.iter().enumerate().map(|(at, task)| Duty::Task(at, task));
        tasks.chain(plan.reporting.iter().enumerate().map(|(at, report)| Duty::Report(at, report)))
    }

    /// The days of a duty between two days, both counted.
    pub fn days(&self, duty: Duty<'a>, from: Date, to: Date) -> Vec<DutyDay> {
        let once = duty.due().map(|due| due.last_day()).filter(|day| (from..=to).contains(day) && *day <= self.last);
        let until = duty.until().unwrap_or(Date::MAX);
        let repeated = occurrences(duty.every(), from.max(self.first), to.min(self.last).min(until));
        let days = once.map(|day| DutyDay { day, is_once: true }).into_iter();
        days.chain(repeated.map(|day| DutyDay { day, is_once: false })).collect()
    }

    /// Public news that names a task, with its day, oldest first.
    pub fn news(&self, task: &str) -> Vec<(Date, EntryId)> {
        let naming = self.entry.named_by.iter().filter(|by| by.part.as_deref() == Some(task)).map(|by| by.from);
        let mut news: Vec<_> = naming.filter_map(|id| Some((self.public_day(id)?, id))).collect();
        news.sort_unstable();
        news.dedup();
        news
    }

    fn public_day(&self, id: EntryId) -> Option<Date> {
        let (site, entry) = (self.site, self.site.entry(id));
        let day = entry.moment().map(|moment| moment.date).filter(|day| *day <= site.date)?;
        visibility::reason(&entry.original, site.date).is_none().then_some(day)
    }

    /// What readers are told of a task.
    pub fn state(&self, task: &Task) -> State {
        let today = self.site.date;
        match task.status {
            Some("done") => return State::Done,
            Some("dropped") => return State::Dropped,
            _ => {}
        }
        let duty = Duty::Task(0, task);
        let end = self.last.min(task.until.unwrap_or(Date::MAX));
        let has_news = !self.news(&task.id).is_empty();
        if today > end {
            return if has_news { State::Done } else { State::NoResult };
        }
        let begins = task.due.map_or(self.first, |due| due.first_day().max(self.first));
        if today < begins {
            return State::Upcoming;
        }
        let soon = today.checked_add(SOON.days()).unwrap_or(today);
        match self.days(duty, today, soon).first() {
            Some(_) => State::DueSoon,
            None if task.every.contains(&Every::Continuous) => State::Continuous,
            None => State::Open,
        }
    }
}

/// The last day before another public plan replaces it.
fn replaced_on(site: &Site, entry: &Entry) -> Date {
    let newer = entry.superseded_by.iter().map(|id| site.entry(*id));
    let public = newer.filter(|by| visibility::reason(&by.original, site.date).is_none());
    let days = public.map(|by| by.original.plan().and_then(|plan| plan.date).unwrap_or(Date::MIN));
    days.min().map_or(Date::MAX, |day| day.yesterday().unwrap_or(day))
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
}
