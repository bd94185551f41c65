//! A stretch of the calendar looked back on: what was done for each task of the tracked plans, what was due, what there was beside them.
//!
//! Only what is public is told, and the same of it in every language. Nothing here says *late*: a day went by and nothing tells that it was
//! kept; what to call that is up to whoever writes it down.

mod counts;
mod duty;
mod ledger;

use jiff::civil::Date;

use crate::schedule::Stretch;

use super::parts::Part;
use super::{EntryId, Site, Tracked};

pub use counts::Counts;
pub use duty::{DutyReview, Outcome, Told};
pub use ledger::{Ledger, Turn};

/// What a site can tell of a stretch.
pub struct Review<'a> {
    pub site: &'a Site,
    pub stretch: Stretch,
    /// The last day of which anything is told: that of the stretch, or the day of the build where it is not over.
    pub until: Date,
    /// The tracked plans that bind in it, in the order of their keys.
    pub plans: Vec<PlanReview<'a>>,
}

/// One plan in it.
pub struct PlanReview<'a> {
    pub tracked: Tracked<'a>,
    /// Tasks, then reports, in the order of the plan.
    pub duties: Vec<DutyReview<'a>>,
}

impl<'a> Review<'a> {
    pub fn of(site: &'a Site, stretch: Stretch) -> Review<'a> {
        let plans = Ledger::tracked(site).map(|tracked| PlanReview::of(tracked, stretch));
        Review { site, stretch, until: stretch.last_day().min(site.date), plans: plans.filter(|plan| plan.belongs_to(stretch)).collect() }
    }

    /// Of one plan alone.
    pub fn only(mut self, plan: EntryId) -> Review<'a> {
        self.plans.retain(|own| own.tracked.id == plan);
        self
    }

    /// Whether it is over, so that it can be told of as a whole.
    pub fn is_closed(&self) -> bool {
        self.stretch.last_day() < self.site.date
    }

    /// Whether not even its first day has come.
    pub fn is_ahead(&self) -> bool {
        self.stretch.first_day() > self.site.date
    }

    /// Published in it, oldest first; of some the time is over, and the site does not show them any more.
    pub fn news(&self) -> &'a [(Date, EntryId)] {
        self.site.ledger.news_in(self.stretch)
    }

    /// What public news tells of, by the days on which it was.
    pub fn told(&self) -> impl Iterator<Item = Told> {
        self.slice(&self.site.ledger.happened).iter().map(|(_, told)| *told)
    }

    /// Of which public news tells, by the day on which they began.
    pub fn events(&self) -> &'a [(Date, EntryId)] {
        self.slice(&self.site.ledger.events)
    }

    /// Plans of those whose plans are tracked, by their own dates.
    pub fn issued(&self) -> &'a [(Date, EntryId)] {
        self.slice(&self.site.ledger.plans)
    }

    /// Projects of the directory that began or ended.
    pub fn projects(&self, turn: Turn) -> impl Iterator<Item = (Date, Part)> {
        self.slice(&self.site.ledger.projects).iter().filter(move |(_, (own, _))| *own == turn).map(|(day, (_, part))| (*day, *part))
    }

    pub fn counts(&self) -> Counts {
        Counts::of(self)
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        let ledger = &self.site.ledger;
        self.plans.iter().all(|plan| plan.duties.iter().all(|duty| duty.is_empty()))
            && self.slice(&ledger.news).is_empty()
            && self.slice(&ledger.events).is_empty()
            && self.slice(&ledger.plans).is_empty()
            && self.slice(&ledger.projects).is_empty()
    }

    fn slice<T>(&self, all: &'a [(Date, T)]) -> &'a [(Date, T)] {
        ledger::between(all, self.stretch.first_day(), self.until)
    }
}

impl<'a> PlanReview<'a> {
    fn of(tracked: Tracked<'a>, stretch: Stretch) -> PlanReview<'a> {
        PlanReview { duties: tracked.duties().map(|duty| DutyReview::of(&tracked, duty, stretch)).collect(), tracked }
    }

    fn belongs_to(&self, stretch: Stretch) -> bool {
        let binds = self.tracked.first <= stretch.last_day() && stretch.first_day() <= self.tracked.last;
        binds || self.duties.iter().any(|duty| !duty.is_empty())
    }
}
