//! What became of the tasks of each tracked plan, worked out once for all pages that tell of it.

use jiff::civil::Date;
use rayon::prelude::*;

use crate::content::{Plan, Status};
use crate::site::entry::{Entry, EntryId};
use crate::site::visibility;

use super::results::done_on;
use super::state::state;
use super::{Binding, Results, State};

pub struct Progress {
    pub plan: EntryId,
    pub binding: Binding,
    /// Of each task in the order of the plan, here and below: public news that names it, oldest first.
    pub news: Vec<Vec<(Date, EntryId)>>,
    pub states: Vec<State>,
    /// Identifiers of tasks with their places, in order.
    places: Vec<(Box<str>, usize)>,
}

/// Of all plans that are tracked and neither drafts nor withdrawn, in the order of their keys.
pub fn all(entries: &[Entry], today: Date) -> Vec<Progress> {
    let tracked = entries.par_iter().enumerate().filter_map(|(at, entry)| {
        let plan = entry.original.plan().filter(|plan| plan.track && entry.common().status == Status::Published)?;
        Some(of_plan(entries, EntryId(at as u32), entry, plan, today))
    });
    tracked.collect()
}

impl Progress {
    /// The place of a task in its plan.
    pub fn place(&self, task: &str) -> Option<usize> {
        let at = self.places.binary_search_by(|(id, _)| (**id).cmp(task)).ok()?;
        self.places.get(at).map(|(_, place)| *place)
    }
}

fn of_plan(entries: &[Entry], id: EntryId, entry: &Entry, plan: &Plan, today: Date) -> Progress {
    let mut places: Vec<(Box<str>, usize)> = plan.tasks.iter().enumerate().map(|(at, task)| (task.id.clone(), at)).collect();
    places.sort_unstable();
    let binding = Binding::of(entries, entry, plan, today);
    let mut progress = Progress { plan: id, binding, news: vec![Vec::new(); plan.tasks.len()], states: Vec::new(), places };
    for by in &entry.named_by {
        let place = by.part.as_ref().and_then(|part| progress.place(part));
        let news = place.and_then(|at| progress.news.get_mut(at));
        if let (Some(news), Some(day)) = (news, public_day(entries, by.from, today)) {
            news.push((day, by.from));
        }
    }
    progress.news.iter_mut().for_each(|news| news.sort_unstable());
    let results = |(task, told): (_, &'_ Vec<_>)| state(task, binding, Results { told, done_on: done_on(task, today) }, today);
    progress.states = plan.tasks.iter().zip(&progress.news).map(results).collect();
    progress
}

/// The day of what anybody can read by now.
fn public_day(entries: &[Entry], id: EntryId, today: Date) -> Option<Date> {
    let entry = entries.get(id.0 as usize)?;
    let day = entry.moment().map(|moment| moment.date).filter(|day| *day <= today)?;
    visibility::reason(&entry.original, today).is_none().then_some(day)
}
