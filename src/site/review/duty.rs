//! One task or report of a plan in a stretch: what public news tells of it, and what became of each day by which it was due.

use jiff::civil::Date;

use crate::content::Task;
use crate::schedule::{Every, Stretch};
use crate::site::{Duty, DutyDay, EntryId, Site, Tracked};

pub struct DutyReview<'a> {
    pub duty: Duty<'a>,
    /// News of the stretch about the task, in the order of what it tells.
    pub results: Vec<Told>,
    /// The day in the stretch on which the plan says that it was done.
    pub done: Option<Date>,
    /// The day on which it was done for good, whenever that was.
    pub finished: Option<Date>,
    /// Days of the stretch by which it was due.
    pub days: Vec<(DutyDay, Outcome)>,
    /// Those of the stretch that follows.
    pub next: Vec<(DutyDay, Outcome)>,
    /// A day before the stretch by which it was due once for all, and is not done.
    pub carried: Option<(DutyDay, Outcome)>,
    /// It is due on no day, and is to be done after the stretch, too.
    pub goes_on: bool,
    /// The plan says neither that it is dropped nor that it is done for good.
    pub is_open: bool,
}

/// News that names a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// When it was: the day of the event that the news reports, else that of the news.
    pub day: Date,
    /// When the news appeared.
    pub published: Date,
    pub news: EntryId,
}

/// What became of a day by which something was due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The plan says so, and perhaps since when.
    Done(Option<Date>),
    /// News tells of it.
    Told,
    /// The day went by, and nothing tells of it.
    Nothing,
    /// The day has not gone by.
    Ahead,
    /// The day went by. Of reports to others nobody publishes that they were sent.
    Unknown,
}

impl<'a> DutyReview<'a> {
    pub fn of(tracked: &Tracked<'a>, duty: Duty<'a>, stretch: Stretch) -> DutyReview<'a> {
        let told = match duty {
            Duty::Task(at, _) => tracked.site.ledger.told(tracked.id, at),
            Duty::Report(..) => &[],
        };
        let days = |stretch: Stretch| {
            let mut days = tracked.days(duty, stretch.first_day(), stretch.last_day());
            days.sort_unstable();
            days.dedup_by_key(|day| day.day);
            days.into_iter().filter_map(|day| Some((day, outcome(tracked, duty, day, told)?))).collect()
        };
        let is_open = !tracked.is_settled(duty);
        DutyReview {
            done: tracked.done_on(duty).filter(|day| stretch.contains(*day)),
            finished: tracked.done_on(duty).filter(|_| !is_open),
            days: days(stretch),
            next: days(stretch.next()),
            carried: carried(tracked, duty, stretch, told),
            goes_on: duty.every().contains(&Every::Continuous)
                && is_open
                && duty.until().unwrap_or(Date::MAX).min(tracked.last) > stretch.last_day(),
            results: within(told, stretch).to_vec(),
            is_open,
            duty,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.results.is_empty() && self.done.is_none() && self.days.is_empty()
    }

    /// The days that went by with nothing that tells of them.
    pub fn missed(&self) -> impl Iterator<Item = Date> {
        self.days.iter().filter(|(_, outcome)| *outcome == Outcome::Nothing).map(|(day, _)| day.day)
    }

    /// The day that went by with news, while the plan does not say whether all is done.
    pub fn to_confirm(&self, today: Date) -> Option<Date> {
        let is_to_confirm = |(day, outcome): &&(DutyDay, Outcome)| day.is_once && *outcome == Outcome::Told && day.day < today;
        self.days.iter().filter(|_| self.is_open).find(is_to_confirm).map(|(day, _)| day.day)
    }
}

/// In the order of what they tell.
pub fn told(tracked: &Tracked, task: &Task) -> Vec<Told> {
    let each = tracked.news(&task.id).into_iter();
    let mut told: Vec<Told> =
        each.map(|(published, news)| Told { day: happened(tracked.site, news, published), published, news }).collect();
    told.sort_unstable();
    told
}

fn carried(tracked: &Tracked, duty: Duty, stretch: Stretch, told: &[Told]) -> Option<(DutyDay, Outcome)> {
    let day = duty.due().map(|due| due.last_day()).filter(|day| *day < stretch.first_day() && *day <= tracked.last)?;
    let day = DutyDay { day, is_once: true };
    let outcome = outcome(tracked, duty, day, told).filter(|outcome| matches!(outcome, Outcome::Nothing | Outcome::Told))?;
    (!tracked.is_settled(duty)).then_some((day, outcome))
}

fn within(told: &[Told], stretch: Stretch) -> &[Told] {
    let from = told.partition_point(|told| told.day < stretch.first_day());
    let to = told.partition_point(|told| told.day <= stretch.last_day());
    told.get(from..to).unwrap_or_default()
}

/// News of an event is told of by the day of the event; an invitation, by its own.
pub fn happened(site: &Site, news: EntryId, published: Date) -> Date {
    let event = site.entry(news).original.outline.event.as_ref();
    event.and_then(|event| event.start.as_ref()).map_or(published, |start| start.date.min(published))
}

/// None where nobody asks for the day any more. What counts for a day, and what the plan says of it, is as in the states that readers see.
fn outcome(tracked: &Tracked, duty: Duty, day: DutyDay, told: &[Told]) -> Option<Outcome> {
    let went_by = day.day < tracked.site.date;
    let Duty::Task(_, task) = duty else { return Some(if went_by { Outcome::Unknown } else { Outcome::Ahead }) };
    let time = tracked.times(duty).at(day.day);
    let is_for_it = |date: Date| (time.from..=time.to).contains(&date);
    let is_told = told.iter().any(|told| is_for_it(told.day) || is_for_it(told.published));
    let done_on = tracked.done_on(duty);
    match () {
        _ if task.status == Some("dropped") => None,
        _ if done_on.is_some_and(is_for_it) => Some(Outcome::Done(done_on)),
        _ if tracked.is_settled(duty) => Some(if is_told { Outcome::Told } else { Outcome::Done(None) }),
        _ if !went_by && day.is_once => Some(Outcome::Ahead),
        _ if is_told => Some(Outcome::Told),
        _ => Some(if went_by { Outcome::Nothing } else { Outcome::Ahead }),
    }
}
